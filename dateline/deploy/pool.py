"""Send many files at once to a host that takes one at a time, asking again where it stumbles."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable, Sequence
from functools import partial
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from dateline.deploy.bulk import BULKY, Bulk, changed_meanwhile
from dateline.deploy.host import Arrived, Store
from dateline.deploy.retry import Result, back_off, persist
from dateline.manifest import Entry

if TYPE_CHECKING:  # A deploy with nothing to send needs no threads.
    from concurrent.futures import Future, ThreadPoolExecutor

Item = TypeVar("Item")


class PooledHost:
    """A Host over a Store: a bounded pool of threads, each file tried up to five times."""

    def __init__(self, store: Store, pause: Callable[[int], None] = back_off, notes: tuple[str, ...] = ()) -> None:
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

    def claim(self, path: str, data: bytes) -> None:
        self._persist(lambda: self.store.claim(path, data))

    def send(self, folder: Path, files: Sequence[tuple[str, Entry]], arrived: Arrived) -> None:
        def one(file: tuple[str, Entry]) -> str:
            path, entry = file
            if entry.size >= BULKY:
                self._persist(lambda: self.store.stream(path, Bulk(folder, path, entry)))
            else:
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
        def counted() -> Result:
            with self._counting:
                self.requests += 1
            return act()

        return persist(counted, self.pause)

    def _each(self, act: Callable[[Item], str], items: Iterable[Item], done: Arrived) -> None:
        """Act on every item, a bounded number at once; after a failure begin no other and raise it."""
        from concurrent.futures import FIRST_COMPLETED, ThreadPoolExecutor, wait

        waiting = iter(items)
        failure: BaseException | None = None
        with ThreadPoolExecutor(self.store.workers) as pool:
            running = _start(pool, act, waiting, 2 * self.store.workers)
            while running:
                finished, running = wait(running, return_when=FIRST_COMPLETED)
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
    pool: ThreadPoolExecutor, act: Callable[[Item], str], waiting: Iterable[Item], count: int
) -> set[Future[str]]:
    return {pool.submit(act, item) for _, item in zip(range(count), waiting, strict=False)}


def read_exactly(folder: Path, path: str, entry: Entry) -> bytes:
    """Return the file's bytes. Raises DeployFailed where they are not those that the manifest names."""
    try:
        data = (folder / path).read_bytes()
    except OSError:
        data = b""
    if len(data) != entry.size or sha256(data).hexdigest() != entry.digest:
        raise changed_meanwhile(path)
    return data
