"""Lists far above a text: its headline, which the page is named after, stands between."""

from __future__ import annotations

from dateline.loaders.dump.page import TEXTY, Page
from dateline.loaders.dump.traits import FULL_STOP

_APART = 12
"""Lines that part a list from a text, at least."""
_SENTENCE = 60
"""Characters of a sentence of the text, at least."""
_WORDS = 4
"""Words of a headline that nothing else on a page is taken for, at least."""


def drop_islands(page: Page, kept: list[bool]) -> None:
    """Drop what lies far above the first sentence, where a headline stands in between that is the page's name."""
    first = next((i for i, keep in enumerate(kept) if keep and _tells(page, i)), 0)
    start = first
    while start and kept[start - 1]:
        start -= 1
    hole = start
    while hole and not kept[hole - 1]:
        hole -= 1
    if hole and start - hole >= _APART and any(_is_name(page, i) for i in range(hole, start)):
        kept[:hole] = [False] * hole


def _tells(page: Page, i: int) -> bool:
    return page.textures[i] > TEXTY and page.traits[i].end == FULL_STOP and page.traits[i].size >= _SENTENCE


def _is_name(page: Page, i: int) -> bool:
    return page.traits[i].words >= _WORDS and i > 0 and page.folded[i] in page.folded[0]
