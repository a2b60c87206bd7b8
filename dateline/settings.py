"""The text of site.toml → Site, or every mistake in it."""

from __future__ import annotations

import json
import re
import tomllib
from collections.abc import Callable, Iterator
from posixpath import normpath
from typing import Any, Literal, get_args, get_origin, get_type_hints

from dateline.model import Diagnostic
from dateline.patterns import pattern
from dateline.site import Folders, Site
from dateline.slips import explain_slip
from dateline.suggestion import did_you_mean, home_of, is_table
from dateline.values import as_tuple, changed, field_names

FILE = "site.toml"
PERMALINK_FIELDS = ("year", "month", "day", "slug", "section")

_HEADER = pattern(r"\s*\[\[?\s*([^\]]+?)\s*\]\]?")
_KEY = pattern(r"\s*([A-Za-z0-9_.\"'-]+)\s*=")


class _Wrong(Exception):
    """A value that does not fit; the text says what would."""


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
        self.mistakes.append(Diagnostic(FILE, line, column, message, help=help, excerpt=excerpt))

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
            except _Wrong as wrong:
                self.mistake((*at, key), f"{_dotted(at, key)} must be {wrong}")
        return self._complete(kind, given, at)

    def _complete(self, kind: type, given: dict[str, Any], at: tuple[str, ...]) -> Any:
        try:
            return kind(**given)
        except TypeError:
            missing = next(name for name in field_names(kind) if name not in given)
            self.mistake(at, f"[[{at[0]}]] needs “{missing}”", f'Add {missing} = "…" to it.')
            return None

    def value(self, hint: Any, value: Any, at: tuple[str, ...]) -> Any:
        """Return the value as its type hint wants it. Raises _Wrong where it doesn't fit."""
        if at[0] == "deploy":
            return self._targets(value)
        if at[-1] == "aliases" and at[0] == "tags":
            return self._aliases(value)
        if get_origin(hint) is Literal:
            return _one_of(get_args(hint), value)
        if get_origin(hint) is tuple:
            return self._sequence(get_args(hint)[0], value, at)
        if is_table(hint):
            if isinstance(value, list):
                raise _Wrong(f"a single table: write [{at[-1]}]")
            return self.record(hint, _typed(dict, value), at)
        return _typed(hint, value)

    def _sequence(self, hint: Any, value: Any, at: tuple[str, ...]) -> tuple[Any, ...]:
        if is_table(hint) and not (isinstance(value, list) and all(isinstance(item, dict) for item in value)):
            raise _Wrong(f"a table for each entry: write [[{at[-1]}]] above each")
        items = _typed(list, value)
        read = (self.value(hint, item, (*at, str(n))) for n, item in enumerate(items))
        return tuple(item for item in read if item is not None)

    def _aliases(self, value: Any) -> tuple[tuple[str, tuple[str, ...]], ...]:
        table = _typed(dict, value)
        return tuple((name, tuple(_typed(str, v) for v in _typed(list, table[name]))) for name in table)

    def _targets(self, value: Any) -> tuple[tuple[str, str], ...]:
        return tuple((name, json.dumps(_typed(dict, value[name]), default=str)) for name in _typed(dict, value))

    def check(self, site: Site) -> None:
        """Note every value that has the right type and still makes no sense."""
        for key, sense in _SENSE.items():
            try:
                sense(site)
            except _Wrong as wrong:
                self.mistake(tuple(key.split(".")), f"{key} {wrong}")


def _dotted(at: tuple[str, ...], key: str) -> str:
    """Return a setting's name as people write it, without the places in a list."""
    return ".".join([*(part for part in at if not part.isdigit()), key])


_NAMES: dict[type, str] = {
    str: "a text in quotes", int: "a whole number", bool: "true or false", list: "a list in [ ]", dict: "a table",
}  # fmt: skip


def _typed(kind: Any, value: Any) -> Any:
    if type(value) is not kind:
        raise _Wrong(_NAMES[kind])
    return value


def _one_of(choices: tuple[str, ...], value: Any) -> str:
    if value not in choices:
        raise _Wrong("one of " + ", ".join(f'"{choice}"' for choice in choices))
    return str(value)


def base_url_fault(url: str) -> str:
    """Return why no site can stand at a URL, or nothing where one can."""
    from urllib.parse import urlsplit

    try:
        parts = urlsplit(url)
    except ValueError:
        return "is not a URL"
    if parts.scheme not in ("http", "https") or not parts.netloc:
        return 'must begin with https:// and name a host, as in "https://example.org/"'
    plain = re.fullmatch(r"[\w.:\[\]-]+", parts.netloc) and re.fullmatch(r"[A-Za-z0-9._~/-]*", parts.path)
    if parts.query or parts.fragment or not plain or url != url.strip() or not url.isprintable():
        return "may hold a host and a plain path, nothing else"
    return ""


def _sensible_url(site: Site) -> None:
    if wrong := base_url_fault(site.base_url):
        raise _Wrong(wrong)


def _sensible_timezone(site: Site) -> None:
    from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

    try:
        ZoneInfo(site.timezone)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        raise _Wrong(f'“{site.timezone}” is not a time zone; write it as in "Europe/Lisbon"') from None


def _sensible_language(site: Site) -> None:
    if not re.fullmatch(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*", site.language):
        raise _Wrong('is not a language tag; write it as in "en" or "pt-PT"')


def _sensible_permalink(site: Site) -> None:
    unknown = [name for name in re.findall(r"\{(.*?)\}", site.permalink) if name not in PERMALINK_FIELDS]
    if unknown or "{slug}" not in site.permalink or not site.permalink.startswith("/"):
        raise _Wrong("must begin with / and hold {slug}; it may hold {year} {month} {day} {section}")
    if not site.permalink.endswith(("/", ".html")):
        raise _Wrong("must end with / or .html: hosts serve no other file as a page")
    if "/." in site.permalink or re.search(r"[^A-Za-z0-9/{}._-]", site.permalink):
        raise _Wrong("may hold letters, digits, - _ . and / around the fields")


def _sensible_slugs(named: str) -> Callable[[Site], None]:
    """Return the check that each section or author has a slug that can stand in an address, if any."""

    def sense(site: Site) -> None:
        slugs = [entry.slug for entry in getattr(site, named) if entry.slug]
        if strange := [slug for slug in slugs if not re.fullmatch(r"[a-z0-9]+(?:[-_][a-z0-9]+)*", slug)]:
            raise _Wrong(f"has the slug “{strange[0]}”; it may hold small letters, digits and hyphens between them")

    return sense


def _sensible_folders(site: Site) -> None:
    names = {key: getattr(site.folders, key).strip("/") for key in ("content", "layouts", "assets", "output", "cache")}
    for key, name in names.items():
        absolute = getattr(site.folders, key).startswith("/") or re.match(r"[A-Za-z]:", name)
        if absolute or name in ("", ".") or ".." in name.split("/"):
            raise _Wrong(f"{key} must name a folder of its own below the site's folder")
    for mine in ("output", "cache"):
        for other in names.keys() - {mine}:
            if _overlap(names[mine], names[other]):
                raise _Wrong(f"{mine} “{names[mine]}” and {other} “{names[other]}” must not lie in each other")


def _overlap(one: str, other: str) -> bool:
    return f"{one}/".startswith(f"{other}/") or f"{other}/".startswith(f"{one}/")


def _between(key: str, least: int, most: int = 0) -> Callable[[Site], None]:
    """Return the check that every number of a setting is at least, and where ``most`` is given at most, so much."""

    def sense(site: Site) -> None:
        value: Any = site
        for part in key.split("."):
            value = getattr(value, part)
        numbers = value if isinstance(value, tuple) else (value,)
        if any(number < least or (most and number > most) for number in numbers):
            raise _Wrong(f"must be from {least} to {most}" if most else f"must be at least {least}")

    return sense


def _sensible_authority(site: Site) -> None:
    if not re.fullmatch(r"[A-Za-z0-9.-]{0,253}", site.feeds.authority):
        raise _Wrong('must be a host name alone, as in "example.org"')


def _sensible_formats(site: Site) -> None:
    if unknown := [name for name in site.images.formats if name not in ("webp", "avif")]:
        raise _Wrong(f'names “{unknown[0]}”; it may hold "webp" and "avif"')


_LEAST = {
    "page_size": 1, "feeds.size": 1, "tags.most": 1, "tags.min_posts": 1, "tags.index_min_posts": 0,
    "latest": 0, "related": 0, "update_tolerance": 0, "stories.window": 1,
    "front.seconds": 0, "front.latest": 0, "front.per_section": 0, "front.stories": 0,
}  # fmt: skip


_SENSE: dict[str, Callable[[Site], None]] = {
    "base_url": _sensible_url,
    "timezone": _sensible_timezone,
    "language": _sensible_language,
    "permalink": _sensible_permalink,
    "sections": _sensible_slugs("sections"),
    "authors": _sensible_slugs("authors"),
    "folders": _sensible_folders,
    **{key: _between(key, least) for key, least in _LEAST.items()},
    "images.widths": _between("images.widths", 1, 16383),
    "images.quality": _between("images.quality", 1, 100),
    "images.formats": _sensible_formats,
    "feeds.authority": _sensible_authority,
}
