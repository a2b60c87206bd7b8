"""Page dumps: where a text begins and ends, recipes that belong to it, and other stories' headlines amid it."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from dateline.headlines import place_before
from dateline.loaders.dump.asides import asides
from dateline.loaders.dump.blocks import split_blocks
from dateline.loaders.dump.foot import foot
from dateline.loaders.dump.page import make_page
from dateline.loaders.dump.teasers import said_below
from dateline.loaders.page_dump import load
from tests.test_page_dump import ENGLISH, FOOT, GERMAN, MENU, text

TITLE = "Averil rebuilds its ferry landing"
PLACED = f"AVERIL, Scotland (AP) — {ENGLISH[0]}"
SUMMARY = f"The town council of Averil votes to rebuild the ferry landing, which was closed. {ENGLISH[1][:60]}"
RECIPE = [
    "Ingredients", "120 g butter, soft", "1 1/2 cups of flour", "½ tsp salt", "Two eggs", "2–3 tbsp milk",
    "Method", "Beat the butter with the eggs until it is pale.", "Stir in the flour, the salt and the milk.",
]  # fmt: skip
REZEPT = [
    "Zutaten", "250 g Mehl", "125 ml Milch", "1 Prise Salz", "3 EL Zucker",
    "Zubereitung", "Das Mehl mit der Milch verrühren und ruhen lassen.", "Den Teig dünn ausbacken und zuckern.",
]  # fmt: skip


def _page(lines: Sequence[str], top: Sequence[str] = ("By Nora Castell", "5 March 2025")) -> list[str]:
    parted = [line for paragraph in lines for line in (paragraph, "")]
    document = load(text(*MENU, "", TITLE, "", *top, "", *parted, *FOOT))
    return [line for line in document.body.split("\n") if line]


def _asides(*lines: str) -> list[str]:
    page = make_page(split_blocks([line for paragraph in lines for line in (paragraph, "")]))
    return [page.blocks[i].text for i in sorted(asides(page))]


def test_an_agency_s_report_begins_with_its_place() -> None:
    assert _page([SUMMARY, PLACED, *ENGLISH[1:]])[0] == PLACED


def test_a_round_up_of_several_places_keeps_its_beginning() -> None:
    assert _page([SUMMARY, PLACED, f"OSLO — {ENGLISH[1]}", *ENGLISH[2:]])[0] == SUMMARY


@pytest.mark.parametrize("line", ["UPDATE — The vote is over.", "Averil — the town of boats", "NATO expands"])
def test_what_begins_a_text_and_is_no_place(line: str) -> None:
    assert place_before(line) == ""


def test_a_summary_above_the_picture_is_the_standfirst_in_english() -> None:
    caption, dek = "Photo: Nora Castell", "The old ferry landing of Averil gets a second life after three years."
    assert _page([dek, caption, *ENGLISH], top=())[0] == ENGLISH[0]
    assert load(text(*MENU, "", TITLE, "", dek, "", caption, "", *ENGLISH, "", *FOOT)).metadata.summary == dek
    assert _page([f"AVERIL (AP) — {dek}", caption, *ENGLISH])[0].startswith("AVERIL")


@pytest.mark.parametrize("heading", ["UP NEXT", "Up next"])
def test_up_next_in_capitals_tells_of_a_team_s_next_game(heading: str) -> None:
    page = make_page(split_blocks((*ENGLISH, heading, "Averil: Play at home on Friday.", "Ten gardens to see")))
    kept = [True] * len(ENGLISH) + [False] * 2 + [True]
    assert foot(page, kept) == (len(kept) if heading.isupper() else len(ENGLISH))


@pytest.mark.parametrize("recipe", [RECIPE, REZEPT, RECIPE[1:], [*RECIPE[:6]]])
def test_a_recipe_below_a_text_belongs_to_it(recipe: list[str]) -> None:
    body = "\n".join(_page([*(GERMAN if recipe is REZEPT else ENGLISH), "Print", *recipe]))
    assert all(line in body for line in recipe), body
    assert "Print" not in body


def test_a_recipe_s_list_may_have_lines_without_a_measure() -> None:
    recipe = [*RECIPE[:4], "Some pepper", "Lots of love", "For the sauce:", "A lemon", "2 tbsp oil", *RECIPE[6:]]
    assert set(recipe) <= {line.removeprefix("## ") for line in _page([*ENGLISH, *recipe])}


@pytest.mark.parametrize("others", [["12 g", "Sugar", "Salt"], ["3 comments", "4 shares", "5 likes"]])
def test_a_few_figures_are_no_recipe(others: list[str]) -> None:
    assert not set(others) & set(_page([*ENGLISH, "Share this", *others]))


@pytest.mark.parametrize(
    "line",
    [
        "Company TownTelevisionBusinessEntertainment & Arts",
        "Cloud Partner ProgramsCloud SecurityCloud StorageEdge ComputingIndustry TrendsNetwork Security",
        "The bridge over the harbour at nightCredit: Getty Images",
        "(Nora Castell / The Associated Press)",
        "Nora Castell, Associated Press",
        "Citation: Averil rebuilds its landing (2025, March 5) retrieved 6 March 2025 from https://averil.example/1.html",
        "dp3_1_en",
        "Share to FacebookFacebookShare to TwitterTwitterShare to MoreMore",
    ],
)
def test_what_software_writes_around_a_text_is_aside(line: str) -> None:
    assert _asides(ENGLISH[0], line, ENGLISH[1], ENGLISH[2]) == [line]


@pytest.mark.parametrize(
    "line",
    [
        "JavaScript, TypeScript, PowerPoint and OpenStreetMap",
        "Why McDonald and MacArthur met on LinkedIn for the first time in a decade",
        "What the banks of Averil ask for a credit",
        "(see the plan of the harbour office)",
        "Nora Castell, harbour master",
        "snake_case",
        "The friends gave her creditA: without her the boats would lie on land.",
    ],
)
def test_a_line_of_the_text_is_not_aside(line: str) -> None:
    assert _asides(ENGLISH[0], line, ENGLISH[1], ENGLISH[2]) == []


def test_headlines_above_where_a_story_was_first_printed_are_others() -> None:
    others = ["10 Strangest Harbours of the North", "The 11 Biggest Ferries Ever Built"]
    body = _page([*ENGLISH, *others, "Originally published on Averil Science."])
    assert body[-1] == "Originally published on Averil Science." and not set(others) & set(body)


def test_a_headline_amid_the_text_that_stands_again_below_is_another_story_s() -> None:
    other = "Harbour fair returns to the quay in June"
    page = make_page(split_blocks((*ENGLISH[:2], other, *ENGLISH[2:], "Share this", other, "6 March 2025")))
    assert said_below(page, [i <= len(ENGLISH) for i in range(len(page.blocks))]) == [2]
    assert said_below(page, [True] * len(page.blocks)) == []


def test_a_list_that_the_text_announces_stands_below_it() -> None:
    dates = [f"June {day} -- Old Landing, Averil" for day in range(9, 15)]
    heading = "When the council and the ferry office meet at the landing:"
    lines = [line for paragraph in ENGLISH for line in (paragraph, "")]
    body = load(text(*MENU, "", TITLE, "", "5 March 2025", "", *lines, heading, *dates, "", *FOOT)).body
    assert all(line in body for line in (heading, *dates))


BIOGRAPHY = "Candice Marrow is the founder of Marrow & Daughters and a freelance writer on boats."


def test_a_last_paragraph_that_introduces_its_writer_is_no_text() -> None:
    assert BIOGRAPHY not in _page([*ENGLISH, BIOGRAPHY])


@pytest.mark.parametrize(
    "last",
    [
        "Maud Ferrier is the founder of the last boatyard, and an author of books on knots.",
        "Candice Marrow is the third person in a year to be saved at the quay.",
    ],
)
def test_a_last_paragraph_on_somebody_stays(last: str) -> None:
    assert last in _page([*ENGLISH, last])


def test_a_list_amid_the_text_is_kept_whole() -> None:
    listed = ["I write about my work", "People join my community every day", "Books that sell", "A fair at the quay"]
    body = _page([*ENGLISH[:3], "Here is what is different in my life now:", *listed, *ENGLISH[3:]])
    assert set(listed) <= {line.removeprefix("## ") for line in body}


def test_a_caption_above_a_name_is_no_text_and_a_quotation_is() -> None:
    caption, name = "The landing of Averil stands empty this week.", "Averil Archive"
    lines = (*ENGLISH[:2], "", caption, name, "", *ENGLISH[2:])
    page = make_page(split_blocks(lines))
    assert {page.blocks[i].text for i in asides(page)} == {caption, name}
    assert not asides(make_page(split_blocks((*lines[:3], f"“{caption}”", *lines[4:]))))
