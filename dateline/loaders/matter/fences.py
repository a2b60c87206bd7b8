"""Where front matter begins and ends, and whether it is front matter at all."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypeAlias

from dateline.loaders.matter.js_matter import EXPORT, end_of_statement
from dateline.loaders.matter.json_matter import end_of_object
from dateline.loaders.matter.keys import is_known_key
from dateline.loaders.matter.misplaced import find_misplaced
from dateline.loaders.source.body import first_filled
from dateline.patterns import pattern
from dateline.values import Value

Language: TypeAlias = Literal["yaml", "toml", "json", "js"]


class MatterBlock(Value, frozen=True):
    """The lines of front matter, as half-open ranges of 0-based line indexes."""

    language: Language
    start: int
    end: int
    body: int
    """Index of the first line behind the closing fence."""
    opening: int
    """Index of the opening fence."""
    fault: Literal["", "unclosed", "misplaced"] = ""
    """Why it can't be read; such a file is never published."""


_FENCES: dict[str, tuple[Language, tuple[str, ...]]] = {
    "---": ("yaml", ("---", "...")),
    "---yaml": ("yaml", ("---", "...")),
    "---yml": ("yaml", ("---", "...")),
    "---toml": ("toml", ("---", "+++")),
    "---json": ("json", ("---",)),
    "+++": ("toml", ("+++",)),
    ";;;": ("json", (";;;",)),
}
_SEARCH = 10_000
"""Lines among which a closing fence is looked for."""
_KEY = pattern(r"""\s{0,8}["']?([^\s"'#:\-\[{<][^:："']{0,63}?)["']?\s{0,8}(?::(?=\s|$)|：)""")
"""A key with its colon; one of full width, which YAML does not know, is a slip that must not publish a draft."""
_ASSIGNMENT = pattern(r"""\[|["']?[\w.-]{1,64}["']?\s{0,32}=""")
_ASSIGNED = pattern(r"([A-Za-z][\w-]{1,40})\s{0,8}=\s{0,8}[\"'\[\dtf]")
_OBJECT = pattern(r'\{\s*(?:$|\}|"[^"]{1,64}"\s*:)')
_BARE_OBJECT = pattern(r"\{\s*'?([A-Za-z]\w{1,30})'?\s*:\s")
_QUOTED_PAIR = pattern(r'"[^"]{1,64}"\s*:')
_KNOWN_PAIR = pattern(r"""\s{0,16}["']([A-Za-z][\w-]{1,40})["']\s{0,8}:""")
_OPENED = pattern(r"\{\s*(?:(?://|/\*|#).*)?")
_OBJECT_LINES = 12
"""Among them a known key shows that a brace opens an object, comments above it or not."""
_LONG = 70


def find_block(lines: Sequence[str]) -> MatterBlock | None:
    """Find the front matter of a file.

    Takes all lines; returns None where the file has none: no fence, or a horizontal rule with prose
    behind it.
    """
    top = first_filled(lines, 0)
    if top == len(lines):
        return None
    return _well_placed(lines, top) or _misplaced(lines, top)


def find_plain_block(whole: str) -> tuple[MatterBlock, list[str], int] | None:
    """Find front matter of the commonest form: ``---`` on the first line, a known key on the next.

    Takes a file's text; returns the block, its lines, and where the text behind it begins. None for any
    other file, with which ``find_block`` may do more.
    """
    end = whole.find("\n---\n", 4) if whole.startswith("---\n") else -1
    if end < 0:
        return None
    head = whole[4:end]
    lines = head.split("\n")
    if len(lines) > _SEARCH or not _is_pair(lines[0]) or "\n---" in head or "\n..." in head:
        return None
    return MatterBlock("yaml", 1, len(lines) + 1, len(lines) + 2, 0), lines, end + 5


def _well_placed(lines: Sequence[str], top: int) -> MatterBlock | None:
    head = lines[top].rstrip()
    if head in _FENCES:
        return _fenced(lines, top, head)
    if head.startswith("-"):
        fence = head.replace(" ", "").lower()
        if fence in _FENCES:
            return _fenced(lines, top, fence)
        if head.startswith("---") and head[3:].isalpha() and _closing(lines, top + 1, ("---",)) > 0:
            return MatterBlock("yaml", top + 1, len(lines), len(lines), top, "misplaced")
        return _long_fence(lines, top, head) if head.startswith("----") and not head.strip("-") else None
    if head[0] == "{":
        return _object(lines, top) if _is_object(lines, top, head) else None
    if head.startswith(("import ", "export ", "import{")):
        return _export(lines, top)
    return _headless(lines, top)


def _is_object(lines: Sequence[str], top: int, head: str) -> bool:
    start = head + (lines[top + 1] if head == "{" and top + 1 < len(lines) else "")
    bare = _BARE_OBJECT.match(start)
    if _OBJECT.match(start) is not None or (bare is not None and is_known_key(bare[1])):
        return True
    below = lines[top + 1 : top + _OBJECT_LINES] if _OPENED.fullmatch(head) else ()
    return any((pair := _KNOWN_PAIR.match(line)) and is_known_key(pair[1]) for line in below)


def _misplaced(lines: Sequence[str], top: int) -> MatterBlock | None:
    """What was meant for front matter and stands between other fences, or below something else."""
    opening = find_misplaced(lines, top)
    return None if opening is None else MatterBlock("yaml", opening + 1, len(lines), len(lines), opening, "misplaced")


def _fenced(lines: Sequence[str], top: int, head: str) -> MatterBlock | None:
    language, marks = _FENCES[head]
    end = _closing(lines, top + 1, marks)
    inner = lines[top + 1 : end if end >= 0 else top + 40]
    if not _looks_meant(inner, language, end >= 0):
        return None
    if end < 0:
        return MatterBlock(language, top + 1, len(lines), len(lines), top, "unclosed")
    return MatterBlock(language, top + 1, end, end + 1, top)


def _closing(lines: Sequence[str], start: int, marks: tuple[str, ...]) -> int:
    for index in range(start, min(len(lines), start + _SEARCH)):
        line = lines[index]
        if line[:3] in marks and line.rstrip() in marks:
            return index
    return -1


def _looks_meant(inner: Sequence[str], language: Language, closed: bool) -> bool:
    """Tell front matter, even if it is broken, from a rule that stands above prose."""
    if language == "yaml" and closed and inner and _is_pair(inner[0]):
        return True
    if language == "toml":
        meant = (_ASSIGNMENT.match(line) or _is_pair(line) or _is_assigned(line.lstrip()) for line in inner)
        return not any(map(str.strip, inner)) or any(meant)
    if language == "json":
        return True
    first = next((line for line in inner if line.strip()), "")
    if not first:
        return closed
    table = _BARE_OBJECT.match(first) if closed else None
    if table and is_known_key(table[1]):
        return True
    tight = bool(inner[0].strip())
    if any(map(_is_pair, inner if closed and tight else _paragraph(inner))) or _is_assigned(first):
        return True
    return tight and (_KEY.match(first) is not None or (closed and _is_terse(inner)))


def _paragraph(inner: Sequence[str]) -> Sequence[str]:
    """The lines up to the first blank one behind a line that is not blank."""
    start = first_filled(inner, 0)
    end = next((index for index in range(start, len(inner)) if not inner[index].strip()), len(inner))
    return inner[start:end]


def _is_pair(line: str) -> bool:
    found = _KEY.match(line)
    return found is not None and is_known_key(found[1])


def _is_assigned(line: str) -> bool:
    """TOML between the wrong fences."""
    found = _ASSIGNED.match(line)
    return found is not None and is_known_key(found[1])


def _is_terse(inner: Sequence[str]) -> bool:
    """A list, or one short line that is no sentence: front matter gone wrong rather than prose."""
    lines = [line for line in inner if line.strip()]
    if lines[0].startswith(("- ", "? ", "[", "{", "#", "%YAML")):
        return True
    return len(lines) == 1 and len(lines[0]) < _LONG and not lines[0].rstrip().endswith((".", "!", "?", "”", '"'))


def _long_fence(lines: Sequence[str], top: int, head: str) -> MatterBlock | None:
    """Hexo's fences of more than three dashes: both of the same length."""
    end = _closing_exactly(lines, top + 1, head)
    if end < 0 or not any(_is_pair(line) for line in lines[top + 1 : end]):
        return None
    return MatterBlock("yaml", top + 1, end, end + 1, top)


def _closing_exactly(lines: Sequence[str], start: int, mark: str) -> int:
    for index in range(start, min(len(lines), start + _SEARCH)):
        if lines[index].rstrip() == mark:
            return index
    return -1


def _object(lines: Sequence[str], top: int) -> MatterBlock:
    end = top + end_of_object(lines[top : top + _SEARCH])
    return MatterBlock("json", top, end, end, top)


def _export(lines: Sequence[str], top: int) -> MatterBlock | None:
    """MDX's exported metadata; imports may stand above it."""
    for index in range(top, min(len(lines), top + 60)):
        if EXPORT.match(lines[index]):
            end = end_of_statement(lines, index)
            return MatterBlock("js", index, end, end, index)
    return None


def _headless(lines: Sequence[str], top: int) -> MatterBlock | None:
    """Hexo's older forms: keys from the first line on, YAML's ended by a fence before any blank line."""
    quoted = _QUOTED_PAIR.match(lines[top]) is not None
    if not quoted and not _is_pair(lines[top]):
        return None
    language: Language = "json" if quoted else "yaml"
    end = ";;;" if quoted else "---"
    for index in range(top + 1, min(len(lines), top + 200)):
        line = lines[index].rstrip()
        if line == end:
            return MatterBlock(language, top, index, index + 1, top)
        if not line and not quoted:
            return None
    return None
