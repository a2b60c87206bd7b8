"""What a file's path and permalink add to what its text tells."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from dateline.dates import when_from_path
from dateline.loaders.paths import read_path, titleize
from dateline.model import Document, Evidence
from dateline.patterns import pattern
from dateline.values import changed

_NAMELESS = pattern(r"(?:.*\.te?xt|[^.]*)\Z", re.IGNORECASE)
_FILE = "file name"
_FIELDS = ("date", "url", "slug", "language", "title", "draft")

Found = tuple[object, Evidence]


def located(document: Document) -> Document:
    """Return the document with what its path tells, where the text is silent: date, slug, language, title."""
    stated = {name: getattr(document.metadata, name) for name in _FIELDS}
    found = tuple(told_by_path(document.path, document.loader, stated))
    if not found:
        return document
    values: dict[str, Any] = {evidence.field: value for value, evidence in found}
    metadata = changed(document.metadata, **values)
    return changed(document, metadata=metadata, evidence=(*document.evidence, *(told for _, told in found)))


def told_by_path(path: str, loader: str, stated: Mapping[str, Any]) -> Iterator[Found]:
    """Yield the fields that a path tells and the text does not, each with its evidence.

    Takes the path, the name of the shape that the text was read in, and what the text states.
    """
    told = read_path(path)
    if not stated.get("date"):
        yield from _dated(path, stated.get("url") or "")
    if not stated.get("slug") and told.name and (told.dated or not _NAMELESS.match(path)):
        yield told.name, Evidence("slug", _FILE)
    if told.language and not stated.get("language"):
        yield told.language, Evidence("language", _FILE, (), 0.95)
    if told.dated and told.name and loader == "front-matter" and not stated.get("title"):
        yield titleize(told.name), Evidence("title", _FILE, (), 0.9, "the slug's words, as Jekyll titles it")
    if told.drawer and not stated.get("draft"):
        yield True, Evidence("draft", _FILE, (), 1.0, f"it lies in {told.drawer}")


def _dated(path: str, url: str) -> Iterator[Found]:
    when = when_from_path(path)
    if when is not None:
        yield when, Evidence("date", _FILE, (), 0.99)
    elif url and (when := when_from_path(url.strip("/"))) is not None:
        yield when, Evidence("date", "permalink", (), 0.95)
