"""Template tags and comments that another generator left in a body, and the mark that ends the excerpt."""

from __future__ import annotations

import re

from dateline.patterns import pattern
from dateline.values import Value

MARK = "\x01"
"""Stands where ``<!--more-->`` stood; no clean body holds it."""

INTERESTING = pattern(r"\{[{%/#]|<!--|<%|</?[A-Z]|^(?:import|export)\s", re.MULTILINE)
TOKEN = pattern(
    r"""
    ^(?P<fence>`{3,}|~{3,})            # a fenced code block
    | (?P<ticks>`+)                    # a code span
    | (?:<!--|\{/\*)\s*(?i:more|truncate|excerpt|end[-_]?excerpt|teaser_end)\s*(?:-->|\*/\})(?P<more>)
    | (?P<remark>\{%-?\s*comment\s*-?%\}|\{/\*|\{\{-?\s*/\*)
    | (?P<component></?[A-Z][\w.]*[a-z][\w.]*)(?=[\s/>])
    | ^(?P<module>(?:import|export)\s)
    | (?P<tag>\{\{<|\{\{%|\{\{|\{%|\{\#|<%)
    """,
    re.MULTILINE | re.VERBOSE,
)
CLOSER = {"{{<": ">}}", "{{%": "%}}", "{{": "}}", "{%": "%}", "{#": "#}", "<%": "%>"}
REMARK_ENDS = {
    "{%": re.compile(r"\{%-?\s{0,9}endcomment\s{0,9}-?%\}"),
    "{/": re.compile(r"\*/\}"),
    "{{": re.compile(r"\*/\s{0,9}-?\}\}"),
}
"""What ends a comment of Liquid, MDX and Hugo, by its first two characters: it is one tag, its words included."""
MODULE = pattern(
    r"""import\s+(?:[\w*{][\w ,*{}$]{0,500} from\s+)?["'][^"'\n]+["'];?[ \t]*$"""
    r"""|export\s+(?:const|let|default|function)\s.*$""",
    re.MULTILINE,
)
LONGEST = 4_000
"""Characters that a tag may have; a longer stretch is not taken for one."""


class SetAside(Value, frozen=True):
    """A body without its template tags."""

    body: str
    """A word stands where each tag stood, and ``MARK`` where the excerpt ends."""
    stem: str
    """What those words begin with; it occurs nowhere else in the body."""
    tags: tuple[str, ...]
    """As written, in order."""
    position: int
    """Of the first one in the body as written."""


def set_aside(body: str) -> SetAside:
    """Take the template tags, comments and the first ``<!--more-->`` out of a body; code holds none of them."""
    if INTERESTING.search(body) is None:
        return SetAside(body, "", (), 0)
    tags, more = _find(body)
    stem = "leftover"
    while stem in body:
        stem += "x"
    places = [(start, end, f"{stem}{number}z") for number, (start, end) in enumerate(tags)]
    places += [(start, end, MARK) for start, end in more[:1]]
    parts: list[str] = []
    at = 0
    for start, end, word in sorted(places):
        parts += (body[at:start], word)
        at = end
    written = tuple(body[start:end] for start, end in tags)
    return SetAside("".join(parts) + body[at:], stem, written, tags[0][0] if tags else 0)


def put_back(html: str, aside: SetAside) -> str:
    """Put the template tags back in place of their words, as literal text."""
    return re.sub(f"{aside.stem}([0-9]+)z", lambda word: _literal(aside.tags[int(word[1])]), html)


def drop(html: str, aside: SetAside) -> str:
    """Take the words away, and the paragraphs that held nothing else."""
    word = f"{aside.stem}[0-9]+z"
    return re.sub(f"<p>(?:{word}\\s*)+</p>\n?|{word}", "", html)


def _literal(tag: str) -> str:
    for mark, entity in (("&", "&amp;"), ("<", "&lt;"), (">", "&gt;"), ('"', "&quot;"), ("--", "&#45;&#45;")):
        tag = tag.replace(mark, entity)
    return tag.replace("'", "&#x27;").replace("...", "&#46;&#46;&#46;")


Spans = list[tuple[int, int]]


def _find(body: str) -> tuple[Spans, Spans]:
    """Where the tags and comments of Liquid, Jinja, Hugo, Zola and MDX stand, and where the excerpt's marks.

    Linear: a closing mark that is missing once is not looked for again.
    """
    tags: Spans = []
    more: Spans = []
    missing: set[str] = set()
    at = 0
    while match := TOKEN.search(body, at):
        end = _end(body, match, missing)
        at = max(end, match.end())
        if match["more"] is not None:
            more.append(match.span())
        elif end and not (match["fence"] or match["ticks"]):
            tags.append((match.start(), end))
    return tags, more


def _end(body: str, match: re.Match[str], missing: set[str]) -> int:
    """Where what begins here ends; 0 where it does not end."""
    start = match.end()
    if fence := match["fence"]:
        return _after(body, "\n" + fence, start, missing) or len(body)
    if ticks := match["ticks"]:
        return _after(body, ticks, start, missing)
    if remark := match["remark"]:
        return _behind(body, remark[:2], start, missing)
    if match["module"]:
        line = MODULE.match(body, match.start())
        return line.end() if line else 0
    closer = ">" if match["component"] else CLOSER.get(match["tag"] or "", "")
    return _soon_after(body, closer, start) if closer else start


def _behind(body: str, opening: str, start: int, missing: set[str]) -> int:
    """Where a comment ends that begins so; 0 where it does not."""
    found = None if opening in missing else REMARK_ENDS[opening].search(body, start)
    if found is None:
        missing.add(opening)
    return found.end() if found else 0


def _soon_after(body: str, closer: str, start: int) -> int:
    """Where a tag ends; 0 where that would be further away than any tag is long."""
    end = body.find(closer, start, start + LONGEST)
    return end + len(closer) if end >= 0 else 0


def _after(body: str, closer: str, start: int, missing: set[str]) -> int:
    if closer in missing:
        return 0
    end = body.find(closer, start)
    if end < 0:
        missing.add(closer)
        return 0
    return end + len(closer)
