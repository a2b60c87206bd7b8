"""A file of the output that is too large to be held in memory while it is sent."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from dateline.deploy.errors import DeployFailed
from dateline.discover import read_pieces
from dateline.manifest import Entry, Weighed
from dateline.values import Value

BULKY = 8 * 1024 * 1024
"""Bytes from which on a file is sent piece by piece."""


class Bulk(Value, frozen=True):
    """One such file, as often as it is asked for."""

    folder: Path
    path: str
    entry: Entry

    def pieces(self) -> Iterator[bytes]:
        """Yield its bytes. Raises DeployFailed instead of the last where they are not those that the manifest names."""
        weighed = Weighed(_read(self.folder, self.path, self.entry))
        before = b""
        for piece in weighed:
            if before:
                yield before
            before = piece
        if weighed.entry() != self.entry:
            raise changed_meanwhile(self.path)
        yield before

    def require_whole(self) -> None:
        """Raise DeployFailed where its bytes are not those that the manifest names."""
        for _ in self.pieces():
            pass


class Reading:
    """Pieces for a client that reads them from a file."""

    def __init__(self, pieces: Iterator[bytes]) -> None:
        self._pieces = pieces

    def read(self, size: int = -1) -> bytes:
        """Return the next piece, whatever its size; nothing behind the last."""
        return next(self._pieces, b"")


def _read(folder: Path, path: str, entry: Entry) -> Iterator[bytes]:
    try:
        yield from read_pieces(folder, path, entry.size)
    except OSError:
        raise changed_meanwhile(path) from None


def changed_meanwhile(path: str) -> DeployFailed:
    """Return the error that a file is no longer what the build made."""
    return DeployFailed(f"{path} changed while it was being sent. Build again, then deploy again.")
