"""Lists of posts in pages numbered from the oldest, and the indexes that lead to them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from dateline.contexts import Card, Count, IndexPage, ListPage, Page
from dateline.library import Collection, Library, Taxonomy
from dateline.model import Link, Post
from dateline.pages.cards import cards_of
from dateline.permalinks import output_path
from dateline.site import Site

FEED = "feed.xml"


def list_pages(site: Site, library: Library, cards: Mapping[str, Card]) -> Iterator[Page]:
    """Yield every page of every tag, section and author, of all posts together, and the three indexes."""
    fed = {"tag": site.feeds.tags, "section": site.feeds.sections, "author": False, "latest": True}
    taxonomies = {"tags": library.tags, "sections": library.sections, "authors": library.authors}
    if not site.pages.authors:
        del taxonomies["authors"]
    latest = f"{site.path}latest/"
    everything = Collection("latest", site.title, latest, library.posts, Link(site.title, latest))
    for collection in (everything, *(c for taxonomy in taxonomies.values() for c in taxonomy.collections)):
        feed = (collection.url if collection is not everything else site.path) + FEED
        thin = collection.kind == "tag" and len(collection.posts) < site.tags.index_min_posts
        yield from _paginate(site, collection, cards, feed if fed[collection.kind] else "", thin)
    for kind, taxonomy in taxonomies.items():
        yield index_page(site, kind, sizes(taxonomy))


def index_page(site: Site, kind: str, entries: Iterable[tuple[str, str, int]]) -> Page:
    """Return the index of a kind of collection: titles, URLs and counts of posts."""
    url = f"{site.path}{kind}/"
    context = IndexPage(kind, kind, url, "", tuple(Count(*entry) for entry in entries))
    return Page(output_path(url, site.path), "index.html", context)


def _paginate(site: Site, collection: Collection, cards: Mapping[str, Card], feed: str, thin: bool) -> Iterator[Page]:
    groups = paginate(collection.posts, site.page_size)
    for number, posts in enumerate(groups, 1):
        newest = number == len(groups)
        context = ListPage(
            kind=collection.kind,
            title=collection.title,
            url=page_url(collection.url, number, len(groups)),
            description=collection.description if newest else "",
            cards=cards_of(reversed(posts), cards),
            total=len(collection.posts) if newest else 0,
            number=number,
            count=len(groups) if newest else 0,
            newer="" if newest else page_url(collection.url, number + 1, len(groups)),
            older=page_url(collection.url, number - 1, len(groups)) if number > 1 else "",
            feed=feed,
            noindex=thin,
        )
        yield Page(output_path(context.url, site.path), "list.html", context)


def paginate(posts: Sequence[Post], size: int) -> list[Sequence[Post]]:
    """Return posts (oldest first) in pages of ``size``, the newest page with the rest.

    The newest page holds from half a page up to one and a half, so that it is never nearly empty and a new
    post changes it alone.
    """
    full = max(0, (len(posts) + size // 2) // size - 1)
    return [posts[n * size : (n + 1) * size] for n in range(full)] + [posts[full * size :]]


def page_url(url: str, number: int, count: int) -> str:
    """Return the URL of a page: the newest stands at the collection's own."""
    return url if number == count else f"{url}page/{number}/"


def sizes(taxonomy: Taxonomy) -> list[tuple[str, str, int]]:
    """Return title, URL and number of posts of each collection."""
    return [(c.title, c.url, len(c.posts)) for c in taxonomy.collections]
