"""Lines that are meant as lines by how they are made: rows of a table, a list, code, verse."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence

from dateline.patterns import pattern

VERSE = 4
"""So many lines may be a stanza."""
_POEM = 6
"""So many breaks tell by their capitals alone."""
OPENERS = " \t\"'“‘„«‚‹¿¡([–—"
"""What may stand before the first letter of a line."""
_GAPS = ("   ", "\t", " | ", ". . . .", "....")
_SEPARATED = pattern(r"\w[,;]\w[^,;\s]*[,;]\w")
_CODE = ("$ ", ">>> ", "}", "{", "//", "#[", "```")
_KEYED = pattern(r"\S{1,20}(?::|\s[=:])\s")
_DIGIT = pattern(r"\d")

Break = tuple[str, str]
"""A line and the one that follows it."""


def most_are(has_form: Callable[[str], bool], lines: Sequence[str]) -> bool:
    """Say whether more than half of the lines have a form; of few lines, all."""
    count = sum(map(has_form, lines))
    return count * 2 > len(lines) if len(lines) > VERSE else count == len(lines)


def _has_columns(line: str) -> bool:
    bare = line.strip()
    separated = bare.count(",") + bare.count(";") > 1 and _SEPARATED.search(bare) is not None
    return separated or any(gap in bare for gap in _GAPS)


def is_code(line: str) -> bool:
    """Say whether a line looks like one of a program or a console."""
    return line[-1] in "{};" or line.endswith("):") or line.lstrip().startswith(_CODE)


def _is_keyed(line: str) -> bool:
    return _KEYED.match(line.lstrip()) is not None


def _is_single(line: str) -> bool:
    return " " not in line.strip()


def are_rows(breaks: Sequence[Break]) -> bool:
    """Say whether lines are rows of a list or a table: alike in how they are made or begin."""
    lines = [breaks[0][0], *(following for _, following in breaks)]
    if any(most_are(form, lines) for form in (_has_columns, _is_single, _is_keyed)):
        return True
    if len(breaks) < VERSE:
        return False
    first = Counter(_DIGIT.sub("0", following.split(None, 1)[0]) for _, following in breaks)
    alike = first.most_common(1)[0][1]
    return alike == len(breaks) or len(breaks) > _POEM and alike * 2 > len(breaks)


def is_poem(breaks: Sequence[Break]) -> bool:
    """Say whether nearly every line begins with a capital, as a poem's do."""
    capitals = sum(line.lstrip(OPENERS)[:1].isupper() and not line.isupper() for _, line in breaks)
    return len(breaks) >= _POEM and capitals >= len(breaks) * 0.9
