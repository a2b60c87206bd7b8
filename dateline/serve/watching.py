"""Tell which paths of a site something happened to."""

from __future__ import annotations

import logging
import os
import sys
import warnings
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path

from watchdog.events import FileSystemEvent, FileSystemEventHandler
from watchdog.observers import Observer
from watchdog.observers.api import BaseObserver
from watchdog.observers.polling import PollingObserver

from dateline.folder import is_editors_own

READING = frozenset({"opened", "closed_no_write"})
"""Events of a file that is only read: a build reads all of them."""
REMOTE = frozenset(
    ["nfs", "nfs4", "cifs", "smb3", "smbfs", "9p", "afs", "fuse.sshfs", "fuse.rclone", "vboxsf", "prl_fs"]
)
"""File systems that say nothing of what other machines do."""
POLL = 0.5
"""Seconds between two looks where the system tells nothing."""

Noticed = Callable[[str], None]
"""Told a path relative to the site's folder; an empty one means that anything may have changed."""


class _Handler(FileSystemEventHandler):
    """Tells of every path that an event names, whatever the event says of it."""

    def __init__(self, root: Path, ignored: Sequence[Path], noticed: Noticed) -> None:
        self._root = f"{root}{os.sep}"
        self._ignored = tuple(f"{place}{os.sep}" for place in ignored)
        self._noticed = noticed

    def on_any_event(self, event: FileSystemEvent) -> None:
        if event.event_type in READING or (event.is_directory and event.event_type == "modified"):
            return
        for path in (os.fsdecode(event.src_path), os.fsdecode(event.dest_path or "")):
            if path.startswith(self._root) and not f"{path}{os.sep}".startswith(self._ignored):
                self._tell(path[len(self._root) :].replace(os.sep, "/"), event)

    def _tell(self, path: str, event: FileSystemEvent) -> None:
        if not any(is_editors_own(part) for part in path.split("/")):
            self._noticed("" if event.is_directory else path)


class _Overflow(logging.Handler):
    """Hears of lost events where watchdog says so: in its log."""

    def __init__(self, noticed: Noticed) -> None:
        super().__init__(logging.WARNING)
        self._noticed = noticed

    def emit(self, record: logging.LogRecord) -> None:
        if "overflow" in record.getMessage().lower():
            self._noticed("")


class FolderWatch:
    """Watches a site's folders, also those that are made or made anew later, and its settings."""

    def __init__(self, root: Path, folders: Sequence[str], ignored: Sequence[Path], noticed: Noticed) -> None:
        """Take the folders to watch and those never to watch, and who is told. ``start`` begins."""
        self._root, self._folders, self._noticed = root, folders, noticed
        self._handler = _Handler(root, ignored, noticed)
        self._overflow = _Overflow(noticed)

    def start(self, say: Callable[[str], None]) -> None:
        """Begin; where the system can't tell of changes, look for them twice a second and say so."""
        reason = _why_poll(self._root)
        if not reason:
            try:
                return self._begin(Observer())
            except OSError as error:
                self.stop()
                reason = _explain(error)
        say(f"looking for changes every {POLL:g} s: {reason}")
        self._begin(PollingObserver(timeout=POLL))

    def _begin(self, observer: BaseObserver) -> None:
        self._observer = observer
        # watchdog warns where folders made at once are found twice; it puts the same callback there again.
        warnings.filterwarnings("ignore", "Callback with id .* already exists", RuntimeWarning)
        logging.getLogger("watchdog").addHandler(self._overflow)
        top = _Top(self._root, self._folders, self._again, self._noticed)
        observer.schedule(top, str(self._root))
        for folder in self._folders:
            self._again(folder)
        observer.start()

    def _again(self, folder: str) -> None:
        """Watch a folder that is there; one that is not is watched when it is made."""
        place = self._root / folder
        if place.is_dir():
            self._observer.schedule(self._handler, str(place), recursive=True)

    def stop(self) -> None:
        """End; nothing is told afterwards."""
        logging.getLogger("watchdog").removeHandler(self._overflow)
        with suppress(RuntimeError):
            self._observer.stop()
            self._observer.join(2)


class _Top(FileSystemEventHandler):
    """Sees the site's settings change, and its folders come."""

    def __init__(
        self, root: Path, folders: Sequence[str], again: Callable[[str], None], noticed: Noticed
    ) -> None:
        self._root, self._folders, self._again, self._noticed = root, folders, again, noticed

    def on_any_event(self, event: FileSystemEvent) -> None:
        if event.event_type in READING or event.event_type == "modified" and event.is_directory:
            return
        for path in (os.fsdecode(event.src_path), os.fsdecode(event.dest_path or "")):
            name = os.path.relpath(path, self._root).replace(os.sep, "/") if path else ""
            if name == "site.toml":
                self._noticed(name)
            elif name in self._folders and event.event_type in ("created", "moved"):
                with suppress(OSError):
                    self._again(name)
                self._noticed("")
            elif name in self._folders:
                self._noticed("")


def _why_poll(root: Path) -> str:
    """Return why events can't be trusted here; empty where they can."""
    kind = _file_system(root)
    return f"{root} lies on a network share ({kind}), which tells nothing of changes" if kind in REMOTE else ""


def _file_system(root: Path) -> str:
    """Return the kind of file system that a folder lies on; empty where the system does not tell."""
    if sys.platform != "linux":
        return ""
    best = ("", "")
    with suppress(OSError), open("/proc/self/mounts", encoding="utf-8", errors="replace") as mounts:
        for line in mounts:
            _, point, kind = line.split(" ")[:3]
            point = point.replace("\\040", " ")
            if root == Path(point) or Path(point) in root.parents:
                best = max(best, (point, kind), key=lambda pair: len(pair[0]))
    return best[1]


def _explain(error: OSError) -> str:
    if error.errno in (24, 28):
        return (
            "the system's limit of watched folders is reached; more are allowed by"
            " sysctl fs.inotify.max_user_watches=524288 fs.inotify.max_user_instances=512"
        )
    return f"the system can't tell of changes ({error.strerror or error})"
