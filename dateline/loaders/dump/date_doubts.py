"""Dates on a page that can't be that of its article: of events, comments, other stories and today."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime

from dateline.dates import Found
from dateline.dates.weekdays import is_weekday_form
from dateline.loaders.dump.blocks import in_small_letters
from dateline.loaders.dump.lexicon import COMMENT, OTHERS
from dateline.loaders.dump.page import TEXTY, Page
from dateline.loaders.dump.traits import QUESTION, WORD
from dateline.loaders.matter.moments import day_of
from dateline.patterns import pattern
from dateline.values import Value

_HEADING, _TEASERS = 60, 32
_APART, _AROUND, _LISTED, _LINE = 3, 5, 12, 120
_OTHER = pattern(
    r"\W(?:(?:termine?|veranstaltung\w*|events?|anmeldeschluss|beginn|anpfiff"
    r"|(?<!,\s)deadline(?!\s?(?:\.com|team\b|staff\b|hollywood\b|detroit\b))|kick-?off|\w*bewertung(?:en)?"
    r"|reviews?|rezension von|rated|commented|kommentiert|kommentar von|antwort(?:en)? auf|joined|registriert"
    r"|member since|geboren|geb\.|born|died|gestorben|gültig|valid|abgerufen|retrieved|accessed|zugriff"
    r"|date and time|datum und uhrzeit|date et heure|fecha y hora|data e ora|data i godzina|when|wann|venue"
    r"|version|kinostart|release|erscheint|premiere|fassung|doi|isbn|issn|vol\.\s?\d+|pp\.\s?\d+)\b"
    r"|(?<=\s)(?:ab|seit|bis|since|until|till|desde|hasta|depuis)\s(?:[^\W\d_]{2,9}\s)?\d|(?<=†)|(?<=^ )\^\s)"
)
"""For a line in small letters behind a space."""
_SPAN = pattern(r"\s?(?:Uhr|h|hrs?)?\s?(?:[-–—]|bis|to|à|al?)\s?\d{1,2}(?:[:.h]\d\d|\sUhr|\s?[ap]m)")
_AGENDA = pattern(r"\d{1,2}[:.]\d\d\s?(?:Uhr\s)?(?:[-–—]|bis|to)\s?\d{1,2}[:.]\d\d")
_EMBEDDED = pattern(
    r"(?:Posted by|Gepostet von|Publi\w+ p[ao]r|Gepubliceerd door)\s.{2,60}\s(?:on|am|sur|en|op)\s[^\W\d]+,?\s"
)
_ENTRY = pattern(
    r"(?i:(?:beitrag|artikel|eintrag|seite|entry|post|article|story|page)\s(?:wurde|was|is)\s(?:\w+\s){0,3}"
    r"(?:am|on|at|von|by|in)?\s?|article a été publié|entrada (?:se |fue )publicad[ao]|articolo è stato pubblicato"
    r"|bericht (?:werd|is) geplaatst)"
)


class DateCandidate(Value, frozen=True):
    """A date with the block that it stands in."""

    found: Found
    block: int

    @property
    def day(self) -> date:
        return day_of(self.found.when)


def is_event(text: str, end: int, following: str) -> bool:
    """Say whether a date is that of something else than an article, an event or a work that a note cites.

    Takes the line, where the date ends in it, and the line below: words tell, and hours from when to when.
    """
    return bool(_OTHER.search(in_small_letters(text)) or _SPAN.match(text, end) or _AGENDA.match(following))


def is_of_entry(text: str) -> bool:
    """Say whether a line tells of its page: “Dieser Beitrag wurde am 4. März 2025 veröffentlicht”."""
    return _ENTRY.search(text) is not None


def is_embedded(text: str) -> bool:
    """Say whether a line is that below a post of a social network: “Posted by Ada on Thursday, March 6, 2025”."""
    return _EMBEDDED.match(text) is not None


def is_in_sentence(text: str, end: int) -> bool:
    """Say whether a sentence goes on where a date ends in it, as it does where it tells of another day."""
    whole = len(text) > _LINE or text.rstrip('"”“»)')[-1:] in (".", "!", "?", "…")
    return whole and text[end : end + 1] == " " and text[end + 1 : end + 2].islower() and len(text) - end > 40


def doubtless(page: Page, title: int, last: int, found: Sequence[DateCandidate]) -> list[DateCandidate]:
    """The dates without those of comments, of teasers above the headline, and of the day when the page was fetched.

    Takes the positions of the headline (-1 for none) and of the text's last block. What words call the date of
    publication or of a change stays.
    """
    comments = first_below(page, last, COMMENT)
    return [
        each
        for each in found
        if each.found.role
        or not (each.block > comments or _is_today(page, title, each) or _is_teaser(title, each, found))
        and not _is_listed(page, title, each.block)
    ]


def first_below(page: Page, last: int, kinds: int) -> int:
    """The position of the first short block of some kinds (bits) below the text's last; the page's end for none."""
    for j, traits in enumerate(page.traits[last + 1 :], last + 1):
        if traits.kinds & kinds and traits.size < _HEADING:
            return j
    return len(page.blocks)


def _is_today(page: Page, title: int, dated: DateCandidate) -> bool:
    """Say whether a date is nothing but a weekday and a day, well above the headline as in a paper's head."""
    if dated.block >= title - _APART or isinstance(dated.found.when, datetime):
        return False
    text = page.blocks[dated.block].text[:120]
    beside = WORD.findall(text[: dated.found.start]) + WORD.findall(text[dated.found.end :])
    return len(beside) == 1 and is_weekday_form(beside[0])


def _is_teaser(title: int, dated: DateCandidate, found: Sequence[DateCandidate]) -> bool:
    """Say whether a date above the headline is one of three different ones in a few lines."""
    if dated.block >= title:
        return False
    near = {each.day for each in found if each.block < title and abs(each.block - dated.block) <= _AROUND}
    return len(near) > 2


def _is_listed(page: Page, title: int, i: int) -> bool:
    """Say whether a date stands in the list below "Recent posts", "Neueste Beiträge" or "Lire aussi"."""
    for j in range(i - 1, max(title, i - _LISTED) if i > title else max(-1, i - _LISTED), -1):
        if page.textures[j] > TEXTY:
            return False
        if page.traits[j].kinds & OTHERS and page.traits[j].size < _TEASERS and page.traits[j].end != QUESTION:
            return True
    return False
