"""What a text mentions: names, terms and phrases."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, replace

from dateline.names.commonness import commonness
from dateline.names.counting import Lowercase, count_names, expansions
from dateline.names.spotting import tally
from dateline.names.terms import (
    content_terms,
    count_phrases,
    count_terms,
    find_numbers,
    is_unspaced,
    lead_terms,
    name_terms,
    stem,
    words,
)

__all__ = ["Traits", "commonness", "content_terms", "read_row", "sketch", "stem", "traits", "with_terms", "words"]

NAME_LIMIT = 40
READ = 8000
"""Characters of a text whose names and numbers count; long reports repeat theirs well before that."""
OPENING = 500
"""Characters that hold the lead."""
UNSPACED_OPENING = 1200
"""The same where there are no capitals to tell names further on."""
_SUBHEADING = re.compile(r"^#.*$", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Traits:
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

    def row(self) -> str:
        """Return one line of JSON without the terms, for ``read_row``; flat lists are read fastest."""
        flat = [[part for pair in pairs for part in pair] for pairs in (self.names, self.phrases, self.expansions)]
        row = (*flat, self.title, self.lead, self.numbers, self.named, self.language)
        return json.dumps(row, ensure_ascii=False, separators=(",", ":"))


def read_row(row: str) -> Traits:
    """Return the Traits of a row; those of an empty row are of an empty text."""
    if not row:
        return Traits((), (), (), (), (), (), (), (), "")
    names, phrases, longs, title, lead, numbers, named, language = json.loads(row)
    pairs = (tuple(zip(flat[::2], flat[1::2], strict=True)) for flat in (names, phrases, longs))
    own, topics, expanded = pairs
    return Traits(own, (), topics, tuple(title), tuple(lead), tuple(numbers), tuple(named), expanded, language)


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
    prose = prose.replace("’", "'") if "’" in prose else prose
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
    return replace(seen, terms=count_terms(seen.title, words(prose)))


def _title_case(title: str) -> bool:
    """Tell whether a headline capitalises every word, so that its capitals tell nothing."""
    capitals = [word[0].isupper() for word in title.split() if word[0].isalpha() and len(word) > 3]
    return sum(capitals) > 0.6 * len(capitals)
