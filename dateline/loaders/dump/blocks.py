"""The blocks of a page dump: its lines that are not blank."""

from __future__ import annotations

from collections.abc import Sequence

from dateline.values import Value

_LONG, _FREE = 400, 80
_SOFT_HYPHEN, _DOT = "\xad", "\u0307"


class Block(Value, frozen=True):
    """A stretch of text that stands on its own in a dump."""

    lines: tuple[int, ...]
    """1-based lines of the source that it was joined from."""
    text: str
    """Without white space at its ends."""
    parted: bool
    """A blank line stands before it."""


def split_blocks(lines: tuple[str, ...]) -> tuple[Block, ...]:
    """The lines that are not blank, each a block of its own."""
    texts = visible(lines)
    return blocks_at(texts, [i for i, text in enumerate(texts) if text])


def visible(lines: Sequence[str]) -> list[str]:
    """What is seen of lines: no white space at their ends, nor marks of where a word may be broken (soft hyphens)."""
    return [(line.replace(_SOFT_HYPHEN, "") if _SOFT_HYPHEN in line else line).strip() for line in lines]


def with_single_spaces(text: str) -> str:
    """The text without white space at its ends, and with one space for each inside it.

    Nearly all texts are so already, which is seen in a third of the time.
    """
    return text.strip() if text.isprintable() and "  " not in text else " ".join(text.split())


def in_small_letters(text: str) -> str:
    """The text in small letters as patterns take it that ignore case, behind a space.

    A pattern that heeds case finds the edge of a word in it in a third of the time.
    """
    lower = text.lower()
    return f" {lower}" if text.isascii() else f" {lower.replace(_DOT, '').replace('ı', 'i').replace('ſ', 's')}"


def blocks_at(texts: Sequence[str], places: Sequence[int]) -> tuple[Block, ...]:
    """The blocks at some places of a page's lines, which are without white space at their ends."""
    return tuple([Block((i + 1,), texts[i], not (i and texts[i - 1])) for i in places])


def densest(texts: Sequence[str], most: int) -> tuple[int, int]:
    """From where to where no more than so many texts stand: those around where most begins.

    No page that people read has more than a few thousand lines.
    """
    if len(texts) <= most:
        return 0, len(texts)
    best = total = begin = start = 0
    for i, text in enumerate(texts):
        size = len(text)
        if total <= 0:
            total, begin = 0, i
        total += size - _FREE if size < _LONG else _LONG - _FREE
        if total > best:
            best, start = total, begin
    low = max(0, start - most // 4)
    return low, min(len(texts), low + most)
