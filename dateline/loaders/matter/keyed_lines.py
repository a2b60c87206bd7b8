"""Lines of keys and values in the forms of Pelican, Nikola and reStructuredText."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TypeAlias

from dateline.dates import parse_when
from dateline.loaders.matter.drafts import draft_of, hides, hides_by_tag
from dateline.loaders.matter.entry import Entry
from dateline.loaders.matter.keys import fields_of
from dateline.loaders.matter.values import terms_of
from dateline.patterns import pattern
from dateline.values import Value

KEYED = pattern(r" {0,3}(?P<key>\d{0,4}[A-Za-z][\w-]{0,40}):(?!//)\s*(?P<value>.*)")
_SPACED = pattern(r" {0,3}(?P<key>[A-Za-z][\w-]{0,20}(?: [A-Za-z][\w-]{0,20}){1,3}):(?!//)\s*(?P<value>.*)")
"""A key of several words, which only a block that has begun may hold."""
DOTTED = pattern(r"\s{0,8}\.\.\s+(?P<key>\w[\w .-]{0,40}):(?:\s+(?P<value>.*))?")
FIELD = pattern(r":(?P<key>[A-Za-z][\w -]{0,30}):(?:\s+(?P<value>.*))?")
_MARKED = pattern(r"(``|\*\*|\*|`)(?=\S)([^`*<>]{1,300}?)(?:\s<[^<>]{1,500}>)?\1(?:__?)?")
_ESCAPE = pattern(r"\\(\S)")
_MOST = 400
"""Lines of metadata that are read at most."""
_LISTS = frozenset(("tags", "authors", "categories", "aliases"))
_AHEAD = 3
"""Lines below one of another form among which a known key shows that the block goes on."""
_LONGEST_LATE = 100
_WORDY = frozenset(("summary", "tags"))
"""Fields whose values may go on in a line that isn't indented."""
_NAMED = pattern(r"(?:[^\W\d_a-z][\w.'’-]*(?:\s+|\Z)){2,4}")


class FieldList(Value, frozen=True):
    """Lines of metadata."""

    entries: tuple[Entry, ...]
    end: int
    """0-based index of the first line behind them."""


def read_lines(lines: Sequence[str], start: int, form: re.Pattern[str]) -> FieldList:
    """Read the keys and values of lines from an index on, up to the first of another form.

    The form is one of `KEYED`, `DOTTED` and `FIELD`.
    """
    read: list[_Read] = []
    index = start
    while index < min(len(lines), start + _MOST) and _take(read, lines, index, form):
        index += 1
    if read and form is KEYED:
        index = _take_late(read, lines, index)
    if read and (late := _late_draft(lines, index, form)) is not None:
        read.append(("draft", ["true"], late + 1))
        index = late + 1
    worded = plain_words if form is FIELD else str
    entries = [Entry(key, worded(_joined(key, parts)), line) for key, parts, line in read]
    return FieldList((*entries, *_hidden(entries)), index)


_Read: TypeAlias = tuple[str, list[str], int]
"""A key, the lines of its value, and its line."""


def _take(read: list[_Read], lines: Sequence[str], index: int, form: re.Pattern[str]) -> bool:
    """Add what a line says to what was read; False where the block ends above it."""
    line = lines[index]
    found = form.fullmatch(line) or (_spaced(lines, index) if read and form is KEYED else None)
    if found:
        read.append((found["key"].strip(), [(found["value"] or "").strip()], index + 1))
    elif read and (_continues(line) or (form is KEYED and _wraps(read[-1][0], lines, index))):
        read[-1][1].append(line.strip())
    else:
        return False
    return True


def _spaced(lines: Sequence[str], index: int) -> re.Match[str] | None:
    """``Photo credit: Ana``: a key that is known, or one with a known key soon below it."""
    found = _SPACED.fullmatch(lines[index])
    return found if found and (fields_of(found["key"]) or _goes_on(lines, index + 1)) else None


def _wraps(key: str, lines: Sequence[str], index: int) -> bool:
    """Say whether a line that isn't indented goes on with a key's value: the block does go on below it."""
    return bool(lines[index].strip()) and not _WORDY.isdisjoint(fields_of(key)) and _goes_on(lines, index + 1)


def _goes_on(lines: Sequence[str], start: int) -> bool:
    """Say whether a known key follows soon, with no blank line before it."""
    for line in lines[start : start + _AHEAD]:
        if not line.strip():
            return False
        found = KEYED.fullmatch(line) or _SPACED.fullmatch(line)
        if found and fields_of(found["key"]):
            return True
    return False


def _take_late(read: list[_Read], lines: Sequence[str], index: int) -> int:
    """Add keys that a blank line parts from the block, where they are beyond doubt; return the index behind them."""
    while index + 1 < len(lines) and index < _MOST and not lines[index].strip():
        late: list[_Read] = []
        end = index + 1
        while end < len(lines) and lines[end].strip() and _take(late, lines, end, KEYED) and _is_plain(late[-1]):
            end += 1
        if not late or (end < len(lines) and lines[end].strip()):
            break
        read += late
        index = end
    return index


def _is_plain(read: _Read) -> bool:
    """Say whether a key and its value can't be a line of the text: a date, a name, a yes or no to a draft."""
    key, parts, line = read
    value, fields = parts[-1], fields_of(key)
    if len(parts) > 1 or not 0 < len(value) <= _LONGEST_LATE:
        return False
    if "draft" in fields:
        return draft_of([Entry(key, value, line)])[1] == ()
    if "date" in fields or "updated" in fields:
        return parse_when(value) is not None
    return "authors" in fields and _NAMED.fullmatch(value) is not None


def _late_draft(lines: Sequence[str], start: int, form: re.Pattern[str]) -> int | None:
    """The index of a line behind blank ones that keeps a draft back: no gap must publish it."""
    index = next_filled(lines, start)
    found = form.fullmatch(lines[index]) if index is not None else None
    hidden = found is not None and hides(found["key"], found["value"] or "")
    return index if hidden else None


def plain_words(text: str) -> str:
    """Words of reStructuredText without escapes, literals, emphasis and links."""
    return _ESCAPE.sub(r"\1", _MARKED.sub(r"\2", text)) if any(mark in text for mark in "\\`*") else text


def _continues(line: str) -> bool:
    return line.startswith(("  ", "\t")) and not line.isspace()


def _joined(key: str, parts: list[str]) -> str:
    """A value of several lines: a list's items, or the words of one text."""
    if any(field in _LISTS for field in fields_of(key)):
        return ", ".join(filter(None, (part.removeprefix("- ") for part in parts)))
    return " ".join(filter(None, parts))


def _hidden(entries: Sequence[Entry]) -> list[Entry]:
    """Nikola's older way to keep a post back: a tag named draft or private."""
    return [
        Entry("draft", "true", entry.line)
        for entry in entries
        if entry.key == "tags" and hides_by_tag(terms_of(entry.value))
    ]


def next_filled(lines: Sequence[str], start: int) -> int | None:
    """The index of the first line from one on that is not blank, if it stands near."""
    return next((i for i in range(start, min(len(lines), start + 50)) if lines[i].strip()), None)
