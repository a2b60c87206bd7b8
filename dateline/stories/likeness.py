"""How much two posts speak of one event: the cosine of the rare words that they share."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import date
from heapq import nlargest
from itertools import chain
from math import log2, sqrt
from operator import itemgetter

from dateline.names import Traits, commonness
from dateline.values import Value

Vector = Mapping[str, float]
_Index = dict[str, list[tuple[int, float]]]
"""Feature → the posts that have it, with its weight."""

BACKGROUND = 600
"""Posts of the wide world that stand beside the site's own, so that five posts know a rare word too."""
IN_LEAD, IN_NAME, IS_NUMBER = 1.9, 2.4, 3.3
"""How much more a word weighs in the title or the lead, in a name, or as a number. Once or often is all the same."""
FEATURES = 80
"""Heaviest features of a post that are compared."""
COMMON = 200
"""Posts within reach that have a feature which is passed over."""
LEAST = 0.03
"""Likeness that is worth remembering."""
SLIGHT = 0.22
"""Likeness that a post's lightest features could add up to at most: they bring no two posts together …"""
PROMISING = 0.07
"""… and count only where the heavier ones are so much alike."""
FULL_DAYS = 4
"""Posts so many days apart are compared as if of one day; from there the likeness fades …"""
FADED = 0.6
"""… to so much of it at the end of the reach, beyond which nothing counts."""
_DIGITS = frozenset("0123456789")


class Rarity(Value, frozen=True):
    """How rare each word is among a site's posts, in steps of a quarter of a power of two."""

    weights: Mapping[str, float]
    """0 to 1; only words that two posts of the site share."""
    once: float
    """The weight of a word that one post has."""


def measure_rarity(seen: Sequence[Traits]) -> Rarity:
    """Return the rarity of the words of a site: inverse document frequency, smoothed by the language at large.

    Its square root is taken, so that the product of two vectors weighs it once and not twice.
    """
    posts = Counter(chain.from_iterable(map(_words, seen)))
    total = len(seen) + BACKGROUND
    top = log2(total)

    def weight(word: str, count: int) -> float:
        share = (count + BACKGROUND * commonness(word)) / total
        return sqrt(max(0, round(-4 * log2(share))) / 4 / top)

    return Rarity({word: weight(word, count) for word, count in posts.items() if count > 1}, weight("", 1))


def _words(traits: Traits) -> set[str]:
    return {*traits.lead, *traits.named, *traits.numbers}


def vectorise(traits: Traits, rarity: Rarity) -> dict[str, float]:
    """Return the words that a post shares with others, with their weights in a vector of length one."""
    boosts = dict.fromkeys(traits.numbers, IS_NUMBER)
    boosts.update(dict.fromkeys(traits.named, IN_NAME))
    for word in traits.lead:
        boosts[word] = IN_LEAD * (IS_NUMBER if word[0] in _DIGITS else boosts.get(word, 1.0))
    known, once = rarity.weights, rarity.once
    weights = [(word, boost * known.get(word, once)) for word, boost in boosts.items()]
    if len(weights) > FEATURES:
        weights = nlargest(FEATURES, weights, key=itemgetter(1))
    length = sqrt(sum([weight * weight for _, weight in weights])) or 1.0
    weights.sort(key=itemgetter(1), reverse=True)
    return {word: weight / length for word, weight in weights if word in known}


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
        heavy, light = _part(vectors[one])
        for other, likeness in _meet(heavy, (undated, former, current)).items():
            if likeness > PROMISING:
                rest = vectors[other]
                likeness += sum([weight * rest[feature] for feature, weight in light if feature in rest])
                faded = likeness * fade(day, days[other], reach)
                if faded > LEAST:
                    pairs[min(one, other), max(one, other)] = faded
        _add(undated if day is None else current, one, vectors[one])
    return pairs


def _part(vector: Vector) -> tuple[list[tuple[str, float]], list[tuple[str, float]]]:
    """Return a vector's heavy features and its light ones, whose likeness with whatever post is slight.

    No post's likeness in some features is more than their length (Cauchy and Schwarz); so posts that are alike
    meet in heavy ones (prefix filtering: Bayardo, Ma and Srikant, "Scaling up all pairs similarity search", 2007).
    """
    features = list(vector.items())
    spare, at = SLIGHT * SLIGHT, len(features)
    while at and (spare := spare - features[at - 1][1] ** 2) > 0:
        at -= 1
    return features[:at], features[at:]


def _add(index: _Index, number: int, vector: Vector) -> None:
    for feature, weight in vector.items():
        if feature in index:
            index[feature].append((number, weight))
        else:
            index[feature] = [(number, weight)]


def _meet(features: Sequence[tuple[str, float]], indices: Sequence[_Index]) -> dict[int, float]:
    """Return post → likeness; a feature that very many posts have tells no event and is passed over."""
    scores: dict[int, float] = {}
    for index in filter(None, indices):
        for feature, weight in features:
            posting = index.get(feature, ())
            if len(posting) <= COMMON:
                for other, known in posting:
                    scores[other] = scores.get(other, 0.0) + weight * known
    return scores


def fade(one: date | None, other: date | None, reach: int) -> float:
    """Return how much of a likeness counts, 0 to 1, by the days between two posts."""
    if one is None or other is None:
        return 1.0
    gap = abs(one.toordinal() - other.toordinal())
    if gap >= reach:
        return 0.0
    return 1.0 - (1.0 - FADED) * max(0, gap - FULL_DAYS) / max(1, reach - FULL_DAYS)
