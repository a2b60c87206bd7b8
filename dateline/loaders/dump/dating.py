"""When an article of a page was published and changed."""

from __future__ import annotations

from collections.abc import Iterator

from dateline.dates import Found, Order, find_whens
from dateline.loaders.dump.choice import is_dateline
from dateline.loaders.dump.lexicon import bits_of
from dateline.loaders.dump.page import Page
from dateline.loaders.dump.told import Told
from dateline.loaders.dump.unglue import unglued
from dateline.model import When
from dateline.patterns import pattern
from dateline.values import Value, changed

_LONGEST = 200
_ABOVE, _BELOW, _FURTHER, _INTO = 30, 8, 30, 12
_COMMENT = bits_of("comment")
_ELSEWHERE = bits_of("related", "popular")
_LIMIT = 44
_UNNAMED = 6
_FAR, _LISTED = 12, 2
_OPENING, _NEAR = 12, 4
_OTHER = pattern(
    r"(?i:\b(?:termine?|veranstaltung\w*|events?|deadline|anmeldeschluss|beginn|anpfiff|kick-?off|\w*bewertung(?:en)?"
    r"|reviews?|rezension von|rated|commented|kommentiert|kommentar von|antwort(?:en)? auf|joined|registriert"
    r"|member since|geboren|geb\.|born|died|gestorben|gültig|valid|copyright|abgerufen|retrieved|accessed|zugriff"
    r"|version)\b|(?:^|\s)(?:ab|seit|bis|since|until|till|desde|hasta|depuis)"
    r"\s(?:[^\W\d_]{2,9}\s)?\d|©|†)"
)
_ENTRY = pattern(
    r"(?i:(?:beitrag|artikel|eintrag|entry|post|article|story)\s(?:wurde|was)\s(?:\w+\s)?(?:am|on|at)\s)"
)


class Dates(Value, frozen=True):
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
        for found in _dates_of(page, i, order):
            if _tells(page, i, found, title, first, last):
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


def _dates_of(page: Page, i: int, order: Order) -> tuple[Found, ...]:
    if not page.traits[i].moment and not page.traits[i].digits:
        return ()
    text = page.blocks[i].text[:_LONGEST]
    found = find_whens(unglued(text), order)
    if _ENTRY.search(text):
        return tuple(changed(each, role="published") for each in found[:1])
    return tuple(each for each in found if each.role) if _OTHER.search(text) else found


def _tells(page: Page, i: int, found: Found, title: int, first: int, last: int) -> bool:
    """Say whether a date may be the article's: inside the text it opens a line, far from it words name it."""
    if first <= i <= last:
        return found.start <= 2 if page.traits[i].size > _LONGEST else found.start <= _OPENING or bool(found.role)
    if i > last + _BELOW:
        return bool(found.role)
    listed = sum(page.traits[j].moment & 1 for j in range(max(0, i - 4), min(i + 5, first)) if j != i) > _LISTED
    return bool(found.role) or i > last or i >= title >= 0 or not listed and i > title - _FAR


def _places(page: Page, title: int, first: int, last: int) -> Iterator[tuple[int, int]]:
    """Blocks that may hold the date of publication, each with how far it is from its usual place."""
    head = title if 0 <= title <= first else max(0, first - 4)
    for i in range(max(0, head - _ABOVE), first):
        if len(page.blocks[i].text) <= _LONGEST:
            yield min(i - head, 2 + first - i, 12) if i >= head else 2 + head - i, i
    for i in range(first, min(last, first + _INTO) + 1):
        if i == first or page.traits[i].size <= _LONGEST and (i < first + _NEAR or is_dateline(page, i)):
            yield 3 + 2 * (i - first), i
    for i in range(last + 1, min(len(page.blocks), last + 1 + _FURTHER)):
        traits = page.traits[i]
        if traits.size < 60 and traits.kinds & (_COMMENT | _ELSEWHERE) and not traits.moment:
            return
        if traits.size <= _LONGEST or traits.moment & 1 and _ENTRY.search(page.blocks[i].text[:_LONGEST]):
            yield 16 + min(2 * (i - last), 20), i
