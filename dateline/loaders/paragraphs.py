"""Lines of plain text as paragraphs: one a line, parted by blank lines, or wrapped at a width."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice, pairwise

from dateline.patterns import pattern
from dateline.sentences import ends_sentence
from dateline.values import Value

_WIDEST_WRAP = 110
_NARROWEST_WRAP = 45
_HEADING_LENGTH = 80
_HEADING_WORDS = 12
_PARAGRAPH = 60
_SAMPLE = 2_000
_ENDS = frozenset(".!?…。！？｡।۔؟\"'”’»)]）」』")
_ITEM = pattern(r"\s*(?:[-*•–—·]|\(?\d{1,3}[.)]|[a-z]\))\s")
_UNCASED = pattern("[\u0590-\u10ff\u3040-\ua4cf\uac00-\ud7af]")


class Paragraph(Value, frozen=True):
    """A paragraph and the line of the source on which it begins."""

    text: str
    line: int
    """1-based."""


def split_paragraphs(lines: Sequence[str], start: int) -> tuple[Paragraph, ...]:
    """Part lines into paragraphs.

    Takes all lines and the 0-based index to begin at. Lines that are wrapped at a width are joined;
    otherwise each line is a paragraph.
    """
    blocks = _blocks(lines, start)
    if not _is_wrapped(blocks):
        return tuple(Paragraph(line.strip(), number) for block in blocks for number, line in block)
    return tuple(paragraph for block in blocks for paragraph in _joined(block))


def mark_subheadings(paragraphs: Sequence[Paragraph]) -> tuple[Paragraph, ...]:
    """Mark each short line between paragraphs that is no sentence with ``## ``."""
    last = len(paragraphs) - 1
    return tuple(
        Paragraph("## " + each.text, each.line)
        if 0 < index < last and is_subheading(paragraphs[index - 1].text, each.text, paragraphs[index + 1].text)
        else each
        for index, each in enumerate(paragraphs)
    )


def is_subheading(before: str, text: str, after: str) -> bool:
    """Say whether a paragraph heads the one behind it: short, no sentence, between sentences."""
    if len(text) > _HEADING_LENGTH or before[-1] not in _ENDS:
        return False
    if len(text.split()) > _HEADING_WORDS or _ITEM.match(text):
        return False
    if text[-1] in ".,;:…。，：" or (ends_sentence(text) and text[-1] not in "?!？！") or "://" in text:
        return False
    if not (text[0].isupper() or text[0].isdigit() or text[0] in "\"'“‘„«¿¡「『" or _UNCASED.match(text)):
        return False
    return ends_sentence(before) and is_paragraph(after)


def is_paragraph(text: str) -> bool:
    """Say whether a text is long or whole enough to be a paragraph rather than a heading."""
    return len(text) >= _PARAGRAPH or ends_sentence(text)


Numbered = tuple[int, str]


def _blocks(lines: Sequence[str], start: int) -> list[list[Numbered]]:
    blocks: list[list[Numbered]] = [[]]
    for number, line in enumerate(lines[start:], start + 1):
        if line.strip():
            blocks[-1].append((number, line.rstrip()))
        elif blocks[-1]:
            blocks.append([])
    return [block for block in blocks if block]


def _is_wrapped(blocks: list[list[Numbered]]) -> bool:
    """Most lines that have a follower in their block were broken because the next word didn't fit."""
    breaks = list(islice(_breaks(blocks), _SAMPLE))
    if not breaks:
        return False
    width = max(len(line) for block in blocks for _, line in block)
    if not _NARROWEST_WRAP <= width <= _WIDEST_WRAP:
        return False
    forced = sum(len(line) + 1 + len(following.split(None, 1)[0]) > width * 0.9 for line, following in breaks)
    stops = sum(ends_sentence(line) for line, _ in breaks)
    return forced >= len(breaks) * 0.6 and stops <= len(breaks) * 0.5


def _breaks(blocks: list[list[Numbered]]) -> Iterator[tuple[str, str]]:
    """Each line that another one of its block follows, with that one."""
    for block in blocks:
        for (_, line), (_, following) in pairwise(block):
            yield line, following


def _joined(block: list[Numbered]) -> list[Paragraph]:
    """The lines of one block as one paragraph; list items and an indented line begin new ones."""
    groups: list[list[Numbered]] = []
    for number, line in block:
        if not groups or _ITEM.match(line):
            groups.append([])
        groups[-1].append((number, line.strip()))
    return [Paragraph(_join([line for _, line in group]), group[0][0]) for group in groups]


def _join(lines: list[str]) -> str:
    text = lines[0]
    for line in lines[1:]:
        wide = _UNCASED.match(text[-1:]) and text[-1:] >= "\u3040" and line[:1] >= "\u3000"
        text += line if wide else " " + line
    return text
