"""YAML front matter, every scalar as text."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from dateline.loaders.matter.entry import NOT_A_TABLE, BadMatter, Entry, Reading, Value
from dateline.loaders.matter.simple_yaml import read_simple_yaml
from dateline.loaders.matter.yaml_faults import explain
from dateline.loaders.matter.yaml_repair import repair

_DEPTH = 32
_EVENTS = 5_000


def read_yaml(lines: Sequence[str], first: int) -> Reading:
    """Read YAML front matter.

    Takes the lines between the fences and the number of the first. Tags, anchors and types of
    YAML mean nothing here; aliases, more than 32 levels and more than 5,000 events are refused
    (libyaml's own composer ends the process on deep nesting, and aliases multiply).
    Raises BadMatter.
    """
    plain = read_simple_yaml(lines, first)
    if plain is not None:
        return Reading(plain)
    try:
        return Reading(_parse(lines, first))
    except BadMatter as fault:
        return _second_reading(lines, first, fault)


def _second_reading(lines: Sequence[str], first: int, fault: BadMatter) -> Reading:
    """Read it as the editor meant, if quoting what should have been quoted is all that it needs."""
    repaired, remarks = repair(lines, first)
    if not remarks:
        raise fault
    try:
        return Reading(_parse(repaired, first), remarks)
    except BadMatter:
        raise fault from None


def _parse(lines: Sequence[str], first: int) -> tuple[Entry, ...]:
    import yaml

    loader = getattr(yaml, "CBaseLoader", yaml.BaseLoader)
    try:
        return _entries(_guarded(yaml.parse("\n".join(lines) + "\n", Loader=loader), first), first)
    except (yaml.YAMLError, ValueError) as error:
        raise explain(error, lines, first) from None


def _guarded(events: Iterator[Any], first: int) -> Iterator[Any]:
    """Pass events on while they are few, flat and no aliases."""
    depth = 0
    for count, event in enumerate(events):
        kind = type(event).__name__
        if kind == "AliasEvent":
            raise _refused(event, first, "an alias (*name) is not understood here", "Write the value out.")
        depth += (kind in ("SequenceStartEvent", "MappingStartEvent")) - (
            kind in ("SequenceEndEvent", "MappingEndEvent")
        )
        if depth > _DEPTH or count > _EVENTS:
            what = f"more than {_DEPTH} levels" if depth > _DEPTH else f"more than {_EVENTS} parts"
            raise _refused(event, first, f"front matter of {what} is refused", "")
        yield event


def _refused(event: Any, first: int, message: str, help: str) -> BadMatter:
    return BadMatter(first + event.start_mark.line, event.start_mark.column + 1, message, help)


def _entries(events: Iterator[Any], first: int) -> tuple[Entry, ...]:
    root = next((event for event in events if type(event).__name__ not in _FRAME), None)
    kind = type(root).__name__
    if root is None or kind in ("StreamEndEvent", "DocumentEndEvent"):
        return ()
    if kind == "ScalarEvent" and not root.value:
        _end(events, first)
        return ()
    if kind != "MappingStartEvent":
        what = "a list" if kind == "SequenceStartEvent" else "a single value"
        raise _refused(root, first, NOT_A_TABLE.format(what=what), "")
    entries = _distinct(tuple(_pairs(events, first)))
    _end(events, first)
    return entries


_FRAME = ("StreamStartEvent", "DocumentStartEvent")


def _end(events: Iterator[Any], first: int) -> None:
    for event in events:
        if type(event).__name__ == "DocumentStartEvent":
            raise _refused(event, first, "front matter is one document, and a second one begins here", "")


def _pairs(events: Iterator[Any], first: int) -> Iterator[Entry]:
    for event in events:
        kind = type(event).__name__
        if kind == "MappingEndEvent":
            return
        if kind != "ScalarEvent":
            raise _refused(event, first, "a key must be a plain word", "")
        yield Entry(event.value, _value(next(events), events, first), first + event.start_mark.line)


def _distinct(entries: tuple[Entry, ...]) -> tuple[Entry, ...]:
    """Refuse a key that is given twice with different values; equal ones are one."""
    seen: dict[str, Entry] = {}
    for entry in entries:
        former = seen.setdefault(entry.key, entry)
        if former.value != entry.value:
            message = f"“{entry.key}” stands here and in line {former.line} with another value"
            raise BadMatter(entry.line, 1, message, "Keep one of the two.")
    return tuple(seen.values())


def _value(event: Any, events: Iterator[Any], first: int) -> Value:
    kind = type(event).__name__
    if kind == "MappingStartEvent":
        return {entry.key: entry.value for entry in _distinct(tuple(_pairs(events, first)))}
    if kind == "SequenceStartEvent":
        return list(_items(events, first))
    return str(event.value)


def _items(events: Iterator[Any], first: int) -> Iterator[Value]:
    for event in events:
        if type(event).__name__ == "SequenceEndEvent":
            return
        yield _value(event, events, first)
