"""Which files of an output were read before and have not changed since."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterable, Mapping
from datetime import datetime
from hashlib import sha256
from pathlib import Path
from typing import NamedTuple

from dateline.discover import stamp, trusted_time
from dateline.values import DecodeError, decoder, encode


class Sighting(NamedTuple):
    """What the system tells of a file or a folder, and the digest of the bytes that it held then."""

    digest: str
    """SHA-256, hexadecimal; empty for a folder, whose own time tells whether anything came or went."""
    size: int
    changed: int
    """When it last changed, in nanoseconds, as `stamp` tells."""
    inode: int


Sightings = Mapping[str, Sighting]
"""By path; a folder's ends in a slash."""


def look(folder: Path, digests: Mapping[str, str]) -> dict[str, Sighting]:
    """Return what the system tells of files and their folders, as if they held what has the given digests.

    Reads none of them. What is no regular file in a folder that is no link, or not there, is left out.
    """
    root = f"{folder}/"
    found = {}
    for path in _folders(digests):
        if (status := _status(root + path)) and stat.S_ISDIR(status.st_mode) and (not path or _above(path) in found):
            found[f"{path}/"] = Sighting("", 0, stamp(status), status.st_ino)
    for path, digest in digests.items():
        if (status := _status(root + path)) and stat.S_ISREG(status.st_mode) and _above(path) in found:
            found[path] = Sighting(digest, status.st_size, stamp(status), status.st_ino)
    return found


def _above(path: str) -> str:
    return path.rpartition("/")[0] + "/"


def _status(path: str) -> os.stat_result | None:
    try:
        return os.lstat(path)
    except OSError:
        return None


def _folders(paths: Iterable[str]) -> list[str]:
    """Return every folder that paths lie in, each behind the one that it lies in; the outermost is an empty text."""
    folders = {""}
    for path in paths:
        while (path := path.rpartition("/")[0]) not in folders:
            folders.add(path)
    return sorted(folders)


class Memory:
    """What was seen of an output and found to be right, in a file of our own that is safe to delete."""

    def __init__(self, own: Path, folder: Path) -> None:
        """Take a folder of our own and the output's."""
        self._file = own / f"{sha256(os.fsencode(folder.resolve())).hexdigest()[:16]}.seen"
        try:
            self._data = self._file.read_bytes()
        except OSError:
            self._data = b""

    def holds_all(self, seen: Sightings) -> bool:
        """Return whether exactly this was seen before."""
        return encode(seen) == self._data

    def recall(self) -> Sightings:
        """Return what was seen, nothing where the file is damaged or there is none."""
        try:
            return _DECODER.decode(self._data)
        except (DecodeError, RecursionError):
            return {}

    def keep(self, seen: Sightings, began: datetime) -> None:
        """Keep what was seen, but for what had changed shortly before the looking began, an aware instant."""
        now = int(began.timestamp() * 1e9)
        self._data = encode({path: one for path, one in seen.items() if trusted_time(one.changed, now)})
        self._file.parent.mkdir(parents=True, exist_ok=True)
        part = self._file.with_name(f"{self._file.name}.{os.getpid()}.part")
        part.write_bytes(self._data)
        os.replace(part, self._file)


_DECODER = decoder(dict[str, Sighting])
