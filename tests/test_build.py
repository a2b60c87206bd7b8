"""What a build writes, leaves and removes."""

from __future__ import annotations

import os
import re
import shutil
import sqlite3
import time
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sites import NOW, SETTINGS, SiteFolder, picture, tree

from dateline.configure import NoSite, SettingsError
from dateline.discover import scan
from dateline.lock import locked
from dateline.manifest import NAME, parse_manifest
from dateline.model import Include
from dateline.territory import TerritoryError

DAYS = [f"2026-11-{day:02}" for day in range(1, 13)]


def fill(site: SiteFolder, count: int = 7) -> None:
    for n, day in enumerate(DAYS[:count]):
        site.post(f"post-{n}", f"Headline {n}", f"Body of {n}.", date=day, tags=f"[T{n % 2}]", summary=f"Summary {n}")


def written(site: SiteFolder, **options: object) -> set[str]:
    """Build, and return the paths whose bytes are other ones than before."""
    before = site.tree()
    site.build(**options)  # type: ignore[arg-type]
    after = site.tree()
    return {path for path in before.keys() | after.keys() if before.get(path) != after.get(path)}


def test_B22_second_build_writes_nothing(site: SiteFolder) -> None:
    fill(site)
    assert site.build().written > 20
    stamps = {path: os.stat(path).st_mtime_ns for path in (site.root / "public").rglob("*")}
    report = site.build()
    assert (report.written, report.removed, report.changes) == (0, 0, ())
    assert {path: os.stat(path).st_mtime_ns for path in (site.root / "public").rglob("*")} == stamps


def test_B01_an_edited_body_writes_its_page_and_the_feeds_that_carry_it(site: SiteFolder) -> None:
    fill(site)
    site.build()
    site.post("post-0", "Headline 0", "Another body.", date=DAYS[0], tags="[T0]", summary="Summary 0")
    assert written(site) == {"2026/11/01/post-0/index.html", "tags/t0/feed.xml", "tags/t0/feed.json", NAME}


def test_B02_a_new_post_leaves_older_pages_of_lists_as_they_are(site: SiteFolder) -> None:
    fill(site, 11)
    site.build()
    site.post("newest", "Newest", date="2026-11-20", summary="S")
    changed = written(site)
    assert "latest/page/1/index.html" not in changed
    assert "latest/index.html" in changed
    assert not any(path.startswith("2026/11/01/") for path in changed)


def test_B03_a_deleted_post_takes_its_files_and_folders_along(site: SiteFolder) -> None:
    fill(site)
    site.build()
    (site.root / "content/post-0.md").unlink()
    report = site.build()
    assert report.removed >= 2
    assert not (site.root / "public/2026/11/01").exists()


def test_B04_another_slug_removes_the_old_url(site: SiteFolder) -> None:
    fill(site)
    site.build()
    site.post("post-0", "Headline 0", date=DAYS[0], slug="other", aliases="[/old/]")
    site.build()
    assert not (site.root / "public/2026/11/01/post-0").exists()
    assert (site.root / "public/2026/11/01/other/index.html").exists()
    assert "/2026/11/01/other/" in site.page("old/index.html")


def test_B05_a_tag_that_nobody_uses_any_more_is_gone(site: SiteFolder) -> None:
    fill(site, 2)
    site.build()
    site.post("post-1", "Headline 1", date=DAYS[1], tags="[T0]")
    site.build()
    assert not (site.root / "public/tags/t1").exists()


def test_B06_an_edited_layout_remakes_its_pages_alone(site: SiteFolder) -> None:
    fill(site)
    site.build()
    site.write("layouts/404.html", "<!doctype html><title>Nothing</title><p>{{ site.title }}")
    assert written(site) == {"404.html", NAME}
    (site.root / "layouts/404.html").unlink()
    assert written(site) == {"404.html", NAME}


def test_B08_a_changed_setting_remakes_what_shows_it(site: SiteFolder) -> None:
    fill(site)
    site.build()
    site.write("site.toml", SETTINGS.replace("Test Post", "Evening Post"))
    site.build()
    assert all("Evening Post" in site.page(path) for path in ("index.html", "2026/11/01/post-0/index.html"))


def test_B10_equal_size_and_time_do_not_hide_an_edit(site: SiteFolder) -> None:
    place = site.post("one", "One", "Before.", date="2026-11-01")
    site.build()
    status = place.stat()
    place.write_text(place.read_text().replace("Before.", "Behind."))
    os.utime(place, ns=(status.st_atime_ns, status.st_mtime_ns))
    site.build()
    assert "Behind." in site.page("2026/11/01/one/index.html")


def test_B13_an_output_edited_or_deleted_by_hand_is_restored(site: SiteFolder) -> None:
    fill(site)
    site.build()
    whole = site.tree()
    (site.root / "public/index.html").write_text("scribble")
    (site.root / "public/feed.xml").unlink()
    report = site.build()
    assert site.tree() == whole
    assert {change.because for change in report.changes} == {
        ("it is not what the last build wrote",),
        ("it was deleted from the output",),
    }


@pytest.mark.parametrize("damage", [b"", b"garbage" * 1000, b"SQLite format 3\x00" + b"\xff" * 5000])
def test_B14_a_damaged_cache_means_a_clean_build(site: SiteFolder, damage: bytes) -> None:
    fill(site)
    site.build()
    whole = site.tree()
    for path in (site.root / ".dateline").iterdir():
        path.unlink()
    (site.root / ".dateline/cache.sqlite").write_bytes(damage)
    assert site.build().written == 0
    assert site.tree() == whole


def test_B14_files_of_a_site_whose_cache_was_deleted_are_still_pruned(site: SiteFolder) -> None:
    fill(site)
    site.build()
    for path in (site.root / ".dateline").iterdir():
        path.unlink()
    (site.root / "content/post-0.md").unlink()
    site.build()
    assert not (site.root / "public/2026/11/01/post-0").exists()


def test_B15_time_alone_publishes_and_withdraws(site: SiteFolder) -> None:
    site.post("now", "Now", date="2026-11-01")
    site.post("later", "Later", date="2026-11-25")
    site.post("until", "Until", date="2026-11-02", expires="2026-11-24")
    report = site.build()
    assert report.due == datetime(2026, 11, 24, tzinfo=UTC)
    assert "Later" not in site.page("index.html")
    site.build(now=NOW + timedelta(days=5))
    assert "Later" in site.page("index.html") and "Until" not in site.page("index.html")
    assert not (site.root / "public/2026/11/02").exists()


@pytest.mark.parametrize("output", [".", "content", "content/public", "layouts", "..", "/"])
def test_B18_an_output_that_overlaps_the_sources_is_refused_before_anything_is_touched(
    site: SiteFolder, output: str
) -> None:
    fill(site)
    before = site.tree(".")
    with pytest.raises((TerritoryError, SettingsError)):
        site.build(output=site.root / output)
    assert {p: b for p, b in site.tree(".").items() if not p.startswith(".dateline")} == before


def test_B19_a_folder_that_is_not_ours_is_refused(site: SiteFolder) -> None:
    fill(site)
    site.write("public/precious.txt", "mine")
    with pytest.raises(TerritoryError, match="did not make"):
        site.build()
    assert site.tree() == {"precious.txt": b"mine"}


def test_B19_foreign_files_beside_ours_are_never_deleted(site: SiteFolder) -> None:
    fill(site)
    site.build()
    site.write("public/google123.html", "mine")
    (site.root / "content/post-0.md").unlink()
    site.build()
    assert site.tree()["google123.html"] == b"mine"


def test_B21_a_file_that_becomes_a_folder_and_back(site: SiteFolder) -> None:
    site.post("a", "A", date="2026-11-01", url="/about.html")
    site.build()
    site.post("a", "A", date="2026-11-01", url="/about.html/")
    site.post("b", "B", date="2026-11-01", url="/about.htm/team/")
    site.build()
    assert (site.root / "public/about.htm/team/index.html").is_file()


def test_C01_a_build_that_died_is_finished_by_the_next(site: SiteFolder, monkeypatch: pytest.MonkeyPatch) -> None:
    import dateline.apply

    fill(site)
    real, count = dateline.apply.write_atomically, iter(range(10_000))

    def dying(place: object, data: bytes) -> None:
        if next(count) == 30:
            raise KeyboardInterrupt
        real(place, data)  # type: ignore[arg-type]

    monkeypatch.setattr(dateline.apply, "write_atomically", dying)
    with pytest.raises(KeyboardInterrupt):
        site.build()
    monkeypatch.undo()
    (site.root / "content/post-0.md").unlink()
    (site.root / "content/post-6.md").unlink()
    site.build()
    clean = SiteFolder(site.root.parent / "clean")
    fill(clean, 6)
    (clean.root / "content/post-0.md").unlink()
    clean.write("site.toml", SETTINGS)
    clean.build()
    assert site.tree() == clean.tree()


def test_C05_a_file_that_cannot_be_read_is_named_and_the_rest_is_built(site: SiteFolder) -> None:
    fill(site, 2)
    site.write("content/broken.md", "---\ntitle: [\n---\nText")
    report = site.build()
    assert report.posts == 2
    assert [error.path for error in report.errors] == ["content/broken.md"]


def test_C08_a_second_build_waits_for_the_first(site: SiteFolder) -> None:
    import threading

    from dateline.lock import locked

    fill(site, 2)
    done: list[float] = []
    with locked(site.root / ".dateline"):
        thread = threading.Thread(target=lambda: done.append(site.build().seconds))
        thread.start()
        time.sleep(0.3)
        assert not done
    thread.join()
    assert done


def test_C17_editors_own_files_are_no_posts(site: SiteFolder) -> None:
    fill(site, 1)
    for name in (".post.md.swp", "post.md~", "#post.md#", ".#post.md", "4913", "x.tmp"):
        site.write(f"content/{name}", "half a file")
    report = site.build()
    assert report.posts == 1 and not report.skipped and not report.errors


def test_papers_that_no_post_refers_to_are_named(site: SiteFolder) -> None:
    site.post("linked", "Linked", "[The minutes](minutes.pdf) and ![a map](map.png).", date=DAYS[0])
    site.post("later", "Later", "[The plan](plan.odt).", date=DAYS[1], draft="true")
    for name in ("minutes.pdf", "plan.odt", "Story.DOCX", "news/story.odt", "old.pdf", "figures.csv"):
        site.write(f"content/{name}", "a paper")
    named = [(skipped.path, "save it as .md or .txt" in skipped.reason) for skipped in site.build().skipped]
    assert named == [("content/Story.DOCX", True), ("content/news/story.odt", True), ("content/old.pdf", True)]
    assert [item.path for item in site.build().skipped] == [path for path, _ in named]
    site.post("also", "Also", "[The story](Story.DOCX), [another](news/story.odt), [old](old.pdf).", date=DAYS[2])
    assert site.build().skipped == () and (site.root / "public/media/Story.DOCX").read_text() == "a paper"


def test_the_manifest_tells_what_the_folder_holds(site: SiteFolder) -> None:
    from hashlib import sha256

    fill(site)
    site.build()
    held = site.tree()
    manifest = parse_manifest(held.pop(NAME))
    assert {path: (e.digest, e.size) for path, e in manifest.entries.items()} == {
        path: (sha256(data).hexdigest(), len(data)) for path, data in held.items()
    }
    assert not manifest.drafts and not manifest.preview


def test_dry_run_writes_nothing(site: SiteFolder) -> None:
    fill(site)
    result = site.run("build", "--dry-run", "--json")
    assert result.returncode == 0 and not (site.root / "public").exists()


def test_bodies_that_no_post_has_any_more_leave_the_cache(site: SiteFolder, monkeypatch: pytest.MonkeyPatch) -> None:
    import sqlite3

    monkeypatch.setattr("dateline.cache.SPARE_BODIES", 0)
    fill(site, 2)
    for n in range(6):
        site.post("post-0", "Headline 0", f"Edit {n}.", date=DAYS[0])
        site.build()
    connection = sqlite3.connect(site.root / ".dateline/cache.sqlite")
    stored = connection.execute("SELECT count(*) FROM bodies").fetchone()[0]
    connection.close()
    assert 2 <= stored <= 4
    assert "Edit 5." in site.page("2026/11/01/post-0/index.html")


def test_clean_forgets_the_note_of_the_last_build_too(site: SiteFolder, monkeypatch: pytest.MonkeyPatch) -> None:
    from sites import recall

    from dateline.build import forget
    from dateline.request import Request

    monkeypatch.setattr("dateline.discover.RACY", -(10**12))
    fill(site, 2)
    site.build()
    request = Request(site.root, NOW)
    assert recall(request) is not None
    forget(request)
    assert recall(request) is None
    assert site.build().written == 0


def test_more_former_addresses_than_a_host_takes_have_pages(site: SiteFolder) -> None:
    for n in range(5):
        site.post(f"p{n}", f"P {n}", date="2026-11-01", aliases=f"[{', '.join(f'/old-{n}-{m}/' for m in range(450))}]")
    assert not site.build().errors
    tree = site.tree()
    assert tree["_redirects"].count(b"\n") == 2000
    assert all(f"old-{n}-{m}/index.html" in tree for n in range(5) for m in range(450))


def test_folders_may_lie_deeper_than_one_level(site: SiteFolder) -> None:
    folders = '[folders]\ncontent = "src/articles/"\nassets = "./theme/assets"\nlayouts = "theme/layouts"\n'
    site.write("site.toml", SETTINGS + folders)
    site.write("src/articles/one.md", "---\ntitle: One\ndate: 2026-11-01\n---\n[The report](report.pdf)\n")
    site.write("src/articles/report.pdf", b"%PDF-1.4")
    site.write("theme/assets/own.css", "a { color: red }")
    site.write("theme/assets/root/CNAME", "test.example\n")
    report = site.build()
    (link,) = re.findall(r'href="(/[^"]*report\.pdf)"', site.page("2026/11/01/one/index.html"))
    assert site.tree()[link.lstrip("/")] == b"%PDF-1.4"
    assert any(re.fullmatch(r"assets/own\.\w{10}\.css", path) for path in site.tree())
    assert site.tree()["CNAME"] == b"test.example\n"
    assert not report.skipped


def test_an_address_names_a_section_as_its_own_page_does(site: SiteFolder) -> None:
    site.write(
        "site.toml",
        'permalink = "/{section}/{slug}/"\n' + SETTINGS
        + '[[sections]]\nname = "Politics and power"\nslug = "politics"\naliases = ["Pol"]\n',
    )  # fmt: skip
    site.post("a", "A", date="2026-11-01", category="Pol")
    site.build()
    assert "politics/a/index.html" in site.tree()
    assert "sections/politics/index.html" in site.tree()


def test_the_front_page_shows_as_many_headlines_as_are_asked_for(site: SiteFolder) -> None:
    site.write("site.toml", SETTINGS + "[front]\nlatest = 70\nseconds = 2\n")
    for n in range(80):
        site.post(f"p{n}", f"Post {n}", date=f"2026-{n % 9 + 1:02}-{n % 28 + 1:02}")
    site.build()
    for page in ("index.html", "text/index.html"):
        shown = re.findall(r'href="/2026/\d\d/\d\d/(p[\w-]+)/"', site.page(page))
        assert len(set(shown)) == 73


def test_a_file_that_goes_while_its_folder_is_read_is_none(
    site: SiteFolder, monkeypatch: pytest.MonkeyPatch
) -> None:
    site.post("stays", "Stays", date="2026-11-01")
    gone = site.post("goes", "Goes", date="2026-11-02")
    monkeypatch.setattr("dateline.discover.is_editors_own", lambda name: gone.unlink(missing_ok=True))
    assert [file.path for file in scan(site.root / "content").files] == ["stays.md"]


def test_the_lock_needs_nothing_that_one_system_alone_has(site: SiteFolder, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("pread", "pwrite"):
        monkeypatch.delattr(os, name)
    with locked(site.root):
        assert (site.root / "lock").read_text() == str(os.getpid())


def test_B13_an_older_copy_of_the_output_that_was_put_back_is_no_build(site: SiteFolder) -> None:
    fill(site)
    site.build()
    shutil.copytree(site.root / "public", site.root / "older")
    site.post("post-0", "Another headline", "Body of 0.", date=DAYS[0], tags="[T0]", summary="Summary 0")
    site.build()
    whole = site.tree()
    shutil.rmtree(site.root / "public")
    (site.root / "older").rename(site.root / "public")
    site.build()
    assert site.tree() == whole


def test_B13_a_build_into_another_folder_leaves_none_stale(site: SiteFolder, tmp_path: Path) -> None:
    fill(site)
    site.build()
    site.post("post-0", "Another headline", "Body of 0.", date=DAYS[0], tags="[T0]", summary="Summary 0")
    site.build(output=tmp_path / "stage")
    site.build()
    assert site.tree() == tree(tmp_path / "stage")


@pytest.mark.parametrize(
    "harm",
    ["drop table media", "drop table pages", "update posts set post = x'7b7d'", "delete from bodies",
     "update posts set diagnostics = x'7b7d'", "delete from meta where name = 'view'"],
)  # fmt: skip
def test_B14_a_cache_that_others_have_changed_is_dropped(site: SiteFolder, harm: str) -> None:
    fill(site)
    site.build()
    with closing(sqlite3.connect(site.root / ".dateline/cache.sqlite")) as connection, connection:
        connection.execute(harm)
    site.post("post-0", "Another headline", "Other.", date=DAYS[0], tags="[T0]", summary="Summary 0")
    assert not site.build().errors
    whole = site.tree()
    shutil.rmtree(site.root / ".dateline")
    shutil.rmtree(site.root / "public")
    site.build()
    assert site.tree() == whole


def test_M07_one_picture_in_two_folders_is_one_file(site: SiteFolder) -> None:
    for folder in ("one", "two"):
        site.write(f"content/{folder}/cover.png", picture(7))
        site.post(f"{folder}/{folder}", folder, "![A cover](cover.png)", date="2026-11-01")
    assert not site.build().errors
    pages = [site.page(f"2026/11/01/{slug}/index.html") for slug in ("one", "two")]
    shown = [re.findall(r'src="([^"]+cover[^"]+)"', page) for page in pages]
    assert shown[0] == shown[1] != []


def test_a_post_may_be_a_picture_alone(site: SiteFolder) -> None:
    site.write("content/dot.png", picture(7))
    site.post("dot", "A dot", "![A dot](dot.png)", date="2026-11-01")
    site.post("none", "Nothing", " ", date="2026-11-02")
    assert [found.path for found in site.build().errors] == ["content/none.md"]
    assert "<img" in site.page("2026/11/01/dot/index.html")


def test_N02_names_that_share_a_slug_are_not_one(site: SiteFolder) -> None:
    site.post("a", "A", date="2026-11-01", author="王伟", tags='["C++", "Über", "Łódź"]')
    site.post("b", "B", date="2026-11-02", author="汪伟", tags='["C#", "über", "Lodz"]')
    site.build()
    tree = site.tree()
    assert {"tags/c/index.html", "tags/c-2/index.html", "tags/lodz/index.html"} <= tree.keys()
    assert not {"tags/uber-2/index.html", "tags/lodz-2/index.html"} & tree.keys()
    first = site.page("2026/11/01/a/index.html")
    assert "王伟" in first and "汪伟" not in first and "C++" in first and "C#" not in first


def test_L05_a_date_that_is_not_set_takes_no_page_away(site: SiteFolder) -> None:
    site.write("site.toml", 'timezone = "America/New_York"\n' + SETTINGS)
    site.post("zero", "Zero", date="0001-01-01T00:00:00Z")
    site.post("good", "Good", date="2026-11-01")
    assert not site.build().errors
    assert {"index.html", "undated/zero/index.html"} <= site.tree().keys()


def test_C09_a_bare_folder_is_built_elsewhere(tmp_path: Path) -> None:
    bare = SiteFolder(tmp_path / "bare")
    bare.write("a.md", "---\ntitle: A\ndate: 2026-11-01\n---\nText.\n")
    bare.build(output=tmp_path / "out", cache=tmp_path / "cache")
    assert (tmp_path / "out/index.html").is_file()
    assert sorted(path.name for path in bare.root.iterdir()) == ["a.md"]


def test_a_folder_of_a_site_s_articles_is_no_site(site: SiteFolder) -> None:
    site.post("news/a", "A", date="2026-11-01")
    for folder in ("content", "content/news"):
        with pytest.raises(NoSite, match=re.escape(str(site.root))):
            SiteFolder(site.root / folder).build()


def test_B19_a_built_site_among_the_articles_is_none(site: SiteFolder) -> None:
    site.post("a", "A", date="2026-11-01")
    site.build(output=site.root / "out")
    (site.root / "out").rename(site.root / "content/out")
    report = site.build()
    assert report.posts == 1
    assert [skipped.path for skipped in report.skipped] == ["content/out"]


def test_L01_what_lies_among_drafts_is_one(site: SiteFolder) -> None:
    for folder in ("drafts", "_drafts", "2026/drafts"):
        site.post(f"{folder}/a", "A", date="2026-11-01")
    assert (site.build().posts, site.build().drafts) == (0, 3)


def test_L01_a_sidecar_without_its_article_is_told(site: SiteFolder) -> None:
    site.post("b", "B", date="2026-11-01")
    site.write("content/a.md.meta.toml", "draft = true\n")
    assert [skipped.path for skipped in site.build().skipped] == ["content/a.md.meta.toml"]


def test_D03_a_host_is_told_no_redirect_from_a_page_of_the_site(site: SiteFolder) -> None:
    site.post("a", "A", date="2026-01-01", aliases="[/2026/01/01/a/, /2026/01/01/b/, /latest/, /old/]")
    site.post("b", "B", date="2026-01-01")
    site.build()
    assert site.page("_redirects") == "/old/ /2026/01/01/a/ 301\n"


@pytest.mark.parametrize(
    "line",
    ['permalink = "/{slug}"', 'permalink = "/{slug}/./"', '[[sections]]\nname = "A"\nslug = "../../evil"',
     '[[authors]]\nname = "A"\nslug = "a b"', '[[sections]]\nname = "A"\nslug = "a#b"'],
)  # fmt: skip
def test_N01_addresses_that_settings_make_are_looked_at(site: SiteFolder, line: str) -> None:
    site.write("site.toml", line + "\n" if line[0] == "p" else SETTINGS + line + "\n")
    with pytest.raises(SettingsError):
        site.build()


@pytest.mark.parametrize(
    ("date", "publish", "out_at"),
    [
        ("2026-11-01", "2026-11-10", "2026-11-20"),
        ("2026-11-10", "2026-11-01", "2026-11-20"),
        ("2026-11-01", "2026-12-05T08:00:00+01:00", "2026-12-05T07:00:00+00:00"),
        ("2026-12-05", "2026-11-01", "2026-12-05"),
        ("2026-12-05", "2026-12-20", "2026-12-20"),
        ("2026-12-20", "2026-12-05", "2026-12-20"),
    ],
)
def test_B15_a_post_with_a_publish_date_waits_for_it_and_shows_its_date(
    site: SiteFolder, date: str, publish: str, out_at: str
) -> None:
    site.post("other", "Other", date="2026-10-01")
    site.post("boat", "Boat", date=date, publishDate=publish)
    out = datetime.fromisoformat(out_at)
    out = out if out.tzinfo else out.replace(tzinfo=UTC)
    place = f"{date.replace('-', '/')}/boat/index.html"
    report = site.build()
    if out > NOW:
        assert not any(b"boat" in data.lower() for data in site.tree().values())
        assert [when for _, when in report.scheduled] == [out_at] and report.due == out
        site.build(now=out - timedelta(seconds=1))
        assert place not in site.tree()
        site.build(now=out)
    assert place in site.tree() and f'datetime="{date}' in site.page(place)
    site.post("boat", "Boat", "Another text.", date=date, publishDate="2027-01-01")
    site.build(now=max(out, NOW))
    assert place not in site.tree()
    assert site.build(now=max(out, NOW), include=Include(future=True)).posts == 2


def test_B15_a_publish_date_beside_the_date_of_a_sidecar_holds_a_post_back(site: SiteFolder) -> None:
    site.post("boat", "Boat", date="2026-11-01")
    place = "2026/11/01/boat/index.html"
    site.write("content/boat.md.meta.toml", "date = 2026-11-01\npublishDate = 2026-12-05\n")
    assert site.build().scheduled == (("boat.md", "2026-12-05"),) and place not in site.tree()
    site.build(now=datetime(2026, 12, 5, tzinfo=UTC))
    assert place in site.tree()
    site.post("boat", "Boat", date="2026-11-01", publishDate="2026-12-05")
    site.write("content/boat.md.meta.toml", "date = 2026-11-01\npublishDate = 2026-11-02\n")
    site.build()
    assert place in site.tree()


def test_scheduled_posts_are_told_in_the_order_in_which_they_fall_due(site: SiteFolder) -> None:
    site.post("old", date="2020-01-01", publishDate="2026-12-09")
    site.post("soon", date="2026-11-20", publishDate="2026-12-01")
    site.post("later", date="2026-12-05")
    assert [path for path, _ in site.build().scheduled] == ["soon.md", "later.md", "old.md"]


def test_what_describes_a_folder_is_no_draft(site: SiteFolder) -> None:
    for name in ("_index", "blog/_index", "blog/_index.fr", "blog/_index.zh-Hans", "_plan"):
        site.post(name, "The blog", "All of it.")
    report = site.build()
    assert (report.posts, report.drafts, len(report.skipped)) == (0, 1, 4)
    told = [(each.path, each.severity) for each in report.diagnostics if "underscore" in each.message]
    assert told == [("content/_plan.md", "notice")]
    site.post("_plan", draft="true")
    assert site.build().diagnostics == ()


def test_a_withdrawn_post_is_not_among_the_pages_that_the_search_index_is_made_of(
    site: SiteFolder, monkeypatch: pytest.MonkeyPatch
) -> None:
    def made(output: Path) -> dict[str, bytes]:
        return {"pagefind/pages": "\n".join(sorted(path for path in tree(output) if path.endswith(".html"))).encode()}

    monkeypatch.setattr("dateline.planning.is_installed", lambda: True)
    monkeypatch.setattr("dateline.search.make_index", made)
    site.write("site.toml", SETTINGS.replace("search = false", "search = true"))
    site.post("boat", "Boat", date="2026-11-01")
    site.post("ferry", "Ferry", date="2026-11-02")
    site.build()
    assert "boat" in site.page("pagefind/pages")
    site.post("boat", "Boat", date="2026-11-01", draft="true")
    site.build()
    assert site.page("pagefind/pages").encode() == made(site.root / "public")["pagefind/pages"]
    assert "boat" not in site.page("pagefind/pages") and "ferry" in site.page("pagefind/pages")
