"""What a text mentions: names, terms and phrases."""

from __future__ import annotations

import re

from dateline.names.commonness import commonness
from dateline.names.counting import Lowercase, count_names, expansions
from dateline.names.spotting import tally
from dateline.names.terms import (
    SOFT_HYPHEN,
    content_terms,
    count_phrases,
    count_terms,
    find_numbers,
    is_unspaced,
    lead_terms,
    name_terms,
    spoken,
    stem,
    words,
)
from dateline.patterns import pattern
from dateline.values import Value, changed

__all__ = ["SILENT", "Traits", "commonness", "content_terms", "sketch", "stem", "traits", "with_terms", "words"]

NAME_LIMIT = 40
READ = 8000
"""Characters of a text whose names and numbers count; long reports repeat theirs well before that."""
OPENING = 500
"""Characters that hold the lead."""
UNSPACED_OPENING = 1200
"""The same where there are no capitals to tell names further on."""
_SUBHEADING = pattern(r"^#.*$", re.MULTILINE)


class Traits(Value, frozen=True):
    """What a text mentions, small enough to keep of every post; nothing but text and numbers."""

    names: tuple[tuple[str, int], ...]
    """(name as written, count): people, places and organisations, most frequent first."""
    terms: tuple[tuple[str, int], ...]
    """(casefolded word without plural ending, count), most important first; empty in a sketch."""
    phrases: tuple[tuple[str, int], ...]
    """(two neighbouring words of title or lead, casefolded, count) that recur or stand in the title."""
    title: tuple[str, ...]
    """The title's words, casefolded."""
    lead: tuple[str, ...]
    """Terms of the title and the first sentences."""
    numbers: tuple[str, ...]
    """Numbers, each once, in the order of the text."""
    named: tuple[str, ...]
    """The words of all names, casefolded, without plural ending."""
    expansions: tuple[tuple[str, str], ...]
    """(acronym, the name it stands for)"""
    language: str


SILENT = Traits((), (), (), (), (), (), (), (), "")
"""What an empty text mentions."""


def traits(title: str, text: str, language: str) -> Traits:
    """Return what a text mentions.

    Takes the title, the plain text (paragraphs parted by line ends; a line that begins with ``#`` is
    a subheading) and a BCP 47 language, which may be empty. Takes time linear in the text, for any script:
    where there are no capitals there are no names, where there are no spaces the terms are pieces of runs.
    """
    return with_terms(sketch(title, text, language), text)


def sketch(title: str, text: str, language: str) -> Traits:
    """Return what a text mentions without its terms, in a fraction of the time."""
    prose = _SUBHEADING.sub("", text[:READ]) if "#" in text else text[:READ]
    title, prose = title.replace(SOFT_HYPHEN, ""), spoken(prose)
    head = prose[: UNSPACED_OPENING if is_unspaced(prose) else OPENING]
    title_words, lead = words(title), words(head)
    whole = prose if _title_case(title) else f"{title}\n{prose}"
    found = tally(whole, language)
    names = count_names(found, Lowercase(prose), language)[:NAME_LIMIT]
    return Traits(
        names,
        (),
        count_phrases(title_words, lead, prose),
        tuple(title_words),
        lead_terms(title_words, lead),
        find_numbers(whole),
        name_terms(names),
        expansions(whole) if "(" in whole else (),
        language,
    )


def with_terms(seen: Traits, text: str) -> Traits:
    """Return traits with the terms of their text."""
    prose = _SUBHEADING.sub("", text) if "#" in text else text
    return changed(seen, terms=count_terms(seen.title, words(prose)))


def _title_case(title: str) -> bool:
    """Tell whether a headline capitalises every word, so that its capitals tell nothing."""
    capitals = [word[0].isupper() for word in title.split() if word[0].isalpha() and len(word) > 3]
    return sum(capitals) > 0.6 * len(capitals)
