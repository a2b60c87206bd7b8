"""Keys that are one slip of the pen away from one that tells much."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache

from dateline.loaders.matter.entry import Entry, Remark
from dateline.loaders.matter.keys import fields_of, plain_key
from dateline.loaders.matter.values import switch_of

_WEIGHTY_KEYS = """
title date author authors tags categories category summary description slug permalink image updated draft published
"""
_WEIGHTY = tuple(_WEIGHTY_KEYS.split())
_WORDS_OF_THEIR_OWN = frozenset(("data", "dates", "titles", "update", "updates", "slugs", "publisher"))
_HOLDS_BACK = {"draft": True, "published": False}
_UNKNOWN = "there is no field “{key}”"
_HELD_BACK = "“{key}: {value}” may be meant for “{meant}”: kept back as a draft"


def remarks_on(entries: Sequence[Entry], values: Mapping[str, object]) -> Iterator[Remark]:
    """Yield a remark on each key that may be a misspelled one, where nothing else tells that field.

    Takes the entries without a meaning and the values of the fields that are stated.
    """
    for entry in entries:
        meant = _meant_by(entry.key)
        if meant and not any(values.get(field) for field in fields_of(meant)):
            yield Remark(entry.line, 1, _UNKNOWN.format(key=entry.key), f"Did you mean “{meant}”?")


def misspelled_draft(entries: Sequence[Entry]) -> Remark | None:
    """Return a remark on a misspelled key that would keep a draft back; None where there is none."""
    for entry in entries:
        meant = _meant_by(entry.key)
        if meant in _HOLDS_BACK and switch_of(entry.value) is _HOLDS_BACK[meant]:
            message = _HELD_BACK.format(key=entry.key, value=entry.value, meant=meant)
            return Remark(entry.line, 1, message, f"Write it as {meant}, or take it out.")
    return None


@lru_cache(maxsize=4096)
def _meant_by(key: str) -> str:
    """The weighty key that a word differs from by one letter or two that changed places; empty where there is none."""
    word = plain_key(key)
    if len(word) < 3 or word in _WORDS_OF_THEIR_OWN:
        return ""
    return next((known for known in _WEIGHTY if known[0] == word[0] and _is_near(word, known)), "")


def _is_near(word: str, known: str) -> bool:
    """One letter more, less or other, or two neighbours exchanged (Damerau, 1964)."""
    start = next((i for i, (a, b) in enumerate(zip(word, known, strict=False)) if a != b), min(len(word), len(known)))
    one, other = word[start:], known[start:]
    if abs(len(one) - len(other)) > 1:
        return False
    swapped = one[:2] == other[1::-1] and one[2:] == other[2:]
    return swapped or one[1:] == other or one == other[1:] or one[1:] == other[1:]
