"""Take a name on a host that can't test and write in one step."""

from __future__ import annotations

import time
from collections.abc import Callable

SETTLE = 1.0
"""Seconds; longer than it takes such a host to answer a question and take a small file."""


def claim_and_settle(read: Callable[[], bytes | None], write: Callable[[], None]) -> None:
    """Put a file there unless there is one, then wait until everyone who asked before us has written, too.

    Whoever reads the file after that sees the one that came last, and so do all the others.
    Source: Fischer's algorithm, as told in L. Lamport, "A Fast Mutual Exclusion Algorithm", 1987.
    """
    if read() is None:
        write()
        time.sleep(SETTLE)
