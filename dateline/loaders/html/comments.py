"""Comments of HTML in plain text, ``<!-- … -->``, which are written for nobody to read."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Collection, Sequence

from dateline.model import Dropped

_OPENING, _CLOSING = "<!--", "-->"
_REASON = "a comment"
_MOST = 200
"""Lines that a comment may take."""
_QUOTES = {"`": "`", '"': '"', "'": "'", "“": "”", "„": "“", "‘": "’", "«": "»", "»": "«"}
"""Between them a comment is spoken of."""


def without_comments(
    lines: Sequence[str], start: int, marked: Collection[int] = ()
) -> tuple[Sequence[str], tuple[Dropped, ...]]:
    """Take the comments out of plain lines, from a 0-based index on; returns as many lines, and what was in them.

    A comment that goes on for lines begins its first one. One in quotation marks and one that never ends stay, and so
    do those on lines that are marked, whose words keep the text back and are still to be read.
    """
    opening = [index for index in range(start, len(lines)) if _OPENING in lines[index] and index not in marked]
    if not opening:
        return lines, ()
    closing = [index for index in range(start, len(lines)) if _CLOSING in lines[index]]
    kept = list(lines)
    dropped: list[Dropped] = []
    for index in opening:
        kept[index] = _without_inline(kept[index], index, dropped)
        if kept[index].lstrip().startswith(_OPENING) and _CLOSING not in kept[index]:
            last = _end(index, closing)
            if last and not any(index < at <= last for at in marked):
                _take_block(kept, index, last, dropped)
    return kept, tuple(dropped)


def _without_inline(line: str, index: int, dropped: list[Dropped]) -> str:
    """A line without the comments that end on it."""
    parts: list[str] = []
    at = 0
    while (begin := line.find(_OPENING, at)) >= 0 and (close := line.find(_CLOSING, begin + 4)) >= 0:
        end = close + len(_CLOSING)
        if _is_quoted(line, begin, end):
            parts.append(line[at:end])
        else:
            parts.append(line[at:begin])
            dropped.append(Dropped(index + 1, line[begin:end], _REASON))
            end += line[end : end + 1] == " " and (not begin or line[begin - 1] == " ")
        at = end
    return "".join((*parts, line[at:])) if at else line


def _is_quoted(line: str, begin: int, end: int) -> bool:
    return begin > 0 and _QUOTES.get(line[begin - 1]) == line[end : end + 1]


def _end(first: int, closing: Sequence[int]) -> int:
    """The index of the line on which a comment ends that begins on an earlier one; 0 where it never ends."""
    place = bisect_right(closing, first)
    return closing[place] if place < len(closing) and closing[place] - first <= _MOST else 0


def _take_block(kept: list[str], first: int, last: int, dropped: list[Dropped]) -> None:
    """Empty the lines of a comment that ends on a later one."""
    end = kept[last].index(_CLOSING) + len(_CLOSING)
    dropped += [Dropped(at + 1, kept[at], _REASON) for at in range(first, last) if kept[at].strip()]
    dropped.append(Dropped(last + 1, kept[last][:end], _REASON))
    rest = _without_inline(kept[last][end:].lstrip(), last, dropped)
    kept[first:last] = [""] * (last - first)
    kept[last] = rest
