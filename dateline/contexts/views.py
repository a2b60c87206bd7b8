"""Posts and collections as other pages show them."""

from __future__ import annotations

from dateline.model import Link, Moment, Picture
from dateline.values import Value


class Card(Value, frozen=True, cache_hash=True):
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


class Entry(Value, frozen=True):
    """A post as an archive shows it."""

    title: str
    url: str
    date: Moment | None


class Count(Value, frozen=True):
    """A collection as an index shows it."""

    title: str
    url: str
    count: int


class Body(Value, frozen=True):
    """A rendered body, fetched from the cache only when the page is made."""

    key: str
    """The digest of its HTML, under which the cache holds it."""
    links: tuple[str, ...] = ()
    """What each local reference in it leads to, in its order of placeholders."""
    pictures: tuple[Picture | None, ...] = ()
    """The picture behind each reference; None for a link."""
    numbered: bool = False
    """Whether its paragraphs carry ids (``p1`` …), so that a story page can lead to them."""
