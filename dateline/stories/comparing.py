"""What each version of a story alone says, and where the versions differ."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class VersionText:
    """One post's telling of a story."""

    title: str
    paragraphs: tuple[str, ...]
    language: str = ""
    day: date | None = None


@dataclass(frozen=True, slots=True)
class Statement:
    """What one version says on a point."""

    version: int
    paragraph: int
    """0-based."""
    value: str


@dataclass(frozen=True, slots=True)
class Point:
    """A point on which the versions differ."""

    kind: str
    """``day``, ``number``, ``role``, ``quotation``"""
    subject: str
    statements: tuple[Statement, ...]


@dataclass(frozen=True, slots=True)
class Comparison:
    """A story's versions held against each other."""

    only_here: tuple[tuple[int, ...], ...]
    """Per version, the indices of paragraphs whose content no other version has."""
    near_copy_of: tuple[int | None, ...]
    """Per version, the earlier one that it repeats almost word for word."""
    differences: tuple[Point, ...]


def compare_versions(versions: Sequence[VersionText]) -> Comparison:
    """Hold a story's versions, earliest first, against each other."""
    return Comparison(tuple(() for _ in versions), tuple(None for _ in versions), ())


def story_title(versions: Sequence[VersionText]) -> str:
    """Return the title of a story: that of its earliest version.

    Versions come in the order of publication, so a version added later never changes it.
    """
    return versions[0].title
