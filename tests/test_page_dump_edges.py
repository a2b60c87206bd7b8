"""Page dumps: where a text begins and ends, recipes that belong to it, and other stories' headlines amid it."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from dateline.headlines import place_before
from dateline.loaders.dump.asides import asides
from dateline.loaders.dump.biography import biography
from dateline.loaders.dump.blocks import split_blocks
from dateline.loaders.dump.foot import foot
from dateline.loaders.dump.notices import is_notice
from dateline.loaders.dump.page import make_page
from dateline.loaders.dump.teasers import said_below
from dateline.loaders.dump.traits import traits_of
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

BAKED = "On the quay there will be cakes again, of butter, flour and milk from the farms above the harbour of Averil."
GEBACKEN = "Am Kai gibt es dann wieder Kuchen aus Mehl, Zucker und Milch von den Höfen, die über dem Hafen liegen."


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
    body = "\n".join(_page([*((*GERMAN, GEBACKEN) if recipe is REZEPT else (*ENGLISH, BAKED)), "Print", *recipe]))
    assert all(line in body for line in recipe), body
    assert "Print" not in body


def test_a_recipe_s_list_may_have_lines_without_a_measure() -> None:
    recipe = [*RECIPE[:4], "Some pepper", "Lots of love", "For the sauce:", "A lemon", "2 tbsp oil", *RECIPE[6:]]
    assert set(recipe) <= {line.removeprefix("## ") for line in _page([*ENGLISH, BAKED, *recipe])}


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
        "AVERIL_DB_PORT_2",
        "max_connections_per_host_2",
        "OpenStreetMap WordPress PowerPoint JavaScript",
        "Противники восстановления международного причала",
        "Największe zagrożenie dla ludzi",
        "Microcredit: What the fund gives",
        "(Bitte Fachbereich / Besteller angeben)",
        "The paper is not responsible for the opinions of its readers, the county court ruled in 2019.",
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


def test_where_nothing_is_kept_nobody_is_introduced() -> None:
    page = make_page(split_blocks(ENGLISH))
    assert biography(page, [False] * len(page.blocks), None) == len(page.blocks)


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


@pytest.mark.parametrize(
    "line",
    [
        "Comments are moderated by two students from the college, who are paid by the hour.",
        "We ask that comments stay on the subject, Oakes wrote on the first line of the page.",
        "Found a mistake in the ballot, the council printed 9,000 new ones overnight.",
        "Have you spotted the gulls on the roof of the town hall this week?",
        "This article is more than a love letter to the harbour, it is a full account.",
        "Click here to read, the sign above the old terminal said for years.",
        "Our editors independently checked the figures with the harbour office.",
        "Letters to the editor may be the last place in town where both sides still meet.",
        "We reserve the right to remove the boats, the ferry office wrote to the fishermen.",
        "Materials provided by the harbour office show that the sheds were sold in 2019.",
        "First published on a hand press in 1871, the paper has appeared every weekday since.",
        "All products featured at the fair must come from within twelve miles of the harbour.",
        "Got a story for every boat in the harbour? Ferrier has, and she tells them.",
        "Do you have a tip for the waiter, the machine asks at the café on the quay.",
        "When you make a purchase at the fish market, the seller weighs the fish twice.",
        "Since you're here, stay for the evening boat, the old captain tells every visitor.",
        "Now watch: the ferry turns, the bell rings.",
        "Kommentare werden moderiert, seit im Mai ein Streit über die Schule ausbrach.",
        "Ihr Kommentar wird bis heute zitiert: „Ein Hafen ohne Fähre ist ein Teich.“",
        "Jede Spende hilft dem Verein, der das letzte Holzboot des Hafens retten will.",
        "Die mit Sternchen versehenen Namen auf dem Denkmal sind die der Lotsen.",
        "Haben Sie einen Fehler in der Rechnung gefunden, fragte der Bürgermeister.",
        "Wenn Ihnen dieser Beitrag gefällt, dann danken Sie dem Kassenwart, rief der Vorsitzende.",
        "Sie lesen gern Krimis? In der Bücherei am Hafen stehen vierhundert neue.",
        "Vous avez aimé cet article, monsieur le maire ? La salle entière rit.",
        "Click here to read a summary of the count.",
        "Click here for the timetable and you get the one of 2019.",
        "By submitting a comment you could win a ham, and the paper got four thousand.",
        "Les commentaires sont modérés par deux étudiantes, payées à l'heure.",
        "Si te gustó este artículo de 1911 sobre el puerto, te gustará la exposición.",
        "责任编辑：这个职位在报社已经空缺三年，社长说，没有人愿意每天晚上读信。",
    ],
)
def test_a_sentence_that_begins_as_a_notice_is_the_text_s(line: str) -> None:
    assert not is_notice(line, traits_of(line)[1])


@pytest.mark.parametrize(
    "line",
    [
        "Comments are moderated and will appear once they are approved.",
        "Comments on this story are closed.",
        "We ask that comments are civil and free of libellous material.",
        "Spotted a mistake? Let us know.",
        "This article is more than 2 years old",
        "Click here to read the full story",
        "Our editors independently select these products.",
        "Letters to the editor may be sent to letters@courier.example",
        "We reserve the right to edit or delete any comments.",
        "Materials provided by the University of Averil. Note: Content may be edited for style and length.",
        "First published on March 5, 2025 / 10:12 AM",
        "All products featured on Quay are independently selected by our editors.",
        "Got a news tip? Call us",
        "When you make a purchase using links on our site, we may earn a commission.",
        "Since you’re here, we have a small favour to ask.",
        "NOW WATCH: Why gulls love chips",
        "If you enjoyed this post, please share it.",
        "Alle Kommentare werden moderiert. Bitte Geduld.",
        "Ihr Kommentar wird von einem Moderator überprüft, bevor er erscheint.",
        "Jede kleine Spende hilft den Menschen am Hafen!",
        "Die mit Sternchen (*) gekennzeichneten Links sind Affiliate-Links.",
        "Vous avez aimé cet article ? Partagez-le !",
        "Wenn Ihnen dieser Artikel gefallen hat, können Sie mich durch eine Spende unterstützen.",
        "Hast du einen Fehler gefunden? Schreib uns!",
        "By posting a comment you agree to our terms.",
        "责任编辑：王小明",
    ],
)
def test_a_paper_s_note_on_itself_is_a_notice(line: str) -> None:
    assert is_notice(line, traits_of(line)[1])


def test_a_lead_above_the_picture_stays_below_byline_and_date() -> None:
    lead = "The ferry comes back to Averil: the town council voted on Tuesday to rebuild the landing."
    assert _page([lead, "Photo: Nora Castell", *ENGLISH[1:]])[0] == lead


def test_a_lead_that_stands_there_twice_stays() -> None:
    assert _page(ENGLISH, top=(ENGLISH[0], "By Nora Castell", "5 March 2025"))[0] == ENGLISH[0]


def test_paragraphs_above_another_place_s_report_are_no_summary() -> None:
    placed = "MILLBROOK, England (AP) — The council of Millbrook voted to close its own landing for good, on Tuesday."
    assert _page([*ENGLISH[:3], placed])[0] == ENGLISH[0]


@pytest.mark.parametrize(
    "last",
    [
        "Ana Ruiz is a writer who lives on the street to the landing. She counted the boats for three years.",
        "Jonas Weil is a professor of law at the college, and he says the vote will not stand.",
        "Peter Lund was a reporter and an editor at the harbour desk for forty years.",
        "Tom Hale is the new editor of the paper, and will begin on Monday as a columnist.",
        "Greta Lund is a writer. Her books burned in the fire on the quay, and the landing was to hold them.",
    ],
)
def test_a_last_paragraph_on_a_witness_stays(last: str) -> None:
    assert last in _page([*ENGLISH, last])


@pytest.mark.parametrize(
    ("heading", "below"),
    [
        ("Opponents of the larger landing speak", "Related"),
        ("“We have waited long enough for it”", "Quote of the day"),
    ],
)
def test_a_line_of_the_text_that_stands_again_below_stays(heading: str, below: str) -> None:
    page = make_page(split_blocks((*ENGLISH[:3], heading, *ENGLISH[3:], "", below, heading, "6 March 2025")))
    assert said_below(page, [i <= len(ENGLISH) for i in range(len(page.blocks))]) == []


def test_subheadings_stay_that_are_listed_below_as_contents() -> None:
    first, second = "What a mess it has been for everybody", "Why nobody is happy with anything"
    page = make_page(split_blocks((ENGLISH[0], first, ENGLISH[1], second, *ENGLISH[2:], "", "Contents", first, second)))
    assert said_below(page, [i <= len(ENGLISH) + 1 for i in range(len(page.blocks))]) == []


@pytest.mark.parametrize(
    "others",
    [
        ["From our shop", "500 g Averil coffee", "250 g tea", "1 l olive oil", "Buy now"],
        ["The Courier in figures", "3 cups of tea a day", "12 cups of coffee", "5 pints on Friday", "2 dashes of luck"],
        ["You may also like", "Gardens", "Most popular", "Ingredients", "120 g butter", "200 g flour", "2 tbsp milk"],
        ["Recipe of the week", "Ingredients", "12 g sugar", "1 pinch of salt", "3 tbsp oil", "Method", "Stir it."],
        ["500g / Espresso / Whole", "500g / Filter / Whole", "1kg / Filter / Whole"],
    ],
)
def test_what_is_measured_below_a_text_is_no_recipe_of_it(others: list[str]) -> None:
    assert not set(others[1:]) & set(_page([*ENGLISH, "Share this article", *others]))


def test_a_single_step_below_a_list_belongs_to_it() -> None:
    recipe = [*RECIPE[1:6], "Method", "Quarter the apples and boil them with the sugar for four hours."]
    lines = [line for paragraph in (*ENGLISH, BAKED) for line in (paragraph, "")]
    body = load(text(*MENU, "", TITLE, "", "5 March 2025", "", *lines, *recipe, "", *FOOT)).body
    assert recipe[-1] in body


def test_a_recipe_s_steps_end_before_an_appeal() -> None:
    appeal = "Sign up to our food letter and never miss a recipe again."
    assert appeal not in _page([*ENGLISH, BAKED, *RECIPE, appeal])


@pytest.mark.parametrize("heading", ["Ida Moss", "Moss Street"])
def test_a_heading_below_a_sentence_is_no_credit(heading: str) -> None:
    below = "Moss broke her arm when the planks gave way, and she was in the hospital of Millbrook for ten days."
    lines = (*ENGLISH[:2], "", "Three people were hurt on the quay.", heading, "", below, *ENGLISH[2:])
    assert not asides(make_page(split_blocks(lines)))


@pytest.mark.parametrize("line", ["Most read by the commuters", "Most readers are over sixty"])
def test_a_line_that_begins_as_a_list_of_what_is_most_read(line: str) -> None:
    assert line in "\n".join(_page([*ENGLISH[:3], line, "Tide tables, of all things", *ENGLISH[3:]]))


def test_the_next_games_below_a_report_belong_to_it() -> None:
    games = ["UP NEXT", "Averil: Visit Port Sallow on Friday.", "Millbrook: Host Averil on Sunday."]
    assert set(games) <= {line.removeprefix("## ") for line in _page([*ENGLISH, *games])}
    assert "The mayor has lost his hat." not in _page([*ENGLISH, "UP NEXT", "The mayor has lost his hat."])
