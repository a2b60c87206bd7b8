"""Which people, places and organisations a text names, by its capitals."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache

from dateline.names.lexicon import COMPOUND_TAILS, HEADS, PEOPLES, PLACE_STARTS, TITLES, word_set
from dateline.names.stopwords import STOP_WORDS
from dateline.patterns import pattern
from dateline.values import Value

_CASED = [chr(c) for c in (*range(0x41, 0x590), *range(0x1E00, 0x2000))]
_U = "[" + "".join(c for c in _CASED if c.isupper()) + "]"
_TITLED = word_set("Mr Mrs Ms Dr Prof Sen Gov Gen Col Capt Lt Sgt Rep Rev Hon St Jr Sr")
_ABBREVIATED = "|".join(rf"(?<=\b{word}\.)" for word in sorted(_TITLED))
_REST = rf"(?:\.(?:UPPER\.){{0,4}}(?:-?UPPER\w+)?|\w*(?:['’-]\w+)*(?:\.(?:{_ABBREVIATED}))?)"
_PARTICLE = r"(?:of|the|and|for|de|du|des|del|della|di|da|do|dos|van|von|der|den|zu|bin|ibn|al|el|la|le|y|ter|ten)"
_PREFIX = r"(?:d['’]|l['’]|al-|el-|as-|ad-)?"
_MORE = rf"{_REST}(?: (?:{_PARTICLE} ){{0,2}}{_PREFIX}UPPER{_REST}){{0,9}}"
# A run begins with the capital itself, so that the matcher may leap from one to the next.
_RUN = rf"UPPER(?<!\w.){_MORE}"
# The second and third group hold a space where the run stands inside a sentence.
_MARKED = rf"(UPPER(?<!\w.)(?:(?<=[\w,]( ).)|(?<=\w[\"”')]( ).))?{_MORE})"
_SEQUENCE = pattern(_RUN.replace("UPPER", _U))
_MARKED_SEQUENCE = pattern(_MARKED.replace("UPPER", _U))
_MARKED_ASCII_SEQUENCE = pattern(_MARKED.replace("UPPER", "[A-Z]"), re.ASCII)
_BEFORE = pattern(r"\b(?:van|von) (?:der |den |de )$")
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


Tally = Mapping[tuple[tuple[str, ...], bool], int]
"""(words, whether they open a sentence) → how often."""


def spot(text: str, language: str) -> tuple[Mention, ...]:
    """Return the runs of capitalised words in a text, titles and peoples' adjectives cut off."""
    turkic = language.split("-")[0] in _TURKIC
    return tuple(
        Mention(piece.words, opening and piece.first, start + piece.start, start + piece.end)
        for run, opening, start in _runs(text)
        for piece in _pieces(run, turkic)
    )


def tally(text: str, language: str) -> Tally:
    """Return how often a text has each run of capitalised words; each different run is looked at once."""
    turkic = language.split("-")[0] in _TURKIC
    found: dict[tuple[tuple[str, ...], bool], int] = {}
    for (run, opening), count in _count_runs(text).items():
        for piece in _pieces(run, turkic):
            key = (piece.words, opening and piece.first)
            found[key] = found.get(key, 0) + count
    return found


def _count_runs(text: str) -> dict[tuple[str, bool], int]:
    """Return (run, whether it opens a sentence) → how often a text has it."""
    if " von " in text or " van " in text:
        return Counter((run, opening) for run, opening, _ in _runs(text))
    pattern = _MARKED_ASCII_SEQUENCE if text.isascii() else _MARKED_SEQUENCE
    return Counter([(run, not (space or also)) for run, space, also in pattern.findall(text)])


def _runs(text: str) -> Iterator[tuple[str, bool, int]]:
    """Yield each run of capitalised words, whether it opens a sentence, and where it stands."""
    for match in _SEQUENCE.finditer(text):
        start = match.start()
        inside = start > 1 and text[start - 1] == " " and (text[start - 2].isalnum() or text[start - 2] == ",")
        if inside and text[start - 2] in "rne" and (before := _BEFORE.search(text, max(0, start - 10), start)):
            yield text[before.start() : match.end()], _opens(text, before.start()), before.start()
        else:
            yield match.group(), not inside and _opens(text, start), start


def _opens(text: str, start: int) -> bool:
    """Tell whether a position opens a sentence, a line or a quotation."""
    before = text[max(0, start - 4) : start].rstrip(" ")
    if before.endswith(("”", '"', "’", "»", ")")):
        before = before[:-1]
    return not before or before[-1] in _OPENERS


class _Piece(Value, frozen=True):
    """A name within a run of capitalised words."""

    words: tuple[str, ...]
    first: bool
    """It opens the run."""
    start: int
    end: int


@lru_cache(maxsize=20_000)
def _pieces(run: str, turkic: bool) -> tuple[_Piece, ...]:
    """Return the names in a run; the same runs come again and again within a site."""
    return tuple(_split(run, turkic))


def _split(run: str, turkic: bool) -> Iterator[_Piece]:
    """Cut a run at titles, adjectives and stop words; a piece keeps "of" and "and" only within institutions."""
    piece: list[str] = []
    first = True
    at = begin = 0
    tokens = run.split(" ")
    for index, token in enumerate(tokens):
        word = _bare(token, turkic)
        kind = _kind(word, token, piece, tokens[index + 1 :])
        if kind == "word":
            begin = begin if piece else at
            piece.append(word)
        elif kind == "last":
            begin = begin if piece else at
            yield _Piece((*piece, word), first, begin, at + len(token))
        elif piece:
            yield _Piece(tuple(piece), first, begin, at - 1)
        if kind != "word":
            piece, first = [], False
        at += len(token) + 1
    if piece:
        yield _Piece(tuple(piece), first, begin, len(run))


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
