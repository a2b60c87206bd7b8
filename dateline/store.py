"""Bring a site's sources from where an fsspec URL leads.                                           [fsspec]"""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from hashlib import sha256
from importlib import import_module
from pathlib import Path
from typing import Any

from dateline.deploy.object_host import bucket_options
from dateline.model import Refusal
from dateline.placing import prune, write_atomically
from dateline.settings import FILE, parse_site
from dateline.site import BARE, Site
from dateline.values import Value

MARKS = "marks.json"
"""What the store said of each file when it was fetched."""
BATCH = 200
"""Files asked for at once."""

_BUCKETS = ["s3", "gs", "az"]
Told = Callable[[str, int, int], None]


class StoreError(Refusal):
    """A store that does not give what is asked of it; the text says why."""


def mirror(url: str, home: Path, told: Told) -> Path:
    """Return a folder of this machine that holds the sources which lie at a URL.

    It is kept below ``home``, so that the next build fetches only what has changed since, as the store tells it by
    size, time or ETag. Raises StoreError.
    """
    place = home / sha256(url.encode()).hexdigest()[:16]
    site = place / "site"
    files = _connect(url)
    before = _marks(place)
    present = files.listing()
    _bring(files, site, [name for name in present if name == FILE and present[name] != before.get(name)], told)
    wanted = {name: mark for name, mark in present.items() if _belongs(name, _settings(site, FILE in present))}
    stale = [name for name, mark in wanted.items() if mark != before.get(name) or not (site / name).is_file()]
    prune(site, sorted(before.keys() - wanted.keys()))
    _bring(files, site, stale, told)
    site.mkdir(parents=True, exist_ok=True)
    write_atomically(place / MARKS, json.dumps(wanted).encode())
    return site


def _settings(site: Path, has_any: bool) -> Site:
    """Return the settings that name the folders; the build itself tells what is wrong with them."""
    with suppress(OSError, UnicodeDecodeError):
        return parse_site((site / FILE).read_text("utf-8-sig"))[0] if has_any else Site()
    return Site()


def _belongs(name: str, site: Site) -> bool:
    """Return whether a file is one of the sources, and its name one that leads nowhere else."""
    if any(part in ("", ".", "..") for part in name.split("/")) or "\\" in name or "\0" in name:
        return False
    folders = site.folders
    if any(name.startswith(f"{folder}/") for folder in (folders.output, folders.cache)):
        return False
    sources = (folders.content, folders.layouts, folders.assets)
    return name == FILE or BARE in sources or any(name.startswith(f"{folder}/") for folder in sources)


def _marks(place: Path) -> Mapping[str, str]:
    try:
        marks = json.loads((place / MARKS).read_bytes())
    except (OSError, ValueError):
        return {}
    return marks if isinstance(marks, dict) else {}


def _bring(files: _Files, site: Path, names: Iterable[str], told: Told) -> None:
    wanted = list(names)
    for start in range(0, len(wanted), BATCH):
        for name, data in files.read(wanted[start : start + BATCH]).items():
            write_atomically(site / name, data)
        told("Fetching", min(start + BATCH, len(wanted)), len(wanted))


class _Files(Value, frozen=True):
    """Whatever fsspec reads, below one place."""

    system: Any
    root: str
    url: str

    def listing(self) -> dict[str, str]:
        """Return what the store says of each file, by its path below the place."""
        try:
            found = self.system.find(self.root, detail=True)
        except Exception as error:
            raise self._fault(error) from None
        if not found:
            raise StoreError(f"{self.url} holds no file; is the address right?")
        return {_below(self.root, name): _mark(about) for name, about in sorted(found.items())}

    def read(self, names: list[str]) -> dict[str, bytes]:
        """Return files by their paths below the place."""
        places = {f"{self.root}/{name}": name for name in names}
        try:
            found: dict[str, bytes] = self.system.cat(list(places))
        except Exception as error:
            raise self._fault(error) from None
        return {_below(self.root, place): data for place, data in found.items()}

    def _fault(self, error: Exception) -> StoreError:
        cause = (str(error).strip().splitlines() or [type(error).__name__])[0][:300]
        return StoreError(f"{self.url} can't be read: {cause}")


def _below(root: str, name: str) -> str:
    return name.lstrip("/").removeprefix(root.lstrip("/")).lstrip("/")


def _mark(about: Mapping[str, Any]) -> str:
    told = {key: str(value) for key, value in about.items() if key not in ("name", "Key", "nlink", "islink", "type")}
    return sha256(repr(sorted(told.items())).encode()).hexdigest()[:24]


def _connect(url: str) -> _Files:
    try:
        core = import_module("fsspec.core")
    except ImportError:
        raise StoreError(
            "sources at a URL need a library that is not installed: python -m pip install 'dateline[fsspec]'"
        ) from None
    scheme, options = url.partition("://")[0], {}
    with suppress(ImportError):  # For buckets, the library and the credentials that a deploy uses.
        import_module("obstore.fsspec").register(_BUCKETS)
        options = bucket_options(scheme) if scheme in _BUCKETS else {}
    try:
        system, root = core.url_to_fs(url, **options)
    except Exception as error:
        raise StoreError(f"{url} is no place that fsspec knows here ({error})") from None
    return _Files(system, root.rstrip("/"), url)


def kept_below() -> Path:
    """Return where mirrors are kept: the user's folder for caches."""
    return Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "dateline"
