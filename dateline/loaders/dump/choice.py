"""The best choice of blocks for an article: one stretch of the page, with holes."""

from __future__ import annotations

from collections.abc import Sequence, Set

from dateline.loaders.dump.asides import asides
from dateline.loaders.dump.bridge import bridge
from dateline.loaders.dump.foot import foot
from dateline.loaders.dump.lexicon import bits_of
from dateline.loaders.dump.model import FAR
from dateline.loaders.dump.outline import is_dateline
from dateline.loaders.dump.page import TEXTY, Page
from dateline.loaders.dump.signs import ATTRIBUTION, BARE, BYLINE, IMPRINT
from dateline.loaders.dump.traits import COLON

_BONUS = {ATTRIBUTION: 2_000, IMPRINT: 2_000}
_CLIP, _OPEN = 2_500, 1_500
_NEVER = -(10**12)
_TAIL = bits_of("share", "subscribe", "comment", "tags", "related", "popular", "legal", "advert", "bio")
_CHROME = bits_of("share", "subscribe", "comment", "tags", "related", "popular", "legal", "advert", "menu", "media")
_LONGEST_HOLE, _LONGEST_LIST = 40, 80
_TOP, _DEK, _SENTENCE = 10, 330, 90
_HOPELESS = -500
_LEAD, _ABOVE, _NO_LEAD = 60, 12, -3_000
_HEADLINE = 160


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
    _follow_colon(page, kept, aside)
    _trim_head(page, kept, aside)
    bridge(page, scores, kept, aside)
    end = foot(page, kept)
    kept[end:] = [False] * (len(kept) - end)
    _trim_tail(page, kept)
    return kept


def _of_whole_lists(page: Page, scores: Sequence[int]) -> Sequence[int]:
    """The scores, that of the rest of a list for those of its lines that are too far from running text to have one."""
    if FAR not in scores:
        return scores
    scores = list(scores)
    for start, end in page.groups:
        known = [score for score in scores[start:end] if score != FAR]
        if known and len(known) < end - start <= _LONGEST_LIST and max(page.textures[start:end]) <= TEXTY:
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
        small = inside and len(hole) <= _LONGEST_HOLE and not any(_is_chrome(page, j) for j in hole)
        if small and sum(scores[j] for j in hole) > _HOPELESS * len(hole):
            for j in hole:
                kept[j] = True
        inside, hole = True, []


def _is_chrome(page: Page, i: int) -> bool:
    traits = page.traits[i]
    return page.signs[i] == BARE and traits.size < 4 or bool(traits.size < 120 and traits.kinds & _CHROME)


def _follow_colon(page: Page, kept: list[bool], aside: Set[int]) -> None:
    """Keep the list after a last paragraph that ends in a colon."""
    last = len(kept) - 1 - kept[::-1].index(True) if True in kept else -1
    if last < 0 or page.traits[last].end != COLON:
        return
    i = last + 1
    while i < len(kept) and (i == last + 1 or not page.blocks[i].parted) and not _is_chrome(page, i):
        kept[i] = i not in aside
        i += 1


def best_stretch(scores: Sequence[int]) -> list[bool]:
    """The run with holes of the greatest sum, found by dynamic programming (Viterbi) over two states.

    A kept block gives its score; a hole costs the same however long it is.
    """
    inside = outside = _NEVER
    from_inside, from_hole, opened = [], [], []
    best, last = 0, -1
    for i, score in enumerate(scores):
        gain = _CLIP if score > _CLIP else -_CLIP if score < -_CLIP else score
        before = max(0, inside, outside)
        from_inside.append(before == inside > 0)
        from_hole.append(before == outside and not from_inside[-1] and before > 0)
        opened.append(inside - _OPEN >= outside)
        outside = max(inside - _OPEN, outside)
        inside = before + gain
        if inside > best:
            best, last = inside, i
    return _trace(len(scores), last, (from_inside, from_hole, opened))


def _trace(size: int, last: int, steps: tuple[list[bool], list[bool], list[bool]]) -> list[bool]:
    from_inside, from_hole, opened = steps
    kept = [False] * size
    i, in_hole = last, False
    while i >= 0:
        if in_hole:
            in_hole = not opened[i]
        else:
            kept[i] = True
            if not from_inside[i] and not from_hole[i]:
                break
            in_hole = from_hole[i]
        i -= 1
    return kept


def _trim_head(page: Page, kept: list[bool], aside: Set[int]) -> None:
    """Drop what stands before the byline and the date: headline and dek; and tools and stray figures after them.

    Outside the English-language press a dek of whole sentences is the text's own first paragraph, and stays.
    """
    if True not in kept:
        return
    first = end = kept.index(True)
    texts = 0
    for i in range(first, min(first + _TOP, len(kept))):
        if page.signs[i] == BYLINE or is_dateline(page, i):
            if texts and page.language != "en":
                kept[i] = False
            else:
                end = i + 1
        elif i not in aside and _is_paragraph(page, i):
            texts += page.traits[i].size
            if texts > _DEK and page.language == "en":
                break
    while end < len(kept) and (not kept[end] or page.signs[end] == BARE or _is_tool(page, end)):
        end += 1
    if any(kept[end:]):
        kept[:end] = [False] * end


def leads(page: Page, scores: Sequence[int], kept: Sequence[bool], title: int) -> list[int]:
    """The paragraphs between headline and text that byline, date and tools part from it.

    They belong to it, but for the English-language press, which sets a summary there. Unlike notes on the paper or
    on the author they share words with headline and text.
    """
    first = kept.index(True)
    low = max(0, first - _ABOVE, title + 1 if title < first else 0)
    if page.language == "en":
        return []
    told = frozenset().union(*(page.content[i] for i, keep in enumerate(kept) if keep or i == title))
    found = [i for i in range(low, first) if scores[i] > _NO_LEAD and page.textures[i] > TEXTY
             and page.traits[i].size >= _LEAD and len(page.content[i] & told) > 1]  # fmt: skip
    return sorted(set(found) - asides(page)) if found else []


def _is_paragraph(page: Page, i: int) -> bool:
    traits = page.traits[i]
    whole = traits.size >= _SENTENCE and traits.end in (1, 2)
    return whole and page.textures[i] > TEXTY


def _is_tool(page: Page, i: int) -> bool:
    traits = page.traits[i]
    return bool(traits.size < 60 and traits.kinds & _CHROME and traits.end != COLON and traits.words < 5)


def _trim_tail(page: Page, kept: list[bool]) -> None:
    """Drop what the article ends before: tags, shares, the headline above another byline."""
    places = [i for i, keep in enumerate(kept) if keep]
    for i in reversed(places):
        others = _ends_before(page, i) or _is_anothers_headline(page, i, places[0])
        if not others or page.signs[i] in (ATTRIBUTION, IMPRINT):
            break
        kept[i] = False


def _ends_before(page: Page, i: int) -> bool:
    traits = page.traits[i]
    return bool(traits.size < 90 and traits.kinds & _TAIL and traits.end not in (1, 4))


def _is_anothers_headline(page: Page, i: int, first: int) -> bool:
    """Say whether a line stands right above a byline, or above a date where the text has had its own."""
    following = i + 1
    if following == len(page.blocks) or page.blocks[following].parted:
        return False
    short = page.traits[i].size < _HEADLINE and page.traits[i].end not in (1, 2) and not is_dateline(page, i)
    dated = is_dateline(page, following) and any(is_dateline(page, j) for j in range(max(0, first - _ABOVE), first))
    return short and (page.signs[following] == BYLINE or dated)
