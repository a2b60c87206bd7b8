"""Plain text without metadata, or a Markdown body without front matter."""

from __future__ import annotations

import re

from dateline.dates import Order
from dateline.loaders.markdown.top import read_markdown
from dateline.loaders.plain.article import read_article
from dateline.loaders.source.body import cut_body, is_markdown_file, markup_of
from dateline.loaders.source.text import Text
from dateline.model import Document, Evidence, Metadata
from dateline.patterns import pattern

_TITLE = pattern(r"<(h1|title)\b[^<>]{0,200}>(?P<words>.{1,300}?)</\1\s*>", re.IGNORECASE | re.DOTALL)
_HEAD = 50_000


def recognise(text: Text) -> bool:
    """Say yes: any text can be read as plain text."""
    return True


def load(text: Text, order: Order) -> Document:
    """Read a text that states nothing of itself.

    A Markdown or HTML file's body stays as it is; any other text becomes paragraphs, with its
    headline, byline and date line taken off the top.
    """
    if is_markdown_file(text.path):
        return _markdown(text, order)
    if markup_of(text.path) == "html":
        return _html(text)
    article = read_article(text.lines, 0, order)
    return Document(
        text.path,
        "plain-text",
        article.metadata,
        article.body,
        "text",
        article.line,
        article.dropped,
        article.evidence,
        text.diagnostics,
    )


def _html(text: Text) -> Document:
    from dateline.loaders.html.elements import shown_words

    body = cut_body(text.lines, 0, text.path)
    found = _TITLE.search(body.text, 0, _HEAD)
    title = shown_words(found["words"]) if found else ""
    told = (Evidence("title", "body", (), 0.9, f"its {found[1].lower()} element"),) if found and title else ()
    return Document(
        text.path,
        "plain-text",
        Metadata(title=title or None),
        body.text,
        "html",
        body.line,
        evidence=told,
        diagnostics=text.diagnostics,
    )


def _markdown(text: Text, order: Order) -> Document:
    read = read_markdown(cut_body(text.lines, 0, text.path), order)
    return Document(
        text.path,
        "plain-text",
        read.top.metadata,
        read.body.text,
        "markdown",
        read.body.line,
        (*read.body.dropped, *read.top.dropped),
        read.top.evidence,
        text.diagnostics,
    )
