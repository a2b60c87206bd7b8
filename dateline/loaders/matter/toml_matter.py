"""TOML front matter, every scalar as text."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from dateline.loaders.matter.entry import DEPTH, TOO_DEEP, BadMatter, Entry, Reading, Value
from dateline.patterns import pattern

_PLACE = pattern(r"(.*) \(at (?:line (\d+), column (\d+)|end of document)\)")
_KEY = pattern(r"""\s{0,32}["']?([\w-]{1,64})["']?(?:\.[\w.-]{1,64})?\s{0,32}=""")
_TABLE = pattern(r"""\[{1,2}\s{0,8}["']?([\w-]{1,64})""")
_PAIR = pattern(r"\s{0,8}[A-Za-z][\w-]{0,40}:(?:\s|$)")
_YAML = "This looks like YAML, which stands between lines of ---."
_CURES = {
    "Invalid value": "Put the value in quotation marks.",
    "Cannot overwrite": "Keep one of the two.",
    "Unescaped": "Write \\\\ for \\, or put the text in single quotation marks.",
    "Illegal character": "Does the text end with its quotation mark on this line?",
    "Expected ']'": "Is a ] missing?",
    "Unclosed array": "Is a comma or ] missing?",
    "Unterminated string": "Does the text end with its quotation mark?",
}
"""The cure for what tomllib complains of, by words of its message."""


def read_toml(lines: Sequence[str], first: int) -> Reading:
    """Read TOML front matter.

    Takes the lines between the fences and the number of the first. Raises BadMatter.
    """
    import tomllib

    text = "\n".join(lines) + "\n"
    try:
        table = tomllib.loads(text, parse_float=str)
    except (ValueError, RecursionError) as error:
        raise _explained(error, lines, first) from None
    places = dict(reversed(list(_places(lines, first))))
    return Reading(tuple(Entry(key, as_text(value), places.get(key, first)) for key, value in table.items()))


def as_text(value: object, depth: int = 0) -> Value:
    """Make a value of a TOML or JSON reader text, a list or a table of such.

    Raises BadMatter beyond 32 levels.
    """
    if depth > DEPTH:
        raise BadMatter(0, 0, TOO_DEEP)
    if isinstance(value, dict):
        return {str(key): as_text(inner, depth + 1) for key, inner in value.items()}
    if isinstance(value, list):
        return [as_text(inner, depth + 1) for inner in value]
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    return str(value)


def _places(lines: Sequence[str], first: int) -> Iterator[tuple[str, int]]:
    inside = False
    for number, line in enumerate(lines, first):
        table = _TABLE.match(line)
        found = table or (None if inside else _KEY.match(line))
        inside = inside or bool(table)
        if found:
            yield found[1], number


def _explained(error: Exception, lines: Sequence[str], first: int) -> BadMatter:
    if isinstance(error, RecursionError):
        return BadMatter(first, 1, TOO_DEEP)
    found = _PLACE.fullmatch(str(error))
    if not found:
        return BadMatter(first, 1, f"this TOML can't be read: {error}")
    line = int(found[2]) if found[2] else max(len(lines), 1)
    help_ = _YAML if line <= len(lines) and _PAIR.match(lines[line - 1]) else _cure(found[1])
    return BadMatter(first + line - 1, int(found[3] or 1), f"this TOML can't be read: {_lower(found[1])}", help_)


def _cure(problem: str) -> str:
    return next((cure for sign, cure in _CURES.items() if sign in problem), "")


def _lower(problem: str) -> str:
    return problem[:1].lower() + problem[1:]
