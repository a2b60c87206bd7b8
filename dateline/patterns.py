"""Regular expressions that are compiled when they are first used."""

from __future__ import annotations

import re
from typing import Any, cast


class _Late:
    """A pattern that is not compiled yet; once it is, it holds the compiled one's methods as its own."""

    def __init__(self, text: str, flags: int) -> None:
        self._arguments = (text, flags)

    def __getattr__(self, name: str) -> Any:
        compiled = re.compile(*self._arguments)
        for method in ("match", "fullmatch", "search", "sub", "subn", "split", "findall", "finditer", "pattern"):
            setattr(self, method, getattr(compiled, method))
        return getattr(compiled, name)


def pattern(text: str, flags: int = 0) -> re.Pattern[str]:
    """Return a regular expression that compiles itself at its first use.

    Reading all shapes, dates and names takes some hundred of them; to compile them all would cost every
    start a quarter of a second, and a site seldom needs more than a few.
    """
    return cast("re.Pattern[str]", _Late(text, flags))
