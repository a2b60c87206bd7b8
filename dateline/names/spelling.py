"""Keys under which the spellings of one name meet."""

from __future__ import annotations

import unicodedata
from functools import lru_cache

from dateline.patterns import pattern

_LETTERS = str.maketrans({"ı": "i", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe"})
_ALIKE = (("ph", "f"), ("ck", "k"), ("q", "k"), ("w", "v"), ("y", "i"), ("j", "i"), ("z", "s"), ("our", "or"))
_SOFT_C = pattern("c(?=[ei])")
_REPEATED = pattern(r"(.)\1+")
_PARTS = pattern(r"[^\W_]+[+#]*")


@lru_cache(maxsize=2**16)
def plain(name: str) -> str:
    """Return a name without case, accents and punctuation: the same letters, the same key."""
    folded = name.casefold()
    if folded.isascii():
        bare = folded if folded.isalpha() else folded.replace("'s ", " ")
    else:
        parts = unicodedata.normalize("NFKD", folded.translate(_LETTERS).replace("'s ", " "))
        bare = "".join(c for c in parts if not unicodedata.combining(c))
    return bare if bare.isalpha() else " ".join(_PARTS.findall(bare.replace(".", ""))) or bare.strip()


@lru_cache(maxsize=2**16)
def sound(name: str) -> str:
    """Return a key in which spellings by different romanisations and of two Englishes agree.

    Zelensky, Zelenskyy, Zelenskiy; Defence, Defense; Odesa, Odessa.
    """
    key = plain(name)
    for written, heard in _ALIKE:
        key = key.replace(written, heard)
    key = _SOFT_C.sub("s", key)
    return _REPEATED.sub(r"\1", key)


def alike(one: str, other: str) -> bool:
    """Tell whether two names may be spellings of one: the same sound, and long enough for chance to be out."""
    return plain(one) == plain(other) or (sound(one) == sound(other) and min(len(one), len(other)) >= 6)
