"""A build by a real dask scheduler and two worker processes on loopback, which see no file of the site."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import Executor
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest
from deploy_servers import await_port, free_port, need_library
from sites import SETTINGS, SiteFolder, Tree, picture

from dateline import parcels
from dateline.__main__ import main
from dateline.cache import Cache
from dateline.cluster import ClusterError, joined
from dateline.discover import scan
from dateline.folder import sort_content
from dateline.model import Diagnostic
from dateline.parcels import carrier, loads, open_parcel
from dateline.read import Reader
from dateline.records import read_post
from dateline.site import Site

ROOT = Path(__file__).resolve().parent.parent


@dataclass
class Machines:
    """A scheduler's address and its two workers."""

    address: str
    workers: list[subprocess.Popen[bytes]]


def start(words: list[str], folder: Path) -> subprocess.Popen[bytes]:
    folder.mkdir(parents=True, exist_ok=True)
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "DASK_DISTRIBUTED__ADMIN__LOG_FORMAT": "%(message)s"}
    with open(folder / "log", "wb") as log:
        return subprocess.Popen(
            [sys.executable, "-m", *words],
            cwd=folder,
            env=environment,
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=log,
        )


@pytest.fixture(scope="module")
def machines(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Machines]:
    need_library("distributed")
    folder = tmp_path_factory.mktemp("machines")
    port = free_port()
    words = ["distributed.cli.dask_scheduler", "--host", "127.0.0.1", "--port", str(port), "--no-dashboard"]
    scheduler = start(words, folder / "scheduler")
    address = f"tcp://127.0.0.1:{port}"
    words = [
        "distributed.cli.dask_worker",
        address,
        "--nthreads",
        "1",
        "--no-nanny",
        "--no-dashboard",
        "--death-timeout",
        "60",
    ]
    workers = [start(words, folder / f"worker-{n}") for n in range(2)]
    try:
        await_port(port, scheduler)
        yield Machines(address, workers)
    finally:
        for process in (*workers, scheduler):
            process.kill()
            process.wait()


@pytest.fixture(scope="module")
def paper(tmp_path_factory: pytest.TempPathFactory) -> SiteFolder:
    """A site with stories, pictures, an asset that is copied, a sidecar, and files that are broken or costly."""
    site = SiteFolder(tmp_path_factory.mktemp("paper") / "site")
    site.write("site.toml", SETTINGS.replace("enabled = false", "enabled = true"))
    for n in range(40):
        body = f"The council of Averil voted on item {n}.\n\n![A dot](dot-{n % 3}.png) and [another](p{n // 2}.md)."
        site.post(f"p{n}", f"Item {n}", body, date=f"2026-10-{n % 28 + 1:02}", tags=f"[t{n % 7}]")
    for n in range(3):
        site.write(f"content/dot-{n}.png", picture(10 * n))
    site.write("content/no-picture.png", b"not a picture")
    site.post("shows", "Shows", "![none](no-picture.png)", date="2026-10-03")
    site.write("content/broken.md", "---\ntitle: [\n---\nText")
    site.write("content/deep.md", "Words first. " + "<div>" * 20_000)
    site.write("content/beside.txt", "Ferry fares rise\n\nBy a tenth, the company said.\n")
    site.write("content/beside.txt.meta.toml", 'date = "2026-10-05"\n')
    site.write("content/kept-back.md", "Not for readers yet.\n")
    site.write("content/kept-back.meta", ".. title: Kept back\n.. date: 2026-10-06\n.. status: draft\n")
    site.write("assets/style.css", "a { color: red }")
    site.write("assets/paper.pdf", b"%PDF-1.4 nothing")
    return site


@pytest.fixture(scope="module")
def alone(paper: SiteFolder, tmp_path_factory: pytest.TempPathFactory) -> tuple[Tree, tuple[Diagnostic, ...]]:
    """What one machine makes of it."""
    report = paper.build()
    return paper.tree(), report.diagnostics


def test_many_machines_give_the_bytes_of_one(
    machines: Machines, paper: SiteFolder, alone: tuple[Tree, tuple[Diagnostic, ...]], tmp_path: Path
) -> None:
    """Also when the site is built again after an edit, and then without one."""
    tree, diagnostics = alone
    copy = SiteFolder(tmp_path / "elsewhere")
    for path in paper.root.rglob("*"):
        inside = path.relative_to(paper.root)
        if path.is_file() and inside.parts[0] not in ("public", ".dateline"):
            copy.write(str(inside), path.read_bytes())
    with joined(machines.address) as executor:
        report = copy.build(executor=executor)
        assert copy.tree() == tree
        assert sorted(map(str, report.diagnostics)) == sorted(map(str, diagnostics))
        assert copy.build(executor=executor).written == 0
        copy.post("p7", "Another title", date="2026-10-08")
        copy.build(executor=executor)
    with_edit = copy.tree()
    copy.build()
    assert copy.tree() == with_edit != tree
    fresh = SiteFolder(copy.root)
    fresh.build(output=tmp_path / "out", cache=tmp_path / "cache")
    assert SiteFolder(tmp_path).tree("out") == with_edit


def test_the_command_line_and_the_settings_name_a_cluster(
    machines: Machines, site: SiteFolder, monkeypatch: pytest.MonkeyPatch
) -> None:
    site.post("one", "One", date="2026-11-01")
    joined_at = []

    @contextmanager
    def join(address: str) -> Iterator[Executor]:
        joined_at.append(address)
        with joined(address) as executor:
            yield executor

    monkeypatch.setattr("dateline.cluster.joined", join)
    words = ["-C", str(site.root), "--now", "2026-11-21", "-q"]
    assert main([*words, "--cluster", machines.address]) == 0
    tree = site.tree()
    site.write("site.toml", SETTINGS + f'[cluster]\naddress = "{machines.address}"\n')
    assert main([*words, "--clean"]) == 0
    assert site.tree() == tree and joined_at == 2 * [machines.address]


def test_a_worker_of_another_make_is_refused(machines: Machines, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("dateline.parcels._version", str)
    with joined(machines.address) as executor, pytest.raises(ClusterError, match="has another Dateline"):
        executor.submit(len, [])


def test_a_build_with_nothing_to_do_calls_up_nobody(
    site: SiteFolder, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("dateline.discover.RACY", -(10**12))
    site.post("one", "One", date="2026-11-01")
    words = ["-C", str(site.root), "--now", "2026-11-21"]
    assert main(words) == 0
    assert main([*words, "--cluster", f"tcp://127.0.0.1:{free_port()}"]) == 0
    assert capsys.readouterr().err == ""


def test_C06_a_worker_killed_in_the_middle_changes_no_byte(
    machines: Machines, paper: SiteFolder, alone: tuple[Tree, tuple[Diagnostic, ...]], tmp_path: Path
) -> None:
    victim, other = machines.workers
    killed = []

    def kill(doing: str, done: int, total: int) -> None:
        if doing == "Writing" and not killed:
            victim.send_signal(signal.SIGKILL)
            killed.append(done)

    with joined(machines.address) as executor:
        paper.build(output=tmp_path / "out", cache=tmp_path / "cache", executor=executor, progress=kill)
    assert killed and victim.wait(5) == -signal.SIGKILL and other.poll() is None
    assert SiteFolder(tmp_path).tree("out") == alone[0]


def test_C06_without_any_worker_this_machine_goes_on(
    machines: Machines, site: SiteFolder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("dateline.cluster.ABANDONED", 0.2)
    monkeypatch.setattr("dateline.cluster.LOOK", 0.1)
    site.post("one", "One", date="2026-11-01")
    site.build(output=tmp_path / "expected", cache=tmp_path / "cache of its own")

    def kill(doing: str, done: int, total: int) -> None:
        for worker in machines.workers:
            worker.kill()

    with joined(machines.address) as executor:
        site.build(executor=executor, progress=kill)
    assert site.tree() == SiteFolder(tmp_path).tree("expected")


def test_nobody_at_an_address_is_told_with_what_to_do(
    site: SiteFolder, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    need_library("distributed")
    site.post("one", "One", date="2026-11-01")
    monkeypatch.setattr("dateline.cluster.ANSWERS_WITHIN", 1)
    assert main(["-C", str(site.root), "--cluster", f"tcp://127.0.0.1:{free_port()}"]) == 2
    told = capsys.readouterr().err
    assert "no dask scheduler answers" in told and "Traceback" not in told
    assert not (site.root / "public").exists()


def test_A06_what_stands_beside_an_article_travels_with_it(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text("Not for readers yet.\n")
    (tmp_path / "a.meta").write_text(".. title: A\n.. status: draft\n")
    (tmp_path / "a.md.meta.toml").write_text('label = "Exclusive"\n')
    listing = scan(tmp_path)
    content = sort_content(listing)
    reader = Reader(tmp_path, Site(), content.sidecars, Cache(tmp_path / "cache"), {}, 0)
    journey = carrier(reader)
    assert journey
    (record,) = open_parcel(journey.pack(content.articles)).results
    post = read_post(record.post)
    assert (post.title, post.draft, post.label) == ("A", True, "Exclusive")


def test_shares_are_bounded_by_the_weight_of_what_they_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(parcels, "LOAD", 10)
    assert list(loads([4, 4, 4, 30, 1, 1], int)) == [[4, 4, 4], [30], [1, 1]]
    assert list(loads([], int)) == []
