"""Wait until what was saved lies whole on disk."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Iterable
from pathlib import Path

LOOK = 0.012
"""Seconds between two looks that must agree."""
DOUBT = 0.06
"""Seconds for which a file must be gone or empty to be believed so: editors truncate or rename before they write."""
MANY = 30
"""Files at once that only a program saves."""
QUIET = 0.25
"""Seconds without an event after which such a program is believed to have ended."""
LONGEST = 10.0
"""Seconds after which a file that never rests is taken as it is."""

Look = tuple[int, int, int]
"""Size, modification time in nanoseconds, inode."""
GONE: Look = (-1, 0, 0)


def look_at(place: Path) -> Look:
    """Return what tells a file's state; GONE where there is none."""
    try:
        status = os.stat(place)
    except OSError:
        return GONE
    return status.st_size, status.st_mtime_ns, status.st_ino


class Mailbox:
    """Paths that something happened to, handed over once they rest."""

    def __init__(self, root: Path) -> None:
        self._root = root
        self._noticed: set[str] = set()
        self._waiting = asyncio.Event()

    def put(self, path: str) -> None:
        """Take a path, relative to the site's folder; an empty one means that anything may have changed."""
        self._noticed.add(path)
        self._waiting.set()

    async def take(self) -> frozenset[str]:
        """Return every path that something happened to, once all of them rest."""
        await self._waiting.wait()
        looks: dict[str, Look] = {}
        waited = rested = 0.0
        while True:
            known = set(self._noticed)
            fresh = {path: look_at(self._root / path) for path in known if path}
            rested = rested + LOOK if fresh == looks and not self._waiting.is_set() else 0.0
            looks = fresh
            if rested >= _needed(looks.values(), known) or waited > LONGEST:
                break
            self._waiting.clear()
            await asyncio.sleep(LOOK)
            waited += LOOK
        self._noticed.clear()
        self._waiting.clear()
        return frozenset(known)


def _needed(looks: Iterable[Look], known: set[str]) -> float:
    """Return for how many seconds everything must have rested."""
    if "" in known or len(known) > MANY:
        return QUIET
    return DOUBT if any(look[0] <= 0 for look in looks) else LOOK
