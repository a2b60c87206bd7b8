"""What a file's path and permalink add to what its text tells."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from dateline.dates import Order, no_day_of, when_from_path
from dateline.loaders.source.paths import read_path, titleize
from dateline.model import Diagnostic, Document, Evidence
from dateline.patterns import pattern
from dateline.values import changed

_NAMELESS = pattern(r"(?:.*\.te?xt|[^.]*)\Z", re.IGNORECASE)
_FILE = "file name"
_FIELDS = ("date", "url", "slug", "language", "title", "draft")

Found = tuple[object, Evidence]


def located(document: Document, order: Order | None) -> Document:
    """Return the document with what its path tells, where the text is silent: date, slug, language, title."""
    stated = {name: getattr(document.metadata, name) for name in _FIELDS}
    found = tuple(told_by_path(document.path, document.loader, stated, order))
    values: dict[str, Any] = {evidence.field: value for value, evidence in found}
    if not stated["date"] and "date" not in values:
        problems = (one for one in misdated(document.path) if one not in document.diagnostics)
        document = changed(document, diagnostics=(*document.diagnostics, *problems))
    if not found:
        return document
    metadata = changed(document.metadata, **values)
    return changed(document, metadata=metadata, evidence=(*document.evidence, *(told for _, told in found)))


def misdated(path: str) -> tuple[Diagnostic, ...]:
    """Return a warning where a file's name opens with a day that does not exist."""
    named = no_day_of(path)
    message = f"its name begins with {named}, and there is no such day"
    return (Diagnostic(path, 0, 0, message, "warning", "Mend the name, or write the date into it."),) if named else ()


def told_by_path(path: str, loader: str, stated: Mapping[str, Any], order: Order | None) -> Iterator[Found]:
    """Yield the fields that a path tells and the text does not, each with its evidence.

    Takes the path, the name of the shape that the text was read in, what the text states, and the order of day
    and month in dates of numbers; where that is not known, what may be read in both is not.
    """
    told = read_path(path)
    if not stated.get("date"):
        yield from _dated(path, stated.get("url") or "", order)
    if not stated.get("slug") and told.name and (told.dated or not _NAMELESS.match(path)):
        yield told.name, Evidence("slug", _FILE)
    if told.language and not stated.get("language"):
        yield told.language, Evidence("language", _FILE, (), 0.95)
    if told.dated and told.name and loader == "front-matter" and not stated.get("title"):
        yield titleize(told.name), Evidence("title", _FILE, (), 0.9, "the slug's words, as Jekyll titles it")
    if told.drawer and not stated.get("draft"):
        yield True, Evidence("draft", _FILE, (), 1.0, f"it lies in {told.drawer}")
    elif told.aside and not stated.get("draft"):
        yield True, Evidence("draft", _FILE, (), 0.9, "its name begins with an underscore")


def _dated(path: str, url: str, order: Order | None) -> Iterator[Found]:
    when = when_from_path(path, order)
    if when is not None:
        yield when, Evidence("date", _FILE, (), 0.99)
    elif url and (when := when_from_path(url.strip("/"))) is not None:
        yield when, Evidence("date", "permalink", (), 0.95)
