"""Short lines that look like subheadings and are none: speakers, credits, signatures."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Set

from dateline.headlines import is_label
from dateline.loaders.bylines.words import AUTHOR, PARTICLE, PHOTO
from dateline.loaders.matter.people import AND
from dateline.patterns import pattern

_PREFIX = pattern(r"(?P<name>[^\W\d_][^:：.!?]{0,39}?)(?:\s?:\s+|：\s*)\S|(?P<letter>[A-Z])\.\s\S")
_MOST_WORDS = 4
_PICTURED = (
    rf"(?:main |cover |top |titel)?(?:{PHOTO}|illustrations?|graphics?|credits?|sources?)(?: by| credits?)?|"
    r"(?:titel)?(?:grafik(?:en)?|zeichnung|quellen?)|photographies?|crédits?(?: photo)?|"
    r"fotografías?|fotografias?|imágen(?:es)?|imagen|créditos?|fuentes?|fontes?|fonti|foto's|bron(?:nen)?|zdjęcia|"
    r"фото|источник"
)
_WRITTEN = (
    rf"{AUTHOR}|interviews?|texto|testo|words|story|report(?:ing|er)?|editing|translation|video|audio|film|music|"
    r"by|written by|protokoll|aufgezeichnet von|redaktion|bearbeitung|übersetzung|"
    r"entrevista|intervista|entretien|propos recueillis par|recueilli par|traduction|traducción|текст|интервью"
)
_OF_PICTURE = pattern(rf"(?i:{_PICTURED})\s?[:：]\s?\S.*")
_CAPITAL = r"[^\W\d_a-zà-öø-ÿ][\w.'’-]*"
_NAME = rf"(?:{_CAPITAL}|\(|/|{PARTICLE}|{AND})"
_OF_WRITER = pattern(rf"(?i:{_WRITTEN})\s?[:：]\s?{_NAME}(?:[\s,/]+{_NAME})*\)?")
_SIGNATURE = pattern(rf"{_CAPITAL} (?:(?:{PARTICLE}) )?{_CAPITAL}(?: {_CAPITAL})?, ?{_CAPITAL}(?: {_CAPITAL}){{0,3}}")
_CLOCK = r"\d\d?(?:[:.h]\d\d)(?:\s?(?:[ap]\.?m\.?|uhr|h|[A-Z]{2,4}))?|\d\d?\s?(?:[ap]\.?m\.?|uhr)"
_TIME = pattern(rf"(?i:{_CLOCK})")
_FEWEST = 2


def speakers_of(texts: Iterable[str]) -> Set[str]:
    """What opens two paragraphs or more before a colon and labels no headline: who speaks in an interview."""
    found = Counter(prefix for text in texts if (prefix := _prefix(text)))
    return {prefix for prefix, count in found.items() if count >= _FEWEST and not is_label(prefix)}


def is_spoken(text: str, speakers: Set[str]) -> bool:
    """Say whether a paragraph is what one of the speakers says: ``Q: …``, ``REPORTER: …``."""
    prefix = _prefix(text)
    return len(prefix) == 1 and text[1:2] != "." or prefix in speakers


def is_credit(text: str) -> bool:
    """Say whether a line tells who made a picture, a text or an interview: ``Photo: Ana Ruiz``."""
    return _OF_PICTURE.fullmatch(text) is not None or _OF_WRITER.fullmatch(text) is not None


def is_signature(text: str) -> bool:
    """Say whether a line may be a reader's name and place: ``Martin Haines, Quay Street``."""
    return _SIGNATURE.fullmatch(text) is not None


def is_time(text: str) -> bool:
    """Say whether a line is a time of day and nothing else, as stands above the entries of a live blog."""
    return text[:1].isdecimal() and _TIME.fullmatch(text) is not None


def _prefix(text: str) -> str:
    found = _PREFIX.match(text)
    if found is None:
        return ""
    return found["letter"] or (found["name"] if len(found["name"].split()) <= _MOST_WORDS else "")
