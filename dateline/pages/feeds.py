"""Feeds in full text: of everything, of each tag and of each section."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from urllib.parse import urlsplit

from dateline.contexts import FeedEntry, FeedPage, Page
from dateline.library import Collection, Library
from dateline.model import Link, Post
from dateline.pages.cards import bylines, lead_picture
from dateline.permalinks import first_address, output_path, stated_day
from dateline.references import References
from dateline.site import Site

ATOM, JSON = "feed.xml", "feed.json"


def feed_pages(site: Site, library: Library, references: References) -> Iterator[Page]:
    """Yield the Atom (RFC 4287) and JSON Feed 1.1 of everything, of each section and of each tag."""
    entries: dict[str, FeedEntry] = {}

    def entry(post: Post) -> FeedEntry:
        if post.path not in entries:
            entries[post.path] = _entry(site, library, references, post)
        return entries[post.path]

    for title, home, posts in _fed(site, library):
        newest = [post for post in posts[: -site.feeds.size - 1 : -1] if post.date]
        yield from _both(site, title, home, tuple(entry(post) for post in newest))


def _fed(site: Site, library: Library) -> Iterator[tuple[str, str, Sequence[Post]]]:
    yield site.title, site.path, library.posts
    for collection in _collections(site, library):
        yield f"{site.title}: {collection.title}", collection.url, collection.posts


def _collections(site: Site, library: Library) -> tuple[Collection, ...]:
    sections = library.sections.collections if site.feeds.sections else ()
    return sections + (library.tags.collections if site.feeds.tags else ())


def feed_links(site: Site, library: Library) -> tuple[Link, ...]:
    """Return every Atom feed of the site, for an OPML file."""
    collections = _collections(site, library)
    return (Link(site.title, site.path + ATOM), *(Link(c.title, c.url + ATOM) for c in collections))


def _both(site: Site, title: str, home: str, entries: tuple[FeedEntry, ...]) -> Iterator[Page]:
    updated = max((entry.updated for entry in entries), default=None)
    for name, kind in ((ATOM, "atom"), (JSON, "json")):
        context = FeedPage(kind, title, home + name, home, _tag_uri(site, home), updated, entries)
        yield Page(output_path(home + name, site.path), name, context)


def _entry(site: Site, library: Library, references: References, post: Post) -> FeedEntry:
    assert post.date is not None
    return FeedEntry(
        _id(site, post),
        post.title,
        post.url,
        post.date,
        max(post.date, post.updated or post.date),
        bylines(library, post),
        tuple(tag.title for tag in library.tags.of(post)),
        post.summary,
        lead_picture(references, post),
        references.body(post),
        post.language,
    )


def _id(site: Site, post: Post) -> str:
    """Return the permanent identifier of a post, which says where and under which day it first stood."""
    base = site.path.rstrip("/")
    former = [alias.removeprefix(base) for alias in post.aliases]
    first = first_address(site.permalink, post.url.removeprefix(base), former)
    return _tag_uri(site, base + first, stated_day(site.permalink, first))


def _tag_uri(site: Site, url: str, day: str = "") -> str:
    """Return a permanent identifier after RFC 4151; what states no day is dated to the year the scheme appeared."""
    authority = site.feeds.authority or urlsplit(site.base_url).hostname
    return f"tag:{authority},{day or 2005}:{url}"
