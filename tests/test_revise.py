"""Where nothing but texts changed, the site is not planned; the tree is that of a clean build all the same."""

from __future__ import annotations

import pickle
from collections.abc import Callable
from pathlib import Path

import pytest
from sites import NOW, SETTINGS, SiteFolder

import dateline.revise
from dateline.build import build, foresee
from dateline.request import Report, Request

DOT = (
    b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00\x00\x01\x00\x00\x00\x01\x08\x06\x00\x00\x00\x1f\x15\xc4\x89\x00\x00\x00\r"
    b"IDATx\x9cc\xf8\xcf\xc0\xf0\x1f\x00\x05\x00\x01\xff\x89\x99=\x1d\x00\x00\x00\x00IEND\xaeB`\x82"
)


@pytest.fixture
def built(site: SiteFolder, monkeypatch: pytest.MonkeyPatch) -> SiteFolder:
    """A built site whose files count as old at once."""
    monkeypatch.setattr("dateline.discover.RACY", -(10**12))
    site.write("content/dot.png", DOT)
    for day in range(1, 9):
        site.post(f"post-{day}", f"Post {day}", date=f"2026-11-0{day}", tags="[Rail]", excerpt="A dek.")
    site.build()
    return site


@pytest.fixture
def planned(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Gains a word whenever a site is planned as a whole."""
    import dateline.publish

    plan, told = dateline.publish.plan_site, list[str]()
    monkeypatch.setattr("dateline.publish.plan_site", lambda *given: told.append("planned") or plan(*given))
    return told


def clean(site: SiteFolder, folder: Path) -> dict[str, bytes]:
    """The tree that a build of the same sources leaves in an empty folder."""
    other = SiteFolder(folder)
    for place in site.root.rglob("*"):
        path = place.relative_to(site.root)
        if place.is_file() and path.parts[0] not in ("public", ".dateline"):
            other.write(str(path), place.read_bytes())
    other.build()
    return other.tree()


def edit(site: SiteFolder, day: int, body: str, **fields: object) -> Report:
    given = {"date": f"2026-11-0{day}", "tags": "[Rail]", "excerpt": "A dek."} | fields
    site.post(f"post-{day}", f"Post {day}", body, **given)
    return site.build()


def test_B01_an_edited_text_remakes_its_page_and_the_feeds_that_carry_it(
    built: SiteFolder, planned: list[str], tmp_path: Path
) -> None:
    before = built.tree()
    report = edit(built, 8, "Other words.")
    after = built.tree()
    assert planned == []
    assert built.tree() == clean(built, tmp_path / "clean")
    differing = {path for path in after if before[path] != after[path]} - {"dateline.manifest.json"}
    assert "2026/11/08/post-8/index.html" in differing and "feed.xml" in differing
    assert all("feed" in path or path == "2026/11/08/post-8/index.html" for path in differing)
    assert report.written == len(differing) and {change.path for change in report.changes} == differing
    assert report.unchanged + report.written == report.outputs == len(after) - 1


def test_an_old_text_is_in_no_feed(built: SiteFolder, planned: list[str], tmp_path: Path) -> None:
    assert edit(built, 1, "Other words.").written == 1
    assert planned == [] and built.tree() == clean(built, tmp_path / "clean")


def test_edit_after_edit_equals_a_clean_build(built: SiteFolder, planned: list[str], tmp_path: Path) -> None:
    edit(built, 8, "Once.")
    edit(built, 7, "Twice.")
    edit(built, 8, "Thrice.")
    built.build()
    assert planned == [] and built.tree() == clean(built, tmp_path / "clean")
    planned.clear()
    edit(built, 8, "And then the label.", label="Update")
    assert planned == ["planned"] and built.tree() == clean(built, tmp_path / "cleaner")


@pytest.fixture
def telling(built: SiteFolder, planned: list[str]) -> SiteFolder:
    """A built site two of whose posts tell one story, the others none."""
    built.write("site.toml", SETTINGS.replace("enabled = false", "enabled = true"))
    for day in range(1, 8):
        (built.root / f"content/post-{day}.md").unlink()
    for name in ("first", "second"):
        built.post(name, f"{name} word of the fire", STORY, date="2026-11-07", tags="[Rail]", story="fire")
    built.post("undated", "Barley soup", "An old recipe, boiled slowly.", tags="[Rail]")
    built.build()
    assert len(list(built.root.glob("public/stories/*/index.html"))) == 1
    planned.clear()
    return built


STORY = "The Averil Granary burned on Friday.\n\nNobody was hurt, said Captain Nell Ashcombe of the harbour guard.\n"


def test_a_text_that_tells_no_story_is_revised_on_a_site_with_stories(
    telling: SiteFolder, planned: list[str], tmp_path: Path
) -> None:
    report = edit(telling, 8, "Some text, and a word more.")
    assert planned == [] and report.written > 0
    assert telling.tree() == clean(telling, tmp_path / "clean")


STORIES: dict[str, Callable[[SiteFolder], object]] = {
    "a story's text": lambda site: site.post(
        "first", "first word of the fire", STORY + "\nMore of it.\n", date="2026-11-07", tags="[Rail]", story="fire"
    ),
    "other names": lambda site: edit(site, 8, "The Averil Granary burned, said Nell Ashcombe of the Harbour Guard."),
    "a text without a date": lambda site: site.post("undated", "Barley soup", "A new recipe.", tags="[Rail]"),
}


@pytest.mark.parametrize("change", sorted(STORIES))
def test_B23_what_may_change_a_story_is_planned(
    telling: SiteFolder, planned: list[str], tmp_path: Path, change: str
) -> None:
    STORIES[change](telling)
    telling.build()
    assert planned
    assert telling.tree() == clean(telling, tmp_path / "clean")


CHANGES: dict[str, Callable[[SiteFolder], object]] = {
    "a link": lambda site: edit(site, 8, "See [it](post-1.md) and ![dot](dot.png)."),
    "a dek": lambda site: edit(site, 8, "Some text.", excerpt="Another dek."),
    "a tag": lambda site: edit(site, 8, "Other words.", tags="[Port]"),
    "a draft": lambda site: edit(site, 8, "Other words.", draft="true"),
    "a mistake": lambda site: edit(site, 8, "Other words.", date="2026-99-99"),
    "many words": lambda site: edit(site, 8, "word " * 900),
    "a new post": lambda site: (site.post("new", "New", date="2026-11-09", tags="[Rail]"), edit(site, 8, "Other."))[1],
    "one gone": lambda site: ((site.root / "content/post-3.md").unlink(), edit(site, 8, "Other."))[1],
    "a layout": lambda site: (site.write("layouts/post.html", "{{ body }}"), edit(site, 8, "Other."))[1],
    "a picture": lambda site: (site.write("content/dot.png", DOT[:-20]), edit(site, 8, "Other."))[1],
    "a sidecar": lambda site: (site.write("content/post-8.md.meta.toml", 'title = "X"'), edit(site, 8, "Other."))[1],
    "settings": lambda site: (site.write("site.toml", SETTINGS + "[pages]\ndays = false\n"), edit(site, 8, "O."))[1],
    "an output": lambda site: (site.write("public/index.html", "by hand"), edit(site, 8, "Other."))[1],
    "a guessed tag": lambda site: edit(site, 8, "Other words.", tags="[]"),
}


@pytest.mark.parametrize("change", sorted(CHANGES))
def test_B01_whatever_else_changes_leaves_the_tree_of_a_clean_build(
    built: SiteFolder, planned: list[str], tmp_path: Path, change: str
) -> None:
    CHANGES[change](built)
    assert planned == ["planned"]
    assert built.tree() == clean(built, tmp_path / "clean")
    edit(built, 5, "And an edit behind it.")
    assert built.tree() == clean(built, tmp_path / "cleaner")


def test_B15_a_post_that_falls_due_is_no_edit(built: SiteFolder, planned: list[str]) -> None:
    built.post("later", "Later", date="2026-11-25", tags="[Rail]")
    built.build()
    built.post("post-8", "Post 8", "Other.", date="2026-11-08", tags="[Rail]", excerpt="A dek.")
    build(Request(built.root, NOW.replace(day=26), jobs=1))
    assert planned == ["planned", "planned"]
    assert (built.root / "public/2026/11/25/later/index.html").is_file()


def test_B14_a_lost_cache_is_no_reason_to_fail(built: SiteFolder, tmp_path: Path) -> None:
    (built.root / ".dateline/cache.sqlite").unlink()
    edit(built, 8, "Other words.")
    assert built.tree() == clean(built, tmp_path / "clean")


def test_a_layout_that_fails_on_an_edited_page_is_told_and_tried_again(
    site: SiteFolder, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr("dateline.discover.RACY", -(10**12))
    site.write("layouts/post.html", "{{ body }}{% if 'boom' in body|string %}{{ page.nothing }}{% endif %}")
    site.post("one", "One", date="2026-11-01", tags="[Rail]", excerpt="A dek.")
    site.build()
    site.post("one", "One", "boom", date="2026-11-01", tags="[Rail]", excerpt="A dek.")
    assert [found.severity for found in site.build().errors] == ["error"]
    assert [found.severity for found in site.build().errors] == ["error"]
    site.post("one", "One", "calm", date="2026-11-01", tags="[Rail]", excerpt="A dek.")
    assert not site.build().errors
    assert site.tree() == clean(site, tmp_path / "clean")


def test_B11_what_a_dry_run_has_read_is_not_taken_for_published(
    built: SiteFolder, planned: list[str], tmp_path: Path
) -> None:
    built.post("post-8", "Other title", "Other.", date="2026-11-08", tags="[Rail]", excerpt="A dek.")
    foresee(Request(built.root, NOW, jobs=1))
    built.build()
    assert built.tree() == clean(built, tmp_path / "clean")
    edit(built, 8, "And back again.")
    foresee(Request(built.root, NOW, jobs=1))
    built.build()
    assert built.tree() == clean(built, tmp_path / "cleaner")


def test_C01_what_a_broken_build_has_read_is_not_taken_for_published(
    built: SiteFolder, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    def killed(*given: object) -> None:
        raise KeyboardInterrupt

    for place in ("dateline.revise.write", "dateline.revise.begin", "dateline.publish.write", "dateline.publish.claim"):
        with monkeypatch.context() as broken:
            broken.setattr(place, killed)
            with pytest.raises(KeyboardInterrupt):
                edit(built, 8, f"Broken off in {place}.", label=place if "publish" in place else "")
        built.build()
        assert built.tree() == clean(built, tmp_path / place)


def test_many_edits_are_planned(built: SiteFolder, planned: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(dateline.revise, "MOST", 1)
    built.post("post-7", "Post 7", "Other.", date="2026-11-07", tags="[Rail]", excerpt="A dek.")
    edit(built, 8, "Other.")
    assert planned == ["planned"]


def test_what_makes_the_pages_travels_to_a_process_that_is_not_forked(
    built: SiteFolder, monkeypatch: pytest.MonkeyPatch
) -> None:
    write, sent = dateline.revise.write, list[bytes]()
    monkeypatch.setattr("dateline.revise.write", lambda *given: sent.append(pickle.dumps(given[1])) or write(*given))
    built.post("post-3", "Post 3", "Another text.", date="2026-11-03", tags="[Rail]", excerpt="A dek.")
    built.build()
    assert sent


def test_L01_an_edited_draft_at_the_address_of_a_published_post_stays_one(built: SiteFolder, tmp_path: Path) -> None:
    same = "A text that two files have in common."
    for name, more in (("twin", {}), ("wip/twin", {"draft": "true"})):
        built.post(name, "Twin", same, date="2026-11-09", tags="[Rail]", excerpt="A dek.", **more)
    built.build()
    built.post("wip/twin", "Twin", "Not for readers.", date="2026-11-09", tags="[Rail]", excerpt="A dek.", draft="true")
    built.build()
    assert built.tree() == clean(built, tmp_path / "clean")
