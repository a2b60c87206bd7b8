"""How likely each block is part of the article, by trees that were grown beforehand."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeAlias

from dateline.loaders.dump.early_trees import FIRST
from dateline.loaders.dump.late_trees import REST
from dateline.loaders.dump.middle_trees import SECOND, THIRD
from dateline.loaders.dump.weights import BIAS

Trees: TypeAlias = "tuple[Callable[[Sequence[int]], int], ...]"
"""Functions that each add up what some trees say of a row of features."""

STAGES: tuple[Trees, ...] = (FIRST, SECOND, THIRD, REST)
_ENOUGH = (1_600, 2_000, 2_400)
"""From which total on after each stage but the last the other trees are no longer asked: of 38,000 blocks that are
settled so on the pages learned from they would turn nine."""
_SETTLED = 3_000
FAR = -5_000
"""What a block gets that is far from all text."""


def article_scores(rows: Sequence[Sequence[int]]) -> list[int]:
    """The log odds, in thousandths, that each block belongs to the article.

    Takes the blocks' features; a block without any is far from all text. A sum of regression trees, gradient
    boosted on the logistic loss: J. Friedman, Greedy function approximation, Annals of Statistics 29 (2001), 1189.
    Whole numbers only, so that every machine counts alike.
    """
    early = tuple(zip(STAGES[:-1], _ENOUGH, strict=True))
    return [_score(row, early, STAGES[-1]) if row else FAR for row in rows]


def _score(row: Sequence[int], early: Sequence[tuple[Trees, int]], last: Trees) -> int:
    total = BIAS
    for trees, enough in early:
        for ask in trees:
            total += ask(row)
        if total > enough:
            return _SETTLED
        if total < -enough:
            return -_SETTLED
    for ask in last:
        total += ask(row)
    return total
