"""Moments: the later of two, the day of one, the words that tell one."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta

from dateline.model import When

_WIDEST = timedelta(hours=14)
"""No zone is farther from UTC."""


def later(one: When | None, other: When) -> When:
    """The later of two moments. Where only a zone would tell, the second, which is the one that an embargo states."""
    if one is None:
        return other
    first, second = _instant(one), _instant(other)
    if (first.utcoffset() is None) == (second.utcoffset() is None):
        return one if first >= second else other
    return one if _in_utc(first) - _in_utc(second) >= _WIDEST else other


def _instant(when: date) -> datetime:
    return when if isinstance(when, datetime) else datetime.combine(when, time())


def _in_utc(when: datetime) -> datetime:
    return when if when.utcoffset() is not None else when.replace(tzinfo=UTC)


def day_of(when: When) -> date:
    """The day of a moment, by its own clock."""
    return when.date() if isinstance(when, datetime) else when


def tells_a_day(word: str) -> bool:
    """Say whether a word, case folded, begins with a digit or is the name of a weekday or a month."""
    from dateline.dates.months import month_of
    from dateline.dates.weekdays import is_weekday_form

    return word[:1].isdigit() or is_weekday_form(word) or bool(month_of(word))
