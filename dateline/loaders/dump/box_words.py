"""The words of boxes set into a text: forms for a newsletter, appeals to pay, polls, links to an app."""

from __future__ import annotations

from dateline.patterns import pattern

_SURE_LABELS = """
    after newsletter promotion | after promotion | free daily newsletter | free weekly newsletter |
    free newsletter | your email | your e-mail | your email address | your e-mail address | email (required) |
    email address (required) | subscribe to our newsletter | subscribe to the newsletter | get the newsletter |
    sign up for our newsletter | sign up for the newsletter | sign up to our newsletter |
    sign up to the newsletter | join our newsletter | see poll results | ihre e-mail-adresse |
    deine e-mail-adresse | ihre e-mail | deine e-mail | ihre email-adresse | zum newsletter anmelden |
    newsletter abonnieren | jetzt newsletter abonnieren | newsletter bestellen | für den newsletter anmelden |
    votre adresse e-mail | votre adresse email | votre e-mail | votre email | s'inscrire à la newsletter |
    s’inscrire à la newsletter | je m'inscris à la newsletter | tu correo electrónico | su correo electrónico |
    tu correo | tu email | suscríbete a nuestra newsletter | suscríbete a la newsletter |
    suscríbete a nuestro boletín | suscríbete al boletín | seu e-mail | seu email | endereço de e-mail |
    o seu email | assine nossa newsletter | assine a newsletter | inscreva-se na newsletter | la tua email |
    la tua e-mail | iscriviti alla newsletter | iscriviti alla nostra newsletter | twój adres e-mail | twój e-mail
    | twój email | zapisz się na newsletter | zapisz się do newslettera | je e-mailadres | uw e-mailadres |
    je e-mail | schrijf je in voor de nieuwsbrief | schrijf je in voor onze nieuwsbrief |
    meld je aan voor de nieuwsbrief | meld je aan voor onze nieuwsbrief | din e-postadress | din e-post |
    anmäl dig till nyhetsbrevet | prenumerera på nyhetsbrevet | din e-mail | din e-mailadresse |
    tilmeld nyhedsbrev | tilmeld dig nyhedsbrevet | din e-postadresse | meld deg på nyhetsbrevet |
    sähköpostiosoitteesi | tilaa uutiskirje | váš e-mail | ваш email | ваш e-mail | адрес электронной почты |
    e-posta adresiniz
"""
"""Lines that stand in such a box and nowhere else."""
_LABELS = """
    subscribe on apple podcasts | listen to our podcast | get our newsletter | get our morning newsletter |
    newsletter | newsletters | our newsletter | subscribe | subscribe now | subscribe today | subscribe here |
    sign up | sign up now | sign up here | sign up today | sign me up | i'm in | i’m in | count me in | join now |
    join us | join today | download now | donate | donate now | make a donation | give now | contribute |
    support us | become a member | become a supporter | support our journalism | support independent journalism |
    support the journalism | support our work | help us stay free | cancel any time | cancel anytime | no thanks |
    maybe later | remind me later | accept and continue | poll | reader poll | vote | see results | view results |
    continue | already a subscriber? log in | already a subscriber? sign in | unlock this article |
    see subscription options | get the latest | stay informed | join our whatsapp channel |
    follow our whatsapp channel | jetzt anmelden | anmelden | kostenlos anmelden | jetzt abonnieren | abonnieren |
    jetzt registrieren | jetzt laden | jetzt herunterladen | jetzt spenden | spenden | jetzt unterstützen |
    mitglied werden | umfrage | abstimmen | unterstützen sie uns | unterstütze uns |
    unterstützen sie unabhängigen journalismus | unterstütze unabhängigen journalismus | ergebnis anzeigen |
    ergebnisse anzeigen | s'inscrire | s’inscrire | je m'inscris | je m’inscris | s'abonner | s’abonner |
    je m'abonne | je m’abonne | m'inscrire | m’inscrire | inscrivez-vous à notre newsletter | faire un don |
    je fais un don | soutenez-nous | télécharger | sondage | voter | infolettre | suscribirme | suscribirse |
    suscríbete | apúntate | apuntarme | únete | unirme | registrarse | regístrate | donar | dona ahora | encuesta
    | votar | boletín | únete a nuestro canal de whatsapp | inscrever | inscreva-se | inscrever-se | assinar |
    assine | assine já | quero receber | doe agora | enquete | iscriviti | iscriviti ora | abbonati | abbonati ora
    | registrati | dona ora | sondaggio | vota | zapisz się | zapisuję się | zapisz mnie | subskrybuj |
    wesprzyj nas | wspieram | sonda | głosuj | aanmelden | inschrijven | schrijf je in | nieuwsbrief | doneer |
    doneer nu | peiling | stem | prenumerera | anmäl dig | nyhetsbrev | tilmeld | tilmeld dig | nyhedsbrev |
    meld deg på | tilaa | uutiskirje | подписаться | подписка | рассылка | abone ol | email address |
    e-mail address | e-mail-adresse | email-adresse | adresse e-mail | adresse email | correo electrónico |
    indirizzo email | indirizzo e-mail | adres e-mail | adres email | e-mailadres | e-postadress |
    sähköpostiosoite | download the app | download our app | get the app | get our app | enter your email |
    enter your email address | enter email | enter email address | app herunterladen | jetzt die app laden |
    app laden | zum app store | e-mail-adresse eingeben | descarga la app | descargar la app | baixe o app |
    scarica l'app | scarica l’app | pobierz aplikację | télécharger l'application | télécharger l’application |
    entrez votre e-mail | entrez votre adresse e-mail | introduce tu email | introduce tu correo electrónico |
    digite seu e-mail | insira seu e-mail | inserisci la tua email | podaj swój adres e-mail
"""
"""Lines that make a box together with another one."""
_ENDS = """
    spotify | apple podcasts | google podcasts | app store | google play | follow us | email | e-mail | name |
    single | monthly | annual | first name | last name | vorname | nachname | yes | no | not sure | other | ja |
    nein | oui | non | sí |
    remind me in january | remind me in february | remind me in march | remind me in april | remind me in may |
    remind me in june | remind me in july | remind me in august | remind me in september | remind me in october |
    remind me in november | remind me in december
"""
"""Lines that a box may end with, or hold."""
_FORMS = """
    newsletter newsletters subscribe subscribed subscriber subscribers subscription subscriptions unsubscribe
    inbox email emails cookie cookies privacy personal consent comment comments moderated moderators registered
    reprint paywall bezahlschranke copyright disclaimer journalism journalists advertising advertisers affiliate
    mail abonnement abonnieren abonnenten abbestellen datenschutz datenschutzerklärung personenbezogene
    einwilligung kommentar kommentare journalismus redaktion anmeldung infolettre abonner abonnés abonnement
    désinscrire confidentialité commentaire commentaires journalisme rédaction boletín correo suscripción
    suscribirte suscriptores privacidad comentario comentarios periodismo redacción assinatura assinantes
    privacidade jornalismo comentários iscrizione abbonamento commenti redazione giornalismo newslettera
    newsletterze prywatności subskrypcja komentarz komentarze redakcja nieuwsbrief abonnee privacybeleid
"""
_NOTICES = """
    privacy terms newsletter newsletters unsubscribe recaptcha datenschutz datenschutzerklärung
    datenschutzbestimmungen nutzungsbedingungen abbestellen abbestellt einwilligung widerrufen confidentialité
    désinscrire privacidad privacidade prywatności regulamin privacybeleid privacyverklaring voorwaarden
    integritetspolicy privatlivspolitik personvernerklæring
"""
EDGES = " \t\xa0.:;!…*›»→>|()[]"
"""What may stand around a label."""
SURE, MAYBE, ASKS, END = 3, 2, 1, -1
"""How much a line says for a box; the last only where one goes before."""


def labels(lines: str) -> frozenset[str]:
    """The labels in a text of labels parted by bars."""
    return frozenset(line.strip().strip(EDGES) for line in lines.split("|"))


WEIGHTS = {
    "follow": ASKS, **dict.fromkeys(labels(_ENDS), END), **dict.fromkeys(labels(_LABELS), MAYBE),
    **dict.fromkeys(labels(_SURE_LABELS), SURE),
}  # fmt: skip
OF_FORMS = frozenset(_FORMS.split())
"""Long words, one of which a paragraph of a form, a notice or an appeal holds."""
OF_PRINT = frozenset(_NOTICES.split())
"""Long words, one of which the notice below a form holds; it begins with one of these:"""
SMALL_PRINT = pattern(
    r"privacy notice:|by (?:signing up|subscribing|submitting|entering|providing|clicking)\b|"
    r"you (?:can|may) (?:unsubscribe|opt out|cancel)|unsubscribe at any|we use google recaptcha|"
    r"this (?:site|form) is protected by recaptcha|"
    r"mit (?:ihrer|deiner|der) (?:anmeldung|registrierung|bestellung)|(?:ihre|deine) einwilligung|"
    r"en vous (?:inscrivant|abonnant)|vous pouvez vous désinscrire|votre adresse e-?mail|"
    r"al (?:suscribirte|suscribirse|registrarte|inscribirte)|ao (?:se inscrever|assinar|inscrever-se)|"
    r"iscrivendo(?:ti|si)\b|zapis(?:ując|anie) się\b|door (?:je|u) (?:aan te melden|in te schrijven)|"
    r"genom att (?:anmäla|prenumerera)|ved at tilmelde|ved å melde"
)
CONSENT = pattern(
    r"this (?:article|page|story|post) (?:includes|contains) content (?:provided|hosted) by|"
    r"(?:we and our|wir und unsere|nous et nos|nosotros y nuestros|my i nasi) (?:bis zu |up to )?\d[\d.,]* partner|"
    r"(?:nous et nos|nos) \d+ partenaires|nosotros y nuestros \d+ socios|noi e i nostri \d+ partner|"
    r"ich bin damit einverstanden, dass mir|allow \w+ content\?"
)
"""How a picture or a post that is not loaded begins."""
HEADING = pattern(
    r"(?:sign up|subscribe|register) (?:to|for|now|today)\b|(?:get|download|try) (?:the|our) .{0,30}\bapp\b|"
    r"(?:join|follow) (?:us on|our|the)\b.{0,30}\b(?:whatsapp|telegram|channel|newsletter|community)\b|"
    r"(?:listen|subscribe) (?:to|on) .{0,30}\bpodcasts?\b|"
    r".{0,20}\bnewsletters?"
)
"""A box's heading or button, in no more than a few words."""
