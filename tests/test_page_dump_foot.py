"""Page dumps: a text ends where readers' comments, a row of buttons or a heading of other stories begins."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from dateline.loaders.dump.asides import asides
from dateline.loaders.dump.blocks import split_blocks
from dateline.loaders.dump.foot import foot
from dateline.loaders.dump.page import make_page
from dateline.loaders.page_dump import load
from tests.test_page_dump import ENGLISH, FOOT, GERMAN, MENU, text

THREAD = [
    "I have lived on the quay for forty years, and I can tell you that nobody asked us before they closed it. The old "
    "landing was good enough for my father, and it would be good enough for the boats that come today.",
    "What is never said is who pays. Two million pounds is a lot of money for a town with one bakery, and I would "
    "rather see the school roof mended first, since the rain comes in on the children every winter.",
]
TEASERS = ["Ten gardens to see this spring", "Harbour fair returns in June", "A bakery for the quay at last"]


def _ends(lines: Sequence[str], kept: Sequence[str]) -> str:
    """The first line that belongs no more to a text made of the lines that are kept so far."""
    page = make_page(split_blocks(tuple(lines)))
    end = foot(page, [block.text in kept for block in page.blocks])
    return page.blocks[end].text if end < len(page.blocks) else ""


@pytest.mark.parametrize(
    "heading",
    [
        "12 comments", "Comments (12)", "{ 38 comments… read them below or add one }", "← Older Comments",
        "25 thoughts on “Averil rebuilds its landing”", "Kommentare", "Dieser Artikel hat 32 Kommentare.",
        "Veröffentlicht unter Hafen | 3 Kommentare", "Se han publicado 11 comentarios", "Commentaires",
        "2 Komentarze", "Leserbriefe", "Kommentare abonnieren?", "Комментарии (4)",
    ],
)  # fmt: skip
def test_what_readers_wrote_ends_a_text_however_long_it_is(heading: str) -> None:
    assert _ends([*ENGLISH, heading, *THREAD, *THREAD], [*ENGLISH, *THREAD]) == heading


@pytest.mark.parametrize(
    "line",
    [
        "No comments yet on the plan.", "The harbour office drew 1,200 comments.", "What 1,200 comments tell us",
        "Comments made in the debate", "A commentary on the harbour", "Kein Kommentar vorhanden.",
    ],
)  # fmt: skip
def test_a_line_that_speaks_of_comments_ends_nothing(line: str) -> None:
    assert _ends([*ENGLISH, line, *THREAD], [*ENGLISH, *THREAD]) == ""


def test_comments_announced_above_the_text_end_nothing() -> None:
    assert _ends([ENGLISH[0], "12 comments", *ENGLISH[1:]], ENGLISH) == ""


@pytest.mark.parametrize(("button", "ends"), [("Reply", "Reply"), ("Antworten", "Antworten"), ("Antwort", "")])
def test_a_button_below_each_comment_ends_a_text(button: str, ends: str) -> None:
    lines = [*ENGLISH, "Nora Castell", button, THREAD[0], button, THREAD[1]]
    assert _ends(lines, [*ENGLISH, *THREAD]) == ends


def test_an_only_answer_is_no_button() -> None:
    assert _ends([*ENGLISH, "Reply", *THREAD], [*ENGLISH, *THREAD]) == ""


def test_a_row_of_buttons_ends_a_text_where_little_follows() -> None:
    row = ["Facebook", "Twitter", "E-Mail"]
    assert _ends([*ENGLISH, *row, THREAD[0]], [*ENGLISH, THREAD[0]]) == "Facebook"
    assert _ends([*ENGLISH, *row, *ENGLISH, *THREAD], [*ENGLISH, *THREAD]) == ""


def test_a_list_of_networks_in_a_text_is_no_row_of_buttons() -> None:
    lines = [*ENGLISH, "These are what the town reads:", "Facebook", "Twitter", "WhatsApp", THREAD[0]]
    assert _ends(lines, lines) == ""


@pytest.mark.parametrize(
    "heading",
    [
        "Related articles", "More from The Quay Courier", "DW recommends", "Das könnte Sie auch interessieren:",
        "Weitere Beiträge", "Siste saker", "Notas relacionadas", "Más noticias de Averil", "Sur le même sujet",
        "La rédaction vous conseille :", "Ezek is érdekelhetnek", "Polecamy", "関連記事",
    ],
)  # fmt: skip
def test_a_heading_of_other_stories_ends_a_text_where_teasers_follow(heading: str) -> None:
    assert _ends([*ENGLISH, heading, *TEASERS], [*ENGLISH, *TEASERS]) == heading


def test_a_box_of_other_stories_amid_a_text_ends_nothing() -> None:
    long = " ".join(THREAD)
    assert _ends([*ENGLISH, "Related articles", *TEASERS, long], [*ENGLISH, *TEASERS, long]) == ""
    assert _ends([*ENGLISH, "Related articles", *ENGLISH, *THREAD], [*ENGLISH, *THREAD]) == ""


@pytest.mark.parametrize("line", ["Other people's boats", "More than a landing", "Related to the harbour", "News"])
def test_a_subheading_is_no_heading_of_other_stories(line: str) -> None:
    assert _ends([*ENGLISH, line, THREAD[0]], [*ENGLISH, line, THREAD[0]]) == ""


@pytest.mark.parametrize("article", [ENGLISH, GERMAN])
def test_a_thread_longer_than_its_article_is_left_out_of_the_post(article: list[str]) -> None:
    thread = [line for said in THREAD * 4 for line in ("Nora Castell", "5 March 2025 at 10:32", said, "Reply", "")]
    page = (*MENU, "", "Averil rebuilds its ferry landing", "", *article, "", "8 comments", "", *thread, *FOOT)
    document = load(text(*page))
    assert not any(said in document.body for said in THREAD)
    assert document.body.endswith(article[-1])
    assert {"8 comments", *THREAD} <= {each.text for each in document.dropped}


@pytest.mark.parametrize(
    ("line", "is_left_out"),
    [
        ("FacebookTwitterPinterestE-MailWhatsApp", True), ("Auf Facebook teilen Auf Twitter teilen", True),
        ("whatsapp pinterest facebook twitter mail Drucken", True), ("====================", False),
        ("Share on Facebook and Twitter what you saw", False), ("Facebook", False), ("In print", False),
    ],
)  # fmt: skip
def test_buttons_run_together_are_no_text(line: str, is_left_out: bool) -> None:
    page = make_page(split_blocks((ENGLISH[0], "", line, "", ENGLISH[1])))
    assert (1 in asides(page)) == is_left_out
