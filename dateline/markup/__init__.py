"""Markup text → safe HTML and plain text."""

from __future__ import annotations

from dateline.markup.options import NEWS_EXTENSIONS, MarkupOptions, Rendered
from dateline.markup.render import render

__all__ = ["NEWS_EXTENSIONS", "MarkupOptions", "Rendered", "render"]
