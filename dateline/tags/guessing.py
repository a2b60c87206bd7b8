"""Tags for a post that has none: the editors' own first, then names and topics that posts share."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from math import log, sqrt

from dateline.names import Traits
from dateline.names.lexicon import PEOPLES, TITLES

_REPORTING = frozenset("news agency press reporter reporters officials spokesperson statement sources email".split())


@dataclass(frozen=True, slots=True)
class TagGuess:
    """A tag that nobody gave, and why it is believed."""

    tag: str
    certainty: float
    """0 to 1."""
    reason: str


@dataclass(frozen=True, slots=True)
class Model:
    """Which terms go with which of the editors' tags."""

    weights: Mapping[str, Mapping[str, float]]
    """Term → tag → weight."""
    rarity: Mapping[str, float]
    """Term → inverse document frequency."""
    counts: Mapping[str, int]
    """Tag → posts that bear it."""


def learn(given: Sequence[tuple[str, ...]], seen: Sequence[Traits]) -> Model:
    """Return the centroids of the posts of each tag, in tf-idf space (Rocchio's classifier)."""
    rarity = inverse_frequency(seen)
    sums: dict[str, dict[str, float]] = defaultdict(dict)
    counts = Counter(tag for tags in given for tag in tags)
    for tags, traits in zip(given, seen, strict=True):
        vector = vectorise(traits, rarity) if tags else {}
        for tag in tags:
            centroid = sums[tag]
            for term, weight in vector.items():
                centroid[term] = centroid.get(term, 0.0) + weight
    weights: dict[str, dict[str, float]] = defaultdict(dict)
    for tag, centroid in sums.items():
        length = sqrt(sum(weight * weight for weight in centroid.values())) or 1.0
        for term, weight in centroid.items():
            weights[term][tag] = weight / length
    return Model(dict(weights), rarity, counts)


def inverse_frequency(seen: Sequence[Traits]) -> dict[str, float]:
    """Return term → log of the share of posts that have it, inverted."""
    posts = Counter(term for traits in seen for term, _ in traits.terms)
    return {term: log((1 + len(seen)) / count) for term, count in posts.items()}


def vectorise(traits: Traits, rarity: Mapping[str, float]) -> dict[str, float]:
    """Return a post's terms with their tf-idf weights, of length one."""
    vector = {term: (1 + log(count)) * rarity[term] for term, count in traits.terms if term in rarity}
    length = sqrt(sum(weight * weight for weight in vector.values())) or 1.0
    return {term: weight / length for term, weight in vector.items()}


def guess_given(traits: Traits, model: Model) -> Iterable[TagGuess]:
    """Yield the editors' tags whose posts this one resembles."""
    scores: dict[str, float] = {}
    for term, weight in vectorise(traits, model.rarity).items():
        for tag, other in model.weights.get(term, {}).items():
            scores[tag] = scores.get(tag, 0.0) + weight * other
    for tag, score in sorted(scores.items(), key=lambda item: (-item[1], item[0]))[:10]:
        if score > 0.1:
            yield TagGuess(tag, min(0.95, score), f"reads like the {model.counts[tag]} posts with this tag")


def topic_key(phrase: str) -> str:
    """Return the key under which singular and plural of a topic meet; empty for what is no topic."""
    words = phrase.split(" ")
    if any(word in PEOPLES or word in TITLES or word in _REPORTING for word in words):
        return ""
    return phrase.removesuffix("s")
