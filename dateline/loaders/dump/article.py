"""Which blocks of a page are its article: headline, text, dek, byline and date."""

from __future__ import annotations

from collections.abc import Sequence

from dateline.dates import Order
from dateline.loaders.dump.biography import biography
from dateline.loaders.dump.blocks import Block
from dateline.loaders.dump.byline import find_authors, find_dek
from dateline.loaders.dump.choice import choose, leads
from dateline.loaders.dump.dating import Dates, find_dates
from dateline.loaders.dump.features import block_features
from dateline.loaders.dump.headline import headline_scores
from dateline.loaders.dump.model import article_scores
from dateline.loaders.dump.outline import outline
from dateline.loaders.dump.page import TEXTY, Page, make_page
from dateline.loaders.dump.title import find_title
from dateline.loaders.dump.told import Told
from dateline.values import Value

_LEAST, _CREDIT = 100, 90


class Article(Value, frozen=True):
    """A page with the positions of its article's parts."""

    page: Page
    kept: tuple[bool, ...]
    """For each block whether it is part of the text; nowhere true where there is no article."""
    title: int
    """Position of the headline's block; -1 where there is none."""
    title_certainty: float
    dates: Dates
    authors: Told[tuple[str, ...]] | None
    dek: Told[str] | None


def find_article(blocks: tuple[Block, ...], order: Order) -> Article:
    """Tell the article from the page around it. There must be at least one block."""
    page = make_page(blocks)
    headlines = headline_scores(page)
    return article_of(page, headlines, article_scores(block_features(page, headlines, outline(page, headlines))), order)


def article_of(page: Page, headlines: Sequence[int], scores: Sequence[int], order: Order) -> Article:
    """The article where the blocks' scores as headlines and as parts of the text are known."""
    found = body_and_title(page, headlines, scores)
    if found is None:
        return Article(page, (False,) * len(page.blocks), -1, 0.0, Dates(), None, None)
    kept, title, certainty = found
    return _with_credits(page, kept, title, certainty, leads(page, scores, kept, title), order)


def body_and_title(
    page: Page, headlines: Sequence[int], scores: Sequence[int]
) -> tuple[list[bool], int, float] | None:
    """For each block whether it is part of the text, the title's position (-1 for none) and how certain that is.

    None where there is no article.
    """
    kept = choose(page, scores)
    if not is_article(page, kept):
        return None
    title, certainty = find_title(page, headlines, kept)
    if title >= 0 and any(kept[title + 1 :]):
        kept[title] = False
    elif title >= 0:
        title, certainty = -1, 0.0
    return kept, title, certainty


def is_article(page: Page, kept: Sequence[bool]) -> bool:
    """Say whether what is kept has a paragraph's worth of running text in it."""
    texts = [t.size for t, keep, score in zip(page.traits, kept, page.textures, strict=True) if keep and score > TEXTY]
    return sum(texts) >= _LEAST


def _with_credits(
    page: Page, kept: list[bool], title: int, certainty: float, lead: Sequence[int], order: Order
) -> Article:
    first, last = kept.index(True), len(kept) - 1 - kept[::-1].index(True)
    dates = find_dates(page, title, first, last, order)
    dated = tuple(told.block for told in (dates.published, dates.updated) if told)
    authors = find_authors(page, title, first, last, dated, order)
    taken = (*dated, authors.block) if authors else dated
    for i in taken:
        kept[i] = kept[i] and page.traits[i].size > _CREDIT
    for i in range(biography(page, kept, authors), len(kept)):
        kept[i] = False
    dek = find_dek(page, title, first, taken) if title >= 0 else None
    for i in lead:
        kept[i] = i not in taken
    if dek and kept[dek.block]:
        dek = None
    return Article(page, tuple(kept), title, certainty, dates, authors, dek)
