"""The table of contents: from a site's folder to its published pages."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING

from dateline import unchanged
from dateline.cache import Cache, CacheDamaged
from dateline.configure import places, read_settings, require_extensions, require_site
from dateline.discover import read_text
from dateline.lock import alone_in, locked
from dateline.model import Diagnostic
from dateline.request import Report, Request
from dateline.site import Site
from dateline.territory import require_own_territory
from dateline.values import DecodeError, changed, keep, let_go

if TYPE_CHECKING:
    from dateline.plan import Change
    from dateline.planning import Planned


def build(request: Request) -> Report:
    """Bring the published site up to date with its sources, by the least of work that what changed allows.

    What a larger change needs is imported only when it is met. Raises SettingsError for a wrong site.toml,
    TerritoryError for an output folder that is not ours to write, Locked where another build is at work, and
    OutputError where the output can't be written.
    """
    return _soundly(request, lambda: _build(request))


def _build(request: Request) -> Report:
    started = time.monotonic()
    site, output, cache = _prepare(request)
    with _alone(cache, output):
        seen = unchanged.see(request, site)
        last = unchanged.last_build(request, site)
        if last is not None and unchanged.is_unchanged(last, seen, request.now, output):
            return _placed(last.report(time.monotonic() - started), request.root)
        from dateline.revise import revise

        done = last and revise(request, site, output, cache, last, seen)
        if not done:
            from dateline.publish import publish

            done = publish(request, site, output, cache, seen.content)
        keep((seen, done))
        unchanged.remember(request, site, cache, seen, done)
        return _placed(done.report, request.root)


def build_whole(request: Request, decided: Callable[[Planned, Sequence[Change]], None]) -> Report:
    """Do as ``build`` by a plan of the whole site, which ``decided`` is told before anything is written."""
    return _soundly(request, lambda: _build_whole(request, decided))


def _build_whole(request: Request, decided: Callable[[Planned, Sequence[Change]], None]) -> Report:
    from dateline.publish import publish

    site, output, cache = _prepare(request)
    with _alone(cache, output):
        seen = unchanged.see(request, site)
        done = publish(request, site, output, cache, seen.content, decided)
        unchanged.remember(request, site, cache, seen, done)
        return _placed(done.report, request.root)


@contextmanager
def _alone(cache: Cache, output: Path) -> Iterator[None]:
    """Keep other builds with this cache or into this output waiting."""
    with locked(cache.folder):
        with suppress(OSError):  # Whoever writes there says what is wrong with it.
            output.mkdir(parents=True, exist_ok=True)
        try:
            with alone_in(output):
                yield
        finally:
            with suppress(OSError):  # It is empty where nothing was written.
                output.rmdir()


def _soundly(request: Request, work: Callable[[], Report]) -> Report:
    """Return what work gives; where what is remembered of earlier builds is damaged, without it."""
    let_go()
    try:
        return work()
    except (CacheDamaged, DecodeError):
        forget(request)
        return work()


def foresee(request: Request) -> Report:
    """Return what a build would do, and do none of it. Raises what ``build`` raises before it writes."""
    return _soundly(request, lambda: _foresee(request))


def _foresee(request: Request) -> Report:
    from dateline.publish import foresee

    site, output, cache = _prepare(request)
    with locked(cache.folder), alone_in(output):
        return _placed(foresee(request, site, output, cache), request.root)


def _placed(report: Report, root: Path) -> Report:
    """Return a report in which warnings of files that are not there name the line that asks for them."""
    if not any(found.excerpt and not found.line for found in report.diagnostics):
        return report
    from dateline.references import MOST_PLACED, placed

    texts: dict[str, str] = {}
    looked: Counter[str] = Counter()

    def place(found: Diagnostic) -> Diagnostic:
        if found.line or not found.excerpt:
            return found
        looked[found.path] += 1
        if looked[found.path] > MOST_PLACED:
            return changed(found, excerpt="")
        if found.path not in texts:
            texts.clear()
            texts[found.path] = read_text(root / found.path)
        return placed(found, texts[found.path])

    return changed(report, diagnostics=tuple(place(found) for found in report.diagnostics))


def _prepare(request: Request) -> tuple[Site, Path, Cache]:
    """Return settings, output folder and cache of a request that may be carried out. Raises Refusal for another."""
    site = read_settings(request)
    output, cache = places(request, site)
    require_site(request, site)
    require_extensions(request, site)
    require_own_territory(request.root, site, output, cache.folder)
    return site, output, cache


def forget(request: Request) -> None:
    """Delete everything remembered of earlier builds; the published site stays."""
    site = read_settings(request)
    unchanged.forget(request, site)
    places(request, site)[1].delete()


def published(request: Request) -> tuple[str, ...]:
    """Return the path of every file that the last build left."""
    from dateline.writing import read_manifest

    return tuple(read_manifest(output_folder(request)).entries)


def output_folder(request: Request) -> Path:
    """Return the folder that a build publishes to."""
    return places(request, read_settings(request))[0]
