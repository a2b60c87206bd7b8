"""Headlines told from lead sentences, shortened, and freed of their labels."""

from __future__ import annotations

import re

from dateline.labels import LABELS
from dateline.patterns import pattern
from dateline.sentences import ends_sentence, sentence_ends

_LONGEST_HEADLINE = 140
_LONGEST_QUESTION = 110
_MOST_WORDS = 24
_LONGEST_PLACE = 160
_STOPS = frozenset(".。।۔")
_CLOSERS = "\"'”’»)]"
_WIDE = pattern("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\u0e00-\u0e7f]")
_WIDE_HEADLINE = 60
_LETTERS = pattern(r"[^\W\d_]{2}|[\u3040-\u9fff]")
_PLACE = r"[^\W\da-z_](?:[^\W\da-z_]|[ .'’-]){2,30}"
_BEHIND_PLACE = r"(?:,\s(?:[^\W\d_][\w. ]{1,30}|\d{1,2}\.?(?:\sde)?\s[^\W\d_]{3,12}\.?(?:(?:\sde)?\s\d{4})?|\d{4}))"
_AGENCIES = (
    r"(?i:dpa(?:/\w+)?|afp|reuters|ap|apa|sda|epd|kna|sid|ots|lusa|ansa|efe|agi|xinhua|tass|interfax|ria|upi|aap|pa|cp|pti|"
    r"ani|ians|kyodo|jiji|yonhap|cna|tt|ntb|ritzau|stt|anp|belga|pap|čtk|ctk|mti|agerpres|tanjug|hina|ukrinform|anadolu|aa|"
    r"bernama|antara|agencia|agency|agencies)"
)
_DATELINE = pattern(
    rf"(?:{_PLACE}{_BEHIND_PLACE}{{0,3}}(?:\s?\([^()]{{2,30}}\))?|[^\W\d_][\w .'’-]{{2,30}},\s[A-Z]{{2}}"
    rf"(?:\s?\([^()]{{2,30}}\))?|[^\W\da-z_][\w.'’-]{{2,20}}(?:\s[^\W\d_][\w.'’-]{{2,20}}){{0,2}}"
    rf"{_BEHIND_PLACE}{{0,3}}\s?\({_AGENCIES}\))\s?(?:[—–]|--|\s-)\s?(?=[^\W\d_])"
    rf"|{_PLACE}{_BEHIND_PLACE}{{0,3}}\.\s/[A-Z]{{3,12}}/\.\s(?=[^\W\d_])"
)
_ASIDE = pattern(r"\s\([^()]{1,80}\)|\s[–—-]\s[^–—]{3,60}?\s[–—-](?=\s)|—[^—]{3,60}—(?=\s)")
_CLAUSE = pattern(r"[,;:，；：、](?=\s|[\u3000-\u9fff])|\s[–—-]\s|—")
_WEAK = pattern(
    r"\s(?=(?:that|which|who|whose|where|when|while|after|before|as|because|since|although|though|amid|following|"
    r"despite|during|until|with|without|and|but|or|in|on|at|for|from|of|by|to|over|under|into|about|against|"
    r"dass|weil|nachdem|während|obwohl|und|aber|mit|von|für|nach|vor|auf|über|bei|"
    r"que|qui|quand|après|avant|pendant|et|mais|avec|pour|dans|sur|par|"
    r"porque|cuando|después|antes|mientras|y|pero|con|para|en|sobre|por|"
    r"che|dopo|prima|mentre|ma|e|per|su|tra|da|na|w|z|i|że|"
    r"что|который|которая|после|и|но|в|на|с|по)\s)"
)
_STRETCH = 0.4
"""A cut must leave this share of the limit."""
_LABEL = pattern(
    r"\s*(?:[\[(【［<]\s*(?P<boxed>[^\])】］>]{2,30}?)\s*[\])】］>]\s*[:|–—-]?\s*"
    r"|\+{2,3}\s*(?P<crossed>[^+]{2,30}?)\s*\+{2,3}\s*"
    r"|(?P<plain>[^:：|–—]{2,30}?)\s*(?:[:：](?!\d\d)|\||\s[–—-]\s|\s?[–—]\s)\s*"
    r"|(?P<wire>(?:[A-Z]{4,12}-)?(?:UPDATE|WRAPUP) \d{1,2}|[A-Z]{5,12})\s?-\s?)(?=\S)"
)
_MARKED = pattern(r"[:：|+\-–—\])】］>]")
"""What parts a label from its headline; most titles hold none of it."""
_TRAILING = pattern(r"\s+(?:[|–—]\s+(?P<label>[^|–—]{2,30})|[(\[](?P<boxed>[^()\[\]]{2,30})[)\]])\s*\Z")
_MOST_LABELS = 3
_NUMBERED = pattern(r"\s+#?\d{1,3}\Z")


def is_headline(line: str) -> bool:
    """Tell a headline from a lead sentence or a paragraph.

    A headline is short and has no full stop behind it; a question or a shout may be one.
    """
    text = line.strip()
    if not _LETTERS.search(text) or len(text) > (_WIDE_HEADLINE if _WIDE.search(text) else _LONGEST_HEADLINE):
        return False
    if len(text.split()) > _MOST_WORDS or text[-1] in ",;:，；：":
        return False
    stops = sum(text[:end].rstrip(_CLOSERS)[-1:] in _STOPS for end in sentence_ends(text))
    if text.endswith("…") or not ends_sentence(text):
        return stops <= 1
    return stops == 0 and len(text) <= _LONGEST_QUESTION


def short_title(lead: str, limit: int = 120) -> str:
    """Make a title of at most ``limit`` characters from a lead paragraph.

    Its first sentence without the dateline; if that is too long, without asides in brackets or
    dashes, cut behind a clause, else before a word that begins a phrase (with an ellipsis), never
    inside a word.
    """
    text = " ".join(lead.split()).removeprefix("## ").lstrip("# ")
    text = text[len(place_before(text)) :]
    text = text[: sentence_ends(text[: limit * 8])[0]].strip() if text else ""
    if len(text) > limit:
        text = _ASIDE.sub("", text)
    if len(text) <= limit:
        return _without_stop(text)
    clause = _last_cut(_CLAUSE, text, limit)
    if clause:
        return _balanced(clause)
    weak = _last_cut(_WEAK, text, limit - 1) or _at_word(text, limit - 1)
    return _balanced(weak.rstrip(",;:–—- ")) + "…"


def place_before(text: str) -> str:
    """Return what an agency's report begins with: “HARBOUR TOWN (AP) — ”; empty where it doesn't."""
    head = text[:_LONGEST_PLACE]
    found = _DATELINE.match(text) if any(mark in head for mark in ("—", "–", "--", " -", "/")) else None
    return found[0] if found and not is_label(found[0].partition(",")[0].strip(" –—-")) else ""


def split_label(title: str) -> tuple[str, str]:
    """Part a title into its label and the headline: ``("Update", "Talks resume")``.

    Known labels of a dozen languages before ``:``, ``|`` or a dash, in brackets or between plus signs,
    or last behind ``|`` or in brackets. Two of them are parted by a comma. The label is empty where there
    is none; it keeps the source's words.
    """
    labels: list[str] = []
    rest = title.strip()
    if not _MARKED.search(rest):
        return "", rest
    while len(labels) < _MOST_LABELS and (found := _LABEL.match(rest)):
        label = found["boxed"] or found["crossed"] or found["plain"] or found["wire"]
        if not all(is_label(part) for part in (label.split("-") if found["wire"] else [label])):
            break
        labels.append(label.strip())
        rest = rest[found.end() :].strip()
    last = None if labels else _TRAILING.search(rest[-40:])
    if last and is_label(label := last["label"] or last["boxed"]):
        return label.strip(), rest[: len(rest) - len(last[0])].strip()
    return ", ".join(labels), rest


def first_sentences(text: str, limit: int) -> str:
    """The first whole sentences of a body that fit ``limit`` characters, for a summary.

    Subheadings are passed over. If the first sentence alone is too long it is cut at a word, with
    an ellipsis.
    """
    taken = ""
    for paragraph in _paragraphs(text):
        start = 0
        for end in sentence_ends(paragraph[: limit * 4]):
            sentence = paragraph[start:end].strip()
            longer = f"{taken} {sentence}".strip()
            if len(longer) > limit:
                return taken or _at_word(sentence, limit - 1).rstrip(",;:–—- ") + "…"
            taken, start = longer, end
        if len(taken) > limit // 2:
            break
    return taken


def _paragraphs(text: str) -> list[str]:
    """The first few paragraphs, a line each."""
    blocks = text[:20_000].split("\n\n")
    return [" ".join(block.split()) for block in blocks if block.strip() and not block.lstrip().startswith("## ")][:4]


def is_label(words: str) -> bool:
    """Say whether words are a label and nothing else: ``Update``, ``BREAKING NEWS``, ``Son dakika`` …"""
    return _NUMBERED.sub("", words.strip()).replace("İ", "i").casefold() in LABELS


def _without_stop(text: str) -> str:
    if text.endswith(("...", "…")) or not text.endswith((".", "。")):
        return text
    return text[:-1] if ends_sentence(text) else text


def _last_cut(pattern: re.Pattern[str], text: str, limit: int) -> str:
    cuts = [found.start() for found in pattern.finditer(text, 0, limit + 1) if found.start() <= limit]
    return text[: cuts[-1]].rstrip() if cuts and cuts[-1] >= limit * _STRETCH else ""


def _at_word(text: str, limit: int) -> str:
    """The text up to the last space within the limit; where there is none, up to the limit."""
    space = text.rfind(" ", 0, limit + 1)
    return text[:space].rstrip() if space > limit * _STRETCH else text[:limit]


def _balanced(text: str) -> str:
    """Close a quotation that a cut has left open."""
    for opening, closing in (("“", "”"), ("„", "“"), ("«", "»"), ("「", "」")):
        if opening != closing and text.count(opening) > text.count(closing):
            return text + closing
    return text + '"' if text.count('"') % 2 else text
