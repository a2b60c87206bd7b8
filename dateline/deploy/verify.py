"""Ask the public address for what was sent, and compare."""

from __future__ import annotations

import gzip
import time
import zlib
from collections.abc import Callable, Sequence
from hashlib import sha256
from http.client import HTTPException
from pathlib import Path
from urllib.parse import quote, urlsplit

from dateline import manifest
from dateline.deploy.bulk import BULKY
from dateline.deploy.errors import DeployFailed
from dateline.deploy.targets import Target
from dateline.manifest import Manifest, parse_manifest

SAMPLE = 8
"""Files that are compared."""
WAITS = {"git": (5, 10, 15, 30, 30, 60, 60, 90), "object": (2, 5, 10, 20)}
"""Seconds to wait between looks while a host still shows the former site."""
_AGENT = {"User-Agent": "Dateline", "Accept-Encoding": "identity", "Cache-Control": "no-cache"}

Fetch = Callable[[str], bytes]


def fetch(url: str) -> bytes:
    """Return what a web address answers. Raises OSError where it can't be reached or says no."""
    import urllib.request

    request = urllib.request.Request(url, headers=_AGENT)
    with urllib.request.urlopen(request, timeout=30) as answer:
        data: bytes = answer.read()
        return gzip.decompress(data) if answer.headers.get("Content-Encoding") == "gzip" else data


def verify(
    folder: Path,
    target: Target,
    held: Manifest,
    sent: Sequence[str],
    fetch: Fetch = fetch,
    pause: Callable[[float], None] = time.sleep,
) -> int:
    """Return how many files of the public address were compared, 0 where the target has none.

    Where nothing was sent, the manifest alone is compared: an earlier deploy may have ended before its address
    showed what it had sent. Raises DeployFailed where the address shows another manifest after some waiting, or
    another file.
    """
    if not target.public_url:
        return 0
    root = target.public_url.rstrip("/") + "/"
    _await_manifest(root, held, WAITS.get(target.kind, (1, 2, 5)), fetch, pause)
    names = sample(sent, held)
    for name in names:
        data = _get(fetch, _address(root, name, held.deploy))
        if data is None or sha256(data).hexdigest() != held.entries[name].digest:
            raise DeployFailed(
                f"{_address(root, name, '')} does not show what was sent. A cache, or a service that "
                "rewrites pages, may stand between; look at it there."
            )
    return len(names)


def sample(sent: Sequence[str], held: Manifest) -> tuple[str, ...]:
    """Return the names to compare: the front page and others spread evenly over what was sent."""
    light = (path for path in sent if held.entries[path].size < BULKY)
    public = sorted(path for path in light if not path.startswith(("_", ".")) and "/." not in path and path != "CNAME")
    step = max(1, len(public) // (SAMPLE - 1))
    front = ("index.html",) if sent and "index.html" in held.entries else ()
    return tuple(dict.fromkeys((*front, *public[::step])))[:SAMPLE]


def _await_manifest(
    root: str, held: Manifest, waits: Sequence[float], fetch: Fetch, pause: Callable[[float], None]
) -> None:
    for wait in (*waits, None):
        data = _get(fetch, _address(root, manifest.NAME, held.deploy))
        try:
            if data is not None and parse_manifest(data) == held:
                return
        except ValueError:
            pass
        if wait is not None:
            pause(wait)
    raise DeployFailed(
        f"{root}{manifest.NAME} does not show what was sent. The host may need longer, or public_url may be wrong."
    )


def _get(fetch: Fetch, url: str) -> bytes | None:
    try:
        return fetch(url)
    except (OSError, ValueError, EOFError, HTTPException, zlib.error):
        return None


def _address(root: str, name: str, marker: str) -> str:
    """Return a file's address; a page is asked for as readers do, by its folder."""
    path = name.removesuffix("index.html") if name.endswith(("/index.html",)) or name == "index.html" else name
    address = root + quote(path)
    return f"{address}{'&' if urlsplit(root).query else '?'}dateline={marker}" if marker else address
