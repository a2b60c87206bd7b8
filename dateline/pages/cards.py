"""Posts as lists, archives and feeds show them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from dateline.contexts import Card, Entry
from dateline.images import CardSpec
from dateline.library import Library
from dateline.model import Link, Picture, Post
from dateline.references import References
from dateline.site import Site


def entry(post: Post) -> Entry:
    """Return a post as an archive shows it."""
    return Entry(post.title, post.url, post.date)


def section_of(library: Library, post: Post) -> Link | None:
    """Return the section that a post is filed under first."""
    sections = library.sections.of(post)
    return sections[0].link if sections else None


def bylines(library: Library, post: Post) -> tuple[Link, ...]:
    """Return a post's authors with their pages."""
    return tuple([author.link for author in library.authors.of(post)])


def lead_picture(references: References, post: Post) -> Picture | None:
    """Return the picture that stands for a post, with the words that the post gives it."""
    medium = references.medium(post, post.image) if post.image else None
    if medium is None or medium.picture is None:
        return None
    found = medium.picture
    return Picture(
        found.url,
        found.width,
        found.height,
        post.image_alt,
        post.image_caption,
        post.image_credit,
        found.colour,
        found.renditions,
    )


def social_card_of(post: Post, library: Library, references: References, site: Site) -> CardSpec | None:
    """Return the card that is drawn for a post without a picture, where the site wants one."""
    if not site.images.social_cards or lead_picture(references, post):
        return None
    section = section_of(library, post)
    return CardSpec(post.title, site.title, section.title if section else "")


def make_cards(library: Library, references: References) -> Mapping[str, Card]:
    """Return every post's Card by the post's path; each is made once."""
    return {post.path: _card(post, library, references) for post in library.posts}


def _card(post: Post, library: Library, references: References) -> Card:
    return Card(
        post.title,
        post.url,
        post.label,
        post.date,
        post.summary,
        lead_picture(references, post),
        section_of(library, post),
        bylines(library, post),
        post.language,
    )


def cards_of(posts: Iterable[Post], cards: Mapping[str, Card]) -> tuple[Card, ...]:
    """Return the cards of posts, in their order."""
    return tuple([cards[post.path] for post in posts])
