"""What blogs' and papers' software sets around every article, in the words that it ships with."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import groupby

_LINES = """
    accept all cookies | advertising disclosure | blog at wordpress.com | bookmark the permalink |
    both comments and pings are | by continuing to use this | click to email | click to print |
    click to share | click to tweet | comments are closed | create a free website or blog |
    email this blogthis | enable javascript | enter your email address to follow |
    enter your email address to subscribe | fill in your details below | jump to recipe |
    leave a comment | leave a reply | like this: | loading... | log in to leave a comment | newer post |
    next article | next post | notify me of | older post | pin recipe | please enable javascript |
    previous article | previous post | print recipe | privacy & cookies: this site uses |
    proudly powered by | required fields are marked | save my name, email | share this: |
    skip to content | subscribe to blog via | subscribe to: post | this entry was posted |
    this site uses akismet | this site uses cookies | this website uses cookies |
    to find out more, including how to control cookies | view all posts by | we use cookies |
    you are commenting using your | you can follow any responses | you must be logged in |
    your browser does not support | your email address will not be published | abgelegt unter |
    alle beiträge von | alle inhalte laden | antwort hinterlassen | artikel drucken | artikel gefallen |
    beitragsbild | beitragsnavigation | benachrichtige mich über | benachrichtigung aktivieren |
    benachrichtigungen erfolgreich | bewerten: | bitte aktivieren sie javascript |
    bloggen auf wordpress.com | das könnte dich auch interessieren | das könnte sie auch interessieren |
    datenschutz & cookies: diese website | deine e-mail-adresse wird nicht |
    deine email-adresse wird nicht | der artikel gefällt dir | dieser beitrag wurde unter |
    dieser beitrag wurde veröffentlicht | dieser eintrag wurde | diese seite verwendet cookies |
    diese website benutzt cookies | diese website verwendet akismet | diese website verwendet cookies |
    diesen inhalt laden | du kommentierst mit | du musst angemeldet sein | ein blog auf wordpress.com |
    empfohlener externer inhalt | empfohlener redaktioneller inhalt | erforderliche felder sind |
    erstelle deine website | erstelle eine kostenlose website | externe inhalte | externen inhalt |
    externer inhalt | fast geschafft erlauben sie | fehler gefunden | gefällt mir: |
    gefällt mir wird geladen | gib deine e-mail-adresse | gib hier deinen kommentar |
    hinterlasse eine antwort | hinterlasse einen kommentar | hinterlassen sie einen kommentar |
    ich bin damit einverstanden, dass mir | ich bin einverstanden, dass | ihre e-mail-adresse wird nicht |
    informiere mich über | keine kommentare | klick, um | klicke, um auf | klicke, um dies |
    klicken, um auf | klicken, um einem | kommentar abgeben | kommentar hinterlassen |
    kommentar schreiben | kommentar verfassen | kommentare sind geschlossen | meine e-mail-adresse |
    meinen namen, e-mail | meinen namen, meine e-mail | mit freunden teilen | nächster artikel |
    nächster beitrag | schließe dich | schreib einen kommentar | schreibe einen kommentar |
    schreiben sie einen kommentar | setze ein lesezeichen | sharen mit | sie haben einen fehler entdeckt |
    sie haben einen fehler gefunden | sie müssen angemeldet sein | teilen mit: | teilen sie dies mit |
    trage deine daten unten | um deine persönlichen daten zu schützen |
    um ihre persönlichen daten zu schützen | um neue beiträge per e-mail | veröffentlicht in |
    veröffentlicht unter | vorheriger artikel | vorheriger beitrag | vorheriges weiter |
    wenn du die website weiterhin nutzt | wir verwenden cookies | zeige alle beiträge |
    zum inhalt springen | zum teilen auf | article précédent | article suivant | articles similaires |
    avertissez-moi par | ce contenu est bloqué | ce site utilise akismet | chargement… | cliquer pour |
    cliquez pour | créez un site | enregistrer mon nom | j'aime ça | j’aime ça | laisser un commentaire |
    laissez un commentaire | les champs obligatoires | navigation de l'article | navigation de l’article |
    nous utilisons des cookies | partager : | poster un commentaire | prévenez-moi de |
    votre adresse de messagerie ne sera pas | votre adresse e-mail ne sera pas | cargando... |
    comparte esto | deja un comentario | deja una respuesta | dejar una respuesta | entrada anterior |
    entrada siguiente | este sitio usa akismet | este sitio utiliza akismet |
    este sitio web utiliza cookies | guarda mi nombre | guardar mi nombre | haz clic para |
    informate más | los campos obligatorios | me gusta esto | navegación de entradas |
    recibir un correo electrónico con | tu dirección de correo electrónico no será | utilizamos cookies |
    campos obrigatórios | carregando... | clique para | compartilhe isso | curtir isso |
    deixe um comentário | deixe uma resposta | este site usa akismet | este site utiliza o akismet |
    gosto disto | guardar o meu nome | navegação de post | o seu endereço de e-mail não será |
    o seu endereço de email não será | partilhar isto | salvar meus dados | articolo precedente |
    articolo successivo | avvertimi via email | caricamento... | condividi: | fai clic |
    i campi obbligatori | il tuo indirizzo email non sarà | lascia un commento | lascia una risposta |
    mi piace: | navigazione articoli | questo sito usa akismet | questo sito utilizza akismet |
    questo sito utilizza i cookie | salva il mio nome | dodaj komentarz | dołącz do dyskusji |
    kliknij by | kliknij, aby | lubię to: | nawigacja wpisu | ta strona używa akismet |
    twój adres e-mail nie zostanie | twój adres email nie zostanie | udostępnij: |
    witryna wykorzystuje akismet | wymagane pola są | zapisz moje dane | zobacz więcej |
    zostaw odpowiedź | bericht navigatie | berichtnavigatie | delen: | deze site gebruikt akismet |
    deze website gebruikt cookies | geef een antwoord | geef een reactie | het e-mailadres wordt niet |
    je e-mailadres wordt niet | klik om te | mijn naam, e-mail | plaats een reactie |
    vereiste velden zijn | vind ik leuk: | vind-ik-leuk | volgend bericht | vorig bericht | dela detta |
    denna webbplats använder akismet | din e-postadress kommer inte | gilla detta | klicka för att |
    lämna en kommentar | lämna ett svar | obligatoriska fält är | del dette: |
    dette nettstedet bruker akismet | din e-mailadresse vil ikke | din e-postadresse vil ikke |
    efterlad et svar | klikk for å | legg igjen en kommentar | legg igjen et svar |
    obligatoriske felt er | skriv en kommentar | skriv et svar | lue aiheesta lisää | lue lisää aiheesta |
    sähköpostiosoitettasi ei julkaista | napsat komentář | tento web používá akismet |
    vaše e-mailová adresa nebude | vyžadované informace jsou | ваш адрес email не будет |
    добавить комментарий | обязательные поля помечены | оставьте комментарий |
    этот сайт использует akismet | bir yanıt yazın | e-posta hesabınız yayımlanmayacak |
    メールアドレスが公開されることはありません | tags: | tagged: | tagi: |
    schlagwörter | schlagworte | stichwörter: | stichworte: | kategorien: | categories: | etiquetas: |
    filed under | mehr zum thema | der beitrag wurde am | dieser beitrag wurde am |
    kommentarfunktion ist | die kommentarfunktion ist | submit a letter to | if you enjoyed this |
    if you liked this | we want to hear what you think | beitrag teilen | artikel teilen | seite teilen |
    diesen artikel teilen | diesen beitrag teilen | sie sind hier | sie befinden sich hier |
    you are here | zur startseite | zur übersicht | pressemitteilung als pdf | dieses skript als pdf |
    redaktionstipp | zur artikelübersicht | so erreichen sie | read or share this story |
    show full article | have a tip | got a tip | report a correction | report a typo |
    request correction | purchase licensing rights | our standards: the thomson |
    our standards:the thomson | click here for reuse options | this material may not be published |
    we may earn a commission | we may receive a commission | if you buy something through |
    when you buy through links | when you click on links | some links in this article |
    this story contains affiliate | this post contains affiliate | this post may contain affiliate |
    article continues after | article continues below | scroll to continue | continue reading below |
    continue reading the main story | view gallery | view comments | show comments | hide comments |
    load comments | loading comments | join the conversation | start the conversation |
    be the first to comment | sign in to comment | log in to comment | log in or register |
    register to comment | please log in to | please sign in to | already a subscriber |
    subscribe for unlimited | support local journalism | support independent journalism | invalid email |
    thank you for signing up | thank you for subscribing | by signing up you | by signing up, you |
    by submitting your | by subscribing you | by subscribing, you | by entering your email |
    this site is protected by recaptcha | play video | video player is loading |
    this video file cannot be played | media playback is unsupported | media caption | image copyright |
    related topics | more on this story | share this with | share this page | copy this link |
    read more about sharing | these are external links | why you can trust | hide caption |
    toggle caption | enlarge this image | view this post on instagram | a post shared by |
    pic.twitter.com/ | tweets by | something's different, right | something’s different, right |
    welcome to our new article page | fehler melden | korrektur melden | feedback geben |
    diskutieren sie mit | jetzt mitdiskutieren | artikel kommentieren | kommentare anzeigen |
    alle kommentare anzeigen | bitte loggen sie sich ein | bitte melden sie sich an | melden sie sich an |
    sie haben noch keinen | passwort vergessen | zugangsdaten vergessen | bild vergrößern |
    zur bildergalerie | video abspielen | audio abspielen | artikel anhören | artikel vorlesen |
    artikel merken | artikel speichern | auf die merkliste | link kopieren | url kopieren | kurzlink |
    ein beitrag geteilt von | sieh dir diesen beitrag auf instagram |
    diesen beitrag auf instagram ansehen | twitter-inhalte immer | mit dem laden des |
    hier finden sie externe | an dieser stelle finden sie einen externen |
    an dieser stelle befindet sich ein externer | lire la suite | partager cet article |
    voir les commentaires | ver comentarios | compartir en | síguenos en | siga-nos | veja mais |
    necessary cookies are | any cookies that may not be | functional cookies help |
    performance cookies are | analytical cookies are | advertisement cookies are |
    other uncategorized cookies | out of these cookies | privacy overview | necessary always enabled |
    we value your privacy | we and our partners | this site is using cookies | this page uses cookies |
    our website uses cookies | cookies help us | manage cookie | manage consent | notwendige cookies |
    essenzielle cookies | essentielle cookies | statistik cookies | marketing-cookies werden |
    marketing cookies werden | technisch notwendige cookies | wir nutzen cookies | wir benutzen cookies |
    wir setzen cookies | unsere website verwendet cookies | unsere webseite verwendet cookies |
    diese webseite verwendet cookies | diese seite nutzt cookies | diese website nutzt cookies |
    auf unserer website kommen | hier finden sie eine übersicht über alle verwendeten cookies |
    hier findest du eine übersicht über alle verwendeten cookies | wenn sie unter 16 jahre alt sind |
    wenn du unter 16 jahre alt bist | personenbezogene daten können verarbeitet werden |
    datenschutz-präferenz | datenschutzeinstellungen | cookie-einstellungen | cookie einstellungen |
    cookie-zustimmung verwalten | inhalte von videoplattformen | wir und unsere partner |
    les cookies nécessaires | ce site utilise des cookies | las cookies necesarias |
    este sitio utiliza cookies | usamos cookies | i cookie necessari | questo sito usa i cookie |
    utilizziamo i cookie | niezbędne pliki cookie | ta strona używa plików cookie | ta strona korzysta z |
    noodzakelijke cookies | deze site gebruikt cookies | wij gebruiken cookies | este site usa cookies |
    utilizamos os cookies | vi använder cookies | vi bruger cookies | vi bruker informasjonskapsler |
    powered by wordpress | powered by blogger | powered by disqus | powered by typepad |
    powered by tumblr
"""
_FIRST = re.compile(r"\w+")
_LONGEST = 1_500


def _first(line: str) -> str:
    found = _FIRST.search(line)
    return found[0] if found else ""


_BY_FIRST_WORD = {
    word: tuple(lines)
    for word, lines in groupby(sorted(map(str.strip, _LINES.casefold().split("|")), key=_first), key=_first)
}


def is_notice(text: str, words: Sequence[str]) -> bool:
    """Say whether a line is no author's: of a comment form, a share button, a cookie notice, a way to the next post.

    Takes the text and its words, case folded. Software begins with a capital, and may run on into what follows: “Next
    postA walk by the sea”.
    """
    if not words or words[0] not in _BY_FIRST_WORD or len(text) > _LONGEST or text[0].islower():
        return False
    head = text[:120]
    folded = head.casefold()
    return any(folded.startswith(known) and not head[len(known) :][:1].islower() for known in _BY_FIRST_WORD[words[0]])
