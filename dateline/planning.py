"""Decide everything the site consists of; write nothing to it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import partial
from pathlib import Path

from dateline.addresses import distinct, homeless, shared_aliases, told
from dateline.cache import Cache, Record
from dateline.contexts import Page, PostPage, SiteView
from dateline.discover import read_layouts, scan
from dateline.fingerprint import fingerprint
from dateline.folder import Content, File, Listing, Skipped, sort_content
from dateline.grouping import tag
from dateline.host_files import host_files, standing
from dateline.images import card_path
from dateline.layouts import import_compiler, layout_digests
from dateline.library import Library, Selection, arrange, select
from dateline.media import (
    Assets,
    MediaShelf,
    inspect_files,
    publish_assets,
    require_readable,
    root_outputs,
    shelve,
    shown,
    sort_assets,
    unlinked,
)
from dateline.model import Diagnostic, Post
from dateline.pages import Storyline, redirects, site_pages
from dateline.pages.cards import social_card_of
from dateline.pages.view import site_view
from dateline.plan import Drawing, Output, Plan, file_output, make_plan, page_outputs
from dateline.posts import UNDATED
from dateline.proofread import slips_in_posts, slips_in_settings
from dateline.read import read_posts
from dateline.records import read_diagnostics
from dateline.references import References
from dateline.request import Request
from dateline.search import is_installed
from dateline.site import BARE, Site
from dateline.starter import starter_folder
from dateline.values import Value, changed
from dateline.version import code_digest
from dateline.workers import Crew


class Planned(Value, frozen=True):
    """Everything decided about a site."""

    site: Site
    plan: Plan
    selection: Selection
    view: SiteView
    layouts: tuple[tuple[str, str], ...]
    """(name, text), the site's own before the starter's."""
    diagnostics: tuple[Diagnostic, ...]
    skipped: tuple[Skipped, ...]
    references: References


class _Articles(Value, frozen=True):
    """The content folder, read."""

    content: Content
    records: Mapping[str, Record]
    selection: Selection
    found: tuple[Diagnostic, ...]
    """What single files don't tell: two posts for one URL, dates told by others."""

    def without(self, lost: Mapping[str, Diagnostic]) -> _Articles:
        """Return the articles without posts for which there is no place, given with the error of each."""
        published = tuple(post for post in self.selection.published if post.path not in lost)
        selection = changed(self.selection, published=published)
        return changed(self, selection=selection, found=(*self.found, *lost.values()))


class _Stock(Value, frozen=True):
    """What pages are dressed with."""

    layouts: tuple[tuple[str, str], ...]
    assets: Assets
    shelf: MediaShelf
    theme_pictures: frozenset[str]
    """Paths of pictures that layouts or style sheets name."""
    skipped: tuple[Skipped, ...]
    """Everything in the site's folders that is not published, with paths from the site's folder."""
    diagnostics: tuple[Diagnostic, ...]
    rooted: tuple[Output, ...]
    """Files of the site's own for its root."""


def plan_site(request: Request, site: Site, cache: Cache, listing: Listing) -> Planned:
    """Return the plan of the published site and what was found wrong on the way; ``listing`` is its content."""
    crew = Crew(request.jobs, request.executor)
    site = changed(site, search=site.search and is_installed() and not request.preview)
    cache.prepare(_key(site))
    articles = _read_articles(request, site, cache, crew, listing)
    stock = _take_stock(request.root, articles.content, site, cache, crew)
    planned, lost = _lay_out(request, site, cache, articles, stock)
    while lost:
        articles = articles.without(lost)
        planned, lost = _lay_out(request, site, cache, articles, stock)
    return planned


def _lay_out(
    request: Request, site: Site, cache: Cache, articles: _Articles, stock: _Stock
) -> tuple[Planned, Mapping[str, Diagnostic]]:
    """Return the plan and, by path, the error of each post for which the site has no place."""
    posts = articles.selection.published
    tags_of, spellings = tag(posts, articles.records, site, cache)
    library = arrange(posts, tags_of, site)
    references = References(stock.assets.media() | dict(stock.shelf.media), posts, site, stock.shelf.broken)
    storylines = _stories(posts, articles.records, site, cache)
    former = redirects(site, library, spellings)
    pages = site_pages(site, library, storylines, references, former, request.now)
    view = site_view(site, library, stock.assets.urls, site.search, request.preview)
    wanted = shown(posts, references) | stock.theme_pictures
    outputs = _with_own(
        stock.rooted,
        *page_outputs(_numbered(pages, storylines), view, layout_digests(stock.layouts)),
        *stock.assets.outputs,
        *stock.shelf.outputs(sorted(wanted)),
        *_drawings(posts, library, references, site),
        *host_files(site, standing(former, pages, site), articles.selection.published),
    )
    plan, collisions = make_plan(outputs)
    found = (
        *_in_folder(site, _found_in(articles, references)),
        *stock.diagnostics,
        *(fault for fault in stock.shelf.diagnostics if fault.path in wanted or fault.severity == "error"),
        *_in_folder(site, (told(collision, posts) for collision in collisions)),
        *_in_folder(site, slips_in_posts(posts, site)),
        *slips_in_settings(request.root, site, articles.selection, articles.records, stock.layouts),
    )
    papers = unlinked(stock.shelf, wanted | shown(articles.selection.withheld, references))
    skipped = (*stock.skipped, *papers)
    planned = Planned(site, plan, articles.selection, view, stock.layouts, found, skipped, references)
    return planned, homeless(collisions, posts)


_REPLACEABLE = frozenset(["robots.txt", "_headers", "_redirects"])
"""Files of Dateline's that a site may have its own of."""


def _with_own(rooted: tuple[Output, ...], *made: Output) -> tuple[Output, ...]:
    """Return the outputs, and those for the root instead of Dateline's where a site has its own."""
    own = {output.path for output in rooted} & _REPLACEABLE
    return (*(output for output in made if output.path not in own), *rooted)


def _stories(posts: Sequence[Post], records: Mapping[str, Record], site: Site, cache: Cache) -> tuple[Storyline, ...]:
    """Return the stories that several posts tell; a site that wants none imports none of what finds them."""
    if not site.stories.enabled:
        return ()
    from dateline.telling import tell

    return tell(posts, records, site, cache)


def _key(site: Site) -> str:
    """Return the digest of all that a post depends on besides its source."""
    composed_with = (
        site.path, site.language, site.timezone, site.permalink, site.date_order, site.markdown, site.authors,
        site.sections,
        site.tags.infer or site.stories.enabled,
    )  # fmt: skip
    return fingerprint((code_digest(), composed_with))


def _read_articles(request: Request, site: Site, cache: Cache, crew: Crew, listing: Listing) -> _Articles:
    folder = request.root / site.folders.content
    content = sort_content(listing)
    tell = partial(request.progress, "Reading")
    read = read_posts(content, folder, site, cache, crew, tell, import_compiler)
    composed = [each.post for each in read.values() if each.post]
    cache.drop_bodies_except(post.body for post in composed)
    records = {path: each.record for path, each in read.items()}
    posts, notices = _dated(composed, records, site, cache)
    selection = select(posts, request.now, request.include, site)
    published, clashes = distinct(selection.published)
    return _Articles(content, records, changed(selection, published=published), clashes + notices)


def _dated(
    posts: list[Post], records: Mapping[str, Record], site: Site, cache: Cache
) -> tuple[list[Post], tuple[Diagnostic, ...]]:
    """Return posts, those that nothing dates dated by posts of the same event, with a notice of each."""
    if not site.stories.enabled or all(post.date for post in posts):
        return posts, ()
    from dateline.telling import date_by_siblings

    return date_by_siblings(posts, records, site, cache)


def _take_stock(root: Path, content: Content, site: Site, cache: Cache, crew: Crew) -> _Stock:
    folders = site.folders
    layouts = read_layouts(root, folders.layouts)
    own_layouts = scan(root / folders.layouts).below(folders.layouts)
    own_assets = scan(root / folders.assets)
    require_readable(own_assets, folders.assets)
    found = sort_assets(own_assets, folders.assets)
    listings = (content.rest.below(folders.content), own_layouts, own_assets.below(folders.assets))
    troubles = tuple(_troubles(root, site, listings))
    articles = tuple(Skipped(f"{folders.content}/{item.path}", item.reason) for item in content.skipped)
    resources = [file._replace(path=f"{folders.content}/{file.path}") for file in content.resources]
    files = [*resources, *found.pictures, *found.others, *found.rooted]
    inspected = {file.path: file for file in inspect_files(root, files, cache, crew)}
    shelf = shelve([inspected[file.path] for file in (*resources, *found.pictures)], site)
    assets = publish_assets(
        root, [inspected[file.path] for file in found.others], _starter_assets(root, folders.assets), site
    )
    skipped = (*articles, *own_layouts.skipped, *found.skipped)
    rooted = root_outputs((inspected[file.path] for file in found.rooted), folders.assets)
    return _Stock(layouts, assets, shelf, _named_in(layouts, found.pictures), skipped, troubles, rooted)


def _troubles(root: Path, site: Site, listings: Iterable[Listing]) -> Iterator[Diagnostic]:
    """Yield an error for each folder that can't be read, and a warning for each entry that no build follows."""
    if not (root / site.folders.content).is_dir():
        yield Diagnostic(
            site.folders.content, 0, 0, "there is no such folder, and articles are looked for nowhere else", "warning",
            help="Put them there, or name their folder in site.toml.",
        )  # fmt: skip
    for listing in listings:
        yield from (Diagnostic(item.path, 0, 0, item.reason) for item in listing.unreadable)
        yield from (Diagnostic(item.path, 0, 0, item.reason, "warning") for item in listing.skipped)


def _starter_assets(root: Path, folder: str) -> Path | None:
    starter = starter_folder() / "assets"
    return None if starter == (root / folder).resolve() else starter


def _named_in(layouts: Sequence[tuple[str, str]], pictures: Sequence[File]) -> frozenset[str]:
    names = {file.path: file.path.rpartition("/")[2] for file in pictures}
    return frozenset(path for path, name in names.items() if any(name in text for _, text in layouts))


def _numbered(pages: Iterable[Page], storylines: Sequence[Storyline]) -> Iterator[Page]:
    """Yield the pages, those of posts that a story page leads into with numbered paragraphs."""
    told = {post.url for line in storylines for post in line.posts}
    for page in pages:
        context = page.context
        if told and isinstance(context, PostPage) and context.url in told:
            page = changed(page, context=changed(context, body=changed(context.body, numbered=True)))
        yield page


def _drawings(posts: Iterable[Post], library: Library, references: References, site: Site) -> Iterator[Output]:
    """Yield the cards drawn for posts without a picture; equal ones once."""
    specs = (social_card_of(post, library, references, site) for post in posts)
    for spec in dict.fromkeys(spec for spec in specs if spec):
        yield file_output(card_path(spec), Drawing(spec))


def _found_in(articles: _Articles, references: References) -> Iterator[Diagnostic]:
    dated = {found.path for found in articles.found if found.severity == "notice"}
    for path, record in articles.records.items():
        found = read_diagnostics(record.diagnostics)
        yield from (one for one in found if one.message != UNDATED or path not in dated)
    yield from articles.found
    yield from shared_aliases(articles.selection.published)
    for post in articles.selection.published:
        yield from references.missing(post)


def _in_folder(site: Site, found: Iterable[Diagnostic]) -> Iterator[Diagnostic]:
    """Yield diagnostics with paths from the site's folder."""
    for diagnostic in found:
        path = f"{site.folders.content}/{diagnostic.path}".rstrip("/")
        yield changed(diagnostic, path=path.removeprefix(f"{BARE}/"))
