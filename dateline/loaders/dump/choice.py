"""The best choice of blocks for an article: one stretch of the page, with holes."""

from __future__ import annotations

from collections.abc import Sequence, Set

from dateline.headlines import place_before
from dateline.loaders.dump.asides import asides
from dateline.loaders.dump.bridge import bridge
from dateline.loaders.dump.foot import foot
from dateline.loaders.dump.lexicon import bits_of
from dateline.loaders.dump.model import FAR
from dateline.loaders.dump.outline import is_dateline
from dateline.loaders.dump.page import TEXTY, Page
from dateline.loaders.dump.recipes import add_recipes
from dateline.loaders.dump.signs import ATTRIBUTION, BARE, BYLINE, CAPTION, IMPRINT
from dateline.loaders.dump.teasers import said_below
from dateline.loaders.dump.traits import COLON

_BONUS = {ATTRIBUTION: 2_000, IMPRINT: 2_000}
_CLIP, _OPEN = 2_500, 1_500
_NEVER = -(10**12)
_TAIL = bits_of("share", "subscribe", "comment", "tags", "related", "popular", "legal", "advert", "bio")
_CHROME = bits_of("share", "subscribe", "comment", "tags", "related", "popular", "legal", "advert", "menu", "media")
_ASKS = bits_of("share", "subscribe", "advert", "legal", "related", "bio")
_LONGEST_HOLE, _LONGEST_LIST = 40, 80
_TOP, _DEK, _SENTENCE, _SUMMARY, _ALIKE, _STANDFIRST = 10, 330, 90, 3, 3, 160
_HOPELESS, _UNLIKELY = -500, -1_000
_LINE, _LISTED, _FOLLOWS = 120, 50, 25
_DASHES = (" -- ", " – ", " — ", " - ", "\t")
_LIKELY, _SHORT_SENTENCE = -1_000, 40
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
    for i in said_below(page, kept):
        kept[i] = False
    bridge(page, scores, kept, aside)
    end = foot(page, kept)
    kept[end:] = [False] * (len(kept) - end)
    _go_on(page, scores, kept, aside)
    add_recipes(page, kept, aside)
    _trim_tail(page, kept)
    return kept


def _of_whole_lists(page: Page, scores: Sequence[int]) -> Sequence[int]:
    """The scores, that of the rest of a list for those of its lines that are too far from running text to have one."""
    if FAR not in scores:
        return scores
    scores = list(scores)
    for start, end in page.groups:
        known = [score for score in scores[start:end] if score != FAR]
        bare = all(texture <= TEXTY for texture in page.textures[start:end])
        if bare and known and len(known) < end - start <= _LONGEST_LIST:
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
    if len(hole) > _LONGEST_HOLE or any(_is_chrome(page, j, _LISTED if listed else _LINE) for j in hole):
        return False
    return sum(scores[j] for j in hole) > (_UNLIKELY if listed else _HOPELESS) * len(hole)


def _is_chrome(page: Page, i: int, longest: int = _LINE) -> bool:
    traits = page.traits[i]
    return page.signs[i] == BARE and traits.size < 4 or bool(traits.size < longest and traits.kinds & _CHROME)


def _follow_colon(page: Page, kept: list[bool], aside: Set[int]) -> None:
    """Keep the list after a last line that ends in a colon, or after one below it that speaks of the same."""
    last = len(kept) - 1 - kept[::-1].index(True) if True in kept else -1
    if last >= 0 and page.traits[last].end != COLON and _announces(page, last + 1, aside):
        last += 1
        kept[last] = True
    if last < 0 or page.traits[last].end != COLON:
        return
    i = last + 1
    while i < len(kept) and (i == last + 1 or not page.blocks[i].parted) and _is_of_list(page, i):
        kept[i] = i not in aside
        i += 1


def _is_of_list(page: Page, i: int) -> bool:
    """Say whether a line may stand in a list: it speaks of no chrome, or has the form of the line before it."""
    above, line = page.blocks[i - 1].text, page.blocks[i].text
    return not _is_chrome(page, i) or any(mark in above and mark in line for mark in _DASHES)


def _announces(page: Page, i: int, aside: Set[int]) -> bool:
    """Say whether a line announces a list right below it, in words of the text."""
    if i + 1 >= len(page.blocks) or page.traits[i].end != COLON or page.blocks[i + 1].parted or i in aside:
        return False
    return len(page.content[i] & page.said) > 1 and not _is_chrome(page, i)


def _go_on(page: Page, scores: Sequence[int], kept: list[bool], aside: Set[int]) -> None:
    """Keep the sentences right below a text that are likely enough, and what signs a quotation there."""
    i = len(kept) - kept[::-1].index(True) if True in kept else len(kept)
    while i < len(kept) and i not in aside and (_is_likely(page, i, scores[i]) or page.signs[i] == ATTRIBUTION):
        kept[i] = True
        i += 1


def _is_likely(page: Page, i: int, score: int) -> bool:
    traits = page.traits[i]
    sentence = traits.end == 1 and traits.size >= _SHORT_SENTENCE and page.blocks[i].parted
    return score > _LIKELY and sentence and not page.signs[i] and not traits.kinds & _ASKS


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
    end = max(end, _placed(page, kept, first))
    if end == first and _is_standfirst(page, first):
        end += 1
    while end < len(kept) and (not kept[end] or page.signs[end] == BARE or _is_tool(page, end)):
        end += 1
    if any(kept[end:]):
        kept[:end] = [False] * end
    above = max((i for i in range(kept.index(True)) if i not in aside and not _is_tool(page, i)), default=-1)
    if above >= 0 and place_before(page.blocks[above].text):
        kept[above] = True


def _placed(page: Page, kept: Sequence[bool], first: int) -> int:
    """Where an agency's report begins with its place, below a summary and captions in English; 0 where none does."""
    if page.language != "en":
        return 0
    places = [i for i in range(first, len(kept)) if kept[i]]
    placed = [i for i in places if page.traits[i].size >= _SENTENCE and place_before(page.blocks[i].text)]
    if len(placed) != 1 or placed[0] not in places[: _SUMMARY + 1]:
        return 0
    return placed[0] if len(page.content[first] & page.content[placed[0]]) >= _ALIKE else 0


def _is_standfirst(page: Page, i: int) -> bool:
    """Say whether a text's first line is its summary: one that was there before, or in English one above a picture."""
    if page.folded[i] in page.folded[max(0, i - _ABOVE) : i]:
        return True
    pictured = i + 1 < len(page.blocks) and page.signs[i + 1] == CAPTION and page.language == "en"
    return pictured and page.traits[i].size < _STANDFIRST and not place_before(page.blocks[i].text)


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
