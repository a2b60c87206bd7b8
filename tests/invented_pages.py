"""Invented pages of every kind, to render without a site."""

from __future__ import annotations

import calendar
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from dateline.contexts import (
    ArchivePage,
    Attribution,
    Block,
    Body,
    Card,
    Claim,
    Count,
    DayCount,
    Difference,
    Entry,
    FeedEntry,
    FeedPage,
    FrontPage,
    IndexPage,
    ListPage,
    MapEntry,
    MonthCount,
    NewsEntry,
    NewsMapPage,
    Passage,
    PeriodPage,
    PlainPage,
    PostPage,
    RedirectPage,
    SitemapPage,
    SiteView,
    StoryPage,
    Version,
    YearCount,
)
from dateline.model import Link, Moment, Picture, Rendition
from dateline.values import changed

ROOT = Path(__file__).parent.parent
ZONE = ZoneInfo("Europe/Berlin")
HEADLINES = (
    "Council votes to reopen the river ferry after eleven years",
    "Rail unions call off Friday’s strike",
    "Harbour bridge to close for six weekends",
    "Drought warning lifted, reservoirs half full",
    "A village of 300 builds its own fibre network",
)
SECTIONS = tuple(Link(name, f"/paper/sections/{name.lower()}/") for name in ("World", "City", "Culture"))
AUTHORS = (
    Link("Mara Lindqvist", "/paper/authors/mara-lindqvist/"),
    Link("Tomás Ferreira", "/paper/authors/tomas-ferreira/"),
)
BODY = "<p>The vote came after four hours of debate.</p><h2>What is next</h2><p>A lease &amp; a fare.</p>"
PICTURE = Picture(
    "/paper/assets/ferry-720.jpg",
    720,
    405,
    "A ferry at dusk",
    "The old ferry.",
    "Mara Lindqvist",
    "#445566",
    tuple(
        Rendition(f"/paper/assets/ferry-{width}.{kind}", width, width * 9 // 16, f"image/{kind}")
        for kind in ("jpeg", "webp")
        for width in (300, 720)
    ),
)


def layout_files() -> tuple[tuple[str, str], ...]:
    """The starter's layouts and words as (name, text)."""
    folder = ROOT / "layouts"
    files = sorted(path for path in folder.rglob("*") if path.is_file())
    return tuple((path.relative_to(folder).as_posix(), path.read_text("utf-8")) for path in files)


def site(language: str = "en", **changes: Any) -> SiteView:
    """A site below a sub-path."""
    names = [
        path for path in sorted((ROOT / "assets").rglob("*")) if path.suffix in {".css", ".js", ".svg", ".woff2"}
    ]
    view = SiteView(
        title="The Harbour Courier",
        tagline="News of the river",
        root="https://courier.example/paper",
        path="/paper/",
        language=language,
        timezone="Europe/Berlin",
        menu=SECTIONS,
        footer=(Link("About", "/paper/about/"),),
        feed="/paper/feed.xml",
        search=True,
        corrections_email="desk@courier.example",
        assets=tuple((str(path.relative_to(ROOT / "assets")), f"/paper/assets/{path.name}") for path in names),
        sections=SECTIONS,
    )
    return changed(view, **changes)


def moment(day: int = 21, hour: int | None = 18) -> Moment:
    """A time in November 2026, or a day alone."""
    return Moment(datetime(2026, 11, day, hour or 0, 40 if hour else 0, tzinfo=ZONE), hour is not None)


def card(number: int, **changes: Any) -> Card:
    """One of an endless row of posts."""
    at = datetime(2026, 11, 21, 18, 40, tzinfo=ZONE) - timedelta(hours=5 * number)
    made = Card(
        title=HEADLINES[number % 5],
        url=f"/paper/2026/11/21/post-{number}/",
        label="Analysis" if number % 4 == 1 else "",
        date=None if number % 7 == 6 else Moment(at, number % 3 != 2),
        summary="The decision ends a long dispute.",
        image=PICTURE if number % 3 == 0 else None,
        section=SECTIONS[number % 3],
        authors=AUTHORS[: number % 3],
        language="",
    )
    return changed(made, **changes)


def cards(count: int, first: int = 0) -> tuple[Card, ...]:
    """So many posts in a row."""
    return tuple(card(number) for number in range(first, first + count))


def entry(number: int) -> Entry:
    """A post as an archive shows it."""
    shown = card(number)
    return Entry(shown.title, shown.url, shown.date)


def post(**changes: Any) -> PostPage:
    """An article with everything that an article can have."""
    page = PostPage(
        title=HEADLINES[0],
        url="/paper/2026/11/21/ferry/",
        description="The decision ends a long dispute.",
        label="Analysis",
        section=SECTIONS[1],
        dek="Electric boats will link the two banks again.",
        authors=AUTHORS,
        dateline="EASTBANK",
        date=moment(),
        updated=moment(21, 20),
        image=PICTURE,
        body=Body("digest"),
        tags=(Link("Ferry", "/paper/tags/ferry/"), Link("Transport", "/paper/tags/transport/")),
        story=Link("The river ferry", "/paper/stories/ferry/"),
        related=cards(3, 1),
        previous=Link("Before", "/paper/before/"),
        next=Link("After", "/paper/after/"),
        corrections=(("An earlier version said ten.", "2026-11-22"), ("Spelling.", "")),
        language="",
        minutes=4,
        draft=False,
    )
    return changed(page, **changes)


BARE = {
    "label": "",
    "section": None,
    "dek": "",
    "description": "",
    "authors": (),
    "dateline": "",
    "date": None,
    "updated": None,
    "image": None,
    "tags": (),
    "story": None,
    "related": (),
    "previous": None,
    "next": None,
    "corrections": (),
    "minutes": 0,
}
"""What an article can be without."""


def front(**changes: Any) -> FrontPage:
    """A front page with every block."""
    page = FrontPage(
        title="The Harbour Courier",
        url="/paper/",
        description="",
        edition=moment(),
        lead=card(0),
        seconds=cards(4, 1),
        latest=cards(12, 5),
        blocks=tuple(Block(section, cards(4, 3 * place)) for place, section in enumerate(SECTIONS)),
        stories=(
            Count("The river ferry", "/paper/stories/ferry/", 5),
            Count("Storm Ida", "/paper/stories/ida/", 2),
        ),
    )
    return changed(page, **changes)


def listing(kind: str = "tag", **changes: Any) -> ListPage:
    """The newest page of a tag."""
    page = ListPage(
        kind=kind,
        title="Transport",
        url="/paper/tags/transport/",
        description="",
        cards=cards(20),
        total=87,
        number=5,
        count=5,
        newer="",
        older="/paper/tags/transport/page/4/",
        feed="/paper/tags/transport/feed.xml",
    )
    return changed(page, **changes)


def months(year: int) -> tuple[MonthCount, ...]:
    """A year in which every third month is empty."""
    return tuple(
        MonthCount(month, f"/paper/{year}/{month:02}/" if month % 3 else "", month % 3 * 7)
        for month in range(1, 13)
    )


def period(kind: str) -> PeriodPage:
    """A year, a month or a day."""
    titles = {"year": "2026", "month": "2026-11", "day": "2026-11-21"}
    weeks = tuple(
        tuple(
            DayCount(date(2026, 11, day), f"/paper/2026/11/{day:02}/" if day % 4 else "", day % 4) if day else None
            for day in week
        )
        for week in calendar.Calendar().monthdayscalendar(2026, 11)
    )
    return PeriodPage(
        kind=kind,
        title=titles[kind],
        url="/paper/2026/",
        description="",
        start=date(2026, 11, 1),
        up=Link("2026", "/paper/2026/"),
        previous=Link("2026-10", "/paper/2026/10/"),
        next=Link("2026-12", "/paper/2026/12/"),
        weeks=weeks if kind == "month" else (),
        months=months(2026) if kind == "year" else (),
        entries=() if kind == "day" else tuple(entry(number) for number in range(9)),
        cards=cards(3) if kind == "day" else (),
    )


def story(**changes: Any) -> StoryPage:
    """One event told by four posts."""
    passage = Passage("Residents had been told of a price of 3.8 million.", "/paper/2026/11/21/post-1/#p4")
    links = [Link(HEADLINES[number], f"/paper/2026/11/21/post-{number}/") for number in range(2)]
    said = [Attribution(link, passage) for link in links]
    page = StoryPage(
        title="The river ferry",
        url="/paper/stories/ferry/",
        description="",
        versions=tuple(
            Version(shown, "Agency" if place else "", links[0] if place == 2 else None, (passage,) * (place % 3))
            for place, shown in enumerate(cards(4))
        ),
        timeline=tuple(entry(number) for number in range(4)),
        differences=tuple(
            Difference(kind, "votes in favour", (Claim("nine", (said[0],)), Claim("ten", tuple(said))))
            for kind in ("day", "number", "role", "quotation")
        ),
    )
    return changed(page, **changes)


def feed(url: str = "/paper/feed.xml", **changes: Any) -> FeedPage:
    """A feed of two posts."""
    entries = tuple(
        FeedEntry(
            id=f"tag:courier.example,2026:/{number}",
            title=HEADLINES[number],
            url=f"/paper/2026/11/{number + 1:02}/post/",
            date=moment(number + 1),
            updated=moment(number + 2),
            authors=AUTHORS[:1],
            tags=("Ferry", "A & B"),
            summary="Short.",
            image=PICTURE if number else None,
            body=Body("digest"),
            language="",
        )
        for number in range(2)
    )
    page = FeedPage("feed", "The Harbour Courier", url, "/paper/", "tag:courier.example,2026:/", moment(), entries)
    return changed(page, **changes)


def html_pages() -> dict[str, tuple[str, Any]]:
    """(layout, page) of every kind of page that people read, by a name."""
    plain = {kind: PlainPage(kind, f"/paper/{kind}/", "", kind) for kind in ("404", "search")}
    return {
        "front": ("front.html", front()),
        "empty-front": ("front.html", front(lead=None, seconds=(), latest=(), blocks=(), stories=(), edition=None)),
        "post": ("post.html", post()),
        "bare-post": ("post.html", post(**BARE)),
        "tag": ("list.html", listing()),
        "latest": (
            "list.html",
            listing("latest", newer="/paper/latest/", older="", feed="", total=0, count=0, number=2),
        ),
        "section": ("list.html", listing("section", url="/paper/sections/city/")),
        "author": ("list.html", listing("author", url="/paper/authors/mara-lindqvist/")),
        "tags": (
            "index.html",
            IndexPage("tags", "Tags", "/paper/tags/", "", (Count("Ferry", "/paper/tags/ferry/", 1234),)),
        ),
        "no-sections": ("index.html", IndexPage("sections", "Sections", "/paper/sections/", "", ())),
        "archive": (
            "archive.html",
            ArchivePage(
                "Archive", "/paper/archive/", "", (YearCount(2026, "/paper/2026/", 87, months(2026)),), (entry(6),)
            ),
        ),
        **{kind: ("period.html", period(kind)) for kind in ("year", "month", "day")},
        "story": ("story.html", story()),
        "404": ("404.html", plain["404"]),
        "search": ("search.html", plain["search"]),
        "text": ("text.html", front()),
        "redirect": ("redirect.html", RedirectPage("Old", "/paper/old/", "/paper/new/")),
    }


def machine_pages() -> dict[str, Any]:
    """The page of each layout that machines read."""
    return {
        "feed.xml": feed(),
        "feed.json": feed("/paper/feed.json"),
        "sitemap.xml": SitemapPage(
            "/paper/sitemap.xml", (MapEntry("/paper/a/", "2026-11-01"), MapEntry("/paper/b/", ""))
        ),
        "sitemap-news.xml": NewsMapPage(
            "/paper/sitemap-news.xml", (NewsEntry("A & B", "/paper/a/", moment(), "en"),)
        ),
        "robots.txt": PlainPage("", "/paper/robots.txt", "", "robots"),
        "feeds.opml": PlainPage("", "/paper/feeds.opml", "", "opml", (Link("All", "/paper/feed.xml"),)),
    }
