"""When an article of a page was published and changed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from dateline.dates import Found, Order, find_whens
from dateline.loaders.dump.lexicon import bits_of
from dateline.loaders.dump.page import Page
from dateline.loaders.dump.told import Told
from dateline.model import When

_LONGEST = 200
_ABOVE, _BELOW = 30, 8
_COMMENT = bits_of("comment")
_ELSEWHERE = bits_of("related", "popular")
_LIMIT = 44
_UNNAMED = 6


@dataclass(frozen=True, slots=True)
class Dates:
    """The dates of an article; None where no block tells."""

    published: Told[When] | None = None
    updated: Told[When] | None = None


def find_dates(page: Page, title: int, first: int, last: int, order: Order) -> Dates:
    """The dates that stand between headline and text, or else nearest above or below.

    Takes the positions of the headline (-1 for none) and of the first and last block of the text. Dates inside
    the text tell of events and are left alone, those below a heading for comments or other stories too.
    """
    published: list[tuple[int, int, Found]] = []
    updated: list[tuple[int, int, Found]] = []
    for cost, i in _places(page, title, first, last):
        for found in find_whens(page.blocks[i].text[:_LONGEST], order):
            if i == first and found.start > 2:
                continue
            kind = updated if found.role == "updated" else published
            kind.append((cost + (0 if found.role else _UNNAMED), i, found))
    best = min(published, key=_rank, default=None)
    change = min(updated, key=_rank, default=None)
    shown = best or change
    if shown is None or shown[0] > _LIMIT:
        return Dates()
    certain = 0.95 if shown[2].role else 0.85 if shown[0] < 14 else 0.6
    when = Told(shown[2].when, shown[1], certain, "a date beside the headline")
    if best is None or change is None or change[0] > _LIMIT:
        return Dates(when)
    return Dates(when, Told(change[2].when, change[1], certain, "a date of change beside the headline"))


def _rank(candidate: tuple[int, int, Found]) -> tuple[int, int]:
    return candidate[:2]


def _places(page: Page, title: int, first: int, last: int) -> Iterator[tuple[int, int]]:
    """Blocks that may hold the date of publication, each with how far it is from its usual place."""
    head = title if 0 <= title <= first else max(0, first - 4)
    for i in range(max(0, head - _ABOVE), first):
        if len(page.blocks[i].text) <= _LONGEST:
            yield min(i - head, 8) if i >= head else 2 + head - i, i
    yield 3, first
    for i in range(last + 1, min(len(page.blocks), last + 1 + _BELOW)):
        traits = page.traits[i]
        if traits.size < 60 and traits.kinds & (_COMMENT | _ELSEWHERE) and not traits.moment:
            return
        if traits.size <= _LONGEST:
            yield 16 + 2 * (i - last), i
