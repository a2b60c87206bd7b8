"""A server reached by SFTP as host.                                                            [sshfs]"""

from __future__ import annotations

import contextlib
import posixpath
import threading
from collections.abc import Iterable, Iterator
from typing import Any
from urllib.parse import unquote, urlsplit

from dateline.deploy.bulk import Bulk
from dateline.deploy.errors import DeployFailed, HostError
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
        library("sshfs", "sftp", "sftp")
        parts = urlsplit(target.url)
        path = unquote(parts.path)
        self._root = path[3:] if path.startswith("/~/") else path
        self._account = (parts.hostname or "", parts.port, unquote(parts.username or ""))
        self._files: Any = None
        self._made: set[str] = set()
        self._making = threading.Lock()

    def read(self, path: str) -> bytes | None:
        with self._told(path) as files:
            try:
                data: bytes = files.cat_file(self._place(path))
            except FileNotFoundError:
                return None
            return data

    def occupied(self) -> bool:
        with self._told("") as files:
            try:
                names = files.ls(self._root, detail=False)
            except FileNotFoundError:
                return False
            return any(not posixpath.basename(name).startswith(".") for name in names)

    def write(self, path: str, data: bytes) -> None:
        self._write(path, (data,))

    def stream(self, path: str, bulk: Bulk) -> None:
        self._write(path, bulk.pieces())

    def _write(self, path: str, pieces: Iterable[bytes]) -> None:
        place = self._place(path)
        with self._told(path) as files:
            self._make_folder(files, posixpath.dirname(place))
            with files.open(_part(place), "wb") as file:
                for piece in pieces:
                    file.write(piece)
            files.mv(_part(place), place)

    def claim(self, path: str, data: bytes) -> None:
        place = self._place(path)
        try:
            with self._told(path) as files:
                self._make_folder(files, posixpath.dirname(place))
                with files.open(place, "xb") as file:
                    file.write(data)
        except HostError:
            if self.read(path) is None:
                raise

    def remove(self, path: str) -> None:
        place = self._place(path)
        with self._told(path) as files:
            for name in (place, _part(place)):
                with contextlib.suppress(FileNotFoundError):
                    files.rm_file(name)
            self._prune(files, posixpath.dirname(path))

    def close(self) -> None:
        self._files = None

    def _place(self, path: str) -> str:
        return posixpath.join(self._root, path)

    def _make_folder(self, files: Any, folder: str) -> None:
        with self._making:
            self._make(files, folder)

    def _make(self, files: Any, folder: str) -> None:
        """Make a folder below one that is known to be there; makedirs would ask for each from the disk's root on."""
        if folder in self._made:
            return
        if len(folder) > len(self._root):
            self._make(files, posixpath.dirname(folder))
            _make_one(files, folder)
        else:
            files.makedirs(folder, exist_ok=True)
        self._made.add(folder)

    def _prune(self, files: Any, folder: str) -> None:
        while folder:
            try:
                files.rmdir(self._place(folder))
            except Exception:
                return
            self._made.discard(self._place(folder))
            folder = posixpath.dirname(folder)

    @contextlib.contextmanager
    def _told(self, path: str) -> Iterator[Any]:
        """Give the connection, made anew where the last one broke; turn what it says into a HostError."""
        files = None
        try:
            with self._making:
                files = self._files = self._files or _connect(*self._account)
            yield files
        except (HostError, DeployFailed):
            raise
        except Exception as error:
            unknown = type(error).__name__ in ("HostKeyNotVerifiable", "PermissionDenied")
            lasting = unknown or isinstance(error, _LASTING)
            with self._making:
                if self._files is files and not lasting:
                    self._files = None
            text = (str(error).strip().splitlines() or [type(error).__name__])[0]
            raise HostError(f"{path or 'the server'}: {text[:300]}", lasting=lasting) from None


_LASTING = (PermissionError, FileNotFoundError, FileExistsError, NotADirectoryError, IsADirectoryError)


def _make_one(files: Any, folder: str) -> None:
    try:
        files.mkdir(folder, create_parents=False)
    except Exception:  # SFTP has no word for a name that is taken.
        if not files.isdir(folder):
            raise


def _part(place: str) -> str:
    folder, name = posixpath.split(place)
    return posixpath.join(folder, f".{name[:200]}{PART}")


def _connect(host: str, port: int | None, user: str) -> Any:
    sshfs = library("sshfs", "sftp", "sftp")
    options: dict[str, Any] = {"known_hosts": (), "timeout": 30, "skip_instance_cache": True}
    if port:
        options["port"] = port
    if user:
        options["username"] = user
    return sshfs.SSHFileSystem(host, **options)
