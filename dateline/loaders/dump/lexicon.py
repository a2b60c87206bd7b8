"""The words by which the parts of a page around an article give themselves away."""

from __future__ import annotations

from collections.abc import Sequence

KINDS = (
    "share", "credit", "related", "popular", "comment", "subscribe", "advert",
    "legal", "menu", "tags", "byline", "bio", "date", "media",
)

_PHRASES = {
    "share": """facebook twitter whatsapp linkedin pinterest reddit telegram tumblr flipboard pocket xing
        instagram
        youtube email share shares tweet pin teilen drucken print merken weiterempfehlen partager
        imprimer compartir
        condividi compartilhar udostępnij delen dela del поделиться 分享 공유 シェア paylaş copy_link link_kopieren
        e_mail per_mail mail google rss snapchat messenger threema mastodon bluesky follow_us folgen_sie""",
    "credit": """getty afp reuters dpa apa shutterstock istock foto fotos photo photos bild bilder image
        images
        credit credits crédit crédits fotografie photograph photographer bildquelle imago pixabay unsplash
        fotolia adobe picture_alliance file_photo archivbild symbolbild fotocredit bildnachweis wikimedia
        flickr
        ap_photo handout courtesy caption captions istockphoto epa keystone photograph illustration
        grafik zdjęcie fot""",
    "related": """related also_read read_also see_also read_more more_on more_from lesen_sie lies_auch
        mehr_zum mehr_zu
        das_könnte auch_interessant you_may might_also may_also lire_aussi à_lire lee_también leer_más
        leia_mais
        leia_também leggi_anche czytaj_także zobacz_także czytaj_też lees_ook läs_mer ähnliche_artikel
        ähnliche_beiträge related_posts related_articles verwandte recommended empfehlungen weitere_artikel
        weitere_beiträge weitere_themen weiterlesen weiterführende mehr_erfahren dowiedz_się don_t see_more
        más_información ver_también voir_aussi sur_le lesetipp passend_zum zum_thema read_next up_next
        next_up
        watch_this story_timeline keep_reading related_stories relacionados relacionadas également
        stories mehr_artikel weitere_meldungen weitere_informationen weitere_pressemitteilungen veja_também
        informate_más pour_lire per_saperne podrían_interesarte te_puede podría_interesar interesarte você_pode
        nos_siga ezek_is könnte_sie könnte_dich interessieren auch_auf auch_spannend mehr_auf mehr_infos
        zurück_zur zurück_zum""",
    "popular": """most_read most_popular trending meistgelesen meist_gelesen meistgelesene top_stories
        latest_news
        latest aktuelle neueste neuesten popular beliebt beliebte les_plus lo_más más_leídas mais_lidas
        più_letti
        najnowsze najpopularniejsze editor_s must_read top_news what_s recent_posts letzte_beiträge recent
        recommended_for breaking_news in_case schlagzeilen highlights featured mehr_aus mehr_von""",
    "comment": """comment comments kommentar kommentare kommentieren commentaire commentaires comentario
        comentarios
        comentários commento commenti komentarze komentarz reply replies antworten antwort leave_a
        reageren reacties
        schreibe_einen hinterlassen comentar commenter réagir responses pingback trackback discussion
        diskussion
        diskutieren forum leserbrief laisser_un deja_un deja_una sagt says ответить комментарии 评论 댓글
        コメント yorum einen_kommentar adresse_wird address_will erforderliche_felder spam""",
    "subscribe": """newsletter newsletters subscribe subscription abonnieren abonnement abo abonnenten
        sign_up anmelden
        anmeldung login log_in sign_in register registrieren registrierung konto account suscríbete
        suscribirse
        abonnez abonner s_abonner iscriviti assine inscreva zaloguj passwort password einloggen logout inbox
        posteingang e_paper epaper app alerts prenumerera abonneer connexion inscription membership
        mail_adresse email_address deine_e ihre_e mitglied_werden""",
    "advert": """advertisement advertisements anzeige anzeigen werbung advert adverts sponsored publicité
        publicidad
        publicidade pubblicità reklama advertentie annons ad ads adchoices promoted gesponsert advertise
        affiliate affiliate_links continue_reading supported_by reklam reklame реклама 广告 광고 広告""",
    "legal": """impressum datenschutz datenschutzerklärung agb cookie cookies privacy terms copyright
        rights_reserved
        all_rights alle_rechte rechte_vorbehalten nutzungsbedingungen disclaimer mentions_légales
        confidentialité
        privacidad privacidade aviso_legal regulamin rodo widerruf barrierefreiheit policy policies gdpr
        dsgvo
        javascript browser accept akzeptieren ablehnen einstellungen zustimmen einverstanden consent
        ciasteczka terms_of cookie_einstellungen cookie_policy rights""",
    "menu": """home startseite menu menü search suche suchen kontakt contact about_us über_uns sitemap
        archive archiv
        navigation skip_to skip zurück next previous weiter nach_oben zum_inhalt zum_hauptinhalt
        untermenü back_to top
        close schließen open öffnen hauptmenü inhalt springe seite help hilfe faq karriere jobs careers
        mediadaten
        accueil recherche inicio buscar início menú szukaj strona_główna shop warenkorb live show_more
        mehr_anzeigen
        mehr alle view_all see_all vorheriger nächster précédent suivant anterior siguiente poprzedni
        następny
        feedback presse events video videos podcast podcasts galerie gallery slideshow bildergalerie more
        show_all""",
    "tags": """tags tag tagged schlagworte schlagwörter schlagwort stichworte stichwörter topics topic
        themen kategorie
        kategorien category categories filed_under filed catégorie catégories categoría categorías etiquetas
        mots_clés ressort rubrik rubriken kategoria tagi markiert related_topics related_tags trends
        dossier""",
    "byline": """by von par por autor autorin author autore auteur verfasst geschrieben published
        veröffentlicht
        publié publicado pubblicato opublikowano posted_by posted written_by erstellt aktualisiert
        updated stand
        last_modified last_updated modifié actualizado redaktion editor mis_à zuletzt min_read minutes
        lesezeit
        reading_time read_time min lesedauer uhr minuten correspondent staff reporter autorzy tekst
        quelle source
        fonte fuente źródło 记者 编辑 来源 기자""",
    "bio": """about_the über_den über_die author_of writer journalist journalistin redakteur redakteurin
        freelance
        freier_journalist is_the is_a ist_freier contributor columnist gründer founder studierte reports_on
        covers schreibt writes_about blogger bloggerin à_propos sobre_el sobre_o follow""",
    "date": """january february march april may june july august september october november december jan
        feb mar apr
        jun jul aug sep sept oct nov dec januar februar märz mai juni juli oktober dezember jänner
        janvier février
        mars avril juin juillet août septembre octobre novembre décembre enero febrero marzo abril mayo
        junio julio
        agosto septiembre octubre noviembre diciembre janeiro fevereiro março maio junho julho setembro
        outubro
        novembro dezembro gennaio febbraio aprile maggio giugno luglio settembre ottobre dicembre
        stycznia lutego
        marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia okt dez monday
        tuesday
        wednesday thursday friday saturday sunday montag dienstag mittwoch donnerstag freitag samstag
        sonntag
        ago vor heute today yesterday gestern""",
    "media": """playback video watch listen play loading audio fullscreen mute player podcast_hören
        bild_anzeigen
        hide_caption toggle_caption enlarge slide expand zoom vergrößern view_gallery youtube_video embed
        externer_inhalt""",
}


def bits_of(*kinds: str) -> int:
    """The bits that stand for some of KINDS."""
    return sum(1 << KINDS.index(kind) for kind in kinds)


COMMENT, OTHERS = bits_of("comment"), bits_of("related", "popular")
"""What readers wrote, and other stories."""
CHROME = OTHERS | COMMENT | bits_of("share", "subscribe", "advert", "legal", "menu", "tags")
"""All that stands around articles and in none."""


def _index(length: int) -> dict[str, int]:
    """Every word (length 1) or pair of words joined by "_" (length 2) with the bits of its kinds."""
    found: dict[str, int] = {}
    for bit, kind in enumerate(KINDS):
        for phrase in _PHRASES[kind].split():
            if phrase.count("_") + 1 == length:
                found[phrase] = found.get(phrase, 0) | 1 << bit
    return found


def _openers() -> dict[str, dict[str, int]]:
    """Every first word of a pair with the second ones and the bits of the pairs' kinds."""
    found: dict[str, dict[str, int]] = {}
    for pair, bits in _index(2).items():
        first, _, second = pair.partition("_")
        found.setdefault(first, {})[second] = bits
    return found


_WORDS, _OPENERS = _index(1), _openers()
_TELLING = {word: (_WORDS.get(word, 0), _OPENERS.get(word, {})) for word in (*_WORDS, *_OPENERS)}
"""Bits of the word itself, and of the pairs that it opens by their second words."""
_WORDS_THAT_TELL = frozenset(_TELLING)
_REACH, _LAST = 14, 4


def kinds_of(words: Sequence[str]) -> tuple[int, int]:
    """The bits of the kinds (in the order of KINDS) that a line's first words speak of, and those of its last ones.

    Takes the line's words, case folded.
    """
    if _WORDS_THAT_TELL.isdisjoint(words):
        return 0, 0
    head = _spoken_of(words[:_REACH])
    return head, _spoken_of(words[-_LAST:]) if len(words) > _LAST else head


def _spoken_of(words: Sequence[str]) -> int:
    bits = 0
    pairs: dict[str, int] = {}
    for word in words:
        if pairs:
            bits |= pairs.get(word, 0)
            pairs = {}
        if word in _TELLING:
            own, pairs = _TELLING[word]
            bits |= own
    return bits
