"""The table of contents: from a site's folder to its published pages."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from dateline import search, unchanged
from dateline.apply import OutputError, Press, Written, find_damage, parents, prune, steps, write_atomically
from dateline.cache import Cache, Made
from dateline.configure import read_settings, require_extensions, require_site
from dateline.discover import inventory, stamp
from dateline.layouts import parse_layouts
from dateline.lock import locked
from dateline.manifest import NAME, NOTHING, Entry, Manifest, parse_manifest, write_manifest
from dateline.model import Diagnostic, Refusal
from dateline.plan import FEED, Change, Output, Plan, Text, compare, file_output
from dateline.planning import Planned, plan_site
from dateline.request import Report, Request
from dateline.site import Site
from dateline.territory import require_own_territory
from dateline.workers import Crew

Decided = Callable[[Planned, Sequence[Change]], None]
"""Told what a build is going to change, before anything is written."""


def _tell_nobody(planned: Planned, changes: Sequence[Change]) -> None:
    pass


def build(request: Request, decided: Decided = _tell_nobody) -> Report:
    """Bring the published site up to date with its sources.

    Raises SettingsError for a wrong site.toml, TerritoryError for an output folder that is not ours to write,
    Locked where another build is at work, and OutputError where the output can't be written.
    """
    started = time.monotonic()
    site, output, cache = _prepare(request)
    with locked(cache.folder):
        planned, changes, state = _decide(request, site, cache, output)
        _require_content(request, site, changes)
        decided(planned, changes)
        written, plan = _apply(request, planned, changes, state)
        report = _report(request, replace(planned, plan=plan), changes, written, started)
        unchanged.remember(request, site, report, _left_behind(state, written))
    return report


def foresee(request: Request) -> Report:
    """Return what a build would do, and do none of it. Raises what ``build`` raises before it writes."""
    started = time.monotonic()
    site, output, cache = _prepare(request)
    with locked(cache.folder):
        planned, changes, _ = _decide(request, site, cache, output)
        _require_content(request, site, changes)
    return _report(request, planned, changes, [], started)


def _prepare(request: Request) -> tuple[Site, Path, Cache]:
    """Return settings, output folder and cache of a request that may be carried out. Raises Refusal for another."""
    site = read_settings(request)
    output, cache = places(request, site)
    require_site(request, site)
    require_extensions(request, site)
    require_own_territory(request.root, site, output, cache.folder)
    return site, output, cache


class ContentGone(Refusal):
    """The folder of the articles is not there, and was there before; the text says what to do."""


def _require_content(request: Request, site: Site, changes: Sequence[Change]) -> None:
    """Raise ContentGone where pages would go because the folder of their articles is not there."""
    lost = sum(change.action == "remove" and change.path.endswith(".html") for change in changes)
    if lost and not (request.root / site.folders.content).is_dir():
        raise ContentGone(
            f"{site.folders.content}/ is not there; without it {lost} of the published pages would be removed. "
            "Put it back, or name the articles' folder in site.toml; nothing was touched"
        )


def forget(request: Request) -> None:
    """Delete everything remembered of earlier builds; the published site stays."""
    site = read_settings(request)
    unchanged.forget(request, site)
    places(request, site)[1].delete()


def places(request: Request, site: Site) -> tuple[Path, Cache]:
    """Return the output folder and the cache of a request."""
    output = request.output or request.root / site.folders.output
    return output, Cache(request.cache or request.root / site.folders.cache)


@dataclass(frozen=True, slots=True)
class _State:
    """What the last build left."""

    output: Path
    cache: Cache
    manifest: Manifest
    made: Mapping[str, Made]
    present: Mapping[str, tuple[int, int]]
    """Size and time of change of every file that was found."""
    sound: Mapping[str, Entry]
    """Files that hold what was written."""


def _decide(request: Request, site: Site, cache: Cache, output: Path) -> tuple[Planned, tuple[Change, ...], _State]:
    planned = plan_site(request, site, cache)
    manifest = read_manifest(output)
    made = cache.outputs()
    present = inventory(output)
    damage = find_damage(output, made, manifest.entries, present)
    pages = [path for path in manifest.entries if not path.startswith(search.FOLDER)]
    changes = compare(planned.plan, made, damage, pages)
    sound = {path: entry for path, entry in manifest.entries.items() if path not in damage}
    return planned, changes, _State(output, cache, manifest, made, present, sound)


def published(request: Request) -> tuple[str, ...]:
    """Return the path of every file that the last build left."""
    return tuple(read_manifest(places(request, read_settings(request))[0]).entries)


def read_manifest(output: Path) -> Manifest:
    """Return what the last build left in a folder; a manifest that is damaged or missing counts as empty.

    Raises OutputError for one that is there and can't be read: its files would be nobody's for ever.
    """
    try:
        return parse_manifest((output / NAME).read_bytes())
    except (FileNotFoundError, NotADirectoryError, ValueError):
        return NOTHING
    except OSError as error:
        raise OutputError(f"{output / NAME}: can't be read: {error.strerror}") from None


def _apply(
    request: Request, planned: Planned, changes: tuple[Change, ...], state: _State
) -> tuple[list[Written], Plan]:
    """Make what changed: added files, rewritten ones, the search index, removals, and at last the manifest.

    Return what was written, and the plan with the files of the search index.
    """
    press = Press(request.root, state.output, state.cache, planned.view, parse_layouts(planned.layouts), state.sound)
    _claim(changes, state)
    cleared = _make_way(planned.plan, changes, state)
    written = _write(request, press, changes)
    index = _index(planned, changes, state)
    indexing = compare(Plan(index), state.made, {}, _indexed(state))
    written += _write(request, press, indexing)
    gone = [change.path for change in (*changes, *indexing) if change.action == "remove"]
    prune(state.output, [path for path in gone if path not in cleared])
    whole = Plan(planned.plan.outputs + index)
    _seal(request, whole, state, written, gone)
    return written, whole


def _write(request: Request, press: Press, changes: Sequence[Change]) -> list[Written]:
    """Make and write what changed, group by group."""
    written: list[Written] = []
    total = sum(change.output is not None for change in changes)
    for done, results in Crew(request.jobs, request.executor).map_in_order(press, list(steps(changes)), _lost):
        written += results
        request.progress("Writing", done, total)
    return written


def _indexed(state: _State) -> list[str]:
    return [path for path in state.manifest.entries if path.startswith(search.FOLDER)]


def _index(planned: Planned, changes: Sequence[Change], state: _State) -> tuple[Output, ...]:
    """Return the files of the search index; it is made anew only where a page or the index itself changed."""
    if not planned.view.search:
        return ()
    held = _indexed(state)
    is_sound = bool(held) and all(path in state.sound and path in state.made for path in held)
    if is_sound and not any(change.path.endswith(".html") for change in changes):
        return tuple(_as_it_is(state.made[path]) for path in held)
    return tuple(file_output(path, Text(data)) for path, data in search.make_index(state.output).items())


def _as_it_is(made: Made) -> Output:
    return Output(made.path, FEED, Text(b""), made.fingerprint)


def _lost(change: Change) -> Written:
    found = Diagnostic(change.path, 0, 0, "making it ended the process; it is left as it was")
    return Written(None, None, False, (found,))


def _make_way(plan: Plan, changes: Sequence[Change], state: _State) -> frozenset[str]:
    """Remove our own files that stand where a folder is needed, or in a folder where a file is, and return them.

    Raises OutputError where something that is not ours stands in the way, a link to another folder above all.
    """
    needed = {parent for output in plan.outputs for parent in parents(output.path)}
    gone = {change.path for change in changes if change.action == "remove"}
    files = {output.path for output in plan.outputs}
    cleared = frozenset(path for path in gone if path in needed or files.intersection(parents(path)))
    prune(state.output, sorted(cleared))
    for path in sorted(needed & (state.present.keys() - gone)):
        raise OutputError(f"{state.output / path} is no folder, and the site needs one there; remove it")
    return cleared


def _claim(changes: Sequence[Change], state: _State) -> None:
    """Note the names of files that are about to be added, so that a build that dies leaves nothing unowned."""
    new = {change.path: Entry("", 0) for change in changes if change.action == "add"}
    if new or not (state.output / NAME).exists():
        _write_manifest(state.output, Manifest(dict(state.manifest.entries) | new, preview=True, drafts=True))


def _seal(request: Request, plan: Plan, state: _State, written: Sequence[Written], gone: Sequence[str]) -> None:
    """Record what the output now holds; the manifest is the last file written."""
    fresh = {result.made.path: result.entry for result in written if result.made and result.entry}
    known = state.manifest.entries
    entries = {o.path: fresh.get(o.path) or known[o.path] for o in plan.outputs if o.path in fresh or o.path in known}
    drafts = request.include.drafts or request.include.future or request.include.expired
    manifest = write_manifest(Manifest(entries, preview=request.preview, drafts=drafts))
    place = state.output / NAME
    if not place.is_file() or place.read_bytes() != manifest:
        write_atomically(place, manifest)
    if written or gone:
        state.cache.save_outputs((result.made for result in written if result.made), gone)


def _left_behind(state: _State, written: Sequence[Written]) -> dict[str, tuple[int, int]]:
    """Return size and time of change of every file that the output holds now, those of others included."""
    made = dict(state.made) | {result.made.path: result.made for result in written if result.made}
    left = {path: state.present[path] for path in state.present.keys() - state.manifest.entries.keys()}
    left |= {path: made[path][2:] for path in read_manifest(state.output).entries if path in made}
    status = (state.output / NAME).stat()
    return left | {NAME: (status.st_size, stamp(status))}


def _write_manifest(output: Path, manifest: Manifest) -> None:
    write_atomically(output / NAME, write_manifest(manifest))


def _report(
    request: Request, planned: Planned, changes: tuple[Change, ...], written: Sequence[Written], started: float
) -> Report:
    selection = planned.selection
    changed = sum(result.changed for result in written)
    outputs = len(planned.plan.outputs)
    return Report(
        posts=len(selection.published),
        outputs=outputs,
        written=changed,
        unchanged=outputs - changed,
        removed=sum(change.action == "remove" for change in changes),
        drafts=len(selection.drafts),
        scheduled=tuple((post.path, str(post.date)) for post in selection.scheduled),
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
    return replace(group[0], message=f"{group[0].message}, and {others} more page{'' if others == 1 else 's'}")
