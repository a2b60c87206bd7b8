"""How many things two posts both speak of that are independent of each other."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise
from typing import NamedTuple

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
    said = {number: _say(seen[number]) for number in {number for pair in alike for number in pair}}
    return {(one, other) for one, other in alike if _tell_one(said[one], said[other])}


class _Said(NamedTuple):
    """What a post speaks of."""

    words: frozenset[str]
    plain: frozenset[str]
    """Those that are in no name."""
    names: tuple[tuple[str, ...], ...]
    """The words of each name of several."""
    wanted: int
    """How many things another post has to share with it."""


def _say(traits: Traits) -> _Said:
    words = frozenset((*traits.lead, *traits.named, *traits.numbers))
    names = (name_terms((name,)) for name in traits.names)
    beside = frozenset(traits.lead) - frozenset(map(stem, traits.title))
    wanted = IN_HEADLINE if not beside else IN_BRIEF if len(beside) < BRIEF else ENOUGH
    return _Said(words, words - frozenset(traits.named), tuple(name for name in names if len(name) > 1), wanted)


def _tell_one(one: _Said, other: _Said) -> bool:
    """Tell whether two posts share enough to tell one event."""
    wanted = min(one.wanted, other.wanted)
    if len(one.plain & other.plain) >= wanted:
        return True
    common = one.words & other.words
    return len(common) >= wanted and _things(common, (*one.names, *other.names)) >= wanted


def _things(common: Iterable[str], names: Iterable[Sequence[str]]) -> int:
    """Return how many things some words stand for, where the words of one name stand for one thing."""
    home = {word: word for word in common}

    def find(word: str) -> str:
        while home[word] != word:
            word = home[word]
        return word

    for name in names:
        for one, other in pairwise(word for word in name if word in home):
            home[find(other)] = find(one)
    return sum(word == own for word, own in home.items())
