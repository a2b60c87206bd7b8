"""The values that travel: Source … Post."""

from __future__ import annotations

from datetime import date, datetime
from typing import Literal, TypeAlias

from dateline.values import Value

When: TypeAlias = date | datetime
"""A point in time as a source states it: a day, a naive datetime (the site's zone) or an aware one."""

WORDS_A_MINUTE = 220

Markup: TypeAlias = Literal["markdown", "text", "html"]
"""How a Document's body is written.

``text``: paragraphs parted by one blank line; a paragraph that begins with ``## `` is a
subheading; nothing else has a meaning.
"""


class Diagnostic(Value, frozen=True):
    """Something to tell the editor about one place in one file."""

    path: str
    line: int
    """1-based; 0 where the file as a whole is meant."""
    column: int
    """1-based, in characters; 0 where the line as a whole is meant."""
    message: str
    """One sentence: what is wrong."""
    severity: Literal["error", "warning", "notice"] = "error"
    """A notice is a guess that deserves a look; nothing is wrong."""
    help: str = ""
    """What to do about it."""
    excerpt: str = ""
    """The source line itself, for the frame with the caret."""


class Refusal(Exception):
    """What a person asked for can't be done; the text tells them why."""

    code = 2
    """Exit code: 1 where content or the output is at fault, 2 where usage or settings are."""
    diagnostics: tuple[Diagnostic, ...] = ()
    """Every single mistake, where there are several."""


class Evidence(Value, frozen=True):
    """Why a field that the source does not state outright is believed."""

    field: str
    origin: str
    """``front matter``, ``prefix line``, ``file name``, ``body``, ``inferred``, ``settings``, ``sidecar`` …"""
    lines: tuple[int, ...] = ()
    """1-based lines of the source that tell it."""
    certainty: float = 1.0
    """0 to 1."""
    reason: str = ""
    """The words that tell it, or the rule that was used."""


class Dropped(Value, frozen=True):
    """A line of the source that is not part of the article."""

    line: int
    text: str
    reason: str


class Source(Value, frozen=True):
    """A content file as found on disk."""

    path: str
    """Relative to the content folder, POSIX separators."""
    data: bytes
    digest: str
    """Of the bytes, hexadecimal."""


class Correction(Value, frozen=True):
    """What was put right after publication."""

    text: str
    date: When | None = None


class Metadata(Value, frozen=True):
    """What a source states of itself, made uniform; None or empty where it is silent."""

    title: str | None = None
    summary: str | None = None
    date: When | None = None
    updated: When | None = None
    expires: When | None = None
    authors: tuple[str, ...] = ()
    categories: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    slug: str | None = None
    url: str | None = None
    """A permalink of the source's own, as written."""
    aliases: tuple[str, ...] = ()
    """Former URLs that lead here."""
    image: str | None = None
    image_alt: str | None = None
    image_caption: str | None = None
    image_credit: str | None = None
    language: str | None = None
    label: str | None = None
    """Type of work: update, breaking, analysis, opinion …, as the source words it."""
    dateline: str | None = None
    """Where it was reported from."""
    corrections: tuple[Correction, ...] = ()
    story: str | None = None
    """A story cluster that the editor pins this to."""
    weight: int | None = None
    """Importance on the front page: the lower, the higher up; None is ordinary."""
    draft: bool = False
    publish_from: When | None = None
    """Before this it is not published, whatever its date; it is not shown."""
    extra: tuple[tuple[str, str], ...] = ()
    """Keys that Dateline does not know, as text."""


class Document(Value, frozen=True):
    """Any shape, made uniform; nothing decided yet."""

    path: str
    loader: str
    """The name of the shape: ``front-matter``, ``dated-text`` …"""
    metadata: Metadata
    body: str
    """The normalised text: ``\\n`` line ends, no markup of the shape's own."""
    markup: Markup
    body_line: int = 1
    """1-based line of the source on which the body begins."""
    dropped: tuple[Dropped, ...] = ()
    evidence: tuple[Evidence, ...] = ()
    diagnostics: tuple[Diagnostic, ...] = ()
    stated: tuple[tuple[str, int], ...] = ()
    """The fields that the source states outright, each with its 1-based line."""


class Moment(Value, frozen=True, order=True):
    """When a post was published, in the site's zone."""

    at: datetime
    """Aware; midnight where only the day is known."""
    exact: bool
    """False where only the day is known."""

    def __str__(self) -> str:
        return self.at.isoformat() if self.exact else self.at.date().isoformat()

    @property
    def day(self) -> date:
        return self.at.date()


class Link(Value, frozen=True):
    """The narrowest view of a page: enough to point at it."""

    title: str
    url: str
    """Path on the site, the base path included: ``/blog/2026/11/05/slug/``."""


class Rendition(Value, frozen=True):
    """One encoded size of a picture."""

    url: str
    width: int
    height: int
    media_type: str


class Picture(Value, frozen=True):
    """A picture as a page shows it."""

    url: str
    """The fallback rendition."""
    width: int
    height: int
    alt: str = ""
    caption: str = ""
    credit: str = ""
    colour: str = ""
    """Dominant colour, ``#rrggbb``, to stand behind while it loads."""
    renditions: tuple[Rendition, ...] = ()
    """Every encoded size, smallest first, grouped by media type."""


class Post(Value, frozen=True):
    """An article, decided: what is published, where and under which words."""

    path: str
    slug: str
    url: str
    aliases: tuple[str, ...]
    title: str
    label: str
    dek: str
    """The standfirst that the source itself gives; empty where it gives none."""
    summary: str
    """The dek, or else the first sentences."""
    date: Moment | None
    """None where nothing tells."""
    updated: Moment | None
    expires: Moment | None
    publish_from: Moment | None
    """Before this it is not published, whatever its date."""
    authors: tuple[str, ...]
    sections: tuple[str, ...]
    tags: tuple[str, ...]
    """As given by the source; inferred ones are the library's."""
    image: str
    """Reference to the lead picture as the source writes it; empty where there is none."""
    image_alt: str
    image_caption: str
    image_credit: str
    language: str
    dateline: str
    corrections: tuple[tuple[str, str], ...]
    """(text, ISO date or empty)"""
    story: str
    weight: int | None
    draft: bool
    words: int
    references: tuple[str, ...]
    """Local links and pictures in the body, in its order of placeholders."""
    elsewhere: tuple[str, ...]
    """What the body shows of other hosts, by kind and scheme: ``image https:``, ``media http:``; sorted.
    Where an address has no scheme, there is the kind alone."""
    body: str
    """Digest of the rendered body, under which the cache holds it."""

    @property
    def due(self) -> Moment | None:
        """From when on it is published; None where it is at once."""
        if self.date is None or self.publish_from is None:
            return self.date or self.publish_from
        return max(self.date, self.publish_from)

    @property
    def minutes(self) -> int:
        """Reading time."""
        return max(1, round(self.words / WORDS_A_MINUTE))


class Include(Value, frozen=True):
    """Which posts a build shows beyond those that the public may see."""

    drafts: bool = False
    future: bool = False
    expired: bool = False
