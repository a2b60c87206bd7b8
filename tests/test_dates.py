"""Dates in a line and in paths, moments in the site's zone, and what reading them costs."""

from __future__ import annotations

import calendar
import time
from datetime import UTC, date, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dateline.dates import find_whens, infer_when, no_day_of, parse_when, to_moment, when_from_path
from dateline.model import When

DAYS = st.dates(date(1970, 1, 1), date(2199, 12, 31))
TIMES = st.datetimes(datetime(1970, 1, 1), datetime(2199, 12, 31))


def test_updated_is_told_from_published() -> None:
    line = "Published July 20, 2025 · Updated: July 22, 2025 3:05 pm EDT"
    first, second = find_whens(line)
    assert (first.when, first.role) == (date(2025, 7, 20), "published")
    assert (second.when, second.role) == (datetime(2025, 7, 22, 19, 5, tzinfo=UTC), "updated")
    assert line[first.start : first.end] == "July 20, 2025"
    assert line[second.start : second.end] == "July 22, 2025 3:05 pm EDT"


@pytest.mark.parametrize(
    ("line", "text", "when"),
    [
        (
            "Published 11:26 pm EST, Tuesday, March 5, 2024",
            "11:26 pm EST, Tuesday, March 5, 2024",
            datetime(2024, 3, 6, 4, 26, tzinfo=UTC),
        ),
        ("01:30 min | 05.03.2024", "05.03.2024", date(2024, 3, 5)),
        ("Updated 21:22, 5 Mar 2024", "21:22, 5 Mar 2024", datetime(2024, 3, 5, 21, 22)),
        ("Doors 19:30 on the evening of 5 March 2024", "5 March 2024", date(2024, 3, 5)),
        ("5 March 2024 10.50 per cent", "5 March 2024", date(2024, 3, 5)),
        ("5 March 2024, 10:30-12:00", "5 March 2024, 10:30", datetime(2024, 3, 5, 10, 30)),
        ("(5 March 2024 10:30) and", "5 March 2024 10:30", datetime(2024, 3, 5, 10, 30)),
        ("2024/03/05(火) 10:30 | 東京", "2024/03/05(火) 10:30", datetime(2024, 3, 5, 10, 30)),
        (
            "git: Tue Mar 5 10:30:00 2024 -0800 x",
            "Mar 5 10:30:00 2024 -0800",
            datetime(2024, 3, 5, 18, 30, tzinfo=UTC),
        ),
        ("am 5. März 2024 um 10 Uhr in der Halle", "5. März 2024 um 10 Uhr", datetime(2024, 3, 5, 10)),
    ],
)
def test_the_time_beside_a_date_belongs_to_it(line: str, text: str, when: When) -> None:
    (found,) = find_whens(line)
    assert found.when == when and type(found.when) is type(when)
    assert line[found.start : found.end] == text


@pytest.mark.parametrize(
    ("line", "role"),
    [
        ("Last modified on 5 March 2024", "updated"),
        ("Stand: 05.03.2024, 10:30 Uhr", "updated"),
        ("Zuletzt geändert am 5. März 2024", "updated"),
        ("05.03.2024 aktualisiert", "updated"),
        ("Mis à jour le 5 mars 2024 à 10h30", "updated"),
        ("更新:2024年3月5日", "updated"),
        ("Posted by A. Writer and another of the paper's people on 5 March 2024", "published"),
        ("Veröffentlicht am 05.03.2024", "published"),
        ("Publié le 5 mars 2024", "published"),
        ("公開日 2024年3月5日", "published"),
        ("Date: Tuesday, 5 March 2024", "published"),
        ("Fecha de publicación: 5 de marzo de 2024", "published"),
        ("changed: 05.03.2024", "updated"),
        ("Date and time: 5 March 2024, 19:00", ""),
        ("By A. Writer | 5 March 2024", ""),
        ("He said that the rules, updated by a committee of nine, came out on 5 March 2024", ""),
    ],
)
def test_the_words_beside_a_date_give_its_role(line: str, role: str) -> None:
    (found,) = find_whens(line)
    assert found.role == role
    assert (found.when.year, found.when.month, found.when.day) == (2024, 3, 5)


@pytest.mark.parametrize(
    "line",
    [
        "It costs $12.05.2024 or 12,05 €, or 1.299,00 Euro",
        "Release v1.2.2024 and 10.3.2024.5",
        "Call 030-12-05-2024",
        "Call (555) 555-2024",
        "They won 3-2, 10-12, 2024 times",
        "From 24-25 July 2025",
        "3 May 2024 – 5 May 2024",
        "vom 3. Mai 2024 bis 5. Mai 2024",
        "In 2024 and in March 2024",
        "on July 23",
        "10.12.24.5 is an address",
        "see /2024/03/05/title and #05.03.2024",
        "ISBN 978-3-16-148410-0",
        "5 items 2024",
        "Room 12, 2024",
        "20240305",
        "a9f2024-03-05b",
        "the 11 Pro 2024 model",
        "30 February 2024",
    ],
)
def test_nothing_is_taken_for_a_date_that_is_none(line: str) -> None:
    assert find_whens(line) == ()


@given(st.lists(DAYS, min_size=1, max_size=5, unique=True))
def test_every_date_in_a_line_is_found_in_place(days: list[date]) -> None:
    written = [f"{day.day} {calendar.month_name[day.month]} {day.year}" for day in days]
    line = "It was so; ".join(f"on {text}. " for text in written)
    found = find_whens(line)
    assert [item.when for item in found] == days
    assert [line[item.start : item.end] for item in found] == written


@pytest.mark.parametrize(
    "unit",
    [
        "1",
        "2024 ",
        "1.2.",
        "05.03.2024 ",
        "a",
        "März ",
        " ",
        "5 a 2024 ",
        "12/12/12/",
        "2024-",
        "٢٠٢٤ ",
        "updated ",
        "5 May 2024 - ",
        "मार्च 2024 ",
        "said Monday July 23 ",
        "in 2014 ",
        "AB ",
        "Monday (July 23) ",
        "(",
        "AB, July 2 ",
    ],
)
def test_a_hostile_line_takes_linear_time(unit: str) -> None:
    def seconds(length: int) -> float:
        line = unit * (length // len(unit))
        start = time.process_time()
        find_whens(line)
        parse_when(line)
        when_from_path(line)
        infer_when([line])
        return time.process_time() - start

    seconds(1_000)
    long, short = (min(seconds(length) for _ in range(3)) for length in (80_000, 10_000))
    assert long < 24 * max(short, 0.005)  # 8 is linear, 64 quadratic


@pytest.mark.parametrize(
    ("path", "when"),
    [
        ("2024-03-05-title.md", date(2024, 3, 5)),
        ("2024-3-5-title.md", date(2024, 3, 5)),
        ("_posts/2024-03-05-10-things.md", date(2024, 3, 5)),
        ("2024/03/05/title.md", date(2024, 3, 5)),
        ("blog/2024/03-05-title.md", date(2024, 3, 5)),
        ("blog/2024/03/05-title/index.md", date(2024, 3, 5)),
        ("blog/2024-03-05-title/index.md", date(2024, 3, 5)),
        ("2024-03-05T10-00-title.md", datetime(2024, 3, 5, 10)),
        ("20240305_title.txt", date(2024, 3, 5)),
        ("20240305_103000_title.txt", datetime(2024, 3, 5, 10, 30)),
        ("2019-01-01/2024-03-05-title.md", date(2024, 3, 5)),
        ("notes/title-2024-03-05.md", date(2024, 3, 5)),
        ("5-march-2024-title.md", date(2024, 3, 5)),
        ("Fähre 5. März 2024.txt", date(2024, 3, 5)),
        ("2024-03-05-after-5-march-2023.md", date(2024, 3, 5)),
        ("2019/03/05/5 May 2024.txt", date(2024, 5, 5)),
        ("21-04-2026 story.txt", date(2026, 4, 21)),
        ("21.04.2026-story.txt", date(2026, 4, 21)),
        ("21 04 2026 story.txt", date(2026, 4, 21)),
        ("04-21-2026 story.txt", date(2026, 4, 21)),
        ("5.5.2026 story.txt", date(2026, 5, 5)),
        ("news/story-21-04-2026.txt", date(2026, 4, 21)),
        ("Story [21.04.2026] v3.txt", date(2026, 4, 21)),
        ("Story (21 April 2026) v3.txt", date(2026, 4, 21)),
        ("Story (April 21, 2026).txt", date(2026, 4, 21)),
        ("April 21, 2026 - story.txt", date(2026, 4, 21)),
        ("april-21-2026-story.md", date(2026, 4, 21)),
        ("Story, April 21st, 2026.txt", date(2026, 4, 21)),
        ("Fa\u0308hre (5. Ma\u0308rz 2024).txt", date(2024, 3, 5)),
        ("2024-03-05 reply to 21-04-2023.txt", date(2024, 3, 5)),
        ("05-03-2024 story.txt", None),
        ("story 5-13-2024.txt", None),
        ("sold-out-12-2024.txt", None),
        ("10.12.20245-build.md", None),
        ("121-04-2026 parts.txt", None),
        ("21-04-26 story.txt", None),
        ("31-02-2026 story.txt", None),
        ("30 February 2024.txt", None),
        ("11-pro-2024.md", None),
        ("2024-review.md", None),
        ("2024/03/title.md", None),
        ("2024-13-45-title.md", None),
        ("2024-02-30-title.md", None),
        ("20241345_title.md", None),
        ("000_8c2a7b59d8450328.txt", None),
        ("a20240305b.md", None),
        ("123456789012.md", None),
        ("", None),
    ],
)
def test_dates_in_paths(path: str, when: When | None) -> None:
    found = when_from_path(path)
    assert found == when and type(found) is type(when)


def test_a_name_with_two_readings_is_read_in_the_order_of_the_site() -> None:
    for name in ("05-03-2024 story.txt", "05.03.2024-story.txt", "Story (05-03-2024).txt"):
        assert when_from_path(name, "dmy") == date(2024, 3, 5)
        assert when_from_path(name, "mdy") == date(2024, 5, 3)
    assert when_from_path("21-04-2026 story.txt", "mdy") == date(2026, 4, 21)


@pytest.mark.parametrize(
    ("path", "named"),
    [
        ("2026-13-45-bad.txt", "2026-13-45"),
        ("news/2026.02.30 bad.txt", "2026.02.30"),
        ("31-02-2026 bad.txt", "31-02-2026"),
        ("2026-12-05-good.txt", ""),
        ("21-04-2026 good.txt", ""),
        ("2026-13-45-bad (21 April 2026).txt", ""),
        ("2026-13-456-number.txt", ""),
        ("20261345-code.txt", ""),
        ("2026-13-45/index.txt", ""),
        ("review-2026-13-45.txt", ""),
    ],
)
def test_names_that_open_with_no_day(path: str, named: str) -> None:
    assert no_day_of(path) == named


BERLIN = ZoneInfo("Europe/Berlin")


def test_L04_a_day_is_midnight_in_the_site_s_zone() -> None:
    moment = to_moment(date(2024, 7, 5), BERLIN)
    assert moment.at == datetime(2024, 7, 4, 22, tzinfo=UTC)
    assert (moment.exact, moment.day, str(moment)) == (False, date(2024, 7, 5), "2024-07-05")


def test_L04_an_aware_time_has_its_day_in_the_site_s_zone() -> None:
    moment = to_moment(datetime(2024, 7, 4, 23, 30, tzinfo=UTC), BERLIN)
    assert moment.exact and moment.day == date(2024, 7, 5)


def test_L05_a_time_that_spring_skips_moves_forward_by_the_gap() -> None:
    moment = to_moment(datetime(2024, 3, 31, 2, 30), BERLIN)
    assert moment.at.isoformat() == "2024-03-31T03:30:00+02:00"


def test_L05_a_time_that_autumn_repeats_is_the_first() -> None:
    for fold in (0, 1):
        moment = to_moment(datetime(2024, 10, 27, 2, 30, fold=fold), BERLIN)
        assert moment.at.isoformat() == "2024-10-27T02:30:00+02:00"


def test_L05_a_skipped_midnight_stays_on_its_day() -> None:
    moment = to_moment(date(2018, 11, 4), ZoneInfo("America/Sao_Paulo"))
    assert moment.day == date(2018, 11, 4) and not moment.exact


@pytest.mark.parametrize("zone", ["Pacific/Kiritimati", "Etc/GMT+12", "Europe/Berlin", "UTC"])
def test_L05_the_ends_of_time_do_not_raise(zone: str) -> None:
    for when in (
        date.min,
        date.max,
        datetime.min,
        datetime.max,
        datetime.min.replace(tzinfo=UTC),
        datetime.max.replace(tzinfo=UTC),
        datetime.max.replace(tzinfo=timezone(timedelta(hours=-14))),
    ):
        moment = to_moment(when, ZoneInfo(zone))
        assert str(moment) and hash(moment) is not None and moment.day


@given(TIMES, st.sampled_from(["Europe/Berlin", "America/New_York", "Asia/Kolkata", "Australia/Lord_Howe"]))
def test_an_aware_time_stays_the_same_instant(naive: datetime, zone: str) -> None:
    at = naive.replace(tzinfo=UTC)
    assert to_moment(at, ZoneInfo(zone)).at == at


def test_reading_takes_microseconds() -> None:
    """Ten times the budget, so that a busy machine passes and a slow path does not."""
    prose = "The council met again and spoke of the harbour, the road and the school. " * 40
    cases = (
        (lambda: parse_when("2024-03-05T10:30:00+01:00"), 20e-6),
        (lambda: parse_when("5. März 2024, 10:30 Uhr"), 300e-6),
        (lambda: find_whens(prose[:300]), 50e-6),
        (lambda: infer_when([prose]), 2000e-6),
    )
    for run, budget in cases:
        run()
        start = time.process_time()
        for _ in range(200):
            run()
        assert (time.process_time() - start) / 200 < budget


@pytest.mark.parametrize(("line", "when"), [
    ("Posted 8/17/13 11:04am", datetime(2013, 8, 17, 11, 4)),
    ("First Posted: 08-13-10 05:18 PM", datetime(2010, 8, 13, 17, 18)),
    ("3/4/25, 10:30", datetime(2025, 4, 3, 10, 30)),
    ("3/4/25 at 10:30 AM EST", datetime(2025, 3, 4, 15, 30, tzinfo=UTC)),
    ("03/04/2025 10:30 PM PDT", datetime(2025, 3, 5, 5, 30, tzinfo=UTC)),
])  # fmt: skip
def test_years_of_two_digits_beside_a_time_and_american_zones(line: str, when: When) -> None:
    (found,) = find_whens(line, "dmy")
    assert found.when == when


@pytest.mark.parametrize("line", [
    "发布时间：18-03-08 23:16", "They won 3-2-10 and 4/1", "Size 8/17/13", "3-4-25 at 10:30",
])  # fmt: skip
def test_numbers_that_may_be_no_day_of_that_form(line: str) -> None:
    assert find_whens(line) == ()
