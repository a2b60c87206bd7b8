"""Candidates weighed against one another: a conditional logit."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from itertools import compress
from operator import mul

_SCALE = 10_000
"""Of a score: signs are in hundredths, and weights too."""


def scores_of(rows: Iterable[Sequence[int]], weights: Sequence[int]) -> list[int]:
    """The score of each candidate: the sum of its signs, each by its weight; most are nought, and left out."""
    return [sum(map(mul, compress(weights, signs), filter(None, signs))) for signs in rows]


def certainty_of(scores: Sequence[int], chosen: int) -> float:
    """How likely the chosen candidate is the right one of all, up to .95.

    D. McFadden, Conditional logit analysis, in P. Zarembka (ed.), Frontiers in Econometrics (1974), 105.
    """
    total = sum(math.exp(max(-50.0, (score - scores[chosen]) / _SCALE)) for score in scores)
    return round(min(0.95, 1 / total), 2)
