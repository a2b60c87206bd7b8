"""Markdown as Python-Markdown means it."""

from __future__ import annotations

import re
import threading
from functools import lru_cache
from typing import TYPE_CHECKING

from dateline.patterns import pattern

if TYPE_CHECKING:
    from markdown import Markdown

LAST_SPACE = pattern(r" \n(?<=[^ \n] \n)")
"""One space at a line's end has no meaning; two are a line break."""
CELL_STYLE = pattern(r'(<t[hd]) style="text-align: (left|right|center);"')
CODE_BLOCK = pattern(r"<pre>.*?</pre>", re.DOTALL)


def convert(body: str, extensions: tuple[str, ...]) -> str:
    """Give the HTML of Markdown; it is not sanitised.

    Raises whatever the library or one of its extensions raises.
    """
    try:
        converter = _converter(extensions, threading.get_ident()).reset()
        html = converter.convert(LAST_SPACE.sub("\n", body + "\n"))
    except BaseException:
        _converter.cache_clear()
        raise
    if "<td" in html or "<th" in html:
        html = CELL_STYLE.sub(r'\1 class="align-\2"', html)
    if "<pre>" in html:
        html = CODE_BLOCK.sub(lambda block: block[0].replace("&quot;", '"'), html)
    return html + "\n" if html else ""


def loads(extension: str) -> bool:
    """Tell whether an extension of this name is installed and works."""
    from markdown import Markdown

    try:
        Markdown(extensions=[extension])
    except Exception:
        return False
    return True


@lru_cache(maxsize=8)
def _converter(extensions: tuple[str, ...], thread: int) -> Markdown:
    """A converter holds state while it works, so that each thread has its own."""
    from markdown import Markdown

    return Markdown(extensions=list(extensions), output_format="html")
