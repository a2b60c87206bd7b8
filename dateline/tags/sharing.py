"""Topics that posts share."""

from __future__ import annotations

from dateline.names.lexicon import PEOPLES, TITLES, word_set

_REPORTING = word_set("news agency press reporter reporters officials spokesperson statement sources email")


def topic_key(phrase: str) -> str:
    """Return the key under which singular and plural of a topic meet; empty for what is no topic."""
    words = phrase.split(" ")
    if any(word in PEOPLES or word in TITLES or word in _REPORTING for word in words):
        return ""
    return phrase.removesuffix("s")
