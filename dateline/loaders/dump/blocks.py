"""The blocks of a page dump: its lines that are not blank."""

from __future__ import annotations

from dateline.values import Value


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
    blocks: list[Block] = []
    parted = True
    for number, line in enumerate(lines, 1):
        text = line.strip()
        if text:
            blocks.append(Block((number,), text, parted))
        parted = not text
    return tuple(blocks)


def densest(blocks: tuple[Block, ...], most: int) -> tuple[Block, ...]:
    """No more than so many blocks: those around where the most text begins. No page that people read has more."""
    if len(blocks) <= most:
        return blocks
    gains = [min(len(block.text), 400) - 80 for block in blocks]
    best = total = begin = start = 0
    for i, gain in enumerate(gains):
        if total <= 0:
            total, begin = 0, i
        total += gain
        if total > best:
            best, start = total, begin
    low = max(0, start - most // 4)
    return blocks[low : low + most]
