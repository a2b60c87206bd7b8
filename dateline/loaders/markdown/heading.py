"""A Markdown body's first heading: the title, or a repetition of it."""

from __future__ import annotations

from collections.abc import Sequence

from dateline.headlines import is_headline
from dateline.loaders.matter.values import decode_entities
from dateline.loaders.source.body import Body, trimmed
from dateline.loaders.source.characters import one_line
from dateline.loaders.source.inline_marks import plain_marks
from dateline.model import Dropped, Evidence
from dateline.patterns import pattern
from dateline.sentences import ends_sentence
from dateline.values import Value

REPEATS = "repeats the title"
_LONGEST = 500
_TOP = 8_000
"""Characters in which a heading is looked for that does not stand on the first line."""
_SIGHT = 2_000
"""Characters in which a repeated title is looked for."""
_OPENERS = frozenset("#*_![<")
"""Signs with which a heading, a picture or a comment begins, so that its line may be longer than the title."""
_MOST_PASSED = 3
"""Short lines above a first-level heading: a date, a kicker."""
_LONGEST_PASSED = 60
_LONGEST_COMMENT = 60
"""Lines."""
_HEADING = pattern(r" {0,3}#[ \t]+(\S.*)")
_ANY_HEADING = pattern(r" {0,3}#{1,6}[ \t]*(?P<words>[^\s#].*)")
_STRONG = pattern(r"(\*\*|__)(?P<words>(?=\S)[^*_]{2,200}(?<=\S))\1")
_CLOSING = pattern(r"\s#+\s*\Z|\s*\{#?[.\w: =\"'-]{1,80}\}\s*\Z")
_FIRST_LEVEL = pattern(r"(?m)^ {0,3}#[ \t]+\S|^===+[ \t]*$")
_UNSEEN = pattern(
    r"\s*(?:!\[[^\[\]]{0,300}\]\([^()]{1,500}\)|\[!\[[^\[\]]{0,300}\]\([^()]{1,500}\)\]\([^()]{1,500}\)|<img\s[^<>]{1,1000}>|"
    r"\[{1,2}_?TOC_?\]{1,2}|<!--(?:(?!-->).){0,1000}-->|<a\s(?:id|name)=[^<>]{1,100}>\s?</a>)\s*"
)
_WORD = pattern(r"[^\W_]+")
_LINK = "]("
_SHORTEST_TEXT = 60
_TAGS = pattern(r"#\S+(?:\s+#\S+)*")
_QUOTES = str.maketrans("’‘“”", "''\"\"", "\u00ad")


class Titled(Value, frozen=True):
    """A body without its heading, and the title that the heading gave."""

    body: Body
    title: str = ""
    """Empty where the heading gave none, or nothing new."""
    evidence: tuple[Evidence, ...] = ()


class _Heading(Value, frozen=True):
    words: str
    start: int
    """0-based index of its line in the body."""
    end: int


def settle_heading(body: Body, title: str | None) -> Titled:
    """Take the heading off a Markdown body that is its title or repeats it.

    A first-level heading on the first line, or below comments, pictures and a few short lines, is the
    title if front matter gives none. What repeats the title is dropped, be it a heading of any level,
    a bold line or a plain one; a heading that says something else stays.
    """
    if title is not None:
        return _unrepeated(body, title)
    heading = _first_level_heading(body.text)
    if heading is None:
        return Titled(body)
    return _titled(body, heading, 1.0, "the first-level heading")


def settle_first_block(body: Body) -> Titled:
    """Take the first line off a Markdown body without a first-level heading, if it is a heading or bold.

    Such a line would be the title anyway, cut from the lead, and be printed twice.
    """
    lines = _top(body.text)
    block = _first_block(lines)
    if block is None or _TAGS.fullmatch(lines[block.start].strip()) or not is_headline(block.words):
        return Titled(body)
    headed = _ANY_HEADING.match(lines[block.start])
    if not (headed or _STRONG.fullmatch(lines[block.start].strip())) or block.end == len(lines):
        return Titled(body)
    if headed and "# " not in lines[block.start] and " " not in block.words:
        return Titled(body)
    return _titled(body, block, 0.9, "the heading on the first line")


def _titled(body: Body, heading: _Heading, certainty: float, reason: str) -> Titled:
    told = Evidence("title", "body", (body.line + heading.start,), certainty, reason)
    return Titled(_without(body, heading), heading.words, (told,))


def _unrepeated(body: Body, title: str) -> Titled:
    near = max(len(title) + 3, _LONGEST_PASSED + 1)
    if body.text[:1] not in _OPENERS and len(body.text) > near and "\n" not in body.text[:near]:
        return Titled(body)
    rarest = max(_WORD.findall(title), key=len, default="")
    if rarest.casefold() not in body.text[:_SIGHT].casefold():
        return Titled(body)
    lines = _top(body.text)
    for heading in (_first_block(lines), _first_level_heading(body.text)):
        if heading and says_again(heading.words, title):
            below = _without(body, heading)
            said = Dropped(body.line + heading.start, lines[heading.start], REPEATS)
            return Titled(Body(below.text, below.line, (*body.dropped, said))) if below.text else Titled(body)
    return Titled(body)


def says_again(words: str, title: str) -> bool:
    """Say whether words are a title once more: case, kinds of quotation marks and a final stop don't matter."""
    return _compared(words) == _compared(title)


def _compared(words: str) -> str:
    return " ".join(words.translate(_QUOTES).casefold().split()).rstrip(".。 ")


def _top(text: str) -> list[str]:
    """The first lines of a body, whole."""
    lines = text[:_TOP].split("\n")
    return lines if len(text) <= _TOP else lines[:-1]


def _first_level_heading(text: str) -> _Heading | None:
    """The first-level heading past what is not seen and a few short lines; past these only the sole one."""
    lines = _top(text)
    index = passed = 0
    while index < len(lines):
        words, used = _heading(lines, index)
        if words:
            if passed and len(_FIRST_LEVEL.findall(text)) != 1:
                return None
            return _Heading(words, index, index + used)
        if (behind := _past_unseen(lines, index)) == index:
            if passed == _MOST_PASSED or not _is_passed(lines, index):
                return None
            passed, behind = passed + 1, index + 1
        index = behind
    return None


def _first_block(lines: Sequence[str]) -> _Heading | None:
    """The first seen line, if it is a heading, bold, or alone between blank lines; as plain words."""
    index = 0
    while index < len(lines) and (behind := _past_unseen(lines, index)) > index:
        index = behind
    if index == len(lines) or len(lines[index]) > _LONGEST:
        return None
    words, used = _heading(lines, index)
    if words:
        return _Heading(words, index, index + used)
    line = lines[index].strip()
    if _LINK in line:
        return None
    found = _ANY_HEADING.fullmatch(lines[index])
    if found:
        return _Heading(plain_heading(_CLOSING.sub("", found["words"].rstrip())), index, index + 1)
    alone = _stands_alone(lines, index, 0 if _STRONG.fullmatch(line) else _SHORTEST_TEXT)
    return _Heading(plain_heading(line), index, index + 1) if alone else None


def _stands_alone(lines: Sequence[str], index: int, shortest: int) -> bool:
    """Say whether a blank line follows and then a long one: a poem goes on with a short one."""
    if index + 1 < len(lines) and lines[index + 1].strip():
        return False
    return len(next((line for line in lines[index + 1 : index + 10] if line.strip()), "")) >= shortest


def _past_unseen(lines: Sequence[str], index: int) -> int:
    """The index behind a blank line, a comment, a picture or a mark for a table of contents; else the same."""
    line = lines[index]
    if not line.strip() or len(line) < 2_000 and _UNSEEN.fullmatch(line):
        return index + 1
    if line.lstrip().startswith("<!--"):
        for end in range(index, min(len(lines), index + _LONGEST_COMMENT)):
            if lines[end].rstrip().endswith("-->"):
                return end + 1
    return index


def _is_passed(lines: Sequence[str], index: int) -> bool:
    """Say whether a line is short, no sentence and alone: a date, a kicker, the name of a section."""
    line = lines[index].strip()
    if len(line) > _LONGEST_PASSED or ends_sentence(line) or not (line[0].isalnum() or line[0] in "#*_[“\"'"):
        return False
    return index + 1 < len(lines) and not lines[index + 1].strip() and not line.startswith(("* ", "***", "___", "[^"))


def _heading(lines: Sequence[str], index: int) -> tuple[str, int]:
    """The words of a first-level heading on a line and how many lines it takes."""
    first = lines[index]
    if len(first) > _LONGEST:
        return "", 0
    if "#" in first[:4] and (found := _HEADING.fullmatch(first)):
        return plain_heading(_CLOSING.sub("", found[1].rstrip())), 1
    second = lines[index + 1].strip() if index + 1 < len(lines) and first.strip() else ""
    if second.startswith("===") and not second.strip("="):
        return plain_heading(first), 2
    return "", 0


def plain_heading(text: str) -> str:
    """A heading's words: no emphasis, no links, entities decoded."""
    return one_line(decode_entities(plain_marks(text))).replace("\u00ad", "")


def _without(body: Body, heading: _Heading) -> Body:
    return without_lines(body, range(heading.start, heading.end))


def without_lines(body: Body, numbers: Sequence[int]) -> Body:
    """Return a body with lines, by 0-based index, made blank, so that all others keep their place."""
    lines = body.text.split("\n")
    for number in numbers:
        lines[number] = ""
    return trimmed("\n".join(lines), body.line, body.dropped)
