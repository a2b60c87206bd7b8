"""Where a text goes over to telling of its author."""

from __future__ import annotations

from collections.abc import Sequence

from dateline.loaders.dump.names import is_known, lone_names
from dateline.loaders.dump.page import TEXTY, Page
from dateline.loaders.dump.told import Told
from dateline.patterns import pattern

_ABOUT = pattern(r"(?i:about|über|sobre|acerca de|à propos de|o|over|om)\s+(?P<whom>\S.*)")
_WRITER = pattern(
    r"(?i:the authors?|me|us|den autor|die autorin|den verfasser|uns|mich|[oa] autora?|el autor|la autora|"
    r"l[’']auteure?|autorze|autorce|de auteur|forfatteren)\W*"
)
_HEADED = pattern(
    r"(?i:(?:der |die |the |zum |zur |el |la |o |a )?"
    r"(?:autor(?:in|en|a|e)?|author|verfasser(?:in)?|auteure?)s?(?:info|profil|box)?|"
    r"autoreninfo\w*|zur person|author bio(?:graphy)?|l[’']auteure?|sull[’']autore)\W*"
)
_HEADING, _BIOGRAPHY = 60, 700
_LAST, _LATE = 4, 60


def biography(page: Page, kept: Sequence[bool], authors: Told[tuple[str, ...]] | None) -> int:
    """The position from which on a text tells of its author; the page's end where it does not.

    Such a part stands last, below a heading (“About Nora Castell”) or as a paragraph that begins with the name in
    the byline.
    """
    places = [i for i, keep in enumerate(kept) if keep]
    named = _named(page, places, authors) if authors else None
    return next((i for i in (_headed(page, places), named) if i is not None), len(kept))


def _headed(page: Page, places: Sequence[int]) -> int | None:
    total = sum(page.traits[i].size for i in places)
    before = 0
    for i in places:
        before += page.traits[i].size
        heads = page.traits[i].size < _HEADING and page.textures[i] <= TEXTY
        if heads and 100 * before > _LATE * total and _is_about_a_writer(page.blocks[i].text):
            return i
    return None


def _is_about_a_writer(heading: str) -> bool:
    found = _ABOUT.fullmatch(heading)
    if found and (_WRITER.fullmatch(found["whom"]) or is_known(lone_names(found["whom"]))):
        return True
    return _HEADED.fullmatch(heading) is not None


def _named(page: Page, places: Sequence[int], authors: Told[tuple[str, ...]]) -> int | None:
    names = tuple(name.casefold() for name in authors.value if " " in name)
    for i in places[_LAST:][-_LAST:]:
        if authors.block < i and page.traits[i].size < _BIOGRAPHY and page.folded[i].startswith(names):
            return i
    return None
