"""When an article was written, from its own text."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, timedelta

from dateline.dates.clues import (
    DatedWeekday,
    MonthDay,
    SaidOn,
    find_dated,
    find_lead_weekday,
    find_past_days,
    find_said,
    read_dateline,
)
from dateline.dates.cues import Cues, cues_of
from dateline.dates.years import Year, year_of_dateline, year_of_weekdays
from dateline.model import When
from dateline.values import Value

_LEAST = 0.5
"""No date is given that is believed less."""
_LEAP_YEAR = 2024
_MOST, _LONGEST = 120, 4000
"""Paragraphs, and characters of each, that are read."""


class Inferred(Value, frozen=True):
    """A date that an article does not state outright."""

    when: When
    paragraphs: tuple[int, ...]
    """0-based, of the paragraphs that tell it."""
    reason: str
    """The words that tell it and what they settle."""
    certainty: float
    """0 to 1."""


class _Text(Value, frozen=True):
    """An article with the clues found in it, in the order of reading."""

    paragraphs: Sequence[str]
    cues: Cues
    dated: tuple[DatedWeekday, ...]
    said: SaidOn | DatedWeekday | None
    """The first day of saying, or the lead's own."""


def infer_when(paragraphs: Sequence[str], language: str = "en") -> Inferred | None:
    """The day on which an article was written, as its own words and the calendar fix it.

    A dateline tells it outright. Else a weekday with its date ("Wednesday (July 23)") fixes the year,
    the nearest that is later than the years told as past, and the weekday on which someone "said on
    Monday" the day. None where that tells nothing, or less than an even chance; never by a clock.
    """
    cues = cues_of(language)
    paragraphs = _opening(paragraphs)
    dateline = read_dateline(paragraphs[0]) if paragraphs else None
    dated = tuple(find_dated(paragraphs, cues))
    if dateline is None and not dated:
        return None
    said = next(find_said(paragraphs, cues), None) or find_lead_weekday(paragraphs, cues)
    text = _Text(paragraphs, cues, dated, said)
    inferred = _from_dateline(*dateline, text) if dateline else _from_weekdays(text)
    return inferred if inferred and inferred.certainty >= _LEAST else None


def infer_from_siblings(
    paragraphs: Sequence[str], language: str, siblings: Sequence[When]
) -> Inferred | None:
    """The day on which an article was written, given when others told of the same event.

    Of the days within half a week of the siblings' middle one, it is that of the weekday on which
    someone spoke. None where nobody did, or the siblings lie more than a week apart.
    """
    days = sorted(when.date() if isinstance(when, datetime) else when for when in siblings)
    said = next(find_said(_opening(paragraphs), cues_of(language)), None)
    if said is None or not days or (days[-1] - days[0]).days > 7:
        return None
    middle = days[len(days) // 2]
    when = _on_weekday(middle, said.weekday, -3)
    if when is None:
        return None
    distance = min(abs((when - day).days) for day in days)
    others = "another post of the same event is" if len(days) == 1 else f"{len(days)} posts of the same event are"
    reason = f"“{said.words}” fixes the day: {others} of about {middle.isoformat()}"
    return Inferred(when, (said.paragraph,), reason, 0.7 if distance <= 1 else 0.5)


def _opening(paragraphs: Sequence[str]) -> Sequence[str]:
    """As much of a text as an editor would look at for its date."""
    return [text[:_LONGEST] for text in paragraphs[:_MOST]]


def _from_dateline(day: MonthDay, words: str, text: _Text) -> Inferred | None:
    if day.year is not None:
        when = _on(day, day.year)
        return Inferred(when, (0,), f"it begins with “{words}”", 0.95) if when else None
    year = year_of_weekdays(text.dated, text.paragraphs, text.cues)
    if year is None and text.said is not None:
        year = year_of_dateline(day, text.said.weekday, text.said.words, text.paragraphs, text.cues)
    when = _on(day, year.year) if year else None
    if year is None or when is None:
        return None
    places = tuple(sorted({0, *year.paragraphs}))
    return Inferred(when, places, f"it begins with “{words}”; {year.reason}", round(0.95 * year.certainty, 2))


def _from_weekdays(text: _Text) -> Inferred | None:
    anchor, said = _anchor_of(text), text.said
    year = _year_of(anchor, text) if anchor and said else None
    if anchor is None or said is None or year is None:
        return None
    when = _day_of_saying(anchor, said, year.year)
    if when is None:
        return None
    places = tuple(sorted({anchor.paragraph, said.paragraph, *year.paragraphs}))
    certainty = (0.65 if anchor.bracketed else 0.6) * year.certainty
    day = "it tells of that day" if anchor is said else f"“{said.words}” fixes the day: {when.isoformat()}"
    return Inferred(when, places, f"{year.reason}; {day}", round(certainty, 2))


def _day_of_saying(anchor: DatedWeekday, said: SaidOn | DatedWeekday, year: int) -> date | None:
    """The weekday of saying next to the anchor: in the week before one that is ahead, else after it."""
    stated = _on(anchor.date, year)
    if stated is None or anchor is said:
        return stated
    return _on_weekday(stated, said.weekday, -6 if anchor.ahead else 0)


def _anchor_of(text: _Text) -> DatedWeekday | None:
    """A dated weekday within a week of the writing: that of saying, one in brackets, or one close ahead."""
    if isinstance(text.said, DatedWeekday):
        return text.said
    bracketed = (clue for clue in text.dated if clue.bracketed)
    return next(bracketed, None) or next((clue for clue in text.dated if _is_close_ahead(clue, text)), None)


def _is_close_ahead(clue: DatedWeekday, text: _Text) -> bool:
    """Whether it lies ahead, but at most a week after a day that is past ("on July 19")."""
    ahead = _on(clue.date, _LEAP_YEAR)
    if not clue.ahead or ahead is None:
        return False
    past = (_on(day, _LEAP_YEAR) for day in find_past_days(text.paragraphs, text.cues))
    return any(day is not None and 0 < (ahead - day).days <= 7 for day in past)


def _year_of(anchor: DatedWeekday, text: _Text) -> Year | None:
    year = anchor.date.year
    if year is None:
        return year_of_weekdays(text.dated, text.paragraphs, text.cues)
    stated = _on(anchor.date, year)
    if stated is None or stated.weekday() != anchor.weekday:
        return None
    return Year(year, 0.95, (anchor.paragraph,), f"“{anchor.words}” states the year")


def _on_weekday(day: date, weekday: int, first: int) -> date | None:
    """The one of the seven days from ``first`` days after a day on that falls on a weekday."""
    try:
        start = day + timedelta(days=first)
        return start + timedelta(days=(weekday - start.weekday()) % 7)
    except OverflowError:
        return None


def _on(day: MonthDay, year: int) -> date | None:
    try:
        return date(year, day.month, day.day)
    except ValueError:
        return None
