"""The plain text of a body's HTML."""

from __future__ import annotations

import html

from dateline.patterns import pattern

NOTE = pattern(
    r'<sup(?: id="fnref[^>]*| class="footnote-ref[^>]*)>[^<]*(?:<a [^>]*>[^<]*</a>)?</sup>'
    r'|<a class="footnote-backref"[^>]*>[^<]*</a>'
)
BREAK = pattern(r"<br>\n?")
CELL = pattern(r"</t[hd]>\s*")
OPENED = pattern(
    r"<(?=(?:p|div|ul|ol|li|dl|dt|dd|h[1-6]|blockquote|pre|hr|table|tr|figure|figcaption|details|section|article"
    r"|aside|header|footer)[ >])"
)
CLOSED = pattern(
    r"</(?:p|li|h[1-6]|ul|ol|blockquote|pre|div|figure|figcaption|table|tr|caption|dl|dt|dd|details|summary"
    r"|section|article|aside|header|footer)>"
)
TAG = pattern(r"<[^>]*+>")
GAP = pattern(r"\n\s*\n\s*")


def text_of(markup: str) -> str:
    """Give the text of HTML whose blocks each begin a line: entities decoded, blocks parted by a blank line."""
    text = TAG.sub("", CLOSED.sub("\n\n", markup))
    if "&" in text:
        text = html.unescape(text)
    return GAP.sub("\n\n", text).strip()


def plainer(markup: str) -> str:
    """Make any sanitised HTML one that ``text_of`` reads: no notes' marks, breaks, cells or glued blocks."""
    markup = NOTE.sub("", markup)
    markup = CELL.sub(" ", markup)
    markup = BREAK.sub("\n", markup)
    return OPENED.sub("\n\n<", markup)
