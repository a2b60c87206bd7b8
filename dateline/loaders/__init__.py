"""A Source in any shape becomes a Document: the ordered table of shapes."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from typing import Any

from dateline.dates import Order
from dateline.loaders import front_matter
from dateline.loaders.document.location import located
from dateline.loaders.kept_back.hints import may_be_kept_back
from dateline.loaders.source.body import is_markdown_file, markup_of
from dateline.loaders.source.text import Text, read_text
from dateline.model import Document, Metadata, Source
from dateline.values import Value, changed


class Shape(Value, frozen=True):
    """One shape that a source may have."""

    name: str
    read: Callable[[Text, Order], Document | None]
    """The Document of a text that has this shape; None of any other."""


def _later(name: str, module: str) -> Shape:
    """Return a shape whose module is imported when a text comes that is none of the shapes before it."""

    def read(text: Text, order: Order) -> Document | None:
        room: Any = import_module(f"dateline.loaders.{module}")
        return located(room.load(text, order), order) if room.recognise(text) else None

    return Shape(name, read)


def _without_markup(shape: Shape) -> Shape:
    """Return the shape for texts that have no markup: no Markdown or HTML file is a page's dump."""

    def read(text: Text, order: Order) -> Document | None:
        if is_markdown_file(text.path) or markup_of(text.path) == "html":
            return None
        return shape.read(text, order)

    return changed(shape, read=read)


SHAPES = (
    Shape("front-matter", front_matter.read),
    _later("email-message", "email_message"),
    _later("metadata-lines", "metadata_lines"),
    _later("html-page", "html_page"),
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
    document = _read(text, order)
    return _revised(text, document, order) if may_be_kept_back(text, document) else document


def _read(text: Text, order: Order) -> Document:
    document = next(document for shape in SHAPES if (document := shape.read(text, order)) is not None)
    return _settled(document) if document.markup == "html" else document


def _settled(document: Document) -> Document:
    """A document in HTML without its title above the text; the room is imported when one comes."""
    from dateline.loaders.document.html_heading import settle_html_heading

    return settle_html_heading(document)


def _revised(text: Text, document: Document, order: Order) -> Document:
    """A document as words mean it that may keep it back; the room is imported when such words come."""
    from dateline.loaders.document.revision import revised

    return revised(text, document, order, lambda rest: _read(rest, order))
