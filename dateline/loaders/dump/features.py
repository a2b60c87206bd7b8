"""What the model is told of each block: itself, its neighbours and its place in the page."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from itertools import accumulate

from dateline.loaders.dump.lexicon import COMMENT, KINDS, OTHERS, bits_of
from dateline.loaders.dump.outline import Outline, is_credit
from dateline.loaders.dump.page import TEXTY, Page
from dateline.loaders.dump.signs import ADVERT, ATTRIBUTION, CAPTION, IMPRINT, NOTICE, POINTER

_FAR, _DOZEN = 40, 12
_OWN = 13
_HEADS = 0xFF
_STOPS = COMMENT | OTHERS | bits_of("share", "subscribe", "tags")


def block_features(page: Page, headlines: Sequence[int], plan: Outline) -> list[list[int]]:
    """One row of whole numbers a block, in the order of NAMES; an empty one where no running text is near."""
    near = _near_text(page)
    columns = zip(
        near, _own(page, near), _around(page, near), _in_run(page), _in_group(page), _since_heading(page),
        _of_headline(page, headlines, near), _in_outline(page, plan, near), strict=True,
    )  # fmt: skip
    return [[*own, *around, *run, *group, *since, *headline, *outline] if close else []
            for close, own, around, run, group, since, headline, outline in columns]  # fmt: skip


def _near_text(page: Page) -> list[bool]:
    """For each block whether it reads like text or has running text within a dozen blocks."""
    texts = _running([int(score > TEXTY) for score in page.textures])
    last = len(page.textures)
    return [
        score >= 0 or texts[min(last, i + _DOZEN + 1)] > texts[max(0, i - _DOZEN)]
        for i, score in enumerate(page.textures)
    ]


_NEAR = tuple(f"{name}{step:+}" for step in (-2, -1, 1, 2)
              for name in ("size", "texture", "end", "start", "kinds", "parted", "grammar", "moment"))  # fmt: skip
NAMES = (
    "size", "words", "end", "start", "sentences", "commas", "grammar", "capitals", "digits", "shouted", "pipes",
    "moment", "address", *KINDS, "tail", "parted_before", "parted_after", "copies", "known", "content", "texture",
    "caption", "pointer", "attribution", "imprint", "next_sign", "last_sign", "captioned",
    *_NEAR, "size-3", "texture-3", "size+3", "texture+3", "sum_before", "sum_after", "texts_before", "texts_after",
    "from_first", "to_last", "share_of_run", "place", "since_text", "till_text", "texts_seen", "texts_in_run",
    "run", "parted",
    "group_place", "group_left", "group",
    "heading", "heading_age",
    "from_headline", "headline", "best_headline", "in_headline", "of_headline", "repeats_headline", "gap",
    "widest_gap", "stops", "commented", "tools_since", "text_since",
    "from_begin", "to_end", "from_start", "trust", "total", "fall", "mass", "since_credit",
)  # fmt: skip


def _own(page: Page, near: Sequence[bool]) -> list[list[int]]:
    rows: list[list[int]] = []
    copies = page.copies
    parted = [*(int(block.parted) for block in page.blocks), 1]
    for i, (text, traits, score, close) in enumerate(zip(page.folded, page.traits, page.textures, near, strict=True)):
        if not close:
            rows.append([])
            continue
        content = page.content[i]
        others = page.said_again if page.first <= i <= page.last and score > TEXTY else page.said
        known = 100 * len(content & others) // len(content) if content else -1
        rows.append([
            *traits[:_OWN], *_bits(traits.kinds), traits.tail, parted[i], parted[i + 1],
            copies[text], known, len(content), score, *_signs(page, i),
        ])  # fmt: skip
    return rows


@cache
def _bits(kinds: int) -> tuple[int, ...]:
    return tuple(kinds >> bit & 1 for bit in range(len(KINDS)))


def _signs(page: Page, i: int) -> list[int]:
    sign = page.signs[i]
    following = page.signs[i + 1] if i + 1 < len(page.signs) else 0
    before = page.signs[i - 1] if i else 0
    credited = i + 1 < len(page.signs) and not page.blocks[i + 1].parted and page.traits[i + 1].end == 0
    alone = i + 2 >= len(page.signs) or page.blocks[i + 2].parted
    captioned = int(credited and page.traits[i + 1].size < 60 and alone)
    return [
        int(sign == CAPTION), int(sign in (POINTER, ADVERT, NOTICE)), int(sign == ATTRIBUTION), int(sign == IMPRINT),
        following, before, captioned,
    ]  # fmt: skip


_NOBODY = [-1, -50, -1, -1, 0, 1, -1, 0]


def _around(page: Page, near: Sequence[bool]) -> list[list[int]]:
    """The two blocks before and after in some detail, the next further ones in sums."""
    told = [
        [t.size, score, t.end, t.start, t.kinds & 0xFFF, int(block.parted), t.grammar, t.moment]
        for block, t, score in zip(page.blocks, page.traits, page.textures, strict=True)
    ]
    padded = [_NOBODY] * 3 + told + [_NOBODY] * 3
    scores = _running(page.textures)
    texts = _running([int(score > TEXTY) for score in page.textures])
    n = len(told)
    rows: list[list[int]] = []
    for i in range(n):
        if not near[i]:
            rows.append([])
            continue
        at = i + 3
        low, high, far_low, far_high = max(0, i - 6), min(n, i + 7), max(0, i - _DOZEN), min(n, i + _DOZEN + 1)
        rows.append([
            *padded[at - 2], *padded[at - 1], *padded[at + 1], *padded[at + 2], *padded[at - 3][:2],
            *padded[at + 3][:2], scores[i] - scores[low], scores[high] - scores[i + 1],
            texts[i] - texts[far_low], texts[far_high] - texts[i + 1],
        ])  # fmt: skip
    return rows


def _running(values: Sequence[int]) -> list[int]:
    return list(accumulate(values, initial=0))


def _in_run(page: Page) -> list[tuple[int, ...]]:
    """The place in the run that reads most like text."""
    n, first, last = len(page.blocks), page.first, page.last
    texty = [int(score > TEXTY) for score in page.textures]
    before, after = _distances(texty), _distances(texty[::-1])[::-1]
    mass = _running([score if score > 0 else 0 for score in page.textures])
    total = mass[last + 1] - mass[first] or 1
    inside = [100 * (mass[i] - mass[first]) // total for i in range(first, last + 1)]
    shares = [-1] * first + inside + [101] * (n - 1 - last)
    places = [100 * i // n for i in range(n)]
    seen = [count if count < 60 else 60 for count in _running(texty)]
    page_wide = [[value] * n for value in (sum(texty[first : last + 1]), last - first + 1, page.parted)]
    to_last = offsets(n, last, -1)
    return list(zip(offsets(n, first), to_last, shares, places, before, after, seen[:n], *page_wide, strict=True))


def offsets(n: int, start: int, sign: int = 1) -> list[int]:
    """How far each of n places is behind one of them, or before it for a sign of -1; far ones are all alike."""
    low, high = max(0, start - _FAR), min(n, start + _FAR + 1)
    near = [sign * (i - start) for i in range(low, max(low, high))]
    return [-sign * _FAR] * min(n, low) + near + [sign * _FAR] * (n - max(low, high))


def _distances(marks: Sequence[int]) -> list[int]:
    """For each place how many steps back the last mark is."""
    found, gap = [], _FAR
    for mark in marks:
        found.append(gap)
        gap = 1 if mark else gap + 1 if gap < _FAR else _FAR
    return found


def _in_group(page: Page) -> list[tuple[int, int, int]]:
    """The place among the blocks that no blank line parts."""
    rows: list[tuple[int, int, int]] = []
    for start, end in page.groups:
        size = end - start
        most = min(size, 20)
        if size == 1:
            rows.append((0, 0, 1))
        else:
            rows += [(min(k, 20), min(size - 1 - k, 20), most) for k in range(size)]
    return rows


def _since_heading(page: Page) -> list[tuple[int, int]]:
    """What the last short block that speaks of something else spoke of, and how long ago."""
    rows = []
    kinds, age = 0, _FAR
    for traits, score in zip(page.traits, page.textures, strict=True):
        rows.append((kinds, age))
        if score > _FAR:
            kinds, age = 0, _FAR
        elif traits.kinds & _HEADS and traits.size < 60:
            kinds, age = traits.kinds & _HEADS, 1
        elif age < _FAR:
            age += 1
    return rows


def _of_headline(page: Page, headlines: Sequence[int], near: Sequence[bool]) -> list[tuple[int, ...]]:
    """The relation to the likeliest headline, and what has come since."""
    best = headlines.index(max(headlines))
    title, content, highest = page.folded[best], page.content[best], headlines[best]
    rows: list[tuple[int, ...]] = []
    gap = widest = stops = commented = tools = mass = 0
    for i, (traits, score) in enumerate(zip(page.traits, page.textures, strict=True)):
        if i == best:
            widest = stops = commented = tools = mass = 0
        if near[i]:
            own = page.content[i]
            shared = len(own & content)
            behind, own_score = i - best, headlines[i]
            rows.append((
                120 if behind > 120 else behind if behind > -30 else -30,
                own_score if own_score > -200 else -200, highest,
                100 * shared // len(own) if own else -1, 100 * shared // len(content) if content else -1,
                int(page.folded[i] == title), gap, widest if i >= best else -1, stops if stops < 20 else 20,
                commented, tools if tools < 10 else 10, mass if mass < 3000 else 3000,
            ))  # fmt: skip
        else:
            rows.append(())
        if score > TEXTY:
            widest = max(widest, gap) if mass else 0
            gap, tools, mass = 0, 0, mass + score
            continue
        gap = gap + 1 if gap < 60 else 60
        if traits.kinds & _STOPS and traits.size < 70:
            tools += 1
            stops += mass > 60
            commented |= int(mass > 60 and bool(traits.kinds & COMMENT))
    return rows


def _in_outline(page: Page, plan: Outline, near: Sequence[bool]) -> list[tuple[int, ...]]:
    """The relation to the first guess."""
    top, n = plan.top or 1, len(page.blocks)
    places = zip(offsets(n, plan.first), offsets(n, plan.last, -1), offsets(n, plan.headline), strict=True)
    rows: list[tuple[int, ...]] = []
    mass, credit = 0, -_FAR
    for i, (from_begin, to_end, from_start) in enumerate(places):
        if near[i]:
            fall = 100 * (plan.top - plan.totals[i]) // top if i >= plan.last else -1
            rows.append((
                from_begin, to_end, from_start, plan.trusts[i], max(-500, 100 * plan.totals[i] // top),
                min(fall, 900), min(mass, 600), min(i - credit, _FAR),
            ))  # fmt: skip
        else:
            rows.append(())
        if i > plan.headline and page.textures[i] > TEXTY:
            mass += page.textures[i]
        if is_credit(page, i):
            credit = i
    return rows
