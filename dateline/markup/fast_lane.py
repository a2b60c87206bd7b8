"""Which Markdown means the same to CommonMark and to Python-Markdown, byte for byte."""

from __future__ import annotations

import re

EXTENSIONS = frozenset(
    "abbr attr_list def_list extra fenced_code footnotes md_in_html sane_lists tables".split()
)
"""Extensions whose marks the grammar leaves out."""

ELSEWHERE = ("\\", "<", "{", "`", "\t", "~~~")
"""Marks on which the two differ too often to look closer."""

LINE = r"""(?:
    [^\W_](?<!\d)[^\n]*+                    # a word
  | \d++(?![.)](?:\s|$)) [^\n]*+            # a number that does not count a list
  | ["'“”‘’„«»‹›(¿¡$€£…—–%@,;/] [^\n]*+     # quotation marks, dashes, currencies
  | (?:!?\[|\*\*?(?=[^\s*]) | _(?=[^\s_]) ) [^\n]*+  # a link, a picture or emphasis
)(?<!\s)"""

BLOCKS = re.compile(
    rf"""(?x)
    (?: {LINE} \n (?: {LINE} \n )*+ (?=\n)                   # a paragraph
      | \#{{1,6}}[ ](?=[^\s#]) [^\n#]*+ (?<!\s) \n           # a heading
      | (?: -[ ] {LINE} \n )++ \n++ (?!-[ ]|\ |\Z)           # a list
      | (?: -[ ] {LINE} \n )++ \n*+ \Z
      | (?: >[ ] {LINE} \n )++ \n++ (?!>)                    # a quotation
      | \n
    )*+
    """
)
WORD = r"[^\W_]"
BEFORE = r"(?<![^\s(\"'“‘„«—–])"
AFTER = r"(?![^\s.,;:!?)\"'”’»…—–])"
ENTITY = re.compile(r"&#?\w+;")
LINK = re.compile(r"!?\[([^\[\]\n*_!]++)\]\([\w:/.?=%\#+,;@&-]++\)", re.ASCII)
BRACKET = re.compile(r"\[([^\[\]\n*_^!]++)\](?![\[(:])")
EMPHASIS = re.compile(rf"{BEFORE}(\*\*?|__?)(?=[^\s*_])[^*_\n]++(?<=[^\s*_])\1{AFTER}")
INSIDE = re.compile(r"(?<=[^\W_])_(?=[^\W_])")


def suits(body: str) -> bool:
    """Tell whether both renderers give the same HTML for a body; False where that is not sure."""
    if any(mark in body for mark in ELSEWHERE):
        return False
    if BLOCKS.fullmatch(body + "\n\n") is None:
        return False
    return _inline_suits(body)


def _inline_suits(body: str) -> bool:
    if "&" in body and ENTITY.search(body):
        return False
    if "[" in body or "]" in body:
        body = BRACKET.sub("x", LINK.sub("x", body))
        if "[" in body or "]" in body:
            return False
    if "_" in body:
        body = INSIDE.sub("x", body)
    if "*" in body or "_" in body:
        body = EMPHASIS.sub("x", body)
        return "*" not in body and "_" not in body
    return True
