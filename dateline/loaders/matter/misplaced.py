"""Front matter behind a wrong fence or below another line: seen, so that no draft is published by it."""

from __future__ import annotations

from collections.abc import Sequence

from dateline.loaders.matter.names import is_known
from dateline.patterns import pattern

_FENCE = pattern(r"\s*(?:<!--|```|~~~)?\s*(?:[-–—=*_+~;]{1,40}|[-+]{3}[a-z]{1,12}|(?:ya?ml|toml|json|md|markdown)?)\s*")
_PAIR = pattern(r"""\s{0,8}["']?([A-Za-z][\w-]{1,40})["']?\s{0,4}[:=](?:\s|["'\[]|$)""")
_INNER = pattern(r"\s|[#\-\]}]|$")
_DECIDES = frozenset(("draft", "published", "status", "private", "publish"))
_PREAMBLE = 40
"""Lines above front matter that is misplaced: a comment, a heading."""
_MOST = 60


def find_misplaced(lines: Sequence[str], top: int) -> int | None:
    """Find the fence above keys and values that were meant for front matter and are none.

    Takes all lines and the index of the first that is not blank. Such a fence is indented, of other
    signs (``—``, ``--``, ``***``, a code block, a comment), or stands below a comment or a heading. A title
    must follow, behind other signs than ``---`` with another known key, or a key that tells drafts.
    None where there is none.
    """
    last = min(len(lines), top + _preamble(lines, top) + 1)
    for index in range(top, last):
        line = lines[index]
        if line and not line[0].isalnum() and _FENCE.fullmatch(line) and _states(lines, index + 1):
            return index
    return None


def _preamble(lines: Sequence[str], top: int) -> int:
    """How many lines behind the first one may stand above misplaced front matter."""
    first = lines[top].lstrip()
    if first.startswith("# "):
        return 3
    if first.startswith(("<!--", "import ")):
        return _PREAMBLE
    return 2 if first.startswith(("```", "~~~")) else 0


def _states(lines: Sequence[str], start: int) -> bool:
    """Say whether keys and values follow at once, a fence behind them, and they tell a title or a draft."""
    keys: set[str] = set()
    for index in range(start, min(len(lines), start + _MOST)):
        line = lines[index]
        found = _PAIR.match(line)
        if found:
            keys.add(found[1].lower())
        elif keys and line.strip() and _FENCE.fullmatch(line):
            proper = lines[start - 1].strip() in ("---", "+++")
            return bool(keys & _DECIDES) or ("title" in keys and (proper or sum(map(is_known, keys)) > 1))
        elif not _INNER.match(line):
            return False
    return False
