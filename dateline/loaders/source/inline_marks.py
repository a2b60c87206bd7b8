"""Marks within a line that a title shows no trace of: emphasis, links, code, inline tags."""

from __future__ import annotations

import re

from dateline.patterns import pattern

_CODE = pattern(r"`([^`]{1,200})`")
_HOLE = "\ufffc"
_LINK = pattern(r"\[([^\[\]]{1,200})\]\([^()\s]{1,500}\)")
_EMPHASES = (
    pattern(r"(?<!\\)\*\*(?=\S)(.{1,300}?)(?<=[^\s\\])\*\*(?!\*)"),
    pattern(r"(?<![\w\\])__(?=\S)(.{1,300}?)(?<=[^\s\\])__(?!\w)"),
    pattern(r"(?<![\\*])\*(?=[^\s*])([^*]{1,300})(?<=[^\s\\])\*(?!\*)"),
    pattern(r"(?<![\w\\])_(?=[^\s_])([^_]{1,300})(?<=[^\s\\])_(?!\w)"),
)
_ESCAPED = pattern(r"\\([!-/:-@\[-`{-~])")
_TAGS = pattern(r"<(em|i|b|strong|cite|span|sup|sub)(?:\s[^<>]{0,200})?>([^<>]{0,300})</\1\s*>", re.IGNORECASE)


def plain_marks(text: str) -> str:
    """The words of a line of Markdown; what stands in code keeps its signs."""
    if "`" not in text or _HOLE in text:
        return _plain(text)
    codes = iter(_CODE.findall(text))
    return "".join(part if part != _HOLE else next(codes) for part in _plain(_CODE.sub(_HOLE, text)))


def _plain(text: str) -> str:
    text = without_tags(_LINK.sub(r"\1", text) if "[" in text else text)
    if "*" in text or "_" in text:
        for _ in range(2):
            for emphasis in _EMPHASES:
                text = emphasis.sub(r"\1", text)
    return _ESCAPED.sub(r"\1", text) if "\\" in text else text


def without_tags(text: str) -> str:
    """A title without pairs of inline tags (``<em>Nordvale</em>``); a tag that is spoken of stays."""
    if "</" not in text or "`" in text:
        return text
    return _TAGS.sub(r"\2", _TAGS.sub(r"\2", text))
