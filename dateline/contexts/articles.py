"""What the page of a post, the front page and a story may see."""

from __future__ import annotations

from dateline.contexts.views import Body, Card, Count, Entry
from dateline.model import Link, Moment, Picture
from dateline.values import Value


class PostPage(Value, frozen=True):
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
    """At least three where there are as many, the same story's first, without the two neighbours."""
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


class Block(Value, frozen=True):
    """A section on the front page."""

    section: Link
    cards: tuple[Card, ...]


class FrontPage(Value, frozen=True):
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


class Passage(Value, frozen=True):
    """A paragraph of one version of a story."""

    text: str
    url: str
    """The post's URL with the paragraph's fragment."""


class Version(Value, frozen=True):
    """One post's telling of a story."""

    card: Card
    outlet: str
    """Who tells it: the source's outlet or author; may be empty."""
    near_copy_of: Link | None
    """The earlier version that this one repeats almost word for word."""
    only_here: tuple[Passage, ...]
    """What no other version says."""


class Attribution(Value, frozen=True):
    """Which version says something, and where."""

    post: Link
    passage: Passage


class Claim(Value, frozen=True):
    """What is said where versions differ, and by whom."""

    value: str
    told_by: tuple[Attribution, ...]
    """Every version that says so, in the order of the story."""


class Difference(Value, frozen=True):
    """A point on which the versions differ."""

    kind: str
    """``day``, ``number``, ``role``, ``quotation``"""
    subject: str
    claims: tuple[Claim, ...]


class StoryPage(Value, frozen=True):
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
