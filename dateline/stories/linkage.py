"""Groups of posts that belong together, from the likeness of pairs."""

from __future__ import annotations

import heapq
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from math import log, sqrt

PRIOR = 0.225
"""Likeness that is supposed within a group of one post …"""
PRIOR_PAIRS = 4
"""… and the pairs for which that supposition counts."""
SIZE_PENALTY = 0.26
"""Two large groups have had their chance to join post by post: what keeps them apart is real."""
LARGE = 8
"""Size from which the penalty grows no more."""

FEW = 0.05
"""How much more alike, as a share, two posts must be than the posts of a large story."""


@dataclass(slots=True)
class _Group:
    """Posts joined so far."""

    members: list[int]
    days: Counter[int | None]
    """Ordinal of a day, None for undated → posts."""
    pin: str
    """Name of the story that the editor pins one of its posts to; groups with different ones stay apart."""
    within: float = 0.0
    """Sum of the likeness of its comparable pairs."""
    pairs: int = 0
    """How many pairs within it are comparable."""
    version: int = 0
    links: dict[int, float] = field(default_factory=dict)
    """Number of another group → sum of the likeness across."""
    told: set[int] = field(default_factory=set)
    """Numbers of the groups of which a post tells the same event as one of its own."""

    @property
    def cohesion(self) -> float:
        return (self.within + PRIOR_PAIRS * PRIOR) / (self.pairs + PRIOR_PAIRS)


class Linkage:
    """Average-link agglomeration (UPGMA), relative to how much the posts within each group are alike.

    Posts of look-alike events resemble one another, but less than they resemble their own: so the mean
    likeness across two groups is divided by the geometric mean of the likeness within them. Pairs of posts
    out of each other's reach in time count neither way. Two groups are joined only if a post of each shares
    enough with one of the other.
    """

    __slots__ = ("_barred", "_floor", "_groups", "_heap", "_homes", "_least", "_reach")

    def __init__(
        self, days: Sequence[int | None], pins: Sequence[str], reach: int, floor: float, least: float
    ) -> None:
        self._reach, self._floor, self._least = reach, floor, least
        told = enumerate(zip(days, pins, strict=True))
        self._groups = {index: _Group([index], Counter([day]), pin) for index, (day, pin) in told}
        self._homes: dict[int, int] = {}
        self._barred: dict[int, set[int]] = defaultdict(set)
        self._heap: list[tuple[float, int, int, int, int]] = []

    def link(self, likeness: Mapping[tuple[int, int], float], told: Collection[tuple[int, int]]) -> None:
        """Take the likeness of pairs, and those that share enough to tell one event; before the first merge."""
        for (one, other), value in likeness.items():
            self._groups[one].links[other] = value
            self._groups[other].links[one] = value
        for one, other in told:
            self._groups[one].told.add(other)
            self._groups[other].told.add(one)

    def bar(self, one: int, other: int) -> None:
        """Keep two posts in different groups; before the first merge."""
        self._barred[one].add(other)
        self._barred[other].add(one)

    def join(self, members: Iterable[int]) -> None:
        """Put posts into one group, whatever their likeness; before the groups are sought."""
        first, *rest = dict.fromkeys(self._homes.get(member, member) for member in members)
        for number in rest:
            self._homes |= dict.fromkeys(self._groups[number].members, first)
            self._merge(first, number)

    def run(self) -> list[list[int]]:
        """Merge the most alike groups until none are alike enough; return the members of each."""
        for number, group in self._groups.items():
            for other, value in group.links.items():
                if number < other and (value >= self._floor * (1 + FEW) or len(group.members) > 1):
                    self._offer(number, other)
        while self._heap:
            _, one, other, first, second = heapq.heappop(self._heap)
            if self._version(one) == first and self._version(other) == second:
                self._merge(one, other)
                for neighbour in self._groups[one].links:
                    self._offer(one, neighbour)
        return [group.members for group in self._groups.values()]

    def _version(self, number: int) -> int:
        group = self._groups.get(number)
        return group.version if group else -1

    def _offer(self, one: int, other: int) -> None:
        """Put a merge on the heap if it would be a good one."""
        a, b = self._groups[one], self._groups[other]
        if other not in a.told:
            return
        relation = self._relation(a, b, other)
        told_apart = other in self._barred[one] or (a.pin and b.pin and a.pin != b.pin)
        if relation >= self._least and not told_apart:
            heapq.heappush(self._heap, (-relation, one, other, a.version, b.version))

    def _relation(self, one: _Group, other: _Group, number: int) -> float:
        """Return the likeness across two groups relative to that within them; 0 if the union were too loose."""
        across, pairs = one.links[number], self._comparable(one, other)
        if not pairs:
            return 0.0
        total = one.pairs + other.pairs + pairs
        if (one.within + other.within + across) / total < self._floor * (1 + FEW / total):
            return 0.0
        size = min(len(one.members), len(other.members), LARGE)
        return across / pairs / sqrt(one.cohesion * other.cohesion) / (1 + SIZE_PENALTY * log(size))

    def _comparable(self, one: _Group, other: _Group) -> int:
        """Return how many pairs across two groups lie within reach of each other.

        None do if no dated ones do: an undated post is no bridge between two times.
        """
        near = sum(
            count * others
            for day, count in one.days.items()
            for day2, others in other.days.items()
            if day is not None and day2 is not None and abs(day - day2) < self._reach
        )
        undated, undated2 = one.days[None], other.days[None]
        dated, dated2 = len(one.members) - undated, len(other.members) - undated2
        if dated and dated2 and not near:
            return 0
        return near + undated * len(other.members) + undated2 * dated

    def _merge(self, one: int, other: int) -> None:
        """Let group ``one`` take up group ``other``."""
        group, gone = self._groups[one], self._groups.pop(other)
        group.within += gone.within + group.links.pop(other, 0.0)
        group.pairs += gone.pairs + self._comparable(group, gone)
        group.members += gone.members
        group.days += gone.days
        group.pin = group.pin or gone.pin
        group.version += 1
        gone.links.pop(one, None)
        for neighbour, value in gone.links.items():
            links = self._groups[neighbour].links
            del links[other]
            links[one] = group.links[neighbour] = group.links.get(neighbour, 0.0) + value
        group.told = (group.told | gone.told) - {one, other}
        for number in gone.told - {one}:
            self._groups[number].told.discard(other)
            self._groups[number].told.add(one)
        for barred in self._barred.pop(other, ()):
            self._barred[barred].discard(other)
            self.bar(one, barred)
