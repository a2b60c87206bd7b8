"""Where a text ends: behind its last list and its last sentence, before tags, shares and others' headlines."""

from __future__ import annotations

from collections.abc import Sequence, Set

from dateline.loaders.dump.lexicon import CHROME, bits_of
from dateline.loaders.dump.outline import is_dateline
from dateline.loaders.dump.page import Page, last_kept
from dateline.loaders.dump.prose import is_chrome
from dateline.loaders.dump.signs import ATTRIBUTION, BYLINE, IMPRINT
from dateline.loaders.dump.traits import COLON, ELLIPSIS, FULL_STOP, SENTENCE_ENDS, WORD

_ENDS = CHROME & ~bits_of("menu") | bits_of("bio")
_ASKS = bits_of("share", "subscribe", "advert", "legal", "related", "bio")
_DASHES = (" -- ", " – ", " — ", " - ", "\t")
_LIKELY, _SENTENCE = -1_000, 40
"""Log odds, in thousandths, and characters of a sentence right below a text that goes on it, at least."""
_LABEL, _HEADLINE, _ABOVE = 90, 160, 12
_NEXT_GAMES = "UP NEXT"
"""How agencies head the next games below a report of one."""


def follow_colon(page: Page, kept: list[bool], aside: Set[int]) -> None:
    """Keep the list after a last line that ends in a colon, or after one below it that speaks of the same."""
    last = last_kept(kept)
    if last >= 0 and page.traits[last].end != COLON and _announces(page, last + 1, aside):
        last += 1
        kept[last] = True
    if last < 0 or page.traits[last].end != COLON:
        return
    i = last + 1
    while i < len(kept) and (i == last + 1 or not page.blocks[i].parted) and _is_of_list(page, i):
        kept[i] = i not in aside
        i += 1


def _announces(page: Page, i: int, aside: Set[int]) -> bool:
    """Say whether a line announces a list right below it, in words of the text."""
    if i + 1 >= len(page.blocks) or page.traits[i].end != COLON or page.blocks[i + 1].parted or i in aside:
        return False
    return len(page.content[i] & page.said) > 1 and not is_chrome(page, i)


def _is_of_list(page: Page, i: int) -> bool:
    """Say whether a line may stand in a list: it speaks of no chrome, or has the form of the line before it."""
    above, line = page.blocks[i - 1].text, page.blocks[i].text
    return not is_chrome(page, i) or any(mark in above and mark in line for mark in _DASHES)


def go_on(page: Page, scores: Sequence[int], kept: list[bool], aside: Set[int]) -> None:
    """Keep sentences right below a text that are likely enough, what signs a quotation there, and the next games."""
    i = last_kept(kept) + 1 or len(kept)
    while i < len(kept) and i not in aside and (_is_likely(page, i, scores[i]) or page.signs[i] == ATTRIBUTION):
        kept[i] = True
        i += 1
    games = i + 1
    while games < len(kept) and games not in aside and _is_game(page, games):
        games += 1
    if games > i + 1 and page.blocks[i].text == _NEXT_GAMES:
        kept[i:games] = [True] * (games - i)


def _is_likely(page: Page, i: int, score: int) -> bool:
    traits = page.traits[i]
    sentence = traits.end == FULL_STOP and traits.size >= _SENTENCE and page.blocks[i].parted
    return score > _LIKELY and sentence and not page.signs[i] and not traits.kinds & _ASKS


def _is_game(page: Page, i: int) -> bool:
    """Say whether a line is a sentence that names somebody of the text, as the next games of its teams do."""
    if page.traits[i].end != FULL_STOP or page.signs[i]:
        return False
    return any(name.casefold() in page.said for name in WORD.findall(page.blocks[i].text) if name[0].isupper())


def trim_tail(page: Page, kept: list[bool]) -> None:
    """Drop what the article ends before: tags, shares, the headline above another byline."""
    places = [i for i, keep in enumerate(kept) if keep]
    for i in reversed(places):
        others = _ends_before(page, i) or _is_anothers_headline(page, i, places[0])
        if not others or page.signs[i] in (ATTRIBUTION, IMPRINT):
            break
        kept[i] = False


def _ends_before(page: Page, i: int) -> bool:
    traits = page.traits[i]
    return bool(traits.size < _LABEL and traits.kinds & _ENDS and traits.end not in (FULL_STOP, ELLIPSIS))


def _is_anothers_headline(page: Page, i: int, first: int) -> bool:
    """Say whether a line stands right above a byline, or above a date where the text has had its own."""
    following = i + 1
    if following == len(page.blocks) or page.blocks[following].parted:
        return False
    short = page.traits[i].size < _HEADLINE and page.traits[i].end not in SENTENCE_ENDS and not is_dateline(page, i)
    dated = is_dateline(page, following) and any(is_dateline(page, j) for j in range(max(0, first - _ABOVE), first))
    return short and (page.signs[following] == BYLINE or dated)
