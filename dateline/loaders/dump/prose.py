"""Lines that may be an article's, and such as speak of the page around it."""

from __future__ import annotations

from dateline.loaders.dump.box_words import OF_FORMS
from dateline.loaders.dump.lexicon import CHROME, bits_of
from dateline.loaders.dump.page import TEXTY, Page
from dateline.loaders.dump.signs import BARE
from dateline.loaders.dump.traits import CLOSED, FULL_STOP, QUESTION, SMALL
from dateline.patterns import pattern

AMID = CHROME | bits_of("media")
"""The kinds of chrome that stand amid a text."""
LINE, _FIGURE = 120, 4
"""Characters of a line of chrome, and of a stray figure, at most."""
_BIO = bits_of("bio")
_ENDS = (FULL_STOP, QUESTION, CLOSED)
_LIFE = pattern(
    r"(?:[^\W\d_a-z][\w.’'-]*,? ){2,4}(?:is|was|writes|covers|reports|works|has|ist|schreibt|arbeitet|est|écrit|es|"
    r"escribe|é|escreve|è|scrive|jest|pisze|schrijft)\s"
)
_CONTRIBUTED = (
    "contributed to this report.", "contributed to this story.", "contributed to this article.",
    "contributed reporting.", "contributed.",
)  # fmt: skip


def is_chrome(page: Page, i: int, longest: int = LINE) -> bool:
    """Say whether a line of at most so many characters speaks of the page, or is a stray figure."""
    traits = page.traits[i]
    return page.signs[i] == BARE and traits.size < _FIGURE or bool(traits.size < longest and traits.kinds & AMID)


def is_prose(page: Page, i: int, least: int) -> bool:
    """Say whether a block of some length is whole sentences, and neither a caption nor of a form nor on its author."""
    traits = page.traits[i]
    whole = traits.size >= least and traits.end in _ENDS and traits.start != SMALL
    if not (whole and page.textures[i] > TEXTY) or page.signs[i] or not OF_FORMS.isdisjoint(page.content[i]):
        return False
    if page.folded[i].endswith(_CONTRIBUTED):
        return False
    return not (traits.kinds & _BIO and _LIFE.match(page.blocks[i].text))
