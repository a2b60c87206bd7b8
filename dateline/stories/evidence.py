"""How many things two posts both speak of that are independent of each other."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise

from dateline.names import Traits, stem
from dateline.names.terms import name_terms

ENOUGH = 5
"""Things that two posts of one event have in common at least: one quoted person or one number is none …"""
HEADLINES = 2
"""… and fewer where a post is nothing but its headline, which has no room for more."""
ALIKE = 0.1
"""Likeness from which on a pair is looked at."""


def find_told(seen: Sequence[Traits], likeness: Mapping[tuple[int, int], float]) -> set[tuple[int, int]]:
    """Return the pairs of posts that share enough to tell one event.

    In the news of a small place the same harbour master, street or number stands in reports of quite different
    things, and is rare enough to make them alike by itself. Reports of one event share more.
    """
    alike = [pair for pair, value in likeness.items() if value >= ALIKE]
    asked = {number for pair in alike for number in pair}
    words = {n: frozenset((*seen[n].lead, *seen[n].named, *seen[n].numbers)) for n in asked}
    brief = {n for n in words if _is_headline(seen[n])}

    def is_told(one: int, other: int) -> bool:
        wanted = HEADLINES if one in brief or other in brief else ENOUGH
        common = words[one] & words[other]
        return len(common) >= wanted and _things(common, (seen[one], seen[other])) >= wanted

    return {(one, other) for one, other in alike if is_told(one, other)}


def _is_headline(traits: Traits) -> bool:
    """Tell whether a post says nothing beside its title."""
    return frozenset(map(stem, traits.title)).issuperset(traits.lead)


def _things(common: Iterable[str], seen: Sequence[Traits]) -> int:
    """Return how many things some words stand for, where the words of one name stand for one thing."""
    home = {word: word for word in common}

    def find(word: str) -> str:
        while home[word] != word:
            word = home[word]
        return word

    for traits in seen:
        for name in traits.names:
            for one, other in pairwise(word for word in name_terms((name,)) if word in home):
                home[find(other)] = find(one)
    return sum(word == own for word, own in home.items())
