"""How likely each block is part of the article, by trees that were grown beforehand."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeAlias

from dateline.loaders.dump.early_trees import first
from dateline.loaders.dump.late_trees import rest
from dateline.loaders.dump.middle_trees import second, third
from dateline.loaders.dump.weights import BIAS

Trees: TypeAlias = "Callable[[Sequence[Sequence[int]], Sequence[int], list[int]], None]"
"""A function that adds what some trees say of some blocks to the blocks' totals.

It is given columns of features, each for all blocks, and loops itself: to make a row for each block and to call a
function with it takes a third longer.
"""

STAGES: tuple[Trees, ...] = (first, second, third, rest)
_ENOUGH = (1_600, 2_000, 2_400)
"""From which total on after each stage but the last the other trees are no longer asked: of 38,000 blocks that are
settled so on the pages learned from they would turn nine."""
_SETTLED = 3_000
FAR = -5_000
"""What a block gets that is far from all text."""


def article_scores(columns: Sequence[Sequence[int]], places: Sequence[int]) -> list[int]:
    """The log odds, in thousandths, that each block belongs to the article.

    Takes the features, each for all blocks, and the positions of the blocks to weigh; all others are far from all
    text. A sum of regression trees, gradient boosted on the logistic loss: J. Friedman, Greedy function approximation,
    Annals of Statistics 29 (2001), 1189. Whole numbers only, so that every machine counts alike.
    """
    totals = [FAR] * len(columns[0])
    for i in places:
        totals[i] = BIAS
    for ask, enough in zip(STAGES, (*_ENOUGH, None), strict=True):
        ask(columns, places, totals)
        if enough is not None:
            places = _unsettled(places, totals, enough)
    return totals


def _unsettled(places: Sequence[int], totals: list[int], enough: int) -> list[int]:
    """The positions whose totals other trees are to be asked of; the others' totals are settled."""
    left = []
    for i in places:
        if -enough <= totals[i] <= enough:
            left.append(i)
        else:
            totals[i] = _SETTLED if totals[i] > 0 else -_SETTLED
    return left
