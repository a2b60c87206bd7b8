"""Page dumps: what is set into a text is told by what stands beside it; what software says around it, by its words."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from dateline.loaders.dump.asides import asides
from dateline.loaders.dump.biography import biography
from dateline.loaders.dump.blocks import split_blocks, visible
from dateline.loaders.dump.choice import choose
from dateline.loaders.dump.date_doubts import is_event
from dateline.loaders.dump.finding import Finding
from dateline.loaders.dump.head import leads
from dateline.loaders.dump.model import FAR
from dateline.loaders.dump.page import make_page
from dateline.loaders.dump.recurring import recurring_lines
from dateline.loaders.dump.signs import APPEAL, NOTICE, sign_of
from dateline.loaders.dump.signs import CAPTION as CAPTION_SIGN
from dateline.loaders.dump.traits import traits_of
from dateline.loaders.page_dump import load
from tests.test_page_dump import ENGLISH, FOOT, GERMAN, MENU, text

MARKED_LINES = ("90 minutes", "Photo: Nora Castell")
CAPTION = "Maud Ferrier at the old landing, which has been closed for almost three years"


def _aside(lines: Sequence[str]) -> list[str]:
    page = make_page(split_blocks(tuple(lines)))
    return [page.blocks[i].text for i in sorted(asides(page))]


def _page(paragraphs: Sequence[str], after: Sequence[str] = ()) -> tuple[str, ...]:
    parted = [line for paragraph in paragraphs for line in (paragraph, "")]
    return (*MENU, "", "Averil rebuilds its ferry landing", "", "5 March 2025", "", *parted, *after, "", *FOOT)


@pytest.mark.parametrize(
    ("group", "set_in"),
    [
        ((CAPTION, "Photo: Nora Castell"), [CAPTION, "Photo: Nora Castell"]),
        (("Share", CAPTION, "(Image: © Averil Archive)"), [CAPTION, "(Image: © Averil Archive)"]),
        ((CAPTION, "(Averil Archive)"), [CAPTION, "(Averil Archive)"]),
        (("Ten gardens to see this spring", "Read more"), ["Ten gardens to see this spring", "Read more"]),
        (("More:", "Ten gardens to see this spring"), ["More:", "Ten gardens to see this spring"]),
        (("IMG_2041",), ["IMG_2041"]),
        (('[button link="/tell/" type="big"] Tell us',), ['[button link="/tell/" type="big"] Tell us']),
        ((ENGLISH[0], "Members approved the plan."), []),
        (("Harbour", "Landing"), []),
    ],
)  # fmt: skip
def test_what_stands_beside_a_line_tells_whether_it_is_set_in(group: tuple[str, ...], set_in: list[str]) -> None:
    assert _aside([ENGLISH[0], "", *group, "", ENGLISH[1], "", ENGLISH[2]]) == set_in


@pytest.mark.parametrize(
    "card",
    [
        ["Town", "Harbour fair returns to the quay", "Harbour fair returns to the quay", ENGLISH[3]],
        [CAPTION, CAPTION, "Photo: Nora Castell", "Photo: Nora Castell"],
    ],
)
def test_a_card_or_a_gallery_says_a_line_twice(card: list[str]) -> None:
    assert _aside([ENGLISH[0], "", *card, "", ENGLISH[1]]) == card


@pytest.mark.parametrize(
    "group",
    [
        ["Averil rebuilds its ferry landing", "Averil rebuilds its ferry landing", *ENGLISH[:4]],
        ["The ferry leaves at nine tonight", "with nobody on the quay", "The ferry leaves at nine tonight", "for Isle"],
    ],
)
def test_a_headline_or_a_verse_that_comes_twice_takes_no_text_along(group: list[str]) -> None:
    assert _aside([*group, "", ENGLISH[4]]) == []


def test_a_page_whose_headline_stands_twice_keeps_its_article() -> None:
    title = "Averil rebuilds its ferry landing"
    assert load(text(*MENU, "", title, title, *ENGLISH, "", *FOOT)).body == "\n\n".join(ENGLISH)


def test_a_table_may_have_a_row_twice() -> None:
    rows = ["Boat\tHarbour\tLength\tCrew", "Boat\tHarbour\tLength\tCrew", "Ardent\tAveril\t19 m\t4"]
    assert _aside([ENGLISH[0], "", *rows, "", ENGLISH[1]]) == []


def test_a_description_below_each_picture_is_no_text() -> None:
    said = "Averil in old postcards, part nine: the ferry landing as it stood before the storm of the year 1953 took it"
    pictures = [line for paragraph in ENGLISH[:4] for line in (paragraph, "", said, "")]
    assert _aside(pictures) == [said] * 4
    assert _aside(pictures[:-4]) == []


def test_the_article_is_read_without_what_is_set_in() -> None:
    card = ["Ten gardens to see this spring, and one for the autumn", "Read more"]
    lines = _page([*ENGLISH[:2]], [CAPTION, "Photo: Nora Castell", "", *card, "", *_parted(ENGLISH[2:])])
    assert load(text(*lines)).body == "\n\n".join(ENGLISH)


def _parted(paragraphs: Sequence[str]) -> list[str]:
    return [line for paragraph in paragraphs for line in (paragraph, "")]


@pytest.mark.parametrize(
    "line",
    [
        "Your email address will not be published. Required fields are marked *",
        "Diese Website verwendet Akismet, um Spam zu reduzieren. Erfahre mehr darüber.",
        "Este sitio usa Akismet para reducir el spam.",
        "Klick, um über Twitter zu teilen (Wird in neuem Fenster geöffnet)",
        "Schließe dich 1.234 anderen Followern an",
        "Zapisz moje dane, adres e-mail i witrynę w przeglądarce.",
        "Tags: ferry, harbour",
        "Veröffentlicht unter Averil, Fähren | Verschlagwortet mit Kai",
        "Leave a Reply",
        "Next PostA walk along the quay",
        "Loading...",
        f"This website uses cookies. {'They last. ' * 130}",
    ],
)
def test_software_s_own_lines_are_notices(line: str) -> None:
    assert sign_of(line, traits_of(line)[1]) == NOTICE


@pytest.mark.parametrize(
    "line",
    [
        "Your ferry leaves at nine.",
        "This site was a harbour once.",
        "Next to the quay, posts were set.",
        "Previous posts told how the landing was lost.",
        "like this:",
        "Loading... the word stood on the screen for an hour.",
        "Support local journalism, the mayor said, and buy the Courier.",
        "You are here because the ferry is late.",
        "Got a tip from the waiter, and left.",
        "Veröffentlicht unter falschem Namen, wurde das Buch berühmt.",
        "Mit dem Laden des Akkus sollte man warten, bis er kalt ist.",
        "Sie haben noch keinen Plan, wie es im Herbst weitergeht.",
        "Melden Sie sich an der Pforte, bevor Sie den Kai betreten.",
        "Diskutieren Sie mit Ihren Kindern über die Fähre.",
        "Feedback geben ist eine Kunst, die wenige beherrschen.",
        "Cliquez pour ouvrir le menu, puis choisissez la langue.",
        "Haz clic para abrir el archivo.",
        "Fai clic sul pulsante Salva.",
        f"This website uses cookies. {'They last. ' * 140}",
    ],
)
def test_a_sentence_is_no_notice(line: str) -> None:
    assert sign_of(line, traits_of(line)[1]) != NOTICE


@pytest.mark.parametrize("label", ["Mehr zum Thema:", "More:", "Lesen Sie auch:"])
@pytest.mark.parametrize("blank", [[], [""]])
def test_a_pointer_s_headlines_go_with_it(label: str, blank: list[str]) -> None:
    headlines = ["Zehn Ausflüge ans Wasser", "Der Kai im Winter"]
    below = [line for headline in headlines for line in (*blank, headline)]
    assert _aside([ENGLISH[0], "", label, *below, "", ENGLISH[1]]) == [label, *headlines]


@pytest.mark.parametrize("button", ["Read more", "5 min read"])
def test_a_subheading_below_a_button_stays(button: str) -> None:
    assert _aside([ENGLISH[1], "", button, "", "The price of the pier", "", ENGLISH[2]]) == [button]


@pytest.mark.parametrize(
    "last", [(GERMAN[-1], "(dpa)"), (ENGLISH[-1], "(Averil Courier)"), (ENGLISH[-1], "Photo: Nora Castell")]
)
def test_the_last_paragraph_is_no_caption(last: tuple[str, str]) -> None:
    assert last[0] not in _aside([*_parted(ENGLISH[:4]), *last, "", *FOOT])


@pytest.mark.parametrize(
    "group",
    [
        ("Quay to lighthouse", "90 minutes"),
        ("The boats came back at noon. Nobody had seen the storm", "Photo: Nora Castell"),
        ("Nets and ropes", "Lamps, oil and two new oars", "Photo: Nora Castell"),
        ("The talk of the evening, on the gulls of Averil", "Maud Ferrier"),
        ("The ferry is late again", "The ferry is late again", "and I am waiting on the quay"),
        ('[dropcap style="square"]T[/dropcap]he council of Averil voted on Tuesday night to rebuild the landing.',),
        ("We drew the plan in files:", "landing.png", "quay.svg"),
    ],
)
def test_what_only_looks_set_in_stays(group: tuple[str, ...]) -> None:
    taken = _aside([*_parted(ENGLISH[:2]), *group, "", *_parted(ENGLISH[2:])])
    assert [line for line in group if line in taken] == [line for line in group if line in MARKED_LINES]


def test_addresses_are_no_captions() -> None:
    halls = ["The town hall with its tower", "Market Square 1", "", "The ferry office on the old quay", "Quay 12"]
    assert _aside([*_parted(ENGLISH[:2]), *halls, "", ENGLISH[2]]) == []


@pytest.mark.parametrize(
    ("line", "sign"),
    [
        ("Maud Ferrier (links) und Nora Castell am Kai von Averil", CAPTION_SIGN),
        ("Maud Ferrier (l.) and Nora Castell on the quay", CAPTION_SIGN),
        ("The old landing before the storm © Averil Archive/averil.example", CAPTION_SIGN),
        ("The old landing before the storm (Reuters/Nora Castell)", CAPTION_SIGN),
        ("Walk past the Harbour Inn (right) and follow the lane down to the water.", 0),
        ("Im Stadtrat stimmten die Grünen (links) gemeinsam mit der CDU (rechts) für den Plan.", 0),
        ("Der Kai bleibt bis Ostern gesperrt, teilte die Stadt am Montag mit. (dpa/lni)", 0),
        ("Subscribe to the stream and log each value to the console.", 0),
        ("Length (m)", 0),
        ("Teflon (r) coats the pan.", 0),
        ("Write to Nora Castell at nora@averil.example", APPEAL),
        ("Contact nora@averil.example and we will find a place for you.", 0),
    ],
)
def test_signs_of_captions_and_contacts(line: str, sign: int) -> None:
    assert sign_of(line, traits_of(line)[1]) == sign


def test_a_list_is_kept_whole_however_long_it_is() -> None:
    dates = [f"{day} June -- the old landing, berth {day}" for day in range(1, 31)]
    lines = _page(ENGLISH, ["The first sailings of the year:", *dates])
    page = make_page(split_blocks(lines))
    scores = [2_000 if said in ENGLISH else 900 if said in dates[:6] else FAR if said in dates else -2_000
              for said in (block.text for block in page.blocks)]  # fmt: skip
    kept = [block.text for block, keep in zip(page.blocks, choose(page, scores), strict=True) if keep]
    assert kept == [*ENGLISH, *dates]


@pytest.mark.parametrize(
    ("credits", "below", "stays"),
    [((), "By Otto Lindqvist", 0), (("4 March 2025",), "5 March 2025", 0), ((), "5 March 2025", 1)],
)
def test_a_headline_above_another_credit_is_not_the_last_line(credits: Sequence[str], below: str, stays: int) -> None:
    lines = [*credits, "", *_parted(ENGLISH), "Harbour fair returns in June", below, "", *FOOT]
    page = make_page(split_blocks(tuple(lines)))
    told = {*ENGLISH, "Harbour fair returns in June"}
    scores = [1_000 if block.text in told else -2_000 for block in page.blocks]
    assert sum(choose(page, scores)) == len(ENGLISH) + stays


def test_a_page_without_blank_lines_is_no_list() -> None:
    lines = ["Home", "World", *ENGLISH, *ENGLISH, *(f"Harbour news of Isle {i}" for i in range(22))]
    page = make_page(split_blocks(tuple(lines)))
    scores = [2_000 if block.text in ENGLISH else FAR for block in page.blocks]
    assert sum(choose(page, scores)) == 2 * len(ENGLISH)


def test_a_caption_above_the_byline_is_no_lead() -> None:
    shown = "Der alte Fähranleger von Averil liegt seit dem Sturm vor drei Jahren halb im Wasser des Hafens"
    head = ["Averil baut", "", shown, "Foto: Nora Castell", "", "4. März 2025", "Von Nora Castell", ""]
    assert shown not in load(text(*MENU, "", *head, *_parted(GERMAN), *FOOT)).body


def _begins(lines: Sequence[str], authors: tuple[str, ...]) -> int:
    page = make_page(split_blocks(("By Nora Castell", "", *_parted(ENGLISH), *_parted(lines))))
    kept = [i > 0 for i in range(len(page.blocks))]
    return biography(page, kept, Finding(authors, 0, 0.9, "a byline") if authors else None) - 1 - len(ENGLISH)


@pytest.mark.parametrize(
    ("lines", "authors"),
    [
        (("About Nora Castell", "She has lived in Averil since she was a child, and on the quay for ten years."), ()),
        (("About Nora Castell", "She has lived in Averil since she was a child."), ("Nora Castell",)),
        (("Über die Autorin", "Sie lebt seit ihrer Kindheit in Averil und seit zehn Jahren am Kai."), ()),
        (("Autoreninfo", "Nora Castell lebt in Averil."), ("Nora Castell",)),
        (("Nora Castell is a reporter who has lived in Averil since she was a child.",), ("Nora Castell",)),
        (("Nora Castell is a reporter.", "About the author", "She writes."), ("Nora Castell",)),
    ],
)
def test_a_text_ends_where_its_author_is_told_of(lines: tuple[str, ...], authors: tuple[str, ...]) -> None:
    assert _begins(lines, authors) == 0


@pytest.mark.parametrize(
    ("lines", "authors"),
    [
        (("So Nora Castell was told on Friday, when the boats came in.",), ("Nora Castell",)),
        (("Nora Castellano said on Friday that the boats would come.",), ("Nora Castell",)),
        (("About Rosa Parks", "She did not rise from her seat."), ("Nora Castell",)),
        (("About the author", *ENGLISH), ()),
        (("About the festival", "It opens on Sunday."), ()),
    ],
)
def test_a_text_that_tells_of_others_goes_on(lines: tuple[str, ...], authors: tuple[str, ...]) -> None:
    assert _begins(lines, authors) == len(lines)


def test_a_biography_is_not_published() -> None:
    lines = _page(ENGLISH, ["About Nora Castell", "", "She has lived in Averil since she was a child."])
    assert load(text(*lines)).body == "\n\n".join(ENGLISH)


def test_soft_hyphens_are_not_seen() -> None:
    assert visible(["  Fäh\xadran\xadle\xadger ", "\xad", "Kai"]) == ["Fähranleger", "", "Kai"]
    broken = [each.replace("Fähranleger", "Fähr\xadan\xadle\xadger") for each in GERMAN]
    menu = "Fähr\xadanleger Averil Kurier"
    source = text(menu, *_page(broken))
    document = load(source, recurring=recurring_lines([source] * 3))
    assert document.body == ""
    document = load(source, recurring=recurring_lines([text(menu, str(i)) for i in range(3)]))
    assert document.body == "\n\n".join(GERMAN)
    assert document.dropped[0].text == "Fähranleger Averil Kurier"
    assert document.dropped[0].reason == "recurs on other pages"


def test_an_interview_with_the_author_goes_on() -> None:
    talk = [line for text in ENGLISH[:3] for line in ("Nora Castell: Did anyone ask you?", text)]
    assert _begins([*talk, "Nora Castell: Will you stay?", "Maud Ferrier: I will."], ("Nora Castell",)) == 8


@pytest.mark.parametrize(
    ("lead", "stays"),
    [
        ("Hinweis: Dieser Text enthält Verweise auf Angebote, für die wir eine Provision bekommen.", False),
        ("Nora Castell ist seit 2015 Redakteurin und schreibt vor allem über Technik, Medien und Verkehr.", False),
        ("Der Stadtrat streitet seit drei Jahren über den Fähranleger, nun will er ihn wieder aufzubauen.", True),
    ],
)
def test_a_lead_tells_of_what_the_text_tells_of(lead: str, stays: bool) -> None:
    page = make_page(split_blocks(("Averil baut", "", lead, "", "Von Nora Castell", "4. 3. 2025", "", *GERMAN)))
    kept = [block.text in GERMAN for block in page.blocks]
    assert leads(page, [-1_000] * len(kept), kept, 0) == ([1] if stays else [])


def test_a_list_of_dates_is_no_row_of_headlines() -> None:
    dates = [f"{day} March 2025: the old landing" for day in range(1, 9)]
    lines = ["4 March 2025", "", *_parted(ENGLISH), *dates, "", *FOOT]
    page = make_page(split_blocks(tuple(lines)))
    scores = [1_000 if block.text in (*ENGLISH, *dates[:6]) else -2_000 for block in page.blocks]
    assert sum(choose(page, scores)) == len(ENGLISH) + 6


@pytest.mark.parametrize(
    "said",
    [
        "The page you are looking for does not exist, or has moved. Please check the address, or try the search above.",
        "Die gesuchte Seite gibt es nicht mehr, oder sie ist umgezogen. Bitte prüfen Sie die Adresse oder suchen Sie.",
    ],
)
def test_a_page_that_tells_of_an_error_is_no_article(said: str) -> None:
    document = load(text(*MENU, "", "404", "", said, "", *FOOT))
    assert (document.body, [found.severity for found in document.diagnostics]) == ("", ["error"])


def test_a_short_post_is_an_article() -> None:
    post = "The old landing of Averil is open again from Monday on. Boats leave at nine, at noon and at five each day."
    found = load(text(*_page([post])))
    assert (found.body, [d.severity for d in found.diagnostics]) == (post, [])


def test_a_consent_text_is_not_the_article_and_tells_what_it_is() -> None:
    consent = "This website uses cookies to improve your experience while you sail through it. " * 8
    document = load(text(*MENU, "", consent, "", *FOOT))
    assert (document.body, [found.severity for found in document.diagnostics]) == ("", ["error"])
    again = load(text(*_page(ENGLISH, ["Bookmark the permalink.", "", consent])))
    assert again.body == "\n\n".join(ENGLISH)
    reasons = {each.text: each.reason for each in again.dropped}
    assert reasons["Bookmark the permalink."] == "notice of the site's software"


def test_an_encyclopedia_s_notes_tell_no_date() -> None:
    note = "^ Castell, Nora (2017-10-04). The old landing, with plans"
    lines = (*MENU, "", "Averil rebuilds its ferry landing", "", *_parted(ENGLISH), note, "", *FOOT)
    assert load(text(*lines)).metadata.date is None
    assert is_event(note, note.index(")"), "")
    assert not is_event(note[2:], note.index(")") - 2, "")
