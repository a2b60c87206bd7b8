"""When an article was written, from its own text."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from dateline.model import When


@dataclass(frozen=True, slots=True)
class Inferred:
    """A date that an article does not state outright."""

    when: When
    paragraphs: tuple[int, ...]
    """0-based, of the paragraphs that tell it."""
    reason: str
    """The words that tell it and what they settle."""
    certainty: float
    """0 to 1."""


def infer_when(paragraphs: Sequence[str], language: str = "en") -> Inferred | None:
    """The day on which an article was written, as its own words and the calendar fix it; else None."""
    return None


def infer_from_siblings(paragraphs: Sequence[str], language: str, siblings: Sequence[When]) -> Inferred | None:
    """The day on which an article was written, given when others told of the same event; else None."""
    return None
