"""Recognise a site in which nothing has changed since its last build."""

from __future__ import annotations

import json
import time
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import asdict, replace
from datetime import datetime
from hashlib import blake2b
from pathlib import Path
from typing import Any

from dateline.configure import read_settings
from dateline.discover import RACY, inventory, scan, scan_content
from dateline.folder import Skipped
from dateline.manifest import NAME as MANIFEST
from dateline.model import Diagnostic
from dateline.request import Report, Request
from dateline.settings import FILE
from dateline.site import Site
from dateline.starter import starter_folder
from dateline.version import code_digest

NAME = "last-build.json"

Files = Mapping[str, tuple[int, int]]
"""Size in bytes and time of change in nanoseconds, by path."""


def recall(request: Request) -> Report | None:
    """Return what a build would report that changes nothing, or None where it might change something.

    Names, sizes and times of all sources and outputs are looked at, and nothing is read but site.toml: this
    is what makes a build with nothing to do cheap. Raises SettingsError for a wrong site.toml.
    """
    started = time.monotonic()
    site = read_settings(request)
    last = _load(request, site)
    if last is None or not _is_its_time(last, request.now):
        return None
    output = request.output or request.root / site.folders.output
    if not (output / MANIFEST).is_file():
        return None
    outputs = inventory(output)
    if last["stamp"] != _stamp(request, site, _sources(request.root, site), outputs):
        return None
    return _report(last["report"], time.monotonic() - started)


def remember(request: Request, site: Site, report: Report, outputs: Files) -> None:
    """Note a build that is done; not if a source changed so lately that a later change may look the same."""
    sources = dict(_sources(request.root, site))
    newest = max((changed for _, changed in sources.values()), default=0)
    place = _place(request, site)
    if newest >= time.time_ns() - RACY:
        place.unlink(missing_ok=True)
        return
    last = {
        "stamp": _stamp(request, site, sources.items(), outputs),
        "since": request.now.isoformat(),
        "until": report.due.isoformat() if report.due else "",
        "report": asdict(replace(report, changes=())) | {"due": "", "written": 0, "removed": 0},
    }
    with suppress(OSError):  # Part of a note counts as none.
        place.write_text(json.dumps(last, ensure_ascii=False), "utf-8")


def forget(request: Request, site: Site) -> None:
    """Delete the note of the last build."""
    _place(request, site).unlink(missing_ok=True)


def _place(request: Request, site: Site) -> Path:
    return (request.cache or request.root / site.folders.cache) / NAME


def _load(request: Request, site: Site) -> dict[str, Any] | None:
    try:
        last: dict[str, Any] = json.loads(_place(request, site).read_bytes())
        return last if {"stamp", "since", "until", "report"} <= last.keys() else None
    except (OSError, ValueError, AttributeError):
        return None


def _is_its_time(last: dict[str, Any], now: datetime) -> bool:
    """Return whether nothing falls due or expires between the last build and now."""
    try:
        until = last["until"]
        return datetime.fromisoformat(last["since"]) <= now and (not until or now < datetime.fromisoformat(until))
    except (TypeError, ValueError):
        return False


def _sources(root: Path, site: Site) -> Iterator[tuple[str, tuple[int, int]]]:
    """Yield every file that a build reads, site.toml and Dateline's own code apart."""
    starter = starter_folder()
    content = root / site.folders.content
    own = [root / getattr(site.folders, name) for name in ("layouts", "assets")]
    for folder in dict.fromkeys([content, *own, starter / "layouts", starter / "assets"]):
        listing = scan_content(root, site.folders) if folder == content else scan(folder)
        for path, size, changed in listing.files:
            yield f"{folder}/{path}", (size, changed)
        for left_out in (*listing.skipped, *listing.unreadable):
            yield f"{folder}/{left_out.path}: {left_out.reason}", (0, 0)


def _stamp(request: Request, site: Site, sources: Any, outputs: Files) -> str:
    """Return the digest of all that a build depends on."""
    asked = (request.include, request.base_url, request.preview, str(request.output))
    settings = request.root / FILE
    state = blake2b(f"{code_digest()}{asked}".encode(), digest_size=16)
    state.update(settings.read_bytes() if settings.is_file() else b"")
    for files in (sources, sorted(outputs.items())):
        lines = [f"{path}\0{size}\0{changed}\n" for path, (size, changed) in files]
        state.update("".join(lines).encode("utf-8", "surrogateescape"))
    return state.hexdigest()


def _report(saved: dict[str, Any], seconds: float) -> Report:
    """Return the report of the last build as that of one that had nothing to do."""
    told = {
        "unchanged": saved["outputs"],
        "scheduled": tuple((path, when) for path, when in saved["scheduled"]),
        "skipped": tuple(Skipped(**skipped) for skipped in saved["skipped"]),
        "diagnostics": tuple(Diagnostic(**found) for found in saved["diagnostics"]),
        "changes": (),
        "due": None,
        "seconds": seconds,
    }
    return Report(**(saved | told))
