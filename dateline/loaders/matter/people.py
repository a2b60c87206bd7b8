"""Authors as front matter names them."""

from __future__ import annotations

import re
from functools import lru_cache

from dateline.loaders.matter.entry import Value
from dateline.loaders.matter.values import decode_entities, without_wiki
from dateline.loaders.source.characters import name_of
from dateline.patterns import pattern

BY = "by|von|par|por|di|door|durch|av|af"
"""The word before a name in a byline."""
AND = "and|und|et|y|e|en|og|och|&"
"""The word before the last of several names."""
SEPARATORS = (";", "、", "，", "،")
"""Signs between names that need no look at the names."""
OUTER_COMMA = pattern(r",(?![^()]*\))")
"""One that stands in no brackets: ``Ana Ruiz (Acme, Inc.), Bo Li``."""
_BY = pattern(rf"(?:{BY}|written by|posted by)\s*:?\s+(?=\S)", re.IGNORECASE)
_ADDRESS = pattern(r"\s{0,4}[<(]\s{0,4}(?:mailto:)?[^\s<>()@]{1,80}@[^\s<>()@]{1,80}\s{0,4}[>)]")
_ADDRESS_FIRST = pattern(r"[^\s@()]{1,80}@[^\s@()]{1,80}\s\(([^()]{1,100})\)")
_LINK = pattern(r"\[([^\[\]]{1,100})\]\([^()\s]{1,300}\)")
_TAG = pattern(r"</?[A-Za-z][^<>]{0,300}>")
_LONGEST_BYLINE = 2_000
"""Characters; what is longer is no list of names."""
_AND = pattern(rf"\s{{1,4}}(?:{AND})\s{{1,4}}", re.IGNORECASE)
SUFFIX = r"(?:Jr|Sr|Ph\.?D|M\.?D|M\.?A|M\.?Sc|Esq|II|III|IV|Inc|LLC|Ltd|GmbH|CPA|RN)\.?"
"""What stands behind a comma and belongs to the name before it."""
_SUFFIX = pattern(SUFFIX, re.IGNORECASE)
_SUFFIX_AND = pattern(rf"({SUFFIX})\s+(?:and|und|et|y|&)\s+(.{{1,100}})", re.IGNORECASE)
_GROUP = pattern(
    r"\b(?:administration|agency|association|board|bureau|cent(?:er|re)|club|commission|committee|company|council|"
    r"department|desk|division|editors?|foundation|group|institute?|lab|ministry|network|news|office|press|project|"
    r"research|service|society|staff|studio|team|union|university|working|development|communications)\b",
    re.IGNORECASE,
)
_ROLE = pattern(
    r"\b(?:at|of|head|chief|ceo|cto|cfo|founder|engineer|manager|director|president|professor|officer|lead|"
    r"editor|correspondent|reporter|columnist|analyst|fellow|developer|architect|scientist|advocate|intern)\b",
    re.IGNORECASE,
)
_WITH_A_GROUP = pattern(r"(?!The\s)(?:[^\W\d_a-z][\w'’.-]*\s){2,3}(?:and|&)\s[Tt]he\s.{1,80}")
"""A person and a team: “Ana Ruiz and the ferry team”."""
_CAPITALISED = pattern(r"[A-Z][\w'’-]*\.?")
_SIGNS = "[<("
"""A name with none of them has no link, address or tag to be freed of."""
_NAMES = (
    "name",
    "display_name",
    "displayName",
    "full_name",
    "fullName",
    "id",
    "login",
    "slug",
    "key",
    "title",
)
_PARTS_OF_A_NAME = (("first_name", "last_name"), ("firstName", "lastName"), ("first", "last"), ("given", "family"))
_NOBODY = ("null", "~", "false", "none", "None")


def people_of(value: Value) -> tuple[str, ...]:
    """The authors that a value names, each once, in order.

    A list has one a place; a string may name several: ``A, B and C``, ``A & B``, ``A; B``. Tables
    give their name. “By” and e-mail addresses are left out.
    """
    if isinstance(value, str):
        found = list(_people_in(value))
    elif isinstance(value, dict):
        found = _of_table(value)
    else:
        found = [name for item in value for name in (_of_table(item) if isinstance(item, dict) else _one(item))]
    return tuple(dict.fromkeys(name for name in found if name and name not in _NOBODY))


@lru_cache(maxsize=4096)
def _people_in(text: str) -> tuple[str, ...]:
    """As `split_people`, remembered: a few people write most posts of a site."""
    return tuple(split_people(text))


def split_people(text: str) -> list[str]:
    """Part a byline into names; names of groups (“Research and Development”) stay whole."""
    line = _person(text)
    if len(line) > _LONGEST_BYLINE:
        return [line]
    for mark in SEPARATORS:
        if mark in line:
            return [_person(part) for part in line.split(mark)]
    parts = [part.strip() for part in _commas(line)]
    names = _with_suffixes(parts)
    if _is_one(names):
        return [line]
    return [name for part in names for name in _split_and(part)]


def parted_at_commas(value: Value) -> Value:
    """One string of names as a list, parted at each comma as Pelican parts ``Authors``: ``Ana, Bo`` are two people.

    What semicolons part, and what tells an office (“Ana Ruiz, head of the dock”), stays as it is.
    """
    if not isinstance(value, str) or ";" in (line := decode_entities(value)):
        return value
    names = _with_suffixes([part.strip() for part in _commas(line)])
    whole = len(names) < 2 or any(map(_ROLE.search, names))
    return value if whole else [name for part in names for name in _split_and(part)]


def _is_one(names: list[str]) -> bool:
    """“Ruiz, Ana”, “Ana Ruiz, Acme” and “Ana Ruiz, head of the dock” are one person each."""
    if len(names) < 2:
        return False
    if any(_ROLE.search(name) for name in names[1:]):
        return True
    if len(names) > 2:
        return False
    first, last = names
    return bool(_CAPITALISED.fullmatch(last)) and (" " in first or _CAPITALISED.fullmatch(first) is not None)


def _commas(line: str) -> list[str]:
    return OUTER_COMMA.split(line) if "(" in line else line.split(",")


def _with_suffixes(parts: list[str]) -> list[str]:
    joined: list[str] = []
    for part in parts:
        if joined and (found := _SUFFIX_AND.fullmatch(part)):
            joined[-1:] = [f"{joined[-1]}, {found[1]}", found[2]]
        elif joined and _SUFFIX.fullmatch(part):
            joined[-1] = f"{joined[-1]}, {part}"
        elif part:
            joined.append(re.sub(r"^(?:and|und|et|y|&)\s+", "", part))
    return joined


def _split_and(text: str) -> list[str]:
    parts = [part.strip() for part in _AND.split(text)]
    if len(parts) == 1 or not all(parts):
        return [text]
    if _GROUP.search(text):
        return parts if len(parts) == 2 and _WITH_A_GROUP.fullmatch(text) else [text]
    lengths = [len(part.split()) for part in parts]
    alike = all(2 <= length <= 4 for length in lengths) or (all(length == 1 for length in lengths) and "&" not in text)
    return parts if alike else [text]


def _person(text: str) -> str:
    line = name_of(decode_entities(text))
    if named := _ADDRESS_FIRST.fullmatch(line):
        line = named[1]
    if any(sign in line for sign in _SIGNS):
        line = _ADDRESS.sub("", _LINK.sub(r"\1", _TAG.sub("", without_wiki(line))))
    line = line.strip(" ,")
    by = _BY.match(line)
    return line[by.end() :] if by else line


def _one(item: Value) -> list[str]:
    return [_person(item)] if isinstance(item, str) else list(people_of(item))


def _of_table(table: dict[str, Value]) -> list[str]:
    for key in _NAMES:
        value = table.get(key)
        if isinstance(value, str) and value:
            return [_person(value)]
        if isinstance(value, list):
            return list(people_of(value))
    for keys in _PARTS_OF_A_NAME:
        whole = " ".join(str(table.get(key, "")) for key in keys).strip()
        if whole:
            return [_person(whole)]
    return [name for key, inner in table.items() for name in _named(key, inner)]


def _named(key: str, inner: Value) -> list[str]:
    return _of_table(inner) or [_person(key)] if isinstance(inner, dict) else [_person(key)]
