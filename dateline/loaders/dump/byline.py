"""Who wrote an article of a page, and the standfirst below its headline."""

from __future__ import annotations

import re
from collections.abc import Sequence

from dateline.dates import Order, find_whens
from dateline.loaders.dump.lexicon import bits_of
from dateline.loaders.dump.page import Page
from dateline.loaders.dump.signs import CAPTION
from dateline.loaders.dump.told import Told

_LONGEST = 240
_CHROME = bits_of("share", "comment", "subscribe", "advert", "legal", "menu", "popular", "related", "tags")
_WORD = r"[^\W\d_a-z][\w.'’\-]*"
_PARTICLE = r"(?:(?:de|da|von|van|der|den|del|di|la|le|al|bin|el|zu|af|dos|do|ten|ter|y)\s+){0,2}"
_NAME = rf"{_WORD}(?:\s+{_PARTICLE}{_WORD}){{1,3}}"
_AND = r"(?:\s*,\s*|\s+(?:and|und|et|y|e|en|i|og|och|&|\+)\s+)"
_NAMES = rf"{_NAME}(?:{_AND}{_NAME}){{0,5}}"
_LABEL = (
    r"(?:written by|posted by|published by|story by|words by|text von|verfasst von|"
    r"geschrieben von|veröffentlicht von|"
    r"erstellt von|ein beitrag von|eingestellt von|publié par|rédigé par|escrito por|"
    r"publicado por|scritto da|"
    r"by|von|par|por|di|door|autorin|autoren|autor/in|autor|authors?|auteur|autore|autorzy|"
    r"text|redaktion|vom|av)"
)
_BYLINE = re.compile(rf"(?:^|[|•·–—\-~/]\s?|\s)(?i:{_LABEL})(?:\s?:)?\s?(?P<names>{_NAMES})")
_HANDLE = re.compile(
    r"(?:^|\s)(?i:by|von|par|por|vom|av)\s+(?P<names>[\w.\-]{3,30})(?=$|\s*[|·•,]|\s+(?:in|on|"
    r"am|um|at|kategorie\w*|hinterlasse)\b)"
)
_ALONE = re.compile(rf"(?P<names>{_NAMES})(?:\s*[|,•·–—@-].{{0,60}})?")
_AUTHOR_AFTER = re.compile(
    rf"(?P<names>{_NAMES})\s*[,|–-]?\s*(?i:autorin|autor|author|staff writer|editor|redakteurin|redakteur)$"
)
_TRIM = " |•·–—-~/,;:()\u00a0"
_SUFFIX = re.compile(
    r"\s+(?:Schreibe|Hinterlasse|Leave|Kommentar|Comments?|Uhr|Jan|Feb|Mar|Apr|May|Jun|Jul|"
    r"Aug|Sep|Sept|Oct|Nov|Dec)\b.*$"
)
_NOT_NAMES = frozenset(
    [
        "the",
        "facebook",
        "twitter",
        "whatsapp",
        "share",
        "news",
        "home",
        "staff",
        "reporter",
        "press",
        "associated",
        "reuters",
        "image",
        "photo",
        "foto",
        "copyright",
        "newsletter",
        "uhr",
        "kommentare",
        "kommentar",
        "comments",
        "updated",
        "published",
        "min",
        "read",
        "aktualisiert",
        "stand",
        "lesezeit",
        "datum",
        "kategorie",
        "allgemein",
        "posted",
        "date",
        "and",
        "alle",
        "rechte",
        "impressum",
        "januar",
        "februar",
        "märz",
        "april",
        "mai",
        "juni",
        "juli",
        "august",
        "september",
        "oktober",
        "november",
        "dezember",
        "january",
        "february",
        "march",
        "may",
        "june",
        "july",
        "october",
        "december",
        "montag",
        "dienstag",
        "mittwoch",
        "donnerstag",
        "freitag",
        "samstag",
        "sonntag",
        "monday",
        "tuesday",
        "wednesday",
        "thursday",
        "friday",
        "saturday",
        "sunday",
    ]
)


def find_authors(
    page: Page, title: int, first: int, last: int, dated: Sequence[int], order: Order
) -> Told[tuple[str, ...]] | None:
    """Who wrote it: a byline beside headline or text, or a name alone beside the date.

    Takes the positions of the headline (-1 for none), of the text and of the blocks that tell dates.
    """
    head = title if 0 <= title <= first else max(0, first - 4)
    places = [
        *range(head + 1, first),
        *range(max(0, head - 4), head),
        *range(last + 1, min(last + 5, len(page.blocks))),
    ]
    short = [i for i in places if len(page.blocks[i].text) <= _LONGEST and page.signs[i] != CAPTION]
    for i in short:
        names = _signed(page.blocks[i].text, i in dated)
        if names:
            return Told(names, i, 0.85, "a byline")
    for i in short:
        if i <= first and any(abs(i - d) <= 2 for d in dated) or 0 <= i - head <= 3:
            names = _bare(page, i, order)
            if names:
                return Told(names, i, 0.6, "a name beside the date")
    return None


def _signed(text: str, dated: bool) -> tuple[str, ...]:
    found = _BYLINE.search(text) or _AUTHOR_AFTER.fullmatch(text)
    if found and (names := _names(found["names"])):
        return names
    handle = _HANDLE.search(text) if dated or len(text) < 40 else None
    return _names(handle["names"]) if handle else ()


def _bare(page: Page, i: int, order: Order) -> tuple[str, ...]:
    """The names that are all there is in a block beside a date."""
    text = page.blocks[i].text
    dates = find_whens(text, order) if len(text) < 120 else ()
    if dates:
        before, after = text[: dates[0].start].strip(_TRIM), _SUFFIX.sub("", text[dates[-1].end :]).strip(_TRIM)
        text = before or after
    elif page.traits[i].kinds & _CHROME:
        return ()
    alone = _ALONE.fullmatch(_SUFFIX.sub("", text)) if 4 < len(text) < 80 else None
    return _names(alone["names"]) if alone else ()


def _names(text: str) -> tuple[str, ...]:
    """The names in a byline, in its order; none where one of them can't be a name."""
    parts = [part.strip(_TRIM + ".") for part in re.split(_AND, _SUFFIX.sub("", text))]
    words = [word for part in parts for word in part.casefold().split()]
    return () if any(word in _NOT_NAMES for word in words) else tuple(part for part in parts if part)


def find_dek(page: Page, title: int, first: int, taken: Sequence[int]) -> Told[str] | None:
    """The standfirst: the sentence or two between headline and text."""
    for i in range(title + 1, min(first, title + 6)):
        traits = page.traits[i]
        sentence = traits.words >= 8 and 40 <= traits.size <= 400 and page.signs[i] == 0
        chrome = traits.kinds & _CHROME and traits.size < 80 or traits.address & 4
        if i not in taken and sentence and not chrome and not (traits.moment and traits.size < 90):
            return Told(page.blocks[i].text, i, 0.8, "the paragraph between headline and text")
    return None
