"""The dates that front matter states."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime

from dateline import values
from dateline.dates import Order, find_whens, parse_when, when_from_path
from dateline.loaders.matter.entry import Entry, Remark, Value
from dateline.loaders.matter.keys import plain_key
from dateline.loaders.matter.moments import day_of
from dateline.loaders.matter.values import flat_text, switch_of, text_of
from dateline.model import When
from dateline.patterns import pattern

_EPOCH = pattern(r"([134]\d{9}|2[0-4]\d{8}|[1-9]\d{8})(\d{3})?")
"""Seconds of Unix, as Hugo reads them, or JavaScript's milliseconds: from 1973 on, and so never a day's number."""
_SMALL = pattern(r"\d{4}-\d\d-\d\d[tT ]\d\d:\d\d[\d:.]{0,16}(?:[zZ]|[+-]\d\d:\d\d)?")
_BAD = "{key}: “{value}” is no date that can be understood"
_PARTLY = "{key}: “{value}” is read as {when}, which the file's name says too"
_ASK_THE_DISK = frozenset(("created", "last modified", "git created", "git last modified"))
"""Eleventy's words for a date that the post itself doesn't state; file times are never believed."""
_GO_S_ZERO = "0001-01-01"
"""What Hugo writes for a date that is not set."""
_NOTHING: tuple[Value, ...] = ("", "~", "null", [], {})
_HELP = "Write it as 2026-11-05 or 2026-11-05T14:30:00+01:00."


class StatedDate(values.Value, frozen=True):
    """A date of front matter, or what is wrong with it."""

    when: When | None = None
    doubts: tuple[Remark, ...] = ()
    faults: tuple[Remark, ...] = ()


def when_of(entries: Sequence[Entry], order: Order, path: str) -> StatedDate:
    """Read the first entry that says anything as a date.

    Takes the entries that may tell it, the order of day and month, and the file's path: only where
    the day in its name agrees, a date with something senseless behind it is believed. ``published`` may
    be a switch instead, whose words `draft_of` judges.
    """
    for entry in entries:
        text = _words(entry.value)
        when = parse_when(text, order) if text else None
        if when is None and _is_silent(entry.value, text):
            continue
        when = when or _from_epoch(text) or _from_small_letters(text, order)
        if when is not None:
            return StatedDate(when)
        if plain_key(entry.key) != "published":
            return _doubtful(entry, text, order, path)
    return StatedDate()


def _is_silent(value: Value, text: str) -> bool:
    """Say whether nothing is stated: no value, a switch, or that the generator may look at the file's time."""
    if not text:
        return value in _NOTHING
    return switch_of(text) is not None or text.casefold() in _ASK_THE_DISK or text.startswith(_GO_S_ZERO)


def _words(value: Value) -> str:
    """The text of a date; of Docusaurus' table, or of brackets around it, too."""
    if isinstance(value, dict):
        return text_of(value.get("date", ""))
    if isinstance(value, list):
        return ", ".join(filter(None, map(_words, value)))
    return text_of(value)


def _from_epoch(text: str) -> datetime | None:
    found = _EPOCH.fullmatch(text)
    return datetime.fromtimestamp(int(found[1]), UTC) if found else None


def _from_small_letters(text: str, order: Order) -> When | None:
    """RFC 3339 (5.6) allows ``2024-03-05t10:30:00z``."""
    return parse_when(text.upper(), order) if _SMALL.fullmatch(text) else None


def _doubtful(entry: Entry, text: str, order: Order, path: str) -> StatedDate:
    shown = text[:60] or flat_text(entry.value)[:60]
    found = find_whens(text[:120], order)
    named = when_from_path(path)
    if found and named is not None and day_of(found[0].when) == day_of(named):
        message = _PARTLY.format(key=entry.key, value=shown, when=found[0].when)
        return StatedDate(found[0].when, (Remark(entry.line, 1, message, _HELP),))
    return StatedDate(faults=(Remark(entry.line, 1, _BAD.format(key=entry.key, value=shown), _HELP),))
