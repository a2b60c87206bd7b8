"""The values that a comparison of a story's versions takes and gives."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date

from dateline.values import Value

_END = re.compile(r"[.!?…]+[\"”’»)\]]*\s+|[。！？]+[」』”]*")


class VersionText(Value, frozen=True):
    """One post's telling of a story."""

    title: str
    paragraphs: tuple[str, ...]
    language: str = ""
    """BCP 47; may be empty."""
    day: date | None = None
    """Of publication."""


class Statement(Value, frozen=True):
    """What one version says on a point."""

    version: int
    paragraph: int
    """0-based."""
    value: str


class Point(Value, frozen=True):
    """A point on which the versions differ."""

    kind: str
    """``day``, ``number``, ``role``, ``quotation``"""
    subject: str
    statements: tuple[Statement, ...]


class Sentence(Value, frozen=True):
    """A sentence where it stands."""

    version: int
    paragraph: int
    text: str


def split_sentences(versions: Sequence[VersionText]) -> tuple[Sentence, ...]:
    """Return the sentences of all versions, in order; "U.S. forces" is not parted."""
    return tuple(
        Sentence(number, at, text)
        for number, version in enumerate(versions)
        for at, paragraph in enumerate(version.paragraphs)
        for text in _sentences(paragraph)
    )


def _sentences(paragraph: str) -> Iterator[str]:
    start = 0
    for end in _END.finditer(paragraph):
        following = paragraph[end.end() : end.end() + 1]
        before = paragraph[max(0, end.start() - 3) : end.start()]
        if following.islower() or (len(before.split()[-1:] or [""]) and _abbreviates(before)):
            continue
        yield paragraph[start : end.end()].strip()
        start = end.end()
    if paragraph[start:].strip():
        yield paragraph[start:].strip()


def _abbreviates(before: str) -> bool:
    """Tell whether a full stop after these characters ends an initial or a title rather than a sentence."""
    word = before.rsplit(" ", 1)[-1].rsplit(".", 1)[-1]
    return len(word) == 1 and word.isupper() or word in ("Mr", "Mrs", "Ms", "Dr", "Gen", "Sen", "Gov", "St")
