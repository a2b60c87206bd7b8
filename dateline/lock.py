"""One build at a time in a folder."""

from __future__ import annotations

import os
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from dateline.model import Refusal

PATIENCE = 30.0
"""Seconds to wait for another build to end."""


class Locked(Refusal):
    """Another build is at work in the folder; the text names its process."""


@contextmanager
def locked(folder: Path) -> Iterator[None]:
    """Hold the folder's lock; the system frees it when the process ends, however it ends.

    Raises Locked where another build does not end within half a minute.
    """
    folder.mkdir(parents=True, exist_ok=True)
    handle = os.open(folder / "lock", os.O_RDWR | os.O_CREAT, 0o644)
    try:
        _wait(handle)
        with suppress(OSError):  # The number is for people; on a full disk the lock itself still holds.
            os.truncate(handle, 0)
            os.write(handle, str(os.getpid()).encode())
        yield
    finally:
        os.close(handle)


def _wait(handle: int) -> None:
    until = time.monotonic() + PATIENCE
    while not hold(handle):
        if time.monotonic() > until:
            owner = os.read(handle, 20).decode("ascii", "replace") or "unknown"
            raise Locked(f"another build (process {owner}) is at work here; wait for it or stop it")
        time.sleep(0.05)


def hold(handle: int) -> bool:
    """Take the lock of an open file until it is closed; False where another process has it."""
    try:
        import fcntl
    except ImportError:  # Windows has no flock; two at once are not kept apart there.
        return True
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True
