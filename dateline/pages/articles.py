"""The page of each post."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import timedelta

from dateline.contexts import Card, Page, PostPage
from dateline.images import card_path
from dateline.library import Library
from dateline.model import Link, Moment, Post
from dateline.pages.cards import cards_of, social_card_of
from dateline.permalinks import output_path
from dateline.references import References
from dateline.site import Site

LOOK_BACK = 6
"""Posts before a post, in each of its collections, among which related ones are sought."""
DESCRIPTION = 160
"""Characters of a meta description that search engines show."""


def article_pages(
    site: Site, library: Library, cards: Mapping[str, Card], references: References, stories: Mapping[str, Link]
) -> Iterator[Page]:
    """Yield the page of every post; ``cards`` has each one's and ``stories`` a story page, by the post's path."""
    related = _Related(library, stories, site.related)
    for previous, post, following in _between(library.posts):
        card = cards[post.path]
        context = PostPage(
            title=post.title,
            url=post.url,
            description=clip(post.summary, DESCRIPTION),
            label=post.label,
            section=card.section,
            dek=post.dek,
            authors=card.authors,
            dateline=post.dateline,
            date=post.date,
            updated=_notable_update(post, site),
            image=card.image,
            body=references.body(post),
            tags=tuple([tag.link for tag in library.tags.of(post)]),
            story=stories.get(post.path),
            related=cards_of(related.to(post, (previous, following)), cards),
            previous=previous,
            next=following,
            corrections=post.corrections,
            language=post.language,
            minutes=post.minutes,
            draft=post.draft,
            social=_social(post, library, references, site),
        )
        yield Page(output_path(post.url, site.path), "post.html", context)


def _social(post: Post, library: Library, references: References, site: Site) -> str:
    spec = social_card_of(post, library, references, site)
    return site.path + card_path(spec) if spec else ""


def _between(posts: Sequence[Post]) -> Iterator[tuple[Link | None, Post, Link | None]]:
    """Yield each post (oldest first) between links to its neighbours; those that nothing dates have none."""
    links = [Link(post.title, post.url) if post.date else None for post in posts]
    last = None
    for post, link, following in zip(posts, links, [*links[1:], None], strict=False):
        yield (last if link else None), post, (following if link else None)
        last = link


def _notable_update(post: Post, site: Site) -> Moment | None:
    """Return when a post was updated, if that is far enough from its publication to tell readers."""
    if post.updated is None or post.date is None:
        return post.updated
    if not post.updated.exact and not post.updated.day > post.date.day:
        return None
    near = post.updated.at - post.date.at <= timedelta(minutes=site.update_tolerance)
    return None if near else post.updated


def clip(text: str, limit: int) -> str:
    """Return a text of at most ``limit`` characters, cut between words with an ellipsis."""
    if len(text) <= limit:
        return text
    head = text[: limit - 1]
    return f"{(head.rpartition(' ')[0] or head).rstrip(' ,;:–—-')}…"


class _Related:
    """Finds what else to read besides the neighbours: the same story first, then posts before it that share most.

    Earlier posts come first because they are settled: a new post then changes no older page. Only the oldest
    posts, before which there are too few, are led to the posts that came next.
    """

    def __init__(self, library: Library, stories: Mapping[str, Link], most: int) -> None:
        self._most = most
        self._library = library
        self._rank = {post.path: rank for rank, post in enumerate(library.posts)}
        self._told: dict[Link, list[Post]] = {}
        for post in library.posts:
            if story := stories.get(post.path):
                self._told.setdefault(story, []).append(post)
        self._stories = stories
        self._places = {} if not most else {
            collection.url: {other.path: place for place, other in enumerate(collection.posts)}
            for taxonomy in (library.tags, library.sections)
            for collection in taxonomy.collections
        }

    def to(self, post: Post, neighbours: Iterable[Link | None]) -> list[Post]:
        """Return the closest posts, closest first, without those that a page names as neighbours anyway."""
        if not self._most:
            return []
        named = {post.url, *(link.url for link in neighbours if link)}
        story = self._stories.get(post.path)
        found = [other for other in self._told.get(story, ()) if other.url not in named] if story else []
        for candidates in self._candidates(post):
            for other in candidates:
                if other.url not in {*named, *(known.url for known in found)}:
                    found.append(other)
            if len(found) >= self._most:
                break
        return found[: self._most]

    def _candidates(self, post: Post) -> Iterator[list[Post]]:
        for taxonomy in (self._library.tags, self._library.sections):
            shared: Counter[str] = Counter()
            posts: dict[str, Post] = {}
            for collection in taxonomy.of(post):
                place = self._places[collection.url][post.path]
                for other in collection.posts[max(0, place - LOOK_BACK) : place]:
                    shared[other.path] += 1
                    posts[other.path] = other
            yield sorted(posts.values(), key=lambda other: (-shared[other.path], -self._rank[other.path]))
        rank = self._rank[post.path]
        yield list(reversed(self._library.posts[max(0, rank - self._most - 1) : rank]))
        yield list(self._library.posts[rank + 1 : rank + 2 + self._most])
