"""A plain folder as host."""

from __future__ import annotations

import contextlib
import os
import secrets
from collections.abc import Iterable, Iterator
from pathlib import Path

from dateline.deploy.bulk import Bulk
from dateline.deploy.errors import HostError

PART = ".dateline-part"
"""Ends the name under which a file is written before it is renamed into its place."""


class FolderStore:
    """A folder of this machine or a mounted one: each file is written beside its place and renamed into it."""

    workers = 4

    def __init__(self, root: Path) -> None:
        self.root = root

    def read(self, path: str) -> bytes | None:
        with _told(path):
            try:
                return self._inside(path).read_bytes()
            except (FileNotFoundError, NotADirectoryError):
                return None

    def occupied(self) -> bool:
        with _told(""):
            return self.root.exists() and any(not name.startswith(".") for name in os.listdir(self.root))

    def write(self, path: str, data: bytes) -> None:
        self._write(path, (data,))

    def stream(self, path: str, bulk: Bulk) -> None:
        self._write(path, bulk.pieces())

    def _write(self, path: str, pieces: Iterable[bytes]) -> None:
        with _told(path):
            place = self._inside(path)
            place.parent.mkdir(parents=True, exist_ok=True)
            part = place.with_name(f".{place.name[:200]}{PART}")
            part.unlink(missing_ok=True)
            with open(os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o644), "wb") as file:
                file.writelines(pieces)
                file.flush()
                os.fsync(file.fileno())
            os.replace(part, place)

    def claim(self, path: str, data: bytes) -> None:
        with _told(path):
            place = self._inside(path)
            place.parent.mkdir(parents=True, exist_ok=True)
            part = place.with_name(f".{secrets.token_hex(4)}{PART}")
            part.write_bytes(data)
            try:
                os.link(part, place)
            except FileExistsError:
                return
            except OSError:  # A file system without hard links.
                with contextlib.suppress(FileExistsError), open(place, "xb") as file:
                    file.write(data)
            finally:
                part.unlink()

    def remove(self, path: str) -> None:
        with _told(path):
            place = self._inside(path)
            with contextlib.suppress(NotADirectoryError):
                place.unlink(missing_ok=True)
                place.with_name(f".{place.name[:200]}{PART}").unlink(missing_ok=True)
            for folder in place.relative_to(self.root).parents[:-1]:
                try:
                    (self.root / folder).rmdir()
                except OSError:
                    break

    def close(self) -> None:
        pass

    def _inside(self, path: str) -> Path:
        """Return the place of a path. Raises HostError where a symbolic link leads out of the folder."""
        place = self.root / path
        if not place.parent.resolve().is_relative_to(self.root.resolve()):
            raise HostError(f"{path}: a link on the host leads out of its folder.", lasting=True)
        return place


@contextlib.contextmanager
def _told(path: str) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        lasting = not isinstance(error, InterruptedError | TimeoutError | BlockingIOError)
        raise HostError(f"{path or 'the folder'}: {error.strerror or error}", lasting=lasting) from None
