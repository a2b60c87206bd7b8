"""A SQLite file, opened for each use, or kept open by a process that does nothing else."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import sqlite3


PAGE_SIZE = 8192
"""Bytes: two bodies to a page of the file. Larger ones are written faster and looked up slower."""


class Database:
    """A SQLite file of this machine; several processes may use it at once."""

    def __init__(self, file: Path) -> None:
        self.file = file
        self._keeps = False
        self._kept: sqlite3.Connection | None = None

    @contextmanager
    def kept_open(self) -> Iterator[None]:
        """Keep one connection until the end. For a process that forks no other.

        Opening it anew for each share of the work costs a small site a twentieth of its build.
        """
        self._keeps = True
        try:
            yield
        finally:
            self._keeps = False
            if self._kept:
                self._kept.close()
            self._kept = None

    @contextmanager
    def opened(self) -> Iterator[sqlite3.Connection]:
        """Give a connection, which a fault closes in any case. Raises sqlite3.Error."""
        connection, self._kept = self._kept, None
        try:
            connection = connection or self.connect()
            yield connection
        except BaseException:
            if connection:
                connection.close()
            raise
        if self._keeps and self._kept is None:
            self._kept = connection
        else:
            connection.close()

    def connect(self) -> sqlite3.Connection:
        """Return a new connection. Raises sqlite3.Error."""
        import sqlite3

        self.file.parent.mkdir(parents=True, exist_ok=True)
        if self.file.is_symlink():  # One of a strange cache may lead to somebody's file.
            self.file.unlink()
        connection = sqlite3.connect(self.file, timeout=30, isolation_level=None)
        try:
            connection.execute(f"PRAGMA page_size={PAGE_SIZE}")  # Of a new file, before anything else is asked.
            # No durability is bought here: what a power cut damages is found and made again.
            connection.execute("PRAGMA journal_mode=WAL")
            connection.execute("PRAGMA synchronous=OFF")
        except BaseException:
            connection.close()
            raise
        return connection
