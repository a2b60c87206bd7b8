"""The end of an article: the mark that closes it, and what is meant for the press alone."""

from __future__ import annotations

import re
from collections.abc import Sequence

from dateline.loaders.plain.paragraphs import Paragraph
from dateline.model import Dropped
from dateline.patterns import pattern

_ENDED = pattern(
    r"[-–—]{1,3}\s?(?:30|(?i:ends?|ende|fin|fine))\s?[-–—]{1,3}|[(\[](?i:ends?|ende)[)\]]|//\s?(?i:ends?)\s?//"
)
_VAGUE = pattern(r"#{3}|#(?: #){2,4}|ENDS?")
_NOTES = pattern(
    r"(?:(?:media|press|news)\s(?:contacts?|enquiries|inquiries|office)|notes?\s(?:to|for)\s(?:the\s)?editors?|"
    r"contacts?|pressekontakt|medienkontakt|ansprechpartner(?:in)?|kontakt|rückfragen|contacts?\s(?:de\s)?(?:presse|médias?)|"
    r"contacto(?:\sde\sprensa)?|contatti|ufficio\sstampa)\s?(?::.{0,120})?",
    re.IGNORECASE,
)
_MOST_BEHIND = 2
"""What follows the end is at most the text's length divided by this."""

Shortened = tuple[Sequence[Paragraph], tuple[Dropped, ...]]


def end_text(paragraphs: Sequence[Paragraph]) -> Shortened:
    """Take off the mark that ends a text (``-ENDS-``, ``###``) and what follows it, as dropped lines.

    Crosses may as well part a text, and so may a bare word: they end it where nothing follows, or
    notes to the press.
    """
    for index in range(len(paragraphs) - 1, 0, -1):
        text = paragraphs[index].text
        worded = len(text) < 14 and _ENDED.fullmatch(text) is not None
        if not worded and not (len(text) < 10 and _VAGUE.fullmatch(text)):
            continue
        behind = paragraphs[index + 1 :]
        noted = not behind or worded or _NOTES.fullmatch(behind[0].text) is not None
        return _parted(paragraphs, index, "behind the end") if noted else (paragraphs, ())
    return paragraphs, ()


def leave_contacts(paragraphs: Sequence[Paragraph]) -> Shortened:
    """Take off what a press release tells the press alone: “Media contact:” and what follows, “Notes to editors”."""
    for index in range(1, len(paragraphs)):
        text = paragraphs[index].text
        if len(text) < 160 and _NOTES.fullmatch(text):
            return _parted(paragraphs, index, "for the press, not for readers")
    return paragraphs, ()


def _parted(paragraphs: Sequence[Paragraph], index: int, reason: str) -> Shortened:
    """The paragraphs before an index and the others as dropped, if these are few beside the text."""
    behind = sum(len(each.text) for each in paragraphs[index:])
    if behind * _MOST_BEHIND > sum(len(each.text) for each in paragraphs[:index]):
        return paragraphs, ()
    return paragraphs[:index], tuple(Dropped(each.line, each.text, reason) for each in paragraphs[index:])
