"""Page dumps: boxes and cards amid a text, walls instead of one, players above one."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from dateline.loaders import load as load_source
from dateline.loaders.dump.blocks import split_blocks
from dateline.loaders.dump.boxes import boxes
from dateline.loaders.dump.cards import cards
from dateline.loaders.dump.left_out import left_out
from dateline.loaders.dump.page import make_page
from dateline.loaders.dump.players import controls
from dateline.loaders.page_dump import load
from dateline.model import Document, Source
from tests.test_page_dump import ENGLISH, FOOT, GERMAN, MENU, text
from tests.test_page_dump_foot import TEASERS, THREAD

TOP = ("Averil council votes to rebuild the ferry landing", "", "By Nora Castell", "4 March 2025", "")
GUARDIAN = [
    "Sign up to Harbour Briefing", "Free daily newsletter",
    "Our morning email breaks down the key stories of the day, telling you what’s happening and why it matters",
    "Enter your email address", "Sign up",
    "Privacy Notice: Newsletters may contain information about charities, online ads, and content funded by outside "
    "parties. For more information see our Privacy Policy. We use Google reCaptcha to protect our website.",
    "after newsletter promotion",
]  # fmt: skip
BOXES = {
    "newsletter": GUARDIAN,
    "plain": ["Get our morning newsletter", "The best of the Courier in your inbox.", "Your email", "Subscribe"],
    "letter": [
        "The Averil Weekly", "A letter on the sea, the town and its people, on Fridays.", "Email (required)",
        "By submitting your email, you agree to our Terms and Privacy Notice. You can opt out at any time.",
    ],
    "app": ["Get the Courier app", "Breaking news, live scores and puzzles on your phone", "Download now"],
    "channel": ["Join our WhatsApp channel", "Get the headlines straight to your phone", "Follow"],
    "appeal": ["Support independent journalism", "The Lantern has no owner and no paywall.", "Donate now"],
    "sums": ["Help us stay free", "We rely on readers.", "Single", "Monthly", "£3", "£5", "Other", "Continue"],
    "poll": ["Poll", "Should the landing be rebuilt?", "Yes", "No", "Not sure", "Vote", "See results"],
    "post": [
        "Allow Twitter content?",
        "This article includes content provided by Twitter. We ask for your permission before anything is loaded.",
        "Accept and continue",
    ],
    "podcast": ["Listen to our podcast", "The Quay, every Thursday", "Subscribe on Apple Podcasts", "Spotify"],
    "related": ["Related", "Storm closes the bridge at Wray"],
}  # fmt: skip
GERMAN_BOXES = {
    "newsletter": [
        "Newsletter", "Der Morgen in Averil", "Das Wichtigste vom Hafen, jeden Morgen um sechs.", "E-Mail-Adresse",
        "Jetzt anmelden", "Mit Ihrer Anmeldung akzeptieren Sie unsere Datenschutzerklärung.",
    ],
    "appeal": ["Unterstützen Sie unabhängigen Journalismus", "Der Bote gehört seinen Lesern.", "Jetzt spenden"],
    "poll": ["Umfrage", "Soll der Anleger gebaut werden?", "Ja", "Nein", "Abstimmen"],
    "card": ["Lesen Sie auch", "Sturm sperrt die Brücke von Wray"],
}  # fmt: skip


def _page(above: Sequence[str], box: Sequence[str], below: Sequence[str]) -> Document:
    return load(text(*MENU, "", *TOP, *above, "", *box, "", *below, "", *FOOT))


def _spans(lines: Sequence[str]) -> list[list[str]]:
    page = make_page(split_blocks(tuple(lines)))
    return [[page.blocks[i].text for i in range(start, end)] for start, end in boxes(page, 0, len(page.blocks))]


@pytest.mark.parametrize("box", BOXES.values(), ids=list(BOXES))
@pytest.mark.parametrize("above", [2, 3])
def test_a_text_goes_on_below_a_box(box: list[str], above: int) -> None:
    document = _page(ENGLISH[:above], box, ENGLISH[above:])
    assert document.body == "\n\n".join(ENGLISH)
    assert set(box) <= {each.text for each in document.dropped}


@pytest.mark.parametrize("box", GERMAN_BOXES.values(), ids=list(GERMAN_BOXES))
def test_a_text_in_german_goes_on_below_a_box(box: list[str]) -> None:
    assert _page(GERMAN[:2], box, GERMAN[2:]).body == "\n\n".join(GERMAN)


BELOW = {
    "teasers": [line for pair in zip(TEASERS, THREAD, strict=False) for line in pair],
    "summaries": [THREAD[0], TEASERS[0], "2 hours ago", THREAD[1], TEASERS[1], "3 hours ago"],
    "comments": ["12 comments", "Tom W.", "4 March 2025 at 10:32", THREAD[0], "Reply", "Ann", THREAD[1], "Reply"],
    "life": ["Nora Castell writes about harbours and the people who live by them. She has been with us since 2011 "
             "and lives in Averil with two cats and a boat that leaks."],
    "form": ["Your newsletter will arrive each morning at six. We never pass your address on to others, and you can "
             "cancel with one click at the foot of every letter."],
    "society": ["About the Harbour Trust", "The Harbour Trust looks after the quay, the lights and the moorings of the "
                "town. It was founded in 1871 and has forty members, all of whom work without pay."],
}  # fmt: skip


@pytest.mark.parametrize("below", BELOW.values(), ids=list(BELOW))
@pytest.mark.parametrize("box", ["newsletter", "plain", "app", "channel"])
def test_what_is_no_text_stays_out_below_a_box(below: list[str], box: str) -> None:
    assert _page(ENGLISH, BOXES[box], below).body == "\n\n".join(ENGLISH)


@pytest.mark.parametrize(
    "lines",
    [
        [ENGLISH[0], "Sign up for an account", ENGLISH[1]],
        [ENGLISH[0], "This is what the page asks for:", "Your email", "Sign up", ENGLISH[1]],
        [ENGLISH[0], "By signing up to the accord, Averil gave away the right to fish beyond the bar.", ENGLISH[1]],
        [ENGLISH[0], "Newsletter", ENGLISH[1], ENGLISH[2], "Subscribe", ENGLISH[3]],
        [ENGLISH[0], "Vote", "45 for, 41 against", ENGLISH[1]],
        [ENGLISH[0], "Newsletter", "By Nora Castell", "Subscribe", ENGLISH[1]],
        [ENGLISH[0], "The harbour newsletters of 1871 were printed by hand in the cellar of the custom house."],
    ],
)
def test_words_of_boxes_make_none_in_a_text(lines: list[str]) -> None:
    assert _spans(lines) == []


def test_a_box_ends_where_the_text_goes_on() -> None:
    assert _spans([ENGLISH[0], *GUARDIAN, *ENGLISH[1:]]) == [GUARDIAN]
    assert _spans([ENGLISH[0], "", *BOXES["letter"], "", *ENGLISH[1:]]) == [BOXES["letter"]]
    assert _spans([ENGLISH[0], *BOXES["podcast"], ENGLISH[1]]) == [BOXES["podcast"]]


@pytest.mark.parametrize(
    ("lines", "card"),
    [
        (["Related", *TEASERS, ""], ["Related", *TEASERS]),
        (["Lees ook", TEASERS[0], "A subheading of the text"], ["Lees ook", TEASERS[0]]),
        (["", "Read more", TEASERS[0], ""], ["Read more", TEASERS[0]]),
        ([TEASERS[0], "Read more", "A subheading of the text"], []),
        (["Related", ENGLISH[2]], []),
    ],
)
def test_a_card_holds_headlines_alone(lines: list[str], card: list[str]) -> None:
    page = make_page(split_blocks((ENGLISH[0], "", *lines, ENGLISH[1])))
    found = [[page.blocks[i].text for i in range(start, end)] for start, end in cards(page, 0, len(page.blocks))]
    assert found == ([card] if card else [])


def _left_out(*below: str) -> list[str]:
    page = make_page(split_blocks((*ENGLISH, *below)))
    return [page.blocks[i].text for i in left_out(page, [block.text in ENGLISH for block in page.blocks])]


def test_paragraphs_close_below_an_article_are_seen() -> None:
    assert _left_out(*THREAD) == THREAD
    assert _left_out(*GUARDIAN, THREAD[0], *FOOT) == [THREAD[0]]
    assert _left_out("A subheading", *THREAD) == THREAD


def test_what_ends_an_article_is_not_looked_beyond() -> None:
    for line in ("A headline", "12 comments", "By Tom Wright", "5 March 2025", "Most read", "Share this article"):
        assert _left_out(line, THREAD[0], TEASERS[0], THREAD[1]) == []
    assert _left_out("Harbour", "Quay", "Ferry", "Landing", *THREAD) == []


def test_a_paragraph_left_out_is_told_with_its_line() -> None:
    lines = [*MENU, "", *TOP, *ENGLISH[:4], "", *BOXES["related"], "", ENGLISH[4], "", *FOOT]
    (found,) = load(text(*lines)).diagnostics
    assert (found.severity, found.line) == ("warning", lines.index(ENGLISH[4]) + 1)
    assert found.message == "a paragraph below the article was left out, from this line on"
    assert found.help


@pytest.mark.parametrize("below", BELOW.values(), ids=list(BELOW))
def test_teasers_comments_and_notes_are_left_out_without_a_word(below: list[str]) -> None:
    assert not _page(ENGLISH, (), below).diagnostics


WALLS = {
    "partners": [
        "The Averil Lantern", "We value your privacy",
        "We and our 843 partners store and/or access information on a device, such as cookies and process personal "
        "data, such as unique identifiers, for personalised ads and content.",
        "With your permission we and our partners may use precise geolocation data. You may click to consent.",
        "DISAGREE", "AGREE",
    ],
    "partner": [
        *MENU, "Willkommen beim Averiler Boten",
        "Wir und unsere bis zu 213 Partner verarbeiten personenbezogene Daten und nutzen Cookies, um Informationen auf "
        "Ihrem Gerät zu speichern und/oder darauf zuzugreifen.",
        "Ihre Einwilligung können Sie jederzeit widerrufen. Details finden Sie in unserer Datenschutzerklärung.",
        "Akzeptieren und weiter", "Impressum",
    ],
    "before": [
        "Sign in", "Before you continue to Google Search", "We use cookies and data to",
        "Deliver and maintain Google services", "Track outages and protect against spam, fraud, and abuse",
        "If you choose to “Reject all,” we will not use cookies for these additional purposes.",
        "Non-personalized content is influenced by things like the content you’re currently viewing, activity in your "
        "active Search session, and your location.",
        "Reject all", "Accept all", "Privacy Policy",
    ],
    "script": [
        "JavaScript is disabled in your browser.", "Please enable JavaScript to proceed.",
        "A required part of this site couldn’t load. This may be due to a browser extension, network issues, or "
        "browser settings. Please disable any ad blockers, or try using a different browser.",
        "Help", "Privacy", "Search",
    ],
    "check": [
        "courier.example", "Verifying you are human. This may take a few seconds.",
        "courier.example needs to review the security of your connection before proceeding.",
        "Enable JavaScript and cookies to continue", "Ray ID: 8f2c1b2d3e4f5a6b",
    ],
    "denied": [
        "Access Denied", "You don't have permission to access \"http://courier.example/landing\" on this server.",
        "Reference #18.5e3d1202.1741086000.1a2b3c4d", "Search", "Privacy", "Home", "Contact",
    ],
}  # fmt: skip


@pytest.mark.parametrize("lines", WALLS.values(), ids=list(WALLS))
def test_a_wall_is_no_article(lines: list[str]) -> None:
    document = load_source(Source("page.txt", "\n".join(lines).encode(), ""), "dmy")
    assert not document.body
    assert [found.severity for found in document.diagnostics] == ["error"]
    assert {each.text for each in document.dropped} == set(lines)


FINED = [
    "The data protection authority fined the town’s largest publisher on Tuesday for a cookie banner that gave readers "
    "no way to refuse consent.",
    "“We and our 843 partners store cookies on your device”, it had said. Consent that cannot be refused is no "
    "consent, the authority wrote, and no browser could help.",
]
TURNED = [
    "JavaScript turns thirty",
    "The language of the browser was written in ten days in May 1995. No browser could do without it today.",
    "For a time people were told that JavaScript is disabled for their security. Now pages ask for it.",
]


@pytest.mark.parametrize(
    "lines",
    [
        [*MENU, "Publisher fined over its banner", *FINED, *FOOT],
        [*MENU, "Publisher fined over its banner", "By Nora Castell", *FINED, *FOOT],
        [*MENU, "Publisher fined over its banner", "4 March 2025", *FINED, WALLS["partners"][2], *FOOT],
        [*MENU, WALLS["partners"][2], "Accept all", TOP[0], *ENGLISH, *FOOT],
        TURNED,
    ],
)
def test_an_article_on_walls_is_one(lines: list[str]) -> None:
    document = load_source(Source("page.txt", "\n\n".join(lines).encode(), ""), "dmy")
    assert document.body
    assert not [found for found in document.diagnostics if found.severity == "error"]


CRANE = "The moment the old crane came down"
PLAYERS = {
    "simple": ["Play video", "0:00", "/", "1:43", "Mute", "Full screen", "Settings"],
    "long": [
        "Play", "Current Time 0:00", "Duration 1:43", "Loaded: 0%", "Stream Type LIVE", "Remaining Time -1:43", "1x",
        "Playback Rate", "Chapters", "Descriptions", "Captions", "Quality Levels", "Audio Track", "Fullscreen",
    ],
}  # fmt: skip


@pytest.mark.parametrize("player", PLAYERS.values(), ids=list(PLAYERS))
@pytest.mark.parametrize("headline", [CRANE, f"Watch: {CRANE}", f"Video: {CRANE}"])
def test_a_players_controls_are_neither_title_nor_text(player: list[str], headline: str) -> None:
    document = load(text(*MENU, "", "Video", headline, "21 April 2026", *player, "", ENGLISH[0], ENGLISH[1], "", *FOOT))
    assert document.metadata.title == headline
    assert document.body == "\n\n".join(ENGLISH[:2])


@pytest.mark.parametrize(
    "lines",
    [
        ["Speed", "Stop", "Settings", "Live"],
        ["Mute", ENGLISH[1], "Settings"],
        ["What mute swans say", "Full screen or not", "Play it again"],
    ],
)
def test_words_of_controls_alone_make_no_player(lines: list[str]) -> None:
    assert not [*controls(make_page(split_blocks((ENGLISH[0], *lines, ENGLISH[1]))))]


def test_captions_are_the_text_of_a_gallery() -> None:
    shown = ["The ferry lies at the old landing on a morning in March, a year before the storm.",
             "Maud Ferrier in her boatyard, the last on the quay, with the hull of the Nordvale behind her.",
             "The landing on the day after the storm, seen from the church tower.",
             "Travellers come ashore on the beach with their luggage on their heads."]  # fmt: skip
    lines = [line for caption in shown for line in (caption, "Photograph: Ana Ruiz/The Courier", "")]
    document = load(text(*MENU, "", "A quay without a ferry", "", "By Ana Ruiz", "4 March 2025", "", *lines, *FOOT))
    assert document.body.split("\n\n") == shown


def test_a_headline_below_the_text_stands_above_its_byline() -> None:
    lines = [*MENU, "", ENGLISH[0], "", ENGLISH[1], "", "Council rebuilds ferry landing", "By Nora Castell", "", *FOOT]
    assert load(text(*lines)).metadata.title == "Council rebuilds ferry landing"
    lines[lines.index("Council rebuilds ferry landing")] = "Teachers accept the new offer"
    assert load(text(*lines)).metadata.title is None
