"""What a mail's subject, a note above it or its first lines say that keeps its text back."""

from __future__ import annotations

import re
from collections.abc import Iterator

from dateline.dates import Order
from dateline.loaders.kept_back.marks import find_marks, title_keeps_back
from dateline.loaders.kept_back.words import first_verdict, loud_verdict
from dateline.loaders.matter.drafts import DRAFT_WORDS
from dateline.patterns import pattern

_LONGEST = 200
_BOXED = pattern(r"\[[^\[\]]{2,90}\]|\([^()]{2,90}\)|【[^【】]{2,90}】")
_BOXES = " \t[]()【】"
_GAP = pattern(r"\s?:\s+|\s[-–—|]+\s|\s?[–—|]\s?")
_DASH = pattern(r"\s[-–—|]+\s|\s?[–—|]\s?|,\s")
_LOUD_LEAD = pattern(
    r"(?!WIP\s[a-z])(?P<words>[A-ZÄÖÜ]{3,20}(?:\s[A-ZÄÖÜ0-9.]{1,20}){0,8})\s(?=[^\W\d_]{1,40}[^\W\d_A-Z])"
)
_LOUD_TAIL = pattern(r"\s(?P<words>[A-ZÄÖÜ]{2,20}(?:\s[A-ZÄÖÜ0-9.:]{1,20}){0,8})\s*\Z")
_WORDED = pattern(r"\S+\s+\S|(?i:embargo(?:ed)?|sperrfrist|hold)\Z")
"""“Draft: Lions take a quarterback” is a headline; longer marks, and words that head few, are none."""
_OPENS = pattern(
    r"[\s*_#=>]{0,9}(?:(?:strictly )?not (?:yet )?for (?:immediate )?(?:release|publication)\b"
    r"|(?:(?:first|rough|working|early) )?draft (?:story|article|copy|text|post|piece)\s?[-–—:])",
    re.IGNORECASE,
)
_NOTED = pattern(
    rf"\b(?:embargo(?:ed)?|sperrfrist|{'|'.join(DRAFT_WORDS)}|off the record"
    r"|not (?:yet )?for (?:\w{3,12} )?(?:release|publication)"
    r"|(?:do not|don['’]t) (?:publish|release|run|use|print|post|share|quote)|please hold"
    r"|hold (?:it|this|until|till|for)\b|nicht (?:zur )?veröffentlich\w{0,5}|ne pas publier|no publicar)",
    re.IGNORECASE,
)


def subject_keeps_back(subject: str, order: Order) -> bool:
    """Say whether a subject keeps a mail back: by a mark before, in or behind the headline, or as nothing else.

    Takes the subject without ``Re:`` and ``Fwd:``, and the order of day and month.
    """
    words = subject[:_LONGEST]
    if line_keeps_back(words, order) or title_keeps_back(words):
        return True
    return any(loud_verdict(mark, order) is not None for mark in _marks_about(words))


def line_keeps_back(line: str, order: Order) -> bool:
    """Say whether a line at the top of a mail's text is a mark, or begins with one: “Embargoed until Monday: …”."""
    words = line[:_LONGEST]
    if find_marks((words,), 0, order) or _OPENS.match(words):
        return True
    return any(_opens(*parts, order) for parts in _leads(_BOXED.sub(" ", words).strip()))


def note_keeps_back(line: str, order: Order) -> bool:
    """Say whether a note above a mail that is sent on tells its reader to keep it back, or that it is a draft."""
    return _NOTED.search(line[:_LONGEST]) is not None or line_keeps_back(line, order)


def _marks_about(words: str) -> Iterator[str]:
    """What stands in a subject's boxes, behind its dashes, and in capitals at either end of it."""
    yield from (box[0].strip(_BOXES) for box in _BOXED.finditer(words))
    if not words.isupper():
        tails = ((gap[0], words[gap.end() :].strip()) for gap in _DASH.finditer(words))
        yield from (tail for gap, tail in tails if "," not in gap or tail.isupper())
        yield from (found["words"] for found in (_LOUD_LEAD.match(words), _LOUD_TAIL.search(words)) if found)


def _leads(words: str) -> Iterator[tuple[str, str]]:
    """What stands before each colon or dash of a line, with what stands behind."""
    for gap in _GAP.finditer(words):
        yield words[: gap.start()].strip(), words[gap.end() :].strip()


def _opens(lead: str, rest: str, order: Order) -> bool:
    """Say whether the words before a headline are a mark: of several words, in capitals, in small letters."""
    loud = (lead.isupper() and not rest.isupper()) or (lead.islower() and rest[:1].isupper())
    if not (loud or _WORDED.match(lead)):
        return False
    judge = loud_verdict if loud or " " not in lead else first_verdict
    return bool(rest) and judge(lead, order) is not None
