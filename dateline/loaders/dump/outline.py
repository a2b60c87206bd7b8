"""Where an article would begin and end if its parts came in the usual order after the headline."""

from __future__ import annotations

from collections.abc import Sequence

from dateline.loaders.dump.headline import NO_HEADLINE
from dateline.loaders.dump.lexicon import COMMENT, OTHERS, bits_of
from dateline.loaders.dump.page import TEXTY, Page
from dateline.loaders.dump.traits import DAY, FULL_STOP
from dateline.values import Value

_ELSEWHERE = OTHERS | bits_of("tags", "bio")
_SERVICE = bits_of("subscribe", "legal")
_TOOLS = bits_of("share", "menu")
_ENDS = (COMMENT, -60, 25), (_ELSEWHERE, -60, 60), (_SERVICE, -25, 75), (_TOOLS, -25, 90)
"""What short lines of some kinds take away, and to how many hundredths trust falls after them."""
_CREDITS = bits_of("share", "byline", "date", "comment", "menu", "credit")
_MOMENT = bits_of("date")
_SURE = -15
_LEAD = 130


class Outline(Value, frozen=True):
    """A first guess at the article, which the model weighs with all else."""

    headline: int
    """Position of the headline, or of the block before the longest run of text."""
    first: int
    last: int
    totals: tuple[int, ...]
    """Running text since the headline, less what stands between, each part trusted less after each sign of an end."""
    trusts: tuple[int, ...]
    """That trust, in hundredths."""
    top: int
    """The greatest of the totals, at `last`."""


def outline(page: Page, scores: list[int]) -> Outline:
    """A first guess, by the usual order: headline, dek, byline, date, text; then tags, shares, other stories, comments.

    Takes the blocks' scores as headlines.
    """
    best = scores.index(max(scores))
    before = max(0, page.first - 1)
    start = best if scores[best] > max(_SURE, NO_HEADLINE) else before
    steps = [_step(page, i) for i in range(min(start, before) + 1, len(page.blocks))]
    found = _follow(page, start, steps)
    if start < before:
        other = _follow(page, before, steps)
        if 2 * other.top > 5 * found.top + 300:
            found = other
    return found


def _follow(page: Page, start: int, steps: Sequence[tuple[int, int]]) -> Outline:
    """Add up running text from a headline on, until too much stands between.

    Takes the steps of the page's last blocks, those below the headline among them.
    """
    total = top = 0
    trust = 100
    last = start
    totals, trusts = [0] * len(page.blocks), [0] * len(page.blocks)
    below = range(start + 1, len(page.blocks))
    for i, (gain, loss) in zip(below, steps[len(steps) - len(below) :], strict=True):
        if gain > 0:
            total += gain * trust // 100
        else:
            total += gain
            trust = trust * (loss if top or loss < 90 else 100) // 100
        totals[i], trusts[i] = total, trust
        if total > top:
            top, last = total, i
    return Outline(start, _begin(page, start, last), last, tuple(totals), tuple(trusts), top)


def _step(page: Page, i: int) -> tuple[int, int]:
    """What a block adds, and to how many hundredths trust falls after it."""
    score, traits = page.textures[i], page.traits[i]
    if score > TEXTY:
        return score, 100
    if traits.size < 80:
        for kinds, gain, loss in _ENDS if traits.kinds else ():
            if traits.kinds & kinds:
                return gain, loss
        if page.blocks[i].parted and (i + 1 == len(page.blocks) or page.blocks[i + 1].parted):
            return -2, 100
    return -8, 100


def is_credit(page: Page, i: int) -> bool:
    """Say whether a block may be a byline, a date line, a share bar or a caption's credit."""
    traits = page.traits[i]
    return traits.size < 150 and bool(traits.kinds & _CREDITS or traits.moment) and page.textures[i] < 45


def is_dateline(page: Page, i: int) -> bool:
    """Say whether a block is a short line that tells of a date or time and is no sentence."""
    traits = page.traits[i]
    if traits.size >= 110 or not traits.moment:
        return False
    dated = traits.kinds & _MOMENT or traits.moment & DAY
    return bool(dated and is_credit(page, i) and traits.end != FULL_STOP and traits.grammar < 30)


def _begin(page: Page, start: int, last: int) -> int:
    """The first block of the text: after the last credit that no more than a paragraph stands before."""
    mass, first = 0, start + 1
    for i in range(start + 1, last + 1):
        if is_credit(page, i):
            first = i + 1
        elif page.textures[i] > TEXTY:
            mass += page.textures[i]
            if mass > _LEAD:
                break
    return min(first, last)
