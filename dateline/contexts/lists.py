"""What lists, indexes and the archive may see."""

from __future__ import annotations

from datetime import date

from dateline.contexts.views import Card, Count, Entry
from dateline.model import Link
from dateline.values import Value


class ListPage(Value, frozen=True):
    """``list.html``: one page of a tag, a section, an author or everything.

    Pages are numbered from the oldest: the newest posts are on page ``count``, whose URL is the
    collection's own; page n < count is at ``…/page/n/``.
    """

    kind: str
    """``tag``, ``section``, ``author``, ``latest``"""
    title: str
    url: str
    description: str
    cards: tuple[Card, ...]
    total: int
    """Posts in the whole collection; 0 on all but the newest page, which alone changes with it."""
    number: int
    count: int
    """Pages there are; 0 on all but the newest page."""
    newer: str
    """URL of the page with newer posts; empty on the newest."""
    older: str
    feed: str
    """URL of its Atom feed; empty where it has none."""
    noindex: bool = False


class IndexPage(Value, frozen=True):
    """``index.html``: all tags, sections, authors or stories with their counts."""

    kind: str
    """``tags``, ``sections``, ``authors``, ``stories``"""
    title: str
    url: str
    description: str
    entries: tuple[Count, ...]
    noindex: bool = False


class MonthCount(Value, frozen=True):
    """A month of a year, with how many posts it has."""

    month: int
    url: str
    """Empty where the month has no posts."""
    count: int


class YearCount(Value, frozen=True):
    """A year of the archive, with how many posts it and its months have."""

    year: int
    url: str
    count: int
    months: tuple[MonthCount, ...]
    """Always twelve."""


class ArchivePage(Value, frozen=True):
    """``archive.html``: every year with its months and their counts."""

    title: str
    url: str
    description: str
    years: tuple[YearCount, ...]
    """Newest first."""
    undated: tuple[Entry, ...]
    kind: str = "archive"
    noindex: bool = False


class DayCount(Value, frozen=True):
    """A day of a calendar, with how many posts it has."""

    day: date
    url: str
    """Empty where the day has no posts."""
    count: int


class PeriodPage(Value, frozen=True):
    """``period.html``: the posts of a year, a month or a day."""

    kind: str
    """``year``, ``month``, ``day``"""
    title: str
    """ISO: ``2026``, ``2026-11``, ``2026-11-05``; the layout words it with the ``period`` filter."""
    url: str
    description: str
    start: date
    up: Link | None
    """The month of a day, the year of a month, the archive of a year."""
    previous: Link | None
    """The nearest earlier period of the kind that has posts."""
    next: Link | None
    weeks: tuple[tuple[DayCount | None, ...], ...]
    """A month's calendar, Monday first; None outside the month; empty for a year or a day."""
    months: tuple[MonthCount, ...]
    """A year's twelve; empty for a month or a day."""
    entries: tuple[Entry, ...]
    """Newest first; empty for a day."""
    cards: tuple[Card, ...]
    """A day's posts in full; empty for a year or a month."""
    noindex: bool = False
