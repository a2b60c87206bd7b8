"""Hostile and broken input, end to end: each fault is named with its place, and every other post is published."""

from __future__ import annotations

import json
import os
import re
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

import pytest
from sites import NOW, SETTINGS, SiteFolder

from dateline.model import Diagnostic
from dateline.request import Report, Request

PROSE = "The council met on Monday evening and spoke for two hours about the ferry, which was late again."
SECRET = "canary-of-a-file-that-nobody-may-read"


@dataclass
class Built:
    """A site full of faults, built once."""

    site: SiteFolder
    report: Report
    took: float

    def said(self, name: str) -> list[Diagnostic]:
        """Errors and warnings of a file."""
        found = (*self.report.errors, *self.report.warnings)
        return [diagnostic for diagnostic in found if diagnostic.path == f"content/{name}"]

    def error(self, name: str) -> Diagnostic:
        """The one error of a file that is not published."""
        (found,) = (found for found in self.said(name) if found.severity == "error")
        assert not self.pages(name.rpartition(".")[0])
        return found

    def warning(self, name: str) -> Diagnostic:
        """The one thing said of a file that is published all the same."""
        (found,) = self.said(name)
        assert found.severity == "warning"
        return found

    def pages(self, words: str) -> list[str]:
        """Posts whose body names a file."""
        return [path for path, text in self.articles.items() if f"Body of {words}." in text]

    @cached_property
    def articles(self) -> dict[str, str]:
        """Every page that holds one post, by its path."""
        public = self.site.root / "public"
        texts = {path.relative_to(public).as_posix(): path.read_text("utf-8") for path in public.rglob("*.html")}
        return {path: text for path, text in texts.items() if '"NewsArticle"' in text}


FRONT_MATTER = {
    "i01-object": 'title: !!python/object/apply:os.mkdir ["PWNED"]',
    "i02-day": "title: x\nupdated: 2024-02-30",
    "i02-typed": "title: !!int x\nlabel: !!timestamp y",
    "i02-second": "title: x\nexpires: 2024-01-01T23:59:60",
    "i02-offset": "title: x\nupdated: 2024-01-01T00:00:00+99:00",
    "i03-flow": "title: " + "[" * 30_000,
    "i03-block": "title: x\nk:\n" + "\n".join(" " * depth + "k:" for depth in range(1, 400)),
    "i04-bomb": "a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\ntitle: x",
    "i04-self": "a: &a [*a]\ntitle: x",
    "i05-words": "title: no\nlabel: 12:30:45",
    "i06-twice": "title: One\ntitle: Other",
    "i09-content": "title: x\ncontent: y\nhandler: z\nmetadata: w",
    "i10-yes": 'title: x\ndraft: "yes"',
    "i10-odd": "title: x\ndraft: perhaps",
    "i19-braces": 'title: "{{ 7 * 7 }} {% include x %}"',
    "colon": "title: Ferry: a colon in it",
    "n01-climb": "title: x\npermalink: ../../etc/passwd",
    "n01-coded": "title: x\nurl: /%2e%2e/%2e%2e/x",
    "n01-back": "title: x\nurl: '\\..\\x'",
    "n01-alias": "title: x\ntags: [a]\naliases: [/fine/, /../../x]",
    "n01-slug": "title: x\nslug: ../../etc/passwd",
    "n01-signs": "title: '!!!'\nslug: '***'",
    "n05-con": "title: x\nslug: con",
    "n06-word": "title: " + "x" * 3000,
    "long-title": "title: " + "word " * 60,
    "people": "title: x\nauthors: [" + ", ".join(f"Person {n}" for n in range(40)) + "]",
    "tagged": "title: x\ntags: [" + ", ".join(f"subject {n}" for n in range(500)) + "]",
}
WHOLE: dict[str, str | bytes] = {
    "i07-list.md": "---\n- a\n- b\n---\nBody of i07-list.",
    "i07-scalar.md": "---\njust words\n---\nBody of i07-scalar.",
    "i08-open.md": "---\ntitle: x\ndraft: true\n\nBody of i08-open.",
    "i08-bom.md": "\ufeff---\ntitle: x\ndraft: true\n---\nBody of i08-bom.",
    "i08-zero.md": "\u200b---\ntitle: x\ndraft: true\n---\nBody of i08-zero.",
    "i08-dots.md": "---\ntitle: x\ndraft: true\n...\nBody of i08-dots.",
    "i11-cp1252.txt": f"Café opens again\n\nBody of i11-cp1252. {PROSE}\n".encode("cp1252"),
    "i11-utf16.txt": f"Café opens late\n\nBody of i11-utf16. {PROSE}\n".encode("utf-16"),
    "i12-controls.txt": f"A headline\x00 here\n\nBody of i12-controls. \x1b[31m\x0b\x07 {PROSE}\n",
    "i14-line.txt": "A headline\n\nBody of i14-line. " + "word " * 200_000,
    "i14-word.md": "Body of i14-word. " + "x" * 1_000_000,
    "i14-lines.txt": "Body of i14-lines.\n" + "a line\n" * 100_000,
    "i21-dump.html": "<title>Page</title><p>Body of i21-dump.<script>alert(1)</script><plaintext>&bogus; <b",
    "i22-json.md": '{"title": ' + "[" * 6000 + "\n}\nBody of i22-json.",
    "i22-toml.md": "+++\ntitle = " + "[" * 6000 + "\n+++\nBody of i22-toml.",
    "2024-13-45-i20.md": "Body of 2024-13-45-i20.",
    "empty.md": "",
    "blank.txt": "\n \n\t\n",
    "table.md": "---\ntitle: x\n---\n| Body of table. | b |\n|-|-|\n" + "| 1 | 2 |\n" * 200,
    "n03-one.md": "---\ntitle: x\nurl: /Strasse/é/\n---\nBody of n03-one.",
    "n03-two.md": "---\ntitle: x\nurl: /strasse/e\u0301/\n---\nBody of n03-two.",
    "n02-front.md": "---\ntitle: x\nurl: /index.html\n---\nBody of n02-front.",
    "n02-tags.md": "---\ntitle: x\nurl: /tags/\n---\nBody of n02-tags.",
    "n04-feed.md": "---\ntitle: x\nurl: /feed.xml/\n---\nBody of n04-feed.",
    "n04-headers.md": "---\ntitle: x\nurl: /_headers/\n---\nBody of n04-headers.",
    "a/n02-one.md": "---\ntitle: x\ndate: 2026-11-02\nslug: twin\n---\nBody of a/n02-one.",
    "b/n02-one.md": "---\ntitle: x\ndate: 2026-11-02\nslug: twin\n---\nBody of b/n02-one.",
    "n05-con/aux.md": "Body of n05-con/aux.",
    "-rf.md": "Body of -rf.",
    "n" * 252 + ".md": f"Body of {'n' * 252}.",
    "x.svg": f"<svg><script>{SECRET}</script></svg>",
    ".env": SECRET,
    "id_rsa": SECRET,
    "server.pem": SECRET,
    "dump.sql": SECRET,
    ".git/config": SECRET,
}


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Built]:
    site = SiteFolder(tmp_path_factory.mktemp("faults") / "site")
    site.write("site.toml", SETTINGS)
    site.post("good", "A good post", "Body of good.", date="2026-11-02")
    for name, lines in FRONT_MATTER.items():
        site.write(f"content/{name}.md", f"---\ndate: 2026-11-02\n{lines}\n---\n\nBody of {name}.\n")
    for name, data in WHOLE.items():
        site.write(f"content/{name}", data)
    for name in ("key.pem", ".env", "page.html", "run.py", "notes.md~"):
        site.write(f"assets/{name}", SECRET)
    _disk_faults(site)
    here = Path.cwd()
    os.chdir(site.root)
    began = time.process_time()
    report = site.build()
    took = time.process_time() - began
    os.chdir(here)
    yield Built(site, report, took)


def _disk_faults(site: SiteFolder) -> None:
    outside = site.root.parent / "outside"
    outside.mkdir()
    (outside / "secret.md").write_text(SECRET)
    for folder in ("content", "layouts", "assets"):
        (site.root / folder).mkdir(exist_ok=True)
        (site.root / folder / "link.txt").symlink_to(outside / "secret.md")
        (site.root / folder / "linked").symlink_to(outside)
        (site.root / folder / "loop").symlink_to(".")
        os.mkfifo(site.root / folder / "pipe.md")
    with open(site.root / "content/huge.md", "wb") as huge:
        huge.truncate(100_000_000)
    with open(os.fsencode(site.root / "content") + b"/n11-\xff.md", "wb") as odd:
        odd.write(b"Body of n11.")
    site.write("content/" + "d/" * 200 + "deep.md", "Body of deep.")


def test_the_rest_is_built_and_every_lost_file_is_named(built: Built) -> None:
    assert built.pages("good")
    assert "A good post" in built.site.page("archive/index.html") + built.site.page("2026/11/02/index.html")
    named = {found.path for found in built.report.diagnostics} | {item.path for item in built.report.skipped}
    drafts = {"i08-bom.md", "i08-zero.md", "i08-dots.md", "i10-yes.md", "i10-odd.md"}
    for name in [f"{name}.md" for name in FRONT_MATTER] + [name for name in WHOLE if not name.startswith(".")]:
        is_published = built.pages(name.rpartition(".")[0])
        assert is_published or name in drafts or f"content/{name}" in named, name
    assert built.report.drafts == len(drafts)


def test_every_message_is_one_clear_sentence(built: Built) -> None:
    for found in built.report.diagnostics:
        assert "Traceback" not in found.message and "report this file" not in found.message, found
        assert found.message and "\n" not in found.message and len(found.message) < 300, found
        assert found.path and found.line >= 0 and found.column >= 0


def test_a_second_build_says_the_same_and_writes_nothing(built: Built) -> None:
    again = built.site.build()
    assert again.written == 0
    assert again.diagnostics == built.report.diagnostics


def test_I01_no_object_is_made(built: Built) -> None:
    assert not (built.site.root / "PWNED").exists()
    assert not list(Path.cwd().glob("PWNED"))
    assert built.pages("i01-object")


def test_I02_values_that_make_libraries_raise(built: Built) -> None:
    assert built.warning("i02-day.md").line == 4
    assert built.error("i02-second.md").line == 4
    assert built.warning("i02-offset.md").line == 4
    assert built.pages("i02-typed")


def test_I03_deep_nesting_has_its_line(built: Built) -> None:
    assert built.error("i03-flow.md").line == 3
    assert 4 < built.error("i03-block.md").line < 50


def test_I04_aliases_are_refused(built: Built) -> None:
    assert built.error("i04-bomb.md").line == 5
    assert built.error("i04-self.md").line == 3


def test_I05_words_stay_words(built: Built) -> None:
    (page,) = built.pages("i05-words")
    assert re.search(r"<h1[^>]*>\s*no\s*</h1>", built.site.page(page))
    assert "12:30:45" in built.site.page(page)


def test_I06_duplicate_keys(built: Built) -> None:
    assert built.error("i06-twice.md").line == 4


def test_I07_front_matter_that_is_no_table(built: Built) -> None:
    assert built.error("i07-list.md").line == 2
    assert built.error("i07-scalar.md").line == 2


def test_I08_an_unclosed_fence_or_an_odd_mark_publishes_no_draft(built: Built) -> None:
    assert built.error("i08-open.md").line == 1
    for name in ("open", "bom", "zero", "dots"):
        words = f"Body of i08-{name}.".encode()
        assert not any(words in data for data in built.site.tree().values()), name


def test_I09_keys_that_libraries_use_themselves(built: Built) -> None:
    assert built.pages("i09-content")


def test_I10_whatever_may_mean_draft_is_one(built: Built) -> None:
    assert not built.said("i10-yes.md")
    assert built.said("i10-odd.md")[0].line == 4
    assert not built.pages("i10-yes") and not built.pages("i10-odd")


def test_I11_other_encodings(built: Built) -> None:
    for name in ("i11-cp1252", "i11-utf16"):
        (page,) = built.pages(name)
        assert "Café opens" in built.site.page(page)
    assert "Windows-1252" in built.warning("i11-cp1252.txt").message


def test_I12_control_characters_reach_no_page(built: Built) -> None:
    assert built.warning("i12-controls.txt").line == 1
    forbidden = re.compile(rb"[\x00-\x08\x0b\x0c\x0e-\x1f]")
    for path, data in built.site.tree().items():
        if path.endswith((".html", ".xml", ".json", ".txt", "_redirects")):
            assert not forbidden.search(data), path


def test_I13_overrides_are_in_no_address(site: SiteFolder) -> None:
    site.post("one", '"gnp\\u202etxt.\\u200bevil"', tags='["a\\u202eb", "ab"]')
    report = site.build()
    assert not report.errors
    assert all(path.isascii() for path in site.tree())
    assert site.page("tags/index.html").count('href="/tags/ab/"') == 1


def test_I14_size_endless_lines_and_many_lines(built: Built) -> None:
    assert "100 MB" in built.error("huge.md").message
    for name in ("i14-line", "i14-word", "i14-lines"):
        assert built.pages(name), name
    assert built.took < 30


def test_I15_I18_a_body_that_costs_too_much_is_shown_as_text(site: SiteFolder, monkeypatch: pytest.MonkeyPatch) -> None:
    site.write("content/costly.md", "Body of costly. " + "<div>" * 20_000)
    site.post("good", "Good", date="2026-11-02")
    report = site.build()
    (error,) = report.errors
    assert error.path == "content/costly.md" and "nested" in error.message
    assert report.posts >= 1 and "Good" in site.page("index.html")


def test_I16_an_interpreter_with_a_known_hole_is_no_reason_to_stop(site: SiteFolder) -> None:
    site.write("content/declaration.html", "<title>x</title><p>Words.<" + "!a" * 20_000)
    began = time.process_time()
    site.build()
    assert time.process_time() - began < 10


def test_I17_quotations_deeper_than_any_stack(site: SiteFolder) -> None:
    site.write("content/deep.md", ">" * 3000 + " Words.")
    report = site.build()
    assert not any("report this file" in found.message for found in report.diagnostics)


def test_I19_templates_in_content_are_text(built: Built) -> None:
    (page,) = built.pages("i19-braces")
    text = built.site.page(page)
    assert "{{ 7 * 7 }}" in text and "{% include x %}" in text and ">49" not in text


def test_I20_a_prefix_that_is_no_date(built: Built) -> None:
    assert built.said("2024-13-45-i20.md") or built.pages("2024-13-45-i20")
    assert not any(path.startswith("2024/") for path in built.site.tree())


def test_I21_a_broken_page_dump(built: Built) -> None:
    (page,) = built.pages("i21-dump")
    assert "alert(1)" not in built.site.page(page)


def test_I22_deep_json_and_toml(built: Built) -> None:
    assert built.error("i22-json.md").line >= 1
    assert built.error("i22-toml.md").line == 2


def test_a_colon_in_an_unquoted_title_is_read_and_told(built: Built) -> None:
    assert (built.warning("colon.md").line, built.warning("colon.md").severity) == (3, "warning")
    assert "Ferry: a colon in it" in built.site.page(built.pages("colon")[0])


def test_files_without_text_are_named(built: Built) -> None:
    assert "no text" in built.error("empty.md").message
    assert "no text" in built.error("blank.txt").message


@pytest.mark.parametrize("name", ["long-title", "people", "tagged", "table"])
def test_extremes_are_published(built: Built, name: str) -> None:
    assert built.pages(name) or "Body of table." in str(built.site.tree().values())
    assert not [found for found in built.said(f"{name}.md") if found.severity == "error"]


def test_N01_paths_that_climb_are_refused_with_their_line(built: Built) -> None:
    for name, line in (("climb", 4), ("coded", 4), ("back", 4), ("alias", 5)):
        assert built.error(f"n01-{name}.md").line == line, name
    assert built.pages("n01-slug") == ["2026/11/02/etc-passwd/index.html"]
    assert built.pages("n01-signs")
    parent = built.site.root.parent
    assert {path.name for path in parent.iterdir()} == {"site", "outside"}


def test_N02_two_posts_for_one_url(built: Built) -> None:
    error = built.error("b/n02-one.md")
    assert "a/n02-one.md" in error.message
    assert built.pages("a/n02-one") == ["2026/11/02/twin/index.html"]


def test_N02_a_draft_takes_no_place(site: SiteFolder) -> None:
    site.post("a", "Same", "First body.", date="2026-11-01", slug="same", draft="true")
    site.post("b", "Same", "Second body.", date="2026-11-01", slug="same")
    report = site.build()
    assert not report.errors and report.posts == 1
    assert "Second body." in site.page("2026/11/01/same/index.html")


def test_N02_no_post_takes_the_site_s_own_places(built: Built) -> None:
    for name, place in (("n02-front", "index.html"), ("n02-tags", "tags/index.html")):
        assert place in built.error(f"{name}.md").message
        assert f"Body of {name}." not in built.site.page(place)


@pytest.mark.parametrize("place", ["/dateline.manifest.json", "/Dateline.Manifest.json/x/", "/pagefind/pagefind.js/"])
def test_N02_what_is_written_behind_the_plan_is_kept_free(site: SiteFolder, place: str) -> None:
    site.post("one", "One", date="2026-11-01", url=place)
    site.post("good", "Good", date="2026-11-01")
    report = site.build()
    assert [(found.path, found.line) for found in report.errors] == [("content/one.md", 4)]
    assert report.posts == 1


def test_N02_a_post_without_a_place_is_in_no_list(built: Built) -> None:
    assert not any(b"Body of n02-front." in data or b"Body of n04-feed." in data for data in built.site.tree().values())


def test_N02_a_former_url_that_is_taken(site: SiteFolder) -> None:
    site.post("one", "One", date="2026-11-01", aliases="[/tags/, /old/]")
    site.post("two", "Two", date="2026-11-02", aliases="[/old/]")
    report = site.build()
    assert {found.path for found in report.errors} == {"content/one.md", "content/two.md"}
    assert any("one.md" in found.message for found in report.errors if found.path == "content/two.md")
    assert report.posts == 2


def test_N03_names_that_differ_by_case_or_form_alone(built: Built) -> None:
    assert "n03-one.md" in built.error("n03-two.md").message


def test_N04_a_folder_where_the_site_has_a_file(built: Built) -> None:
    for name, file in (("n04-feed", "feed.xml"), ("n04-headers", "_headers")):
        assert file in built.error(f"{name}.md").message
        assert (built.site.root / "public" / file).is_file()


def test_N05_names_that_windows_reserves(built: Built) -> None:
    reserved = re.compile(r"(?i)^(con|prn|aux|nul|com\d|lpt\d)(\.|$)|[. ]$|[:*?\"<>|\\]")
    assert built.pages("n05-con") and built.pages("n05-con/aux")
    assert [path for path in built.site.tree() for part in path.split("/") if reserved.search(part)] == []


def test_N06_names_of_any_length(built: Built) -> None:
    assert built.pages("n" * 252) and built.pages("n06-word") and built.pages("deep")
    assert max(len(part.encode()) for path in built.site.tree() for part in path.split("/")) <= 200


def test_N07_a_name_that_begins_with_a_hyphen(built: Built) -> None:
    assert built.pages("-rf")
    assert not any(part.startswith("-") for path in built.site.tree() for part in path.split("/"))


@pytest.mark.parametrize("folder", ["content", "layouts", "assets"])
def test_N08_links_are_followed_nowhere_and_named(built: Built, folder: str) -> None:
    for name in ("link.txt", "linked", "loop"):
        (found,) = (found for found in built.report.warnings if found.path == f"{folder}/{name}")
        assert "symbolic link" in found.message
    assert not any(SECRET.encode() in data for data in built.site.tree().values())


@pytest.mark.parametrize("folder", ["content", "layouts", "assets"])
def test_N09_a_pipe_is_left_alone_and_named(built: Built, folder: str) -> None:
    assert any(found.path == f"{folder}/pipe.md" for found in built.report.warnings)


def test_N10_keys_databases_and_programs_are_published_from_nowhere(built: Built) -> None:
    assert not any(SECRET.encode() in data for data in built.site.tree().values())
    assert not any(re.search(r"\.(env|pem|sql|py|svg~|md)$", path) for path in built.site.tree())
    skipped = {item.path for item in built.report.skipped}
    assert {"content/x.svg", "content/id_rsa", "content/server.pem", "assets/key.pem", "assets/page.html"} <= skipped


def test_N11_a_name_that_is_not_utf8(built: Built) -> None:
    (found,) = (found for found in built.report.warnings if "n11" in found.path)
    assert found.path == "content/n11-\\xff.md" and "UTF-8" in found.message
    json.dumps(found.path).encode()


def test_N12_a_file_that_becomes_a_link_after_it_was_listed(site: SiteFolder, monkeypatch: pytest.MonkeyPatch) -> None:
    import dateline.discover

    secret = site.root.parent / "secret.md"
    secret.write_text(SECRET)
    place = site.write("content/one.md", "Words.")
    listing = dateline.discover.scan(site.root / "content")
    place.unlink()
    place.symlink_to(secret)
    monkeypatch.setattr("dateline.unchanged.scan_content", lambda root, folders: listing)
    report = site.build()
    assert [found.path for found in report.errors] == ["content/one.md"]
    assert not any(SECRET.encode() in data for data in site.tree().values())


def test_C05_a_folder_that_cannot_be_read_is_an_error(site: SiteFolder, monkeypatch: pytest.MonkeyPatch) -> None:
    site.post("one", "One")
    site.post("shut/two", "Two")
    real = os.scandir

    def refusing(path: object = ".") -> object:
        if str(path).rstrip("/").endswith("content/shut"):
            raise PermissionError(13, "Permission denied")
        return real(path)  # type: ignore[call-overload]

    monkeypatch.setattr(os, "scandir", refusing)
    report = site.build()
    assert [found.path.rstrip("/") for found in report.errors] == ["content/shut"]
    assert report.posts == 1


def test_I11_a_sidecar_or_a_layout_that_is_not_utf8_is_named(site: SiteFolder) -> None:
    site.post("one", "One", date="2026-11-01")
    site.write("content/one.md.meta.toml", b'title = "caf\xe9"')
    (error,) = site.build().errors
    assert error.path == "content/one.md" and "one.md.meta.toml is not UTF-8" in error.message
    site.write("layouts/404.html", b"caf\xe9")
    told = site.run("build", "-q")
    assert told.returncode == 1 and "layouts/404.html: it is not UTF-8" in told.stderr


def test_B21_a_file_becomes_a_folder_and_a_folder_a_file(site: SiteFolder) -> None:
    site.post("one", "One", "First.", date="2026-11-01", url="/about.html")
    site.build()
    site.post("one", "One", "First.", date="2026-11-01", url="/about.html/team/")
    assert not site.build().errors
    assert "First." in site.page("about.html/team/index.html")
    site.post("one", "One", "First.", date="2026-11-01", url="/about.html")
    assert not site.build().errors
    assert "First." in site.page("about.html")


def test_N08_nothing_is_written_through_a_link_in_the_output(site: SiteFolder) -> None:
    from dateline.placing import OutputError

    site.post("one", "One", date="2026-11-01")
    site.build()
    outside = site.root.parent / "outside"
    outside.mkdir()
    archive = site.root / "public/archive"
    (archive / "index.html").unlink()
    archive.rmdir()
    archive.symlink_to(outside)
    with pytest.raises(OutputError, match="archive is no folder"):
        site.build()
    assert not list(outside.iterdir())


def _refuse_to_list_the_root(scandir: Callable[[Any], Any]) -> Callable[[Any], Any]:
    def careful(folder: Any) -> Any:
        assert Path(folder).resolve() != Path("/"), "it was listed"
        return scandir(folder)

    return careful


def test_B18_an_output_that_is_a_link_to_everything_is_not_even_listed(
    site: SiteFolder, monkeypatch: pytest.MonkeyPatch
) -> None:
    from sites import recall

    site.post("one", "One", date="2026-11-01")
    site.build()
    (site.root / "public").rename(site.root.parent / "aside")
    (site.root / "public").symlink_to("/")
    monkeypatch.setattr("os.scandir", _refuse_to_list_the_root(os.scandir))
    assert recall(Request(site.root, NOW)) is None
    assert site.run("build").returncode == 2


def test_O01_placeholders_in_content_are_no_references(site: SiteFolder) -> None:
    body = "Words &#2;99&#3; and &#x2;0&#x3; [x](two.md) <b title='&#2;7&#3;'>y</b>"
    site.post("one", "One", body, date="2026-11-01")
    report = site.build()
    assert report.posts == 1 and not report.errors
    assert "\x02" not in site.page("2026/11/01/one/index.html")


def test_a_site_without_content_is_told_where_it_belongs(site: SiteFolder) -> None:
    site.write("stray.md", "Words.")
    report = site.build()
    assert [found.path for found in report.warnings] == ["content"]
