"""The vocabulary of a site: tags given and inferred, and the spellings of one name."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import islice
from math import ceil

from dateline.names import Traits
from dateline.tags.guessing import TagGuess, guess_given
from dateline.tags.model import Model, learn
from dateline.tags.registry import Aliases, Registry, register
from dateline.tags.saying import guess_said
from dateline.tags.sharing import Shared, count_shared, guess_shared
from dateline.values import Value

__all__ = ["Registry", "TagGuess", "Vocabulary", "infer_tags", "learn_spellings", "learn_vocabulary"]

LIMIT = 5
"""Tags inferred for one post."""
PRACTICE = 20
"""Tagged posts from which on it can be learned how the editors use their tags."""


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

    The editors' own vocabulary comes first: those of its tags whose posts this one resembles, as many as they use to
    give and one more, once so many posts are tagged that this can be learned; before that, those that the post says
    itself. Where none of them fits, names and topics stand in that it shares with other posts.
    """
    model = vocabulary.model
    if len(model.tags) >= PRACTICE:
        guesses = list(islice(guess_given(traits, model), min(limit, ceil(model.usual) + 1)))
    else:
        guesses = _surest(guess_said(traits, model, vocabulary.registry), limit)
    return tuple(guesses or _surest(guess_shared(traits, vocabulary.registry, vocabulary.shared), limit))


def _surest(guesses: Iterable[TagGuess], limit: int) -> list[TagGuess]:
    return sorted(guesses, key=lambda guess: (-guess.certainty, guess.tag))[:limit]
