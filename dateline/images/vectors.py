"""SVG: known when seen."""

from __future__ import annotations

import re

HEAD = 65_536
"""Bytes in which the root element has to begin."""

_ROOT = re.compile(r"<(?:svg|svg:svg)(?=[\s>/])[^>]{0,8192}", re.IGNORECASE)


def is_vector(data: bytes) -> bool:
    """Return whether bytes look like an SVG file, also behind a declaration, comments or in UTF-16."""
    text = _head(data)
    return text.lstrip("\ufeff \t\r\n").startswith("<") and _ROOT.search(text) is not None


def _head(data: bytes) -> str:
    head = data[:HEAD]
    if head[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return head.decode("utf-16", "replace")
    return head.decode("utf-8", "replace")
