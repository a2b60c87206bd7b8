"""The words by which a sentence in a language says who said what on which weekday."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from dateline.dates.weekdays import weekday_names

# language: verbs of attribution | signs that something is yet to come | words between which and a
# weekday it is not the day of saying | prepositions with which a bare year is told as past
_CUES = {
    "en": (
        "said says told announced reported confirmed stated declared warned added claimed urged revealed ruled signed",
        "will would set_to scheduled planned plans expects expected due to_be to_hold to_meet upcoming "
        "ahead_of slated next by until target goal forecast projected plan could should shall may",
        "last next every each until by since for from before after past previous through till",
        "in since during early late mid of from year and",
    ),
    "de": (
        "sagte sagten teilte teilten erklärte erklärten kündigte kündigten berichtete berichteten bestätigte meldete "
        "mitteilte mitteilten verkündete hieß gab gaben betonte forderte",
        "wird werden soll sollen geplant plant planen nächste nächsten nächstes kommenden kommende bis voraussichtlich will wollen "
        "möchte Ziel würde könnte",
        "letzten nächsten kommenden jeden bis ab seit vom vergangenen vorigen für vor nach",
        "in im seit während Anfang Ende Mitte von Jahr Jahre Jahres und",
    ),
    "fr": (
        "déclaré annoncé indiqué affirmé expliqué précisé confirmé assuré estimé dit rapporté",
        "sera seront aura auront prévu prévue prévus doit doivent prochain prochaine prochains d'ici jusqu'en devrait devraient",
        "dernier prochain chaque jusqu'à dès depuis avant après pour",
        "en depuis pendant début fin année de et",
    ),
    "es": (
        "dijo anunció informó declaró afirmó confirmó señaló aseguró explicó reportó indicó",
        "será serán tendrá tendrán previsto prevista próximo próxima celebrará va_a van_a hasta debe podría antes_de",
        "pasado próximo cada hasta desde para antes después",
        "en desde durante principios finales año de y",
    ),
    "pt": (
        "disse anunciou informou declarou afirmou confirmou explicou garantiu divulgou relatou",
        "será serão terá terão previsto prevista próximo próxima até deve deverá vai vão poderia",
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
        "zei zeiden meldde kondigde maakte bevestigde deelde verklaarde vertelde gezegd bekendgemaakt",
        "zal zullen gepland komende volgende tot wordt_verwacht moet moeten zou wil",
        "afgelopen komende volgende elke tot vanaf sinds voor na",
        "in sinds tijdens begin eind jaar van en",
    ),
}


@dataclass(frozen=True, slots=True)
class Cues:
    """What to look for in one language."""

    weekdays: dict[str, int]
    weekday: re.Pattern[str]
    said: re.Pattern[str]
    """Matches a verb of attribution, or nothing where the language's are not known."""
    future: re.Pattern[str]
    elsewhere: re.Pattern[str]
    """Matches before a weekday that is not the day of saying."""
    year: re.Pattern[str]


@cache
def cues_of(language: str) -> Cues:
    """The cues of a language (BCP 47), English where it is not known."""
    primary = language.replace("_", "-").split("-")[0].casefold()
    names = weekday_names(primary) or weekday_names("en")
    said, future, elsewhere, year = _CUES.get(primary, ("", "", "", ""))
    spelled = sorted({form for name in names for form in (name, name[0].upper() + name[1:], name.upper())})
    return Cues(
        names,
        re.compile("(?:" + "|".join(map(re.escape, sorted(spelled, key=len, reverse=True))) + r")(?![^\W\d_])"),
        _any_of(said),
        _any_of(future),
        re.compile(_one_of(elsewhere) + r"\s(?:\S{1,12}\s)?\Z", re.I),
        re.compile(rf"(?:{_one_of(year)}|[,(])\s?((?:19|20)\d\d)(?![\d:/%€$]|[.,\-–]\d)", re.I),
    )


def _any_of(words: str) -> re.Pattern[str]:
    return re.compile(_one_of(words), re.I)


def _one_of(words: str) -> str:
    if not words:
        return r"(?!)"
    return r"(?<![^\W_])(?:" + "|".join(re.escape(word.replace("_", " ")) for word in words.split()) + r")(?![^\W_])"
