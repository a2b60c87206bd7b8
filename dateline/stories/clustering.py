"""Which posts tell one story."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from dateline.names import Traits
from dateline.stories.evidence import find_told
from dateline.stories.likeness import Rarity, compare, measure_rarity, vectorise
from dateline.stories.linkage import Linkage
from dateline.values import Value


class StoryItem(Value, frozen=True):
    """What clustering knows of a post."""

    traits: Traits
    day: date | None = None
    pin: str = ""
    """Name of the story that the editor pins it to; posts with one pin are one story."""


class Settings(Value, frozen=True):
    """What a site owner may set of clustering."""

    reach: int = 10
    """Days from which on two posts tell no one story."""
    floor: float = 0.23
    """Mean likeness, 0 to 1, that the posts of a story have at least."""
    relation: float = 0.5
    """Least likeness across two groups, relative to that within them, to make them one."""
    apart: tuple[tuple[int, int], ...] = ()
    """Pairs of items that the editor splits."""
    together: tuple[tuple[int, ...], ...] = ()
    """Groups of items that the editor merges."""


def cluster(items: Sequence[StoryItem], settings: Settings | None = None) -> tuple[tuple[int, ...], ...]:
    """Return the stories among posts: tuples of two or more indices, ascending, by their first.

    Cost grows with the posts and with those within reach of each, not with the square of all.
    """
    return gather(items, liken(items, measure_rarity([item.traits for item in items]), settings), settings)


def liken(
    items: Sequence[StoryItem], rarity: Rarity, settings: Settings | None = None
) -> dict[tuple[int, int], float]:
    """Return (lower index, higher index) → likeness, 0 to 1, for posts that may tell one story.

    Depends on nothing but the items given and the table, so it may be asked for a few days at a time.
    """
    reach = (settings or Settings()).reach
    return compare([vectorise(item.traits, rarity) for item in items], [item.day for item in items], reach)


def gather(
    items: Sequence[StoryItem],
    likeness: Mapping[tuple[int, int], float],
    settings: Settings | None = None,
) -> tuple[tuple[int, ...], ...]:
    """Return the stories, given the likeness of pairs; the editor's pins, splits and merges win."""
    chosen = settings or Settings()
    days = [item.day.toordinal() if item.day else None for item in items]
    linkage = Linkage(days, [item.pin for item in items], chosen.reach, chosen.floor, chosen.relation)
    linkage.link(likeness, find_told([item.traits for item in items], likeness))
    for one, other in chosen.apart:
        linkage.bar(one, other)
    for group in (*_pinned(items), *chosen.together):
        linkage.join(group)
    found = [tuple(sorted(group)) for group in linkage.run()]
    return tuple(sorted(group for group in found if len(group) > 1))


def _pinned(items: Sequence[StoryItem]) -> list[list[int]]:
    """Return the items of each pin."""
    pins: dict[str, list[int]] = {}
    for index, item in enumerate(items):
        if item.pin:
            pins.setdefault(item.pin, []).append(index)
    return list(pins.values())
