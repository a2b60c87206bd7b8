"""Whatever else fsspec knows as host.                                                         [fsspec]"""

from __future__ import annotations

import contextlib
import posixpath
from collections.abc import Iterator
from typing import Any
from urllib.parse import urlsplit

from dateline.deploy.bulk import Bulk
from dateline.deploy.claims import claim_and_settle
from dateline.deploy.errors import HostError, TargetError
from dateline.deploy.libraries import library
from dateline.deploy.targets import Target


class FsspecStore:
    """A place that an fsspec URL names; each file is written by one call, whole as far as the backend can."""

    workers = 4

    def __init__(self, target: Target) -> None:
        self._files, self._root = _connect(target.url)

    def read(self, path: str) -> bytes | None:
        with _told(path):
            try:
                data: bytes = self._files.cat_file(self._place(path))
            except FileNotFoundError:
                return None
            return data

    def occupied(self) -> bool:
        with _told(""):
            try:
                return bool(self._files.ls(self._root, detail=False))
            except FileNotFoundError:
                return False

    def write(self, path: str, data: bytes) -> None:
        place = self._place(path)
        with _told(path):
            with contextlib.suppress(NotImplementedError):
                self._files.makedirs(posixpath.dirname(place), exist_ok=True)
            self._files.pipe_file(place, data)

    def stream(self, path: str, bulk: Bulk) -> None:
        bulk.require_whole()
        place = self._place(path)
        with _told(path):
            with contextlib.suppress(NotImplementedError):
                self._files.makedirs(posixpath.dirname(place), exist_ok=True)
            self._files.put_file(str(bulk.folder / bulk.path), place)

    def claim(self, path: str, data: bytes) -> None:
        claim_and_settle(lambda: self.read(path), lambda: self.write(path, data))

    def remove(self, path: str) -> None:
        with _told(path), contextlib.suppress(FileNotFoundError):
            self._files.rm_file(self._place(path))

    def close(self) -> None:
        pass

    def _place(self, path: str) -> str:
        return posixpath.join(self._root, path)


def _connect(url: str) -> tuple[Any, str]:
    scheme = urlsplit(url).scheme
    core = library("fsspec.core", scheme, "fsspec")
    try:
        files, root = core.url_to_fs(url)
    except (ValueError, ImportError) as error:
        raise TargetError(f"{scheme}: is no kind of place that fsspec knows here ({error}).") from None
    return files, root


@contextlib.contextmanager
def _told(path: str) -> Iterator[None]:
    try:
        yield
    except Exception as error:
        lasting = isinstance(error, PermissionError | FileNotFoundError | NotImplementedError | ValueError)
        text = (str(error).strip().splitlines() or [type(error).__name__])[0]
        raise HostError(f"{path or 'the host'}: {text[:300]}", lasting=lasting) from None
