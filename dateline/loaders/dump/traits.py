"""What one block says of itself, before its neighbours are asked."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TypeAlias

from dateline.loaders.dump.language import FUNCTION_WORDS
from dateline.loaders.dump.latin import LETTERS, MARKS, latin, words_in
from dateline.loaders.dump.lexicon import kinds_of
from dateline.values import Value

WORD = re.compile(r"\w+")
_WIDE = re.compile("[\u0e00-\u0e7f\u3041-\u30ff\u3400-\u9fff\uac00-\ud7a3]")
_SENTENCE = re.compile(r"[.!?…。！？؟।။።](?:(?<=[。！？؟।။።])|['\"”»’)\]]*\s+['\"“„«‘(\[]*[^\W\d_a-z])")
"""Begins with one set of signs, which is looked for twice as fast as one of two forms."""
_DIGIT = re.compile(r"\d")
_CLOCK = re.compile(r"\d(?<!\w\d)\d?[:.]\d\d\b")
_DAY = re.compile(r"\d(?:[年월]|(?<!\w\d)(?:\d?[./-]\d{1,2}[./-]\d{2,4}|(?:(?<=1)9|(?<=2)0)\d\d\b))")
"""Both begin with the digit and look back from it, which takes half the time of looking for the edge of a word."""
_ADDRESS = re.compile(r"https?:|www\.|\w@\w")
_TERMINATORS = ".!?。！？؟।။።…"
CLOSERS = "\"'”»’“)]』」*"
_MARKS = "–—-•*·►▸▶»›>|/+#·▪■●→✓✔"
_QUOTES = "\"'“„«‘»「『"
_LONGEST, _SHORT, _LINES, _ONE_SENTENCE = 1_000, 300, 2_000, 30
FULL_STOP, QUESTION, COLON, ELLIPSIS, COMMA, CLOSED = range(1, 7)
"""How a block ends: `QUESTION` with a shout too, `CLOSED` with a quotation mark or a bracket; 0 for anything else."""
SENTENCE_ENDS = (FULL_STOP, QUESTION)
CAPITAL, SMALL, FIGURE, QUOTED, MARKED, UNCASED, ODD = range(7)
"""How it begins: `MARKED` with a list's sign, `UNCASED` with a letter of a script without capitals."""
DAY, CLOCK = 1, 2
ADDRESS, TAGGED, RIGHTS = 1, 2, 4


class Traits(Value, frozen=True):
    """One block in whole numbers; shares are in hundredths."""

    size: int
    """Characters, those of scripts without spaces counted for two and a half."""
    words: int
    end: int
    """`FULL_STOP` …, 0 for nothing of these."""
    start: int
    """`CAPITAL` …"""
    sentences: int
    """Places inside where one sentence ends and another begins."""
    commas: int
    grammar: int
    """Share of function words."""
    capitals: int
    """Share of words that begin with a capital."""
    digits: int
    """Share of digits among the characters."""
    shouted: int
    """1 where all letters are capitals."""
    pipes: int
    """Bars, bullets and angles between words."""
    moment: int
    """Bits: `DAY` for a day or a year, `CLOCK` for a time."""
    address: int
    """Bits: `ADDRESS` for one of the web or of mail, `TAGGED` for an @name or #tag, `RIGHTS` for ©."""
    kinds: int
    """Bits of the kinds of chrome that its first words speak of."""
    tail: int
    """The same of its last words."""


def traits_of(text: str) -> tuple[Traits, tuple[str, ...]]:
    """A block's traits, and its words, case folded. Looks at no more than its first 1,000 characters.

    Short lines are remembered for a while: every sixth stands on its page again, and menus recur from page to page.
    """
    return _remembered(text) if len(text) <= _SHORT else _counted(text)


@lru_cache(_LINES)
def _remembered(text: str) -> tuple[Traits, tuple[str, ...]]:
    return _counted(text)


def _counted(text: str) -> tuple[Traits, tuple[str, ...]]:
    size = len(text)
    part = text if size <= _LONGEST else text[:_LONGEST]
    line = latin(part)
    words, capitals, wide, marks = _of_any(text, part) if line is None else _of_latin(text, part, line)
    count = len(words)
    grammar = len([1 for word in words if word in FUNCTION_WORDS])
    end, sentences, commas, digits, pipes, moment, address = marks
    kinds, tail = kinds_of(words)
    return Traits(
        size + wide * 3 // 2,
        count + wide // 3,
        end,
        _start(text),
        sentences,
        commas,
        100 * grammar // count if count else 0,
        100 * capitals // count if count else 0,
        digits,
        1 if part.isupper() else 0,
        pipes,
        moment,
        address,
        kinds,
        tail,
    ), words


_Marks: TypeAlias = tuple[int, int, int, int, int, int, int]
"""End, sentences, commas, digits, pipes, moment and address of a line: what its marks and figures say."""
_NONE: _Marks = (0, 0, 0, 0, 0, 0, 0)
"""The same of a line that has none, as of every second one: nothing but letters and spaces."""


def _of_latin(text: str, part: str, line: bytes) -> tuple[tuple[str, ...], int, int, _Marks]:
    """Words, how many begin with a capital, wide characters and marks of a line of which all characters are bytes.

    Takes two thirds of the time that patterns take.
    """
    letters = line.translate(LETTERS)
    capitals = letters.count(b" A") + letters.count(b".A") + letters.startswith(b"A")
    digits = letters.count(b"0")
    if not digits and b"." not in letters and text is part:
        return words_in(line), capitals, 0, _NONE
    marks = line.translate(MARKS)
    ended = b"! " in marks or b"!'" in marks or b"!|" in marks
    return words_in(line), capitals, 0, (
        _end(text),
        len(_SENTENCE.findall(part)) if ended and len(text) > _ONE_SENTENCE else 0,
        marks.count(b","),
        100 * digits // len(part),
        marks.count(b"|") + ("/" in part and part.count(" / ")),
        _moment_in(part, marks) if digits else 0,
        _address(part),
    )  # fmt: skip


def _moment_in(text: str, marks: bytes) -> int:
    """The same as `_moment`, with patterns only where figures stand as in a moment."""
    day = b"0000" in marks or b"0/0" in marks or b"0!0" in marks
    clock = b":00" in marks or b"!00" in marks
    return (DAY if day and _DAY.search(text) else 0) + (CLOCK if clock and _CLOCK.search(text) else 0)


def _of_any(text: str, part: str) -> tuple[tuple[str, ...], int, int, _Marks]:
    """Words, how many begin with a capital, wide characters and marks of a line."""
    raw = WORD.findall(part)
    capitals = len([1 for word in raw if word[0].isupper()])
    wide = len(_WIDE.findall(part))
    return tuple([word.casefold() for word in raw]), capitals, wide, _marks(text, part, wide)


def _marks(text: str, part: str, wide: int) -> _Marks:
    first = _DIGIT.search(part)
    return (
        _end(text),
        len(_SENTENCE.findall(part)) if len(text) > _ONE_SENTENCE or wide else 0,
        sum([part.count(mark) for mark in ",，、،"]),
        100 * len(_DIGIT.findall(part, first.start())) // len(part) if first else 0,
        sum([part.count(mark) for mark in ("|", " / ", *"•»›·")]),
        _moment(part, first.start()) if first else 0,
        _address(part),
    )


def _address(text: str) -> int:
    tagged = ("@" in text or "#" in text) and (" @" in text or " #" in text or text[0] in "@#")
    address = "@" in text or "www." in text or "http" in text
    found = ADDRESS if address and _ADDRESS.search(text) else 0
    return found + (TAGGED if tagged else 0) + (RIGHTS if "©" in text else 0)


def _moment(text: str, start: int) -> int:
    return (DAY if _DAY.search(text, start) else 0) + (CLOCK if _CLOCK.search(text, start) else 0)


def _end(text: str) -> int:
    if text[-1].isalnum():
        return 0
    last = text.rstrip(CLOSERS)[-1:]
    if not last:
        return CLOSED
    closed = len(text) > 1 and text[-1] in CLOSERS
    if last in "…" or text.endswith(("...", "..", "[…]", "[...]")):
        return ELLIPSIS
    if last in ".。।။።":
        return FULL_STOP
    if last in _TERMINATORS:
        return QUESTION
    if last in ":：":
        return COLON
    if last in ",;，；、،":
        return COMMA
    return CLOSED if closed else 0


def _start(text: str) -> int:
    first = text[0]
    if first.isalpha():
        if first.isupper():
            return CAPITAL
        return SMALL if first.islower() else UNCASED
    if first.isdigit():
        return FIGURE
    if first in _QUOTES:
        return QUOTED
    return MARKED if first in _MARKS else ODD
