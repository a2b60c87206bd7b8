"""SVG: known when seen, measured when it is the site owner's."""

from __future__ import annotations

import re

from dateline.images.facts import PictureError, PictureFacts

HEAD = 65_536
"""Bytes in which the root element has to begin."""

_ROOT = re.compile(r"<(?:svg|svg:svg)(?=[\s>/])[^>]{0,8192}", re.IGNORECASE)
_LENGTH = re.compile(r"\s*(\d{1,6}(?:\.\d{1,9})?)\s*(?:px)?\s*\Z")


def is_vector(data: bytes) -> bool:
    """Return whether bytes look like an SVG file, also behind a declaration, comments or in UTF-16."""
    text = _head(data)
    return text.lstrip("\ufeff \t\r\n").startswith("<") and _ROOT.search(text) is not None


def inspect_vector(data: bytes) -> PictureFacts:
    """Return the size of a trusted SVG: its width and height, or else its viewBox (SVG 2, section 7).

    Nothing in it is judged or changed: only the owner's own assets folder may hold one, and pages show it by
    ``<img>``, where scripts don't run. Raises PictureError where it is no SVG or tells no size.
    """
    found = _ROOT.search(_head(data))
    if not found:
        raise PictureError("it is no SVG")
    size = _sides(_attribute(found[0], "width"), _attribute(found[0], "height"))
    size = size or _sides(*re.split(r"[\s,]+", _attribute(found[0], "viewBox").strip())[2:4])
    if not size:
        raise PictureError("it tells neither width and height in pixels nor a viewBox")
    return PictureFacts(*size, "svg", transparent=True)


def _head(data: bytes) -> str:
    head = data[:HEAD]
    if head[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return head.decode("utf-16", "replace")
    return head.decode("utf-8", "replace")


def _attribute(element: str, name: str) -> str:
    found = re.search(rf"\s{name}\s*=\s*(?:\"([^\"]*)\"|'([^']*)')", element)
    return (found[1] or found[2] or "") if found else ""


def _sides(*lengths: str) -> tuple[int, int] | None:
    sides = [round(float(found[1])) for length in lengths if (found := _LENGTH.match(length))]
    return (sides[0], sides[1]) if len(sides) == 2 and all(sides) else None
