"""A dump with one text node a line, its links and bold words joined up with their sentences again."""

from __future__ import annotations

from collections.abc import Sequence

from dateline.loaders.dump.blocks import Block
from dateline.loaders.dump.language import FUNCTION_WORDS
from dateline.loaders.dump.traits import CLOSERS

_ENDS = (".", "!", "?", "…", "。", "！", "？", ":", "।", "؟")
_CONTINUES = ",.;:!?)]’”»，。；：！？、）」』"
_OPEN = ("(", "„", "“", "«", ",", "–", "—", "-", "«", "‘", "，", "、")
_PROSE = 60
_FRAGMENT = 80
_LONGEST = 20_000


def join_fragments(blocks: tuple[Block, ...]) -> tuple[Block, ...]:
    """The blocks with broken sentences whole again; the same blocks where the dump is not of that kind.

    A dump is of that kind if more than a sixth of what reads like prose begins in the middle of a sentence:
    with a small letter or a mark that closes something, after a line that ends no sentence.
    """
    if not _is_fragmented(blocks):
        return blocks
    joined: list[Block] = []
    group: list[Block] = []
    size = 0
    for position, block in enumerate(blocks):
        if group and size < _LONGEST and _belongs(group[-1], block, _after(blocks, position)):
            group.append(block)
            size += len(block.text)
        else:
            if group:
                joined.append(_join(group))
            group, size = [block], len(block.text)
    if group:
        joined.append(_join(group))
    return tuple(joined)


def _after(blocks: Sequence[Block], position: int) -> str:
    return blocks[position + 1].text if position + 1 < len(blocks) else ""


def _is_fragmented(blocks: Sequence[Block]) -> bool:
    broken = prose = 0
    for before, block in zip(blocks, blocks[1:], strict=False):
        long = len(before.text) + len(block.text) > _PROSE
        if long:
            prose += 1
            broken += _begins_inside(block.text) and not _ends_sentence(before.text)
    return broken >= 3 and broken * 6 > prose


def _begins_inside(text: str) -> bool:
    """Say whether a line begins in the middle of a sentence."""
    first = text[0]
    if first in _CONTINUES:
        return not text.startswith(("...", "…")) or len(text) == 1
    if first in "'" and len(text) > 1:
        return text[1].islower()
    return first.islower()


def _ends_sentence(text: str) -> bool:
    return text.rstrip(CLOSERS).endswith(_ENDS)


def _belongs(before: Block, block: Block, after: str) -> bool:
    """Say whether a block goes on where the one before it stopped."""
    if _ends_sentence(before.text):
        return block.text[0] in _CONTINUES and len(block.text) < 3
    if _begins_inside(block.text):
        return len(before.text) + len(block.text) > 24
    if before.text.endswith(_OPEN) or _ends_with_function_word(before.text):
        return len(before.text) > 10
    fragment = len(block.text) < _FRAGMENT and not _ends_sentence(block.text)
    return fragment and bool(after) and len(before.text) > 30 and _begins_inside(after)


def _ends_with_function_word(text: str) -> bool:
    last = text[-24:].rpartition(" ")[2]
    return last.islower() and last.isalpha() and last in FUNCTION_WORDS


def _join(group: list[Block]) -> Block:
    text = group[0].text
    for block in group[1:]:
        tight = block.text[0] in _CONTINUES or text.endswith(("(", "„", "«", "‘", "-", "/", "@", "#"))
        text = f"{text}{block.text}" if tight else f"{text} {block.text}"
    return Block(tuple(line for block in group for line in block.lines), text, group[0].parted)
