"""Send many files at once to a host that takes one at a time, asking again where it stumbles."""

from __future__ import annotations

import random
import threading
import time
from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import FIRST_COMPLETED as FIRST
from concurrent.futures import Future, ThreadPoolExecutor, wait
from functools import partial
from hashlib import sha256
from pathlib import Path
from typing import TypeVar

from dateline.deploy.errors import DeployFailed, HostError
from dateline.deploy.host import Arrived, Store
from dateline.manifest import Entry

TRIES = 5
"""How often one file is tried."""

Result = TypeVar("Result")


def back_off(attempt: int) -> None:
    """Sleep before attempt 1, 2, …: exponential with full jitter, at most 20 seconds.

    Source: "Exponential Backoff and Jitter", AWS Architecture Blog, 2015.
    """
    time.sleep(random.uniform(0, min(20.0, 0.25 * 2**attempt)))


class PooledHost:
    """A Host over a Store: a bounded pool of threads, each file tried up to five times."""

    def __init__(
        self, store: Store, pause: Callable[[int], None] = back_off, notes: tuple[str, ...] = ()
    ) -> None:
        self.store = store
        self.pause = pause
        self.requests = 0
        self.notes = notes
        self._counting = threading.Lock()

    def read(self, *paths: str) -> tuple[bytes | None, ...]:
        return tuple(self._persist(partial(self.store.read, path)) for path in paths)

    def occupied(self) -> bool:
        return self._persist(self.store.occupied)

    def write(self, path: str, data: bytes) -> None:
        self._persist(lambda: self.store.write(path, data))

    def send(self, folder: Path, files: Sequence[tuple[str, Entry]], arrived: Arrived) -> None:
        def one(file: tuple[str, Entry]) -> str:
            path, entry = file
            self.write(path, read_exactly(folder, path, entry))
            return path

        self._each(one, files, arrived)

    def remove(self, paths: Sequence[str]) -> None:
        def one(path: str) -> str:
            self._persist(lambda: self.store.remove(path))
            return path

        self._each(one, paths, lambda path: None)

    def close(self) -> None:
        self.store.close()

    def _persist(self, act: Callable[[], Result]) -> Result:
        for attempt in range(1, TRIES + 1):
            with self._counting:
                self.requests += 1
            try:
                return act()
            except HostError as error:
                if error.lasting or attempt == TRIES:
                    raise
                self.pause(attempt)
        raise AssertionError

    def _each(self, act: Callable[[Result], str], items: Iterable[Result], done: Arrived) -> None:
        """Act on every item, a bounded number at once; after a failure begin no other and raise it."""
        waiting = iter(items)
        failure: BaseException | None = None
        with ThreadPoolExecutor(self.store.workers) as pool:
            running = _start(pool, act, waiting, 2 * self.store.workers)
            while running:
                finished, running = wait(running, return_when=FIRST)
                for future in finished:
                    if error := future.exception():
                        failure = failure or error
                    else:
                        done(future.result())
                if failure is None:
                    running |= _start(pool, act, waiting, len(finished))
                else:
                    running = {future for future in running if not future.cancel()}
        if failure is not None:
            raise failure


def _start(
    pool: ThreadPoolExecutor, act: Callable[[Result], str], waiting: Iterable[Result], count: int
) -> set[Future[str]]:
    return {pool.submit(act, item) for _, item in zip(range(count), waiting, strict=False)}


def read_exactly(folder: Path, path: str, entry: Entry) -> bytes:
    """Return the file's bytes. Raises DeployFailed where they are not those that the manifest names."""
    try:
        data = (folder / path).read_bytes()
    except OSError:
        data = b""
    if len(data) != entry.size or sha256(data).hexdigest() != entry.digest:
        raise DeployFailed(f"{path} changed while it was being sent. Build again, then deploy again.")
    return data
