"""Which block of a page is the article's headline."""

from __future__ import annotations

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
    lead = _lead(page)
    dated = _ahead(page, [t.moment & DAY and t.size < 140 for t in page.traits])
    signed = _ahead(page, [t.kinds & _BYLINE and t.size < 100 for t in page.traits])
    texty_next = _distances(page)
    seen: dict[str, int] = {}
    found = []
    texts = 0
    for i, traits in enumerate(page.traits[: page.last + 1]):
        repeated = seen.setdefault(page.folded[i], i) != i
        if traits.size in _SIZES and traits.words:
            found.append((i, _signs(page, i, lead, (dated[i], signed[i], texty_next[i], min(texts, 5), repeated))))
        texts += page.textures[i] > TEXTY
    return found


def _signs(page: Page, i: int, lead: set[str], around: tuple[int, int, int, int, bool]) -> list[int]:
    traits = page.traits[i]
    block = page.blocks[i]
    before, after = block.parted, i + 1 >= len(page.blocks) or page.blocks[i + 1].parted
    others = page.said_again if page.first <= i and page.textures[i] > TEXTY else page.said
    content = page.content[i]
    known = 100 * len(content & others) // len(content) if content else 0
    led = 100 * len(content & lead) // len(content) if content else 0
    dated, signed, texty_next, texts, repeated = around
    words = traits.words
    return [
        10 * max(-30, min(10, i - page.first)), 100 * (i > page.first), 100 * (before and after), 100 * after,
        100 * (words == 1), 100 * (words == 2), 100 * (3 <= words <= 5), 100 * (6 <= words <= 14),
        100 * (15 <= words <= 24), 100 * (words >= 25), 100 * (traits.end == FULL_STOP),
        100 * (traits.end in (COLON, COMMA)),
        100 * bool(traits.kinds & CHROME), known, led if i < page.first else known,
        100 * (page.copies[page.folded[i]] > 1), 100 * repeated, traits.capitals, 100 * bool(dated),
        100 * bool(signed), 100 * bool(traits.moment), traits.grammar, 100 * traits.shouted,
        100 * bool(traits.pipes), 20 * texts, 3 * texty_next, 100 * (traits.start == FIGURE),
        100 * bool(traits.kinds & _BYLINE), 100 * (page.parted == 0),
    ]  # fmt: skip


def _lead(page: Page) -> set[str]:
    """The long words of the first paragraphs."""
    texts = [i for i in range(page.first, page.last + 1) if page.textures[i] > TEXTY][:_LEADS]
    return {word for i in texts for word in page.content[i]}


def _ahead(page: Page, marks: list[int]) -> list[int]:
    """For each block whether one of the next few is marked."""
    near = []
    distance = _NEAR
    for mark in reversed(marks):
        near.append(1 if distance < _NEAR else 0)
        distance = 1 if mark else distance + 1
    return near[::-1]


def _distances(page: Page) -> list[int]:
    """For each block how far the next running text is, 30 at most."""
    far = []
    distance = 30
    for score in reversed(page.textures):
        far.append(distance)
        distance = 1 if score > TEXTY else min(distance + 1, 30)
    return far[::-1]
