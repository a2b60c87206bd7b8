"""The blocks of an article as the paragraphs of a body."""

from __future__ import annotations

from collections.abc import Sequence

from dateline.loaders.dump.blocks import with_single_spaces
from dateline.loaders.dump.page import TEXTY, Page
from dateline.loaders.dump.traits import CAPITAL, FIGURE, QUESTION, QUOTED, UNCASED

_LONGEST_HEADING = 100


def body_of(page: Page, kept: Sequence[bool]) -> str:
    """The body of the blocks that are kept: paragraphs parted by blank lines, subheadings with ``## `` before them."""
    places = [i for i, keep in enumerate(kept) if keep]
    paragraphs = []
    for i, following in zip(places, [*places[1:], -1][: len(places)], strict=True):
        text = with_single_spaces(page.blocks[i].text)
        paragraphs.append(f"## {text}" if _is_subheading(page, i, following) else text)
    return "\n\n".join(paragraphs)


def _is_subheading(page: Page, i: int, following: int) -> bool:
    """A short line on its own, without a full stop, before a paragraph."""
    traits = page.traits[i]
    if following < 0 or traits.size > _LONGEST_HEADING or traits.end not in (0, QUESTION) or traits.address:
        return False
    alone = page.blocks[i].parted and page.blocks[following].parted if page.parted else True
    opens = traits.start in (CAPITAL, FIGURE, QUOTED, UNCASED)
    text = page.textures[following] > TEXTY and page.traits[following].size > traits.size
    return alone and opens and text and traits.digits < 40 and (traits.end == 0 or traits.words < 14)
