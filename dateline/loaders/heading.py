"""A Markdown body's first-level heading: the title, or a repetition of it."""

from __future__ import annotations

from dateline.loaders.body import Body
from dateline.loaders.characters import one_line
from dateline.loaders.matter.values import decode_entities
from dateline.model import Dropped, Evidence
from dateline.patterns import pattern
from dateline.values import Value, changed

_LONGEST = 500
_HEADING = pattern(r" {0,3}#[ \t]+(\S.*)")
_CLOSING = pattern(r"\s#+\s*\Z|\s*\{#?[.\w: =\"'-]{1,80}\}\s*\Z")
_EMPHASIS = pattern(r"(\*\*|__|`)(?=\S)([^*_`]+)(?<=\S)\1")
_LINK = pattern(r"\[([^\[\]]{1,200})\]\([^()\s]{1,500}\)")


class Titled(Value, frozen=True):
    """A body without its heading, and the title that the heading gave."""

    body: Body
    title: str = ""
    """Empty where the heading gave none, or nothing new."""
    evidence: tuple[Evidence, ...] = ()


def settle_heading(body: Body, title: str | None) -> Titled:
    """Take a first-level heading off the first line of a Markdown body.

    It is the title if front matter gives none; it is dropped if it repeats the title, and stays if
    it says something else.
    """
    heading, used = _heading(body.text)
    if not heading:
        return Titled(body)
    if title is None:
        told = Evidence("title", "body", (body.line,), 1.0, "the first-level heading")
        return Titled(_below(body, used), heading, (told,))
    if heading.casefold() != title.casefold():
        return Titled(body)
    line = body.text.partition("\n")[0]
    below = _below(body, used)
    return Titled(changed(below, dropped=(*body.dropped, Dropped(body.line, line, "repeats the title"))))


def _heading(text: str) -> tuple[str, int]:
    """The heading as plain text and how many lines it takes."""
    end = text.find("\n", 0, _LONGEST + 1)
    first = text[: end if end >= 0 else _LONGEST + 1]
    if len(first) > _LONGEST:
        return "", 0
    if "#" in first[:4] and (found := _HEADING.fullmatch(first)):
        return plain_heading(_CLOSING.sub("", found[1].rstrip())), 1
    second = text[end + 1 : end + _LONGEST].lstrip() if end >= 0 else ""
    if second.startswith("===") and not second.partition("\n")[0].rstrip().strip("="):
        return plain_heading(first), 2
    return "", 0


def plain_heading(text: str) -> str:
    """A heading's words: no emphasis, no links, entities decoded."""
    return one_line(decode_entities(_LINK.sub(r"\1", _EMPHASIS.sub(r"\2", text))))


def _below(body: Body, used: int) -> Body:
    lines = body.text.split("\n")
    while used < len(lines) and not lines[used].strip():
        used += 1
    return Body("\n".join(lines[used:]), body.line + used, body.dropped)
