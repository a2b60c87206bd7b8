"""A page as its parts are told apart: blocks, what each says of itself, and where the running text is."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Mapping, Sequence, Set
from itertools import accumulate, chain, pairwise

from dateline.loaders.dump.blocks import Block
from dateline.loaders.dump.language import language_of
from dateline.loaders.dump.signs import NOTICE, sign_of
from dateline.loaders.dump.traits import SENTENCE_ENDS, Traits, traits_of
from dateline.values import Value

TEXTY = 14
"""From this texture on a block reads like running text."""
_NO_TEXT = -18
_LONG_WORD = 4
_SAMPLED = 5


class Page(Value, frozen=True):
    """The blocks of a dump with all that is counted but once."""

    blocks: tuple[Block, ...]
    groups: tuple[tuple[int, int], ...]
    """Stretches of blocks that no blank line parts, each as its first and the one behind its last."""
    folded: tuple[str, ...]
    """The blocks' texts, case folded."""
    joined: str
    starts: tuple[int, ...]
    """All of them in one, to look for something in all at once, and where in it each begins; last the end."""
    traits: tuple[Traits, ...]
    content: tuple[frozenset[str], ...]
    """The long words of each block, case folded."""
    signs: tuple[int, ...]
    """The mark of a caption, a pointer or an advertisement that each block bears."""
    textures: tuple[int, ...]
    first: int
    last: int
    """The run of blocks that reads most like running text, both ends inclusive."""
    said: frozenset[str]
    """The long words of the run."""
    known: tuple[int, ...]
    """How many hundredths of each block's long words stand in the run, for a part of it elsewhere; -1 without any."""
    copies: Mapping[str, int]
    """How often each text stands on the page, case folded."""
    parted: int
    """Share of blocks with a blank line before them, in hundredths."""
    language: str | None
    """That of the running text."""

    def holders(self, text: str) -> list[int]:
        """The positions of the blocks that a text, case folded, stands in."""
        found: list[int] = []
        at = self.joined.find(text)
        while at >= 0:
            found.append(bisect_right(self.starts, at) - 1)
            at = self.joined.find(text, self.starts[found[-1] + 1])
        return found


def make_page(blocks: tuple[Block, ...]) -> Page:
    """Count what the model asks for; there must be at least one block."""
    traits, words = zip(*[traits_of(block.text) for block in blocks], strict=True)
    content = tuple([frozenset([word for word in said if len(word) > _LONG_WORD]) for said in words])
    signs = tuple([sign_of(block.text, said) for block, said in zip(blocks, words, strict=True)])
    textures = tuple([_NO_TEXT if sign == NOTICE else texture(t) for sign, t in zip(signs, traits, strict=True)])
    first, last = best_run(textures)
    texts = [i for i in range(first, last + 1) if textures[i] > TEXTY]
    said, again = _vocabulary([content[i] for i in texts])
    folded = tuple([block.text.casefold() for block in blocks])
    parted = [i for i, block in enumerate(blocks) if block.parted]
    return Page(
        blocks, tuple(pairwise([0, *(i for i in parted if i), len(blocks)])), folded, "\n".join(folded),
        tuple(accumulate([len(text) + 1 for text in folded], initial=0)), traits, content, signs, textures, first, last,
        said, _known(content, said, again, frozenset(texts)), Counter(folded),
        100 * len(parted) // len(blocks), _language(blocks, words, texts),
    )  # fmt: skip


def _vocabulary(texts: Sequence[frozenset[str]]) -> tuple[frozenset[str], frozenset[str]]:
    """The words of some texts, and those that stand in two of them."""
    said: set[str] = set()
    again: set[str] = set()
    for words in texts:
        again |= said & words
        said |= words
    return frozenset(said), frozenset(again)


def _known(
    content: Sequence[frozenset[str]], said: frozenset[str], again: frozenset[str], texts: Set[int]
) -> tuple[int, ...]:
    kept = zip(content, [again if i in texts else said for i in range(len(content))], strict=True)
    return tuple([
        -1 if not own else 0 if own.isdisjoint(others) else 100 * len(own & others) // len(own) for own, others in kept
    ])  # fmt: skip


def _language(blocks: tuple[Block, ...], words: Sequence[Sequence[str]], texts: Sequence[int]) -> str | None:
    longest = sorted(texts, key=lambda i: (-len(words[i]), i))[:_SAMPLED]
    said = chain.from_iterable([words[i] for i in longest])
    return language_of(said, " ".join([blocks[i].text for i in longest]))


def texture(traits: Traits) -> int:
    """How much a block reads like running text: above 0 yes, below 0 no."""
    size, sentences, commas = traits.size, traits.sentences, traits.commas
    score = (size if size < 400 else 400) // 4 - 18
    if traits.end in SENTENCE_ENDS:
        score += 18
    score += 6 * (sentences if sentences < 4 else 4) + 2 * (commas if commas < 5 else 5)
    if traits.grammar >= 25:
        score += 8
    if traits.kinds and traits.size < 120:
        score -= 12
    return score


def last_kept(kept: Sequence[bool]) -> int:
    """The position of the last block that is kept; -1 where none is."""
    return next((i for i in range(len(kept) - 1, -1, -1) if kept[i]), -1)


def best_run(scores: Sequence[int]) -> tuple[int, int]:
    """First and last position (inclusive) of the run with the greatest sum.

    Kadane's algorithm: J. Bentley, Programming Pearls, Communications of the ACM 27 (1984), 865.
    """
    best, best_first, best_last = scores[0], 0, 0
    total, first = 0, 0
    for position, score in enumerate(scores):
        if total <= 0:
            total, first = 0, position
        total += score
        if total > best:
            best, best_first, best_last = total, first, position
    return best_first, best_last
