"""Page dumps: a text ends where readers' comments, a row of buttons or a heading of other stories begins."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from dateline.loaders.dump.asides import asides
from dateline.loaders.dump.blocks import split_blocks
from dateline.loaders.dump.foot import foot
from dateline.loaders.dump.page import make_page
from dateline.loaders.dump.signs import NOTICE, sign_of
from dateline.loaders.dump.traits import traits_of
from dateline.loaders.page_dump import load
from tests.test_page_dump import ENGLISH, FOOT, GERMAN, MENU, text

THREAD = [
    "I have lived on the quay for forty years, and I can tell you that nobody asked us before they closed it. The old "
    "landing was good enough for my father, and it would be good enough for the boats that come today.",
    "What is never said is who pays. Two million pounds is a lot of money for a town with one bakery, and I would "
    "rather see the school roof mended first, since the rain comes in on the children every winter.",
]
DATED = "In 2025 the old landing was closed, and nobody who lives on the quay had been asked about it before."
SIGNED = ["Nora Castell", "5 March 2025 at 10:32"]
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
        "One thought on “The town council of Averil rebuilds its ferry landing after three years”",
    ],
)  # fmt: skip
def test_what_readers_wrote_ends_a_text_however_long_it_is(heading: str) -> None:
    assert _ends([*ENGLISH, heading, *SIGNED, *THREAD, *THREAD], [*ENGLISH, *THREAD]) == heading


@pytest.mark.parametrize(
    "line",
    [
        "No comments yet on the plan.", "The harbour office drew 1,200 comments.", "What 1,200 comments tell us",
        "Comments made in the debate", "A commentary on the harbour", "Kein Kommentar vorhanden.",
        "• 412,000 comments",
    ],
)  # fmt: skip
@pytest.mark.parametrize("below", [[], SIGNED])
def test_a_line_that_speaks_of_comments_ends_nothing(line: str, below: list[str]) -> None:
    assert _ends([*ENGLISH, line, *below, *THREAD], [*ENGLISH, *THREAD]) == ""


@pytest.mark.parametrize(
    "heading",
    ["Comments", "Kommentar", "Reacties", "12 comments", "5 Antworten auf die wichtigsten Fragen", "Leserbriefe"],
)
def test_a_heading_above_a_paragraph_is_a_subheading(heading: str) -> None:
    assert _ends([*ENGLISH, heading, DATED, *THREAD], [*ENGLISH, DATED, *THREAD]) == ""


@pytest.mark.parametrize(
    ("heading", "below"),
    [
        ("Reacties", "Burgemeester Jansen"), ("10 responses to the plan", "Nora Castell, fisher"),
        ("7 Antworten auf die wichtigsten Fragen", "Wer bezahlt die Landungsbrücke?"),
    ],
)  # fmt: skip
def test_a_heading_above_another_is_one_of_the_text(heading: str, below: str) -> None:
    assert _ends([*ENGLISH, heading, below, *THREAD], [*ENGLISH, *THREAD]) == ""


@pytest.mark.parametrize(
    "line",
    [
        "A response to “Medea” followed in May, when the theatre on the quay opened its doors again.",
        "A reply to “Nobody asked us”", "Eine Antwort auf „Wem gehört der Hafen?“ gab der Rat am Montag.",
    ],
)  # fmt: skip
def test_a_line_that_answers_a_title_ends_nothing(line: str) -> None:
    assert _ends([*ENGLISH, line, DATED, *THREAD], [*ENGLISH, line, DATED, *THREAD]) == ""


def test_buttons_between_a_count_of_comments_and_the_text_change_nothing() -> None:
    assert _ends([*ENGLISH, "12 comments", "Facebook", "Twitter", DATED, *THREAD], [*ENGLISH, DATED, *THREAD]) == ""


def test_comments_announced_above_the_text_end_nothing() -> None:
    assert _ends([ENGLISH[0], "12 comments", *ENGLISH[1:]], ENGLISH) == ""


@pytest.mark.parametrize(("button", "ends"), [("Reply", "Reply"), ("Antworten", "Antworten"), ("Antwort", "")])
def test_a_button_below_each_comment_ends_a_text(button: str, ends: str) -> None:
    lines = [*ENGLISH, *SIGNED, button, *SIGNED, THREAD[0], button, *SIGNED, THREAD[1]]
    assert _ends(lines, [*ENGLISH, *THREAD]) == ends


def test_an_only_answer_is_no_button() -> None:
    assert _ends([*ENGLISH, "Reply", *SIGNED, *THREAD], [*ENGLISH, *THREAD]) == ""


def test_a_row_of_buttons_ends_a_text_where_little_follows() -> None:
    row = ["Facebook", "Twitter", "E-Mail"]
    assert _ends([*ENGLISH, *row, THREAD[0]], [*ENGLISH, THREAD[0]]) == "Facebook"
    assert _ends([*ENGLISH, *row, *THREAD], [*ENGLISH, *THREAD]) == ""
    assert _ends([*ENGLISH, *row, *ENGLISH, *THREAD], [*ENGLISH, *THREAD]) == ""


def test_rows_of_buttons_below_each_entry_end_nothing() -> None:
    row = ["Facebook", "Twitter", "E-Mail"]
    assert _ends([*ENGLISH, *row, THREAD[0], *row, THREAD[1], *row, ENGLISH[0]], [*ENGLISH, *THREAD]) == ""


def test_rows_are_counted_from_the_top_of_the_page() -> None:
    row = ["Facebook", "Twitter", "E-Mail"]
    for last in ("Print", "Imprint"):
        lines = [*row, *ENGLISH, *row, THREAD[0], *row, THREAD[1], last]
        assert _ends(lines, [*ENGLISH, *THREAD]) == ""


@pytest.mark.parametrize(
    "row",
    [["3:1", "2:2", "0:4"], ["12:30", "14:00", "15:15"], ["2019-2020", "---", "1 - 0"], ["x", "in", "| 3 | 4 |"]],
)
def test_a_column_of_figures_is_no_row_of_buttons(row: list[str]) -> None:
    assert _ends([*ENGLISH, *row, THREAD[0]], [*ENGLISH, THREAD[0]]) == ""


@pytest.mark.parametrize(
    "row", [["Piazza del Mercato", "Via del Porto", "Casa del Popolo"], ["A vote share", "Print", "Mail me"]]
)
def test_words_of_buttons_in_other_words_make_no_row(row: list[str]) -> None:
    assert _ends([*ENGLISH, *row, THREAD[0]], [*ENGLISH, THREAD[0]]) == ""


def test_a_list_of_networks_in_a_text_is_no_row_of_buttons() -> None:
    lines = [*ENGLISH, "These are what the town reads:", "Facebook", "Twitter", "WhatsApp", THREAD[0]]
    assert _ends(lines, lines) == ""


@pytest.mark.parametrize(
    "heading",
    [
        "Related articles", "More from The Quay Courier", "Das könnte Sie auch interessieren:",
        "Weitere Beiträge", "Siste saker", "Notas relacionadas", "Más noticias de Averil", "Sur le même sujet",
        "La rédaction vous conseille :", "Ezek is érdekelhetnek", "Polecamy", "関連記事",
    ],
)  # fmt: skip
def test_a_heading_of_other_stories_ends_a_text_where_teasers_follow(heading: str) -> None:
    assert _ends([*ENGLISH, heading, *TEASERS], [*ENGLISH, *TEASERS]) == heading


def test_a_box_of_other_stories_amid_a_text_ends_nothing() -> None:
    long = " ".join(THREAD * 2)
    short = ["The gulls left the sheds earlier this year than last.", "Nobody on the quay knows where they went."]
    for heading in ("Related articles", "Te puede interesar:", "Lees ook"):
        assert _ends([*ENGLISH, heading, *TEASERS, long], [*ENGLISH, *TEASERS, long]) == ""
        assert _ends([*ENGLISH, heading, *TEASERS, *short], [*ENGLISH, *TEASERS, *short]) == ""
        assert _ends([*ENGLISH, heading, *ENGLISH, *THREAD], [*ENGLISH, *THREAD]) == ""


@pytest.mark.parametrize(
    "line", ["Other people's boats", "More than a landing", "Related to the harbour", "News", "Recommended"]
)
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
        ("Facebook, Instagram, WhatsApp", False), ("Facebook: 41%, Twitter: 12%", False), ("Twitter → Mastodon", False),
    ],
)  # fmt: skip
def test_buttons_run_together_are_no_text(line: str, is_left_out: bool) -> None:
    page = make_page(split_blocks((ENGLISH[0], "", line, "", ENGLISH[1])))
    assert (1 in asides(page)) == is_left_out


@pytest.mark.parametrize(
    ("line", "is_notice"),
    [
        ("Pin it", True), ("PIN ITALIA", False), ("Show all", True), ("SHOW ALLIES IN THE NORTH", False),
        ("Next postA walk by the sea", True), ("Permalink: https://averil.example/landing", True),
        ("Permalink: why old links die", False), ("MP3-Download (12 MB)", True), ("Mp3-Download statt CD", False),
        ("These cookies are strictly necessary, the company told the court, and nobody believed it.", False),
        ("These cookies are strictly necessary to provide you with services available through our website.", True),
    ],
)  # fmt: skip
def test_software_speaks_in_its_own_words_alone(line: str, is_notice: bool) -> None:
    assert (sign_of(line, traits_of(line)[1]) == NOTICE) == is_notice
