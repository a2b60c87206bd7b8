"""Entries of front matter → Metadata."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from dateline.dates import Order, parse_when
from dateline.loaders.characters import one_line
from dateline.loaders.matter.drafts import draft_of
from dateline.loaders.matter.entry import Entry, Remark
from dateline.loaders.matter.names import MEANINGS, NAMES, NESTED, plain_key
from dateline.loaders.matter.people import people_of
from dateline.loaders.matter.pictures import Named, picture_of
from dateline.loaders.matter.values import flat_text, switch_of, text_of, words_of
from dateline.loaders.matter.whens import when_of
from dateline.model import Correction, Evidence, Metadata
from dateline.patterns import pattern
from dateline.values import Value

_RANKS = {(name.field, plain_key(name.key)): rank for rank, name in enumerate(NAMES)}
_ADDED = frozenset(map(plain_key, ("co-author", "co-authors", "guest_author")))
_SINGULAR = frozenset(("tag", "category", "topic", "section"))
_MARKED_TAG = pattern(r"</?[A-Za-z][^<>]{0,500}>")
_LANGUAGE = pattern(r"[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8}){0,3}")
_NUMBER = pattern(r"-?\d{1,6}")

Known = dict[str, list[Entry]]
"""For each field of Metadata the entries that tell it, the most telling first."""


class Stated(Value, frozen=True):
    """What front matter means."""

    metadata: Metadata
    warnings: tuple[Remark, ...] = ()
    errors: tuple[Remark, ...] = ()
    evidence: tuple[Evidence, ...] = ()
    """Where it states addresses: what is wrong with these shows only when they are used."""


def understand(entries: Sequence[Entry], order: Order, *, spaced: bool = False, path: str = "") -> Stated:
    """Give the entries of front matter their meaning.

    Takes the entries, the order of day and month in dates of numbers, whether a string of tags is
    parted at spaces, and the file's path. A date that can't be understood is an error;
    an unclear draft is a draft.
    """
    known, extra = _sorted(entries)
    date = when_of(known.get("date", ()), order, path)
    updated = when_of(known.get("updated", ()), order, "")
    expires = when_of(known.get("expires", ()), order, "")
    draft, unclear = _draft(known, date.when is not None)
    picture = _picture(known)
    metadata = Metadata(
        title=_title(known),
        summary=_summary(known),
        date=date.when,
        updated=updated.when,
        expires=expires.when,
        authors=_authors(known),
        categories=_words(known, "categories", spaced),
        tags=_words(known, "tags", spaced),
        slug=_text(known, "slug"),
        url=_url(known),
        aliases=_aliases(known),
        image=picture.source or None,
        image_alt=_text(known, "image_alt") or picture.alt or None,
        image_caption=_text(known, "image_caption") or picture.caption or None,
        image_credit=_text(known, "image_credit") or picture.credit or None,
        language=_language(known),
        label=_text(known, "label"),
        dateline=_text(known, "dateline"),
        corrections=tuple(_corrections(known, order)),
        story=_text(known, "story"),
        weight=_weight(known),
        draft=draft,
        extra=extra,
    )
    warnings = (*unclear, *date.doubts, *updated.faults)
    return Stated(metadata, warnings, (*date.faults, *expires.faults), _addresses(known))


def _sorted(entries: Sequence[Entry]) -> tuple[Known, tuple[tuple[str, str], ...]]:
    known: Known = {}
    extra: list[tuple[str, str]] = []
    for entry in _flattened(entries):
        fields = MEANINGS.get(plain_key(entry.key))
        if fields is None:
            extra.append((entry.key, flat_text(entry.value)))
            continue
        for field in fields:
            known.setdefault(field, []).append(entry)
    for field, found in known.items():
        if len(found) > 1:
            found.sort(key=lambda entry: _RANKS[field, plain_key(entry.key)])
    return known, tuple(extra)


def _flattened(entries: Sequence[Entry]) -> Iterator[Entry]:
    """The entries, and behind them those of Zola's and Hugo's inner tables."""
    inner: list[Entry] = []
    for entry in entries:
        if isinstance(entry.value, dict) and entry.key in NESTED:
            inner += [Entry(key, value, entry.line) for key, value in entry.value.items()]
        else:
            yield entry
    yield from inner


def _text(known: Known, field: str) -> str | None:
    for entry in known.get(field, ()):
        if text := text_of(entry.value):
            return text
    return None


def _title(known: Known) -> str | None:
    for entry in known.get("title", ()):
        value = entry.value
        if isinstance(value, list):
            value = "[" + flat_text(value) + "]"
        if text := text_of(value):
            return text
    return None


def _summary(known: Known) -> str | None:
    text = _text(known, "summary")
    return one_line(_MARKED_TAG.sub("", text)) or None if text and "<" in text else text


def _draft(known: Known, dated: bool) -> tuple[bool, tuple[Remark, ...]]:
    """Whether it is a draft, Eleventy's ``permalink: false`` included, and what is unclear about it."""
    draft, unclear = draft_of(known.get("draft", []), dated)
    unwritten = any(switch_of(entry.value) is False for entry in known.get("url", ()))
    return draft or unwritten, unclear


def _authors(known: Known) -> tuple[str, ...]:
    found: list[str] = []
    for entry in known.get("authors", ()):
        if not found or plain_key(entry.key) in _ADDED:
            found += people_of(entry.value)
    return tuple(dict.fromkeys(found))


def _words(known: Known, field: str, spaced: bool) -> tuple[str, ...]:
    """The words of the first key that has any; a singular key's (Jekyll's ``tag``) join its plural's."""
    found: list[str] = []
    last = ""
    for entry in known.get(field, ()):
        key = plain_key(entry.key)
        singular = key in _SINGULAR
        if found and not (singular and last[:3] == key[:3]):
            break
        found += words_of(entry.value, spaced=spaced and not singular)
        last = key
    return tuple(dict.fromkeys(found))


def _url(known: Known) -> str | None:
    """A path or URL; Eleventy's ``permalink: false`` is none."""
    for entry in known.get("url", ()):
        text = text_of(entry.value)
        if text and switch_of(text) is None:
            return text
    return None


def _addresses(known: Known) -> tuple[Evidence, ...]:
    lines = {name: tuple(sorted({entry.line for entry in known.get(name, ())})) for name in ("url", "aliases")}
    return tuple(Evidence(name, "front matter", found) for name, found in lines.items() if found)


def _aliases(known: Known) -> tuple[str, ...]:
    values = [entry.value for entry in known.get("aliases", ())]
    listed = [item for value in values for item in (value if isinstance(value, list) else [value])]
    return tuple(dict.fromkeys(text for item in listed if (text := text_of(item))))


def _picture(known: Known) -> Named:
    return next((named for entry in known.get("image", ()) if (named := picture_of(entry.value)).source), Named())


def _language(known: Known) -> str | None:
    text = _text(known, "language")
    return text.replace("_", "-") if text and _LANGUAGE.fullmatch(text) else None


def _corrections(known: Known, order: Order) -> Iterator[Correction]:
    for entry in known.get("corrections", ()):
        for item in entry.value if isinstance(entry.value, list) else [entry.value]:
            said = item.get("text", item.get("note", "")) if isinstance(item, dict) else item
            day = text_of(item.get("date", "")) if isinstance(item, dict) else ""
            if text := text_of(said):
                yield Correction(text, parse_when(day, order))


def _weight(known: Known) -> int | None:
    """The number that Hugo's and Zola's ``weight`` gives; 1 for a post that is pinned."""
    for entry in known.get("weight", ()):
        text = text_of(entry.value)
        numbered = _NUMBER.fullmatch(text) is not None
        if plain_key(entry.key) == "weight":
            if numbered and int(text):
                return int(text)
        elif switch_of(text) or (numbered and int(text) > 0):
            return 1
    return None
