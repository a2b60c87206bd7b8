"""A server reached by rsync as host, over ssh or its own protocol."""

from __future__ import annotations

import os
import re
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path
from urllib.parse import unquote, urlsplit

from dateline.deploy.bulk import Bulk
from dateline.deploy.errors import HostError
from dateline.deploy.host import Arrived
from dateline.deploy.programs import run
from dateline.deploy.retry import persist
from dateline.deploy.targets import Target
from dateline.manifest import Entry

SAFE = (3, 5, 0)
"""The first version that is safe against a hostile server."""

_COMMON = (
    "--secluded-args", "--checksum", "--times", "--chmod=D755,F644", "--safe-links", "--timeout=60", "--compress",
)  # fmt: skip
_ABSENT = re.compile(r"(?:change_dir|link_stat|chdir)\b[^\n]{0,500}?\(2\)|file has vanished")
FILES, SIZE = 500, 32 * 1024 * 1024
"""So many files, or bytes, go in one run of rsync, so that a large site shows progress and signs of life."""


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
            wanted = tuple(f"{self._place}/{path}" for path in paths)
            try:
                self._run(("--ignore-missing-args", "--", *wanted, f"{own}/"))
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
        self._write(path, data)

    def _write(self, path: str, data: bytes, *words: str) -> None:
        with tempfile.TemporaryDirectory(prefix="dateline-") as own:
            file = Path(own) / path
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(data)
            self._over((*words, "--mkpath", "--", f"{own}/", f"{self._place}/"), (path,))

    def claim(self, path: str, data: bytes) -> None:
        self._write(path, data, "--ignore-existing")

    def send(self, folder: Path, files: Sequence[tuple[str, Entry]], arrived: Arrived) -> None:
        for group in _groups(files):
            self._over(("--mkpath", "--", f"{folder}/", f"{self._place}/"), tuple(path for path, _ in group))
            for path, entry in group:
                Bulk(folder, path, entry).require_whole()
                arrived(path)

    def remove(self, paths: Sequence[str]) -> None:
        with tempfile.TemporaryDirectory(prefix="dateline-") as own:
            for path in paths:
                (Path(own) / path).parent.mkdir(parents=True, exist_ok=True)
            self._over(("--delete-missing-args", "--", f"{own}/", f"{self._place}/"), paths)

    def close(self) -> None:
        self._own.cleanup()

    def _over(self, words: Sequence[str], paths: Sequence[str]) -> None:
        """Run rsync over names of our own. To name so what lies on a daemon fails (rsync 3.5.0, without chroot)."""
        self._run(("--from0", "--files-from=-", *words), b"".join(path.encode() + b"\0" for path in paths))

    def _run(self, words: Sequence[str], given: bytes = b"") -> None:
        """Run rsync, again where the connection breaks."""

        def once() -> None:
            self.requests += 1
            run(("rsync", *_COMMON, *words), given, self._environment)

        persist(once)


def _groups(files: Sequence[tuple[str, Entry]]) -> Iterator[list[tuple[str, Entry]]]:
    group: list[tuple[str, Entry]] = []
    size = 0
    for path, entry in files:
        if group and (len(group) >= FILES or size + entry.size > SIZE):
            yield group
            group, size = [], 0
        group.append((path, entry))
        size += entry.size
    yield group


def _place(url: str, own: str) -> tuple[str, dict[str, str]]:
    """Return rsync's own address of a target, and the variables that it needs.

    All runs share one ssh connection, whose socket lies in the folder ``own``.
    """
    shared = f"ssh -o BatchMode=yes -o ControlMaster=auto -o ControlPath={own}/s -o ControlPersist=20"
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
