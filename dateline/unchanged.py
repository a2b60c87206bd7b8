"""Recognise a site in which nothing has changed."""

from __future__ import annotations

import time
from collections.abc import Iterable, Iterator
from contextlib import suppress
from datetime import datetime
from pathlib import Path

from dateline.cache import Cache
from dateline.discover import are_as_they_were, scan, scan_content, trusted_time
from dateline.fingerprint import digest_bytes
from dateline.folder import File, Listing, Skipped
from dateline.manifest import NAME as MANIFEST
from dateline.manifest import Made
from dateline.model import Diagnostic
from dateline.request import Report, Request
from dateline.settings import FILE
from dateline.site import Site
from dateline.starter import starter_folder
from dateline.values import DecodeError, Value, changed, decoder, encode
from dateline.version import code_digest

NAME = "last-build.json"
BROKEN_OFF = "build-before.json"
"""The note of the build before one that is at work, or that came to no end."""


class Seen(Value, frozen=True):
    """All that a build depends on, as it was when the build began."""

    asked: str
    """Digest of Dateline's code, of site.toml and of what was asked for."""
    content: Listing
    dress: tuple[File, ...]
    """Layouts and assets, the site's own and the starter's."""
    at: int
    """When it was looked at, in nanoseconds."""


class Outcome(Value, frozen=True):
    """What a build did and left."""

    report: Report
    outputs: tuple[Made, ...]
    """Every file of ours in the output folder."""
    confined: bool
    """Whether articles' texts show on their own pages, in feeds and in stories alone: not in tags or a search index."""
    until: datetime | None
    """When time alone will change the site: a post falls due or expires, or is news no more."""


class Note(Value, frozen=True):
    """What is noted of a build that came to its end."""

    seen: Seen
    generation: str
    """Of the cache that holds what it found out."""
    outputs: tuple[Made, ...]
    confined: bool
    """As in its outcome."""
    since: datetime
    """What counted as now."""
    until: datetime | None
    """As in its outcome."""
    due: datetime | None
    """When the next post falls due or expires."""
    posts: int
    drafts: int
    scheduled: tuple[tuple[str, str], ...]
    expired: int
    skipped: tuple[Skipped, ...]
    diagnostics: tuple[Diagnostic, ...]

    def report(self, seconds: float = 0.0) -> Report:
        """Return the report of a build that has nothing to do."""
        count = len(self.outputs) - 1  # The manifest is not counted.
        return Report(
            self.posts, count, 0, count, 0, self.drafts, self.scheduled, self.expired, self.skipped,
            self.diagnostics, (), self.due, seconds,
        )  # fmt: skip


def last_build(request: Request, site: Site) -> Note | None:
    """Return what is noted of the last build, or None where it did not come to its end."""
    return _read(_place(request, site))


def left_behind(request: Request, site: Site, cache: Cache) -> tuple[dict[str, Made], bool]:
    """Return how each file was last written, as far as this cache knows what went into it, and whether all is tidy.

    So it is where the last build was asked for the same and came to its end: it left no half-written file in the
    output. Where it filled another, this one may hold leavings of a build before.
    """
    ended = last_build(request, site)
    last = ended or _read(_place(request, site).with_name(BROKEN_OFF))
    known = last is not None and last.generation == cache.generation()
    made = {made.path: made for made in last.outputs if made.path != MANIFEST} if last and known else {}
    return made, ended is not None and ended.seen.asked == _asked(request)


def _read(place: Path) -> Note | None:
    try:
        return decoder(Note).decode(place.read_bytes())
    except (OSError, DecodeError):
        return None


def is_unchanged(last: Note, seen: Seen, now: datetime, output: Path) -> bool:
    """Tell whether a build would change nothing.

    Names, sizes and times of all sources and outputs decide, and nothing is read but site.toml: this is what
    makes a build with nothing to do cheap.
    """
    same = changed(seen, at=last.seen.at) == last.seen
    return same and is_its_time(last, now) and stand(output, last.outputs)


def stand(output: Path, made: Iterable[Made]) -> bool:
    """Return whether all these files of the output have the size and the time that they had."""
    return are_as_they_were(output, ((path, size, changed_ns) for path, _, _, size, changed_ns in made))


def is_its_time(last: Note, now: datetime) -> bool:
    """Return whether time alone has changed nothing between the last build and now."""
    return last.since <= now and (last.until is None or now < last.until)


def see(request: Request, site: Site) -> Seen:
    """Return names, sizes and times of all that a build depends on."""
    at = time.time_ns()
    return Seen(_asked(request), scan_content(request.root, site.folders), tuple(_dress(request.root, site)), at)


def _asked(request: Request) -> str:
    settings = request.root / FILE
    asked = (code_digest(), request.include, request.base_url, request.preview, str(request.output))
    return digest_bytes(encode(asked) + (settings.read_bytes() if settings.is_file() else b""))


def _dress(root: Path, site: Site) -> Iterator[File]:
    starter = starter_folder()
    own = [root / site.folders.layouts, root / site.folders.assets]
    for folder in dict.fromkeys([*own, starter / "layouts", starter / "assets"]):
        listing = scan(folder)
        yield from (file._replace(path=f"{folder}/{file.path}") for file in listing.files)
        for left_out in (*listing.skipped, *listing.unreadable):
            yield File(f"{folder}/{left_out.path}: {left_out.reason}", 0, 0)


def remember(request: Request, site: Site, cache: Cache, seen: Seen, done: Outcome) -> None:
    """Note a build that is done.

    A file that had changed so shortly before it was looked at that a later change may look the same is noted
    without its time, so that the next build looks at it again.
    """
    from dateline.placing import OutputError, write_atomically

    files, dress = (_trusted(files, seen.at) for files in (seen.content.files, seen.dress))
    noted = changed(seen, content=changed(seen.content, files=files), dress=dress)
    report = done.report
    note = Note(
        noted, cache.generation(), done.outputs, done.confined, request.now, done.until, report.due, report.posts,
        report.drafts, report.scheduled, report.expired, report.skipped, report.diagnostics,
    )  # fmt: skip
    with suppress(OutputError):  # Without a note the next build looks at everything.
        write_atomically(_place(request, site), encode(note))


def _trusted(files: Iterable[File], at: int) -> tuple[File, ...]:
    return tuple([f if trusted_time(f.changed_ns, at) else f._replace(changed_ns=0) for f in files])


def begin(request: Request, site: Site) -> None:
    """Note that a build is at work: from now on the last one's note holds no more."""
    place = _place(request, site)
    with suppress(FileNotFoundError):
        place.replace(place.with_name(BROKEN_OFF))


def forget(request: Request, site: Site) -> None:
    """Delete the notes of earlier builds."""
    for name in (NAME, BROKEN_OFF):
        _place(request, site).with_name(name).unlink(missing_ok=True)


def _place(request: Request, site: Site) -> Path:
    return (request.cache or request.root / site.folders.cache) / NAME
