"""Which posts tell one story."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from dateline.names import Traits
from dateline.stories.likeness import Rarity, measure_rarity, vectorise

Pairs = Mapping[tuple[int, int], float]


@dataclass(frozen=True, slots=True)
class StoryItem:
    """What clustering knows of a post."""

    traits: Traits
    day: date | None = None
    pin: str = ""
    """Name of the story that the editor pins it to; posts with one pin are one story."""


@dataclass(frozen=True, slots=True)
class Settings:
    """What a site owner may set of clustering."""

    days: int = 4
    """Posts further apart than this tell two stories."""
    likeness: float = 0.2
    """Mean likeness, 0 to 1, from which on two groups of posts are one story."""
    apart: tuple[tuple[int, int], ...] = ()
    """Pairs of items that the editor splits."""
    together: tuple[tuple[int, ...], ...] = ()
    """Groups of items that the editor merges."""


def cluster(items: Sequence[StoryItem], settings: Settings = Settings()) -> tuple[tuple[int, ...], ...]:
    """Return the stories among posts: tuples of two or more indices, in ascending order.

    Average-link agglomeration over the pairs of an inverted index (UPGMA); posts that share no
    rare term are never compared.
    """
    rarity = measure_rarity([item.traits for item in items])
    pairs = compare(items, rarity, settings.days)
    groups = _agglomerate(len(items), pairs, items, settings)
    return tuple(sorted(tuple(sorted(group)) for group in groups if len(group) > 1))


def compare(items: Sequence[StoryItem], rarity: Rarity, days: int) -> dict[tuple[int, int], float]:
    """Return (lower index, higher index) → likeness of the posts that share rare terms within days."""
    postings: dict[str, list[tuple[int, float]]] = defaultdict(list)
    pairs: dict[tuple[int, int], float] = {}
    for index, item in enumerate(items):
        scores: dict[int, float] = {}
        vector = vectorise(item.traits, rarity)
        for term, weight in vector.items():
            for other, known in postings[term]:
                scores[other] = scores.get(other, 0.0) + weight * known
            postings[term].append((index, weight))
        for other, score in scores.items():
            if score > 0.05 and _near(item.day, items[other].day, days):
                pairs[other, index] = score
    return pairs


def _near(one: date | None, other: date | None, days: int) -> bool:
    return one is None or other is None or abs((one - other).days) <= days


def _agglomerate(
    count: int, pairs: Pairs, items: Sequence[StoryItem], settings: Settings
) -> list[list[int]]:
    groups = {index: [index] for index in range(count)}
    home = list(range(count))
    links: dict[tuple[int, int], float] = dict(pairs)
    near: dict[int, dict[int, float]] = defaultdict(dict)
    for (a, b), s in links.items():
        near[a][b] = s
        near[b][a] = s
    import heapq

    heap = [(-s, a, b) for (a, b), s in links.items()]
    heapq.heapify(heap)
    while heap:
        score, a, b = heapq.heappop(heap)
        if a not in groups or b not in groups or a == b:
            continue
        now = near[a].get(b, 0.0) / (len(groups[a]) * len(groups[b]))
        if abs(now + score) > 1e-12:
            continue
        if now < settings.likeness:
            break
        groups[a].extend(groups.pop(b))
        for c, s in near.pop(b).items():
            if c == a:
                continue
            near[c].pop(b, None)
            near[a][c] = near[c][a] = near[a].get(c, 0.0) + s
        near[a].pop(b, None)
        for c, s in near[a].items():
            mean = s / (len(groups[a]) * len(groups[c]))
            if mean >= settings.likeness:
                heapq.heappush(heap, (-mean, a, c) )
    return list(groups.values())
