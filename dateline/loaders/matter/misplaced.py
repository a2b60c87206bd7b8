"""Front matter behind a wrong fence or below another line: seen, so that no draft is published by it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from dateline.loaders.matter.drafts import hides
from dateline.loaders.matter.entry import Entry
from dateline.loaders.matter.keys import is_known_key
from dateline.patterns import pattern

_FENCE = pattern(r"\s*(?:<!--|```|~~~)?\s*(?:[-–—=*_+~;]{1,40}|[-+]{3}[a-z]{1,12}|(?:ya?ml|toml|json|md|markdown)?)\s*")
_PAIR = pattern(r"""\s{0,8}["']?([A-Za-z][\w-]{1,40})["']?\s{0,4}[:=](?:\s|["'\[]|$)""")
_INNER = pattern(r"\s|[#\-\]}]|$")
_PREAMBLE = 60
"""Lines among which misplaced front matter is looked for."""
_MOST = 60


def find_misplaced(lines: Sequence[str], top: int) -> int | None:
    """Find the fence above keys and values that were meant for front matter and are none.

    Takes all lines and the index of the first that is not blank. Such a fence is indented, of other
    signs (``—``, ``--``, ``***``, a code block, a comment), or stands below a comment or a heading. A title
    must follow, behind other signs than ``---`` with another known key, or a key that tells drafts.
    None where there is none.
    """
    for index in _openings(lines, top):
        line = lines[index]
        if line and not line[0].isalnum() and _FENCE.fullmatch(line) and _states(lines, index + 1):
            return index
    return None


def hides_draft(body: str) -> bool:
    """Say whether a body begins with a further block of keys, one among them that keeps a draft back."""
    fenced = body.startswith(("---", "+++"))
    if not fenced and not _PAIR.match(body):
        return False
    lines = body.split("\n", _MOST + 2)
    return (not fenced or not lines[0][3:].strip()) and _keeps_back(_entries(lines, int(fenced)))


def _openings(lines: Sequence[str], top: int) -> Iterator[int]:
    """The lines that may be such a fence: the first, and those behind comments, imports and one heading."""
    inside = headed = False
    for index in range(top, min(len(lines), top + _PREAMBLE)):
        yield index
        line = lines[index].strip()
        if inside or line.startswith("<!--"):
            inside = "-->" not in line
        elif line.startswith("# ") and not headed:
            headed = True
        elif line and not (line.startswith("import ") or (index == top and line.startswith(("```", "~~~")))):
            return


def _states(lines: Sequence[str], start: int) -> bool:
    """Say whether keys and values follow at once, a fence behind them, and they tell a title or keep a draft back."""
    entries = _entries(lines, start)
    keys = {entry.key.lower() for entry in entries}
    proper = lines[start - 1].strip() in ("---", "+++")
    return _keeps_back(entries) or ("title" in keys and (proper or sum(map(is_known_key, keys)) > 1))


def _keeps_back(entries: Sequence[Entry]) -> bool:
    return any(hides(entry.key, entry.value) for entry in entries)


def _entries(lines: Sequence[str], start: int) -> list[Entry]:
    """The keys and values that stand from an index on, a fence behind them; none where anything else is among them."""
    entries: list[Entry] = []
    for index in range(start, min(len(lines), start + _MOST)):
        line = lines[index]
        found = _PAIR.match(line)
        if found:
            entries.append(Entry(found[1], line[found.end() - 1 :].strip(" \t\"',=:"), index + 1))
        elif entries and line.strip() and _FENCE.fullmatch(line):
            return entries
        elif not _INNER.match(line):
            break
    return []
