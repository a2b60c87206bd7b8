"""What words say that keep a text back, and nothing else: an embargo, a ban, a hold, a draft."""

from __future__ import annotations

import re
from collections.abc import Callable

from dateline.dates import Order
from dateline.loaders.kept_back.until import EDGES, begins_after, moment_of
from dateline.loaders.matter.drafts import DRAFT_WORDS
from dateline.loaders.matter.moments import tells_a_day
from dateline.model import When
from dateline.patterns import pattern
from dateline.values import Value

_USE = r"(?:release|use|publication|broadcast|distribution|circulation|transmission)"
_USES = rf"{_USE}(?:(?:,|,?\s(?:or|and))\s(?:for\s)?{_USE})*"
_DO = r"(?:publish|release|run|broadcast|circulate|distribute|share|quote|use)"
_DRAFTS = (*DRAFT_WORDS, "wip")
_DRAFT = "|".join(_DRAFTS)
_OPENER = pattern(
    r"(?:(?:achtung|attention|important|please|bitte|confidential)\W{1,3})?(?:(?P<embargo>(?:(?:news|press|media)\s)?(?:strict(?:ly)?\s|under\s(?:strict\s)?|sous\s|bajo\s|sotto\s|sob\s|onder\s)?"
    r"(?:embarg(?:oed|o|ado|ué)|(?:sende)?sperrfrist))"
    rf"|(?P<ban>(?:strictly\s)?(?:not|never)\s(?:yet\s)?(?:for\s(?:public\s)?{_USES}|to\sbe\s(?:published|released|broadcast))"
    r"|(?:do\snot\s(?:publish|release|run|broadcast|circulate|distribute)|don['’]?t\s(?:publish|release)|(?-i:D(?:O\sNOT|ON['’]T)\sUSE))(?:\syet)?"
    r"|(?:noch\s)?nicht\s(?:zur\sveröffentlichung|veröffentlichen|vor(?=\s.{4,80}veröffentlich))|ne\spas\s(?:publier|diffuser)"
    r"|no\s(?:publicar|difundir)|non\spubblicare|n[ãa]o\s(?:publicar|divulgar)|niet\s(?:publiceren|voor\spublicatie))"
    r"|(?P<hold>(?:on\s)?hold)|(?P<release>for\srelease)"
    rf"|(?P<draft>(?:(?:first|rough|working|early|unedited|confidential|internal)\s)?(?:{_DRAFT})))(?![\w'’-])",
    re.IGNORECASE,
)
_LEAD = pattern(
    r"(?:(?:(?:press|news|media)\s(?:release|statement|notice)|pressemitteilung|eds?\.?|editors?|note\sto\seditors)\s{0,3}[:|–—-]{1,2}\s{0,3})"
    r"|(?:(?:this|the)\s(?:(?:press|news|media)\s)?(?:story|release|paper|article)\sis\s)(?=(?:(?:strict(?:ly)?|under)\s){0,2}embargo)",
    re.IGNORECASE,
)
"""What may stand before a mark on its line."""
_PLAIN_BAN = pattern(r"publ|pubbl|veröffent|diffus|difund|divulg|for\s(?:release|broadcast)", re.IGNORECASE)
"""A ban that nothing else can mean, wherever it is a whole line."""
_UNTIL = pattern(r"\b(?:until|till?|before|prior\sto|bis|vor|jusqu|avant|hasta|antes|fino|até|tot)\b", re.IGNORECASE)
_HELD = pattern(r"\bhold\W{1,3}(?:for|until|till)\s", re.IGNORECASE)
_BOILERPLATE = pattern(
    rf"\b(?:(?:strictly|please)\b|(?:not\s)?(?:yet\s)?for\s(?:public\s)?{_USES}"
    rf"|(?:please\s)?do\snot\s{_DO}(?:(?:,|,?\s(?:or|and))\s{_DO})*(?:\syet)?"
    r"|for\s(?:review|comments?|approval|editing|discussion|internal\suse|editors?)\b(?:\sonly\b)?"
    r"|until|till?|before|prior\sto|bis|vor|jusqu['’]?(?:au\b|à)?|avant(?:\sle\b)?|hasta(?:\sel\b)?|antes\sdel?"
    r"|fino\sal(?:le)?|até(?:\sàs\b|\so\b)?|tot|under\sembargo|embargo(?:ed)?|veröffentlichen|freigabe"
    r"|copy|version|only|confidential)(?!\w)",
    re.IGNORECASE,
)
_NUMBER = pattern(r"(?:v\.?\s?|no\.?\s|#)?\d{1,2}(?:\.\d{1,2})?", re.IGNORECASE)
"""Of a draft."""
_DATE_OR_TIME = pattern(r"\s?(?:date|time|until|lifts|ends|expires)?\s?:", re.IGNORECASE)
_NEUTRAL_WORDS = """
a an the at on in of to for and or it is by next this our until till before uhr hrs hour hours hr um am den der dem de
la le el las il alle ore à h time local london date os o às das a p m
"""
_NEUTRAL = frozenset(_NEUTRAL_WORDS.split())
_EVENT_WORDS = """
noon midday midnight morning afternoon evening night tonight today tomorrow lunchtime pm further notice speech delivery
delivered announcement vote meeting conference press launch release publication kick off kickoff start end beginning
beginn redebeginn rede sitzung ende veranstaltung pressekonferenz close business weekend week edition after nach mittag
mitternacht abend midi minuit mediodía medianoche matin soir gmt bst utc cet cest et est edt ct cst
cdt mt pt pst pdt ist
"""
_EVENTS = frozenset(_EVENT_WORDS.split())
_SOON = frozenset(("further", "notice", "weekend", "edition", "tomorrow", "tonight"))
_WORD = pattern(r"[^\W_]+")
_YEAR = pattern(r"(?:19|20)\d\d")
_LONGEST = 160
_MOST_WORDS = 12


class Verdict(Value, frozen=True):
    """What keeps a text back."""

    until: When | None
    """None where no moment is told, or none that can be understood."""


class _Wording(Value, frozen=True):
    words: str
    rest: str
    """Without what opens a mark and what only repeats it."""
    loud: bool
    """In capitals, in a box, or between asterisks."""
    first: bool
    """On the first line of the text."""

    @property
    def upper(self) -> bool:
        """A whole line of capitals that says until when."""
        return self.words.isupper() and len(self.words.split()) <= _MOST_WORDS and _UNTIL.search(self.words) is not None


def quiet_verdict(words: str, order: Order) -> Verdict | None:
    """As `first_verdict`, for a line below the first: “Draft” may head a part of a text there."""
    return _verdict(words, order, words.isupper(), False)


def first_verdict(words: str, order: Order) -> Verdict | None:
    """What words say that are a mark and nothing else, on the first line; None of any others.

    “Embargo lifted”, “Draft: the night the Lions chose” and “Embargoed until 2040, the papers show …” are none.
    """
    return _verdict(words, order, words.isupper(), True)


def loud_verdict(words: str, order: Order) -> Verdict | None:
    """As `first_verdict`, of words in a box or between asterisks."""
    return _verdict(words, order, True, True)


def _verdict(words: str, order: Order, loud: bool, first: bool) -> Verdict | None:
    if len(words) > _LONGEST:
        return None
    lead = _LEAD.match(words)
    words = words[lead.end() :] if lead else words
    opener = _OPENER.match(words)
    if opener is None:
        return None
    kind = str(opener.lastgroup)
    colon = _DATE_OR_TIME.match(words, opener.end())
    behind = _BOILERPLATE.sub(" ", words[colon.end() if colon else opener.end() :]).strip(EDGES)
    said = _Wording(words, _behind_number(behind, order) if kind == "draft" else behind, loud, first)
    until = moment_of(said.rest, order)
    if until is not None:
        return Verdict(None if kind == "draft" else until)
    if _YEAR.fullmatch(said.rest):
        return None
    return Verdict(None) if _JUDGES[kind](said) else None


def _behind_number(rest: str, order: Order) -> str:
    """What follows a draft's number: ``Draft 2``, ``Draft 3, 21 April 2026``; the date of a draft says no more."""
    number = _NUMBER.match(rest)
    behind = rest[number.end() :].strip(EDGES) if number else rest
    return "" if not behind or moment_of(behind, order) is not None else rest


def _is_embargo(said: _Wording) -> bool:
    until = _UNTIL.search(said.words) is not None
    if not said.rest:
        return said.loud or (until and said.first)
    if _is_vague(said.rest):
        return until or said.loud or ":" in said.words
    return said.upper and "EMBARGO " not in said.words[:8] and not said.rest.startswith("NOW")


def _is_ban(said: _Wording) -> bool:
    if not said.rest:
        return said.loud or said.first or _PLAIN_BAN.search(said.words) is not None
    return _is_vague(said.rest) or said.upper


def _is_hold(said: _Wording) -> bool:
    joined = _HELD.search(said.words) is not None
    if not said.rest:
        return said.loud or (joined and said.first)
    words = _WORD.findall(said.rest.casefold())
    soon = any(word in _SOON or tells_a_day(word) for word in words) and _is_vague(said.rest)
    return joined and (soon or (said.loud and len(words) <= 4))


def _is_release(said: _Wording) -> bool:
    """“For release” alone keeps nothing back: it needs a moment, or something that it comes after."""
    return begins_after(said.rest) and _is_vague(said.rest)


def _is_draft(said: _Wording) -> bool:
    plain = said.words.casefold().startswith(_DRAFTS)
    return not said.rest and (said.loud or (said.first and plain))


_JUDGES: dict[str, Callable[[_Wording], bool]] = {
    "embargo": _is_embargo,
    "ban": _is_ban,
    "hold": _is_hold,
    "release": _is_release,
    "draft": _is_draft,
}


def _is_vague(rest: str) -> bool:
    """Say whether words tell a time and nothing else: ``MONDAY``, ``noon``, ``after the vote``."""
    words = [word for word in _WORD.findall(rest.casefold()) if word not in _NEUTRAL]
    return bool(words) and all(word in _EVENTS or tells_a_day(word) for word in words)
