"""The names of offices above the label of a press release: ``THE WHITE HOUSE``, ``Office of the Mayor``."""

from __future__ import annotations

import re
from collections.abc import Sequence

from dateline.dates import Order
from dateline.headlines import is_headline
from dateline.loaders.bylines.credit_lines import read_credit
from dateline.loaders.bylines.words import RELEASES
from dateline.loaders.plain.credits import AHEAD, is_body
from dateline.loaders.plain.paragraphs import Paragraph
from dateline.patterns import pattern
from dateline.sentences import ends_sentence

_OFFICE = pattern(
    r"(?:the\s)?white house|press office|(?:the\s)?(?:office|department|ministry|bureau|embassy|government|city) of .+",
    re.IGNORECASE,
)
_MOST_OFFICES = 4
_LONGEST_OFFICE = 60


def letterhead(paragraphs: Sequence[Paragraph], order: Order) -> int:
    """How many of the first paragraphs name an office above the label of its release, below which a headline stands."""
    for index, each in enumerate(paragraphs[: _MOST_OFFICES + 1]):
        if _is_release(each.text, order):
            ahead = paragraphs[index + 1 : index + 2 + AHEAD]
            below = [line for line in ahead if read_credit(line.text, order) is None]
            named = any(_OFFICE.fullmatch(line.text) for line in paragraphs[:index])
            return index if named and heads_text(below) else 0
        if len(each.text) > _LONGEST_OFFICE or ends_sentence(each.text):
            return 0
    return 0


def _is_release(text: str, order: Order) -> bool:
    credit = read_credit(text, order)
    labels = (text, *(fact.value for fact in credit.facts if fact.field == "label")) if credit else (text,)
    return any(str(label).casefold() in RELEASES for label in labels)


def heads_text(paragraphs: Sequence[Paragraph]) -> bool:
    """Say whether paragraphs begin with a headline above a text."""
    return bool(paragraphs) and is_headline(paragraphs[0].text) and any(map(is_body, paragraphs[1:]))
