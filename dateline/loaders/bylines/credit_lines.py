"""What a line beside a headline says: who wrote the article, when and where."""

from __future__ import annotations

import re
from datetime import datetime
from functools import lru_cache

from dateline.dates import Order, find_whens, parse_when
from dateline.dates.weekdays import is_weekday_form
from dateline.headlines import is_label
from dateline.loaders.bylines.names import Byline, is_known_name, is_name, is_place, names_in
from dateline.loaders.bylines.words import (
    AUTHOR,
    HAN_AUTHOR,
    HAN_REPORTER,
    KOREAN_NAME,
    KOREAN_REPORTER,
    PHOTO,
    RELEASE,
    ROLE,
    WRITTEN_BY,
    WRITTEN_BY_ABROAD,
)
from dateline.loaders.matter.people import BY
from dateline.model import When
from dateline.patterns import pattern
from dateline.sentences import ends_sentence
from dateline.values import Value

LONGEST_CREDIT = 120
_MOST_WORDS = 12
_LONGEST_ASIDE, _LONGEST_OFFICE = 2, 4
"""Words of a part beside a date or a byline that is neither, and of one that names an office."""
_WRITTEN_BY = rf"{WRITTEN_BY}|(?:reporting|interview|analysis)\s+by"
"""On a page the further ones stand at the foot of agencies' texts."""
_BY = rf"{BY}|oleh|bởi"
"""On a page “Oleh” is a Ukrainian's given name."""
_AUTHOR = (
    rf"{AUTHOR}|texto|testo|byline|haber|yazan|yazar|írta|szerző|napisała?|opracowała?|автор|текст|συντάκτης|כתב|"
    rf"{HAN_AUTHOR}|{HAN_REPORTER}|本报记者|取材・文|글"
)
"""A colon follows them; on a page, where none need do, the further ones are ordinary words."""
_BYLINE = pattern(
    rf"(?:(?i:{_WRITTEN_BY}|(?P<abroad>{WRITTEN_BY_ABROAD})|{_BY})(?P<colon>\s?:)?\s+|(?i:{_AUTHOR})\s?[:：／]\s*|(?:بقلم|מאת|โดย)(?:\s?:)?\s+)"
    r"(?P<names>[^\W\d_].{1,100})"
)
_KOREAN = pattern(rf"(?P<names>{KOREAN_NAME})\s(?:{KOREAN_REPORTER})")
_OPENING = (
    r"(?:(?:first|originally)\s)?(?:published|posted|created|date|datum|fecha|data|updated|last updated|modified|"
    r"veröffentlicht|publiziert|erstellt|stand|publié|publicado|pubblicato|mis à jour|actualizado|aktualisiert|"
    r"aggiornato|atualizado|дата|обновлено|tarih)"
)
_DATED = pattern(rf"(?:{_OPENING}(?:\s(?:on|am|le|el|il))?\s?:?\s+)?(?P<date>\S.{{5,60}})", re.IGNORECASE)
_OPENED = pattern(_OPENING + r"\b", re.IGNORECASE)
_PLANNED = pattern(r"(?:date|datum|fecha|data|дата|tarih)\b", re.IGNORECASE)
"""What stands before the date of an event as well."""
_FIGURES = pattern(r"\d{4}-\d\d-\d\d")
_OLDEST = 1990
"""Texts with a date before this year tell of it, as letters from a war do."""
_UPDATED = pattern(
    r"(?:last )?(?:updated|modified)|mis à jour|actualizado|aktualisiert|aggiornato|atualizado|обновлено|stand\b",
    re.IGNORECASE,
)
_PLACED = pattern(
    r"\[?(?P<place>[^\W\d_][\w.'’ -]{1,40}?(?:,\s[^\W\d_][\w. ]{1,24})?)\]?(?:\s\([^()\d]{2,20}\))?,\s+"
    r"(?P<date>(?=.{0,24}\d).{6,48}?)(?:\s\([^()\d]{2,30}\))?"
)
_BARS = pattern(r"\s+[|·•–—/-]\s+|\s*[|•]\s*")
_BAR = pattern(r"[|•·]")
_BEFORE_DATE = pattern(
    rf"(?:[\s,|(–—-]+(?:{_OPENING}\s?:?)?[\s,]*(?:(?:on|am|den|vom|le|el|il|em|a|at|dated)\s)?)?\s*\Z", re.IGNORECASE
)
_CLOCK = pattern(r"[\s,]+(?:at|um|@|à|kl\.?)\s\d{1,2}[:.h]\d\d.{0,12}\Z", re.IGNORECASE)
_BEHIND_DATE = pattern(r"[\s,|)–—-]+")
_READING = pattern(
    r"(?:(?:reading time|lesezeit|tiempo de lectura|temps de lecture|tempo di lettura)\s?:?\s*)?(?:ca\.\s)?"
    r"\d{1,3}[\s-]?(?:min(?:ute[ns]?|utos?|uti)?\.?)"
    r"(?:\s(?:read|reading time|lesezeit|de lectura|de lecture|di lettura|lezen))?",
    re.IGNORECASE,
)
_PICTURES = pattern(rf"(?:{PHOTO})(?:\s(?:by|von|par|por|di))?\s?[:]?\s+(?P<name>.+)", re.IGNORECASE)
_RELEASED = pattern(rf"(?P<label>{RELEASE})[\s,–—-]+(?P<date>.{{5,60}})", re.IGNORECASE)
_PRICED = pattern(
    r"\b\d{1,4}\s?(?:pages?|pp\.?|seiten|páginas|págs?\.|pagine|pagina's|sider|sidor)(?!\w)|[$£€]\s?\d|\d\s?[€£]|"
    r"\b\d{1,3}\s(?:euros?|dollars|pounds)\b",
    re.IGNORECASE,
)
_NEITHER = "beside the date, neither name nor place"
NAMED, BESIDE, _SHAPED = 0.9, 0.8, 0.6


class Fact(Value, frozen=True):
    """One field that a line tells."""

    field: str
    value: object
    certainty: float
    reason: str


class Credit(Value, frozen=True):
    """What a line beside a headline tells, and the parts of it that tell nothing."""

    facts: tuple[Fact, ...]
    unused: tuple[tuple[str, str], ...] = ()
    """Parts of the line, each with the reason why it is left out."""
    dated_otherwise: bool = False
    """Its date may be an event's or one of history, unless a byline stands beside it."""

    def tells(self, field: str) -> bool:
        """Say whether a field is among what it tells."""
        return any(fact.field == field for fact in self.facts)

    @property
    def certainty(self) -> float:
        """How surely it is a credit wherever it stands: a name or a place before a date may be a headline, too."""
        least = min((fact.certainty for fact in self.facts), default=0.0)
        signed = any(fact.field == "authors" and fact.certainty == NAMED for fact in self.facts)
        return min(least, _SHAPED) if not signed and any(reason == _NEITHER for _, reason in self.unused) else least


@lru_cache(maxsize=512)
def read_credit(text: str, order: Order) -> Credit | None:
    """What a line tells that is a byline, a date line or both; None of any other line.

    Takes one line without markup: ``By Ana Ruiz | 21 July 2025``, ``Lisbon, 21 July 2025``,
    ``Ana Ruiz • 21 July 2025 • 3 min read``.
    """
    if not 2 < len(text) <= LONGEST_CREDIT or is_of_book(text):
        return None
    whole = _date_line(text, order) or _place_line(text, order) or _label_line(text, order)
    if whole is not None:
        return whole
    parts = [part.strip() for part in _BARS.split(text) if part.strip()]
    return _byline(text, order) if len(parts) == 1 else _of_parts(parts, text, order)


def is_of_book(text: str) -> bool:
    """Say whether a line tells who wrote the book that is reviewed: behind the name stand its pages or its price."""
    return _PRICED.search(text) is not None and _BYLINE.match(text) is not None


def _of_parts(parts: list[str], text: str, order: Order) -> Credit | None:
    """The credit of a line with bars or dashes: each part is a byline, a date, or something beside one.

    Two dates are the ends of a span.
    """
    told = [_date_line(part, order) or _place_line(part, order) or _byline(part, order) for part in parts]
    dates = sum(credit.tells("date") for credit in told if credit)
    if not any(told) or dates > 1:
        return None
    open_to_others = _BAR.search(text) is not None or any(credit.tells("authors") for credit in told if credit)
    return _joined([each or _beside(part, open_to_others) for part, each in zip(parts, told, strict=True)])


def _joined(credits: list[Credit | None]) -> Credit | None:
    if not all(credits):
        return None
    found = [credit for credit in credits if credit]
    return Credit(
        tuple(fact for credit in found for fact in credit.facts),
        tuple(part for credit in found for part in credit.unused),
        any(credit.dated_otherwise for credit in found),
    )


def _beside(part: str, open_to_others: bool) -> Credit | None:
    """What a part beside a date or byline tells that is neither: a name, a place, a label, nothing of use."""
    if is_known_name(part):
        return Credit((Fact("authors", (part,), BESIDE, "a name beside the date"),))
    if is_label(part):
        return Credit((Fact("label", part, NAMED, "a label beside the date"),))
    if _READING.fullmatch(part):
        return Credit((), ((part, "the reading time"),))
    if found := _PICTURES.fullmatch(part):
        return Credit((Fact("image_credit", found["name"], NAMED, "a picture's credit"),))
    if not open_to_others or ends_sentence(part) or part[:1].islower() or not _is_aside(part):
        return None
    if is_name(part):
        return Credit((Fact("authors", (part,), _SHAPED, "two capitals beside the date"),))
    return Credit((), ((part, _NEITHER),))


def _label_line(text: str, order: Order) -> Credit | None:
    """``FOR IMMEDIATE RELEASE: May 14, 2026``, with a colon or without one."""
    if found := _RELEASED.fullmatch(text):
        when = parse_when(found["date"], order)
        label = Fact("label", found["label"], NAMED, "a label beside the date")
        return None if when is None else Credit((label, _dated(when, False)))
    words, colon, rest = text.partition(":")
    dated = _date_line(rest.strip(), order) if colon and is_label(words) else None
    if dated is None or dated.tells("updated"):
        return None
    return Credit((Fact("label", words.strip(), NAMED, "a label beside the date"), *dated.facts))


def _is_aside(part: str) -> bool:
    return len(part.split()) <= (_LONGEST_OFFICE if ROLE.search(part) else _LONGEST_ASIDE)


def _date_line(text: str, order: Order) -> Credit | None:
    dated = _DATED.fullmatch(text)
    when = parse_when(dated["date"], order) if dated else None
    return None if when is None else Credit((_dated(when, bool(_UPDATED.match(text))),), (), _is_of_event(text, when))


def _is_of_event(text: str, when: When) -> bool:
    """Say whether a date line may tell when something takes place: by its weekday, its hour or its age."""
    if _OPENED.match(text) and not _PLANNED.match(text):
        return False
    written = isinstance(when, datetime) and not _FIGURES.search(text)
    return written or when.year < _OLDEST or any(is_weekday_form(word.strip(",.()")) for word in text.split())


def _dated(when: When, updated: bool) -> Fact:
    return Fact("updated" if updated else "date", when, 0.95, "a date line")


def _place_line(text: str, order: Order) -> Credit | None:
    """``Lisbon, 21 April 2026``, ``Berlin, den 21. April 2026 (dpa)``, ``Ana Ruiz, 21 April 2026``."""
    found = _PLACED.fullmatch(text)
    when = parse_when(found["date"].strip(), order) if found else None
    if found is None or when is None or _OPENED.match(text) or _BYLINE.match(text):
        return None
    place = found["place"].strip()
    if is_known_name(place):
        return Credit((Fact("authors", (place,), BESIDE, "a name beside the date"), _dated(when, False)))
    if is_label(place) or not is_place(place):
        return None
    facts = (_dated(when, False), Fact("dateline", place, BESIDE, "a place before the date"))
    return Credit(facts, (), isinstance(when, datetime) or when.year < _OLDEST)


def _byline(text: str, order: Order) -> Credit | None:
    found = _KOREAN.fullmatch(text) or _BYLINE.fullmatch(text)
    if found is None or text.endswith((".", "!", "?", "。")) or len(text.split()) > _MOST_WORDS:
        return None
    if parse_when(found["names"], order) is not None:
        return None
    names, dated, behind = _without_date(found["names"], order)
    byline = names_in(names) if names and not (_goes_on(behind) or is_weekday_form(names)) else None
    if byline is None or not _is_told(found, byline):
        return None
    facts = (Fact("authors", byline.names, NAMED, "a byline"), *dated)
    return _with_others(facts, (*byline.others, behind) if behind else byline.others)


def _goes_on(behind: str) -> bool:
    """Say whether a sentence goes on behind the date of a byline; “in” leads to a section there."""
    return behind[:1].islower() and not behind.startswith(("in ", "à ", "à\u00a0"))


def _without_date(names: str, order: Order) -> tuple[str, tuple[Fact, ...], str]:
    """The words of a byline before a date, what the date tells, and the words behind it."""
    dates = find_whens(names, order)
    if not dates:
        return _CLOCK.split(names, maxsplit=1)[0], (), ""
    when = dates[0]
    before = _BEFORE_DATE.split(names[: when.start], maxsplit=1)[0]
    behind = _BEHIND_DATE.sub(" ", names[when.end :]).strip()
    return before, (_dated(when.when, when.role == "updated"),), behind


def _is_told(found: re.Match[str], byline: Byline) -> bool:
    """Say whether names stand behind a byline's word, by their capitals where the word alone doesn't tell.

    “Geschrieben von Kindern” is a headline.
    """
    if found.groupdict().get("abroad"):
        return all(map(is_name, byline.names))
    first = found[0][0]
    return first.isupper() or not first.isascii() or all(map(is_name, byline.names)) or ":" in found[0][:24]


def _with_others(facts: tuple[Fact, ...], others: tuple[str, ...]) -> Credit:
    """The credit of a byline with what stands in it beside names and date."""
    unused = []
    for part in others:
        if found := _PICTURES.fullmatch(part):
            facts += (Fact("image_credit", found["name"], NAMED, "a picture's credit"),)
        else:
            unused.append((part, "the reading time" if _READING.fullmatch(part) else "beside the names in the byline"))
    return Credit(facts, tuple(unused))
