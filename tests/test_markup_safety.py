"""Nothing in a body can harm a page, or take the time of the others."""

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
        banned = {
            "script",
            "style",
            "svg",
            "math",
            "iframe",
            "form",
            "template",
            "base",
            "meta",
            "object",
            "embed",
            "link",
        }
        if tag in banned:
            self.found.append(tag)
        for name, value in attrs:
            address = "".join((value or "").split()).lower().lstrip("\x01\x02\x03")
            if name.startswith("on") or name in ("style", "srcdoc", "name", "formaction"):
                self.found.append(name)
            if name in ("href", "src") and address.startswith(("javascript:", "data:", "vbscript:")):
                self.found.append(f"{name}={value}")


# Addresses

UNSAFE = [
    "javascript:alert(1)",
    "JaVaScRiPt:alert(1)",
    "java\tscript:alert(1)",
    "java&#9;script:alert(1)",
    "&#1;javascript:alert(1)",
    " javascript:alert(1)",
    "javascript&colon;alert(1)",
    "data:text/html,x",
    "vbscript:x",
    "&#x6A;avascript:alert(1)",
    "java&NewLine;script:alert(1)",
    "blob:x",
    "file:///etc/passwd",
]


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


# Raw HTML

HARMFUL = [
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "<svg onload=alert(1)>",
    "<style>*{display:none}</style>",
    "<iframe src=//e.org></iframe>",
    "<form action=//e.org><input name=x></form>",
    "<base href=//e.org>",
    '<meta http-equiv="refresh" content="0">',
    "<p style=position:fixed>x</p>",
    "<template><script>x</script></template>",
    "<math><mtext><table><mglyph><style><!--</style><img title='--&gt;&lt;img src=1 onerror=alert(1)&gt;'>",
    "<noscript><p title='</noscript><img src=x onerror=alert(1)>'>",
    "<a href='x' onclick=alert(1)>y</a>",
    "<p title='<h2>x onmouseover=alert(1)</h2>'>y</p>",
    "<plaintext><script>",
    "<div><<script>script>alert(1)</script>",
    "[x](y){: onclick=alert(1) style=color:red }",
    "## x {onclick=alert(1)}",
    "<object data=x></object><embed src=x>",
]


@pytest.mark.parametrize("body", HARMFUL)
def test_O06_raw_html_is_sanitised(body: str) -> None:
    for options in (PLAIN, COMMONMARK):
        for markup in ("markdown", "html", "text"):
            assert Harm(render(f"before\n\n{body}\n\nafter", markup, options).html).found == []  # type: ignore[arg-type]


def test_O06_ids_and_classes_can_not_take_the_pages_place() -> None:
    html = render(
        '<p id="search" class="masthead">a</p><img id="a-1" src="x"><p id="note-1" class="caption">b</p>', "html", PLAIN
    ).html
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


# Limits


@pytest.mark.parametrize(
    "body", ["[" * 8192, "![" * 4096, "[^" * 4096, "<![" * 11000, "<a " * 11000, "```" + " " * 32768]
)
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
    costly = ("[" * 8192, "[a](" * 4096, "*[x]: y\n" * 2000, "```" + " " * 9000)
    found: list[Rendered] = []
    thread = threading.Thread(target=lambda: found.extend(markdown(body) for body in (*costly, "a <b>c</b>")))
    thread.start()
    thread.join()
    assert [rendered.lane for rendered in found] == ["refused"] * 4 + ["python-markdown"]


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


@pytest.mark.parametrize(
    "body", ["<div>" * 20_000, "<b>" * 50_000, "<b id=1>" * 1500 + "<p>" * 50_000, "&\u00a0" * 500_000]
)
def test_I18_html_that_costs_the_sanitiser_too_much_is_refused(body: str) -> None:
    start = time.process_time()
    rendered = render(body, "html", PLAIN)
    assert time.process_time() - start < 2
    assert rendered.lane == "refused" and rendered.diagnostics[0].severity == "error"


@pytest.mark.parametrize(
    "unit", ["## a\n\n", "{{", "{%", "<!--", "a_b ", '"', "'", "-", ".", "`", "> ", "import a,\n", "«"]
)
def test_long_hostile_bodies_take_linear_time(unit: str) -> None:
    for markup in ("markdown", "text", "html"):
        start = time.process_time()
        assert isinstance(render(unit * (300_000 // len(unit)), markup, SHORT).text, str)  # type: ignore[arg-type]
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
    assert rendered.words == rendered.text.count(" ") + 1
