"""The text of site.toml → Site, or every mistake in it."""

from __future__ import annotations

import json
import re
import tomllib
from collections.abc import Iterator
from posixpath import normpath
from typing import Any, Literal, get_args, get_origin, get_type_hints

from dateline.model import Diagnostic
from dateline.patterns import pattern
from dateline.sense import SENSE, Wrong, destination_fault
from dateline.site import Destination, Folders, Site
from dateline.slips import explain_slip
from dateline.suggestion import did_you_mean, home_of, is_table
from dateline.values import as_tuple, changed, field_names

FILE = "site.toml"

_HEADER = pattern(r"\s*\[\[?\s*([^\]]+?)\s*\]\]?")
_ACCOUNT = pattern(r"://[^/\s\"']*@")
_KEY = pattern(r"\s*([A-Za-z0-9_.\"'-]+)\s*=")


def parse_site(text: str) -> tuple[Site, tuple[Diagnostic, ...]]:
    """Return the settings that a site.toml gives and every mistake found in it.

    A key with a mistake keeps its default, so that the other mistakes are found too.
    """
    try:
        table = tomllib.loads(text)
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        return Site(), (_syntax_error(text, str(error)),)
    reader = _Reader(text)
    site = reader.record(Site, table, ())
    reader.check(site)
    site = changed(site, folders=Folders(*(normpath(folder.strip("/")) for folder in as_tuple(site.folders))))
    return site, tuple(sorted(reader.mistakes, key=lambda mistake: mistake.line))


def mistake_at(text: str, key: str, message: str, help: str) -> Diagnostic:
    """Return a mistake at the line of a site.toml that gives a dotted key."""
    reader = _Reader(text)
    reader.mistake(tuple(key.split(".")), message, help)
    return reader.mistakes[0]


def _syntax_error(text: str, message: str) -> Diagnostic:
    place = re.search(r"\(at line (\d+), column (\d+)\)", message)
    line, column = (int(place[1]), int(place[2])) if place else (len(text.splitlines()), 0)
    told, cure = explain_slip(message[: place.start()].rstrip() if place else message, _line(text, line))
    return Diagnostic(FILE, line, column, f"not valid TOML: {told}", help=cure, excerpt=_line(text, line))


def _line(text: str, number: int) -> str:
    lines = text.splitlines()
    return lines[number - 1] if 0 < number <= len(lines) else ""


def _places(text: str) -> Iterator[tuple[str, int]]:
    """Yield (dotted key, line) for every table header and key; arrays of tables carry their index."""
    table, counts = "", dict[str, int]()
    for number, line in enumerate(text.splitlines(), 1):
        if header := _HEADER.match(line):
            table = header[1]
            if line.lstrip().startswith("[["):
                counts[table] = counts.get(table, -1) + 1
                table = f"{table}.{counts[table]}"
            yield table, number
        elif key := _KEY.match(line):
            yield f"{table}.{key[1]}".lstrip("."), number


class _Reader:
    """Reads tables into records and gathers the mistakes on the way."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._lines: dict[str, int] = {}
        for key, line in _places(text):
            self._lines.setdefault(key, line)
        self.mistakes: list[Diagnostic] = []

    def mistake(self, keys: tuple[str, ...], message: str, help: str = "") -> None:
        """Note a mistake at the key's own line, or at its table's."""
        for cut in range(len(keys), 0, -1):
            place = ".".join(keys[:cut])
            if line := self._lines.get(place) or self._lines.get(f"{place}.0"):
                break
        else:
            line = 0
        excerpt = _line(self._text, line)
        column = len(excerpt) - len(excerpt.lstrip()) + 1 if line else 0
        shown = _ACCOUNT.sub("://…@", excerpt)  # What is said here may stand in a log.
        self.mistakes.append(Diagnostic(FILE, line, column, message, help=help, excerpt=shown))

    def record(self, kind: type, table: dict[str, Any], at: tuple[str, ...]) -> Any:
        """Return a record of the kind with what the table gives."""
        hints = get_type_hints(kind)
        given = {}
        for key, value in table.items():
            name = key.replace("-", "_")
            if name not in hints:
                meant = home_of(name, kind, table, Site) or did_you_mean(name, hints)
                self.mistake((*at, key), f"there is no setting “{_dotted(at, key)}”", meant)
                continue
            try:
                given[name] = self.value(hints[name], value, (*at, key))
            except Wrong as wrong:
                self.mistake((*at, key), f"{_dotted(at, key)} must be {wrong}")
        return self._complete(kind, given, at)

    def _complete(self, kind: type, given: dict[str, Any], at: tuple[str, ...]) -> Any:
        try:
            return kind(**given)
        except TypeError:
            missing = next(name for name in field_names(kind) if name not in given)
            table = f"[{'.'.join(at)}]" if kind is Destination else f"[[{at[0]}]]"
            self.mistake(at, f"{table} needs “{missing}”", f'Add {missing} = "…" to it.')
            return None

    def value(self, hint: Any, value: Any, at: tuple[str, ...]) -> Any:
        """Return the value as its type hint wants it. Raises Wrong where it doesn't fit."""
        if at == ("deploy",):
            return self._targets(value)
        if at[-1] == "aliases" and at[0] == "tags":
            return self._aliases(value)
        if get_origin(hint) is Literal:
            return _one_of(get_args(hint), value)
        if get_origin(hint) is tuple:
            return self._sequence(get_args(hint)[0], value, at)
        if is_table(hint):
            if isinstance(value, list):
                raise Wrong(f"a single table: write [{at[-1]}]")
            return self.record(hint, _typed(dict, value), at)
        return _typed(hint, value)

    def _sequence(self, hint: Any, value: Any, at: tuple[str, ...]) -> tuple[Any, ...]:
        if is_table(hint) and not (isinstance(value, list) and all(isinstance(item, dict) for item in value)):
            raise Wrong(f"a table for each entry: write [[{at[-1]}]] above each")
        items = _typed(list, value)
        read = (self.value(hint, item, (*at, str(n))) for n, item in enumerate(items))
        return tuple(item for item in read if item is not None)

    def _aliases(self, value: Any) -> tuple[tuple[str, tuple[str, ...]], ...]:
        table = _typed(dict, value)
        return tuple((name, tuple(_typed(str, v) for v in _typed(list, table[name]))) for name in table)

    def _targets(self, value: Any) -> tuple[tuple[str, str], ...]:
        tables = _typed(dict, value)
        if not all(isinstance(table, dict) for table in tables.values()):
            raise Wrong("a table for each place that the site is sent to: write [deploy.live] above its lines")
        for name, table in tables.items():
            self.record(Destination, table, ("deploy", name))
            for key, text in table.items():
                if wrong := destination_fault(key.replace("-", "_"), text):
                    self.mistake(("deploy", name, key), f"deploy.{name}.{key} {wrong}")
        return tuple(
            (name, json.dumps({key.replace("-", "_"): each for key, each in table.items()}, default=str))
            for name, table in tables.items()
        )

    def check(self, site: Site) -> None:
        """Note every value that has the right type and still makes no sense."""
        for key, sense in SENSE.items():
            try:
                sense(site)
            except Wrong as wrong:
                self.mistake(tuple(key.split(".")), f"{key} {wrong}")


def _dotted(at: tuple[str, ...], key: str) -> str:
    """Return a setting's name as people write it, without the places in a list."""
    return ".".join([*(part for part in at if not part.isdigit()), key])


_NAMES: dict[type, str] = {
    str: "a text in quotes", int: "a whole number", bool: "true or false", list: "a list in [ ]", dict: "a table",
}  # fmt: skip


def _typed(kind: Any, value: Any) -> Any:
    if type(value) is not kind:
        raise Wrong(_NAMES[kind])
    return value


def _one_of(choices: tuple[str, ...], value: Any) -> str:
    if value not in choices:
        raise Wrong("one of " + ", ".join(f'"{choice}"' for choice in choices))
    return str(value)
