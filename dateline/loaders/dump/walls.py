"""Walls that a page shows instead of its article: cookies to consent to, scripts to allow, checks for robots."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from dateline.patterns import pattern

_LONGEST, _SENTENCE = 4_000, 40
_SHARE = 80
"""Hundredths of a wall's sentences, counted in characters, that speak of it."""
_HINTS = ("cookie", "javascript", "human", "robot", "denied", "blocked", "permission", "ciasteczk", "ad blocker")
"""One of these stands in every wall."""
_QUOTES = frozenset("“„«")
"""An article quotes what a wall says."""
_SAYS = pattern(
    r"(?:we|wir|nous|nosotros|noi|nós|my|wij|vi)\s(?:and|und|et|y|e|i|en|og|och)\s(?:our|unsere|nos|nuestros|i nostri"
    r"|os nossos|nasi|onze|våra|vores|våre)\s(?:bis zu |up to )?[\d.,]*\s?(?:(?:technology|third[- ]party|"
    r"trusted) )?(?:partners?|partenaires|socios|parceiros|partnerzy|partnere?)\b|"
    r"(?:avec votre accord, )?(?:nous et )?nos \d+ partenaires|noi e terze parti selezionate|(?:we value your privacy"
    r"|your privacy is important to us|valoramos tu privacidad|wir respektieren ihre privatsphäre|"
    r"le respect de votre vie privée est .{,20}priorité|szanujemy twoją prywatność|"
    r"ihre privatsphäre ist uns wichtig)\W*$|(?:we use|wir (?:verwenden|nutzen)|nous utilisons des|usamos|utilizamos|"
    r"utilizziamo|używamy(?: plików)?|vi använder|vi bruger|wij gebruiken) (?:las |i )?cookies? (?:and (?:data|other|"
    r"similar)|to|on|und (?:daten|andere|ähnliche)|um|auf|et d|pour|y (?:otras|tecnologías)|para|e (?:altre|"
    r"tecnologie)|per|i |w |för|til|om)|als je op akkoord klikt|met jouw toestemming|before you continue to google|"
    r"(?:sorry, )?you have been blocked|you (?:don['’]t|do not) have permission to access|you are unable to access|"
    r"access to this page has been denied|(?:we['’]ve detected that )?javascript is (?:disabled|not enabled|required)"
    r"|please (?:enable|turn on|activate) (?:javascript|cookies|js)\b|enable javascript and cookies to continue|"
    r"you need to enable javascript|javascript (?:ist|wurde) (?:deaktiviert|nicht aktiviert)|"
    r"bitte aktivieren sie javascript|veuillez activer javascript|checking (?:your browser|if the site connection)|"
    r"(?:please )?verify(?:ing)? (?:that )?you are (?:a )?human\.?(?: this may|\W*$)|"
    r"to continue, please click the box|confirm (?:that )?you are (?:a human|not a robot)|press & hold to confirm|"
    r"\S+ needs to review the security of your connection|(?:we['’]ve detected|"
    r"our systems have detected) unusual (?:activity|traffic) from your|(?:it (?:looks like|seems|"
    r"appears) (?:that )?you(?:['’]re| are)|we['’]ve (?:noticed|detected) (?:that )?you(?:['’]re|"
    r" are)) using an ad[- ]?blocker"
)
"""What a page says to its reader at the beginning of a line, and no article does."""
_SPEAKS = pattern(
    r"cookie|ciasteczk|consent|partner|partenaire|\bsocios\b|parceiro|javascript|browser|navigateur|navegador|"
    r"przeglądar|personal(?:is|iz)ed|personal data|privacy|your device|robot|are (?:a )?human|security|permission|"
    r"blocked|blocking|denied|your connection|reference id|to respond\.\.\.|ad[- ]?blocker|advertising|reload|"
    r"einwillig|zustimm|datenschutz|personenbezogen|tracking|ihrem gerät|werbung|données personnelles|confidentialité"
    r"|consentement|vie privée|datos personales|consentimiento|privacidad|consentimento|dati personali|consenso|"
    r"acconsent|consentire|continuare senza accettare|zgod|prywatności|danych osobowych|dane osobowe|toestemming|"
    r"persoonsgegevens|voorkeuren|samtyck|samtykke|personuppgifter"
)


def is_wall(sentences: Iterable[str], lines: Sequence[str]) -> bool:
    """Say whether a text is a wall: it is short, and nearly all of its sentences speak of nothing else.

    Takes its sentences and all lines of its page, case folded.
    """
    texts = [text for text in sentences if len(text) >= _SENTENCE and text.rstrip("”\"')»").endswith((".", "!", "?"))]
    whole = sum(map(len, texts))
    if not whole or whole > _LONGEST or not any(hint in text for text in lines for hint in _HINTS):
        return False
    speaking = sum(len(text) for text in texts if _SPEAKS.search(text))
    return speaking * 100 >= _SHARE * whole and any(_SAYS.match(line) for line in lines if _QUOTES.isdisjoint(line))
