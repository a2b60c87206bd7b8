"""What happens at the edges: typos, empty things, things that are not there."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest
from sites import SETTINGS, SiteFolder

from dateline.__main__ import main
from dateline.settings import parse_site
from dateline.slugs import slugify


def command(site: SiteFolder, *words: str) -> int:
    """Run the command line on a site in this process."""
    return main(["-C", str(site.root), *words], site.root)


def test_a_typo_for_a_target_makes_no_folder(
    site: SiteFolder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    site.write("site.toml", SETTINGS + f'[deploy.live]\nurl = "{tmp_path}/www"\n')
    site.post("one", date="2026-11-01")
    site.build()
    monkeypatch.chdir(tmp_path)
    for typo in ("lvie", "lvie.site"):
        assert command(site, "deploy", typo) == 2
        assert not (tmp_path / typo).exists()
    assert "Did you mean “live”?" in capsys.readouterr().err
    assert command(site, "deploy", "live") == 0
    assert (tmp_path / "www/index.html").is_file()
    assert command(site, "deploy", "./elsewhere") == 0
    assert (tmp_path / "elsewhere/index.html").is_file()


def test_pages_made_for_localhost_go_to_no_other_machine(
    site: SiteFolder, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    site.write("site.toml", SETTINGS.replace("https://test.example/", "http://localhost:8000/"))
    site.post("one", date="2026-11-01")
    site.build()
    assert command(site, "deploy", "nobody@host.invalid:/srv/www") == 2
    assert "base_url" in capsys.readouterr().err
    assert command(site, "deploy", str(tmp_path / "www")) == 0
    assert "base_url" in capsys.readouterr().err
    site.build(base_url="https://test.example/")
    assert command(site, "deploy", str(tmp_path / "www")) == 0
    assert "base_url" not in capsys.readouterr().err


def test_a_new_post_is_a_draft_and_no_error(site: SiteFolder) -> None:
    assert command(site, "new", "Ferry fares") == 0
    report = site.build()
    assert (report.drafts, report.posts, report.errors) == (1, 0, ())
    site.write("content/empty.md", "---\ntitle: A\ndate: 2026-11-01\n---\n")
    assert [found.path for found in site.build().errors] == ["content/empty.md"]


def test_content_that_is_gone_takes_no_page_with_it(site: SiteFolder, capsys: pytest.CaptureFixture[str]) -> None:
    site.post("one", date="2026-11-01")
    assert command(site, "-q", "--now", "2026-11-21") == 0
    before = site.tree()
    (site.root / "content").rename(site.root / "contents")
    assert command(site, "--now", "2026-11-21") == 2
    assert command(site, "--dry-run", "--now", "2026-11-21") == 2
    assert "content/ is not there" in capsys.readouterr().err
    assert site.tree() == before
    (site.root / "contents").rename(site.root / "content")
    assert command(site, "--now", "2026-11-21") == 0


def test_a_folder_with_nothing_of_a_site_is_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    empty = SiteFolder(tmp_path / "empty")
    empty.write("photo.jpg", "x")
    assert command(empty) == 2
    assert "neither site.toml nor content/" in capsys.readouterr().err
    assert [path.name for path in empty.root.iterdir()] == ["photo.jpg"]
    alone = SiteFolder(tmp_path / "alone")
    alone.post("one", date="2026-11-01")
    assert command(alone, "--now", "2026-11-21") == 0


def test_a_folder_of_markdown_builds_as_it_is(tmp_path: Path) -> None:
    bare = SiteFolder(tmp_path / "bare")
    bare.write("one.md", "---\ntitle: One\ndate: 2026-11-01\n---\nSee [two](deep/two.md).\n")
    bare.write("deep/two.md", "---\ntitle: Two\ndate: 2026-11-02\n---\nText.\n")
    bare.write("layouts/notes.md", "---\ntitle: Not meant\ndate: 2026-11-02\n---\nText.\n")
    bare.write("assets/notes.md", "---\ntitle: Not meant\ndate: 2026-11-02\n---\nText.\n")
    reports = [bare.build() for _ in range(3)]
    assert [(report.posts, report.errors) for report in reports] == [(2, ())] * 3
    assert [report.written for report in reports[1:]] == [0, 0]
    assert "/2026/11/02/two/" in bare.page("2026/11/01/one/index.html")
    bare.write("three.md", "---\ntitle: Three\ndate: 2026-11-03\n---\nText.\n")
    assert bare.build().posts == 3
    bare.write("public/four.md", "---\ntitle: Four\ndate: 2026-11-03\n---\nText.\n")
    assert bare.build().posts == 3
    assert bare.run("-o", str(bare.root / "deep/out")).returncode == 2


def test_files_for_the_root_are_published_as_they_are(site: SiteFolder) -> None:
    site.post("one", date="2026-11-01")
    named = ("CNAME", ".well-known/security.txt", ".well-known/apple-app", "ads.txt", "googlea1b2c3d4e5f60718.html")
    for name in (*named, "robots.txt", "icon.svg"):
        site.write(f"assets/root/{name}", f"of {name}")
    site.write("assets/root/key.pem", "secret")
    site.write("assets/root/index.html", "mine")
    report = site.build()
    assert report.errors == ()
    for name in (*named, "robots.txt", "icon.svg"):
        assert site.page(name) == f"of {name}"
    assert "key.pem" not in site.tree() and site.page("index.html") != "mine"
    assert {"assets/root/key.pem", "assets/root/index.html"} <= {skipped.path for skipped in report.skipped}
    (site.root / "assets/root/robots.txt").unlink()
    site.build()
    assert "sitemap.xml" in site.page("robots.txt")


@pytest.mark.parametrize("epoch", ["-62135596800", "253402300799", "9" * 30, "9" * 5000, "x"])
def test_an_epoch_out_of_range_is_a_sentence(
    site: SiteFolder, epoch: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", epoch)
    assert command(site) == 2
    said = capsys.readouterr().err
    assert said.startswith("error: SOURCE_DATE_EPOCH is") and len(said) < 150


MISTAKEN = """\
related = -1
[images]
quality = 101
widths = [0, 640]
formats = ["jpeg2000"]
[stories]
window = 0
"""


def test_numbers_out_of_bounds_are_told_in_the_order_of_lines() -> None:
    _, mistakes = parse_site(MISTAKEN)
    assert [(one.line, one.message.split()[0]) for one in mistakes] == [
        (1, "related"), (3, "images.quality"), (4, "images.widths"), (5, "images.formats"), (7, "stories.window"),
    ]  # fmt: skip


def test_a_typo_for_an_extension_is_one_mistake(site: SiteFolder, capsys: pytest.CaptureFixture[str]) -> None:
    site.write("site.toml", SETTINGS + '[markdown]\nextensions = ["tabels", "footnotes"]\n')
    for name in ("one", "two"):
        site.post(name, date="2026-11-01")
    assert command(site) == 2
    said = capsys.readouterr().err
    assert said.count("tabels") == 2 and "Did you mean “tables”?" in said  # The message and the line itself.
    assert "site.toml:11" in said


def test_a_typo_for_a_command_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["bild"])
    assert ended.value.code == 2 and "Did you mean “build”?" in capsys.readouterr().err


@pytest.mark.parametrize("title", ["", " ", "!!!"])
def test_a_title_without_a_word_starts_no_post(site: SiteFolder, title: str) -> None:
    assert command(site, "new", title) == 2
    assert not (site.root / "content").exists()


@pytest.mark.parametrize(
    ("title", "slug"),
    [
        ("L'été à Paris", "l-ete-a-paris"),
        ("Qu’est-ce que l’amour", "qu-est-ce-que-l-amour"),
        ("We don't know", "we-dont-know"),
        ("The mayor's plan", "the-mayors-plan"),
        ("O'Brien's 'odd' day", "obriens-odd-day"),
        ("It's all l", "its-all-l"),
    ],
)
def test_an_apostrophe_joins_words_and_parts_elisions(title: str, slug: str) -> None:
    assert slugify(title) == slug


def test_a_site_that_moves_keeps_its_ids(site: SiteFolder) -> None:
    site.post("one", date="2026-11-01")
    site.build()
    ids = re.findall(r"<id>.*?</id>", site.page("feed.xml"))
    assert len(ids) == 2
    moved = SETTINGS.replace("test.example", "new.example")
    site.write("site.toml", moved.replace("[feeds]", '[feeds]\nauthority = "test.example"'))
    site.build()
    assert re.findall(r"<id>.*?</id>", site.page("feed.xml")) == ids
    assert "https://new.example/2026/11/01/one/" in site.page("feed.xml")


def test_explain_knows_what_is_no_output(site: SiteFolder, capsys: pytest.CaptureFixture[str]) -> None:
    site.post("one", date="2026-11-01")
    assert command(site, "-q", "--now", "2026-11-21") == 0
    assert command(site, "explain", "nonsense", "--now", "2026-11-21") == 2
    assert "no output nonsense" in capsys.readouterr().err
    for known in ("/", "index.html", "/2026/11/01/one/", "feed.xml"):
        assert command(site, "explain", known, "--now", "2026-11-21") == 0
    capsys.readouterr()
    assert command(site, "--dry-run", "--now", "2026-11-21") == 0
    assert capsys.readouterr().out.startswith("nothing changes\n")


def test_a_broken_picture_is_not_told_as_missing(site: SiteFolder) -> None:
    site.post("one", date="2026-11-01", body="Three: ![A](broken.png) ![B](gone.png) ![C](drawing.svg)")
    site.write("content/broken.png", b"\x89PNG\r\n\x1a\nno picture")
    site.write("content/drawing.svg", "<svg/>")
    said = {found.message.split()[2]: (found.message, found.help) for found in site.build().warnings}
    assert "can't be shown" in said["broken.png"][0] and "not there" not in said["broken.png"][0]
    assert "is not there" in said["gone.png"][0]
    assert "assets/" in said["drawing.svg"][1] and "SVG" in said["drawing.svg"][1]


def test_accept_freezes_the_title_that_is_shown(site: SiteFolder, capsys: pytest.CaptureFixture[str]) -> None:
    file = site.write("content/note.md", "---\ndate: 2026-11-01\n---\nThe ferry is late again. More follows.\n")
    assert command(site, "inspect", str(file)) == 0
    assert "shown as “The ferry is late again" in capsys.readouterr().out
    before = site.build() and site.tree()
    assert command(site, "accept", str(file)) == 0
    sidecar = file.with_name("note.md.meta.toml")
    assert 'title = "The ferry is late again' in sidecar.read_text("utf-8")
    assert site.build().errors == () and site.tree().keys() == before.keys()
    assert command(site, "accept", str(sidecar)) == 2
    sidecar.write_text('titel = "A"\n', "utf-8")
    (found,) = site.build().warnings
    assert (found.line, found.help) == (1, "Did you mean “title”?")


def test_build_py_names_a_command_that_works_where_it_lies(tmp_path: Path) -> None:
    door = tmp_path / "build.py"
    door.write_bytes((Path(__file__).parent.parent / "build.py").read_bytes())
    command = [sys.executable, "-I", "-S", str(door)]  # Without any installed package.
    said = subprocess.run(command, capture_output=True, text=True, cwd=tmp_path)
    assert said.stderr.strip().endswith("python -m pip install .") and said.returncode == 1
    assert sys.executable in said.stderr  # Which Python lacks it: cron has another one than a person.
    (tmp_path / "requirements.txt").write_text("")
    said = subprocess.run(command, capture_output=True, text=True, cwd=tmp_path)
    assert said.stderr.strip().endswith("python -m pip install -r requirements.txt")


def test_29_no_page_names_a_post_both_as_related_and_as_neighbour(site: SiteFolder) -> None:
    for n in range(1, 9):
        site.post(f"p{n}", date=f"2026-11-0{n}", category="News", tags="[ferry]")
        site.build()
        for page in (site.root / "public/2026/11").glob("*/p*/index.html"):
            text = page.read_text("utf-8")
            neighbours = set(re.findall(r'<a rel="(?:prev|next)" href="([^"]+)"', text))
            row = text.partition('<div class="row">')[2].partition("</section>")[0]
            related = re.findall(r'href="([^"]+)"', row)
            assert neighbours.isdisjoint(related) and len(related) == len(set(related))
            assert len(related) == min(3, n - 1 - len(neighbours))


def test_27_a_summary_holds_no_subheading_and_no_caption(site: SiteFolder) -> None:
    figure = "<figure markdown>\n<figcaption>The field at the turn.</figcaption>\n</figure>"
    body = f"The race began.\n\n## “We nearly called it *off*”\n\nThe wind rose.\n\n{figure}\n\nIt fell again."
    site.post("one", date="2026-11-01", body=body)
    site.write("content/two.txt", " date 2026-11-02 A race\nThe boats left.\n\n## Called off\n\nThe wind rose.\n")
    site.post("three", date="2026-11-03", body="# Only\n\n## Headings")
    site.build()
    summaries = re.findall(r'<p class="summary"[^>]*>(.*?)</p>', site.page("latest/index.html"))
    running = "The race began. The wind rose. It fell again."
    assert summaries == ["Only Headings", "The boats left. The wind rose.", running]


def test_28_the_foot_and_the_404_page_lead_to_nothing_that_is_empty(site: SiteFolder) -> None:
    def led_to() -> set[str]:
        pages = site.page("404.html") + site.page("index.html")
        return {name for name in ("archive", "sections", "tags", "authors", "text") if f'href="/{name}/"' in pages}

    site.write("site.toml", SETTINGS.replace("[feeds]", "[tags]\ninfer = false\n[feeds]"))
    site.post("one", date="2026-11-01")
    site.build()
    assert led_to() == {"archive", "text"} and "search" not in site.page("404.html").lower()
    site.post("two", date="2026-11-02", category="News", tags="[ferry]", author="Ana Ruiz")
    site.build()
    assert led_to() == {"archive", "sections", "tags", "authors", "text"}
    site.write("site.toml", SETTINGS + "[pages]\nauthors = false\ntext = false\n")
    site.build()
    assert led_to() == {"archive", "sections", "tags"}
    assert all((site.root / "public" / name / "index.html").is_file() for name in led_to())


@pytest.mark.parametrize("field", ["url", "aliases"])
def test_N06_a_path_longer_than_any_system_takes_costs_its_post_alone(site: SiteFolder, field: str) -> None:
    path = "/".join(["y" * 190] * 25)
    site.post("one", "One", date="2026-11-01", **{field: f"[/{path}/]" if field == "aliases" else f"/{path}/"})
    site.post("two", "Two", date="2026-11-01")
    report = site.build()
    assert report.posts == 1 and [found.path for found in report.errors] == ["content/one.md"]
    assert "is longer than 1000 bytes" in report.errors[0].message
