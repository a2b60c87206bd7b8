"""Send the published site to a target of site.toml, or to a URL."""

from __future__ import annotations

import json
import re
from pathlib import Path
from urllib.parse import urlsplit

from dateline.configure import places, read_settings
from dateline.deploy import Change, DeployReport, Target, choose_target, deploy, preview_deploy
from dateline.model import Refusal
from dateline.request import Request
from dateline.site import Site
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
    report = deploy(
        output,
        target,
        cache.folder / JOURNALS,
        confirm=confirmed,
        progress=lambda done, total, _: request.progress("Sending", done, total),
    )
    return changed(report, notes=(*report.notes, f"warning: {_told(local)}")) if local else report


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
    """Return the first URL of the sitemap, which begins with the base URL that the site was built with."""
    try:
        found = _FIRST_URL.search((output / "sitemap.xml").read_text("utf-8"))
        return found[1] if found and urlsplit(found[1]) else ""
    except (OSError, ValueError):
        return ""
