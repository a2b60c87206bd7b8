"""Stories that several posts cover, each with its versions held against each other."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from dateline.contexts import Attribution, Card, Claim, Difference, Entry, Page, Passage, StoryPage, Version
from dateline.model import Link, Post
from dateline.values import Value

if TYPE_CHECKING:
    from dateline.stories import Comparison, Point, Statement


class Storyline(Value, frozen=True):
    """Posts about one event."""

    title: str
    url: str
    path: str
    """Of its page's file."""
    posts: tuple[Post, ...]
    """Earliest first."""
    paragraphs: tuple[tuple[str, ...], ...]
    """Of each post, as plain text."""
    comparison: Comparison


def story_pages(storylines: Sequence[Storyline], cards: Mapping[str, Card]) -> Iterator[Page]:
    """Yield the page of every story."""
    for line in storylines:
        lead = _lead(line)
        order = [lead, *(n for n in range(len(line.posts)) if n != lead)]
        context = StoryPage(
            title=line.title,
            url=line.url,
            description=line.posts[lead].summary,
            versions=tuple(_version(line, n, cards) for n in order),
            timeline=tuple(Entry(post.title, post.url, post.date) for post in line.posts),
            differences=tuple(_difference(line, point) for point in line.comparison.differences),
        )
        yield Page(line.path, "story.html", context)


def _lead(line: Storyline) -> int:
    """Return the version that leads: the one that the editor weighs most, else the longest that is no copy."""
    copies = line.comparison.near_copy_of

    def rank(n: int) -> tuple[int, bool, int]:
        post = line.posts[n]
        return (1000 if post.weight is None else post.weight, copies[n] is not None, -post.words)

    return min(range(len(line.posts)), key=rank)


def _version(line: Storyline, number: int, cards: Mapping[str, Card]) -> Version:
    post = line.posts[number]
    original = line.comparison.near_copy_of[number]
    return Version(
        card=cards[post.path],
        outlet=post.authors[0] if post.authors else "",
        near_copy_of=None if original is None else _link(line.posts[original]),
        only_here=tuple(_passage(line, number, n) for n in line.comparison.only_here[number]),
    )


def _link(post: Post) -> Link:
    return Link(post.title, post.url)


def _passage(line: Storyline, version: int, paragraph: int) -> Passage:
    return Passage(line.paragraphs[version][paragraph], f"{line.posts[version].url}#p{paragraph + 1}")


def _difference(line: Storyline, point: Point) -> Difference:
    said: dict[str, list[Attribution]] = {}
    for statement in point.statements:
        said.setdefault(statement.value, []).append(_attribution(line, statement))
    return Difference(point.kind, point.subject, tuple(Claim(value, tuple(by)) for value, by in said.items()))


def _attribution(line: Storyline, statement: Statement) -> Attribution:
    passage = _passage(line, statement.version, statement.paragraph)
    return Attribution(_link(line.posts[statement.version]), passage)
