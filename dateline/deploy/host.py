"""What every kind of host can do."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Protocol

from dateline.deploy.bulk import Bulk
from dateline.manifest import Entry

Arrived = Callable[[str], None]
"""Told each name once it is whole on the host."""


class Host(Protocol):
    """A place that serves files by name. Every method raises HostError where the host doesn't do it."""

    requests: int
    """How often the host was asked for anything."""
    notes: tuple[str, ...]
    """What the editor should know of this host."""

    def read(self, *paths: str) -> tuple[bytes | None, ...]:
        """Return files, None for one that isn't there."""

    def occupied(self) -> bool:
        """Return whether anything lies there."""

    def write(self, path: str, data: bytes) -> None:
        """Put one file there, whole or not at all."""

    def claim(self, path: str, data: bytes) -> None:
        """Put one file there unless there is one already; of several who do so at once, one comes first.

        Who it was, each sees by reading the file afterwards.
        """

    def send(self, folder: Path, files: Sequence[tuple[str, Entry]], arrived: Arrived) -> None:
        """Put files of the folder there, each whole or not at all, in any order."""

    def remove(self, paths: Sequence[str]) -> None:
        """Remove files; one that isn't there is fine."""

    def close(self) -> None:
        """Let go of connections."""


class Store(Protocol):
    """A host that takes one file at a time; PooledHost makes a Host of it."""

    workers: int
    """How many files it takes at once."""

    def read(self, path: str) -> bytes | None:
        """Return a file, None where there is none."""

    def occupied(self) -> bool:
        """Return whether anything lies there."""

    def write(self, path: str, data: bytes) -> None:
        """Put one file there, whole or not at all."""

    def stream(self, path: str, bulk: Bulk) -> None:
        """Put one large file there as ``write`` does, piece by piece. What its pieces raise comes through."""

    def claim(self, path: str, data: bytes) -> None:
        """Put one file there unless there is one already; of several who do so at once, one comes first."""

    def remove(self, path: str) -> None:
        """Remove a file; one that isn't there is fine."""

    def close(self) -> None:
        """Let go of connections."""
