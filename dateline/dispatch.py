"""Send the published site to a target of site.toml, or to a URL."""

from __future__ import annotations

import json

from dateline.build import places
from dateline.configure import read_settings
from dateline.deploy import Change, DeployReport, Target, deploy, parse_target, preview_deploy
from dateline.model import Refusal
from dateline.request import Request
from dateline.site import Site

JOURNALS = "deploys"
"""Where deploys remember what they had sent, in the cache folder."""


def dispatch(request: Request, target: str, confirmed: bool) -> DeployReport:
    """Make a host hold what the output folder holds.

    ``target`` is a name of site.toml's or a URL; empty means the only one that site.toml has. Raises Refusal.
    """
    site = read_settings(request)
    output, cache = places(request, site)
    return deploy(
        output,
        choose_target(site, target),
        cache.folder / JOURNALS,
        confirm=confirmed,
        progress=lambda done, total, _: request.progress("Sending", done, total),
    )


def foresee_dispatch(request: Request, target: str) -> tuple[Change, ...]:
    """Return what a deploy would send and remove, and send nothing. Raises Refusal."""
    site = read_settings(request)
    output, cache = places(request, site)
    return preview_deploy(output, choose_target(site, target), cache.folder / JOURNALS)


def choose_target(site: Site, name: str) -> Target:
    """Return the target of a name or URL. Raises Refusal where none is meant or several might be."""
    tables = dict(site.deploy)
    if not name:
        if len(tables) != 1:
            raise Refusal(_which(tables))
        name = next(iter(tables))
    return parse_target(name, json.loads(tables[name]) if name in tables else {})


def _which(tables: dict[str, str]) -> str:
    if tables:
        return f"say which target: {', '.join(tables)}"
    return 'site.toml names no target; add [deploy.NAME] with url = "…", or give a URL: python build.py deploy URL'
