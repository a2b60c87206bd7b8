"""What is published parses, runs nothing, leaks nothing, and leads to what is there."""

from __future__ import annotations

import getpass
import json
import re
import socket
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from datetime import datetime
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urljoin, urlsplit

import html5lib
import pytest
from sites import NOW, SETTINGS, SiteFolder, Tree, tree

from dateline.build import build
from dateline.model import Include
from dateline.placing import OutputError
from dateline.request import Request

ROOT = Path(__file__).resolve().parent.parent
RUN = "window.ran=1"
PAYLOADS = (
    f"<script>{RUN}</script>",
    f"\"><img src=x onerror='{RUN}'>",
    f"' onfocus='{RUN}' autofocus x='",
    f"</title></script><script>{RUN}</script>",
    f"<!--<script>{RUN}",
    f"]]><script>{RUN}</script>",
    f"{{{{ {RUN} }}}}",
)
ADDRESSES = (
    f"javascript:{RUN}",
    f" JaVa\tScRiPt:{RUN}",
    f"data:text/html,<script>{RUN}</script>",
    f"vbscript:{RUN}",
    f"javascript&colon;{RUN}",
)
FORBIDDEN_XML = "\x0b\x00\x1f\ufffe\ud800"
CANARIES = {
    "draft": "The draft says heronwort and nothing else.",
    "scheduled": "The scheduled post says lanternfish and nothing else.",
    "expired": "The expired post says candlebark and nothing else.",
    "broken": "The broken post says thistlemoor and nothing else.",
}
HARMLESS_CODES = {"eof-in-cdata"}


def hostile(number: int, text: str) -> str:
    quoted = json.dumps(text)
    address = ADDRESSES[number % len(ADDRESSES)]
    fields = "".join(
        f"{name}: {value}\n"
        for name, value in {
            **dict.fromkeys(("title", "author", "category", "summary", "label", "dateline", "image_alt"), quoted),
            "tags": f"[{quoted}, shared]",
            "image": json.dumps(address),
            "corrections": f"[{quoted}]",
            "aliases": f"[/old-{number}/]",
            "date": f"2026-11-{number + 1:02}",
        }.items()
    )
    line = " ".join(text.split())
    return f"---\n{fields}---\n\n{text}\n\n[{line}](<{address}>) ![{line}](<{address}> '{line}')\n\n`{line}`\n"


@pytest.fixture(scope="module")
def published(tmp_path_factory: pytest.TempPathFactory) -> Tree:
    """A site whose every field is hostile and whose unpublished posts carry words of their own."""
    site = SiteFolder(tmp_path_factory.mktemp("output") / "site")
    site.write("site.toml", SETTINGS.replace("[stories]\nenabled = false", "[stories]\nenabled = true"))
    for number, text in enumerate(PAYLOADS):
        site.write(f"content/hostile-{number}.md", hostile(number, text))
    controls = json.dumps("A title" + FORBIDDEN_XML.replace("\ud800", "") + " and more")
    fields = f"title: {controls}\ndate: 2026-11-10\ntags: [a]"
    site.write("content/controls.md", f"---\n{fields}\n---\nBody\x0b\x00 text ]]> here.\n")
    site.post("plain", '"Line\\r\\nbreak: evil"', "See [it](hostile-0.md).", date="2026-11-11", aliases='["/a\\nb/"]')
    shared = {"tags": "[shared, only-withheld]", "author": "Only Withheld", "section": "Withheld"}
    site.post("w-draft", "Draft heronwort", CANARIES["draft"], date="2026-11-03", draft="true", **shared)
    site.post("w-later", "Later lanternfish", CANARIES["scheduled"], date="2026-12-24", **shared)
    site.post("w-over", "Over candlebark", CANARIES["expired"], date="2026-11-02", expires="2026-11-05", **shared)
    site.write("content/w-broken.md", f"---\ntitle: thistlemoor\ndraft: true\n\n{CANARIES['broken']}\n")
    report = site.build()
    assert report.posts == len(PAYLOADS) + 2, report.diagnostics
    return site.tree()


def pages(published: Tree) -> Iterator[tuple[str, str]]:
    yield from ((path, data.decode("utf-8")) for path, data in published.items() if path.endswith(".html"))


class Runs(HTMLParser):
    """Gathers whatever of a page could run."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = dict(attrs)
        if tag in {"iframe", "object", "embed", "base", "style", "svg", "math", "template"}:
            self.found.append(tag)
        own = str(values.get("src")).startswith("/assets/") or values.get("type") == "application/ld+json"
        if tag == "script" and not own:
            self.found.append(f"script {values}")
        for name, value in attrs:
            if name.startswith("on") or name in {"style", "srcdoc", "formaction"}:
                self.found.append(f"{tag} {name}")
            scheme = re.match(r"\s*([a-z][a-z0-9+.\s-]*):", str(value), re.IGNORECASE)
            if name in {"href", "src", "action", "poster", "srcset"} and scheme:
                plain = re.sub(r"\s", "", scheme[1].lower())
                if plain not in {"http", "https", "mailto"}:
                    self.found.append(f"{tag} {name}={value}")


def test_O01_O04_O06_no_page_holds_what_runs(published: Tree) -> None:
    for path, text in pages(published):
        reader = Runs()
        reader.feed(text)
        assert reader.found == [], path


def test_O01_every_page_is_html_that_a_strict_parser_takes(published: Tree) -> None:
    for path, text in pages(published):
        parser = html5lib.HTMLParser(namespaceHTMLElements=False)
        parser.parse(text)
        errors = [(place, code) for place, code, _ in parser.errors if code not in HARMLESS_CODES]
        assert errors == [], path


def test_O03_linked_data_is_json_and_ends_where_it_should(published: Tree) -> None:
    count = 0
    for path, text in pages(published):
        for found in re.findall(r'<script type="application/ld\+json">(.*?)</script>', text, re.DOTALL):
            assert json.loads(found), path
            assert "<" not in found, path
            count += 1
    assert count >= len(PAYLOADS)


def test_O06_bodies_in_feeds_run_nothing_either(published: Tree) -> None:
    bodies = [item["content_html"] for item in json.loads(published["feed.json"])["items"]]
    atom = ET.fromstring(published["feed.xml"])
    bodies += [element.text or "" for element in atom.iter("{http://www.w3.org/2005/Atom}content")]
    assert len(bodies) >= 8
    for body in bodies:
        reader = Runs()
        reader.feed(body)
        assert reader.found == []


def test_O07_every_xml_and_json_file_parses(published: Tree) -> None:
    for path, data in published.items():
        if path.endswith((".xml", ".opml")):
            ET.fromstring(data)
        if path.endswith((".json", ".webmanifest")):
            json.loads(data)
    assert sum(path.endswith(".xml") for path in published) >= 3


def test_O08_no_line_of_a_plain_file_is_broken_up(published: Tree) -> None:
    for name in ("_redirects", "_headers", "robots.txt"):
        text = published[name].decode()
        assert "\r" not in text and "evil" not in text, name
    for line in published["_redirects"].decode().splitlines():
        assert re.fullmatch(r"\S+\s+\S+\s+30[128]|#.*|", line), line


def test_O09_what_the_search_finds_is_shown_as_text() -> None:
    script = (ROOT / "assets/search.js").read_text("utf-8")
    assert "innerHTML" not in script and "insertAdjacentHTML" not in script and "document.write" not in script


def test_O10_articles_in_html_are_made_anew(site: SiteFolder) -> None:
    site.write("content/page.html", f"<title>A page</title><p onclick='{RUN}'>Words of the page.<svg onload={RUN}>")
    site.build()
    assert not any(RUN.encode() in data for data in site.tree().values())


def test_O11_a_misspelt_name_in_a_layout_is_an_error_with_its_line(site: SiteFolder) -> None:
    site.post("one", "One", date="2026-11-01")
    site.write("layouts/404.html", "<!doctype html>\n<title>{{ site.titel }}</title>")
    report = site.build()
    assert [(found.path, found.line) for found in report.errors] == [("layouts/404.html", 2)]
    assert "One" in site.page("index.html")


def test_O12_the_shipped_policy_allows_nothing_inline(published: Tree) -> None:
    headers = published["_headers"].decode()
    policy = next(line for line in headers.splitlines() if "Content-Security-Policy" in line)
    assert "default-src 'none'" in policy and "'unsafe-" not in policy and "frame-ancestors 'none'" in policy
    assert "nosniff" in headers and max(map(len, headers.splitlines())) <= 2000


@pytest.mark.parametrize("word", ["heronwort", "lanternfish", "candlebark", "thistlemoor", "withheld", "Withheld"])
def test_L01_no_byte_tells_of_what_is_not_published(published: Tree, word: str) -> None:
    assert [path for path, data in published.items() if word.encode() in data or word in path] == []


def test_L01_drafts_are_not_counted(published: Tree) -> None:
    assert not any(path.startswith("2026/12") or "only-withheld" in path for path in published)
    assert not re.search(r"/w-\w+/", published["sitemap.xml"].decode())


def test_L02_what_is_withdrawn_leaves_every_file(site: SiteFolder) -> None:
    site.post("one", "One", date="2026-11-01", tags="[shared]")
    site.post("two", "Two marigold", "A marigold.", date="2026-11-02", tags="[shared, marigold]")
    site.build()
    assert any(b"marigold" in data for data in site.tree().values())
    site.post("two", "Two marigold", "A marigold.", date="2026-11-02", tags="[shared, marigold]", draft="true")
    site.build()
    assert not any(b"marigold" in data or "marigold" in path for path, data in site.tree().items())


def test_L03_an_output_with_drafts_says_so(site: SiteFolder) -> None:
    from dateline.manifest import NAME, parse_manifest

    site.post("one", "One", date="2026-11-01", draft="true")
    site.build(include=Include(drafts=True))
    assert parse_manifest(site.tree()[NAME]).drafts
    site.build()
    assert not parse_manifest(site.tree()[NAME]).drafts


def test_L04_days_are_those_of_the_site_s_zone(site: SiteFolder) -> None:
    site.write("site.toml", 'timezone = "Pacific/Auckland"\n' + SETTINGS)
    site.post("one", "One", date="2026-11-01T23:30:00+00:00")
    site.build()
    assert "2026/11/02/one/index.html" in site.tree()


def test_L05_the_ends_of_time(site: SiteFolder) -> None:
    site.write("site.toml", 'timezone = "Pacific/Kiritimati"\n' + SETTINGS)
    for number, date in enumerate(("0001-01-01", "9999-12-31T23:59:59-12:00", "2026-03-29T01:30:00", "1883-11-18")):
        site.post(f"p{number}", f"P {number}", date=date)
    report = site.build(now=datetime.fromisoformat("9999-12-30T00:00:00+00:00"))
    assert not any("report this" in found.message for found in report.diagnostics)
    assert report.posts + len(report.scheduled) == 4


def test_L06_nothing_tells_of_this_machine(published: Tree) -> None:
    traces = {str(Path.home()), str(ROOT), "/tmp/", socket.gethostname(), f"/{getpass.getuser()}/"}
    for path, data in published.items():
        text = data.decode("utf-8", "replace")
        assert not [trace for trace in traces if len(trace) > 4 and trace in text], path


class Anchors(HTMLParser):
    """Gathers the ids of a page and every address in it."""

    def __init__(self) -> None:
        super().__init__()
        self.ids: set[str] = set()
        self.addresses: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        for name, value in attrs:
            if name == "id" and value:
                self.ids.add(value)
            if name in {"href", "src", "action"} and value is not None:
                self.addresses.append(value)
            if name == "srcset" and value:
                self.addresses += [part.split()[0] for part in value.split(", ")]


@pytest.mark.parametrize("base", ["https://sample.example/", "https://sample.example/blog/"])
def test_every_link_and_fragment_of_the_sample_site_resolves(base: str, tmp_path: Path) -> None:
    request = Request(ROOT, NOW, output=tmp_path / "out", cache=tmp_path / "cache", base_url=base, jobs=1)
    report = build(request)
    assert report.posts >= 15 and not report.errors
    files = tree(tmp_path / "out")
    read: dict[str, Anchors] = {}
    for path, text in pages(files):
        read[path] = Anchors()
        read[path].feed(text)
    lost = []
    for path, anchors in read.items():
        here = urljoin(base, path.removesuffix("index.html"))
        for address in anchors.addresses:
            target = urlsplit(urljoin(here, address))
            if target.netloc != "sample.example" or target.scheme not in ("http", "https"):
                continue
            file = _file_at(unquote(target.path), urlsplit(base).path)
            if file not in files or target.fragment and file in read and unquote(target.fragment) not in read[file].ids:
                lost.append((path, address))
    lost = [(path, address) for path, address in lost if "pagefind" not in address]
    assert lost == []


def _file_at(path: str, base: str) -> str:
    if not path.startswith(base):
        return f"outside of {base}: {path}"
    inner = path[len(base) :]
    return f"{inner}index.html" if not inner or inner.endswith("/") else inner


def test_N08_a_page_is_not_removed_through_a_link_to_elsewhere(site: SiteFolder, tmp_path: Path) -> None:
    site.post("one", "One", date="2026-11-01", url="/x/one/")
    site.post("two", "Two", date="2026-11-01")
    site.build()
    (site.root / "public/x").rename(tmp_path / "elsewhere")
    (site.root / "public/x").symlink_to(tmp_path / "elsewhere")
    (site.root / "content/one.md").unlink()
    before = site.tree()
    with pytest.raises(OutputError, match=r"public/x is a link"):
        site.build()
    assert (tmp_path / "elsewhere/one/index.html").is_file() and site.tree() == before
    (site.root / "public/x").unlink()
    assert site.build().posts == 1


def test_C01_leavings_in_one_output_are_swept_though_another_was_built_since(site: SiteFolder, tmp_path: Path) -> None:
    site.post("one", "One", date="2026-11-01")
    site.build(output=tmp_path / "other")
    left = tmp_path / "other/2026/.1a2b3c4d.dateline-tmp"
    left.write_text("half a file")
    site.build()
    site.post("one", "One", "Another text.", date="2026-11-01")
    site.build(output=tmp_path / "other")
    assert not left.exists()
