"""A server reached by FTP, or by FTP over TLS, as host."""

from __future__ import annotations

import contextlib
import ftplib
import io
import posixpath
import secrets
import ssl
import threading
from collections.abc import Callable, Iterator
from typing import Any
from urllib.parse import unquote, urlsplit

from dateline.deploy.bulk import Bulk, Reading
from dateline.deploy.claims import claim_and_settle
from dateline.deploy.errors import HostError
from dateline.deploy.folder import PART
from dateline.deploy.logins import login
from dateline.deploy.targets import Target


class FtpStore:
    """A folder on a server: each file written beside its place and renamed into it; one connection a thread.

    ``ftps:`` means TLS by AUTH TLS (RFC 4217) with the certificate checked.
    """

    workers = 4

    def __init__(self, target: Target) -> None:
        parts = urlsplit(target.url)
        self._tls = parts.scheme == "ftps"
        self._address = (parts.hostname or "", parts.port or 21)
        self._login = login(parts.hostname or "", unquote(parts.username or ""))
        self._root = unquote(parts.path)
        self._own = threading.local()
        self._open: list[ftplib.FTP] = []
        self._made: set[str] = set()

    def read(self, path: str) -> bytes | None:
        data = io.BytesIO()
        with self._told(path) as ftp:
            try:
                ftp.retrbinary(f"RETR {self._place(path)}", data.write)
            except ftplib.error_perm as error:
                if _is_absent(error):
                    return None
                raise
        return data.getvalue()

    def occupied(self) -> bool:
        with self._told("") as ftp:
            try:
                names = ftp.nlst(self._root)
            except ftplib.error_perm as error:
                if _is_absent(error):
                    return False
                raise
        return any(not posixpath.basename(name).startswith(".") for name in names)

    def write(self, path: str, data: bytes) -> None:
        self._write(path, lambda: io.BytesIO(data), _part(self._place(path)))

    def stream(self, path: str, bulk: Bulk) -> None:
        self._write(path, lambda: Reading(bulk.pieces()), _part(self._place(path)))

    def _write(self, path: str, opened: Callable[[], Any], part: str) -> None:
        place = self._place(path)
        with self._told(path) as ftp:
            try:
                self._put(ftp, place, opened(), part)
            except ftplib.Error:
                self._made.clear()
                self._put(ftp, place, opened(), part)

    def claim(self, path: str, data: bytes) -> None:
        part = posixpath.join(posixpath.dirname(self._place(path)), f".{secrets.token_hex(4)}{PART}")
        claim_and_settle(lambda: self.read(path), lambda: self._write(path, lambda: io.BytesIO(data), part))

    def remove(self, path: str) -> None:
        with self._told(path) as ftp:
            for name in (self._place(path), _part(self._place(path))):
                with _absent_is_fine():
                    ftp.delete(name)
            folder = posixpath.dirname(path)
            with contextlib.suppress(ftplib.error_perm):
                while folder:
                    ftp.rmd(self._place(folder))
                    self._made.discard(self._place(folder))
                    folder = posixpath.dirname(folder)

    def close(self) -> None:
        for ftp in self._open:
            with contextlib.suppress(OSError, ftplib.Error, EOFError):
                ftp.quit()

    def _put(self, ftp: ftplib.FTP, place: str, file: Any, part: str) -> None:
        self._make_folder(ftp, posixpath.dirname(place))
        ftp.storbinary(f"STOR {part}", file)
        _rename_over(ftp, part, place)

    def _place(self, path: str) -> str:
        return posixpath.join(self._root, path)

    def _make_folder(self, ftp: ftplib.FTP, folder: str) -> None:
        if folder in ("", "/") or folder in self._made:
            return
        self._make_folder(ftp, posixpath.dirname(folder))
        with contextlib.suppress(ftplib.error_perm):
            ftp.mkd(folder)
        self._made.add(folder)

    def _connection(self) -> ftplib.FTP:
        ftp: ftplib.FTP | None = getattr(self._own, "ftp", None)
        if ftp is None:
            secure = ftplib.FTP_TLS(context=ssl.create_default_context(), timeout=60) if self._tls else None
            ftp = secure or ftplib.FTP(timeout=60)
            ftp.connect(*self._address)
            ftp.login(*self._login)
            if secure:
                secure.prot_p()
            self._own.ftp = ftp
            self._open.append(ftp)
        return ftp

    @contextlib.contextmanager
    def _told(self, path: str) -> Iterator[ftplib.FTP]:
        where = path or "the server"
        try:
            yield self._connection()
        except ftplib.error_perm as error:
            raise HostError(f"{where}: {str(error)[:200]}", lasting=True) from None
        except (OSError, EOFError, ftplib.Error) as error:
            self._own.ftp = None
            lasting = isinstance(error, ssl.SSLCertVerificationError)
            raise HostError(f"{where}: {str(error)[:200] or 'the connection broke'}", lasting=lasting) from None


def _part(place: str) -> str:
    folder, name = posixpath.split(place)
    return posixpath.join(folder, f".{name[:200]}{PART}")


def _rename_over(ftp: ftplib.FTP, part: str, place: str) -> None:
    """Rename a file into its place; servers that refuse to replace one get the old one deleted first."""
    try:
        ftp.rename(part, place)
    except ftplib.error_perm:
        with _absent_is_fine():
            ftp.delete(place)
        ftp.rename(part, place)


def _is_absent(error: ftplib.error_perm) -> bool:
    return str(error).startswith(("550", "551"))


@contextlib.contextmanager
def _absent_is_fine() -> Iterator[None]:
    try:
        yield
    except ftplib.error_perm as error:
        if not _is_absent(error):
            raise
