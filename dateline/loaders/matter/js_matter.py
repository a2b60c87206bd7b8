"""``export const meta = { … }`` of MDX posts, every scalar as text; nothing is ever run."""

from __future__ import annotations

import re
from collections.abc import Sequence

from dateline import values
from dateline.loaders.matter.entry import DEPTH, TWICE, BadMatter, Entry, Reading, Value
from dateline.patterns import pattern

EXPORT = pattern(r"export\s+const\s+(?:meta|metadata|frontmatter|frontMatter|post)\b[^={]{0,80}=\s*\{")
_TOKEN = pattern(
    r"\s+|//[^\n]*|/\*.*?\*/"
    r"|(?P<text>'(?:\\.|[^'\\])*'|\"(?:\\.|[^\"\\])*\"|`(?:\\.|[^`\\])*`)"
    r"|(?P<word>[A-Za-z_$][\w$.]*|-?\d[\w.]*)|(?P<mark>[{}\[\]():,])",
    re.DOTALL,
)
_ESCAPE = pattern(r"\\(u[0-9a-fA-F]{4}|.)", re.DOTALL)
_SIGNS = {"n": "\n", "t": "\t", "\n": "", "r": "", "b": "", "f": "", "0": ""}
_NOTHING = ("null", "undefined")
_LONGEST = 100_000
_UNREAD = "only plain values can be read here: text, numbers, lists and tables"


class _Token(values.Value, frozen=True):
    """A piece of an object literal."""

    kind: str
    """``text``, ``word`` or ``mark``"""
    value: str
    at: int

    def marks(self, signs: str) -> bool:
        """Say whether it is one of some punctuation marks."""
        return self.kind == "mark" and self.value in signs


def read_js(lines: Sequence[str], first: int) -> Reading:
    """Read the object literal that an MDX post exports as its metadata.

    Takes the lines of the statement and the number of the first. A name (``authors: [ana]``) is its
    own text, ``new Date("…")`` its argument. Raises BadMatter.
    """
    text = "\n".join(lines)
    if len(text) > _LONGEST:
        raise BadMatter(first, 1, f"an object of more than {_LONGEST} characters is refused")
    tokens = _tokens(text, text.index("{"), first)
    entries: list[Entry] = []
    table, _ = _value(tokens, 0, 0, text, first)
    places = {token.value: first + text.count("\n", 0, token.at) for token in reversed(tokens)}
    if isinstance(table, dict):
        entries = [Entry(key, value, places.get(key, first)) for key, value in table.items()]
    return Reading(tuple(entries))


def end_of_statement(lines: Sequence[str], start: int) -> int:
    """The index behind the statement that begins at one: its closing brace stands first on a line."""
    if lines[start].rstrip().endswith(("}", "};")):
        return start + 1
    for index in range(start + 1, len(lines)):
        if lines[index].startswith("}"):
            return index + 1
    return len(lines)


def _tokens(text: str, start: int, first: int) -> list[_Token]:
    tokens: list[_Token] = []
    while start < len(text):
        found = _TOKEN.match(text, start)
        if found is None:
            if text[start:].strip(" ;\n") == "":
                break
            raise _bad(text, start, first)
        if found.lastgroup == "text":
            tokens.append(_Token("text", _unquoted(found[0]), start))
        elif found.lastgroup:
            tokens.append(_Token(found.lastgroup, found[0], start))
        start = found.end()
    return tokens


def _unquoted(text: str) -> str:
    return _ESCAPE.sub(lambda found: _escaped(found[1]), text[1:-1])


def _escaped(sign: str) -> str:
    return chr(int(sign[1:], 16)) if len(sign) == 5 else _SIGNS.get(sign, sign)


def _value(tokens: list[_Token], index: int, depth: int, text: str, first: int) -> tuple[Value, int]:
    """The value that begins at a token and the index behind it."""
    if index >= len(tokens) or depth > DEPTH:
        raise _bad(text, tokens[min(index, len(tokens) - 1)].at if tokens else 0, first)
    token = tokens[index]
    if token.kind == "text":
        return token.value, index + 1
    if token.kind == "word":
        return _word(tokens, index, text, first)
    if token.marks("{"):
        return _table(tokens, index + 1, depth, text, first)
    if token.marks("["):
        return _list(tokens, index + 1, depth, text, first)
    raise _bad(text, token.at, first)


def _word(tokens: list[_Token], index: int, text: str, first: int) -> tuple[Value, int]:
    """A name, a number, or ``new Date("…")``."""
    word = tokens[index].value
    marks = [token.value for token in tokens[index + 1 : index + 5]]
    if word == "new" and len(marks) == 4 and (marks[1], marks[3]) == ("(", ")"):
        return marks[2], index + 5
    if marks[:1] == ["("]:
        raise _bad(text, tokens[index].at, first)
    return "" if word in _NOTHING else word, index + 1


def _table(tokens: list[_Token], index: int, depth: int, text: str, first: int) -> tuple[Value, int]:
    table: dict[str, Value] = {}
    while index < len(tokens) and not tokens[index].marks("}"):
        key = tokens[index]
        if key.kind == "mark" or index + 1 >= len(tokens):
            raise _bad(text, key.at, first)
        if tokens[index + 1].marks(",}"):
            value: Value = key.value
            index += 1
        else:
            value, index = _value(tokens, index + 2, depth + 1, text, first)
        if table.setdefault(key.value, value) != value:
            raise _bad(text, key.at, first, TWICE.format(key=key.value))
        index = _behind_comma(tokens, index, text, first)
    return table, index + 1


def _list(tokens: list[_Token], index: int, depth: int, text: str, first: int) -> tuple[Value, int]:
    items: list[Value] = []
    while index < len(tokens) and not tokens[index].marks("]"):
        item, index = _value(tokens, index, depth + 1, text, first)
        items.append(item)
        index = _behind_comma(tokens, index, text, first)
    return items, index + 1


def _behind_comma(tokens: list[_Token], index: int, text: str, first: int) -> int:
    if index >= len(tokens):
        raise _bad(text, tokens[-1].at, first)
    token = tokens[index]
    if not token.marks(",}]"):
        raise _bad(text, token.at, first)
    return index + token.marks(",")


def _bad(text: str, at: int, first: int, message: str = _UNREAD) -> BadMatter:
    return BadMatter(first + text.count("\n", 0, at), at - text.rfind("\n", 0, at), message)
