"""Dates that a text does not state outright, against the calendar."""

from __future__ import annotations

import calendar
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dateline.dates import infer_from_siblings, infer_when

LEAD = (
    "The harbour master on Monday announced that the two towns are set to reopen the ferry on Wednesday "
    "(July 23), after two trials in spring.",
    "The old line was closed in 2014, when the last boat was sold.",
    '"There is work left to do," she told reporters earlier on Monday.',
)


def test_a_dated_weekday_fixes_the_year_and_the_verb_of_saying_the_day() -> None:
    inferred = infer_when(LEAD)
    assert inferred is not None
    assert inferred.when == date(2025, 7, 21)
    assert calendar.weekday(2025, 7, 23) == calendar.WEDNESDAY
    assert {0, 1} <= set(inferred.paragraphs)
    assert inferred.reason == (
        "“Wednesday (July 23)” fixes the year: it is right in 2025 and in no year from 2015 to 2024; "
        "the text can’t be older than that; “on Monday” fixes the day: 2025-07-21"
    )
    assert 0.5 <= inferred.certainty < 0.8


@given(st.dates(date(2001, 1, 8), date(2026, 12, 20)), st.integers(1, 6))
def test_any_week_is_found_again(said: date, ahead: int) -> None:
    meeting = said + timedelta(ahead)
    if meeting.year != said.year:
        return
    text = (
        f"The council on {said:%A} announced that it will meet on {meeting:%A} ({meeting:%B} {meeting.day}).",
        f"It had met twice in {said.year - 1}.",
    )
    inferred = infer_when(text)
    assert inferred is not None and inferred.when == said


def test_a_day_ahead_without_brackets_needs_one_close_behind() -> None:
    lead = "The mayor said on Monday that the ferry will sail again on Wednesday, July 23."
    assert infer_when([lead, "It stopped in 2024."]) is None
    inferred = infer_when([lead, "It stopped in 2024.", "On July 19 the last permit came."])
    assert inferred is not None and inferred.when == date(2025, 7, 21)


def test_the_lead_s_own_weekday_serves_where_nobody_speaks() -> None:
    lead = "A ferry ran aground off the town on Monday, and is to be towed away on Wednesday (July 23)."
    inferred = infer_when([lead, "Another one sank in 2024."])
    assert inferred is not None and inferred.when == date(2025, 7, 21)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "de",
            "Die Ministerin kündigte am Montag an, dass am Mittwoch (23. Juli) verhandelt werden soll. "
            "Im Jahr 2024 gab es keine Gespräche.",
        ),
        (
            "fr",
            "Le maire a dit lundi que les jeux auront lieu mercredi (23 juillet), les premiers depuis 2024.",
        ),
        (
            "es",
            "La jueza anunció el lunes que la cita será el miércoles (23 de julio), la primera desde 2024.",
        ),
        (
            "it",
            "Il sindaco ha detto lunedì che i giochi si terranno mercoledì (23 luglio), i primi dal 2024.",
        ),
        (
            "nl",
            "De minister zei maandag dat het overleg woensdag (23 juli) zal beginnen, het eerste sinds 2024.",
        ),
    ],
)
def test_other_languages_tell_it_too(language: str, text: str) -> None:
    inferred = infer_when([text], language)
    assert inferred is not None and inferred.when == date(2025, 7, 21)


@pytest.mark.parametrize(
    "head",
    [
        "LONDON, July 22, 2025 (Agency) — ",
        "KYIV, Ukraine — July 22, 2025 (Agency) - ",
        "BEIJING, July 22, 2025 (Agency) -- ",
        "Berlin, 22. Juli 2025 (Agentur) - ",
        "PARIS, le 22 juillet 2025 – ",
    ],
)
def test_a_dateline_states_the_day(head: str) -> None:
    inferred = infer_when([head + "The talks went on.", "They end soon."])
    assert inferred is not None and inferred.when == date(2025, 7, 22)
    assert inferred.paragraphs == (0,)


def test_a_dateline_without_a_year_needs_the_calendar() -> None:
    head = "KYIV, July 22 (Agency) - The mayor said on Tuesday that the bridge will open."
    assert infer_when([head]) is None
    inferred = infer_when([head, "It was begun in 2022."])
    assert inferred is not None and inferred.when == date(2025, 7, 22)


@pytest.mark.parametrize(
    "text",
    [
        "She said on Monday that the shop will close.",
        "The trial opens on Wednesday (July 23).",
        "He announced on Monday that it starts on Wednesday (July 23).",
        "On Sunday, December 7, 1941, war reached the islands. He said on Monday it was over. Since 1939 …",
        "They met on May 5 and June 2 and again in 2014.",
        "UPDATE, March 5, 2024: the figures were corrected.",
        "The fair is held every Monday. Prices rose by 3.5 per cent in 2023, he said.",
        "The fair will open on Wednesday (July 34), he said on Monday. The last one was in 2020.",
    ],
)
def test_where_nothing_tells_there_is_no_date(text: str) -> None:
    assert infer_when([text]) is None
    assert infer_when(text.split(". ")) is None


def test_infer_from_nothing() -> None:
    assert infer_when([]) is None
    assert infer_when([""], "xx") is None


def test_posts_of_the_same_event_narrow_the_day() -> None:
    text = ["The mayor said on Monday that the bridge will open this week."]
    assert infer_when(text) is None
    for siblings in ([date(2025, 7, 21)], [date(2025, 7, 22), datetime(2025, 7, 21, 9, tzinfo=UTC)]):
        inferred = infer_from_siblings(text, "en", siblings)
        assert inferred is not None and inferred.when == date(2025, 7, 21)
    assert infer_from_siblings(text, "en", []) is None
    assert infer_from_siblings(text, "en", [date(2025, 7, 1), date(2025, 7, 21)]) is None
    assert infer_from_siblings(["The bridge will open."], "en", [date(2025, 7, 21)]) is None
    for edge in (date.min, date.max):
        infer_from_siblings(text, "en", [edge])
