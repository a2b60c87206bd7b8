"""What `inspect` tells of a file, and what `accept` freezes."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from sites import NOW, SiteFolder

from dateline.__main__ import main
from dateline.inspection import describe, tell
from dateline.look import freeze, look
from dateline.model import Include
from dateline.request import Request


@pytest.fixture
def site(tmp_path: Path) -> SiteFolder:
    site = SiteFolder(tmp_path / "site")
    site.write("site.toml", 'title = "The Test Post"\nbase_url = "https://test.example/"\n')
    return site


def told(site: SiteFolder, place: Path) -> list[str]:
    [found] = look(Request(site.root, NOW, Include()), [place])
    return list(tell(found, coloured=False))


def test_every_field_says_where_it_stands(site: SiteFolder) -> None:
    place = site.write("content/2026-11-05-fares.md", "---\ntitle: Fares\nlanguage: x!\ntags: [a]\n---\n\nThey rise.\n")
    [found] = look(Request(site.root, NOW, Include()), [place])
    facts = describe(found)
    assert {field: (why["origin"], why["lines"]) for field, why in facts["evidence"].items()} == {
        "title": ("front matter", [2]),
        "tags": ("front matter", [4]),
        "date": ("file name", []),
        "slug": ("file name", []),
    }
    assert all(facts[field] for field in facts["evidence"])
    assert any(re.match(r"  title: +Fares  \(front matter, line 2\)$", line) for line in told(site, place))


def test_a_file_that_can_not_be_read_has_no_fields(site: SiteFolder) -> None:
    lines = told(site, site.root / "content/none.md")
    assert len(lines) == 2 and "not read" in lines[0] and "No such file" in lines[1]


@pytest.mark.parametrize(("name", "words"), [("a.rst", "ending in .rst"), ("a", "without an ending")])
def test_a_file_that_no_build_reads_says_so(site: SiteFolder, name: str, words: str) -> None:
    place = site.write(f"content/{name}", "Title: Fares\nDate: 2026-11-05\n\nThey rise.\n")
    assert any(words in line and "a build leaves it out" in line for line in told(site, place))
    assert site.build().posts == 0


def test_a_fault_in_a_sidecar_names_the_sidecar(site: SiteFolder) -> None:
    place = site.post("fares", "Fares", date="2026-11-05")
    site.write("content/fares.md.meta.toml", 'title = "Fares rise"\ndate = "soon"\n')
    assert any(line.startswith(f"{place}.meta.toml:2:1: error") for line in told(site, place))


def test_a_metadata_file_of_nikola_counts_in_builds_and_in_inspect(site: SiteFolder) -> None:
    place = site.write("content/2020/fares.html", "<p>They rise.</p>\n")
    beside = site.write("content/2020/fares.meta", ".. title: Fares\n.. date: 2026-11-05\n.. tags: bus\n")
    site.write("content/lone.meta", ".. title: Alone\n")
    report = site.build()
    assert (report.posts, [(one.path, one.reason) for one in report.skipped]) == (
        1,
        [("content/lone.meta", "no article of this name stands beside it")],
    )
    assert any(re.match(r"  title: +Fares  \(metadata file, line 1\)$", line) for line in told(site, place))
    assert "Fares" in site.page("2026/11/05/fares/index.html")
    beside.write_text(".. title: Fares fall\n.. date: 2026-11-05\n")
    site.build()
    assert "Fares fall" in site.page("2026/11/05/fares/index.html")
    beside.write_text(".. title: Fares\n.. date: 2026-11-05\n.. status: draft\n")
    assert site.build().posts == 0


def test_accept_writes_no_empty_sidecar(site: SiteFolder) -> None:
    place = site.post("fares", "Fares", date="2026-11-05", slug="fares")
    assert freeze(Request(site.root, NOW, Include()), [place]) == []
    assert not Path(f"{place}.meta.toml").exists()


def test_a_missing_picture_is_told_at_the_line_that_names_it(site: SiteFolder) -> None:
    body = "A banana.png is no b.png.\n\n![](b.png) and ![](old%20b.png) [and](<the minutes.pdf>)"
    place = site.post("one", "One", body, date="2026-11-01", image="lead.jpg")
    site.write("content/old b.png", b"there")
    [found] = look(Request(site.root, NOW, Include()), [place])
    lines = place.read_text().split("\n")
    told = {each["message"]: (each["line"], each["column"]) for each in describe(found)["warnings"]}
    for name, message in (("lead.jpg", "the image lead.jpg is not there"), ("the minutes", "the file the")):
        [where] = [where for words, where in told.items() if words.startswith(message)]
        line = next(number for number, text in enumerate(lines, 1) if name in text)
        assert where == (line, lines[line - 1].index(name) + 1), told
    assert told["the image b.png is not there"] == (7, body.index(" b.png") + 2)
    assert len(told) == 3
    site.write("content/one.md", place.read_text().replace("\n", "\r\n"))
    [found] = look(Request(site.root, NOW, Include()), [place])
    assert {each["message"]: (each["line"], each["column"]) for each in describe(found)["warnings"]} == told


def test_a_picture_named_in_another_encoding_has_its_line(site: SiteFolder) -> None:
    place = site.write("content/a.txt", "Café closes\n\nText.".encode("utf-16"))
    [found] = look(Request(site.root, NOW, Include()), [place])
    assert not any("not there" in one.message for one in found.diagnostics)
    place = site.write("content/a.md", "---\ntitle: Café\nimage: café.png\n---\n\nText.".encode("cp1252"))
    [found] = look(Request(site.root, NOW, Include()), [place])
    assert [one.line for one in found.diagnostics if "not there" in one.message] == [3]


def test_the_path_of_an_inspection_is_as_it_was_given(
    site: SiteFolder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    site.post("one", "One", date="2026-11-01")
    (tmp_path / "apart").mkdir()
    (tmp_path / "apart/2026-11-02-two.md").write_text("# Two\n\nText.\n")
    monkeypatch.chdir(tmp_path)
    given = ["./site/content/../content/one.md", "apart//2026-11-02-two.md", str(tmp_path / "apart/2026-11-02-two.md")]
    given += ["content/one.md", "nowhere/./x.md"]
    assert main(["-C", "site", "inspect", "--json", *given]) == 1
    found = json.loads(capsys.readouterr().out)
    assert [each["path"] for each in found] == given
    assert [each["url"] for each in found[:4]] == ["/2026/11/01/one/", *["/2026/11/02/two/"] * 2, "/2026/11/01/one/"]
    assert [each["title"] for each in found] == ["One", "Two", "Two", "One", None]


@pytest.mark.parametrize("address", ["https://elsewhere.example/boat.jpg", "//elsewhere.example/boat.jpg"])
def test_a_lead_picture_of_another_site_is_told_and_not_dropped_in_silence(site: SiteFolder, address: str) -> None:
    place = site.post("one", "One", date="2026-11-01", image=address)
    told = [(4, f"the lead picture {address} is no file of this site, and is not shown")]
    assert [(each.line, each.message) for each in site.build().warnings] == told
    [found] = look(Request(site.root, NOW, Include()), [place])
    assert [(each["line"], each["message"]) for each in describe(found)["warnings"]] == told
