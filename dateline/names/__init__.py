"""What a text mentions: names, terms and phrases."""

from __future__ import annotations

import re

from dateline.names.commonness import commonness
from dateline.names.counting import count_names, expansions
from dateline.names.spotting import spot
from dateline.names.terms import as_written, content_terms, count_phrases, count_terms, fold, lead_terms, stem, words
from dateline.values import Value

__all__ = ["Traits", "commonness", "content_terms", "stem", "traits", "words"]

NAME_LIMIT = 40
_SUBHEADING = re.compile(r"^#.*$", re.MULTILINE)


class Traits(Value, frozen=True):
    """What a text mentions, small enough to keep of every post; nothing but text and numbers."""

    names: tuple[tuple[str, int], ...]
    """(name as written, count): people, places and organisations, most frequent first."""
    terms: tuple[tuple[str, int], ...]
    """(casefolded word without plural ending, count), most important first."""
    phrases: tuple[tuple[str, int], ...]
    """(two neighbouring words, casefolded, count) that recur or stand in the title."""
    title: tuple[str, ...]
    """The title's words, casefolded."""
    lead: tuple[str, ...]
    """Terms of the title and the first sentences."""
    expansions: tuple[tuple[str, str], ...]
    """(acronym, the name it stands for)"""
    language: str


def traits(title: str, text: str, language: str) -> Traits:
    """Return what a text mentions.

    Takes the title, the plain text (paragraphs parted by line ends; a line that begins with ``#`` is
    a subheading) and a BCP 47 language, which may be empty. Works in one pass for any script: where
    there are no capitals there are no names, where there are no spaces the terms are pieces of runs.
    """
    prose = _SUBHEADING.sub("", text) if "#" in text else text
    written = as_written(prose)
    title_words, body_words = words(title), fold(written)
    headline = "" if _title_case(title) else title
    whole = f"{headline}\n{prose}"
    mentions = spot(whole, language)
    lower = frozenset(written).intersection(body_words)
    names = count_names(mentions, lower, language)
    return Traits(
        names[:NAME_LIMIT],
        count_terms(title_words, body_words),
        count_phrases(title_words, body_words),
        tuple(title_words),
        lead_terms(title_words, body_words),
        expansions(mentions, whole),
        language,
    )


def _title_case(title: str) -> bool:
    """Tell whether a headline capitalises every word, so that its capitals tell nothing."""
    capitals = [word[0].isupper() for word in title.split() if word[0].isalpha() and len(word) > 3]
    return sum(capitals) > 0.6 * len(capitals)
