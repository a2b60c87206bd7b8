"""Lists far above a text: its headline stands between."""

from __future__ import annotations

from collections.abc import Sequence

from dateline.loaders.dump.page import TEXTY, Page
from dateline.loaders.dump.traits import FULL_STOP

_APART = 12
"""Lines that part a list from a text, at least."""
_SENTENCE = 60
"""Characters of a sentence of the text, at least."""
_LIKELY = -20
"""Log odds, times ten, of a headline, at least."""


def without_islands(page: Page, headlines: Sequence[int], kept: Sequence[bool]) -> list[bool]:
    """What is kept, but for what lies far above the first sentence with the likeliest headline in between.

    Takes the blocks' scores as headlines.
    """
    first = next((i for i, keep in enumerate(kept) if keep and _tells(page, i)), 0)
    start = first
    while start and kept[start - 1]:
        start -= 1
    hole = start
    while hole and not kept[hole - 1]:
        hole -= 1
    if not hole or start - hole < _APART:
        return list(kept)
    likeliest = max(range(1, start), key=lambda i: headlines[i])
    return [keep and not (i < hole <= likeliest and headlines[likeliest] >= _LIKELY) for i, keep in enumerate(kept)]


def _tells(page: Page, i: int) -> bool:
    return page.textures[i] > TEXTY and page.traits[i].end == FULL_STOP and page.traits[i].size >= _SENTENCE
