"""When an article was written, from its own text."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from dateline.dates.clues import Dateline, DatedWeekday, SaidOn, find_weekdays, read_dateline
from dateline.dates.cues import Cues, cues_of
from dateline.dates.years import Year, year_of_dateline, year_of_weekdays
from dateline.model import When

_LEAST = 0.5


@dataclass(frozen=True, slots=True)
class Inferred:
    """A date that an article does not state outright."""

    when: When
    paragraphs: tuple[int, ...]
    """0-based, of the paragraphs that tell it."""
    reason: str
    """The words that tell it and what they settle."""
    certainty: float
    """0 to 1."""


@dataclass(frozen=True, slots=True)
class _Text:
    """An article with the clues found in it, in the order of reading."""

    paragraphs: Sequence[str]
    cues: Cues
    dated: tuple[DatedWeekday, ...]
    said: SaidOn | DatedWeekday | None


def infer_when(paragraphs: Sequence[str], language: str = "en") -> Inferred | None:
    """The day on which an article was written, as its own words and the calendar fix it.

    A dateline tells it outright. Else a weekday with its date ("Wednesday (July 23)") fixes the year,
    the nearest that is later than the years told as past, and the weekday on which someone "said on
    Monday" the day. None where that tells nothing, or less than an even chance; never by a clock.
    """
    cues = cues_of(language)
    dateline = read_dateline(paragraphs[0]) if paragraphs else None
    if dateline is None and not any(map(cues.weekday.search, paragraphs)):
        return None
    text = _read(paragraphs, cues)
    inferred = _from_weekdays(text) if dateline is None else _from_dateline(dateline, text)
    return inferred if inferred and inferred.certainty >= _LEAST else None


def infer_from_siblings(paragraphs: Sequence[str], language: str, siblings: Sequence[When]) -> Inferred | None:
    """The day on which an article was written, given when others told of the same event.

    Of the days within half a week of the siblings' middle one, it is that of the weekday on which
    someone spoke. None where nobody did, or the siblings lie more than a week apart.
    """
    days = sorted(when.date() if isinstance(when, datetime) else when for when in siblings)
    said = _read(paragraphs, cues_of(language)).said if days else None
    if said is None or (days[-1] - days[0]).days > 7:
        return None
    middle = days[len(days) // 2]
    when = _on_weekday(middle, said.weekday, -3)
    if when is None:
        return None
    distance = min(abs((when - day).days) for day in days)
    reason = f'"{said.words}" beside {len(days)} posts of the same event around {middle.isoformat()}'
    return Inferred(when, (said.paragraph,), reason, 0.7 if distance <= 1 else 0.5)


def _read(paragraphs: Sequence[str], cues: Cues) -> _Text:
    clues = tuple(find_weekdays(paragraphs, cues))
    dated = tuple(clue for clue in clues if isinstance(clue, DatedWeekday))
    said = next((clue for clue in clues if isinstance(clue, SaidOn) or clue.said and not clue.ahead), None)
    return _Text(paragraphs, cues, dated, said)


def _from_dateline(dateline: Dateline, text: _Text) -> Inferred | None:
    words = f'dateline "{dateline.words}"'
    if dateline.year is not None:
        when = _day(dateline.year, dateline.month, dateline.day)
        return Inferred(when, (0,), words, 0.95) if when else None
    year = year_of_weekdays(text.dated, text.paragraphs, text.cues)
    if year is None and text.said is not None:
        year = year_of_dateline(dateline, text.said, text.paragraphs, text.cues)
    when = _day(year.year, dateline.month, dateline.day) if year else None
    if year is None or when is None:
        return None
    places = tuple(sorted({0, *year.paragraphs}))
    return Inferred(when, places, f"{words}; {year.reason}", round(0.95 * year.certainty, 2))


def _from_weekdays(text: _Text) -> Inferred | None:
    anchor = _anchor_of(text)
    if anchor is None or text.said is None:
        return None
    year = _year_of(anchor, text)
    stated = _day(year.year, anchor.month, anchor.day) if year else None
    if year is None or stated is None:
        return None
    when = stated if anchor is text.said else _on_weekday(stated, text.said.weekday, -6 if anchor.ahead else 0)
    if when is None:
        return None
    places = tuple(sorted({anchor.paragraph, text.said.paragraph, *year.paragraphs}))
    reason = f'{year.reason}; "{text.said.words}" the day'
    return Inferred(when, places, reason, round((0.65 if anchor.bracketed else 0.6) * year.certainty, 2))


def _anchor_of(text: _Text) -> DatedWeekday | None:
    """The dated weekday that lies within a week of the writing: bracketed, or already past."""
    if isinstance(text.said, DatedWeekday):
        return text.said
    near = [clue for clue in text.dated if clue.bracketed] or [clue for clue in text.dated if not clue.ahead]
    return near[0] if near else None


def _year_of(anchor: DatedWeekday, text: _Text) -> Year | None:
    if anchor.year is None:
        return year_of_weekdays(text.dated, text.paragraphs, text.cues)
    stated = _day(anchor.year, anchor.month, anchor.day)
    if stated is None or stated.weekday() != anchor.weekday:
        return None
    return Year(anchor.year, 0.95, (anchor.paragraph,), f'"{anchor.words}" states the year')


def _on_weekday(day: date, weekday: int, first: int) -> date | None:
    """The one of the seven days from ``first`` days after a day on that falls on a weekday."""
    try:
        start = day + timedelta(days=first)
        return start + timedelta(days=(weekday - start.weekday()) % 7)
    except OverflowError:
        return None


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
