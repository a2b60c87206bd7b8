"""How many things two posts both speak of that are independent of each other."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise

from dateline.names import Traits, stem
from dateline.names.terms import name_terms

ENOUGH = 5
"""Things that two posts of one event have in common at least: one quoted person or one number is none …"""
IN_BRIEF, IN_HEADLINE = 4, 2
"""… but fewer are enough where a post is a sentence or nothing but its headline, which have no room for more."""
BRIEF = 8
"""Terms beside the title's up to which a post is that brief."""
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
    room = {number: _wanted(seen[number]) for number in asked}

    def is_told(one: int, other: int) -> bool:
        wanted = min(room[one], room[other])
        common = words[one] & words[other]
        return len(common) >= wanted and _things(common, (seen[one], seen[other])) >= wanted

    return {(one, other) for one, other in alike if is_told(one, other)}


def _wanted(traits: Traits) -> int:
    """Return how many things another post has to share with one."""
    beside = frozenset(traits.lead) - frozenset(map(stem, traits.title))
    return IN_HEADLINE if not beside else IN_BRIEF if len(beside) < BRIEF else ENOUGH


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
