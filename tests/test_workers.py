"""Work shared out to processes, and what becomes of an item that ends its process."""

from __future__ import annotations

import os
import signal
import time
from collections.abc import Sequence
from concurrent.futures import BrokenExecutor, Executor, Future, ThreadPoolExecutor
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

import pytest

from dateline import processes, workers
from dateline.processes import can_fork
from dateline.workers import INLINE, Crew

KILLER = 77


def squares(items: Sequence[int]) -> list[int]:
    return [item * item for item in items]


def whose(items: Sequence[int]) -> list[tuple[int, int]]:
    return [(item, os.getpid()) for item in items]


def deadly(items: Sequence[int]) -> list[int]:
    if KILLER in items:
        os.kill(os.getpid(), signal.SIGKILL)
    return squares(items)


def lost(item: int) -> int:
    return -item


@pytest.mark.parametrize("crew", [Crew(1), Crew(2), Crew(executor=ThreadPoolExecutor(2))])
def test_every_item_is_worked_on_once(crew: Crew) -> None:
    items = range(3 * INLINE)
    steps = list(crew.map(squares, items, lost))
    assert sorted(result for _, results in steps for result in results) == squares(items)
    assert [done for done, _ in steps] == sorted(done for done, _ in steps)
    assert steps[-1][0] == len(items)


def patient(items: Sequence[Path]) -> list[bool]:
    end = time.monotonic() + 20
    while not items[0].exists() and time.monotonic() < end:
        time.sleep(0.01)
    return [item.exists() for item in items]


def test_what_is_done_meanwhile_is_done_here_while_others_are_at_work(tmp_path: Path) -> None:
    told = tmp_path / "told"
    steps = Crew(2).map(patient, [told] * (2 * INLINE), lambda item: False, told.touch)
    assert all(result for _, results in steps for result in results)


def test_processes_are_started_anew_for_many_items(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(processes, "GENERATION", 60)
    groups = [range(5), range(5, 5 + INLINE), range(1000, 1003)]
    done = list(Crew(2).map_in_order(whose, groups, lost))
    assert len({pid for _, chunk in done for _, pid in chunk}) > 2
    assert sorted(item for _, chunk in done for item, _ in chunk) == [*range(5 + INLINE), *range(1000, 1003)]
    assert [item for item, _ in done[-1][1]][-1] >= 1000


@pytest.mark.parametrize("crew", [Crew(1), Crew(2), Crew(executor=ThreadPoolExecutor(2))])
def test_a_group_is_done_before_the_next_is_begun(crew: Crew) -> None:
    groups = [range(5), range(5, 5 + INLINE), range(1000, 1003)]
    done = [result for _, chunk in crew.map_in_order(squares, groups, lost) for result in chunk]
    assert sorted(done[:5]) == squares(range(5)) and sorted(done[-3:]) == squares(range(1000, 1003))
    assert len(done) == sum(map(len, groups))


def test_C06_an_item_that_ends_its_process_is_lost_alone() -> None:
    items = range(2 * INLINE)
    results = [result for _, chunk in Crew(2).map(deadly, items, lost) for result in chunk]
    assert sorted(results) == sorted([*squares([item for item in items if item != KILLER]), -KILLER])


def dying_while_it_sends(items: Sequence[int]) -> list[int]:
    if KILLER in items:
        send = Connection._send  # type: ignore[attr-defined]

        def half(self: Connection, data: bytes) -> None:
            send(self, bytes(data)[: len(data) // 2])
            os.kill(os.getpid(), signal.SIGKILL)

        Connection._send = half  # type: ignore[attr-defined]
    return squares(items)


@pytest.mark.skipif(not can_fork(), reason="its processes are forked")
def test_C06_a_process_that_ends_while_it_sends_leaves_nobody_waiting() -> None:
    items = range(2 * INLINE)
    results = [result for _, chunk in Crew(2).map(dying_while_it_sends, items, lost) for result in chunk]
    assert sorted(results) == sorted([*squares([item for item in items if item != KILLER]), -KILLER])


def failing(items: Sequence[int]) -> list[int]:
    raise FileNotFoundError(KILLER, "no such thing")


def test_what_the_work_raises_is_raised_here() -> None:
    with pytest.raises(FileNotFoundError, match="no such thing"):
        list(Crew(2).map(failing, range(2 * INLINE), lost))


class Mortal(Executor):
    """Carries out some work, and then comes to its end."""

    def __init__(self, lives: int) -> None:
        self.lives = lives

    def submit(self, fn: Any, /, *args: Any, **kwargs: Any) -> Future[Any]:
        self.lives -= 1
        if self.lives < 0:
            raise BrokenExecutor
        future: Future[Any] = Future()
        if self.lives == 0:
            future.set_exception(BrokenExecutor())
        else:
            future.set_result(fn(*args))
        return future


@pytest.mark.parametrize("lives", [0, 1, 3])
def test_C06_what_an_executor_leaves_is_done_here(lives: int) -> None:
    groups = [range(5), range(70, 80)]
    results = [
        result for _, chunk in Crew(executor=Mortal(lives)).map_in_order(deadly, groups, lost) for result in chunk
    ]
    wanted = [*groups[0], *groups[1]]
    assert sorted(results) == sorted([*squares([item for item in wanted if item != KILLER]), -KILLER])


def endless(items: Sequence[int]) -> list[int]:
    found = []
    for item in items:
        while item == KILLER:
            pass
        found.append(item * item)
    return found


@pytest.mark.skipif(not hasattr(signal, "setitimer"), reason="needs timers of POSIX")
def test_C06_I15_an_item_that_hangs_is_lost_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(processes, "LONGEST", 0.3)
    items = range(INLINE + 10)
    results = [result for _, chunk in Crew(2).map(endless, items, lost) for result in chunk]
    assert sorted(results) == sorted([*squares([item for item in items if item != KILLER]), -KILLER])


def test_an_executor_is_given_no_more_than_it_may_hold(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workers, "WINDOW", 2)
    held: list[int] = []

    class Counting(ThreadPoolExecutor):
        def submit(self, fn: Any, /, *args: Any, **kwargs: Any) -> Future[Any]:
            held.append(held[-1] + 1 if held else 1)
            return super().submit(fn, *args, **kwargs)

    with Counting(2) as executor:
        for _ in Crew(executor=executor).map(squares, range(100), lost):
            held.append(held[-1] - 1)
    assert 0 < max(held) <= 2


def test_nothing_forks_beside_a_thread() -> None:
    import threading

    waiting = threading.Event()
    thread = threading.Thread(target=waiting.wait)
    thread.start()
    try:
        assert not can_fork()
    finally:
        waiting.set()
        thread.join()
