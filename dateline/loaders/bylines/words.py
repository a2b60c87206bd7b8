"""The words of bylines and credits in the languages of the press, parted by bars as patterns want them."""

from __future__ import annotations

from dateline.dates.months import month_names
from dateline.dates.weekdays import weekday_names
from dateline.patterns import pattern

WRITTEN_BY = (
    r"(?:story|words|text|report|article|review|(?<![^\W\d_]\s)(?:analysis|opinion|commentary|column)|written|posted|"
    r"published|reported)\s+by"
)
WRITTEN_BY_ABROAD = (
    r"(?:verfasst|geschrieben|veröffentlicht)\s+von|publié\s+par|rédigé\s+par|escrito\s+por|publicado\s+por|"
    r"scritto\s+da|pubblicato\s+da|opublikowane\s+przez|skrevet\s+av|geschreven\s+door"
)
"""What leads over to a name, in English and elsewhere."""
AUTHOR = (
    r"autor[*:_/·]?in(?:nen)?|autor(?:en|zy|a)?|authors?|auteure?s?|autore|"
    r"text\s(?:&|und|and|et)\s(?:fotos?|bild(?:er)?|photos?)|texte?(?!\ssize)|tekst"
)
"""What labels a name: “Author: …”, “Text und Fotos: …”."""
PHOTO = r"fotos?|photos?|bilder|bild|pictures?|images?|photograph(?:s|y)?"
"""What labels the name of who made a picture."""
HAN_AUTHOR = "作者|撰文|文|執筆"
HAN_REPORTER = "记者|記者"
KOREAN_NAME = "(?!본보|본지|우리|객원)[가-힣]{2,4}"
"""None of “our”, “this paper's”, “guest”."""
KOREAN_REPORTER = "(?:선임)?기자|특파원"

DATE_OPENING = (
    r"(?:(?:first|originally)\s)?(?:published|posted|created|date|datum|fecha|data|updated|last updated|modified|"
    r"veröffentlicht|publiziert|erstellt|stand|publié|publicado|pubblicato|mis à jour|actualizado|aktualisiert|"
    r"aggiornato|atualizado|дата|обновлено|tarih)"
)
"""What opens a line with a date."""

RELEASE = (
    "for immediate release|press release|news release|pressemitteilung|communiqué de presse|comunicado de prensa|"
    "comunicado de imprensa|nota de prensa|comunicato stampa|persbericht"
)
"""Labels of texts that an office sends to the press."""
RELEASES = frozenset(RELEASE.split("|"))
"""The same, case folded."""

PARTICLE = r"de|da|do|dos|du|von|van|der|den|del|di|la|le|al|bin|ibn|el|zu|af|ten|ter|y|v\."
"""A word in small letters that stands within a name."""
ROLE = pattern(
    r"(?i:redaktion|redakteur|editor|correspondent|korrespondent|reporter|writer|marketing|journalist|autorin|\bautor\b|"
    r"contributor|analyst|columnist|kolumnist|\bteam\b|rédact|redactor|geschäftsführer)"
)
"""Offices beside a name."""
MONTHS = month_names("en") | month_names("de")
WEEKDAYS = frozenset((*weekday_names("en"), *weekday_names("de")))
"""In the languages of most of the pages that are read; case folded."""
_NO_NAME_WORDS = """
    the facebook twitter whatsapp share news home reuters image photo foto copyright newsletter uhr kommentare
    kommentar comments updated published min read aktualisiert stand lesezeit datum kategorie allgemein posted
    date and alle rechte impressum our your this that with from all more new show view see next online live
    video a an how why what when who der die das den dem des ein eine einer im am in auf für mit und oder bei
    nach vor über unter zum zur so wie was warum alles les une dans pour avec los las una con para todos della
    delle degli com uma gmbh ag inc ltd llc verlag partei fragen antworten team tipps rezepte recipes politik
    wirtschaft sport kultur reise international internationale aktuelle aktuelles neue neues service themen
    thema weitere unser unsere ihre ihr mein meine aus kein keine teil seite bild bilder quelle rights reserved
    data example ratgeber shop produkte text
"""
NOT_NAMES = MONTHS | WEEKDAYS | frozenset(_NO_NAME_WORDS.split())
"""Words that none is named by, though they stand beside names with a capital."""
_HOUSES = """
    hall church theatre theater museum stadium centre center school library room club halle saal kirche arena council
    committee office
"""
_PLACES = """
    port new san santa santo são saint st st. sankt bad cape fort mount north south east west upper lower great los
    las buenos rio hong kuala tel abu addis salt baton costa puerto porto belo ciudad nueva nuevo nizhny ulan phnom sri
    city beach town county island islands isle bay harbour harbor quay bridge falls springs hill hills valley park river
    lake republic kingdom street road square states district province village coast heights
"""
_PAPERS = """
    press presse news times post courier herald gazette tribune lantern agency agence agencia agentur service network
    media magazine radio tv university institute bureau desk department association society foundation company staff
    newsroom
"""
_ARTICLES = "του της των"
_NOTES = """
    deadline note edit edition issue ausgabe volume version draft agenda minutes fixtures results hinweis achtung
    nachtrag übersetzung translation
"""
NO_PLACES = frozenset(f"{_HOUSES} {_NOTES}".split())
"""Words of houses where something takes place, a date beside them being that of an event, and of notes."""
ELSEWHERE = frozenset(" ".join((_HOUSES, _PLACES, _PAPERS, _ARTICLES)).casefold().split())
"""Words of places, houses and papers, which no person is named by."""
