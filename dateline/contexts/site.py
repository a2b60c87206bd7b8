"""What every layout may see, and a page that one makes."""

from __future__ import annotations

from dateline.contexts.views import Entry
from dateline.model import Link
from dateline.values import Value


class SiteView(Value, frozen=True):
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
    indexes: tuple[str, ...] = ("archive", "sections", "tags", "authors", "text")
    """Which of these pages the site has, and with something on them."""


class Page(Value, frozen=True):
    """A page that the site consists of."""

    path: str
    """Of its file, relative to the output folder."""
    layout: str
    context: object
    """Exactly what the layout may see: one of the values above."""
