"""The first-level heading of a body in HTML: the title once more."""

from __future__ import annotations

import re

from dateline.loaders.document.changes import with_dropped
from dateline.loaders.html.elements import shown_words
from dateline.loaders.markdown.heading import REPEATS, says_again
from dateline.loaders.source.body import trimmed
from dateline.model import Document, Dropped, Evidence
from dateline.patterns import pattern
from dateline.values import changed

_OPENING = pattern(r"<h1(?:\s[^<>]{0,2000})?>", re.IGNORECASE)
_CLOSING = pattern(r"</h1\s{0,20}>", re.IGNORECASE)
_SHOWN = pattern(r"<(?:img|picture|svg|video|audio|iframe)\b", re.IGNORECASE)
_LONGEST = 3_000
_ABOVE = 120
"""Characters; a heading below more than that heads a part of the text."""


def settle_html_heading(document: Document) -> Document:
    """Return a document whose body, in HTML, does not begin with its title again.

    The first heading of the first level is dropped where it says the title and stands at the top, and is the
    title of a document that has none where nothing is shown above it.
    """
    body = document.body
    opening = _OPENING.search(body)
    closing = _CLOSING.search(body, opening.end(), opening.end() + _LONGEST) if opening else None
    if opening is None or closing is None or _SHOWN.search(body, opening.end(), closing.start()):
        return document
    words, above = shown_words(body[opening.end() : closing.start()]), shown_words(body[: opening.start()])
    line = document.body_line + body.count("\n", 0, opening.start())
    title = document.metadata.title
    if title is None and words and not above:
        told = Evidence("title", "body", (line,), 0.9, "its h1 element")
        metadata = changed(document.metadata, title=words)
        document = changed(document, metadata=metadata, evidence=(told, *document.evidence))
    elif title is None or not says_again(words, title) or len(above) > _ABOVE:
        return document
    gap = "\n" * body.count("\n", opening.start(), closing.end())
    rest = trimmed(body[: opening.start()] + gap + body[closing.end() :], document.body_line)
    return with_dropped(changed(document, body=rest.text, body_line=rest.line), (Dropped(line, words, REPEATS),))
