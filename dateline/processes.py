"""Work shared out to processes of this machine, and what becomes of an item that ends its process."""

from __future__ import annotations

import gc
import multiprocessing
import signal
import sys
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager, nullcontext, suppress
from multiprocessing.connection import Connection, wait
from multiprocessing.process import BaseProcess
from typing import Any, Protocol, TypeVar, cast, runtime_checkable

Item = TypeVar("Item")
Result = TypeVar("Result")
Work = Callable[[Sequence[Item]], list[Result]]
Span = tuple[int, int]
"""First item, and the one behind the last."""

GENERATION = 20_000
"""Items after which processes are started anew: what a forked one touches of its parent's memory becomes its own."""
LONGEST = 60.0
"""Seconds of processor time after which the process that still works on one item is ended."""


def in_processes(
    jobs: int,
    work: Work[Item, Result],
    items: Sequence[Item],
    groups: Sequence[Sequence[Span]],
    lost: Callable[[Item], Result],
    meanwhile: Callable[[], None] = lambda: None,
) -> Iterator[list[Result]]:
    """Yield results of chunks in groups, each of which is done before the next is begun.

    The same processes serve many groups: to start them costs more than a small group's work. ``lost`` gives the
    result of an item on which a process came to its end; ``meanwhile`` is done here before each wait for results.
    """
    for portion in _generations(groups):
        with _crew(min(jobs, max(map(len, portion))), work, items) as crew:
            for chunks in portion:
                left: list[Span] = []
                for chunk, results in crew.results(chunks, meanwhile):
                    if results is None:
                        left.append(chunk)
                    else:
                        yield results
                for (place, _), results in crew.results(singly(left), meanwhile):
                    yield [lost(items[place])] if results is None else results


def _generations(groups: Sequence[Sequence[Span]]) -> Iterator[list[list[Span]]]:
    """Yield groups of chunks for the same processes; a large group goes on with the next."""
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


def singly(chunks: Sequence[Span]) -> list[Span]:
    """Return chunks of one item each, to find the one that ends its process."""
    return [(place, place + 1) for chunk in sorted(chunks) for place in range(*chunk)]


class _Crew:
    """Processes that do one kind of work on ranges of the same items, each at the end of a pipe of its own.

    Forked ones inherit the items, so that only ranges and results travel. In the standard library's pools all send
    through one pipe, whose writing end the parent holds as well: one that dies while it sends leaves the parent
    waiting for the rest for ever.
    """

    def __init__(self, work: Work[Any, Any], items: Sequence[Any]) -> None:
        self._work, self._items = work, items
        self._forks = can_fork()
        self._context = multiprocessing.get_context("fork" if self._forks else "spawn")
        self._people: dict[Connection, BaseProcess] = {}
        self._busy: dict[Connection, Span] = {}

    def start(self) -> None:
        """Start one more process."""
        ours, theirs = self._context.Pipe()
        known = self._items if self._forks else None
        person = self._context.Process(  # type: ignore[attr-defined]
            target=_labour, args=(theirs, self._work, known, LONGEST), daemon=True
        )
        with _undisturbed():
            person.start()
            self._people[ours] = person
        theirs.close()

    def results(self, spans: Sequence[Span], meanwhile: Callable[[], None]) -> Iterator[tuple[Span, Any]]:
        """Yield each range with what the work gave for its items, or None where its process came to its end.

        Raises what the work raises.
        """
        waiting = list(reversed(spans))
        while waiting or self._busy:
            for idle in [pipe for pipe in self._people if pipe not in self._busy][: len(waiting)]:
                self._give(idle, waiting.pop())
            meanwhile()
            for pipe in cast("list[Connection]", wait(list(self._busy))):
                span, results = self._busy.pop(pipe), self._take(pipe)
                if waiting and pipe in self._people:
                    self._give(pipe, waiting.pop())
                yield span, results

    def _give(self, pipe: Connection, span: Span) -> None:
        self._busy[pipe] = span
        with suppress(OSError):  # It came to its end while it had nothing to do; waiting for it tells.
            pipe.send(span if self._forks else self._items[slice(*span)])

    def _take(self, pipe: Connection) -> Any:
        try:
            done, value = pipe.recv()
        except (EOFError, OSError):
            self._people.pop(pipe).join()
            pipe.close()
            self.start()
            return None
        if not done:
            raise value
        return value

    def finish(self) -> None:
        """Send all processes home."""
        for pipe in self._people:
            with suppress(OSError):
                pipe.send(None)
        self._part()

    def stop(self) -> None:
        """End all processes at once: what they write is whole or not there, so that nothing is lost by it."""
        for person in self._people.values():
            person.kill()
        self._part()

    def _part(self) -> None:
        for pipe, person in self._people.items():
            person.join()
            pipe.close()


@contextmanager
def _crew(jobs: int, work: Work[Any, Any], items: Sequence[Any]) -> Iterator[_Crew]:
    """Give processes that are sent home at the end, and ended at once where an error or an interruption comes."""
    gc.freeze()  # What forked workers inherit is never collected there, so its pages stay shared.
    crew = _Crew(work, items)
    try:
        for _ in range(jobs):
            crew.start()
        yield crew
    except BaseException:
        crew.stop()
        raise
    crew.finish()


_ENDS = {getattr(signal, name) for name in ("SIGINT", "SIGTERM", "SIGHUP") if hasattr(signal, name)}


@contextmanager
def _undisturbed() -> Iterator[None]:
    """Hold interruptions back while processes are forked: the standard library's own hooks would swallow them."""
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    former = signal.pthread_sigmask(signal.SIG_BLOCK, _ENDS)
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, former)


def can_fork() -> bool:
    """Return whether forking is safe: on Linux, before any thread is started."""
    return sys.platform == "linux" and threading.active_count() == 1


def _labour(pipe: Connection, work: Work[Any, Any], items: Sequence[Any] | None, longest: float) -> None:
    """Work on what comes through the pipe until None does."""
    _follow_parent()
    with _started(work):
        while (task := pipe.recv()) is not None:
            try:
                answer = True, _work_in_time(work, task if items is None else items[slice(*task)], longest)
            except Exception as error:
                answer = False, error
            try:
                pipe.send(answer)
            except Exception as error:  # What can't travel is told of instead.
                pipe.send((False, RuntimeError(f"{error} ({str(answer[1])[:500]})")))


@runtime_checkable
class Initialized(Protocol):
    """Work that keeps something at hand for as long as a process does nothing else."""

    def initialized(self) -> AbstractContextManager[object]:
        """Entered once in each process, before its first item."""


def _started(work: object) -> AbstractContextManager[object]:
    return work.initialized() if isinstance(work, Initialized) else nullcontext()


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


def _work_in_time(work: Callable[[Sequence[Any]], Any], items: Sequence[Any], longest: float) -> Any:
    """Work on items; the system ends this process where one takes for ever, in whatever library it hangs."""
    if not hasattr(signal, "setitimer"):
        return work(items)
    try:
        return work(_Timed(items, longest))
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)


class _Timed(Sequence[Any]):
    """Items each of which winds up the process's timer when its turn comes, in a part of them as well."""

    def __init__(self, items: Sequence[Any], longest: float) -> None:
        self._items, self._longest = items, longest

    def __iter__(self) -> Iterator[Any]:
        for item in self._items:
            signal.setitimer(signal.ITIMER_PROF, self._longest)
            yield item

    def __getitem__(self, index: Any) -> Any:
        part = self._items[index]
        return _Timed(part, self._longest) if isinstance(index, slice) else part

    def __len__(self) -> int:
        return len(self._items)
