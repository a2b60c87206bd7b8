"""Date lines, with a place, a name or a label before the date: ``Lisbon, 21 July 2025``, ``Updated: 21 July 2025``."""

from __future__ import annotations

import re
from datetime import datetime

from dateline.dates import Order, parse_when
from dateline.dates.weekdays import is_weekday_form
from dateline.headlines import is_label
from dateline.loaders.bylines.byline import begins_byline
from dateline.loaders.bylines.credit import BESIDE, NAMED, Credit, Fact, dated
from dateline.loaders.bylines.names import is_known_name, is_place
from dateline.loaders.bylines.words import DATE_OPENING, RELEASE
from dateline.model import When
from dateline.patterns import pattern

_DATED = pattern(rf"(?:{DATE_OPENING}(?:\s(?:on|am|le|el|il))?\s?:?\s+)?(?P<date>\S.{{5,60}})", re.IGNORECASE)
_OPENED = pattern(DATE_OPENING + r"\b", re.IGNORECASE)
_PLANNED = pattern(r"(?:date|datum|fecha|data|дата|tarih)\b", re.IGNORECASE)
"""What stands before the date of an event as well."""
_FIGURES = pattern(r"\d{4}-\d\d-\d\d")
_OLDEST = 1990
"""Texts with a date before this year tell of it, as letters from a war do."""
_UPDATED = pattern(
    r"(?:last )?(?:updated|modified)|mis à jour|actualizado|aktualisiert|aggiornato|atualizado|обновлено|stand\b",
    re.IGNORECASE,
)
_PLACED = pattern(
    r"\[?(?P<place>[^\W\d_][\w.'’ -]{1,40}?(?:,\s[^\W\d_][\w. ]{1,24})?)\]?(?:\s\([^()\d]{2,20}\))?,\s+"
    r"(?P<date>(?=.{0,24}\d).{6,48}?)(?:\s\([^()\d]{2,30}\))?"
)
_RELEASED = pattern(rf"(?P<label>{RELEASE})[\s,–—-]+(?P<date>.{{5,60}})", re.IGNORECASE)


def read_date_line(text: str, order: Order) -> Credit | None:
    """What a line tells that is a date, with a word for it or none, or a place or a name before it; None of any other.

    Takes the line and the order of day and month in dates of numbers.
    """
    return _date_line(text, order) or _place_line(text, order)


def read_labelled_date(text: str, order: Order) -> Credit | None:
    """``FOR IMMEDIATE RELEASE: May 14, 2026``, with a colon or without one; None of any other line."""
    if found := _RELEASED.fullmatch(text):
        when = parse_when(found["date"], order)
        label = Fact("label", found["label"], NAMED, "a label beside the date")
        return None if when is None else Credit((label, dated(when, updated=False)))
    words, colon, rest = text.partition(":")
    told = _date_line(rest.strip(), order) if colon and is_label(words) else None
    if told is None or told.tells("updated"):
        return None
    return Credit((Fact("label", words.strip(), NAMED, "a label beside the date"), *told.facts))


def _date_line(text: str, order: Order) -> Credit | None:
    found = _DATED.fullmatch(text)
    when = parse_when(found["date"], order) if found else None
    if when is None:
        return None
    return Credit((dated(when, updated=bool(_UPDATED.match(text))),), (), _is_of_event(text, when))


def _is_of_event(text: str, when: When) -> bool:
    """Say whether a date line may tell when something takes place: by its weekday, its hour or its age."""
    if _OPENED.match(text) and not _PLANNED.match(text):
        return False
    written = isinstance(when, datetime) and not _FIGURES.search(text)
    return written or when.year < _OLDEST or any(is_weekday_form(word.strip(",.()")) for word in text.split())


def _place_line(text: str, order: Order) -> Credit | None:
    """``Lisbon, 21 April 2026``, ``Berlin, den 21. April 2026 (dpa)``, ``Ana Ruiz, 21 April 2026``."""
    found = _PLACED.fullmatch(text)
    when = parse_when(found["date"].strip(), order) if found else None
    if found is None or when is None or _OPENED.match(text) or begins_byline(text):
        return None
    place = found["place"].strip()
    if is_known_name(place):
        return Credit((Fact("authors", (place,), BESIDE, "a name beside the date"), dated(when, updated=False)))
    if is_label(place) or not is_place(place):
        return None
    facts = (dated(when, updated=False), Fact("dateline", place, BESIDE, "a place before the date"))
    return Credit(facts, (), isinstance(when, datetime) or when.year < _OLDEST)
