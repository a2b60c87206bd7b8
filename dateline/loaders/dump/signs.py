"""Marks by which captions, bylines, pointers to other stories and advertisements give themselves away."""

from __future__ import annotations

import re

CAPTION, POINTER, ADVERT, ATTRIBUTION, IMPRINT, BARE, BYLINE = 1, 2, 3, 4, 5, 6, 7

_AGENCY = r"(?:AP|AFP|Reuters|REUTERS|dpa|APA|EPA|Getty|GETTY|Nasa|NASA|ESA|Shutterstock|iStock|Imago|imago|Keystone)"
_CREDIT_END = re.compile(
    rf"[/(\[|,]\s*{_AGENCY}[^/)\].]{{0,24}}[)\]]?$|(?i:\bvia\s+{_AGENCY}\b.{{0,12}}$|"
    rf"getty images|shutterstock|istock|"
    r"unsplash|pixabay|pexels|wikimedia|picture[- ]alliance|credit\.\.\.|file photo|"
    r"\b(?:photos?|images?|pictures?|credits?|fotos?|bild(?:er|quelle|nachweis|rechte)?|"
    r"crédits?(?: photos?)?|foto de|zdj\.?|fot\.)"
    r"(?:\s+(?:credit|by|courtesy|via|von|par|por|provided by)\b|\s*[:©/]))"
)
_CREDIT_START = re.compile(
    r"(?i:image caption|file photo|file -|photo\b[^a-z]{0,3}(?:by|:)|photos?:|image:|foto:|"
    r"bild:|abbildung|courtesy of|"
    r"photo courtesy|\(?(?:image|photo|credit|foto|bild)s?\s*[:©]|1of\d|\d+\s?of\s?\d+\b|©|ⓒ|"
    r"a stock image|video:|watch:)"
)
_POINTER = re.compile(
    r"(?i:\W*(?:related(?: (?:posts?|articles?|stories|story|coverage|content|links?))?|"
    r"read (?:more|also|next|the full)|also(?: read| see| on)?|"
    r"see also|more (?:on|from|about)|recommended|don[’']t miss|watch|listen|"
    r"lesen sie (?:auch|hier|mehr|dazu)|lesetipps?|"
    r"lies auch|mehr (?:zum thema|dazu|lesen)|auch interessant|passend dazu|das könnte (?:sie|"
    r"dich)|zum thema|weiterlesen|"
    r"à lire(?: aussi)?|lire aussi|voir aussi|lee también|lea también|leer más|"
    r"te puede interesar|leia (?:também|mais)|"
    r"veja também|leggi anche|czytaj (?:też|także|również)|zobacz (?:też|także)|"
    r"dowiedz się więcej|lees ook|läs (?:också|mer)|"
    r"les også|læs også|читайте также|read|more|mehr|siehe auch)\s*[:;|»>]|read (?:also|"
    r"next)\b|also read\b|lesen sie auch\b|lire aussi\b)"
)
_ADVERTS = frozenset(
    [
        "advertisement", "advertisements", "advert", "adverts", "ad", "ads", "anzeige", "anzeigen",
        "werbung", "sponsored", "publicité", "publicidad", "publicidade", "pubblicità", "reklama",
        "advertentie", "annonse", "annons", "реклама", "广告", "広告", "광고", "-anzeige-",
    ]  # fmt: skip
) | {
    "continue reading the main story",
    "story continues below advertisement",
    "article continues below",
    "article continues after advertisement",
    "supported by",
    "after promotion",
    "- advertisement -",
    "scroll down to continue",
    "suite après la publicité",
}
_ATTRIBUTION = re.compile(r"[—–-]\s?[^()]{1,60}\(@\w+\)")
_IMPRINT = re.compile(
    r"(?i:\W*(?:reporting by|additional reporting|editing by|originally published|"
    r"this article (?:was|is|has been|originally)|"
    r"this story (?:was|has been)|correction\b|editor[’']s note|provided by|source:)|_{3,}$|"
    r"\*{3}$|[•*]\s?[•*]\s?[•*]$)"
)
_BYLINE = re.compile(
    r"(?i:written by|posted by|published by|geschrieben von|veröffentlicht von|"
    r"ein beitrag von|by|von|par|por|di|door|av|"
    r"autor(?:in)?\s?:|author\s?:|text\s?:)\s+[^\W\d_a-z][\w.'’-]*(?:[\s,&|–/]+[\w.'’-]+){0,7}\s*$"
)
_BARE = re.compile(r"[\W\d_]{1,8}$")


def sign_of(text: str) -> int:
    """The mark that a block bears, 0 where it bears none. Looks at its first and last 120 characters."""
    head, tail = text[:120], text[-120:]
    if text.casefold().strip(" .:[]()") in _ADVERTS:
        return ADVERT
    if _POINTER.match(head) and len(text) < 300:
        return POINTER
    if _ATTRIBUTION.match(head):
        return ATTRIBUTION
    if len(text) < 700 and (_CREDIT_START.match(head) or _CREDIT_END.search(tail)):
        return CAPTION
    if _IMPRINT.match(head):
        return IMPRINT
    if len(text) < 110 and _BYLINE.match(text):
        return BYLINE
    return BARE if _BARE.fullmatch(text) else 0
