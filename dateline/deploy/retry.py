"""Ask a host again where it stumbles."""

from __future__ import annotations

import random
import time
from collections.abc import Callable
from typing import TypeVar

from dateline.deploy.errors import HostError

TRIES = 5
"""How often one thing is tried."""

Result = TypeVar("Result")


def back_off(attempt: int) -> None:
    """Sleep after attempt 1, 2, …: exponential with full jitter, at most 20 seconds.

    Source: "Exponential Backoff and Jitter", AWS Architecture Blog, 2015.
    """
    time.sleep(random.uniform(0, min(20.0, 0.25 * 2**attempt)))


def persist(act: Callable[[], Result], pause: Callable[[int], None] = back_off) -> Result:
    """Return what an act returns that may be done twice, trying it up to five times.

    Raises HostError where the last try fails, or at once where asking again is useless.
    """
    for attempt in range(1, TRIES):
        try:
            return act()
        except HostError as error:
            if error.lasting:
                raise
        pause(attempt)
    return act()
