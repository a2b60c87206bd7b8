"""The dates that front matter states."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime

from dateline import values
from dateline.dates import Order, find_whens, parse_when, when_from_path
from dateline.loaders.matter.entry import Entry, Remark, Value
from dateline.loaders.matter.names import plain_key
from dateline.loaders.matter.values import switch_of, text_of
from dateline.model import When

_BAD = "{key}: “{value}” is no date that can be understood"
_PARTLY = "{key}: “{value}” is read as {when}, which the file's name says too"
_ASK_THE_DISK = frozenset(("created", "last modified", "git created", "git last modified"))
"""Eleventy's words for a date that the post itself doesn't state; file times are never believed."""
_HELP = "Write it as 2026-11-05 or 2026-11-05T14:30:00+01:00."


class Said(values.Value, frozen=True):
    """A date of front matter, or what is wrong with it."""

    when: When | None = None
    doubts: tuple[Remark, ...] = ()
    faults: tuple[Remark, ...] = ()


def when_of(entries: Sequence[Entry], order: Order, path: str) -> Said:
    """Read the first entry that says anything as a date.

    Takes the entries that may tell it, the order of day and month, and the file's path: only where
    the day in its name agrees, a date with something senseless behind it is believed. ``published`` may
    be a switch instead, whose words `draft_of` judges.
    """
    for entry in entries:
        value: Value = entry.value.get("date", "") if isinstance(entry.value, dict) else entry.value
        text = text_of(value)
        if not text or switch_of(text) is not None or text.casefold() in _ASK_THE_DISK:
            continue
        when = parse_when(text, order)
        if when is not None:
            return Said(when)
        if plain_key(entry.key) != "published":
            return _doubtful(entry, text, order, path)
    return Said()


def _doubtful(entry: Entry, text: str, order: Order, path: str) -> Said:
    shown = text[:60]
    found = find_whens(text[:120], order)
    named = when_from_path(path)
    if found and named is not None and _day(found[0].when) == _day(named):
        message = _PARTLY.format(key=entry.key, value=shown, when=found[0].when)
        return Said(found[0].when, (Remark(entry.line, 1, message, _HELP),))
    return Said(faults=(Remark(entry.line, 1, _BAD.format(key=entry.key, value=shown), _HELP),))


def _day(when: When) -> date:
    return when.date() if isinstance(when, datetime) else when
