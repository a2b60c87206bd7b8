"""The plain text of a body's HTML."""

from __future__ import annotations

import html
import re

NOTE = re.compile(r'<sup[^>]*(?: id="fnref|class="footnote-ref).*?</sup>|<a class="footnote-backref".*?</a>', re.DOTALL)
BREAK = re.compile(r"<br ?/?>\n?")
CELL = re.compile(r"</t[hd]>\s*")
BLOCK = re.compile(
    r"</?(?:p|li|h[1-6]|ul|ol|blockquote|pre|hr|div|figure|figcaption|table|tr|caption|dl|dt|dd|details|summary"
    r"|section|article|aside|header|footer)(?: [^>]*)?>"
)
PIECE = re.compile(r">([^<]+)")
GAP = re.compile(r"\n\s*\n\s*")


def text_of(markup: str) -> str:
    """Give the text of HTML without its marks: entities decoded, blocks parted by one blank line."""
    if "footnote" in markup:
        markup = NOTE.sub("", markup)
    if "<br" in markup:
        markup = BREAK.sub("<>\n", markup)
    if "</t" in markup:
        markup = CELL.sub("<> ", markup)
    text = "".join(PIECE.findall(">" + BLOCK.sub("<>\n\n", markup)))
    if "&" in text:
        text = html.unescape(text)
    return GAP.sub("\n\n", text).strip()
