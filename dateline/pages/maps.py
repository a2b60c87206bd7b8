"""What tells machines of the site: sitemaps, the list of feeds, robots.txt and the page for what is not there."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta
from itertools import takewhile

from dateline.contexts import MapEntry, NewsEntry, NewsMapPage, Page, PlainPage, SitemapPage
from dateline.library import Library
from dateline.model import Moment, Post
from dateline.pages.feeds import feed_links
from dateline.site import Site

LARGEST_MAP = 50_000
"""URLs in one sitemap (sitemaps.org)."""
LARGEST_NEWS_MAP = 1_000
NEWS = timedelta(days=2)
"""How long a news sitemap shows an article (Google's rule)."""


def map_pages(site: Site, library: Library, pages: Sequence[Page], now: datetime) -> Iterator[Page]:
    """Yield sitemap.xml, sitemap-news.xml, robots.txt, feeds.opml, 404.html and the search page."""
    yield from _sitemaps(site, library, pages)
    news = tuple(_news(post, site) for post in reversed(library.posts) if is_news(post, now))
    url = f"{site.path}sitemap-news.xml"
    yield Page("sitemap-news.xml", "sitemap-news.xml", NewsMapPage(url, news[:LARGEST_NEWS_MAP]))
    yield Page("robots.txt", "robots.txt", PlainPage("robots", f"{site.path}robots.txt", "", "robots"))
    opml = PlainPage(site.title, f"{site.path}feeds.opml", "", "feeds", feed_links(site, library))
    yield Page("feeds.opml", "feeds.opml", opml)
    yield Page("404.html", "404.html", PlainPage("404", f"{site.path}404.html", "", "404", noindex=True))
    if site.search:
        search = PlainPage("search", f"{site.path}search/", "", "search", noindex=True)
        yield Page("search/index.html", "search.html", search)


def is_news(post: Post, now: datetime) -> bool:
    """Return whether a post was published within the last two days."""
    return post.date is not None and now - NEWS <= post.date.at <= now


def end_of_news(posts: Sequence[Post], now: datetime) -> datetime | None:
    """Return until when all that is news now is news; None where nothing is. Takes the posts oldest first."""
    recent = takewhile(lambda post: post.date is not None and post.date.at >= now - NEWS, reversed(posts))
    return min((post.date.at + NEWS for post in recent if post.date and is_news(post, now)), default=None)


def _news(post: Post, site: Site) -> NewsEntry:
    assert post.date is not None
    return NewsEntry(post.title, post.url, post.date, _news_language(post.language or site.language))


def _news_language(code: str) -> str:
    """Return a language as news sitemaps name it: ISO 639 alone, but for the two ways to write Chinese."""
    lowered = code.lower()
    return lowered if lowered in ("zh-cn", "zh-tw") else lowered.partition("-")[0]


def _sitemaps(site: Site, library: Library, pages: Sequence[Page]) -> Iterator[Page]:
    changed = {post.url: _lastmod(post.updated or post.date) for post in library.posts}
    urls = [page.context.url for page in pages if _is_listed(page)]  # type: ignore[attr-defined]
    entries = [MapEntry(url, changed.get(url, "")) for url in urls]
    if len(entries) <= LARGEST_MAP:
        yield Page("sitemap.xml", "sitemap.xml", SitemapPage(f"{site.path}sitemap.xml", tuple(entries)))
        return
    parts = [entries[n : n + LARGEST_MAP] for n in range(0, len(entries), LARGEST_MAP)]
    for number, part in enumerate(parts, 1):
        name = f"sitemap-{number}.xml"
        yield Page(name, "sitemap.xml", SitemapPage(site.path + name, tuple(part)))
    maps = tuple(f"{site.path}sitemap-{number}.xml" for number in range(1, len(parts) + 1))
    yield Page("sitemap.xml", "sitemap.xml", SitemapPage(f"{site.path}sitemap.xml", (), maps))


def _is_listed(page: Page) -> bool:
    """Return whether search engines should know of a page: HTML that is neither thin nor a twin."""
    listed = page.path.endswith((".html", ".htm")) and page.layout not in ("text.html", "redirect.html")
    return listed and not page.context.noindex  # type: ignore[attr-defined]


def _lastmod(moment: Moment | None) -> str:
    return str(moment) if moment else ""
