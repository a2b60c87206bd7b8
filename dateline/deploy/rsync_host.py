"""A server reached by rsync as host, over ssh or its own protocol."""

from __future__ import annotations

import os
import re
import tempfile
from collections.abc import Sequence
from pathlib import Path
from urllib.parse import unquote, urlsplit

from dateline.deploy.errors import HostError
from dateline.deploy.host import Arrived
from dateline.deploy.pool import TRIES, back_off
from dateline.deploy.programs import run
from dateline.deploy.targets import Target
from dateline.manifest import Entry

SAFE = (3, 5, 0)
"""The first version that is safe against a hostile server."""

_COMMON = (
    "--secluded-args", "--checksum", "--times", "--chmod=D755,F644", "--safe-links", "--timeout=60", "--compress",
    "--from0", "--files-from=-",
)  # fmt: skip
_ABSENT = re.compile(r"(?:change_dir|link_stat|chdir)\b[^\n]{0,500}?\(2\)")
_LASTING = re.compile(r"Permission denied|Host key verification failed|Could not resolve|unknown module|auth failed")


class RsyncHost:
    """A folder on a server; rsync writes each file beside its place and sends only what differs."""

    def __init__(self, target: Target) -> None:
        self._own = tempfile.TemporaryDirectory(prefix="dateline-")
        self._place, self._environment = _place(target.url, self._own.name)
        self.requests = 0
        try:
            self.notes = _version_note(run(("rsync", "--version")))
        except BaseException:
            self.close()
            raise

    def read(self, *paths: str) -> tuple[bytes | None, ...]:
        with tempfile.TemporaryDirectory(prefix="dateline-") as own:
            try:
                self._run(("--ignore-missing-args", "--", f"{self._place}/", f"{own}/"), paths)
            except HostError as error:
                if not _ABSENT.search(str(error)):
                    raise
            files = tuple(Path(own) / path for path in paths)
            return tuple(file.read_bytes() if file.is_file() and not file.is_symlink() else None for file in files)

    def occupied(self) -> bool:
        self.requests += 1
        try:
            listing = run(("rsync", "--list-only", "--secluded-args", "--", f"{self._place}/"), b"", self._environment)
        except HostError as error:
            if _ABSENT.search(str(error)):
                return False
            raise
        names = (line.split(maxsplit=4)[-1] for line in listing.decode("utf-8", "replace").splitlines() if line)
        return any(not name.startswith(".") for name in names)

    def write(self, path: str, data: bytes) -> None:
        with tempfile.TemporaryDirectory(prefix="dateline-") as own:
            file = Path(own) / path
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(data)
            self._run(("--mkpath", "--", f"{own}/", f"{self._place}/"), (path,))

    def send(self, folder: Path, files: Sequence[tuple[str, Entry]], arrived: Arrived) -> None:
        self._run(("--mkpath", "--", f"{folder}/", f"{self._place}/"), tuple(path for path, _ in files))
        for path, _ in files:
            arrived(path)

    def remove(self, paths: Sequence[str]) -> None:
        with tempfile.TemporaryDirectory(prefix="dateline-") as own:
            for path in paths:
                (Path(own) / path).parent.mkdir(parents=True, exist_ok=True)
            self._run(("--delete-missing-args", "--", f"{own}/", f"{self._place}/"), paths)

    def close(self) -> None:
        self._own.cleanup()

    def _run(self, words: Sequence[str], paths: Sequence[str]) -> None:
        """Run rsync over the given names, again where the connection breaks."""
        names = b"\0".join(path.encode() for path in paths) + b"\0"
        for attempt in range(1, TRIES + 1):
            self.requests += 1
            try:
                run(("rsync", *_COMMON, *words), names, self._environment)
                return
            except HostError as error:
                if attempt == TRIES or _LASTING.search(str(error)) or _ABSENT.search(str(error)):
                    raise
                back_off(attempt)


def _place(url: str, own: str) -> tuple[str, dict[str, str]]:
    """Return rsync's own address of a target, and the variables that it needs.

    All runs share one ssh connection, whose socket lies in the folder ``own``.
    """
    shared = f"ssh -o BatchMode=yes -o ControlMaster=auto -o ControlPath={own}/%C -o ControlPersist=20"
    shell = os.environ.get("RSYNC_RSH", shared)
    if "://" not in url:
        return url, {"RSYNC_RSH": shell}
    parts = urlsplit(url)
    if parts.scheme == "rsync":
        return url, {}
    user = f"{parts.username}@" if parts.username else ""
    host = f"[{parts.hostname}]" if ":" in (parts.hostname or "") else parts.hostname
    path = unquote(parts.path)
    port = f" -p {parts.port}" if parts.port else ""
    return f"{user}{host}:{path[3:] if path.startswith('/~/') else path}", {"RSYNC_RSH": shell + port}


def _version_note(said: bytes) -> tuple[str, ...]:
    match = re.search(rb"version v?(\d+)\.(\d+)\.(\d+)", said)
    version = tuple(int(part) for part in match.groups()) if match else (0, 0, 0)
    if version >= SAFE:
        return ()
    return (f"rsync {'.'.join(map(str, version))} has known security faults; 3.5.0 or newer is advised.",)
