"""A server reached by SFTP as host.                                                            [sshfs]"""

from __future__ import annotations

import contextlib
import posixpath
import threading
from collections.abc import Iterator
from typing import Any
from urllib.parse import unquote, urlsplit

from dateline.deploy.errors import HostError
from dateline.deploy.folder import PART
from dateline.deploy.libraries import library
from dateline.deploy.targets import Target


class SftpStore:
    """A folder on a server: each file written beside its place and renamed into it.

    Keys come from the agent and ~/.ssh, as does the configuration; a host that ~/.ssh/known_hosts doesn't
    know is refused.
    """

    workers = 4

    def __init__(self, target: Target) -> None:
        parts = urlsplit(target.url)
        path = unquote(parts.path)
        self._root = path[2:] if path.startswith("/~/") else path
        self._files = _connect(parts.hostname or "", parts.port, unquote(parts.username or ""))
        self._made: set[str] = set()
        self._making = threading.Lock()

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
                names = self._files.ls(self._root, detail=False)
            except FileNotFoundError:
                return False
            return any(not posixpath.basename(name).startswith(".") for name in names)

    def write(self, path: str, data: bytes) -> None:
        place = self._place(path)
        part = posixpath.join(posixpath.dirname(place), f".{posixpath.basename(place)[:200]}{PART}")
        with _told(path):
            self._make_folder(posixpath.dirname(place))
            with self._files.open(part, "wb") as file:
                file.write(data)
            self._files.mv(part, place)

    def claim(self, path: str, data: bytes) -> None:
        place = self._place(path)
        try:
            with _told(path):
                self._make_folder(posixpath.dirname(place))
                with self._files.open(place, "xb") as file:
                    file.write(data)
        except HostError:
            if self.read(path) is None:
                raise

    def remove(self, path: str) -> None:
        place = self._place(path)
        with _told(path):
            for name in (
                place,
                posixpath.join(posixpath.dirname(place), f".{posixpath.basename(place)[:200]}{PART}"),
            ):
                with contextlib.suppress(FileNotFoundError):
                    self._files.rm_file(name)
        self._prune(posixpath.dirname(path))

    def close(self) -> None:
        self._files = None

    def _place(self, path: str) -> str:
        return posixpath.join(self._root, path)

    def _make_folder(self, folder: str) -> None:
        with self._making:
            if folder not in self._made:
                self._files.makedirs(folder, exist_ok=True)
                self._made.add(folder)

    def _prune(self, folder: str) -> None:
        while folder:
            try:
                self._files.rmdir(self._place(folder))
            except Exception:
                return
            self._made.discard(self._place(folder))
            folder = posixpath.dirname(folder)


def _connect(host: str, port: int | None, user: str) -> Any:
    sshfs = library("sshfs", "sftp", "sftp")
    options: dict[str, Any] = {"known_hosts": (), "timeout": 30, "skip_instance_cache": True}
    if port:
        options["port"] = port
    if user:
        options["username"] = user
    with _told(""):
        return sshfs.SSHFileSystem(host, **options)


@contextlib.contextmanager
def _told(path: str) -> Iterator[None]:
    try:
        yield
    except HostError:
        raise
    except Exception as error:
        lasting = isinstance(error, PermissionError | FileNotFoundError | NotADirectoryError | IsADirectoryError)
        unknown = type(error).__name__ in ("HostKeyNotVerifiable", "PermissionDenied")
        where = path or "the server"
        text = str(error).strip().splitlines()
        raise HostError(f"{where}: {(text or [type(error).__name__])[0][:300]}", lasting=lasting or unknown) from None
