"""Page dumps: an article told from the page around it, no line lost on the way."""

from __future__ import annotations

import random
from datetime import date
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dateline.loaders.dump.blocks import densest, split_blocks, visible
from dateline.loaders.dump.choice import best_stretch, choose
from dateline.loaders.dump.features import NAMES, block_features, near_text
from dateline.loaders.dump.head import leads
from dateline.loaders.dump.headline import headline_scores
from dateline.loaders.dump.join import join_fragments
from dateline.loaders.dump.model import article_scores
from dateline.loaders.dump.outline import outline
from dateline.loaders.dump.page import best_run, make_page
from dateline.loaders.dump.recurring import recurring_lines
from dateline.loaders.dump.signs import ADVERT, APPEAL, ATTRIBUTION, BYLINE, CAPTION, POINTER, sign_of
from dateline.loaders.dump.traits import traits_of
from dateline.loaders.page_dump import load, recognise
from dateline.loaders.source.text import Text
from dateline.model import Document
from training.tree_code import functions

MENU = ["Skip to content", "Home", "World", "Sport", "Weather", "Newsletter", "Log in", "Search"]
FOOT = [
    "Share this article", "Facebook", "Twitter", "WhatsApp", "",
    "You may also like", "", "Ten gardens to see this spring", "Harbour fair returns in June", "",
    "Leave a Reply", "", "Your email address will not be published.", "",
    "Privacy policy", "Terms of use", "Contact us", "© The Quay Courier. All rights reserved.",
]  # fmt: skip
ENGLISH = [
    "The town council of Averil voted on Tuesday night to rebuild the old ferry landing, ending a dispute that has "
    "kept the quay closed for almost three years.",
    "Members approved the plan by nine votes to four after a debate that lasted until midnight. The work will cost "
    "about two million pounds, most of it paid by a regional fund for harbours.",
    "“We have waited long enough,” said Maud Ferrier, who runs the last boatyard on the quay. “My customers have "
    "been landing on a beach, in the mud, with their luggage on their heads.”",
    "Opponents fear that the larger landing will bring more visitors than the narrow streets can hold. They asked "
    "for a limit of four boats a day, which the council refused.",
    "Building is to begin in the autumn, when the herring gulls have left the sheds, and the first ferry should "
    "land again before next summer.",
]
GERMAN = [
    "Der Stadtrat von Averil hat am Dienstagabend beschlossen, den alten Fähranleger wieder aufzubauen, und damit "
    "einen Streit beendet, der den Kai fast drei Jahre lang gesperrt hielt.",
    "Neun Mitglieder stimmten nach langer Aussprache für den Plan, vier dagegen. Die Arbeiten kosten rund zwei "
    "Millionen Euro, die zum größten Teil aus einem Fonds für Häfen kommen.",
    "„Wir haben lange genug gewartet“, sagte die Bootsbauerin Maud Ferrier, die den letzten Betrieb am Wasser führt. "
    "„Meine Kunden landen seit Jahren im Schlick.“",
    "Die Gegner fürchten, dass der größere Anleger mehr Gäste bringt, als die engen Gassen fassen. Der Bau soll im "
    "Herbst beginnen, wenn die Möwen fort sind.",
]
CHINESE = [
    "阿弗里尔市议会星期二晚上投票决定，重新修建旧渡轮码头，结束了一场使码头关闭近三年的争论。",
    "经过持续到午夜的辩论，议员们以九票对四票通过了该计划。工程费用约为两百万元，大部分由地区港口基金支付。",
    "码头上最后一家造船厂的老板说：“我们等得够久了。我的客人一直在泥滩上岸，行李顶在头上。”",
    "反对者担心，更大的码头会带来狭窄街道无法容纳的游客。工程将于秋天开始，第一艘渡轮预计明年夏天前靠岸。",
]


def text(*lines: str) -> Text:
    return Text("page.txt", "\n".join(lines))


def dump(paragraphs: list[str], *top: str) -> Text:
    body = [line for paragraph in paragraphs for line in ("", paragraph)]
    return text(*MENU, "", *top, *body, "", *FOOT)


def accounted(source: Text, document: Document) -> set[int]:
    told = {line for evidence in document.evidence for line in evidence.lines}
    return told | {dropped.line for dropped in document.dropped}


ARTICLE = dump(
    ENGLISH,
    "Averil council votes to rebuild the ferry landing", "",
    "The quay has been closed since a storm tore the pier away three years ago.", "",
    "By Nora Castell", "", "March 4, 2025",
)  # fmt: skip


def test_an_article_is_told_from_menus_shares_teasers_and_comments() -> None:
    document = load(ARTICLE)
    assert document.body == "\n\n".join(ENGLISH)
    assert document.metadata.title == "Averil council votes to rebuild the ferry landing"
    assert document.metadata.summary == "The quay has been closed since a storm tore the pier away three years ago."
    assert document.metadata.authors == ("Nora Castell",)
    assert document.metadata.date == date(2025, 3, 4)
    assert document.metadata.language == "en"
    assert not document.diagnostics


def test_every_dropped_line_keeps_its_place_its_words_and_a_reason() -> None:
    document = load(ARTICLE)
    dropped = {each.line: each for each in document.dropped}
    for number, line in enumerate(ARTICLE.lines, 1):
        if line in MENU or line and line in FOOT:
            assert dropped[number].text == line
            assert dropped[number].reason
    reasons = {each.text: each.reason for each in document.dropped}
    assert reasons["Facebook"] == "share bar"
    assert reasons["Leave a Reply"] == "comments"
    assert reasons["Ten gardens to see this spring"] == "teaser of another story"


def test_evidence_names_the_source_lines() -> None:
    lines = {each.field: each.lines for each in load(ARTICLE).evidence}
    shown = {field: ARTICLE.lines[numbers[0] - 1] for field, numbers in lines.items()}
    assert shown["title"] == "Averil council votes to rebuild the ferry landing"
    assert shown["date"] == "March 4, 2025"
    assert shown["authors"] == "By Nora Castell"
    assert all(0 < each.certainty <= 1 for each in load(ARTICLE).evidence)


@pytest.mark.parametrize(
    "line",
    [
        "Also Read; Central library opens on Sundays", "Read more: How the storm took the pier", "Advertisement",
        "Visitors on the quay last summer. (Photo: Ivo Brand/Reuters)", "Lesen Sie auch: Wie der Sturm kam",
        "Never miss a ferry: sign up for our newsletter today!", "VEA TAMBIÉN: Un segundo ferry para Averil",
    ],
)  # fmt: skip
def test_what_is_set_into_the_text_is_dropped_and_the_text_goes_on(line: str) -> None:
    source = dump([*ENGLISH[:2], line, *ENGLISH[2:]], "Averil council votes to rebuild the ferry landing")
    document = load(source)
    assert document.body == "\n\n".join(ENGLISH)
    assert line in [each.text for each in document.dropped]


def test_subheadings_and_the_last_paragraph_are_kept() -> None:
    source = dump([*ENGLISH[:2], "What comes next", *ENGLISH[2:]], "Averil council votes to rebuild the ferry landing")
    paragraphs = load(source).body.split("\n\n")
    assert paragraphs == [*ENGLISH[:2], "## What comes next", *ENGLISH[2:]]


def test_german_with_date_and_byline() -> None:
    document = load(dump(GERMAN, "Averil baut den Fähranleger wieder auf", "", "Von Nora Castell", "", "4. März 2025"))
    assert document.body == "\n\n".join(GERMAN)
    assert document.metadata.title == "Averil baut den Fähranleger wieder auf"
    assert document.metadata.date == date(2025, 3, 4)
    assert document.metadata.authors == ("Nora Castell",)
    assert document.metadata.language == "de"


DEKS = {
    "de": "Drei Jahre lang landeten die Gäste im Schlick. Nun hat der Rat entschieden, wie der Anleger aussehen soll.",
    "en": "For three years guests have landed in the mud. Now the council has said what the new quay is to look like.",
}


@pytest.mark.parametrize(("language", "paragraphs", "stays"), [("de", GERMAN, True), ("en", ENGLISH, False)])
def test_a_dek_above_the_byline_is_part_of_the_text_except_in_english(
    language: str, paragraphs: list[str], stays: bool
) -> None:
    lines = (DEKS[language], "", "By Nora Castell", "", *[part for each in paragraphs for part in (each, "")])
    page = make_page(split_blocks(lines))
    assert page.language == language
    scores = [-3_000 if block.text == "By Nora Castell" else 3_000 for block in page.blocks]
    kept = [block.text for block, keep in zip(page.blocks, choose(page, scores), strict=True) if keep]
    assert kept == ([DEKS[language], *paragraphs] if stays else paragraphs)


@pytest.mark.parametrize(("language", "paragraphs", "stays"), [("de", GERMAN, True), ("en", ENGLISH, False)])
def test_a_lead_that_tools_part_from_the_text_belongs_to_it_except_in_english(
    language: str, paragraphs: list[str], stays: bool
) -> None:
    tools = ["By Nora Castell", "4. 3. 2025", "Share", "Facebook", "Twitter", "WhatsApp", "E-Mail", "Print"]
    page = make_page(split_blocks(("The headline", "", DEKS[language], "", *tools, "", *paragraphs)))
    assert page.language == language
    scores = [3_000 if len(block.text) > 60 else -3_000 for block in page.blocks]
    kept = [block.text in paragraphs for block in page.blocks]
    assert leads(page, scores, kept, 0) == ([1] if stays else [])
    assert leads(page, [-2_999] * len(scores), kept, 0) == ([1] if stays else [])
    assert leads(page, [-3_000] * len(scores), kept, 0) == leads(page, scores, kept, 1) == []


def test_the_densest_part_of_a_page_is_where_most_text_begins() -> None:
    lines = ["Entry"] * 500 + ["A paragraph. " * 20] * 3 + ["Entry"] * 2_000 + ["A paragraph. " * 20]
    low, high = densest(lines, 400)
    assert (low, high) == (400, 800)
    assert densest(lines[:400], 400) == (0, 400)


def test_the_lines_of_a_huge_page_are_all_used_or_dropped_in_their_order() -> None:
    lines = [*(f"Entry {number}" for number in range(5_000)), "", *FOOT[:4], "", "A headline of the day", ""]
    lines += [part for each in ENGLISH for part in (each, "")] + [f"Item {number}" for number in range(5_000)]
    document = load(text(*lines), recurring=frozenset(["Entry 7", "Facebook"]))
    assert document.body == "\n\n".join(ENGLISH)
    told = [each.line for each in document.dropped]
    assert told == sorted(set(told))
    used = {*ENGLISH, document.metadata.title}
    assert [each.text for each in document.dropped] == [line for line in lines if line and line not in used]
    reasons = {each.text: each.reason for each in document.dropped}
    assert reasons["Entry 7"] == reasons["Facebook"] == "recurs on other pages"
    assert reasons["Entry 8"] == reasons["Item 4999"] == "far from the longest text"


def test_blocks_far_from_all_text_are_not_weighed() -> None:
    page = make_page(split_blocks((*(f"Entry {number}" for number in range(60)), *ENGLISH)))
    headlines = headline_scores(page)
    features = block_features(page, headlines, outline(page, headlines))
    near = near_text(features)
    assert near[0] >= 40 and near[-5:] == list(range(len(page.blocks) - 5, len(page.blocks)))
    assert len(features) == len(NAMES)
    scores = article_scores(features, near)
    assert max(scores[:40]) < -4_000 < min(scores[-5:])


def test_the_end_of_a_line_is_told_however_long_it_is() -> None:
    assert [traits_of("word " * 300 + end)[0].end for end in ("end.", "end?", "end", "end:")] == [1, 2, 0, 3]


@pytest.mark.parametrize("text", ["the", "landing", "e", "council votes", "nowhere at all", "2025"])
def test_a_page_knows_which_blocks_a_text_stands_in(text: str) -> None:
    page = make_page(split_blocks((*ENGLISH, "The Landing", "the the the", *ENGLISH[:2], "4 March 2025")))
    assert page.holders(text) == [i for i, other in enumerate(page.folded) if text in other]


def test_a_language_without_spaces() -> None:
    document = load(dump(CHINESE, "阿弗里尔将重建渡轮码头", "", "2025年3月4日"))
    assert document.body == "\n\n".join(CHINESE)
    assert document.metadata.language == "zh"
    assert document.metadata.date == date(2025, 3, 4)


def test_no_date_is_invented() -> None:
    document = load(dump(ENGLISH, "Averil council votes to rebuild the ferry landing"))
    assert document.metadata.date is None
    assert document.metadata.authors == ()


def test_one_text_node_a_line_is_joined_up_again() -> None:
    broken = [
        "The town council of", "Averil", "voted on Tuesday night to rebuild the old",
        "ferry landing", ", ending a dispute that has kept the quay closed for years.",
        "Members approved the plan by nine votes to four after a", "long debate", "that lasted until midnight.",
        "The work will cost about two million pounds, most of it paid by a", "regional fund", "for harbours.",
        "Building is to begin in the autumn, and the first ferry should land before summer.",
    ]  # fmt: skip
    joined = [block.text for block in join_fragments(split_blocks(tuple(broken)))]
    assert joined == [
        "The town council of Averil voted on Tuesday night to rebuild the old ferry landing, ending a dispute that "
        "has kept the quay closed for years.",
        "Members approved the plan by nine votes to four after a long debate that lasted until midnight.",
        "The work will cost about two million pounds, most of it paid by a regional fund for harbours.",
        "Building is to begin in the autumn, and the first ferry should land before summer.",
    ]


def test_whole_paragraphs_are_never_joined() -> None:
    blocks = split_blocks(tuple(ENGLISH))
    assert join_fragments(blocks) == blocks


def test_a_page_without_an_article_is_reported_not_published() -> None:
    document = load(text(*MENU, *FOOT))
    assert document.body == ""
    assert [each.severity for each in document.diagnostics] == ["error"]
    assert len(document.dropped) == sum(bool(line) for line in (*MENU, *FOOT))


@pytest.mark.parametrize("lines", [(), ("",), ("   ", "\t")])
def test_an_empty_text_is_reported(lines: tuple[str, ...]) -> None:
    assert load(text(*lines)).diagnostics[-1].severity == "error"


def test_a_second_article_is_told_of() -> None:
    other = [
        "Rain fell on the hill farms for the ninth day running, and the river rose above the lower meadows at Tarn.",
        "Farmers moved their sheep to the common before dawn. The bridge was closed to heavy lorries at noon.",
        "The weather office expects the rain to stop on Friday, but the ground is full and can hold no more water.",
        "Pumps have been sent from the county store, and the school hall is open to anyone who has to leave home.",
        "Nobody has been hurt so far, the fire brigade said, although two cars were washed into a ditch at the ford.",
        "The county will decide on Monday whether the hill road, which is cracked in four places, can open again.",
    ]  # fmt: skip
    lines = [*MENU, "", "Averil council votes to rebuild the ferry landing"]
    lines += [line for paragraph in (*ENGLISH, *ENGLISH[:1]) for line in ("", paragraph)]
    lines += ["", *FOOT[:10], "", "Rivers rise after nine days of rain", "", "Leave a Reply", "Comments", "Related", ""]
    lines += [line for paragraph in other for line in ("", paragraph)]
    document = load(text(*lines, "", *FOOT))
    if other[1] not in document.body:
        assert any(each.severity == "warning" for each in document.diagnostics)
    assert ENGLISH[0] in document.body


def test_an_article_in_bare_paragraphs_is_no_page() -> None:
    assert not recognise(text(*ENGLISH))
    assert not recognise(text(*[line for paragraph in ENGLISH for line in (paragraph, "")]))
    assert not recognise(text("Averil votes", "", *ENGLISH[:2], "Read more: the plan", *ENGLISH[2:]))
    assert recognise(ARTICLE)
    assert recognise(text(*MENU, *FOOT))


def test_markdown_notes_are_no_page() -> None:
    notes = ["# Home", "", "- search", "- contact", "- newsletter", "## Menu", "- share", "- comments", "```", "x"]
    assert not recognise(text(*notes))


@pytest.mark.parametrize(
    ("line", "sign"),
    [
        ("Advertisement", ADVERT), ("Anzeige", ADVERT), ("Related: A second ferry", POINTER),
        ("Also Read; Central library opens", POINTER), ("— Nora Castell (@nora) March 4, 2025", ATTRIBUTION),
        ("By Nora Castell", BYLINE), ("Boats at low tide. Photo: Ivo Brand", CAPTION),
        ("Ivo Brand/Getty Images", CAPTION), ("Boats at low tide. © Quay Courier / Ivo Brand", CAPTION),
        ("Die Boote im Hafen (Symbolbild)", CAPTION), ("VEA TAMBIÉN: Un segundo ferry", POINTER),
        ("Read more", POINTER), ("View all (23)", POINTER), ("Lesezeit: 3 Minuten", POINTER), ("5 min read", POINTER),
        ("Read more books", 0), ("The 5 min reading test", 0),
        ("Subscribe to our newsletter for harbour news every week.", APPEAL),
        ("Folgen Sie uns auf Facebook und Instagram!", APPEAL), ("Únete a nuestro canal de Telegram.", APPEAL),
        ("Copyright 2025 The Quay Courier. All rights reserved.", APPEAL),
        ("She told the editor that the newsletter had been read by the whole town.", 0),
        ("Czytaj też: Nowy prom", POINTER), ("Auch lesen: Die zweite Fähre", POINTER),
        ("All boats © 2024 are ours. The rest belongs to the town.", 0), ("Lea un libro cada día.", 0),
        ("The photo of the pier hung in the hall.", 0), ("He related the story twice.", 0),
        ("By noon the quay was full of people who had come to see it.", 0),
    ],
)  # fmt: skip
def test_signs(line: str, sign: int) -> None:
    assert sign_of(line, traits_of(line)[1]) == sign


class Everything(frozenset[str]):
    """A set that holds whatever it is asked for."""

    def __contains__(self, _: object) -> bool:
        return True


OPENINGS = [
    "Image caption", "File photo:", "Photo by Ivo Brand", "Photos: Ivo Brand", "Foto: Ivo Brand", "BILD: Brand",
    "Abbildungen: Brand", "Courtesy of the town", "Photograph by", "Fot. Brand", "Zdj. Brand", "Symbolbilder: Brand",
    "(Image: Brand", "Crédito: Brand", "(Credits © Brand", "1of7", "3 of 12", "© Brand", "ⓒ Brand", "A stock image",
    "Video: boats", "Watch: boats", "» Related coverage: boats", "Read also: boats", "— See also: boats",
    "Also on a.b:", "More about: boats", "Recommended: boats", "Don’t miss: boats", "Listen: boats",
    "Lesen Sie auch: Boote",
    "Lesetipps: Boote", "Lies auch: Boote", "MEHR ZUM THEMA: Boote", "Auch interessant: Boote",
    "Passend dazu: Boote", "Das könnte dich: Boote", "Zum Thema: Boote", "Weiterlesen: Boote",
    "À lire aussi : bateaux", "Voir aussi : mer",
    "Lee también: mar", "Te puede interesar: mar", "Le puede interesar: mar", "Leia mais: mar", "Mirá también: mar",
    "Vea también: mar", "Veja também: mar", "Leggi anche: mare", "Czytaj także: morze", "Zobacz też: morze",
    "Dowiedz się więcej: morze", "Lees ook: zee", "Läs mer: hav", "Les også: hav", "Læs også: hav", "Lue myös: meri",
    "Читайте также: море", "Sur le même sujet : mer", "Čtěte také: moře", "Pročitajte i: more", "Citește și: mare",
    "Ezt is olvasd: tenger", "Ayrıca oku: deniz", "AYRICA OKU: deniz", "Siehe auch: Meer", "Reporting by Ivo Brand",
    "Additional reporting by", "Editing by Ivo", "Originally published", "This article was", "This story has been",
    "Correction: boats", "Editor’s note", "Provided by", "Source: Brand", "_____", "***", "• • •",
    "Written by Ivo Brand", "Posted by Ivo Brand", "Published by Ivo", "Geschrieben von Ivo", "Veröffentlicht von Ivo",
    "Ein Beitrag von Ivo", "Von Ivo Brand", "Par Ivo", "Por Ivo", "Di Ivo", "Door Ivo", "Av Ivo", "Autorin: Ada Brand",
    "Author: Ada Brand", "Text: Ada Brand", "Reading time: 3", "Lesedauer 3 Minuten", "Temps de lecture 3", "3 min",
    "Tempo de leitura 3", "Tiempo de lectura 3", "Czas czytania 3", "Read more (12)", "Anzeige", "(Anzeige)",
]  # fmt: skip


@pytest.mark.parametrize("line", OPENINGS)
def test_a_line_s_first_word_tells_which_patterns_are_worth_trying(line: str, monkeypatch: pytest.MonkeyPatch) -> None:
    words = traits_of(line)[1]
    found = [sign_of(line, words), sign_of(line.upper(), traits_of(line.upper())[1])]
    monkeypatch.setattr("dateline.loaders.dump.signs._OPENERS", Everything())
    assert [sign_of(line, words), sign_of(line.upper(), traits_of(line.upper())[1])] == found
    assert found[0]


def grown(rng: random.Random, depth: int) -> Any:
    if not depth or rng.random() < 0.2:
        return rng.randint(-150, 150)
    return rng.randrange(6), rng.randint(-9, 9), grown(rng, depth - 1), grown(rng, depth - 1)


def walked(tree: Any, row: list[int]) -> int:
    while not isinstance(tree, int):
        tree = tree[2] if row[tree[0]] <= tree[1] else tree[3]
    return int(tree)


@pytest.mark.parametrize("size", [101, 160])
def test_trees_written_as_python_say_what_the_trees_say(size: int) -> None:
    rng = random.Random(size)
    trees = [grown(rng, 4) for _ in range(size)]
    rows = [[rng.randint(-10, 10) for _ in range(6)] for _ in range(40)]
    totals = [0] * len(rows)
    for ask in functions(trees):
        ask(list(zip(*rows, strict=True)), range(10, 40), totals)
    assert totals == [0] * 10 + [sum(walked(tree, row) for tree in trees) for row in rows[10:]]


@given(st.lists(st.integers(-50, 50), min_size=1, max_size=12))
def test_the_best_run_is_the_best_of_all(scores: list[int]) -> None:
    first, last = best_run(scores)
    sums = [sum(scores[i : j + 1]) for i in range(len(scores)) for j in range(i, len(scores))]
    assert sum(scores[first : last + 1]) == max(sums)


@given(st.lists(st.integers(-4_000, 4_000), max_size=40))
def test_the_best_stretch_begins_and_ends_with_what_gains(scores: list[int]) -> None:
    kept = best_stretch(scores)
    assert len(kept) == len(scores)
    places = [i for i, keep in enumerate(kept) if keep]
    if places:
        assert scores[places[0]] > -1_000 and scores[places[-1]] > -1_000
    else:
        assert max(scores, default=0) <= 0


LINES = st.lists(
    st.one_of(
        st.text(max_size=80),
        st.sampled_from([*MENU, *FOOT, *ENGLISH, *GERMAN, *CHINESE, "4 March 2025", "مرحبا بالعالم"]),
    ),
    max_size=60,
)  # fmt: skip


@settings(max_examples=60, deadline=None)
@given(LINES)
def test_no_text_fails_and_every_line_is_used_or_dropped(lines: list[str]) -> None:
    clean = tuple(" ".join(line.split("\n")).replace("\r", " ") for line in lines)
    source = text(*clean)
    document = load(source)
    seen = accounted(source, document)
    squeezed = "".join(document.body.split())
    for number, line in enumerate(visible(clean), 1):
        if line and number not in seen:
            assert "".join(line.split()) in squeezed
    assert recognise(source) in (True, False)


@pytest.mark.parametrize(
    "lines",
    [
        ("word " * 40_000,), ("Home",) * 5_000, ("-" * 100_000,), ("By A" + "-" * 100 + "!",) * 20,
        ("A " * 2_000, "( " * 9_000),
        ("كانت المدينة هادئة في الصباح، ثم وصلت السفينة إلى الميناء القديم.",) * 30,
    ],
)  # fmt: skip
def test_odd_texts_are_read(lines: tuple[str, ...]) -> None:
    document = load(text(*lines))
    assert document.loader == "page-dump"


def test_the_same_text_is_read_alike() -> None:
    assert load(ARTICLE) == load(ARTICLE)


def test_lines_that_recur_on_the_outlets_pages_are_dropped() -> None:
    note = "The Quay Courier is written by volunteers, and every gift of whatever size helps to keep it afloat."
    pages = [dump([*story[:2], note, *story[2:]], title) for title, story in
             (("A ferry for Averil", ENGLISH), ("Ein Anleger", GERMAN), ("Third", ENGLISH[::-1]))]  # fmt: skip
    recurring = recurring_lines(pages)
    assert note in recurring and "Home" in recurring and ENGLISH[0] not in recurring_lines(pages[:2])
    document = load(pages[1], recurring=recurring)
    assert document.body == "\n\n".join(GERMAN)
    assert (note, "recurs on other pages") in [(each.text, each.reason) for each in document.dropped]
    assert [each.line for each in document.dropped] == sorted(each.line for each in document.dropped)


def test_a_huge_page_is_read_around_its_longest_text() -> None:
    far = [f"Entry {number}" for number in range(4_000)]
    document = load(text(*far, *ARTICLE.lines, *far))
    assert document.body == "\n\n".join(ENGLISH)
    assert len(document.dropped) > 8_000


HEADLINE = "Averil council votes to rebuild the ferry landing"


@pytest.mark.parametrize(
    "lines",
    [
        ("By", "Nora Castell", "March 4, 2025"), ("Nora CastellMarch 4, 2025",), ("Nora Castell4. März 2025",),
        ("4. März 20255. März 2025 von Nora Castell",), ("Posted on March 4, 2025 by Nora Castell",),
        ("Von: Nora Castell, Redakteurin", "04.03.2025"), ("By Nora Castell Updated March 4, 2025",),
        ("Text & Fotos: Nora Castell", "4 March 2025"), ("March 4, 2025", "Nora Castell"),
    ],
)  # fmt: skip
def test_bylines_and_dates_in_the_forms_of_real_pages(lines: tuple[str, ...]) -> None:
    document = load(dump(ENGLISH, HEADLINE, "", *lines))
    assert document.metadata.authors == ("Nora Castell",)
    assert document.metadata.date == date(2025, 3, 4)
    assert document.body == "\n\n".join(ENGLISH)


@pytest.mark.parametrize(
    "line",
    ["Rote Beeren", "Champions League", "Termin: 21.02.2025, 19 Uhr", "Kundenbewertung 02.05.2025 um 08:11 Uhr",
     "© 2025 by Quay Courier", "Anbieter von Pelletöfen Herstellern"],
)  # fmt: skip
def test_neither_names_nor_dates_are_made_of_other_lines(line: str) -> None:
    metadata = load(dump(ENGLISH, HEADLINE, "", line)).metadata
    assert metadata.authors == ()
    assert metadata.date is None


def test_the_name_of_the_site_is_no_title() -> None:
    lines = ["The Quay Courier", *MENU, "Home › Harbour › " + HEADLINE, "", HEADLINE, "", "March 4, 2025"]
    body = [line for paragraph in ENGLISH for line in ("", paragraph)]
    assert load(text(*lines, *body, "", *FOOT)).metadata.title == HEADLINE
