"""Markup becomes safe HTML, plain text and references; nothing in a body can break that."""

from __future__ import annotations

import pytest

from dateline.markup import MarkupOptions, Rendered, render, unknown_extensions
from dateline.markup.headings import slug, unique
from dateline.markup.references import kind_of
from dateline.model import Markup

PLAIN = MarkupOptions(smart_quotes=False)
COMMONMARK = MarkupOptions(smart_quotes=False, engine="commonmark")


def markdown(body: str, options: MarkupOptions = PLAIN) -> Rendered:
    return render(body, "markdown", options)


# Markdown


def test_plain_constructs() -> None:
    body = "A *b* **c** [d](https://e.org/f).\n\n- g\n- h\n\n> i\n"
    assert markdown(body).html == (
        '<p>A <em>b</em> <strong>c</strong> <a href="https://e.org/f">d</a>.</p>\n'
        "<ul>\n<li>g</li>\n<li>h</li>\n</ul>\n<blockquote>\n<p>i</p>\n</blockquote>\n"
    )


def test_news_extensions() -> None:
    html = markdown("|a|b|\n|:-|-:|\n|c|d|\n\nNote[^1].\n\n[^1]: Its *text*.\n\nTerm\n:   Meaning\n").html
    assert '<th class="align-left">a</th>' in html and '<td class="align-right">d</td>' in html
    assert 'id="fn:1"' in html and 'href="#fn:1"' in html
    assert "<dt>Term</dt>" in html


@pytest.mark.parametrize("options", [PLAIN, COMMONMARK])
def test_headings_begin_below_the_pages_own(options: MarkupOptions) -> None:
    html = markdown("# Top\n\n## Under\n\n###### Deep\n", options).html
    assert html == '<h2 id="top">Top</h2>\n<h3 id="under">Under</h3>\n<h6 id="deep">Deep</h6>\n'
    assert markdown("## Top\n\n### Under\n", options).html.startswith('<h2 id="top">Top</h2>\n<h3')


def test_ids_are_those_of_python_markdown() -> None:
    from markdown.extensions.toc import slugify
    from markdown.extensions.toc import unique as reference

    for words in ("What's next?", "Zürich – 2026", "  A_b  c-d ", "Київ", "R&amp;D"):
        assert slug(words) == slugify(words.replace("&amp;", "&"), "-")
    ours: set[str] = set()
    theirs: set[str] = set()
    counts: dict[str, int] = {}
    for wanted in ("a", "a", "a_1", "a_3", "a", "a", "", "", "_1", "a_02", "a"):
        assert unique(wanted, ours, counts) == reference(wanted, theirs, None)


def test_a_heading_s_own_id_stays() -> None:
    assert '<h2 id="mine-1">' in markdown("## Title {#mine-1}\n").html


# References


def test_local_references_are_numbered_as_written() -> None:
    rendered = markdown(
        "[a](b/c.html?x=1&y=2#z) ![d](/e.png) [f](https://g.org) [h](#i) [j](mailto:k@l.org) [m](//n.org)"
    )
    assert rendered.references == ("b/c.html?x=1&y=2#z", "/e.png")
    assert 'href="\x020\x03"' in rendered.html and 'src="\x021\x03"' in rendered.html
    for kept in ('"https://g.org"', '"#i"', '"mailto:k@l.org"', '"//n.org"'):
        assert kept in rendered.html


def test_text_that_looks_like_an_attribute_is_no_reference() -> None:
    rendered = markdown('`<a href="x">` and <b>a href="y"</b>')
    assert rendered.references == ()


def test_a_placeholder_can_not_be_forged() -> None:
    for body in ("[a](b) \x020\x03", "&#2;0&#3; [a](b)", '<i title="&#x2;0&#x3;">x</i> [a](b)'):
        for options in (PLAIN, COMMONMARK):
            assert markdown(body, options).html.count("\x02") == 1


@pytest.mark.parametrize(
    ("address", "kind"),
    [
        ("a.html", "local"),
        ("/a", "local"),
        ("?q", "local"),
        ("../x:y", "local"),
        ("\\\\evil.org", "elsewhere"),
        ("", "elsewhere"),
        ("HTTPS://x", "elsewhere"),
        ("tel:+1", "elsewhere"),
        ("x:y", "unsafe"),
        ("java\nscript:x", "unsafe"),
    ],
)
def test_kinds_of_address(address: str, kind: str) -> None:
    assert kind_of(address) == kind


# Plain text


def test_plain_text_is_never_markdown() -> None:
    body = "#Ukraine *a* _b_ <i> & `c`\n\n1986. A year\n\n> d\n\n    e\n\n[f](g)\n"
    html = render(body, "text", PLAIN).html
    assert html == (
        "<p>#Ukraine *a* _b_ &lt;i&gt; &amp; `c`</p>\n<p>1986. A year</p>\n<p>&gt; d</p>\n<p>e</p>\n<p>[f](g)</p>\n"
    )


def test_plain_text_has_subheadings_lists_and_addresses() -> None:
    body = "## What next\n\n- one\n\n- two\n\n• three\n\nSee https://a.org/b_(c)?d=1&e=2.\n\n- alone\n"
    html = render(body, "text", PLAIN).html
    assert '<h2 id="what-next">What next</h2>' in html
    assert "<ul>\n<li>one</li>\n<li>two</li>\n<li>three</li>\n</ul>" in html
    assert '<a href="https://a.org/b_(c)?d=1&amp;e=2">https://a.org/b_(c)?d=1&amp;e=2</a>.' in html
    assert "<p>- alone</p>" in html


def test_text_of_an_article() -> None:
    rendered = markdown("# A\n\nB &amp; *c*<br>d[^1].\n\n|e|f|\n|-|-|\n|g|h|\n\n- i\n- j\n\n[^1]: k\n")
    assert rendered.text.split("\n\n")[:2] == ["A", "B & c\nd."]
    assert "g h" in rendered.text and "i\n\nj" in rendered.text
    assert render("<div>a<p>b</p>c</div>", "html", PLAIN).text == "a\n\nb\n\nc"


# Typography


@pytest.mark.parametrize(
    ("language", "body", "text"),
    [
        ("en", "\"It's 'so',\" he said -- 'no' --- the '80s...", "“It’s ‘so’,” he said – ‘no’ — the ’80s…"),
        ("en", '*"A"* "*B*" ("C") [d](e)"', "“A” “B” (“C”) d”"),
        ("en", "the residents' rights", "the residents’ rights"),
        ("en", 'read "[the report](https://e.org)" and ("[that](https://e.org)").', "read “the report” and (“that”)."),
        ("en", '["So](https://e.org) it is," with "`code`".', "“So it is,” with “code”."),
        ("fr", "l'[été](https://e.org) d'`x`", "l’été d’x"),
        ("de", '"So" war\'s', "„So“ war’s"),
        ("de-CH", '"So"', "«So»"),
        ("fr", '"Non"', "«\u00a0Non\u00a0»"),
        ("xx", '"Non"', "“Non”"),
    ],
)
def test_typographic_quotes(language: str, body: str, text: str) -> None:
    assert markdown(body, MarkupOptions(language=language)).text == text


def test_code_and_attributes_keep_straight_quotes() -> None:
    html = markdown('`"a"` "b"\n\n```\n\'c\' -- ...\n```\n\n<i title="d \'e\'">f</i>', MarkupOptions()).html
    assert '<code>"a"</code> “b”' in html and "'c' -- ..." in html and "d 'e'" in html


# Left-over templates


@pytest.mark.parametrize(
    "tag",
    [
        "{% include a.html %}",
        "{{ site.url }}",
        '{{< figure src="a_b_c" >}}',
        "{{% note %}}",
        "{{ f(x='*') }}",
        "{# n #}",
        '<Chart a="1" />',
        'import Chart from "../chart"',
    ],
)
def test_I19_left_over_template_tags_are_literal(tag: str) -> None:
    for options in (PLAIN, COMMONMARK):
        rendered = markdown(f"One\n\n{tag}\n\nTwo {{{{ x }}}}\n", options)
        assert tag in rendered.text
        (warning,) = rendered.diagnostics
        assert (warning.line, warning.column, warning.severity) == (3, 1, "warning")
        assert warning.message.startswith("2 template tags")


def test_left_over_template_tags_can_be_dropped() -> None:
    options = MarkupOptions(leftovers="drop")
    rendered = markdown("One\n\n{% if a %}\n\nTwo {{ x }}three\n", options)
    assert rendered.html == "<p>One</p>\n<p>Two three</p>\n" and len(rendered.diagnostics) == 1


def test_template_tags_in_code_are_no_left_overs() -> None:
    for options in (PLAIN, COMMONMARK):
        rendered = markdown("`{{ a }}`\n\n```\n{% b %}\n<Chart />\n```\n", options)
        assert rendered.diagnostics == () and "{{ a }}" in rendered.html and "{% b %}" in rendered.html


@pytest.mark.parametrize("comment", ["{% comment %}\nTwo\n{% endcomment %}", "{/* Two */}", "{{/* Two */}}"])
def test_a_template_s_comment_is_one_tag_with_its_words(comment: str) -> None:
    body = f"One\n\n{comment}\n\nThree\n"
    shown, dropped = markdown(body), markdown(body, MarkupOptions(leftovers="drop"))
    assert shown.text == f"One\n\n{comment}\n\nThree" and dropped.text == "One\n\nThree"
    assert shown.diagnostics[0].message.startswith("1 template tag ") and len(dropped.diagnostics) == 1


def test_words_that_only_look_like_left_overs() -> None:
    rendered = markdown("import duties from China rose.\n\nA { brace and {{ two.\n")
    assert rendered.diagnostics == () and "A { brace and {{ two." in rendered.text


# The excerpt


@pytest.mark.parametrize(
    "mark",
    ["<!--more-->", "<!-- more -->", "<!-- truncate -->", "{/* truncate */}", "<!-- TEASER_END -->", "<!--excerpt-->"],
)
def test_the_excerpt_ends_at_its_mark(mark: str) -> None:
    for options in (PLAIN, COMMONMARK):
        rendered = markdown(f"One *two*\n\n{mark}\n\nThree\n", options)
        assert rendered.more is not None and rendered.text[: rendered.more] == "One two"
        assert rendered.html == "<p>One <em>two</em></p>\n<p>Three</p>\n" and rendered.text == "One two\n\nThree"
    inline = markdown(f"One{mark} two\n")
    assert inline.more == 3 and inline.text == "One two"
    assert markdown(f"`{mark}`").more is None


def test_an_extension_that_is_not_there_is_named() -> None:
    assert unknown_extensions(("tables", "no_such_extension")) == ("no_such_extension",)
    rendered = markdown("*a*", MarkupOptions(extensions=("no_such_extension",)))
    assert rendered.text == "*a*" and "no_such_extension" in rendered.diagnostics[0].message


@pytest.mark.parametrize(
    ("body", "markup", "line"),
    [
        ("One.\n\n<iframe src='https://video.example/1'></iframe>\n", "markdown", 3),
        ("<p>One.</p>\n<script src='https://polls.example/1'></script>\n", "html", 2),
        ("```html\n<iframe src='a'></iframe>\n```\n", "markdown", 0), ("Write `<script>` so.\n", "markdown", 0),
        ("<!-- <iframe src='a'></iframe> -->\n\nOne.\n", "markdown", 0), ("<p>One.</p><!-- <form> -->", "html", 0),
    ],
)  # fmt: skip
def test_what_other_sites_would_have_shown_is_not_left_out_silently(body: str, markup: Markup, line: int
) -> None:
    found = render(body, markup, MarkupOptions()).diagnostics
    assert [(one.line, one.severity) for one in found] == ([(line, "warning")] if line else [])


@pytest.mark.parametrize(
    "body",
    [
        "<p>One.</p><div hidden>Two <div>three</div></div><p>Four.</p>",
        "<p>One.</p><p class=a style='color: red; display:none'>Two.</p><p>Four.</p>",
        '<p>One.</p><SPAN HIDDEN="">Two <img src=a hidden></SPAN><p>Four.</p>', "<p>One.</p><img hidden><p>Four.</p>",
    ],
)  # fmt: skip
def test_what_its_author_has_hidden_stays_so(body: str) -> None:
    assert render(body, "html", MarkupOptions()).html.replace("<p></p>", "") == "<p>One.</p><p>Four.</p>"


def test_what_is_not_hidden_stays() -> None:
    for body in ("<p title='a hidden cove'>One.</p>", "<p data-hidden>One.</p>", "<p>One <b>hidden</b> cove</p>"):
        assert "One" in render(body, "html", MarkupOptions()).html
    assert "Two" in render("<div hidden>One <p>Two.</p>", "html", MarkupOptions()).html
