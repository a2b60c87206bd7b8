"""Marks by which captions, bylines, pointers to other stories, advertisements and appeals give themselves away."""

from __future__ import annotations

import re
from collections.abc import Sequence

from dateline.loaders.dump.blocks import in_small_letters
from dateline.loaders.dump.notices import NOTICE_WORDS, is_notice

CAPTION, POINTER, ADVERT, ATTRIBUTION, IMPRINT, BARE, BYLINE, APPEAL, NOTICE = 1, 2, 3, 4, 5, 6, 7, 8, 9

_AGENCY = r"(?:AP|AFP|Reuters|REUTERS|dpa|APA|EPA|Getty|GETTY|Nasa|NASA|ESA|Shutterstock|iStock|Imago|imago|Keystone)"
_AGENCY_END = re.compile(rf"[/(\[|,]\s*{_AGENCY}[^/)\].]{{0,24}}[)\]]?$")
_CREDIT_END = re.compile(
    rf"\W(?:via\s+{_AGENCY.lower()}\b.{{0,12}}$|"
    r"(?:photos?|images?|pictures?|credits?|fotos?|bild(?:er|quelle|nachweis|rechte)?|"
    r"crédits?(?: photos?)?|cr[ée]ditos?|foto de|zdj\.?|fot\.)"
    r"(?:\s+(?:credit|by|courtesy|via|von|par|por|provided by)\b|\s*[:©/])|"
    r"(?:(?<=©)|(?<=\()c\))\s?[^\s.!?][^.!?]{1,40}$|(?<=\()(?:symbolbild|archivbild|symbolfoto|archiv)\)\W{0,2}$)"
)
_LIBRARY = re.compile(
    r"getty images|shutterstock|istock|unsplash|pixabay|pexels|wikimedia|picture[- ]alliance|credit\.\.\.|file photo"
)
"""Both for a line in small letters behind a space."""
_SHORT_CREDIT = re.compile(
    rf"©\s?(?:[^!?.]|\.(?=\S)){{2,45}}\.?$|[(\[]\s*(?:{_AGENCY}\s?/\s?[^\W\d_a-z][^)\]]{{1,40}}|[^()\[\]]{{1,40}}/\s*{_AGENCY}[^)\]]{{0,20}})[)\]]$|"
    r"\A(?:[^\W\d_a-z][\w.'’-]+ ){1,4}\((?:[lrMm]\.|(?:li|re|links|rechts|Mitte|v\. ?l|left|right|cent(?:er|re))\.?)\)"
)
"""In a line of no more than a few sentences: whose picture it is, or who stands where in it."""
_CREDIT_WORDS = frozenset(
    [
        "ap", "afp", "reuters", "dpa", "apa", "epa", "getty", "nasa", "esa", "shutterstock", "istock",
        "imago", "keystone", "unsplash", "pixabay", "pexels", "wikimedia", "alliance", "credit", "credits",
        "file", "photo", "photos", "image", "images", "picture", "pictures", "foto", "fotos", "bild",
        "bilder", "bildquelle", "bildnachweis", "bildrechte", "crédit", "crédits", "crédito", "créditos",
        "credito", "creditos", "zdj", "fot", "c", "symbolbild", "archivbild", "symbolfoto", "archiv",
    ]  # fmt: skip
)
"""Where a credit ends a line, one of these is among its words, or it has a ©."""
_APPEAL_WORDS = frozenset(
    [
        "newsletter", "newsletters", "email", "mail", "inbox", "twitter", "facebook", "instagram",
        "telegram", "whatsapp", "youtube", "app", "apps", "updates", "alerts", "edition", "story",
        "patreon", "paypal", "boletín", "boletin", "news", "correo", "mailing", "kanal", "youtubekanal",
        "canal", "infolettre", "podcast", "podcasts", "copyright", "reserved", "vorbehalten", "reservados",
        "réservés", "zastrzeżone", "c",
    ]  # fmt: skip
)
"""An appeal and a notice of rights have one of these among their words, or a ©."""
_MARKING = _CREDIT_WORDS | _APPEAL_WORDS
_ASKING = frozenset(
    [
        "abo", "ass", "bec", "cli", "don", "dow", "fol", "get", "ins", "isc", "jet", "joi", "lik", "mel", "nev", "obs",
        "rec", "reg", "sig", "sta", "sub", "sui", "sup", "sus", "síg", "sús", "une", "unt", "ver", "zap", "úne",
    ]  # fmt: skip
)
"""How one word of every appeal begins, which is found in a tenth of the time that the appeal itself is."""
_RESERVED = ("reserved", "vorbehalten", "reservados", "réservés", "zastrzeżone", "copyright", "©", "(c)")
_DOTS = ("İ", "ı")
"""Patterns that ignore case take both for an i, case folding for neither."""
_CREDIT_START = re.compile(
    r"(?i:image caption|file photo|file -|photo\b[^a-z]{0,3}(?:by|:)|photos?:|image:|foto:|"
    r"bild:|abbildung|courtesy of|photograph by|fot\.|zdj\.|symbolbild|"
    r"photo courtesy|\(?(?:image|photo|credit|crédito?|foto|bild)s?\s*[:©]|1of\d|\d+\s?of\s?\d+\b|\(?©|ⓒ|"
    r"a stock image|video:|watch:)|[Ss]creenshots? (?:by|via|courtesy(?: of)?) [^\W\d_a-z][^.]{2,60}$"
)
_POINTER = re.compile(
    r"(?i:\W*(?:related(?: (?:posts?|articles?|stories|story|coverage|content|links?))?|"
    r"read (?:more|also|next|the full)|also(?: read| see| on)?|"
    r"see also|more (?:on|from|about)|recommended|don[’']t miss|watch|listen|"
    r"lesen sie (?:auch|hier|mehr|dazu)|lesetipps?|"
    r"lies auch|mehr (?:zum thema|dazu|lesen)|auch interessant|passend dazu|das könnte (?:sie|"
    r"dich)|zum thema|weiterlesen|"
    r"à lire(?: aussi)?|lire aussi|voir aussi|lee también|lea también|leer más|"
    r"(?:también )?te puede interesar|le puede interesar|leia (?:também|mais)|lea(?: más)?|mirá también|"
    r"(?:vea|ver|leer|mira) también|veja também|leggi anche|czytaj (?:też|także|również)|"
    r"zobacz (?:też|także|również)|dowiedz się więcej|lees ook|läs (?:också|mer|även)|"
    r"les også|læs også|lue myös|читайте также|auch lesen|mehr lesen|sur le même sujet|"
    r"čtěte také|pročitajte i|citește și|ezt is olvasd|ayrıca oku|read|more|mehr|siehe auch)\s*[:;|»>]|read (?:also|"
    r"next)\b|also (?:read|on \w+\.\w+)\b|lesen sie auch\b|lire aussi\b|lea también\b|(?:vea|ver) también\b|"
    r"czytaj (?:też|także|również)\b|zobacz (?:też|także|również)\b|lees ook\b|читайте также\b)"
)
_ADVERTS = frozenset(
    [
        "advertisement", "advertisements", "advert", "adverts", "ad", "ads", "anzeige", "anzeigen",
        "werbung", "sponsored", "publicité", "publicidad", "publicidade", "pubblicità", "reklama",
        "advertentie", "annonse", "annons", "реклама", "广告", "広告", "광고", "-anzeige-",
    ]  # fmt: skip
) | {
    "continue reading the main story",
    "story continues below advertisement",
    "article continues below",
    "article continues after advertisement",
    "supported by",
    "after promotion",
    "- advertisement -",
    "scroll down to continue",
    "suite après la publicité",
}
_TOOLS = frozenset(
    [
        "read more", "view all", "see more", "show more", "see all", "read next", "explore further", "click to tweet",
        "continue reading", "more information", "give feedback", "share this article", "share this story",
        "like this article?", "mehr erfahren", "mehr lesen", "mehr anzeigen", "weiterlesen", "weiter lesen",
        "leer más", "ver más", "más información", "lire la suite", "en savoir plus", "leia mais", "saiba mais",
        "leggi tutto", "continua a leggere", "czytaj więcej", "lees meer", "läs mer", "les mer", "читать далее",
    ]  # fmt: skip
)
"""Lines that are a button, and never a part of a text."""
_LABELS = frozenset(re.findall(r"\w+", label)[0] for label in _ADVERTS | _TOOLS)
"""What both begin with: other lines need not be looked at closely."""
_READING_TIME = re.compile(
    r"(?i:(?:reading time|lesezeit|lesedauer|temps de lecture|tempo de leitura|tiempo de lectura|"
    r"czas czytania)\b.{0,20}|"
    r"\d+\s?-?\s?min(?:ute[ns]?|utos?)?\.?(?: (?:read|lesezeit|lesedauer|de lecture|de lectura|de leitura))?)$"
)
_COUNT = re.compile(r"\s*\(\d+\)$")
_ATTRIBUTION = re.compile(r"[—–-]\s?[^()]{1,60}\(@\w+\)")
_IMPRINT = re.compile(
    r"(?i:\W*(?:reporting by|additional reporting|editing by|originally published|"
    r"this article (?:was|is|has been|originally)|"
    r"this story (?:was|has been)|correction\b|editor[’']s note|provided by|source:)|_{3,}$|"
    r"\*{3}$|[•*]\s?[•*]\s?[•*]$)"
)
_BYLINE = re.compile(
    r"(?i:written by|posted by|published by|geschrieben von|veröffentlicht von|"
    r"ein beitrag von|by|von|par|por|di|door|av|"
    r"autor(?:in)?\s?:|author\s?:|text\s?:)\s+[^\W\d_a-z][\w.'’-]*(?:[\s,&|–/]+[\w.'’-]+){0,7}\s*$"
)
_ASK = re.compile(
    r"(?i:\b(?:subscribe (?:now|to|today|here|for)|sign(?:ing)?[ -]?up (?:for|to|today|here|now)|stay up to date|"
    r"follow (?:us|me|the|@|\w+ on)|never miss|get (?:the (?:latest|most|best)|our)|join (?:our|us)|"
    r"support (?:us|our|independent)|become a (?:member|subscriber|supporter)|download the|like us|donate|"
    r"click here to (?:support|subscribe|sign)|abonnier|melde[nt]? (?:dich|sie|euch)|jetzt anmelden|"
    r"folgt?e? (?:uns|mir|sie uns)|folgen sie|unterstütz\w* (?:sie|uns|unsere)|verpass|suscr[ií]b\w+|s[uú]scribite|"
    r"[uú]nete|s[ií]ga?n?\w* (?:nos|las noticias|a)|reg[ií]strate|recib[ea] |abonnez|inscrivez|recevez|suivez|assine\b|"
    r"receba|inscreva|siga\b|iscriviti|zapisz się|zaprenumeruj|subskrybuj|obserwuj))"
)
_ASKED_FOR = re.compile(
    r"(?i:newsletter|e-?mail|inbox|twitter|facebook|instagram|telegram|whatsapp|youtube|\bapps?\b|updates|alerts|"
    r"edition|full story|patreon|paypal|bolet[ií]n|\bnews\b|correo|mailing|kanal|canal\b|infolettre|podcast)"
)
_CONTACT = re.compile(r"Write to .{2,40} at [^\s@]+@\S+$|Subscribe to [A-Z].{2,40} (?:and|for|to get) ")
_RIGHTS = re.compile(
    r"(?i:(?:©|\(c\)|copyright\b)|.*(?:all rights reserved|alle rechte vorbehalten|todos los derechos reservados|"
    r"tous droits réservés|todos os direitos reservados|wszelkie prawa zastrzeżone|subject to copyright))"
)
_BARE = re.compile(r"[\W\d_]{1,8}$")
_EDGES = " .:[]()»›>→"
_STEM, _OPENING = 4, "(©ⓒⒸ_*•"
_OPENERS = frozenset(
    [
        "rela", "read", "also", "see", "more", "reco", "don", "watc", "list", "lese", "lies", "mehr", "auch", "pass",
        "das", "zum", "weit", "à", "lire", "voir", "lee", "lea", "leer", "tamb", "te", "le", "leia", "mirá", "vea",
        "ver", "mira", "veja", "legg", "czyt", "zoba", "dowi", "lees", "läs", "les", "læs", "lue", "чита", "sur",
        "čtět", "proč", "cite", "ezt", "ayrı", "ayri", "sieh", "imag", "file", "phot", "foto", "bild", "abbi", "cour",
        "fot", "zdj", "symb", "cred", "créd", "a", "vide", "repo", "addi", "edit", "orig", "this", "corr", "prov",
        "sour", "writ", "post", "publ", "gesc", "verö", "ein", "by", "von", "par", "por", "di", "door", "av", "auto",
        "auth", "text", "temp", "tiem", "czas", "scre",
    ]  # fmt: skip
)
"""How the first words begin that pointers, captions, imprints, bylines and reading times open with."""


def sign_of(text: str, words: Sequence[str]) -> int:
    """The mark that a block bears, 0 where it bears none. Looks at 300 characters, or the first and last 120.

    Takes the text and its words, case folded. Most lines bear no mark, so words are asked before patterns.
    """
    size = len(text)
    head = text[:120]
    opens = not words or words[0][:_STEM] in _OPENERS or head[0] in _OPENING or head[0].isdecimal()
    if size < 60 and (opens or words[0] in _LABELS) and (button := _button(text, opens=opens)):
        return button
    if opens and size < 300 and _POINTER.match(head):
        return POINTER
    if words and words[0] in NOTICE_WORDS and is_notice(text, words):
        return NOTICE
    if head[0] in "—–-" and _ATTRIBUTION.match(head):
        return ATTRIBUTION
    marked = "©" in text or not _MARKING.isdisjoint(words)
    if size < 700 and (opens and _CREDIT_START.match(head) or marked and _is_credited(text, words)):
        return CAPTION
    if size < 250 and ("(" in text or "©" in text or "[" in text) and _SHORT_CREDIT.search(text):
        return CAPTION
    if 20 < size < 300 and (marked and _is_appeal(text, words) or size < 120 and _is_contact(text)):
        return APPEAL
    if opens and _IMPRINT.match(head):
        return IMPRINT
    if opens and size < 110 and _BYLINE.match(text):
        return BYLINE
    return BARE if size < 9 and _BARE.fullmatch(text) else 0


def _button(text: str, *, opens: bool) -> int:
    label = text.casefold().strip(_EDGES)
    if label in _ADVERTS:
        return ADVERT
    if text[-1] == ")":
        label = _COUNT.sub("", text.casefold()).strip(_EDGES)
    return POINTER if label in _TOOLS or opens and _READING_TIME.match(text) else 0


def _is_contact(text: str) -> bool:
    return text.startswith(("Write to ", "Subscribe to ")) and _CONTACT.match(text) is not None


def _is_appeal(text: str, words: Sequence[str]) -> bool:
    """Say whether a line asks its reader to subscribe, to follow or to pay, or reserves rights."""
    if _APPEAL_WORDS.isdisjoint(words) and "©" not in text:
        return False
    odd = any(map(text.__contains__, _DOTS))
    asks = odd or not _ASKING.isdisjoint([word[:3] for word in words])
    if asks and _ASKED_FOR.search(text) and _ASK.search(text):
        return True
    return (odd or any(map(text.casefold().__contains__, _RESERVED))) and _RIGHTS.match(text) is not None


def _is_credited(text: str, words: Sequence[str]) -> bool:
    if _CREDIT_WORDS.isdisjoint(words[-20:]) and "©" not in text:
        return False
    end = text[-120:]
    lower = in_small_letters(end)
    return bool(_AGENCY_END.search(end) or _CREDIT_END.search(lower) or _LIBRARY.search(lower))
