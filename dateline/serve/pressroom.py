"""The processes that build: one that has built and shows saves, one that builds."""

from __future__ import annotations

import asyncio
import multiprocessing
import os
import signal
import sys
from collections.abc import Callable
from contextlib import suppress
from itertools import cycle
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from pathlib import Path
from typing import TYPE_CHECKING

from dateline.request import Request, silent
from dateline.serve.messages import Answer, Asked, Built, Progress, Proof, Question, Refused, Replacing, Saved
from dateline.values import changed

if TYPE_CHECKING:
    from multiprocessing.context import ForkServerContext, SpawnContext

PATIENCE = 3.0
"""Seconds that a process gets to end by itself."""
LONGEST = 10.0
"""Seconds after which a question is given up, and who was asked with it."""
PRELOADED = (
    "dateline.serve.builder",
    "dateline.layouts.environment",
    "dateline.markup.python_markdown",
    "dateline.markup.fast_lane",
    "dateline.markup.sanitise",
)
"""What every builder needs, loaded once for all of them."""


Replaces = Callable[[frozenset[str], Path], None]


class Press:
    """A process that builds once and then shows saves until it is told to stop."""

    def __init__(self, request: Request, kept: Path) -> None:
        self._line, theirs = multiprocessing.Pipe()
        self.process = _start(theirs, changed(request, progress=silent), kept)
        theirs.close()
        self._turn = asyncio.Lock()

    async def hear(self) -> Answer:
        """Return the next message. Raises EOFError where the process came to its end."""
        try:
            return await asyncio.to_thread(_receive, self._line)
        except OSError:
            raise EOFError from None

    def go_on(self) -> None:
        """Let a build that waits for it write."""
        with suppress(OSError):
            self._line.send(True)

    async def ask(self, question: Question) -> Answer | None:
        """Return the answer to a question, or None where the process is no longer there or takes too long."""
        async with self._turn:
            try:
                self._line.send(question)
                return await asyncio.wait_for(self.hear(), LONGEST)
            except TimeoutError:
                _kill(self.process)
            except (OSError, EOFError):
                pass
            return None

    async def stop(self) -> None:
        """End the process, its workers with it."""
        with suppress(OSError):
            self.process.terminate()
        await asyncio.to_thread(self.process.join, PATIENCE)
        if self.process.is_alive():
            _kill(self.process)
            await asyncio.to_thread(self.process.join, PATIENCE)
        self._line.close()
        self.process.close()


def _receive(line: Connection) -> Answer:
    answer: Answer = line.recv()
    return answer


def _start(line: Connection, request: Request, kept: Path) -> BaseProcess:
    from dateline.serve.builder import work

    process = _context().Process(target=work, args=(line, request, kept), daemon=False)
    process.start()
    return process


def _context() -> SpawnContext | ForkServerContext:
    """Return how processes are started: from a small one without threads, which may be forked, or afresh."""
    if "forkserver" not in multiprocessing.get_all_start_methods():
        return multiprocessing.get_context("spawn")
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(list(PRELOADED))
    return context


def _kill(process: BaseProcess) -> None:
    with suppress(OSError):
        if process.pid and sys.platform != "win32":
            os.killpg(process.pid, signal.SIGKILL)
        process.kill()


class Pressroom:
    """Builds the site again and again, one build at a time, and shows saves in between."""

    def __init__(self, kept: Path, told: Callable[[str, int, int], None]) -> None:
        """Take the folder in which former bytes are kept during builds, and who is told of progress."""
        # Two folders take turns: what the last build replaced is still served while the next one begins.
        self._kept = cycle((kept / "even", kept / "odd"))
        self._told = told
        self._standing: Press | None = None
        self._at_work: Press | None = None

    async def build(self, request: Request, replacing: Replaces) -> Built | Refused:
        """Build, and return what came of it.

        ``replacing`` is called with the names of files, and the folder that holds their former bytes, before
        they are written over.
        """
        press = self._at_work = Press(request, next(self._kept))
        outcome = await self._follow(press, replacing)
        self._at_work = None
        former = press
        if isinstance(outcome, Built):
            former, self._standing = self._standing, press  # type: ignore[assignment]
        if former:
            await former.stop()
        return outcome

    async def _follow(self, press: Press, replacing: Replaces) -> Built | Refused:
        while True:
            try:
                message = await press.hear()
            except EOFError:
                return Refused("the build's process came to its end; the next save starts another")
            if isinstance(message, Progress):
                self._told(message.doing, message.done, message.total)
            elif isinstance(message, Replacing):
                replacing(message.names, message.kept)
                press.go_on()
            elif isinstance(message, Built | Refused):
                return message

    async def prove(self, saved: Saved) -> Proof | None:
        """Return what saved files show at once; None where no build stands yet."""
        answer = await self._standing.ask(saved) if self._standing else None
        return answer if isinstance(answer, Proof) else None

    async def explain(self, asked: Asked) -> Answer | None:
        """Return where a page comes from; None where no build stands yet."""
        return await self._standing.ask(asked) if self._standing else None

    async def close(self) -> None:
        """End all processes."""
        for press in (self._at_work, self._standing):
            if press:
                await press.stop()
