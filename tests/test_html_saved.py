"""Pages saved from the web without an element that holds their article: told by their text, their HTML kept."""

from __future__ import annotations

import random
import time
from datetime import date, datetime

import html5lib
import pytest

from dateline.loaders import load
from dateline.loaders.html.elements import without_unseen
from dateline.markup.sanitise import sanitise
from dateline.model import Document, Source

MENU = ["Home", "News", "Sport", "Weather", "Opinion", "Obituaries", "Classifieds", "Search", "Log in", "Subscribe"]
HEAD = "<title>Averil rebuilds its ferry landing | The Averil Courier</title><link rel=stylesheet href=a.css>"
HEADLINE = "Averil rebuilds its ferry landing"
BYLINE = "By Nora Castell, 4 March 2013"
TEXT = (
    "The council of Averil voted on Tuesday to rebuild the old ferry landing, which has been closed for three years.",
    "“We need it more than ever,” mayor Ines Dahl said, “since the road around the bay is blocked every winter.”",
    "Work is expected to begin in spring and will cost about two million crowns, half of which the province pays.",
    "Fishermen had asked for the landing since the storm of 2010, when the last of its piles broke in the ice.",
    "The first boats are to sail again in the autumn of next year, the harbour master told the council.",
)
OTHERS = ["New bridge opens in June", "Library to stay open late on Fridays", "School menu changes"]
FOOT = ["About us", "Contact", "Privacy policy", "Terms of use", "Newsletter", "© 2013 The Averil Courier"]


def linked(words: list[str]) -> str:
    return "".join(f'<li><a href="/{number}">{each}</a></li>\n' for number, each in enumerate(words))


def page(body: str, head: str = HEAD, top: str = f"<h1>{HEADLINE}</h1>\n<div class=by>{BYLINE}</div>") -> str:
    return (
        f"<!DOCTYPE html>\n<html><head>{head}</head>\n<body>\n<div id=menu><ul>\n{linked(MENU)}</ul></div>\n"
        f"<div id=story>{top}\n{body}\n</div>\n<div class=share>Share this on Facebook</div>\n<h3>More news</h3>\n"
        f"<ul>\n{linked(OTHERS)}</ul>\n"
        f"<div id=foot><ul>\n{linked(FOOT)}</ul></div>\n</body></html>\n"
    )


def paragraphs(*texts: str) -> str:
    return "\n".join(f"<p>{text}</p>" for text in texts)


def read(text: str | bytes) -> Document:
    return load(Source("a.html", text if isinstance(text, bytes) else text.encode(), ""), "dmy")


def shown(markup: str) -> list[str]:
    """What a parser of its own sees in a body that holds no error, block by block."""
    parser = html5lib.HTMLParser(strict=True, namespaceHTMLElements=False)
    found: list[str] = []
    for element in parser.parseFragment(markup).iter():
        if element.tag in ("p", "h2", "h3", "li", "dt", "dd", "td", "th", "pre", "figcaption"):
            found.append(" ".join("".join(element.itertext()).split()))
    return found


def seen(markup: str) -> str:
    """All that a parser of its own sees in any HTML, without white space."""
    return "".join("".join(html5lib.parseFragment(markup, namespaceHTMLElements=False).itertext()).split())


def test_the_article_of_a_page_whose_elements_do_not_tell_it() -> None:
    source = page(paragraphs(*TEXT))
    document = read(source)
    assert (document.loader, document.markup, document.metadata.title) == ("html-page", "html", HEADLINE)
    assert shown(document.body) == list(TEXT)
    assert (document.metadata.date, document.metadata.authors) == (date(2013, 3, 4), ("Nora Castell",))
    told = {each.field: each.lines for each in document.evidence}
    assert {source.split("\n")[line - 1] for line in (*told["date"], *told["authors"])} == {
        f"<div class=by>{BYLINE}</div>"
    }


def test_a_comment_for_an_old_browser_may_stand_above_a_page() -> None:
    document = read(f"<!--[if IE 5]> <p>Old</p> <![endif]-->\n{page(paragraphs(*TEXT))}")
    assert document.loader == "html-page" and shown(document.body) == list(TEXT)


def test_each_block_stands_on_its_own_line_of_the_source() -> None:
    source = page(paragraphs(*TEXT[:3]) + "\n<script>a\nb</script>\n" + paragraphs(*TEXT[3:]))
    document = read(source)
    lines = source.split("\n")
    for number, line in enumerate(document.body.split("\n"), document.body_line):
        assert line in lines[number - 1]


def test_every_text_is_used_or_among_the_dropped() -> None:
    extra = (
        '<p hidden>Never shown.</p><select><option>January</select><button>Vote</button><iframe src="b.html"></iframe>'
    )
    source = page(paragraphs(*TEXT) + extra)
    document = read(source)
    dropped = {each.text: each for each in document.dropped}
    assert {*MENU, *FOOT, "More news", "New bridge opens in June", "Share this on Facebook"} <= dropped.keys()
    assert {"Never shown.": "hidden", "January": "a form", "Vote": "a form"}.items() <= {
        each.text: each.reason for each in document.dropped
    }.items()
    assert all(each.reason and each.text in source.split("\n")[each.line - 1] for each in document.dropped)
    whole = "".join("".join(each.text.split()) for each in document.dropped) + seen(document.body) + HEADLINE + BYLINE
    visible = seen(without_unseen(source.partition("<body>")[2]))
    assert sorted(whole.replace(" ", "")) == sorted(visible)


def test_what_the_head_states_comes_before_what_the_text_tells() -> None:
    head = f"""{HEAD}<meta property="article:published_time" content="2013-03-05T08:00:00+01:00">
        <meta name=author content="The Courier">
        <meta name=description content=Short><meta name=description content=Long>"""
    document = read(page(paragraphs(*TEXT), head))
    metadata = document.metadata
    assert (metadata.date, metadata.authors) == (datetime.fromisoformat("2013-03-05T08:00:00+01:00"), ("The Courier",))
    assert metadata.summary == "Short" and not document.diagnostics
    assert not {"date", "authors"} & {each.field for each in document.evidence}
    assert BYLINE in {each.text for each in document.dropped}


def test_a_headline_that_the_head_does_not_say_is_evidence_and_one_that_it_says_is_stated() -> None:
    other = read(page(paragraphs(*TEXT), "<title>The Averil Courier</title><link rel=stylesheet href=a.css>"))
    assert other.metadata.title == HEADLINE and "title" not in dict(other.stated)
    assert [each.origin for each in other.evidence if each.field == "title"] == ["body"]
    assert "title" in dict(read(page(paragraphs(*TEXT))).stated)


@pytest.mark.parametrize("address", ["https://www.facebook.com/nora", "//example.org/nora", "www.example.org/nora"])
def test_an_address_is_nobody_s_name(address: str) -> None:
    author = f'<meta property="article:author" content="{address}">'
    assert read(page(paragraphs(*TEXT), HEAD + author)).metadata.authors == ("Nora Castell",)
    both = f'<!doctype html><title>A</title>{author}<meta name="article:author" content="Bo Li"><article>B</article>'
    assert read(both).metadata.authors == ("Bo Li",)


@pytest.mark.parametrize("name", ["article:published_time", "description", "og:title"])
def test_the_first_of_two_counts_where_one_text_is_meant(name: str) -> None:
    head = f'<meta property="{name}" content="2013-03-05"><meta property="{name}" content="2014-01-01">'
    document = read(f"<!doctype html><title>A</title>{head}<body><article><p>Text.</p></article>")
    metadata = document.metadata
    assert "2013-03-05" in (str(metadata.date), metadata.summary, metadata.title) and not document.diagnostics


def test_what_is_embedded_in_the_article_is_named_among_the_dropped() -> None:
    film = '<div><iframe src="https://films.example/7"></iframe></div>'
    source = page(f"{film}{paragraphs(*TEXT[:2])}\n{film}\n{paragraphs(*TEXT[2:])}")
    named = [each for each in read(source).dropped if each.reason == "embedded"]
    assert [each.text for each in named] == ["[https://films.example/7]"]
    assert source.split("\n")[named[0].line - 1] == film


def test_lists_quotations_and_headings_stay_what_they_are() -> None:
    body = (
        f"<p>{TEXT[0]}<p>{TEXT[1]}<h1>What it costs</h1><p>{TEXT[2]}"
        "<ol start=3><li>Piles of oak, which the province pays for and which last for eighty years"
        "<li>A <a href='/shed'>waiting shed</a> of brick, with room for sixty people and their <em>bicycles</em></ol>"
        f"<blockquote><p>{TEXT[3]}</blockquote><p>{TEXT[4]}"
    )
    document = read(page(body))
    assert shown(document.body)[2] == "What it costs" and "<h2>What it costs</h2>" in document.body
    assert '<ol start="3"><li>Piles of oak' in document.body and "</li></ol>" in document.body
    assert (
        "<a href='/shed'>waiting shed</a> of brick, with room for sixty people and their <em>bicycles</em></li>"
        in document.body
    )
    assert f"<blockquote><p>{TEXT[3]}</p></blockquote><p>{TEXT[4]}</p>" in document.body


def test_ends_of_lines_part_a_paragraph_and_blank_ones_part_two() -> None:
    body = f"{TEXT[0]}<br>&nbsp;<br>{TEXT[1]}<br>{TEXT[2]}<BR/>\n<br>{TEXT[3]}"
    document = read(page(f"<div>{body}</div>{paragraphs(TEXT[4])}"))
    assert document.body.replace("\n", "") == (
        f"<p>{TEXT[0]}</p><p>{TEXT[1]}<br>{TEXT[2]}</p><p>{TEXT[3]}</p><p>{TEXT[4]}</p>"
    )


def test_a_table_of_which_all_is_kept_stays_a_table_and_one_that_arranges_the_page_does_not() -> None:
    rows = "<tr><th>Harbour<th colspan=2>Boats a day in summer and in winter"
    rows += "<tr><td>Averil<td>12<td>4<tr><td>Tern<td>8<td>2"
    story = (
        f"{paragraphs(*TEXT[:3])}<p>The boats sail from two harbours:</p><table>{rows}</table>{paragraphs(*TEXT[3:])}"
    )
    document = read(page(f"<table><tr><td>{story}</table>"))
    assert document.body.count("<table>") == 1 and '<th colspan="2">Boats a day' in document.body
    assert shown(document.body)[4:10] == ["Harbour", "Boats a day in summer and in winter", "Averil", "12", "4", "Tern"]
    assert "<tr><td>Averil</td><td>12</td><td>4</td></tr>" in document.body


ROWS = "<tr><th>Year<th>Boats" + "".join(f"<tr><td>{year}<td>{year % 7 + 9}" for year in range(2001, 2013))
TERMS = "<dt>Pile<dd>a post in the ground<dt>Landing<dd>where boats lie<dt>Berth<dd>a place for one boat"


@pytest.mark.parametrize(("name", "inner"), [("table", ROWS), ("dl", TERMS)])
def test_short_tables_and_lists_of_terms_stay_between_paragraphs_and_part_no_text(name: str, inner: str) -> None:
    inset = f"<{name}>{inner}</{name}>"
    document = read(page(paragraphs(*TEXT[:3]) + inset + paragraphs(*TEXT[3:])))
    assert document.body.count(f"<{name}>") == 1 and seen(inset) in seen(document.body)
    assert all(text in shown(document.body) for text in TEXT)
    below = read(page(paragraphs(*TEXT) + inset))
    assert shown(below.body) == list(TEXT)
    assert {each.reason for each in below.dropped if each.text.startswith(("Year", "Pile"))} == {
        "a table or list beside other text"
    }
    told = read(page(f"{paragraphs(*TEXT)}<p>The harbour master gave the council these words and figures:{inset}"))
    assert seen(inset) in seen(told.body)


BEES = {
    "When do I open it?": "I keep bees behind the house, three hives, and each spring I write down how they did.",
    "How much sugar?": "A hive must never be opened below ten degrees, for the brood catches cold in a few minutes.",
    "What of wasps?": "Sugar should be given late in August, so that the bees have time to dry and to seal it in wax.",
    "Who helps me?": "My neighbour, who has kept bees for forty years, laughs at all of it, and has lost hardly one.",
}


def test_a_heading_above_the_first_part_stays_where_others_are_headed_alike() -> None:
    parts = "".join(f"<h2>{head}</h2><p>{text}" for head, text in BEES.items())
    document = read(page(parts, "<title>Questions on bees - Ada Moor</title>", "<h1>Questions on bees</h1>"))
    assert shown(document.body) == [words for part in BEES.items() for words in part]


def test_pictures_between_two_paragraphs_stay_with_their_captions() -> None:
    figure = "<figure><img src=landing.jpg alt=''><figcaption>The landing. Photo: Bo Li</figcaption></figure>"
    body = (
        f"<img src=logo.png>{paragraphs(TEXT[0])}{figure}{paragraphs(TEXT[1])}"
        "<div><IMG SRC=boat.jpg></div><p>&nbsp;</p>"
        f"<p>{TEXT[2]} <img src=in.jpg></p><p><img src='data:image/gif;base64,R0lG'><img src=count.gif width=1></p>"
        f"{paragraphs(*TEXT[3:])}<img src=below.jpg>"
    )
    document = read(page(body))
    assert "<figure><img src=landing.jpg alt=''>" in document.body
    assert "<figcaption>The landing. Photo: Bo Li</figcaption></figure>" in document.body.replace("\n", "")
    assert (
        document.body.lower().count("<img") == 3
        and "&nbsp;" not in document.body
        and "boat.jpg" in document.body
        and "in.jpg" in document.body
    )


@pytest.mark.parametrize(
    "body",
    [
        f"<h1>{HEADLINE}</h1>{paragraphs(*TEXT)}",
        f"<h1>{HEADLINE}</h1><p>{TEXT[0]}</p><ul>" + "".join(f"<li>{name}</li>" for name in (*MENU, *FOOT)) + "</ul>",
        f"<h1>{HEADLINE}</h1>" + "<br>".join([*MENU, *FOOT]) + f"<p>{TEXT[0]}</p>",
        f"<h1>{HEADLINE}</h1>{paragraphs(*TEXT)}<p><a href=/>Home</a> <a href=/contact>Contact</a></p>",
    ],
)
def test_a_page_without_menus_is_read_as_it_stands(body: str) -> None:
    document = read(f"<!doctype html><html><head>{HEAD}</head><body>{body}</body></html>")
    assert document.body == body.replace(f"<h1>{HEADLINE}</h1>", "")
    assert [each.reason for each in document.dropped] == ["repeats the title"]


def test_a_generator_s_own_post_is_read_as_it_stands() -> None:
    source = page(paragraphs(*TEXT), "<title>Ferry</title><meta name=tags content=bay>")
    assert "Log in" in read(source).body and read(source).metadata.tags == ("bay",)
    dressed = source.replace("<title>", "<script src=a.js></script><title>")
    assert "Log in" not in read(dressed).body


def test_a_page_that_holds_no_article_is_read_as_it_stands() -> None:
    document = read(page("<p>Nothing here.</p>", top=""))
    assert (
        "Log in" in document.body
        and document.metadata.title == "Averil rebuilds its ferry landing | The Averil Courier"
    )


@pytest.mark.parametrize("element", ["article", "main"])
def test_a_page_with_an_element_for_its_article_is_read_by_it(element: str) -> None:
    document = read(page(f"<{element}>{paragraphs(*TEXT)}</{element}>"))
    assert document.body == paragraphs(*TEXT)


def test_navigation_is_never_part_of_the_article() -> None:
    document = read(page(f"{paragraphs(*TEXT[:3])}<nav><p>{TEXT[3]}</p></nav>{paragraphs(TEXT[4])}"))
    assert shown(document.body) == [*TEXT[:3], TEXT[4]]
    assert [each.reason for each in document.dropped if each.text == TEXT[3]] == ["navigation"]


@pytest.mark.parametrize("mark", ["EMBARGOED - NOT FOR PUBLICATION", "DRAFT - DO NOT PUBLISH", "draft: true"])
@pytest.mark.parametrize("place", ["above the menu", "above the headline"])
def test_I10_what_keeps_a_page_back_is_seen_wherever_it_stands_above_the_text(mark: str, place: str) -> None:
    mark = f"<p>{mark}</p>"
    if place == "above the menu":
        source = page(paragraphs(*TEXT)).replace("<body>", f"<body>{mark}")
    else:
        source = page(paragraphs(*TEXT), top=f"{mark}\n<h1>{HEADLINE}</h1>\n<div class=by>{BYLINE}</div>")
    assert read(source).metadata.draft
    assert not read(source.replace(mark, "")).metadata.draft


def test_a_menu_s_link_to_a_draft_keeps_nothing_back() -> None:
    menu = f"<ul>{linked(['Scores', 'Draft', 'Standings'])}</ul>"
    document = read(page(paragraphs(*TEXT), top=f"{menu}<h1>{HEADLINE}</h1>").replace("<body>", f"<body>{menu}"))
    assert shown(document.body) == list(TEXT) and not document.metadata.draft


def test_I10_a_comment_at_the_top_that_keeps_a_page_back_is_seen() -> None:
    assert read(page(paragraphs(*TEXT)).replace("<body>", "<body><!-- DO NOT PUBLISH -->")).metadata.draft


BITS = (
    "<", ">", '"', "'", "=", "&", "</div>", "<div>", "<b>", "</b>", "<p>", "<ul>", "</ul>", "<li>", "<table>",
    "</table>", "<td>", "</td>", "<tr>", "<blockquote>", "</blockquote>", "<pre>", "<a href=x>", "</a>", "<!--", "-->",
    "<script>", "</script>", "<figure>", "</figure>", "<img src=a>", "<h1>", "<br>", "<select>", "</select>",
    " hidden ", "</body>", "<a href='", '<li value="', "<td colspan='3", "<svg>", "<plaintext>", "<textarea>",
)  # fmt: skip


def test_I21_broken_html_gives_sound_html_with_the_same_words() -> None:
    """What the sanitiser makes of a body shows what a parser sees in it, and each paragraph is closed."""
    dice = random.Random(13)
    source = page(
        paragraphs(*TEXT[:2]) + f"<ol><li>{TEXT[2]}</ol><table><tr><td>{TEXT[3]}<td>a</table>" + paragraphs(TEXT[4])
    )
    kept = 0
    for _ in range(300):
        text = source
        for _ in range(dice.randrange(1, 8)):
            place = dice.randrange(len(text))
            text = text[:place] + dice.choice(BITS) + text[place + dice.choice((0, 0, 1, 4)) :]
        document = read(text)
        if "<div" not in document.body and document.body:
            kept += 1
            assert seen(sanitise(document.body)) == seen(document.body)
            assert document.body.count("<p>") == document.body.count("</p>")
    assert kept > 150


@pytest.mark.parametrize(
    "part",
    [
        "<br>", "<div>", "<b>", "<ul><li>x", "<table><tr><td>", "<blockquote>x", "<p style='", '<a href="', "<", "= ",
        "</div>", "<div hidden>", "<select>", "&amp;", "<li>x", "<a ", "<a =", "<!", "<img src=", "x\n", "<i>",
    ],
)  # fmt: skip
def test_I14_hostile_pages_take_linear_time(part: str) -> None:
    start = time.process_time()
    read(page(paragraphs(*TEXT) + part * (150_000 // len(part))))
    assert time.process_time() - start < 2
