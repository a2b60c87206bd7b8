"""Plain text as it is copied from a PDF or wrapped by hand: what is joined, what stays lines, what is a page's own."""

from __future__ import annotations

from datetime import date
from random import Random
from textwrap import wrap

import pytest

from dateline.loaders import load
from dateline.loaders.plain.hyphens import seam, vocabulary_of
from dateline.loaders.plain.paragraphs import split_paragraphs
from dateline.model import Document, Source

PROSE = (
    "The council of Port Averil said yes to the new bridge on Tuesday, by five votes to four, after a debate that "
    "went on until midnight.",
    "It will stand where the ferry landed for two hundred years, and it is to be open before the end of the next "
    "decade, the mayor told a crowd outside the hall.",
    "Opponents want to go to court, since they fear for the birds of the salt marsh and for the quiet of the quay. "
    "They have asked three lawyers for advice.",
    "Work on the southern bank begins in the spring, if the money comes from the capital as the minister promised.",
)


def read(text: str) -> Document:
    return load(Source("story.txt", text.encode(), ""), "dmy")


def blocks(document: Document) -> list[str]:
    return document.body.split("\n\n")


def column(width: int, paragraphs: tuple[str, ...] = PROSE) -> str:
    return "\n\n".join("\n".join(wrap(text, width)) for text in paragraphs)


@pytest.mark.parametrize("width", [30, 35, 38, 40, 44, 45, 60, 72, 100])
def test_columns_of_every_width_are_joined(width: int) -> None:
    assert blocks(read(column(width))) == list(PROSE)


def test_headline_byline_and_date_stand_above_a_narrow_column() -> None:
    document = read("Bridge approved after forty\nyears of quarrel\nBy Nora Castell\n21 April 2026\n" + column(36))
    assert document.metadata.title == "Bridge approved after forty years of quarrel"
    assert (document.metadata.authors, document.metadata.date) == (("Nora Castell",), date(2026, 4, 21))
    assert blocks(document) == list(PROSE)


@pytest.mark.parametrize("width", [50, 60, 72])
def test_24_an_indented_line_begins_a_paragraph_in_flush_text(width: int) -> None:
    spoken = "“Nobody asked us,” he said."
    lines = [line for text in (*PROSE[:2], spoken, *PROSE[2:]) for line in wrap(text, width, initial_indent="   ")]
    assert blocks(read("Bridge approved after all\n\n" + "\n".join(lines))) == [*PROSE[:2], spoken, *PROSE[2:]]


@pytest.mark.parametrize("width", [45, 60, 72])
def test_24_a_byline_below_a_long_headline_is_not_joined_to_it(width: int) -> None:
    headline = "Council of Port Averil approves the new bridge after forty years"
    document = read("\n".join([*wrap(headline, width), "By Nora Castell", *wrap(" ".join(PROSE), width)]))
    assert (document.metadata.title, document.metadata.authors) == (headline, ("Nora Castell",))
    assert document.body == " ".join(PROSE)


def test_24_a_headline_above_wrapped_lines_is_not_joined_to_them() -> None:
    document = read("\n".join(["Council of Port Averil approves the new bridge", *wrap(" ".join(PROSE), 72)]))
    assert document.metadata.title == "Council of Port Averil approves the new bridge"
    assert document.body == " ".join(PROSE)


def test_one_long_line_does_not_keep_the_others_apart() -> None:
    address = "https://averil.example/documents/2026/council/minutes/" + "bridge-" * 12
    document = read(column(60) + f"\n\nThe minutes are at\n{address}\n\n" + column(60))
    assert [block for block in blocks(document) if block in PROSE] == [*PROSE, *PROSE]


_STAY = """
== verse
The ferry left at half past four,
And no one stood upon the shore,
For all had gone to see the crane
Lift up the bridge in wind and rain.
== verse without stops
The tide comes in the tide goes out
The gulls above it wheel and shout
The pilot boat is painted red
The harbour master is in bed
The lamps along the quay are lit
The cats of Averil on it sit
The night is long the sea is deep
The fish beneath it never sleep
== free verse
the quay
at six in the morning
smells of tar
and of the coffee that nobody
has paid for
== address
Harbour Office
12 Quay Street
Port Averil AV1 2BC
Telephone 01632 960 001
== opening hours
Monday to Friday      9 to 17
Saturday              9 to 12
Sunday and holidays   closed
== tabbed table
Ward\tFor\tAgainst
Quayside\t5\t1
Marsh\t2\t7
Hill\t9\t4
== table with bars
Ward | For | Against
Quayside and old town | 512 | 103
Marsh and the islands | 204 | 711
== comma-separated
quayside,2026-04-21,five-hundred-and-twelve
marshland,2026-04-21,two-hundred-and-four
hilltop,2026-04-21,nine-hundred-and-thirty
== scores
Averil Rovers 3 Kelder United 1
Port Wharf 0 Marsh Athletic 0
Hill Town 2 Old Boys 2
Quay FC 1 Lantern 4
== list
- the old bridge over the river mouth
- the lower quay with its two cranes
- the market hall
== numbered list
1. Open the meeting at seven o'clock
2. Read the minutes of the last one
3. Vote on the bridge and on the tax
== ingredients
200 g of flour, sifted twice
2 eggs
a pinch of salt from the marsh
half a litre of milk
butter for the pan
== code
def cross(bridge):
    for boat in bridge.boats:
        boat.wait(minutes=5)
    return bridge.open()
== commands
$ git clone averil.example/bridge
$ cd bridge
$ make all
$ ./bridge --open
== settings
name = bridge of averil
width = twelve metres and a half
length = four hundred metres
colour = a light grey
== listing
-rw-r--r-- 1 nora nora 4096 bridge.txt
-rw-r--r-- 1 nora nora 1024 harbour.txt
-rw-r--r-- 1 nora nora 2048 council.txt
-rw-r--r-- 1 nora nora 8192 ferry.txt
-rw-r--r-- 1 nora nora 7168 quay.txt
== addresses of pages
https://averil.example/bridge-approved
https://averil.example/ferry-cancelled
https://averil.example/crane-taken-down
== chat
ana: is the bridge open already today
nora: not before noon they said to me
ana: then we take the ferry at eleven
nora: fine see you at the lower quay
== log
2026-04-21 18:00 council meets in the hall
2026-04-21 18:40 debate on the bridge begins
2026-04-21 23:55 five votes to four for it
2026-04-22 00:10 the session is closed now
== sentences
The bridge is to be open in May.
It is four hundred metres long.
Nobody may cross it in a storm.
== contents
The bridge and its makers . . . . . . . 3
The ferry and its captain . . . . . . . 9
The marsh and the birds . . . . . . . . 14
== haiku
the old harbour light
a gull shouts at the water
nobody answers
== names
Martin Haines
Miriam Oldacre
Nora Castell
Ana Ruiz
Jonas Pell
"""
STAY = {name: rows.strip("\n") for name, _, rows in (part.partition("\n") for part in _STAY.split("\n== ")[1:])}


def shown(lines: list[str]) -> list[str]:
    return [" ".join(paragraph.text.split()) for paragraph in split_paragraphs(lines, 0)]


@pytest.mark.parametrize("kind", STAY)
def test_lines_that_are_meant_stay_lines(kind: str) -> None:
    lines = STAY[kind].split("\n")
    assert shown(lines) == [" ".join(line.split()) for line in lines] and len(lines) > 2


@pytest.mark.parametrize("kind", [kind for kind in STAY if kind not in ("free verse", "haiku")])
def test_lines_that_are_meant_stay_lines_amid_wrapped_prose(kind: str) -> None:
    lines = STAY[kind].split("\n")
    text = [*column(72).split("\n"), "", *lines, "", *column(72).split("\n")]
    assert shown(text) == [*PROSE, *(" ".join(line.split()) for line in lines), *PROSE]


def test_a_narrower_quotation_amid_wrapped_prose_is_joined() -> None:
    text = f"{column(72)}\n\n{column(40, PROSE[:1])}\n\n{column(72)}"
    assert blocks(read(text)) == [*PROSE, PROSE[0], *PROSE]


def test_a_dash_or_a_number_at_the_begin_of_a_wrapped_line_opens_no_item() -> None:
    text = (
        "The bridge of Port Averil will stand where the ferry\n– which has been going since the year of the flood\n"
        "– landed for two hundred years, and it is to be open by\n16. The mayor said so in the hall, after a debate.\n"
    )
    assert blocks(read(text)) == [" ".join(text.split())]


@pytest.mark.parametrize(
    ("line", "following", "elsewhere", "joined"),
    [
        ("four hundred centi-", "metres long", "", "four hundred centimetres long"),
        ("a well-", "known captain", "The captain is well-known here.", "a well-known captain"),
        ("a far-", "flung island", "It is far-flung.", "a far-flung island"),
        ("a well-", "known captain", "", "a well-known captain"),
        ("the light-", "house", "The lighthouse is old.", "the lighthouse"),
        ("with-", "out a word", "With it, out of it.", "without a word"),
        ("Haupt-", "und Nebenstraße", "", "Haupt- und Nebenstraße"),
        ("two-", "or three-year terms", "two years", "two- or three-year terms"),
        ("die Brücken-", "Gesellschaft", "", "die Brücken-Gesellschaft"),
        ("from 1914-", "1918 onwards", "", "from 1914-1918 onwards"),
        ("the EU-", "wide rule", "", "the EU-wide rule"),
        ("a state-of-the-", "art crane", "", "a state-of-the-art crane"),
        ("direct-", "to-consumer", "", "direct-to-consumer"),
        ("twenty-", "five boats", "", "twenty-five boats"),
        ("« Non », dit-", "il hier", "les uns et des autres, une fois, est dans", "« Non », dit-il hier"),
        ("https://averil.example/the-", "bridge", "", "https://averil.example/the-bridge"),
        ("the bridge -", "which is old", "", "the bridge - which is old"),
        ("Fährver\u00ad", "bindung", "", "Fährverbindung"),
        ("Fähr\u00ad", "Verbindung", "", "FährVerbindung"),
        ("о-", "становка у моста", "", "остановка у моста"),
        ("кто-", "то пришёл", "", "кто-то пришёл"),
    ],
)
def test_hyphens_at_the_ends_of_lines(line: str, following: str, elsewhere: str, joined: str) -> None:
    words = vocabulary_of([line, following, elsewhere])
    end, gap = seam(line, following, words)
    assert end + gap + following == joined


@pytest.mark.parametrize(
    ("line", "following", "joined"),
    [
        ("a court-", "ordered review", "a court-ordered review"),
        ("a last-", "minute appeal", "a last-minute appeal"),
        ("the work-", "shy gull", "the work-shy gull"),
        ("the celebra-", "tions", "the celebrations"),
        ("the represen-", "tative", "the representative"),
        ("without anima-", "ting anyone", "without animating anyone"),
    ],
)
def test_23_a_text_whose_lines_break_at_hyphens_of_their_own_keeps_them(line: str, following: str, joined: str) -> None:
    text = column(40).split("\n") * 3
    end, gap = seam(line, following, vocabulary_of([line, following, *text]))
    assert end + gap + following == joined


def test_23_where_words_are_parted_throughout_the_hyphen_of_an_unknown_one_goes() -> None:
    parted = ["the centi-", "metres of represen-", "tatives and their celebra-", "tions in a gazebo-", "like hall"]
    words = vocabulary_of([*parted, *column(40).split("\n")])
    assert seam("the halliards of the schoo-", "ners", words) == ("the halliards of the schoo", "")
    assert seam("the cormo-", "rants", words) == ("the cormo", "")


def test_23_other_languages_seldom_break_at_hyphens_of_their_own() -> None:
    line = "Der Rat von Port Averil hat der neuen Brücke am Dienstag zugestimmt, und die Fähre fährt weiter"
    end, gap = seam("der Brücken-", "bau", vocabulary_of(["der Brücken-", "bau", *[line] * 40]))
    assert end + gap + "bau" == "der Brückenbau"


def test_a_soft_hyphen_at_a_line_end_is_no_space_even_where_each_line_is_a_paragraph() -> None:
    text = "Die alte Fähr\u00ad\nverbindung nach Maderan ist eingestellt, wie die Reederei mitteilte.\nWeiter so."
    joined = "Die alte Fährverbindung nach Maderan ist eingestellt, wie die Reederei mitteilte."
    assert blocks(read(text)) == [joined, "Weiter so."]


def invented(paragraphs: int) -> tuple[str, ...]:
    """Paragraphs of two sentences, no two of them alike."""
    words = sorted({word for text in PROSE for word in text.split() if word.isalpha() and word.islower()})
    chance = Random(1)
    sentences = [" ".join(chance.choices(words, k=14)).capitalize() + "." for _ in range(2 * paragraphs)]
    return tuple(f"{one} {two}" for one, two in zip(sentences[::2], sentences[1::2], strict=True))


@pytest.mark.parametrize("blank", ["", "\n"])
@pytest.mark.parametrize(
    "head",
    [
        "The Averil Lantern    Page #",
        "Page # of 3",
        "- # -",
        "#",
        "The Averil Lantern",
        "Página #",
        "4/21/26, 6:12 PM  Bridge #/3",
    ],
)
def test_heads_and_numbers_of_pages_are_taken_out_and_listed(head: str, blank: str) -> None:
    prose = invented(12)
    lines = column(40, prose).split("\n")
    inside = [at for at in range(1, len(lines)) if lines[at][:1].islower() and lines[at - 1][-1:].isalpha()]
    heads = [head.replace("#", str(page)) for page in (1, 2, 3)]
    for page in (2, 1, 0):
        lines.insert(inside[page * len(inside) // 3] if page else 0, f"{blank}{heads[page]}{blank}")
    document = read(text := "\n".join(lines))
    assert blocks(document) == list(prose)
    placed = [(number, line) for number, line in enumerate(text.split("\n"), 1) if line in heads]
    assert [(each.line, each.text) for each in document.dropped] == placed and len(placed) == 3
    assert all("page" in each.reason for each in document.dropped)


def test_one_head_of_a_page_is_neither_the_title_nor_part_of_the_text() -> None:
    document = read("The Averil Lantern    Page 3\n\nBridge approved after forty years\n\n" + column(40))
    assert document.metadata.title == "Bridge approved after forty years" and blocks(document) == list(PROSE)
    assert [(each.line, each.text) for each in document.dropped] == [(1, "The Averil Lantern    Page 3")]


@pytest.mark.parametrize(
    "text",
    [
        "\n\n".join(f"{number}\n\n{paragraph}" for number, paragraph in enumerate(PROSE, 1)),
        "\n\n".join(f"{number}\n\n{column(60, (paragraph,))}" for number, paragraph in enumerate(PROSE, 1)),
        "\n\n".join(f"* * *\n\n{column(60, (paragraph,))}" for paragraph in PROSE),
        "\n\n".join(f"THE MAYOR\n\n{column(60, (paragraph,))}" for paragraph in PROSE),
        "\n\n".join(f"Chapter {number}\n\n{column(60, (paragraph,))}" for number, paragraph in enumerate(PROSE, 1)),
        column(60) + "\n\nThe bridge    Page 3\nThe ferry    Page 9\nThe marsh    Page 14\n\n" + column(60),
        column(60) + "\n\nBridge    Page 3\n\nFerry and crane    Page 9\n\nMarsh    Page 14\n\n" + column(60),
        "The tide comes in\n1\nthe tide goes out\n2\nthe gulls above it\n3\nwheel and shout",
        column(60) + "\n\nAveril 3\n\nKelder 1\n\n" + column(60),
    ],
)
def test_numbers_and_lines_that_come_again_stay_where_they_are_no_page_heads(text: str) -> None:
    document = read(text)
    assert document.dropped == ()
    flat = "".join(document.body.replace("## ", "").split())
    assert flat == "".join(text.split())[-len(flat) :] and len(flat) >= len("".join(text.split())) - 40


@pytest.mark.parametrize(
    "line",
    [
        "Department of the Harbour and the Quay",
        "*The old crane, drawn by hand for",
        "pub static FOO: () = unsafe {",
        "the old ferry of Averil",
        "In 2014 the council of Averil had asked",
    ],
)
def test_wrapped_lines_that_happen_to_come_again_are_no_page_heads(line: str) -> None:
    lines = column(40, invented(12)).split("\n")
    inside = [at for at in range(1, len(lines)) if lines[at][:1].islower() and lines[at - 1][-1:].isalpha()]
    for at in (inside[len(inside) * 2 // 3], inside[len(inside) // 3]):
        lines.insert(at, line if at != inside[len(inside) // 3] else line.replace("2014", "2015"))
    assert read("\n".join(lines)).dropped == ()
