"""Where a text goes over to telling of its author."""

from __future__ import annotations

from collections.abc import Sequence

from dateline.loaders.bylines.given_names import have_given_names
from dateline.loaders.dump.finding import Finding
from dateline.loaders.dump.names import lone_names
from dateline.loaders.dump.page import TEXTY, Page
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
_INTRODUCED = pattern(
    r"(?P<name>(?:[^\W\d_a-z][\w.’'-]* ){1,3}[^\W\d_a-z][\w’'-]+),? (?:is|ist|est|es|è|é|jest)\s"
    r"(?!the (?:first|new|former|latest|late|last|only)\b)(?P<rest>.*)"
)
"""“Nora Castell is a freelance writer …”: who this is."""
_TRADE = pattern(
    r"\b(?i:founder|co-founder|writer|editor|journalist|author|columnist|freelance|contributor|contributing|blogger|"
    r"consultant|professor|lecturer|reporter|correspondent|gründer(?:in)?|autor(?:in)?|journalistin|redakteur(?:in)?|"
    r"freie[rs]?|publizist(?:in)?|professorin|berater(?:in)?|dozent(?:in)?|fondat(?:eur|rice)|auteure?|journaliste|"
    r"rédact(?:eur|rice)|indépendante?|chroniqueu(?:r|se)|fundadora?|autora?|periodista|escritora?|profesora?|jornalista|"
    r"giornalista|scrit(?:tore|trice)|autore|autrice|dziennikar(?:z|ka)|autorka|redacteur|"
    r"covers|writes|blogs|based in|schreibt|écrit|escribe|escreve|pisze)\b"
)
_TRADES, _SHARED, _SHARE = 2, 2, 4
"""Words of a trade that introduce a writer, at least; long words of the text there, at most, or one of so many."""
_HEADING, _BIOGRAPHY = 60, 900
_OPENING, _CLOSING = 4, 4

Authors = Finding[tuple[str, ...]] | None


def biography(page: Page, kept: Sequence[bool], authors: Authors) -> int:
    """The position from which on a text tells of its author; the page's end where it does not.

    Such a part is short and stands last, below a heading (“About Nora Castell”) or as a paragraph that begins with
    the name in the byline, as none before it does.
    """
    places = [i for i, keep in enumerate(kept) if keep]
    told = (_headed(page, places, authors), _named(page, places, authors), _introduced(page, places))
    begins = (i for i in told if i is not None)
    return min(begins, default=len(kept))


def _headed(page: Page, places: Sequence[int], authors: Authors) -> int | None:
    for i in places[-_CLOSING:]:
        part = [j for j in places if j >= i]
        if 2 * len(part) < len(places) and _may_tell(page, part) and _is_about_a_writer(page.blocks[i].text, authors):
            return i
    return None


def _may_tell(page: Page, part: Sequence[int]) -> bool:
    """Say whether blocks are a heading and little below it, which asks no questions as an interview does."""
    heads = page.traits[part[0]].size < _HEADING and page.textures[part[0]] <= TEXTY
    asks = any(page.blocks[i].text.endswith("?") for i in part)
    return heads and not asks and sum(page.traits[i].size for i in part) < _BIOGRAPHY


def _is_about_a_writer(heading: str, authors: Authors) -> bool:
    found = _ABOUT.fullmatch(heading)
    if not found:
        return _HEADED.fullmatch(heading) is not None
    if _WRITER.fullmatch(found["whom"]):
        return True
    names = lone_names(found["whom"])
    return names == authors.value if authors else have_given_names(names)


def _named(page: Page, places: Sequence[int], authors: Authors) -> int | None:
    if not authors:
        return None
    begin = [i for i in places if authors.block < i and _begins_with(page.folded[i], authors.value)]
    if len(begin) != 1 or begin[0] not in places[_OPENING:][-_CLOSING:]:
        return None
    return begin[0] if page.traits[begin[0]].size < _BIOGRAPHY else None


def _introduced(page: Page, places: Sequence[int]) -> int | None:
    """The last paragraph, if it introduces by a writer's trade somebody of whom the text before has not spoken.

    A witness, too, may have that trade; of one it is told what the text is about.
    """
    if len(places) <= _OPENING or page.traits[places[-1]].size > _BIOGRAPHY:
        return None
    last = places[-1]
    found = _INTRODUCED.match(page.blocks[last].text)
    if not found or len(set(map(str.casefold, _TRADE.findall(found["rest"])))) < _TRADES:
        return None
    told = frozenset().union(*(page.content[i] for i in places[:-1]))
    surname = found["name"].casefold().split()[-1]
    own = page.content[last]
    about = len(own & told) > max(_SHARED, len(own) // _SHARE) or any(surname in page.folded[i] for i in places[:-1])
    return None if about else last


def _begins_with(text: str, names: Sequence[str]) -> bool:
    """Say whether a text begins with a full name that does not speak there: “Nora Castell: Will you stay?”."""
    for name in (name.casefold() for name in names if " " in name):
        following = text[len(name) :][:1]
        if text.startswith(name) and following != ":" and not following.isalnum():
            return True
    return False
