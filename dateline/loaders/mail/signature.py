"""Where a mail's text ends and its signature begins."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from dateline.patterns import pattern
from dateline.sentences import ends_sentence

_CONTACT = pattern(r"@|\bwww\.|://|\b(?:tel|phone|mobile|mob|cell|fon|fax)\b|\+?\d[\d\s()/.-]{7,}\d", re.IGNORECASE)
_NUMBER = pattern(r"\+?\d[\d\s()/.-]{6,}\d")
_FAREWELLS = (
    r"(?:with |my )?(?:best|kind|kindest|warm|warmest)(?: (?:regards|wishes))?|regards|many thanks|cheers|"
    r"all (?:my )?best|thanks(?: again| in advance| so much| a lot)?|thank you(?: in advance)?|(?:yours )?sincerely|"
    r"yours(?: (?:faithfully|truly|ever))?|all the best|talk (?:to you )?soon|speak soon|warmly|take care|"
    r"(?:mit )?(?:freundliche|herzliche|beste|viele|liebe|schöne)[nm]? gr(?:ü|ue)(?:ß|ss)en?(?: (?:aus|von) .{2,40})?|"
    r"gr(?:ü|ue)(?:ß|ss)e|mfg|vg|lg|gruss|gruß|bis bald|"
    r"(?:bien )?(?:cordialement|à vous)|salutations(?: distinguées)?|bises|bisous|à bientôt|amicalement|"
    r"(?:un )?(?:cordial )?saludos?(?: cordial(?:es)?)?|(?:un )?(?:fuerte )?abra[zç]os?|atentamente|gracias|"
    r"cordiali saluti|(?:tanti |distinti )?saluti|(?:com os )?melhores cumprimentos|cumprimentos|atenciosamente|"
    r"obrigad[oa]|met (?:vriendelijke|hartelijke) groet(?:en)?|groet(?:en|jes)?|"
    r"(?:med )?(?:venlig|vennlig|beste )?hilsen|(?:med )?(?:vänliga|bästa) hälsningar|mvh|"
    r"pozdrawiam|z poważaniem|с уважением"
)
_CLOSING = pattern(rf"(?:{_FAREWELLS})[,.!]?\s*", re.IGNORECASE)
_NAMED = pattern(rf"(?i:{_FAREWELLS})(?:[,.!]|(?<=[flvFLV][gG]))(?:\s[^\W\d_a-z][\w.'’-]{{1,30}}){{1,3}}[.,]?\s*")
_RULE = pattern(r"\s*(?:[-–—_*=~]\s?){1,40}")
_LAST = 15
"""Lines in which a signature without its mark may stand."""
_NEAR = 5
"""Lines below a name among which a contact stands."""
_LONG = 120
_PROSE = 40
_SHORT_LINE = 8
"""Words."""
_LOWER = 0.4
"""Of a line's words, so many begin with a small letter in prose; in German too."""
_EDGES = " \t*_–—-"
_BEHIND_NAME = " \t*_,;|/·•–—-:("


def find_mark(lines: Sequence[str], filled: Sequence[int], end: int, is_note: Callable[[str], bool]) -> int:
    """Return the index of a signature's mark, ``-- ``, or the end. Without its space it may be a rule in the text.

    Takes a mail's lines, the indexes of those that are not blank, and what knows a note of confidentiality.
    """
    for place, index in enumerate(filled):
        line, below = lines[index], filled[place + 1 : place + _LAST + 2]
        if line == "-- " or (place and line.rstrip() == "--" and _is_short(lines, below, is_note)):
            return index
    return end


def _is_short(lines: Sequence[str], below: Sequence[int], is_note: Callable[[str], bool]) -> bool:
    if len(below) > _LAST:
        return False
    texts = [lines[index] for index in below if not lines[index].lstrip().startswith(">")]
    notes = is_note(" ".join(texts))
    return notes or (all(len(each) < _LONG for each in texts) and not _has_text(texts))


def _has_text(lines: Sequence[str]) -> bool:
    """Say whether lines hold more than a signature does: prose at once, or twice without a contact above it."""
    prose = [place for place, line in enumerate(lines) if _is_prose(line)]
    if not prose or any(map(_CONTACT.search, lines[: prose[0]])):
        return False
    return prose[0] == 0 or len(prose) > 1


def _is_prose(line: str) -> bool:
    """Say whether a line reads like a part of a sentence: words enough, many of them in small letters."""
    words = line.split()
    if len(line.strip()) < _PROSE or len(words) < 6 or "|" in line or _CONTACT.search(line):
        return False
    return sum(word[0].islower() for word in words) >= len(words) * _LOWER


def find_signature(lines: Sequence[str], kept: Sequence[int], sender: str) -> Sequence[int]:
    """Return the indexes of a signature without a mark: below a farewell, or from the sender's name on.

    A contact must stand in it: a telephone number, an address, a site. Takes a mail's lines, the indexes of those
    that may be its text, and the sender's name, which may be empty.
    """
    for place in range(max(1, len(kept) - _LAST), len(kept)):
        texts = [lines[index].strip() for index in kept[place : place + _LAST]]
        signed = _is_farewell(texts) or (sender.strip() and _is_signed(texts, sender))
        if signed and not _outweighs([lines[index] for index in kept[:place]], texts):
            above = place - 1 if place > 1 and _RULE.fullmatch(lines[kept[place - 1]]) else place
            return kept[above:]
    return ()


def _outweighs(above: Sequence[str], below: Sequence[str]) -> bool:
    """Say whether more prose stands below a name than text above it: it is a byline then."""
    return sum(map(len, filter(_is_prose, below))) > sum(map(len, above))


def _is_farewell(texts: Sequence[str]) -> bool:
    if len(texts[0]) > _LONG or not (_CLOSING.fullmatch(texts[0]) or _NAMED.fullmatch(texts[0])):
        return False
    below = texts[1:]
    return all(len(line) < _LONG for line in below) and not _has_text(below) and any(map(_CONTACT.search, below))


def _is_signed(texts: Sequence[str], sender: str) -> bool:
    """Say whether the first of the lines is the sender's name, with a contact on it or near below."""
    line = texts[0].strip(_EDGES)
    first = sender.split()[0]
    rest = line[len(sender) :] if line.casefold().startswith(sender.casefold()) else None
    if rest is None and line.casefold() != first.casefold():
        return False
    if rest and (rest[0] not in _BEHIND_NAME or _is_sentence(line, rest)):
        return False
    near = [rest or "", *texts[1:_NEAR]]
    return all(len(each) < _LONG for each in texts) and not _has_text(texts[1:]) and any(map(_tells_contact, near))


def _is_sentence(line: str, rest: str) -> bool:
    """Say whether a line that begins with a name goes on as a sentence does: “Ana Ruiz has written …”."""
    word = next(iter(rest.split()), "")
    return (word.isalpha() and word.islower()) or (len(line.split()) > _SHORT_LINE and ends_sentence(line))


def _tells_contact(line: str) -> bool:
    return _CONTACT.search(line) is not None or _NUMBER.search(line) is not None
