"""Typographic quotation marks, dashes and ellipses, by language."""

from __future__ import annotations

import re

from dateline.patterns import pattern

ENGLISH = ("“", "”", "‘", "’")
GERMAN = ("„", "“", "‚", "‘")
SWISS = ("«", "»", "‹", "›")
FRENCH = ("«\u00a0", "\u00a0»", "“", "”")
POLISH = ("„", "”", "‚", "’")
SWEDISH = ("”", "”", "’", "’")
DANISH = ("»", "«", "›", "‹")
RUSSIAN = ("«", "»", "„", "“")
LATIN = ("«", "»", "“", "”")
MARKS = {
    **dict.fromkeys(("de", "cs", "sk", "sl", "lt", "is", "bg", "et", "lv", "mk", "ka", "sq"), GERMAN),
    **dict.fromkeys(("pl", "ro", "hu", "hr", "bs", "sr"), POLISH),
    **dict.fromkeys(("sv", "fi"), SWEDISH),
    **dict.fromkeys(("ru", "uk", "be", "hy"), RUSSIAN),
    **dict.fromkeys(("es", "it", "pt", "ca", "el", "nb", "nn", "no", "eu", "gl"), LATIN),
    **dict.fromkeys(("de-ch", "de-li", "fr-ch", "it-ch"), SWISS),
    "pt-br": ENGLISH,
    "fr": FRENCH,
    "da": DANISH,
}
"""Outer and inner pairs (Unicode CLDR, ``delimiters``); English ones where a language is not named."""

ASIDE = pattern(r"(<(pre|code|kbd|samp|script|style)\b.*?</\2>|<[a-z][a-z0-9]* [^>]*>)", re.DOTALL)
STAND_IN = "\x04"
"""What stands for code or a tag behind a text, so that a quotation mark before it is seen to open."""
AFTER_INLINE = "".join(f"(?<!</{name}>{{0}})" for name in ("a", "b", "em", "i", "strong", "sup", "del"))
OPENING = r"""{0}(?<![^\s(\[{{>/=\u2013\u2014\u2026"'“‘„«-]{0})(?=[^\s.,;:!?)\]}}])""" + AFTER_INLINE
DOUBLE = pattern(OPENING.format('"'))
SINGLE = pattern(OPENING.format("'") + r"(?!\d\ds?\b|(?:tis|twas|til|em|cause|n)\b)")
APOSTROPHE = pattern(r"'(?<=\w')(?=\w)")
ELISION = pattern(r"'(?=\d\ds?\b|(?:tis|twas|til|em|cause|n)\b)")
DASHES = pattern(r"-(?<!--)-(-?)(?!-)")
DOTS = pattern(r"\.(?<!\.\.)\.\.(?!\.)")
"""Each pattern begins with one character of its own: to look for that is several times faster than for a word."""


def has_marks(text: str) -> bool:
    """Tell whether a text holds a mark that has a typographic form."""
    if "'" in text or '"' in text:
        return True
    return DASHES.search(text) is not None or DOTS.search(text) is not None


def with_typography(text: str, language: str) -> str:
    """Give the HTML with typographic marks in its text; code and attributes stay as they are."""
    tag = language.lower().replace("_", "-")
    marks = MARKS.get(tag) or MARKS.get(tag.partition("-")[0]) or ENGLISH
    parts = ASIDE.split(text)
    for at in range(0, len(parts), 3):
        after_word = at > 0 and parts[at - 1] is not None
        before_aside = at + 1 < len(parts)
        parts[at] = _set(parts[at] + STAND_IN * before_aside, marks, after_word).removesuffix(STAND_IN)
    return "".join(part for at, part in enumerate(parts) if at % 3 != 2)


def _set(text: str, marks: tuple[str, str, str, str], after_word: bool) -> str:
    if "'" in text:
        text = _single(text, marks, after_word)
    if '"' in text:
        if after_word and text[0] == '"':
            text = marks[1] + text[1:]
        text = DOUBLE.sub(marks[0], text).replace('"', marks[1])
    if "-" in text:
        text = DASHES.sub(lambda match: "—" if match[1] else "–", text)
    return DOTS.sub("…", text) if "." in text else text


def _single(text: str, marks: tuple[str, str, str, str], after_word: bool) -> str:
    text = ELISION.sub("’", APOSTROPHE.sub("’", text))
    if after_word and text[0] == "'":
        text = "’" + text[1:]
    if "'" not in text:
        return text
    opened = SINGLE.sub(marks[2], text)
    return opened.replace("'", marks[3] if opened != text else "’")
