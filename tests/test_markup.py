"""Markup becomes safe HTML, plain text and references; nothing in a body can break that."""

from __future__ import annotations

import signal
import threading
import time
from html.parser import HTMLParser

import html5lib
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dateline.markup import MarkupOptions, Rendered, render
from dateline.markup.headings import slug, unique
from dateline.markup.references import kind_of
from dateline.markup.sanitise import sanitise
from dateline.model import Markup

PLAIN = MarkupOptions(smart_quotes=False)
COMMONMARK = MarkupOptions(smart_quotes=False, engine="commonmark")
SHORT = MarkupOptions(smart_quotes=False, seconds=0.2)


def markdown(body: str, options: MarkupOptions = PLAIN) -> Rendered:
    return render(body, "markdown", options)


class Harm(HTMLParser):
    """Collects what must never be on a page."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.found: list[str] = []
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        banned = {"script", "style", "svg", "math", "iframe", "form", "template", "base", "meta", "object", "embed", "link"}
        if tag in banned:
            self.found.append(tag)
        for name, value in attrs:
            address = "".join((value or "").split()).lower().lstrip("\x01\x02\x03")
            if name.startswith("on") or name in ("style", "srcdoc", "name", "formaction"):
                self.found.append(name)
            if name in ("href", "src") and address.startswith(("javascript:", "data:", "vbscript:")):
                self.found.append(f"{name}={value}")


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
    rendered = markdown("[a](b/c.html?x=1&y=2#z) ![d](/e.png) [f](https://g.org) [h](#i) [j](mailto:k@l.org) [m](//n.org)")
    assert rendered.references == ("b/c.html?x=1&y=2#z", "/e.png")
    assert 'href="\x020\x03"' in rendered.html and 'src="\x021\x03"' in rendered.html
    for kept in ('"https://g.org"', '"#i"', '"mailto:k@l.org"', '"//n.org"'):
        assert kept in rendered.html


def test_text_that_looks_like_an_attribute_is_no_reference() -> None:
    rendered = markdown('`<a href="x">` and <b>a href="y"</b>')
    assert rendered.references == ()


def test_a_placeholder_can_not_be_forged() -> None:
    for body in ('[a](b) \x020\x03', "&#2;0&#3; [a](b)", '<i title="&#x2;0&#x3;">x</i> [a](b)'):
        for options in (PLAIN, COMMONMARK):
            assert markdown(body, options).html.count("\x02") == 1


UNSAFE = [
    "javascript:alert(1)", "JaVaScRiPt:alert(1)", "java\tscript:alert(1)", "java&#9;script:alert(1)", "&#1;javascript:alert(1)",
    " javascript:alert(1)", "javascript&colon;alert(1)", "data:text/html,x", "vbscript:x", "&#x6A;avascript:alert(1)",
    "java&NewLine;script:alert(1)", "blob:x", "file:///etc/passwd",
]  # fmt: skip


@pytest.mark.parametrize("address", UNSAFE)
def test_O04_addresses_that_run(address: str) -> None:
    bodies: list[tuple[str, Markup]] = [
        (f'<a href="{address}">x</a><img src="{address}">', "html"),
        (f"[x](<{address}>) ![x](<{address}>)", "markdown"),
        (f"[x]({address}) <{address}>\n\n[r]: {address}\n\n[r]", "markdown"),
        (address, "text"),
    ]
    for body, markup in bodies:
        for options in (PLAIN, COMMONMARK):
            assert Harm(render(body, markup, options).html).found == []


@pytest.mark.parametrize(
    ("address", "kind"),
    [("a.html", "local"), ("/a", "local"), ("?q", "local"), ("../x:y", "local"), ("\\\\evil.org", "elsewhere"),
     ("", "elsewhere"), ("HTTPS://x", "elsewhere"), ("tel:+1", "elsewhere"), ("x:y", "unsafe"), ("java\nscript:x", "unsafe")],
)  # fmt: skip
def test_kinds_of_address(address: str, kind: str) -> None:
    assert kind_of(address) == kind


# Raw HTML

HARMFUL = [
    "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "<svg onload=alert(1)>", "<style>*{display:none}</style>",
    "<iframe src=//e.org></iframe>", "<form action=//e.org><input name=x></form>", "<base href=//e.org>",
    '<meta http-equiv="refresh" content="0">', "<p style=position:fixed>x</p>", "<template><script>x</script></template>",
    "<math><mtext><table><mglyph><style><!--</style><img title='--&gt;&lt;img src=1 onerror=alert(1)&gt;'>",
    "<noscript><p title='</noscript><img src=x onerror=alert(1)>'>", "<a href='x' onclick=alert(1)>y</a>",
    "<p title='<h2>x onmouseover=alert(1)</h2>'>y</p>", "<plaintext><script>", "<div><<script>script>alert(1)</script>",
    "[x](y){: onclick=alert(1) style=color:red }", "## x {onclick=alert(1)}", "<object data=x></object><embed src=x>",
]  # fmt: skip


@pytest.mark.parametrize("body", HARMFUL)
def test_O06_raw_html_is_sanitised(body: str) -> None:
    for options in (PLAIN, COMMONMARK):
        for markup in ("markdown", "html", "text"):
            assert Harm(render(f"before\n\n{body}\n\nafter", markup, options).html).found == []  # type: ignore[arg-type]


def test_O06_ids_and_classes_can_not_take_the_pages_place() -> None:
    html = render('<p id="search" class="masthead">a</p><img id="a-1" src="x"><p id="note-1" class="caption">b</p>', "html", PLAIN).html
    assert "search" not in html and "masthead" not in html and "a-1" not in html
    assert '<p id="note-1" class="caption">' in html


def test_figures_stay() -> None:
    body = '<figure><img src="a.jpg" alt="b" width="3"><figcaption>c</figcaption></figure>'
    assert render(body, "html", PLAIN).html == body.replace("a.jpg", "\x020\x03")


@given(st.text(alphabet=st.sampled_from("<>/abpscript=\"'& !-:#x;\n\x00"), max_size=60))
@settings(max_examples=300, deadline=None)
def test_I21_sanitising_twice_changes_nothing(body: str) -> None:
    once = sanitise(body)
    assert sanitise(once) == once


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
        ("de", '"So" war\'s', "„So“ war’s"),
        ("de-CH", '"So"', "«So»"),
        ("fr", '"Non"', "«\u00a0Non\u00a0»"),
        ("xx", '"Non"', "“Non”"),
    ],
)
def test_typographic_quotes(language: str, body: str, text: str) -> None:
    assert markdown(body, MarkupOptions(language=language)).text == text


def test_code_and_attributes_keep_straight_quotes() -> None:
    html = markdown("`\"a\"` \"b\"\n\n```\n'c' -- ...\n```\n\n<i title=\"d 'e'\">f</i>", MarkupOptions()).html
    assert '<code>"a"</code> “b”' in html and "'c' -- ..." in html and "d 'e'" in html


# Left-over templates


@pytest.mark.parametrize(
    "tag",
    ["{% include a.html %}", "{{ site.url }}", '{{< figure src="a_b_c" >}}', "{{% note %}}", "{{ f(x='*') }}", "{# n #}",
     '<Chart a="1" />', 'import Chart from "../chart"'],
)  # fmt: skip
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


def test_words_that_only_look_like_left_overs() -> None:
    rendered = markdown("import duties from China rose.\n\nA { brace and {{ two.\n")
    assert rendered.diagnostics == () and "A { brace and {{ two." in rendered.text


# The excerpt


@pytest.mark.parametrize("mark", ["<!--more-->", "<!-- more -->"])
def test_the_excerpt_ends_at_its_mark(mark: str) -> None:
    for options in (PLAIN, COMMONMARK):
        rendered = markdown(f"One *two*\n\n{mark}\n\nThree\n", options)
        assert rendered.more is not None and rendered.text[: rendered.more] == "One two"
        assert rendered.html == "<p>One <em>two</em></p>\n<p>Three</p>\n" and rendered.text == "One two\n\nThree"
    inline = markdown(f"One{mark} two\n")
    assert inline.more == 3 and inline.text == "One two"
    assert markdown(f"`{mark}`").more is None


# Limits


@pytest.mark.parametrize("body", ["[" * 8192, "![" * 4096, "[^" * 4096, "<![" * 11000, "<a " * 11000, "```" + " " * 32768])
def test_I15_quadratic_markdown_is_stopped(body: str) -> None:
    before = signal.getsignal(signal.SIGVTALRM)
    start = time.process_time()
    rendered = markdown(body, SHORT)
    assert time.process_time() - start < 2
    assert rendered.text[:30] == body.strip()[:30]
    if rendered.lane == "refused":
        assert [found.severity for found in rendered.diagnostics] == ["error"]
    assert signal.getsignal(signal.SIGVTALRM) == before
    assert signal.getitimer(signal.ITIMER_VIRTUAL) == (0.0, 0.0)


def test_I15_in_another_thread_costly_markup_is_refused_by_its_looks() -> None:
    found: list[Rendered] = []
    thread = threading.Thread(target=lambda: found.extend(markdown(body) for body in ("[" * 8192, "a <b>c</b>")))
    thread.start()
    thread.join()
    assert [rendered.lane for rendered in found] == ["refused", "python-markdown"]


@pytest.mark.parametrize("error", [RecursionError, AssertionError, ValueError])
def test_I17_a_library_that_fails_costs_no_traceback(error: type[Exception], monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(body: str, extensions: tuple[str, ...]) -> str:
        raise error

    monkeypatch.setattr("dateline.markup.python_markdown.convert", fail)
    rendered = markdown("<b>a</b> *b*")
    assert rendered.html == "<p>&lt;b&gt;a&lt;/b&gt; *b*</p>\n"
    assert rendered.diagnostics[0].severity == "error" and error.__name__ in rendered.diagnostics[0].message


def test_I17_deep_quotations() -> None:
    assert markdown(">" * 3000 + " a\n", MarkupOptions(seconds=1)).text.endswith("a")


@pytest.mark.parametrize("body", ["<div>" * 20_000, "<b>" * 50_000, "<b id=1>" * 1500 + "<p>" * 50_000, "&\u00a0" * 500_000])
def test_I18_html_that_costs_the_sanitiser_too_much_is_refused(body: str) -> None:
    start = time.process_time()
    rendered = render(body, "html", PLAIN)
    assert time.process_time() - start < 2
    assert rendered.lane == "refused" and rendered.diagnostics[0].severity == "error"


@pytest.mark.parametrize("unit", ["## a\n\n", "{{", "{%", "<!--", "a_b ", '"', "'", "-", ".", "`", "> ", "import a,\n", "«"])
def test_long_hostile_bodies_take_linear_time(unit: str) -> None:
    for markup in ("markdown", "text", "html"):
        start = time.process_time()
        render(unit * (300_000 // len(unit)), markup, SHORT)  # type: ignore[arg-type]
        assert time.process_time() - start < 2


def test_I12_characters_that_no_page_may_hold() -> None:
    body = "a\x00b\x0b\x1b\x7f\x85\ud800\ufffe\ufdd0\U0001ffff\rc é"
    for markup in ("markdown", "text", "html"):
        rendered = render(body, markup, PLAIN)  # type: ignore[arg-type]
        assert "ab\nc é" in rendered.html and "ab\nc é" in rendered.text
    for engine in (PLAIN, COMMONMARK):
        assert not {"\x00", "\x0b", "\ufffe"} & set(markdown("&#0; &#11; &#xFFFE; &#xD800;", engine).html)


@given(st.text(max_size=80), st.sampled_from(["markdown", "text", "html"]), st.sampled_from([PLAIN, COMMONMARK]))
@settings(max_examples=300, deadline=None)
def test_any_text_gives_html_that_a_browser_reads_the_same(body: str, markup: Markup, options: MarkupOptions) -> None:
    rendered = render(body, markup, options)
    assert Harm(rendered.html).found == []
    rendered.html.encode()
    html5lib.parseFragment(rendered.html)
    assert rendered == render(body, markup, options)
