"""The words and patterns that bylines are made of, in the languages of the press."""

from __future__ import annotations

from dateline.patterns import pattern

_WORD = r"(?:[^\W\d_a-zà-öø-ÿ][^\W\d_]{0,4}\.(?=\s)|(?:[A-Z]\.){1,3}(?=\s)|[^\W\d_a-zà-öø-ÿ](?:[^\W\d_]|['’\-])*)"
_PARTICLE = r"(?:(?:de|da|von|van|der|den|del|di|la|le|al|bin|el|zu|af|dos|do|ten|ter|y|v\.)\s+){0,2}"
_NAME = rf"{_WORD}(?:\s+{_PARTICLE}{_WORD}){{1,3}}"
DEGREE = pattern(r"(?i:(?:prof|dr|med|mag|dipl|ing|phil)\.[\s\-])+")
SINGLE = pattern(r"[^\W\d_][\w.\-]{1,29}")
_AND = r"(?:\s*,\s*|\s+(?:and|und|et|y|e|en|i|og|och|&|\+)\s+)"
_NAMES = rf"{_NAME}(?:{_AND}{_NAME}){{0,5}}"
_TOLD = (
    r"(?:written|posted|published|reported) by|(?:story|words|article|report|review|text) by|"
    r"(?:text|verfasst|geschrieben|veröffentlicht|erstellt|eingestellt|gepostet|gespeichert|eingetragen) von|"
    r"(?:\w*beitrag|\w*artikel|analyse|kolumne|essay|reportage|interview|pressemitteilung) von|"
    r"publié par|rédigé par|escrito por|publicado por|scritto da|"
    r"opublikowane przez|skrevet av|geschreven door|text und (?:fotos?|bilder)|inserito da|pubblicato da|edited by"
    r"|(?:posted|published|veröffentlicht|publicado|publié|gepostet) .{1,40} (?:by|von|por|par)"
)
_SHORT = r"by|von|par|por|di|door|vom|durch|av|af|przez"
_TITLED = (
    r"autor[*:_/·]?in(?:nen)?|autoren|autor|authors?|auteure?|autore|autorzy|redaktion|redactie|"
    r"text (?:&|und|and|et) (?:fotos?|bild(?:er)?|photos?)|text|tekst|texte"
)
_START = r"(?:^|[|•·–—\-~/,:]\s?|\d\s|\b(?:uhr|am|pm|disko)\s)"
BYLINE = pattern(
    rf"(?i:(?:^|\W)(?:{_TOLD})(?:\s?:\s?|\s+)|{_START}(?:{_SHORT})(?:\s?:\s?|\s+)|"
    rf"(?:^|[|•·–—\-]\s?)(?:{_TITLED})(?:\s?[:|]\s?|\s+))(?P<names>{_NAMES})"
)
ANY_CUE = pattern(
    r"(?i:(?<![^\W_])(?:by|von|vom|par|por|di|door|durch|av|af|da|przez|aut\w+|l['’]aut\w+|redak\w+|redac\w+|words|story|"
    r"texte?|tekst|editor|staff|beitrag|artikel)(?![^\W\d_]))"
)
HANDLE = pattern(
    rf"(?i:{_START}(?:{_SHORT})|(?:^|\W)(?:{_TOLD})|^(?:{_TITLED})\s?:)\s+(?P<names>[\w./\-]{{2,30}})"
    r"(?=$|\s*[|·•—–)]|\s+(?:in|on|am|um|at|kategorie\w*|hinterlasse|\d)\b)"
)
LABEL_ALONE = pattern(
    rf"(?i:(?:.{{0,24}}[\s|•·])?(?:{_TOLD}|{_SHORT})\s?:?|(?:{_TITLED}|über (?:den|die) autor(?:in|en)?|"
    r"about the authors?|à propos de l['’]auteur|sobre el autor|sobre o autor|(?:the )?authors?|"
    r"l['’]autore|contact the author)\s?:?)"
)
ALONE = pattern(rf"(?P<names>{_NAMES})(?:\s*[|,•·–—@/(-].{{0,80}})?")
AUTHOR_AFTER = pattern(
    rf"(?P<names>{_NAMES})\s*[,|–-]?\s*(?i:autorin|autor|author|staff writer|editor|redakteurin|redakteur)$"
)
CUED = pattern(
    rf"(?i:(?:{_TOLD}|{_SHORT}|{_TITLED}))(?:\s?:\s?|\s+)"
    r"(?P<name>[^|•·,:@]{2,60}?)(?=\s*(?:[|•·,@]|\s[–—-]\s|$))"
)
FIELDS = pattern(r"[|•·~,\n]|\s[–—\-/]+\s")
NUMBER = pattern(r"[\W\d]+")
FEW = pattern(r"[^\W_][\w.&'’\-/]*(?:\s[\w.&'’\-/]+){0,3}")
PARTS = pattern(_AND)
TRIM = " |•·–—-~/,;:()\u00a0"
_MONTH = (
    r"Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|January|February|March|April|June|July|August|September|October|"
    r"November|December|Januar|Februar|März|Mai|Juni|Juli|Oktober|Dezember"
)
_WEEKDAY = (
    r"Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday"
)
SUFFIX = pattern(
    r"\s+(?:(?:Schreibe|Hinterlasse|Leave|Kommentare?|Comments?|Uhr|On|In|For|At|Erstellt|Veröffentlicht|Published|Posted|"
    r"Updated|Aktualisiert|Publié|Publicado|Actualizado|Zuletzt|Am|Um|Für|Last\s(?:updated|modified|edited)|Kategorien?|"
    r"Categories|Category|Tags?|Post\sa|Sagt|Says|Dieser|This|Lesezeit|Share|Teilen)\b"
    rf"|(?:um|am|at|on|le|el|il|om|den|kl)\s\d|Stand\W+\d|(?:{_MONTH})\.?\s?\d|(?:{_WEEKDAY})\b.{{0,14}}\d).*$|\s+\d.*$"
)
GLUED_ROLE = pattern(r"(?P<name>.+?\s.*?[^\W\d_A-Z])(?P<role>[A-Z][a-z]+(?:\s[A-Z][a-z]+)*)")
AGENCY = pattern(r"(?P<name>\S+\s\S.*)\s(?:Associated Press|Reuters|AFP|Bloomberg News)")
ROLE = pattern(
    r"(?i:redaktion|redakteur|editor|correspondent|korrespondent|reporter|writer|marketing|journalist|autorin|\bautor\b|"
    r"contributor|columnist|kolumnist|\bteam\b|rédact|redactor|geschäftsführer)"
)
_WORDS = """
    the facebook twitter whatsapp share news home reuters image photo foto copyright newsletter uhr kommentare
    kommentar comments updated published min read aktualisiert stand lesezeit datum kategorie allgemein posted
    date and alle rechte impressum januar februar märz april mai juni juli august september oktober november
    dezember january february march may june july october december montag dienstag mittwoch donnerstag freitag
    samstag sonntag monday tuesday wednesday thursday friday saturday sunday our your this that with from all
    more new show view see next online live video a an how why what when who der die das den dem des ein eine
    einer im am in auf für mit und oder bei nach vor über unter zum zur so wie was warum alles les une dans
    pour avec los las una con para todos della delle degli com uma gmbh ag inc ltd llc verlag partei fragen
    antworten team tipps rezepte recipes politik wirtschaft sport kultur reise international internationale
    aktuelle aktuelles neue neues service themen thema weitere unser unsere ihre ihr mein meine aus kein keine
    teil seite bild bilder quelle rights reserved data example ratgeber shop produkte
"""
NOT_NAMES = frozenset(_WORDS.split())
