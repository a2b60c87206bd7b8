"""Publish a site in which nothing changed but the texts of some articles."""

from __future__ import annotations

import time
from collections.abc import Iterator, Mapping, Sequence, Set
from datetime import datetime
from pathlib import Path
from typing import TypeVar

from dateline.apply import Press, Written
from dateline.cache import Cache, Kept, Record
from dateline.contexts import FeedEntry, FeedPage, Page, PostPage, SiteView
from dateline.discover import read_layouts
from dateline.folder import File, Listing, beside, is_article, is_as_noted
from dateline.layouts import layout_digests, parse_layouts
from dateline.model import Post
from dateline.plan import Change, page_outputs
from dateline.read import Reader
from dateline.records import read_post
from dateline.request import Report, Request
from dateline.site import Site
from dateline.unchanged import Note, Outcome, Seen, begin, is_its_time, stand
from dateline.values import changed, decoder
from dateline.writing import made_of, read_manifest, seal, write

MOST = 20
"""Articles up to which looking for the pages that show them is cheaper than planning the site."""

Shown = TypeVar("Shown", PostPage, FeedEntry)

_CONTEXTS: dict[str, type[PostPage] | type[FeedPage]] = {
    "post.html": PostPage,
    "feed.xml": FeedPage,
    "feed.json": FeedPage,
}

Edit = tuple[File, File]
"""An article's file as it was built last, and as it is."""

Bodies = Mapping[tuple[str, str], str]
"""A post's URL and the digest of its former text → that of the present one. Several posts may have one text."""


def revise(request: Request, site: Site, output: Path, cache: Cache, last: Note, seen: Seen) -> Outcome | None:
    """Make the pages anew that show an edited text.

    A page shows its context and nothing else, so where no post's row changed but for its body, no other page can
    have changed. Return None, with nothing written, where more changed: then the site is planned as a whole.
    """
    started = time.monotonic()
    edits = find_edits(last.seen, seen) if _may_be_revised(last, request) else None
    if not edits or last.generation != cache.generation() or not stand(output, last.outputs):
        return None
    bodies = _read(request, site, cache, edits, seen.at)
    return None if bodies is None else _remake(request, site, output, cache, last, bodies, started)


def _remake(
    request: Request, site: Site, output: Path, cache: Cache, last: Note, bodies: Bodies, started: float
) -> Outcome | None:
    layouts = read_layouts(request.root, site.folders.layouts)
    view = decoder(SiteView).decode(cache.view())
    changes = _changes(cache, bodies, view, layout_digests(layouts))
    if any(_is_of_a_story(change) for change in changes):
        return None
    begin(request, site)
    manifest = read_manifest(output)
    press = Press(request.root, output, cache, view, parse_layouts(layouts), dict(manifest.entries))
    written = write(request, press, changes)
    sealed = seal(output, cache, manifest, written, ())
    report = _report(last, changes, written, time.monotonic() - started)
    return Outcome(report, made_of(output, sealed, last.outputs, written), last.confined, last.until)


def _report(last: Note, changes: tuple[Change, ...], written: Sequence[Written], seconds: float) -> Report:
    report = last.report(seconds)
    rewritten = sum(result.changed for result in written)
    faults = tuple(fault for result in written for fault in result.diagnostics)
    told = {"written": rewritten, "unchanged": report.outputs - rewritten, "changes": changes}
    return changed(report, diagnostics=report.diagnostics + faults, **told)


def _may_be_revised(last: Note, request: Request) -> bool:
    faulty = any(found.severity == "error" for found in last.diagnostics)
    return last.confined and not faulty and is_its_time(last, request.now)


def find_edits(before: Seen, now: Seen) -> tuple[Edit, ...] | None:
    """Return the articles that may have been edited where all else is as it was, or None where it is not."""
    if (before.asked, before.dress) != (now.asked, now.dress) or _names(before.content) != _names(now.content):
        return None
    pairs = zip(before.content.files, now.content.files, strict=True)
    edits = tuple((old, new) for old, new in pairs if old != new)
    if len(edits) > MOST:
        return None
    names = {file.path for file in now.content.files}
    return edits if all(_stands_alone(new.path, names) for _, new in edits) else None


def _stands_alone(path: str, names: Set[str]) -> bool:
    """Tell whether a file is an article that no file beside it tells more of."""
    return is_article(path.rpartition("/")[2]) and names.isdisjoint(beside(path).values())


def _names(listing: Listing) -> tuple[object, ...]:
    return [file.path for file in listing.files], listing.skipped, listing.unreadable


def _read(request: Request, site: Site, cache: Cache, edits: Sequence[Edit], now: int) -> Bodies | None:
    """Return the texts as they are now, or None where more of an article changed than its text."""
    known = cache.records_of(old.path for old, _ in edits)
    if not all(_is_of(known.get(old.path), old) for old, _ in edits):
        return None
    reader = Reader(request.root / site.folders.content, site, frozenset(), cache, known, now)
    bodies: dict[tuple[str, str], str] = {}
    for record in reader([new for _, new in edits]):
        before, after = _posts(known.get(record.path), record)
        if before is None or after is None or not (_shows_alike(before, after) and _is_out(after, request.now)):
            return None
        if site.stories.enabled and not _tells_alike(known[record.path], record, after):
            return None
        bodies[before.url, before.body] = after.body
    return bodies


def _is_of(record: Record | None, file: File) -> bool:
    """Tell whether what is remembered is of the very file that was built last: another build may have read it since."""
    return record is not None and record.changed_ns > 0 and is_as_noted(file, record)


def _posts(before: Record | None, now: Record) -> tuple[Post | None, Post | None]:
    """Return a post as it was and as it is; none where what is said of it has changed, too."""
    if before is None or not before.post or not now.post or before.diagnostics != now.diagnostics:
        return None, None
    return read_post(before.post), read_post(now.post)


def _is_out(post: Post, now: datetime) -> bool:
    """Tell whether a post is published for sure: another may stand at the address of one that is withheld."""
    due = post.due if post.date else None
    return due is not None and due.at <= now and not post.draft and (post.expires is None or post.expires.at > now)


def _shows_alike(before: Post, now: Post) -> bool:
    """Tell whether two states of a post differ in nothing but the text."""
    return before.minutes == now.minutes and changed(now, body=before.body, words=before.words) == before


def _tells_alike(before: Record, now: Record, post: Post) -> bool:
    """Tell whether two states of a post give the same stories; one without a date may get it from its text."""
    return before.traits == now.traits and post.date is not None


def _is_of_a_story(change: Change) -> bool:
    """Tell whether a change is to a post whose text a story's page holds against others."""
    page = change.output.recipe if change.output else None
    return isinstance(page, Page) and isinstance(page.context, PostPage) and page.context.story is not None


def _changes(
    cache: Cache, bodies: Bodies, view: SiteView, layouts: Mapping[str, str]
) -> tuple[Change, ...]:
    former = {old for (_, old), new in bodies.items() if old != new}
    pages = (page for kept in cache.pages_showing(former) for page in _revised(kept, bodies))
    outputs = sorted(page_outputs(pages, view, layouts), key=lambda output: (output.stage, output.path))
    return tuple(Change(output.path, "update", ("what it shows changed",), output) for output in outputs)


def _revised(kept: Kept, bodies: Bodies) -> Iterator[Page]:
    """Yield a page with the present texts, if it shows one of them."""
    before = decoder(_CONTEXTS[kept.layout]).decode(kept.context)
    if isinstance(before, PostPage):
        now: PostPage | FeedPage = _with_present(before, bodies)
    else:
        now = changed(before, entries=tuple(_with_present(entry, bodies) for entry in before.entries))
    if now != before:
        yield Page(kept.path, kept.layout, now)


def _with_present(shown: Shown, bodies: Bodies) -> Shown:
    body = shown.body
    return changed(shown, body=changed(body, key=bodies.get((shown.url, body.key), body.key)))
