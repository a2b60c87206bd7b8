"""Fit the weights by which one of a page's candidates is chosen."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from typing import Any

import numpy as np
from scipy.optimize import minimize


def fit_choice(
    rows: Sequence[Sequence[Sequence[int]]], right: Sequence[Sequence[bool]], ridge: float = 1.5
) -> tuple[int, ...]:
    """The weights, in hundredths, of a conditional logit: one of each page's candidates is to have most.

    Takes for each page its candidates' signs and which of them are right; and how dear large weights are.
    Pages where none is right are left out.
    """
    pages = [(table, marks) for table, marks in zip(rows, right, strict=True) if any(marks)]
    signs = np.vstack([np.array(table, float) for table, _ in pages]) / 100
    marks = np.concatenate([np.array(each, float) for _, each in pages])
    sizes = [len(table) for table, _ in pages]
    owner = np.repeat(np.arange(len(sizes)), sizes)
    starts = np.r_[0, np.cumsum(sizes)[:-1]]

    def loss(weights: Any) -> tuple[float, Any]:
        scores = signs @ weights
        shares = np.exp(scores - np.maximum.reduceat(scores, starts)[owner])
        total, hit = np.add.reduceat(shares, starts), np.add.reduceat(shares * marks, starts)
        slope = signs.T @ (shares / total[owner] - shares * marks / hit[owner])
        return -np.sum(np.log(hit / total)) + ridge * weights @ weights, slope + 2 * ridge * weights

    found = minimize(loss, np.zeros(signs.shape[1]), jac=True, method="L-BFGS-B")
    return tuple(round(100 * weight) for weight in found.x)


def is_title(want: str, got: str) -> bool:
    """Word F1 of at least 0.8, as the pages' score.py has it."""
    a, b = (re.sub(r"[\W_]+", " ", each).casefold().split() for each in (want, got))
    return bool(a) and 2 * sum((Counter(a) & Counter(b)).values()) >= 0.8 * (len(a) + len(b))
