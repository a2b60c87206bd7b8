"""What the path of a file tells: slug, language, draft."""

from __future__ import annotations

import re
from functools import lru_cache
from unicodedata import normalize

from dateline.loaders.source.characters import name_of
from dateline.patterns import pattern
from dateline.values import Value

_DATED = pattern(
    r"(?:(?:\d{4}([-_.])\d\d?\1\d\d?|\d{8})(?:[-_. Tt]\d{2}[-_]?\d{2}(?:[-_]?\d{2})?)?"
    r"|(?:0?[1-9]|[12]\d|3[01])([-_. ])(?:0?[1-9]|[12]\d|3[01])\2(?:19|20)\d\d)[-_. ]+(?=\S)"
)
_DAY = pattern(r"\d\d-\d\d[-_ ]+(?=\S)")
_YEAR = pattern(r"(?:^|/)(?:19|20)\d\d\Z")
_DRAWERS = frozenset(("draft", "drafts", "entwürfe", "brouillons", "borradores"))
"""Folders of drafts, an underline before them or not."""
_FOLDER_FILES = frozenset(("index", "_index", "readme"))
_LANGUAGES_WORDS = (
    "ar bg bn bs ca cs cy da de el en eo es et eu fa fi fr ga gl he hi hr hu hy id is it ja ka kk ko lt lv "
    "mk ms mt nb nl nn no pl ps pt ro ru sk sl sq sr sv sw ta te th tr uk ur uz vi zh"
)
_LANGUAGES = frozenset(_LANGUAGES_WORDS.split())


class PathParts(Value, frozen=True):
    """What a path tells; None where it is silent. Its date is for `dateline.dates` to say."""

    name: str
    """The file's or the bundle's name without date, language and extension."""
    dated: bool
    """Whether a date of numbers stood before the name, as Jekyll wants it."""
    language: str | None
    drawer: str
    """The folder of drafts that it lies in; empty where it lies in none."""
    aside: bool
    """Whether the file's name begins with an underscore, as of what Jekyll, Astro and Docusaurus leave out."""


def read_path(path: str) -> PathParts:
    """Read a content file's path: ``2024-03-05-title.md``, ``21.04.2026 title.txt``, ``title/index.fr.md`` …"""
    folders, _, file = path.rpartition("/")
    stem, dot, _ = file.rpartition(".")
    stem = stem.removesuffix(".html") if dot and stem else file
    stem, language = _without_language(stem)
    above = folders
    if stem.casefold() in _FOLDER_FILES:
        above, _, stem = folders.rpartition("/")
    found = _day_before(stem, above) if stem[:1].isdigit() else None
    name = name_of(stem[found.end() :] if found else stem)
    return PathParts(name, found is not None, language, _drawer(folders) if folders else "", file.startswith("_"))


@lru_cache(maxsize=1024)
def _drawer(folders: str) -> str:
    """The folder of drafts among others; empty where there is none."""
    return next((each for each in folders.split("/") if _plain(each) in _DRAWERS), "")


def _plain(folder: str) -> str:
    return normalize("NFC", folder).casefold().strip().removeprefix("_")


def _day_before(stem: str, folders: str) -> re.Match[str] | None:
    """The date before a name; in a year's folder (``2024/03-05-title.md``) its day and month alone."""
    return _DATED.match(stem) or (_DAY.match(stem) if _YEAR.search(folders) else None)


def _without_language(stem: str) -> tuple[str, str | None]:
    name, dot, ending = stem.rpartition(".")
    return (name, ending) if dot and name and ending in _LANGUAGES else (stem, None)


def titleize(name: str) -> str:
    """A title from a slug as Jekyll makes it: ``two-words`` → ``Two Words``."""
    return " ".join(word[:1].upper() + word[1:] for word in re.split(r"[-_\s]+", name) if word)
