"""A dask scheduler's workers as an Executor.                                                  [distributed]"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import BrokenExecutor, CancelledError, Executor, Future
from contextlib import ExitStack, contextmanager, suppress
from functools import cache, partial
from importlib import import_module
from typing import Any

from dateline.model import Refusal
from dateline.parcels import Answer, Parcel, carrier, loads, make, open_parcel

ANSWERS_WITHIN = 15
"""Seconds that scheduler and workers get to answer at all."""
ABANDONED = 60.0
"""Seconds without a worker after which this machine goes on alone."""
LOOK = 5.0
"""Seconds between two looks at who is there."""
ON_THE_WAY = 64
"""Parcels at most that are under way at once."""


class ClusterError(Refusal):
    """The machines of ``[cluster]`` can't be worked with; the text says why and what to do."""


@contextmanager
def joined(address: str) -> Iterator[Executor]:
    """Give an Executor whose workers are those of a dask scheduler, which is called up when there is work.

    They see no file of this machine: sources, bodies and pages travel as values, and only this process reads the
    site's folder and writes to the output. Dask does again elsewhere what a dead worker had taken. To submit
    raises ClusterError where the scheduler can't be worked with.
    """
    with ExitStack() as open_until_then, _OnCall(lambda: open_until_then.enter_context(_called(address))) as executor:
        yield executor


@contextmanager
def _called(address: str) -> Iterator[Executor]:
    client = _connect(address)
    try:
        _require_same_make(client, address)
        with _Cluster(client) as cluster:
            yield cluster
    finally:
        client.close(timeout=2)


class _OnCall(Executor):
    """An Executor that is made for the first work: a build with nothing to do needs none."""

    def __init__(self, call: Callable[[], Executor]) -> None:
        self._called = cache(call)

    def submit(self, fn: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Future[Any]:
        """Return the future of one share of work."""
        return self._called().submit(fn, *args, **kwargs)


def _connect(address: str) -> Any:
    try:
        connect = import_module("distributed").Client
    except ImportError:
        raise ClusterError(
            "building on many machines needs a library that is not installed: python -m pip install 'dateline[cluster]'"
        ) from None
    logging.getLogger("distributed").setLevel(logging.CRITICAL)
    try:
        client = connect(address, timeout=ANSWERS_WITHIN, set_as_default=False)
    except (OSError, ValueError, ImportError) as error:
        cause = (str(error).splitlines() or [type(error).__name__])[0]
        raise ClusterError(
            f"no dask scheduler answers at {address} ({cause}); start one with dask-scheduler, or name another"
        ) from None
    try:
        client.wait_for_workers(1, timeout=ANSWERS_WITHIN)
    except TimeoutError:
        client.close(timeout=2)
        raise ClusterError(f"the scheduler at {address} has no workers; start some: dask-worker {address}") from None
    return client


def _require_same_make(client: Any, address: str) -> None:
    """Raise ClusterError unless every worker has this very Dateline: another would make other bytes."""
    try:
        makes: dict[str, str] = client.run(make)
    except ImportError:
        makes = {address: ""}
    own = make()
    if strange := sorted(worker for worker, made in makes.items() if made != own):
        raise ClusterError(
            f"the worker {strange[0]} has another Dateline, Python or library than this machine; "
            "install the same versions on both, and start it anew"
        )


Unpack = Callable[[Answer], list[Any]]


class _Cluster(Executor):
    """Sends work away in parcels, and has this machine do what none came back from."""

    def __init__(self, client: Any) -> None:
        self._client = client
        self._far = client.get_executor(pure=False)
        self._room = threading.Semaphore(ON_THE_WAY)
        self._away: set[Future[Answer]] = set()
        self._ended = threading.Event()
        self._watch = threading.Thread(target=self._keep_watch, daemon=True)
        self._watch.start()

    def submit(self, fn: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Future[Any]:
        """Return the future of one share of work. Raises BrokenExecutor once the cluster is gone."""
        if self._ended.is_set():
            raise BrokenExecutor
        (items,) = args
        way = carrier(fn)
        if way is None:
            return _Errand(partial(fn, items), [])
        staying = [item for item in items if not way.takes(item)]
        shares = loads([item for item in items if way.takes(item)], way.weight)
        sent = [(partial(way.unpack, share), self._send(way.pack(share))) for share in shares]
        return _Errand(partial(fn, staying) if staying else list, sent)

    def _send(self, parcel: Parcel) -> Future[Answer]:
        self._room.acquire()
        sent: Future[Answer] = self._far.submit(open_parcel, parcel)
        self._away.add(sent)
        sent.add_done_callback(self._came_back)
        return sent

    def _came_back(self, sent: Future[Answer]) -> None:
        self._away.discard(sent)
        self._room.release()

    def _keep_watch(self) -> None:
        """Give up what is under way once there has been nobody for a while to do it."""
        alone = 0.0
        while alone < ABANDONED:
            if self._ended.wait(LOOK):
                return
            alone = 0.0 if self._has_workers() else alone + LOOK
        self._ended.set()
        for sent in list(self._away):
            sent.cancel()

    def _has_workers(self) -> bool:
        try:
            return bool(self._client.nthreads())
        except Exception:
            return False

    def shutdown(self, wait: bool = True, *, cancel_futures: bool = False) -> None:
        self._ended.set()
        with suppress(Exception):
            self._far.shutdown(wait=False, cancel_futures=True)


class _Errand(Future[Any]):
    """A share of work whose parcels are away. Whoever asks for its result unpacks them, in his own thread."""

    def __init__(self, at_home: Callable[[], list[Any]], sent: Sequence[tuple[Unpack, Future[Answer]]]) -> None:
        """Take what is done at home, and for each parcel how it is unpacked and the future of its answer."""
        super().__init__()
        self._at_home, self._sent = at_home, sent
        self._turn = threading.Lock()
        self._left = {id(answer) for _, answer in sent}
        for _, answer in sent:
            answer.add_done_callback(self._arrived)
        if not sent:
            self.set_result(None)

    def _arrived(self, answer: Future[Answer]) -> None:
        with self._turn:
            self._left.discard(id(answer))
            if not self._left and not self.done():
                self.set_result(None)

    def result(self, timeout: float | None = None) -> Any:
        """Return the results. Raises BrokenExecutor where a parcel never came back."""
        super().result(timeout)
        results = list(self._at_home())
        for unpack, answer in self._sent:
            results += unpack(_of(answer))
        return results


def _of(sent: Future[Answer]) -> Answer:
    try:
        return sent.result()
    except (Exception, CancelledError) as error:
        raise BrokenExecutor(str(error)) from None
