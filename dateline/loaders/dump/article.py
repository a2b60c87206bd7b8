"""Which blocks of a page are its article: headline, text, dek, byline and date."""

from __future__ import annotations

from collections.abc import Sequence

from dateline.dates import Order
from dateline.loaders.dump.biography import biography
from dateline.loaders.dump.blocks import Block
from dateline.loaders.dump.byline import find_authors, find_dek
from dateline.loaders.dump.choice import choose
from dateline.loaders.dump.dating import Dates, find_dates
from dateline.loaders.dump.features import block_features, near_text
from dateline.loaders.dump.finding import Finding
from dateline.loaders.dump.head import leads
from dateline.loaders.dump.headline import headline_scores
from dateline.loaders.dump.islands import without_islands
from dateline.loaders.dump.listing import is_list, listing, with_list
from dateline.loaders.dump.model import article_scores
from dateline.loaders.dump.outline import outline
from dateline.loaders.dump.overview import is_overview
from dateline.loaders.dump.page import TEXTY, Page, last_kept, make_page
from dateline.loaders.dump.title import find_title
from dateline.loaders.dump.traits import FULL_STOP
from dateline.loaders.dump.walls import is_wall
from dateline.values import Value

LEAST, _UNSIGNED = 100, 140
"""Characters of running text that make an article; of one that nobody signs or dates."""
_CREDIT, _HEADLINE = 90, 160
_BELOW = 0.5
"""How certain a headline below the text is."""


class Segmentation(Value, frozen=True):
    """A page with the positions of its article's parts."""

    page: Page
    kept: tuple[bool, ...]
    """For each block whether it is part of the text; nowhere true where there is no article."""
    title: int
    """Position of the headline's block; -1 where there is none."""
    title_certainty: float
    dates: Dates
    authors: Finding[tuple[str, ...]] | None
    dek: Finding[str] | None


def find_article(blocks: tuple[Block, ...], order: Order) -> Segmentation:
    """Tell the article from the page around it. There must be at least one block."""
    page = make_page(blocks)
    headlines = headline_scores(page)
    features = block_features(page, headlines, outline(page, headlines))
    return article_of(page, headlines, article_scores(features, near_text(features)), order)


def article_of(page: Page, headlines: Sequence[int], scores: Sequence[int], order: Order) -> Segmentation:
    """Tell the article from the page around it, by the blocks' scores as headlines and as parts of the text."""
    found = body_and_title(page, headlines, scores)
    if found is None:
        return _no_article(page)
    kept, title, certainty = found
    return _with_credits(page, kept, title, certainty, leads(page, scores, kept, title), order)


def body_and_title(page: Page, headlines: Sequence[int], scores: Sequence[int]) -> tuple[list[bool], int, float] | None:
    """For each block whether it is part of the text, the title's position (-1 for none) and how certain that is.

    Takes the blocks' scores as headlines and as parts of the text. None where there is no article.
    """
    kept = without_islands(page, headlines, choose(page, scores))
    span = listing(page, headlines, kept)
    if span:
        kept = with_list(page, kept, span)
    elif running_text(page, kept) < LEAST:
        return None
    title, certainty = find_title(page, headlines, kept)
    if span is None and is_overview(page, title, kept):
        return None
    if title >= 0 and any(kept[title + 1 :]):
        kept[title] = False
    elif title >= 0:
        title, certainty = -1, 0.0
    return kept, title, certainty


def running_text(page: Page, kept: Sequence[bool]) -> int:
    """How many characters of running text the blocks hold that are kept."""
    return sum(page.traits[i].size for i, keep in enumerate(kept) if keep and page.textures[i] > TEXTY)


def _heads(page: Page, i: int) -> bool:
    """Say whether a line right above the byline below a text is its headline: half of its long words are the text's."""
    traits, content = page.traits[i], page.content[i]
    short = traits.words > 2 and traits.size < _HEADLINE and traits.end != FULL_STOP and not page.signs[i]
    return short and bool(content) and len(content & page.said) * 2 >= len(content)


def _is_little(page: Page, kept: Sequence[bool]) -> bool:
    """Say whether what is kept is too little for an article that nobody signs: it is neither long nor a list."""
    return running_text(page, kept) < _UNSIGNED and not is_list(page, kept.index(True), last_kept(kept) + 1)


def _is_walled(page: Page, kept: Sequence[bool]) -> bool:
    """Say whether what is kept asks to consent to cookies, to allow scripts or to be no robot, and tells nothing."""
    return is_wall((text for text, keep in zip(page.folded, kept, strict=True) if keep), page.folded)


def _no_article(page: Page) -> Segmentation:
    return Segmentation(page, (False,) * len(page.blocks), -1, 0.0, Dates(), None, None)


def _with_credits(
    page: Page, kept: list[bool], title: int, certainty: float, lead: Sequence[int], order: Order
) -> Segmentation:
    first, last = kept.index(True), last_kept(kept)
    dates = find_dates(page, title, first, last, order)
    dated = tuple(told.block for told in (dates.published, dates.updated) if told)
    authors = find_authors(page, title, first, last, dated, order)
    taken = (*dated, authors.block) if authors else dated
    for i in taken:
        kept[i] = kept[i] and page.traits[i].size > _CREDIT
    for i in range(biography(page, kept, authors), len(kept)):
        kept[i] = False
    if not (dates.published or authors) and (_is_little(page, kept) or _is_walled(page, kept)):
        return _no_article(page)
    if title < 0 and authors and authors.block > last and _heads(page, authors.block - 1):
        title, certainty = authors.block - 1, _BELOW
    dek = find_dek(page, title, first, taken) if 0 <= title < first else None
    for i in lead:
        kept[i] = i not in taken
    if dek and kept[dek.block]:
        dek = None
    return Segmentation(page, tuple(kept), title, certainty, dates, authors, dek)
