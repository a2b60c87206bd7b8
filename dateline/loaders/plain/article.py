"""The top of a plain article: its headline, standfirst, byline and date line."""

from __future__ import annotations

from collections.abc import Container, Sequence

from dateline.dates import Order
from dateline.headlines import is_headline, is_label, short_title
from dateline.loaders.bylines.credit import BESIDE, NAMED, Credit
from dateline.loaders.bylines.credit_lines import is_of_book, read_credit
from dateline.loaders.bylines.words import RELEASES
from dateline.loaders.html.comments import without_comments
from dateline.loaders.kept_back.marks import find_marks
from dateline.loaders.matter.moments import day_of
from dateline.loaders.plain.closing import end_text, leave_contacts
from dateline.loaders.plain.credits import (
    AHEAD,
    SHORTEST_DEK,
    dates_of,
    dates_told,
    is_body,
    is_of_event,
    is_signed,
    name_beside,
    read_credits,
)
from dateline.loaders.plain.letterhead import heads_text, letterhead
from dateline.loaders.plain.page_heads import without_page_heads
from dateline.loaders.plain.paragraphs import Paragraph, is_paragraph, mark_subheadings, split_paragraphs
from dateline.loaders.plain.top import Top
from dateline.loaders.source.characters import one_line
from dateline.model import Dropped, Evidence, Metadata
from dateline.patterns import pattern
from dateline.sentences import ends_sentence
from dateline.values import Value

_MOST_LINES = 200_000
"""Beyond them a text is a table or a log: each line a paragraph, nothing looked for."""
_MOST_TAKEN = 8
"""Paragraphs above the text that may tell of it."""
_SLUG = pattern(r"[A-Z0-9]+(?:-[A-Z0-9]+)+/(?:[A-Z0-9-]{0,30})(?:\s\([^()]{1,80}\))?")
_QUOTES = tuple("\"'“‘„«¿¡「『《")


class Article(Value, frozen=True):
    """A plain article with what its first lines tell of it."""

    metadata: Metadata
    body: str
    line: int
    """1-based line of the source on which the body begins."""
    evidence: tuple[Evidence, ...]
    dropped: tuple[Dropped, ...] = ()

    def dropped_but(self, used: Container[str]) -> tuple[Dropped, ...]:
        """What was left out, and what was read for fields that something else tells already."""
        unused = (
            Dropped(each.lines[0], _words(getattr(self.metadata, each.field)), f"a second {each.field}")
            for each in self.evidence
            if each.field not in used
        )
        return tuple(sorted((*self.dropped, *unused), key=lambda each: each.line))


def _words(value: object) -> str:
    return ", ".join(value) if isinstance(value, tuple) else str(value)


def read_article(lines: Sequence[str], start: int, order: Order, shortest: int = 3) -> Article:
    """Read plain lines as an article.

    Takes all lines, the 0-based index to begin at, the order of day and month in dates of numbers,
    and how many words a headline has at least if no credit follows: a shorter line may be a place
    or a section. A headline is told from a lead sentence; a lead stays in the body.
    """
    marked = [mark.line for mark in find_marks(lines, start, order)] if start else ()
    lines, comments = without_comments(lines, start, marked)
    if len(lines) > _MOST_LINES:
        return Article(Metadata(), "\n\n".join(filter(None, map(str.strip, lines[start:]))), start + 1, (), comments)
    lines, heads = without_page_heads(lines, start)
    top, rest = _above(lines, split_paragraphs(lines, start), order, shortest)
    rest, behind = end_text(rest)
    if (top.metadata.label or "").casefold() in RELEASES:
        rest, notes = leave_contacts(rest)
        behind = (*notes, *behind)
    body = "\n\n".join(paragraph.text for paragraph in mark_subheadings(rest))
    dropped = (*comments, *heads, *top.dropped, *behind)
    return Article(top.metadata, body, rest[0].line if rest else 1, top.evidence, dropped)


def _above(
    lines: Sequence[str], paragraphs: Sequence[Paragraph], order: Order, shortest: int
) -> tuple[Top, Sequence[Paragraph]]:
    """The top of an article, and its paragraphs without those that told of it."""
    top, used = Top(), 0
    if len(paragraphs) > 1 and _SLUG.fullmatch(paragraphs[0].text):
        top, used = top.without(paragraphs[0].line, paragraphs[0].text, "a wire's slug"), 1
    while used < letterhead(paragraphs, order):
        top, used = top.without(paragraphs[used].line, paragraphs[used].text, "a letterhead"), used + 1
    last = len(paragraphs) - 1
    while used < min(last, _MOST_TAKEN):
        following = _take(top, paragraphs, used, order, shortest)
        if following is None:
            break
        top, used = following, used + 1
    if top.metadata.title is None:
        return _alone(lines, top, paragraphs[used:], shortest)
    return read_credits(top, paragraphs[used:], order)


def _take(top: Top, paragraphs: Sequence[Paragraph], index: int, order: Order, shortest: int) -> Top | None:
    """The top with what one paragraph above the body tells; None where it belongs to the body."""
    paragraph = paragraphs[index]
    ahead = paragraphs[index + 1 : index + 2 + AHEAD]
    below = [each for each in ahead if read_credit(each.text, order) is None][:3]
    credit = read_credit(paragraph.text, order)
    if credit and _may_stand(credit, top, below):
        other = _is_placed(credit) and (is_of_event(top, paragraphs, index, order) or not any(map(is_body, ahead[:2])))
        return None if other or _is_listed(credit, top, ahead[0], order) else top.with_credit(credit, paragraph.line)
    if top.metadata.title is None:
        credited = below[:1] != [ahead[0]]
        return _titled(top, paragraph, below, 1 if credited else shortest)
    if is_signed(paragraphs, index, order):
        return top.with_credit(name_beside(paragraph.text), paragraph.line)
    if top.metadata.summary is None and _is_dek(paragraph) and below and is_body(below[0]):
        return top.with_field("summary", paragraph.text, paragraph.line, 0.7, "a line between headline and text")
    return None


def _titled(top: Top, paragraph: Paragraph, below: Sequence[Paragraph], shortest: int) -> Top | None:
    """The top with its label or its headline, if a text or a dek above a text follows."""
    if top.metadata.label is None and is_label(paragraph.text):
        return top.with_field("label", paragraph.text, paragraph.line, 0.9, "a label above the headline")
    if not below or not is_headline(paragraph.text):
        return None
    wordy = len(paragraph.text.split()) >= shortest or not paragraph.text[0].isascii()
    if wordy and (is_paragraph(below[0].text) or any(map(is_body, below))):
        return top.with_field("title", _shown(paragraph), paragraph.line, 0.9, "a headline on the first line")
    return None


def _shown(paragraph: Paragraph) -> str:
    """A headline as it is shown: without soft hyphens and characters that nobody sees."""
    return one_line(paragraph.text).replace("\u00ad", "")


def _may_stand(credit: Credit, top: Top, below: Sequence[Paragraph]) -> bool:
    """Say whether a credit is one below a headline, or above: what may be a headline itself needs one below it."""
    if top.metadata.title or credit.certainty >= NAMED:
        return True
    return credit.certainty >= BESIDE and heads_text(below) and not (_is_placed(credit) and credit.dated_otherwise)


def _is_placed(credit: Credit) -> bool:
    return credit.tells("dateline") and not credit.tells("authors")


def _is_listed(credit: Credit, top: Top, following: Paragraph, order: Order) -> bool:
    """Say whether a line with a date is one of several: of fixtures, of a diary, of a chronicle."""
    told = dates_of([credit])
    days = told | dates_told([following], order) | ({day_of(top.metadata.date)} if top.metadata.date else set())
    return bool(told) and len(days) > 1


def _alone(
    lines: Sequence[str], top: Top, paragraphs: Sequence[Paragraph], shortest: int
) -> tuple[Top, Sequence[Paragraph]]:
    """The top with a first line for a title that stands alone above an agenda, a recipe, a list of results.

    Such a line would be the title anyway, cut from the lead, and be printed twice.
    """
    if len(paragraphs) < 3 or lines[paragraphs[1].line - 2].strip():
        return top, paragraphs
    first = paragraphs[0]
    text = _shown(first)
    opens = text[:1].isalnum() or text.startswith(_QUOTES)
    if not opens or len(text.split()) < shortest and text[0].isascii() or not is_headline(text):
        return top, paragraphs
    if ends_sentence(text) or short_title(text) != text:
        return top, paragraphs
    return top.with_field("title", text, first.line, 0.7, "a line alone above the text"), paragraphs[1:]


def _is_dek(paragraph: Paragraph) -> bool:
    text = paragraph.text
    return is_headline(text) and len(text.split()) >= SHORTEST_DEK and not is_of_book(text)
