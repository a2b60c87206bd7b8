"""Where a post stands: patterns and written permalinks → safe paths of the site."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping, Sequence
from functools import cache
from itertools import takewhile
from urllib.parse import quote, unquote

from dateline.patterns import pattern
from dateline.slugs import slugify

UNDATED = "undated"
"""First segment of a post that nothing dates."""
LONGEST = 1000
"""Bytes of a path: some systems take no longer one, and no host wants it."""

_FIELD = pattern(r"\{(\w+)\}")
_DATED = pattern(r"\{(year|month|day)\}")
_SLASHES = pattern(r"/{2,}")
_COLON_FIELD = pattern(r":(\w+)")
_UNSAFE = pattern(r"[\x00-\x1f\x7f\\:*?\"<>|]")
_PAGE = pattern(r"\.html?$")
_OURS = frozenset(["dateline.manifest.json", "pagefind"])
"""What no plan names, because it is written behind all that is planned: the manifest and the search index."""
_COLON_NAMES = {"title": "slug", "slug": "slug", "year": "year", "month": "month", "day": "day", "i_month": "month",
                "i_day": "day", "categories": "section", "category": "section", "section": "section",
                "filename": "slug", "contentbasename": "slug", "basename": "slug"}  # fmt: skip


class PermalinkError(ValueError):
    """A path that can't be published; the text says why."""


def expand(pattern: str, values: Mapping[str, str]) -> str:
    """Return a pattern of site.toml with its ``{field}`` filled: ``/2026/11/05/slug/``.

    A post without a date stands at ``/undated/slug/`` where the pattern wants one.
    """
    if not values["year"] and _DATED.search(pattern):
        pattern = f"/{UNDATED}/{{slug}}/"
    parts = list(_parts(pattern))
    parts[1::2] = [values[name] for name in parts[1::2]]
    return _tidy("".join(parts))


@cache
def _parts(pattern: str) -> tuple[str, ...]:
    """Return what stands between the fields of a pattern and, at every second place, their names."""
    return tuple(_FIELD.split(pattern))


def written(permalink: str, values: Mapping[str, str]) -> str:
    """Return the URL that a source asks for, Jekyll's and Hugo's ``:year/:title`` filled in.

    Raises PermalinkError where it leaves the site, names no path or holds what no host can serve.
    """
    text = _COLON_FIELD.sub(lambda match: _colon_value(match[1], values), permalink.strip())
    path = re.sub(r"^[a-z][a-z0-9+.-]*://[^/]*", "", text, flags=re.IGNORECASE)
    return safe_url(path.partition("?")[0].partition("#")[0])


def _colon_value(name: str, values: Mapping[str, str]) -> str:
    known = _COLON_NAMES.get(name.lower())
    if known is None:
        raise PermalinkError(f"the permalink has a field “:{name}” that is not known")
    return values[known]


def safe_url(path: str) -> str:
    """Return a path of the site, percent-encoded, with a slash at its start and, unless it names a file, at its end.

    Raises PermalinkError where a segment would climb, hide or not exist on every file system.
    """
    decoded = unicodedata.normalize("NFC", unquote(path))
    segments = [segment for segment in decoded.split("/") if segment]
    if not segments:
        raise PermalinkError(f"the permalink “{path}” names no path")
    if segments[0].casefold() in _OURS:
        raise PermalinkError(f"the permalink “{path}” is a place that Dateline keeps for itself")
    for segment in segments:
        _check(segment, path)
    if len(decoded.encode("utf-8", "replace")) > LONGEST:
        raise PermalinkError(f"the permalink “{path[:40]}…” is longer than {LONGEST} bytes")
    tail = "" if _PAGE.search(segments[-1]) else "/"
    return "/" + "/".join(quote(segment) for segment in segments) + tail


def _check(segment: str, path: str) -> None:
    if segment.startswith(".") or segment.endswith((".", " ")) or _UNSAFE.search(segment) or "%" in segment:
        shown = "".join(c if c.isprintable() else "�" for c in segment)
        raise PermalinkError(f"the permalink “{path}” may not hold “{shown}”")
    if len(segment.encode("utf-8", "replace")) > 200:
        raise PermalinkError(f"the permalink “{path[:40]}…” has a part longer than 200 bytes")
    stem = segment.partition(".")[0].lower()
    if slugify(stem) == f"{stem}-x":
        raise PermalinkError(f"the permalink “{path}” holds “{segment}”, a name that Windows reserves")


def _tidy(path: str) -> str:
    return _SLASHES.sub("/", path) if "//" in path else path


def first_address(pattern: str, url: str, former: Sequence[str]) -> str:
    """Return where a post first stood on this site: of its former URLs the first that its pattern can have given.

    Those that it brought from another site, or got besides, mostly have another form. All are without a base path.
    """
    form = _form(pattern)
    return next((each for each in former if form.fullmatch(each)), url)


def stated_day(pattern: str, url: str) -> str:
    """Return as much of a day as a URL (without a base path) states by its pattern: ``2026-11-05``, ``2026``."""
    found = _form(pattern).fullmatch(url)
    stated = found.groupdict() if found else {}
    return "-".join(takewhile(bool, (stated.get(name, "") for name in ("year", "month", "day"))))


@cache
def _form(pattern: str) -> re.Pattern[str]:
    """Return what every URL that a pattern can give looks like."""
    seen: set[str] = set()
    parts = [re.escape(part) for part in _parts(pattern)]
    for place in range(1, len(parts), 2):
        name = _parts(pattern)[place]
        parts[place] = _FORMS[name] if name in seen else f"(?P<{name}>{_FORMS[name]})"
        seen.add(name)
    return re.compile("".join(parts))


_FORMS = {"year": r"\d{4}", "month": r"\d\d", "day": r"\d\d", "slug": "[^/]+", "section": "[^/]+"}


def output_path(url: str, base: str = "/") -> str:
    """Return the file, relative to the output folder, that answers at a URL of a site under the base path."""
    path = unquote(url[len(base) :])
    return f"{path}index.html" if not path or path.endswith("/") else path


def identity(path: str) -> str:
    """Return what two paths share when some file system takes them for one."""
    return path.lower() if path.isascii() else unicodedata.normalize("NFC", path).casefold()
