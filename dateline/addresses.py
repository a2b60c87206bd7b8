"""Posts and former URLs that want a place which is taken."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from dateline.contexts import Page, PostPage, RedirectPage
from dateline.model import Diagnostic, Post
from dateline.permalinks import identity
from dateline.plan import Collision, Output


def distinct(posts: Iterable[Post]) -> tuple[tuple[Post, ...], tuple[Diagnostic, ...]]:
    """Return posts of which no two stand at one URL, in their order, and an error for each that is left out.

    Of several the first by path stays.
    """
    listed = tuple(posts)
    if len({identity(post.url) for post in listed}) == len(listed):
        return listed, ()
    taken: dict[str, Post] = {}
    clashes: list[Diagnostic] = []
    for post in sorted(listed, key=lambda post: post.path):
        first = taken.setdefault(identity(post.url), post)
        if first is not post:
            clashes.append(_clash(post, f"it has the same URL as {first.path}: {post.url}"))
    kept = {post.path for post in taken.values()}
    return tuple(post for post in listed if post.path in kept), tuple(clashes)


def _clash(post: Post, message: str) -> Diagnostic:
    told = "Give it a slug of its own, or another url where it states one; until then the other is published."
    return Diagnostic(post.path, 0, 0, message, help=told)


def shared_aliases(posts: Iterable[Post]) -> Iterator[Diagnostic]:
    """Yield an error for each former URL that two posts claim; the later post's claim is the one that counts."""
    taken: dict[str, Post] = {}
    for post in posts:
        for alias in post.aliases:
            first = taken.setdefault(identity(alias), post)
            if first is not post:
                message = f"{first.path} has the same former URL: {alias}"
                yield Diagnostic(post.path, 0, 0, message, help="Take it out of one of them.")


def homeless(collisions: Sequence[Collision], posts: Iterable[Post]) -> dict[str, Diagnostic]:
    """Return an error for each post, by its path, that asks for a place of the site's own or of another post."""
    if not collisions:
        return {}
    by_url = {post.url: post for post in posts}
    lost = ((_post(collision.refused, by_url), _post(collision.kept, by_url), collision) for collision in collisions)
    return {
        post.path: _clash(post, f"{post.url} is the place of {owner.path if owner else _own(collision)}")
        for post, owner, collision in lost
        if post
    }


def _post(output: Output, by_url: Mapping[str, Post]) -> Post | None:
    context = output.recipe.context if isinstance(output.recipe, Page) else None
    return by_url.get(context.url) if isinstance(context, PostPage) else None


def _own(collision: Collision) -> str:
    return f"{collision.kept.path}, which the site itself makes"


def told(collision: Collision, posts: Iterable[Post]) -> Diagnostic:
    """Return what to tell of something else than a post that has lost its place, named after who asked for it."""
    context = collision.refused.recipe.context if isinstance(collision.refused.recipe, Page) else None
    if isinstance(context, RedirectPage):
        for post in posts:
            if context.url in post.aliases:
                return _lost_alias(post, context.url, collision)
    return Diagnostic(
        "", 0, 0, f"{collision.path} and {collision.kept.path} can't both be published; the first is not",
        help="Rename one of the two, or give it another slug.",
    )  # fmt: skip


def _lost_alias(post: Post, alias: str, collision: Collision) -> Diagnostic:
    if identity(alias) == identity(post.url):
        return Diagnostic(
            post.path, 0, 0, f"its former URL {alias} is its own but for capitals, so no page can stand there",
            severity="warning", help="Take it out of the aliases; a host that tells capitals apart needs a rule.",
        )  # fmt: skip
    return Diagnostic(
        post.path, 0, 0, f"its former URL {alias} is the place of {collision.kept.path}",
        help="Take it out of the aliases.",
    )  # fmt: skip
