"""The same sources give the same bytes, wherever, whenever and by however many processes they are built (B16)."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from sites import NOW, SiteFolder, Tree, tree

ROOT = Path(__file__).resolve().parent.parent
WORDS = ("ferry", "harbour", "council", "lighthouse", "strike", "election", "storm", "museum")


@pytest.fixture(scope="module")
def source(tmp_path_factory: pytest.TempPathFactory) -> SiteFolder:
    """A site with stories, inferred tags, several languages, folders, and enough posts for several processes."""
    site = SiteFolder(tmp_path_factory.mktemp("determinism") / "site")
    site.write("site.toml", 'title = "İstanbul"\nbase_url = "https://a.example/x/"\ntimezone = "Europe/Lisbon"\n')
    for n in range(160):
        one, two = WORDS[n % 8], WORDS[n * 3 % 8]
        body = f"The {one} in Port Averil and the {two} of Nell Ashcombe met number {n}.\n\nIllinois İzmir {n}."
        site.post(f"{one}/post-{n}", f"The {one} and the {two} {n}", body, date=f"2026-10-{n % 28 + 1:02}")
    site.post("tagged", "Tagged", date="2026-11-01", tags="[İki, iki, IKI, ıki, Ä, ä, a]", author="[Ö, o, Ø]")
    site.write("content/undated.txt", "A headline without any date\n\nA paragraph about the quay that was mended.\n")
    return site


@pytest.fixture(scope="module")
def expected(source: SiteFolder) -> Tree:
    source.build()
    return source.tree()


def rebuilt(source: SiteFolder, place: Path, **options: Any) -> Tree:
    """Build in another folder, with a cache of its own, and return what was published."""
    source.build(output=place / "out", cache=place / "cache", **options)
    return tree(place / "out")


def by_itself(source: SiteFolder, place: Path, jobs: int = 1, cwd: Path = ROOT, **environment: str) -> Tree:
    """Build by the command line in a process with another environment."""
    command = [sys.executable, "-m", "dateline", "-C", str(source.root), "--now", NOW.isoformat(), "-q"]
    command += ["-o", str(place / "out"), "--cache-dir", str(place / "cache"), "--jobs", str(jobs)]
    environment = {**os.environ, "PYTHONPATH": str(ROOT), **environment}
    done = subprocess.run(command, capture_output=True, text=True, timeout=120, env=environment, cwd=cwd)
    assert done.returncode == 0 and "Traceback" not in done.stderr, done.stderr
    return tree(place / "out")


VARIANTS = [
    (1, "0", "UTC", "C", "/"),
    (2, "1", "Pacific/Kiritimati", "C.UTF-8", "home"),
    (8, "77", "America/Adak", "tr_TR.UTF-8", "home"),
    (2, "random", "Asia/Kathmandu", "en_US.UTF-8", "/"),
    (1, "4294967295", "America/St_Johns", "POSIX", "home"),
]
"""Processes, hash seed, time zone, locale and current folder: each value of each in one of the builds."""


@pytest.mark.parametrize(("jobs", "seed", "zone", "locale", "cwd"), VARIANTS)
def test_B16_T3_processes_hash_seed_zone_locale_and_folder(
    source: SiteFolder, expected: Tree, tmp_path: Path, jobs: int, seed: str, zone: str, locale: str, cwd: str
) -> None:
    place = tmp_path if cwd == "home" else Path("/")
    surroundings = {"PYTHONHASHSEED": seed, "TZ": zone, "LC_ALL": locale, "LANG": locale, "HOME": str(place)}
    assert by_itself(source, tmp_path, jobs, place, **surroundings) == expected


def test_B16_a_strict_umask_leaves_files_that_a_server_may_read(site: SiteFolder, tmp_path: Path) -> None:
    site.post("one", "One", date="2026-11-01")

    def strict() -> None:
        os.umask(0o077)

    command = [sys.executable, "-m", "dateline", "-C", str(site.root), "-q"]
    command += ["-o", str(tmp_path / "out"), "--cache-dir", str(tmp_path / "cache")]
    done = subprocess.run(command, preexec_fn=strict, timeout=120, cwd=ROOT)
    assert done.returncode == 0
    modes = {path.stat().st_mode & 0o777 for path in (tmp_path / "out").rglob("*") if path.is_file()}
    folders = {path.stat().st_mode & 0o777 for path in (tmp_path / "out").rglob("*") if path.is_dir()}
    assert (modes, folders) == ({0o644}, {0o755})


def test_B16_folders_listed_the_other_way_round(
    source: SiteFolder, expected: Tree, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "scandir", reversing(os.scandir))
    assert rebuilt(source, tmp_path) == expected


def reversing(real: Callable[..., Any]) -> Callable[..., Any]:
    """Return ``os.scandir`` that gives the entries sorted backwards."""

    @contextmanager
    def scandir(path: Any = ".") -> Iterator[Iterator[Any]]:
        with real(path) as entries:
            yield iter(sorted(entries, key=lambda entry: entry.name, reverse=True))

    return scandir


def test_B16_a_copy_elsewhere_with_other_times(source: SiteFolder, expected: Tree, tmp_path: Path) -> None:
    copy = SiteFolder(tmp_path / "copy of a site")
    for path in sorted(source.root.rglob("*"), reverse=True):
        inside = path.relative_to(source.root)
        if path.is_file() and inside.parts[0] in ("content", "site.toml"):
            os.utime(copy.write(str(inside), path.read_bytes()), (1, 1))
    copy.build()
    assert copy.tree() == expected


def test_B17_later_on_the_same_day_nothing_is_another(source: SiteFolder, expected: Tree, tmp_path: Path) -> None:
    """What falls out of the news map apart, the time of building is in no byte."""
    later = rebuilt(source, tmp_path, now=NOW.replace(hour=20))
    assert {path for path in expected if later.get(path) != expected[path]} <= {"sitemap-news.xml"}
    assert later.keys() == expected.keys()


def test_B16_posts_added_one_by_one_or_all_at_once(tmp_path: Path) -> None:
    settings = 'title = "T"\nbase_url = "https://a.example/"\n'
    slow, quick = SiteFolder(tmp_path / "slow"), SiteFolder(tmp_path / "quick")
    for site in (slow, quick):
        site.write("site.toml", settings)
    for n in (3, 1, 4, 2):
        body = f"The harbour of Port Averil was closed by the storm {n}."
        for site in (slow, quick):
            site.post(f"p{n}", f"Storm closes the harbour {n}", body, date=f"2026-11-0{n}")
        slow.build()
    quick.build()
    assert slow.tree() == quick.tree()
