"""Paragraphs that may be an article's: none of a form, an appeal or a person's life."""

from __future__ import annotations

from dateline.loaders.dump.box_words import OF_FORMS
from dateline.loaders.dump.lexicon import bits_of
from dateline.loaders.dump.page import TEXTY, Page
from dateline.loaders.dump.traits import CLOSED, FULL_STOP, QUESTION, SMALL
from dateline.patterns import pattern

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


def is_prose(page: Page, i: int, least: int) -> bool:
    """Say whether a block of some length is whole sentences, and neither a caption nor of a form nor on its author."""
    traits = page.traits[i]
    whole = traits.size >= least and traits.end in _ENDS and traits.start != SMALL
    if not (whole and page.textures[i] > TEXTY) or page.signs[i] or not OF_FORMS.isdisjoint(page.content[i]):
        return False
    if page.folded[i].endswith(_CONTRIBUTED):
        return False
    return not (traits.kinds & _BIO and _LIFE.match(page.blocks[i].text))
