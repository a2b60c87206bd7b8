"""Where a mark may stand above a text: below pictures and comments, in no code, quotation or part of a text."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from dateline.loaders.matter.drafts import DRAFT_WORDS
from dateline.patterns import pattern
from dateline.sentences import ends_sentence

_FAR = 100
"""Lines, blank ones too."""
_LONGEST = 4_000
_SHORTEST_SENTENCE = 40
_UNSEEN = pattern(
    r"!\[[^\[\]]{0,2000}\]\([^()]{0,2000}\)(?:\{[^{}]{0,200}\})?|<[^<>]{1,3000}>|\{[{%][^{}]{0,2000}[%}]\}"
)
"""A picture, a tag, a shortcode."""
_LINKED = pattern(r"\[\s*\]\([^()]{0,2000}\)")
_FRONT = pattern(r"(?:[^\w\[(【?]|_)+")
_BACK = pattern(r"(?:[^\w\])】?]|_)+\Z")
"""Signs around a mark: emphasis, arrows, pictures of warning."""
CALLOUT = pattern(r"(?:\s{0,3}>)+\s?\[!\w{1,20}\][+-]?\s{0,9}")
_QUOTED = pattern(r"[>*_#\s]{0,9}[“\"„«‘'‹].*[”\"“»’'›][*_.\s]{0,9}")
_LEVEL = pattern(r"\s{0,3}(#{2,6})\s")
_ITEM = pattern(r"\s{0,3}(?:[-+*]|\d{1,2}[.)])\s")
_BOLD = pattern(r"\s{0,3}(\*\*|__)[^*_]{2,80}\1\s*")
_DRAFT = pattern(rf"(?:\w{{1,12}}\s)?(?:{'|'.join(DRAFT_WORDS)})(?:\s\d)?", re.IGNORECASE)


def lines_above(lines: Sequence[str], start: int) -> Iterator[tuple[int, bool]]:
    """Yield the index of each filled line from one on, up to a block of code, and whether it is shown as text."""
    hidden = False
    for index in range(start, min(len(lines), start + _FAR)):
        line = lines[index]
        if not line or line.isspace():
            continue
        if not hidden and line.lstrip().startswith(("```", "~~~")):
            return
        hidden = hidden or line.lstrip().startswith("<!--")
        yield index, not (hidden or _is_unseen(line))
        hidden = hidden and "-->" not in line


def _is_unseen(line: str) -> bool:
    """Say whether a line holds pictures, tags and shortcodes alone."""
    if len(line) > _LONGEST or line.lstrip()[:1] not in "![<{":
        return False
    return not _LINKED.sub("", _UNSEEN.sub("", line)).strip()


def core_of(text: str) -> str:
    """Words without the signs around them."""
    front = _FRONT.match(text)
    return _BACK.sub("", text[front.end() :] if front else text)


def is_quoted(text: str) -> bool:
    """Say whether words stand between quotation marks: they are said of another text."""
    return _QUOTED.fullmatch(text) is not None


def is_quotation(line: str, above: str) -> bool:
    """Say whether a line is a quotation that the text above it leads to."""
    if not line.lstrip().startswith(">") or above.startswith("#") or CALLOUT.match(line):
        return False
    return above.rstrip().endswith(":") or (len(above) >= _SHORTEST_SENTENCE and ends_sentence(above.rstrip()))


def heads_a_part(lines: Sequence[str], index: int, start: int) -> bool:
    """Say whether a line that says “Draft” is the heading of one part of several, or an item of a list.

    Below keys small letters are enough: what keeps a post back would stand among these.
    """
    line = lines[index]
    level, bold = _LEVEL.match(line), _BOLD.fullmatch(line)
    if not (level or bold or _ITEM.match(line)) or not _DRAFT.fullmatch(core := core_of(line)):
        return False
    if start and not core.isupper():
        return True
    below = lines[index + 1 :]
    if any(each.startswith("# ") for each in below):
        return False
    if level:
        return any(each.startswith(f"{level[1]} ") for each in below)
    return any(map(_BOLD.fullmatch, below)) if bold else any(map(_ITEM.match, below[:1]))
