"""How much two posts speak of one event: the cosine of their names, terms, lead and numbers."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from heapq import nlargest
from math import log2, sqrt
from operator import itemgetter

from dateline.names import Traits, commonness, stem

Vector = Mapping[str, float]

BACKGROUND = 100
"""Posts of the wide world that stand beside the site's own, so that five posts know a rare word too."""
SHARES = (("n:", 0.35), ("t:", 0.15), ("l:", 0.35), ("#:", 0.2))
"""(block, its share of the likeness): names, other terms, lead, numbers."""
_DAMPED = [count**0.3 for count in range(64)]
FEATURES = 100
"""Heaviest features of a post that are compared."""
COMMON = 1000
"""Posts within reach that have a feature which is passed over."""
LEAST = 0.03
"""Likeness that is worth remembering."""
FULL_DAYS = 2
"""Posts so many days apart are compared as if of one day; from there the likeness fades."""


@dataclass(frozen=True, slots=True)
class Rarity:
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
            vector += _weigh(block, share, counts, rarity.weights)
            total += share
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

    An inverted index that forgets what lies out of reach; an undated post is compared with every other.
    """
    index = _Postings(reach)
    pairs: dict[tuple[int, int], float] = {}
    for one in sorted(range(len(vectors)), key=lambda i: (days[i] is not None, days[i] or date.min, i)):
        day = _ordinal(days[one])
        for other, likeness in index.meet(vectors[one], day).items():
            if likeness > LEAST:
                faded = likeness * fade(days[one], days[other], reach)
                pairs[min(one, other), max(one, other)] = faded
        index.add(vectors[one], day, one)
    return pairs


def _ordinal(day: date | None) -> int | None:
    return None if day is None else day.toordinal()


class _Postings:
    """Feature → the posts that have it, oldest first."""

    __slots__ = ("_dated", "_reach", "_undated")

    def __init__(self, reach: int) -> None:
        self._reach = reach
        self._dated: dict[str, list[tuple[int, int, float]]] = defaultdict(list)
        self._undated: dict[str, list[tuple[int, int, float]]] = defaultdict(list)

    def add(self, vector: Vector, day: int | None, number: int) -> None:
        postings = self._undated if day is None else self._dated
        for feature, weight in vector.items():
            postings[feature].append((day or 0, number, weight))

    def meet(self, vector: Vector, day: int | None) -> dict[int, float]:
        """Return post → likeness; a feature that very many posts have tells no event and is passed over."""
        scores: dict[int, float] = {}
        for feature, weight in vector.items():
            for posting in (self._undated.get(feature, ()), self._fresh(feature, day)):
                if len(posting) <= COMMON:
                    for _, other, known in posting:
                        scores[other] = scores.get(other, 0.0) + weight * known
        return scores

    def _fresh(self, feature: str, day: int | None) -> Sequence[tuple[int, int, float]]:
        """Return a feature's dated posts within reach of a day; forget the others."""
        posting = self._dated.get(feature)
        if not posting or day is None:
            return posting or ()
        if day - posting[0][0] >= self._reach:
            posting[:] = [entry for entry in posting if day - entry[0] < self._reach]
        return posting


def fade(one: date | None, other: date | None, reach: int) -> float:
    """Return how much of a likeness counts, 1 to 0, by the days between two posts."""
    if one is None or other is None:
        return 1.0
    gap = abs(one.toordinal() - other.toordinal())
    return max(0.0, min(1.0, (reach - gap) / max(1, reach - FULL_DAYS)))
