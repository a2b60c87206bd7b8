"""What each layout may see: one value a kind of page."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from dateline.model import Link, Moment, Picture


@dataclass(frozen=True, slots=True)
class Card:
    """A post as a list shows it."""

    title: str
    url: str
    label: str
    date: Moment | None
    summary: str
    image: Picture | None
    section: Link | None
    authors: tuple[Link, ...]
    language: str
    """Empty where it is the site's own."""
    digest: str


@dataclass(frozen=True, slots=True)
class Entry:
    """A post as an archive shows it."""

    title: str
    url: str
    date: Moment | None


@dataclass(frozen=True, slots=True)
class Count:
    """A collection as an index shows it."""

    title: str
    url: str
    count: int


@dataclass(frozen=True, slots=True)
class Body:
    """A rendered body, fetched from the cache only when the page is made."""

    key: str
    """The digest of its HTML, under which the cache holds it."""
    links: tuple[str, ...] = ()
    """What each local reference in it leads to, in its order of placeholders."""
    pictures: tuple[Picture | None, ...] = ()
    """The picture behind each reference; None for a link."""
    numbered: bool = False
    """Whether its paragraphs carry ids (``p1`` …), so that a story page can lead to them."""


@dataclass(frozen=True, slots=True)
class PostPage:
    """``post.html``: an article. The layout also gets ``body``, its safe HTML."""

    title: str
    url: str
    description: str
    label: str
    section: Link | None
    dek: str
    authors: tuple[Link, ...]
    dateline: str
    date: Moment | None
    updated: Moment | None
    """None where it lies within the site's tolerance of the date."""
    image: Picture | None
    body: Body
    tags: tuple[Link, ...]
    story: Link | None
    related: tuple[Card, ...]
    """At least three where there are as many, the same story's first."""
    previous: Link | None
    """The next older post."""
    next: Link | None
    corrections: tuple[tuple[str, str], ...]
    """(text, ISO date or empty)"""
    language: str
    """Empty where it is the site's own."""
    minutes: int
    """Reading time."""
    draft: bool
    """Only ever true in the preview or with ``--drafts``."""
    kind: str = "post"
    noindex: bool = False
    social: str = ""
    """URL of the card drawn for social networks, 1200×630 pixels; empty where the post has a picture."""


@dataclass(frozen=True, slots=True)
class Block:
    """A section on the front page."""

    section: Link
    cards: tuple[Card, ...]


@dataclass(frozen=True, slots=True)
class FrontPage:
    """``front.html``: the newest and most important."""

    title: str
    url: str
    description: str
    edition: Moment | None
    """Of the newest post."""
    lead: Card | None
    seconds: tuple[Card, ...]
    latest: tuple[Card, ...]
    blocks: tuple[Block, ...]
    stories: tuple[Count, ...]
    """Clusters that several posts cover, newest first."""
    kind: str = "front"
    noindex: bool = False


@dataclass(frozen=True, slots=True)
class ListPage:
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


@dataclass(frozen=True, slots=True)
class IndexPage:
    """``index.html``: all tags, sections, authors or stories with their counts."""

    kind: str
    """``tags``, ``sections``, ``authors``, ``stories``"""
    title: str
    url: str
    description: str
    entries: tuple[Count, ...]
    noindex: bool = False


@dataclass(frozen=True, slots=True)
class MonthCount:
    month: int
    url: str
    """Empty where the month has no posts."""
    count: int


@dataclass(frozen=True, slots=True)
class YearCount:
    year: int
    url: str
    count: int
    months: tuple[MonthCount, ...]
    """Always twelve."""


@dataclass(frozen=True, slots=True)
class ArchivePage:
    """``archive.html``: every year with its months and their counts."""

    title: str
    url: str
    description: str
    years: tuple[YearCount, ...]
    """Newest first."""
    undated: tuple[Entry, ...]
    kind: str = "archive"
    noindex: bool = False


@dataclass(frozen=True, slots=True)
class DayCount:
    day: date
    url: str
    """Empty where the day has no posts."""
    count: int


@dataclass(frozen=True, slots=True)
class PeriodPage:
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


@dataclass(frozen=True, slots=True)
class Passage:
    """A paragraph of one version of a story."""

    text: str
    url: str
    """The post's URL with the paragraph's fragment."""


@dataclass(frozen=True, slots=True)
class Version:
    """One post's telling of a story."""

    card: Card
    outlet: str
    """Who tells it: the source's outlet or author; may be empty."""
    near_copy_of: Link | None
    """The earlier version that this one repeats almost word for word."""
    only_here: tuple[Passage, ...]
    """What no other version says."""


@dataclass(frozen=True, slots=True)
class Claim:
    """What one version says where versions differ."""

    value: str
    post: Link
    passage: Passage


@dataclass(frozen=True, slots=True)
class Difference:
    """A point on which the versions differ."""

    kind: str
    """``day``, ``number``, ``role``, ``quotation``"""
    subject: str
    claims: tuple[Claim, ...]


@dataclass(frozen=True, slots=True)
class StoryPage:
    """``story.html``: one event and every post that covers it."""

    title: str
    url: str
    description: str
    versions: tuple[Version, ...]
    """The lead version first, then by time."""
    timeline: tuple[Entry, ...]
    """Oldest first."""
    differences: tuple[Difference, ...]
    kind: str = "story"
    noindex: bool = False


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


@dataclass(frozen=True, slots=True)
class SiteView:
    """``site``: what every layout may know of the site."""

    title: str
    tagline: str
    root: str
    """Absolute URL of the site without a trailing slash: ``https://example.org/blog``."""
    path: str
    """Base path with a trailing slash: ``/blog/``, or ``/``."""
    language: str
    """BCP 47."""
    timezone: str
    menu: tuple[Link, ...]
    footer: tuple[Link, ...]
    feed: str
    """URL of the main Atom feed; ``feed.json`` lies beside it."""
    search: bool
    """Whether this build has a search page."""
    corrections_email: str
    assets: tuple[tuple[str, str], ...]
    """(name below assets/, URL with the content hash), read by ``asset(name)``."""
    sections: tuple[Link, ...]
    preview: bool = False
    latest: tuple[Entry, ...] = ()
    """The newest posts, where the site's settings ask for them on every page."""


@dataclass(frozen=True, slots=True)
class Page:
    """A page that the site consists of."""

    path: str
    """Of its file, relative to the output folder."""
    layout: str
    context: object
    """Exactly what the layout may see: one of the values above."""
