"""What YAML takes for a comment, and an editor wrote as part of a value: ``Why #1 matters``."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from dateline.loaders.matter.entry import Remark
from dateline.loaders.matter.keys import fields_of
from dateline.patterns import pattern

_KEY = pattern(r"([A-Za-z_][\w-]{0,63}):(?=\s|$)")
_ITEM = pattern(r"\s*-\s+")
_HASH = pattern(r"(?:(?<=\s)|\A)#(?=\w)")
_SHOWN = frozenset(("title", "summary", "tags"))
_NO_TEXT = "\"'|>[{&*!"
"""Signs that begin a value behind which a comment may be meant."""
_LEFT_OUT = "“{words}” is a comment to YAML: it is left out"
_QUOTE = "Put the value in quotation marks, or a space behind the #, if it is a comment."
_BARE = "Write tags without #."


def remarks_on_comments(lines: Sequence[str], first: int) -> Iterator[Remark]:
    """Yield a remark on each ``#`` before a letter or number that ends a title, a description or a tag.

    Takes the lines between the fences and the number of the first.
    """
    field = ""
    for number, line in enumerate(lines, first):
        key = _KEY.match(line)
        if key:
            field = next((name for name in fields_of(key[1]) if name in _SHOWN), "")
        item = None if key else _ITEM.match(line)
        begun = key or item
        if "#" not in line or not field or begun is None:
            continue
        value = line[begun.end() :].lstrip()
        found = None if value[:1] in _NO_TEXT else _HASH.search(value)
        if found:
            column = len(line) - len(value) + found.start() + 1
            help_ = _BARE if field == "tags" and not value[: found.start()].strip() else _QUOTE
            yield Remark(number, column, _LEFT_OUT.format(words=value[found.start() :].rstrip()[:40]), help_)
