"""A build with nothing to do is recognised, and nothing that changed is taken for nothing."""

from __future__ import annotations

import os
import subprocess
import sys
from datetime import timedelta
from pathlib import Path

import pytest
from sites import NOW, SETTINGS, SiteFolder, recall

from dateline.build import build_whole
from dateline.model import Include
from dateline.request import Request
from dateline.unchanged import NAME


@pytest.fixture
def built(site: SiteFolder, monkeypatch: pytest.MonkeyPatch) -> SiteFolder:
    """A built site whose sources count as old at once."""
    monkeypatch.setattr("dateline.discover.RACY", -(10**12))
    site.post("one", "One", date="2026-11-01")
    site.post("later", "Later", date="2026-11-25")
    site.post("broken", "Broken", date="2026-99-99")
    site.build()
    return site


def ask(site: SiteFolder, **other: object) -> object:
    return recall(Request(site.root, **({"now": NOW} | other)))  # type: ignore[arg-type]


def test_an_unchanged_site_is_recognised_with_its_whole_report(built: SiteFolder) -> None:
    report = recall(Request(built.root, NOW))
    full = built.build()
    assert report is not None
    assert (report.posts, report.outputs, report.scheduled) == (full.posts, full.outputs, full.scheduled)
    assert report.diagnostics == full.diagnostics and report.errors
    assert (report.written, report.unchanged, report.changes) == (0, full.outputs, ())


def change_nothing_else(built: SiteFolder, path: str, text: str) -> None:
    place = built.root / path
    times = place.stat() if place.exists() else None
    built.write(path, text)
    if times:
        os.utime(place, ns=(times.st_atime_ns, times.st_mtime_ns))


@pytest.mark.parametrize(
    "path",
    ["content/one.md", "content/new.md", "layouts/post.html", "assets/x.css", "public/index.html"],
)
def test_B10_any_file_that_changed_is_seen(built: SiteFolder, path: str) -> None:
    assert ask(built) is not None
    change_nothing_else(built, path, "changed")
    assert ask(built) is None


def test_B19_files_of_others_in_the_output_are_nothing_to_a_build(built: SiteFolder) -> None:
    built.write("public/other.txt", "not ours")
    assert ask(built) is not None
    built.post("two", "Two", date="2026-11-02")
    built.build()
    assert built.page("other.txt") == "not ours"


def test_B08_changed_settings_are_seen(built: SiteFolder) -> None:
    built.write("site.toml", SETTINGS + "\n")
    assert ask(built) is None


def test_B13_a_deleted_output_is_seen(built: SiteFolder) -> None:
    (built.root / "public/index.html").unlink()
    assert ask(built) is None


@pytest.mark.parametrize("days", [-1, 4])
def test_B15_another_time_is_another_site(built: SiteFolder, days: int) -> None:
    assert ask(built, now=NOW + timedelta(days=days)) is None
    assert ask(built, now=NOW + timedelta(hours=1)) is not None


@pytest.mark.parametrize(
    "other", [{"include": Include(drafts=True)}, {"base_url": "https://other.example/"}, {"preview": True}]
)
def test_another_request_is_another_site(built: SiteFolder, other: dict[str, object]) -> None:
    assert ask(built, **other) is None


@pytest.mark.parametrize("text", ["", "{}", "[1]", '{"stamp": 1, "since": 2, "until": 3, "report": 4}'])
def test_B14_a_damaged_note_counts_as_none(built: SiteFolder, text: str) -> None:
    (built.root / ".dateline" / NAME).write_text(text)
    assert ask(built) is None


def test_B11_a_source_that_changes_while_the_site_is_built_is_seen(
    site: SiteFolder, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("dateline.discover.RACY", -(10**12))
    site.post("one", "One", date="2026-11-01")
    build_whole(Request(site.root, NOW), lambda *_: site.post("one", "Other", date="2026-11-01") and None)
    assert "Other" not in site.page("2026/11/01/one/index.html")
    site.build()
    assert "Other" in site.page("2026/11/01/one/index.html")


def test_a_source_that_changed_just_now_is_not_trusted(site: SiteFolder) -> None:
    site.post("one", "One", date="2026-11-01")
    site.build()
    assert ask(site) is None


def test_a_build_with_nothing_to_do_imports_little(built: SiteFolder) -> None:
    code = (
        "import sys; from dateline.__main__ import main; "
        f"main(['-C', {str(built.root)!r}, 'build', '-q', '--now', '{NOW.isoformat()}']); "
        "print(*sorted({'jinja2', 'markdown', 'pyromark', 'PIL', 'yaml', 'watchdog', 'starlette', 'sqlite3'}"
        " & set(sys.modules)))"
    )
    run = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, cwd=Path(__file__).parent.parent, check=True
    )
    assert run.stdout == "\n"


def test_B15_news_that_is_old_leaves_the_news_sitemap(site: SiteFolder, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("dateline.discover.RACY", -(10**12))
    site.post("fresh", "Fresh", date="2026-11-20T12:00:00Z")
    site.build()
    assert "Fresh" in site.page("sitemap-news.xml")
    assert ask(site, now=NOW + timedelta(hours=20)) is not None
    site.build(NOW + timedelta(days=3))
    assert "Fresh" not in site.page("sitemap-news.xml")
    site.write("content/fresh.md", site.root.joinpath("content/fresh.md").read_text() + "\nMore.\n")
    assert ask(site, now=NOW + timedelta(days=4)) is None
