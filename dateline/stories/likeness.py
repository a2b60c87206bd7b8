"""How much two posts speak of the same: the cosine of their rare terms and names."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import log, sqrt

from dateline.names import Traits


@dataclass(frozen=True, slots=True)
class Rarity:
    """A coarse table of how rare each term is, so that one post more changes few of its values."""

    weights: Mapping[str, float]
    unknown: float
    """Weight of a term that the table does not know."""


def measure_rarity(seen: Sequence[Traits]) -> Rarity:
    """Return the rarity of every term: the logarithm of its inverse document frequency."""
    posts = Counter(term for traits in seen for term, _ in traits.terms)
    top = log(len(seen) + 1)
    return Rarity({term: log((len(seen) + 1) / count) / top for term, count in posts.items()}, 1.0)


def vectorise(traits: Traits, rarity: Rarity) -> dict[str, float]:
    """Return a post's terms with their weights, of length one; the words of names count more."""
    named = {word.casefold() for name, _ in traits.names for word in name.split(" ")}
    vector = {}
    for term, count in traits.terms:
        weight = rarity.weights.get(term, rarity.unknown) * (1 + log(count))
        vector[term] = weight * 1.5 if term in named else weight
    length = sqrt(sum(weight * weight for weight in vector.values())) or 1.0
    return {term: weight / length for term, weight in vector.items()}
