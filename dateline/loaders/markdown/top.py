"""The top of a Markdown body without front matter: its heading, standfirst, byline and date line."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import takewhile

from dateline.dates import Order, parse_when
from dateline.headlines import is_label
from dateline.loaders.bylines.credit_lines import LONGEST_CREDIT, read_credit
from dateline.loaders.markdown.heading import plain_heading, settle_first_block, settle_heading, without_lines
from dateline.loaders.matter.people import split_people
from dateline.loaders.plain.credits import read_credits
from dateline.loaders.plain.paragraphs import Paragraph
from dateline.loaders.plain.top import Top
from dateline.loaders.source.body import Body
from dateline.model import Metadata
from dateline.patterns import pattern
from dateline.values import Value

_MOST_BLOCKS = 20
"""Blocks below the heading that are looked at: what tells of an article stands among the first few."""
_MOST_LINES = 200
_MARKED = pattern(r"(?:[-*+>|#<`~=:{]|\d{1,3}[.)]|\[\^?[^\]]{1,60}\]:|\t| {4})(?![*_])")
_STARRED = pattern(r"\*\S")
_PICTURE = pattern(r"\s*(?:\[?!\[|<img\s|<!--|\[{1,2}_?TOC_?\])")
_LINKED = pattern(r"\]\(|\]\[|https?://")


_PERCENT = pattern("%")


class MarkdownTop(Value, frozen=True):
    """What the first blocks of a Markdown body tell, and the body without them."""

    top: Top
    body: Body


class _Run(Value, frozen=True):
    start: int
    """0-based index of its first line in the body."""
    lines: tuple[str, ...]


def read_markdown(body: Body, order: Order) -> MarkdownTop:
    """Read a Markdown body that states nothing of itself: its heading is the title, byline and date below it are read.

    Pandoc's title block (``% Title``, ``% Authors``, ``% Date``) is read, too.
    """
    if body.text.startswith("% "):
        return _pandoc(body, order)
    titled = settle_heading(body, None)
    if not titled.title:
        titled = settle_first_block(body)
    if not titled.title:
        return MarkdownTop(Top(), body)
    headed = titled.evidence[0].lines[0]
    return _credited(Top(Metadata(title=titled.title), titled.evidence), titled.body, headed, order)


def _pandoc(body: Body, order: Order) -> MarkdownTop:
    lines = body.text.split("\n")
    block = [line[1:].strip() for line in takewhile(_PERCENT.match, lines[:3])]
    top = Top().with_field("title", plain_heading(block[0]), body.line, 1.0, "pandoc's title block")
    if len(block) > 1 and (names := tuple(split_people(block[1]))):
        top = top.with_field("authors", names, body.line + 1, 1.0, "pandoc's title block")
    if len(block) > 2 and block[2]:
        when = parse_when(block[2], order)
        top = (
            top.with_field("date", when, body.line + 2, 1.0, "pandoc's title block")
            if when
            else top.without(body.line + 2, block[2], "no date that can be understood")
        )
    return MarkdownTop(top, without_lines(body, range(len(block))))


def _credited(top: Top, body: Body, headed: int, order: Order) -> MarkdownTop:
    """The top with what the lines around the heading tell, and the body without these lines."""
    spans = {body.line + start: (range(start, end), text) for start, end, text in _paragraphs(body, headed, order)}
    taken: list[int] = []
    for number, (span, text) in spans.items():
        if number < headed and (told := _above(top, text, number, order)):
            top = told
            taken += span
    below = [Paragraph(text, number) for number, (_, text) in spans.items() if number > headed]
    top, left = read_credits(top, below, order)
    used = {each.line for each in below} - {each.line for each in left}
    taken += [line for number in used for line in spans[number][0]]
    return MarkdownTop(top, without_lines(body, taken) if taken else body)


def _above(top: Top, text: str, number: int, order: Order) -> Top | None:
    """The top with what a line above the heading tells; None where it tells nothing."""
    if top.metadata.label is None and is_label(text):
        return top.with_field("label", text, number, 0.9, "a label above the headline")
    credit = read_credit(text, order)
    told = credit and not (credit.dated_otherwise and credit.tells("dateline"))
    return top.with_credit(credit, number) if credit and told else None


def _paragraphs(body: Body, headed: int, order: Order) -> Iterator[tuple[int, int, str]]:
    """Yield the first paragraphs as plain words, each with the indices of its lines: first, and behind the last.

    Behind a list, a quotation or a link only long ones come, which are no credits.
    """
    closed = False
    for block in _blocks(body.text):
        first = block.lines[0]
        if _PICTURE.match(first) or (body.line + block.start < headed and first.startswith("#")):
            continue
        closed = closed or _is_marked(block)
        if not closed and _is_of_credits(block, order):
            for index, line in enumerate(block.lines, block.start):
                yield index, index + 1, _plain(line)
            continue
        text = " ".join(map(str.strip, block.lines))
        if not closed or len(text) > LONGEST_CREDIT:
            yield block.start, block.start + len(block.lines), _plain(text)
        closed = closed or _LINKED.search(text) is not None


def _is_marked(block: _Run) -> bool:
    return any(_MARKED.match(line) and not (_STARRED.match(line) and line[:2] != "* ") for line in block.lines)


def _is_of_credits(block: _Run, order: Order) -> bool:
    """Say whether each line of a block tells something by itself: byline and date on lines of their own."""
    if len(block.lines) > 4 or max(map(len, block.lines)) > 2 * LONGEST_CREDIT:
        return False
    return all(read_credit(_plain(line), order) for line in block.lines)


def _plain(line: str) -> str:
    return plain_heading(line.strip().removesuffix("\\").rstrip()) if len(line) < 4 * LONGEST_CREDIT else line


def _blocks(text: str) -> Iterator[_Run]:
    """Yield runs of lines between blank ones."""
    run: list[str] = []
    start = count = 0
    for index, line in enumerate(_lines(text)):
        if line.strip():
            start = start if run else index
            run.append(line)
        elif run:
            yield _Run(start, tuple(run))
            run, count = [], count + 1
            if count == _MOST_BLOCKS:
                return
    if run:
        yield _Run(start, tuple(run))


def _lines(text: str) -> Sequence[str]:
    return text.split("\n", _MOST_LINES)[:_MOST_LINES]
