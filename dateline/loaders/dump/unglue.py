"""Words and dates that a dump has run together: “Nora Castell4 March 2025”, “4. März 20255. März 2025”."""

from __future__ import annotations

import re
from functools import lru_cache

from dateline.dates import Found, Order, find_whens
from dateline.dates.months import month_names

_MONTH = "|".join(sorted(name[:3].capitalize() for name in month_names("en")))
_DIGIT = re.compile(r"\d")
_FIGURES = re.compile(r"\d{5}|\.\d{4}|:\d{3}")
_BEHIND_LETTER = re.compile(r"\d(?<=[^\W\d_]\d)")
_CAPITAL = re.compile(r"[ADEFJMNOPSUVZ](?<=[^\W\d_A-Z].)")
"""What the following have: without it there is nothing to look for. All begin with what is rare in a line."""
_SEAM = re.compile(
    r"[\d.:ADEFJMNOPSUVZ](?:(?<=[^\W\d_]\d)|(?<=[^\W\d_A-Z][ADEFJMNOPSUVZ])"
    r"|\d{3}(?:(?<=:\d\d\d)|\d(?<=[\d.]\d{4})))"
)
"""Any of the three."""
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


@lru_cache(maxsize=100)
def unglued(text: str) -> str:
    """The text with a space where a date or a word of dates begins right behind something else.

    Title, dates and names are sought in the same lines, so these are remembered for a while; to forget many lines
    takes longer than to read some again.
    """
    if not _DIGIT.search(text) or text.isdigit():
        return text
    if not _SEAM.search(text):
        return text
    figures, letter, capital = _FIGURES.search(text), _BEHIND_LETTER.search(text), _CAPITAL.search(text)
    if figures:
        text = _AFTER_CLOCK.sub(" ", _AFTER_SHORT_YEAR.sub(" ", _AFTER_YEAR.sub(r"\1 ", text)))
    if letter:
        text = _BEFORE_DAY.sub(" ", text)
    if capital:
        text = _BEFORE_MONTH.sub(" ", text)
    return _BEFORE_ROLE.sub(" ", text) if letter or capital else text


@lru_cache(maxsize=100)
def dates_in(text: str, order: Order) -> tuple[Found, ...]:
    """Every date in a line that nothing is run together in; remembered as the line is."""
    return find_whens(text, order)
