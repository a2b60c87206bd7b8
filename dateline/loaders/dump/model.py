"""How likely each block is part of the article, by trees that were grown beforehand."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeAlias

from dateline.loaders.dump import early_trees, late_trees
from dateline.loaders.dump.weights import BIAS

Stage: TypeAlias = Callable[[Sequence[int]], int]

STAGE_NAMES = ("first", "second", "third", "rest")
STAGES: tuple[Stage, ...] = (early_trees.first, early_trees.second, late_trees.third, late_trees.rest)
"""The trees, a function for so many of them at a time."""
_ENOUGH = (1_600, 2_000, 2_400)
"""From which total on after each early stage the other trees are no longer asked: none of them ever turns it."""
_SURELY_NOT, _SETTLED = -5_000, 3_000


def article_scores(rows: Sequence[Sequence[int]]) -> list[int]:
    """The log odds, in thousandths, that each block belongs to the article.

    Takes the blocks' features; a block without any is far from all text. A sum of regression trees, gradient
    boosted on the logistic loss: J. Friedman, Greedy function approximation, Annals of Statistics 29 (2001), 1189.
    Whole numbers only, so that every machine counts alike.
    """
    *early, last = STAGES
    stages = list(zip(early, _ENOUGH, strict=True))
    return [_score(row, stages, last) if row else _SURELY_NOT for row in rows]


def _score(row: Sequence[int], early: Sequence[tuple[Stage, int]], last: Stage) -> int:
    total = BIAS
    for stage, enough in early:
        total += stage(row)
        if total > enough:
            return _SETTLED
        if total < -enough:
            return -_SETTLED
    return total + last(row)
