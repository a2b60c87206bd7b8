"""Where what stands below an article begins: what readers wrote, buttons in a row, headings of other stories."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import accumulate

from dateline.loaders.dump.buttons import is_button
from dateline.loaders.dump.lexicon import bits_of
from dateline.loaders.dump.page import TEXTY, Page
from dateline.loaders.dump.signs import NOTICE
from dateline.loaders.dump.traits import COLON, DAY, FULL_STOP, QUESTION
from dateline.patterns import pattern

_FORM = bits_of("comment", "subscribe", "legal")
_ARTICLE = 500
"""Characters of an article before anything can be its foot."""
_LINE = 60
"""Characters of a heading's line, at most."""
_QUOTING = 200
"""The same of one that quotes the article's title."""
_TEASER = 450
"""Characters of a teaser, at most."""
_ROW = 3
"""Buttons that make a row."""
_ROWS = 2
"""Rows on a page at most: where there are more, they stand below each entry of a live blog."""
_SENTENCE, _QUESTION, _NOTE = 40, 100, 120
"""Characters from which on a line tells something: with a full stop, with another mark, beside words of forms."""
_BELOW = 3
"""Lines below a heading of comments among which stands when the first was written, or a form."""
_MARKS = " \t\xa0.:;!?…›»→>◄←«<|*•#()[]{}+-–—0123456789"
_COMMENTS = (
    r"(?:comments?|kommentaren?|kommentare?|commentaires?|comentarios?|comentários?|commenti|komentarz[ey]?|reacties?|"
    r"kommentarer|komment(?:it|ti|tia)|komentář[eůi]?|hozzászólás(?:ok)?|комментари(?:й|и|ев|я)|yorum(?:lar)?|"
    r"leserbriefe?|leserpost|评论|評論|コメント|댓글)"
)
_READERS = pattern(
    rf"[^\w•·]*(?:"
    rf"(?:(?:all|view|show|older|newer|previous|next|readers?|latest|alle|ältere|neuere|neueste|leser|die)\s+)?"
    rf"(?:\d[\d.,]*\s*)?{_COMMENTS}(?:\s+(?:abonnieren|lesen|anzeigen|closed|geschlossen|section|policy|feed))?"
    rf"(?:\W*\d[\d.,]*)?|"
    rf"(?:.{{0,40}}\w\s*[|•·/{{]|{{|se han publicado|this (?:post|article|entry) has|dieser (?:artikel|beitrag) hat)\s*"
    rf"\d[\d.,]*\s*{_COMMENTS}\b.{{0,30}}|"
    r"\d+\s+(?:thoughts?|responses?|replies|antworten|reaktionen|gedanken|réponses?|réflexions?|respuestas?|"
    r"pensamientos?|respostas?|risposte?|pensieri|odpowiedzi|gedachten|svar|tankar)\s"
    r"(?:on|to|zu|auf|sur|à|a|en|su|op|på|til|do|na)\b.*)\W*"
)
"""“12 comments”, “Older comments”, “Filed under News | 3 comments”, “25 thoughts on …”."""
_THOUGHTS = pattern(
    r"(?:\d+|one|a|ein|eine|une?|un[ao]?|uma?|een|jedna|et?t)\s(?:thoughts?|responses?|repl(?:y|ies)|antwort(?:en)?|"
    r"gedanken?|réponses?|réflexions?|commentaires?|respuestas?|comentarios?|pensamientos?|comentários?|rispost[ae]|"
    r"pensier[oi]|comments?|commenti|kommentare?|gedachten?|reacties?|svar|tank(?:e|ar))\s"
    r"(?:on|to|zu|auf|sur|à|a|en|su|op|på|till?|do|na|em|sobre)\s*:?\s*[“”„«»\"'‘].*"
)
"""“One thought on ‘The title’”, as WordPress says it."""
_ANSWERS = frozenset(
    ("reply", "antworten", "répondre", "responder", "rispondi", "odpowiedz", "beantwoorden", "svara",
     "vastaa", "ответить", "yanıtla", "cevapla")
)  # fmt: skip
"""The button below each comment."""
_SIGNED = pattern(
    r"(?:posted|submitted|commented) by:? |(?:soumis|posté) par |enviado por |(?:kommentar|eingereicht) von |"
    r"[\w. -]{2,40} (?:a (?:répondu|écrit)|schrieb|schreibt|says|said|wrote|dice|escribió) (?:le|am|on|at|el)\b"
)
"""“Posted by: Nora, 28 Sep 2011 | 08:54”, case folded."""
_CLOCK = pattern(r"\d\s?[:.h]\s?\d\d|\son\s\w+day, \w+ \d{1,2}, \d{4}$")
"""The time in a signature, or the day as a post that is set into a page has it."""
_SIGNER = pattern(r"[^,\d]{1,40}?(?=,| (?:le|am|on|at|el)\b|\s\d|$)")
_SIGNATURES, _NEAR = 2, 10
"""Signed comments, at least; lines of the first one, at most."""
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
    further reading | more on this story | you may also like | you might also like |
    recommended for you | read next | up next |
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
_RELATED = frozenset(
    ("related", "recommended", "verwandte", "ähnliche", "empfohlene", "relacionados", "relacionadas", "recomendados",
     "liés", "similaires", "associés", "connexes", "correlati", "correlate", "polecane", "powiązane", "gerelateerde",
     "relaterade", "související", "kapcsolódó", "похожие")
)  # fmt: skip
"""Words of a heading that says whose stories below are: “Other topics” may be the article's."""
_CITED = pattern(r"[(,] ?(?:1[5-9]|20)\d\d[a-z]?\)")
"""The year of a book: “(Averil Press, 1998)”."""
_OPENINGS = ("more from ", "more in ", "mehr aus ", "mehr von ", "mehr zum thema ", "weiteres zum thema ")
_WORDS = 7
"""Words of a heading of other stories, at most."""
_FIRST_WORDS = frozenset(_OF_OTHERS.split()), frozenset(_STORIES.split())
_WHOLE = frozenset(map(str.strip, _HEADINGS.split("|")))


def foot(page: Page, kept: Sequence[bool]) -> int:
    """The position from which on nothing belongs to a text that is kept so far; the page's end where all may.

    Before it stands an article of some length. What readers wrote ends it in any case; a row of buttons to share it and
    a heading of other stories only where no more follows than has been, and no two sentences one below the other.
    """
    told = list(accumulate((len(b.text) if keep else 0 for b, keep in zip(page.blocks, kept, strict=True)), initial=0))
    last = told.index(told[-1])
    if told[-1] < _ARTICLE:
        return len(kept)
    low = next(i for i, before in enumerate(told) if before >= _ARTICLE)
    ends = next((i for i in range(low, last) if _is_answer(page, i) or _is_readers(page, i)), last)
    ends = min(ends, _signed(page, kept, low, last))
    half = next(i for i, before in enumerate(told) if 2 * before >= told[-1])
    quiet = max(low, half, _last_pair(page, ends) + 1)
    long = max((i for i in range(ends) if told[i + 1] - told[i] > _TEASER), default=-1)
    rows = _rows(page, quiet, ends)
    end = next((i for i in range(quiet, ends) if i in rows or i > long and _is_heading(page, i)), ends)
    return end if end < last else len(kept)


def _signed(page: Page, kept: Sequence[bool], low: int, last: int) -> int:
    """Where comments begin that say by whom and when they were posted; behind the text where there are not several.

    The first of them stands above its signature or below it; what parts it from the text begins them. Most have other
    signers: reporters sign many of a live blog's entries.
    """
    places = range(low, min(last + _NEAR, len(kept)))
    signed = [i for i in places if page.traits[i].moment and _is_signature(page, i)]
    if len(signed) < _SIGNATURES or 2 * len({_signer(page, i) for i in signed}) <= len(signed):
        return last
    return next((i for i in range(signed[0], max(low, signed[0] - _NEAR), -1) if not kept[i]), signed[0])


def _is_signature(page: Page, i: int) -> bool:
    """Say whether a line signs a comment with a name, a day and a time; what announces a quotation ends in a colon."""
    traits, text = page.traits[i], page.folded[i]
    dated = traits.size < _LINE and traits.moment & DAY and traits.end not in (COLON, FULL_STOP)
    return bool(dated) and _CLOCK.search(text) is not None and _SIGNED.match(text) is not None


def _signer(page: Page, i: int) -> str:
    """Who signs a comment, whatever stands before the name."""
    text = page.folded[i]
    posted = _SIGNED.match(text)
    name = text[posted.end() :] if posted and not text[posted.end() :][:1].isspace() else text
    found = _SIGNER.match(name)
    return found[0] if found else name


def _is_answer(page: Page, i: int) -> bool:
    """Say whether a line is one of several buttons below readers' comments."""
    text = page.folded[i]
    return text.strip(_ARROWS) in _ANSWERS and page.copies[text] > 1 and not _runs_on(page, i)


def _is_readers(page: Page, i: int) -> bool:
    """Say whether comments begin here: below their heading stands when the first was written, or a form."""
    text = page.folded[i]
    heads = len(text) < _LINE and _READERS.fullmatch(text)
    quotes = len(text) < (_LINE if page.traits[i].end == FULL_STOP else _QUOTING) and _THOUGHTS.fullmatch(text)
    if not (heads or quotes) or _runs_on(page, i):
        return False
    below = range(i + 1, min(len(page.blocks), i + 1 + _BELOW))
    return any(page.traits[j].moment or page.traits[j].kinds & _FORM or page.signs[j] == NOTICE for j in below)


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
    asks = traits.end == QUESTION and traits.size > _QUESTION and page.textures[i] > TEXTY
    return asks or traits.end == FULL_STOP and traits.size > _SENTENCE


def _last_pair(page: Page, end: int) -> int:
    """The last place before a position at which two sentences stand one below the other; -1 for none.

    Between teasers their headlines part them.
    """
    below = False
    for i in range(end - 1, -1, -1):
        tells = _tells(page, i)
        if tells and below:
            return i
        below = tells
    return -1


def _rows(page: Page, low: int, high: int) -> frozenset[int]:
    """Where rows of buttons begin, but not such as stand below each entry of a live blog or are announced as a list.

    All of the page is looked at only where one begins between two positions.
    """
    begins = [i for i in range(low, high) if _is_row(page, i)]
    if not begins or len([1 for i in range(len(page.folded)) if _is_row(page, i)]) > _ROWS:
        return frozenset()
    return frozenset(i for i in begins if not i or page.traits[i - 1].end != COLON)


def _is_row(page: Page, i: int) -> bool:
    """Say whether a row of buttons begins at a position."""
    row = page.folded[i : i + _ROW]
    return len(row) == _ROW and all(map(is_button, row)) and not (i and is_button(page.folded[i - 1]))


def _is_heading(page: Page, i: int) -> bool:
    """Say whether a line heads other stories; “UP NEXT” above a sentence tells of a team's next game."""
    if not heads_others(page.folded[i]) or cites(page, range(i + 1, min(i + 2, len(page.blocks)))):
        return False
    return not (page.traits[i].shouted and i + 1 < len(page.blocks) and page.traits[i + 1].end == FULL_STOP)


def cites(page: Page, places: Iterable[int]) -> bool:
    """Say whether a line is of a list of books."""
    return any(_CITED.search(page.blocks[i].text) for i in places)


def heads_related(text: str) -> bool:
    """Say whether a line, case folded, heads stories that are like this one, and so are none of its own."""
    if not heads_others(text):
        return False
    label = text.strip(_MARKS)
    return label in _WHOLE or label.startswith(_OPENINGS) or not _RELATED.isdisjoint(label.split())


def heads_others(text: str) -> bool:
    """Say whether a line, case folded, is a heading of other stories."""
    label = text.strip(_MARKS) if len(text) < _LINE else ""
    words = label.split()
    if not words or len(words) > _WORDS:
        return False
    pair = len(words) > 1 and not any(known.isdisjoint(words[:2]) for known in _FIRST_WORDS)
    return pair or label in _WHOLE or label.startswith(_OPENINGS)
