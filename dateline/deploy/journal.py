"""What this machine knows to have arrived on a host, so that a deploy which broke off goes on."""

from __future__ import annotations

import contextlib
import json
import os
from collections.abc import Iterable, Iterator
from hashlib import sha256
from pathlib import Path
from typing import IO

from dateline.deploy.errors import DeployRefused
from dateline.lock import NO_LINK, hold


class Journal:
    """A file of lines, one an event; each line is written before the next request is made."""

    def __init__(self, file: IO[str]) -> None:
        self._file = file
        self.id, self.arrived = _replay(file)
        """The deploy it belongs to, and the digest under which each name is known to have arrived."""
        self._rewrite()

    def begin(self, id: str) -> None:
        """Belong to a deploy from here on, and forget what is known of any other."""
        if id != self.id:
            self.id, self.arrived = id, {}
            self._rewrite()

    def sending(self, paths: Iterable[str]) -> None:
        """Note that what the host holds under these names is not known from here on."""
        paths = tuple(paths)
        for path in paths:
            self.arrived.pop(path, None)
        self._write(["sending", *paths])

    def note(self, path: str, digest: str) -> None:
        """Note that a name has arrived."""
        self.arrived[path] = digest
        self._write(["arrived", path, digest])

    def clear(self) -> None:
        """Forget everything: the deploy is complete."""
        self.id, self.arrived = "", {}
        self._rewrite()

    def _rewrite(self) -> None:
        """Begin the file anew, so that a line which was cut short never glues itself to the next."""
        self._file.seek(0)
        self._file.truncate()
        if self.id:
            self._write(["deploy", self.id])
            for path, digest in self.arrived.items():
                self._write(["arrived", path, digest])

    def _write(self, line: list[str]) -> None:
        self._file.write(json.dumps(line) + "\n")
        self._file.flush()


def _replay(file: IO[str]) -> tuple[str, dict[str, str]]:
    id = ""
    arrived: dict[str, str] = {}
    for line in file:
        try:
            event, *rest = json.loads(line)
        except ValueError:
            break
        if event == "deploy":
            id, arrived = rest[0], {}
        elif event == "sending":
            for path in rest:
                arrived.pop(path, None)
        elif event == "arrived":
            arrived[rest[0]] = rest[1]
    return id, arrived


@contextlib.contextmanager
def open_journal(folder: Path, url: str) -> Iterator[Journal]:
    """Open the journal of a target in a folder of its own and hold it locked.

    Raises DeployRefused where another deploy to that target runs on this machine.
    """
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"{sha256(url.encode()).hexdigest()[:16]}.journal"
    with open(os.open(path, os.O_RDWR | os.O_CREAT | NO_LINK, 0o600), "r+", encoding="utf-8") as file:
        if not hold(file.fileno()):
            raise DeployRefused("Another deploy to this target is running here; wait for it to end.")
        yield Journal(file)
