"""How likely each block is part of the article, by trees that were grown beforehand."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache
from typing import TypeAlias

from dateline.loaders.dump.weights import BIAS, TREES

Tree: TypeAlias = "tuple[int, int, Tree | None, Tree | None]"
"""The feature and the bound to compare it with, then the tree for what is not above the bound and the tree for
what is; a leaf has -1 for its feature and its log odds, in thousandths, for the bound."""

_LEAF = -1
_SURELY_NOT = -5_000
_STAGES = ((0, 40, 1_600), (40, 70, 2_000), (70, 100, 2_400))
"""From which tree to which, and from which total on the other trees are no longer asked: none of them ever turns it."""
_SETTLED, _REST = 3_000, 100


def article_scores(rows: Sequence[Sequence[int]]) -> list[int]:
    """The log odds, in thousandths, that each block belongs to the article.

    Takes the blocks' features; a block without any is far from all text. A sum of regression trees, gradient
    boosted on the logistic loss: J. Friedman, Greedy function approximation, Annals of Statistics 29 (2001), 1189.
    Whole numbers only, so that every machine counts alike.
    """
    trees = grown()
    stages = [(trees[start:end], settled) for start, end, settled in _STAGES]
    rest = trees[_REST:]
    scores = []
    for row in rows:
        if not row:
            scores.append(_SURELY_NOT)
            continue
        total = BIAS
        for stage, settled in stages:
            total += _sum(stage, row)
            if abs(total) > settled:
                total = _SETTLED if total > 0 else -_SETTLED
                break
        else:
            total += _sum(rest, row)
        scores.append(total)
    return scores


def _sum(trees: Sequence[Tree], row: Sequence[int]) -> int:
    total = 0
    for node in trees:
        feature, bound, low, high = node
        while feature >= 0:
            feature, bound, low, high = low if row[feature] <= bound else high  # type: ignore[misc]
        total += bound
    return total


@cache
def grown() -> tuple[Tree, ...]:
    """The trees that are shipped."""
    return read_trees(TREES)


def read_trees(text: str) -> tuple[Tree, ...]:
    """The trees, read from their text: a branch is ``feature:bound`` before its two trees."""
    return tuple(_read(iter(tree.split())) for tree in text.split(";") if tree.strip())


def _read(parts: Iterator[str]) -> Tree:
    part = next(parts)
    if ":" not in part:
        return _LEAF, int(part), None, None
    feature, _, bound = part.partition(":")
    return int(feature), int(bound), _read(parts), _read(parts)
