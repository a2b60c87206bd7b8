"""What Jinja says of a layout that it can't compile, in plain words and with a cure."""

from __future__ import annotations

from collections.abc import Iterable

from dateline.patterns import pattern
from dateline.suggestion import did_you_mean

TAGS = (
    "if", "elif", "else", "for", "block", "extends", "include", "import", "from", "set", "macro", "call", "filter",
    "with", "raw", "autoescape", "endif", "endfor", "endblock", "endset", "endmacro", "endcall", "endfilter", "endwith",
    "endraw", "endautoescape",
)  # fmt: skip
_TAG = pattern(r"Encountered unknown tag '(\w+)'")
_OPEN = pattern(r"innermost block that needs to be closed is '(\w+)'")
_NO_NAME = pattern(r"No (filter|test) named '(\w+)'")
_TABLE = (
    (pattern(r"expected token 'end of print statement', got (.+)"), "{} stands where }}}} should end what {{{{ began"),
    (pattern(r"expected token 'end of statement block', got (.+)"), "{} stands where %}} should end what {{% began"),
    (pattern(r"expected token '([^']+)', got (.+)"), "{1} stands where “{0}” should"),
    (pattern(r"unexpected end of template, expected 'end of print statement'"), "a {{{{ is never closed"),
    (pattern(r"unexpected end of template, expected 'end of statement block'"), "a {{% is never closed"),
    (pattern(r"unexpected end of template, expected '(.+?)'"), "the layout ends where “{}” should stand"),
    (pattern(r"Expected an expression, got .+"), "a name or a value is missing"),
    (pattern(r"tag name expected"), "a word such as if or for is missing behind {{%"),
    (pattern(r"unexpected char '(.)' at \d+"), "“{}” has no meaning here"),
    (pattern(r"unexpected '([^']+)', expected '(.+)'"), "“{0}” stands where “{1}” should"),
    (pattern(r"unexpected 'end of \w+ (?:statement|block)'"), "a name or a value is missing"),
    (pattern(r"unexpected '(.+)'"), "“{}” has no meaning here, or a bracket before it was never closed"),
    (pattern(r"Missing end of (\w+) .*"), "a {} is never closed"),
    (pattern(r"block '(\w+)' defined twice"), "the block “{}” stands twice"),
)
_CURES = {
    "a {{ is never closed": "Write }} where it ends.",
    "a {% is never closed": "Write %} where it ends.",
    "“\"” has no meaning here": "A quotation mark is never closed.",
    "'=' stands where %} should end what {% began": "To compare two values, write ==.",
    "a comment is never closed": "Write #} where it ends.",
    "a raw is never closed": "Write {% endraw %} where it ends.",
    "a name or a value is missing": "Write it, as in {{ page.title }} or {% if page.image %}.",
}
_CURLY = frozenset("“”„‘’‚«»")


def plainly(said: str, filters: Iterable[str] = (), tests: Iterable[str] = ()) -> tuple[str, str, str]:
    """Return (what is wrong, what to do, the word at fault) for a message of Jinja's; the last two may be empty.

    ``filters`` and ``tests`` are the names of those that there are. A message that isn't known stays as it is.
    """
    if named := _NO_NAME.match(said):
        known = filters if named[1] == "filter" else tests
        return f"there is no {named[1]} “{named[2]}”", _instead(named[2], known), named[2]
    opened = _OPEN.search(said)
    if tag := _TAG.match(said):
        return _of_tag(tag[1], opened[1] if opened else "")
    if opened:
        return f"“{opened[1]}” is never closed", f"Write {{% end{opened[1]} %}} where it ends.", ""
    for known_message, words in _TABLE:
        if found := known_message.match(said):
            told = words.format(*found.groups())
            return told, _CURES.get(told, _of_quote(found.groups())), ""
    return said.removesuffix("."), "", ""


def _of_tag(tag: str, opened: str) -> tuple[str, str, str]:
    if tag not in TAGS:
        return f"there is no tag “{tag}”", did_you_mean(tag, TAGS), tag
    if opened:
        return f"“{tag}” stands where “{opened}” is still open", f"Write {{% end{opened} %}} before it.", tag
    return f"“{tag}” stands where nothing is open for it", "Take it out, or open above what it belongs to.", tag


def _instead(name: str, known: Iterable[str]) -> str:
    if name == "safe":
        return "Every text is escaped, and body is safe already: write {{ body }}."
    return did_you_mean(name, known)


def _of_quote(parts: tuple[str, ...]) -> str:
    return "Write straight quotation marks." if _CURLY.intersection(parts) else ""
