"""Which Markdown means the same to CommonMark and to Python-Markdown, byte for byte."""

from __future__ import annotations

import re
import sys
from functools import cache

EXTENSIONS = frozenset(
    ["abbr", "attr_list", "def_list", "extra", "fenced_code", "footnotes", "md_in_html", "sane_lists", "tables"]
)
"""Extensions whose marks the grammar leaves out."""

NEEDED = frozenset({"sane_lists", "fenced_code"})
"""Extensions without which Python-Markdown reads lists and code unlike CommonMark."""

LINE = r"""(?:
    [A-Za-z] [^\n]*+                                         # a word
  | \d++ (?![.)](?:\s|$)) [^\n]*+                           # a number, but not a list's
  | [("'$%@,;?/.)&] [^\n]*+                                 # a quotation, a price
  | [^\x00-\x7f\s] [^\n]*+                                  # a word of another script, a typographic mark
  | (?: !?\[ | [-+:!](?=[\w"'(.,]) | \*\*?(?=[^\s*]) | _(?=[^\s_]) ) [^\n]*+   # a link, emphasis
)(?<!\s[ ])(?<![^\S ])\n"""
"""A line that opens no block, with at most one space at its end."""

NUMBER = r"[0-9]{1,9}\.[ ]{1,2}"
BULLETS = tuple(rf"{mark}[ ]{{1,4}}" for mark in ("-", r"\*", r"\+"))
ITEMS = "|".join(
    rf"{mark} (?:{LINE})++ (?: (?:{mark} (?:{LINE})++)*+ | (?: \n {mark} {LINE} )++ ) (?=\n)"
    for mark in (*BULLETS, NUMBER)
)
LIST = rf"(?: {ITEMS} ) \n++ (?! [-*+][ ] | [0-9]++[.)][ ] | [ ])"
"""Tight, or with a blank line between all items; nothing indented, no other list after it."""

BLOCKS = re.compile(
    rf"""
    (?: \n++
      | (?:{LINE})++ (?=\n|\#)                                      # a paragraph
      | (?![0-9]++[.)]) (?:[^\W_]|["“‘(]) [^\n]*+ (?<!\s)\n (?:={{2,}}+|-{{2,}}+) \n  # underlined
      | \#{{1,6}}[ ]++ (?=[^\s\#]) [^\n*_\[\]]*+ (?<![\s\#])\n         # a heading
      | {LIST}
      | (?: >[ ]? {LINE} )++ (?: >\n (?: >[ ]? {LINE} )++ )*+ \n++ (?!>)   # a quotation
      | (?: -{{3,}}+ | \*{{3,}}+ | _{{3,}}+ | \*[ ]\*[ ]\* ) \n (?=\n)       # a rule
    )*+
    """,
    re.VERBOSE,
)
"""The blocks that the two read alike (compare https://spec.commonmark.org/0.31.2/#leaf-blocks)."""

TEXT = r"[^\[\]*_\n]++(?:\n(?=[^\W\d_])[^\[\]*_\n]++)*+"
FENCED = re.compile(r"(?<![^\n])```[ ]?[A-Za-z0-9_+-]*+\n(?:(?!```)[^\n]*+(?<! )\n)++```(?=\n\n)")
SPAN = re.compile(r"(?<!`)`(?=[^\s`])[^`\n]*+(?<!\s)`(?!`)")
INSIDE = re.compile(r"_(?<=[^\W_]_)(?=[^\W_])")
PICTURE = re.compile(r"!\[[^\[\]*_\n'&@]*+\]\([A-Za-z0-9_:/.?=%#+,;@&~-]++\)")
LINK = re.compile(rf"\[(?<!!\[)(?:(\*\*?|__?)(?=\S){TEXT}(?<=\S)\1|{TEXT})\]\([A-Za-z0-9_:/.?=%#+,;@&~-]++\)")
BRACKET = re.compile(rf"\[(?<!!\[)(?!\^){TEXT}\](?![\[(:])")
STARS, UNDERSCORES = (
    re.compile(
        rf"""{mark}(?<![^\s("'“‘„«—–@]{mark})({mark}?)(?=[^\s*_]){TEXT}(?<=[^\s*_]){mark}\1(?![^\s.,;:!?)"'”’»…—–@])"""
    )
    for mark in (r"\*", "_")
)
CODE = "@'@"
EMPHASISED = "\x02"
MARKS = re.compile(r"[*_]++")
RULE = re.compile(r"\n(?:\*{3,}+|_{3,}+|\* \* \*|\*(?= ))")
ENTITY = re.compile(r"&(?:#|\w+;)")


SOUND = sys.version_info >= (3, 11, 5)
"""Whether Python matches possessive groups rightly (mended in 3.11.5, gh-106052); the grammar is made of them."""


@cache
def knows(extensions: tuple[str, ...]) -> bool:
    """Tell whether the grammar holds with these extensions of Python-Markdown."""
    return SOUND and NEEDED.issubset(extensions) and EXTENSIONS.issuperset(extensions)


def suits(body: str) -> bool:
    """Tell whether both renderers give the same HTML for a body; False where that is not sure.

    The order is that of cost: characters that settle it, then the blocks, then what is in a line.
    """
    body = f"\n{body}\n\n"
    if "`" in body:
        body = _without_code(body)
    if "`" in body or "\\" in body or "<" in body or "{" in body or "\t" in body:
        return False
    return BLOCKS.fullmatch(body) is not None and _lines_suit(body)


def _without_code(body: str) -> str:
    """Put what means nothing to either, and what no address holds, for each block and span of code."""
    return SPAN.sub(CODE, FENCED.sub(CODE, body) if "```" in body else body)


def _lines_suit(body: str) -> bool:
    """Tell whether links, pictures and emphasis are of the plainest form and nothing else is left of them.

    Each pattern begins with a letter of its own, which a search finds several times faster than a class.
    """
    if "&" in body and ENTITY.search(body):
        return False
    if "_" in body:
        body = INSIDE.sub("x", body)
    if "[" in body or "]" in body:
        body = LINK.sub("@", PICTURE.sub("@", body) if "!" in body else body)
        if "[" in body:
            body = BRACKET.sub("@", body)
        if "[" in body or "]" in body:
            return False
    if "*" in body:
        body = _without_emphasis(body, "*", STARS)
    if "_" in body:
        body = _without_emphasis(body, "_", UNDERSCORES)
    return "*" not in body and "_" not in body or all(map(_holds_at_most_one_mark, body.split("\n\n")))


def _without_emphasis(body: str, mark: str, emphasis: re.Pattern[str]) -> str:
    """Take emphasis away, and rules and bullets only where marks are left, for they can't be taken for emphasis."""
    plain = emphasis.sub(EMPHASISED, body)
    return emphasis.sub(EMPHASISED, RULE.sub("", body)) if mark in plain else plain


def _holds_at_most_one_mark(block: str) -> bool:
    """A lone ``*`` or ``_`` has nothing to pair with, so that it is only itself to both."""
    marks = MARKS.findall(block)
    return not marks or len(marks) == 1 and EMPHASISED not in block
