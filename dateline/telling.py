"""The stories that several published posts tell."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from datetime import date

from dateline.bodies import paragraphs
from dateline.cache import Cache, Record
from dateline.dates import infer_from_siblings
from dateline.fingerprint import digest_bytes, fingerprint
from dateline.model import Diagnostic, Post
from dateline.pages import Storyline
from dateline.permalinks import output_path
from dateline.posts import dated
from dateline.records import comparison_row, read_comparison, read_traits
from dateline.site import Site
from dateline.slugs import slugify
from dateline.stories import Settings, StoryItem, VersionText, cluster, compare_versions, story_title


def date_by_siblings(
    posts: Sequence[Post], records: Mapping[str, Record], site: Site, results: Cache
) -> tuple[list[Post], tuple[Diagnostic, ...]]:
    """Return posts, those without a date dated by others that tell the same event where these fix the day.

    Each date so found is told in a notice. Drafts tell nothing of published posts.
    """
    public = [post for post in posts if not post.draft]
    found: dict[str, Post] = {}
    notices: list[Diagnostic] = []
    for group in _groups("groups of all", public, records, site, results):
        told = [public[n].date.at for n in group if public[n].date]  # type: ignore[union-attr]
        for post in (public[n] for n in group if public[n].date is None):
            inferred = infer_from_siblings(_paragraphs(post, results), post.language or site.language, told)
            if inferred:
                found[post.path] = dated(post, inferred.when, site)
                message = f"the date is a guess, {inferred.certainty:.0%} sure: {inferred.reason}"
                notices.append(Diagnostic(post.path, 0, 0, message, "notice"))
    return [found.get(post.path, post) for post in posts], tuple(notices)


def _groups(
    kind: str, posts: Sequence[Post], records: Mapping[str, Record], site: Site, results: Cache
) -> tuple[tuple[int, ...], ...]:
    """Return which posts tell one story; found anew only where a post's traits, day or pin changed."""
    settings = _settings(posts, site)
    told = [(post.path, _day(post), post.story, digest_bytes(records[post.path].traits)) for post in posts]
    key = fingerprint((settings, tuple(told)))
    with results.results(kind) as recall:
        row = recall(key, lambda: json.dumps(cluster(_items(posts, records), settings)))
    return tuple(tuple(group) for group in json.loads(row))


def _day(post: Post) -> date | None:
    return post.date.day if post.date else None


def _items(posts: Sequence[Post], records: Mapping[str, Record]) -> list[StoryItem]:
    return [
        StoryItem(read_traits(records[post.path].traits), _day(post), post.story)
        for post in posts
    ]


def _paragraphs(post: Post, results: Cache) -> tuple[str, ...]:
    with results.bodies() as fetch:
        return paragraphs(fetch(post.body))


def tell(posts: Sequence[Post], records: Mapping[str, Record], site: Site, results: Cache) -> tuple[Storyline, ...]:
    """Return the stories that several posts (oldest first) tell, newest first."""
    groups = _groups("groups", posts, records, site, results)
    taken: set[str] = set()
    with results.results("comparisons") as recall:
        lines = [_storyline([posts[n] for n in group], site, results, recall, taken) for group in groups]
    return tuple(sorted(lines, key=lambda line: (_newest(line), line.url), reverse=True))


def _newest(line: Storyline) -> float:
    return max(post.date.at.timestamp() if post.date else 0.0 for post in line.posts)


def _settings(posts: Sequence[Post], site: Site) -> Settings:
    place = {post.path: n for n, post in enumerate(posts)}
    merged = (tuple(place[path] for path in group if path in place) for group in site.stories.merge)
    lone = [place[path] for path in site.stories.split if path in place]
    apart = tuple((n, other) for n in lone for other in range(len(posts)) if other != n)
    return Settings(reach=site.stories.window, apart=apart, together=tuple(group for group in merged if len(group) > 1))


Recall = Callable[[str, Callable[[], str]], str]


def _storyline(posts: list[Post], site: Site, results: Cache, recall: Recall, taken: set[str]) -> Storyline:
    texts = tuple(_paragraphs(post, results) for post in posts)
    versions = [
        VersionText(post.title, text, post.language or site.language, _day(post))
        for post, text in zip(posts, texts, strict=True)
    ]
    pin = next((post.story for post in posts if post.story), "")
    title = pin or story_title(versions)
    # The address goes by the earliest version, whatever its title is: none that comes later may move the page.
    url = f"{site.path}stories/{_unique(slugify(pin or versions[0].title), taken)}/"
    row = recall(fingerprint(tuple(versions)), lambda: comparison_row(compare_versions(versions)))
    return Storyline(title, url, output_path(url, site.path), tuple(posts), texts, read_comparison(row))


def _unique(slug: str, taken: set[str]) -> str:
    names = (slug if n == 1 else f"{slug}-{n}" for n in range(1, len(taken) + 2))
    free = next(name for name in names if name not in taken)
    taken.add(free)
    return free
