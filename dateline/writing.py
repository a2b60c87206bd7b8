"""Write changed outputs, and record what the output then holds."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from pathlib import Path

from dateline.apply import Press, Written
from dateline.cache import Cache
from dateline.discover import UnreadableSource, read_file, stamp
from dateline.manifest import NAME, NOTHING, Entry, Made, Manifest, parse_manifest, write_manifest
from dateline.model import Diagnostic
from dateline.placing import OutputError, write_atomically
from dateline.plan import Change
from dateline.request import Request
from dateline.values import changed
from dateline.workers import Crew


def read_manifest(output: Path) -> Manifest:
    """Return what the last build left in a folder; a manifest that is damaged or missing counts as empty.

    Raises OutputError for one that is there and can't be read: its files would be nobody's for ever.
    """
    try:
        return parse_manifest(read_file(output, NAME))
    except ValueError:
        return NOTHING
    except UnreadableSource as error:
        if os.path.lexists(output / NAME):
            raise OutputError(f"{output / NAME}: {error}; remove it") from None
        return NOTHING


def claim(output: Path, manifest: Manifest, names: Iterable[str]) -> None:
    """Note the names of files that are about to be added, so that a build that dies leaves nothing unowned."""
    new = dict.fromkeys(names, Entry("", 0))
    if new or not (output / NAME).exists():
        entries = dict(manifest.entries) | new
        write_atomically(output / NAME, write_manifest(Manifest(entries, preview=True, drafts=True)))


def write(request: Request, press: Press, changes: Sequence[Change]) -> list[Written]:
    """Make and write what changed, group by group."""
    press.prepare(changes)
    written: list[Written] = []
    total = sum(change.output is not None for change in changes)
    for done, results in Crew(request.jobs, request.executor).map_in_order(press, list(steps(changes)), _lost):
        written += results
        request.progress("Writing", done, total)
    return written


def _lost(change: Change) -> Written:
    found = Diagnostic(change.path, 0, 0, "making it ended the process; it is left as it was")
    return Written(None, None, False, (found,))


def seal(
    output: Path, cache: Cache, manifest: Manifest, written: Sequence[Written], gone: Iterable[str]
) -> Manifest:
    """Record what the output now holds, in a manifest that is the last file written, and return it."""
    gone = frozenset(gone)
    entries = {path: entry for path, entry in manifest.entries.items() if path not in gone}
    entries |= {result.made.path: result.entry for result in written if result.made and result.entry}
    sealed = changed(manifest, entries=entries)
    data, place = write_manifest(sealed), output / NAME
    if not place.is_file() or place.read_bytes() != data:
        write_atomically(place, data)
    if gone:
        cache.forget_pages(gone)
    return sealed


def made_of(
    output: Path, manifest: Manifest, before: Iterable[Made], written: Sequence[Written]
) -> tuple[Made, ...]:
    """Return how every file of ours that the output holds was last written, that of the manifest included."""
    made = {each.path: each for each in before} | {result.made.path: result.made for result in written if result.made}
    status = (output / NAME).stat()
    held = (made[path] for path in manifest.entries if path in made)
    return (*held, Made(NAME, "", "", status.st_size, stamp(status)))


def steps(changes: Sequence[Change]) -> Iterator[Sequence[Change]]:
    """Yield the changes that write in groups: each is done before the next begins."""
    for _, group in groupby((change for change in changes if change.output), key=_step):
        yield tuple(group)


def _step(change: Change) -> tuple[str, int]:
    return change.action, change.output.stage if change.output else -1
