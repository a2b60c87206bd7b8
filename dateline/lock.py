"""One build at a time in a folder."""

from __future__ import annotations

import os
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from dateline.model import Refusal

NO_LINK = getattr(os, "O_NOFOLLOW", 0)
"""Of a file of ours that is opened for writing: a link in its place may lead to somebody's."""
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
    handle = os.open(folder / "lock", os.O_RDWR | os.O_CREAT | NO_LINK, 0o644)
    try:
        if not _wait(handle):
            owner = os.read(handle, 20).decode("ascii", "replace") or "unknown"
            raise Locked(f"another build (process {owner}) is at work here; wait for it or stop it")
        with suppress(OSError):  # The number is for people; on a full disk the lock itself still holds.
            os.truncate(handle, 0)
            os.write(handle, str(os.getpid()).encode())
        yield
    finally:
        os.close(handle)


@contextmanager
def alone_in(folder: Path) -> Iterator[None]:
    """Be the only build that fills a folder, whatever cache others have: hold a lock on the folder itself.

    No file of ours then lies among those of the site. A folder that is not there has nobody at work in it; one that
    can't be opened, or whose file system knows no such lock, is left to whoever writes there. Raises Locked.
    """
    handle = _open(folder)
    try:
        if handle is not None and not _wait(handle):
            raise Locked(f"another build is at work in the output folder {folder}; wait for it or stop it")
        yield
    finally:
        if handle is not None:
            os.close(handle)


def _open(folder: Path) -> int | None:
    try:
        return os.open(folder, os.O_RDONLY)
    except OSError:
        return None


def _wait(handle: int) -> bool:
    """Take the lock of an open file, and return whether that came about in time."""
    until = time.monotonic() + PATIENCE
    while not hold(handle):
        if time.monotonic() > until:
            return False
        time.sleep(0.05)
    return True


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
    except OSError:  # Some file systems of networks know no such lock.
        return True
    return True
