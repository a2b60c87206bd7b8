"""What a misspelled name was meant to be, and where a misplaced one belongs."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, get_type_hints

from dateline.values import NO_DEFAULT, Value, fields


def did_you_mean(name: str, known: Iterable[str]) -> str:
    """Return a question that names the known one most like a name, or nothing where none is like it."""
    from difflib import get_close_matches

    close = get_close_matches(name, list(known), n=1, cutoff=0.6)
    return f"Did you mean “{close[0]}”?" if close else ""


def is_table(hint: Any) -> bool:
    """Return whether a field's type is a record of fields of its own."""
    return isinstance(hint, type) and issubclass(hint, Value)


def home_of(name: str, kind: type[Value], given: Mapping[str, Any], whole: type[Value]) -> str:
    """Return where in the settings a name has its place that has none in a table of this kind, or nothing.

    ``whole`` is the kind of all settings. Nothing is said of an entry that still lacks its own name: ``title``
    may stand there for it.
    """
    hints = get_type_hints(whole)
    if name in hints and kind is not whole:
        lacks = any(field.default is NO_DEFAULT and field.name not in given for field in fields(kind))
        return "" if lacks else f"“{name}” belongs at the top of the file, above the first line in [ ]."
    homes = [key for key, hint in hints.items() if is_table(hint) and name in get_type_hints(hint)]
    return f"It belongs below [{homes[0]}]." if len(homes) == 1 else ""
