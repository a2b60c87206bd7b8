"""The archive: every year, month and day that has posts."""

from __future__ import annotations

import calendar
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from datetime import date

from dateline.contexts import ArchivePage, Card, DayCount, MonthCount, Page, PeriodPage, YearCount
from dateline.library import Library
from dateline.model import Link, Post
from dateline.pages.cards import cards_of, entry
from dateline.permalinks import output_path
from dateline.site import Site

Period = tuple[int, ...]
"""(year,), (year, month) or (year, month, day)"""

KINDS = ("year", "month", "day")


def period_pages(site: Site, library: Library, cards: Mapping[str, Card]) -> Iterator[Page]:
    """Yield the archive and the page of every year, month and day that has posts."""
    posts_of = _by_period(library.posts)
    counts = {period: len(posts) for period, posts in posts_of.items()}
    yield _archive(site, library, counts)
    for length in (1, 2, 3) if site.pages.days else (1, 2):
        periods = sorted(period for period in posts_of if len(period) == length)
        for index, period in enumerate(periods):
            before = periods[index - 1] if index else None
            after = periods[index + 1] if index + 1 < len(periods) else None
            posts = tuple(reversed(posts_of[period]))
            yield _page(site, period, (before, after), posts, counts, cards)


def _by_period(posts: Sequence[Post]) -> dict[Period, list[Post]]:
    days: defaultdict[Period, list[Post]] = defaultdict(list)
    for post in posts:
        if post.date:
            at = post.date.at
            days[at.year, at.month, at.day].append(post)
    groups = defaultdict(list, days)
    for (year, month, _), found in days.items():
        groups[year,] += found
        groups[year, month] += found
    return groups


def period_url(site: Site, period: Period) -> str:
    """Return where a period's page stands: ``/2026/11/05/``."""
    return site.path + "".join(f"{part:04}/" if not n else f"{part:02}/" for n, part in enumerate(period))


def period_title(period: Period) -> str:
    """Return a period in ISO 8601: ``2026-11``."""
    return "-".join(f"{part:04}" if not n else f"{part:02}" for n, part in enumerate(period))


def _page(
    site: Site,
    period: Period,
    neighbours: tuple[Period | None, Period | None],
    posts: tuple[Post, ...],
    counts: Mapping[Period, int],
    cards: Mapping[str, Card],
) -> Page:
    kind = KINDS[len(period) - 1]
    before, after = (_link(site, neighbour) if neighbour else None for neighbour in neighbours)
    context = PeriodPage(
        kind=kind,
        title=period_title(period),
        url=period_url(site, period),
        description="",
        start=date(*period, *(1, 1)[len(period) - 1 :]),
        up=_link(site, period[:-1]) if len(period) > 1 else Link("", f"{site.path}archive/"),
        previous=before,
        next=after,
        weeks=_weeks(site, period, counts) if kind == "month" else (),
        months=_months(site, period[0], counts) if kind == "year" else (),
        entries=tuple(map(entry, posts)) if kind != "day" else (),
        cards=cards_of(posts, cards) if kind == "day" else (),
    )
    return Page(output_path(context.url, site.path), "period.html", context)


def _link(site: Site, period: Period) -> Link:
    return Link(period_title(period), period_url(site, period))


def _weeks(site: Site, period: Period, counts: Mapping[Period, int]) -> tuple[tuple[DayCount | None, ...], ...]:
    year, month = period
    return tuple(
        tuple(_day(site, date(year, month, day), counts) if day else None for day in week)
        for week in calendar.Calendar().monthdayscalendar(year, month)
    )


def _day(site: Site, day: date, counts: Mapping[Period, int]) -> DayCount:
    period = (day.year, day.month, day.day)
    count = counts.get(period, 0)
    return DayCount(day, period_url(site, period) if count and site.pages.days else "", count)


def _months(site: Site, year: int, counts: Mapping[Period, int]) -> tuple[MonthCount, ...]:
    return tuple(_month(site, (year, month), counts.get((year, month), 0)) for month in range(1, 13))


def _month(site: Site, period: Period, count: int) -> MonthCount:
    return MonthCount(period[1], period_url(site, period) if count else "", count)


def _archive(site: Site, library: Library, counts: Mapping[Period, int]) -> Page:
    years = sorted((period[0] for period in counts if len(period) == 1), reverse=True)
    context = ArchivePage(
        title="archive",
        url=f"{site.path}archive/",
        description="",
        years=tuple(
            YearCount(year, period_url(site, (year,)), counts[(year,)], _months(site, year, counts)) for year in years
        ),
        undated=tuple(entry(post) for post in library.posts if post.date is None),
    )
    return Page(output_path(context.url, site.path), "archive.html", context)
