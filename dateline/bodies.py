"""Rendered bodies with their local links and pictures filled in."""

from __future__ import annotations

import re
from html import escape, unescape

from dateline.contexts import Body
from dateline.model import Picture, Rendition
from dateline.patterns import pattern

SIZES = "(min-width: 48rem) 42rem, 100vw"
"""How wide a picture in the text is shown, for the browser's choice of rendition."""

_IMAGE = pattern("<img\\b[^>]*?\x02(\\d+)\x03[^>]*>")
_PLACEHOLDER = pattern("\x02(\\d+)\x03")
_ALT = pattern(r'\balt="([^"]*)"')
_PARAGRAPH = pattern(r"<p>(.*?)</p>", re.DOTALL)
_TAG = pattern(r"<[^>]*>")
_TITLE = pattern(r'\btitle="([^"]*)"')


def fill(html: str, body: Body, origin: str = "") -> str:
    """Return a body's HTML with every placeholder replaced by what it leads to.

    ``origin`` (``https://example.org``) makes local URLs absolute, as feeds want them. A picture that is not
    there leaves its description.
    """
    if body.numbered:
        html = _numbered(html)
    if not body.links:
        return html
    html = _IMAGE.sub(lambda match: _image(match, body, origin), html)
    return _PLACEHOLDER.sub(lambda match: _attribute(body.links[int(match[1])], origin), html)


def _attribute(url: str, origin: str) -> str:
    return escape(origin + url if url.startswith("/") else url)


def _image(match: re.Match[str], body: Body, origin: str) -> str:
    tag, number = match[0], int(match[1])
    picture = body.pictures[number]
    if picture is not None:
        return _picture(picture, _first(_ALT, tag), _first(_TITLE, tag), origin)
    if body.links[number].endswith((".svg", ".gif")):
        return tag
    return f"<em>{_first(_ALT, tag)}</em>" if _first(_ALT, tag) else ""


def _first(pattern: re.Pattern[str], tag: str) -> str:
    """Return an attribute's value as it is written, escaped already."""
    found = pattern.search(tag)
    return found[1] if found else ""


def _picture(picture: Picture, alt: str, title: str, origin: str) -> str:
    image = (
        f'<img src="{_attribute(picture.url, origin)}" alt="{alt}" width="{picture.width}"'
        f' height="{picture.height}" loading="lazy" decoding="async"' + (f' title="{title}">' if title else ">")
    )
    kinds = dict.fromkeys(rendition.media_type for rendition in picture.renditions)
    sources = "".join(_source(kind, picture.renditions, origin) for kind in kinds)
    return f"<picture>{sources}{image}</picture>" if sources else image


def _source(kind: str, renditions: tuple[Rendition, ...], origin: str) -> str:
    sizes = ", ".join(f"{_attribute(r.url, origin)} {r.width}w" for r in renditions if r.media_type == kind)
    return f'<source type="{kind}" srcset="{sizes}" sizes="{SIZES}">'


def paragraphs(html: str) -> tuple[str, ...]:
    """Return the plain text of a body's paragraphs, in the order in which a numbered body numbers them."""
    return tuple(unescape(_TAG.sub("", match[1])) for match in _PARAGRAPH.finditer(html))


def _numbered(html: str) -> str:
    count = iter(range(1, len(html)))
    return _PARAGRAPH.sub(lambda match: f'<p id="p{next(count)}">{match[1]}</p>', html)
