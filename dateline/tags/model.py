"""Which posts the editors gave which tag, and how near a new post is to each."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from heapq import nlargest
from math import exp, log, log1p, sqrt

from dateline.names import Traits, content_terms
from dateline.values import Value

NEIGHBOURS = 10
"""Most alike posts whose tags count."""
FEATURES = 60
"""Heaviest terms of a post by which its neighbours are found."""
CROWDED = 400
"""Posts that share a term from which on it finds no neighbours."""
LEAD = 1.5
"""How much more the terms of the title and the first sentences weigh."""
CENTROID = 300
"""Terms kept of a tag's centroid."""
WEIGHTS = (5.89, 4.62, 5.35, 0.57, 0.21, 1.02, 0.53)
BIAS = -3.26
"""Of a logistic regression over the signals, fitted by training/tag_weights.py."""


class Signals(Value, frozen=True):
    """What speaks for a tag."""

    centroid: float
    """Cosine to the mean of the tag's posts (Rocchio's classifier)."""
    mean: float
    """Mean cosine to the tag's posts."""
    neighbours: float
    """Share of the nearest posts' likeness that bears the tag."""
    mention: float
    """Logarithm of how often the text has the tag's words."""
    title: float
    lead: float
    """1 where the title or the lead has the tag's words."""
    prior: float
    """Logarithm of the share of posts that bear the tag."""

    @property
    def probability(self) -> float:
        values = (self.centroid, self.mean, self.neighbours, self.mention, self.title, self.lead, self.prior)
        total = sum(weight * value for weight, value in zip(WEIGHTS, values, strict=True))
        return 1 / (1 + exp(-total - BIAS))


class Model(Value, frozen=True):
    """The posts that the editors tagged."""

    counts: Mapping[str, int]
    """Tag → posts that bear it."""
    rarity: Mapping[str, float]
    """Term → inverse document frequency."""
    centroids: Mapping[str, Sequence[tuple[str, float]]]
    """Term → (tag, weight in the unit centroid)."""
    lengths: Mapping[str, float]
    """Tag → length of the sum of its posts' vectors."""
    postings: Mapping[str, Sequence[tuple[int, float]]]
    """Term → (tagged post, weight)."""
    tags: Sequence[tuple[str, ...]]
    """Of each tagged post."""
    wordings: Mapping[str, tuple[str, ...]]
    """Tag → its content terms."""
    usual: float
    """Mean number of tags of a tagged post."""


def learn(given: Sequence[tuple[str, ...]], seen: Sequence[Traits]) -> Model:
    """Return the model of a site's tagged posts."""
    tagged = [(tags, traits) for tags, traits in zip(given, seen, strict=True) if tags and traits.terms]
    tags = [own for own, _ in tagged]
    rarity = _rarity([traits for _, traits in tagged])
    vectors = [vectorise(traits, rarity) for _, traits in tagged]
    centroids, lengths = _centroids(tags, vectors)
    postings: dict[str, list[tuple[int, float]]] = defaultdict(list)
    for number, vector in enumerate(vectors):
        for term, weight in vector.items():
            postings[term].append((number, weight))
    counts = Counter(tag for own in tags for tag in own)
    wordings = {tag: tuple(dict.fromkeys(content_terms(tag))) for tag in counts}
    return Model(counts, rarity, centroids, lengths, postings, tags, wordings, sum(map(len, tags)) / max(1, len(tags)))


def _rarity(seen: Sequence[Traits]) -> dict[str, float]:
    posts = Counter(term for traits in seen for term, _ in traits.terms)
    return {term: log((1 + len(seen)) / count) for term, count in posts.items()}


def vectorise(traits: Traits, rarity: Mapping[str, float]) -> dict[str, float]:
    """Return a post's terms with their tf-idf weights, of length one."""
    lead = frozenset(traits.lead)
    vector = {
        term: (1 + log(count)) * rarity[term] * (LEAD if term in lead else 1.0)
        for term, count in traits.terms
        if term in rarity
    }
    length = sqrt(sum(weight * weight for weight in vector.values())) or 1.0
    return {term: weight / length for term, weight in vector.items()}


def _centroids(
    tags: Sequence[tuple[str, ...]], vectors: Sequence[Mapping[str, float]]
) -> tuple[dict[str, list[tuple[str, float]]], dict[str, float]]:
    """Return term → (tag, weight) of the tags' unit centroids, and tag → length of the sum."""
    sums: dict[str, dict[str, float]] = defaultdict(dict)
    for own, vector in zip(tags, vectors, strict=True):
        for tag in own:
            total = sums[tag]
            for term, weight in vector.items():
                total[term] = total.get(term, 0.0) + weight
    centroids: dict[str, list[tuple[str, float]]] = defaultdict(list)
    lengths: dict[str, float] = {}
    for tag, total in sums.items():
        lengths[tag] = length = sqrt(sum(weight * weight for weight in total.values())) or 1.0
        for term, weight in nlargest(CENTROID, total.items(), key=lambda item: item[1]):
            centroids[term].append((tag, weight / length))
    return centroids, lengths


def weigh(traits: Traits, model: Model) -> dict[str, Signals]:
    """Return what speaks for each of the editors' tags that anything in a post speaks for."""
    vector = vectorise(traits, model.rarity)
    likeness: dict[str, float] = defaultdict(float)
    for term, weight in vector.items():
        for tag, other in model.centroids.get(term, ()):
            likeness[tag] += weight * other
    votes = _votes(vector, model)
    terms, title, lead = dict(traits.terms), frozenset(content_terms(" ".join(traits.title))), frozenset(traits.lead)
    posts = len(model.tags)
    signals = {}
    for tag, cosine in likeness.items():
        words = model.wordings[tag]
        signals[tag] = Signals(
            cosine,
            cosine * model.lengths[tag] / model.counts[tag],
            votes.get(tag, 0.0),
            log1p(min((terms.get(word, 0) for word in words), default=0)),
            float(bool(words) and title.issuperset(words)),
            float(bool(words) and lead.issuperset(words)),
            log(model.counts[tag] / posts),
        )
    return signals


def _votes(vector: Mapping[str, float], model: Model) -> dict[str, float]:
    """Return tag → share of the likeness of the nearest posts that bears it."""
    heaviest = nlargest(FEATURES, vector.items(), key=lambda item: item[1])
    near: dict[int, float] = defaultdict(float)
    for term, weight in heaviest:
        posting = model.postings.get(term, ())
        if len(posting) <= CROWDED:
            for number, other in posting:
                near[number] += weight * other
    nearest = nlargest(NEIGHBOURS, near.items(), key=lambda item: (item[1], -item[0]))
    total = sum(score for _, score in nearest) or 1.0
    votes: dict[str, float] = defaultdict(float)
    for number, score in nearest:
        for tag in model.tags[number]:
            votes[tag] += score / total
    return votes
