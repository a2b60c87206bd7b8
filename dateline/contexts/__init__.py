"""What each layout may see: one value a kind of page."""

from __future__ import annotations

from dateline.contexts.articles import (
    Attribution,
    Block,
    Claim,
    Difference,
    FrontPage,
    Passage,
    PostPage,
    StoryPage,
    Version,
)
from dateline.contexts.lists import ArchivePage, DayCount, IndexPage, ListPage, MonthCount, PeriodPage, YearCount
from dateline.contexts.machines import (
    FeedEntry,
    FeedPage,
    MapEntry,
    NewsEntry,
    NewsMapPage,
    PlainPage,
    RedirectPage,
    SitemapPage,
)
from dateline.contexts.site import Page, SiteView
from dateline.contexts.views import Body, Card, Count, Entry

__all__ = [
    "ArchivePage",
    "Attribution",
    "Block",
    "Body",
    "Card",
    "Claim",
    "Count",
    "DayCount",
    "Difference",
    "Entry",
    "FeedEntry",
    "FeedPage",
    "FrontPage",
    "IndexPage",
    "ListPage",
    "MapEntry",
    "MonthCount",
    "NewsEntry",
    "NewsMapPage",
    "Page",
    "Passage",
    "PeriodPage",
    "PlainPage",
    "PostPage",
    "RedirectPage",
    "SiteView",
    "SitemapPage",
    "StoryPage",
    "Version",
    "YearCount",
]
