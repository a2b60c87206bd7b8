"""Text that was read in one encoding and written in another."""

from __future__ import annotations

import re
from collections.abc import Iterator

from dateline.check.findings import Finding, Whereabouts

_HIGH = "\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122"
_BROKEN = re.compile(
    f"[\u00c3\u00c4\u00c5][{_HIGH}](?<![\u00c3\u00c4\u00c5][\u00a0\u00ab\u00bb\u2013-\u203a])"
    "|\u00e2(?:\u20ac[\u0080-\uffff]|\u0080[\u0080-\u009f])"
    "|\u00c2[\u00a1-\u00aa\u00ac-\u00ba\u00bc-\u00bf]"
    "|\u00ef\u00bb\u00bf|\u00ef\u00bf\u00bd|\u00f0\u0178[\u0080-\uffff]|\ufffd"
)
_FIRST = "\u00c2\u00c3\u00c4\u00c5\u00e2\u00ef\u00f0\ufffd"
"""Letters with which a trace begins; most pages have none of them."""
_WORD = re.compile(r"[^\s<>\"]{0,20}$")


def check_encoding(path: str, text: str, where: Whereabouts) -> Iterator[Finding]:
    """Yield a finding at the first place of a page's text that shows traces of a wrong encoding."""
    match = _BROKEN.search(text) if any(letter in text for letter in _FIRST) else None
    if match:
        before = _WORD.search(text, max(0, match.start() - 20), match.start())
        word = (before[0] if before else "") + text[match.start() : match.end() + 10].split()[0]
        message = f"the text looks as if it had been read in a wrong encoding: “{word[:40]}”"
        yield where.find(path, (text[match.start() : match.end()],), message, "warning", "Save the source as UTF-8.")
