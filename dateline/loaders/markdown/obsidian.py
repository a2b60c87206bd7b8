"""Obsidian's comments, ``%% … %%``, which stand in a note and on no page."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence

from dateline.loaders.kept_back.hints import COMMENT
from dateline.model import Dropped
from dateline.patterns import pattern
from dateline.values import Value

_REASON = "a comment of Obsidian's"
_INLINE = pattern(r"(?<![%\w/\\&=])%%(?!%)[^%\n]{0,4000}(?:%(?!%)[^%\n]{0,4000}){0,20}(?<!%)%%(?![%\w])")
_OPENING = pattern(r"(?<![%\w/\\&=])%%(?!%)")
_CLOSING = pattern(r"(?<!%)%%(?![%\w])")
_LEAD = pattern(r"\s{0,3}(?:(?:[-*+>]|\d{1,3}[.)])\s{1,3})?")
_CLOSE = pattern(r"[^%]*(?<![%\w/\\&=])%%\s*|[^%]*[\w.!?)”\"']%%\s*")
_CODE = pattern(r"(?<!`)(`++)[^`]+\1(?!`)")
_FENCE = pattern(r"\s*(?:[-*+>]\s+)?(`{3,}|~{3,})")
_ITEM = pattern(r"\s{0,3}(?:[-*+]|\d{1,3}[.)])\s")
_MOST = 20
"""Lines of a paragraph that a comment may take."""
_MOST_LINES = 200_000
_MOST_SIGNS = 5_000
"""Lines that hold one; beyond either, a text is no note of Obsidian's."""
_PRE = pattern(r"</?(?:pre|code|script|style)\b", re.IGNORECASE)


class Comments(Value, frozen=True):
    """The lines of a text without its comments."""

    lines: tuple[str, ...]
    """As many as before: blank ones stand for those that were comments alone."""
    dropped: tuple[Dropped, ...]
    unclosed: int
    """1-based line where a comment begins that can't be taken out, since it never ends; 0 where there is none."""


NO_COMMENTS = Comments((), (), 0)


def take_comments(lines: Sequence[str], start: int) -> Comments:
    """Take the comments out of the lines of a Markdown text, from an index on.

    A pair of ``%%`` on one line, or one that begins a line and one that ends a later line. In code, and behind a letter
    or a number (“5%%”), they mean nothing.
    """
    signs = [index for index in range(start, len(lines)) if COMMENT in lines[index]]
    if len(lines) > _MOST_LINES or len(signs) > _MOST_SIGNS:
        return Comments((), (), signs[0] + 1 if signs else 0)
    plain = frozenset(_outside_code(lines, start))
    signs = [index for index in signs if index in plain]
    closes = [index for index in signs if _CLOSE.fullmatch(lines[index])]
    kept = list(lines)
    dropped: list[Dropped] = []
    unclosed = 0
    for index in signs:
        ended = _take_from(kept, index, closes, plain, dropped)
        unclosed = unclosed or (0 if ended else index + 1)
    gone = {index for index in plain if not kept[index].strip() and lines[index].strip()}
    return Comments(tuple(_closed_up(kept, start, gone)), tuple(dropped), unclosed)


def _take_from(
    kept: list[str], index: int, closes: Sequence[int], plain: frozenset[int], dropped: list[Dropped]
) -> bool:
    """Take out the comments that begin on a line; False where one that begins the line never ends."""
    if COMMENT not in kept[index]:
        return True
    kept[index] = _without_inline(kept[index], index, dropped)
    opened = _OPENING.search(_masked(kept[index]))
    if opened is None:
        return True
    alone = _LEAD.fullmatch(kept[index], 0, opened.start()) is not None
    end = _end(kept, index, closes if alone else (), plain)
    if end is not None:
        _take(kept, (index, opened.start()), end, dropped)
    return end is not None or not alone


Place = tuple[int, int]
"""A line's index and an offset in it."""


def _end(kept: Sequence[str], index: int, closes: Sequence[int], plain: frozenset[int]) -> Place | None:
    """Where a comment ends that begins on a line: in its paragraph, or, if it begins the line, at the end of one."""
    for at in range(index + 1, min(len(kept), index + _MOST)):
        if at not in plain or not kept[at].strip():
            break
        found = _CLOSING.search(_masked(kept[at])) if COMMENT in kept[at] else None
        if found and (kept[at][: found.start()].strip() or not kept[at][found.end() :].strip()):
            return at, found.end()
    close = bisect_right(closes, index)
    return (closes[close], len(kept[closes[close]])) if close < len(closes) else None


def _take(kept: list[str], start: Place, end: Place, dropped: list[Dropped]) -> None:
    """Take out what stands between two places."""
    first, last = start[0], end[0]
    for at in range(first, last + 1):
        begin, stop = start[1] if at == first else 0, end[1] if at == last else len(kept[at])
        if kept[at][begin:stop].strip():
            dropped.append(Dropped(at + 1, kept[at][begin:stop], _REASON))
        rest = kept[at][:begin].rstrip() + (kept[at][stop:] if begin else kept[at][stop:].lstrip())
        kept[at] = "" if _bare(rest) else rest


def _closed_up(kept: Sequence[str], start: int, gone: set[int]) -> Iterator[str]:
    """The lines, as many as before; those that went from amid a paragraph come behind it, as blank ones."""
    owed = 0
    before = ""
    yield from kept[:start]
    for index, line in enumerate(kept[start:], start):
        if index in gone and before.strip() and index + 1 < len(kept):
            owed += 1
            continue
        if owed and (not line.strip() or _FENCE.match(line)):
            yield from [""] * owed
            owed = 0
        before = line
        yield line
    yield from [""] * owed


def _outside_code(lines: Sequence[str], start: int) -> Iterator[int]:
    """The lines that are in no fence, no indented code and no element of code."""
    fence, inside, listed, parted = "", False, False, True
    for index in range(start, len(lines)):
        line = lines[index]
        mark = _FENCE.match(line) if "```" in line or "~~~" in line else None
        if fence:
            fence = "" if mark and mark[1].startswith(fence) and not line.strip().strip("`~") else fence
            continue
        if mark:
            fence = mark[1]
            continue
        tags = _PRE.findall(line) if "<" in line else []
        deep = line.startswith(("    ", "\t"))
        if not (inside or tags or (deep and parted and not listed)):
            yield index
        inside = not tags[-1].startswith("</") if tags else inside
        if line.strip():
            listed = _ITEM.match(line) is not None or (listed and (deep or not parted))
            parted = deep and parted and not listed
        else:
            parted = True


def _masked(line: str) -> str:
    """A line as long as before, with nothing in its code but backticks."""
    return _CODE.sub(lambda code: "`" * len(code[0]), line) if "`" in line else line


def _without_inline(line: str, index: int, dropped: list[Dropped]) -> str:
    """A line without the comments that begin and end on it."""
    parts: list[str] = []
    at = 0
    for found in _INLINE.finditer(_masked(line)):
        parts.append(line[at : found.start()])
        at = found.end()
        dropped.append(Dropped(index + 1, line[found.start() : at], _REASON))
        at += parts[-1].endswith(" ") and line[at : at + 1] == " "
    text = "".join((*parts, line[at:]))
    text = text.rstrip() if parts and not line[at:].strip() else text
    return "" if _bare(text) else text


def _bare(text: str) -> bool:
    """Say whether nothing is left of a line but the sign of a list or a quotation."""
    return not text.strip() or text.strip() in ("-", "*", "+", ">")
