"""YAML front matter, every scalar as text."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from dateline.loaders.matter.entry import DEPTH, TOO_DEEP, BadMatter, Entry, Reading
from dateline.loaders.matter.simple_yaml import read_simple_yaml
from dateline.loaders.matter.yaml_comments import remarks_on_comments
from dateline.loaders.matter.yaml_faults import explain, refused_at
from dateline.loaders.matter.yaml_repair import repair
from dateline.values import changed

_EVENTS = 5_000
_TOO_MANY = f"front matter of more than {_EVENTS} parts is refused"
_ALIASED = 2_000
"""Characters of a value that an alias may repeat."""
_PART = 20
"""Characters as which every part of a list or table counts besides its own."""
_OPENINGS = frozenset(("SequenceStartEvent", "MappingStartEvent"))
_CLOSINGS = frozenset(("SequenceEndEvent", "MappingEndEvent"))


def read_yaml(lines: Sequence[str], first: int) -> Reading:
    """Read YAML front matter.

    Takes the lines between the fences and the number of the first. Tags, anchors and types of
    YAML mean nothing here; more than 32 levels, more than 5,000 events and aliases of anything but
    short texts are refused (libyaml's own composer ends the process on deep nesting, and aliases multiply).
    Raises BadMatter.
    """
    plain = read_simple_yaml(lines, first)
    if plain is not None:
        return Reading(plain)
    try:
        return Reading(_parse(lines, first), tuple(remarks_on_comments(lines, first)))
    except BadMatter as fault:
        return _second_reading(lines, first, fault)


def _second_reading(lines: Sequence[str], first: int, fault: BadMatter) -> Reading:
    """Read it as the editor meant, if quoting what should have been quoted is all that it needs."""
    repaired, remarks = repair(lines, first)
    if not remarks:
        raise fault
    try:
        return Reading(_parse(repaired, first), (*remarks, *remarks_on_comments(repaired, first)))
    except BadMatter:
        raise fault from None


def _parse(lines: Sequence[str], first: int) -> tuple[Entry, ...]:
    """The entries, after a look at the parser's events that keeps what is dangerous from being composed."""
    import yaml

    from dateline.loaders.matter.yaml_loader import load_entries, scan_events

    text = "\n".join(lines) + "\n"
    try:
        _guard(scan_events(text))
        return tuple(changed(entry, line=first + entry.line) for entry in load_entries(text))
    except BadMatter as fault:
        raise _moved(fault, first) from None
    except (yaml.YAMLError, ValueError) as error:
        raise explain(error, lines, first) from None


def _moved(fault: BadMatter, first: int) -> BadMatter:
    remark = fault.remark
    return BadMatter(first + remark.line, remark.column, remark.message, remark.help)


def _guard(events: Iterable[Any]) -> None:
    """Let events pass while they are few, flat and no aliases but of short texts, lists and tables."""
    depth = 0
    known = _Anchors()
    for count, event in enumerate(events):
        kind = type(event).__name__
        if kind == "AliasEvent" and event.anchor not in known.short:
            raise refused_at(event, "an alias (*name) is understood here only of a short value", "Write the value out.")
        known.take(event, kind)
        depth += kind in _OPENINGS
        depth -= kind in _CLOSINGS
        if depth > DEPTH or count > _EVENTS:
            raise refused_at(event, TOO_DEEP if depth > DEPTH else _TOO_MANY)


class _Anchors:
    """The anchors (``&name``) whose values an alias may repeat: short ones that hold no alias themselves."""

    def __init__(self) -> None:
        self.short: set[str] = set()
        self._open: list[tuple[str, int]] = []
        """For each list or table that is not closed, its anchor and the characters that it may still hold."""

    def take(self, event: Any, kind: str) -> None:
        """Follow the events of a document, one by one."""
        if kind in _OPENINGS:
            self._open.append((event.anchor or "", _ALIASED))
        elif kind in _CLOSINGS:
            anchor, left = self._open.pop()
            self._spend(_ALIASED - left)
            self._note(anchor, left)
        elif kind in ("ScalarEvent", "AliasEvent"):
            size = len(event.value) + _PART if kind == "ScalarEvent" else _ALIASED + 1
            self._spend(size)
            self._note(event.anchor if kind == "ScalarEvent" else "", _ALIASED + _PART - size)

    def _spend(self, size: int) -> None:
        if self._open:
            anchor, left = self._open[-1]
            self._open[-1] = (anchor, left - size)

    def _note(self, anchor: str | None, left: int) -> None:
        if anchor and left >= 0:
            self.short.add(anchor)
