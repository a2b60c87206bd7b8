"""A limit on the time that one body may take, whatever is in it."""

from __future__ import annotations

import re
import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType

LONG_GAP = re.compile(r"[ \t]{500}")
OPENERS = (
    ("[", "]", 200),
    ("(", ")", 200),
    ("<", ">", 200),
    ("*[", "", 500),
    ("[^", "", 2_000),
    ("`", "", 5_000),
    ("*", "", 20_000),
    ("_", "", 20_000),
)
LONGEST_UNTIMED = 1_000_000


class TooSlow(Exception):
    """A body took more time than it may."""


@contextmanager
def time_limit(seconds: float, text: str) -> Iterator[None]:
    """Raise TooSlow in the block once it has used so many seconds of CPU time.

    A timer's signal reaches Python's own regular expressions too, but only in the main thread
    and only on POSIX; elsewhere a text that looks costly raises at once.
    """
    if threading.current_thread() is not threading.main_thread() or not hasattr(signal, "setitimer"):
        if looks_costly(text):
            raise TooSlow
        yield
        return
    former = signal.signal(signal.SIGVTALRM, _expire)
    remaining, interval = signal.setitimer(signal.ITIMER_VIRTUAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_VIRTUAL, remaining, interval)
        signal.signal(signal.SIGVTALRM, former)


def looks_costly(text: str) -> bool:
    """Tell whether a text holds what makes a Markdown parser quadratic: openers that nothing closes."""
    if len(text) > LONGEST_UNTIMED or LONG_GAP.search(text):
        return True
    return any(text.count(opener) - (text.count(closer) if closer else 0) > most for opener, closer, most in OPENERS)


def _expire(number: int, frame: FrameType | None) -> None:
    raise TooSlow
