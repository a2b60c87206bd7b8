"""Which files go first, so that no page ever links to one that is not there."""

from __future__ import annotations

import re
from collections.abc import Iterable, Set
from enum import IntEnum
from pathlib import PurePosixPath

from dateline.deploy.difference import Change

_DATED = re.compile(r"(?:^|/)\d{4}/\d{2}(?:/\d{2})?/(?!\d{2}/)[^/]+/(?:index\.html|[^/]+\.html)$")
_INDEXES = frozenset({".xml", ".json", ".txt", ".atom", ".rss", ".opml", ".webmanifest"})
_SETTINGS = frozenset({"_headers", "_redirects", ".htaccess", "CNAME", ".nojekyll"})


class Kind(IntEnum):
    """What a file is to a reader, in the order of sending."""

    ASSET = 0
    POST = 1
    LISTING = 2
    INDEX = 3
    """Feeds, sitemaps, the search index, robots.txt and rules for the host."""


def kind_of(path: str) -> Kind:
    """Return what the file at a path of the site is."""
    name = PurePosixPath(path).name
    if path.startswith("pagefind/") or name in _SETTINGS:
        return Kind.INDEX
    if name.endswith((".html", ".htm")):
        return Kind.POST if _DATED.search(path) and not re.search(r"(?:^|/)page/\d+/", path) else Kind.LISTING
    if path.startswith("assets/") or path.startswith(".well-known/"):
        return Kind.ASSET
    return Kind.INDEX if PurePosixPath(name).suffix in _INDEXES else Kind.ASSET


def phases(changes: Iterable[Change], uncertain: Set[str] = frozenset()) -> tuple[tuple[Change, ...], ...]:
    """Return the changes in phases, each to be complete before the next begins.

    Assets; new pages, which nothing links to yet; new pages that a deploy which broke off may have sent;
    changed posts; changed lists; feeds and the like; removals, lists before posts before assets. A name that
    stands in the way of another (a file where a folder comes) is removed at the very beginning, since no
    order keeps both.
    """
    changes = tuple(changes)
    obstacles = _obstacles(changes)
    groups: dict[tuple[int, ...], list[Change]] = {}
    for change in sorted(changes, key=lambda change: (-kind_of(change.path), change.path)):
        key = (-1,) if change.path in obstacles else _rank(change, change.path in uncertain)
        groups.setdefault(key, []).append(change)
    return tuple(tuple(groups[key]) for key in sorted(groups))


def _rank(change: Change, uncertain: bool) -> tuple[int, ...]:
    kind = kind_of(change.path)
    if change.action == "remove":
        return (9,)
    if kind in (Kind.POST, Kind.LISTING):
        return (1, uncertain, kind) if change.action == "add" else (2, kind)
    return (3, change.action == "update") if kind is Kind.INDEX else (0,)


def _obstacles(changes: tuple[Change, ...]) -> frozenset[str]:
    removed = {change.path for change in changes if change.action == "remove"}
    sent = [change.path for change in changes if change.action != "remove"]
    folders = {folder for path in sent for folder in _folders(path)}
    names = set(sent)
    inside = {path for path in removed if any(part in names for part in _folders(path))}
    return frozenset((removed & folders) | inside)


def _folders(path: str) -> tuple[str, ...]:
    parts = path.split("/")
    return tuple("/".join(parts[:n]) for n in range(1, len(parts)))
