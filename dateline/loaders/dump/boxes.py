"""Boxes set into a text: forms for a newsletter, appeals to pay, polls, links to an app."""

from __future__ import annotations

from dateline.loaders.dump.box_words import ASKS, CONSENT, EDGES, HEADING, MAYBE, OF_PRINT, SMALL_PRINT, SURE, WEIGHTS
from dateline.loaders.dump.lexicon import bits_of
from dateline.loaders.dump.outline import is_dateline
from dateline.loaders.dump.page import Page
from dateline.loaders.dump.signs import APPEAL, BARE, BYLINE
from dateline.loaders.dump.traits import COLON, SENTENCE_ENDS

_RIGHTS = ("©", "(c)", "copyright")
_ASKING = bits_of("subscribe", "share", "media")
_OPENERS = ("this ", "we and ", "wir und ", "nous et ", "nos ", "nosotros y ", "my i ", "noi e ", "ich bin ", "allow ")
_LABEL, _PRINT, _PART = 50, 700, 150
"""Characters of a label, of a notice below a form, and of any other line of a box, at most."""
_REACH, _MOST = 7, 16
"""Lines between two that are known, and of a whole box."""
_SENTENCE, _SENTENCES, _NEAR = 40, 1, 4


def boxes(page: Page, low: int, high: int) -> list[tuple[int, int]]:
    """The boxes in a stretch of a page, each as its first position and the one behind its last.

    A box goes from one line of a form or an appeal to another with nothing but short lines between; one line alone
    makes a box only where it is of no other use.
    """
    found: list[tuple[int, int]] = []
    start = end = total = 0
    for i in (i for i in range(low, high) if weight(page, i) > 0):
        if total and not (i - start < _MOST and _is_held(page, end, i)):
            found += [(start, end)] * (total >= SURE)
            total = 0
        start, end, total = start if total else i, i + 1, total + weight(page, i)
    found += [(start, end)] * (total >= SURE)
    ends = [(start, _end_of(page, end, high)) for start, end in found if not _is_listed(page, start)]
    return [(_start_of(page, start, end), end) for start, end in ends]


def weight(page: Page, i: int) -> int:
    """How much a line says for a box: 3 is enough by itself, less than 0 counts only below one."""
    text, traits = page.folded[i], page.traits[i]
    if len(text) < _LABEL:
        if known := WEIGHTS.get(text.strip(EDGES), 0):
            return known
        if traits.kinds & _ASKING and traits.end not in SENTENCE_ENDS and HEADING.match(text):
            return ASKS
    if len(text) < _PRINT:
        if text.startswith(_OPENERS) and CONSENT.match(text):
            return SURE
        if not OF_PRINT.isdisjoint(page.content[i]) and SMALL_PRINT.match(text):
            return MAYBE
    return ASKS if page.signs[i] == APPEAL and not text.startswith(_RIGHTS) else 0


def _is_held(page: Page, start: int, end: int) -> bool:
    """Say whether all lines of a stretch may be parts of a box: short, few of them sentences, no credits among them."""
    others = sentences = 0
    for i in range(start, end):
        traits = page.traits[i]
        if traits.size >= _PART or page.signs[i] == BYLINE or is_dateline(page, i):
            return False
        others += page.signs[i] != BARE and not weight(page, i)
        sentences += traits.end in SENTENCE_ENDS and traits.size >= _SENTENCE
    return others < _REACH and sentences <= _SENTENCES


def _is_listed(page: Page, start: int) -> bool:
    """Say whether a line above announces a list: what one is to press, say."""
    return any(page.traits[i].end == COLON for i in range(max(0, start - _NEAR), start))


def _start_of(page: Page, start: int, end: int) -> int:
    """The box's first line: where it stands between blank lines, a heading and a sentence before it belong to it."""
    if end < len(page.blocks) and not page.blocks[end].parted:
        return start
    first = next((i for i in range(start, max(0, start - _NEAR), -1) if page.blocks[i].parted), start)
    whole = _is_held(page, first, start) and page.traits[first].end not in SENTENCE_ENDS
    return first if whole else start


def _end_of(page: Page, end: int, high: int) -> int:
    while end < high and weight(page, end) < 0:
        end += 1
    return end
