"""What a file's path and permalink add to what its text tells."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from dateline.dates import when_from_path
from dateline.loaders.paths import Told, read_path, titleize
from dateline.model import Document, Evidence
from dateline.patterns import pattern
from dateline.values import changed

_NAMELESS = pattern(r"(?:.*\.te?xt|[^.]*)\Z", re.IGNORECASE)
_FILE = "file name"


def located(document: Document) -> Document:
    """Return the document with what its path tells, where the text is silent: date, slug, language, title."""
    told = read_path(document.path)
    found = tuple(_found(document, told))
    if not found:
        return document
    values: dict[str, Any] = {evidence.field: value for value, evidence in found}
    metadata = changed(document.metadata, **values)
    return changed(document, metadata=metadata, evidence=(*document.evidence, *(told for _, told in found)))


def _found(document: Document, told: Told) -> Iterator[tuple[object, Evidence]]:
    metadata = document.metadata
    if metadata.date is None and told.date is not None:
        yield told.date, Evidence("date", _FILE, (), 0.99)
    elif metadata.date is None and (when := when_from_path((metadata.url or "").strip("/"))) is not None:
        yield when, Evidence("date", "permalink", (), 0.95)
    if metadata.slug is None and told.name and (told.dated or not _NAMELESS.match(document.path)):
        yield told.name, Evidence("slug", _FILE)
    if metadata.language is None and told.language:
        yield told.language, Evidence("language", _FILE, (), 0.95)
    if metadata.title is None and told.dated and told.name and document.loader == "front-matter":
        yield titleize(told.name), Evidence("title", _FILE, (), 0.9, "the slug's words, as Jekyll titles it")
    if told.draft and not metadata.draft:
        yield True, Evidence("draft", _FILE, (), 1.0, "it lies in _drafts")
