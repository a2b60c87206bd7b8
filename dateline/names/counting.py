"""How often a text names whom: its mentions, settled and added up."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

from dateline.names.lexicon import HEADS, PLACE_STARTS
from dateline.names.spotting import JOINING, Mention, is_institution

_NOUNS_CAPITALISED = frozenset({"de", "lb", "gsw", "nds"})


def count_names(mentions: Sequence[Mention], lower: frozenset[str], language: str) -> tuple[tuple[str, int], ...]:
    """Return (name as written, count), most frequent first; a surname counts for its one full name.

    ``lower`` is the set of words that the text also writes in lower case.
    """
    nouns = language.split("-")[0] in _NOUNS_CAPITALISED
    settled = {mention.words[-1] for mention in mentions if len(mention.words) > 1 or not mention.opening}
    opened = Counter(mention.words[0] for mention in mentions if mention.opening)
    sure = settled | {word for word, count in opened.items() if count > 2 and word.casefold() not in lower}
    counts: dict[str, int] = {}
    for mention in mentions:
        kept = _settle(mention, sure, lower)
        if kept and not (nouns and _common_noun(kept, lower)):
            name = " ".join(kept)
            counts[name] = counts.get(name, 0) + 1
    return _fold_surnames(_split_pairs(_lower_shouting(counts)))


def _settle(mention: Mention, sure: set[str], lower: frozenset[str]) -> tuple[str, ...]:
    """Return the words of a mention that are a name, without a sentence's first word if that is none."""
    words = mention.words
    if mention.opening and words[0] not in sure and (len(words) == 1 or words[0].casefold() in lower):
        words = words[1:]
    while words and words[0] in JOINING:
        words = words[1:]
    while words and words[-1].islower():
        words = words[:-1]
    return () if len(words) == 1 and _says_nothing(words[0], lower) else words


def _says_nothing(word: str, lower: frozenset[str]) -> bool:
    """Tell whether a word on its own is no name: an initial, a word of the text, "Council", "South"."""
    folded = word.casefold()
    return len(word) < 2 or folded in lower or folded in HEADS or word in PLACE_STARTS


def _common_noun(words: Sequence[str], lower: frozenset[str]) -> bool:
    """Tell a capitalised noun from a name, in a language that capitalises both."""
    return len(words) == 1 and not words[0].isupper() or any(word.casefold() in lower for word in words)


def _lower_shouting(counts: dict[str, int]) -> dict[str, int]:
    """Count "KYIV" as "Kyiv" where the text writes both; drop lines of capitals."""
    plain: dict[str, int] = {}
    for name, count in counts.items():
        if name.isupper() and len(name) > 4:
            if " " in name:
                continue
            name = name.title() if name.title() in counts else name
        plain[name] = plain.get(name, 0) + count
    return plain


def _split_pairs(counts: dict[str, int]) -> dict[str, int]:
    """Count "Oslo-Bergen" as Oslo and Bergen where the text names both on their own."""
    split: dict[str, int] = {}
    for name, count in counts.items():
        halves = name.split("-")
        known = len(halves) == 2 and " " not in name and all(half in counts for half in halves)
        for part in halves if known else (name,):
            split[part] = split.get(part, 0) + count
    return split


def _fold_surnames(counts: dict[str, int]) -> tuple[tuple[str, int], ...]:
    """Add the count of a bare surname to the one full name that ends with it."""
    owners: dict[str, list[str]] = {}
    for name in counts:
        if " " in name:
            owners.setdefault(name.rsplit(" ", 1)[1], []).append(name)
    folded: dict[str, int] = {}
    for name, count in counts.items():
        fulls = owners.get(name, [])
        whole = fulls[0] if len(fulls) == 1 and _person(fulls[0]) else name
        folded[whole] = folded.get(whole, 0) + count
    return tuple(sorted(folded.items(), key=lambda item: -item[1]))


def _person(name: str) -> bool:
    """Tell whether a name of several words may be a person's: no institution, no joining word."""
    words = name.split(" ")
    return not is_institution(words) and not any(word in JOINING for word in words) and not name.isupper()


def expansions(mentions: Sequence[Mention], text: str) -> tuple[tuple[str, str], ...]:
    """Return (acronym, expansion) for "World Health Organization (WHO)" and "WHO (World …)"."""
    return tuple(_expansions(mentions, text))


def _expansions(mentions: Sequence[Mention], text: str) -> Iterable[tuple[str, str]]:
    for first, second in zip(mentions, mentions[1:], strict=False):
        if text[first.end : second.start].strip("the ") == "(":
            for short, long in ((first, second), (second, first)):
                acronym = short.words[0]
                if len(short.words) == 1 and acronym.isupper() and _initials(long.words) == acronym:
                    yield acronym, " ".join(long.words)


def _initials(words: Sequence[str]) -> str:
    return "".join(word[0] for word in words if word[0].isupper())
