"""Lines of keys and values in the forms of Pelican, Nikola and reStructuredText."""

from __future__ import annotations

import re
from collections.abc import Sequence

from dateline.loaders.matter.drafts import draft_of
from dateline.loaders.matter.entry import Entry
from dateline.loaders.matter.names import fields_of
from dateline.patterns import pattern
from dateline.values import Value

KEYED = pattern(r" {0,3}(?P<key>[A-Za-z][\w-]{0,40}):(?!//)\s*(?P<value>.*)")
DOTTED = pattern(r"\.\.\s+(?P<key>[A-Za-z][\w -]{0,30}):(?:\s+(?P<value>.*))?")
FIELD = pattern(r":(?P<key>[A-Za-z][\w -]{0,30}):(?:\s+(?P<value>.*))?")
_MARKED = pattern(r"(``|\*\*|\*|`)(?=\S)([^`*<>]{1,300}?)(?:\s<[^<>]{1,500}>)?\1(?:__?)?")
_ESCAPE = pattern(r"\\(\S)")
_MOST = 400
"""Lines of metadata that are read at most."""
_LISTS = frozenset(("tags", "authors", "categories", "aliases"))
_HIDING_TAGS = pattern(r"(?:.*,)?\s*(?:draft|private)\s*(?:,.*)?", re.IGNORECASE)


class Block(Value, frozen=True):
    """Lines of metadata."""

    entries: tuple[Entry, ...]
    end: int
    """0-based index of the first line behind them."""


def read_lines(lines: Sequence[str], start: int, pattern: re.Pattern[str]) -> Block:
    """Read lines of one form, from an index on, up to the first that has another."""
    read: list[tuple[str, list[str], int]] = []
    index = start
    while index < min(len(lines), start + _MOST):
        found = pattern.fullmatch(lines[index])
        if found:
            read.append((found["key"].strip(), [(found["value"] or "").strip().removeprefix("- ")], index + 1))
        elif read and _continues(lines[index]):
            read[-1][1].append(lines[index].strip().removeprefix("- "))
        else:
            break
        index += 1
    if read and (late := _late_draft(lines, index, pattern)) is not None:
        read.append(("draft", ["true"], late + 1))
        index = late + 1
    worded = plain_words if pattern is FIELD else str
    entries = [Entry(key, worded(_joined(key, parts)), line) for key, parts, line in read]
    return Block((*entries, *_hidden(entries)), index)


def _late_draft(lines: Sequence[str], start: int, pattern: re.Pattern[str]) -> int | None:
    """The index of a line behind blank ones that keeps a draft back: no gap must publish it."""
    index = next_filled(lines, start)
    found = pattern.fullmatch(lines[index]) if index is not None else None
    if found is None or "draft" not in fields_of(found["key"]):
        return None
    return index if draft_of([Entry(found["key"], found["value"] or "", 0)]) == (True, ()) else None


def plain_words(text: str) -> str:
    """Words of reStructuredText without escapes, literals, emphasis and links."""
    return _ESCAPE.sub(r"\1", _MARKED.sub(r"\2", text)) if any(mark in text for mark in "\\`*") else text


def _continues(line: str) -> bool:
    return line.startswith(("  ", "\t")) and not line.isspace()


def _joined(key: str, parts: list[str]) -> str:
    """A value of several lines: a list's items, or the words of one text."""
    listed = any(field in _LISTS for field in fields_of(key))
    return (", " if listed else " ").join(filter(None, parts))


def _hidden(entries: Sequence[Entry]) -> list[Entry]:
    """Nikola's older way to keep a post back: a tag named draft or private."""
    return [
        Entry("draft", "true", entry.line)
        for entry in entries
        if entry.key == "tags" and isinstance(entry.value, str) and _HIDING_TAGS.fullmatch(entry.value)
    ]


def next_filled(lines: Sequence[str], start: int) -> int | None:
    """The index of the first line from one on that is not blank, if it stands near."""
    return next((i for i in range(start, min(len(lines), start + 50)) if lines[i].strip()), None)
