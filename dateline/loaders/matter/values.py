"""What the values of front matter say as text, lists and switches."""

from __future__ import annotations

import html
import json
from functools import lru_cache

from dateline.loaders.matter.entry import Value
from dateline.loaders.source.characters import name_of, one_line
from dateline.patterns import pattern

_ON_WORDS = "true yes y on t 1"
_ON = frozenset(_ON_WORDS.split())
_OFF_WORDS = "false no n off f 0"
_OFF = frozenset(_OFF_WORDS.split())
_ENTITY = pattern(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});")
_WIKI = pattern(r"\[\[(?:[^\[\]|]{1,200}\|)?([^\[\]|]{1,100})\]\]")
"""A link of Obsidian's: ``[[note]]`` or ``[[note|words]]``."""
_CURLY = ("“", "„", "‘")
_BETWEEN_CURLY = pattern("“[^“”]+”|„[^„“”]+[“”]|‘[^‘’]+’")
"""Quotation marks that a word processor made: to YAML they are part of the tag."""
_NAMED = ("name", "title", "label", "text", "value", "slug", "id", "display_name", "login", "key", "tag")


def text_of(value: Value) -> str:
    """One line of shown text, entities decoded; empty for nothing, a list or a table."""
    if not isinstance(value, str) or not value:
        return ""
    return one_line(decode_entities(value))


def decode_entities(text: str) -> str:
    """Decode HTML entities that end with a semicolon: in a URL ``&copy=1`` is none."""
    return _ENTITY.sub(lambda found: html.unescape(found[0]), text) if "&" in text else text


def without_wiki(text: str) -> str:
    """Give the words of Obsidian's links."""
    return _WIKI.sub(r"\1", text) if "[[" in text else text


def switch_of(value: Value) -> bool | None:
    """True or False for the words of YAML 1.1, 1 and 0, whatever their case; None for anything else."""
    word = value.strip().casefold() if isinstance(value, str) else ""
    return True if word in _ON else False if word in _OFF else None


def terms_of(value: Value) -> tuple[str, ...]:
    """The tags or categories of a value, each once, in order.

    A list gives its items (also nested ones, and the names of tables). A string is parted at
    semicolons, or else at commas.
    """
    if isinstance(value, str):
        found = _parted(value)
    elif isinstance(value, dict):
        found = [_label(value)] if any(key in value for key in _NAMED) else list(value)
    else:
        found = [word for item in value for word in _item(item)]
    return tuple(dict.fromkeys([name for name in map(_word, found) if name]))


@lru_cache(maxsize=8192)
def _word(text: str) -> str:
    name = name_of(decode_entities(without_wiki(text)))
    return name[1:-1].strip() if name[:1] in _CURLY and _BETWEEN_CURLY.fullmatch(name) else name


def _parted(text: str) -> list[str]:
    text = without_wiki(decode_entities(text.strip()))
    if text[:1] == "[" and text[-1:] == "]":
        text = text[1:-1]
    for mark in (";", ",", "、", "，", "،"):
        if mark in text:
            return [part.strip().strip("\"'") for part in text.split(mark)]
    return [text]


def _item(item: Value) -> list[str]:
    if isinstance(item, str):
        return [item]
    if isinstance(item, dict):
        return [_label(item)]
    return list(terms_of(item))


def _label(table: dict[str, Value]) -> str:
    """The name that a table gives itself; ``- Brexit: the deal`` is text with a colon."""
    for key in _NAMED:
        value = table.get(key)
        if isinstance(value, str) and value:
            return value
    return ": ".join(part for pair in table.items() for part in pair if isinstance(part, str) and part)


def flat_text(value: Value) -> str:
    """Any value as text, for keys without a meaning here."""
    if isinstance(value, str):
        return value
    if isinstance(value, list) and all(isinstance(item, str) for item in value):
        return ", ".join(map(str, value))
    return json.dumps(value, ensure_ascii=False)
