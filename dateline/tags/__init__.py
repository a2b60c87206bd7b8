"""The vocabulary of a site: tags given and inferred, and the spellings of one name."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import ceil

from dateline.names import Traits
from dateline.names.spelling import plain
from dateline.tags.guessing import TagGuess, guess_given
from dateline.tags.model import Model, learn
from dateline.tags.registry import Aliases, Registry, register
from dateline.tags.sharing import topic_key

__all__ = ["TagGuess", "Vocabulary", "infer_tags", "learn_vocabulary"]

LIMIT = 5
"""Tags inferred for one post."""
PRACTICE = 20
"""Tagged posts from which on the editors have a vocabulary."""


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """The names and subjects of a site, each under one spelling."""

    registry: Registry
    shared: Mapping[str, int]
    """Canonical name or topic → posts that mention it."""
    topics: Mapping[str, str]
    """Key of a topic → the wording shown."""
    model: Model
    """How the editors use their own tags."""

    def canonical(self, tag: str) -> str:
        """Return the spelling under which a tag is shown."""
        return self.registry.canonical(tag)

    def variants(self, tag: str) -> tuple[str, ...]:
        """Return the plain spellings that lead to a canonical tag, without its own, sorted."""
        own = plain(tag)
        return tuple(sorted(key for key, shown in self.registry.canonicals.items() if shown == tag and key != own))


def learn_vocabulary(
    given: Sequence[tuple[str, ...]], seen: Sequence[Traits], aliases: Aliases = ()
) -> Vocabulary:
    """Learn a site's vocabulary.

    Takes for each post the tags its source gives (may be none) and its traits, in the same order, and the
    site's (canonical, variants) settings, which win over everything learned.
    """
    registry = register(Counter(tag for tags in given for tag in tags), seen, aliases)
    canonical = [tuple(dict.fromkeys(registry.canonical(tag) for tag in tags)) for tags in given]
    shared = Counter(name for traits in seen for name in _names(traits, registry))
    topics: dict[str, str] = {}
    for traits in seen:
        for phrase in _topics(traits):
            shared[topics.setdefault(topic_key(phrase), registry.canonical(phrase))] += 1
    return Vocabulary(registry, shared, topics, learn(canonical, seen))


def _names(traits: Traits, registry: Registry) -> dict[str, int]:
    """Return canonical name → mentions in one post; surnames that several people bear are left out."""
    counts: dict[str, int] = {}
    for name, count in traits.names:
        if plain(name) not in registry.ambiguous:
            shown = registry.canonical(name)
            counts[shown] = counts.get(shown, 0) + count
    return counts


def _topics(traits: Traits) -> dict[str, int]:
    """Return phrase → count of a post's topics, those within names left out."""
    named = {word for name, _ in traits.names for word in plain(name).split(" ")}
    return {
        phrase: count
        for phrase, count in traits.phrases
        if topic_key(phrase) and not named.intersection(plain(phrase).split(" "))
    }


def infer_tags(traits: Traits, vocabulary: Vocabulary, limit: int = LIMIT) -> tuple[TagGuess, ...]:
    """Return the tags of a post that has none, surest first, each with its certainty and reason.

    Where editors tag, their vocabulary comes first, as many tags as they use to give; names and topics of
    the text stand in where none of it fits, and on a site that has no tags yet.
    """
    model = vocabulary.model
    guesses = list(guess_given(traits, model))
    if len(model.tags) >= PRACTICE and guesses:
        return tuple(guesses[: min(limit, ceil(model.usual) + 1)])
    best: dict[str, TagGuess] = {}
    for guess in (*guesses, *_guess_shared(traits, vocabulary)):
        known = best.get(guess.tag)
        if known is None or known.certainty < guess.certainty:
            best[guess.tag] = guess
    return tuple(sorted(best.values(), key=lambda guess: (-guess.certainty, guess.tag))[:limit])


def _guess_shared(traits: Traits, vocabulary: Vocabulary) -> list[TagGuess]:
    """Return the names and topics that the site shares, or that are central to this post."""
    title = set(plain(" ".join(traits.title)).split(" "))
    found = []
    mentions = _names(traits, vocabulary.registry)
    for phrase, count in _topics(traits).items():
        shown = vocabulary.topics.get(topic_key(phrase), phrase)
        if vocabulary.shared.get(shown, 0) > 1:
            mentions[shown] = count
    for name, count in mentions.items():
        posts = vocabulary.shared.get(name, 0)
        spellings = {plain(name), *vocabulary.variants(name)}
        headline = any(set(key.split(" ")) <= title for key in spellings)
        if headline or count > 2 or posts > 1 and count > 1:
            weight = count + 4 * headline + min(posts, 3)
            where = "in the title" if headline else f"{count} mentions"
            reason = f"{where}; {posts} posts name it" if posts > 1 else where
            found.append(TagGuess(name, weight / (weight + 4), reason))
    return found
