"""What blogs' and papers' software sets around every article, in the words that it ships with."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from dateline.loaders.dump.house_notes import FIRST_WORDS, is_house_note

_LABELS = """
    accept all cookies | advertising disclosure | blog at wordpress.com | bookmark the permalink |
    both comments and pings are currently closed | click to email | click to print | comments are closed |
    email thisblogthis | enable javascript | jump to recipe | leave a comment | leave a reply | like this |
    loading | log in to leave a comment | newer post | older post | next article | next post | pin recipe |
    previous article | previous post | print recipe | share this | share this page | skip to content |
    show full article | have a tip | got a tip | report a correction | report a typo | request correction |
    purchase licensing rights | click here for reuse options | scroll to continue | view gallery | view comments |
    show comments | hide comments | load comments | loading comments | join the conversation |
    start the conversation | be the first to comment | sign in to comment | log in to comment |
    register to comment | already a subscriber | support local journalism | support independent journalism |
    invalid email | play video | media caption | image copyright | copy this link | read more about sharing |
    these are external links | listen to this article | listen to article | show all | share on facebook |
    share on twitter | share on pinterest | share on linkedin | pin it | article continues below | photo gallery |
    image gallery | hide caption | toggle caption | enlarge this image | view this post on instagram |
    something's different, right | something’s different, right | privacy overview | necessary always enabled |
    we value your privacy | manage cookies | manage consent | powered by wordpress | powered by blogger |
    addthis sharing buttons | powered by disqus | powered by typepad | powered by tumblr | you are here |
    thanks for watching | [+] enlarge | click to enlarge | enlarge image | enlarge photo | ampliar foto |
    ampliar imagen | print this story | e-mail this story | email this story | digg this |
    order a reprint | suggest a story | post a comment | click here to cancel reply |
    verifying your credentials | your submission didn't go through | your submission didn’t go through |
    we're experiencing a few technical issues | we’re experiencing a few technical issues |
    story continues below gallery | story continues below | story continues | article continues |
    post continues after advertisement | text continues after the advertisement | view comment policy |
    comment policy | comments policy | thank you for your feedback | was this article helpful |
    did you find this article helpful | was this page helpful | most read in |
    alle inhalte laden | antwort hinterlassen | artikel drucken | artikel gefallen? vergiss nicht zu teilen |
    beitragsnavigation | benachrichtigung aktivieren | bewerten | bloggen auf wordpress.com |
    der artikel gefällt dir | diesen inhalt laden | ein blog auf wordpress.com | empfohlener externer inhalt |
    empfohlener redaktioneller inhalt | externe inhalte | externen inhalt anzeigen | externen inhalt laden |
    externer inhalt | fehler gefunden | fehler melden | korrektur melden | feedback geben | gefällt mir |
    hinterlasse eine antwort | hinterlasse einen kommentar | hinterlassen sie einen kommentar | keine kommentare |
    kommentar abgeben | kommentar hinterlassen | kommentar schreiben | kommentar verfassen |
    kommentare sind geschlossen | kommentarfunktion ist deaktiviert | die kommentarfunktion ist geschlossen |
    mit freunden teilen | nächster artikel | nächster beitrag | schreib einen kommentar | schreibe einen kommentar |
    schreiben sie einen kommentar | sharen mit | teilen mit | teilen sie dies mit | vorheriger artikel |
    vorheriger beitrag | vorheriges weiter | zum inhalt springen | beitrag teilen | artikel teilen | seite teilen |
    diesen artikel teilen | diesen beitrag teilen | zur startseite | zur übersicht | zur artikelübersicht |
    zur bildergalerie | pressemitteilung als pdf | dieses skript als pdf herunterladen | redaktionstipp |
    diskutieren sie mit | jetzt mitdiskutieren | artikel kommentieren | kommentare anzeigen |
    alle kommentare anzeigen | passwort vergessen | zugangsdaten vergessen | bild vergrößern | video abspielen |
    audio abspielen | artikel anhören | artikel vorlesen | artikel merken | artikel speichern | auf die merkliste |
    link kopieren | url kopieren | cookie-einstellungen | cookie einstellungen | cookie-zustimmung verwalten |
    datenschutzeinstellungen | datenschutz-präferenz | essenzielle cookies | essentielle cookies |
    notwendige cookies | statistik cookies | inhalte von videoplattformen | weitersagen abbrechen |
    zur kompletten fotostrecke | zur fotostrecke | bildergalerie | fotogalerie | zustimmen und inhalt laden |
    zustimmen und anzeigen | teile das | liken lade | bitte empfehlen | autor kontaktieren | jetzt spenden |
    hat ihnen der artikel gefallen | hat dir der artikel gefallen | hat ihnen dieser artikel gefallen |
    hat dir dieser artikel gefallen | hat ihnen der beitrag gefallen | hat dir der beitrag gefallen |
    war dieser artikel hilfreich | war dieser beitrag hilfreich | war diese seite hilfreich | nichts mehr verpassen |
    der artikel wird unter der anzeige fortgesetzt | der text geht unter der anzeige weiter |
    seite drucken | zum vorherigen slide wechseln | zum nächsten slide wechseln |
    article précédent | article suivant | articles similaires | chargement… | j'aime ça | j’aime ça |
    laisser un commentaire | laissez un commentaire | navigation de l'article | navigation de l’article | partager |
    poster un commentaire | partager cet article | voir les commentaires | s'abonner | s’abonner |
    écouter cet article | écouter l'article | écouter l’article | mettre en favori |
    la suite après cette publicité | cet article vous a plu | cet article vous a-t-il plu |
    te ha gustado este artículo | te gustó este artículo | te resultó útil este artículo |
    escucha esta nota aquí | escuchar artículo | escuchar este artículo | escuchar esta nota |
    continúa después de la publicidad | cargando | comparte esto | deja un comentario | deja una respuesta |
    dejar una respuesta | entrada anterior |
    entrada siguiente | informate más | me gusta esto | navegación de entradas | ver comentarios |
    carregando | compartilhe isso | curtir isso | deixe um comentário | deixe uma resposta | gosto disto |
    navegação de post | partilhar isto |
    articolo precedente | articolo successivo | caricamento | condividi | lascia un commento | lascia una risposta |
    mi piace | navigazione articoli | ascolta questo articolo | ascolta l'articolo | ascolta l’articolo |
    continua dopo la pubblicità |
    dodaj komentarz | dołącz do dyskusji | lubię to | nawigacja wpisu | udostępnij | zobacz więcej |
    zostaw odpowiedź | poniżej dalsza część artykułu | dalsza część tekstu pod wideo | posłuchaj artykułu |
    bericht navigatie | berichtnavigatie | delen | geef een antwoord | geef een reactie | plaats een reactie |
    vind ik leuk | vind-ik-leuk | volgend bericht | vorig bericht |
    dela detta | gilla detta | lämna en kommentar | lämna ett svar | del dette | efterlad et svar |
    legg igjen en kommentar | legg igjen et svar | skriv en kommentar | skriv et svar |
    lue aiheesta lisää | lue lisää aiheesta | napsat komentář | добавить комментарий | оставьте комментарий |
    bir yanıt yazın | 纠错 | 举报 | 打印本页 | 关闭窗口 | 返回顶部 | 上一篇 | 下一篇 | 相关阅读 | 分享到微信
"""
_LISTS = """
    tags: | tagi: | schlagwörter | schlagworte | stichwörter: | stichworte: | kategorien: | categories: |
    etiquetas: | filed under | abgelegt unter | veröffentlicht unter | view all posts by | zeige alle beiträge |
    alle beiträge von | beitragsbild: | sie sind hier: | sie befinden sich hier: | you are here: | tweets by @ |
    a post shared by | ein beitrag geteilt von | share this with | compartir en facebook | next article: |
    previous article: | kurzlink: | permalink: http: | permalink: https: | hochauflösendes bild |
    télécharger au format | mp3-download ( | 责任编辑: | 责任编辑： | 责编: | 责编： | （责编： | (责编: |
    分享到: | 分享到： |
    字号: | 字号：
"""
_OPENINGS = """
    to view this content, javascript | a link has been sent to your friend | a link has been posted to your |
    this article was printed from http | by submitting you agree to |
    by continuing to use this | click to share on | create a free website or blog |
    enter your email address to follow | enter your email address to subscribe | fill in your details below |
    notify me of follow-up | notify me of new | please enable javascript | privacy & cookies: this site uses |
    proudly powered by | required fields are marked | save my name, email | subscribe to blog via |
    subscribe to: post | this entry was posted | this site uses akismet to | this site uses cookies |
    this site is using cookies | this website uses cookies | this page uses cookies | our website uses cookies |
    to find out more, including how to control cookies | we use cookies to | we use cookies on |
    we use cookies and | we use cookies, | we use cookies. | you are commenting using your |
    you can follow any responses | you must be logged in to | your browser does not support |
    your email address will not be published | submit a letter to the editor | if you enjoyed this article |
    if you liked this article | we want to hear what you think about this | read or share this story |
    our standards: the thomson | our standards:the thomson | this material may not be published |
    we may earn a commission | we may receive a commission | if you buy something through |
    when you buy through links | when you click on links to various | some links in this article |
    this story contains affiliate | this post contains affiliate | this post may contain affiliate |
    subscribe for unlimited | thank you for signing up | thank you for subscribing | by signing up you agree |
    by signing up, you agree | by submitting your information | by submitting your email |
    by subscribing you agree | by subscribing, you agree | by entering your email |
    this site is protected by recaptcha | video player is loading | this video file cannot be played |
    media playback is unsupported | why you can trust bbc | welcome to our new article page |
    please log in to comment | please log in to continue | please sign in to comment |
    necessary cookies are absolutely | any cookies that may not be | functional cookies help to |
    performance cookies are used | analytical cookies are used | advertisement cookies are used |
    the technical storage or access is | the technical storage or access that is | we may request cookies to be set |
    click on the different category headings |
    these cookies are strictly necessary to provide you | because these cookies are strictly necessary to deliver |
    we fully respect if you want to refuse |
    we provide you with a list of stored cookies | other uncategorized cookies | out of these cookies |
    we and our partners store | we and our partners use |
    we and our partners process | we and our partners access |
    benachrichtige mich über nachfolgende | benachrichtige mich über neue | benachrichtigungen erfolgreich |
    bitte aktivieren sie javascript | datenschutz & cookies: diese website | deine e-mail-adresse wird nicht |
    deine email-adresse wird nicht | dieser beitrag wurde unter | dieser beitrag wurde am | der beitrag wurde am |
    dieser beitrag wurde veröffentlicht | dieser eintrag wurde | diese seite verwendet cookies |
    diese website benutzt cookies | diese website verwendet akismet | diese website verwendet cookies |
    du kommentierst mit | du musst angemeldet sein | erforderliche felder sind | erstelle deine website auf |
    erstelle eine kostenlose website | fast geschafft erlauben sie | gefällt mir wird geladen |
    gib deine e-mail-adresse | gib hier deinen kommentar | ich bin damit einverstanden, dass mir |
    ich bin einverstanden, dass ich diesen | ihre e-mail-adresse wird nicht | informiere mich über neue |
    klick, um über | klick, um auf | klick, um dies | klicke, um auf | klicke, um über | klicke, um dies |
    klicken, um auf facebook | klicken, um auf twitter | klicken, um auf whatsapp | klicken, um auf pinterest |
    klicken, um auf linkedin | klicken, um auf reddit | klicken, um auf tumblr | klicken, um auf telegram |
    klicken, um über twitter | klicken, um einem freund | meinen namen, e-mail | meinen namen, meine e-mail |
    schließe dich | setze ein lesezeichen auf | sie haben einen fehler entdeckt | sie haben einen fehler gefunden |
    sie müssen angemeldet sein | trage deine daten unten | um deine persönlichen daten zu schützen |
    um ihre persönlichen daten zu schützen | um neue beiträge per e-mail | wenn du die website weiterhin nutzt |
    wir verwenden cookies | wir nutzen cookies | wir benutzen cookies | wir setzen cookies |
    unsere website verwendet cookies | unsere webseite verwendet cookies | diese webseite verwendet cookies |
    diese seite nutzt cookies | diese website nutzt cookies | zum teilen auf | so erreichen sie uns |
    bitte loggen sie sich ein | bitte melden sie sich an, um | melden sie sich an, um |
    sie haben noch keinen account | sieh dir diesen beitrag auf instagram | diesen beitrag auf instagram ansehen |
    twitter-inhalte immer | mit dem laden des videos | mit dem laden des beitrags | mit dem laden des tweets |
    hier finden sie externe inhalte | an dieser stelle finden sie einen externen |
    an dieser stelle befindet sich ein externer | marketing-cookies werden | marketing cookies werden |
    die technische speicherung oder der zugriff ist | die technische speicherung oder der zugriff, der |
    wir können cookies anfordern, die auf ihrem gerät |
    klicken sie auf die verschiedenen kategorienüberschriften | diese cookies sind unbedingt erforderlich, um ihnen |
    da diese cookies für die auf unserer web | wir respektieren es voll und ganz, wenn sie cookies |
    wir stellen ihnen eine liste der von ihrem computer | technisch notwendige cookies |
    hier finden sie eine übersicht über alle verwendeten cookies |
    hier findest du eine übersicht über alle verwendeten cookies | wenn sie unter 16 jahre alt sind |
    wenn du unter 16 jahre alt bist | personenbezogene daten können verarbeitet werden |
    wir und unsere partner verwenden | wir und unsere partner verarbeiten | wir und unsere partner speichern |
    wir und unsere partner nutzen |
    avertissez-moi par e-mail | ce contenu est bloqué | ce site utilise akismet | ce site utilise des cookies |
    cliquer pour partager | cliquez pour partager | créez un site | enregistrer mon nom |
    les champs obligatoires sont | les cookies nécessaires | nous utilisons des cookies | prévenez-moi de tous |
    votre adresse de messagerie ne sera pas | votre adresse e-mail ne sera pas |
    este sitio usa akismet | este sitio utiliza akismet | este sitio utiliza cookies |
    este sitio web utiliza cookies | guarda mi nombre | guardar mi nombre | haz clic para compartir |
    las cookies necesarias | los campos obligatorios están | recibir un correo electrónico con |
    tu dirección de correo electrónico no será | usamos cookies | utilizamos cookies |
    campos obrigatórios são | clique para compartilhar | clique para partilhar | este site usa akismet |
    este site usa cookies | este site utiliza o akismet | guardar o meu nome | o seu endereço de e-mail não será |
    o seu endereço de email não será | salvar meus dados neste | utilizamos os cookies |
    avvertimi via email | fai clic per condividere | fai clic qui per condividere | i campi obbligatori sono |
    i cookie necessari | il tuo indirizzo email non sarà | questo sito usa akismet | questo sito usa i cookie |
    questo sito utilizza akismet | questo sito utilizza i cookie | salva il mio nome | utilizziamo i cookie |
    kliknij by udostępnić | kliknij, aby udostępnić | niezbędne pliki cookie | ta strona używa akismet |
    ta strona używa plików cookie | ta strona korzysta z ciasteczek | ta strona korzysta z plików cookie |
    twój adres e-mail nie zostanie | twój adres email nie zostanie | witryna wykorzystuje akismet |
    wymagane pola są | zapisz moje dane |
    deze site gebruikt akismet | deze site gebruikt cookies | deze website gebruikt cookies |
    het e-mailadres wordt niet | je e-mailadres wordt niet | klik om te delen | mijn naam, e-mail |
    noodzakelijke cookies | vereiste velden zijn | wij gebruiken cookies |
    denna webbplats använder akismet | din e-postadress kommer inte | klicka för att dela | obligatoriska fält är |
    vi använder cookies | dette nettstedet bruker akismet | din e-mailadresse vil ikke |
    din e-postadresse vil ikke | klikk for å dele | obligatoriske felt er | vi bruger cookies |
    vi bruker informasjonskapsler | sähköpostiosoitettasi ei julkaista |
    tento web používá akismet | vaše e-mailová adresa nebude | vyžadované informace jsou |
    ваш адрес email не будет | обязательные поля помечены | этот сайт использует akismet |
    e-posta hesabınız yayımlanmayacak | メールアドレスが公開されることはありません
"""

_FIRST = re.compile(r"\w+")
_MARKS = " .:,;?!…»›→←|*()[]+0123456789"
_LONGEST = 1_500


def is_notice(text: str, words: Sequence[str]) -> bool:
    """Say whether a line is no author's: of a comment form, a share button, a cookie notice, a way to the next post.

    Takes the text and its words, case folded. Software begins with a capital.
    """
    if not words or words[0] not in NOTICE_WORDS or text[0].islower() or len(text) > _LONGEST:
        return False
    lower = text.lower().replace("\xa0", " ")
    openings, known = _BY_FIRST_WORD.get(words[0], _NONE)
    if openings and lower.startswith(openings) and any(
        lower.startswith(each) and fits(text[len(each) :]) for each, fits in known
    ):
        return True
    return is_house_note(lower, words)


def _is_whole(rest: str) -> bool:
    """Say whether a label is all of a line, or the next one is run on to it: “Next postA walk by the sea”."""
    return rest[:1].isupper() and not rest[1:2].isupper() or not rest.strip(_MARKS)


def _is_list(rest: str) -> bool:
    """Say whether what follows are names or paths and no sentence."""
    return not rest[:1].islower() and not rest.rstrip().endswith((".", "!", "?", "。", "！", "？"))


def _goes_on(rest: str) -> bool:
    return not rest[:1].islower()


def _by_first_word() -> dict[str, tuple[tuple[str, ...], list[tuple[str, Callable[[str], bool]]]]]:
    """By its first word each opening, all at once and one by one: hardly a line opens as one of them does."""
    table: dict[str, list[tuple[str, Callable[[str], bool]]]] = {}
    for lines, fits in ((_LABELS, _is_whole), (_LISTS, _is_list), (_OPENINGS, _goes_on)):
        for line in map(str.strip, lines.split("|")):
            found = _FIRST.search(line)
            if found:
                table.setdefault(found[0].casefold(), []).append((line, fits))
    return {word: (tuple(line for line, _ in known), known) for word, known in table.items()}


_BY_FIRST_WORD = _by_first_word()
NOTICE_WORDS = FIRST_WORDS.union(_BY_FIRST_WORD)
"""What notices begin with."""
_NONE: tuple[tuple[str, ...], list[tuple[str, Callable[[str], bool]]]] = (), []
