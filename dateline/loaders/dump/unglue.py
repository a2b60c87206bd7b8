"""Words and dates that a dump has run together: “Nora Castell4 March 2025”, “4. März 20255. März 2025”."""

from __future__ import annotations

import re
from functools import lru_cache

from dateline.dates.months import month_names

_MONTH = "|".join(sorted(name[:3].capitalize() for name in month_names("en")))
_DIGIT = re.compile(r"\d")
_SEAM = re.compile(r"\d{5}|\.\d{4}|:\d{3}|[^\W\d_]\d|[^\W\d_A-Z][ADEFJMNOPSUVZ]")
"""What all of the following have: without it there is nothing to look for."""
_AFTER_YEAR = re.compile(
    r"(?<!\d)((?:19|20)\d\d)(?=\d{1,2}(?:\. ?[^\W\d_]|\.\d{1,2}\.|[/-]\d{1,2}[/-]| [^\W\d_]|:\d\d))"
)
_AFTER_SHORT_YEAR = re.compile(r"(?<=\d\d\.\d\d\.\d\d)(?=\d\d:\d\d)")
_AFTER_CLOCK = re.compile(r"(?<=\d:\d\d)(?=\d{1,2}\.\d{1,2}\.)")
_BEFORE_DAY = re.compile(r"(?<=[^\W\d_]{2})(?=\d{1,2}(?:\.\d{1,2}\.\d\d|[./-]\d{1,2}[./-](?:19|20)\d\d|\. [^\W\d_]))")
_BEFORE_MONTH = re.compile(
    rf"(?<=[^\W\d_A-Z])(?=(?:{_MONTH})[a-z]{{0,6}}\.? \d{{1,2}},? (?:19|20)\d\d)"
)
_BEFORE_ROLE = re.compile(
    r"(?<=[^\W\d_A-Z])(?=(?:Updated|Published|Posted|Veröffentlicht|Aktualisiert|Zuletzt|Erstellt|Stand)\b)"
    r"|(?<=\bUpdated|\bUPDATED)(?=\d)|(?<=Published|PUBLISHED)(?=\d)"
)


@lru_cache(maxsize=500)
def unglued(text: str) -> str:
    """The text with a space where a date or a word of dates begins right behind something else.

    Title, dates and names are sought in the same lines, so these are remembered for a while.
    """
    if _DIGIT.search(text) and _SEAM.search(text) and not text.isdigit():
        if _AFTER_YEAR.search(text):
            text = _AFTER_YEAR.sub(r"\1 ", text)
        for seam in (_AFTER_SHORT_YEAR, _AFTER_CLOCK, _BEFORE_DAY, _BEFORE_MONTH, _BEFORE_ROLE):
            text = seam.sub(" ", text)
    return text
