"""Marks above a text that keep it back: ``EMBARGOED UNTIL …``, ``[HOLD FOR SUNDAY]``, ``DRAFT``."""

from __future__ import annotations

import re
from collections.abc import Sequence

from dateline.dates import Order
from dateline.loaders.kept_back import hints
from dateline.loaders.kept_back.places import CALLOUT, core_of, heads_a_part, is_quotation, is_quoted, lines_above
from dateline.loaders.kept_back.words import Verdict, first_verdict, loud_verdict, quiet_verdict
from dateline.loaders.matter.entry import Remark
from dateline.model import When
from dateline.patterns import pattern
from dateline.sentences import ends_sentence
from dateline.values import Value, changed

_KEPT_BACK = "“{words}” keeps the post back as a draft"
STATE = "Take it out of the title to publish the post; or say it with a key: “draft: true”, “embargo: 2026-12-01”."
_MOST = 6
"""Lines, blank ones not counted, among which a mark may stand."""
_LONGEST = 160
_PARAGRAPH = 60
_MOST_GAPS = 4
_TAGS = pattern(r"</?(?:p|strong|em|b|i|u|h[1-6]|div|span|center|font|br)\b[^<>]{0,80}>")
_EDGES = " \t*_#<>~=+-–—|!.,:;“”\"'"
_STRONG = pattern(r"(?:strictly\s)?(?:embargoed\b|under\s(?:strict\s)?embargo\b|sperrfrist\b)", re.IGNORECASE)
_URGENT = pattern(r"(?:sperrfrist|embargoed)\s?!", re.IGNORECASE)
_BOXES = "[]()【】"
_RULE = pattern(r"={3,}\s*")
_BOX = pattern(
    r"(?P<lead>[#>*_\s]{0,12})(?P<box>\[[^\[\]]{2,90}\]|\([^()]{2,90}\)|【[^【】]{2,90}】)"
    r"(?:[*_]{0,3}\s{0,3}[-–—|:]?\s+|(?<=】))(?P<rest>(?!\S{0,40}://)\S.*)"
)
_TRAIL = pattern(r"(?P<rest>.*\S)\s+(?P<box>\[[^\[\]]{2,60}\]|\([^()]{2,60}\)|[-–—|]\s[A-Z][A-Z ]{2,30})[\s*_#]{0,6}")
_LEAD = pattern(r"[#>*_\s]{0,12}")
_GAP = pattern(r":\s+|\s[-–—|]+\s|\s?[–—|]\s?")


class Mark(Value, frozen=True):
    """A line, or a part of one, that keeps a text back."""

    line: int
    """0-based index."""
    words: str
    """As written."""
    rest: str
    """What stays of the line; empty where nothing does."""
    until: When | None
    """None where no moment is told that can be understood: such a text is a draft."""


def find_marks(lines: Sequence[str], start: int, order: Order) -> tuple[Mark, ...]:
    """Find the marks among the short lines above a text.

    Takes all lines, the index to begin at, which is above 0 where keys stand before it, and the order of day and
    month. A line is a mark if it says nothing else, or what stands before or behind a headline does: a headline or a
    sentence about an embargo is none, nor is a quotation, or the heading of the first part of several.
    """
    found: list[Mark] = []
    filled = 0
    above = ""
    for index, shown in lines_above(lines, start):
        line = lines[index]
        filled += shown
        if filled > _MOST or (shown and len(line) > _LONGEST):
            break
        quoted = is_quotation(line, above) or heads_a_part(lines, index, start)
        mark = None if quoted else _mark(line, index, order, not above)
        if mark := mark or _rule_below(found, line, index):
            found.append(mark)
        elif shown:
            above = line
            if len(line) >= _PARAGRAPH and ends_sentence(line.rstrip()):
                break
    return tuple(found)


def _rule_below(found: Sequence[Mark], line: str, index: int) -> Mark | None:
    """The ``===`` below a mark that is a heading: it goes with it."""
    last = found[-1] if found else None
    if last is None or index != last.line + 1 or last.rest or not _RULE.fullmatch(line):
        return None
    return Mark(index, line, "", last.until)


def remark_on(words: str, line: int, cure: str) -> Remark:
    """Return a remark that words on a line of a source keep the post back, and what to do."""
    return Remark(line, 1, _KEPT_BACK.format(words=words.strip()[:60]), cure)


def _mark(line: str, index: int, order: Order, first: bool) -> Mark | None:
    if len(line) > _LONGEST or not any(map(line.lower().__contains__, hints.MARKS)):
        return None
    whole = _whole(line, index, order, first)
    return whole or (_within_tags(line, index, order) if "<" in line else None) or _beside(line, index, order)


def _within_tags(line: str, index: int, order: Order) -> Mark | None:
    """A mark beside a headline that stands between tags: ``<h1>[DRAFT] Headline</h1>``."""
    words = _TAGS.sub("", line).strip()
    mark = _beside(words, index, order)
    return changed(mark, rest=line.replace(words, mark.rest.strip(), 1)) if mark and words in line else mark


def title_keeps_back(title: str) -> bool:
    """Say whether a title holds a mark: ``[DRAFT] Headline``, ``Headline (DRAFT)``, ``DO NOT PUBLISH: Headline``."""
    return find_title_mark(title, "dmy") is not None


def find_title_mark(title: str, order: Order) -> Mark | None:
    """Find the mark in a title that was settled: before or behind a headline, in capitals or with a moment.

    “[WIP]” is what blogs call notes that they do publish.
    """
    if len(title) > _LONGEST or not any(map(title.lower().__contains__, hints.MARKS)):
        return None
    mark = _whole(title, 0, order, False) or _beside(title, 0, order)
    loud = mark is not None and (mark.words.isupper() or mark.until is not None)
    return mark if mark and loud and "WIP" not in mark.words else None


def _whole(line: str, index: int, order: Order, first: bool) -> Mark | None:
    """A line that is a mark and nothing else."""
    text = CALLOUT.sub("", _TAGS.sub("", line)).strip()
    core = core_of(text)
    if is_quoted(text):
        return None
    boxed = core[:1] in "[(【" and core[-1:] in "])】"
    loud = boxed or text.startswith(("**", "__", "==")) or text.endswith("!!") or _URGENT.fullmatch(text)
    judge = loud_verdict if loud else first_verdict if first else quiet_verdict
    verdict = judge(core.strip(_BOXES + _EDGES) if boxed else core, order)
    return Mark(index, line.strip(), "", verdict.until) if verdict else None


def _beside(line: str, index: int, order: Order) -> Mark | None:
    """A mark before or behind a headline."""
    boxed = _BOX.fullmatch(line)
    if boxed:
        verdict = _boxed(boxed["box"], order)
        return Mark(index, boxed["box"], boxed["lead"] + boxed["rest"], verdict.until) if verdict else None
    behind = _TRAIL.fullmatch(line)
    if behind and not behind["rest"].isupper() and (verdict := _boxed(behind["box"], order)):
        return Mark(index, behind["box"], behind["rest"], verdict.until)
    return _before(line, index, order)


def _boxed(box: str, order: Order) -> Verdict | None:
    words = box.strip(_BOXES + _EDGES)
    fits = (box[0] in "[【" or words.isupper() or _holds(words, order)) and words != "EMBARGO"
    return loud_verdict(words, order) if fits else None


def _holds(words: str, order: Order) -> bool:
    """Say whether words in small letters hold a text until a moment, and no goods: ``Embargoed until 1 June 2026``."""
    verdict = loud_verdict(words, order) if _STRONG.match(words) else None
    return verdict is not None and verdict.until is not None


def _before(line: str, index: int, order: Order) -> Mark | None:
    """``EMBARGOED UNTIL 1 JUNE 2026: Headline``, the mark in capitals or with a moment, and the headline not."""
    lead = _LEAD.match(line)
    at = lead.end() if lead else 0
    for number, gap in enumerate(_GAP.finditer(line, at)):
        words, rest = core_of(line[at : gap.start()]), line[gap.end() :]
        if number == _MOST_GAPS or not (words.isupper() or _holds(words, order)):
            break
        if words == "EMBARGO" or not rest or rest.isupper():
            continue
        if verdict := loud_verdict(words, order):
            return Mark(index, words, line[:at] + rest, verdict.until)
    return None
