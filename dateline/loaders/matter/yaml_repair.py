"""Front matter as the editor meant it: values that needed quotation marks."""

from __future__ import annotations

from collections.abc import Sequence

from dateline.loaders.matter.entry import Remark
from dateline.loaders.matter.keys import fields_of
from dateline.patterns import pattern

_PAIR = pattern(r"([A-Za-z_][\w.-]{0,63}):[ \t]+(\S.*)")
_TIGHT = pattern(r"([A-Za-z_][\w-]{0,63})(?::[\u00a0\u3000]*|：\s*)([^\s:/].*)")
_TABBED = "a tab begins this line; read as two spaces"
_SPACELESS = "no plain colon and space behind the key; read as if they were there"
_QUOTE = "Put the value in quotation marks."
_APOSTROPHE = "an apostrophe within single quotation marks; read as one"
_HASHED = "a # before a tag; read as if it were not there"
_CURES = {
    _TABBED: "Indent with spaces.",
    _SPACELESS: "Write “key: value”.",
    _APOSTROPHE: "Write it twice (''), or put the value in double quotation marks.",
    _HASHED: "Write tags without #.",
}
_QUOTED = pattern(r"""(?:'[^']*(?:''[^']*)*'|"[^"\\]*(?:\\.[^"\\]*)*")(?:\s+#.*)?""")
_BETWEEN = pattern(r"'(?:[^']|''|(?<=\w)'(?=\w))+'")
_BEHIND = pattern(r"'(?:[^']|''|(?<=\w)')+'")
_HASH = pattern(r"(?<=[\[,\s])#(?=\w)")
_BLOCK = pattern(r"[>|][-+0-9]{0,2}(?:\s+#.*)?")
_ALIAS = pattern(r"\*[\w.-]+")
_ENTITY = pattern(r"&(?:#?\w{1,10};|\s)")


def repair(lines: Sequence[str], first: int) -> tuple[list[str], tuple[Remark, ...]]:
    """Quote each value of a whole line that YAML takes for syntax, unfold leading tabs, part keys and values.

    Takes the lines between the fences and the number of the first; returns the lines to read
    instead and what to warn of: nothing where nothing was changed.
    """
    repaired: list[str] = []
    remarks: list[Remark] = []
    for index, line in enumerate(lines):
        following = lines[index + 1] if index + 1 < len(lines) else ""
        new, message = _repaired(line, following)
        repaired.append(new)
        if message:
            remarks.append(Remark(first + index, 1, message, _CURES.get(message, _QUOTE)))
    return repaired, tuple(remarks)


def _repaired(line: str, following: str) -> tuple[str, str]:
    if line.startswith("\t"):
        text = line.lstrip("\t")
        return "  " * (len(line) - len(text)) + text, _TABBED
    found = _PAIR.fullmatch(line)
    tight = None if found else _TIGHT.fullmatch(line)
    if tight and fields_of(tight[1]):
        return f"{tight[1]}: {tight[2]}", _SPACELESS
    if not found or following[:1] in (" ", "\t"):
        return line, ""
    key, value = found[1], found[2].rstrip()
    if value[0] == "'" and (inner := _apostrophised(value)):
        return f"{key}: '{inner}'", _APOSTROPHE
    if value[0] == "[" and "tags" in fields_of(key) and not ("'" in value or '"' in value) and _HASH.search(value):
        return f"{key}: {_HASH.sub('', value)}", _HASHED
    reason = _reason(value)
    return (f"{key}: '{value.replace(chr(39), chr(39) * 2)}'", reason) if reason else (line, "")


def _apostrophised(value: str) -> str:
    """What stands between single quotation marks, its apostrophes doubled; empty where there are none, or other marks.

    ``'The mayor's bridge'``; of an odd number of marks one is an apostrophe in any case: ``'The mayors' bridge'``.
    """
    odd = value.count("'") % 2
    if _QUOTED.fullmatch(value) or not (_BETWEEN.fullmatch(value) or (odd and _BEHIND.fullmatch(value))):
        return ""
    return value[1:-1].replace("''", "'").replace("'", "''")


def _reason(value: str) -> str:
    """What is wrong with a value of one line, if it needs quotation marks."""
    start = value[0]
    if start in "\"'":
        text = value.count(start) % 2 == 0 and not _QUOTED.fullmatch(value)
        return "text behind the quotation mark; the whole is read as the value" if text else ""
    if start == "[" and "]" in value and not value.endswith("]"):
        return "text behind the bracket; the whole is read as the value"
    if _is_no_start(value):
        return f"a value that begins with {start}; read as text"
    if start not in "[{|>&*!" and (": " in value or value.endswith(":")):
        return "a colon in an unquoted value; the whole is read as the value"
    return ""


def _is_no_start(value: str) -> bool:
    """Say whether a value begins like no YAML, or like a kind of it that the rest shows it is not."""
    start = value[0]
    if start == "*":
        return not _ALIAS.fullmatch(value)
    if start in ">|":
        return not _BLOCK.fullmatch(value)
    return start in "@`%,]}" or _ENTITY.match(value) is not None
