"""The names in a line that may be a byline."""

from __future__ import annotations

from dateline.loaders.bylines.given_names import have_given_names
from dateline.loaders.bylines.words import NOT_NAMES, ROLE
from dateline.loaders.dump.blocks import in_small_letters
from dateline.loaders.dump.byline_patterns import (
    AGENCY,
    ALONE,
    ANY_CUE,
    AUTHOR_AFTER,
    BYLINE,
    CUED,
    FEW,
    FIELDS,
    GLUED_ROLE,
    HANDLE,
    LABEL_ALONE,
    NUMBER,
    PARTS,
    SECOND,
    SINGLE,
    SUFFIX,
    TRIM,
)

_HOUSES = frozenset(
    ["ABC", "AFP", "ARD", "BBC", "CBC", "CBS", "CNBC", "CNN", "DPA", "ESPN", "FOX", "ITV", "MSNBC", "NBC", "NPR", "ORF",
     "PBS", "RTL", "SRF", "USA", "ZDF"]
)  # fmt: skip
"""Stations and papers whose names are read letter by letter."""
_DESKS = frozenset(("Staff", "News", "Newsroom", "Online", "Desk"))
"""What stands behind such a name that is nobody's."""


def has_cue(text: str) -> bool:
    """Say whether a line holds any word that bylines are made with; without one it need not be looked at closely."""
    return ANY_CUE.search(in_small_letters(text)) is not None


def signed_names(text: str, dated: bool) -> tuple[str, ...]:
    """The names that a line signs with: “By A and B”, “Text: A”, “A, Autorin”; handles too, if it is short or dated."""
    found = BYLINE.search(text) or AUTHOR_AFTER.fullmatch(text)
    if found and (names := _split(_cut(text, found.start("names"), found.end("names")))):
        return names
    handle = HANDLE.search(text) if dated or len(text) < 40 else None
    return _split(handle["names"]) if handle and not NUMBER.fullmatch(handle["names"]) else ()


def _cut(text: str, start: int, end: int) -> str:
    """The names between two places, without the first word of what follows them: “Nora Castell Mar | 4, 2025”."""
    return text[start : min(end, start + len(SUFFIX.sub("", text[start:])))]


def is_byline_label(text: str) -> bool:
    """Say whether a line is the word before a name, the name being left to the next line: “Von”, “Author:”."""
    return len(text) < 40 and LABEL_ALONE.fullmatch(text) is not None


def labelled_names(text: str) -> tuple[str, ...]:
    """The names in the line below such a word, be it a single one or that of an office."""
    return lone_names(text) or (_split(text) if SINGLE.fullmatch(text) else ()) or _short_name(text)


def cued_name(text: str) -> tuple[str, ...]:
    """What a byline's word opens a line with, be it a pen name or an office: “Von Der Spendenteddy - 30. Juli”."""
    found = CUED.match(text)
    return _short_name(found["name"]) if found else ()


def single_name(text: str) -> tuple[str, ...]:
    """The one word, as a pen name may be, that stands before or behind a date or alone in a line."""
    for part in FIELDS.split(text):
        field = part.strip(TRIM)
        word = field if _goes_on(field) else SUFFIX.sub("", field).strip(TRIM)
        if word:
            return (word,) if SINGLE.fullmatch(word) and word.casefold() not in NOT_NAMES else ()
    return ()


def _goes_on(field: str) -> bool:
    """Say whether the second word of a field is one that names have none behind: neither a date's nor a label's."""
    words = field.split(None, 2)
    return len(words) > 1 and words[1].strip(TRIM) != "" and not SUFFIX.match(field, len(words[0]))


def _short_name(text: str) -> tuple[str, ...]:
    name = SUFFIX.sub("", text.strip(TRIM)).strip(TRIM)
    return (name,) if 2 < len(name) < 40 and FEW.fullmatch(name) and not NUMBER.fullmatch(name) else ()


def lone_names(text: str) -> tuple[str, ...]:
    """The names that are all there is in a line, whatever is told of them behind a comma or bar."""
    line = text.strip(TRIM)
    words = line.split(None, 1)
    if len(words) < 2 or line[0].isascii() and not line[0].isupper() or not SECOND.match(words[1]):
        return ()
    line = SUFFIX.sub("", line)
    alone = ALONE.fullmatch(line) if 4 < len(line) < 110 else None
    return _split(alone["names"]) if alone else ()


def _split(text: str) -> tuple[str, ...]:
    """The names, in their order, each up to the first word that none has; no names where one has nothing left."""
    parts = [part.strip(TRIM + ".") for part in PARTS.split(SUFFIX.sub("", text))]
    parts = [part for i, part in enumerate(parts) if part and not (i and ROLE.search(part))]
    names = [_up_to_others(part) for part in parts]
    names = [name for name in names if names[0].isupper() or not _is_house(name)]
    while len(names) > 1 and not names[-1]:
        names.pop()
    return tuple(names) if all(names) else ()


def _is_house(name: str) -> bool:
    """Say whether a name begins with that of a paper or station in capitals: “USA TODAY”, “CNN Senior Analyst”.

    A family name may stand in capitals, too, and first: “WANG Xiaoling”.
    """
    first, _, others = name.partition(" ")
    if len(first) < 3 or not (first.isalpha() and first.isupper()) or have_given_names((name.title(),)):
        return False
    return first in _HOUSES or others.isupper() or others in _DESKS or ROLE.search(others) is not None


def _up_to_others(name: str) -> str:
    """A name without a role or an agency run onto it, said once, and up to the first word that no name has."""
    words = name.split()
    if len(words) > 2 and all("\u3400" <= word[0] <= "\u9fff" for word in words):
        return ""
    glued, agency = GLUED_ROLE.fullmatch(name), AGENCY.fullmatch(name)
    if glued and ROLE.search(glued["role"]):
        return glued["name"]
    if agency:
        return agency["name"]
    half = len(words) // 2
    if half and words[:half] == words[half:]:
        return " ".join(words[:half])
    end = next((i for i, word in enumerate(words) if word.casefold() in NOT_NAMES), len(words))
    return " ".join(words[:end]) if end > 1 or end == len(words) else ""
