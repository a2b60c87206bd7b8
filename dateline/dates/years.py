"""In which year an article was written that names none."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from dateline.dates.clues import Dateline, DatedWeekday, SaidOn, latest_year, years_of
from dateline.dates.cues import Cues

# Not a clock: the year of this edition's tables. Later years are possible, but the less believed
# the further ahead they lie; the same text gives the same date whenever it is read.
_EDITION = 2026
_SPAN = 40


@dataclass(frozen=True, slots=True)
class Year:
    """A year with what speaks for it."""

    year: int
    certainty: float
    """0 to 1."""
    paragraphs: tuple[int, ...]
    reason: str


def year_of_weekdays(dated: Sequence[DatedWeekday], paragraphs: Sequence[str], cues: Cues) -> Year | None:
    """The year in which every dated weekday of a text is right, the nearest after the years told as past."""
    floor = latest_year(paragraphs, cues)
    if not dated or floor is None:
        return None
    years = set(range(floor[0], floor[0] + _SPAN))
    for clue in dated:
        years &= set(years_of(clue.month, clue.day, clue.weekday, years))
    return _nearest(dict.fromkeys(sorted(years), 1.0), floor, (dated[0].paragraph,), dated[0].words)


def year_of_dateline(
    dateline: Dateline, said: SaidOn | DatedWeekday, paragraphs: Sequence[str], cues: Cues
) -> Year | None:
    """The year in which a dateline's day is the weekday on which someone spoke, or the day after it."""
    floor = latest_year(paragraphs, cues)
    if floor is None:
        return None
    span = range(floor[0], floor[0] + _SPAN)
    weights = dict.fromkeys(years_of(dateline.month, dateline.day, (said.weekday + 1) % 7, span), 0.25)
    weights |= dict.fromkeys(years_of(dateline.month, dateline.day, said.weekday, span), 0.75)
    return _nearest(weights, floor, (0, said.paragraph), said.words)


def _nearest(weights: dict[int, float], floor: tuple[int, int], paragraphs: tuple[int, ...], words: str) -> Year | None:
    """The likeliest year: how far texts lie behind the latest year they name falls off as a power of it."""
    odds = {
        year: weight * (year - floor[0] + 1) ** -1.5 * 0.5 ** (max(0, year - _EDITION) / 2)
        for year, weight in weights.items()
    }
    if not odds:
        return None
    year = max(sorted(odds), key=odds.__getitem__)
    reason = f'"{words}" fixes the year: {year} is the nearest from {floor[0]} on that has it so'
    return Year(year, odds[year] / sum(odds.values()), (*paragraphs, floor[1]), reason)
