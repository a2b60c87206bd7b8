"""The blocks of a page dump: its lines that are not blank."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Block:
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
