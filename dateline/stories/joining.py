"""Things that are alike, found by what they share."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence

CROWDED = 50
"""A key that so many things share brings none together."""


def group_alike(keys: Sequence[Iterable[str]], alike: Callable[[int, int], bool]) -> list[list[int]]:
    """Return the groups, of two and more, into which likeness of two joins things; candidates share a key."""
    parent = list(range(len(keys)))

    def root(index: int) -> int:
        while parent[index] != index:
            parent[index] = parent[parent[index]]
            index = parent[index]
        return index

    postings: dict[str, list[int]] = defaultdict(list)
    for index, own in enumerate(keys):
        met = {other for key in own if len(postings[key]) < CROWDED for other in postings[key]}
        for other in sorted(met):
            if root(other) != root(index) and alike(other, index):
                parent[root(index)] = root(other)
        for key in sorted(own):
            postings[key].append(index)
    groups: dict[int, list[int]] = defaultdict(list)
    for index in range(len(keys)):
        groups[root(index)].append(index)
    return [group for group in groups.values() if len(group) > 1]
