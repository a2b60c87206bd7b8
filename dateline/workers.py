"""Run pure work over many items on all processors, or on any Executor."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from concurrent.futures import Executor, Future

    from dateline.processes import Item, Result, Span, Work

INLINE = 150
"""Items below which starting processes costs more than they save."""
CHUNK = 500
"""Items at most in one message: small enough to share out evenly and to bound memory."""
LEAST = 8
"""Items at least in one message where there are hundreds; of few, such as pictures, one alone may take long."""
WINDOW = 64
"""Chunks at most that an Executor holds at once: memory stays bounded however large the site is."""


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
        self,
        work: Work[Item, Result],
        items: Sequence[Item],
        lost: Callable[[Item], Result],
        meanwhile: Callable[[], None] = lambda: None,
    ) -> Iterator[tuple[int, list[Result]]]:
        """Yield (items done so far, results) for chunks that cover all items, as they are done.

        ``work`` gives one result an item; ``lost`` gives that of an item on which a process came to its end.
        ``meanwhile`` is done here, perhaps often, while processes of this machine are at work.
        """
        return self.map_in_order(work, [items], lost, meanwhile)

    def map_in_order(
        self,
        work: Work[Item, Result],
        groups: Sequence[Sequence[Item]],
        lost: Callable[[Item], Result],
        meanwhile: Callable[[], None] = lambda: None,
    ) -> Iterator[tuple[int, list[Result]]]:
        """Do as ``map`` for items in groups, each of which is done before the next is begun."""
        items = groups[0] if len(groups) == 1 else [item for group in groups for item in group]
        spans = list(_spans(groups))
        if self._executor is not None:
            chunks = _on_executor(self._executor, work, items, spans, lost)
        elif self._jobs == 1 or len(items) < INLINE:
            chunks = (work(items[start:stop]) for span in spans for start, stop in _quarters(span))
        else:
            from dateline.processes import in_processes

            shares = [_chunks(span, self._jobs) for span in spans]
            chunks = in_processes(self._jobs, work, items, shares, lost, meanwhile)
        done = 0
        for results in chunks:
            done += len(results)
            yield done, results


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
    least = min(LEAST, (end - start) // (jobs * 64))
    while start < end:
        size = min(CHUNK, max(least, -(-2 * (end - start) // (3 * jobs))), end - start)
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
    from concurrent.futures import FIRST_COMPLETED, BrokenExecutor, wait

    from dateline.processes import in_processes, singly

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
        if left:
            yield from in_processes(1, work, items, [singly(left)], lost)


def _submit(executor: Executor, work: Work[Item, Result], items: Sequence[Item]) -> Future[list[Result]]:
    """Return the future of a chunk, a broken one where the Executor has come to its end."""
    from concurrent.futures import BrokenExecutor, Future

    try:
        return executor.submit(work, items)
    except BrokenExecutor as error:
        broken: Future[list[Result]] = Future()
        broken.set_exception(error)
        return broken
