"""Title, date and author of page dumps: what is said, and nothing that is not."""

from __future__ import annotations

import time
from datetime import UTC, date, datetime

import pytest
from test_page_dump import CHINESE, ENGLISH, FOOT, GERMAN, HEADLINE, MENU, text

from dateline.dates.inferred import infer_when
from dateline.loaders.dump.author_candidates import author_candidates
from dateline.loaders.dump.blocks import split_blocks
from dateline.loaders.dump.byline import author_signs
from dateline.loaders.dump.date_doubts import is_in_sentence
from dateline.loaders.dump.date_signs import date_signs
from dateline.loaders.dump.dating import dates_around
from dateline.loaders.dump.field_weights import AUTHOR, DATE, TITLE
from dateline.loaders.dump.page import make_page
from dateline.loaders.dump.title_signs import title_signs
from dateline.loaders.page_dump import load
from dateline.model import Metadata, When

DAY = date(2025, 3, 4)


def read(*top: str, body: list[str] = ENGLISH, menu: tuple[str, ...] = (), after: tuple[str, ...] = ()) -> Metadata:
    paragraphs = [line for paragraph in body for line in ("", paragraph)]
    return load(text(*MENU, *menu, "", *top, *paragraphs, *after, "", *FOOT)).metadata


@pytest.mark.parametrize(
    ("lines", "published", "updated"),
    [
        (("Published March 4, 2025 | Updated March 6, 2025",), DAY, date(2025, 3, 6)),
        (("Updated 6 March 2025", "Published 4 March 2025"), DAY, date(2025, 3, 6)),
        (("Publié le 4 mars 2025 à 10h30", "Mis à jour le 6 mars 2025"), datetime(2025, 3, 4, 10, 30),
         date(2025, 3, 6)),
        (("입력 2025.03.04 수정 2025.03.06",), DAY, date(2025, 3, 6)),
        (("公開日：2025年3月4日 更新日：2025年3月6日",), DAY, date(2025, 3, 6)),
        (("Datum", "04.03.2025"), DAY, None),
        (("Fri Mar  4 11:21:31 GMT 2022",), datetime(2022, 3, 4, 11, 21, 31, tzinfo=UTC), None),
        (("Averil, 4 March 2025",), DAY, None),
        (("Nora Castell", "Follow", "4 min read", "·", "Mar 4, 2025"), DAY, None),
        (("2024-02-30", "4 March 2025"), DAY, None),
        (("martes, 4 de marzo de 202510:30 hs",), datetime(2025, 3, 4, 10, 30), None),
        (("4\u200b March 2025",), DAY, None),
        (("First Posted: 03-04-25 10:30 AM | Updated: 03-06-25 9:05 PM",), datetime(2025, 3, 4, 10, 30),
         datetime(2025, 3, 6, 21, 5)),
        (("What's This?", "By Nora Castell 2025-03-04 10:30:00 UTC"), datetime(2025, 3, 4, 10, 30, tzinfo=UTC), None),
        (("By Nora Castell, Deadline | Tuesday March 4, 2025",), DAY, None),
    ],
)  # fmt: skip
def test_updated_is_told_from_published_beside_the_headline(
    lines: tuple[str, ...], published: When, updated: When | None
) -> None:
    metadata = read(HEADLINE, *lines)
    assert (metadata.title, metadata.date, metadata.updated) == (HEADLINE, published, updated)
    assert type(metadata.date) is type(published)


@pytest.mark.parametrize(
    ("menu", "top", "after"),
    [
        (("Friday, March 7, 2025", *MENU), (), ()),
        (("Storm tears pier away", "March 1, 2025", "Rain floods the meadows", "March 2, 2025",
          "Fair returns to the quay", "March 3, 2025"), (), ()),
        ((), (), ("", "Read next", "Storm tears pier away", "March 1, 2025", "Rain floods the lower meadows",
                  "March 2, 2025", "Fair returns to the quay", "March 3, 2025")),
        ((), (), ("", "3 Comments", "Ada says:", "March 5, 2025 at 10:15", "Well done.", "Bob says:",
                  "March 6, 2025 at 11:00", "Indeed.")),
        ((), ("When: 4 March 2025, 19:00", "Where: Town hall"), ()),
        ((), ("4 March 2025 - 8 March 2025", "Town hall, Averil"), ()),
        ((), ("4 March 2025, 19:00 - 21:00", "Town hall, Averil"), ()),
        ((), ("Date and time: 4 March 2025, 19:00",), ()),
        ((), ("2024-02-30", "00/00/0000", "99999-01-01"), ()),
        ((), (), ("© 2019-2025 The Quay Courier",)),
        ((), (), ("", "Posted by Harbour Watch (@harbour) on Mar 4, 2025 at 4:47pm PST")),
        ((), ("Recent posts", "March 1, 2025 Ivo Brand", "Storm tears pier away"), ()),
        ((), ("Ähnliche Beiträge", "1. März 2025", "Der Sturm und die Mole"), ()),
        ((), (), ("", "Neueste Beiträge", "Der Markt am 01.03.25 (Tag der Fischer)")),
        ((), (), ("", "In: Harbours; Vol. 371, Issue 6526, pp. 260 - 264, 4 March 2025, DOI 10.1000/182")),
    ],
)  # fmt: skip
def test_no_date_is_taken_from_heads_teasers_comments_and_events(
    menu: tuple[str, ...], top: tuple[str, ...], after: tuple[str, ...]
) -> None:
    assert read(HEADLINE, *top, menu=menu, after=after).date is None


def test_news_added_to_the_text_and_embedded_posts_are_no_date_of_publication() -> None:
    added = "Update, 6 March 2025: The council has since said that the first ferry may land a month earlier, in May."
    embedded = "Posted by The Quay\u00a0Courier on\u00a0Thursday, March 6, 2025"
    for line in (added, embedded):
        alone = read(HEADLINE, body=[*ENGLISH[:3], line, *ENGLISH[3:]])
        assert (alone.date, alone.authors) == (None, ())
        assert read(HEADLINE, "4 March 2025", body=[*ENGLISH[:3], line, *ENGLISH[3:]]).date == DAY


@pytest.mark.parametrize(
    "line",
    ["Dieser Beitrag wurde am 4. März 2025 von kai in Hafen, Rat veröffentlicht.",
     "This entry was posted on March 4, 2025 in Harbours and tagged quay.",
     "Cet article a été publié dans Ports le 4 mars 2025 par kai.",
     "Esta entrada fue publicada en Puertos el 4 marzo, 2025 por kai."],
)  # fmt: skip
def test_a_line_below_the_text_that_tells_of_its_entry(line: str) -> None:
    others = ("", "Neueste Beiträge", "Sturm am 1. März 2025", "Markt am 2. März 2025")
    assert read(HEADLINE, after=("", line, *others)).date == DAY


def test_a_date_with_odd_words_behind_it_is_no_sentence() -> None:
    assert not is_in_sentence("04.03.2025 red Artikel: Download PDF Drucken Teilen Feedback", 10)
    assert is_in_sentence("Am 4. März 2025 kam die Fähre zum ersten Mal seit drei Jahren wieder in den Hafen.", 15)


def test_a_line_that_tells_of_its_entry_has_a_sign_of_its_own() -> None:
    line = "Questo articolo è stato pubblicato in Porti il 4 marzo 2025 da kai."
    rows = []
    for below in (line, line.replace("Questo articolo è stato", "Mappa del molo")):
        page = make_page(split_blocks((*MENU, HEADLINE, *ENGLISH, below, *FOOT)))
        found = dates_around(page, len(MENU), page.first, page.first + len(ENGLISH) - 1, "dmy")
        rows += date_signs(page, len(MENU), page.first, page.first + len(ENGLISH) - 1, found)[:1]
    assert sum(rows[0]) != sum(rows[1]) and rows[0][10] == 100 and rows[1][10] == 0


def test_a_change_told_far_from_headline_and_text_is_no_date_of_publication() -> None:
    between = tuple(f"Pier {number}" for number in range(20))
    assert read(HEADLINE, *between, "Last updated on 6 March 2025", *between).date is None
    assert read(HEADLINE, "Last updated on 6 March 2025", *between).date == date(2025, 3, 6)


def test_a_change_below_the_text_is_no_date_of_publication() -> None:
    metadata = read(HEADLINE, after=("This page was last modified on 6 March 2025, at 10:15.",))
    assert metadata.date is None
    assert metadata.updated == datetime(2025, 3, 6, 10, 15)


@pytest.mark.parametrize(
    ("lines", "authors"),
    [
        (("By", "Nora Castell", "and", "Ivo Brand", "4 March 2025"), ("Nora Castell", "Ivo Brand")),
        (("By Nora Castell, Ivo Brand and Ada Lang | 4 March 2025",), ("Nora Castell", "Ivo Brand", "Ada Lang")),
        (("Words by Nora Castell. Photos by Ivo Brand", "4 March 2025"), ("Nora Castell",)),
        (("Von Theresa May", "4. März 2025"), ("Theresa May",)),
        (("byNora Castell", "4 March 2025"), ("Nora Castell",)),
        (("By \u202eNora Castell\u202c", "4 March 2025"), ("Nora Castell",)),
        (("Autor:", "Nora Castell/SP-X", "4. März 2025"), ("Nora Castell",)),
        (("Door Nora Castell", "4 maart 2025 om 10:30"), ("Nora Castell",)),
        (("Нора Кастель", "4 марта 2025, 10:30"), ("Нора Кастель",)),
        (("记者王小明／台北報導", "2025/03/04 10:30"), ("王小明",)),
        (("作者：记者王敬照", "2025/03/04 10:30"), ("王敬照",)),
        (("编辑 锁定 讨论", "2025/03/04 10:30"), ()),
        (("文・山田太郎", "2025年3月4日 10:30"), ("山田太郎",)),
        (("홍길동 기자", "입력 2025.03.04 10:30"), ("홍길동",)),
        (("von besserhafen 4. März 2025",), ("besserhafen",)),
        (("By Nora CastellStaff Writer", "4 March 2025"), ("Nora Castell",)),
        (("By Nora Castell Associated Press", "4 March 2025"), ("Nora Castell",)),
        (("By Nora McArdle", "4 March 2025"), ("Nora McArdle",)),
        (("By Ada Maud Castell Mar 4, 2025 5 min read",), ("Ada Maud Castell",)),
        (("By Nora Castell Last updated Mar 4, 2025 Share",), ("Nora Castell",)),
        (("Autor*in", "Nora Castell", "4. März 2025"), ("Nora Castell",)),
        (("Nora Castell", "martes, 4 de marzo de 202510:30 hs"), ("Nora Castell",)),
        (("Author", "Leave a Reply", "4 March 2025"), ()),
        (("Photo: Ivo Brand", "4 March 2025"), ()),
        (("4 March 2025", "Averil Harbour"), ()),
        (("By Nora Castell, Ivo Brand, and Ada Lang, QNN", "4 March 2025"), ("Nora Castell", "Ivo Brand", "Ada Lang")),
        (("Analysis by Nora Castell, QNN Senior Harbour Analyst", "4 March 2025"), ("Nora Castell",)),
        (("Nora Castell, QUAY TODAY 10:30 a.m. EDT March 4, 2025",), ("Nora Castell",)),
        (("Par NORA CASTELL, IVO BRAND Envoyés spéciaux à Averil", "4 mars 2025"), ("NORA CASTELL", "IVO BRAND")),
        (("Nora Castell Follow @noracastell", "4 March 2025"), ("Nora Castell",)),
        (("4 March 2025", "Text Size"), ()),
        (("By Nora Castell, MARY BRAND", "4 March 2025"), ("Nora Castell", "MARY BRAND")),
    ],
)  # fmt: skip
def test_bylines_in_the_languages_of_the_press(lines: tuple[str, ...], authors: tuple[str, ...]) -> None:
    body = CHINESE if lines[0][0] > "\u2e80" else ENGLISH
    assert read("阿弗里尔将重建渡轮码头" if body is CHINESE else HEADLINE, *lines, body=body).authors == authors


def test_an_author_named_below_the_text() -> None:
    box = ("", "About the author", "Nora Castell", "Nora Castell covers harbours for the Courier.")
    assert read(HEADLINE, "March 4, 2025", after=box).authors == ("Nora Castell",)


@pytest.mark.parametrize(
    ("shown", "title"),
    [
        (HEADLINE + " | The Quay Courier", HEADLINE),
        (HEADLINE + " – The Quay Courier", HEADLINE),
        (HEADLINE + " – what comes next", HEADLINE + " – what comes next"),
        (HEADLINE + " in 2026", HEADLINE + " in 2026"),
        ("Update: " + HEADLINE, "Update: " + HEADLINE),
    ],
)
def test_the_site_is_no_part_of_the_title_but_years_and_labels_are(shown: str, title: str) -> None:
    assert read(shown, "By Nora Castell", "4 March 2025").title == title


@pytest.mark.parametrize("line", [
    "Harbour Desk By Harbour Desk The Quay Courier Online Team of 2025 People",
    "Topics: Averil, council, ferry, landing, harbour, quay, boats",
    "Currently rated with 1 star of 5 by readers who have seen this picture",
])  # fmt: skip
def test_what_says_nothing_of_the_text_is_no_standfirst(line: str) -> None:
    assert read(HEADLINE, line, "By Nora Castell", "4 March 2025").summary is None


def test_the_standfirst_is_not_the_title() -> None:
    dek = "The quay has been closed since a storm tore the pier away, and the town wants its ferry back"
    metadata = read(HEADLINE, dek, "By Nora Castell", "4 March 2025")
    assert (metadata.title, metadata.authors, metadata.date) == (HEADLINE, ("Nora Castell",), DAY)


@pytest.mark.parametrize(
    "line",
    ["Home » News » Harbours", "Start › Stadt › Hafen", "← Storm tears pier away", "Fair returns to the quay →",
     "0800 723 454 6"],
)  # fmt: skip
def test_trails_arrows_and_numbers_are_no_titles(line: str) -> None:
    blocks = tuple(each for each in (*MENU, line, *ENGLISH, *FOOT))
    page = make_page(split_blocks(blocks))
    kept = [page.first <= i <= page.last for i in range(len(page.blocks))]
    candidates = title_signs(page, [0] * len(page.blocks), kept)
    assert line not in {page.blocks[i].text for i, _ in candidates}
    assert read(HEADLINE, line, "4 March 2025").title == HEADLINE


def test_german_comments_are_not_the_articles_date() -> None:
    after = ("", "2 Kommentare", "Ada sagt:", "5. März 2025 um 10:15 Uhr", "Endlich!", "Antworten")
    metadata = read(HEADLINE, body=GERMAN, after=after)
    assert (metadata.date, metadata.authors) == (None, ())


@pytest.mark.parametrize(
    ("paragraphs", "language", "day"),
    [
        (["The ministry said on Monday it would meet on Wednesday (July 23).", "In March 2025 both sides had met."],
         "en", date(2025, 7, 21)),
        (["Das Amt teilte am Montag mit, die Gespräche würden am Mittwoch (23. Juli) fortgesetzt.",
          "Im Jahr 2024 brachen sie ab."], "de", date(2025, 7, 21)),
        (["Le ministère a annoncé lundi que les pourparlers reprendront mercredi (23 juillet).",
          "La région a été annexée en 2014."], "fr", date(2025, 7, 21)),
        (["The fair opens on Saturday (August 2), the town said on Thursday.", "It was last held in 2023."],
         "en", date(2025, 7, 31)),
        (["MADRID, 22 jul. 2025 (EUROPA PRESS) - El consejo votó."], "es", date(2025, 7, 22)),
    ],
)  # fmt: skip
def test_days_ahead_fix_the_day_of_saying(paragraphs: list[str], language: str, day: date) -> None:
    found = infer_when(paragraphs, language)
    assert found is not None and found.when == day


def test_every_sign_has_a_weight() -> None:
    lines = tuple(line for line in (*MENU, HEADLINE, "By Nora Castell", "March 4, 2025", *ENGLISH, *FOOT))
    page = make_page(split_blocks(lines))
    first, last, title = page.first, page.last, len(MENU)
    kept = [first <= i <= last for i in range(len(page.blocks))]
    scores = [0] * len(page.blocks)
    dates = dates_around(page, title, first, last, "dmy")
    names = author_candidates(page, title, first, last, "dmy")
    assert dates and names
    assert {len(signs) for _, signs in title_signs(page, scores, kept)} == {len(TITLE)}
    assert {len(signs) for signs in date_signs(page, title, first, last, dates)} == {len(DATE)}
    assert {len(signs) for signs in author_signs(page, title, first, last, (), names)} == {len(AUTHOR)}


@pytest.mark.parametrize(
    "line",
    ["By " + "A " * 110, "Von " * 60, "by by by " * 26, "Posted " * 34, "A. B. " * 40, "(" * 200 + "by A B",
     "Autor " * 40, "4 March 2025 by " * 15, "Quelle: " * 30, "By A and B and " * 15],
)  # fmt: skip
def test_odd_bylines_are_read_in_linear_time(line: str) -> None:
    def seconds(count: int) -> float:
        lines = tuple(f"{line[:236]} {number}" for number in range(count))
        page = make_page(split_blocks((*lines, HEADLINE, *lines[:8], *ENGLISH, *lines)))
        start = time.process_time()
        author_candidates(page, count, count + 9, count + 13, "dmy")
        return time.process_time() - start

    seconds(4)
    assert min(seconds(40) for _ in range(3)) < 24 * max(min(seconds(10) for _ in range(3)), 0.005)
