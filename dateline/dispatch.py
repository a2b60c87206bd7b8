"""Send the published site to a target of site.toml, or to a URL."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

from dateline.configure import places, read_settings
from dateline.deploy import Change, DeployReport, Target, choose_target, deploy, preview_deploy
from dateline.folder import File
from dateline.model import Refusal
from dateline.request import Request
from dateline.site import Site
from dateline.unchanged import Note, last_build, see
from dateline.values import changed

JOURNALS = "deploys"
"""Where deploys remember what they had sent, in the cache folder."""

_FIRST_URL = re.compile(r"<loc>([^<]*)</loc>")
_THIS_MACHINE = re.compile(r"(.+\.)?localhost|127\..*|0\.0\.0\.0|::1?")


def dispatch(request: Request, name: str, confirmed: bool) -> DeployReport:
    """Make a host hold what the output folder holds.

    ``name`` is that of a target in site.toml, or a URL; empty means the only one that site.toml has. Raises
    Refusal, also where the pages were made to be read on this machine and the target is another.
    """
    site = read_settings(request)
    output, cache = places(request, site)
    target = _target(site, name)
    local = _local_address(output, target)
    last = last_build(request, site)
    report = deploy(
        output,
        target,
        cache.folder / JOURNALS,
        left_out=_left_out(last, site) if last else (),
        confirm=confirmed,
        progress=lambda done, total, _: request.progress("Sending", done, total),
    )
    doubts = (*([_told(local)] if local else []), *(_unbuilt(last, request, site) if last else ()))
    return changed(report, notes=(*report.notes, *(f"warning: {doubt}" for doubt in doubts)))


def _left_out(last: Note, site: Site) -> tuple[str, ...]:
    """Return the articles that the last build left out, as an error in each forbids to publish it."""
    faulty = (found.path for found in last.diagnostics if found.severity == "error")
    return tuple(dict.fromkeys(path for path in faulty if site.folders.holds_article(path)))


def _unbuilt(last: Note, request: Request, site: Site) -> Iterator[str]:
    """Yield a doubt where articles were changed after the build that was sent."""
    before, now = ({file.path: file for file in seen.content.files} for seen in (last.seen, see(request, site)))
    edited = sorted(path for path in before.keys() | now.keys() if _differ(before.get(path), now.get(path)))
    if edited:
        more = f" and {len(edited) - 1} more" if len(edited) > 1 else ""
        yield (
            f"{site.folders.article(edited[0])}{more} changed after the build that was sent; "
            "build and deploy again to publish that"
        )


def _differ(before: File | None, now: File | None) -> bool:
    """Tell whether a file has changed for sure: a time that was noted as unsure is 0."""
    if before is None or now is None:
        return True
    return before.size != now.size or before.changed_ns not in (0, now.changed_ns)


def foresee_dispatch(request: Request, name: str) -> tuple[Change, ...]:
    """Return what a deploy would send and remove, and send nothing. Raises what ``dispatch`` raises."""
    site = read_settings(request)
    output, cache = places(request, site)
    target = _target(site, name)
    _local_address(output, target)
    return preview_deploy(output, target, cache.folder / JOURNALS)


def _target(site: Site, name: str) -> Target:
    return choose_target(name, {key: json.loads(table) for key, table in site.deploy})


def _local_address(output: Path, target: Target) -> str:
    """Return the address of the pages where it is one of this machine, else nothing.

    Raises Refusal where they would be sent to another machine.
    """
    built = _built_for(output)
    if not _THIS_MACHINE.fullmatch(urlsplit(built).hostname or ""):
        return ""
    if target.kind != "folder":
        raise Refusal(_told(built))
    return built


def _told(built: str) -> str:
    return (
        f"the pages were made for {built}, which only this machine can read; "
        "set base_url in site.toml to the address that readers use, and build again"
    )


def _built_for(output: Path) -> str:
    """Return the origin of the base URL that the site was built with, as the sitemap's first URL tells it."""
    try:
        found = _FIRST_URL.search((output / "sitemap.xml").read_text("utf-8"))
        address = urlsplit(found[1]) if found else None
        return f"{address.scheme}://{address.netloc}/" if address else ""
    except (OSError, ValueError):
        return ""
