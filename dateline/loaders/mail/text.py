"""What of a mail's lines is its text: no signature, no quoted mail, no note of confidentiality."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence

from dateline.loaders.mail.quotes import find_quotes
from dateline.loaders.mail.signature import find_mark, find_signature
from dateline.patterns import pattern
from dateline.values import Value

SIGNATURE, QUOTED, NOTE, DEVICE = "a signature", "a quoted mail", "a note of confidentiality", "a mail program's line"
_DEVICE = pattern(
    r"\s*(?:Sent from (?:my|Mail|Outlook|Yahoo|Proton|Samsung)\b.{0,80}|Get Outlook for .{0,80}|"
    r"Von meinem .{2,40} gesendet\.?|Gesendet (?:von|mit) .{2,60}|Enviado desde mi .{2,60}|"
    r"Envoyé (?:de|depuis) (?:mon|l['’]application) .{2,60}|Inviato da(?:l mio)? .{2,60}|Verstuurd vanaf mijn .{2,60})"
)
_MAIL = pattern(
    r"\b(?:e-?mail|message|communication|transmission|courriel|nachricht|mensaje|correo|messaggio)", re.IGNORECASE
)
_WARNINGS = tuple(
    re.compile(words, re.IGNORECASE)
    for words in (
        r"confiden[tzc]|vertraulich|riservat|geheim",
        r"privileged|legally|rechtlich",
        r"intended|bestimmt|destin[ée]e?\b|destinad",
        r"recipient|addressee|empfänger|adressat|destinataire|destinatari|individual or entity",
        r"delete|destroy|disseminat|disclos|distribut|copying|löschen|vernichten|détrui|supprim|elimin",
        r"in error|by mistake|irrtümlich|par erreur|por error|per errore",
    )
)
_MOST_WARNINGS = 3
_TO_READER = pattern(
    r"\b(?:you|your|yourself|(?:this|the above|diese[rs]?|cet?|cette|este|esta|questo|questa|dit|deze)\s"
    r"(?:(?:confidential|electronic|vertrauliche|communication|transmission)\s)?(?:e-?mail|message|communication|transmission"
    r"|courriel|nachricht|mensaje|correo|messaggio|mensagem|bericht)|(?-i:Sie|Ihnen)|vous|usted)\b",
    re.IGNORECASE,
)
"""A note speaks to its reader, or of the mail that it stands in; a sentence about a leaked message doesn't."""
_LONGEST = 4_000
_MOST_LINES = 40
_DEVICES = ("Sent", "Get ", "Von ", "Gese", "Envi", "Envo", "Invi", "Vers")


class Partition(Value, frozen=True):
    """What of a mail's lines is the writer's text."""

    strangers: Mapping[int, str]
    """The index of each line that is none of it, with the reason."""
    doubtful: tuple[int, ...]
    """That of each line from which on the text may be quoted from another mail, and stays."""


def partition(lines: Sequence[str], start: int, end: int, sender: str = "") -> Partition:
    """Part a mail's text from the rest: its lines, the indexes between which it stands, and the sender's name."""
    filled = _filled(lines, start, end)
    text = _above_mark(lines, filled, end)
    found = dict.fromkeys(filled[len(text) :], SIGNATURE)
    quotes = find_quotes(lines, text)
    found |= dict.fromkeys(quotes.quoted, QUOTED)
    found |= {index: DEVICE for index in text if _is_device(lines[index].lstrip())}
    for paragraph in _paragraphs(filled):
        if _is_note(" ".join(lines[index] for index in paragraph[:_MOST_LINES])[:_LONGEST]):
            found |= dict.fromkeys(paragraph, NOTE)
    kept = [index for index in text if index not in found]
    found |= dict.fromkeys(find_signature(lines, kept, sender), SIGNATURE)
    return Partition(dict(sorted(found.items())), quotes.doubtful)


def _filled(lines: Sequence[str], start: int, end: int) -> Sequence[int]:
    return [index for index in range(start, end) if lines[index] and not lines[index].isspace()]


def _above_mark(lines: Sequence[str], filled: Sequence[int], end: int) -> Sequence[int]:
    return filled[: bisect_left(filled, find_mark(lines, filled, end, _is_note))]


def _is_device(line: str) -> bool:
    return line[:4] in _DEVICES and _DEVICE.fullmatch(line) is not None


def _paragraphs(filled: Sequence[int]) -> Iterator[Sequence[int]]:
    """The lines that stand together, no blank one between them."""
    first = 0
    for place in range(1, len(filled) + 1):
        if place == len(filled) or filled[place] != filled[place - 1] + 1:
            yield filled[first:place]
            first = place


def _is_note(words: str) -> bool:
    """Say whether a paragraph warns those who got a mail that is not for them."""
    if _MAIL.search(words) is None or _TO_READER.search(words) is None:
        return False
    return sum(bool(w.search(words)) for w in _WARNINGS) >= _MOST_WARNINGS
