"""Lines of plain text as paragraphs: one a line, parted by blank lines, or wrapped at a width."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from dateline.loaders.plain.hyphens import Vocabulary, seam, vocabulary_of
from dateline.loaders.plain.no_headings import is_credit, is_signature, is_spoken, is_time, speakers_of
from dateline.loaders.plain.wrapping import ITEM, NumberedLines, blocks_of, grouped, width_of
from dateline.names.terms import SOFT_HYPHEN
from dateline.patterns import pattern
from dateline.sentences import ends_sentence
from dateline.values import Value, changed

_HEADING_LENGTH = 80
_HEADING_WORDS = 12
_PARAGRAPH = 60
_ENDS = frozenset(".!?…。！？｡।۔؟\"'”’»)]）」』")
_UNCASED = pattern("[\u0590-\u10ff\u3040-\ua4cf\uac00-\ud7af]")


class Paragraph(Value, frozen=True):
    """A paragraph and the line of the source on which it begins."""

    text: str
    line: int
    """1-based."""
    below: bool = False
    """No blank line parts it from the one before."""


def split_paragraphs(lines: Sequence[str], start: int) -> tuple[Paragraph, ...]:
    """Part lines into paragraphs.

    Takes all lines and the 0-based index to begin at. Lines that are wrapped at a width are joined;
    otherwise each line is a paragraph.
    """
    blocks = blocks_of(lines, start)
    width = width_of(blocks)
    parts = [grouped(block, width, block is blocks[0]) if width else _by_line(block) for block in blocks]
    words = vocabulary_of([line for block in blocks for _, line in block]) if width else Vocabulary()
    return tuple(
        Paragraph(_join([line for _, line in group], words), group[0][0], index > 0)
        for groups in parts
        for index, group in enumerate(groups)
    )


def _by_line(block: NumberedLines) -> list[NumberedLines]:
    """Each line of its own, but for words that a soft hyphen parts."""
    groups: list[NumberedLines] = []
    for line in block:
        if groups and groups[-1][-1][1].endswith(SOFT_HYPHEN):
            groups[-1].append(line)
        else:
            groups.append([line])
    return groups


def _join(lines: Sequence[str], words: Vocabulary) -> str:
    if len(lines) == 1:
        return lines[0].strip()
    pieces: list[str] = []
    for line, following in pairwise(map(str.strip, lines)):
        wide = _UNCASED.match(line[-1:]) and line[-1:] >= "\u3040" and following[:1] >= "\u3000"
        pieces += (line, "") if wide else seam(line, following, words)
    return "".join((*pieces, lines[-1].strip()))


def mark_subheadings(paragraphs: Sequence[Paragraph]) -> tuple[Paragraph, ...]:
    """Mark each short line between paragraphs that is no sentence with ``## ``; times of day all or none."""
    texts = [paragraph.text for paragraph in paragraphs]
    times = [index for index, text in enumerate(texts) if is_time(text)]
    heading = _heading(paragraphs, texts)
    if len(times) > 1:
        heading -= set(times)
        heading |= set(times) if all(_heads(paragraphs, index) for index in times) else set()
    return tuple(
        changed(each, text="## " + each.text) if index in heading else each for index, each in enumerate(paragraphs)
    )


def _heading(paragraphs: Sequence[Paragraph], texts: Sequence[str]) -> set[int]:
    """The places of subheadings, judged one by one."""
    found = [
        index
        for index in range(1, len(texts) - 1)
        if _is_subheading(texts[index - 1], texts[index], texts[index + 1]) and not _closes(paragraphs, index)
    ]
    if not found:
        return set()
    speakers, signed = speakers_of(texts), is_signature(texts[-1])
    return {
        index
        for index in found
        if not (is_spoken(texts[index], speakers) or is_credit(texts[index]) or signed and is_signature(texts[index]))
    }


def _closes(paragraphs: Sequence[Paragraph], index: int) -> bool:
    """Say whether a line belongs to the text directly above it, a blank line behind it, as a signature does."""
    return paragraphs[index].below and not paragraphs[index + 1].below


def _heads(paragraphs: Sequence[Paragraph], index: int) -> bool:
    last = index == len(paragraphs) - 1
    return not last and is_paragraph(paragraphs[index + 1].text) and not _closes(paragraphs, index)


def _is_subheading(before: str, text: str, after: str) -> bool:
    """Say whether a paragraph between two others heads the second: short, no sentence, between sentences."""
    if len(text) > _HEADING_LENGTH or before[-1] not in _ENDS:
        return False
    if len(text.split()) > _HEADING_WORDS or ITEM.match(text):
        return False
    if text[-1] in ".,;:…。，：" or (ends_sentence(text) and text[-1] not in "?!？！") or "://" in text:
        return False
    if not (text[0].isupper() or text[0].isdigit() or text[0] in "\"'“‘„«¿¡「『" or _UNCASED.match(text)):
        return False
    return ends_sentence(before) and is_paragraph(after)


def is_paragraph(text: str) -> bool:
    """Say whether a text is long or whole enough to be a paragraph rather than a heading."""
    return len(text) >= _PARAGRAPH or ends_sentence(text)
