"""The names in a line that may be a byline."""

from __future__ import annotations

from dateline.loaders.dump.given_names import GIVEN_NAMES
from dateline.patterns import pattern

_WORD = r"(?:[^\W\d_a-zà-öø-ÿ][^\W\d_]{0,4}\.(?=\s)|(?:[A-Z]\.){1,3}(?=\s)|[^\W\d_a-zà-öø-ÿ](?:[^\W\d_]|['’\-])*)"
_PARTICLE = r"(?:(?:de|da|von|van|der|den|del|di|la|le|al|bin|el|zu|af|dos|do|ten|ter|y|v\.)\s+){0,2}"
_NAME = rf"{_WORD}(?:\s+{_PARTICLE}{_WORD}){{1,3}}"
_DEGREE = pattern(r"(?i:(?:prof|dr|med|mag|dipl|ing|phil)\.[\s\-])+")
_SINGLE = pattern(r"[^\W\d_][\w.\-]{1,29}")
_AND = r"(?:\s*,\s*|\s+(?:and|und|et|y|e|en|i|og|och|&|\+)\s+)"
_NAMES = rf"{_NAME}(?:{_AND}{_NAME}){{0,5}}"
_TOLD = (
    r"(?:written|posted|published|reported) by|(?:story|words|article|report|review) by|(?:text|verfasst|geschrieben|"
    r"veröffentlicht|erstellt|eingestellt|gepostet) von|(?:\w*beitrag|\w*artikel|analyse|kolumne|essay|reportage|"
    r"interview|pressemitteilung) von|publié par|rédigé par|escrito por|publicado por|scritto da|"
    r"opublikowane przez|skrevet av"
)
_SHORT = r"by|von|par|por|di|door|vom|av|przez"
_TITLED = (
    r"autorin|autoren|autor/in|autor|authors?|auteure?|autore|autorzy|redaktion|redactie|"
    r"text (?:&|und|and|et) (?:fotos?|bild(?:er)?|photos?)|text|tekst|texte"
)
_START = r"(?:^|[|•·–—\-~/,:]\s?|\d\s|\b(?:uhr|am|pm|disko)\s)"
_BYLINE = pattern(
    rf"(?i:(?:^|\W)(?:{_TOLD})(?:\s?:\s?|\s+)|{_START}(?:{_SHORT})(?:\s?:\s?|\s+)|"
    rf"(?:^|[|•·–—\-]\s?)(?:{_TITLED})(?:\s?[:|]\s?|\s+))(?P<names>{_NAMES})"
)
_HANDLE = pattern(
    rf"(?i:{_START}(?:{_SHORT})|(?:^|\W)(?:{_TOLD})|^(?:{_TITLED})\s?:)\s+(?P<names>[\w./\-]{{2,30}})"
    r"(?=$|\s*[|·•—–]|\s+(?:in|on|am|um|at|kategorie\w*|hinterlasse|\d)\b)"
)
_LABEL_ALONE = pattern(rf"(?i:(?:.{{0,24}}[\s|•·])?(?:{_TOLD}|{_SHORT})\s?:?|(?:{_TITLED})\s?:)")
_ALONE = pattern(rf"(?P<names>{_NAMES})(?:\s*[|,•·–—@-].{{0,60}})?")
_AUTHOR_AFTER = pattern(
    rf"(?P<names>{_NAMES})\s*[,|–-]?\s*(?i:autorin|autor|author|staff writer|editor|redakteurin|redakteur)$"
)
_PARTS = pattern(_AND)
_TRIM = " |•·–—-~/,;:()\u00a0"
_SUFFIX = pattern(
    r"\s+(?:Schreibe|Hinterlasse|Leave|Kommentare?|Comments?|Uhr|On|In|For|At|Erstellt|Veröffentlicht|Published|Posted|"
    r"Updated|Aktualisiert|Publié|Publicado|Actualizado|Zuletzt|Stand|Am|Um|Für|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Sept|"
    r"Oct|Nov|Dec|January|February|March|April|June|July|August|September|October|November|December|Januar|Februar|März|"
    r"Mai|Juni|Juli|Oktober|Dezember|Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag|Monday|Tuesday|Wednesday|"
    r"Thursday|Friday|Saturday|Sunday)\b.*$|\s+\d.*$"
)
_ROLE = pattern(
    r"(?i:redaktion|redakteur|editor|correspondent|korrespondent|reporter|writer|marketing|journalist|autorin|\bautor\b|"
    r"contributor|\bteam\b|rédact|redactor|geschäftsführer)"
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
_NOT_NAMES = frozenset(_WORDS.split())


def signed_names(text: str, dated: bool) -> tuple[str, ...]:
    """The names that a line signs with: “By A and B”, “Text: A”, “A, Autorin”; handles too."""
    found = _BYLINE.search(text) or _AUTHOR_AFTER.fullmatch(text)
    if found and (names := _split(found["names"])):
        return names
    handle = _HANDLE.search(text) if dated or len(text) < 40 else None
    return _split(handle["names"]) if handle else ()


def is_label(text: str) -> bool:
    """Say whether a line is the word before a name, the name being left to the next line: “Von”, “Author:”."""
    return len(text) < 40 and _LABEL_ALONE.fullmatch(text) is not None


def labelled_names(text: str) -> tuple[str, ...]:
    """The names in the line below such a word, be it a single one."""
    return lone_names(text) or (_split(text) if _SINGLE.fullmatch(text) else ())


def lone_names(text: str) -> tuple[str, ...]:
    """The names that are all there is in a line, whatever is told of them behind a comma or bar."""
    line = _SUFFIX.sub("", text.strip(_TRIM))
    alone = _ALONE.fullmatch(line) if 4 < len(line) < 80 else None
    return _split(alone["names"]) if alone else ()


def is_known(names: tuple[str, ...]) -> bool:
    """Say whether each begins with a common given name."""
    firsts = [_DEGREE.sub("", name).casefold().split()[0] for name in names]
    return bool(names) and all(first.split("-")[0] in GIVEN_NAMES for first in firsts)


def _split(text: str) -> tuple[str, ...]:
    """The names, in their order; none where one of them can't be a name."""
    parts = [part.strip(_TRIM + ".") for part in _PARTS.split(_SUFFIX.sub("", text))]
    parts = [part for i, part in enumerate(parts) if part and not (i and _ROLE.search(part))]
    words = [word for part in parts for word in part.casefold().split()]
    return () if any(word in _NOT_NAMES for word in words) else tuple(parts)
