"""What libyaml complains of, said to an editor."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from dateline.loaders.matter.entry import BadMatter
from dateline.patterns import pattern

_QUOTES = "Put the value in quotation marks."
_QUOTES_OR_INDENT = "Put the value in quotation marks; or is an indent wrong?"
_CLOSE = "Close it at the end of the value, or leave it out."
_DOUBLE = "Write it twice (''), or put the text in double quotation marks."
_APOSTROPHE = pattern(r"(?:^|[\s\[,])'[^'\"]*\w'\w")
_WORDS = (
    ("mapping values are not allowed", "a second colon in an unquoted value", _QUOTES_OR_INDENT),
    ("found character that cannot start any token", "a value can't begin with {character}", _QUOTES),
    ("could not find expected ':'", "this line is not “key: value”", "Is the colon missing, or an indent?"),
    (
        "did not find expected key",
        "this line does not fit the one before it",
        "Is a quotation mark or an indent wrong?",
    ),
    (
        "did not find expected ',' or ']'",
        "this list in square brackets goes wrong",
        "Is a comma or ] missing?",
    ),
    ("did not find expected ',' or '}'", "this table in braces goes wrong", "Is a comma or } missing?"),
    (
        "did not find expected '-' indicator",
        "this line belongs to no list item",
        "Begin it with “- ” or indent it.",
    ),
    ("did not find expected alphabetic", "a value can't begin with {character}", _QUOTES),
    (
        "unknown escape character",
        "\\ begins an escape in double quotation marks",
        "Use single ones, or write \\\\.",
    ),
    (
        "did not find expected hexdecimal",
        "\\ begins an escape in double quotation marks",
        "Use single ones, or \\\\.",
    ),
    ("invalid Unicode character escape", "this escape names no character", ""),
    ("another document", "front matter is one document, and a second one begins here", ""),
    ("duplicate anchor", "two values have the same &name", _QUOTES),
    ("found undefined tag handle", "a value can't begin with !", _QUOTES),
    ("found unexpected end of stream", "this quotation mark is never closed", _CLOSE),
    ("found unexpected document indicator", "this quotation mark is never closed", _CLOSE),
    (
        "block sequence entries are not allowed",
        "a list item can't stand here",
        "Put it on a line of its own.",
    ),
)


def explain(error: Exception, lines: Sequence[str], first: int) -> BadMatter:
    """Turn an exception of PyYAML into one that names line, column and what to do.

    Takes the exception, the lines that were read and the number of the first.
    """
    line, column = _place(error)
    problem = str(getattr(error, "problem", None) or error).splitlines()[0]
    text = lines[line] if line < len(lines) else ""
    if text.startswith("\t"):
        return BadMatter(first + line, 1, "a tab begins this line", "Indent with spaces.")
    if "did not find expected" in problem and _APOSTROPHE.search(text):
        column = text.index("'")
        return BadMatter(first + line, column + 1, "an apostrophe ends this text in single quotation marks", _DOUBLE)
    for sign, message, help_ in _WORDS:
        if sign in problem:
            shown = message.format(character=f"“{text[column : column + 1]}”") if "{" in message else message
            return BadMatter(first + line, column + 1, shown, help_)
    return BadMatter(first + line, column + 1, f"front matter can't be read: {problem}")


def _place(error: Exception) -> tuple[int, int]:
    """0-based line and column; where something begins that is never ended or never followed, there."""
    problem = str(getattr(error, "problem", ""))
    found, begun = getattr(error, "problem_mark", None), getattr(error, "context_mark", None)
    mark = begun if found is None or (begun is not None and _is_earlier(problem, begun, found)) else found
    return (mark.line, mark.column) if mark else (0, 0)


def _is_earlier(problem: str, begun: Any, found: Any) -> bool:
    if "expected ',' or" in problem:
        return bool(begun.line < found.line)
    return any(sign in problem for sign in ("unexpected end of stream", "document indicator", "expected ':'"))


def refused_at(node: Any, message: str, help: str = "") -> BadMatter:
    """Return the error that a node or an event of YAML can't be taken, at its line and column."""
    return BadMatter(node.start_mark.line, node.start_mark.column + 1, message, help)
