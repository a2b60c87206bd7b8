"""What papers say of themselves around their stories: rules for comments, calls for tips, links that pay them."""

from __future__ import annotations

import re
from collections.abc import Sequence

from dateline.patterns import pattern

_PARTS = {
    "THING": "(?:article|story|post|page|piece|text|report|site|website|blog)",
    "FAIR": "(?:civil|respectful|polite|courteous|constructive|on[- ]topic|relevant|clean|free of)",
    "FAULT": r"(?:mistakes?|errors?|typos?|inaccurac\w+)(?: (?:in|on|with) (?:this|the|our) THING)?",
    "ASKS": r"\W*(?:$|please|share|subscribe|sign|support|follow|then (?:please|share|subscribe|support)|help|get |"
            r"tell us|let us|e-?mail|contact|report|click|write|send|drop|reach|call |text |submit|message|here|"
            r"consider|check|join|read more|donate|why not|buy (?:me|us)|we['’]|we (?:want|would|have|are)|highlight|"
            r"select|[\w.]+@)",
    "TIP": "(?:(?:news |confidential )?tips?|stor(?:y|ies)|story (?:ideas?|suggestions?))"
           "(?: (?:for|about|to|you|we) [^?.]{1,60})?",
    "CHOSEN": "independently (?:selected|chosen|reviewed|picked|tested|curated|researched)",
    "LIKED": "(?:enjoyed|liked|found)",
    "MODERATED": r"(?: \w+ly)? (?:(?:pre-?|post-?)?moderated|reviewed|screened|monitored)"
                 r"(?:$|[.!;]| (?:and|before|for|prior)\b| to (?:ensure|keep)|"
                 r" by (?:our|the|an?) (?:editor|moderator|team|staff|community|site))",
    "RULES": "(?:our|moderation|approval|review|editing|these|terms|the (?:site|terms|rules|guidelines))",
    "SENT": r"(?:$|[.:!]| (?:via|at|here|through|to:?)(?: |$))",
    "TESTED": "(?:überprüft|geprüft|moderiert|freigeschaltet|gespeichert|veröffentlicht|gesendet|abgeschickt)",
    "GIVES": "(?:können sie|kannst du|unterstütz|teil|empfehl|abonn|spend|zeig|würd|freu)",
    "TELLS": r"\W*(?:$|(?:dann )?(?:bitte|schreib|meld|sag|teil|kontakt|hier|klick|wir|gib|geben|lass|e-?mail))",
    "MARKED": r"mit (?:einem |dem )?(?:sternchen|stern|\*)\s?(?:\(\*\) )?(?:gekennzeichnet|markiert|versehen)en? "
              "(?:links?|verweis|produkt|affiliate|angebot|partner|werbe)",
}  # fmt: skip
"""What recurs in the notes below, by the name it has there."""
_NOTES = r"""
    the times is committed to publishing a diversity of letters to the editor
    we(?:[’']d| would) like to hear what you think about this or any of our
    we welcome (?:reader|your) comments? (?:on|and|but|below)\b
    we ask that comments (?:are|be|remain|stay) FAIR
    we may receive (?:a )?compensation (?:for|when|if|through)\b
    we reserve the right to (?:remove|edit|delete)\b[\w, ]{0,60}\b(?:comments?|posts?|submissions?|letters|content)\b
    please do not write in block capitals
    please understand that comments are moderated
    please keep (?:your )?comments FAIR
    some comments may be (?:re-?published|published|edited|removed|deleted|held)
    comments (?:(?:on|to|below) (?:this|the|our) \w+ )?(?:are|will be|may be)MODERATED
    comments are subject to RULES
    comments on this (?:article|story|post) are (?:now )?(?:closed|open|no longer|disabled)
    all comments (?:are|will be|may be)MODERATED
    all comments are subject to RULES
    all products? (?:featured|recommended|shown)?[^.,;]{0,40} (?:are|were) CHOSEN
    every product [^.,;]{0,40}(?:is|was) CHOSEN
    reader comments are (?:the (?:opinions?|views?|sole)|not|now)\b
    our (?:editors|writers|team|experts)(?: have)? independently [^.,]{0,80}\b(?:these|this|products?|items?)\b
    your comment is awaiting
    your comment will be (?:visible|reviewed|published|posted|moderated|held|sent|approved|shown)
    your feedback will go directly to [^.,]{0,30}\beditors
    by (?:posting|submitting) a comment,? (?:(?:here|below|on this \w+),? )?you (?:agree|accept|consent|confirm|grant)
    submit your letter to the editor(?:SENT| by)
    send (?:a letter|letters|your letters?) to the editorSENT
    letters to the editor (?:should|may|must) (?:also )?be (?:sent|e-?mailed|submitted|addressed|limited|mailed|edited)
    letters to the editor (?:should|may|must) (?:not exceed \d|(?:include|contain) (?:your|the writer))
    let us know if there is a problem with our content
    use this form if you have come across (?:a typo|an error|a mistake|an inaccura)
    found an? FAULTASKS
    spotted an? FAULTASKS
    see an? FAULTASKS
    have you (?:spotted|found|seen|noticed) an? FAULTASKS
    did you (?:spot|find|notice) an? FAULTASKS
    did you (?:enjoy|like) this THINGASKS
    like what you see\?ASKS
    got an? TIP\?ASKS
    have an? TIP\?ASKS
    do you have an? TIP\?ASKS
    if you have a (?:story|news) \w+[^.]{0,60}\b(?:e-?mail|contact|send|call|please|let us|get in touch)\b
    if you LIKED this THING\b[^.]{0,60}\b(?:please|share|subscribe|consider|sign|follow|support|join|check|help|click)\b
    if you LIKED this THING\b[^.]{0,60}\b(?:buy|donate|why not|let us|you[’']ll|you (?:will|may|might|can))\b
    want (?:to read )?more stories like this(?:$|\?| in your\b)
    this THING is (?:more than|over) \w+ (?:days?|weeks?|months?|years?) old
    this (?:article|page) (?:may )?contains? affiliate\b
    affiliate (?:disclosure|disclaimer):
    advertising disclosure:
    disclosure: this (?:post|article) (?:may )?(?:contains?|includes?|is|was)\b
    disclosure: some of the links
    disclaimer: this post contains
    as an amazon associate,? (?:(?:i|we|this|the|our)\b[\w’'. ]{0,40}?)?\b(?:earns?|may earn|gets?|receives?)\b
    when you make a purchase (?:through|using|via|from|on) (?:one of )?(?:(?:the|our|these|my) )?(?:\w+ )?(?:link|site)
    the content is provided for information purposes
    since you[’']re here\W+(?:we|i|please|why|could|can|would|if)\b
    also on huffpost(?: \w+)?\W*(?:$|:)
    view original content(?:$|:| (?:to download|with|here|at)\b)
    view source version on
    view reactions[\W\d]*$
    scroll back up to restore
    read the original article (?:on|at) [^,;.]{2,50}\.?(?:$| copyright| follow)
    read (?:full article|the full story) at [^,;]{2,60}$
    visit business insider['’]s homepage
    now watch: .*[^.]$
    click here (?:to (?:get the|read|view|sign)|for (?:the|more|all))\W*$
    click here to (?:read|view) (?:our|more|all)\b(?:(?! and you )[^,;:])*(?:$|:)
    click here to (?:read|view|get) the (?:full|original|rest|latest)\b(?:(?! and you )[^,;:])*(?:$|:)
    click here to sign (?:up|in)\b
    click here for (?:more|all|the (?:full|latest|original))\b(?:(?! and you )[^,;:])*(?:$|:)
    first published (?:on|in|at) (?:[^,;.]{2,40}\.?|(?:\w+day,? )?(?:\d|\w{3,9}\.? \d)[^;]{0,40})$
    materials provided by [^.;]{2,150}\. (?:original written|note: content)\b
    cite this page\W*$
    story source:(?:$| materials provided)
    kommentare werden (?:\w+ ){0,6}TESTED(?:$|[.!]| (?:und|bevor|oder)\b)
    alle kommentare werden (?:\w+ ){0,6}TESTED(?:$|[.!]| (?:und|bevor|oder)\b)
    ihr kommentar wird (?:\w+ ){0,6}TESTED(?:$|[.!…]|,? (?:und|bevor|sobald|wenn)\b)
    dein kommentar wird (?:\w+ ){0,6}TESTED(?:$|[.!…]|,? (?:und|bevor|sobald|wenn)\b)
    bitte beachte(?:n sie)? (?:unsere|die) netiquette
    bitte bleib(?:en sie|t) sachlich(?:$|[.!]| und\b)
    dieser (?:artikel|beitrag|text) enthält affiliate(?:-| |)(?:links?|werbung|anzeigen|inhalte)
    die MARKED
    bei den MARKED
    als amazon-partner verdien(?:e ich|en wir)
    wenn (?:ihnen|dir|euch) (?:dieser artikel|dieser beitrag|unsere arbeit) gef(?:allen hat|ällt)\b,? (?:dann )?GIVES
    jede (?:noch so )?(?:kleine )?spende (?:hilft|zählt)(?:$|[.!]|[^,.]{0,60}!|[^,.]{0,40}\b(?:uns|unsere?r?)\b)
    sie lesen gerne? [\w. -]{2,40}\?(?:$| (?:dann )?GIVES)
    haben sie einen fehler (?:(?:in diesem|im|auf dieser) \w+ )?(?:entdeckt|gefunden|bemerkt)\s?\?TELLS
    hast du einen fehler (?:(?:in diesem|im|auf dieser) \w+ )?(?:entdeckt|gefunden|bemerkt)\s?\?TELLS
    les commentaires sont modérés(?:$|\.| (?:a priori|avant|et|selon|conformément)\b)
    vous avez aimé cet article ?[?,!]\W*(?:$|partage|abonne|soutene|dites|inscri|suive|n[’']h|faites|recev)
    si vous avez aimé cet article, ?(?:n[’']h|partage|vous pouvez|pense|abonne|soutene|merci)
    cet article contient des liens affiliés
    vous avez repéré une erreur(?: (?:dans|sur) (?:cet|l|cette|ce)\b[^?,]{0,30})? ?\?
    (?:atenção: ?)?comentários (?:com|ofensivos|que)\b[^.]{0,120} não serão (?:aprovados|publicados|aceitos)
    los comentarios son moderados(?:$|\.| (?:y|antes)\b)
    este artículo contiene enlaces de afiliados
    si te (?:ha gustado|gustó) este artículo, ?(?:comp|susc|no olvides|puedes|sígu|déja|apoya|ayúd)
"""
"""How notes begin, each in words that hardly begin a sentence of a text, and as far as they tell it from one."""
_TELLING = frozenset(
    [
        "said", "says", "told", "tells", "wrote", "writes", "asked", "asks", "was", "were", "had", "nobody",
        "warned", "sagte", "sagt", "schrieb", "schreibt", "fragte", "fragt", "mahnte", "warnte", "war", "waren",
        "hatte", "hatten", "heißt", "hieß", "rief", "stand", "dit", "déclaré", "lancé", "était", "étaient", "avait",
        "dijo", "dice", "era", "eran", "había", "según",
    ]  # fmt: skip
)
"""A text tells of somebody, or of what has been; a note says what is."""
_FIRST = re.compile(r"\w+")


def is_house_note(lower: str, words: Sequence[str]) -> bool:
    """Say whether a line is a paper's note on itself. Takes its text in small letters, and its words."""
    note = _BY_FIRST_WORD.get(words[0])
    return note is not None and note.match(lower) is not None and _TELLING.isdisjoint(words)


def _by_first_word() -> dict[str, re.Pattern[str]]:
    table: dict[str, list[str]] = {}
    for note in filter(None, map(str.strip, _NOTES.split("\n"))):
        table.setdefault(_FIRST.findall(note)[0], []).append(_spelt_out(note))
    return {word: pattern("|".join(notes)) for word, notes in table.items()}


def _spelt_out(note: str) -> str:
    for _ in range(2):
        for name, part in _PARTS.items():
            note = note.replace(name, part)
    return note


_BY_FIRST_WORD = _by_first_word()
FIRST_WORDS = frozenset(_BY_FIRST_WORD)
"""What notes begin with."""
