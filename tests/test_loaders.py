"""Every shape a source may have, any bytes it may hold."""

from __future__ import annotations

import codecs
import json
import random
import time
import tomllib
from datetime import date, datetime

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from dateline.loaders import SHAPES, load
from dateline.loaders.document.freezing import write_sidecar
from dateline.loaders.document.sidecar import apply_sidecar
from dateline.loaders.source.text import read_text
from dateline.model import Document, Evidence, Metadata, Source
from dateline.values import changed, field_names


def read(text: str | bytes, path: str = "story.txt") -> Document:
    return load(Source(path, text if isinstance(text, bytes) else text.encode(), ""), "dmy")


def told(document: Document) -> dict[str, tuple[str, tuple[int, ...]]]:
    return {evidence.field: (evidence.origin, evidence.lines) for evidence in document.evidence}


def lines(data: bytes) -> tuple[str, ...]:
    return read_text("a.txt", data).lines


# Text

SENTENCE = "Tromsø – “naïve” café, Łódź."


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32"])
def test_I11_unicode_encodings(encoding: str) -> None:
    mark = codecs.BOM_UTF16_BE if encoding == "utf-16-be" else b""
    text = read_text(
        "a.txt",
        mark + f"{SENTENCE}\r\nMore.\n".encode(encoding)
        if encoding != "utf-16-le"
        else (codecs.BOM_UTF16_LE + f"{SENTENCE}\r\nMore.\n".encode(encoding)),
    )
    assert text.lines == (SENTENCE, "More.") and text.diagnostics == ()


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
def test_I11_utf16_without_a_mark(encoding: str) -> None:
    assert lines("Bridge closed\nfor years\n".encode(encoding)) == ("Bridge closed", "for years")


def test_I11_windows_1252_is_read_with_a_warning() -> None:
    text = read_text("a.txt", "Plain.\nA café – “closed” for 5 €.\n".encode("cp1252"))
    assert text.lines[1] == "A café – “closed” for 5 €."
    assert [(found.line, found.severity) for found in text.diagnostics] == [(2, "warning")]
    assert lines(b"caf\xe9 \x81\x8d") == ("café ",)


def test_I11_stray_bytes_in_utf8_leave_the_rest_alone() -> None:
    text = read_text("a.txt", "Łódź, Tromsø, Malmö\n".encode() + b"caf\xe9\n")
    assert text.lines == ("Łódź, Tromsø, Malmö", "café") and text.diagnostics[0].line == 2


@pytest.mark.parametrize("data", [b"\xff", b"\xfe\xff\xd8", "é".encode() + b"\xff", b"a\xc3", b"\xff\xfe\x00\xd8"])
def test_I11_never_a_silent_replacement_character(data: bytes) -> None:
    text = read_text("a.txt", data)
    assert text.diagnostics and not any("\ufffd" in line for line in text.lines)


@pytest.mark.parametrize(
    "data", [b"\x89PNG\r\n\x1a\n", b"PK\x03\x04" + bytes(range(256)), bytes(range(32)) * 40, b"%PDF-1.7 \xe2"]
)
def test_binary_files_are_named_and_not_read(data: bytes) -> None:
    document = read(data + b"\0\1\2")
    assert [found.severity for found in document.diagnostics] == ["error"] and "binary" in document.diagnostics[
        0
    ].message
    assert document.metadata.draft and not document.body


def test_I12_forbidden_characters_are_removed_once_and_counted() -> None:
    text = read_text("a.txt", "a\0b\x07 \x9fc\ufffed\U0001ffff\ne\ufefff\x0bg\n".encode())
    assert text.lines == ("ab cd", "ef g")
    assert [found.message[:12] for found in text.diagnostics] == ["7 characters"] and text.diagnostics[0].column == 2


def test_line_ends_of_every_kind() -> None:
    for text in ("a\nb\n\nc", "a\r\nb\r\n\r\nc\r\n", "a\rb\r\rc", "a\u2028b\u2029c", "a\x85b\x85\x85c"):
        assert lines(text.encode()) == ("a", "b", "", "c")
    assert lines("a\u2028b\nc\u2029d".encode()) == ("a b", "c d")


def test_mojibake_is_said_and_not_rewritten() -> None:
    text = read_text("a.txt", "Fine.\nThe cafÃ© isnâ€™t open.\n".encode())
    assert text.lines[1] == "The cafÃ© isnâ€™t open." and text.diagnostics[0].line == 2
    assert read_text("a.txt", "NÃO, ÂGE, Ã".encode()).diagnostics == ()


@settings(max_examples=300, deadline=None)
@given(st.binary(max_size=200))
def test_any_bytes_become_clean_lines(data: bytes) -> None:
    for line in read_text("a.txt", data).lines:
        line.encode("utf-8")
        assert not any(ord(mark) < 32 and mark != "\t" or mark in "\n\r\x7f\ufeff\ufffe\uffff" for mark in line)


# Shapes


def test_the_table_of_shapes() -> None:
    names = [shape.name for shape in SHAPES]
    assert [name for name in names if name != "page-dump"] == [
        "front-matter",
        "email-message",
        "metadata-lines",
        "html-page",
        "dated-text",
        "plain-text",
    ]
    assert "page-dump" not in names or names.index("page-dump") == 5


PELICAN = """Title: Ferry: what changes
Date: 2021-03-05 06:30
Modified: 2021-03-06
Category: City
Tags: ferry, city bus
Authors: Ruiz, Ana; Li, Bo
Summary: New times
    from Monday.
Status: draft

The council met.
"""


def test_pelican() -> None:
    document = read(PELICAN, "ferry.md")
    assert document.loader == "metadata-lines" and (document.body, document.body_line) == ("The council met.", 11)
    assert document.metadata == Metadata(
        title="Ferry: what changes",
        summary="New times from Monday.",
        date=datetime(2021, 3, 5, 6, 30),
        updated=date(2021, 3, 6),
        authors=("Ruiz, Ana", "Li, Bo"),
        categories=("City",),
        tags=("ferry", "city bus"),
        slug="ferry",
        draft=True,
    )


@pytest.mark.parametrize(
    "text",
    [
        "Ferry\n#####\n\n:date: 2021-03-05\n:tags: bus, pier\n\nThe council met.\n",
        "=====\nFerry\n=====\n:date: 2021-03-05\n:tags: bus, pier\n\nThe council met.\n",
        ".. title: Ferry\n.. date: 2021-03-05\n.. tags: bus, pier\n\nThe council met.\n",
        "<!--\n.. title: Ferry\n.. date: 2021-03-05\n.. tags: bus, pier\n-->\n\nThe council met.\n",
        "title: Ferry\ndate: 2021-03-05\ntags: bus\n    pier\n\nThe council met.\n",
        ":title: Ferry\n:date: 2021-03-05\n:tags: bus; pier\n\nThe council met.\n",
        "Author: Ana\nTITLE:Ferry\nDate:2021-03-05\nTags: bus, pier\nThe council met.\n",
    ],
)
def test_metadata_lines_of_every_kind(text: str) -> None:
    document = read(text, "ferry.md")
    metadata = document.metadata
    assert (document.loader, document.body) == ("metadata-lines", "The council met.")
    assert (metadata.title, metadata.date, metadata.tags) == ("Ferry", date(2021, 3, 5), ("bus", "pier"))
    assert text.split("\n")[document.body_line - 1] == "The council met."


def test_a_draft_tag_of_nikola() -> None:
    assert read(".. title: Ferry\n.. tags: bus, Draft\n\nText.\n").metadata.draft
    assert not read(".. title: Ferry\n.. tags: drafting\n\nText.\n").metadata.draft


@pytest.mark.parametrize(
    "text",
    [
        "Note: this is prose.\n\nMore.\n",
        "London: a city of rain.\n\nMore.\n",
        "Question: who pays?\nAnswer: nobody.\n\nTitle: no\n",
        "Summary: it went on and on.\n\nMore.\n",
        "Date: tomorrow, perhaps.\n\nMore.\n",
        "https://example.org\n\nMore.\n",
    ],
)
def test_prose_with_a_colon_is_no_metadata(text: str) -> None:
    document = read(text)
    assert document.loader == "plain-text" and document.metadata.extra == ()


BODY = "\n\nThe council voted on Tuesday to close the old bridge.\n\nThe mayor was absent.\n"


@pytest.mark.parametrize(
    "first",
    [
        " date 2025-07-21 Council closes bridge",
        "Date: 2025-07-21 Council closes bridge",
        "2025-07-21 Council closes bridge",
        "2025-07-21: Council closes bridge",
        "2025-07-21 — Council closes bridge",
        "[2025-07-21] Council closes bridge",
        "date 21/07/2025 Council closes bridge",
        "21.07.2025 – Council closes bridge",
        "July 21, 2025 | Council closes bridge",
        "[21 July 2025] Council closes bridge",
        "date July 21, 2025 Council closes bridge",
        "\n\n2025-07-21\nCouncil closes bridge",
    ],
)
def test_dated_text(first: str) -> None:
    document = read(first + BODY)
    assert document.loader == "dated-text"
    assert document.metadata == Metadata(title="Council closes bridge", date=date(2025, 7, 21))
    assert document.body == BODY.strip() and document.markup == "text"
    assert told(document)["date"][0] == "prefix line"


def test_a_lead_sentence_behind_the_date_stays_in_the_body() -> None:
    document = read(" date 2025-07-21 The council has voted to close the bridge.\n\nThe mayor was absent.\n")
    assert document.metadata == Metadata(date=date(2025, 7, 21))
    assert document.body == "The council has voted to close the bridge.\n\nThe mayor was absent."
    assert document.body_line == 1


def test_a_time_behind_the_date_is_kept() -> None:
    assert read("2025-07-21T09:30:00+02:00 Council closes bridge" + BODY).metadata.date == datetime.fromisoformat(
        "2025-07-21T09:30:00+02:00"
    )


@pytest.mark.parametrize("first", ["2024-13-45 Council closes bridge", " date 2024-02-30 Council closes bridge"])
def test_I20_a_prefix_that_is_no_date_is_an_error(first: str) -> None:
    document = read(first + BODY)
    assert document.metadata.date is None
    assert [(found.line, found.severity) for found in document.diagnostics] == [(1, "error")]


@pytest.mark.parametrize(
    "text", ["21 July 2025 was a warm day.\n\nMore.\n", "2025 was warm.\n\nMore.\n", "1986. A year.\n\nMore.\n"]
)
def test_prose_that_begins_with_a_date_is_plain_text(text: str) -> None:
    document = read(text)
    assert document.loader == "plain-text" and document.body == text.strip() and document.metadata.date is None


def test_plain_text_with_a_headline_byline_and_date() -> None:
    document = read("Council closes bridge\n\nBy Ana Ruiz and Bo Li | 21 July 2025\nUpdated: 22 July 2025" + BODY)
    assert document.metadata == Metadata(
        title="Council closes bridge",
        date=date(2025, 7, 21),
        updated=date(2025, 7, 22),
        authors=("Ana Ruiz", "Bo Li"),
    )
    assert document.body == BODY.strip() and document.body_line == 6
    assert told(document) == {
        "title": ("body", (1,)),
        "authors": ("body", (3,)),
        "date": ("body", (3,)),
        "updated": ("body", (4,)),
    }


def test_plain_text_with_a_label_and_a_dek() -> None:
    long = "The council voted on Tuesday to close the old bridge over the river for two years."
    document = read(f"BREAKING NEWS\nCouncil closes bridge\n\nTwo years of detours for buses\nBy Ana Ruiz\n\n{long}\n")
    assert document.metadata == Metadata(
        label="BREAKING NEWS",
        title="Council closes bridge",
        summary="Two years of detours for buses",
        authors=("Ana Ruiz",),
    )
    assert document.body == long and document.body_line == 7
    verse = "Bridges of the old town\nRivers of the old town here\nBoats of the old town there\nand no end\n"
    assert read(verse).metadata == Metadata()


def test_a_place_above_a_text_is_no_headline() -> None:
    long = "The council voted on Tuesday to close the old bridge over the river for two years."
    assert read(f"Tromsø\n\n{long}\n\n{long}\n").metadata.title is None
    assert read(f"Bridges\nBy Ana Ruiz\n\n{long}\n").metadata.title == "Bridges"
    assert read(f"2025-07-21 Bridges\n\n{long}\n").metadata.title == "Bridges"


def test_plain_text_without_a_headline() -> None:
    text = "The council voted on Tuesday to close the bridge.\nThe mayor, who had been ill, was absent from the vote.\n"
    document = read(text)
    assert document.metadata == Metadata() and document.body == "\n\n".join(text.strip().split("\n"))


def test_wrapped_lines_are_joined() -> None:
    text = (
        "The council voted on Tuesday to close the old bridge over the\nriver, which has been failing for a decade "
        "and\nmore, officials said on Wednesday after the meeting in the hall.\n\n"
        "A second paragraph stands here and is wrapped at about the very\nsame width as the first one was.\n"
    )
    document = read(text)
    assert document.body == "\n\n".join(" ".join(block.split()) for block in text.split("\n\n"))
    assert document.metadata.title is None


def test_subheadings() -> None:
    long = "The council voted on Tuesday to close the old bridge over the river for two years."
    document = read(f"{long}\n\nWho pays?\n\n{long}\n\n‘No choice’: mayor\n\n{long}\n\n- an item\n\n{long}\n\nThe end")
    assert [block for block in document.body.split("\n\n") if block.startswith("## ")] == [
        "## Who pays?",
        "## ‘No choice’: mayor",
    ]


def test_signs_of_markdown_in_plain_text_stay() -> None:
    text = "#Bridge is the word of the day.\n\n1986. A good year for bridges.\n\n* * *\n\nThe end of it all."
    assert read(text).body == text


def test_markdown_without_front_matter() -> None:
    document = read("# Bridge closed\n\nThe *council* voted.\n", "2025-07-21-bridge.md")
    assert (document.loader, document.markup, document.body) == ("plain-text", "markdown", "The *council* voted.")
    assert document.metadata == Metadata(title="Bridge closed", date=date(2025, 7, 21), slug="bridge")
    assert told(document) == {"title": ("body", (1,)), "date": ("file name", ()), "slug": ("file name", ())}


# Credits beside a headline

TEXT = (
    "The council voted on Tuesday to close the old bridge over the river for two years, and nobody was glad.\n\n"
    "The mayor, who had been ill, was absent from the vote, as were two of her deputies from the west side."
)
DAY = date(2026, 4, 21)


@pytest.mark.parametrize(
    ("line", "authors", "when"),
    [
        ("By Nora Castell, 21 April 2026", ("Nora Castell",), DAY),
        ("Par N. Castell, le 21 avril 2026 à 18h12", ("N. Castell",), datetime(2026, 4, 21, 18, 12)),
        ("Por Nora Castell - 21/04/2026", ("Nora Castell",), DAY),
        ("By Nora Castell, Staff Writer", ("Nora Castell",), None),
        ("Von Nora Castell, Port Averil", ("Nora Castell",), None),
        ("By Nora Castell (Reuters)", ("Nora Castell",), None),
        ("By Nora Castell in Lisbon", ("Nora Castell",), None),
        ("Text: Nora Castell, Fotos: Ana Ruiz", ("Nora Castell",), None),
        ("by Nora Castell, 21 April 2026", ("Nora Castell",), DAY),
        ("By: Nora Castell", ("Nora Castell",), None),
        ("Story by Nora Castell", ("Nora Castell",), None),
        ("2026-04-21 18:12 | Nora Castell", ("Nora Castell",), datetime(2026, 4, 21, 18, 12)),
        ("Nora Castell • 21 April 2026 • 3 min read", ("Nora Castell",), DAY),
        ("By Ana Ruiz, Bo Li and Cy Day", ("Ana Ruiz", "Bo Li", "Cy Day"), None),
        ("By Ana Ruiz, Jr., and Bo Li", ("Ana Ruiz, Jr.", "Bo Li"), None),
        ("By Ana Ruiz, Bo Li", ("Ana Ruiz", "Bo Li"), None),
        ("Автор: Нора Кастелл", ("Нора Кастелл",), None),
        ("Írta: Nora Castell", ("Nora Castell",), None),
        ("بقلم نورا كاستيل", ("نورا كاستيل",), None),
        ("홍길동 기자", ("홍길동",), None),
        ("di Nora Castell", ("Nora Castell",), None),
        ("Xochitl Quispe • 21 April 2026 • 3 min read", ("Xochitl Quispe",), DAY),
    ],
)
def test_bylines(line: str, authors: tuple[str, ...], when: date | None) -> None:
    document = read(f"Bridge approved after forty years\n\n{line}\n\n{TEXT}\n")
    metadata = document.metadata
    assert (metadata.title, metadata.authors, metadata.date) == ("Bridge approved after forty years", authors, when)
    assert (document.body, metadata.summary) == (TEXT, None)


def test_what_stands_beside_names_in_a_byline_is_listed() -> None:
    document = read(f"Bridge approved after forty years\nBy Nora Castell, Staff Writer | 3 min read\n\n{TEXT}\n")
    assert [(dropped.line, dropped.text) for dropped in document.dropped] == [(2, "Staff Writer"), (2, "3 min read")]
    assert read(f"Bridge approved now\nText: Nora Castell, Fotos: Bo Li\n\n{TEXT}\n").metadata.image_credit == "Bo Li"


@pytest.mark.parametrize(
    "line",
    [
        "By Monday", "By Popular Demand", "By Monday, 21 April 2026", "By the time we left", "Von der Leyen tritt ab",
        "3 May 2024 – 5 May 2024", "Town Hall, 21 April 2026", "Agenda, 21 April 2026", "Words: 1,200", "본보 기자",
        "By the bridge we met her.",
    ],
)  # fmt: skip
def test_no_author_and_no_date_is_invented(line: str) -> None:
    metadata = read(f"Bridge approved after forty years\n\n{line}\n\n{TEXT}\n").metadata
    assert (metadata.authors, metadata.date) == ((), None)


@pytest.mark.parametrize(
    ("line", "place"),
    [
        ("Port Averil, 21 April 2026", "Port Averil"),
        ("Lisboa, 21 de abril de 2026", "Lisboa"),
        ("Berlin, den 21. April 2026 (dpa)", "Berlin"),
        ("Washington, D.C., April 21, 2026", "Washington, D.C."),
    ],
)
def test_a_place_and_a_date(line: str, place: str) -> None:
    for text in (f"Bridge approved at last\n{line}\n\n{TEXT}\n", f"{line}\n\nBridge approved at last\n\n{TEXT}\n"):
        document = read(text)
        assert document.metadata == Metadata(title="Bridge approved at last", date=DAY, dateline=place)
        assert document.body == TEXT


@pytest.mark.parametrize("line", ["Super Bowl, 8 February 2026", "Ana Ruiz, 21 April 2026", "Council | 21 April 2026"])
def test_a_first_line_that_may_be_a_headline_is_a_credit_only_above_one(line: str) -> None:
    assert read(f"{line}\n\n{TEXT}\n").metadata == Metadata(title=line)


@pytest.mark.parametrize(
    ("above", "told", "left"),
    [
        (
            "The council says yes by five votes. Opponents sue.\n\nBy Nora Castell\n21 April 2026",
            {"summary": "The council says yes by five votes. Opponents sue.", "authors": ("Nora Castell",)},
            "",
        ),
        ("Νόρα Καστέλ\n21 Απριλίου 2026", {"authors": ("Νόρα Καστέλ",)}, ""),
        ("21 апреля 2026\nНора Кастелл", {"authors": ("Нора Кастелл",)}, ""),
        ("Hisia Nora Castell\n21 April 2026", {}, "Hisia Nora Castell\n\n"),
        ("본보 기자\n2026년 4월 21일", {}, "본보 기자\n\n"),
    ],
)
def test_a_line_that_is_not_understood_hides_no_credit_below_it(above: str, told: dict[str, object], left: str) -> None:
    document = read(f"Bridge approved after forty years\n\n{above}\n\n{TEXT}\n")
    assert document.metadata == changed(Metadata(title="Bridge approved after forty years", date=DAY), **told)
    assert document.body == left + TEXT


@pytest.mark.parametrize(
    "text",
    [
        "A history of the bridge\n\nIt has had a long life.\n\n21 April 1986\n\n{0}\n\n3 May 1990\n\n{0}\n",
        "Open day at the harbour\n\nAll are welcome at the quay.\n\n21 April 2030\n\nCome at ten, and bring a friend "
        "or two with you to the boats.\n",
        "Fixtures for the week\n\nPort Averil, 21 April 2026\nKelder, 22 April 2026\n\n{0}\n",
        "Fixtures for the week\n\n21 April 2026\n22 April 2026\n\n{0}\n",
        "Bridge approved at last\n\n{0}\n\nBy Nora Castell\n\nNora Castell is a reporter who covers the docks of the "
        "town and its ferries.\n",
    ],
)
def test_dates_and_names_within_a_text_are_none_of_its_credits(text: str) -> None:
    document = read(text.format(TEXT))
    metadata = document.metadata
    assert (metadata.date, metadata.authors, metadata.summary) == (None, (), None)
    assert len(document.body.split("\n\n")) == len([line for line in text.format(TEXT).split("\n") if line]) - 1


@pytest.mark.parametrize(
    ("line", "path"),
    [
        ("Saturday, 26 December 2026", "a.md"), ("26 December 2026, 7 pm", "a.md"), ("21 February 1916", "a.md"),
        ("Datum: Samstag, 26. Dezember 2026", "a.md"), ("Verdun, 21 February 1916", "a.md"),
        ("Verdun, 21 February 1916", "a.txt"), ("Wacken, 29 July 2027, 19:30", "a.txt"),
    ],
)  # fmt: skip
def test_8_the_date_of_an_event_or_of_history_is_none_of_publication(line: str, path: str) -> None:
    document = read(f"{'# ' * path.endswith('.md')}Bridge approved\n\n{line}\n\n{TEXT}\n", path)
    assert (document.metadata.title, document.metadata.date) == ("Bridge approved", None)
    assert document.body == f"{line}\n\n{TEXT}" and not document.dropped


@pytest.mark.parametrize("path", ["a.md", "a.txt"])
@pytest.mark.parametrize(
    "lines",
    [
        "Tuesday, 21 April 2026\n\nBy Nora Castell", "By Nora Castell\n\nTuesday, 21 April 2026",
        "Tuesday, 21 April 2026\n\nNora Castell", "Published: Tuesday, 21 April 2026", "Lisbon, 21 April 2026",
        "By Nora Castell | Tuesday, 21 April 2026", "Posted on Tuesday, 21 April 2026",
    ],
)  # fmt: skip
def test_8_a_byline_or_the_word_published_makes_it_the_date(lines: str, path: str) -> None:
    document = read(f"{'# ' * path.endswith('.md')}Bridge approved\n\n{lines}\n\n{TEXT}\n", path)
    assert (document.metadata.date, document.body) == (DAY, TEXT)


def test_8_a_place_and_a_date_above_a_list_are_those_of_an_event() -> None:
    assert read("Rock festival now\n\nWacken, 29 July 2027\n\nDoors: 7 pm\n\n- Ana\n- Bo\n").metadata.date is None


@pytest.mark.parametrize("path", ["a.md", "a.txt"])
@pytest.mark.parametrize(
    "line",
    [
        "By Nora Castell, Lantern Press, 240 pages", "By Nora Castell (Lantern Press, 240 pp.)",
        "By Nora Castell, Lantern Press, $24.99", "Von Nora Castell, Laternen-Verlag, 240 Seiten, 24 Euro",
    ],
)  # fmt: skip
def test_25_who_wrote_the_book_is_not_who_reviews_it(line: str, path: str) -> None:
    document = read(f"{'# ' * path.endswith('.md')}A bridge of sighs\n\n{line}\n\n{TEXT}\n", path)
    assert (document.metadata.authors, document.metadata.summary) == ((), None)
    assert document.body == f"{line}\n\n{TEXT}"


@pytest.mark.parametrize("path", ["a.md", "a.txt"])
def test_25_originally_published_is_the_date(path: str) -> None:
    lines = "UPDATED 22 April 2026 at 9:00\nOriginally published 21 April 2026"
    metadata = read(f"{'# ' * path.endswith('.md')}Bridge approved\n\n{lines}\n\n{TEXT}\n", path).metadata
    assert (metadata.date, metadata.updated, metadata.summary) == (DAY, datetime(2026, 4, 22, 9), None)


@pytest.mark.parametrize("gap", ["  ", "\n\n"])
def test_25_an_office_above_its_release_is_no_headline(gap: str) -> None:
    released = f"FOR IMMEDIATE RELEASE{gap}April 21, 2026"
    head = f"THE WHITE HOUSE\n\nOffice of the Press Secretary\n\n{released}"
    document = read(f"{head}\n\nRemarks on the new bridge\n\n{TEXT}\n")
    metadata = document.metadata
    assert (metadata.title, metadata.date) == ("Remarks on the new bridge", DAY)
    assert metadata.label == "FOR IMMEDIATE RELEASE"
    assert document.body == TEXT
    assert [each.text for each in document.dropped] == ["THE WHITE HOUSE", "Office of the Press Secretary"]
    own = read(f"Bridge approved at last\n\n{released}\n\nFerries stop in spring\n\n{TEXT}\n")
    assert own.metadata.title == "Bridge approved at last"


def test_a_byline_before_the_headline_behind_a_date() -> None:
    document = read(f"2026-04-21 18:12 | Nora Castell\n\nBridge approved at last\n\n{TEXT}\n")
    assert (document.metadata.title, document.metadata.authors) == ("Bridge approved at last", ("Nora Castell",))
    assert read(f"2026-04-21 Nora Castell\n\nA life in the harbour\n\n{TEXT}\n").metadata.title == "Nora Castell"


def test_a_press_release() -> None:
    text = f"FOR IMMEDIATE RELEASE: May 14, 2026\n\nBridge approved\nat last\n\n{TEXT}\n\nMedia contact:\nAna\n\n###\n"
    document = read(text.replace("approved\nat", "approved at"))
    assert document.metadata == Metadata(
        title="Bridge approved at last", label="FOR IMMEDIATE RELEASE", date=date(2026, 5, 14)
    )
    assert document.body == TEXT
    assert [dropped.text for dropped in document.dropped] == ["Media contact:", "Ana", "###"]


@pytest.mark.parametrize("mark", ["-ENDS-", "-30-", "(END)", "– Ende –"])
def test_the_mark_of_the_end(mark: str) -> None:
    document = read(f"Bridge approved at last\n\n{TEXT}\n\n{mark}\n\nThe bridge was built in 1931.\n")
    assert document.body == TEXT and len(document.dropped) == 2


@pytest.mark.parametrize("mark", ["###", "# # #", "ENDS"])
def test_a_mark_that_may_part_a_text_ends_it_only_above_notes(mark: str) -> None:
    text = f"Bridge approved at last\n\n{TEXT}\n\n{TEXT}\n\n{mark}"
    assert read(text).body == f"{TEXT}\n\n{TEXT}"
    assert read(f"{text}\n\nNotes to editors\n\nNone.\n").body == f"{TEXT}\n\n{TEXT}"
    assert mark in read(f"{text}\n\nThe town was still there.\n").body
    assert mark in read(f"{TEXT}\n\n-ENDS-\n\n{TEXT}\n\n{mark}\n\nContact\n\n{TEXT}\n").body


def test_a_wire_s_slug_is_no_headline() -> None:
    document = read(f"BC-KELDER-STORM/ (WRAPUP 2, PIX, TV)\n\nWRAPUP 2-Storm hits Kelder\n\nBy Ana Ruiz\n\n{TEXT}\n")
    assert (document.metadata.title, document.metadata.authors) == ("WRAPUP 2-Storm hits Kelder", ("Ana Ruiz",))
    assert [(dropped.line, dropped.reason) for dropped in document.dropped] == [(1, "a wire's slug")]
    assert read(f"HED: Bridge approved\nDEK: At last\n\n{TEXT}\n").metadata == Metadata(
        title="Bridge approved", summary="At last"
    )


def test_a_line_alone_above_a_list_is_printed_once() -> None:
    document = read("Agenda of the council\n\n1. Minutes\n2. Budget\n3. Bridge\n")
    assert (document.metadata.title, document.body) == ("Agenda of the council", "1. Minutes\n\n2. Budget\n\n3. Bridge")


def test_short_texts_in_wide_script_have_headlines() -> None:
    body = "島と本土を結ぶ航路は二十一日、強風のため終日欠航となり、およそ三百人が足止めされた。"
    document = read(f"マダーン島への航路、欠航\n文：山田花子\n\n{body}\n")
    assert document.metadata == Metadata(title="マダーン島への航路、欠航", authors=("山田花子",))
    assert document.body == body


def test_what_nobody_sees_is_not_in_a_title() -> None:
    assert read(f"Fähr\u00adver\u00adbindung fällt\u200b wieder aus\n\n{TEXT}\n").metadata.title == (
        "Fährverbindung fällt wieder aus"
    )


# The top of a Markdown body


@pytest.mark.parametrize(
    "head",
    [
        "# Bridge approved\n\nBy Nora Castell\n\nApril 21, 2026",
        "# **Bridge approved**\n\n*By Nora Castell, 21 April 2026*",
        "# Bridge approved\n\n**Author:** Nora Castell  \n**Date:** April 21, 2026",
        "% Bridge approved\n% Nora Castell\n% April 21, 2026",
        "<!-- a note\n\nof two lines -->\n\n# Bridge approved\n\nBy [Nora Castell](/nora)\nApril 21, 2026",
        "21 April 2026\n\n# Bridge approved\n\n***By Nora Castell***",
        "## Bridge approved\n\nNora Castell, 21 April 2026",
        "**Bridge approved**\n\n2026-04-21 | Nora Castell",
    ],
)
def test_the_top_of_markdown(head: str) -> None:
    body = TEXT.replace("bridge", "*bridge*")
    document = read(f"{head}\n\n{body}\n", "a.md")
    metadata = document.metadata
    assert (metadata.title, metadata.authors, metadata.date) == ("Bridge approved", ("Nora Castell",), DAY)
    assert document.body.partition("-->")[2].strip() == body if "-->" in head else document.body == body
    assert "-->" in head or document.body_line == head.count("\n") + 3


def test_markdown_above_the_heading_stays() -> None:
    document = read(f"![A boat](boat.jpg)\n\n[TOC]\n\n# Bridge approved\n\nBy Ana Ruiz\n\n{TEXT}\n", "a.md")
    assert document.metadata.title == "Bridge approved" and document.metadata.authors == ("Ana Ruiz",)
    assert document.body.split() == ["![A", "boat](boat.jpg)", "[TOC]", *TEXT.split()]
    assert document.body.split("\n").index(TEXT.split("\n")[0]) == 8
    assert read(f"OPINION\n\n# Bridge approved\n\n{TEXT}\n", "a.md").metadata.label == "OPINION"


@pytest.mark.parametrize(
    "text",
    [
        "Some thoughts\n\n# First\n\nText.\n\n# Second\n\nText.",
        "#bridge #council\n\nText.",
        "# Minutes\n\n- 21 April 2026\n- By Nora Castell\n\n{0}",
        "# Minutes\n\n```\nBy Nora Castell\n```\n\n{0}",
        "# Minutes\n\n> By Nora Castell\n\n{0}",
        "# Minutes\n\n    By Nora Castell\n\n{0}",
    ],
)
def test_what_is_no_top_of_markdown(text: str) -> None:
    document = read(text.format(TEXT), "a.md")
    assert document.body == text.format(TEXT).removeprefix("# Minutes\n\n")
    assert (document.metadata.authors, document.metadata.date) == ((), None)


@pytest.mark.parametrize(
    "first",
    [
        "## Bridge Approved.",
        "**Bridge approved**",
        "#Bridge approved",
        "Bridge approved",
        "<!-- a -->\n# Bridge approved",
        "![A boat](b.jpg)\n\n# Bridge *approved*",
    ],
)
def test_a_repeated_title_is_dropped(first: str) -> None:
    document = read(f"---\ntitle: Bridge approved\n---\n\n{first}\n\n{TEXT}\n", "a.md")
    assert document.body.removeprefix(first.partition("\n")[0]).strip() == TEXT
    assert [dropped.reason for dropped in document.dropped] == ["repeats the title"]
    assert document.dropped[0].text == first.split("\n")[-1] and document.dropped[0].line == 5 + first.count("\n")


def test_what_only_begins_like_the_title_stays() -> None:
    for first in (
        "Bridge approved by the council",
        "## Bridge",
        "Bridge approved\nby the council",
        "[Bridge approved](https://example.org)",
        "Bridge approved\n\nThe first line of a poem\n\n",
    ):
        text = f"---\ntitle: Bridge approved\n---\n\n{first}\n\n{TEXT}\n"
        assert read(text, "a.md").body == f"{first}\n\n{TEXT}"
    assert read("---\ntitle: Bridge approved\n---\n\nBridge approved\n", "a.md").body == "Bridge approved"


@pytest.mark.parametrize(
    ("heading", "title"),
    [
        ("Crew of the *Nordvale* taken off", "Crew of the Nordvale taken off"),
        ("The _Nordvale_ and **two *tugs***", "The Nordvale and two tugs"),
        ("What `__init__` and `a*b*c` do", "What __init__ and a*b*c do"),
        ("5 * 3 * 2 and snake_case_names", "5 * 3 * 2 and snake_case_names"),
        ("A \\*star\\*", "A *star*"),
        ("The <em>Nordvale</em> and <script>", "The Nordvale and <script>"),
    ],
)
def test_titles_show_no_marks(heading: str, title: str) -> None:
    assert read(f"# {heading}\n\nText.\n", "a.md").metadata.title == title


def test_inline_tags_in_a_stated_title() -> None:
    for stated, title in (("The <em>Nordvale</em> sails", "The Nordvale sails"), ("What <b> does", "What <b> does")):
        assert read(f"---\ntitle: {stated}\n---\n\nText.\n", "a.md").metadata.title == title
    stated = "Using `<i>a</i>`"
    assert read(f"---\ntitle: {stated}\n---\n\nText.\n", "a.md").metadata.title == stated



def test_html_without_front_matter() -> None:
    document = read("<h1 class='x'>Bridge &amp; <em>river</em></h1>\n<p>Text.</p>\n", "bridge.html")
    assert (document.markup, document.metadata.title) == ("html", "Bridge & river") and "title" in told(document)
    assert read("<p>Text.</p>\n", "bridge.html").metadata.title is None


@pytest.mark.parametrize(
    ("path", "slug", "language"),
    [
        ("posts/my-post.md", "my-post", None),
        ("posts/2024-03-05_my-post.md", "my-post", None),
        ("posts/20240305-my-post.fr.md", "my-post", "fr"),
        ("posts/my-post/index.md", "my-post", None),
        ("posts/2024-03-05-my-post/index.pt.md", "my-post", "pt"),
        ("posts/2024/03-05-my-post.md", "my-post", None),
        ("2024/03-05-my-post/index.mdx", "my-post", None),
        ("posts/21-04-2026 my-post.md", "my-post", None),
        ("posts/21.04.2026-my-post.fr.md", "my-post", "fr"),
        ("posts/21-04-2026.md", "21-04-2026", None),
        ("posts/41-04-2026-my-post.md", "41-04-2026-my-post", None),
        ("posts/12-30-my-post.md", "12-30-my-post", None),
        ("posts/2024-03-05-my-post.html.md", "my-post", None),
        ("posts/0001a2b3.txt", None, None),
        ("posts/2024-03-05-my-post.txt", "my-post", None),
        ("index.md", None, None),
    ],
)
def test_what_a_path_tells(path: str, slug: str | None, language: str | None) -> None:
    metadata = read("Text of a sentence.\n", path).metadata
    assert (metadata.slug, metadata.language) == (slug, language)


@pytest.mark.parametrize(
    "text",
    ["Bridge closed\n\nThe council voted to close the old bridge.\n", "---\ntags: bridge\n---\nThe text.\n"],
)
def test_the_order_of_the_site_reads_the_date_in_a_name(text: str) -> None:
    source = Source("05-03-2024 bridge.txt", text.encode(), "")
    assert load(source, "dmy").metadata.date == date(2024, 3, 5)
    assert load(source, "mdy").metadata.date == date(2024, 5, 3)


@pytest.mark.parametrize(
    "text", ["Bridge closed\n\nThe council voted.\n", "---\ntags: bridge\n---\nText.\n", "Title: Bridge\n\nText.\n"]
)
def test_a_day_that_does_not_exist_in_a_name_is_said_once(text: str) -> None:
    document = read(text, "2026-13-45-bad.txt")
    assert [(found.severity, "2026-13-45" in found.message) for found in document.diagnostics] == [("warning", True)]
    assert document.metadata.date is None
    dated = read("---\ndate: 2026-11-05\n---\nThe text.\n", "2026-13-45-bad.txt")
    assert dated.diagnostics == ()


def test_N11_names_that_are_not_utf8() -> None:
    path = b"2024-03-05-caf\xe9.md".decode("utf-8", "surrogateescape")
    document = read("---\ndraft: false\n---\nText.\n", path)
    assert document.metadata.slug == "caf" and document.metadata.title == "Caf"
    repr(changed(document, path="")).encode()


@pytest.mark.parametrize("text", ["", "\n\n", "   \n", "\ufeff"])
@pytest.mark.parametrize("path", ["a.txt", "a.md", "a.html"])
def test_empty_files(text: str, path: str) -> None:
    document = read(text, path)
    assert document.body.strip() == "" and document.diagnostics == ()


PAGE = """<!DOCTYPE html>
<html lang="en"><head>
<title>Ferry &amp; bus</title>
<meta name="tags" content="bus, pier" />
<meta content='2021-03-05T06:30:00+01:00' property='article:published_time'>
<meta name="viewport" content="width=device-width">
<meta property="article:author" content="Ana Ruiz"><meta property="article:author" content="Bo Li">
</head>
<body class="x">

<p>The council met.</p>
</body></html>
"""


def test_a_page_of_html_whose_head_tells_of_it() -> None:
    document = read(PAGE, "ferry.html")
    metadata = document.metadata
    assert (document.loader, metadata.title, metadata.tags) == ("html-page", "Ferry & bus", ("bus", "pier"))
    assert metadata.date == datetime.fromisoformat("2021-03-05T06:30:00+01:00")
    assert metadata.authors == ("Ana Ruiz", "Bo Li")
    assert (document.body, document.body_line, document.markup) == ("<p>The council met.</p>", 11, "html")
    assert dict(document.stated) == {"title": 3, "tags": 4, "date": 5, "authors": 7}


def test_I10_a_page_of_html_may_be_a_draft() -> None:
    assert read(PAGE.replace('"tags" content="bus, pier"', '"status" content="draft"'), "ferry.html").metadata.draft
    page = read("<html><head><title>A</title></head><body><p>Text.</p></body></html>", "a.html")
    assert (page.loader, page.metadata.title, page.body) == ("html-page", "A", "<p>Text.</p>")


SAVED = """<!DOCTYPE html>
<html><head><meta charset="utf-8"><title>Ferry &amp; bus | The Courier</title>
<meta property="og:title" content="Ferry &amp; bus"></head>
<body>
<header><h1>The Courier</h1></header>
<nav>Home
News</nav>
<main>
<article><header><h1>Ferry &amp; bus</h1></header>
<p>The council met.</p>
<aside>Most read</aside>
<blockquote><p>No.</p><footer>The mayor</footer></blockquote>
<p>It met <em>again</em>.</p><footer>Share</footer>
</article>
<article><h2>Other news</h2><p>A teaser.</p></article>
</main>
<script>"<article>"</script>
<footer>Contact</footer>
</body></html>
"""
ARTICLE = [
    "<header></header>",
    "<p>The council met.</p>",
    "<blockquote><p>No.</p><footer>The mayor</footer></blockquote>",
    "<p>It met <em>again</em>.</p>",
]


@pytest.mark.parametrize("path", ["ferry.html", "ferry.txt"])
def test_16_a_saved_page_without_what_stands_around_its_article(path: str) -> None:
    document = read(SAVED, path)
    assert (document.loader, document.markup, document.metadata.title) == ("html-page", "html", "Ferry & bus")
    assert [line for line in document.body.split("\n") if line] == ARTICLE
    assert SAVED.split("\n")[document.body_line] == document.body.split("\n")[1] == ARTICLE[1]
    assert [(each.line, each.text, each.reason) for each in document.dropped] == [
        (5, "The Courier", "the page's header"),
        (6, "Home", "navigation"),
        (7, "News", "navigation"),
        (9, "Ferry & bus", "repeats the title"),
        (11, "Most read", "an aside"),
        (13, "Share", "a footer"),
        (15, "Other news A teaser.", "outside the article"),
        (18, "Contact", "a footer"),
    ]


@pytest.mark.parametrize(
    ("head", "body", "title"),
    [
        ("<title>Ferry | Courier</title>", "<h1>Ferry</h1><p>Text.</p>", "Ferry"),
        ("<title>Courier – Ferry fares rise</title>", "<h1>Ferry fares rise</h1><p>Text.</p>", "Ferry fares rise"),
        ("<title>Ferry | The Courier</title>", "<header><h1>The Courier</h1></header><p>The council met.</p>", "Ferry"),
        ("<title>Ferry fares</title>", "<header><h1>The Courier</h1></header><p>The council met.</p>", "Ferry fares"),
        ("<title>The Courier</title>", "<h1>Ferry<br>fares</h1><p>Text.</p>", "Ferry fares"),
        ("<title>Ferry | Courier</title>", "<h1>A</h1><p>Text.</p><h1>B</h1>", "Ferry | Courier"),
        ("<title>A</title><meta property=og:title content=Ferry>", "<h1>B</h1><p>Text.</p>", "Ferry"),
        ('<title>Ferry</title><meta name="tags" content="bus">', "<h1>B</h1><p>Text.</p>", "Ferry"),
        ("<title>Update: Ferry</title>", "<p>Text.</p>", "Update: Ferry"),
    ],
)
def test_16_the_title_of_a_saved_page(head: str, body: str, title: str) -> None:
    assert read(f"<html><head>{head}</head><body>{body}</body></html>", "a.html").metadata.title == title


@pytest.mark.parametrize(
    "body",
    [
        "<aside><p>All of the text stands in an aside, oddly enough.</p></aside><p>End.</p>",
        "<nav><p>Never closed.</p><p>The text.</p>",
        "<main></main><p>The text stands beside an empty main.</p>",
        "<article>Teaser</article><p>" + "The text stands outside. " * 20 + "</p>",
        "<header><main><p>The text.</p></main></header>",
        "<main><article><h1>Live</h1></article>" + "<article><p>An update of a blog.</p></article>" * 5 + "</main>",
    ],
)
def test_16_nothing_of_the_text_is_left_out_where_elements_are_used_oddly(body: str) -> None:
    document = read(f"<!doctype html><title>A</title><body>{body}</body>", "a.html")
    assert {dropped.reason for dropped in document.dropped} <= {"repeats the title"}


def test_16_a_declared_charset_is_honoured() -> None:
    for label in ("windows-1251", "koi8-r", "ISO-8859-5", "utf8", "x-mac-cyrillic"):
        page = f"<html><head><meta charset={label}><title>Мост</title></head><body><p>Совет сказал да.</p></body>"
        document = read(page.encode(label.removeprefix("x-")), "a.html")
        assert (document.metadata.title, document.body) == ("Мост", "<p>Совет сказал да.</p>")
        assert document.diagnostics == ()
    told = '<?xml version="1.0" encoding="Shift_JIS"?><html><head><title>欠航</title></head><body>航路</body></html>'
    assert read(told.encode("cp932"), "a.html").body == "航路"
    mail = '<meta http-equiv="Content-Type" content="text/html; charset=iso-2022-jp"><p>航路</p>'
    assert "航路" in read(mail.encode("iso-2022-jp"), "a.html").body


def test_16_a_charset_that_is_declared_wrongly_is_not_believed() -> None:
    page = "<meta charset=windows-1251><p>Łódź – café</p>"
    assert read(page.encode(), "a.html").body == page
    assert read("<meta charset=rot13><p>caf\xe9</p>".encode("latin-1"), "a.html").body.endswith("café</p>")
    assert read("<meta charset=shift_jis><p>caf\xe9 \xfc</p>".encode("latin-1"), "a.html").diagnostics


@pytest.mark.parametrize(
    ("text", "codec"),
    [
        ("Мост одобрен после сорока лет.", "cp1251"),
        ("Η γέφυρα εγκρίθηκε μετά από χρόνια.", "cp1253"),
        ("マダーン島への航路、欠航。", "cp932"),
        ("Le café a été fermé à midi, après une décision.", "mac-roman"),
        ("Die Brücke über den Fluß bleibt für Züge zu.", "mac-roman"),
    ],
)
def test_16_letters_that_would_be_shown_wrongly_are_an_error(text: str, codec: str) -> None:
    document = read((text + "\n").encode(codec) * 3)
    assert document.metadata.draft and not document.body
    assert [found.severity for found in document.diagnostics][:1] == ["error"] and document.diagnostics[0].help


@pytest.mark.parametrize(
    "text", ["Le café a été fermé à midi, après une décision.", "Ñandú", "Škoda z Plzně", "Märkte – größer † als je‡"]
)
def test_16_western_letters_are_only_a_warning(text: str) -> None:
    document = read(text.encode("cp1252", "ignore") * 3)
    assert document.body and [found.severity for found in document.diagnostics] == ["warning"]


def test_17_a_word_processor_s_file_is_an_error() -> None:
    document = read(r"{\rtf1\ansi\deff0 The council met.}")
    assert document.metadata.draft and not document.body
    assert "RTF" in document.diagnostics[0].message and document.diagnostics[0].severity == "error"


@pytest.mark.parametrize(
    "head",
    ["", "2026-03-01 ", "Author: Ana\nDate: 2026-03-01\n\n", "From: Ana <a@e.org>\nTo: b@e.org\nSubject: B\n\n"],
)
def test_20_comments_of_html_in_plain_text_are_dropped_and_listed(head: str) -> None:
    comments = ("<!-- call the mayor -->", "<!-- a note", "of two lines -->", "<!-- at the end -->")
    first, second = TEXT.split("\n\n")
    top = f"Bridge approved at last\n\n{first[:20]} {comments[0]} {first[21:]}\n\n"
    document = read(f"{head}{top}{comments[1]}\n\n{comments[2]}\n{second}\n\n{comments[3]}\n")
    assert document.body.removeprefix("Bridge approved at last\n\n") == TEXT
    assert tuple(each.text for each in document.dropped if each.reason == "a comment") == comments
    lines = [each.line - head.count("\n") for each in document.dropped if each.reason == "a comment"]
    assert lines == [3, 5, 7, 10]


@pytest.mark.parametrize(
    "text",
    [
        "Write `<!-- more -->` where the summary ends, and “<!-- x -->” for a note.",
        "What begins with <!-- and is never closed stays as it stands.",
        "<!-- It begins a line and is never closed.\n\nThe text goes on here.",
        "An arrow --> and then <!-- another one.\n\nThe text --> goes on here.",
    ],
)
def test_20_what_only_speaks_of_comments_stays(text: str) -> None:
    document = read(text + "\n")
    assert (document.body, document.dropped) == (text, ())


@pytest.mark.parametrize("comment", ["<!-- DO NOT PUBLISH -->", "<!-- [DRAFT] -->", "<!--\nDO NOT PUBLISH\n-->"])
@pytest.mark.parametrize("head", ["", "Bridge now\n\n", "2026-03-01 Bridge\n\n", "Author: A\nDate: 2026-03-01\n\n"])
def test_20_a_comment_that_keeps_a_text_back_is_read_before_it_goes(comment: str, head: str) -> None:
    document = read(f"{head}{comment}\n\n{TEXT}\n")
    assert document.metadata.draft and "<!--" not in document.body and "PUBLISH" not in document.body


def test_17_a_text_that_speaks_of_html_is_none() -> None:
    for text in ("<html> is how a page begins.", "<!doctype html> comes first, they say."):
        assert read(f"“{text}”\n\nMore of it.\n").loader == "plain-text"
    assert read("<p>No page.</p>\n\nMore of it.\n").loader == "plain-text"
    assert read(SAVED, "ferry.md").loader == "plain-text"


@pytest.mark.parametrize(
    "text",
    [
        "---\ntitle: Ferry &amp; bus\n---\n<h1 class=a>Ferry &amp; <em>bus</em></h1>\n\n<p>Text.</p>\n",
        "---\ntitle: Ferry & bus.\n---\n<p>News</p>\n<h1>Ferry\n&amp; bus</h1>\n<p>Text.</p>\n",
        "<h1>Ferry &amp; bus</h1>\n<p>Text.</p>\n",
        "---\ndate: 2021-03-05\n---\n\n<h1>Ferry &amp; bus</h1>\n<p>Text.</p>\n",
        "<!--\n.. title: Ferry & bus\n.. date: 2021-03-05\n-->\n\n<h1>Ferry &amp; bus</h1><p>Text.</p>\n",
    ],
)
def test_12_a_first_heading_of_html_that_repeats_the_title_is_dropped(text: str) -> None:
    document = read(text, "a.html")
    assert (document.metadata.title or "").rstrip(".") == "Ferry & bus" and "<h1" not in document.body
    assert [(each.text, each.reason) for each in document.dropped] == [("Ferry & bus", "repeats the title")]
    assert "<h1" in text.split("\n")[document.dropped[0].line - 1]
    shown = document.body.split("\n")[-1]
    assert shown in text.split("\n")[document.body_line - 1 + document.body.count("\n")]


@pytest.mark.parametrize(
    "body",
    [
        "<h1>Bus &amp; ferry</h1><p>Text.</p>",
        "<p>" + "The council met. " * 20 + "</p><h1>Ferry</h1><p>Text.</p>",
        "<h1><img src=a.png>Ferry</h1><p>Text.</p>",
        "<h2>Ferry</h2><p>Text.</p>",
        "<h1>Ferry<p>Text.</p>",
    ],
)
def test_12_other_headings_of_html_stay(body: str) -> None:
    assert read(f"---\ntitle: Ferry\n---\n{body}\n", "a.html").body == body


@pytest.mark.parametrize(
    ("text", "title", "tags"),
    [
        (".. A licence\n..\n.. goes on\n\nFerry\n#####\n\n:date: 2021-03-05\n:tags: a, b\n", "Ferry", ("a", "b")),
        ("Ferry\n=====\nNew times\n---------\n\n:date: 2021-03-05\n:tags: \\*nix\n", "Ferry", ("*nix",)),
        ("A ``ferry`` *sinks*\n=====\n\n:date: 2021-03-05\n:tags: - a\n       - b\n", "A ferry sinks", ("a", "b")),
        ("Template: post\nTitle: Ferry\nDate: 2021-03-05\nTags: a\n", "Ferry", ("a",)),
    ],
)
def test_metadata_lines_below_comments_and_among_others(text: str, title: str, tags: tuple[str, ...]) -> None:
    metadata = read(text + "\nThe council met.\n", "a.rst").metadata
    assert (metadata.title, metadata.date, metadata.tags) == (title, date(2021, 3, 5), tags)


@pytest.mark.parametrize(
    "head",
    [
        "draft: true",
        "Status: draft",
        "published: false",
        "Template: x\nTitle: y\nStatus: draft",
        "Title: y\n\nDraft: true",
    ],
)
def test_I08_a_line_that_keeps_a_draft_back_is_enough(head: str) -> None:
    assert read(f"{head}\n\nThe council met.\n", "a.md").metadata.draft


VOTE = "The council voted on Tuesday to close the old bridge over the river for two years.\n"


@pytest.mark.parametrize(
    "head",
    [
        "Title: Bridge\nPhoto credit: Ana\nDate: 2026-04-21\nStatus: draft",
        "Title: Bridge\nNews desk: City\nWord count: 600\nDate: 2026-04-21\nDraft: true",
        "Title: Bridge\n\nAuthor: Nora Castell\n\nDate: 2026-04-21\n\nDraft: true",
        "Title: Bridge\nSummary: a line that is\nwrapped, unindented\nDraft: true",
        "# Bridge\n\nCreated: April 21, 2026\nStatus: Draft",
    ],
)
@pytest.mark.parametrize("path", ["a.md", "a.txt"])
def test_I08_a_block_of_keys_goes_on_to_the_one_that_keeps_back(head: str, path: str) -> None:
    document = read(f"{head}\n\n{VOTE}", path)
    assert document.metadata.draft and document.metadata.title == "Bridge" and document.diagnostics == ()
    assert document.body == VOTE.strip() and document.body_line == head.count("\n") + 3


@pytest.mark.parametrize(
    ("head", "line"),
    [
        ("Title: Bridge\n\nAuthor: N\n\nDraft: true", 5),
        ("Title: Bridge\nBy Nora Castell\nStatus: draft", 3),
        ("Title: Bridge\nDate: 2026-04-21\n\nBy Nora Castell\n\nPublished: no", 6),
        ("**Title:** Bridge\n**Draft:** true", 2),
        ("# Bridge\n\n**Draft**: true", 3),
        ("# Bridge\n\n| Draft | yes |", 3),
        ("# Bridge\n\n<!-- draft: true -->", 3),
        ("Bridge\n\nCreated: April 21, 2026\nStatus: Draft", 4),
        ("Photo credit: Ana\nDraft: true", 2),
        ("layout: post\ndraft = true", 2),
        ("Bridge\n\n- Status: private", 3),
        ("# Bridge\n\nstatus:: draft", 3),
    ],
)
@pytest.mark.parametrize("path", ["a.md", "a.txt"])
def test_I08_a_stray_key_that_keeps_back_is_an_error(head: str, line: int, path: str) -> None:
    document = read(f"{head}\n\n{VOTE}", path)
    assert document.metadata.draft
    assert [(found.line, found.severity) for found in document.diagnostics] == [(line, "error")]


@pytest.mark.parametrize(
    "text",
    [
        f"Bridge\n\nStatus: pending\n\n{VOTE}",
        f"Bridge\n\nDraft: the night the Lions chose\n\n{VOTE}",
        f"Bridge\n\nDraft: no\nPublished: yes\n\n{VOTE}",
        f"Bridge\n\nPublished: 21 April 2026\n\n{VOTE}",
        f"Bridge\n\n{VOTE}\nDraft: true\n",
        f"# How to\n\nWrite this:\n\n```\ndraft: true\n```\n\n{VOTE}",
        f"# How to\n\n    draft: true\n\n{VOTE}",
        f"Title: Bridge\nThe mayor said: no.\n\n{VOTE}",
        f"Title: Bridge\n\nAuthor: I write at night.\n\nMayor: So do I.\n\n{VOTE}",
        f"Title: Bridge\n\nPhoto: Ana Ruiz\n\n{VOTE}",
        f"# Open day\n\nDate: 5 June 2026\nTime: 10:00\nPlace: the pier\n\n{VOTE}",
        f"# Bill 41\n\nStatus: draft law\nSponsor: Ana Ruiz\n\n{VOTE}",
    ],
)
def test_lines_with_a_colon_keep_no_text_back_and_stay(text: str) -> None:
    document = read(text, "a.md")
    assert not document.metadata.draft and document.diagnostics == () and document.metadata.date is None
    keys = 1 if text.startswith("Title:") else 2 if text.startswith("#") else 0
    assert document.body == "\n".join(text.split("\n")[keys:]).strip("\n")


# Marks that keep a text back

HEADLINE = "Council closes bridge"


@pytest.mark.parametrize(
    ("mark", "until"),
    [
        ("EMBARGOED UNTIL 00:01 MONDAY 1 JUNE 2026", "2026-06-01T00:01"),
        ("EMBARGOED FOR RELEASE UNTIL 00.01 HRS ON MONDAY 1 JUNE 2026", "2026-06-01T00:01"),
        ("Embargoed until 6 a.m. ET, Monday, June 1, 2026", "2026-06-01T06:00-04:00"),
        ("STRICTLY EMBARGOED UNTIL 18:00 (CET) ON 1 JUNE 2026 - NOT FOR PUBLICATION", "2026-06-01T18:00+01:00"),
        ("**EMBARGOED UNTIL 12:01 AM EASTERN TIME ON JUNE 1, 2026**", "2026-06-01T00:01-04:00"),
        ("EMBARGOED FOR RELEASE UNTIL: 1 JUNE 2026, 10:00", "2026-06-01T10:00"),
        ("Embargo: 1 December 2026 00:01", "2026-12-01T00:01"),
        ("Embargo until: 1 December 2026", "2026-12-01"),
        ("NOT FOR RELEASE BEFORE 10 AM BST, 1 JUNE 2026", "2026-06-01T10:00+01:00"),
        ("NOT FOR PUBLICATION OR BROADCAST BEFORE 00:01 1 JUNE 2026", "2026-06-01T00:01"),
        ("FOR RELEASE: June 1, 2026, 10 a.m.", "2026-06-01T10:00"),
        ("EMBARGOED UNTIL 00:01 BST, MONDAY 1ST JUNE 2026", "2026-06-01T00:01+01:00"),
        ("ACHTUNG: SPERRFRIST BIS 1. JUNI 2026, 6 UHR", "2026-06-01T06:00"),
        ("Sperrfrist: 1. Dezember 2026, 00:01 Uhr", "2026-12-01T00:01"),
        ("EMBARGO JUSQU’AU 1er juin 2026 à 00h01", "2026-06-01T00:01"),
        ("EMBARGADO HASTA EL 1 DE JUNIO DE 2026 A LAS 00:01", "2026-06-01T00:01"),
    ],
)
def test_I10_an_embargo_above_a_text_moves_its_date(mark: str, until: str) -> None:
    when = datetime.fromisoformat(until) if "T" in until else date.fromisoformat(until)
    for text, path in (
        (f"{mark}\n\n{HEADLINE}\n\n{VOTE}", "a.txt"),
        (f"{HEADLINE}\nBy Ana Ruiz\n30 May 2026\n{mark}\n\n{VOTE}", "a.txt"),
        (f"{mark}\n\n# {HEADLINE}\n\n{VOTE}", "a.md"),
        (f"---\ntitle: {HEADLINE}\ndate: 2026-05-30\n---\n\n{mark}\n\n{VOTE}", "a.md"),
    ):
        document = read(text, path)
        metadata = document.metadata
        assert (metadata.title, metadata.date, metadata.draft) == (HEADLINE, when, False)
        assert (document.body, document.diagnostics) == (VOTE.strip(), ())
        if document.loader != "metadata-lines":
            assert [dropped.text for dropped in document.dropped] == [mark]
    assert read(f"{mark}\n{HEADLINE}\n5 December 2026\n\n{VOTE}").metadata.date == date(2026, 12, 5)


@pytest.mark.parametrize(
    "mark",
    """EMBARGOED UNTIL MONDAY
EMBARGOED UNTIL 1 JUNE
EMBARGOED UNTIL NOON ON 1 JUNE 2026
EMBARGOED UNTIL AFTER 1 JUNE 2026
EMBARGOED UNTIL 5 P.M. LONDON TIME, 1 JUNE 2026
EMBARGOED UNTIL THE MINISTER HAS SPOKEN
Embargoed until after the vote
Embargo: Monday
EMBARGOED
***EMBARGO***
<!-- EMBARGOED UNTIL MONDAY -->
Sperrfrist: Redebeginn
DRAFT
Draft
draft 2
DRAFT - NOT FOR PUBLICATION
Draft – do not publish
Draft 3, 21 April 2026
CONFIDENTIAL - DRAFT
FIRST DRAFT
[draft]
(DRAFT)
[HOLD FOR SUNDAY]
HOLD FOR SUNDAY
Hold until Monday
PLEASE HOLD UNTIL MONDAY
*** HOLD ***
[HOLD FOR LEGAL]
DO NOT PUBLISH
Not for publication
NOT FOR RELEASE
ENTWURF""".split("\n"),
)
def test_I10_a_mark_without_a_moment_makes_a_draft(mark: str) -> None:
    for text, path in ((f"{mark}\n\n{HEADLINE}\n\n{VOTE}", "a.txt"), (f"{mark}\n\n# {HEADLINE}\n\n{VOTE}", "a.md")):
        document = read(text, path)
        assert document.metadata.draft and document.metadata.title == HEADLINE and document.body == VOTE.strip()
        assert [(found.line, found.severity) for found in document.diagnostics] == [(1, "warning")]
        assert [(dropped.line, dropped.text) for dropped in document.dropped] == [(1, mark)]
    assert read(f"---\ntitle: Bridge\n---\n{mark}\n\n{VOTE}", "a.md").metadata.draft


@pytest.mark.parametrize(
    "line",
    [
        f"[DRAFT] {HEADLINE}",
        f"[Hold for legal] {HEADLINE}",
        f"DRAFT: {HEADLINE}",
        f"DRAFT 2 – {HEADLINE}",
        f"HOLD: {HEADLINE}",
        f"{HEADLINE} [draft]",
        f"{HEADLINE} (DRAFT)",
        f"{HEADLINE} - DRAFT",
    ],
)
def test_I10_a_mark_beside_a_headline_makes_a_draft(line: str) -> None:
    for text, path in ((line, "a.txt"), (f"# {line}", "a.md"), (f"2026-05-30 {line}", "a.txt")):
        document = read(f"{text}\n\n{VOTE}", path)
        assert document.metadata.draft and document.metadata.title == HEADLINE and len(document.dropped) == 1
    until = read(f"EMBARGOED UNTIL 00:01 1 JUNE 2026: {HEADLINE}\n\n{VOTE}").metadata
    assert until.title == HEADLINE and until.date == datetime(2026, 6, 1, 0, 1) and not until.draft


@pytest.mark.parametrize(
    "line",
    """The EU arms embargo until 2027 has been agreed
The EU arms embargo until 1 June 2026 holds
Embargo lifted
Embargo lifted on 1 June 2026
Embargo ends 1 June 2026
Embargo until 2027 agreed by EU ministers
EMBARGO UNTIL 2027 AGREED
Arms embargo until 1 June 2026
Embargo: what the sanctions mean for Kelder
EMBARGO: what the sanctions mean for Kelder
Under embargo: how Cuba lives
Embargoed until 2040, the papers show that the mayor knew
Embargoed until now, the report blames the harbour board
Embargoed for decades, the files reveal a scandal
Embargo on fish begins on 1 June 2026
Oil embargo: 1 December 2026
Draft: the night the Lions chose
DRAFT: THE NIGHT THE LIONS CHOSE
Draft 2026
Draft 2026: who goes first
NFL draft 2026
Draft law on harbours published
DRAFT BUDGET PUBLISHED
Draft day
Draft beer sales fall
Draft report blames the pilot
First draft
Hold the front page
HOLD THE LINE
Hold for ransom
Hold your breath until Sunday
On hold until Sunday: the ferry strike
Bridge work - on hold
Not for publication: the letters the mayor never sent
Not for release: prisoners wait for a pardon
Not for release until 2031, the killer asks for mercy
Not for sale
Do not publish my name, she said
For release from prison he waited nine years
For release in cinemas on 1 June 2026
FOR IMMEDIATE RELEASE
Sperrfrist: Was Autofahrer wissen müssen
Entwurf: So soll die neue Brücke aussehen
Nicht vor 2027: Die neue Brücke kommt später
Gesperrt bis Montag: die A7
Borrador del acuerdo
The new climate law (draft)
Harbour law: a draft
WIPO opens office
[Draft](https://example.org) of the law published
[draft]: https://example.org/law""".split("\n"),
)
def test_I10_texts_that_speak_of_drafts_and_embargoes_are_kept_back_by_nothing(line: str) -> None:
    for text, path in (
        (f"{line}\n\n{VOTE}", "a.txt"),
        (f"{line}\n\n{VOTE}", "a.md"),
        (f"# {line}\n\n{VOTE}", "a.md"),
        (f"{HEADLINE}\n\n{line}\n\n{VOTE}", "a.txt"),
        (f"{line}.\n\n{VOTE}", "a.txt"),
        (f"---\ntitle: Bridge\n---\n{line}\n\n{VOTE}", "a.md"),
        (f"---\ntitle: {json.dumps(line)}\n---\n{VOTE}", "a.md"),
    ):
        document = read(text, path)
        assert not document.metadata.draft and document.metadata.date is None, text
        assert document.diagnostics == () and not [each for each in document.dropped if "keeps" in each.reason]


def test_a_headline_above_keys_is_no_embargo() -> None:
    document = read(f"Embargo: what the sanctions mean\nDate: 2026-04-21\n\n{VOTE}")
    assert document.loader == "plain-text" and not document.metadata.draft and document.diagnostics == ()
    document = read(f"Embargo: Monday\nTitle: Bridge\nDate: 2026-04-21\n\n{VOTE}")
    assert document.metadata.draft and document.metadata.title == "Bridge"


def test_a_part_of_a_text_may_be_headed_draft() -> None:
    for line in ("Draft", "Draft 2", "Not for publication"):
        document = read(f"{HEADLINE}\n\n{VOTE}\n{line}\n\n{VOTE}")
        assert not document.metadata.draft and line in document.body


# Comments of Obsidian's


@pytest.mark.parametrize(
    ("source", "body", "dropped"),
    [
        ("The mayor %% ask the clerk %% said no.", "The mayor said no.", [4]),
        ("%% ask the clerk %%\n\nThe mayor said no.", "The mayor said no.", [4]),
        ("%%\nask\n\nthe clerk\n%%\nThe mayor said no.", "The mayor said no.", [4, 5, 7, 8]),
        ("One.\n%% ask %%\nTwo.\n\nThree.", "One.\nTwo.\n\n\nThree.", [5]),
        ("One.%%ask%% Two (%%who%%).", "One. Two ().", [4, 4]),
        ("One %% ask\nthe clerk %% two.", "One\ntwo.", [4, 5]),
        ("- One %%ask%%\n- %% who %%\n    %% when %%\n\nTwo.", "- One\n\n\n\nTwo.", [4, 5, 6]),
    ],
)
def test_comments_of_obsidian_are_dropped(source: str, body: str, dropped: list[int]) -> None:
    document = read(f"---\ntitle: Ferry\n---\n{source}\n", "a.md")
    assert document.body == body and document.diagnostics == ()
    assert [each.line for each in document.dropped] == dropped
    assert document.body_line + body.count("\n") == 4 + source.count("\n")


@pytest.mark.parametrize(
    "source",
    [
        "It grew 5%% in May and 6%% in June.",
        "Write `%% x %%` and `a %% b`, or see /a%%20b%%.",
        "Look:\n\n```\n%% x %%\n%%\n```\n\nand\n\n    %% x %%\n\n<pre>\n%% x %%\n</pre>",
        "In a loop %%i stands, and %%j.",
        "Five %%%% signs %%%% are none.",
    ],
)
def test_percent_signs_that_are_no_comment_stay(source: str) -> None:
    document = read(f"---\ntitle: Ferry\n---\n{source}\n", "a.md")
    assert document.body == source and document.dropped == ()
    assert read("%% x %%\n\nNo Markdown.\n").body == "%% x %%\n\nNo Markdown."


def test_a_comment_that_never_ends_is_said() -> None:
    for source in ("One.\n\n%% ask the clerk\n\nTwo.", "%% Load\nx = 1\n%% Plot\ny = 2"):
        document = read(source, "a.md")
        assert document.body == source and [found.severity for found in document.diagnostics] == ["warning"]


# Sidecars


@pytest.mark.parametrize(
    "companion",
    [
        ".. title: Ferry\n.. slug: fares\n.. date: 2021-03-05 06:30 UTC+01:00\n.. tags: bus, pier\n.. authors: Ana\n",
        "---\ntitle: Ferry\nslug: fares\ndate: 2021-03-05 06:30:00 +0100\ntags: [bus, pier]\nauthor: Ana\n---\n",
        "+++\ntitle='Ferry'\nslug='fares'\ndate=2021-03-05T06:30:00+01:00\ntags=['bus','pier']\nauthor='Ana'\n+++\n",
    ],
)
def test_a_metadata_file_of_nikola(companion: str) -> None:
    document = apply_sidecar(read("<h1>Something else</h1><p>Text.</p>", "2020/a.html"), companion + "\0", "dmy")
    metadata = document.metadata
    assert (metadata.title, metadata.slug, metadata.authors) == ("Ferry", "fares", ("Ana",))
    assert metadata.tags == ("bus", "pier")
    assert metadata.date == datetime.fromisoformat("2021-03-05T06:30:00+01:00") and document.diagnostics == ()
    assert told(document)["title"] == ("metadata file", (1 if companion[0] == "." else 2,))
    assert write_sidecar(document) == ""
    assert apply_sidecar(document, companion + '\0title = "Bus"\n', "dmy").metadata.title == "Bus"


def test_days_and_months_beside_an_article_have_the_order_of_the_site() -> None:
    for text in (".. title: A\n.. date: 03/04/2026\n\0", 'date = "03/04/2026"\n'):
        days = [apply_sidecar(read("Text.", "a.md"), text, order).metadata.date for order in ("dmy", "mdy")]
        assert days == [date(2026, 4, 3), date(2026, 3, 4)]


def test_the_oldest_metadata_files_of_nikola_hold_values_alone() -> None:
    companion = "Nikola 4 Released\nnikola-4\n2012/08/17 10:10:03\na, b\0"
    metadata = apply_sidecar(read("Text.", "a.md"), companion, "dmy").metadata
    assert (metadata.title, metadata.slug, metadata.tags) == ("Nikola 4 Released", "nikola-4", ("a", "b"))
    assert metadata.date == datetime(2012, 8, 17, 10, 10, 3)


def test_a_fault_in_a_metadata_file_names_it() -> None:
    found = apply_sidecar(read("Text.", "b/a.md"), ".. title: A\n.. date: never\n\0", "dmy").diagnostics
    assert [(one.path, one.line, one.severity) for one in found] == [("b/a.meta", 2, "error")]
    assert apply_sidecar(read("Text.", "a.md"), ".. title: A\n.. status: private\n\0", "dmy").metadata.draft


def test_a_sidecar_names_a_misspelled_field_once_and_leaves_the_source_s_own_address_alone() -> None:
    document = read("---\ntitle: Ferry\nurl: /ferry/\n---\nText.\n", "a.md")
    found = apply_sidecar(document, 'titel = "Bus"\n', "dmy").diagnostics
    assert [(one.path, one.line, one.help) for one in found] == [("a.md.meta.toml", 1, "Did you mean “title”?")]
    assert "url" not in write_sidecar(document)


def test_a_sidecar_wins_over_what_was_inferred() -> None:
    document = read("2025-07-21 Council closes bridge" + BODY)
    settled = apply_sidecar(document, 'title = "Bridge"\ntags = ["river"]\ndate = 2025-07-20\ndraft = true\n', "dmy")
    assert settled.metadata == Metadata(title="Bridge", tags=("river",), date=date(2025, 7, 20), draft=True)
    assert {each.origin for each in settled.evidence} == {"sidecar"} and settled.body == document.body


def test_a_sidecar_can_empty_a_field() -> None:
    document = read("---\ntitle: Ferry\ntags: [bus]\ndraft: true\n---\nText.\n", "a.md")
    settled = apply_sidecar(document, "tags = []\ndraft = false\n", "dmy")
    assert settled.metadata.tags == () and not settled.metadata.draft and settled.metadata.title == "Ferry"


def test_a_broken_sidecar_is_an_error_of_its_own_file() -> None:
    document = read("Council closes bridge" + BODY)
    for text in ("title = Bridge\n", 'date = "2025-13-01"\n'):
        found = apply_sidecar(document, text, "dmy").diagnostics[0]
        assert (found.path, found.line, found.severity) == ("story.txt.meta.toml", 1, "error")


VALUES = st.text(st.characters(exclude_categories=["C"]), min_size=1, max_size=20).map(str.strip).filter(bool)
NAMES = st.lists(VALUES.map(lambda text: text.replace(",", "").strip() or "a"), min_size=1, max_size=3, unique=True)


@settings(max_examples=200, deadline=None)
@given(VALUES, NAMES, st.datetimes(datetime(2, 1, 1)), st.one_of(st.none(), st.integers(1, 99)))
def test_what_is_frozen_comes_back(title: str, tags: list[str], when: datetime, weight: int | None) -> None:
    plain = read("Text of a sentence.\n")
    metadata = Metadata(title=title, tags=tuple(tags), date=when, weight=weight, draft=True)
    evidence = tuple(
        Evidence(name, "inferred", (), 0.5, "why") for name in ("title", "tags", "date", "weight", "draft")
    )
    text = write_sidecar(changed(plain, metadata=metadata, evidence=evidence))
    assert tomllib.loads(text)["title"] == title
    settled = apply_sidecar(plain, text, "dmy")
    assert settled.diagnostics == ()
    for field in field_names(Metadata):
        if field not in ("title", "tags"):
            assert getattr(settled.metadata, field) == getattr(metadata, field)
    again = apply_sidecar(plain, write_sidecar(changed(settled, evidence=evidence)), "dmy")
    assert again.metadata == settled.metadata


# Anything at all

SEEDS = [
    PELICAN,
    "---\ntitle: Ferry\ndate: 2021-03-05\ntags: [a, b]\n---\n\n# Heading\n\nText.\n",
    "+++\ntitle = 'Ferry'\n[taxonomies]\ntags = ['a']\n+++\nText.\n",
    '{\n"title": "Ferry", "tags": ["a"]\n}\nText.\n',
    " date 2025-07-21 Council closes bridge" + BODY,
    "Council closes bridge\nBy Ana Ruiz | 21 July 2025" + BODY,
    ".. title: Ferry\n.. date: 2021-03-05\n\nText.\n",
    "Ferry\n=====\n\n:date: 2021-03-05\n\nText.\n",
    SAVED,
    "From: Ana <a@b.example>\nDate: 5 Mar 2021\nSubject: Fwd: x\n\nNo.\n---- Forwarded message ----\nFrom: Bo\nTo: c\n"
    "Subject: =?utf-8?q?F=C3=A4hre?=\n\nText.\n-- \nBo\nOn 5 Mar 2021 at 10:00, Li <l@b.example> wrote:\n> No.\n",
    "From: a\nTo: b\nSubject: c\nContent-Type: multipart/mixed; boundary=x\n\n--x\nContent-Type: text/plain\n"
    "Content-Transfer-Encoding: quoted-printable\n\nT=C3=A4xt.=\nMore.\n--x--\n",
    "From: a\nTo: b\nSubject: c\nContent-Transfer-Encoding: base64\n\nVGV4dC4KCk1vcmUgdGV4dC4K\n",
]


def check(data: bytes, path: str) -> None:
    document = load(Source(path, data, ""), "dmy")
    repr(document).encode("utf-8")
    text = read_text(path, data)
    assert 1 <= document.body_line <= max(1, len(text.lines) + 1)
    assert all(1 <= dropped.line <= len(text.lines) + 1 for dropped in document.dropped)
    for found in document.diagnostics:
        assert 0 <= found.line <= len(text.lines) + 1 and found.column >= 0 and found.message


@settings(max_examples=300, deadline=None, suppress_health_check=list(HealthCheck))
@given(
    st.one_of(st.binary(max_size=120), st.text(max_size=120).map(lambda text: text.encode("utf-8", "surrogatepass")))
)
def test_any_bytes_become_a_document(data: bytes) -> None:
    check(data, "a.md")
    check(b"---\ntitle: " + data + b"\n---\n", "a.txt")


def test_mutated_sources_become_documents() -> None:
    dice = random.Random(7)
    pieces = [
        b"---",
        b"+++",
        b"{",
        b"[",
        b": ",
        b"\n",
        b"\t",
        b'"',
        b"'",
        b"\xff",
        b"\0",
        b"- ",
        b"  ",
        b"title:",
        b"date",
        b"<h1>",
        b"From: ",
        b"> ",
        b"=",
        b"--x",
        b"\xe2\x80\xa8",
    ]
    for _ in range(1_500):
        data = bytearray(dice.choice(SEEDS).encode())
        for _ in range(dice.randrange(1, 6)):
            place = dice.randrange(len(data) + 1)
            data[place : place + dice.randrange(4)] = dice.choice(pieces)
        check(bytes(data), dice.choice(["a.md", "a.txt", "2021-03-05-a.html"]))


@pytest.mark.parametrize(
    "text",
    [
        "word " * 40_000, "a" * 200_000, "\n" * 200_000, "a: b\n" * 40_000, "Title: x\n" + "    y\n" * 33_000,
        "Title: x\n" + " " * 200_000, "# a" + " " * 200_000 + "b", "---\nauthor: " + "\u00a0" * 200_000 + "b\n---\n",
        "---\ntitle: " + "&" * 200_000 + "\n---\n", "---\ndescription: " + "<a" * 100_000 + "\n---\n", "---\n" * 50_000,
        '{"a": ' + '"' * 200_000, "Head\n" + " | " * 66_000, "2025-07-21 " * 18_000, "A line\n" * 28_000,
        "draft\n" + "\n" * 200_000, "DRAFT - " * 25_000, "[draft] " * 25_000, "Title: x\nPhoto credit: y\n" * 8_000,
        "Title: x\nSummary: y\n" + "words\n" * 33_000, "Title: x\n" + "\nDate: 2020-01-01\n" * 11_000,
        "%% a\n" * 40_000, "%% a %% " * 25_000, "%%" + "% " * 100_000, "%% " + "` " * 100_000 + "%%",
        "a %% b\n" + "c\n" * 100_000 + "%%",
        "---\ntitle: 'a" + "'b" * 100_000 + "'\n---\n", "---\ntags: [" + "#a, " * 50_000 + "]\n---\n",
        "<!doctype html>" + "<nav>" * 40_000, "<html>" + "<!--" * 50_000, "<html>" + "<h1>a" * 40_000,
    ],
)  # fmt: skip
def test_I14_hostile_texts_take_linear_time(text: str) -> None:
    start = time.process_time()
    for path in ("a.md", "a.txt", "2021-03-05-a.html"):
        read(text, path)
    assert time.process_time() - start < 2


def test_a_text_of_very_many_lines_keeps_every_one() -> None:
    document = read("Ab\n" * 200_001)
    assert document.body.split("\n\n") == ["Ab"] * 200_001 and document.metadata == Metadata()
