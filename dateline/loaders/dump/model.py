"""How likely each block is part of the article, by trees that were grown beforehand."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache
from typing import TypeAlias

from dateline.loaders.dump.features import NAMES
from dateline.loaders.dump.weights import BIAS, TREES

Tree: TypeAlias = "tuple[int, int, Tree, Tree] | int"
"""A leaf's log odds in thousandths, or the feature and the bound to compare it with, then the
tree for what is not above the bound and the tree for what is."""

_SURELY_NOT = -5_000
_SETTLED = 3_000
_DESERT = (NAMES.index("texts_before"), NAMES.index("texts_after"), NAMES.index("texture"))


def article_scores(rows: Sequence[Sequence[int]]) -> list[int]:
    """The log odds, in thousandths, that each block belongs to the article.

    Takes the blocks' features. A sum of regression trees, gradient boosted on the logistic loss:
    J. Friedman, Greedy function approximation, Annals of Statistics 29 (2001), 1189. Whole numbers
    only, so that every machine counts alike.
    """
    before, after, texture = _DESERT
    trees = grown()
    early, late = trees[: len(trees) // 2], trees[len(trees) // 2 :]
    scores = []
    for row in rows:
        if row[before] == row[after] == 0 and row[texture] < 0:
            scores.append(_SURELY_NOT)
            continue
        total = BIAS + _sum(early, row)
        scores.append(total if abs(total) > _SETTLED else total + _sum(late, row))
    return scores


def _sum(trees: Sequence[Tree], row: Sequence[int]) -> int:
    total = 0
    for tree in trees:
        while isinstance(tree, tuple):
            tree = tree[2] if row[tree[0]] <= tree[1] else tree[3]
        total += tree
    return total


@cache
def grown() -> tuple[Tree, ...]:
    """The trees, read from their text: a branch is ``feature:bound`` before its two trees."""
    return tuple(_read(iter(tree.split())) for tree in TREES.split(";") if tree.strip())


def _read(parts: Iterator[str]) -> Tree:
    part = next(parts)
    if ":" not in part:
        return int(part)
    feature, _, bound = part.partition(":")
    return int(feature), int(bound), _read(parts), _read(parts)
