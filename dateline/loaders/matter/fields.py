"""Entries of front matter → the fields of Metadata."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import lru_cache
from typing import Any

from dateline.dates import Order, when_from_path
from dateline.loaders.matter.drafts import SURE_STATES, draft_of
from dateline.loaders.matter.embargoes import NO_EMBARGO, Embargo, embargo_of, is_embargo
from dateline.loaders.matter.entry import Entry, Remark
from dateline.loaders.matter.hiding import hiding_key, suspected
from dateline.loaders.matter.keys import KNOWN_KEYS, NESTED, fields_of, plain_key
from dateline.loaders.matter.misspelled import misspelled_draft, remarks_on
from dateline.loaders.matter.moments import later
from dateline.loaders.matter.readers import READERS, Entries, corrections, picture, terms
from dateline.loaders.matter.releases import release_of
from dateline.loaders.matter.values import flat_text, switch_of, text_of
from dateline.loaders.matter.whens import when_of
from dateline.model import Evidence, Metadata
from dateline.values import Value

_RANKS = {(name.field, plain_key(name.key)): rank for rank, name in enumerate(KNOWN_KEYS)}
_SITES_OWN = frozenset(("status", "private", "publish"))
"""Keys of an inner table that tell nothing of drafts: there they are a theme's words, as ``status = "finished"``."""
_SURE = frozenset(SURE_STATES) - {"wip"}
"""Values that keep a post back all the same; a theme calls a project “wip”."""
_CHANGES = ("lastmod", "modified")
_CHANGED = "that of the last change: no other is stated"
_NO_CODE = "“{key}: {value}” can't be understood: it is left out"
_NO_TEXT = "“{key}” is {what}, and a text was expected: it is left out"

Known = dict[str, list[Entry]]
"""For each field of Metadata the entries that tell it, the most telling first."""


class Stated(Value, frozen=True):
    """What front matter means."""

    values: Mapping[str, Any]
    """By the names of Metadata's fields; only what is stated."""
    warnings: tuple[Remark, ...] = ()
    errors: tuple[Remark, ...] = ()
    evidence: tuple[Evidence, ...] = ()
    """Where it states addresses and an embargo: what is wrong with those shows only when they are used."""
    lines: tuple[tuple[str, int], ...] = ()
    """Each field with the line that states it."""
    embargo: Embargo = NO_EMBARGO
    """What the values already say, for where they are laid over others."""

    @property
    def metadata(self) -> Metadata:
        return Metadata(**self.values)


def _never() -> bool:
    return False


def understand(entries: Entries, order: Order, *, path: str = "", spaced: Callable[[], bool] = _never) -> Stated:
    """Give the entries of front matter their meaning.

    Takes the entries, the order of day and month in dates of numbers, the file's path, and what tells
    whether a string of tags is parted at spaces: it is asked only where that matters. A date that
    can't be understood is an error; an unclear draft is a draft.
    """
    known, others = _sorted(entries)
    readers = ((name, READERS[name]) for name in known if name in READERS)
    values: dict[str, Any] = {name: value for name, read in readers if (value := read(known[name]))}
    faults, doubts = _whens(known, order, path, values)
    for name in ("categories", "tags"):
        if name in known:
            values[name] = terms(known[name], spaced)
    if "image" in known:
        values |= picture(known["image"], values)
    if "corrections" in known:
        values["corrections"] = tuple(corrections(known["corrections"], order))
    release = release_of(known.get("date", ()), order, values.get("date"))
    values["draft"], unclear = _draft(known)
    embargo = _held_until(known, order, path, values)
    warnings = (*unclear, *embargo.unread, *doubts, *_unread(known, values))
    if others:
        values["extra"] = tuple([(entry.key, flat_text(entry.value)) for entry in others])
        warnings += _slips(others, values)
    lines = tuple([(name, told[0].line) for name, told in known.items()])
    if release.at is not None:
        values["publish_from"] = release.at
        lines += (("publish_from", release.line),)
    evidence = (*_addresses(known), *embargo.evidence, *(_by_change(known, path, values) if path else ()))
    return Stated(values, warnings, faults + release.faults, evidence, lines, embargo)


def _sorted(entries: Entries) -> tuple[Known, list[Entry]]:
    """The entries by the fields that they tell, and those without a meaning."""
    every = [*entries, *_inner(entries)]
    fields, rest = _order(tuple([entry.key for entry in every]))
    known = {name: [every[place] for place in places] for name, places in fields}
    return known, [every[place] for place in rest if not _is_nested(every[place])]


@lru_cache(maxsize=1024)
def _order(keys: tuple[str, ...]) -> tuple[tuple[tuple[str, tuple[int, ...]], ...], tuple[int, ...]]:
    """The places of keys by the fields that they tell, and those that tell none; most posts of a site have the same."""
    known: dict[str, list[tuple[int, int]]] = {}
    for place, key in enumerate(keys):
        for name in fields_of(key):
            known.setdefault(name, []).append((_RANKS[name, plain_key(key)], place))
    told = tuple((name, tuple(place for _, place in sorted(ranked))) for name, ranked in known.items())
    return told, tuple(place for place, key in enumerate(keys) if not fields_of(key))


def _slips(others: Entries, values: dict[str, Any]) -> tuple[Remark, ...]:
    """Warn of misspelled keys; one that would keep a draft back does."""
    back = None if values["draft"] else misspelled_draft(others) or hiding_key(others)
    values["draft"] = values["draft"] or back is not None
    doubts = () if values["draft"] else suspected(others)
    return (*([back] if back else ()), *remarks_on(others, values), *doubts)


def _is_nested(entry: Entry) -> bool:
    return entry.key in NESTED and isinstance(entry.value, dict)


def _inner(entries: Entries) -> list[Entry]:
    """The entries of the inner tables of Zola, Hugo and Grav, which count behind the post's own."""
    return [
        Entry(key, value, entry.line)
        for entry in entries
        if entry.key in NESTED and isinstance(entry.value, dict)
        for key, value in entry.value.items()
        if key.lower() not in _SITES_OWN or text_of(value).casefold() in _SURE
    ]


def _unread(known: Known, values: Mapping[str, object]) -> Iterator[Remark]:
    """Yield a remark on each value that says nothing where it stands: a table for a title, a word for a number."""
    for name, (entry, *_) in known.items():
        if name in values or not entry.value or name not in _HELP:
            continue
        if not isinstance(entry.value, str):
            what = "a list" if isinstance(entry.value, list) else "a table"
            yield Remark(entry.line, 1, _NO_TEXT.format(key=entry.key, what=what), _HELP[name])
        elif name in _CODES and text_of(entry.value).strip("0") and plain_key(entry.key) in _CODES[name]:
            message = _NO_CODE.format(key=entry.key, value=text_of(entry.value)[:40])
            yield Remark(entry.line, 1, message, _HELP[name])


def _whens(
    known: Known, order: Order, path: str, values: dict[str, Any]
) -> tuple[tuple[Remark, ...], tuple[Remark, ...]]:
    """Add the dates that are stated to the values; return the faults and the doubts. A bad ``updated`` is a doubt."""
    faults: tuple[Remark, ...] = ()
    doubts: tuple[Remark, ...] = ()
    for name in ("date", "updated", "expires"):
        if name in known:
            told = [entry for entry in known[name] if not is_embargo(entry.key)] if name == "date" else known[name]
            said = when_of(told, order, path if name == "date" else "")
            if said.when is not None:
                values[name] = said.when
            doubts += said.faults if name == "updated" else said.doubts
            faults += () if name == "updated" else said.faults
    return faults, doubts


def _held_until(known: Known, order: Order, path: str, values: dict[str, Any]) -> Embargo:
    """Move the date to the end of an embargo, if it is before it; one that can't be read makes a draft."""
    if "date" not in known:
        return NO_EMBARGO
    embargo = embargo_of(known["date"], order)
    if embargo.until is not None:
        values["date"] = later(values.get("date") or when_from_path(path), embargo.until)
    values["draft"] = values["draft"] or bool(embargo.unread)
    return embargo


def _by_change(known: Known, path: str, values: dict[str, Any]) -> tuple[Evidence, ...]:
    """Date a post that nothing else dates by its last change, as Hugo does; return what tells so."""
    told = next((entry for entry in known.get("updated", ()) if plain_key(entry.key) in _CHANGES), None)
    if told is None or "date" in values or "updated" not in values or _names_day(path, values.get("url", "")):
        return ()
    values["date"] = values["updated"]
    return (Evidence("date", "front matter", (told.line,), 0.9, _CHANGED),)


def _names_day(path: str, url: str) -> bool:
    return when_from_path(path) is not None or when_from_path(url.strip("/")) is not None


def _draft(known: Known) -> tuple[bool, tuple[Remark, ...]]:
    """Say whether it is a draft, Eleventy's ``permalink: false`` included, and what is unclear about it."""
    draft, unclear = draft_of(known["draft"]) if "draft" in known else (False, ())
    unwritten = any(switch_of(entry.value) is False for entry in known.get("url", ()))
    return draft or unwritten, unclear


def _addresses(known: Known) -> tuple[Evidence, ...]:
    if "url" not in known and "aliases" not in known:
        return ()
    return tuple(
        Evidence(name, "front matter", tuple(sorted({entry.line for entry in known[name]})))
        for name in ("url", "aliases")
        if name in known
    )


_HELP = {
    **dict.fromkeys(("title", "summary", "slug", "url", "label", "dateline", "story"), "Write it as text on one line."),
    "language": "Write a code, such as en or pt-BR.",
    "weight": "Write a whole number; the lower, the higher up.",
}
_CODES = {"language": ("language", "lang", "locale"), "weight": ("weight",)}
"""Fields that not every text can tell, and the keys that promise them."""
