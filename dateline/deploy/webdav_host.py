"""A WebDAV server as host.                                                                   [webdav4]"""

from __future__ import annotations

import contextlib
import io
import posixpath
import secrets
import threading
from collections.abc import Iterator
from typing import Any
from urllib.parse import unquote, urlsplit

from dateline.deploy.bulk import Bulk, Reading
from dateline.deploy.errors import DeployFailed, HostError
from dateline.deploy.folder import PART
from dateline.deploy.libraries import library
from dateline.deploy.logins import login
from dateline.deploy.targets import Target

_PLAIN = frozenset({"webdav", "dav", "webdav+http"})


class WebdavStore:
    """A collection on a server (RFC 4918): each file written beside its place and moved into it."""

    workers = 8

    def __init__(self, target: Target) -> None:
        parts = urlsplit(target.url)
        scheme = "http" if parts.scheme in _PLAIN else "https"
        host = f"[{parts.hostname}]" if ":" in (parts.hostname or "") else parts.hostname
        port = f":{parts.port}" if parts.port else ""
        name, password = login(parts.hostname or "", unquote(parts.username or ""))
        self._root = unquote(parts.path).strip("/")
        self._client = _connect(f"{scheme}://{host}{port}/", (name, password) if name else None)
        self._made: set[str] = set()
        self._making = threading.Lock()

    def read(self, path: str) -> bytes | None:
        data = io.BytesIO()
        with _told(path):
            try:
                self._client.download_fileobj(self._place(path), data)
            except _absent():
                return None
        return data.getvalue()

    def occupied(self) -> bool:
        with _told(""):
            try:
                names = self._client.ls(self._root, detail=False)
            except _absent():
                return False
            return any(not posixpath.basename(name.rstrip("/")).startswith(".") for name in names)

    def write(self, path: str, data: bytes) -> None:
        self._write(path, io.BytesIO(data), len(data))

    def stream(self, path: str, bulk: Bulk) -> None:
        self._write(path, Reading(bulk.pieces()), bulk.entry.size)

    def _write(self, path: str, file: Any, size: int) -> None:
        place = self._place(path)
        with _told(path):
            self._make_folder(posixpath.dirname(place))
            self._client.upload_fileobj(file, _part(place), overwrite=True, size=size)
            self._client.move(_part(place), place, overwrite=True)

    def claim(self, path: str, data: bytes) -> None:
        place = self._place(path)
        part = posixpath.join(posixpath.dirname(place), f".{secrets.token_hex(4)}{PART}")
        with _told(path):
            self._make_folder(posixpath.dirname(place))
            self._client.upload_fileobj(io.BytesIO(data), part, overwrite=True, size=len(data))
            try:
                self._client.move(part, place, overwrite=False)
            except _taken():
                self._client.remove(part)

    def remove(self, path: str) -> None:
        with _told(path):
            for name in (self._place(path), _part(self._place(path))):
                with contextlib.suppress(*_absent()):
                    self._client.remove(name)

    def close(self) -> None:
        self._client.http.close()

    def _place(self, path: str) -> str:
        return posixpath.join(self._root, path)

    def _make_folder(self, folder: str) -> None:
        with self._making:
            parts = folder.split("/")
            for n in range(1, len(parts) + 1):
                name = "/".join(parts[:n])
                if name and name not in self._made:
                    _make(self._client, name)
                    self._made.add(name)


def _make(client: Any, name: str) -> None:
    with contextlib.suppress(*_taken()):
        client.mkdir(name)


def _part(place: str) -> str:
    folder, name = posixpath.split(place)
    return posixpath.join(folder, f".{name[:200]}{PART}")


def _absent() -> tuple[type[Exception], ...]:
    return (library("webdav4.client", "webdav", "webdav").ResourceNotFound,)


def _taken() -> tuple[type[Exception], ...]:
    return (library("webdav4.client", "webdav", "webdav").ResourceAlreadyExists,)


def _connect(address: str, account: tuple[str, str] | None) -> Any:
    return library("webdav4.client", "webdav", "webdav").Client(address, auth=account, timeout=60, retry=False)


@contextlib.contextmanager
def _told(path: str) -> Iterator[None]:
    try:
        yield
    except (HostError, DeployFailed):
        raise
    except Exception as error:
        status = getattr(getattr(error, "response", None), "status_code", 0)
        lasting = type(error).__name__ == "ForbiddenOperation" or status in (400, 401, 403, 405, 413, 507)
        text = f"the server answered {status}" if status else (str(error).splitlines() or [type(error).__name__])[0]
        lasting |= "CERTIFICATE_VERIFY_FAILED" in text
        raise HostError(f"{path or 'the server'}: {text[:200]}", lasting=lasting) from None
