"""Texts in scripts without capitals, in which the trees can't tell a menu's words from a sentence's."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from dateline.loaders.dump.abroad import is_page_abroad, is_tool_abroad
from dateline.loaders.dump.foot import heads_others
from dateline.loaders.dump.page import TEXTY, Page
from dateline.loaders.dump.signs import BYLINE, NOTICE
from dateline.loaders.dump.traits import CLOSED, COLON, COMMA, ELLIPSIS, SENTENCE_ENDS, UNCASED
from dateline.patterns import pattern

_UNCASED = frozenset(("ar", "fa", "he", "hi", "ja", "ko", "th", "zh"))
_PARAGRAPH = 110
"""Characters from which on a line without a full stop is a paragraph, as Thai and often Arabic write it."""
_APART = 6
"""Labels between two sentences of one text, at most."""
_LABEL = 60
"""Characters of a label, less."""
_SPOKEN = frozenset((*SENTENCE_ENDS, ELLIPSIS, CLOSED, COLON, COMMA))
"""How lines end that are no labels."""
_CREDIT = pattern(
    r"\W{0,2}(?:(?:责任|責任|文字|本文|网络|網絡)?编辑|責任?編輯|责编|校对|作者|采写|采訪|记者|文/|来源|來源|本文来源|稿件来源|标签|標籤|纠错|图集|"
    r"文章关键词|关键词|原标题|相关(?:新闻|链接)|延伸阅读|最新评论|写评论|字号|字体|打印|原创|微信号|功能介绍|昨天|上一页|下一页)(?:[:：/】\s]|于[:：]|$)|"
    r"\W{0,2}(?:이메일|저작권|관련)"
)
"""What lines open with that stand below a text."""
_LIST, _NEAR = 16, 3
"""Lines of a list or a verse above or below the sentences, and from a headline or credit to what is kept, at most."""
_LINE, _NAME = 25, 15
"""Characters of a line above the first sentence, and of a headline after which the page is named, at least."""


def keep_sentences(page: Page, kept: list[bool]) -> None:
    """Keep sentences, where most of them stand close, and what is kept between them; elsewhere leave all as it is.

    Menus, headlines and credits end in no full stop. A list or a verse above or below the sentences stays as far as it
    is short: above as far up as the headline, the date or the byline, below where a button or a credit ends it.
    """
    if not _is_uncased(page):
        return
    told = [i for i, keep in enumerate(kept) if keep and _tells(page, i)]
    if not told:
        return
    runs = list(_clusters(page, told))
    most = max(_size(page, run) for run in runs)
    runs = [run for run in runs if 2 * _size(page, run) >= most]
    text = _before_tools(page, [i for run in runs for i in run])
    first, last = _begin(page, kept, text[0]), _end(page, kept, text[-1])
    for i in range(len(kept)):
        kept[i] = kept[i] and first <= i <= last


def _is_uncased(page: Page) -> bool:
    if page.language:
        return page.language in _UNCASED
    texts = [i for i in range(page.first, page.last + 1) if page.textures[i] > TEXTY]
    return 2 * sum(page.traits[i].start == UNCASED for i in texts) > len(texts)


def _tells(page: Page, i: int) -> bool:
    """Say whether a line is a sentence or a paragraph."""
    traits = page.traits[i]
    whole = traits.end in SENTENCE_ENDS or traits.sentences or traits.size >= _PARAGRAPH
    return bool(whole) and page.textures[i] > TEXTY


def _is_label(page: Page, i: int) -> bool:
    """Say whether a line may be of a menu, a headline or a credit: it is short and ends in no mark."""
    return page.traits[i].size < _LABEL and page.traits[i].end not in _SPOKEN


def _is_tool(page: Page, i: int) -> bool:
    """Say whether a line is a button, a credit of the editor, a notice or a heading of other stories."""
    if page.traits[i].end in SENTENCE_ENDS:
        return page.signs[i] == NOTICE
    return page.signs[i] == NOTICE or is_tool_abroad(page.blocks[i].text) or heads_others(page.folded[i])


def _is_end(page: Page, i: int) -> bool:
    """Say whether a line is such a tool and could hardly be a heading of the text."""
    firm = page.signs[i] == NOTICE or is_page_abroad(page.blocks[i].text) or heads_others(page.folded[i])
    return page.traits[i].end not in SENTENCE_ENDS and (firm or _is_credit(page, i))


def _clusters(page: Page, places: Iterable[int]) -> Iterator[list[int]]:
    """Positions in runs that no more than so many labels part."""
    run: list[int] = []
    for i in places:
        if run and sum(_is_label(page, j) for j in range(run[-1] + 1, i)) > _APART:
            yield run
            run = []
        run.append(i)
    yield run


def _size(page: Page, places: Iterable[int]) -> int:
    return sum(page.traits[i].size for i in places)


def _before_tools(page: Page, text: list[int]) -> list[int]:
    """The sentences above a button, a credit of the editor or a heading of other stories, if they are most by far."""
    for k, (above, below) in enumerate(pairwise(text), 1):
        ends = any(_is_end(page, i) for i in range(above + 1, below))
        if ends and _size(page, text[:k]) > 2 * _size(page, text[k:]):
            return text[:k]
    return text


def _begin(page: Page, kept: Sequence[bool], first: int) -> int:
    """The first line of what belongs to the sentences: below headline or credit, or else one line of some length."""
    start = first
    while start and kept[start - 1] and not (_heads(page, start - 1) or _is_furniture(page, start - 1)):
        start -= 1
    if first - start <= _LIST and any(_heads(page, i) for i in range(max(0, start - _NEAR), start)):
        return start
    spoken = first
    while spoken > start and not _is_label(page, spoken - 1) and not _is_tool(page, spoken - 1):
        spoken -= 1
    alone = start == first - 1 and page.traits[start].size >= _LINE
    return start if alone else spoken


def _heads(page: Page, i: int) -> bool:
    dated = page.traits[i].moment and _is_label(page, i)
    named = i > 0 and page.traits[i].size >= _NAME and page.folded[i] in page.folded[0]
    return page.signs[i] == BYLINE or named or bool(dated)


def _end(page: Page, kept: Sequence[bool], last: int) -> int:
    """The last line of what belongs to the sentences: a list below them ends at a button or a credit, or isn't long."""
    end = last
    while end + 1 < len(kept) and kept[end + 1] and not _is_furniture(page, end + 1):
        end += 1
    if end - last <= _LIST:
        return end
    while last < end and not _is_label(page, last + 1):
        last += 1
    return last


def _is_furniture(page: Page, i: int) -> bool:
    return _is_tool(page, i) or _is_credit(page, i)


def _is_credit(page: Page, i: int) -> bool:
    return page.traits[i].size < _PARAGRAPH and _CREDIT.match(page.folded[i]) is not None
