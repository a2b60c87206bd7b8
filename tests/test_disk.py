"""Disks that are full or read-only, folders of others, and two builds at once (C02, C04, C08, T6)."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from sites import NOW, SETTINGS, SiteFolder

from dateline import lock
from dateline.model import Refusal

ROOT = Path(__file__).resolve().parent.parent
NOBODY = 65534

root_alone = pytest.mark.skipif(
    os.name != "posix" or os.geteuid() != 0 or not shutil.which("setpriv"), reason="needs root, to become nobody"
)


@pytest.fixture
def open_site() -> Iterator[SiteFolder]:
    """A site in a folder that everybody may read."""
    with tempfile.TemporaryDirectory(prefix="dateline-", dir="/tmp") as folder:
        os.chmod(folder, 0o755)
        site = SiteFolder(Path(folder) / "site")
        site.write("site.toml", SETTINGS)
        for n in range(20):
            site.post(f"p{n}", f"Post {n}", f"Words of {n}. " * 2000, date="2026-11-01")
        yield site


def started(site: SiteFolder, *words: str, uid: int | None = None) -> subprocess.Popen[str]:
    command = [sys.executable, "-B", "-m", "dateline", "-C", str(site.root), "--now", NOW.isoformat(), "-q", *words]
    become = [] if uid is None else ["setpriv", f"--reuid={uid}", f"--regid={uid}", "--clear-groups"]
    environment = {**os.environ, "HOME": "/nonexistent", "PYTHONPATH": str(ROOT)}
    return subprocess.Popen(
        [*become, *command], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=environment, cwd="/"
    )


def said(process: subprocess.Popen[str]) -> tuple[int, str]:
    _, errors = process.communicate(timeout=60)
    assert "Traceback" not in errors and "Dateline's own" not in errors
    return process.returncode, errors


@contextmanager
def mounted(place: Path, options: str) -> Iterator[Path]:
    """Mount a file system in memory, or skip where that is not allowed."""
    place.mkdir(parents=True, exist_ok=True)
    if subprocess.run(["mount", "-t", "tmpfs", "-o", options, "tmpfs", str(place)], capture_output=True).returncode:
        pytest.skip("mounting is not allowed here")
    try:
        yield place
    finally:
        subprocess.run(["umount", "-l", str(place)], check=True)


@root_alone
def test_C04_folders_of_somebody_else_are_told(open_site: SiteFolder) -> None:
    code, errors = said(started(open_site, uid=NOBODY))
    assert code != 0 and str(open_site.root) in errors and len(errors.splitlines()) == 1
    assert not (open_site.root / "public").exists()


@root_alone
def test_C04_C09_an_output_of_somebody_else_is_told_and_stays(open_site: SiteFolder, tmp_path: Path) -> None:
    """While sources that may only be read are enough where output and cache lie elsewhere."""
    open_site.build()
    before = open_site.tree()
    own = open_site.root.parent / "own"
    own.mkdir()
    os.chown(own, NOBODY, NOBODY)
    open_site.post("p1", "Another", date="2026-11-01")
    code, errors = said(started(open_site, "--cache-dir", str(own / "cache"), uid=NOBODY))
    assert code != 0 and "public" in errors and "may not be written" in errors
    assert open_site.tree() == before
    words = ("--cache-dir", str(own / "cache"), "--output", str(own / "public"))
    assert said(started(open_site, *words, uid=NOBODY)) == (0, "")
    open_site.build()
    assert SiteFolder(own).tree() == open_site.tree()


@root_alone
def test_C04_a_read_only_disk_is_told_before_any_work(open_site: SiteFolder) -> None:
    with mounted(open_site.root / "public", "size=1m,ro"):
        code, errors = said(started(open_site))
    assert code == 2 and "may not be written" in errors
    assert not (open_site.root / ".dateline").exists()


@root_alone
@pytest.mark.parametrize("folder", ["public", ".dateline"])
def test_C02_a_full_disk_is_told_and_mends(open_site: SiteFolder, folder: str, tmp_path: Path) -> None:
    place = open_site.root / folder
    with mounted(place, "size=120k"):
        code, errors = said(started(open_site))
        assert code == 1 and len(errors.splitlines()) == 1 and str(place) in errors, errors
        left = open_site.tree(folder)
        assert not [path for path in left if "dateline-tmp" in path]
        assert all(data.rstrip().endswith(b"</html>") for path, data in left.items() if path.endswith(".html"))
        subprocess.run(["mount", "-o", "remount,size=30m", str(place)], check=True)
        assert said(started(open_site)) == (0, "")
        mended = open_site.tree()
    open_site.build(output=tmp_path / "clean", cache=tmp_path / "cache")
    assert mended == SiteFolder(tmp_path).tree("clean")


def test_T6_C08_builds_at_once_leave_one_whole_site(site: SiteFolder, tmp_path: Path) -> None:
    for n in range(12):
        site.post(f"p{n}", f"Post {n}", date="2026-11-01")
    builds = [started(site, "--jobs", "1") for _ in range(3)]
    assert [said(build) for build in builds] == [(0, "")] * 3
    ours = site.tree()
    site.build(output=tmp_path / "clean", cache=tmp_path / "cache")
    assert ours == SiteFolder(tmp_path).tree("clean")


def test_C08_builds_with_caches_of_their_own_keep_apart_in_one_output(
    site: SiteFolder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    site.post("one", "One", date="2026-11-01")
    site.build()
    site.post("two", "Two", date="2026-11-02")
    monkeypatch.setattr(lock, "PATIENCE", 0.1)
    with lock.locked(site.root / ".dateline"), lock.alone_in(site.root / "public"):
        before = site.tree()
        with pytest.raises(lock.Locked, match=f"in the output folder {site.root / 'public'}"):
            site.build(cache=tmp_path / "other")
        assert site.tree() == before
        monkeypatch.setattr(lock, "PATIENCE", 60)
        waiting = started(site, "--cache-dir", str(tmp_path / "other"), "--now", NOW.isoformat())
        time.sleep(1.5)
        assert waiting.poll() is None and site.tree() == before
    assert said(waiting) == (0, "")
    site.build(output=tmp_path / "clean", cache=tmp_path / "cache")
    assert site.tree() == SiteFolder(tmp_path).tree("clean")


def test_a_build_that_is_refused_leaves_no_folder_behind(site: SiteFolder) -> None:
    site.post("one", "One", date="2026-11-01")
    site.write("layouts/post.html", b"\xff\xfe")
    with pytest.raises(Refusal):
        site.build()
    assert not (site.root / "public").exists()


def test_T6_C08_builds_with_caches_of_their_own_leave_one_whole_site(site: SiteFolder, tmp_path: Path) -> None:
    for n in range(12):
        site.post(f"p{n}", f"Post {n}", date="2026-11-01")
    builds = [started(site, "--jobs", "1", "--cache-dir", str(tmp_path / f"c{n}")) for n in range(3)]
    assert [said(build) for build in builds] == [(0, "")] * 3
    ours = site.tree()
    site.build(output=tmp_path / "clean", cache=tmp_path / "cache")
    assert ours == SiteFolder(tmp_path).tree("clean")


def test_C01_a_build_that_died_before_its_first_file_was_whole_is_no_stranger(site: SiteFolder) -> None:
    site.post("one", "One", date="2026-11-01")
    site.write("public/.1f2e3d4c.dateline-tmp", "half a manif")
    assert not site.build().errors
    assert not [path for path in site.tree() if "dateline-tmp" in path]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes with names here")
@pytest.mark.parametrize("path", ["public/dateline.manifest.json", "site.toml"])
def test_N09_a_pipe_in_the_place_of_a_file_hangs_nothing(site: SiteFolder, path: str) -> None:
    site.post("one", "One", date="2026-11-01")
    site.build()
    (site.root / path).unlink()
    os.mkfifo(site.root / path)
    code, errors = said(started(site))
    assert code != 0 and "it is not a regular file" in errors and path in errors


def test_N09_a_device_in_the_place_of_the_manifest_is_not_read(site: SiteFolder) -> None:
    site.post("one", "One", date="2026-11-01")
    site.build()
    (site.root / "public/dateline.manifest.json").unlink()
    (site.root / "public/dateline.manifest.json").symlink_to("/dev/zero")
    code, errors = said(started(site))
    assert code == 1 and "dateline.manifest.json: it can't be read" in errors


@pytest.mark.parametrize("lay", [lambda place: place.write_text("x"), lambda place: place.symlink_to("nowhere")])
def test_a_cache_that_is_no_folder_is_told_with_what_to_do(site: SiteFolder, lay: Callable[[Path], object]) -> None:
    site.post("one", "One", date="2026-11-01")
    lay(site.root / ".dateline")
    code, errors = said(started(site))
    assert code == 2 and f"the cache needs a folder, and {site.root / '.dateline'} is none; remove it" in errors


@root_alone
@pytest.mark.parametrize("folder", ["content", "content/wire", "assets", "assets/fonts"])
def test_C05_a_folder_that_cannot_be_read_costs_no_page(open_site: SiteFolder, folder: str) -> None:
    """A disk of the network that is away for a moment must not empty the site."""
    open_site.post("wire/far", "Far", date="2026-11-01")
    open_site.write("assets/fonts/own.css", "a {}")
    for path in (open_site.root, *open_site.root.rglob("*")):
        os.chown(path, NOBODY, NOBODY)
    assert said(started(open_site, uid=NOBODY)) == (0, "")
    before = open_site.tree()
    (open_site.root / folder).chmod(0)
    code, errors = said(started(open_site, uid=NOBODY))
    assert code == 1 and f"{folder}/: the folder can't be read: Permission denied" in errors
    assert "nothing was touched" in errors and open_site.tree() == before
    (open_site.root / folder).chmod(0o755)
    assert said(started(open_site, uid=NOBODY)) == (0, "") and open_site.tree() == before


@root_alone
def test_C05_a_folder_that_never_could_be_read_is_an_error_beside_the_rest(open_site: SiteFolder) -> None:
    open_site.write("content/locked/x.md", "Text.")
    for path in (open_site.root, *open_site.root.rglob("*")):
        os.chown(path, NOBODY, NOBODY)
    (open_site.root / "content/locked").chmod(0)
    code, errors = said(started(open_site, uid=NOBODY))
    assert code == 1 and "content/locked/: error: the folder can't be read" in errors
    assert (open_site.root / "public/index.html").is_file()


@pytest.mark.parametrize("name", ["lock", "last-build.json", "build-before.json", "cache.sqlite"])
def test_S05_a_link_in_a_strange_cache_writes_over_nobodys_file(site: SiteFolder, tmp_path: Path, name: str) -> None:
    """A site that was fetched from somewhere may bring a cache in which a link leads to one's own files."""
    site.post("one", "One", date="2026-11-01")
    victim = tmp_path / "precious"
    victim.write_text("precious")
    (site.root / ".dateline").mkdir()
    (site.root / ".dateline" / name).symlink_to(victim)
    code, errors = said(started(site))
    assert victim.read_text() == "precious"
    assert (code, errors) == (0, "") or ("lock" in errors and name == "lock")
    said(started(site))
    assert victim.read_text() == "precious"
