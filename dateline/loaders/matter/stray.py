"""A key that keeps a draft back and stands outside the block of keys: seen, so that no gap publishes it."""

from __future__ import annotations

from collections.abc import Sequence

from dateline.loaders.matter.entry import Remark
from dateline.loaders.matter.names import fields_of, plain_key
from dateline.patterns import pattern
from dateline.sentences import ends_sentence

HINTS = ("draft", "status", "publi", "private")
"""One of them stands in small letters wherever such a key does."""
_PAIR = pattern(
    r"[\s>*_`|+#•–-]{0,12}(?:<!--\s{0,9})?[\"']?(?P<key>[A-Za-z][A-Za-z _-]{1,24}[A-Za-z])[\"']?[*_`]{0,3}\s{0,4}"
    r"[:=|：]{1,2}[*_`]{0,3}\s{0,9}[\"'“”*_`]{0,4}(?P<value>[A-Za-z0-9-]{1,12})[\"'“”*_`|\s,;.]{0,12}(?:-->)?\s{0,9}"
)
_KEYED = pattern(r"[\s*_]{0,8}([A-Za-z][\w -]{1,40}?)[*_]{0,3}\s?:")
_HELD = ("draft", "private", "unpublished", "embargoed", "auto-draft", "wip", "hidden")
_HIDING = {
    **dict.fromkeys(("draft", "isdraft", "unpublished", "private"), ("true", "yes", "y", "1", "on", "draft")),
    **dict.fromkeys(("published", "publish", "public"), ("false", "no", "off")),
    "status": _HELD,
}
"""The values that hide a post beyond doubt; “pending” may be any affair's status."""
_MOST = 20
"""Lines above the text that are looked at."""
_FAR = 100
"""Lines, blank ones too."""
_PARAGRAPH = 60
_LONG = 140
_MESSAGE = "“{line}” is meant to keep a draft back, and stands outside the block of keys"
_HELP = "Put all keys into one block at the top of the file, between lines of ---; or take this line out."


def find_stray(lines: Sequence[str], start: int) -> Remark | None:
    """Find a key that keeps a draft back among the short lines above the first paragraph.

    Takes all lines and the index to begin at. A block of code ends the search: it may show front matter.
    """
    filled = 0
    for index in range(start, min(len(lines), start + _FAR)):
        line = lines[index]
        if not line or line.isspace():
            continue
        filled += 1
        if filled > _MOST or line.lstrip().startswith(("```", "~~~")):
            return None
        if _hides(line):
            return Remark(index + 1, 1, _MESSAGE.format(line=line.strip()[:60]), _HELP)
        if _is_paragraph(line):
            return None
    return None


def _hides(line: str) -> bool:
    if len(line) > _LONG or line.startswith(("    ", "\t")) or not any(map(line.lower().__contains__, HINTS)):
        return False
    found = _PAIR.fullmatch(line)
    return found is not None and found["value"].casefold() in _HIDING.get(plain_key(found["key"].strip()), ())


def _is_paragraph(line: str) -> bool:
    """Say whether a line is text, and no long value of a known key."""
    if len(line) < _PARAGRAPH or not (len(line) > _LONG or ends_sentence(line.rstrip())):
        return False
    found = _KEYED.match(line)
    return found is None or not fields_of(found[1])
