"""Dates in the names of files and folders."""

from __future__ import annotations

import re
from datetime import datetime, time
from unicodedata import normalize

from dateline.dates.days import Order, make_day
from dateline.dates.months import month_of
from dateline.model import When
from dateline.patterns import pattern

_YEAR = r"(?P<year>(?:1[5-9]|20)\d\d)"
_TIME = r"(?:[Tt_](?P<hour>[01]\d|2[0-3])[-_.]?(?P<minute>[0-5]\d)(?:[-_.]?(?P<second>[0-5]\d))?(?![^\W_]))?"
_END = r"(?![^\W_])"
_NAMES = (
    # 2024-03-05-title, 2024_3_5_title, 2024.03.05: at the start of a file's or folder's name
    pattern(rf"(?<![^/]){_YEAR}(?P<gap>[-_.])(?P<month>\d\d?)(?P=gap)(?P<day>\d\d?)(?!\d){_TIME}{_END}"),
    # 20240305-title, 20240305_103000_title
    pattern(rf"(?<![^/])(?P<year>(?:19|20)\d\d)(?P<month>\d\d)(?P<day>\d\d){_TIME}{_END}"),
    # 2024/03/05/title, 2024/03/05-title, 2024/03-05-title, 2024-03/05-title
    pattern(rf"(?<![^/]){_YEAR}[-/](?P<month>\d\d?)[-/](?P<day>\d\d)(?!\d){_TIME}{_END}"),
    # title-2024-03-05: anywhere else, as Eleventy reads it
    pattern(rf"(?<![^\W_]){_YEAR}-(?P<month>\d\d)-(?P<day>\d\d)(?!\d){_TIME}{_END}"),
)

_GAP = r"[-_. ,]{1,2}"
_COMMON = r"(?P<year>(?:19|20)\d\d)(?!\d)"
_DAY_MONTH = rf"(?P<day>\d\d?)(?:st|nd|rd|th)?{_GAP}(?P<word>[^\W\d_]{{3,12}}){_GAP}{_COMMON}"
_MONTH_DAY = rf"(?P<word>[^\W\d_]{{3,12}}){_GAP}(?P<day>\d\d?)(?:st|nd|rd|th)?{_GAP}{_COMMON}"
_MONTH_COMMA = rf"(?P<word>[^\W\d_]{{3,12}}){_GAP}(?P<day>\d\d?)(?:st|nd|rd|th)?, ?{_COMMON}"
_LONGEST = 500
"""Characters of a name; no file system has longer ones, but a permalink may."""
_BRACKET, _CLOSE = r"[(\[] ?", r" ?[)\]]"
_WORDS = (
    # 5-march-2024-title, April 21, 2026 - title
    pattern(rf"\A{_DAY_MONTH}{_END}"),
    pattern(rf"\A{_MONTH_DAY}{_END}"),
    # Title 5. März 2024, Title April 21, 2026
    pattern(rf"(?<![^\W_]){_DAY_MONTH}\Z"),
    pattern(rf"(?<![^\W_]){_MONTH_COMMA}\Z"),
    # Title (21 April 2026) v3
    pattern(rf"{_BRACKET}{_DAY_MONTH}{_CLOSE}"),
    pattern(rf"{_BRACKET}{_MONTH_DAY}{_CLOSE}"),
)
_DAY_FIRST = rf"(?P<first>\d\d?)(?P<gap>[-_. ])(?P<second>\d\d?)(?P=gap){_COMMON}"
_YEAR_LAST = (
    # 21-04-2026 title, 21.04.2026-title; title-21-04-2026; Title (21.04.2026) v3
    pattern(rf"\A{_DAY_FIRST}{_END}"),
    pattern(rf"(?<![^\W_])(?=\d\d\D\d\d\D){_DAY_FIRST}\Z"),
    pattern(rf"{_BRACKET}{_DAY_FIRST}{_CLOSE}"),
)
_NO_DAY = pattern(
    rf"(?:(?:19|20)\d\d(?P<gap>[-_.])\d\d(?P=gap)\d\d|\d\d(?P<other>[-_.])\d\d(?P=other)(?:19|20)\d\d){_END}"
)


def when_from_path(path: str, order: Order | None = None) -> When | None:
    """The day, or the day and naive time, that a path states in the ways of the common generators and of editors.

    The file's own name counts before its folders. ``order`` reads ``05-03-2024 title``; without it, only what has
    one reading is read. None where no whole day of the calendar stands there.
    """
    name = path.rsplit("/", 1)[-1]
    stem = normalize("NFC", name.rpartition(".")[0] or name) if len(name) <= _LONGEST else ""
    return _from_numbers(name) or _from_words(stem) or _with_year_last(stem, order) or _from_numbers(path)


def no_day_of(path: str) -> str:
    """What a name opens with that is written as a day and is none of the calendar, ``2026-13-45``; else empty."""
    name = path.rsplit("/", 1)[-1]
    found = _NO_DAY.match(name)
    return found[0] if found and when_from_path(name, "dmy") is None else ""


def _from_numbers(part: str) -> When | None:
    for form in _NAMES:
        for found in form.finditer(part):
            day = make_day(found["year"], found["month"], found["day"])
            if day is not None:
                return day if found["hour"] is None else datetime.combine(day, _time_of(found))
    return None


def _from_words(name: str) -> When | None:
    """The day that stands in words at a name's begin or end or in brackets: ``5-march-2024-title``."""
    for found in filter(None, (form.search(name) for form in _WORDS)):
        if (month := month_of(found["word"])) and (day := make_day(found["year"], str(month), found["day"])):
            return day
    return None


def _with_year_last(name: str, order: Order | None) -> When | None:
    """The day that stands in numbers at a name's begin or end or in brackets, its year last: ``21-04-2026 title``."""
    found = next(filter(None, (form.search(name) for form in _YEAR_LAST)), None)
    if found is None:
        return None
    by_day = make_day(found["year"], found["second"], found["first"])
    by_month = make_day(found["year"], found["first"], found["second"])
    if not (by_day and by_month) or by_day == by_month:
        return by_day or by_month
    return {"dmy": by_day, "mdy": by_month, None: None}[order]


def _time_of(found: re.Match[str]) -> time:
    return time(int(found["hour"]), int(found["minute"]), int(found["second"] or 0))
