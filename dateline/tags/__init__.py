"""The vocabulary of a site: tags given and inferred, and the spellings of one name."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import islice
from math import ceil

from dateline.names import Traits
from dateline.tags.guessing import TagGuess, guess_given
from dateline.tags.model import Model, learn
from dateline.tags.registry import Aliases, Registry, register
from dateline.tags.sharing import Shared, count_shared, guess_shared
from dateline.values import Value

__all__ = ["Registry", "TagGuess", "Vocabulary", "infer_tags", "learn_spellings", "learn_vocabulary"]

LIMIT = 5
"""Tags inferred for one post."""
PRACTICE = 20
"""Tagged posts from which on the editors have a vocabulary."""


class Vocabulary(Value, frozen=True):
    """The names and subjects of a site, each under one spelling."""

    registry: Registry
    shared: Shared
    model: Model
    """How the editors use their own tags."""

    def canonical(self, tag: str) -> str:
        """Return the spelling under which a tag is shown."""
        return self.registry.canonical(tag)

    def variants(self, tag: str) -> tuple[str, ...]:
        """Return the plain spellings that lead to a canonical tag, without its own, sorted."""
        return self.registry.variants(tag)


def learn_vocabulary(given: Sequence[tuple[str, ...]], seen: Sequence[Traits], aliases: Aliases = ()) -> Vocabulary:
    """Learn a site's vocabulary.

    Takes for each post the tags its source gives (may be none) and its traits, in the same order, and the
    site's (canonical, variants) settings, which win over everything learned.
    """
    registry = register(Counter(tag for tags in given for tag in tags), seen, aliases)
    shown = {tag: registry.canonical(tag) for tags in given for tag in tags}
    canonical = [tuple(dict.fromkeys(shown[tag] for tag in tags)) for tags in given]
    return Vocabulary(registry, count_shared(seen, registry), learn(canonical, seen))


def learn_spellings(given: Counter[str], aliases: Aliases = ()) -> Registry:
    """Return one spelling for each tag of a site on which every post has tags; ``given`` counts them."""
    return register(given, (), aliases)


def infer_tags(traits: Traits, vocabulary: Vocabulary, limit: int = LIMIT) -> tuple[TagGuess, ...]:
    """Return the tags of a post that has none, surest first, each with its certainty and reason.

    Where editors tag, their vocabulary comes first, as many tags as they use to give and one more; names and
    topics of the text stand in where none of it fits, and on a site that has hardly any tags yet.
    """
    model = vocabulary.model
    practised = len(model.tags) >= PRACTICE
    guesses = list(islice(guess_given(traits, model), min(limit, ceil(model.usual) + 1) if practised else limit))
    if practised and guesses:
        return tuple(guesses)
    best: dict[str, TagGuess] = {}
    for guess in (*guesses, *guess_shared(traits, vocabulary.registry, vocabulary.shared)):
        if guess.tag not in best or best[guess.tag].certainty < guess.certainty:
            best[guess.tag] = guess
    return tuple(sorted(best.values(), key=lambda guess: (-guess.certainty, guess.tag))[:limit])
