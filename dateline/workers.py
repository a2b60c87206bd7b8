"""Run pure work over many items on all processors, or on any Executor."""

from __future__ import annotations

import gc
import multiprocessing
import os
import signal
import sys
import threading
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import (
    FIRST_COMPLETED,
    BrokenExecutor,
    Executor,
    Future,
    ProcessPoolExecutor,
    as_completed,
    wait,
)
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from typing import Any, TypeVar

Item = TypeVar("Item")
Result = TypeVar("Result")
Work = Callable[[Sequence[Item]], list[Result]]

INLINE = 150
"""Items below which starting processes costs more than they save."""
CHUNK = 500
"""Items at most in one message: small enough to share out evenly and to bound memory."""
WINDOW = 64
"""Chunks at most that an Executor holds at once: memory stays bounded however large the site is."""
LONGEST = 60.0
"""Seconds of processor time after which the process that still works on one item is ended."""

_inherited: tuple[Callable[[Sequence[Any]], Any], Sequence[Any]] | None = None


def processors() -> int:
    """Return how many processors this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


class Crew:
    """Where work is done: inline, in processes of this machine, or on an Executor handed in."""

    def __init__(self, jobs: int = 0, executor: Executor | None = None) -> None:
        """Take the number of processes (0: one a processor) or an Executor.

        Its workers see the same files, or it carries these there and back as ``cluster`` does.
        """
        self._jobs = jobs or processors()
        self._executor = executor

    def map(
        self, work: Work[Item, Result], items: Sequence[Item], lost: Callable[[Item], Result]
    ) -> Iterator[tuple[int, list[Result]]]:
        """Yield (items done so far, results) for chunks that cover all items, as they are done.

        ``work`` gives one result an item; ``lost`` gives that of an item on which a process came to its end.
        """
        return self.map_in_order(work, [items], lost)

    def map_in_order(
        self, work: Work[Item, Result], groups: Sequence[Sequence[Item]], lost: Callable[[Item], Result]
    ) -> Iterator[tuple[int, list[Result]]]:
        """Do as ``map`` for items in groups, each of which is done before the next is begun."""
        items = groups[0] if len(groups) == 1 else [item for group in groups for item in group]
        spans = list(_spans(groups))
        if self._executor is not None:
            chunks = _on_executor(self._executor, work, items, spans, lost)
        elif self._jobs == 1 or len(items) < INLINE:
            chunks = (work(items[start:stop]) for span in spans for start, stop in _quarters(span))
        else:
            chunks = _in_processes(self._jobs, work, items, spans, lost)
        done = 0
        for results in chunks:
            done += len(results)
            yield done, results


Span = tuple[int, int]
"""First item, and the one behind the last."""


def _spans(groups: Sequence[Sequence[Item]]) -> Iterator[Span]:
    start = 0
    for group in groups:
        yield start, start + len(group)
        start += len(group)


def _quarters(span: Span) -> list[Span]:
    """Return parts of a span, few and yet often enough to show progress."""
    first, end = span
    size = max(1, min(CHUNK, -(-(end - first) // 4)))
    return [(start, min(start + size, end)) for start in range(first, end, size)]


def _chunks(span: Span, jobs: int) -> list[Span]:
    """Return parts of a span, smaller ones towards its end, so that no process works on while others are done.

    Each is a share of what is left (guided self-scheduling, Polychronopoulos and Kuck 1987).
    """
    start, end = span
    chunks: list[Span] = []
    while start < end:
        size = min(CHUNK, -(-(end - start) // (jobs * 2)))
        chunks.append((start, start + size))
        start += size
    return chunks


def _on_executor(
    executor: Executor,
    work: Work[Item, Result],
    items: Sequence[Item],
    spans: Sequence[Span],
    lost: Callable[[Item], Result],
) -> Iterator[list[Result]]:
    """Yield results from an Executor; what its workers died of is done in a process of this machine."""
    for span in spans:
        waiting = _chunks(span, 8)
        at_work: dict[Future[list[Result]], Span] = {}
        left: list[Span] = []
        while waiting or at_work:
            while waiting and len(at_work) < WINDOW:
                start, stop = waiting.pop(0)
                at_work[_submit(executor, work, items[start:stop])] = (start, stop)
            for future in wait(at_work, return_when=FIRST_COMPLETED).done:
                chunk = at_work.pop(future)
                try:
                    yield future.result()
                except BrokenExecutor:
                    left.append(chunk)
        yield from _one_by_one(work, items, left, lost)


def _submit(executor: Executor, work: Work[Item, Result], items: Sequence[Item]) -> Future[list[Result]]:
    """Return the future of a chunk, a broken one where the Executor has come to its end."""
    try:
        return executor.submit(work, items)
    except BrokenExecutor as error:
        broken: Future[list[Result]] = Future()
        broken.set_exception(error)
        return broken


def _in_processes(
    jobs: int,
    work: Work[Item, Result],
    items: Sequence[Item],
    spans: Sequence[Span],
    lost: Callable[[Item], Result],
) -> Iterator[list[Result]]:
    """Yield results from one pool for all groups: to start its processes costs more than a small group's work."""
    groups = [_chunks(span, jobs) for span in spans]
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
        yield from _one_by_one(work, items, left, lost)


def _one_by_one(
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
