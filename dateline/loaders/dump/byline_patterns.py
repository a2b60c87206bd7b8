"""How bylines look on a page, in what a dump of it leaves of them."""

from __future__ import annotations

from dateline.loaders.bylines.words import AUTHOR, MONTHS, PARTICLE, WEEKDAYS, WRITTEN_BY, WRITTEN_BY_ABROAD
from dateline.loaders.matter.people import AND, BY
from dateline.patterns import pattern

_WORD = r"(?:[^\W\d_a-zà-öø-ÿ][^\W\d_]{0,4}\.(?=\s)|(?:[A-Z]\.){1,3}(?=\s)|[^\W\d_a-zà-öø-ÿ](?:[^\W\d_]|['’\-])*)"
_PARTICLE = rf"(?:(?:{PARTICLE})\s+){{0,2}}"
_NAME = rf"{_WORD}(?:\s+{_PARTICLE}{_WORD}){{1,3}}"
SINGLE = pattern(r"[^\W\d_][\w.\-]{1,29}")
_AND = rf"(?:\s*,\s*(?:(?:{AND})\s+)?|\s+(?:{AND}|i|\+)\s+)"
_NAMES = rf"{_NAME}(?:{_AND}{_NAME}){{0,5}}"
_WRITTEN_BY = (
    rf"{WRITTEN_BY}|{WRITTEN_BY_ABROAD}|edited\sby|inserito\sda|"
    r"(?:text|erstellt|eingestellt|gepostet|gespeichert|eingetragen)\svon|"
    r"(?:\w*beitrag|\w*artikel|analyse|kolumne|essay|reportage|interview|pressemitteilung)\svon|"
    r"text\sund\s(?:fotos?|bilder)|"
    r"(?:posted|published|veröffentlicht|publicado|publié|gepostet)\s.{1,40}\s(?:by|von|por|par)"
)
"""In plain text the further ones are words of a headline as well: “Interview von …”."""
_BY = rf"{BY}|vom|przez"
"""In plain text the further ones begin headlines: “Vom Winde verweht”."""
_AUTHOR = rf"{AUTHOR}|redaktion|redactie"
"""An office signs a page where nobody else does."""
_START = r"(?:^|[|•·–—\-~/,:]\s?|\d\s|\b(?:uhr|am|pm|disko)\s)"
BYLINE = pattern(
    rf"(?i:(?:^|\W)(?:{_WRITTEN_BY})(?:\s?:\s?|\s+)|{_START}(?:{_BY})(?:\s?:\s?|\s+)|"
    rf"(?:^|[|•·–—\-]\s?)(?:{_AUTHOR})(?:\s?[:|]\s?|\s+))(?P<names>{_NAMES})"
)
ANY_CUE = pattern(
    r"[\W_](?:(?:by|vo[nm]|p[ao]r|di|door|durch|a[vf]|da|przez|words|story|texte?|tekst|editor|staff|beitrag|artikel)"
    r"(?![^\W\d_])|(?:l['’])?aut\w|reda[kc]\w)"
)
"""For a line in small letters behind a space."""
HANDLE = pattern(
    rf"(?i:{_START}(?:{_BY})|(?:^|\W)(?:{_WRITTEN_BY})|^(?:{_AUTHOR})\s?:)\s+(?P<names>[\w./\-]{{2,30}})"
    r"(?=$|\s*[|·•—–)]|\s+(?:in|on|am|um|at|kategorie\w*|hinterlasse|\d)\b)"
)
LABEL_ALONE = pattern(
    rf"(?i:(?:.{{0,24}}[\s|•·])?(?:{_WRITTEN_BY}|{_BY})\s?:?|(?:{_AUTHOR}|über (?:den|die) autor(?:in|en)?|"
    r"about the authors?|à propos de l['’]auteur|sobre el autor|sobre o autor|(?:the )?authors?|"
    r"l['’]autore|contact the author)\s?:?)"
)
SECOND = pattern(rf"{_PARTICLE}[^\W\d_a-zà-öø-ÿ]")
"""How the second word of a name begins, particles before it or not."""
ALONE = pattern(rf"(?P<names>{_NAMES})(?:\s*[|,•·–—@/(-].{{0,80}})?")
AUTHOR_AFTER = pattern(
    rf"(?P<names>{_NAMES})\s*[,|–-]?\s*(?i:autorin|autor|author|staff writer|editor|redakteurin|redakteur)$"
)
CUED = pattern(
    rf"(?i:(?:{_WRITTEN_BY}|{_BY}|{_AUTHOR}))(?:\s?:\s?|\s+)"
    r"(?P<name>[^|•·,:@]{2,60}?)(?=\s*(?:[|•·,@]|\s[–—-]\s|$))"
)
FIELDS = pattern(r"[|•·~,\n]|\s[–—\-/]+\s")
NUMBER = pattern(r"[\W\d]+")
FEW = pattern(r"[^\W_][\w.&'’\-/]*(?:\s[\w.&'’\-/]+){0,3}")
PARTS = pattern(_AND)
TRIM = " |•·–—-~/,;:()\u00a0"
_MONTH = "|".join((*map(str.capitalize, sorted(MONTHS)), *(name[:3].capitalize() for name in sorted(MONTHS)), "Sept"))
_WEEKDAY = "|".join(map(str.capitalize, sorted(WEEKDAYS)))
SUFFIX = pattern(
    r"\s\s*(?:(?:(?:Schreibe|Hinterlasse|Leave|Kommentare?|Comments?|Uhr|On|In|For|At|Erstellt|Veröffentlicht|Published|Posted|"
    r"Updated|Aktualisiert|Publié|Publicado|Actualizado|Zuletzt|Am|Um|Für|Last\s(?:updated|modified|edited)|Kategorien?|"
    r"Categories|Category|Tags?|Post\sa|Follow|Suivre|Envoy(?:ée?s?|ad[oa]s?)|Special\sto|Sagt|Says|Dieser|This|Lesezeit|"
    r"Share|Teilen)\b"
    rf"|(?:um|am|at|on|le|el|il|om|den|kl)\s\d|Stand\W+\d|(?:{_MONTH})\.?\s?\d|(?:{_WEEKDAY})\b.{{0,14}}\d)|\d).*$"
)
"""Begins with one white space, which is looked for at once; a repeated one is not."""
GLUED_ROLE = pattern(r"(?P<name>.+?\s.*?[^\W\d_A-Z])(?P<role>[A-Z][a-z]+(?:\s[A-Z][a-z]+)*)")
AGENCY = pattern(r"(?P<name>\S+\s\S.*)\s(?:Associated Press|Reuters|AFP|Bloomberg News)")
