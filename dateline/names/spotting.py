"""Which people, places and organisations a text names, by its capitals."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from dateline.names.lexicon import COMPOUND_TAILS, HEADS, PEOPLES, PLACE_STARTS, TITLES
from dateline.names.stopwords import STOP_WORDS
from dateline.values import Value

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
JOINING = frozenset({"of", "the", "and", "for"})
_BREAKS = STOP_WORDS - {"may", "will", "mark"}
_ALSO_NAMES = frozenset({"May", "Will", "Mark"})


class Mention(Value, frozen=True):
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
    if word in PLACE_STARTS and _goes_on(rest):
        return "word"
    if folded in PEOPLES:
        return "word" if is_institution(rest[:2]) and not piece else "break"
    if folded in TITLES:
        return "word" if is_institution(rest[:1]) or (piece and is_institution(rest[-1:])) else "break"
    acronym = word.isupper() and 1 < len(word) < 6
    if folded in _BREAKS and not acronym and not (piece and piece[-1].islower()):
        return "break"
    if len(word.rstrip(".")) < 2 and not (piece or rest) or word in _ALSO_NAMES and not piece:
        return "break"
    return "last" if word != token and not token.endswith(".") else "word"


def _goes_on(rest: Sequence[str]) -> bool:
    """Tell whether what follows "New" or "South" may be the rest of a place's name."""
    return bool(rest) and rest[0][0].isupper() and rest[0].casefold() not in PEOPLES | TITLES


def _joins(token: str, piece: Sequence[str], rest: Sequence[str]) -> bool:
    """Tell whether a lower-case particle goes on with a name: "van" does, "of" only after an institution."""
    if not piece:
        return token in ("van", "von", "der", "den", "de") and len(rest) > 1
    if token not in JOINING:
        return piece[-1].casefold() not in HEADS
    if token == "and":
        return len(piece) > 1 and is_institution(rest[:2]) and not is_institution(piece)
    return piece[-1].casefold() in HEADS or piece[-1] in JOINING


def is_institution(words: Sequence[str]) -> bool:
    """Return whether one of a name's words makes it that of an office, a company or the like."""
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
