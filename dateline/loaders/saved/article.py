"""The article of a page of HTML, told by the page's text."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

from dateline.dates import Order
from dateline.loaders.dump.article import Segmentation, find_article
from dateline.loaders.dump.chrome import reasons
from dateline.loaders.dump.title import headline_text
from dateline.loaders.html.article import PageHeading
from dateline.loaders.html.layout import Line
from dateline.loaders.page_dump import BEYOND
from dateline.loaders.saved.holding import holding_lines
from dateline.loaders.saved.rows import Rows
from dateline.model import Evidence, When
from dateline.values import Value

_HEADINGS, _ALIKE = ("h2", "h3", "h4"), 2
"""Headings of the parts of a text, and how many of one level there are below the first, at least."""


class Told(Value, frozen=True):
    """What the text of a page tells of its article."""

    value: str | When | tuple[str, ...]
    evidence: Evidence
    places: frozenset[int]
    """The indices of the lines that tell it."""


class SavedArticle(Value, frozen=True):
    """An article among the lines of a page."""

    rows: Rows
    segmentation: Segmentation
    kept: frozenset[int]
    """The indices of the lines of its text."""
    reasons: Mapping[int, str]
    """Why each other line is left out."""
    headline: PageHeading | None
    headed: frozenset[int]
    """The lines of the headline."""
    told: tuple[Told, ...]
    """Its date, when it was changed, authors and summary, as far as they are told."""


def find_saved_article(rows: Rows, outside: Mapping[int, str], order: Order) -> SavedArticle | None:
    """Find the article of a page among the rows that it shows.

    Takes also why some lines, by their indices, are none of it whatever they say, and the order of day and month in
    dates of numbers. None where there is no article. What keeps a text back above it is part of it, so as to be seen.
    """
    blocks = rows.blocks()
    if not blocks:
        return None
    found = find_article(blocks, order)
    kept = {place for i, keep in enumerate(found.kept) if keep for place in _places(rows, found, i)} - outside.keys()
    if not kept:
        return None
    headed = _places(rows, found, found.title)
    kept |= _heading_above(rows.lines, kept, headed)
    first = min(kept)
    kept |= set(holding_lines(rows.lines, min(headed, default=first), first, order))
    return SavedArticle(
        rows,
        found,
        frozenset(kept),
        _reasons(rows, found, kept, outside),
        _headline(rows, found),
        headed,
        tuple(_told(rows, found)),
    )


def _places(rows: Rows, found: Segmentation, block: int) -> frozenset[int]:
    """The indices of the lines that a block was joined from; none for the page's name."""
    named = found.page.blocks[block].lines if block >= 0 else ()
    return frozenset(place for row in named if (place := rows.places[row - 1]) >= 0)


def _heading_above(lines: Sequence[Line], kept: Collection[int], headed: Collection[int]) -> set[int]:
    """The line right above a text and below its headline that heads its first part: others are headed so."""
    first = min(kept)
    above = next((place for place in range(first - 1, max(headed, default=first), -1) if lines[place].text), -1)
    level = lines[above].node.tag.name
    alike = sum(lines[place].node.tag.name == level for place in kept) if above >= 0 else 0
    return {above} if level in _HEADINGS and alike >= _ALIKE else set()


def _reasons(rows: Rows, found: Segmentation, kept: Iterable[int], outside: Mapping[int, str]) -> dict[int, str]:
    told = dict.fromkeys((place for place in rows.places if place >= 0), BEYOND)
    for block, reason in enumerate(reasons(found.page, found.kept)):
        told |= dict.fromkeys(_places(rows, found, block), reason)
    told |= outside
    return {place: reason for place, reason in told.items() if place not in kept}


def _headline(rows: Rows, found: Segmentation) -> PageHeading | None:
    if found.title < 0:
        return None
    line = rows.line(found.page.blocks[found.title].lines[0])
    return PageHeading(headline_text(found.page, found.title), line, own=True)


def _told(rows: Rows, found: Segmentation) -> Iterator[Told]:
    facts = (("date", found.dates.published), ("updated", found.dates.updated), ("authors", found.authors),
             ("summary", found.dek))  # fmt: skip
    for field, fact in facts:
        if fact:
            value = " ".join(fact.value.split()) if isinstance(fact.value, str) else fact.value
            lines = tuple(map(rows.line, found.page.blocks[fact.block].lines))
            evidence = Evidence(field, "body", lines, fact.certainty, fact.reason)
            yield Told(value, evidence, _places(rows, found, fact.block))
