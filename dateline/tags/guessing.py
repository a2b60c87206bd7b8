"""Tags for a post that has none: the editors' own first, then names and topics that posts share."""

from __future__ import annotations

from collections.abc import Iterator

from dateline.names import Traits
from dateline.tags.model import Model, Signals, weigh
from dateline.values import Value

LIKELY = 0.15
"""Probability from which on one of the editors' tags is guessed."""
CONSIDERED = 8
"""Likeliest tags, and commonest words of a post, that are looked at."""


class TagGuess(Value, frozen=True):
    """A tag that nobody gave, and why it is believed."""

    tag: str
    certainty: float
    """0 to 1."""
    reason: str


def guess_given(traits: Traits, model: Model) -> Iterator[TagGuess]:
    """Yield the editors' tags that go with what a post says, likeliest first."""
    if not model.tags:
        return
    signals = weigh(traits, model)
    likely = sorted(((-found.probability, tag) for tag, found in signals.items()))
    for negative, tag in likely[:CONSIDERED]:
        if -negative >= LIKELY:
            yield TagGuess(tag, -negative, _reason(tag, signals[tag], traits, model))


def _reason(tag: str, signals: Signals, traits: Traits, model: Model) -> str:
    """Say what speaks for a tag: where its own words stand, and the word of the post that goes with it most."""
    place = "it stands in the title" if signals.title else "it stands in the lead" if signals.lead else ""
    place = place or ("it stands in the text" if signals.mention else "")
    told = "; ".join(filter(None, (place, _witness(tag, traits, model))))
    likeness = "most posts like this one have it" if signals.neighbours > 0.5 else "it reads like those that have it"
    return told or likeness


def _witness(tag: str, traits: Traits, model: Model) -> str:
    """Return how many of the posts with one of this post's words have a tag, for the most telling word."""
    own = frozenset(model.wordings[tag])
    found = []
    for term, _ in traits.terms[:CONSIDERED]:
        posts = model.postings.get(term, ())
        bearing = sum(tag in model.tags[number] for number, _ in posts) if term not in own else 0
        if bearing > 1:
            found.append((bearing * bearing / len(posts), bearing, len(posts), term))
    if not found:
        return ""
    _, bearing, count, term = max(found)
    return f"{bearing} of {count} posts that say “{term}” have it"
