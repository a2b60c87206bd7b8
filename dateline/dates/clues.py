"""What the sentences of an article tell of the days around it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from dateline.dates.cues import Cues
from dateline.dates.days import WORD, find_days
from dateline.dates.months import month_of

_DAY_MONTH = (
    rf"(?:(?P<d1>\d{{1,2}})(?:st|nd|rd|th|er|º|\.)?\s(?:de\s|of\s)?(?P<w1>{WORD})|(?P<w2>{WORD})\.?\s(?P<d2>\d{{1,2}})(?:st|nd|rd|th)?)"
    r"(?![\d:]|[.,]\d|\s?(?:%|percent|people|Uhr))(?:(?:,|\sde|\sdel)?\s(?P<year>(?:19|20)\d\d)(?!\d))?"
)
_AFTER = re.compile(rf"(?P<gap>,?\s?\(|,?\s)(?:(?:the|den|dem|le|el|il|dia|día)\s)?{_DAY_MONTH}")
_BEFORE = re.compile(rf"{_DAY_MONTH}(?P<gap>\s?\(|,\s(?:a\s)?)\Z")
_SENTENCE_END = re.compile(r"[.!?…。]['\"”’)»]{0,2}\s")


@dataclass(frozen=True, slots=True)
class DatedWeekday:
    """A weekday with its day of the month: "Wednesday (July 23)"."""

    paragraph: int
    weekday: int
    month: int
    day: int
    year: int | None
    bracketed: bool
    """Bracketed dates gloss the weekdays of the current week."""
    said: bool
    """It is the day on which someone said something."""
    ahead: bool
    """It lies in the future of the text."""
    words: str


@dataclass(frozen=True, slots=True)
class SaidOn:
    """The weekday on which someone said something: "told reporters on Monday"."""

    paragraph: int
    weekday: int
    words: str


@dataclass(frozen=True, slots=True)
class Dateline:
    """The month and day at the head of a report: "KYIV, July 22 (Agency) -"."""

    month: int
    day: int
    year: int | None
    words: str


def find_weekdays(paragraphs: Sequence[str], cues: Cues) -> Iterator[DatedWeekday | SaidOn]:
    """Every weekday that has a date or that says when someone spoke, in the order of reading."""
    for number, text in enumerate(paragraphs):
        for found in cues.weekday.finditer(text):
            if found.start() and text[found.start() - 1].isalnum():
                continue
            clue = _dated(number, text, found, cues) or _said(number, text, found, cues)
            if clue is not None:
                yield clue


def _dated(number: int, text: str, found: re.Match[str], cues: Cues) -> DatedWeekday | None:
    beside = _AFTER.match(text, found.end()) or _BEFORE.search(text[max(0, found.start() - 32) : found.start()])
    if beside is None:
        return None
    month, day = month_of(beside["w1"] or beside["w2"]), int(beside["d1"] or beside["d2"])
    if not month or not 1 <= day <= 31:
        return None
    before, sentence = _around(text, found)
    return DatedWeekday(
        number,
        cues.weekdays[found[0].casefold()],
        month,
        day,
        int(beside["year"]) if beside["year"] else None,
        "(" in beside["gap"],
        _is_said(before, sentence, cues),
        bool(cues.future.search(before)),
        (found[0] + beside[0]) if beside.string is text else beside[0] + found[0],
    )


def _said(number: int, text: str, found: re.Match[str], cues: Cues) -> SaidOn | None:
    before, sentence = _around(text, found)
    if not _is_said(before, sentence, cues):
        return None
    start = text.rfind(" ", 0, max(0, found.start() - 1)) + 1
    return SaidOn(number, cues.weekdays[found[0].casefold()], text[start : found.end()])


def _around(text: str, found: re.Match[str]) -> tuple[str, str]:
    """The sentence up to the weekday (at most 120 characters), and its next 40 characters."""
    before = text[max(0, found.start() - 120) : found.start()]
    for end in _SENTENCE_END.finditer(before):
        before = before[end.end() :]
        break
    after = text[found.end() : found.end() + 40]
    stop = _SENTENCE_END.search(after)
    return before, after[: stop.start()] if stop else after


def _is_said(before: str, after: str, cues: Cues) -> bool:
    if cues.elsewhere.search(before):
        return False
    return bool(cues.said.search(before[-60:]) and not cues.future.search(before[-30:]) or cues.said.match(after.lstrip()))


def latest_year(paragraphs: Sequence[str], cues: Cues) -> tuple[int, int] | None:
    """The earliest year in which the text can have been written, with the paragraph that tells it.

    A year that it names as past ("in 2014") is over; one with its day or month has at least begun.
    """
    best: tuple[int, int] | None = None
    for number, text in enumerate(paragraphs):
        for year in _years(text, cues):
            if best is None or year > best[0]:
                best = (year, number)
    return best


def _years(text: str, cues: Cues) -> Iterator[int]:
    for found in cues.year.finditer(text):
        around = text[max(0, found.start() - 60) : found.end() + 20]
        if not cues.future.search(around):
            yield int(found[1]) + 1
    for written in find_days(text, "dmy"):
        if not cues.future.search(text[max(0, written.start - 60) : written.start]):
            yield written.day.year


_PLACE = r"[^\W\d_a-z]{3,}[^\d—–]{0,50}?"
_HEAD = re.compile(rf"(?:{_PLACE}|[^\W\d_a-z]\w{{2,20}}[^\d—–a-z]{{0,4}})\s?[,(—–\-]{{1,2}}\s?{_DAY_MONTH}[^\d]{{0,30}}?(?:[—–:]|--|\s-\s|\)\s?-)")


def read_dateline(text: str) -> Dateline | None:
    """The date in the dateline with which an agency's report begins; None where there is none."""
    found = _HEAD.match(text[:140])
    if found is None:
        return None
    month, day = month_of(found["w1"] or found["w2"]), int(found["d1"] or found["d2"])
    if not month or not 1 <= day <= 31:
        return None
    return Dateline(month, day, int(found["year"]) if found["year"] else None, found[0].strip())


def years_of(month: int, day: int, weekday: int, years: Iterable[int]) -> tuple[int, ...]:
    """Those of the years in which a day of the month falls on a weekday (Monday is 0)."""
    return tuple(year for year in years if _weekday(year, month, day) == weekday)


def _weekday(year: int, month: int, day: int) -> int:
    try:
        return date(year, month, day).weekday()
    except ValueError:
        return -1
