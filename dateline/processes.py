"""Work shared out to processes of this machine, and what becomes of an item that ends its process."""

from __future__ import annotations

import gc
import multiprocessing
import signal
import sys
import threading
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor, as_completed
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from typing import Any, TypeVar

Item = TypeVar("Item")
Result = TypeVar("Result")
Work = Callable[[Sequence[Item]], list[Result]]
Span = tuple[int, int]
"""First item, and the one behind the last."""

GENERATION = 20_000
"""Items after which processes are started anew: what a forked one touches of its parent's memory becomes its own."""
LONGEST = 60.0
"""Seconds of processor time after which the process that still works on one item is ended."""

_inherited: tuple[Callable[[Sequence[Any]], Any], Sequence[Any]] | None = None


def in_processes(
    jobs: int,
    work: Work[Item, Result],
    items: Sequence[Item],
    groups: Sequence[Sequence[Span]],
    lost: Callable[[Item], Result],
) -> Iterator[list[Result]]:
    """Yield results of chunks in groups, each of which is done before the next is begun.

    Few pools serve all groups: to start processes costs more than a small group's work. ``lost`` gives the result
    of an item on which a process came to its end.
    """
    for portion in _generations(groups):
        yield from _by_a_pool(jobs, work, items, portion, lost)


def _generations(groups: Sequence[Sequence[Span]]) -> Iterator[list[list[Span]]]:
    """Yield groups of chunks for one pool each; a large group goes on in the next."""
    portion: list[list[Span]] = []
    size = 0
    for chunks in groups:
        portion.append([])
        for start, stop in chunks:
            if size >= GENERATION:
                yield portion
                portion, size = [[]], 0
            portion[-1].append((start, stop))
            size += stop - start
    yield portion


def _by_a_pool(
    jobs: int,
    work: Work[Item, Result],
    items: Sequence[Item],
    groups: Sequence[Sequence[Span]],
    lost: Callable[[Item], Result],
) -> Iterator[list[Result]]:
    left = [chunk for chunks in groups for chunk in chunks]
    try:
        with _pool(jobs, work, items) as submit:
            for chunks in groups:
                futures = {submit(*chunk): chunk for chunk in chunks}
                for future in as_completed(futures):
                    results = future.result()
                    left.remove(futures[future])
                    yield results
    except BrokenProcessPool:
        yield from one_by_one(work, items, left, lost)


def one_by_one(
    work: Work[Item, Result], items: Sequence[Item], chunks: Sequence[Span], lost: Callable[[Item], Result]
) -> Iterator[list[Result]]:
    """Work singly on the items of chunks that dead workers left, to find the one that kills."""
    left = [place for chunk in sorted(chunks, reverse=True) for place in reversed(range(*chunk))]
    while left:
        try:
            with _pool(1, work, items) as submit:
                while left:
                    results = submit(left[-1], left[-1] + 1).result()
                    left.pop()
                    yield results
        except BrokenProcessPool:
            yield [lost(items[left.pop()])]


@contextmanager
def _pool(
    jobs: int, work: Work[Item, Result], items: Sequence[Item]
) -> Iterator[Callable[[int, int], Future[list[Result]]]]:
    """Give a function that has a range of the items worked on in another process.

    Forked workers inherit the items, so that only ranges and results travel.
    """
    global _inherited
    forks = can_fork()
    gc.freeze()  # What forked workers inherit is never collected there, so its pages stay shared.
    context = multiprocessing.get_context("fork" if forks else "spawn")
    _inherited = (work, items) if forks else None
    pool = ProcessPoolExecutor(jobs, mp_context=context, initializer=_follow_parent)
    try:
        if forks:
            with _undisturbed():
                pool.submit(int)  # Starts the processes.
            yield lambda start, stop: pool.submit(_work_on_inherited, start, stop)
        else:
            yield lambda start, stop: pool.submit(_work_in_time, work, items[start:stop], LONGEST)
    except BaseException:
        _stop_at_once(pool)
        raise
    finally:
        _inherited = None
        pool.shutdown()


_ENDS = {getattr(signal, name) for name in ("SIGINT", "SIGTERM", "SIGHUP") if hasattr(signal, name)}


@contextmanager
def _undisturbed() -> Iterator[None]:
    """Hold interruptions back while processes are forked: the standard library's own hooks would swallow them."""
    former = signal.pthread_sigmask(signal.SIG_BLOCK, _ENDS)
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, former)


def can_fork() -> bool:
    """Return whether forking is safe: on Linux, before any thread is started."""
    return sys.platform == "linux" and threading.active_count() == 1


def _follow_parent() -> None:
    """Leave interruptions to the parent process, and end when it ends, however it ends."""
    for name in ("SIGINT", "SIGHUP"):
        if number := getattr(signal, name, None):
            signal.signal(number, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    if hasattr(signal, "pthread_sigmask"):
        signal.pthread_sigmask(signal.SIG_UNBLOCK, _ENDS)
    threading.Thread(target=_end_with_parent, daemon=True).start()


def _end_with_parent() -> None:
    if parent := multiprocessing.parent_process():
        parent.join()
        signal.raise_signal(signal.SIGTERM)


def _stop_at_once(pool: ProcessPoolExecutor) -> None:
    for process in list((pool._processes or {}).values()):
        process.kill()  # What it writes is whole or not there, so that nothing is lost by its sudden end.
    pool.shutdown(wait=True, cancel_futures=True)


def _work_on_inherited(start: int, stop: int) -> Any:
    assert _inherited is not None
    work, items = _inherited
    return _work_in_time(work, items[start:stop], LONGEST)


def _work_in_time(work: Callable[[Sequence[Any]], Any], items: Sequence[Any], longest: float) -> Any:
    """Work on items; the system ends this process where one takes for ever, in whatever library it hangs."""
    if not hasattr(signal, "setitimer"):
        return work(items)
    try:
        return work(_Timed(items, longest))
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)


class _Timed(Sequence[Any]):
    """Items each of which winds up the process's timer when its turn comes."""

    def __init__(self, items: Sequence[Any], longest: float) -> None:
        self._items, self._longest = items, longest

    def __iter__(self) -> Iterator[Any]:
        for item in self._items:
            signal.setitimer(signal.ITIMER_PROF, self._longest)
            yield item

    def __getitem__(self, index: Any) -> Any:
        return self._items[index]

    def __len__(self) -> int:
        return len(self._items)
