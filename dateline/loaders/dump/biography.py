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
_HEADING, _BIOGRAPHY = 60, 900
_OPENING, _CLOSING, _LATE = 4, 4, 60

Authors = Told[tuple[str, ...]] | None


def biography(page: Page, kept: Sequence[bool], authors: Authors) -> int:
    """The position from which on a text tells of its author; the page's end where it does not.

    Such a part is short and stands last, below a heading (“About Nora Castell”) or as a paragraph that begins with
    the name in the byline.
    """
    places = [i for i, keep in enumerate(kept) if keep]
    begins = (i for i in (_headed(page, places, authors), _named(page, places, authors)) if i is not None)
    return min(begins, default=len(kept))


def _headed(page: Page, places: Sequence[int], authors: Authors) -> int | None:
    total = sum(page.traits[i].size for i in places)
    before = 0
    for i in places:
        late = 100 * before > _LATE * total and total - before < _BIOGRAPHY
        before += page.traits[i].size
        heads = page.traits[i].size < _HEADING and page.textures[i] <= TEXTY
        if late and heads and _is_about_a_writer(page.blocks[i].text, authors):
            return i
    return None


def _is_about_a_writer(heading: str, authors: Authors) -> bool:
    found = _ABOUT.fullmatch(heading)
    if not found:
        return _HEADED.fullmatch(heading) is not None
    if _WRITER.fullmatch(found["whom"]):
        return True
    names = lone_names(found["whom"])
    return names == authors.value if authors else is_known(names)


def _named(page: Page, places: Sequence[int], authors: Authors) -> int | None:
    if not authors:
        return None
    late = (i for i in places[_OPENING:][-_CLOSING:] if authors.block < i and page.traits[i].size < _BIOGRAPHY)
    return next((i for i in late if _begins_with(page.folded[i], authors.value)), None)


def _begins_with(text: str, names: Sequence[str]) -> bool:
    return any(
        " " in name and text.startswith(name.casefold()) and not text[len(name.casefold()) :][:1].isalnum()
        for name in names
    )
