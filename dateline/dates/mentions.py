"""Dates written anywhere in a line of text."""

from __future__ import annotations

from dateline.dates.clock import Clock, read_clock
from dateline.dates.days import Order, Written, find_days
from dateline.dates.roles import Role, role_of
from dateline.dates.stamps import plain_digits, says_nothing
from dateline.dates.weekdays import is_weekday_form
from dateline.model import When
from dateline.patterns import pattern
from dateline.values import Value, changed

_HINT = pattern(r"\d(?:\d(?:\d\d|\.\d\d\.\d\d)|[/-]\d{1,2}[/-]\d\d)")
_TIME = pattern(r"(?<![\d:.,])\d{1,2}[:.]\d\d(?!\d)")
_AMERICAN = pattern(
    r"\d(?:[:.]\d\d\s?(?:[AaPp]\.?[Mm]\.?\s)?|\s?[AaPp]\.?[Mm]\.?\s)(?:E[SD]?T|C[SD]T|M[SD]T|P[SD]?T)\b"
)
"""A time in a zone of North America: the month stands first."""
_RANGE = pattern(r"\s{0,2}(?:[-–—~]|to|bis|until|till|through|and|und|au|al|a|do|до|по|–)\s{0,2}\Z")
_OFFSET = pattern(r"\s([+\-]\d{4})(?!\d)")
_WEEKDAY = pattern(r"\s?[(（]([^\W\d_]{1,12})[)）]")
_RANGE_BEFORE = pattern(r"\d\.?\s{0,2}(?:[-–—~]|to|bis|and|und|au|al|do|до)\s{0,2}\Z")


class Found(Value, frozen=True):
    """A date that stands in a line of text."""

    when: When
    start: int
    end: int
    """Offsets in characters."""
    role: Role
    """What the words beside it say that it is; empty where they say nothing."""


def find_whens(line: str, order: Order = "dmy") -> tuple[Found, ...]:
    """Every date with a year that is written in the line, first to last.

    Spans of days (``3 May 2024 – 5 May 2024``, ``24-25 July 2025``) are no dates of anything written,
    and are left out. Beside a time of North America the month comes first. Takes time linear in the line's length.
    """
    if not _HINT.search(line):
        return ()
    line = plain_digits(line)
    order = "mdy" if _AMERICAN.search(line) else order
    days = _without_ranges(line, list(find_days(line, order)))
    found: list[Found] = []
    for day in days:
        found.append(_mention(line, day, found[-1].end if found else 0))
    return tuple(found)


def _without_ranges(line: str, days: list[Written]) -> list[Written]:
    spans = set()
    for i, day in enumerate(days):
        if _RANGE_BEFORE.search(line[max(0, day.start - 12) : day.start]):
            spans.add(i)
        if i and day.start - days[i - 1].end < 12 and _RANGE.match(line[days[i - 1].end : day.start]):
            spans |= {i - 1, i}
    return [day for i, day in enumerate(days) if i not in spans]


def _mention(line: str, written: Written, floor: int) -> Found:
    """The date with the time behind or before it; ``floor`` is where the date before it ends."""
    clock = _clock_of(line, written)
    start, end = written.start, max(clock.end, written.end) if clock else written.end
    if clock is None:
        clock, length = _clock_at_end(line[max(floor, start - 32) : start])
        start -= length
    when = clock.on(written.day) if clock else written.day
    return Found(when, start, end, role_of(line[max(floor, start - 60) : start], line[end : end + 24]))


def _clock_of(line: str, written: Written) -> Clock | None:
    """The time within the date or behind it, a weekday in brackets between them or not."""
    if written.clock >= 0:
        clock, offset = read_clock(line, written.clock), _OFFSET.match(line, written.end)
        return changed(clock, zone=offset[1], end=offset.end()) if clock and offset else clock
    weekday = _WEEKDAY.match(line, written.end)
    behind = weekday.end() if weekday and is_weekday_form(weekday[1]) else written.end
    return read_clock(line, behind)


def _clock_at_end(text: str) -> tuple[Clock | None, int]:
    """The time that leads to a date ("10:30 pm EST, Tuesday,") and how long all that is."""
    for found in _TIME.finditer(text):
        clock = read_clock(text, found.start())
        if clock is not None and says_nothing(text[clock.end :]):
            return clock, len(text) - found.start()
    return None, 0
