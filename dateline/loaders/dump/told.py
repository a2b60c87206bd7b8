"""A value that some block of a page tells."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Generic, TypeVar

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Told(Generic[T]):
    """A value with the position of the block that tells it."""

    value: T
    block: int
    certainty: float
    reason: str
