"""What stands in a byline or beside a date and is neither: a picture's credit, the time that reading takes."""

from __future__ import annotations

import re

from dateline.loaders.bylines.credit import NAMED, Fact
from dateline.loaders.bylines.words import PHOTO
from dateline.patterns import pattern

_READING = pattern(
    r"(?:(?:reading time|lesezeit|tiempo de lectura|temps de lecture|tempo di lettura)\s?:?\s*)?(?:ca\.\s)?"
    r"\d{1,3}[\s-]?(?:min(?:ute[ns]?|utos?|uti)?\.?)"
    r"(?:\s(?:read|reading time|lesezeit|de lectura|de lecture|di lettura|lezen))?",
    re.IGNORECASE,
)
_PICTURES = pattern(rf"(?:{PHOTO})(?:\s(?:by|von|par|por|di))?\s?[:]?\s+(?P<name>.+)", re.IGNORECASE)


def is_reading_time(part: str) -> bool:
    """Say whether a part of a line is how long it takes to read the text: ``3 min read``."""
    return _READING.fullmatch(part) is not None


def picture_credit(part: str) -> Fact | None:
    """Who made the picture, if a part of a line says nothing else: ``Photo: Ana Ruiz``; None where it doesn't."""
    found = _PICTURES.fullmatch(part)
    return Fact("image_credit", found["name"], NAMED, "a picture's credit") if found else None
