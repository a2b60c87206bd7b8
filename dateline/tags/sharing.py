"""The names and topics of a post, and which of them are tags."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache

from dateline.names import Traits, stem
from dateline.names.lexicon import PEOPLES, TITLES, word_set
from dateline.names.spelling import alike, plain
from dateline.tags.calendar import holds_time, is_time
from dateline.tags.guessing import TagGuess
from dateline.tags.registry import Registry
from dateline.values import Value

_REPORTING = word_set("news agency press reporter reporters officials spokesperson statement sources email")
OFTEN = 3
"""Mentions that make a name central to a post; one fewer where the lead has one of them."""


class Shared(Value, frozen=True):
    """What the posts of a site speak of."""

    posts: Mapping[str, int]
    """Canonical name or topic → posts that mention it."""
    topics: Mapping[str, str]
    """Key of a topic → the wording shown."""


def count_shared(seen: Sequence[Traits], registry: Registry) -> Shared:
    """Return what the posts of a site speak of."""
    posts = Counter(name for traits in seen for name in _names(traits, registry))
    topics: dict[str, str] = {}
    for traits in seen:
        for phrase in _topics(traits):
            posts[topics.setdefault(_topic_key(phrase), registry.canonical(phrase))] += 1
    return Shared(posts, topics)


def guess_shared(traits: Traits, registry: Registry, shared: Shared) -> Iterator[TagGuess]:
    """Yield what a post shares with others and says itself: in the title, or several times."""
    title, lead = _plain_words(traits.title), _plain_words(traits.lead)
    for name, count in _mentions(traits, registry, shared).items():
        posts = shared.posts.get(name, 0)
        spellings = _word_sets(registry.spellings(name))
        headline = any(words <= title for words in spellings)
        early = any(words <= lead for words in spellings)
        if posts > 1 and (headline or is_several(count, early)) and not is_time(name, traits.language):
            weight = count + 4 * headline + min(posts, 3)
            yield TagGuess(name, weight / (weight + 4), _reason(headline, count, posts))


def is_several(count: int, early: bool) -> bool:
    """Tell whether a post that mentions something so often, in its lead or not, is about it."""
    return count >= OFTEN - early


def _plain_words(words: Sequence[str]) -> frozenset[str]:
    """Return words under the keys by which spellings are compared."""
    joined = " ".join(words)
    return frozenset(words if joined.isascii() else plain(joined).split(" "))


@lru_cache(maxsize=2**16)
def _word_sets(keys: tuple[str, ...]) -> tuple[frozenset[str], ...]:
    return tuple(frozenset(key.split(" ")) for key in keys)


def _reason(headline: bool, count: int, posts: int) -> str:
    where = "it stands in the title" if headline else f"{count} mentions"
    return f"{where}; {posts} posts of the site name it"


def _mentions(traits: Traits, registry: Registry, shared: Shared) -> dict[str, int]:
    """Return name or topic → mentions; topics that no other post has are left out."""
    mentions = _names(traits, registry)
    for phrase, count in _topics(traits).items():
        shown = shared.topics.get(_topic_key(phrase), phrase)
        if shared.posts.get(shown, 0) > 1:
            mentions.setdefault(shown, count)
    return mentions


def _names(traits: Traits, registry: Registry) -> dict[str, int]:
    """Return canonical name → mentions in one post; surnames that are nobody's in particular are left out.

    That is a surname which several people of the site bear, or one whose bearer the post doesn't name in full: a
    bakery Holm is no Joe Holm.
    """
    counts: dict[str, int] = {}
    whole = {registry.canonical(name) for name, _ in traits.names if " " in name}
    for name, count in traits.names:
        shown = registry.canonical(name)
        if plain(name) not in registry.ambiguous and (shown in whole or not _is_surname(name, shown)):
            counts[shown] = counts.get(shown, 0) + count
    return counts


def _is_surname(name: str, full: str) -> bool:
    return " " not in name and " " in full and alike(name, full.rsplit(" ", 1)[1])


def _topics(traits: Traits) -> dict[str, int]:
    """Return phrase → count of a post's topics, those within names left out."""
    named = frozenset(traits.named)
    return {
        phrase: count
        for phrase, count in traits.phrases
        if _topic_key(phrase) and named.isdisjoint(map(stem, phrase.split(" ")))
        and not holds_time(phrase, traits.language)
    }


@lru_cache(maxsize=2**16)
def _topic_key(phrase: str) -> str:
    """Return the key under which singular and plural of a topic meet; empty for what is no topic."""
    words = phrase.split(" ")
    if any(word in PEOPLES or word in TITLES or word in _REPORTING for word in words):
        return ""
    return phrase.removesuffix("s")
