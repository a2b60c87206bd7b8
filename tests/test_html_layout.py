"""What a page of HTML shows, as a browser for text lays it out."""

from __future__ import annotations

import random

import html5lib
import pytest

from dateline.loaders.html.layout import Line, laid_out
from dateline.loaders.html.tags import markup_of, tags_of


def lines(markup: str) -> tuple[Line, ...]:
    return tuple(line for line in laid_out(markup, markup, 0, len(markup)).lines if line.text)


@pytest.mark.parametrize(
    ("markup", "texts"),
    [
        ("<p>A <b>bold</b> wo<i>r</i>d<p>B &amp; C&nbsp;&lt;d&gt;", ["A bold word", "B & C <d>"]),
        ("<div>A<div>B</div>C</div>D", ["A", "B", "C", "D"]),
        ("A<br>B<br/>C<hr>D", ["A", "B", "C", "D"]),
        ("<ul><li>A<li>B<ul><li>C</ul></ul>D", ["A", "B", "C", "D"]),
        ("<table><tr><td>A<td>B<tr><th>C</th><td>D</table>", ["A B", "C D"]),
        ("<table><tr><td><p>A</p><p>B</p></td><td>C</td></tr></table>", ["A", "B", "C"]),
        ("<p>A<select><option>x</select><button>y</button><iframe>z</iframe>B", ["AB"]),
        ("<p>A</p><div hidden>x<div>y</div></div><p style='color:red;DISPLAY : none'>z</p>B", ["A", "B"]),
        ("<p class='a hidden b' title=hidden>A</p>", ["A"]),
        ("<div hidden>A<p>B", ["A", "B"]),
        ("<a title='x > y' href=\"<p>\">A</a>", ["A"]),
        ("A <a href='x>B</a><p>C", ["A B", "C"]),
        ("A < B <3 <!doctype x> <?x y?>C", ["A < B <3 C"]),
        ("<pre>A\n  B</pre>", ["A B"]),
        ("  <p> </p>\n&nbsp;<div>\n</div>", []),
    ],
)
def test_blocks_ends_of_lines_and_items_begin_a_line(markup: str, texts: list[str]) -> None:
    assert [line.text for line in lines(markup)] == texts


@pytest.mark.parametrize(
    ("between", "parted", "broken"),
    [
        ("<br>", False, True),
        ("<br>\n<br>", True, False),
        ("</div><div>", False, False),
        ("<br></div><div>", False, False),
        ("<p>", True, False),
        ("</p>", True, False),
        ("<h2>", True, False),
        ("<ul><li>", True, False),
        ("<li>", False, False),
        ("<blockquote>", True, False),
        ("<table><tr><td>", True, False),
        ("<tr><td>", False, False),
        ("<br><img src=a><br>", True, False),
    ],
)
def test_some_blocks_are_parted_by_a_blank_line(between: str, parted: bool, broken: bool) -> None:
    first, second = lines(f"<div>A{between}B")
    assert (first.parted, second.parted, second.broken) == (True, parted, broken)


def test_each_line_knows_where_its_html_stands_and_what_it_stands_in() -> None:
    markup = "<ul>\n<li><b>A <i>b</i>\n</b>c<blockquote><p>D</blockquote></ul>\n<img src=a><p><em>E"
    found = lines(markup)
    assert [markup[line.start : line.end] for line in found] == ["A <i>b</i>\n</b>c", "D", "<img src=a>", "E"][:2] + [
        "E"
    ]
    assert [line.line for line in found] == [2, 3, 4]
    assert [[node.tag.name for node in line.node.path] for line in found] == [
        ["ul", "li"],
        ["ul", "li", "blockquote"],
        [],
    ]
    assert [[tag.name for tag in line.inline] for line in found] == [["b"], [], ["em"]]


BITS = (
    "<p>", "</p>", "<b title='a > b'>", "</b>", '<a href="<p>">', "</a>", "<div>", "</div>", "<ul>", "</ul>", "<li>",
    "</li>", "<table><tr><td>", "</table>", "<td>", "<tr>", "<br>", "<h2>", "</h2>", "&amp;", "&eacute;", "word",
    "1 < 2", " two words ", "é\n", "<blockquote>", "</blockquote>", "<img alt=x>", "<i class=hidden>", "</i>",
    "<!doctype html>",
)  # fmt: skip


def test_no_word_is_lost_or_made() -> None:
    """A parser of its own sees the same characters; in another order where words stand amid a table."""
    dice = random.Random(5)
    for _ in range(300):
        markup = "".join(dice.choices(BITS, k=dice.randrange(1, 40)))
        seen = "".join(html5lib.parse(markup, namespaceHTMLElements=False).itertext())
        laid = "".join(line.text for line in lines(markup))
        assert sorted("".join(laid.split())) == sorted("".join(seen.split())), markup


@pytest.mark.parametrize(
    ("markup", "kept"),
    [
        ("<a href='x > y'>", True),
        ('<a href="x', False),
        ("<a href='x>", False),
        ("<a b=c/>", True),
        ("<a b = 'c'd>", True),
    ],
)
def test_a_tag_whose_quotation_marks_do_not_end_is_kept_bare(markup: str, kept: bool) -> None:
    page = f"{markup}>Words</a><p>End."
    tag = next(tags_of(page, 0, len(page)))
    assert markup_of(page, tag) == (page[tag.start : tag.end] if kept else "<a>")
