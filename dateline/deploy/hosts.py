"""A target → the host behind it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from dateline.deploy.host import Host, Store
from dateline.deploy.pool import PooledHost
from dateline.deploy.targets import Target


def open_host(target: Target, folder: Path) -> Host:
    """Return the host of a target; libraries and connections are only opened for the kind that is used.

    Raises TargetError where a library or program is missing, HostError where the host can't be reached.
    """
    if target.kind == "rsync":
        from dateline.deploy.rsync_host import RsyncHost

        return RsyncHost(target)
    if target.kind == "git":
        from dateline.deploy.git_host import GitHost

        return GitHost(target, folder)
    plain = target.url.startswith("ftp://")
    notes = ("FTP sends the password for everyone on the way to read; ftps:// doesn't.",) if plain else ()
    return PooledHost(_STORES[target.kind](target), notes=notes)


def _folder(target: Target) -> Store:
    from dateline.deploy.folder import FolderStore

    return FolderStore(Path(target.url).expanduser())


def _object(target: Target) -> Store:
    from dateline.deploy.object_host import ObjectStore

    return ObjectStore(target)


def _sftp(target: Target) -> Store:
    from dateline.deploy.sftp_host import SftpStore

    return SftpStore(target)


def _ftp(target: Target) -> Store:
    from dateline.deploy.ftp_host import FtpStore

    return FtpStore(target)


def _webdav(target: Target) -> Store:
    from dateline.deploy.webdav_host import WebdavStore

    return WebdavStore(target)


def _fsspec(target: Target) -> Store:
    from dateline.deploy.fsspec_host import FsspecStore

    return FsspecStore(target)


_STORES: dict[str, Callable[[Target], Store]] = {
    "folder": _folder, "object": _object, "sftp": _sftp, "ftp": _ftp, "webdav": _webdav, "fsspec": _fsspec,
}  # fmt: skip
