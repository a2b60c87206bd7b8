"""How much two posts speak of one event: the cosine of their names, terms, lead and numbers."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import date
from heapq import nlargest
from math import log2, sqrt
from operator import itemgetter

from dateline.names import Traits, commonness, stem
from dateline.values import Value

Vector = Mapping[str, float]
_Index = dict[str, list[tuple[int, float]]]
"""Feature → the posts that have it, with its weight."""

BACKGROUND = 100
"""Posts of the wide world that stand beside the site's own, so that five posts know a rare word too."""
SHARES = (("n:", 0.35), ("t:", 0.15), ("l:", 0.35), ("#:", 0.2))
"""(block, its share of the likeness): names, other terms, lead, numbers."""
_DAMPED = [count**0.3 for count in range(64)]
SCANT = 3
"""Terms with which a block earns half of its share: one number in common proves little."""
FEATURES = 80
"""Heaviest features of a post that are compared."""
COMMON = 1000
"""Posts within reach that have a feature which is passed over."""
LEAST = 0.03
"""Likeness that is worth remembering."""
FULL_DAYS = 2
"""Posts so many days apart are compared as if of one day; from there the likeness fades."""


class Rarity(Value, frozen=True):
    """How rare each term is, in steps of half a power of two: a post more changes few of them."""

    weights: Mapping[str, float]
    """0 to 1; only terms that two posts of the site share."""


def measure_rarity(seen: Sequence[Traits]) -> Rarity:
    """Return the rarity of the terms of a site: inverse document frequency, smoothed by the language at large."""
    posts = Counter(term for traits in seen for term, _ in traits.terms)
    total = len(seen) + BACKGROUND
    top = log2(total)

    def weight(term: str, count: int) -> float:
        share = (count + BACKGROUND * commonness(term)) / total
        rarity = max(0.0, min(1.0, round(-2 * log2(share)) / 2 / top))
        return rarity * sqrt(rarity)

    return Rarity({term: weight(term, count) for term, count in posts.items() if count > 1})


def vectorise(traits: Traits, rarity: Rarity) -> dict[str, float]:
    """Return the features that a post may share with others, with their weights in a vector of length one."""
    named = {stem(word): count for name, count in traits.names for word in name.casefold().split(" ")}
    others = {t: c for t, c in traits.terms if t not in named and not t[0].isdigit()}
    numbers = {t: 1 for t, _ in traits.terms if t[0].isdigit()}
    blocks = (named, others, dict.fromkeys(traits.lead, 1), numbers)
    vector: list[tuple[str, float]] = []
    total = 0.0
    for (block, share), counts in zip(SHARES, blocks, strict=True):
        if counts:
            earned = share * len(counts) / (len(counts) + SCANT)
            vector += _weigh(block, earned, counts, rarity.weights)
            total += earned
    scale = 1 / sqrt(total or 1.0)
    heaviest = nlargest(FEATURES, vector, key=itemgetter(1)) if len(vector) > FEATURES else vector
    return {feature: weight * scale for feature, weight in heaviest}


def _weigh(block: str, share: float, counts: Mapping[str, int], known: Mapping[str, float]) -> list[tuple[str, float]]:
    """Return a block's shared terms with their weights; those of one post only lengthen its vector."""
    weights = [(term, known.get(term, 1.0) * _DAMPED[min(count, 63)]) for term, count in counts.items()]
    length = sqrt(sum(weight * weight for _, weight in weights))
    scale = sqrt(share) / length if length else 0.0
    return [(block + term, weight * scale) for term, weight in weights if term in known]


def compare(vectors: Sequence[Vector], days: Sequence[date | None], reach: int) -> dict[tuple[int, int], float]:
    """Return (lower index, higher index) → likeness of posts that share features within ``reach`` days.

    Time is cut into spans of ``reach`` days with an inverted index each, so a post meets those of its own
    span and of the one before; an undated post meets every other.
    """
    pairs: dict[tuple[int, int], float] = {}
    undated, former, current = _Index(), _Index(), _Index()
    span = 0
    for one in sorted(range(len(vectors)), key=lambda i: (days[i] is not None, days[i] or date.min, i)):
        day = days[one]
        if day is not None and day.toordinal() // reach != span:
            former = current if day.toordinal() // reach == span + 1 else _Index()
            current, span = _Index(), day.toordinal() // reach
        for other, likeness in _meet(vectors[one], (undated, former, current)).items():
            faded = likeness * fade(day, days[other], reach)
            if faded > LEAST:
                pairs[min(one, other), max(one, other)] = faded
        _add(undated if day is None else current, one, vectors[one])
    return pairs


def _add(index: _Index, number: int, vector: Vector) -> None:
    for feature, weight in vector.items():
        index.setdefault(feature, []).append((number, weight))


def _meet(vector: Vector, indices: Sequence[_Index]) -> dict[int, float]:
    """Return post → likeness; a feature that very many posts have tells no event and is passed over."""
    scores: dict[int, float] = {}
    for index in filter(None, indices):
        for feature, weight in vector.items():
            posting = index.get(feature, ())
            if len(posting) <= COMMON:
                for other, known in posting:
                    scores[other] = scores.get(other, 0.0) + weight * known
    return scores


def fade(one: date | None, other: date | None, reach: int) -> float:
    """Return how much of a likeness counts, 1 to 0, by the days between two posts."""
    if one is None or other is None:
        return 1.0
    gap = abs(one.toordinal() - other.toordinal())
    return max(0.0, min(1.0, (reach - gap) / max(1, reach - FULL_DAYS)))
