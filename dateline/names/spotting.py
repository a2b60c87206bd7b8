"""Which people, places and organisations a text names, by its capitals."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from dateline.names.lexicon import COMPOUND_TAILS, HEADS, PEOPLES, TITLES
from dateline.names.stopwords import STOP_WORDS

_CASED = [chr(c) for c in (*range(0x41, 0x590), *range(0x1E00, 0x2000))]
_U = "[" + "".join(c for c in _CASED if c.isupper()) + "]"
_ABBREVIATED = r"(?:Mr|Mrs|Ms|Dr|Prof|Sen|Gov|Gen|Col|Capt|Lt|Sgt|Rep|Rev|Hon|St|Jr|Sr)\."
_WORD = rf"(?:{_ABBREVIATED}|(?:{_U}\.){{1,5}}(?:-?{_U}\w+)?|{_U}\w*(?:['’-]\w+)*)"
_PARTICLE = r"(?:of|the|and|for|de|du|des|del|della|di|da|do|dos|van|von|der|den|zu|bin|ibn|al|el|la|le|y|ter|ten)"
_PREFIX = r"(?:d['’]|l['’]|al-|el-|as-|ad-)?"
_SEQUENCE = re.compile(
    rf"\b(?:(?:van|von) (?:der|den|de) )?{_WORD}(?: (?:{_PARTICLE} ){{0,2}}{_PREFIX}{_WORD}){{0,9}}"
)
_OPENERS = frozenset("\n.!?:;…•*|>#“„«\"‘¡¿(—–。！？")
_TURKIC = frozenset({"tr", "az", "uz", "tk", "crh"})
_NOUNS_CAPITALISED = frozenset({"de", "lb", "gsw", "nds"})
_JOINING = frozenset({"of", "the", "and", "for"})
_BREAKS = STOP_WORDS - {"may", "will", "mark"}
_ALSO_NAMES = frozenset({"May", "Will", "Mark"})


@dataclass(frozen=True, slots=True)
class Mention:
    """A run of capitalised words where it stands."""

    words: tuple[str, ...]
    opening: bool
    """It opens a sentence, where a capital proves nothing."""
    start: int
    end: int


def spot(text: str, language: str) -> tuple[Mention, ...]:
    """Return the runs of capitalised words in a text, titles and peoples' adjectives cut off."""
    turkic = language.split("-")[0] in _TURKIC
    return tuple(
        mention
        for match in _SEQUENCE.finditer(text)
        for mention in _split(match.group(), _opens(text, match.start()), match.start(), turkic)
    )


def _opens(text: str, start: int) -> bool:
    """Tell whether a position opens a sentence, a line or a quotation."""
    if start > 1 and text[start - 1] == " " and text[start - 2].isalnum():
        return False
    before = text[max(0, start - 4) : start].rstrip(" ")
    if before.endswith(("”", '"', "’", "»", ")")):
        before = before[:-1]
    return not before or before[-1] in _OPENERS


def _split(run: str, opening: bool, start: int, turkic: bool) -> Iterator[Mention]:
    """Cut a run at titles, adjectives and stop words; a piece keeps "of" and "and" only within institutions."""
    if " " not in run:
        word = _bare(run, turkic)
        if _kind(word, run, (), ()) != "break":
            yield Mention((word,), opening, start, start + len(run))
        return
    piece: list[str] = []
    first = opening
    at = start
    tokens = run.split(" ")
    begin = at
    for index, token in enumerate(tokens):
        word = _bare(token, turkic)
        kind = _kind(word, token, piece, tokens[index + 1 :])
        if kind == "word":
            begin = begin if piece else at
            piece.append(word)
        elif kind == "last":
            begin = begin if piece else at
            yield Mention((*piece, word), first, begin, at + len(token))
        elif piece:
            yield Mention(tuple(piece), first, begin, at - 1)
        if kind != "word":
            piece, first = [], False
        at += len(token) + 1
    if piece:
        yield Mention(tuple(piece), first, begin, start + len(run))


def _kind(word: str, token: str, piece: Sequence[str], rest: Sequence[str]) -> str:
    """Say what a token is to the piece before it: a "word" of it, its "last" word, or a "break"."""
    folded = word.casefold().rstrip(".")
    if token.islower():
        return "word" if _joins(token, piece, rest) else "break"
    if folded in PEOPLES:
        return "word" if _institution(rest[:2]) and not piece else "break"
    if folded in TITLES:
        return "word" if _institution(rest[:1]) or (piece and _institution(rest[-1:])) else "break"
    acronym = word.isupper() and 1 < len(word) < 6
    if folded in _BREAKS and not acronym and not (piece and piece[-1].islower()):
        return "break"
    if len(word.rstrip(".")) < 2 and not (piece or rest) or word in _ALSO_NAMES and not piece:
        return "break"
    return "last" if word != token and not token.endswith(".") else "word"


def _joins(token: str, piece: Sequence[str], rest: Sequence[str]) -> bool:
    """Tell whether a lower-case particle goes on with a name: "van" does, "of" only after an institution."""
    if not piece:
        return token in ("van", "von", "der", "den", "de") and len(rest) > 1
    if token not in _JOINING:
        return piece[-1].casefold() not in HEADS
    if token == "and":
        return len(piece) > 1 and _institution(rest[:2]) and not _institution(piece)
    return piece[-1].casefold() in HEADS or piece[-1] in _JOINING


def _institution(words: Sequence[str]) -> bool:
    return any(word.casefold() in HEADS for word in words)


def _bare(token: str, turkic: bool) -> str:
    """Return a token without possessive, case ending after an apostrophe, and adjective's tail."""
    if token.isalpha():
        return token
    word = token.replace("’", "'").strip("'")
    stem, mark, ending = word.partition("'")
    if mark and ending.islower() and (turkic or ending in ("s", "m", "re", "ll", "ve", "d", "t")) and len(stem) > 1:
        word = stem
    head, mark, tail = word.partition("-")
    if mark and tail.split("-")[-1] in COMPOUND_TAILS:
        word = head
    return word


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
    while words and words[0] in _JOINING:
        words = words[1:]
    while words and words[-1].islower():
        words = words[:-1]
    if len(words) == 1 and (len(words[0]) < 2 or words[0].casefold() in lower or words[0].casefold() in HEADS):
        return ()
    return words


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
    return not _institution(words) and not any(word in _JOINING for word in words) and not name.isupper()


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
