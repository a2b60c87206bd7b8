"""The names in a byline, told from the offices and places beside them."""

from __future__ import annotations

import re

from dateline.loaders.bylines.given_names import have_given_names
from dateline.loaders.bylines.words import ELSEWHERE, NO_PLACES, NOT_NAMES, PARTICLE, ROLE
from dateline.loaders.matter.people import AND, OUTER_COMMA, SEPARATORS, SUFFIX, split_people
from dateline.patterns import pattern
from dateline.values import Value

_AND = pattern(rf"(?:(?<=\s)|^)(?:{AND})\s+")
_SUFFIX = pattern(SUFFIX, re.IGNORECASE)
_BRACKETS = pattern(r"\s*[(\[][^()\[\]]{2,40}[)\]]\s*\Z")
_FROM = pattern(r"\s+(?:in|aus|from)\s+(?=[^\W\d_a-z]).{2,40}\Z")
_HANDLE = pattern(r"\s*@\w{2,30}\Z")
_WORD = pattern(r"[^\W\d_](?:[^\W\d_]|['’.\-])*")
_INITIAL = pattern(r"[^\W\d_]\.(?:\s?[^\W\d_]\.)*\s?[^\W\d_]{2}")
_FIGURES = pattern(r"[\d:：@]")
_PARTICLES = pattern(rf"{PARTICLE}|das|e")
"""On a page the further ones are German's article and an “and”."""
_LINKS = frozenset(("for", "with", "of", "at", "für", "mit", "con", "avec"))
"""Words between a name and a team, a paper or a second name."""
_MOST_WORDS = 8
_OF_PLACES = frozenset(("new", "the", "los", "las", "am", "im", "bei"))
"""Words that no person's name holds, but a place's."""
_NOBODY = frozenset(("demand", "numbers", "number", "invitation", "appointment", "default", "design", "land", "sea",
                     "air", "popular", "order"))  # fmt: skip
"""Words behind “by” that name nobody: “By popular demand”, “By land and sea”."""


class Byline(Value, frozen=True):
    """What stands behind a byline's word."""

    names: tuple[str, ...]
    others: tuple[str, ...]
    """Offices, places and agencies beside the names."""


def names_in(text: str) -> Byline | None:
    """The names that the words of a byline hold; None where they can't be names.

    Of parts between commas those behind the first are names unless they speak of an office, a place
    or an agency, hold a digit or a colon, or are a single word.
    """
    line, others = _without_origin(text.strip(" ,"))
    if any(mark in line for mark in SEPARATORS):
        return Byline(tuple(split_people(line)), others)
    first, *later = [part.strip() for part in OUTER_COMMA.split(line)]
    words = first.split()
    if not 0 < len(words) <= _MOST_WORDS or _FIGURES.search(first) or _NOBODY.intersection(first.casefold().split()):
        return None
    if words[0][0].islower() or not all(map(_may_be_in_a_name, _AND.split(first)[0].split())):
        return None
    kept = [part for part in later if part and _goes_on(part, len(words) == 1)]
    left = tuple(part for part in later if part and part not in kept)
    return Byline(tuple(split_people(", ".join((first, *kept)))), (*left, *others))


def is_name(text: str) -> bool:
    """Say whether a text is written as persons' names are: two to five capitals, none a word of a place or office."""
    words = text.split()
    if not 2 <= len(words) <= 5 or ROLE.search(text) or not all(map(_WORD.fullmatch, words)):
        return False
    if not (words[0][0].isupper() and words[-1][0].isupper()):
        return False
    if any(word.casefold() in NOT_NAMES for word in words[1:]) or ELSEWHERE.intersection(text.casefold().split()):
        return False
    return all(word[0].isupper() or _PARTICLES.fullmatch(word) for word in words)


def is_known_name(text: str) -> bool:
    """Say whether a text is a person's name that begins with a common given name or an initial."""
    return is_name(text) and (have_given_names((text,)) or _INITIAL.match(text) is not None)


def is_place(text: str) -> bool:
    """Say whether one to four words, each with a capital, may name a place where something was written."""
    words = text.replace(",", " ").split()
    if not 1 <= len(words) <= 4 or ROLE.search(text) or is_known_name(text):
        return False
    if not all(word[0].isupper() or _PARTICLES.fullmatch(word) for word in words):
        return False
    folded = frozenset(text.casefold().split())
    return not (NO_PLACES & folded or (NOT_NAMES & folded) - _OF_PLACES)


def _without_origin(text: str) -> tuple[str, tuple[str, ...]]:
    """A byline without an agency in brackets and without “in Lisbon” behind the names, and these."""
    others: list[str] = []
    for mark in (_BRACKETS, _FROM, _HANDLE):
        found = mark.search(text)
        if found and found.start():
            others.insert(0, found[0].strip())
            text = text[: found.start()]
    return text, tuple(others)


def _goes_on(part: str, single: bool) -> bool:
    """Say whether a later part names one more person, or belongs to the name before it."""
    if _SUFFIX.fullmatch(part):
        return True
    if _is_no_name(part):
        return False
    names = [name.strip() for name in _AND.split(part) if name.strip()]
    if len(names) > 1 or _AND.match(part):
        return not ELSEWHERE.intersection(part.casefold().split())
    return is_name(part) or (single and len(part.split()) == 1 and part[0].isupper())


def _may_be_in_a_name(word: str) -> bool:
    return not word[0].islower() or word in _LINKS or _PARTICLES.fullmatch(word) is not None


def _is_no_name(part: str) -> bool:
    return bool(_FIGURES.search(part) or ROLE.search(part))
