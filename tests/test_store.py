"""Sources that lie in a store, brought by their URL."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from shutil import copytree

import pytest
from deploy_servers import need_library
from deploy_worlds import Place
from sites import SETTINGS, SiteFolder

from dateline.__main__ import main
from dateline.manifest import NAME
from dateline.request import silent
from dateline.store import StoreError, mirror

pytest_plugins = ("deploy_places",)

NOW = ["--now", "2026-11-21T12:00:00Z"]


@pytest.fixture
def put(request: pytest.FixtureRequest) -> Callable[[str, str | None], None]:
    """Write a file of ``memory://paper/``, or remove it."""
    need_library("fsspec")
    import fsspec

    memory = fsspec.filesystem("memory")
    memory.store.clear()
    request.addfinalizer(memory.store.clear)

    def put(name: str, text: str | None) -> None:
        if text is None:
            memory.rm_file(f"/paper/{name}")
        else:
            memory.pipe_file(f"/paper/{name}", text.encode())

    return put


def post(title: str) -> str:
    return f"---\ntitle: {title}\ndate: 2026-11-01\n---\n\nSome text.\n"


def fetched(place: Path) -> dict[str, str]:
    return {path.relative_to(place).as_posix(): path.read_text() for path in place.rglob("*") if path.is_file()}


def test_sources_are_brought_and_nothing_else(put: Callable[[str, str | None], None], tmp_path: Path) -> None:
    sources = {"site.toml": SETTINGS, "content/a/one.md": post("One"), "layouts/x.html": "x", "assets/a.css": "a{}"}
    for name, text in sources.items():
        put(name, text)
    for name in ("public/index.html", ".dateline/cache.sqlite", "notes/private.md"):
        put(name, "x")
    assert fetched(mirror("memory://paper", tmp_path, silent)) == sources


def test_only_what_changed_is_fetched_and_what_is_gone_goes(
    put: Callable[[str, str | None], None], tmp_path: Path
) -> None:
    put("site.toml", SETTINGS)
    for name in ("one", "two", "three"):
        put(f"content/{name}.md", post(name))
    counts: list[int] = []
    mirror("memory://paper", tmp_path, silent)
    put("content/two.md", post("Other"))
    put("content/three.md", None)
    place = mirror("memory://paper", tmp_path, lambda doing, done, total: counts.append(total))
    assert sum(counts) == 1
    assert fetched(place) == {"site.toml": SETTINGS, "content/one.md": post("one"), "content/two.md": post("Other")}
    (place / "content/one.md").unlink()
    assert "content/one.md" in fetched(mirror("memory://paper", tmp_path, silent))


def test_folders_are_those_that_the_settings_name(put: Callable[[str, str | None], None], tmp_path: Path) -> None:
    put("site.toml", '[folders]\ncontent = "texts"\n')
    put("texts/one.md", post("One"))
    put("content/other.md", post("Other"))
    assert fetched(mirror("memory://paper", tmp_path, silent)).keys() == {"site.toml", "texts/one.md"}
    put("site.toml", "title = 'x'\n")
    assert fetched(mirror("memory://paper", tmp_path, silent)).keys() == {"site.toml", "content/other.md"}


def test_N01_names_that_climb_reach_no_other_folder(put: Callable[[str, str | None], None], tmp_path: Path) -> None:
    import fsspec

    put("content/one.md", post("One"))
    fsspec.filesystem("memory").store["/paper/content/../../../evil.md"] = fsspec.filesystem("memory").store[
        "/paper/content/one.md"
    ]
    assert fetched(mirror("memory://paper", tmp_path / "home", silent)).keys() == {"content/one.md"}
    assert not list(tmp_path.rglob("*evil*"))


@pytest.mark.parametrize("url", ["memory://nothing-here", "nosuch://place/x", "file:///nowhere/at/all"])
def test_what_a_store_does_not_give_is_said(url: str, tmp_path: Path) -> None:
    need_library("fsspec")
    with pytest.raises(StoreError) as caught:
        mirror(url, tmp_path, silent)
    assert url in str(caught.value) and "\n" not in str(caught.value)


def test_a_site_in_a_store_is_built_explained_and_sent_on(
    put: Callable[[str, str | None], None], site: SiteFolder, tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str],
) -> None:  # fmt: skip
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "home"))
    put("site.toml", SETTINGS)
    put("content/one.md", post("One"))
    site.write("content/one.md", post("One"))
    site.build()
    assert main(["-C", "memory://paper", *NOW, "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["posts"] == 1
    assert main(["-C", "memory://paper", "deploy", (tmp_path / "sent").as_uri(), "--json"]) == 0
    sent, expected = SiteFolder(tmp_path).tree("sent"), site.tree()
    del sent[NAME], expected[NAME]  # The deploy's own mark is in it.
    assert sent == expected
    put("content/one.md", post("Two"))
    capsys.readouterr()
    assert main(["-C", "memory://paper", "explain", *NOW, "--json"]) == 0
    assert "index.html" in {change["path"] for change in json.loads(capsys.readouterr().out)}


def test_a_site_in_a_bucket_is_that_of_its_folder(
    s3: Place, served_s3: tuple[int, Path], site: SiteFolder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "home"))
    for name in ("one", "a folder/two", "drei ä"):
        site.write(f"content/{name}.md", post(name))
    bucket = served_s3[1] / "bucket" / tmp_path.name
    copytree(site.root, bucket)
    for title in ("First", "Second"):
        for root in (site.root, bucket):
            (root / "content/one.md").write_text(post(title))
        site.build()
        assert main(["-C", s3.url, *NOW, "-o", str(tmp_path / title)]) == 0
        assert SiteFolder(tmp_path).tree(title) == site.tree()


@pytest.mark.parametrize("command", ["serve", "new", "inspect"])
def test_commands_that_need_a_folder_say_so(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        main(["-C", "memory://paper", command, *(["x"] if command != "serve" else [])])
    assert caught.value.code == 2 and "is a store" in capsys.readouterr().err
