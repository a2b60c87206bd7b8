"""Where a sentence ends."""

from __future__ import annotations

import re

from dateline.patterns import pattern

_SHORT = (
    "tues thurs mr mrs ms dr prof rev hon st sen rep gov gen col lt sgt capt cmdr adm maj pres jr sr vs etc inc ltd "
    "corp co no nr vol art fig al ca approx est dept univ assn bros messrs mme mlle bzw ggf evtl usw sog "
    "vgl abs str tel inkl jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun mt "
    "ft p pp ed eds cf viz sra dra av ej núm pág sig dott avv ing geb gest bspw mio mrd"
)
_ABBREVIATIONS = frozenset(_SHORT.split())
_STOP = pattern(r"[.!?…]+[\"'”’»)\]]{0,3}(?=\s|$)|[。！？｡]+[」』”）]{0,2}|[।۔؟]+(?=\s|$)")
_WORD_BEFORE = pattern(r"[^\s\"'“‘«(\[]{1,40}\Z")
_INITIALS = pattern(r"(?:[^\W\d_]\.)+[^\W\d_]?\Z")
_CLOSERS = "\"'”’»)]）」』"


def sentence_ends(text: str) -> list[int]:
    """Find the offsets behind each sentence of one paragraph; the last one is the paragraph's end.

    Full stops of abbreviations (``Dr.``, ``U.S.``, ``No.``, initials) and ordinals end no sentence
    unless the paragraph ends there.
    """
    ends = [found.end() for found in _STOP.finditer(text) if _is_end(text, found)]
    length = len(text.rstrip())
    return ends if ends and ends[-1] >= length else [*ends, length]


def ends_sentence(line: str) -> bool:
    """Say whether a line closes with a full stop, an exclamation or a question mark of any script."""
    bare = line.rstrip().rstrip(_CLOSERS)
    if not bare or bare[-1] not in ".!?…。！？｡।۔؟":
        return False
    return bare[-1] != "." or not _INITIALS.fullmatch(_word_before(bare, len(bare)))


def _is_end(text: str, found: re.Match[str]) -> bool:
    if found[0][0] != "." or found[0].startswith("..") or found.end() >= len(text):
        return True
    following = text[found.end() : found.end() + 8].lstrip()[:1]
    if following.islower():
        return False
    word = _word_before(text, found.start())
    if found[0] == "." and word.isdigit() and len(word) <= 2:
        return False
    return word.casefold() not in _ABBREVIATIONS and not _INITIALS.fullmatch(word + ".")


def _word_before(text: str, end: int) -> str:
    found = _WORD_BEFORE.search(text[max(0, end - 40) : end])
    return found[0] if found else ""
