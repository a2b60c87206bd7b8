"""Dates as written, against the standard library, CLDR and the tz database."""

from __future__ import annotations

import calendar
import email.utils
import time
import zoneinfo
from datetime import UTC, date, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dateline.dates import find_whens, infer_when, parse_when, when_from_path
from dateline.dates.zones import american_zone_of, zone_of
from dateline.model import When

DAYS = st.dates(date(1970, 1, 1), date(2199, 12, 31))
TIMES = st.datetimes(datetime(1970, 1, 1), datetime(2199, 12, 31))
OFFSETS = st.integers(-14 * 60, 14 * 60).map(lambda minutes: timezone(timedelta(minutes=minutes)))


@given(TIMES, OFFSETS)
def test_iso_times_read_as_the_standard_library_reads_them(naive: datetime, zone: timezone) -> None:
    for at in (naive, naive.replace(tzinfo=zone)):
        assert parse_when(at.isoformat()) == datetime.fromisoformat(at.isoformat())
        assert parse_when(at.isoformat(" ")) == at
        assert parse_when(f"{at:%Y%m%dT%H%M%S%z}") == at.replace(microsecond=0)


@given(TIMES, OFFSETS)
def test_offsets_in_every_spelling(naive: datetime, zone: timezone) -> None:
    at = naive.replace(microsecond=0, tzinfo=zone)
    plain, colon = at.strftime("%z"), at.isoformat()[-6:]
    for text in (
        f"{naive:%Y-%m-%d %H:%M:%S} {plain}",
        f"{naive:%Y-%m-%d %H:%M:%S} {colon}",
        f"{naive:%Y/%m/%d %H:%M:%S} {plain}",
        f"{naive:%Y-%m-%d %H:%M:%S} UTC{colon}",
    ):
        assert parse_when(text) == at
    when = parse_when(f"{naive:%Y-%m-%d %H:%M:%S} {plain}")
    assert isinstance(when, datetime) and when.utcoffset() == zone.utcoffset(None)


@given(TIMES, OFFSETS)
def test_mail_and_c_library_dates(naive: datetime, zone: timezone) -> None:
    at = naive.replace(microsecond=0)
    assert parse_when(email.utils.format_datetime(at.replace(tzinfo=zone))) == at.replace(tzinfo=zone)
    assert parse_when(email.utils.format_datetime(at.replace(tzinfo=UTC), usegmt=True)) == at.replace(
        tzinfo=UTC
    )
    assert parse_when(time.asctime(at.timetuple())) == at


@given(DAYS)
def test_a_day_stays_a_day(day: date) -> None:
    month = calendar.month_name[day.month]
    for text in (
        f"{day:%Y%m%d}",
        f"{day:%Y/%m/%d}",
        f"{day.day} {month} {day.year}",
        f"{month} {day.day}, {day.year}",
        f"{day:%d-%b-%Y}",
        f"{day:%A}, {day.day}. {month} {day.year}",
        f"{day:%d.%m.%Y}",
        f"{day.year}年{day.month}月{day.day}日",
        f"{day.year}년 {day.month}월 {day.day}일",
        f"{day.day} tháng {day.month} năm {day.year}",
    ):
        assert parse_when(text) == day, text
        assert type(parse_when(text)) is date


@given(DAYS)
def test_order_settles_only_what_is_open(day: date) -> None:
    assert parse_when(f"{day:%d/%m/%Y}", "dmy") == day
    assert parse_when(f"{day:%m/%d/%Y}", "mdy") == day
    if day.day > 12:
        assert parse_when(f"{day:%d/%m/%Y}", "mdy") == parse_when(f"{day:%m/%d/%Y}", "dmy") == day


@given(TIMES)
def test_the_clock_of_twelve_hours(naive: datetime) -> None:
    at = naive.replace(second=0, microsecond=0)
    hour, half = (at.hour - 1) % 12 + 1, "pm" if at.hour >= 12 else "am"
    day = f"{at:%B} {at.day}, {at.year}"
    for text in (
        f"{day} {hour}:{at:%M} {half}",
        f"{day} at {hour}:{at:%M} {half.upper()}",
        f"{day}, {hour}.{at:%M}{half}",
        f"{hour}:{at:%M} {half[0]}.m., {day}",
    ):
        assert parse_when(text) == at, text


AT = datetime(2024, 3, 5, 10, 30)


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("2024-03-05T10:30:00.123456789Z", datetime(2024, 3, 5, 10, 30, 0, 123456, UTC)),
        ("2024-03-05 10:30:00 UTC", AT.replace(tzinfo=UTC)),
        ("2024-3-5 9:05", datetime(2024, 3, 5, 9, 5)),
        ("2024/03/05 10:30:14", AT.replace(second=14)),
        ("2024-03-05 10:30:00.000 +0100 CET", datetime(2024, 3, 5, 9, 30, tzinfo=UTC)),
        ("2024-03-05T10:30:00+01:00[Europe/Berlin]", datetime(2024, 3, 5, 9, 30, tzinfo=UTC)),
        ("05/03/2024 03:00:00 PM UTC", datetime(2024, 3, 5, 15, tzinfo=UTC)),
        ("Fri Sep  3 11:21:31 CEST 2021", datetime(2021, 9, 3, 9, 21, 31, tzinfo=UTC)),
        ("5.3.2024 10.30", AT),
        ("2024.3.5. 오후 3:05", datetime(2024, 3, 5, 15, 5)),
        ("5 marca 2024 r.", date(2024, 3, 5)),
        ("March 5 , 2024", date(2024, 3, 5)),
        ("2024-03-05 10:30:00 -0500 -0500", datetime(2024, 3, 5, 15, 30, tzinfo=UTC)),
        ("Sun Jan 29 18:30:22 2023 -0800", datetime(2023, 1, 30, 2, 30, 22, tzinfo=UTC)),
        ("2023-01-29 18:30:22 2023 -0800", datetime(2023, 1, 30, 2, 30, 22, tzinfo=UTC)),
        ("2024-03-05 10:30:00 Europe/Berlin", datetime(2024, 3, 5, 9, 30, tzinfo=UTC)),
        ("2024-07-05 10:30 America/New_York", datetime(2024, 7, 5, 14, 30, tzinfo=UTC)),
        ("March 5, 2024 10:30 A.M. E.T.", datetime(2024, 3, 5, 15, 30, tzinfo=UTC)),
        ("5. Mrz. 2024", date(2024, 3, 5)),
        ("5 มี.ค. 2567 10:30 น.", AT),
        ("2012/08/24 11:25:14", datetime(2012, 8, 24, 11, 25, 14)),
        ("05/05/2014 03:00:00 PM UTC", datetime(2014, 5, 5, 15, tzinfo=UTC)),
        ("8 Nov 2019", date(2019, 11, 8)),
        ("Tue 14 May 2024 07.02 BST", datetime(2024, 5, 14, 6, 2, tzinfo=UTC)),
        ("Tuesday, 05-Mar-24 10:30:00 GMT", AT.replace(tzinfo=UTC)),
        (
            "Tue Mar 05 2024 10:30:00 GMT+0100 (Central European Standard Time)",
            datetime(2024, 3, 5, 9, 30, tzinfo=UTC),
        ),
        ("Mar. 5, 2024, 10:30 a.m. ET", datetime(2024, 3, 5, 15, 30, tzinfo=UTC)),
        ("July 5, 2024, 10:30 a.m. ET", datetime(2024, 7, 5, 14, 30, tzinfo=UTC)),
        ("March 5th, 2024", date(2024, 3, 5)),
        ("5. März 2024, 10:30 Uhr", AT),
        ("5. März 2024 um 10 Uhr", AT.replace(minute=0)),
        ("le 5 mars 2024 à 10h30", AT),
        ("1er avril 2024", date(2024, 4, 1)),
        ("5 fevrier 2024", date(2024, 2, 5)),
        ("5 de março de 2024 às 10h30", AT),
        ("martes, 5 de marzo de 2024, 10:30", AT),
        ("5 de marzo de 2024 a las 10:30", AT),
        ("5 marzo 2024 ore 10:30", AT),
        ("5 березня 2024 р., 10:30", AT),
        ("5 марта 2024 г. в 10:30", AT),
        ("5 marca 2024, godz. 10:30", AT),
        ("5. maaliskuuta 2024 klo 10.30", AT),
        ("5. marts 2024 kl. 10.30", AT),
        ("5 MAYIS 2024", date(2024, 5, 5)),
        ("٥ مارس ٢٠٢٤", date(2024, 3, 5)),
        ("5 آذار 2024", date(2024, 3, 5)),
        ("22 تشرين الثاني 2024", date(2024, 11, 22)),
        ("2024年3月5日(火) 10:30", AT),
        ("2024年3月5日 下午3:05", datetime(2024, 3, 5, 15, 5)),
        ("2024년 3월 5일 오후 3:05", datetime(2024, 3, 5, 15, 5)),
        ("5 มีนาคม 2567", date(2024, 3, 5)),
        ("5. listopada 2024.", date(2024, 10, 5)),
        ("5 listopada 2024", date(2024, 11, 5)),
        ("10:30 AM · Mar 5, 2024", AT),
        ("01/02/03", date(2003, 2, 1)),
        ("31/12/69", date(1969, 12, 31)),
    ],
)
def test_written_forms(text: str, when: When) -> None:
    found = parse_when(text)
    assert found == when
    assert type(found) is type(when)
    if isinstance(when, datetime) and isinstance(found, datetime):
        assert (found.utcoffset() is None) == (when.utcoffset() is None)


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "2024",
        "March 2024",
        "5 March",
        "10:30",
        "2024-02-30",
        "30 February 2024",
        "2023-02-29",
        "00/00/0000",
        "0000-00-00",
        "99999-01-01",
        "2024-13-45",
        "2016-12-31T23:59:60Z",
        "2024-03-05T10:00:00+99:00",
        "2024-03-05T24:00",
        "20240305T240000",
        "5 March 2024 25:00",
        "5 March 2024 10:75",
        "5 March 2024 10:30 XYZT",
        "5 March 2024 10:30 Europe/Nowhere",
        "31/04/2024",
        "March 32, 2024",
        "99999-12-31T00:00:00Z",
        "hello 5 March 2024",
        "5 March 2024 people",
        "iPad 11 Pro 2024",
        "5 days ago",
        "١٤٤٥/٠٨/٢٤",
        "۱۴۰۳/۰۵/۰۱",
        "05/03/2567",
        "2024-W10",
        "v1.2.2024",
        "$12.05.2024",
        "1" * 5000,
        "٣" * 5000,
        "2024-03-05" * 50,
        "\x00",
        "\ud800",
        "5 März \ud800 2024",
    ],
)
def test_I20_what_is_no_date_is_none(text: str) -> None:
    assert parse_when(text) is None


@given(
    st.text(alphabet=st.characters(), max_size=60)
    | st.text("0123456789-/.:, TZ+年月日APMamp Mayº°", max_size=40)
)
@settings(max_examples=600)
def test_I20_no_text_raises(text: str) -> None:
    parse_when(text)
    find_whens(text)
    when_from_path(text)
    infer_when([text])


LANGUAGES = (
    "en de fr es it nl af sv da nb is fi et lt lv pl cs sk sl hr sr sr_Latn mk bg ru be uk ro hu el tr az ca "
    "gl eu sq hy ka he fa ur hi mr bn gu pa ta te kn id ms fil sw vi zh ja ko"
)


@pytest.mark.parametrize("style", ["full", "long"])
def test_long_and_full_dates_of_cldr_are_read(style: str) -> None:
    babel_dates = pytest.importorskip("babel.dates", reason="babel is not installed")
    wrong: list[str] = []
    for language in LANGUAGES.split():
        for step in range(0, 365, 11):
            day = date(2023, 1, 4) + timedelta(step)
            text = babel_dates.format_date(day, style, locale=language)
            if parse_when(text) != day:
                wrong.append(f"{language}: {text}")
            if [found.when for found in find_whens(f"– {text} –")] != [day]:
                wrong.append(f"{language} in a line: {text}")
    assert wrong == []


def test_abbreviations_agree_with_the_tz_database() -> None:
    known: dict[str, set[timedelta | None]] = {}
    for name in zoneinfo.available_timezones():
        for month in range(1, 13):
            for year in (1995, 2005, 2014, 2024):
                at = datetime(year, month, 15, tzinfo=ZoneInfo(name))
                known.setdefault(at.tzname() or "", set()).add(at.utcoffset())
    for abbreviation, offsets in known.items():
        # There GST is Guam's until 2000; here, and in the news, the Gulf's.
        zone = zone_of(abbreviation) if abbreviation.isalpha() and abbreviation != "GST" else None
        assert zone is None or zone.utcoffset(None) in offsets, abbreviation


@pytest.mark.parametrize(
    ("name", "zone"),
    [
        ("ET", "America/New_York"),
        ("CT", "America/Chicago"),
        ("MT", "America/Denver"),
        ("PT", "America/Los_Angeles"),
    ],
)
def test_american_zone_names_follow_the_clocks(name: str, zone: str) -> None:
    for number in range(7000):
        day = date(2007, 1, 1) + timedelta(number)
        offset = american_zone_of(name, day)
        noon = datetime(day.year, day.month, day.day, 12, tzinfo=ZoneInfo(zone))
        assert offset is not None and offset.utcoffset(None) == noon.utcoffset(), day


@pytest.mark.parametrize("text", ["+24:00", "+99:00", "+01:75", "Q", "", "+", "12"])
def test_no_such_zone(text: str) -> None:
    assert zone_of(text) is None


PEERS = (
    "%d %B %Y %H:%M", "%B %d, %Y %I:%M %p", "%a, %d %b %Y %H:%M:%S", "%Y/%m/%d %H:%M:%S", "%d-%b-%Y %H:%M",
    "%a %b %d %H:%M:%S %Y", "%A, %B %d, %Y at %I:%M %p", "%d.%m.%Y %H:%M", "%Y-%m-%d %H:%M:%S", "%b. %d, %Y, %I:%M%p",
)  # fmt: skip


@pytest.mark.parametrize("form", PEERS)
@given(at=TIMES)
@settings(max_examples=25, deadline=None)
def test_forms_are_read_as_dateutil_reads_them(form: str, at: datetime) -> None:
    parser = pytest.importorskip("dateutil.parser", reason="dateutil is not installed")
    text = at.strftime(form)
    peer = parser.parse(text, dayfirst=form.startswith("%d"))
    assert parse_when(text) == peer
    assert [found.when for found in find_whens(f"x | {text} | y")] == [peer]
