"""How often a text names whom: its mentions, settled and added up."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from dateline.names.lexicon import HEADS, PLACE_STARTS
from dateline.names.spotting import JOINING, Tally, is_institution, spot
from dateline.patterns import pattern

_NOUNS_CAPITALISED = frozenset({"de", "lb", "gsw", "nds"})
_BRACKETED = pattern(r" \((?:the )?([^\W\d_a-z][\w'’ -]{1,80})\)")


class Lowercase:
    """The words that a text also writes in lower case, looked up one at a time."""

    __slots__ = ("_known", "_text")

    def __init__(self, text: str) -> None:
        self._text = text
        self._known: dict[str, bool] = {}

    def __contains__(self, word: str) -> bool:
        known = self._known.get(word)
        if known is None:
            known = self._known[word] = self._stands(f" {word}")
        return known

    def _stands(self, word: str) -> bool:
        at = self._text.find(word)
        while at >= 0:
            if not self._text[at + len(word) : at + len(word) + 1].isalnum():
                return True
            at = self._text.find(word, at + len(word))
        return False


def count_names(found: Tally, lower: Lowercase, language: str) -> tuple[tuple[str, int], ...]:
    """Return (name as written, count), most frequent first; a surname counts for its one full name.

    ``lower`` holds the words that the text also writes in lower case.
    """
    nouns = language.split("-")[0] in _NOUNS_CAPITALISED
    settled = {words[-1] for words, opening in found if len(words) > 1 or not opening}
    opened: dict[str, int] = {}
    for (words, opening), count in found.items():
        if opening:
            opened[words[0]] = opened.get(words[0], 0) + count
    sure = settled | {word for word, count in opened.items() if count > 2 and word.casefold() not in lower}
    counts: dict[str, int] = {}
    for (words, opening), count in found.items():
        plainly = not opening and len(words) > 1 and words[0] not in JOINING and not words[-1].islower()
        kept = words if plainly else _settle(words, opening, sure, lower)
        if kept and not (nouns and _common_noun(kept, lower)):
            name = " ".join(kept)
            counts[name] = counts.get(name, 0) + count
    return _fold_surnames(_split_pairs(_lower_shouting(counts)))


def _settle(words: tuple[str, ...], opening: bool, sure: set[str], lower: Lowercase) -> tuple[str, ...]:
    """Return the words of a mention that are a name, without a sentence's first word if that is none."""
    if opening and words[0] not in sure and (len(words) == 1 or words[0].casefold() in lower):
        words = words[1:]
    while words and words[0] in JOINING:
        words = words[1:]
    while words and words[-1].islower():
        words = words[:-1]
    return () if len(words) == 1 and _says_nothing(words[0], lower) else words


def _says_nothing(word: str, lower: Lowercase) -> bool:
    """Tell whether a word on its own is no name: an initial, a word of the text, "Council", "South"."""
    folded = word.casefold()
    return len(word) < 2 or folded in HEADS or word in PLACE_STARTS or folded in lower


def _common_noun(words: Sequence[str], lower: Lowercase) -> bool:
    """Tell a capitalised noun from a name, in a language that capitalises both."""
    return len(words) == 1 and not words[0].isupper() or any(word.casefold() in lower for word in words)


def _lower_shouting(counts: dict[str, int]) -> dict[str, int]:
    """Count "KYIV" as "Kyiv" where the text writes both; drop lines of capitals."""
    loud = [name for name in counts if len(name) > 4 and name.isupper()]
    for name in loud:
        if " " in name:
            del counts[name]
        elif name.title() in counts:
            counts[name.title()] += counts.pop(name)
    return counts


def _split_pairs(counts: dict[str, int]) -> dict[str, int]:
    """Count "Oslo-Bergen" as Oslo and Bergen where the text names both on their own."""
    for name in [name for name in counts if "-" in name and " " not in name]:
        halves = name.split("-")
        if len(halves) == 2 and all(half in counts for half in halves):
            count = counts.pop(name)
            for half in halves:
                counts[half] += count
    return counts


def _fold_surnames(counts: dict[str, int]) -> tuple[tuple[str, int], ...]:
    """Add the count of a bare surname to the one full name that ends with it."""
    owners: dict[str, list[str]] = {}
    for name in counts:
        if " " in name:
            owners.setdefault(name.rsplit(" ", 1)[1], []).append(name)
    for name in [name for name in counts if name in owners]:
        fulls = owners[name]
        if len(fulls) == 1 and _person(fulls[0]):
            counts[fulls[0]] += counts.pop(name)
    return tuple(sorted(counts.items(), key=_frequent))


def _frequent(item: tuple[str, int]) -> int:
    return -item[1]


def _person(name: str) -> bool:
    """Tell whether a name of several words may be a person's: no institution, no joining word."""
    words = name.split(" ")
    return not is_institution(words) and not any(word in JOINING for word in words) and not name.isupper()


def expansions(text: str) -> tuple[tuple[str, str], ...]:
    """Return (acronym, expansion) for "World Health Organization (WHO)" and "WHO (World …)"."""
    return tuple(_expansions(text))


def _expansions(text: str) -> Iterator[tuple[str, str]]:
    for found in _BRACKETED.finditer(text):
        inner, before = found.group(1), text[max(0, found.start() - 90) : found.start()]
        if inner.isupper() and len(inner) < 9:
            for mention in spot(before, "")[-1:]:
                if mention.end == len(before) and _initials(mention.words) == inner:
                    yield inner, " ".join(mention.words)
        else:
            acronym = before.rsplit(" ", 1)[-1]
            if acronym.isupper() and _initials(inner.split(" ")) == acronym:
                yield acronym, inner


def _initials(words: Sequence[str]) -> str:
    return "".join(word[0] for word in words if word[:1].isupper())
