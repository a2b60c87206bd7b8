"""Headlines told from leads, shortened, and freed of their labels."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dateline.headlines import first_sentences, is_headline, short_title, split_label

LEAD = (
    "Mayor Ana Ruiz on Monday told the council that the old bridge (built in 1931) will be closed to all traffic "
    "for repairs that may take two years, following a report that engineers had handed in last week."
)


@pytest.mark.parametrize(
    "line",
    [
        "Council votes to close the old bridge",
        "U.S. and U.K. sign a pact with the E.U.",
        "Who will pay for the bridge?",
        "Mayor: “We have no choice”",
        "Brücke gesperrt: Stadt sucht Lösung",
        "Ferry at 7.30 a.m., bus at 8: the new times",
        "市議会、橋の閉鎖を決定",
        "Old bridge! What now? The town waits",
        "All in good time…",
        "Flood. A hundred homes lost in the valley",
        "Мост закрыт на два года",
    ],
)
def test_headlines(line: str) -> None:
    assert is_headline(line)


@pytest.mark.parametrize(
    "line",
    [
        "The council voted on Monday to close the old bridge.",
        "The mayor resigned. Nobody knows why. He left",
        LEAD,
        LEAD.rstrip("."),
        "“We have no choice,” the mayor said.",
        "In a statement, the council said:",
        "市議会は月曜日、橋の閉鎖を決定した。",
        "---",
        "* * *",
        "",
        "He arrived at 5 p.m. The bridge was gone.",
    ],
)
def test_leads_and_rules_are_no_headlines(line: str) -> None:
    assert not is_headline(line)


def test_a_short_lead_is_its_own_title() -> None:
    assert short_title("The old bridge is closed. Nobody knows why.") == "The old bridge is closed"
    assert short_title("Dr. Ruiz was in the U.S. on Monday. She left.") == "Dr. Ruiz was in the U.S. on Monday"
    assert short_title("ST. IVES, Cornwall (AP) — The bridge is closed.") == "The bridge is closed"
    assert short_title("MÜNCHEN - Die Brücke ist gesperrt.") == "Die Brücke ist gesperrt"
    assert short_title("NATO closed - at last.") == "NATO closed - at last"
    assert short_title("Who will pay? Nobody knows.") == "Who will pay?"
    assert short_title("市議会は橋を閉鎖する。理由は不明。") == "市議会は橋を閉鎖する"


def test_a_long_lead_is_cut_behind_a_clause_without_its_asides() -> None:
    lead = (
        "The old bridge - the first over the river - is closed to traffic from Monday on, the council said after a vote"
    )
    assert short_title(lead, 80) == "The old bridge is closed to traffic from Monday on"
    assert "(built in 1931)" not in short_title(LEAD)


def test_a_lead_of_one_long_clause_is_cut_before_a_phrase() -> None:
    title = short_title(LEAD, 70)
    assert title.endswith("…") and len(title) <= 70
    words = LEAD.replace(" (built in 1931)", "").split()
    assert words[: len(title[:-1].split())] == title[:-1].split()


WORDS = st.lists(st.text("abcé,.;:-–—()“”\"'?! ", min_size=1, max_size=12), min_size=1, max_size=40).map(" ".join)


@settings(max_examples=300, deadline=None)
@given(WORDS, st.integers(20, 120))
def test_titles_and_summaries_keep_to_their_limit(text: str, limit: int) -> None:
    assert len(short_title(text, limit)) <= limit + 1
    assert len(first_sentences(text, limit)) <= limit


@settings(max_examples=200, deadline=None)
@given(st.lists(st.text("abcdé", min_size=1, max_size=9), min_size=1, max_size=60))
def test_no_word_is_cut(words: list[str]) -> None:
    for made in (short_title(" ".join(words), 60), first_sentences(" ".join(words), 60)):
        kept = made.removesuffix("…").split()
        assert kept == words[: len(kept)] and kept


@pytest.mark.parametrize(
    ("title", "label", "rest"),
    [
        ("Update: Bridge closed", "Update", "Bridge closed"),
        ("UPDATE 3-Bridge closed", "UPDATE 3", "Bridge closed"),
        ("BREAKING: Bridge closed", "BREAKING", "Bridge closed"),
        ("Opinion | Close the bridge", "Opinion", "Close the bridge"),
        ("Close the bridge | Opinion", "Opinion", "Close the bridge"),
        ("Analysis – what the closure means", "Analysis", "what the closure means"),
        ("[Update] Bridge closed", "Update", "Bridge closed"),
        ("Eilmeldung: Brücke gesperrt", "Eilmeldung", "Brücke gesperrt"),
        ("Última hora: puente cerrado", "Última hora", "puente cerrado"),
        ("SON DAKİKA: Köprü kapandı", "SON DAKİKA", "Köprü kapandı"),
        ("【速報】橋を閉鎖", "速報", "橋を閉鎖"),
        ("عاجل: إغلاق الجسر", "عاجل", "إغلاق الجسر"),
        ("London: a city without bridges", "", "London: a city without bridges"),
        ("Rust 1.0: scheduling the trains", "", "Rust 1.0: scheduling the trains"),
        ("Update", "", "Update"),
        ("Live", "", "Live"),
        ("Live-in carers strike", "", "Live-in carers strike"),
    ],
)
def test_labels(title: str, label: str, rest: str) -> None:
    assert split_label(title) == (label, rest)


def test_first_sentences() -> None:
    text = "## A subheading\n\nThe bridge is closed. It may take two years.\n\nNobody knows why."
    assert first_sentences(text, 30) == "The bridge is closed."
    assert first_sentences(text, 50) == "The bridge is closed. It may take two years."
    assert first_sentences(text, 12) == "The bridge…"
    assert first_sentences("", 30) == ""


def test_hostile_lines_take_linear_time() -> None:
    start = time.process_time()
    for line in (
        "a. " * 300_000,
        "“" * 1_000_000,
        " - a" * 250_000,
        "(" * 1_000_000,
        "A.B." * 250_000,
        "[" * 1_000_000,
    ):
        is_headline(line), short_title(line), split_label(line), first_sentences(line, 200)
    assert time.process_time() - start < 3


@pytest.mark.parametrize(
    ("title", "label", "headline"),
    [
        ("UPDATE: BREAKING: Bridge closed", "UPDATE, BREAKING", "Bridge closed"),
        ("+++ EIL +++ Brücke gesperrt", "EIL", "Brücke gesperrt"),
        ("Bridge closed (Updated)", "Updated", "Bridge closed"),
        ("Bridge closed [UPDATE]", "UPDATE", "Bridge closed"),
        ("CORRECTED-UPDATE 1-Bridge closed", "CORRECTED-UPDATE 1", "Bridge closed"),
        ("EXPLAINER-Why the bridge is closed", "EXPLAINER", "Why the bridge is closed"),
        ("Update 10:30: Bridge closed", "", "Update 10:30: Bridge closed"),
        ("Bridge closed (again)", "", "Bridge closed (again)"),
        ("COVID-Regeln für die Brücke", "", "COVID-Regeln für die Brücke"),
    ],
)
def test_labels_in_brackets_between_pluses_and_in_rows(title: str, label: str, headline: str) -> None:
    assert split_label(title) == (label, headline)


@pytest.mark.parametrize(
    "dateline",
    [
        "LONDON, July 22, 2025 (Agency) — ",
        "PORT AVERIL, 4 June 2026 — ",
        "LISBON, 4 June (Lusa) - ",
        "BOGOTÁ, 4 de junio (EFE) - ",
        "BEIJING, June 4, 2026 (Xinhua) -- ",
        "Berlin (dpa) – ",
        "Berlin, 4. Juni (dpa) - ",
        "MOSCOW, June 4. /TASS/. ",
        "CITY, May 14, 2026 - ",
    ],
)
def test_a_title_cut_from_a_lead_has_no_dateline_with_a_date(dateline: str) -> None:
    assert short_title(dateline + "The council voted on Monday. It was late.") == "The council voted on Monday"


@pytest.mark.parametrize(
    "lead",
    [
        "Berlin (and Paris) – two cities meet",
        "IN 1986, 4 ships sank - all hands lost",
        "UPDATE, 4 June 2026 — all ferries run",
        "1986, 4 June - a day to recall",
    ],
)
def test_what_only_looks_like_a_dateline_stays_in_the_title(lead: str) -> None:
    assert short_title(lead + ".") == lead


def test_labels_of_the_wires_and_of_press_offices() -> None:
    assert split_label("WRAPUP 2-Storm hits Kelder") == ("WRAPUP 2", "Storm hits Kelder")
    assert split_label("Pressemitteilung: Brücke gesperrt") == ("Pressemitteilung", "Brücke gesperrt")
