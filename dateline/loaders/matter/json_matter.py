"""JSON front matter, every scalar as text."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import NoReturn

from dateline.loaders.matter.entry import NOT_A_TABLE, TOO_DEEP, TWICE, BadMatter, Entry, Reading
from dateline.loaders.matter.toml_matter import as_text
from dateline.patterns import pattern

_LONGEST = 200_000
_NO_COMMENTS = "JSON knows no comments: take this one out."
_CURES = {
    "property name": "Is a comma too many before a }, or are the quotation marks of a key missing?",
    "',' delimiter": "Is a comma missing before this?",
    "':' delimiter": "Is a colon missing behind the key?",
    "Expecting value": "Is a value missing, a comma too many, or does it need quotation marks?",
    "Unterminated string": "Close the text with a quotation mark.",
    "escape": "Write \\\\ for \\.",
    "Extra data": "Is a } too many?",
}
"""The cure for what the json module complains of, by words of its message."""
_KEY = pattern(r'\s{0,32}"([^"\\]{1,64})"\s{0,8}:')


def read_json(lines: Sequence[str], first: int) -> Reading:
    """Read JSON front matter; the outermost braces may be missing, as in Hexo's ``;;;`` form.

    Takes the lines between the fences and the number of the first. Raises BadMatter.
    """
    text = "\n".join(lines)
    if len(text) > _LONGEST:
        raise BadMatter(first, 1, f"front matter of more than {_LONGEST:,} characters is refused")
    bare = text.lstrip()[:1] == '"'
    table = _decode("{" + text + "}" if bare else text or "{}", first)
    if not isinstance(table, dict):
        raise BadMatter(first, 1, NOT_A_TABLE.format(what="a list" if isinstance(table, list) else "a single value"))
    places = _places(lines, first)
    return Reading(tuple(Entry(key, as_text(value), places.get(key, first)) for key, value in table.items()))


def end_of_object(lines: Sequence[str]) -> int:
    """How many lines the JSON object takes that begins in the first; all of them where it is broken."""
    text = "\n".join(lines)
    start = len(text) - len(text.lstrip())
    try:
        _, end = json.JSONDecoder(strict=False, parse_int=str, parse_float=str).raw_decode(text[:_LONGEST], start)
    except (ValueError, RecursionError):
        return len(lines)
    return text.count("\n", 0, end) + 1


def _decode(text: str, first: int) -> object:
    try:
        return json.loads(
            text,
            parse_int=str,
            parse_float=str,
            parse_constant=str,
            object_pairs_hook=_distinct,
            strict=False,
        )
    except json.JSONDecodeError as error:
        message = f"this JSON can't be read: {error.msg[:1].lower()}{error.msg[1:]}"
        commented = text[error.pos :].lstrip()[:2] in ("//", "/*")
        cure = _NO_COMMENTS if commented else next((cure for sign, cure in _CURES.items() if sign in error.msg), "")
        raise BadMatter(first + error.lineno - 1, error.colno, message, cure) from None
    except _Twice as twice:
        raise BadMatter(first, 1, TWICE.format(key=twice)) from None
    except RecursionError:
        raise BadMatter(first, 1, TOO_DEEP) from None


class _Twice(Exception):
    pass


def _distinct(pairs: list[tuple[str, object]]) -> dict[str, object]:
    table: dict[str, object] = {}
    for key, value in pairs:
        if table.setdefault(key, value) != value:
            _twice(key)
    return table


def _twice(key: str) -> NoReturn:
    raise _Twice(key)


def _places(lines: Sequence[str], first: int) -> dict[str, int]:
    places: dict[str, int] = {}
    for number, line in enumerate(lines, first):
        found = _KEY.match(line)
        if found:
            places.setdefault(found[1], number)
    return places
