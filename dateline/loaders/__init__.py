"""A Source in any shape becomes a Document: the ordered table of shapes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from dateline.dates import Order
from dateline.loaders import dated_text, front_matter, metadata_lines, page_dump, plain_text
from dateline.loaders.body import is_markdown_file, markup_of
from dateline.loaders.location import located
from dateline.loaders.text import Text, read_text
from dateline.model import Document, Metadata, Source


@dataclass(frozen=True, slots=True)
class Shape:
    """One shape that a source may have."""

    name: str
    recognise: Callable[[Text], bool]
    load: Callable[[Text, Order], Document]


def _is_dump(text: Text) -> bool:
    """A page's dump has no markup left: a Markdown or HTML file is none."""
    if is_markdown_file(text.path) or markup_of(text.path) == "html":
        return False
    return page_dump.recognise(text)


SHAPES = (
    Shape("front-matter", front_matter.recognise, front_matter.load),
    Shape("metadata-lines", metadata_lines.recognise, metadata_lines.load),
    Shape("dated-text", dated_text.recognise, dated_text.load),
    Shape("page-dump", _is_dump, page_dump.load),
    Shape("plain-text", plain_text.recognise, plain_text.load),
)
"""Tried in this order; the last one takes every text."""


def load(source: Source, order: Order) -> Document:
    """Read a source in whichever shape it has.

    Takes the source and the order of day and month in dates of numbers. Never raises: what can't be
    read is a draft with an error in its diagnostics.
    """
    text = read_text(source.path, source.data)
    if any(found.severity == "error" for found in text.diagnostics):
        return Document(source.path, "none", Metadata(draft=True), "", "text", diagnostics=text.diagnostics)
    shape = next(shape for shape in SHAPES if shape.recognise(text))
    return located(shape.load(text, order))
