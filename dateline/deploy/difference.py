"""Two manifests → what has to be sent and removed, and why."""

from __future__ import annotations

import re
from collections.abc import Set
from typing import Literal

from dateline.manifest import NOTHING, Manifest
from dateline.values import Value, changed

GENERATIONS = 2
"""Former generations of scripts, styles and fonts that stay, for pages that browsers still hold."""

_CODE = re.compile(r"[.-][0-9a-f]{8,64}\.(?:css|js|mjs|map|wasm|woff2?|ttf|otf)$")


class Change(Value, frozen=True):
    """One file to be sent or removed."""

    path: str
    action: Literal["add", "update", "remove"]
    because: tuple[str, ...]


def plan_deploy(local: Manifest, remote: Manifest | None, uncertain: Set[str] = frozenset()) -> tuple[Change, ...]:
    """Return what makes the host hold the local site, sorted by path.

    ``remote`` is the host's last manifest, None before the first deploy. ``uncertain`` are names that a
    deploy which broke off may have sent or removed: what the host holds there is not known. Only names of
    these two are ever removed; fingerprinted scripts, styles and fonts stay for two more generations.
    """
    held = remote or NOTHING
    sent = (_sent(path, local, held, uncertain) for path in sorted(local.entries))
    gone = _gone(local, held, uncertain)
    return (*(change for change in sent if change), *(gone[path] for path in sorted(gone)))


def _sent(path: str, local: Manifest, held: Manifest, uncertain: Set[str]) -> Change | None:
    if path not in held.entries:
        known = path in uncertain
        return Change(path, "add", ("a deploy that broke off may have sent it" if known else "not on the host",))
    if path in uncertain:
        return Change(path, "update", ("a deploy that broke off may have changed it",))
    if held.entries[path] != local.entries[path]:
        return Change(path, "update", ("its content differs",))
    return None


def _gone(local: Manifest, held: Manifest, uncertain: Set[str]) -> dict[str, Change]:
    kept = {path for generation in retire(local, held).retired for path in generation}
    former = {path for generation in held.retired for path in generation}
    gone = {}
    for path in (set(held.entries) | former | uncertain) - set(local.entries) - kept:
        because = "two generations old" if path in former else "no longer part of the site"
        gone[path] = Change(path, "remove", (because,))
    return gone


def retire(local: Manifest, remote: Manifest | None) -> Manifest:
    """Return the local manifest with the generations that the host keeps beside it.

    A deploy that drops fingerprinted scripts, styles or fonts starts a new generation. Pictures are not
    kept: the picture of a post that was withdrawn must be gone.
    """
    held = remote or NOTHING
    fallen = tuple(sorted(path for path in held.entries if path not in local.entries and _CODE.search(path)))
    generations = (fallen, *held.retired) if fallen else held.retired
    still = tuple(tuple(path for path in names if path not in local.entries) for names in generations)
    return changed(local, retired=still[:GENERATIONS])
