"""Posts about one event, and what each of them alone says."""

from __future__ import annotations

import random
import time
from collections.abc import Sequence
from datetime import date, timedelta

import html5lib
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from local_news import POSTS, VILLAGE, LocalPost, events
from sites import SETTINGS, SiteFolder

from dateline.names import SILENT, traits
from dateline.stories import Settings, StoryItem, VersionText, cluster, compare_versions, story_title
from dateline.stories.clustering import liken
from dateline.stories.likeness import measure_rarity
from dateline.values import changed

DAY = date(2031, 3, 4)
FIRES = (
    ("Fire in Velmora mill", "A fire destroyed the paper mill of Velmora. Chief Ada Lunde said 14 workers fled."),
    ("Mill burns down", "The paper mill in Velmora burned down, and 14 workers fled the fire, chief Ada Lunde said."),
    ("Velmora loses its mill", "Velmora lost its paper mill to a fire; Ada Lunde praised 14 workers who fled."),
)
FLOODS = (
    ("Flood in Ostrava valley", "A flood cut off the village of Hosk. Milan Dub said the dam held at 31 metres."),
    ("Hosk cut off by flood", "The village of Hosk is cut off; the dam held at 31 metres, engineer Milan Dub said."),
)
OTHERS = (
    ("New library opens", "The town of Brekke opened a library with 9000 books, and children sang."),
    ("Chess final", "Grandmaster Ines Faro beat Tor Vik in a chess final of 72 moves in Porto."),
)


def item(post: tuple[str, str], after: int | None = 0, pin: str = "") -> StoryItem:
    return StoryItem(traits(*post, "en"), None if after is None else DAY + timedelta(days=after), pin)


def test_posts_about_one_event_are_one_story() -> None:
    items = [item(post) for post in (*FIRES, *FLOODS, *OTHERS)]
    assert cluster(items) == ((0, 1, 2), (3, 4))


def test_posts_without_dates_are_compared_with_all() -> None:
    items = [item(FIRES[0], None), item(FLOODS[0], 3), item(FIRES[1], 90)]
    assert cluster(items) == ((0, 2),)


def test_the_same_words_a_year_later_are_another_story() -> None:
    assert cluster([item(FIRES[0]), item(FIRES[1], 365), item(FIRES[2], 366)]) == ((1, 2),)


def test_an_undated_post_is_no_bridge_between_two_times() -> None:
    items = [item(FIRES[0], None), item(FIRES[1], 3), item(FIRES[2], 300)]
    assert not any({1, 2} <= set(story) for story in cluster(items))


def test_a_story_ends_within_the_reach_that_the_site_sets() -> None:
    items = [item(FIRES[0]), item(FIRES[1], 6)]
    assert cluster(items, Settings(reach=20)) == ((0, 1),)
    assert cluster(items, Settings(reach=5)) == ()


def test_pins_merge_and_keep_apart() -> None:
    pinned = [item(FIRES[0], pin="mill"), item(FLOODS[0], 300, pin="mill"), item(OTHERS[0])]
    assert cluster(pinned) == ((0, 1),)
    rival = [item(FIRES[0], pin="one"), item(FIRES[1], pin="other")]
    assert cluster(rival) == ()


def test_settings_split_and_merge() -> None:
    items = [item(post) for post in (*FIRES, OTHERS[0])]
    assert cluster(items, Settings(apart=((0, 2), (1, 2)))) == ((0, 1),)
    assert cluster(items, Settings(together=((2, 3),)))[0][-1] == 3
    assert cluster([item(OTHERS[0]), item(OTHERS[1])], Settings(together=((0, 1),))) == ((0, 1),)


def test_a_split_holds_against_a_chain() -> None:
    for story in cluster([item(post) for post in FIRES], Settings(apart=((0, 1),))):
        assert not {0, 1} <= set(story)


def test_much_that_is_shared_outweighs_one_rare_word() -> None:
    middling = [f"harbourword{number}" for number in range(12)]
    report, other, namesake = (*middling[:4], "quokkaberry"), tuple(middling[:4]), ("quokkaberry", *middling[4:8])
    often = [tuple(middling)] * 80
    posts = [StoryItem(changed(SILENT, lead=lead)) for lead in (report, other, namesake, *often)]
    likeness = liken(posts[:3], measure_rarity([post.traits for post in posts]))
    assert likeness[0, 1] > 1.5 * likeness[0, 2]


def test_the_order_of_posts_does_not_change_the_stories() -> None:
    posts = [*FIRES, *FLOODS, *OTHERS]
    expected = {frozenset(posts[n][0] for n in story) for story in cluster([item(post) for post in posts])}
    for seed in range(5):
        shuffled = random.Random(seed).sample(posts, len(posts))
        found = {frozenset(shuffled[n][0] for n in story) for story in cluster([item(post) for post in shuffled])}
        assert found == expected


def test_nothing_makes_no_story() -> None:
    assert cluster([]) == ()
    assert cluster([item(("", "")), item(("", ""))]) == ()


def test_cost_grows_with_the_posts_and_not_with_their_square() -> None:
    def seconds(count: int) -> float:
        made = random.Random(7)
        names = [f"{a}{b}{c}" for a in "BDFGKLMNP" for b in "aeiou" for c in ("ndra", "sk", "rvo", "llen")]
        posts = [
            StoryItem(
                traits(" ".join(made.sample(names, 4)), " ".join(made.choices(names, k=60)), "en"),
                DAY + timedelta(days=n // 5),
            )
            for n in range(count)
        ]
        started = time.process_time()
        cluster(posts)
        return time.process_time() - started

    assert seconds(2000) < 10 * seconds(400) + 0.5


ELSEWHERE = {
    "zh": (
        (
            "青山市发生5.2级地震",
            "3月4日上午青山市发生5.2级地震，震源深度10千米。消防救援队已出动120人前往石桥镇。",
        ),
        (
            "石桥镇地震已致3人受伤",
            "青山市石桥镇发生5.2级地震，已有3人受伤。消防救援队120人抵达，震源深度10千米。",
        ),
        ("新图书馆开放", "海州市新图书馆今天开放，馆藏图书九万册，市长王明出席了开馆仪式。"),
    ),
    "de": (
        ("Brand in Papierfabrik", "Feuer hat die Papierfabrik von Velmora zerstört (Ada Lunde), 14 Arbeiter flohen."),
        ("Velmora verliert Fabrik", "Die Papierfabrik in Velmora brannte ab. 14 Arbeiter flohen, so Ada Lunde."),
        ("Bibliothek eröffnet", "In Brekke wurde eine Bibliothek mit 9000 Büchern eröffnet; Kinder sangen."),
    ),
    "ar": (
        ("حريق في مصنع الورق", "دمر حريق مصنع الورق في مدينة فلمورا ليلا وقالت عادة لوندي إن 14 عاملا فروا."),
        ("فلمورا تخسر مصنعها", "احترق مصنع الورق في مدينة فلمورا وفر 14 عاملا من الحريق كما قالت عادة لوندي."),
        ("افتتاح مكتبة", "افتتحت مدينة بركة مكتبة تضم 9000 كتاب وغنى الأطفال في القاعة."),
    ),
}


@pytest.mark.parametrize("language", sorted(ELSEWHERE))
def test_stories_are_found_in_other_scripts(language: str) -> None:
    items = [StoryItem(traits(*post, language), DAY) for post in ELSEWHERE[language]]
    assert cluster(items) == ((0, 1),)


@settings(max_examples=40, deadline=None)
@given(st.lists(st.tuples(st.sampled_from((*FIRES, *FLOODS, *OTHERS)), st.none() | st.integers(0, 30)), max_size=9))
def test_stories_never_share_a_post(made: list[tuple[tuple[str, str], int | None]]) -> None:
    stories = cluster([item(post, after) for post, after in made])
    members = [member for story in stories for member in story]
    assert len(members) == len(set(members))
    assert all(len(story) > 1 and list(story) == sorted(story) for story in stories)


def version(*paragraphs: str, title: str = "A title", language: str = "en") -> VersionText:
    return VersionText(title, paragraphs, language, DAY)


def points(kind: str, *versions: VersionText) -> list[tuple[str, list[tuple[int, int, str]]]]:
    found = [point for point in compare_versions(versions).differences if point.kind == kind]
    return [(p.subject, [(s.version, s.paragraph, s.value) for s in p.statements]) for p in found]


def test_different_days_for_one_thing_are_a_difference() -> None:
    one = version("Nothing yet.", "The final round of the harbour talks will be held in Hosk on Thursday.")
    other = version("The harbour talks will be held on Friday and Saturday, the ministry wrote.")
    assert points("day", one, other) == [("harbour", [(0, 1, "Thursday"), (1, 0, "Friday and Saturday")])]


def test_a_date_and_its_weekday_are_no_difference() -> None:
    one = version("The harbour talks will be held in Hosk on Thursday.")
    other = version("The harbour talks will be held in Hosk on March 6.")
    later = version("The harbour talks will be held in Hosk on March 7.")
    assert points("day", one, other) == []
    assert points("day", one, later) == [("harbour", [(0, 0, "Thursday"), (1, 0, "March 7")])]


def test_the_day_of_speaking_is_no_difference() -> None:
    one = version("The harbour will close, the mayor said on Monday.")
    other = version("The harbour will close, the mayor said on Tuesday.")
    assert points("day", one, other) == []


def test_german_days_are_compared() -> None:
    one = version("Die Hafengespräche beginnen am Donnerstag in Hosk.", language="de")
    other = version("Die Hafengespräche beginnen am Freitag in Hosk.", language="de")
    assert [[value for _, _, value in told] for _, told in points("day", one, other)] == [["Donnerstag", "Freitag"]]


def test_different_numbers_of_one_thing_are_a_difference() -> None:
    one = version("The storm killed three people and injured 17.", "It felled 400 trees in the park of Hosk.")
    other = version("Four people were killed and 17 were injured.", "In the park of Hosk it felled 650 trees.")
    assert points("number", one, other) == [
        ("dead", [(0, 0, "three people"), (1, 0, "Four people")]),
        ("trees", [(0, 1, "400 trees"), (1, 1, "650 trees")]),
    ]


def test_a_measure_that_each_version_gives_once_needs_less_company() -> None:
    one = version("A crack 40 centimetres long was found in the pier, and buses go round by Hosk.")
    other = version("The crack is 60 centimetres long and reaches below the water line.")
    assert points("number", one, other) == [("centimetres", [(0, 0, "40 centimetres"), (1, 0, "60 centimetres")])]


def test_a_quotation_names_its_speaker_behind_it() -> None:
    one = version("“I heard them play in an unheated hall, and I wanted to stay,” she said.")
    other = version("“I heard them play in a freezing hall, and I wanted to stay,” Dobrev said.")
    assert [subject for subject, _ in points("quotation", one, other)] == ["Dobrev"]


@pytest.mark.parametrize(
    ("one", "other", "differ"),
    [
        ("1,25,50,000 trees", "1,30,00,000 trees", True), ("1,25,50,000 trees", "12.550.000 trees", False),
        ("1,2,3 trees", "4,5.3 trees", False), ("1.2.3 trees", "4 trees", False),
        ("12,345 trees", "12345 trees", False), ("1,234.5 trees", "1.234,5 trees", False),
        ("1,2,3,4,5 trees", "2,345 trees", False),
    ],
)  # fmt: skip
def test_numbers_are_read_in_groups_of_any_kind(one: str, other: str, differ: bool) -> None:
    found = points("number", version(f"The storm felled {one} in Hosk."), version(f"In Hosk the storm felled {other}."))
    assert bool(found) == differ


def test_vague_and_equal_numbers_are_no_difference() -> None:
    one = version("The storm killed 3 people and felled 6,000 trees in Hosk.")
    other = version("In Hosk the storm felled more than 5000 trees; three people were killed.")
    assert points("number", one, other) == []


def test_different_offices_of_one_person_are_a_difference() -> None:
    one = version("They met Trade Minister Ada Lunde in Hosk.")
    other = version("Then Ada Lunde, head of the National Harbour Board, left.")
    assert points("role", one, other) == [
        ("Ada Lunde", [(0, 0, "Trade Minister"), (1, 0, "head of the National Harbour Board")])
    ]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Harbour Board chief Ada Lunde left.", "Ada Lunde, head of the National Harbour Board, left."),
        ("They saw Defense Minister Ada Lunde.", "They saw Defence Minister Ada Lunde."),
        ("They saw US President Ada Lunde.", "They saw President Ada Lunde."),
        ("They saw Trade Minister Ada Lunde.", "They saw Ada Lunde, previously head of the board, there."),
    ],
)
def test_one_office_in_other_words_is_no_difference(first: str, second: str) -> None:
    assert points("role", version(first), version(second)) == []


def test_one_utterance_in_other_words_is_a_difference() -> None:
    one = version("“The bridge is planned to open on time, I promise,” Lunde told the town.")
    other = version("Nothing.", '"The bridge is scheduled to open on time, I promise," said Lunde.')
    assert [[(v, at) for v, at, _ in told] for _, told in points("quotation", one, other)] == [[(0, 0), (1, 1)]]


def test_an_excerpt_of_a_quotation_is_no_difference() -> None:
    one = version("“The bridge will open on time, and everybody may cross it,” Lunde said.")
    other = version("She said: “The bridge will open on time.”")
    assert points("quotation", one, other) == []


MILL = (
    "A fire destroyed the paper mill of Velmora in the night, and fourteen workers fled through the yard.",
    "The owner wants to rebuild the mill on the other bank of the river, where the old sawmill stood.",
    "Insurers will send surveyors to measure the damage before the rubble is cleared away.",
)


def test_what_only_one_version_says() -> None:
    other = "Children laid flowers at the gate, and a choir from Brekke sang for the cook who had died."
    comparison = compare_versions(
        [
            version(*MILL),
            version("Fourteen workers fled as a fire in the night destroyed the paper mill of Velmora.", other),
        ]
    )
    assert comparison.only_here == ((1, 2), (1,))


def test_near_copies_are_told_from_reports() -> None:
    copied = version(*MILL[:2], MILL[2].replace("surveyors", "experts"))
    report = version("The mill of Velmora is gone: fire took it at night.", "Its owner will build it anew elsewhere.")
    assert compare_versions([version(*MILL), report, copied]).near_copy_of == (None, None, 0)


def test_a_near_copy_is_no_second_witness() -> None:
    quoted = "“We would rather lose a week of traffic than a lorry,” said Lunde."
    other = version("“We would rather lose a week of traffic than lose one lorry,” said Lunde.")
    assert [told for _, told in points("quotation", version(*MILL, quoted), version(*MILL, quoted), other)] == [
        [
            (0, 3, "We would rather lose a week of traffic than a lorry"),
            (2, 0, "We would rather lose a week of traffic than lose one lorry"),
        ]
    ]


def test_the_earliest_version_gives_the_title() -> None:
    first, second = version("Text.", title="First"), version("Text.", title="Second")
    assert story_title([first]) == story_title([first, second]) == "First"


def test_a_headline_goes_before_a_title_cut_out_of_a_lead() -> None:
    cut = version("Text.", title="The harbour of Hosk will be closed on…")
    whole = version("Text.", title="Harbour shut")
    assert story_title([cut, whole]) == "Harbour shut"
    assert story_title([cut]) == cut.title


@pytest.mark.parametrize("text", ["“" * 300_000, "July 4 and " * 30_000, "1, " * 100_000, "Mr. " * 100_000])
def test_hostile_versions_are_compared_in_linear_time(text: str) -> None:
    started = time.process_time()
    compare_versions([version(text), version(text)])
    assert time.process_time() - started < 6


@settings(max_examples=60, deadline=None)
@given(st.lists(st.lists(st.text(max_size=200), max_size=4), max_size=4), st.sampled_from(["", "en", "ja", "tr", "xx"]))
def test_any_versions_can_be_compared(texts: list[list[str]], language: str) -> None:
    versions = [version(*paragraphs, language=language) for paragraphs in texts]
    comparison = compare_versions(versions)
    assert len(comparison.only_here) == len(comparison.near_copy_of) == len(versions)
    for point in comparison.differences:
        for statement in point.statements:
            assert statement.paragraph < len(versions[statement.version].paragraphs)


@pytest.mark.parametrize("posts", [POSTS, VILLAGE], ids=["town", "village"])
@pytest.mark.parametrize("dated", [True, False], ids=["dated", "undated"])
def test_stories_of_a_small_town_are_events_and_nothing_else(posts: Sequence[LocalPost], dated: bool) -> None:
    seen = [traits(post.title, post.text, "en") for post in posts]
    days = [date.fromisoformat(post.day) if dated else None for post in posts]
    found = cluster([StoryItem(own, day) for own, day in zip(seen, days, strict=True)])
    assert {frozenset(posts[n].slug for n in story) for story in found} == events(posts)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            ("The sawmill closes, and 212 workers lose their jobs", "The owner told all 212 workers on Monday."),
            ("The council has published its budget", "On all 212 pages it lists what the town means to spend."),
        ),
        (
            ("Harbour office to close at noon", "Harbour master Ines Calloway asks skippers to ring beforehand."),
            ("Dredger stuck", "She sat on the bank like a duck, said harbour master Ines Calloway. Nobody was hurt."),
        ),
        (
            ("Kran stürzt um", "In der Werftstraße fiel ein Kran auf ein Dach. Ina Holm sah es, 31 Meter hoch."),
            ("Chor singt Bach", "Ina Holm leitet den Chor in der Werftstraße; 31 Sänger kommen jeden Dienstag."),
        ),
    ],
)  # fmt: skip
def test_one_name_or_one_number_makes_no_story(one: tuple[str, str], other: tuple[str, str]) -> None:
    assert cluster([item(one), item(other, 1)]) == ()


def test_a_headline_alone_may_tell_of_an_event() -> None:
    alone = ("Paper mill of Velmora burns down: 14 workers flee", "Paper mill of Velmora burns down: 14 workers flee")
    assert cluster([item(FIRES[0]), item((alone[0], "")), item(FLOODS[0])]) == ((0, 1),)
    assert cluster([item(FIRES[0]), item(alone), item(FLOODS[0])]) == ((0, 1),)


def test_what_two_versions_say_alike_stands_once_with_a_link_to_each(site: SiteFolder) -> None:
    site.write("site.toml", SETTINGS.replace("enabled = false", "enabled = true"))
    told = ("The ferry will be towed on Thursday.", "A tug tows the ferry on Thursday.", "The ferry leaves on Tuesday.")
    for number, body in enumerate(told):
        site.post(f"{number}", f"Ferry {number}", body, date="2026-11-11", story="The ferry")
    site.build()
    (page,) = (text for path, text in site.tree().items() if path.startswith("stories/") and b"differences" in text)
    rows = html5lib.parse(page, namespaceHTMLElements=False).findall(".//section[@class='differences']//li")
    shown = [(row.findtext(".//b/bdi"), [link.findtext("bdi") for link in row.findall(".//a")]) for row in rows]
    assert shown == [("Thursday", ["Ferry 0", "Ferry 1"]), ("Tuesday", ["Ferry 2"])]
