"""When an article of a page was published and changed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from dateline.dates import Found, Order, Role
from dateline.dates.roles import role_of
from dateline.loaders.dump.date_doubts import (
    DateCandidate,
    doubtless,
    is_embedded,
    is_event,
    is_in_sentence,
    is_of_entry,
)
from dateline.loaders.dump.date_signs import date_signs
from dateline.loaders.dump.field_weights import DATE
from dateline.loaders.dump.finding import Finding
from dateline.loaders.dump.logit import certainty_of, scores_of
from dateline.loaders.dump.page import Page
from dateline.loaders.dump.unglue import dates_in, unglued
from dateline.model import When
from dateline.patterns import pattern
from dateline.values import Value, changed

_LONGEST, _LABEL, _OPENING, _PARAGRAPH = 200, 40, 60, 90
_ABOVE, _BELOW, _INTO, _MOST = 45, 60, 14, 60
_REACH, _BESIDE = 12, 4
_CHANGED = pattern(r"(?i:geändert|bearbeitet|aktualisiert|modified|edited|updated|changed)")
WEIGHTS = DATE


class Dates(Value, frozen=True):
    """The dates of an article; None where no block tells."""

    published: Finding[When] | None = None
    updated: Finding[When] | None = None


def find_dates(page: Page, title: int, first: int, last: int, order: Order) -> Dates:
    """The dates that most look like the article's, unless it is likelier that the page states none.

    Takes the positions of the headline (-1 for none) and of the first and last block of the text. All dates
    around are weighed against each other, and against none, by a conditional logit as titles are. A date of
    change below the text, as every page of a wiki has one, says nothing of publication.
    """
    around = dates_around(page, title, first, last, order)
    changes = [each for each in around if each.found.role == "updated"]
    found = [each for each in around if may_publish(page, title, first, last, each)]
    rows = date_signs(page, title, first, last, found)
    scores = scores_of(rows, WEIGHTS)
    best = scores.index(max(scores))
    if best == len(found):
        return Dates(None, _nearest_change(changes, last, date.min))
    best = _named(found, best)
    told = _told(found[best], certainty_of(scores, best), "a date beside the article")
    later = [each for each in changes if each.found.when != told.value]
    return Dates(told, _nearest_change(later, told.block, found[best].day))


def _named(found: Sequence[DateCandidate], best: int) -> int:
    """Instead of a date of change, or of one in the same line, that which is named as that of publication."""
    role, reach = found[best].found.role, _BESIDE if found[best].found.role else 0
    if role == "published":
        return best
    near = (k for k, each in enumerate(found) if abs(each.block - found[best].block) <= reach)
    latest = found[best].day if role else date.max
    named = (k for k in near if found[k].found.role == "published" and found[k].day <= latest)
    return next(named, best)


def may_publish(page: Page, title: int, first: int, last: int, dated: DateCandidate) -> bool:
    """Say whether a date may be that of publication, by where it stands to headline (-1 for none) and text.

    That of a change may where it stands by the headline or close above the text; not below the text, as on every
    page of a wiki, and not in a paragraph of news that was added to the text.
    """
    i = dated.block
    added = first < i and page.traits[i].size > _PARAGRAPH
    beside = title >= 0 and abs(i - title) <= _REACH or i >= first - _BESIDE
    return dated.found.role != "updated" or i < last and beside and not added


def _told(dated: DateCandidate, certainty: float, reason: str) -> Finding[When]:
    return Finding(dated.found.when, dated.block, certainty, reason)


def _nearest_change(changes: Sequence[DateCandidate], place: int, earliest: date) -> Finding[When] | None:
    near = [each for each in changes if abs(each.block - place) <= _REACH and each.day >= earliest]
    best = min(near, key=lambda each: abs(each.block - place), default=None)
    return _told(best, 0.8, "a date of change beside the article") if best else None


def dates_around(page: Page, title: int, first: int, last: int, order: Order) -> list[DateCandidate]:
    """Every date in a place where that of publication may stand, in the order of the page.

    Takes the positions of headline (-1 for none) and text, and the order of day and month.
    """
    found: list[DateCandidate] = []
    for i in _places(page, title, first, last):
        if page.traits[i].moment or page.traits[i].digits:
            dates = _dates_of(page, i, order)
            found += [DateCandidate(each, i) for each in dates if _may_tell(page, i, each, first, last)]
    found = doubtless(page, title, last, found)
    return found if len(found) <= _MOST else _nearest(found, title if title >= 0 else first)


def _nearest(found: Sequence[DateCandidate], place: int) -> list[DateCandidate]:
    near = sorted(range(len(found)), key=lambda k: abs(found[k].block - place))[:_MOST]
    return [found[k] for k in sorted(near)]


def _places(page: Page, title: int, first: int, last: int) -> Iterator[int]:
    head = title if 0 <= title <= first else first
    yield from range(max(0, head - _ABOVE), min(last, first + _INTO) + 1)
    for i in range(min(last, first + _INTO) + 1, min(len(page.blocks), last + 1 + _BELOW)):
        if i > last - 2 or page.traits[i].size <= _OPENING:
            yield i


def _may_tell(page: Page, i: int, found: Found, first: int, last: int) -> bool:
    """Say whether a date may be the article's: no event's, and inside the text one that opens a line."""
    text = unglued(page.blocks[i].text[:_LONGEST])
    if i >= first and "(@" in text or first < i <= last and is_embedded(text):
        return False
    if found.role:
        return True
    following = page.blocks[i + 1].text if i + 1 < len(page.blocks) else ""
    told = page.traits[i].size > _PARAGRAPH and found.start > _OPENING or is_in_sentence(text, found.end)
    return not (first <= i <= last and told) and not is_event(text, found.end, following)


def _dates_of(page: Page, i: int, order: Order) -> tuple[Found, ...]:
    text = page.blocks[i].text[:_LONGEST]
    found = dates_in(unglued(text), order)
    if found and is_of_entry(text):
        role: Role = "updated" if _CHANGED.search(text) else "published"
        return tuple(changed(each, role=each.role or role) for each in found[:1])
    label = page.blocks[i - 1].text if i else ""
    if len(found) == 1 and not found[0].role and found[0].start < 3 and len(label) < _LABEL:
        return (changed(found[0], role=role_of(label + " ", "")),)
    return found
