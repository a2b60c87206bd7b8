"""Plan a whole site and publish what differs."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import datetime
from pathlib import Path

from dateline import search, unchanged
from dateline.apply import Press, Written, find_damage
from dateline.cache import Cache
from dateline.discover import inventory, look_at, scan_content
from dateline.folder import Listing
from dateline.layouts import parse_layouts
from dateline.manifest import Entry, Made, Manifest
from dateline.model import Diagnostic, Refusal
from dateline.pages import end_of_news
from dateline.placing import parents, prune, require_folders, require_no_links
from dateline.plan import Change, Output, Plan, Text, compare, file_output
from dateline.planning import Planned, plan_site
from dateline.request import Report, Request
from dateline.site import Site
from dateline.unchanged import Outcome
from dateline.values import Value, changed, encode, keep
from dateline.writing import claim, made_of, read_manifest, seal, write

Decided = Callable[[Planned, Sequence[Change]], None]
"""Told what a build is going to change, before anything is written."""


def _tell_nobody(planned: Planned, changes: Sequence[Change]) -> None:
    pass


def publish(
    request: Request, site: Site, output: Path, cache: Cache, content: Listing, decided: Decided = _tell_nobody
) -> Outcome:
    """Bring a site up to date with its sources."""
    started = time.monotonic()
    planned, changes, state = keep(_decide(request, site, cache, output, content))
    _require_content(request, site, content, changes)
    decided(planned, changes)
    unchanged.begin(request, site)
    written, manifest, outputs = keep(_apply(request, planned, changes, state))
    report = _report(request, planned, changes, written, outputs, started)
    made = made_of(output, manifest, state.made.values(), written)
    return Outcome(report, made, _is_confined(planned), _until(planned, report, request.now))


def _is_confined(planned: Planned) -> bool:
    site = planned.site
    guesses = site.tags.infer and not all(post.tags for post in planned.selection.published)
    return not (guesses or site.search)


def _until(planned: Planned, report: Report, now: datetime) -> datetime | None:
    """Return when time alone will change the site."""
    moments = (report.due, end_of_news(planned.selection.published, now))
    return min((moment for moment in moments if moment), default=None)


def foresee(request: Request, site: Site, output: Path, cache: Cache) -> Report:
    """Return what publishing would do, and do none of it."""
    started = time.monotonic()
    content = scan_content(request.root, site.folders)
    planned, changes, _ = _decide(request, site, cache, output, content)
    _require_content(request, site, content, changes)
    return _report(request, planned, changes, [], len(planned.plan.outputs), started)


class ContentGone(Refusal):
    """The folder of the articles is not there, and was there before; the text says what to do."""


class ContentUnreadable(Refusal):
    """A folder of articles can't be read, and could be before; the text says what to do."""

    code = 1


def _require_content(request: Request, site: Site, content: Listing, changes: Sequence[Change]) -> None:
    """Raise ContentGone or ContentUnreadable where pages would go because a folder is not there or can't be read."""
    lost = sum(change.action == "remove" and change.path.endswith(".html") for change in changes)
    if lost and not (request.root / site.folders.content).is_dir():
        raise ContentGone(
            f"{site.folders.content}/ is not there; without it {lost} of the published pages would be removed. "
            "Put it back, or name the articles' folder in site.toml; nothing was touched"
        )
    if lost and content.unreadable:
        first = content.below(site.folders.content).unreadable[0]
        raise ContentUnreadable(
            f"{first.path.removeprefix('./')}: {first.reason}; without it {lost} of the published pages would be "
            "removed. Make it readable, or take it out; nothing was touched"
        )


class _State(Value, frozen=True):
    """What the last build left."""

    output: Path
    cache: Cache
    manifest: Manifest
    made: Mapping[str, Made]
    present: Mapping[str, tuple[int, int]]
    """Size and time of change of every file that was found."""
    sound: Mapping[str, Entry]
    """Files that hold what was written."""


def _decide(
    request: Request, site: Site, cache: Cache, output: Path, listing: Listing
) -> tuple[Planned, tuple[Change, ...], _State]:
    planned = plan_site(request, site, cache, listing)
    manifest = read_manifest(output)
    made, tidy = unchanged.left_behind(request, site, cache)
    present = look_at(output, manifest.entries) if tidy else inventory(output)
    damage = find_damage(output, made, manifest.entries, present)
    pages = [path for path in manifest.entries if not path.startswith(search.FOLDER)]
    changes = compare(planned.plan, made, damage, pages)
    sound = {path: entry for path, entry in manifest.entries.items() if path not in damage}
    return planned, changes, _State(output, cache, manifest, made, present, sound)


def _apply(
    request: Request, planned: Planned, changes: tuple[Change, ...], state: _State
) -> tuple[list[Written], Manifest, int]:
    """Make what changed: added files, rewritten ones, removals, the search index, and at last the manifest.

    The index is made of the pages that lie there, so those that are withdrawn have to be gone before.

    Return what was written, the manifest, and how many files the site has, those of the search index included.
    """
    press = Press(request.root, state.output, state.cache, planned.view, parse_layouts(planned.layouts), state.sound)
    claim(state.output, state.manifest, (change.path for change in changes if change.action == "add"))
    cleared = _make_way(planned.plan, changes, state)
    written = write(request, press, changes)
    gone = _removed(changes)
    prune(state.output, [path for path in gone if path not in cleared])
    held = _indexed(state)
    index = _index(planned, changes, state, held)
    indexing = () if index is None else compare(Plan(index), state.made, {}, held)
    written += write(request, press, indexing)
    prune(state.output, _removed(indexing))
    state.cache.save_view(encode(planned.view))
    shows = request.include.drafts or request.include.future or request.include.expired
    before = changed(state.manifest, preview=request.preview, drafts=shows)
    sealed = seal(state.output, state.cache, before, written, (*gone, *_removed(indexing)))
    return written, sealed, len(planned.plan.outputs) + len(held if index is None else index)


def _removed(changes: Iterable[Change]) -> list[str]:
    return [change.path for change in changes if change.action == "remove"]


def _indexed(state: _State) -> list[str]:
    return [path for path in state.manifest.entries if path.startswith(search.FOLDER)]


def _index(
    planned: Planned, changes: Sequence[Change], state: _State, held: Sequence[str]
) -> tuple[Output, ...] | None:
    """Return the files of the search index, or None where it stays: no page changed, nor the index itself."""
    if not planned.view.search:
        return ()
    is_sound = bool(held) and all(path in state.sound and path in state.made for path in held)
    if is_sound and not any(change.path.endswith(".html") for change in changes):
        return None
    return tuple(file_output(path, Text(data)) for path, data in search.make_index(state.output).items())


def _make_way(plan: Plan, changes: Sequence[Change], state: _State) -> frozenset[str]:
    """Remove our own files that stand where a folder is needed, or in a folder where a file is, and return them.

    Raises OutputError where something that is not ours stands in the way, a link to another folder above all.
    """
    gone = frozenset(_removed(changes))
    require_no_links(state.output, gone)
    cleared: frozenset[str] = frozenset()
    if gone:
        needed = {parent for output in plan.outputs for parent in parents(output.path)}
        files = {output.path for output in plan.outputs}
        cleared = frozenset(path for path in gone if path in needed or files.intersection(parents(path)))
        prune(state.output, sorted(cleared))
    require_folders(state.output, (change.path for change in changes if change.output))
    return cleared


def _report(
    request: Request,
    planned: Planned,
    changes: tuple[Change, ...],
    written: Sequence[Written],
    outputs: int,
    started: float,
) -> Report:
    selection = planned.selection
    changed = sum(result.changed for result in written)
    return Report(
        posts=len(selection.published),
        outputs=outputs,
        written=changed,
        unchanged=outputs - changed,
        removed=sum(change.action == "remove" for change in changes),
        drafts=len(selection.drafts),
        scheduled=tuple((post.path, str(post.due)) for post in selection.scheduled),
        expired=len(selection.expired),
        skipped=planned.skipped,
        diagnostics=planned.diagnostics + _once(found for result in written for found in result.diagnostics),
        changes=changes,
        due=selection.due(request.now),
        seconds=time.monotonic() - started,
    )


def _once(diagnostics: Iterable[Diagnostic]) -> tuple[Diagnostic, ...]:
    """Return each fault once: a layout's shows on every page that it makes."""
    faults: dict[tuple[str, int, str], list[Diagnostic]] = {}
    for found in diagnostics:
        faults.setdefault((found.path, found.line, found.message.partition(" (while making")[0]), []).append(found)
    return tuple(_counted(group) for group in faults.values())


def _counted(group: Sequence[Diagnostic]) -> Diagnostic:
    others = len(group) - 1
    if not others:
        return group[0]
    return changed(group[0], message=f"{group[0].message}, and {others} more page{'' if others == 1 else 's'}")
