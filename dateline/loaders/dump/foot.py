"""Where what stands below an article begins: what readers wrote, buttons in a row, headings of other stories."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate

from dateline.loaders.dump.buttons import is_button
from dateline.loaders.dump.lexicon import bits_of
from dateline.loaders.dump.page import TEXTY, Page
from dateline.loaders.dump.signs import NOTICE
from dateline.loaders.dump.traits import COLON
from dateline.patterns import pattern

_FORM = bits_of("comment", "subscribe", "legal")
_ARTICLE, _LINE, _QUOTING, _TEASER = 500, 60, 200, 450
"""Characters of an article before anything can be its foot; of a heading's line, and of one that quotes the article's
title; of a teaser, at most."""
_ROW, _ROWS = 3, 2
"""Buttons that make a row; rows on a page from which on they stand below each entry of a live blog."""
_SENTENCE, _QUESTION, _NOTE = 40, 100, 120
"""Characters from which on a line tells something: with a full stop, with another mark, beside words of forms."""
_MARKS = " \t\xa0.:;!?…›»→>◄←«<|*•#()[]{}+-–—0123456789"
_COMMENTS = (
    r"(?:comments?|kommentaren?|kommentare?|commentaires?|comentarios?|comentários?|commenti|komentarz[ey]?|reacties?|"
    r"kommentarer|komment(?:it|ti|tia)|komentář[eůi]?|hozzászólás(?:ok)?|комментари(?:й|и|ев|я)|yorum(?:lar)?|"
    r"leserbriefe?|leserpost|评论|評論|コメント|댓글)"
)
_READERS = pattern(
    rf"(?i:[^\w•·]*(?:"
    rf"(?:(?:all|view|show|older|newer|previous|next|readers?|latest|alle|ältere|neuere|neueste|leser|die)\s+)?"
    rf"(?:\d[\d.,]*\s*)?{_COMMENTS}(?:\s+(?:abonnieren|lesen|anzeigen|closed|geschlossen|section|policy|feed))?"
    rf"(?:\W*\d[\d.,]*)?|"
    rf"(?:.{{0,40}}\w\s*[|•·/{{]|{{|se han publicado|this (?:post|article|entry) has|dieser (?:artikel|beitrag) hat)\s*"
    rf"\d[\d.,]*\s*{_COMMENTS}\b.{{0,30}}|"
    r"\d+\s+(?:thoughts?|responses?|replies|antworten|reaktionen|gedanken|réponses?|réflexions?|respuestas?|"
    r"pensamientos?|respostas?|risposte?|pensieri|odpowiedzi|gedachten|svar|tankar)\s"
    r"(?:on|to|zu|auf|sur|à|a|en|su|op|på|til|do|na)\b.*)\W*)"
)
"""“12 comments”, “Older comments”, “Filed under News | 3 comments”, “25 thoughts on …”."""
_THOUGHTS = pattern(
    r"(?i:(?:\d+|one|a|ein|eine|une?|un[ao]?|uma?|een|jedna|et?t)\s(?:thoughts?|responses?|repl(?:y|ies)|antwort(?:en)?|"
    r"gedanken?|réponses?|réflexions?|commentaires?|respuestas?|comentarios?|pensamientos?|comentários?|rispost[ae]|"
    r"pensier[oi]|comment[ios]*|kommentare?|gedachten?|reacties?|svar|tank(?:e|ar))\s"
    r"(?:on|to|zu|auf|sur|à|a|en|su|op|på|till?|do|na|em|sobre)\s*:?\s*[“”„«»\"'‘].*)"
)
"""“One thought on ‘The title’”, as WordPress says it."""
_ANSWERS = frozenset(
    ("reply", "antworten", "répondre", "responder", "rispondi", "odpowiedz", "beantwoorden", "svara",
     "vastaa", "ответить", "yanıtla", "cevapla")
)  # fmt: skip
"""The button below each comment."""
_ARROWS = " \t\xa0↓↩↪→›»|()[]"
_OF_OTHERS = """
    related recommended recent latest similar more other trending featured top previous
    weitere ähnliche verwandte passende aktuelle neueste neue interessante andere vorherige beliebte empfohlene letzte
    relacionados relacionadas similares recientes más otras otros últimas últimos recomendados recomendadas
    liés similaires associés récents connexes autres derniers
    recentes mais outras últimas correlati correlate recenti simili altri altre
    polecane popularne najnowsze podobne powiązane inne meer gerelateerde andere siste flere relaterade
    související kapcsolódó похожие другие
"""
_STORIES = """
    articles article stories posts news content coverage topics reads videos links dictionaries
    artikel beiträge themen nachrichten meldungen inhalte geschichten
    artículos notas noticias temas contenidos entradas historias sujets contenus actualités infos
    artigos notícias matérias articoli notizie artykuły tematy wiadomości nieuws artikelen saker saken artiklar
    články cikkek новости статьи материалы
"""
"""A heading of other stories begins with a word of each: “Related articles”, “Artículos relacionados”."""
_HEADINGS = """
    you may also like | you might also like | recommended for you | read next | up next |
    editor's picks | editor’s picks | editors' picks | editors’ picks | what to read next |
    keep reading | das könnte sie auch interessieren | das könnte dich auch interessieren |
    das könnte ihnen auch gefallen | das könnte dir auch gefallen | auch interessant | lesen sie auch | lies auch |
    mehr zum thema | seguir leyendo | sigue leyendo | te puede interesar | también te puede interesar |
    te podría interesar | lea también | leé también | lee también | leer también | lea además | recomendados |
    te recomendamos | sur le même sujet | sur le même thème | à lire aussi | à lire également | lire aussi |
    voir aussi | la rédaction vous conseille | la rédaction vous recommande | autour de | leia também | leia mais |
    veja também | leggi anche | potrebbe interessarti | ti potrebbe interessare anche | polecamy | polecane |
    popularne | najnowsze | zobacz też |
    zobacz także | zobacz również | czytaj też | czytaj także | czytaj również | przeczytaj także | lees ook |
    les også | læs også | läs också | lue myös | lue lisää | aiheesta lisää | ezek is érdekelhetnek | čtěte také |
    читайте также | ilgili haberler | 相关阅读 | 相关新闻 | 相关文章 | 関連記事 | 관련기사
"""
_OPENINGS = ("more from ", "more in ", "mehr aus ", "mehr von ", "mehr zum thema ", "weiteres zum thema ")
_ENDINGS = (" recommends", " recommande", " empfiehlt", " poleca")
_WORDS = 7
_FIRST_WORDS = frozenset(_OF_OTHERS.split()), frozenset(_STORIES.split())
_WHOLE = frozenset(map(str.strip, _HEADINGS.split("|")))


def foot(page: Page, kept: Sequence[bool]) -> int:
    """The position from which on nothing belongs to a text that is kept so far; the page's end where all may.

    Before it stands an article of some length. What readers wrote ends it in any case; a row of buttons to share it and
    a heading of other stories only where less follows than has been, and no two sentences one below the other.
    """
    sizes = [len(block.text) if keep else 0 for block, keep in zip(page.blocks, kept, strict=True)]
    told = list(accumulate(sizes, initial=0))
    answers = [i for i, text in enumerate(page.folded) if text.strip(_ARROWS) in _ANSWERS and not _runs_on(page, i)]
    for i, before in enumerate(told):
        if before == told[-1]:
            break
        if before >= _ARTICLE and page.traits[i].size < _QUOTING:
            if _is_readers(page, i) or len(answers) > 1 and i in answers:
                return i
            ends = told[-1] <= 2 * before and (_is_row(page, i) or _heads_teasers(page, i, sizes))
            if ends and not _tells_on(page, range(i, told.index(told[-1]))):
                return i
    return len(sizes)


def _is_readers(page: Page, i: int) -> bool:
    """Say whether comments begin here: below their heading stands a name, a date or a form, and no paragraph."""
    text = page.folded[i]
    if _THOUGHTS.fullmatch(text):
        return True
    return len(text) < _LINE and _READERS.fullmatch(text) is not None and not _runs_on(page, i)


def _runs_on(page: Page, i: int) -> bool:
    """Say whether the next line that is no button tells something."""
    i += 1
    while i < len(page.blocks) and is_button(page.folded[i]):
        i += 1
    return i < len(page.blocks) and _tells(page, i)


def _tells(page: Page, i: int) -> bool:
    """Say whether a line is a sentence, and none of a form or a notice."""
    traits = page.traits[i]
    if page.signs[i] == NOTICE or traits.size < _NOTE and traits.kinds & _FORM:
        return False
    return traits.end == 1 and traits.size > _SENTENCE or (
        traits.end == 2 and traits.size > _QUESTION and page.textures[i] > TEXTY
    )


def _tells_on(page: Page, places: range) -> bool:
    """Say whether two sentences stand one below the other, as between teasers their headlines do not let them."""
    return any(_tells(page, i) and _tells(page, i + 1) for i in places[:-1])


def _is_row(page: Page, i: int) -> bool:
    """Say whether buttons to share it begin here, and no list that a sentence announces."""
    if not _is_row_at(page, i) or page.traits[i - 1].end == COLON and not is_button(page.folded[i - 1]):
        return False
    return sum(_is_row_at(page, j) and not is_button(page.folded[j - 1]) for j in range(len(page.blocks))) <= _ROWS


def _is_row_at(page: Page, i: int) -> bool:
    row = page.folded[i : i + _ROW]
    return len(row) == _ROW and all(map(is_button, row))


def _heads_teasers(page: Page, i: int, sizes: Sequence[int]) -> bool:
    """Say whether a line is a heading of other stories, and nothing below it is longer than a teaser."""
    label = page.folded[i].strip(_MARKS)
    words = label.split()
    if len(label) > _LINE or len(words) > _WORDS:
        return False
    whole = label in _WHOLE or label.startswith(_OPENINGS) or label.endswith(_ENDINGS)
    pair = len(words) > 1 and not any(known.isdisjoint(words[:2]) for known in _FIRST_WORDS)
    return (whole or pair) and max(sizes[i:]) <= _TEASER
