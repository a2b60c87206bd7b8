"""Byline and date line some lines below a headline, the standfirst above them or not."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from dateline.dates import Order
from dateline.loaders.bylines.credit import BESIDE, Credit, Fact
from dateline.loaders.bylines.credit_lines import is_of_book, read_credit
from dateline.loaders.bylines.names import is_known_name, is_name
from dateline.loaders.bylines.words import RELEASES
from dateline.loaders.matter.moments import day_of
from dateline.loaders.plain.paragraphs import Paragraph
from dateline.loaders.plain.top import Top
from dateline.patterns import pattern
from dateline.sentences import ends_sentence

AHEAD = 4
"""Paragraphs below a headline among which its credits are looked for."""
SHORTEST_DEK = 5
"""Words; a shorter line may be a subheading."""
_LONGEST_DEK = 300
_LONGEST_STRANGE = 60
_DATES_BELOW = 12
"""Paragraphs below a date that must hold no second one: a chronicle has a date above each entry."""
_SHORTEST_BODY = 60
_WIDE = pattern("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_WIDE_SIGN = 3
"""Latin letters that tell as much as one sign of these scripts."""
_THAI = pattern("[\u0e00-\u0e7f]")


def read_credits(top: Top, paragraphs: Sequence[Paragraph], order: Order) -> tuple[Top, Sequence[Paragraph]]:
    """Read byline and date line below a headline, one to three short paragraphs further down.

    Takes what is told already and the paragraphs below; returns it with what they tell, and those that
    are left. A sentence in between is the standfirst, a line that isn't understood stays.
    """
    first = next((i for i, each in enumerate(paragraphs[:AHEAD]) if read_credit(each.text, order)), None)
    if first is None:
        return top, paragraphs
    end = first
    while end < len(paragraphs) - 1 and _is_credit(paragraphs, end, order):
        end += 1
    if not _leads_here(top, paragraphs, first, end, order) or is_of_event(top, paragraphs, first, order):
        return top, paragraphs
    for each in paragraphs[first:end]:
        top = top.with_credit(read_credit(each.text, order) or name_beside(each.text), each.line)
    top, kept = _between(top, paragraphs[: first + 1], order)
    return top, (*kept, *paragraphs[end:])


def _between(top: Top, paragraphs: Sequence[Paragraph], order: Order) -> tuple[Top, list[Paragraph]]:
    """The top with the names and the standfirst above its credits, and the paragraphs left; the last is a credit."""
    kept: list[Paragraph] = []
    for index, each in enumerate(paragraphs[:-1]):
        if is_signed(paragraphs, index, order):
            top = top.with_credit(name_beside(each.text), each.line)
        elif top.metadata.summary is None and len(each.text.split()) >= SHORTEST_DEK and not is_of_book(each.text):
            top = top.with_field("summary", each.text, each.line, 0.7, "a paragraph between headline and byline")
        else:
            kept.append(each)
    return top, kept


def _leads_here(top: Top, paragraphs: Sequence[Paragraph], first: int, end: int, order: Order) -> bool:
    """Say whether lines between short paragraphs and a text are this article's credits, not part of its text.

    A date alone proves less than a byline: a chronicle has one above each entry, an announcement that
    of an event.
    """
    between, rest = paragraphs[:first], paragraphs[end:]
    if any(len(each.text) > _LONGEST_DEK for each in between) or not any(map(is_body, rest[:2])):
        return False
    size = sum(len(each.text) for each in rest)
    if size < 2 * sum(len(each.text) for each in between) or dates_told(rest[:_DATES_BELOW], order):
        return False
    credits = [credit for each in paragraphs[first:end] if (credit := read_credit(each.text, order))]
    if len(dates_of(credits) | ({day_of(top.metadata.date)} if top.metadata.date else set())) > 1:
        return False
    if any(credit.certainty >= BESIDE and credit.tells("authors") for credit in credits):
        return True
    if len(between) > 1 or all(credit.certainty < BESIDE for credit in credits):
        return False
    whole = size >= 2 * _LONGEST_DEK or sum(map(is_body, rest[:_DATES_BELOW])) > 1
    return not between or _is_strange(between[0]) or whole


def is_of_event(top: Top, paragraphs: Sequence[Paragraph], index: int, order: Order) -> bool:
    """Say whether the date of a paragraph tells of an event or of history: no byline, no label of a release is near.

    Takes what is told already, the paragraphs, and the index of the one with the date.
    """
    credit = read_credit(paragraphs[index].text, order)
    if credit is None or not credit.dated_otherwise or credit.tells("authors") or top.metadata.authors:
        return False
    if (top.metadata.label or "").casefold() in RELEASES:
        return False
    places = range(max(0, index - 1), min(index + AHEAD, len(paragraphs) - 1))
    return not any(_is_byline(paragraphs, place, order) for place in places)


def _is_byline(paragraphs: Sequence[Paragraph], index: int, order: Order) -> bool:
    credit = read_credit(paragraphs[index].text, order)
    return credit.tells("authors") if credit else is_signed(paragraphs, index, order)


def _is_strange(paragraph: Paragraph) -> bool:
    """Say whether a line is short and no sentence, as a byline in any language is."""
    return len(paragraph.text) <= _LONGEST_STRANGE and not ends_sentence(paragraph.text)


def dates_told(paragraphs: Sequence[Paragraph], order: Order) -> set[date]:
    """The dates that paragraphs tell which are date lines, place lines or bylines."""
    return dates_of([credit for each in paragraphs if (credit := read_credit(each.text, order))])


def dates_of(credits: Sequence[Credit]) -> set[date]:
    """The days of publication that credits tell."""
    whens = (fact.value for credit in credits for fact in credit.facts if fact.field == "date")
    return {day_of(when) for when in whens if isinstance(when, date)}


def _is_credit(paragraphs: Sequence[Paragraph], index: int, order: Order) -> bool:
    return read_credit(paragraphs[index].text, order) is not None or is_signed(paragraphs, index, order)


def is_signed(paragraphs: Sequence[Paragraph], index: int, order: Order) -> bool:
    """Say whether the paragraph at an index is a person's name beside a date line."""
    text = paragraphs[index].text
    if not (is_known_name(text) or (text > "\u0370" and is_name(text))):
        return False
    return bool(dates_told((*paragraphs[max(0, index - 1) : index], *paragraphs[index + 1 : index + 2]), order))


def name_beside(text: str) -> Credit:
    """The credit that a name alone on its line is, less sure where no common given name tells it."""
    certainty = 0.8 if is_known_name(text) else 0.6
    return Credit((Fact("authors", (text,), certainty, "a name beside the date"),))


def is_body(paragraph: Paragraph) -> bool:
    """Say whether a paragraph is long and whole enough to be text; wide signs count for several letters."""
    text = paragraph.text
    size = len(text)
    if size < _SHORTEST_BODY:
        size += (_WIDE_SIGN - 1) * len(_WIDE.findall(text))
    return size >= _SHORTEST_BODY and (ends_sentence(text) or _THAI.search(text[:40]) is not None)
