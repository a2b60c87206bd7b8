"""Publish a site in which nothing changed but the texts of some articles."""

from __future__ import annotations

import time
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import TypeVar

from dateline.apply import Press
from dateline.cache import Cache, Kept, Record
from dateline.contexts import FeedEntry, FeedPage, Page, PostPage, SiteView
from dateline.discover import are_as_they_were, read_layouts, trusted_time
from dateline.folder import SIDECAR, File, Listing, is_article
from dateline.layouts import layout_digests, parse_layouts
from dateline.model import Post
from dateline.plan import Change, page_outputs
from dateline.read import Reader
from dateline.records import read_post
from dateline.request import Request
from dateline.site import Site
from dateline.unchanged import Note, Outcome, Seen, forget, is_its_time
from dateline.values import Value, changed, decoder
from dateline.writing import left_behind, read_manifest, seal, write

MOST = 20
"""Articles up to which looking for the pages that show them is cheaper than planning the site."""

Shown = TypeVar("Shown", PostPage, FeedEntry)

_CONTEXTS: dict[str, type[PostPage] | type[FeedPage]] = {
    "post.html": PostPage,
    "feed.xml": FeedPage,
    "feed.json": FeedPage,
}


Bodies = Mapping[tuple[str, str], str]
"""A post's URL and the digest of its former text → that of the present one. Several posts may have one text."""


class Revision(Value, frozen=True):
    """Articles that were edited, and nothing of which shows elsewhere than where their texts stand."""

    records: tuple[Record, ...]
    bodies: Bodies


def revise(
    request: Request, site: Site, output: Path, cache: Cache, last: Note, seen: Seen
) -> Outcome | None:
    """Make the pages anew that show an edited text.

    A page shows its context and nothing else, so where no post's row changed but for its body, no other page can
    have changed. Return None, with nothing written, where more changed: then the site is planned as a whole.
    """
    started = time.monotonic()
    files = edited(last.seen, seen) if _may_be_revised(last, request) else None
    if not files or not cache.holds_results() or not are_as_they_were(output, last.outputs):
        return None
    revision = _read(request, site, cache, files)
    if revision is None:
        return None
    layouts = read_layouts(request.root, site.folders.layouts)
    view = decoder(SiteView).decode(cache.view())
    changes = _changes(cache, revision, view, layout_digests(layouts))
    forget(request, site)
    manifest = read_manifest(output)
    press = Press(request.root, output, cache, view, parse_layouts(layouts), manifest.entries)
    written = write(request, press, changes)
    sealed = seal(output, cache, manifest, written, ())
    noted = (record._replace(changed_ns=trusted_time(record.changed_ns, seen.at)) for record in revision.records)
    cache.save_records(noted, ())
    rewritten = sum(result.changed for result in written)
    faults = tuple(fault for result in written for fault in result.diagnostics)
    report = last.report(time.monotonic() - started)
    report = changed(
        report, written=rewritten, unchanged=report.outputs - rewritten, changes=changes,
        diagnostics=report.diagnostics + faults,
    )  # fmt: skip
    return Outcome(report, left_behind(output, sealed, cache.outputs()), last.confined)


def _may_be_revised(last: Note, request: Request) -> bool:
    faulty = any(found.severity == "error" for found in last.diagnostics)
    return last.confined and not faulty and is_its_time(last, request.now)


def edited(before: Seen, now: Seen) -> tuple[File, ...] | None:
    """Return the articles that may have been edited where all else is as it was, or None where it is not."""
    if (before.asked, before.dress) != (now.asked, now.dress) or _names(before.content) != _names(now.content):
        return None
    files = tuple(new for old, new in zip(before.content.files, now.content.files, strict=True) if old != new)
    beside = {file.path for file in now.content.files if file.path.endswith(SIDECAR)}
    plain = all(is_article(file.path.rpartition("/")[2]) and file.path + SIDECAR not in beside for file in files)
    return files if plain and len(files) <= MOST else None


def _names(listing: Listing) -> tuple[object, ...]:
    return [file.path for file in listing.files], listing.skipped, listing.unreadable


def _read(request: Request, site: Site, cache: Cache, files: Sequence[File]) -> Revision | None:
    """Return the articles as they are now, or None where more of one changed than its text."""
    known = cache.records_of(file.path for file in files)
    reader = Reader(request.root / site.folders.content, site, frozenset(), cache, known)
    records = tuple(reader(files))
    bodies: dict[tuple[str, str], str] = {}
    for record in records:
        before, now = _posts(known.get(record.path), record)
        if before is None or now is None or not _shows_alike(before, now):
            return None
        bodies[before.url, before.body] = now.body
    return Revision(records, bodies)


def _posts(before: Record | None, now: Record) -> tuple[Post | None, Post | None]:
    """Return a post as it was and as it is; none where what is said of it has changed, too."""
    if before is None or not before.post or not now.post or before.diagnostics != now.diagnostics:
        return None, None
    return read_post(before.post), read_post(now.post)


def _shows_alike(before: Post, now: Post) -> bool:
    """Tell whether two states of a post differ in nothing but the text."""
    return before.minutes == now.minutes and changed(now, body=before.body, words=before.words) == before


def _changes(
    cache: Cache, revision: Revision, view: SiteView, layouts: Mapping[str, str]
) -> tuple[Change, ...]:
    former = {old for (_, old), new in revision.bodies.items() if old != new}
    pages = (page for kept in cache.pages_showing(former) for page in _revised(kept, revision.bodies))
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
