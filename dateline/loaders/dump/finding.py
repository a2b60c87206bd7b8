"""A value that some block of a page tells."""

from __future__ import annotations

from typing import Generic, TypeVar

from dateline.values import Value

T = TypeVar("T")


class Finding(Generic[T], Value, frozen=True):
    """A value with the position of the block that tells it."""

    value: T
    block: int
    certainty: float
    reason: str
