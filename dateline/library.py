"""All Posts → Collections (tags, sections, authors) and neighbours."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from functools import cache

from dateline.model import Include, Link, Post
from dateline.site import Author, Section, Site
from dateline.slugs import slugify
from dateline.values import Value


class Selection(Value, frozen=True):
    """Posts by whether they are published; every list, count and feed is made from ``published`` alone."""

    published: tuple[Post, ...]
    """Oldest first, those without a date before all others."""
    drafts: tuple[Post, ...]
    scheduled: tuple[Post, ...]
    """The next to fall due first."""
    expired: tuple[Post, ...]
    undated: tuple[Post, ...]
    """Left out because nothing dates them and the site wants a date."""

    @property
    def withheld(self) -> tuple[Post, ...]:
        return self.drafts + self.scheduled + self.expired + self.undated

    def due(self, now: datetime) -> datetime | None:
        """Return when the next post falls due or expires, if any will."""
        moments = [post.due.at for post in self.scheduled if post.due]
        moments += [post.expires.at for post in self.published if post.expires and post.expires.at > now]
        return min(moments, default=None)


def select(posts: Iterable[Post], now: datetime, include: Include, site: Site) -> Selection:
    """Return the posts by whether they are published at an instant."""
    kept: dict[str, list[Post]] = {name: [] for name in ("published", "drafts", "scheduled", "expired", "undated")}
    for post in posts:
        kept[_status(post, now, include, site)].append(post)
    ages = {"scheduled": _wait}
    return Selection(**{name: tuple(sorted(group, key=ages.get(name, _age))) for name, group in kept.items()})


def _status(post: Post, now: datetime, include: Include, site: Site) -> str:
    if post.draft and not include.drafts:
        return "drafts"
    if (due := post.due) and due.at > now and not include.future:
        return "scheduled"
    if post.expires and post.expires.at <= now and not include.expired:
        return "expired"
    return "undated" if post.date is None and site.undated != "publish" else "published"


def _age(post: Post) -> tuple[float, str]:
    return (post.date.at.timestamp() if post.date else float("-inf"), post.path)


def _wait(post: Post) -> tuple[float, str]:
    return (due.at.timestamp() if (due := post.due) else float("-inf"), post.path)


class Collection(Value, frozen=True):
    """Posts that share a tag, a section or an author."""

    kind: str
    """``tag``, ``section``, ``author``"""
    title: str
    url: str
    """Empty where it has no page."""
    posts: tuple[Post, ...]
    """Oldest first."""
    link: Link
    """The narrowest view of it, made once."""
    description: str = ""


class Taxonomy(Value, frozen=True):
    """All collections of a kind, and which of them each post is in."""

    collections: tuple[Collection, ...]
    _of: Mapping[str, tuple[Collection, ...]]

    def of(self, post: Post) -> tuple[Collection, ...]:
        """Return the collections that a post is in, in the post's order."""
        return self._of.get(post.path, ())


class Library(Value, frozen=True):
    """The published posts and how they hang together."""

    posts: tuple[Post, ...]
    """Oldest first."""
    tags: Taxonomy
    """Alphabetical."""
    sections: Taxonomy
    """In the site's own order, then alphabetical."""
    authors: Taxonomy
    """Alphabetical."""


def arrange(posts: tuple[Post, ...], tags_of: Mapping[str, tuple[str, ...]], site: Site) -> Library:
    """Return the published posts (oldest first) by tag, section and author.

    ``tags_of`` gives the titles of tags by a post's path. Names with the same slug are one collection, under
    the name that the newest post uses.
    """
    sections = {section.name: section for section in site.sections}
    authors = {author.name: author for author in site.authors}
    return Library(
        posts,
        _collect("tag", [(post, tags_of.get(post.path, ())) for post in posts], site, {}, site.tags.min_posts),
        _collect("section", [(post, post.sections) for post in posts], site, sections, 1),
        _collect("author", [(post, post.authors) for post in posts], site, authors, 1),
    )


def _collect(
    kind: str,
    posts: Sequence[tuple[Post, tuple[str, ...]]],
    site: Site,
    known: Mapping[str, Section | Author],
    least: int,
) -> Taxonomy:
    slugs = {name: entry.slug for name, entry in known.items() if entry.slug}
    groups, titles, slug_of = _by_slug(posts, slugs)
    rank = {name: place for place, name in enumerate(known) if kind == "section"}
    ordered = sorted(groups, key=lambda slug: (rank.get(titles[slug], len(rank)), titles[slug].casefold(), slug))
    collections = {
        slug: _collection(kind, titles[slug], slug, groups[slug], site, known)
        for slug in ordered
        if len(groups[slug]) >= least
    }
    return Taxonomy(tuple(collections.values()), _memberships(posts, collections, slug_of))


def _by_slug(
    posts: Sequence[tuple[Post, tuple[str, ...]]], slugs: Mapping[str, str]
) -> tuple[dict[str, tuple[Post, ...]], dict[str, str], dict[str, str]]:
    """Return the posts of each slug, the name that the newest of them uses, and the slug of each name."""
    named: defaultdict[str, list[int]] = defaultdict(list)
    for place, (_, names) in enumerate(posts):
        for name in names:
            named[name].append(place)
    slug_of = _slugs(named, slugs)
    places: dict[str, list[int]] = {}
    titles: dict[str, str] = {}
    for name in sorted(named, key=lambda name: (named[name][-1], name)):
        slug = slug_of[name]
        places[slug] = sorted({*places[slug], *named[name]}) if slug in places else named[name]
        titles[slug] = name
    articles = [post for post, _ in posts]
    groups = {slug: tuple(map(articles.__getitem__, found)) for slug, found in places.items()}
    return groups, titles, slug_of


def _slugs(names: Iterable[str], given: Mapping[str, str]) -> dict[str, str]:
    """Return the slug of each name, in the order of their first posts.

    Spellings of one name share it; of two names that would (C++ and C#, 王伟 and 汪伟) the later one's is numbered.
    """
    taken: dict[str, str] = {}
    slug_of: dict[str, str] = {}
    for name in names:
        plain = given.get(name) or slugify(name)
        slug, number = plain, 1
        while taken.setdefault(slug, _identity(name, plain)) != _identity(name, plain):
            number += 1
            slug = f"{plain}-{number}"
        slug_of[name] = slug
    return slug_of


def _identity(name: str, slug: str) -> str:
    """Return what the spellings of a name have in common, and no other name with its slug has."""
    foreign = any(c.isalpha() and not (c < "\u0250" or "\u1e00" <= c < "\u1f00") for c in name)
    return f"{slug} {''.join(c for c in name.casefold() if c in '+#' or (foreign and c.isalnum()))}"


def _collection(
    kind: str, title: str, slug: str, posts: tuple[Post, ...], site: Site, known: Mapping[str, Section | Author]
) -> Collection:
    entry = known.get(title)
    description = "" if entry is None else entry.bio if isinstance(entry, Author) else entry.description
    has_page = kind != "author" or site.pages.authors
    url = f"{site.path}{kind}s/{slug}/" if has_page else ""
    return Collection(kind, title, url, posts, Link(title, url), description)


def _memberships(
    posts: Sequence[tuple[Post, tuple[str, ...]]], collections: Mapping[str, Collection], slug_of: Mapping[str, str]
) -> dict[str, tuple[Collection, ...]]:
    @cache
    def of(names: tuple[str, ...]) -> tuple[Collection, ...]:
        slugs = dict.fromkeys(map(slug_of.__getitem__, names))
        return tuple([collections[slug] for slug in slugs if slug in collections])

    return {post.path: of(names) for post, names in posts if names}
