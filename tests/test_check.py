"""Built sites with planted faults, each of which has to be found in its source."""

from __future__ import annotations

import gzip
import json
import time
from datetime import UTC, datetime, timedelta
from html.parser import HTMLParser
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sites import SiteFolder

from dateline.check import Finding, Subject, Unpublished, check_external, check_site
from dateline.check.external import check_addresses
from dateline.check.facts import plain_text, read_facts
from dateline.check.findings import Whereabouts
from dateline.check.host_limits import check_limits
from dateline.check.places import Places
from dateline.request import Request
from dateline.survey import survey

FERRY_PAGE, HARBOUR_PAGE = "2026/11/05/ferry/index.html", "2026/11/06/harbour/index.html"
SEA = "tags/sea/index.html"
BASE = "https://paper.example/blog/"
NOW = datetime(2026, 11, 21, 12, tzinfo=UTC)


def page(body: str, title: str = "", head: str = "") -> str:
    return (
        f"<!doctype html><html lang=en><head><title>{title or abs(hash(body))}</title>{head}</head>"
        f'<body><a href="#main">Skip</a><main id="main">{body}</main></body></html>'
    )


ATOM = (
    '<feed xmlns="http://www.w3.org/2005/Atom"><id>tag:x</id><title>P</title><updated>2026-11-05T10:00:00Z</updated>'
    '<link rel="self" href="https://paper.example/blog/feed.xml"/><entry><id>tag:1</id><title>A</title>'
    '<updated>2026-11-05T10:00:00Z</updated><link href="https://paper.example/blog/2026/11/05/ferry/"/></entry></feed>'
)
JSON_FEED = {
    "version": "https://jsonfeed.org/version/1.1", "title": "P",
    "items": [{"id": "1", "url": f"{BASE}2026/11/05/ferry/", "content_html": "x"}],
}  # fmt: skip
MAP = (
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url><loc>https://paper.example/blog/</loc>'
    "<lastmod>2026-11-05</lastmod></url></urlset>"
)
FERRY = "---\ntitle: The ferry\n---\n\nThe ferry sails [at noon](/blog/2026/11/06/harbour/).\n\n![boat](boat.jpg)\n"


def whole() -> dict[str, str | bytes]:
    """A site without a fault."""
    boat = '<img src="boat.0123abcd.jpg" alt="A boat" width=1 height=1>'
    ferry = f'<a href="/blog/2026/11/06/harbour/#quay">at noon</a>{boat}'
    posts = '<a href="/blog/2026/11/05/ferry/">f</a><a href="2026/11/06/harbour/">h</a>'
    return {
        "index.html": page(posts, "Paper"),
        "2026/11/05/ferry/index.html": page(ferry, "The ferry"),
        "2026/11/05/ferry/boat.0123abcd.jpg": b"\xff\xd8\xff\xe0 a picture",
        "2026/11/06/harbour/index.html": page('<h2 id="quay">Quay</h2><a href="../../05/ferry/">f</a>', "The harbour"),
        "tags/sea/index.html": page(posts, "Sea").replace('"2026', '"../../2026'),
        "404.html": page('<a href="/blog/">Home</a><a href="mailto:a@b.example">Write</a>', "Nothing here"),
        "feed.xml": ATOM, "feed.json": json.dumps(JSON_FEED), "sitemap.xml": MAP, "robots.txt": "User-agent: *\n",
        "_redirects": "/blog/old/ /blog/2026/11/05/ferry/ 301\n", "dateline.manifest.json": "{}",
    }  # fmt: skip


@pytest.fixture
def check(tmp_path: Path):
    """Check a site made of files by path; the two posts have sources."""

    def act(files: dict[str, str | bytes], **options) -> list[Finding]:
        content = tmp_path / "content"
        content.mkdir(exist_ok=True)
        (content / "ferry.md").write_text(options.pop("ferry", FERRY))
        (content / "harbour.md").write_text("---\ntitle: The harbour\n---\n\n## Quay\n\nThe quay is closed.\n")
        for path, text in files.items():
            (tmp_path / "public" / path).parent.mkdir(parents=True, exist_ok=True)
            (tmp_path / "public" / path).write_bytes(text.encode() if isinstance(text, str) else text)
        sources = {FERRY_PAGE: content / "ferry.md", HARBOUR_PAGE: content / "harbour.md"}
        return list(check_site(tmp_path / "public", Subject(BASE, sources, **options)))

    return act


def edited(path: str, old: str, new: str) -> dict[str, str | bytes]:
    site = whole()
    assert old in str(site[path])
    return site | {path: str(site[path]).replace(old, new)}


def test_a_site_without_a_fault_has_no_findings(check) -> None:
    assert check(whole(), host="cloudflare") == []


@pytest.mark.parametrize(
    ("files", "message", "file", "line"),
    [
        (edited(FERRY_PAGE, "06/harbour", "07/harbour"), "leads to nothing", "ferry.md", 5),
        (edited(FERRY_PAGE, "#quay", "#key"), "place on the page that isn't there", "ferry.md", 5),
        (edited(FERRY_PAGE, "boat.0123abcd", "boot.0123abcd"), "“boot.0123abcd.jpg” leads", "ferry.md", 0),
        (edited(FERRY_PAGE, ' alt="A boat"', ""), "no alternative text", "ferry.md", 7),
        (edited(FERRY_PAGE, " height=1", ""), "no width and height", "ferry.md", 7),
        (edited(FERRY_PAGE, "/blog/2026", "/2026"), "out of the site's base path", "ferry.md", 5),
        (edited(FERRY_PAGE, "at noon", "at cafÃ© noon"), "wrong encoding: “cafÃ©”", "ferry.md", 0),
        (edited(HARBOUR_PAGE, "<title>The harbour", "<title>The ferry"), "also that of", "harbour.md", 2),
        (edited(HARBOUR_PAGE, "<title>The harbour", "<title>"), "no title", "harbour.md", 0),
        (edited(FERRY_PAGE, "</main>", '<a title="'), "without an end", "ferry.md", 0),
        (edited("index.html", "/blog/2026/11/05/ferry/", "/blog/2026/11/05/Ferry/"), "to nothing", "index.html", 0),
        (edited(SEA, "../../2026/11/06/harbour/", "../"), "single post", "tags/sea/index.html", 0),
        (edited("feed.xml", "<id>tag:1</id>", ""), "entry 1 has no id", "feed.xml", 0),
        (edited("feed.xml", "10:00:00Z</updated><link href", "10:00</updated><link href"), "a date", "feed.xml", 0),
        (edited("feed.xml", "ferry/\"/></entry>", "fery/\"/></entry>"), "leads to nothing", "feed.xml", 0),
        (edited("feed.xml", "</entry>", ""), "no XML", "feed.xml", 1),
        (edited("feed.xml", "</feed>", ATOM[ATOM.index("<entry>"):]), "same id", "feed.xml", 0),
        (edited("feed.json", '"id": "1"', '"id": ""'), "entry 1 has no id", "feed.json", 0),
        (edited("feed.json", '"items"', '"items'), "no JSON", "feed.json", 1),
        (edited("sitemap.xml", "/blog/<", "/blog/nowhere/<"), "leads to nothing", "sitemap.xml", 0),
        (edited("sitemap.xml", "2026-11-05", "5 November"), "date that is none", "sitemap.xml", 0),
        (whole() | {"2026/11/05/ferry/boat.0123abcd.jpg": b"<html>"}, "no JPG picture", "boat.0123abcd.jpg", 0),
        (whole() | {"2026/11/05/ferry/boat.0123abcd.jpg": b""}, "is empty", "boat.0123abcd.jpg", 0),
        (whole() | {"assets/app.js": 'k="ghp_' + "a1B2" * 9 + '"'}, "GitHub token", "assets/app.js", 1),
        (whole() | {"assets/.env": "A=1"}, "file of environment variables", "assets/.env", 0),
    ],
    ids=lambda value: value.replace(" ", "-")[:40] if isinstance(value, str) else "",
)
def test_a_planted_fault_is_found_in_its_source(check, files, message: str, file: str, line: int) -> None:
    found = [one for one in check(files) if message in one.message]
    assert len(found) == 1, check(files)
    assert found[0].path.endswith(file) and found[0].line == line


def test_a_wrong_case_is_said(check) -> None:
    (found,) = check(edited("index.html", "/blog/2026/11/05/ferry/", "/blog/2026/11/05/Ferry/"))
    assert "2026/11/05/ferry/index.html" in found.help


def test_a_link_that_a_layout_has_on_every_page_is_told_once(check) -> None:
    link = '<a href="/blog/imprint/">i</a></main>'
    pages = {path: str(text).replace("</main>", link) for path, text in whole().items() if path.endswith(".html")}
    site = whole() | pages
    (found,) = check(site)
    assert "here and on 4 more" in found.message


def test_a_link_that_the_settings_have_is_found_there(check, tmp_path: Path) -> None:
    (tmp_path / "site.toml").write_text('[[footer]]\ntitle = "Imprint"\nurl = "/imprint/"\n')
    link = '<a href="/blog/imprint/">i</a></main>'
    pages = {path: str(text).replace("</main>", link) for path, text in whole().items() if path.endswith(".html")}
    (found,) = check(whole() | pages, common=(tmp_path / "site.toml",))
    assert (found.path, found.line) == (str(tmp_path / "site.toml"), 3)


def test_a_link_without_an_address(check) -> None:
    text = FERRY + "\nSee [there]().\n"
    (found,) = check(edited(FERRY_PAGE, "</main>", '<a href="">there</a></main>'), ferry=text)
    assert (found.message, found.line) == ("a link has no address", 9)


def test_a_misspelt_link_is_guessed(check) -> None:
    (found,) = check(edited(FERRY_PAGE, "06/harbour", "06/habrour"))
    assert found.help == "Did you mean https://paper.example/blog/2026/11/06/harbour/?"


def test_a_link_to_a_draft_says_so(check, draft) -> None:
    old = "/blog/2026/11/06/harbour/#quay"
    (found,) = check(edited(FERRY_PAGE, old, "mayor.md"), unpublished=(draft,))
    assert found.help == "mayor.md is a draft; publish it first, or take the link out."


def test_a_picture_of_an_article_whose_alternative_text_is_empty(check) -> None:
    site = edited(FERRY_PAGE, 'alt="A boat"', 'alt=""')
    (found,) = check(site, ferry=FERRY.replace("![boat]", "![]"))
    assert found.severity == "warning" and found.line == 7 and "alternative text is empty" in found.message
    logo = '<img src="/blog/logo.svg" alt="" width=1 height=1></main>'
    assert check(edited("index.html", "</main>", logo) | {"logo.svg": "<svg/>"}) == []


def test_a_key_is_told_once_and_where_it_was_written(check) -> None:
    key = "AKIA" + "ABCD2345" * 2
    site = edited(FERRY_PAGE, "at noon", key) | {"search.json": json.dumps([key]), "notes.txt": key}
    (found,) = check(site, ferry=FERRY.replace("at noon", key))
    assert found.path.endswith("ferry.md") and found.line == 5 and "3 files" in found.message
    assert key not in repr(found)


def test_many_processes_find_what_one_finds(check, tmp_path: Path) -> None:
    check({f"{n}/index.html": page(f'<a href="/blog/{n + 1}/">next</a>') for n in range(200)})
    subject = Subject(BASE, {})
    found = check_site(tmp_path / "public", subject, 1)
    assert found == check_site(tmp_path / "public", subject, 2) and found


def test_a_former_address_is_no_broken_link(check) -> None:
    assert check(edited(FERRY_PAGE, "/blog/2026/11/06/harbour/#quay", "/blog/old/")) == []


def test_pages_that_ask_not_to_be_indexed(check) -> None:
    robots = '<meta name="robots" content="noindex">'
    assert check(edited("404.html", "<title>Nothing here</title>", f"<title>Paper</title>{robots}")) == []
    assert "asks not to be indexed" in check(edited("index.html", "</head>", f"{robots}</head>"))[0].message


# Leaks

TOLD = "She said so to “nobody at all” in her garden on Monday."
DRAFT = f"---\ntitle: The mayor will resign\ndraft: true\n---\n\n{TOLD}\n"


@pytest.fixture
def draft(tmp_path: Path) -> Unpublished:
    (tmp_path / "content").mkdir(exist_ok=True)
    (tmp_path / "content" / "mayor.md").write_text(DRAFT)
    return Unpublished(
        tmp_path / "content" / "mayor.md", "The mayor will resign", "/blog/2026/11/30/mayor-will-resign/",
        "mayor-will-resign", ("She said so to “nobody at all” in her garden on Monday.",), ("garden-gate.jpg",),
        "draft",
    )  # fmt: skip


SENTENCE = "She said so to &#8220;nobody <em>at all</em>&#8221; in her garden on Monday."
LEAKS = [
    ("index.html", page("<h2>The Mayor&nbsp;will <b>resign</b></h2>"), "title", 2),
    ("index.html", page("x", head='<meta property="og:title" content="The mayor will resign">'), "title", 2),
    ("index.html", page("x", head='<script type="application/ld+json">"The mayor\\u0020will resign"'), "title", 2),
    ("index.html", page(f"<p>{SENTENCE}</p>"), "text", 6),
    ("search.json", json.dumps(["…", "She said so to “nobody at all” in her garden on Monday."]), "text", 6),
    ("pagefind/fragment/en_1.pf_fragment", gzip.compress(b'{"t":"The mayor will resign"}'), "title", 2),
    ("index.html", page('<a href="/blog/2026/11/30/mayor-will-resign/">next</a>'), "address", 0),
    ("2026/11/30/mayor-will-resign/index.html", page("x"), "address", 0),
    ("index.html", page('<img alt="" width=1 height=1 src="/blog/garden-gate.0123abcd.avif">'), "picture", 0),
    ("2026/11/30/x/garden-gate.0123abcd.webp", b"RIFF0000WEBP", "picture", 0),
    ("feed.xml", ATOM.replace("<title>A", "<title>The mayor will resign"), "title", 2),
]


@pytest.mark.parametrize(("path", "text", "what", "line"), LEAKS, ids=range(len(LEAKS)))
def test_L01_a_leak_is_found_wherever_it_stands(check, draft, path, text, what: str, line: int) -> None:
    found = [one for one in check(whole() | {path: text}, unpublished=(draft,)) if "draft post" in one.message]
    assert any(f"the {what} of this draft post stands in {path}" == one.message for one in found), found
    first = next(one for one in found if what in one.message)
    assert first.path.endswith("mayor.md") and first.line == line


def test_L01_nothing_leaks_where_nothing_does(check, draft) -> None:
    assert check(whole(), unpublished=(draft,)) == []
    other = page("The mayor said she will not resign", "Other")
    assert check(whole() | {"a/garden-gates/index.html": other}, unpublished=(draft,)) == []


def test_L01_what_a_published_post_says_itself_is_no_leak(check, draft, tmp_path: Path) -> None:
    """An update that begins as the published post does."""
    text = FERRY + "\nShe said so to “nobody at all” in her garden on Monday.\n"
    site = edited("index.html", "</main>", f"<p>{SENTENCE}</p></main>")
    assert check(site, unpublished=(draft,), ferry=text) == []


def test_L01_a_published_sentence_may_hold_a_link(check, draft) -> None:
    linked = "\nShe said so to “nobody [at all](https://else.example/all)” in her garden on Monday.\n"
    site = edited("index.html", "</main>", f"<p>{SENTENCE}</p></main>")
    assert check(site, unpublished=(draft,), ferry=FERRY + linked) == []


def test_L01_a_leak_is_told_of_each_file_that_it_stands_in(check, draft) -> None:
    block = f"<ul><li>{SENTENCE}</li></ul></main>"
    site = edited("index.html", "</main>", block) | {"404.html": edited("404.html", "</main>", block)["404.html"]}
    found = {one.message for one in check(site, unpublished=(draft,))}
    assert found >= {f"the text of this draft post stands in {path}" for path in ("404.html", "index.html")}


def test_L01_a_title_of_two_long_words_or_in_a_script_without_spaces(check, tmp_path: Path) -> None:
    for title in ("Bürgermeisterkandidatin zurückgetreten", "市長が辞任することを明日の朝に発表する見込みであるという"):
        (tmp_path / "content").mkdir(exist_ok=True)
        (tmp_path / "content" / "mayor.md").write_text(f"---\ntitle: {title}\ndraft: true\n---\n")
        post = Unpublished(tmp_path / "content" / "mayor.md", title, "/blog/x/", "x", (), (), "draft")
        found = check(edited("index.html", "</main>", f"<h2>{title}</h2></main>"), unpublished=(post,))
        assert [one.message for one in found] == ["the title of this draft post stands in index.html"]


def test_L06_traces_of_the_machine_are_found(check) -> None:
    found = check(edited("index.html", "</main>", "<!-- /home/editor/site --></main>"), private=("/home/editor",))
    assert [one.message for one in found] == ["the file tells of the machine that built it, or of its user"]


# Limits

def test_host_limits() -> None:
    many = {f"{n}.html": 1 for n in range(20_001)}
    assert [one.severity for one in check_limits("cloudflare", many, {})] == ["error"]
    assert [one.severity for one in check_limits("cloudflare", {f"{n}": 1 for n in range(17_000)}, {})] == ["warning"]
    assert list(check_limits("gitlab", many, {})) == []
    assert "26.0" in next(check_limits("cloudflare", {"v.mp4": 26 * 1024 * 1024}, {})).message
    assert next(check_limits("github", {"v.mp4": 101 * 1024 * 1024}, {})).message.startswith("GitHub Pages takes files")
    rules = {"_redirects": "/a /b 301\n" * 2001, "_headers": "/*\n  X: y\n" * 101}
    assert len(list(check_limits("cloudflare", {}, rules))) == 2
    with pytest.raises(ValueError, match="cloudflare, github, gitlab, netlify"):
        list(check_limits("geocities", {}, {}))


# Parsing

class Oracle(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.links: list[str] = []
        self.ids: set[str] = set()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        if tag == "a" and (given.get("href") or "").strip():
            self.links.append((given["href"] or "").strip())
        if given.get("id"):
            self.ids.add(str(given["id"]))


pieces = st.sampled_from(
    ['<a href="/x/">', "<a href='a&amp;b'>", "<a href=/bare>", "<A HREF = 'c'>", "</a>", "text", "<p id=one>",
     "<!-- <a href='no'> -->", "<script>var a = '<a href=no>'</script>", "<b title='a > b'>", '<i id="three">',
     "<a\n href='d'\n>", "&lt;a href='no'&gt;", "<br/>", "<style>a{content:'<a href=no>'}</style>", "<a name=n>"]
)  # fmt: skip


@given(st.lists(pieces, max_size=12))
def test_links_and_ids_are_those_that_a_parser_finds(parts: list[str]) -> None:
    text, oracle = "".join(parts), Oracle()
    oracle.feed(text)
    facts = read_facts(text)
    assert [url for element, url in facts.references if element == "a"] == oracle.links
    assert facts.ids >= oracle.ids and not facts.torn


def test_reading_is_linear_in_hostile_pages() -> None:
    for piece in ("<a ", '<a href="', "<!--", "<a href='x'>", "<script>", '<a "', "<", "<a b=", " id=", "<title>"):
        text = piece * (1_000_000 // len(piece))
        began = time.perf_counter()
        read_facts(text)
        plain_text(text)
        assert time.perf_counter() - began < 4, text[:10]


@pytest.mark.parametrize(
    ("page_path", "reference", "kind", "path"),
    [
        ("a/index.html", "/blog/", "inside", "index.html"), ("a/index.html", "..", "inside", "index.html"),
        ("a/index.html", "../b/", "inside", "b/index.html"), ("a/index.html", "/blog/b", "inside", "b/index.html"),
        ("a/index.html", "https://paper.example/blog/b/?x=1#y", "inside", "b/index.html"),
        ("a/index.html", "//paper.example/blog/c", "inside", "c.html"),
        ("a/index.html", "#x", "inside", "a/index.html"),
        ("a/index.html", "caf%C3%A9.txt", "inside", "a/café.txt"), ("a/index.html", "/other/", "outside", ""),
        ("a/index.html", "https://else.example/", "elsewhere", ""), ("a/index.html", "mailto:x", "other", ""),
        ("a/index.html", "../../../b/", "outside", ""), ("index.html", "b/./", "inside", "b/index.html"),
        ("a/index.html", "data:image/gif;base64,x", "other", ""), ("a/index.html", "http://[x", "inside", ""),
        ("a/index.html", "/blog/old", "inside", "404.html"), ("a/index.html", "/blogs/", "outside", ""),
    ],
)  # fmt: skip
def test_what_a_reference_leads_to(page_path: str, reference: str, kind: str, path: str) -> None:
    outputs = frozenset({"index.html", "a/index.html", "b/index.html", "c.html", "a/café.txt", "404.html"})
    place = Places(BASE, outputs, frozenset({"old/"})).resolve(page_path, reference)
    assert (place.kind, place.path) == (kind, path)


# Links to other sites

def test_other_sites_are_asked_politely_and_remembered(tmp_path: Path) -> None:
    (tmp_path / "post.md").write_text("one\n\nsee [a](https://a.example/gone)\n")
    links = {f"https://a.example/{name}": "p/index.html" for name in ("gone", "fine", "walled")}
    links |= {"https://b.example/dead": "p/index.html"}
    answers = {"gone": 404, "fine": 200, "walled": 403, "dead": 0}
    asked: list[str] = []
    waits: list[float] = []

    def ask(url: str) -> int:
        asked.append(url)
        return answers[url.rpartition("/")[2]]

    where = Whereabouts({"p/index.html": tmp_path / "post.md"})
    memory = tmp_path / "cache" / "links.json"
    found = check_addresses(links, where, memory, NOW, ask, waits.append)
    assert [(one.message, one.line, one.severity) for one in found] == [
        ("the link https://a.example/gone answers 404", 3, "warning"),
        ("the link https://b.example/dead does not answer", 0, "warning"),
    ]
    assert sorted(asked) == sorted(links) and waits == [1.0, 1.0]
    asked.clear()
    assert check_addresses(links, where, memory, NOW + timedelta(hours=1), ask, waits.append) == found and asked == []
    check_addresses(links, where, memory, NOW + timedelta(hours=7), ask, waits.append)
    assert sorted(asked) == ["https://a.example/gone", "https://b.example/dead"]
    memory.write_text("garbage")
    assert check_addresses(links, where, memory, NOW, ask, waits.append) == found


def test_links_to_other_sites_are_gathered_once(tmp_path: Path, monkeypatch) -> None:
    (tmp_path / "public").mkdir()
    body = '<a href="https://else.example/x#y">a</a><a href="/blog/">b</a><img src="https://cdn.example/p" alt="">'
    (tmp_path / "public" / "index.html").write_text(page(body))
    asked: list[str] = []
    monkeypatch.setattr("dateline.check.check_addresses", lambda links, *rest: asked.extend(links) or ())
    assert check_external(tmp_path / "public", Subject(BASE, {}), tmp_path / "links.json", NOW) == ()
    assert asked == ["https://else.example/x"]


def test_what_the_docs_allow_is_no_fault(site: SiteFolder) -> None:
    site.post("a", "The harbour is closed to ships", "The first version of the text.", date="2026-11-01")
    site.post("wip/a", "Harbour closed", "Nobody has read of this yet, not even once.", date="2026-11-01", draft="true")
    site.write("assets/root/google1234abcd5678ef90.html", "google-site-verification: google1234abcd5678ef90.html")
    site.build()
    assert [found for found in survey(Request(site.root, NOW), "", False) if found.severity == "error"] == []
