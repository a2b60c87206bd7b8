"""The lead picture as front matter names it."""

from __future__ import annotations

from dateline import values
from dateline.loaders.matter.entry import Value
from dateline.loaders.matter.values import text_of

_SOURCES = (
    "src",
    "path",
    "url",
    "image",
    "file",
    "filename",
    "href",
    "feature",
    "overlay_image",
    "teaser",
    "name",
    "publicURL",
)
_ALTS = ("alt", "image_alt", "imageAlt", "alt_text", "altText", "image_description", "description")
_CAPTIONS = ("caption", "image_caption", "title", "legend")
_CREDITS = (
    "credit",
    "image_credit",
    "photographer",
    "credits",
    "source",
    "attribution",
    "copyright",
    "creditText",
)


class Picture(values.Value, frozen=True):
    """A picture's reference and what is said of it; empty where nothing is."""

    source: str = ""
    alt: str = ""
    caption: str = ""
    credit: str = ""


def picture_of(value: Value) -> Picture:
    """The picture that a value names: a path, the first of a list, or a table with its words.

    Words that are no path (``hero: false``) name none.
    """
    if isinstance(value, list):
        return next((named for named in map(picture_of, value) if named.source), Picture())
    if isinstance(value, dict):
        return _of_table(value)
    text = value.strip()
    return Picture(text) if "." in text or "/" in text else Picture()


def _of_table(table: dict[str, Value]) -> Picture:
    for key in _SOURCES:
        inner = picture_of(table.get(key, ""))
        if inner.source:
            return Picture(inner.source, *(_first(table, keys) for keys in (_ALTS, _CAPTIONS, _CREDITS)))
    return Picture()


def _first(table: dict[str, Value], keys: tuple[str, ...]) -> str:
    return next((text for key in keys if (text := text_of(table.get(key, "")))), "")
