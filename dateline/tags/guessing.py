"""Tags for a post that has none: the editors' own first, then names and topics that posts share."""

from __future__ import annotations

from collections.abc import Iterator

from dateline.names import Traits
from dateline.tags.model import Model, Signals, weigh
from dateline.values import Value

LIKELY = 0.15
"""Probability from which on one of the editors' tags is guessed."""


class TagGuess(Value, frozen=True):
    """A tag that nobody gave, and why it is believed."""

    tag: str
    certainty: float
    """0 to 1."""
    reason: str


def guess_given(traits: Traits, model: Model) -> Iterator[TagGuess]:
    """Yield the editors' tags that go with what a post says, likeliest first."""
    signals = weigh(traits, model)
    likely = sorted(((-found.probability, tag) for tag, found in signals.items()))
    for negative, tag in likely[:8]:
        if -negative >= LIKELY:
            yield TagGuess(tag, -negative, _reason(signals[tag], model.counts[tag]))


def _reason(signals: Signals, posts: int) -> str:
    """Say what speaks loudest for a tag."""
    if signals.title:
        return f"in the title; {posts} posts have this tag"
    if signals.neighbours > 0.5:
        return "most posts like this one have this tag"
    if signals.mention > 1:
        return f"in the text; {posts} posts have this tag"
    return f"reads like the {posts} posts with this tag"
