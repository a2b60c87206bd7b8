"""What a line that is no TOML was meant to be."""

from __future__ import annotations

from dateline.patterns import pattern

_CURLY = "“”„‟«»‘’‚"
_CURLED = pattern(rf"\s*([\w.-]+)\s*=\s*[{_CURLY}]+([^{_CURLY}]*)[{_CURLY}]*\s*")
_BARE = pattern(r"\s*([\w.-]+)\s*=\s*([^\W\d][^\"'\[\]{}#=,]*)")
_COLON = pattern(r"\s*([\w-]+)\s*:\s")
_YES, _NO = frozenset({"true", "yes", "on"}), frozenset({"false", "no", "off"})

_TOLD = {
    "Cannot overwrite a value": "“{key}” stands here twice",
    "Cannot declare": "this table stands here twice",
    "Expected '=' after a key": "an = is missing",
    "Unterminated string": "a quotation mark is missing",
    "Illegal character '\\n'": "a quotation mark is missing",
    "Unclosed array": "a bracket is never closed",
}
"""What is wrong in plain words, by how Python's own message begins."""

_CURES = {
    "Cannot overwrite a value": "Take one of the two lines out.",
    "Cannot declare": "Write what both say below one heading.",
    "Expected '=' after a key": 'Each line is a name, an = and a value, as in title = "The Quay Post".',
    "Unterminated string": "Close the text with the mark that it begins with.",
    "Illegal character '\\n'": "Close the text with the mark that it begins with.",
    "Unclosed array": "Write ] behind the last value.",
    "Expected newline or end of document": "A line holds one value. Within a text write \\\" for a quotation mark.",
    "Invalid value": 'Texts stand in straight quotation marks ("), lists of them in [ ].',
}


def explain_slip(said: str, line: str) -> tuple[str, str]:
    """Return (what is wrong, what to do) for what Python's TOML reader says of a line; the cure may be empty."""
    key = line.partition("=")[0].strip()
    told = next((text.format(key=key) for start, text in _TOLD.items() if said.startswith(start)), said)
    cure = next((text for start, text in _CURES.items() if said.startswith(start)), "")
    return told, _of_quotes(line) or _of_colon(said, line) or cure


def _of_quotes(line: str) -> str:
    """Return how a text without straight quotation marks, or a yes or no, is written."""
    if curled := _CURLED.fullmatch(line):
        if curled[2].isdecimal():
            return f"Write a number without quotation marks: {curled[1]} = {curled[2]}"
        return f'Write straight quotation marks: {curled[1]} = "{curled[2]}"'
    value = line.partition("=")[2].lstrip(" [")
    if value[:1] and value[0] in _CURLY:
        return 'Write straight quotation marks (") around texts.'
    if not (bare := _BARE.fullmatch(line.partition("#")[0])) or bare[2].strip() in ("true", "false", "inf", "nan"):
        return ""
    word = bare[2].strip()
    if word.lower() in _YES | _NO:
        return f"Write it small and without quotation marks: {bare[1]} = {str(word.lower() in _YES).lower()}"
    return f'A text stands in quotation marks: {bare[1]} = "{word}"'


def _of_colon(said: str, line: str) -> str:
    if (colon := _COLON.match(line)) and said.startswith("Expected '='"):
        return f"Write = behind {colon[1]}, not a colon."
    return ""
