"""Words set in lines: which characters the card's font has, and where lines break."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from io import BytesIO
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PIL.ImageFont import FreeTypeFont

LONGEST = 300
"""Characters that a card tries to set."""
FONT = "literata-bold.woff2"
"""Latin, Cyrillic, Greek and Vietnamese letters (SIL Open Font License; its text lies beside it)."""

_NOWHERE = "\ufffe"
"""A non-character, which every font shows as its sign for a missing glyph."""
_PIECES = re.compile(r"\S+")


@lru_cache(maxsize=32)
def font(size: int) -> FreeTypeFont:
    """Return the card's font at a size in pixels, with the layout that needs no system library."""
    from importlib.resources import files

    from PIL import ImageFont

    data = files("dateline.images").joinpath("fonts", FONT).read_bytes()
    return ImageFont.truetype(BytesIO(data), size, layout_engine=ImageFont.Layout.BASIC)


def settable(text: str) -> str | None:
    """Return a text as the font can set it, or None where it lacks a letter of it.

    Symbols that the font lacks (emoji, arrows) and invisible characters are left out, since the words stand
    without them; a word without one of its letters does not.
    """
    letters = []
    for character in unicodedata.normalize("NFC", " ".join(text.split()))[:LONGEST]:
        if _has(character):
            letters.append(character)
        elif unicodedata.category(character)[0] in "LMN":
            return None
    return " ".join("".join(letters).split())


@lru_cache(maxsize=4096)
def _has(character: str) -> bool:
    probe = font(24)
    return character == " " or bytes(probe.getmask(character)) != bytes(probe.getmask(_NOWHERE))


def measure(text: str, size: int) -> float:
    """Return the width in pixels of a text at a size: the font has no kerning, so letters add up."""
    return sum(_advance(character, size) for character in text)


@lru_cache(maxsize=8192)
def _advance(character: str, size: int) -> float:
    return font(size).getlength(character)


def balanced(text: str, size: int, width: float) -> tuple[str, ...]:
    """Return a text broken into as few lines as the width allows, the lines as even as they can be."""
    fewest = len(wrapped(text, size, width))
    low, high = width / 2, width
    while high - low > width / 64:
        middle = (low + high) / 2
        low, high = (low, middle) if len(wrapped(text, size, middle)) <= fewest else (middle, high)
    return wrapped(text, size, high)


def wrapped(text: str, size: int, width: float) -> tuple[str, ...]:
    """Return a text broken greedily into lines; a word wider than a line is broken where it must be."""
    lines: list[str] = []
    for word in _PIECES.findall(text):
        if lines and measure(f"{lines[-1]} {word}", size) <= width:
            lines[-1] = f"{lines[-1]} {word}"
        else:
            lines.extend(_broken(word, size, width))
    return tuple(lines)


def _broken(word: str, size: int, width: float) -> list[str]:
    parts = [""]
    for character in word:
        if parts[-1] and measure(parts[-1] + character, size) > width:
            parts.append("")
        parts[-1] += character
    return parts
