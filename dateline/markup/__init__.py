"""Markup text → safe HTML and plain text."""

from __future__ import annotations

from dateline.markup.elsewhere import shown_from_elsewhere
from dateline.markup.options import NEWS_EXTENSIONS, MarkupOptions
from dateline.markup.rendered import Rendered
from dateline.model import Markup

__all__ = ["NEWS_EXTENSIONS", "MarkupOptions", "Rendered", "render", "shown_from_elsewhere", "unknown_extensions"]


def render(body: str, markup: Markup, options: MarkupOptions) -> Rendered:
    """Give a body's safe HTML and its plain text; raises nothing.

    A body on which a library fails, or takes too long, is shown as plain text with an error among
    the diagnostics. What it takes to render is imported with the first body.
    """
    from dateline.markup.rendering import render_body

    return render_body(body, markup, options)


def unknown_extensions(names: tuple[str, ...]) -> tuple[str, ...]:
    """Give those names that are no installed extension of Python-Markdown."""
    from dateline.markup.python_markdown import loads

    return tuple(name for name in names if not loads(name))
