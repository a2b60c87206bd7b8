"""Where a text goes on behind a box that its stretch ended before."""

from __future__ import annotations

from collections.abc import Iterable, Sequence, Set

from dateline.loaders.dump.boxes import boxes
from dateline.loaders.dump.cards import cards
from dateline.loaders.dump.lexicon import bits_of
from dateline.loaders.dump.outline import is_dateline
from dateline.loaders.dump.page import Page, last_kept
from dateline.loaders.dump.prose import is_prose
from dateline.loaders.dump.signs import ADVERT, APPEAL, BYLINE, NOTICE, POINTER

_REACH = 24
"""Lines below a text among which its next paragraph stands."""
_LEAST = -2_600
"""Log odds, in thousandths, from which on a paragraph below a box may be the text's."""
_PARAGRAPH, _FOLLOWING = 90, 60
"""Characters of a paragraph alone below a box, and of one with another below it, at least."""
_BEFORE = 2
"""Lines that no box is known by, above one."""
_CARD, _BOX, _END = 1, 2, 3
_SEAMS = frozenset((ADVERT, APPEAL, POINTER))
_BUTTON, _DATE = 30, 40
_ENDS, _WHEN = bits_of("comment", "popular", "tags"), bits_of("date")


def bridge(page: Page, scores: Sequence[int], kept: list[bool], aside: Set[int]) -> None:
    """Take boxes and cards out of a text, and keep the paragraphs that stand right below them.

    Takes the blocks' log odds in thousandths. Above a teaser of another story stands its headline, above a reader's
    comment a name, above what a paper says of itself a heading; so nothing but the box may stand between.
    """
    if True not in kept:
        return
    first, high = kept.index(True), min(len(kept), last_kept(kept) + 1 + _REACH)
    boxed = positions(boxes(page, first, high))
    carded = positions(cards(page, first, high)) - boxed
    for i in boxed | carded:
        kept[i] = False
    if True in kept and (boxed or carded or any(page.signs[i] in _SEAMS for i in range(first, high))):
        _walk(page, scores, kept, (aside, boxed, carded))


def positions(spans: Iterable[tuple[int, int]]) -> frozenset[int]:
    """All positions from each first to the one before each second."""
    return frozenset(i for start, end in spans for i in range(start, end))


def _walk(page: Page, scores: Sequence[int], kept: list[bool], sets: tuple[Set[int], Set[int], Set[int]]) -> None:
    """Go down a text from its first line, and on where a box or a card has just been passed."""
    aside, boxed, carded = sets
    end, last, before, seam, runs = kept.index(True), last_kept(kept), 0, 0, False
    for i in range(end, len(kept)):
        if i > max(end, last) + _REACH:
            break
        if i in boxed or i in carded or i in aside:
            seam = max(seam, _BOX if i in boxed else _CARD if i in carded else _seam(page, i))
            before = _REACH if seam == _END else before
        elif kept[i] or before < _REACH and _is_next(page, scores, i, seam, runs=runs and i > last and end == i - 1):
            runs = bool(seam) or runs and end == i - 1
            kept[i], end, before, seam = True, i, 0, 0
        else:
            before = before + 1 if before < _BEFORE and _is_label(page, i) and not seam else _REACH


def _seam(page: Page, i: int) -> int:
    """What an aside says of the lines below it: that they are the text's if they look so, or none of it."""
    if page.signs[i] == NOTICE:
        return _END if page.traits[i].kinds & _ENDS else 0
    if page.signs[i] == POINTER:
        return _BOX if page.traits[i].size > _BUTTON else _CARD
    return _BOX if page.signs[i] in (APPEAL, ADVERT) else 0


def _is_label(page: Page, i: int) -> bool:
    traits = page.traits[i]
    if traits.size >= _PARAGRAPH or traits.kinds & _ENDS:
        return False
    return page.signs[i] != BYLINE and not is_dateline(page, i)


def _is_next(page: Page, scores: Sequence[int], i: int, seam: int, *, runs: bool) -> bool:
    return bool(seam) and _goes_on(page, scores, i, seam) or runs and _is_text(page, scores, i)


def _goes_on(page: Page, scores: Sequence[int], i: int, seam: int) -> bool:
    """Say whether a paragraph is the text's next one: neither of a form, nor above the date of another story.

    Below a card for other stories it may be a teaser, and another paragraph must follow.
    """
    if not _is_text(page, scores, i) or is_when(page, i + 1):
        return False
    pair = i + 1 < len(page.blocks) and _is_text(page, scores, i + 1)
    return pair or seam == _BOX and page.traits[i].size >= _PARAGRAPH and not is_when(page, i + 2)


def _is_text(page: Page, scores: Sequence[int], i: int) -> bool:
    return scores[i] > _LEAST and is_prose(page, i, _FOLLOWING)


def is_when(page: Page, i: int) -> bool:
    """Say whether a line tells when something was written, in a few words: “2 hours ago”."""
    if i >= len(page.blocks):
        return False
    return page.traits[i].size < _DATE and bool(page.traits[i].kinds & _WHEN) or is_dateline(page, i)
