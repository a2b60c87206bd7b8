"""What of a mail's text is quoted from another mail, and what may be."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from dateline.patterns import pattern
from dateline.values import Value

_QUOTE = pattern(r"\s{0,3}>(?!From )")
_VERBS = r"(?:wrote|(?:schrieb|schreef)(?:\s.{1,120})?|a écrit|escribió|ha scritto|escreveu|skrev|napisał(?:\(a\))?)"
_WROTE = pattern(rf"(?:On|Am|Le|El|Il|Em|Op|Den|W dniu|Dnia)\s.{{5,300}}{_VERBS}\s?:\s*")
_BEGINS = ("On ", "Am ", "Le ", "El ", "Il ", "Em ", "Op ", "Den ", "W dniu ", "Dnia ")
_NAME = r"[^\W\d_a-zß-ÿ]\S{0,40}(?:\s[^\W\d_a-zß-ÿ]\S{0,40}){0,4}"
_BY_PROGRAM = pattern(
    r"\d[:.h]\d\d(?:\s?[AaPp]\.?[Mm]\.?|\sUhr|\s[+-]\d{4}|\s\(?[A-Z]{3,4}\)?){0,3},?\s+"
    rf"(?:(?:schrieb|schreef)\s{_NAME}|{_NAME}\s{_VERBS})\s?:\s*\Z"
)
"""A moment and a name, as programs put them above the mail that is answered."""
_DIGIT = pattern(r"[\d@]")
_LONGEST = 300
_FEWEST_WORDS = 4


class Quotes(Value, frozen=True):
    """Indexes of lines."""

    quoted: frozenset[int]
    doubtful: tuple[int, ...]
    """Where text begins that stays, though it may be another mail's."""


def _is_quote(line: str) -> bool:
    """Say whether a line is marked as quoted: it begins with ``>``."""
    return ">" in line[:4] and _QUOTE.match(line) is not None


def find_quotes(lines: Sequence[str], text: Sequence[int]) -> Quotes:
    """Find what a mail quotes: the lines with ``>``, “On … wrote:”, and, where that has no ``>``, all below.

    Takes a mail's lines and the indexes of those that are not blank. A letter with ``>`` that no such line
    leads over to, below a text of the writer's own, is quoted by the article: it stays.
    """
    counts = {place: count for place in range(len(text)) if (count := _attribution(lines, text[place : place + 3]))}
    marked = [index for index in text if _is_quote(lines[index])]
    if not counts and marked and marked[0] != text[0]:
        sure = _is_in_text(lines, text, marked)
        return Quotes(frozenset(), (*(() if sure else marked[:1]), *_unsure(lines, text)))
    return Quotes(frozenset(marked) | frozenset(_attributed(lines, text, counts)), tuple(_unsure(lines, text)))


def _is_in_text(lines: Sequence[str], text: Sequence[int], marked: Sequence[int]) -> bool:
    """Say whether a sentence leads over to the one quotation of a text, and the text goes on below it."""
    first, last = text.index(marked[0]), text.index(marked[-1])
    above = lines[text[first - 1]].strip()
    whole = last - first + 1 == len(marked) and last + 1 < len(text)
    return whole and above.endswith(":") and len(above.split()) >= _FEWEST_WORDS and not _DIGIT.search(above)


def _attributed(lines: Sequence[str], text: Sequence[int], counts: dict[int, int]) -> Iterator[int]:
    for place, count in counts.items():
        yield from text[place : place + count]
        if not any(_is_quote(lines[each]) for each in text[place + count : place + count + 1]):
            yield from text[place + count :]
            return


def _attribution(lines: Sequence[str], places: Sequence[int]) -> int:
    """How many of up to three lines say who wrote what follows: one, two, or none."""
    first = lines[places[0]].strip()
    if not first.startswith(_BEGINS) or len(first) > _LONGEST:
        named = first.endswith(":") and "@" in first
        return int(named and len(places) > 1 and _is_quote(lines[places[1]].strip()))
    texts = [lines[index].strip() for index in places]
    for count in (1, 2):
        words = " ".join(texts[:count])
        if _WROTE.fullmatch(words):
            return count if "@" in words or (len(texts) > count and _is_quote(texts[count])) else 0
    return 0


def _unsure(lines: Sequence[str], text: Sequence[int]) -> Iterator[int]:
    """Each line that a mail program may have put above a mail, though nothing below is marked as quoted."""
    for place, index in enumerate(text):
        if not lines[index].lstrip().startswith(_BEGINS) or len(lines[index]) > _LONGEST:
            continue
        words = " ".join(lines[each].strip() for each in text[place : place + 2])
        told = (lines[index].strip(), words)
        if not _attribution(lines, text[place : place + 3]) and any(map(_BY_PROGRAM.search, told)):
            yield index
