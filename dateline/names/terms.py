"""The words of a text that say what it is about."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

from dateline.names.stopwords import STOP_WORDS
from dateline.patterns import pattern

LIMIT = 100
"""Terms kept of one text; long reports repeat their subject well before that."""
PHRASE_LIMIT = 12
LEAD = 50
"""Words of the lead: what a report opens with, it is about."""
TOPICAL = 30
"""Those of them whose neighbours may name a topic."""
UNSPACED_LEAD = 400
"""The same in pieces of a script without spaces."""
NUMBERS = 40
JOINING = frozenset({"and", "for", "the", "von", "van", "der", "den", "des"})
SOFT_HYPHEN = "\u00ad"

_UNSPACED = "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
_WORD = pattern(r"[^\W_]+(?:['’][^\W_]+)*")
_HAS_UNSPACED = pattern(f"[{_UNSPACED}]")
_NO_DIGITS = {code: " " for code in range(128) if chr(code) not in "0123456789.,"}
_NUMBER = pattern(r"[0-9]+(?:[.,][0-9]+)*")
_RUN = pattern(
    "[\u30a1-\u30ff]{2,}|[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]+|[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]+"
)


def words(text: str) -> list[str]:
    """Return the casefolded words of a text in order; runs of unspaced scripts come as pieces."""
    return fold(as_written(text))


def as_written(text: str) -> list[str]:
    """Return the words of a text in order, in their own case; one with soft hyphens is one word."""
    return _WORD.findall(spoken(text))


def spoken(text: str) -> str:
    """Return a text without what only its look asks for: curly apostrophes and soft hyphens."""
    if text.isascii():
        return text
    return text.replace("’", "'").replace(SOFT_HYPHEN, "")


def fold(written: list[str]) -> list[str]:
    """Return words casefolded; runs of unspaced scripts come as pieces."""
    joined = " ".join(written).casefold()
    found = joined.split(" ") if joined else []
    if joined.isascii() or not any(_HAS_UNSPACED.search(word) for word in found if not word.isascii()):
        return found
    return [piece for word in found for piece in _pieces(word)]


def _pieces(word: str) -> Iterable[str]:
    """Split a run without spaces: katakana whole, Han whole and in pairs, other scripts in triples."""
    if not _HAS_UNSPACED.search(word):
        yield word
        return
    for run in _RUN.findall(word):
        if run[0] >= "\u3400" and len(run) > 2:
            if len(run) <= 6:
                yield run
            yield from (run[i : i + 2] for i in range(len(run) - 1))
        elif run[0] >= "\u3040":
            yield run
        else:
            yield from (run[i : i + 3] for i in range(max(1, len(run) - 2)))


def stem(word: str) -> str:
    """Return a word without possessive and plural ending: what one report counts, another names once."""
    if word[-1] != "s":
        return word
    if word.endswith("'s"):
        return word[:-2]
    if len(word) > 4 and word[-2] not in "suia":
        return word[:-3] + "y" if word.endswith("ies") else word[:-1]
    return word


def content_terms(text: str) -> list[str]:
    """Return the terms of a text in order, stop words left out."""
    return [stem(word) for word in words(text) if _content(word)]


def count_terms(title: Sequence[str], body: Sequence[str]) -> tuple[tuple[str, int], ...]:
    """Return (term, count) of the most important terms, most important first.

    The title's words count thrice; equal counts go by first appearance, for news says first what
    matters most.
    """
    counts = Counter(body)
    for word in title:
        counts[word] += 2
    terms: dict[str, int] = {}
    for word in filter(_content, counts):
        term = stem(word)
        terms[term] = terms.get(term, 0) + counts[word]
    ranked = sorted(terms.items(), key=lambda item: -item[1])
    return tuple(ranked[:LIMIT])


def count_phrases(title: list[str], lead: list[str], text: str) -> tuple[tuple[str, int], ...]:
    """Return (phrase, count) of neighbouring content words of title or lead that recur, as "peace talks" does."""
    kept = _pairs(title)
    folded = text.casefold()
    counts = {phrase: folded.count(phrase) for phrase in dict.fromkeys((*kept, *_pairs(lead[:TOPICAL])))}
    found = [(phrase, count) for phrase, count in counts.items() if count > 1 or count and phrase in kept]
    found.sort(key=lambda item: -item[1])
    return tuple(found[:PHRASE_LIMIT])


def _pairs(words: list[str]) -> list[str]:
    """Return the pairs of neighbouring words that may name a topic."""
    named = [len(word) > 2 and word not in STOP_WORDS and not word[0].isdigit() for word in words]
    return [f"{words[n]} {words[n + 1]}" for n in range(len(words) - 1) if named[n] and named[n + 1]]


def lead_terms(title: list[str], body: list[str]) -> tuple[str, ...]:
    """Return the terms of the title and of the first sentences, in order."""
    size = UNSPACED_LEAD if is_unspaced(" ".join(body[:LEAD])) else LEAD
    said = [word for word in (*title, *body[:size]) if word not in STOP_WORDS and (len(word) > 2 or _content(word))]
    return tuple(dict.fromkeys([stem(word) if word[-1] == "s" else word for word in said]))


def name_terms(names: Iterable[tuple[str, int]]) -> tuple[str, ...]:
    """Return the words of names as they would stand among a text's terms, each once."""
    found = " ".join([name for name, _ in names]).casefold().split(" ")
    return tuple(dict.fromkeys([stem(w) if w[-1] == "s" else w for w in found if len(w) > 2 and w not in JOINING]))


def find_numbers(text: str) -> tuple[str, ...]:
    """Return a text's numbers, each once."""
    # Blanking out everything else takes a third of a search's time, where a text is plain ASCII.
    plain = text.isascii()
    found = [part.strip(".,") for part in text.translate(_NO_DIGITS).split()] if plain else _NUMBER.findall(text)
    return tuple(dict.fromkeys(filter(None, found)))[:NUMBERS]


def is_unspaced(text: str) -> bool:
    """Tell whether a text's first words are of a script without spaces."""
    return not text.isascii() and len(_HAS_UNSPACED.findall(text[:100])) > 10


def _content(word: str) -> bool:
    """Tell whether a word says something of the subject: no stop word, no initial."""
    return word not in STOP_WORDS and len(word) > 1 and (len(word) > 2 or not (word.isalpha() and word.isascii()))
