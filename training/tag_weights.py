"""Fit the weights of dateline/tags/model.py to blogs whose editors gave tags.

usage: python training/tag_weights.py FOLDER [FOLDER …]

Of each blog only the older half is used. It is cut in five, once across time and once along it; of the first cut four
fifths are learned and the last is guessed, of the second each fifth is guessed from those before it. What then speaks
for each tag of a guessed post is an example. A logistic regression is fitted to all examples by Newton's method.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from math import exp
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "benchmarks")]

from stories_quality import Tagged, read_blog  # noqa: E402

from dateline.tags.model import learn, weigh  # noqa: E402
from dateline.values import as_tuple  # noqa: E402

FOLDS = 5
ROUNDS = 12
RIDGE = 1.0
Example = tuple[tuple[float, ...], bool]

def examples(posts: Sequence[Tagged]) -> list[Example]:
    """Return (signals, whether the editor gave the tag) for the guessed posts of each cut."""
    found = []
    for known, asked in (*across(posts), *along(posts)):
        model = learn([tags for _, tags in known], [seen for seen, _ in known])
        for seen, tags in asked:
            found += [((*as_tuple(signals), 1.0), tag in tags) for tag, signals in weigh(seen, model).items()]
    return found


def across(posts: Sequence[Tagged]) -> Iterator[tuple[Sequence[Tagged], Sequence[Tagged]]]:
    """Yield (learned, guessed) with a fifth of each time guessed."""
    for fold in range(FOLDS):
        yield [post for number, post in enumerate(posts) if number % FOLDS != fold], posts[fold::FOLDS]


def along(posts: Sequence[Tagged]) -> Iterator[tuple[Sequence[Tagged], Sequence[Tagged]]]:
    """Yield (learned, guessed) with later posts guessed from earlier ones."""
    cuts = [len(posts) * fold // FOLDS for fold in range(2, FOLDS + 1)]
    for start, end in zip(cuts, cuts[1:], strict=False):
        yield posts[:start], posts[start:end]


def solve(matrix: list[list[float]], vector: list[float]) -> list[float]:
    """Return the solution of a small symmetric system (Gauss)."""
    rows = [[*row, value] for row, value in zip(matrix, vector, strict=True)]
    size = len(rows)
    for at in range(size):
        best = max(range(at, size), key=lambda row: abs(rows[row][at]))
        rows[at], rows[best] = rows[best], rows[at]
        rows[at] = [value / rows[at][at] for value in rows[at]]
        for other in range(size):
            if other != at:
                rows[other] = [a - rows[other][at] * b for a, b in zip(rows[other], rows[at], strict=True)]
    return [row[-1] for row in rows]


def fit(found: Sequence[Example]) -> list[float]:
    """Return the weights of a logistic regression, the bias last."""
    size = len(found[0][0])
    weights = [0.0] * size
    for _ in range(ROUNDS):
        gradient = [-RIDGE * weight for weight in weights]
        hessian = [[RIDGE * (a == b) for b in range(size)] for a in range(size)]
        for values, given in found:
            guess = 1 / (1 + exp(-max(-30.0, min(30.0, sum(w * v for w, v in zip(weights, values, strict=True))))))
            for a, value in enumerate(values):
                if value:
                    gradient[a] += (given - guess) * value
                    for b, other in enumerate(values):
                        hessian[a][b] += guess * (1 - guess) * value * other
        weights = [weight + step for weight, step in zip(weights, solve(hessian, gradient), strict=True)]
    return weights


def main() -> None:
    found: list[Example] = []
    for folder in map(Path, sys.argv[1:]):
        posts = read_blog(folder)
        found += examples(posts[: len(posts) // 2])
    *weights, bias = fit(found)
    print("WEIGHTS =", tuple(round(weight, 2) for weight in weights))
    print("BIAS =", round(bias, 2))


if __name__ == "__main__":
    main()
