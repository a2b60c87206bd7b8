"""The front page: the newest and most important, by section."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from dateline.contexts import Block, Card, Count, FrontPage, Page
from dateline.library import Collection, Library
from dateline.model import Post
from dateline.pages.cards import cards_of
from dateline.site import Site

ORDINARY = 1000
"""Weight of a post that has none: those with a smaller one stand above it."""


LOOK_BACK = 60
"""Posts, newest first, among which a weight counts."""


def front_pages(site: Site, library: Library, cards: Mapping[str, Card], stories: Sequence[Count]) -> Iterator[Page]:
    """Yield the front page and its text-only twin at ``/text/``."""
    newest = list(reversed(library.posts[-max(LOOK_BACK, 1 + site.front.seconds + site.front.latest) :]))
    ranked = sorted(newest, key=lambda post: ORDINARY if post.weight is None else post.weight)
    top = ranked[: 1 + site.front.seconds]
    rest = [post for post in newest if post not in top]
    edition = next((post.date for post in newest if post.date), None)

    def page(path: str, layout: str, url: str) -> Page:
        context = FrontPage(
            title=site.title,
            url=url,
            description=site.tagline,
            edition=edition,
            lead=cards[top[0].path] if top else None,
            seconds=cards_of(top[1:], cards),
            latest=cards_of(rest[: site.front.latest], cards),
            blocks=_blocks(site, library, cards, top),
            stories=tuple(stories[: site.front.stories]),
        )
        return Page(path, layout, context)

    yield page("index.html", "front.html", site.path)
    if site.pages.text:
        yield page("text/index.html", "text.html", f"{site.path}text/")


def _blocks(site: Site, library: Library, cards: Mapping[str, Card], shown: Sequence[Post]) -> tuple[Block, ...]:
    wanted = site.front.sections or tuple(section.name for section in site.sections)
    chosen = [c for c in library.sections.collections if not wanted or c.title in wanted]
    blocks = (Block(c.link, cards_of(_newest(c, shown, site.front.per_section), cards)) for c in chosen)
    return tuple(block for block in blocks if block.cards)


def _newest(section: Collection, shown: Sequence[Post], count: int) -> list[Post]:
    """Return a section's newest posts without those that stand above already."""
    latest = section.posts[: -count - len(shown) - 1 : -1]
    return [post for post in latest if post not in shown][:count]
