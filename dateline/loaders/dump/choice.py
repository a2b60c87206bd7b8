"""The best choice of blocks for an article: one stretch of the page, with holes."""

from __future__ import annotations

from collections.abc import Sequence, Set

from dateline.loaders.dump.asides import asides
from dateline.loaders.dump.bridge import bridge
from dateline.loaders.dump.foot import foot
from dateline.loaders.dump.head import begin_below_date, trim_head
from dateline.loaders.dump.model import FAR
from dateline.loaders.dump.offers import add_offers
from dateline.loaders.dump.page import TEXTY, Page
from dateline.loaders.dump.prose import LINE, is_chrome
from dateline.loaders.dump.recipes import add_recipes
from dateline.loaders.dump.scripts import keep_sentences
from dateline.loaders.dump.signs import ATTRIBUTION, IMPRINT
from dateline.loaders.dump.tail import follow_colon, go_on, trim_tail
from dateline.loaders.dump.teasers import said_below
from dateline.loaders.dump.traits import COLON

_BONUS = {ATTRIBUTION: 2_000, IMPRINT: 2_000}
_CLIP, _OPEN = 2_500, 1_500
_NEVER = -(10**12)
_LONGEST_HOLE, _LONGEST_LIST = 40, 80
_HOPELESS, _UNLIKELY = -500, -1_000
"""Log odds, in thousandths, of lines amid a text that are not its own, and of such below a colon."""
_LISTED, _FOLLOWS = 50, 25
"""Characters of a label in a list, at most, and of the line below it, at least."""


def choose(page: Page, scores: Sequence[int]) -> list[bool]:
    """For each block whether it is part of the article's text.

    Takes the blocks' log odds in thousandths. Asides are never part of it, and the text goes on behind them as if
    they were not there.
    """
    aside, scores = asides(page), _of_whole_lists(page, scores)
    places = [i for i in range(len(page.blocks)) if i not in aside]
    chosen = best_stretch([scores[i] + _BONUS.get(page.signs[i], 0) for i in places])
    kept = [False] * len(page.blocks)
    for i, keep in zip(places, chosen, strict=True):
        kept[i] = keep
    _fill(page, scores, kept, aside)
    follow_colon(page, kept, aside)
    trim_head(page, kept, aside)
    begin_below_date(page, scores, kept, aside)
    for i in said_below(page, kept):
        kept[i] = False
    bridge(page, scores, kept, aside)
    end = foot(page, kept)
    kept[end:] = [False] * (len(kept) - end)
    go_on(page, scores, kept, aside)
    add_recipes(page, kept, aside)
    add_offers(page, kept)
    trim_tail(page, kept)
    keep_sentences(page, kept)
    return kept


def _of_whole_lists(page: Page, scores: Sequence[int]) -> Sequence[int]:
    """The scores, that of the rest of a list for those of its lines that are too far from running text to have one."""
    if FAR not in scores:
        return scores
    scores = list(scores)
    for start, end in page.groups:
        if not 1 < end - start <= _LONGEST_LIST:
            continue
        known = [score for score in scores[start:end] if score != FAR]
        if known and len(known) < end - start and max(page.textures[start:end]) <= TEXTY:
            mean = sum(known) // len(known)
            scores[start:end] = [mean if score == FAR else score for score in scores[start:end]]
    return scores


def _fill(page: Page, scores: Sequence[int], kept: list[bool], aside: Set[int]) -> None:
    """Keep what stands between two parts of the text, unless something in it speaks of chrome."""
    hole: list[int] = []
    inside = False
    for i, keep in enumerate(kept):
        if not keep:
            if i not in aside:
                hole.append(i)
            continue
        if inside and hole and _are_own(page, scores, hole):
            for j in hole:
                kept[j] = True
        inside, hole = True, []


def _are_own(page: Page, scores: Sequence[int], hole: Sequence[int]) -> bool:
    """Say whether lines amid a text are its own: likely enough, none of chrome; a list below a colon may be less so."""
    listed = page.traits[hole[0] - 1].end == COLON and page.traits[hole[-1] + 1].size >= _FOLLOWS
    if len(hole) > _LONGEST_HOLE or any(is_chrome(page, j, _LISTED if listed else LINE) for j in hole):
        return False
    return sum(scores[j] for j in hole) > (_UNLIKELY if listed else _HOPELESS) * len(hole)


def best_stretch(scores: Sequence[int]) -> list[bool]:
    """The run with holes of the greatest sum, found by dynamic programming (Viterbi) over two states.

    A kept block gives its score; a hole costs the same however long it is. Only what stands between the first and
    the last block that gains anything need be looked at.
    """
    gains = [i for i, score in enumerate(scores) if score > 0]
    if not gains:
        return [False] * len(scores)
    low, high = gains[0], gains[-1] + 1
    return [False] * low + _best_run(scores[low:high]) + [False] * (len(scores) - high)


_BEGINS, _GOES_ON, _ENDS_HOLE = range(3)


def _best_run(scores: Sequence[int]) -> list[bool]:
    inside = outside = _NEVER
    steps, opened = [], []
    best, last = 0, -1
    for i, score in enumerate(scores):
        gain = _CLIP if score > _CLIP else -_CLIP if score < -_CLIP else score
        before = inside if inside >= outside else outside
        steps.append(_BEGINS if before <= 0 else _GOES_ON if before == inside else _ENDS_HOLE)
        left = inside - _OPEN
        opened.append(left >= outside)
        if left > outside:
            outside = left
        inside = before + gain if before > 0 else gain
        if inside > best:
            best, last = inside, i
    return _trace(len(scores), last, steps, opened)


def _trace(size: int, last: int, steps: Sequence[int], opened: Sequence[bool]) -> list[bool]:
    kept = [False] * size
    i, in_hole = last, False
    while i >= 0:
        if in_hole:
            in_hole = not opened[i]
        else:
            kept[i] = True
            if steps[i] == _BEGINS:
                break
            in_hole = steps[i] == _ENDS_HOLE
        i -= 1
    return kept
