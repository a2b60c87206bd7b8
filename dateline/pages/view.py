"""What every layout may know of the site."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from dateline.contexts import SiteView
from dateline.library import Library
from dateline.model import Link
from dateline.pages.cards import entry
from dateline.site import MenuItem, Site


def site_view(
    site: Site, library: Library, assets: tuple[tuple[str, str], ...], searchable: bool, preview: bool
) -> SiteView:
    """Return what is the same on every page."""
    sections = tuple(section.link for section in library.sections.collections)
    return SiteView(
        title=site.title,
        tagline=site.tagline,
        root=site.root,
        path=site.path,
        language=site.language,
        timezone=site.timezone,
        menu=_links(site, site.menu) or sections,
        footer=_links(site, site.footer),
        feed=f"{site.path}feed.xml",
        search=searchable,
        corrections_email=site.corrections_email,
        assets=assets,
        sections=sections,
        preview=preview,
        latest=tuple(entry(post) for post in library.posts[: -site.latest - 1 : -1]) if site.latest else (),
        indexes=tuple(_indexes(site, library)),
    )


def _indexes(site: Site, library: Library) -> Iterator[str]:
    """Yield the names of the pages that lead to all the others, where they have something to lead to."""
    yield "archive"
    taxonomies = {"sections": library.sections, "tags": library.tags, "authors": library.authors}
    if not site.pages.authors:
        del taxonomies["authors"]
    yield from (name for name, taxonomy in taxonomies.items() if taxonomy.collections)
    if site.pages.text:
        yield "text"


def _links(site: Site, items: Iterable[MenuItem]) -> tuple[Link, ...]:
    return tuple(Link(item.title, _below_base(site, item.url)) for item in items)


def _below_base(site: Site, url: str) -> str:
    local = url.startswith("/") and not url.startswith("//")
    return site.path + url.lstrip("/") if local and not url.startswith(site.path) else url
