"""What of a mail's lines is its text: no signature, no quoted mail, no note of confidentiality."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Container, Iterator, Sequence

from dateline.patterns import pattern

SIGNATURE, QUOTED, NOTE, DEVICE = "a signature", "a quoted mail", "a note of confidentiality", "a mail program's line"
_QUOTE = pattern(r"\s{0,3}>(?!From )")
_VERBS = (
    r"(?:wrote|(?:schrieb|schreef)(?:\s.{1,120})?|a écrit|escribió|ha scritto|escreveu|skrev|napisał(?:\(a\))?)"
)
_WROTE = pattern(rf"(?:On|Am|Le|El|Il|Em|Op|Den|W dniu|Dnia)\s.{{5,300}}{_VERBS}\s?:\s*")
_BEGINS = ("On ", "Am ", "Le ", "El ", "Il ", "Em ", "Op ", "Den ", "W dniu ", "Dnia ")
_CONTACT = pattern(r"@|\bwww\.|://|\b(?:tel|phone|mobile|mob|cell|fon|fax)\b|\+?\d[\d\s()/.-]{7,}\d", re.IGNORECASE)
_MOMENT = pattern(r"\b(?:19|20)\d\d\b.*\b\d{1,2}[:.h]\d\d\b")
_CLOSING = pattern(
    r"(?:(?:with |my )?(?:best|kind|kindest|warm|warmest)(?: (?:regards|wishes))?|regards|many thanks|cheers|"
    r"thanks(?: again)?|thank you|sincerely|yours(?: (?:sincerely|faithfully|truly))?|all the best|mfg|vg|lg|"
    r"(?:mit )?(?:freundliche|herzliche|beste|viele|liebe|schöne)[nm]? gr(?:ü|ue)(?:ß|ss)en?|"
    r"(?:bien )?cordialement|bien à vous|salutations|(?:un )?saludos?(?: cordiales)?|atentamente|"
    r"cordiali saluti|(?:com os )?melhores cumprimentos|abraços?|met vriendelijke groeten?|groeten)[,.!]?\s*",
    re.IGNORECASE,
)
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
_LONGEST = 4_000
_LAST = 15
"""Lines in which a signature without its mark may stand."""
_LONG = 120
_MOST_LINES = 40
_LONGEST_ATTRIBUTION = 300
_DEVICES = ("Sent", "Get ", "Von ", "Gese", "Envi", "Envo", "Invi", "Vers")


def strangers(lines: Sequence[str], start: int, end: int) -> dict[int, str]:
    """Return the index of each line that is none of the writer's text, with the reason.

    Takes a mail's lines, and the indexes between which its text stands.
    """
    filled = [index for index in range(start, end) if lines[index] and not lines[index].isspace()]
    stop = _signature(lines, filled, end)
    text = filled[: bisect_left(filled, stop)]
    found = dict.fromkeys(filled[len(text) :], SIGNATURE)
    found |= {index: QUOTED for index in text if _is_quote(lines[index])}
    found |= {index: DEVICE for index in text if _is_device(lines[index].lstrip())}
    found |= dict.fromkeys(_attributions(lines, text, found), QUOTED)
    for paragraph in _paragraphs(filled):
        if _is_note(" ".join(lines[index] for index in paragraph[:_MOST_LINES])[:_LONGEST]):
            found |= dict.fromkeys(paragraph, NOTE)
    kept = [index for index in text if index not in found]
    found |= dict.fromkeys(_closing(lines, kept), SIGNATURE)
    return dict(sorted(found.items()))


def _is_quote(line: str) -> bool:
    return ">" in line[:4] and _QUOTE.match(line) is not None


def _is_device(line: str) -> bool:
    return line[:4] in _DEVICES and _DEVICE.fullmatch(line) is not None


def _signature(lines: Sequence[str], filled: Sequence[int], end: int) -> int:
    """The index of a signature's mark; without its space it may also be a rule, where much text follows."""
    for place, index in enumerate(filled):
        line, below = lines[index], filled[place + 1 : place + _LAST + 2]
        if line == "-- " or (place and line.rstrip() == "--" and _is_short(lines, below)):
            return index
    return end


def _is_short(lines: Sequence[str], below: Sequence[int]) -> bool:
    if len(below) > _LAST:
        return False
    texts = [lines[index] for index in below if not _is_quote(lines[index])]
    return all(len(each) < _LONG or _is_note(each) for each in texts)


def _attributions(lines: Sequence[str], text: Sequence[int], left_out: Container[int]) -> Iterator[int]:
    """The lines that lead over to a quoted mail, and, where that has no ``>``, all below."""
    for place, index in enumerate(text):
        count = 0 if index in left_out else _attribution(lines, text[place : place + 3])
        if not count:
            continue
        yield from text[place : place + count]
        words = " ".join(lines[each] for each in text[place : place + count])
        quoted = any(_is_quote(lines[each]) for each in text[place + count : place + count + 1])
        if not quoted and ("@" in words or _MOMENT.search(words)):
            yield from text[place + count :]
            return


def _attribution(lines: Sequence[str], places: Sequence[int]) -> int:
    """How many of up to three lines say who wrote what follows: one, two, or none."""
    texts = [lines[index].strip() for index in places]
    if not texts[0].startswith(_BEGINS) or len(texts[0]) > _LONGEST_ATTRIBUTION:
        named = texts[0].endswith(":") and "@" in texts[0]
        return int(named and len(texts) > 1 and _is_quote(texts[1]))
    for count in (1, 2):
        words = " ".join(texts[:count])
        if _WROTE.fullmatch(words):
            quoted = len(texts) > count and _is_quote(texts[count])
            return count if quoted or "@" in words or _MOMENT.search(words) else 0
    return 0


def _paragraphs(filled: Sequence[int]) -> Iterator[Sequence[int]]:
    """The lines that stand together, no blank one between them."""
    first = 0
    for place in range(1, len(filled) + 1):
        if place == len(filled) or filled[place] != filled[place - 1] + 1:
            yield filled[first:place]
            first = place


def _is_note(words: str) -> bool:
    """Say whether a paragraph warns those who got a mail that is not for them."""
    return _MAIL.search(words) is not None and sum(bool(w.search(words)) for w in _WARNINGS) >= _MOST_WARNINGS


def _closing(lines: Sequence[str], kept: Sequence[int]) -> Sequence[int]:
    """A farewell at the end with an address, a telephone number or a site below it."""
    for place in range(max(1, len(kept) - _LAST), len(kept)):
        if _CLOSING.fullmatch(lines[kept[place]].strip()):
            below = [lines[index] for index in kept[place + 1 :]]
            if all(len(line) < _LONG for line in below) and any(map(_CONTACT.search, below)):
                return kept[place:]
    return ()
