"""A Source in any shape becomes a Document: the ordered table of shapes."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from types import ModuleType

from dateline.dates import Order
from dateline.loaders import front_matter
from dateline.loaders.body import is_markdown_file, markup_of
from dateline.loaders.location import located
from dateline.loaders.text import Text, read_text
from dateline.model import Document, Metadata, Source
from dateline.values import Value, changed


class Shape(Value, frozen=True):
    """One shape that a source may have."""

    name: str
    recognise: Callable[[Text], bool]
    load: Callable[[Text, Order], Document]


def _later(name: str, module: str) -> Shape:
    """Return a shape whose module is imported when a text comes that is none of the shapes before it."""

    def room() -> ModuleType:
        return import_module(f"dateline.loaders.{module}")

    return Shape(name, lambda text: bool(room().recognise(text)), lambda text, order: _loaded(room(), text, order))


def _loaded(room: ModuleType, text: Text, order: Order) -> Document:
    document: Document = room.load(text, order)
    return document


def _without_markup(shape: Shape) -> Shape:
    """Return the shape for texts that have no markup left: no Markdown or HTML file is a page's dump."""

    def recognise(text: Text) -> bool:
        return not is_markdown_file(text.path) and markup_of(text.path) != "html" and shape.recognise(text)

    return changed(shape, recognise=recognise)


SHAPES = (
    Shape("front-matter", front_matter.recognise, front_matter.load),
    _later("metadata-lines", "metadata_lines"),
    _later("dated-text", "dated_text"),
    _without_markup(_later("page-dump", "page_dump")),
    _later("plain-text", "plain_text"),
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
