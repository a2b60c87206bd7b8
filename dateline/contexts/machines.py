"""What feeds, site maps and other pages for machines may see."""

from __future__ import annotations

from dateline.contexts.views import Body
from dateline.model import Link, Moment, Picture
from dateline.values import Value


class FeedEntry(Value, frozen=True):
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


class FeedPage(Value, frozen=True):
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


class MapEntry(Value, frozen=True):
    """A page as a site map names it."""

    url: str
    lastmod: str
    """ISO 8601; empty where it is not known."""


class SitemapPage(Value, frozen=True):
    """``sitemap.xml`` (or, with ``maps``, the index of several)."""

    url: str
    entries: tuple[MapEntry, ...]
    maps: tuple[str, ...] = ()
    kind: str = "sitemap"


class NewsEntry(Value, frozen=True):
    """A post as the news site map names it."""

    title: str
    url: str
    date: Moment
    language: str


class NewsMapPage(Value, frozen=True):
    """``sitemap-news.xml``: the last two days."""

    url: str
    entries: tuple[NewsEntry, ...]
    kind: str = "sitemap-news"


class PlainPage(Value, frozen=True):
    """``404.html``, ``robots.txt``, ``search.html``, ``opml.xml`` …: nothing but the site itself."""

    title: str
    url: str
    description: str
    kind: str
    links: tuple[Link, ...] = ()
    """What this page lists, where it lists anything (the feeds of an OPML file)."""
    noindex: bool = False


class RedirectPage(Value, frozen=True):
    """``redirect.html``: a former URL."""

    title: str
    url: str
    target: str
    kind: str = "redirect"
    noindex: bool = True
