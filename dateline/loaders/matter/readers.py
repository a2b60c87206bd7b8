"""What single fields of front matter say, read from the entries that tell them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import TypeAlias

from dateline.dates import Order, parse_when
from dateline.loaders.matter.entry import Entry, Value
from dateline.loaders.matter.keys import plain_key
from dateline.loaders.matter.people import parted_at_commas, people_of
from dateline.loaders.matter.pictures import Picture, picture_of
from dateline.loaders.matter.values import decode_entities, flat_text, switch_of, terms_of, text_of
from dateline.loaders.source.characters import one_line
from dateline.loaders.source.inline_marks import plain_marks
from dateline.model import Correction
from dateline.patterns import pattern

Entries: TypeAlias = Sequence[Entry]

_ADDED = frozenset(map(plain_key, ("co-author", "co-authors", "guest_author")))
_SINGULAR = frozenset(("tag", "category", "topic", "section"))
_SPACED = frozenset(("tags", "categories"))
_RENDERED = frozenset(("summary", "excerpt"))
"""What Hugo, Pelican and Jekyll's themes render as Markdown."""
_MARKED_TAG = pattern(r"</?[A-Za-z][^<>]{0,500}>")
_LANGUAGE = pattern(r"[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8}){0,3}")
_NEXT_PATH = pattern(r"(?:\s*,\s*|\s+)(?=/|https?://)")
_NUMBER = pattern(r"-?\d{1,6}")


def _text(entries: Entries) -> str | None:
    return next((text for entry in entries if (text := text_of(entry.value))), None)


def _title(entries: Entries) -> str | None:
    for entry in entries:
        value = entry.value
        if isinstance(value, list):
            value = "[" + flat_text(value) + "]"
        if text := text_of(value):
            return text
    return None


def _summary(entries: Entries) -> str | None:
    for entry in entries:
        if text := text_of(entry.value):
            text = plain_marks(text) if plain_key(entry.key) in _RENDERED else text
            return one_line(_MARKED_TAG.sub("", text)) or None if "<" in text else text
    return None


def _authors(entries: Entries) -> tuple[str, ...]:
    found: list[str] = []
    for entry in entries:
        if not found or plain_key(entry.key) in _ADDED:
            plural = plain_key(entry.key) == "authors"
            found += people_of(parted_at_commas(entry.value) if plural else entry.value)
    return tuple(dict.fromkeys(found))


def terms(entries: Entries, spaced: Callable[[], bool]) -> tuple[str, ...]:
    """The words of the first key that has any; a singular key's (Jekyll's ``tag``) join its plural's.

    ``keywords`` are for search engines where ``tags`` stands beside them, empty or not.

    Takes what tells whether one string of several words is as many tags.
    """
    found: list[str] = []
    last = ""
    for entry in entries:
        key = plain_key(entry.key)
        if (found and not (key in _SINGULAR and last[:3] == key[:3])) or (key == "keywords" and last == "tags"):
            break
        terms = terms_of(_whole(entry.value) if key == "category" else entry.value)
        if key in _SPACED and isinstance(entry.value, str) and len(terms) == 1 and " " in terms[0] and spaced():
            terms = _apart(terms[0])
        found += terms
        last = key
    return tuple(dict.fromkeys(found))


def _apart(word: str) -> tuple[str, ...]:
    """Words parted at spaces, as Jekyll parts them; where one would be a sign alone (“Rock & Roll”), one word."""
    parts = word.split()
    return tuple(parts) if all(any(map(str.isalnum, part)) for part in parts) else (word,)


def _whole(value: Value) -> Value:
    """A string as one word, commas and all: so every generator reads ``category``."""
    whole = isinstance(value, str) and ";" not in decode_entities(value) and value[:1] != "["
    return [value] if whole else value


def _url(entries: Entries) -> str | None:
    """A path or URL; Eleventy's ``permalink: false`` is none."""
    for entry in entries:
        text = text_of(entry.value)
        if text and switch_of(text) is None:
            return text
    return None


def _aliases(entries: Entries) -> tuple[str, ...]:
    values = [entry.value for entry in entries]
    listed = [item for value in values for item in (value if isinstance(value, list) else _paths_in(value))]
    return tuple(dict.fromkeys(text for item in listed if (text := text_of(item))))


def _paths_in(value: Value) -> Sequence[Value]:
    """The paths of one string: ``/old/ /older/``, as Hugo parts it, with commas or not; a path may hold a space."""
    return _NEXT_PATH.split(value) if isinstance(value, str) else (value,)


def picture(entries: Entries, values: Mapping[str, object]) -> dict[str, str]:
    """What the table of a picture says of it, but for fields that have values from keys of their own."""
    named = next((named for entry in entries if (named := picture_of(entry.value)).source), Picture())
    told = {"image": named.source, "image_alt": named.alt, "image_caption": named.caption, "image_credit": named.credit}
    return {name: text for name, text in told.items() if text and name not in values}


def _language(entries: Entries) -> str | None:
    text = _text(entries)
    return text.replace("_", "-") if text and _LANGUAGE.fullmatch(text) else None


def corrections(entries: Entries, order: Order) -> Iterator[Correction]:
    """Yield what the post says was put right, each with its day where it is told."""
    for entry in entries:
        for item in entry.value if isinstance(entry.value, list) else [entry.value]:
            said = item.get("text", item.get("note", "")) if isinstance(item, dict) else item
            day = text_of(item.get("date", "")) if isinstance(item, dict) else ""
            if text := text_of(said):
                yield Correction(text, parse_when(day, order))


def _weight(entries: Entries) -> int | None:
    """The number that Hugo's and Zola's ``weight`` gives; 1 for a post that is pinned."""
    for entry in entries:
        text = text_of(entry.value)
        numbered = _NUMBER.fullmatch(text) is not None
        if plain_key(entry.key) == "weight":
            if numbered and int(text):
                return int(text)
        elif switch_of(text) or (numbered and int(text) > 0):
            return 1
    return None


READERS: dict[str, Callable[[Entries], object]] = {
    **dict.fromkeys(("slug", "label", "dateline", "story", "image_alt", "image_caption", "image_credit"), _text),
    "title": _title,
    "summary": _summary,
    "authors": _authors,
    "url": _url,
    "aliases": _aliases,
    "language": _language,
    "weight": _weight,
}
"""What reads a field from its entries alone; nothing is stated where it gives nothing."""
