"""Page dumps: what is set into a text is told by what stands beside it; what software says around it, by its words."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from dateline.loaders.dump.asides import asides
from dateline.loaders.dump.biography import biography
from dateline.loaders.dump.blocks import split_blocks, visible
from dateline.loaders.dump.choice import choose
from dateline.loaders.dump.model import FAR
from dateline.loaders.dump.notices import is_notice
from dateline.loaders.dump.page import make_page
from dateline.loaders.dump.told import Told
from dateline.loaders.page_dump import load
from tests.test_page_dump import ENGLISH, FOOT, GERMAN, MENU, text

CAPTION = "Maud Ferrier at the old landing, which has been closed for almost three years"


def _aside(lines: Sequence[str]) -> list[str]:
    page = make_page(split_blocks(tuple(lines)))
    return [page.blocks[i].text for i in sorted(asides(page))]


def _page(paragraphs: Sequence[str], after: Sequence[str] = ()) -> tuple[str, ...]:
    parted = [line for paragraph in paragraphs for line in (paragraph, "")]
    return (*MENU, "", "Averil rebuilds its ferry landing", "", "5 March 2025", "", *parted, *after, "", *FOOT)


@pytest.mark.parametrize(
    ("group", "set_in"),
    [
        ((CAPTION, "Photo: Nora Castell"), [CAPTION, "Photo: Nora Castell"]),
        (("Share", CAPTION, "(Image: © Averil Archive)"), [CAPTION, "(Image: © Averil Archive)"]),
        ((CAPTION, "(Averil Archive)"), [CAPTION, "(Averil Archive)"]),
        (("Ten gardens to see this spring", "Read more"), ["Ten gardens to see this spring", "Read more"]),
        (("More:", "Ten gardens to see this spring"), ["More:", "Ten gardens to see this spring"]),
        (("IMG_2041",), ["IMG_2041"]),
        (('[button link="/tell/" type="big"] Tell us',), ['[button link="/tell/" type="big"] Tell us']),
        ((ENGLISH[0], "Members approved the plan."), []),
        (("Harbour", "Landing"), []),
    ],
)  # fmt: skip
def test_what_stands_beside_a_line_tells_whether_it_is_set_in(group: tuple[str, ...], set_in: list[str]) -> None:
    assert _aside([ENGLISH[0], "", *group, "", ENGLISH[1], "", ENGLISH[2]]) == set_in


def test_a_card_for_another_story_has_its_headline_twice() -> None:
    card = ["Town", "Harbour fair returns to the quay", "Harbour fair returns to the quay", "It opens on Sunday."]
    assert _aside([ENGLISH[0], "", *card, "", ENGLISH[1]]) == card


def test_a_table_may_have_a_row_twice() -> None:
    rows = ["Boat\tHarbour\tLength\tCrew", "Boat\tHarbour\tLength\tCrew", "Ardent\tAveril\t19 m\t4"]
    assert _aside([ENGLISH[0], "", *rows, "", ENGLISH[1]]) == []


def test_a_description_below_each_picture_is_no_text() -> None:
    said = "Averil in old postcards, part nine: the ferry landing as it stood before the storm of the year 1953 took it"
    pictures = [line for paragraph in ENGLISH[:4] for line in (paragraph, "", said, "")]
    assert _aside(pictures) == [said] * 4
    assert _aside(pictures[:-4]) == []


def test_the_article_is_read_without_what_is_set_in() -> None:
    card = ["Ten gardens to see this spring, and one for the autumn", "Read more"]
    lines = _page([*ENGLISH[:2]], [CAPTION, "Photo: Nora Castell", "", *card, "", *_parted(ENGLISH[2:])])
    assert load(text(*lines)).body == "\n\n".join(ENGLISH)


def _parted(paragraphs: Sequence[str]) -> list[str]:
    return [line for paragraph in paragraphs for line in (paragraph, "")]


@pytest.mark.parametrize(
    "line",
    [
        "Your email address will not be published. Required fields are marked *",
        "Diese Website verwendet Akismet, um Spam zu reduzieren. Erfahre mehr darüber.",
        "Este sitio usa Akismet para reducir el spam.",
        "Klick, um über Twitter zu teilen (Wird in neuem Fenster geöffnet)",
        "Zapisz moje dane, adres e-mail i witrynę w przeglądarce.",
        "Tags: ferry, harbour",
    ],
)
def test_a_notice_is_known_by_its_words(line: str) -> None:
    words = [word.strip(".,:*") for word in line.casefold().replace("-", " ").split()]
    assert is_notice(line, words)


@pytest.mark.parametrize(
    "line",
    [
        "Your ferry leaves at nine.", "This site was a harbour once.", "", "Next to the quay, posts were set.",
        "Previous posts told how the landing was lost.", "like this:",
    ],
)
def test_a_sentence_is_no_notice(line: str) -> None:
    assert not is_notice(line, line.casefold().split())


def test_a_list_is_kept_whole_however_long_it_is() -> None:
    dates = [f"{day} June -- the old landing, berth {day}" for day in range(1, 31)]
    lines = _page(ENGLISH, ["The first sailings of the year:", *dates])
    page = make_page(split_blocks(lines))
    scores = [2_000 if said in ENGLISH else 900 if said in dates[:6] else FAR if said in dates else -2_000
              for said in (block.text for block in page.blocks)]  # fmt: skip
    kept = [block.text for block, keep in zip(page.blocks, choose(page, scores), strict=True) if keep]
    assert kept == [*ENGLISH, *dates]


def test_a_headline_above_another_byline_is_not_the_last_line() -> None:
    lines = [*_parted(ENGLISH), "Harbour fair returns in June", "By Otto Lindqvist", "", *FOOT]
    page = make_page(split_blocks(tuple(lines)))
    scores = [2_000 if i < len(ENGLISH) else 500 if i == len(ENGLISH) else -2_000 for i in range(len(page.blocks))]
    assert sum(choose(page, scores)) == len(ENGLISH)


@pytest.mark.parametrize(
    ("lines", "by_name"),
    [
        (("About Nora Castell", "She has lived in Averil since she was a child, on the quay for ten years."), False),
        (("Über die Autorin", "Sie lebt seit ihrer Kindheit in Averil und seit zehn Jahren am Kai."), False),
        (("Nora Castell is a reporter who has lived in Averil since she was a child.",), True),
    ],
)
def test_a_text_ends_where_its_author_is_told_of(lines: tuple[str, ...], *, by_name: bool) -> None:
    page = make_page(split_blocks(("By Nora Castell", "", *_parted(ENGLISH), *_parted(lines))))
    kept = [i > 0 for i in range(len(page.blocks))]
    authors = Told(("Nora Castell",), 0, 0.9, "a byline") if by_name else None
    assert biography(page, kept, authors) == 1 + len(ENGLISH)


def test_a_text_that_only_mentions_its_author_goes_on() -> None:
    page = make_page(split_blocks(("By Nora Castell", "", *_parted(ENGLISH), "So Nora Castell was told on Friday.")))
    authors = Told(("Nora Castell",), 0, 0.9, "a byline")
    assert biography(page, [i > 0 for i in range(len(page.blocks))], authors) == len(page.blocks)


def test_soft_hyphens_are_not_seen() -> None:
    assert visible(["  Fäh\xadran\xadle\xadger ", "\xad", "Kai"]) == ["Fähranleger", "", "Kai"]
    broken = [each.replace("Fähranleger", "Fähr\xadan\xadle\xadger") for each in GERMAN]
    assert load(text(*_page(broken))).body == "\n\n".join(GERMAN)


def test_a_short_post_is_an_article() -> None:
    post = "The old landing of Averil is open again from Monday on. Boats leave at nine, at noon and at five each day."
    found = load(text(*_page([post])))
    assert (found.body, [d.severity for d in found.diagnostics]) == (post, [])
