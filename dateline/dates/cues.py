"""The words by which a sentence in a language says who said what on which weekday."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache

from dateline.dates.weekdays import weekday_names
from dateline.patterns import pattern
from dateline.values import Value

# A language's verbs of attribution; signs that something is yet to come; words that make the weekday
# behind them another one than that of saying; words behind which a bare year is told as past.
_CUES = {
    "en": (
        """said says told announced reported confirmed stated declared warned added claimed urged revealed
        ruled signed""",
        """will would set_to scheduled planned plans plan expects expected due to_be to_hold to_meet upcoming
        ahead_of slated next by until target goal forecast projected could should shall may
        opens begins starts meets closes ends returns resumes arrives kicks_off takes_place is_to are_to""",
        "last next every each until by since for from before after past previous through till",
        "in since during early late mid of from year and",
    ),
    "de": (
        """sagte sagten teilte teilten erklärte erklärten kündigte kündigten berichtete berichteten bestätigte
        meldete mitteilte mitteilten verkündete hieß gab gaben betonte forderte""",
        """wird werden soll sollen geplant plant planen nächste nächsten nächstes kommenden kommende bis will
        wollen voraussichtlich möchte ziel würde könnte würden könnten sollten müssen beginnt beginnen startet
        starten findet finden öffnet tagt endet trifft treffen werde""",
        "letzten nächsten kommenden jeden bis ab seit vom vergangenen vorigen für vor nach",
        "in im seit während anfang ende mitte von jahr jahre jahres und",
    ),
    "fr": (
        "déclaré annoncé indiqué affirmé expliqué précisé confirmé assuré estimé dit rapporté",
        """sera seront aura auront prévu prévue prévus doit doivent prochain prochaine prochains
        d'ici jusqu'en devrait devraient doivent reprendra reprendront débute débutera commence commencera
        ouvre ouvrira aura_lieu se_tiendra se_réunira se_réuniront""",
        "dernier prochain chaque jusqu'à dès depuis avant après pour",
        "en depuis pendant début fin année de et",
    ),
    "es": (
        "dijo anunció informó declaró afirmó confirmó señaló aseguró explicó reportó indicó",
        """será serán tendrá tendrán previsto prevista próximo próxima celebrará va_a van_a hasta debe podría
        antes_de comienza comenzará empieza empezará inicia abre abrirá tendrá reunirá reunirán""",
        "pasado próximo cada hasta desde para antes después",
        "en desde durante principios finales año de y",
    ),
    "pt": (
        "disse anunciou informou declarou afirmou confirmou explicou garantiu divulgou relatou",
        """será serão terá terão previsto prevista próximo próxima até deve deverá vai vão poderia começa começará abre
        abrirá reunirá retoma""",
        "passado passada próximo próxima cada até desde para antes",
        "em desde durante início final ano de e",
    ),
    "it": (
        "detto annunciato dichiarato riferito affermato spiegato confermato comunicato disse",
        "sarà saranno terrà terranno previsto prevista prossimo prossima entro fino_al dovrebbe deve",
        "scorso prossimo ogni fino da dal per prima dopo",
        "nel dal durante inizio fine anno del e",
    ),
    "nl": (
        """zei zeiden meldde kondigde maakte bevestigde deelde verklaarde vertelde gezegd bekendgemaakt""",
        "zal zullen gepland komende volgende tot wordt_verwacht moet moeten zou wil",
        "afgelopen komende volgende elke tot vanaf sinds voor na",
        "in sinds tijdens begin eind jaar van en",
    ),
}
_NO_CUES = ("", "", "", "")
# The verb that tells the tense stands at the end of the clause, behind the day.
_VERB_LAST = frozenset({"de", "nl"})
_WORD = pattern(r"[^\W_]+(?:['’]\w+)?")


class Words(Value, frozen=True):
    """Words and phrases of which any one may stand in a text."""

    single: frozenset[str]
    phrases: tuple[str, ...]

    def occur_in(self, text: str) -> bool:
        """Whether one of them does."""
        text = text.casefold()
        return not self.single.isdisjoint(_WORD.findall(text)) or any(map(text.__contains__, self.phrases))


class Cues(Value, frozen=True):
    """What to look for in one language."""

    weekdays: Mapping[str, int]
    weekday: re.Pattern[str]
    said: Words
    future: Words
    verb_last: bool
    elsewhere: Words
    """Stand before a weekday that is not the day of saying."""
    year: re.Pattern[str]
    """A year (group 2) and the word before it (group 1)."""


@cache
def cues_of(language: str) -> Cues:
    """The cues of a language (BCP 47); only the weekdays, English if need be, of one that has no entry."""
    primary = language.replace("_", "-").split("-")[0].casefold()
    names = weekday_names(primary) or weekday_names("en")
    said, future, elsewhere, year = _CUES.get(primary, _NO_CUES)
    return Cues(
        names,
        _weekday_pattern(names),
        _words(said),
        _words(future),
        primary in _VERB_LAST,
        _words(elsewhere),
        _year_pattern(year.split()),
    )


def _words(words: str) -> Words:
    plain = [word.replace("_", " ") for word in words.split()]
    return Words(frozenset(w for w in plain if " " not in w), tuple(f" {w} " for w in plain if " " in w))


def _weekday_pattern(names: dict[str, int]) -> re.Pattern[str]:
    # Spelt out instead of re.IGNORECASE: the scan for a first letter is several times faster.
    spelled = {form for name in names for form in (name, name[0].upper() + name[1:], name.upper())}
    longest_first = sorted(sorted(spelled), key=len, reverse=True)
    return re.compile("(?:" + "|".join(map(re.escape, longest_first)) + r")(?![^\W\d_])")


def _year_pattern(words: list[str]) -> re.Pattern[str]:
    spelled = "|".join([form for word in words for form in (word, word.capitalize())] + [r"[,(]"])
    return re.compile(rf"(?<![^\W_])({spelled})\s?((?:19|20)\d\d)(?![\d:/%€$]|[.,\-–]\d)")
