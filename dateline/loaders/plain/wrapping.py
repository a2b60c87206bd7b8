"""Lines that were broken because the next word did not fit, told from lines that are meant as lines."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import islice, pairwise

from dateline.dates import find_whens
from dateline.headlines import is_headline
from dateline.loaders.bylines.credit import NAMED
from dateline.loaders.bylines.credit_lines import read_credit
from dateline.loaders.plain.rows import OPENERS, VERSE, Break, are_rows, is_code, is_poem, most_are
from dateline.patterns import pattern
from dateline.sentences import ends_sentence

PAGE_BREAK = "\f"
"""What stands for the head or the foot of a page that was taken out."""

_WIDEST = 110
_NARROWEST = 45
_NARROWEST_PROSE = 30
"""The same for lines that are prose beyond doubt."""
_SAMPLE = 2_000
ITEM = pattern(r"\s*(?:[-*•–—·]|\(?\d{1,3}[.)]|[a-z]\))\s")
"""How an item of a list begins."""
_PAUSE = frozenset(",;:.!?…—–-”’»\"'")
_LONGEST_DATED = 60
_MOST_WORDS = 3
"""Beside the date of a date line."""
_TOP = 8
"""Among so many lines headline, byline and date stand."""

Numbered = tuple[int, str]
NumberedLines = list[Numbered]


def blocks_of(lines: Sequence[str], start: int) -> list[NumberedLines]:
    """Part lines into blocks at blank lines; what a page's end broke off in a sentence is one block."""
    blocks: list[NumberedLines] = [[]]
    paged = False
    for number, line in enumerate(lines[start:], start + 1):
        if not line.strip():
            paged = paged or line == PAGE_BREAK
            blocks += [[]] if blocks[-1] else []
            continue
        if paged and len(blocks) > 1 and _goes_on(blocks[-2][-1][1], line):
            blocks.pop()
        paged = False
        blocks[-1].append((number, line.rstrip()))
    return [block for block in blocks if block]


def width_of(blocks: Sequence[NumberedLines]) -> int:
    """The width at which lines were wrapped; 0 where they were not, or not beyond doubt.

    Most lines that have a follower in their block were broken because the next word didn't fit. In narrow
    columns, or where a few lines stick out, lines must read like prose, too: many begin with a small letter.
    """
    breaks = list(islice(_breaks(blocks), _SAMPLE))
    if not breaks or are_rows(breaks) or is_poem(breaks):
        return 0
    widest = max(len(line) for block in blocks for _, line in block)
    lengths = sorted(len(line) for line, _ in breaks)
    width = lengths[len(lengths) * 9 // 10]
    stops = sum(ends_sentence(line) for line, _ in breaks) / len(breaks)
    if _NARROWEST <= widest <= _WIDEST and _full(breaks, widest) >= 0.6 and stops <= 0.5:
        return width
    prose = stops <= 0.3 and _small(breaks) >= 0.4 and _full(breaks, width) >= 0.75
    return width if prose and _NARROWEST_PROSE <= width <= _WIDEST else 0


def grouped(block: NumberedLines, width: int, first: bool) -> list[NumberedLines]:
    """Part the lines of one block into those of each paragraph; ``first`` is the block that opens the text.

    List items begin new ones, and so do lines after which there was room left. Verse, addresses, tables and
    code stay lines.
    """
    items: list[NumberedLines] = [[block[0]]]
    for before, line in pairwise(block):
        if ITEM.match(line[1]) and (ITEM.match(block[0][1]) or _may_end(before[1], line[1], width)):
            items.append([])
        items[-1].append(line)
    return [group for item in items for group in _parted(item, width, first)]


def _may_end(line: str, following: str, width: int) -> bool:
    """Say whether a paragraph may end with a line: a sentence does, or there was room for more."""
    return ends_sentence(line) or line[-1] in ":;" or not _is_full(line, following, width * 0.9)


def _parted(block: NumberedLines, width: int, first: bool) -> list[NumberedLines]:
    if _is_meant(block, width):
        return [[line] for line in block]
    groups: list[NumberedLines] = [[block[0]]]
    indented, headed = _are_indented(block), first and _is_headed(block, width)
    for index, (before, after) in enumerate(pairwise(block)):
        ends = _is_between(before[1], after[1], width, first and index < _TOP, len(block) == 2)
        if ends or headed and not index or indented and _opens(before[1], after[1], width):
            groups.append([])
        groups[-1].append(after)
    return groups


def _is_headed(block: NumberedLines, width: int) -> bool:
    """Say whether the first line was not wrapped, as the others were: the second one's first word would have fitted."""
    lines = [line for _, line in block]
    breaks = list(pairwise(lines[1:]))
    if len(breaks) < _MOST_WORDS or _is_small(lines[1]) or _is_full(lines[0], lines[1], width * 0.9):
        return False
    return _is_full(lines[1], lines[2], width * 0.9) and _full(breaks, width) >= 0.75 and is_headline(lines[0])


def _are_indented(block: NumberedLines) -> bool:
    """Say whether lines stand flush but for single ones that are set in alike, as the first of a paragraph is."""
    indents = Counter(_indent(line) for _, line in block)
    flush = indents.pop(0, 0)
    return len(indents) == 1 and flush > sum(indents.values()) and not any(ITEM.match(line) for _, line in block)


def _opens(line: str, following: str, width: int) -> bool:
    """Say whether an indented line begins a paragraph below one that may end one."""
    if not _indent(following) or _is_small(following) or not _may_end(line, following, width):
        return False
    return not (_indent(line) and _is_full(line, following, width if ends_sentence(line) else width * 0.9))


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip())


def _is_between(line: str, following: str, width: int, top: bool, two: bool) -> bool:
    """Say whether one paragraph ends and another begins between two lines, amid lines that were wrapped."""
    if _is_small(following) or line[-1] in "-‐\u00ad":
        return False
    if top and _is_byline(following):
        return True
    if top and not _is_full(line, following, width * 0.9) and any(map(_is_credit, (line, following))):
        return True
    if top and two:
        return False
    room = 0.75 if ends_sentence(line) else 0.6
    return not _is_full(line, following, width * room)


def _is_meant(block: NumberedLines, width: int) -> bool:
    """Say whether the lines of a block are meant as lines: a table, a stanza, an address, a listing."""
    lines = [line for _, line in block]
    breaks = list(pairwise(lines))
    if not breaks or lines[0].lstrip().startswith("```"):
        return bool(breaks)
    code, rows = most_are(is_code, lines), are_rows(breaks)
    if rows or len(lines) == 2:
        return rows or code
    small, full = _small(breaks), _full(breaks, width)
    indents = set(map(_indent, lines[1:]))
    pauses = sum(line[-1] in _PAUSE for line in lines[:-1])
    stanza = len(lines) >= VERSE and small == 0 and full <= 0.7 and pauses * 2 >= len(breaks)
    ragged = len(lines) >= VERSE and full <= 0.2 and _full(breaks, max(map(len, lines))) < 0.8
    return stanza or ragged or full <= 0.4 and small <= 0.25 or full <= 0.5 and (code or len(indents) > 1)


def _breaks(blocks: Sequence[NumberedLines]) -> Iterator[Break]:
    """Each line that another one of its block follows, with that one."""
    for block in blocks:
        for (_, line), (_, following) in pairwise(block):
            yield line, following


def _goes_on(line: str, following: str) -> bool:
    """Say whether a sentence that a page's end broke off goes on."""
    return not ends_sentence(line) and (_is_small(following) or line[-1] in "-‐\u00ad")


def _full(breaks: Sequence[Break], width: float) -> float:
    return sum(_is_full(line, following, width * 0.9) for line, following in breaks) / len(breaks)


def _is_full(line: str, following: str, width: float) -> bool:
    """Say whether the next line's first word would not have fitted."""
    return len(line) + 1 + len(following.split(None, 1)[0]) > width


def _small(breaks: Sequence[Break]) -> float:
    return sum(_is_small(following) for _, following in breaks) / len(breaks)


def _is_small(line: str) -> bool:
    return line.lstrip(OPENERS)[:1].islower()


def _is_byline(text: str) -> bool:
    """Say whether a line is signed beyond doubt."""
    credit = read_credit(text.strip(), "dmy")
    return credit is not None and credit.tells("authors") and credit.certainty >= NAMED


def _is_credit(text: str) -> bool:
    """Say whether a line is a byline or a date line."""
    line = text.strip()
    if _is_small(line) or len(line) > _LONGEST_DATED or line[-1] in ",;:":
        return False
    if read_credit(line, "dmy") is not None:
        return True
    found = next(iter(find_whens(line)), None)
    return found is not None and len((line[: found.start] + line[found.end :]).split()) <= _MOST_WORDS
