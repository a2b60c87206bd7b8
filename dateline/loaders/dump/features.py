"""What the model is told of each block: itself, its neighbours and its place in the page."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from itertools import accumulate
from operator import sub
from typing import TypeAlias

from dateline.loaders.dump.lexicon import COMMENT, KINDS, OTHERS, bits_of
from dateline.loaders.dump.outline import Outline, is_credit
from dateline.loaders.dump.page import TEXTY, Page
from dateline.loaders.dump.signs import ADVERT, ATTRIBUTION, CAPTION, IMPRINT, NOTICE, POINTER
from dateline.values import as_tuple

Column: TypeAlias = Sequence[int]
"""One feature of all blocks."""
_FAR, _DOZEN, _HALF = 40, 12, 6
_OWN = 13
"""Traits that are told as they are; the kinds, which follow, are told bit by bit."""
_CREDIT = 60
_HEADS = 0xFF
_STOPS = COMMENT | OTHERS | bits_of("share", "subscribe", "tags")


def block_features(page: Page, headlines: Sequence[int], plan: Outline) -> tuple[Column, ...]:
    """The features in the order of NAMES, each for all blocks."""
    told = tuple(zip(*map(as_tuple, page.traits), strict=True))
    parted, texty, best = _parted(page), _texty(page), headlines.index(max(headlines))
    return (
        *_own(page, told, parted), *_signs(page, parted), *_around(page, told, parted, texty), *_in_run(page, texty),
        *_in_group(page), *_since_heading(page), *_of_headline(page, headlines, best), *_since_headline(page, best),
        *_in_outline(page, plan),
    )  # fmt: skip


def near_text(columns: Sequence[Column]) -> list[int]:
    """The positions of the blocks that read like text or have running text within a dozen blocks, by their features."""
    told = zip(*(columns[place] for place in _NEARNESS), strict=True)
    return [i for i, (score, before, after) in enumerate(told) if score >= 0 or before or after]


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
_NEARNESS = tuple(map(NAMES.index, ("texture", "texts_before", "texts_after")))


def _own(page: Page, told: Sequence[Column], parted: Sequence[int]) -> tuple[Column, ...]:
    bits = zip(*map(_bits, told[_OWN]), strict=True)
    copies = [page.copies[text] for text in page.folded]
    sizes = [len(words) for words in page.content]
    return *told[:_OWN], *bits, told[_OWN + 1], parted, [*parted[1:], 1], copies, page.known, sizes, page.textures


@cache
def _bits(kinds: int) -> tuple[int, ...]:
    return tuple(kinds >> bit & 1 for bit in range(len(KINDS)))


def _parted(page: Page) -> list[int]:
    return [1 if block.parted else 0 for block in page.blocks]


def _texty(page: Page) -> list[int]:
    return [1 if score > TEXTY else 0 for score in page.textures]


_MARKS = ((CAPTION,), (POINTER, ADVERT, NOTICE), (ATTRIBUTION,), (IMPRINT,))
_BORNE = tuple(tuple(int(sign in marks) for marks in _MARKS) for sign in range(NOTICE + 1))
"""For each sign which of the marks it is."""


def _signs(page: Page, parted: Sequence[int]) -> tuple[Column, ...]:
    """Its mark and those beside it, and whether a short line that may be a credit ends its group below it."""
    signs = page.signs
    own = zip(*[_BORNE[sign] for sign in signs], strict=True)
    below = zip(page.traits[1:], parted[1:], [*parted[2:], 1], strict=False)
    captioned = [1 if ends and not begins and t.end == 0 and t.size < _CREDIT else 0 for t, begins, ends in below]
    return *own, (*signs[1:], 0), (0, *signs[:-1]), [*captioned, 0]


_NOBODY = (-1, -50, -1, -1, 0, 1, -1, 0)


def _around(
    page: Page, by: Sequence[Column], parted: Sequence[int], texty: Sequence[int]
) -> tuple[Column, ...]:
    """The two blocks before and after in some detail, the next further ones in sums."""
    n = len(page.blocks)
    kinds = [kinds & 0xFFF for kinds in by[_OWN]]
    told = (by[0], page.textures, by[2], by[3], kinds, parted, by[6], by[11])
    padded = [[none] * 3 + [*column] + [none] * 3 for none, column in zip(_NOBODY, told, strict=True)]
    near = [column[at : at + n] for at in (1, 2, 4, 5) for column in padded]
    far = [column[at : at + n] for at in (0, 6) for column in padded[:2]]
    return *near, *far, *_sums(page.textures, _HALF), *_sums(texty, _DOZEN)


def _running(values: Sequence[int]) -> list[int]:
    return list(accumulate(values, initial=0))


def _sums(values: Sequence[int], reach: int) -> tuple[Column, Column]:
    """For each place the sum of so many values before it, and of as many behind it."""
    sums = _running(values)
    before = [*map(sub, sums[:-1], [0] * reach + sums)]
    return before, [*map(sub, sums[reach + 1 :] + sums[-1:] * reach, sums[1:])]


def _in_run(page: Page, texty: Sequence[int]) -> tuple[Column, ...]:
    """The place in the run that reads most like text."""
    n, first, last = len(page.blocks), page.first, page.last
    before, after = _distances(texty), _distances(texty[::-1])[::-1]
    mass = _running([score if score > 0 else 0 for score in page.textures])
    total = mass[last + 1] - mass[first] or 1
    inside = [100 * (mass[i] - mass[first]) // total for i in range(first, last + 1)]
    shares = [-1] * first + inside + [101] * (n - 1 - last)
    places = [100 * i // n for i in range(n)]
    seen = [count if count < 60 else 60 for count in _running(texty)[:n]]
    page_wide = [[value] * n for value in (sum(texty[first : last + 1]), last - first + 1, page.parted)]
    return offsets(n, first), offsets(n, last, -1), shares, places, before, after, seen, *page_wide


def offsets(n: int, start: int, sign: int = 1) -> list[int]:
    """How far each of n places is behind one of them, or before it for a sign of -1; far ones are all alike."""
    low, high = max(0, start - _FAR), min(n, start + _FAR + 1)
    near = range(sign * (low - start), sign * (max(low, high) - start), sign)
    return [-sign * _FAR] * min(n, low) + [*near] + [sign * _FAR] * (n - max(low, high))


def _distances(marks: Sequence[int]) -> list[int]:
    """For each place how many steps back the last mark is."""
    found, gap = [], _FAR
    for mark in marks:
        found.append(gap)
        gap = 1 if mark else gap + 1 if gap < _FAR else _FAR
    return found


_PLACES = list(range(20))


def _in_group(page: Page) -> tuple[Column, Column, Column]:
    """The place among the blocks that no blank line parts."""
    behind: list[int] = []
    left: list[int] = []
    sizes: list[int] = []
    for start, end in page.groups:
        size = end - start
        places = _PLACES[:size] if size <= 20 else _PLACES + [20] * (size - 20)
        behind += places
        left += places[::-1] if size > 1 else places
        sizes += [size if size < 20 else 20] * size
    return behind, left, sizes


def _since_heading(page: Page) -> tuple[Column, Column]:
    """What the last short block that speaks of something else spoke of, and how long ago."""
    spoken, ages = [], []
    kinds, age = 0, _FAR
    for traits, score in zip(page.traits, page.textures, strict=True):
        spoken.append(kinds)
        ages.append(age)
        if score > _FAR:
            kinds, age = 0, _FAR
        elif traits.kinds & _HEADS and traits.size < 60:
            kinds, age = traits.kinds & _HEADS, 1
        elif age < _FAR:
            age += 1
    return spoken, ages


def _of_headline(page: Page, headlines: Sequence[int], best: int) -> tuple[Column, ...]:
    """The relation to the likeliest headline."""
    n, title, content = len(headlines), page.folded[best], page.content[best]
    shared = [0 if content.isdisjoint(own) else len(content & own) for own in page.content]
    return (
        [behind if -30 < behind < 120 else -30 if behind < 0 else 120 for behind in range(-best, n - best)],
        [score if score > -200 else -200 for score in headlines], [headlines[best]] * n,
        [100 * count // len(own) if count else 0 if own else -1
         for count, own in zip(shared, page.content, strict=True)],
        [100 * count // len(content) for count in shared] if content else [-1] * n,
        [1 if text == title else 0 for text in page.folded],
    )  # fmt: skip


def _since_headline(page: Page, best: int) -> tuple[Column, ...]:
    """What has come since the likeliest headline."""
    rows = []
    gap = widest = stops = commented = tools = mass = 0
    for i, (traits, score) in enumerate(zip(page.traits, page.textures, strict=True)):
        if i == best:
            widest = stops = commented = tools = mass = 0
        rows.append((
            gap, widest if i >= best else -1, stops if stops < 20 else 20, commented, tools if tools < 10 else 10,
            mass if mass < 3000 else 3000,
        ))  # fmt: skip
        if score > TEXTY:
            widest = max(widest, gap) if mass else 0
            gap, tools, mass = 0, 0, mass + score
            continue
        gap = gap + 1 if gap < 60 else 60
        if traits.kinds & _STOPS and traits.size < 70:
            tools += 1
            stops += mass > 60
            commented |= mass > 60 and traits.kinds & COMMENT > 0
    return tuple(zip(*rows, strict=True))


def _in_outline(page: Page, plan: Outline) -> tuple[Column, ...]:
    """The relation to the first guess."""
    top, n = plan.top or 1, len(page.blocks)
    shares = [100 * total // top for total in plan.totals]
    falls = [100 * (plan.top - total) // top for total in plan.totals[plan.last :]]
    return (
        offsets(n, plan.first), offsets(n, plan.last, -1), offsets(n, plan.headline), plan.trusts,
        [share if share > -500 else -500 for share in shares],
        [-1] * plan.last + [fall if fall < 900 else 900 for fall in falls], *_since_start(page, plan.headline),
    )  # fmt: skip


def _since_start(page: Page, start: int) -> tuple[Column, Column]:
    """How much running text has come since the first guess begins, and how long ago the last credit was."""
    masses, mass = [], 0
    for i, score in enumerate(page.textures):
        masses.append(mass if mass < 600 else 600)
        if i > start and score > TEXTY:
            mass += score
    return masses, _distances([is_credit(page, i) for i in range(len(page.blocks))])
