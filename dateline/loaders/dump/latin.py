"""Lines in Western letters as bytes, one a character: tables tell in one pass what patterns would search for."""

from __future__ import annotations

from codecs import charmap_build, charmap_decode, charmap_encode
from collections.abc import Callable
from encodings.cp1252 import decoding_table

_SIGNS = decoding_table.replace("µ", "\ufffe")
"""Those of Windows-1252 but for the one whose case is folded to a letter that it has not."""
_BYTES = charmap_build(_SIGNS)
_PLACES = {mark: kind for marks, kind in (
    (".!?…", "!"), ("'\"”»’)]", "'"), ("/-", "/"), ("|•»›·", "|"), (",", ","), (":", ":"),
) for mark in marks}  # fmt: skip


def latin(text: str) -> bytes | None:
    """The text's characters as bytes; None where one is not of Windows-1252."""
    if text.isascii():
        return text.encode()
    try:
        return charmap_encode(text, "strict", _BYTES)[0]
    except UnicodeEncodeError:
        return None


def words_in(line: bytes) -> tuple[str, ...]:
    """The words, case folded."""
    spaced = line.translate(_FOLDED)
    if spaced.isascii():
        return tuple(spaced.decode().split())
    return tuple(charmap_decode(spaced, "strict", _SIGNS)[0].replace("ß", "ss").split())


def _is_of_word(sign: str) -> bool:
    return sign.isalnum() or sign == "_"


def _folded(sign: str) -> str:
    return " " if not _is_of_word(sign) else sign if sign == "ß" else sign.casefold()


def _letter(sign: str) -> str:
    if _is_of_word(sign):
        return "0" if sign.isdecimal() else "A" if sign.isupper() else "a"
    return " " if sign == " " else "."


def _mark(sign: str) -> str:
    if _is_of_word(sign):
        return "0" if sign.isdecimal() else "a"
    return " " if sign.isspace() else _PLACES.get(sign, "-")


def _table(told: Callable[[str], str]) -> bytes:
    return charmap_encode("".join(map(told, _SIGNS)), "strict", _BYTES)[0]


_FOLDED = _table(_folded)
LETTERS = _table(_letter)
"""To translate a line by: “A” for each capital, “a” for each other letter, “0” for each digit, “.” for each mark."""
MARKS = _table(_mark)
"""“!” for what ends a sentence, “'” and “|” for what closes, the latter for bars and bullets too, “/” for what parts
figures."""
