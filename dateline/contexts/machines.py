"""What feeds, site maps and other pages for machines may see."""

from __future__ import annotations

from dataclasses import dataclass

from dateline.contexts.views import Body
from dateline.model import Link, Moment, Picture


@dataclass(frozen=True, slots=True)
class FeedEntry:
    """A post as a feed carries it, in full."""

    id: str
    """Permanent ``tag:`` URI (RFC 4151)."""
    title: str
    url: str
    date: Moment
    updated: Moment
    authors: tuple[Link, ...]
    tags: tuple[str, ...]
    summary: str
    image: Picture | None
    body: Body
    language: str
    digest: str


@dataclass(frozen=True, slots=True)
class FeedPage:
    """``feed.xml`` and ``feed.json``: each entry also gets its body as safe HTML with absolute URLs."""

    kind: str
    title: str
    url: str
    """Of the feed itself."""
    home: str
    """Of the page that it feeds."""
    id: str
    updated: Moment | None
    entries: tuple[FeedEntry, ...]


@dataclass(frozen=True, slots=True)
class MapEntry:
    """A page as a site map names it."""

    url: str
    lastmod: str
    """ISO 8601; empty where it is not known."""


@dataclass(frozen=True, slots=True)
class SitemapPage:
    """``sitemap.xml`` (or, with ``maps``, the index of several)."""

    url: str
    entries: tuple[MapEntry, ...]
    maps: tuple[str, ...] = ()
    kind: str = "sitemap"


@dataclass(frozen=True, slots=True)
class NewsEntry:
    """A post as the news site map names it."""

    title: str
    url: str
    date: Moment
    language: str


@dataclass(frozen=True, slots=True)
class NewsMapPage:
    """``sitemap-news.xml``: the last two days."""

    url: str
    entries: tuple[NewsEntry, ...]
    kind: str = "sitemap-news"


@dataclass(frozen=True, slots=True)
class PlainPage:
    """``404.html``, ``robots.txt``, ``search.html``, ``opml.xml`` …: nothing but the site itself."""

    title: str
    url: str
    description: str
    kind: str
    links: tuple[Link, ...] = ()
    """What this page lists, where it lists anything (the feeds of an OPML file)."""
    noindex: bool = False


@dataclass(frozen=True, slots=True)
class RedirectPage:
    """``redirect.html``: a former URL."""

    title: str
    url: str
    target: str
    kind: str = "redirect"
    noindex: bool = True
