"""Subheadings of plain text, and the short lines that are none: speakers, credits, signatures, times of day."""

from __future__ import annotations

import pytest

from dateline.loaders import load
from dateline.model import Source

LONG = "The council voted on Tuesday to close the old bridge over the river for two years."
ANSWER = "I was, and whoever says that he was not has never stood on that bridge in a storm."


def headings(text: str) -> list[str]:
    body = load(Source("story.txt", text.encode(), ""), "dmy").body
    return [block[3:] for block in body.split("\n\n") if block.startswith("## ")]


def test_a_signature_directly_below_a_letter_is_not_the_heading_of_the_next() -> None:
    letters = f"{LONG}\nMartin Haines, Quay Street\n\n{ANSWER}\nMiriam Oldacre, Hill Lane\n\n{LONG}\nJonas Pell\n"
    assert headings(f"Readers write to us about the bridge\n\n{letters}") == []


def test_signatures_of_their_own_are_told_by_the_last_one() -> None:
    letters = f"{LONG}\n\nMartin Haines, Quay Street\n\n{ANSWER}\n\nMiriam de Groot, Port Averil"
    assert headings(f"Readers write to us about the bridge\n\n{letters}") == []
    assert headings(f"{LONG}\n\nAveril, Hill Town\n\n{ANSWER}\n\n{LONG}") == ["Averil, Hill Town"]


def test_subheadings_between_blank_lines_and_without_any_stay() -> None:
    assert headings(f"{LONG}\n\nWho pays\n\n{LONG}\n\nWhat next\n\n{LONG}") == ["Who pays", "What next"]
    assert headings(f"{LONG}\nWho pays\n{LONG}\nWhat next\n{LONG}") == ["Who pays", "What next"]
    assert headings(f"{LONG}\n\nWho pays\n{LONG}\n\nWhat next\n{LONG}") == ["Who pays", "What next"]


@pytest.mark.parametrize(
    ("question", "again"),
    [
        ("Q: Were you ever afraid?", "Q: What came next?"),
        ("REPORTER: Was it arson?", "REPORTER: Who set it?"),
        ("Miriam Oldacre: What will you miss?", "Miriam Oldacre: And the sea?"),
        ("Q. Were you ever afraid?", "Q. And the sea?"),
        ("記者：橋は怖かったですか", "記者：海はどうですか"),
    ],
)
def test_what_a_speaker_says_is_no_heading(question: str, again: str) -> None:
    assert headings(f"{LONG}\n\n{question}\n\n{ANSWER}\n\n{again}\n\n{ANSWER}") == []


def test_a_word_and_a_colon_may_open_a_heading() -> None:
    text = f"{LONG}\n\nPart one: the flood\n\n{LONG}\n\nPart two: the mud\n\n{LONG}\n\nA. The law\n\n{LONG}\n\n{LONG}"
    assert headings(text) == ["Part one: the flood", "Part two: the mud", "A. The law"]
    labelled = f"{LONG}\n\nOpinion: who pays\n\n{LONG}\n\nOpinion: who gains\n\n{LONG}"
    assert headings(labelled) == ["Opinion: who pays", "Opinion: who gains"]


@pytest.mark.parametrize(
    "credit",
    [
        "Photo: Ana Ruiz",
        "Interview: M. Oldacre",
        "Fotos: Ana Ruiz und Jonas Pell",
        "Text: Nora Castell",
        "Picture: courtesy of the harbour museum",
        "Source: Port Averil council",
        "Propos recueillis par : Nora Castell",
        "Entrevista: Nora de la Vega",
        "Video: Ana Ruiz/Averil Film",
    ],
)
def test_a_credit_is_no_heading(credit: str) -> None:
    assert headings(f"{LONG}\n\n{credit}\n\n{LONG}") == []


@pytest.mark.parametrize("heading", ["Interview: what comes next", "Video: how the bridge fell", "Story: a year"])
def test_a_heading_may_open_with_the_word_of_a_credit(heading: str) -> None:
    assert headings(f"{LONG}\n\n{heading}\n\n{LONG}") == [heading]


@pytest.mark.parametrize("clock", ["18:05", "6.05 p.m.", "18.05 Uhr", "18h05", "18:05 GMT"])
def test_times_of_a_live_blog_are_headings_all_or_none(clock: str) -> None:
    times = [clock, clock.replace("05", "20"), clock.replace("05", "40")]
    entries = "\n\n".join(f"{time}\n\n{LONG}" for time in times)
    assert headings(f"Live: the bridge of Port Averil falls\n\n{entries}") == times
    assert headings(f"Live: the bridge of Port Averil falls\n\n{entries}\n\n18:55") == []
    assert headings(f"{times[0]}\nDoors open\n\n{times[1]}\n\n{LONG}") == []
    below = "\n\n".join(f"{LONG}\n{time}" for time in times)
    assert headings(f"Live: the bridge of Port Averil falls\n\n{below}\n\n{LONG}") == []


def test_a_break_in_the_title_of_html_is_a_space() -> None:
    document = load(Source("a.html", b"<h1>Ferry<br>fares</h1><p>Text.</p>", ""), "dmy")
    assert (document.metadata.title, document.body) == ("Ferry fares", "<p>Text.</p>")
