"""Dates in the names of files and folders."""

from __future__ import annotations

import re
from datetime import datetime, time

from dateline.dates.days import make_day
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
_DAY_MONTH = (
    rf"(?:(?P<day>\d\d?)(?:st|nd|rd|th)?{_GAP}(?P<word>[^\W\d_]{{3,12}}){_GAP}(?P<year>(?:19|20)\d\d)(?!\d))"
)
_WORDS = pattern(rf"{_DAY_MONTH}{_END}")
_WORDS_LAST = pattern(rf"(?<![^\W_]){_DAY_MONTH}\Z")


def when_from_path(path: str) -> When | None:
    """The day, or the day and naive time, that a path states in the ways of the common generators.

    The file's own name counts before its folders. None where no whole day of the calendar stands there.
    """
    name = path.rsplit("/", 1)[-1]
    return _from_numbers(name) or _from_words(name.rpartition(".")[0] or name) or _from_numbers(path)


def _from_numbers(part: str) -> When | None:
    for form in _NAMES:
        for found in form.finditer(part):
            day = make_day(found["year"], found["month"], found["day"])
            if day is not None:
                return day if found["hour"] is None else datetime.combine(day, _time_of(found))
    return None


def _from_words(name: str) -> When | None:
    """The day that a name begins or ends with in words: ``5-march-2024-title``, ``Title March 5, 2024``."""
    found = _WORDS.match(name) or _WORDS_LAST.search(name)
    if found is None:
        return None
    month = month_of(found["word"])
    return make_day(found["year"], str(month), found["day"]) if month else None


def _time_of(found: re.Match[str]) -> time:
    return time(int(found["hour"]), int(found["minute"]), int(found["second"] or 0))
