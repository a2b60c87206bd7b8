"""Which block of a page is the article's headline."""

from __future__ import annotations

from collections.abc import Sequence, Set
from itertools import accumulate
from operator import mul

from dateline.loaders.dump.lexicon import CHROME, bits_of
from dateline.loaders.dump.page import TEXTY, Page
from dateline.loaders.dump.traits import COLON, COMMA, DAY, FIGURE, FULL_STOP
from dateline.loaders.dump.weights import HEADLINE, HEADLINE_BIAS

NO_HEADLINE = -999
_SIZES = range(5, 321)
_BYLINE = bits_of("byline")
_LEADS = 4
_NEAR = 6
WEIGHTS, BIAS = HEADLINE, HEADLINE_BIAS


def headline_scores(page: Page) -> list[int]:
    """How likely each block is the headline, as log odds times ten; NO_HEADLINE where it can't be."""
    scores = [NO_HEADLINE] * len(page.blocks)
    for i, signs in headline_signs(page):
        scores[i] = (BIAS + sum(map(mul, WEIGHTS, signs))) // 100
    return scores


def headline_signs(page: Page) -> list[tuple[int, list[int]]]:
    """The positions of blocks that may be a headline, each with the signs that the weights are for."""
    parted = [*[block.parted for block in page.blocks], True]
    dated = _ahead([t.moment & DAY and t.size < 140 for t in page.traits])
    signed = _ahead([t.kinds & _BYLINE and t.size < 100 for t in page.traits])
    around = zip(parted, parted[1:], dated, signed, _distances(page), _texts_before(page), strict=False)
    lead = _lead(page)
    seen: set[str] = set()
    found = []
    for i, traits, text, beside in zip(range(page.last + 1), page.traits, page.folded, around, strict=False):
        if traits.size in _SIZES and traits.words:
            found.append((i, _signs(page, i, lead, beside, 100 if text in seen else 0)))
        seen.add(text)
    return found


_OF_WORDS = tuple(
    (100 * (n == 1), 100 * (n == 2), 100 * (3 <= n <= 5), 100 * (6 <= n <= 14), 100 * (15 <= n <= 24), 100 * (n >= 25))
    for n in range(26)
)  # fmt: skip
"""The signs of a line of so many words, of 25 or more the last."""


def _signs(
    page: Page, i: int, lead: Set[str], beside: tuple[bool, bool, int, int, int, int], repeated: int
) -> list[int]:
    traits = page.traits[i]
    kinds, end = traits.kinds, traits.end
    before, after, dated, signed, texty_next, texts = beside
    place, content = i - page.first, page.content[i]
    known = page.known[i] if content else 0
    led = (0 if content.isdisjoint(lead) else 100 * len(content & lead) // len(content)) if place < 0 else known
    return [
        -300 if place < -30 else 100 if place > 10 else 10 * place, 100 if place > 0 else 0,
        100 if before and after else 0, 100 if after else 0,
        *_OF_WORDS[traits.words if traits.words < 25 else 25], 100 if end == FULL_STOP else 0,
        100 if end in (COLON, COMMA) else 0, 100 if kinds & CHROME else 0, known, led,
        100 if page.copies[page.folded[i]] > 1 else 0, repeated, traits.capitals, dated, signed,
        100 if traits.moment else 0, traits.grammar, 100 * traits.shouted, 100 if traits.pipes else 0, 20 * texts,
        3 * texty_next, 100 if traits.start == FIGURE else 0, 100 if kinds & _BYLINE else 0, 0 if page.parted else 100,
    ]  # fmt: skip


def _lead(page: Page) -> set[str]:
    """The long words of the first paragraphs."""
    texts = [i for i in range(page.first, page.last + 1) if page.textures[i] > TEXTY][:_LEADS]
    return {word for i in texts for word in page.content[i]}


def _ahead(marks: Sequence[int]) -> list[int]:
    """For each block 100 if one of the next few is marked, else 0."""
    near = []
    distance = _NEAR
    for mark in reversed(marks):
        near.append(100 if distance < _NEAR else 0)
        distance = 1 if mark else distance + 1
    return near[::-1]


def _texts_before(page: Page) -> list[int]:
    """For each block how much running text stands before it, 5 blocks at most."""
    counts = accumulate([score > TEXTY for score in page.textures], initial=0)
    return [count if count < 5 else 5 for count in counts]


def _distances(page: Page) -> list[int]:
    """For each block how far the next running text is, 30 at most."""
    far = []
    distance = 30
    for score in reversed(page.textures):
        far.append(distance)
        distance = 1 if score > TEXTY else distance + 1 if distance < 30 else 30
    return far[::-1]
