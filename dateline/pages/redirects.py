"""Former URLs: aliases of posts and other spellings of tags."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from dateline.contexts import Page, RedirectPage
from dateline.library import Library
from dateline.permalinks import output_path
from dateline.site import Site
from dateline.slugs import slugify


def redirects(site: Site, library: Library, spellings: Mapping[str, str]) -> dict[str, tuple[str, str]]:
    """Return (URL, title) of the page that each former URL leads to.

    ``spellings`` gives the canonical name of a tag by each of its variants.
    """
    found = {alias: (post.url, post.title) for post in library.posts for alias in post.aliases}
    tags = {tag.url: tag for tag in library.tags.collections}
    named = {tag.title: tag for tag in library.tags.collections}
    for variant, canonical in spellings.items():
        url, of_its_slug = (f"{site.path}tags/{slugify(name)}/" for name in (variant, canonical))
        tag = named.get(canonical) or tags.get(of_its_slug)
        if tag is not None and url not in tags:
            found[url] = (tag.url, tag.title)
    return dict(sorted(found.items()))


def redirect_pages(site: Site, targets: Mapping[str, tuple[str, str]]) -> Iterator[Page]:
    """Yield a page at each former URL that leads to its target."""
    for url, (target, title) in targets.items():
        yield Page(output_path(url, site.path), "redirect.html", RedirectPage(title, url, target))
