"""In which year an article was written that does not say so."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from dateline.dates.clues import DatedWeekday, MonthDay, sentence_around
from dateline.dates.cues import Cues
from dateline.dates.days import find_days
from dateline.dates.months import month_of
from dateline.patterns import pattern
from dateline.values import Value, changed

# Not a clock: the year of this edition's tables. Later years are possible, but the less believed
# the further ahead they lie; the same text gives the same date whenever it is read.
_EDITION = 2026
_SPAN = 40
_FOUR_DIGITS = pattern(r"(?:19|20)\d\d")
_MONTH_YEAR = pattern(r"(?<![^\W_])([^\W\d_]{3,12})\.?\s(?:de\s|del\s)?((?:19|20)\d\d)(?![\d:/%€$]|[.,\-–]\d)")
# Behind these even a sentence about the future names a year that is past.
_SINCE = frozenset({"since", "seit", "depuis", "desde", "dal", "sinds"})


class Year(Value, frozen=True):
    """A year with what speaks for it."""

    year: int
    certainty: float
    """0 to 1."""
    paragraphs: tuple[int, ...]
    reason: str


class _Floor(Value, frozen=True):
    """The earliest year in which a text can have been written."""

    year: int
    paragraph: int


def year_of_weekdays(dated: Sequence[DatedWeekday], paragraphs: Sequence[str], cues: Cues) -> Year | None:
    """The year in which every dated weekday of a text is right, the nearest after those told as past."""
    floor = _floor_of(paragraphs, cues) if dated else None
    if floor is None:
        return None
    years: Iterable[int] = range(floor.year, floor.year + _SPAN)
    for clue in dated:
        years = years_of(clue.date, clue.weekday, years)
    found = _nearest(dict.fromkeys(years, 1.0), floor, dated[0].paragraph)
    if found is None:
        return None
    return changed(found, reason=f"“{dated[0].words}” fixes the year: {_told(floor.year, found.year)}")


def _told(first: int, year: int) -> str:
    """Say in which year a weekday is right, and in which it is not."""
    if year == first:
        return f"it is right in {year}, and the text can’t be older"
    wrong = f"not in {first}" if year == first + 1 else f"in no year from {first} to {year - 1}"
    return f"it is right in {year} and {wrong}; the text can’t be older than that"


def year_of_dateline(
    dateline: MonthDay, weekday: int, words: str, paragraphs: Sequence[str], cues: Cues
) -> Year | None:
    """The year in which a dateline's day is the weekday on which someone spoke, or the day after it."""
    floor = _floor_of(paragraphs, cues)
    if floor is None:
        return None
    span = range(floor.year, floor.year + _SPAN)
    weights = dict.fromkeys(years_of(dateline, (weekday + 1) % 7, span), 0.25)
    weights |= dict.fromkeys(years_of(dateline, weekday, span), 0.75)
    found = _nearest(weights, floor, 0)
    said = f"“{words}” fits it best in {found.year}; the text can’t be older than {floor.year}" if found else ""
    return changed(found, reason=said) if found else None


def years_of(day: MonthDay, weekday: int, years: Iterable[int]) -> list[int]:
    """Those of the years in which a day falls on a weekday (Monday is 0)."""
    return [year for year in years if _weekday(year, day) == weekday]


def _weekday(year: int, day: MonthDay) -> int:
    try:
        return date(year, day.month, day.day).weekday()
    except ValueError:
        return -1


def _nearest(weights: dict[int, float], floor: _Floor, paragraph: int) -> Year | None:
    """The likeliest year: how far texts lie behind the latest year they name falls off as a power of it."""
    odds = {
        year: weight * (year - floor.year + 1) ** -1.5 * 0.5 ** (max(0, year - _EDITION) / 2)
        for year, weight in sorted(weights.items())
    }
    if not odds:
        return None
    year = max(odds, key=odds.__getitem__)
    return Year(year, odds[year] / sum(odds.values()), (paragraph, floor.paragraph), "")


def _floor_of(paragraphs: Sequence[str], cues: Cues) -> _Floor | None:
    """From the latest year told as past: "in 2014" is over, "in March 2014" has at least begun."""
    told = ((year, number) for number, text in enumerate(paragraphs) for year in _years(text, cues))
    latest = max(told, default=None, key=lambda pair: pair[0])
    return _Floor(*latest) if latest else None


def _years(text: str, cues: Cues) -> Iterator[int]:
    if not _FOUR_DIGITS.search(text):
        return
    for found in cues.year.finditer(text):
        before, after = sentence_around(found)
        if found[1].casefold() in _SINCE or not cues.future.occur_in(f"{before[-60:]} {after[:20]}"):
            yield int(found[2]) + 1
    for found in _MONTH_YEAR.finditer(text):
        if month_of(found[1]) and not cues.future.occur_in(text[max(0, found.start() - 60) : found.start()]):
            yield int(found[2])
    for written in find_days(text, "dmy"):
        if not cues.future.occur_in(text[max(0, written.start - 60) : written.start]):
            yield written.day.year
