"""What a reference on a page leads to."""

from __future__ import annotations

import re
from collections.abc import Iterable
from difflib import get_close_matches
from posixpath import dirname, normpath
from typing import Literal
from urllib.parse import unquote, urlsplit

from dateline.values import Value

MOST_ALIKE = 25
"""Names for which others like them are looked for: each look passes over the whole site."""

_FILE_NAME = re.compile(r"^\d{4}-\d\d-\d\d-|\.(?:md|html?|txt)$")

Kind = Literal["inside", "outside", "elsewhere", "other"]


class Place(Value, frozen=True):
    """What a reference leads to."""

    kind: Kind
    """inside the site; on its host but above its base path; elsewhere on the web; mailto:, data: and the like"""
    path: str = ""
    """The output that answers, empty where none does."""
    asked: str = ""
    """What was asked for, relative to the site."""
    fragment: str = ""


class Places:
    """Every output of the site, and what references lead to; what was asked once is remembered."""

    def __init__(self, base_url: str, outputs: frozenset[str], redirects: frozenset[str] = frozenset()) -> None:
        """Take the site's base URL, its outputs, and former paths that the host leads on, relative to the site."""
        self.base_url, self.outputs, self.redirects = base_url, outputs, redirects
        self._known: dict[tuple[str, str], Place] = {}
        self._alike: dict[str, str] = {}

    def resolve(self, page: str, reference: str) -> Place:
        """Return what a reference on a page leads to."""
        relative = not reference.startswith(("/", "http:", "https:"))
        key = (dirname(page) if relative and not reference.startswith(("#", "?")) else "", reference)
        if reference.startswith(("#", "?")) or not reference:
            return Place("inside", page, page, unquote(reference.partition("#")[2]))
        if key not in self._known:
            self._known[key] = self._resolve(key[0], reference)
        return self._known[key]

    def _resolve(self, folder: str, reference: str) -> Place:
        try:
            parts, base = urlsplit(reference), urlsplit(self.base_url)
        except ValueError:
            return Place("inside", "", reference)
        if parts.scheme not in ("", "http", "https"):
            return Place("other")
        if parts.netloc and parts.netloc.lower() != base.netloc.lower():
            return Place("elsewhere")
        root = base.path.rstrip("/") + "/"
        path = unquote(parts.path) or "/"
        whole = path if path.startswith("/") else f"{root}{folder}/{path}"
        flat = normpath(whole).replace("//", "/") + ("/" if whole.endswith(("/", "/.", "/..")) else "")
        flat = "/" if flat == "//" else flat
        if not (flat + "/").startswith(root):
            return Place("outside", asked=flat)
        asked = flat[len(root) :]
        return Place("inside", self._answer(asked), asked, unquote(parts.fragment))

    def like(self, asked: str) -> str:
        """Return the output whose last name is most like the asked one's, empty where none is; not too often."""
        wanted = _FILE_NAME.sub("", _last(asked))
        if wanted not in self._alike and len(self._alike) < MOST_ALIKE:
            known = {_last(path.removesuffix("/index.html")): path for path in sorted(self.outputs)}
            close = get_close_matches(wanted, known, n=1, cutoff=0.75) if len(wanted) > 3 else []
            self._alike[wanted] = known[close[0]] if close else ""
        return self._alike.get(wanted, "")

    def _answer(self, asked: str) -> str:
        """Return the output that a host answers with, as static hosts look for it; empty where there is none."""
        folder = asked if not asked or asked.endswith("/") else f"{asked}/"
        for path in (asked, f"{folder}index.html", f"{asked}.html"):
            if path in self.outputs:
                return path
        return "404.html" if {asked, folder, folder.rstrip("/")} & self.redirects else ""


def _last(path: str) -> str:
    return path.rstrip("/").rpartition("/")[2]


def former_paths(redirects_file: str, base_url: str) -> frozenset[str]:
    """Return the former paths that a ``_redirects`` file names, relative to the site."""
    root = urlsplit(base_url).path.rstrip("/") + "/"
    words = (line.split() for line in redirects_file.splitlines() if line.strip() and not line.startswith("#"))
    return frozenset(unquote(first[0]).removeprefix(root) for first in words)


def nearest(asked: str, outputs: Iterable[str]) -> str:
    """Return the output whose name is the asked one but for case, empty where there is none."""
    wanted = asked.rstrip("/").casefold()
    return next((path for path in outputs if path.removesuffix("/index.html").casefold() == wanted), "")
