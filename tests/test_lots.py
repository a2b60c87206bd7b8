"""Files are read and pages made twenty at once: what one of them does or fails to do is its own."""

from __future__ import annotations

import pickle
import shutil
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest
from sites import SiteFolder

from dateline import apply, processes, read
from dateline.apply import Written
from dateline.cache import FILE, Cache, CacheDamaged, CacheUnusable, Record
from dateline.discover import LARGEST_ARTICLE, scan_content
from dateline.folder import sort_content
from dateline.manifest import Entry, Made
from dateline.model import Diagnostic, Document, Source
from dateline.posts import Composed
from dateline.read import Reader
from dateline.records import read_diagnostics
from dateline.site import Site

MANY = 2 * read.AT_ONCE + 5


class _Memory(Cache):
    """A cache that remembers what it is told."""

    def save_read(self, bodies: Any, records: Any) -> None:
        self.bodies_saved, self.records_saved = list(bodies), list(records)


@pytest.fixture
def site(tmp_path: Path) -> SiteFolder:
    folder = SiteFolder(tmp_path)
    for number in range(MANY):
        folder.post(f"post-{number:02}", f"Post {number}", date="2026-11-05", tags=f"[tag-{number % 3}]")
    return folder


def _read(site: SiteFolder, known: dict[str, Record] | None = None) -> tuple[list[Record], _Memory]:
    files = sort_content(scan_content(site.root, Site().folders)).articles
    cache = _Memory(site.root / ".dateline")
    reader = Reader(site.root / "content", Site(), frozenset(), cache, known or {}, 0)
    return reader(files), cache


def test_a_fault_in_one_step_costs_its_file_alone(site: SiteFolder, monkeypatch: pytest.MonkeyPatch) -> None:
    with (site.root / "content/post-02.md").open("ab") as large:
        large.truncate(LARGEST_ARTICLE + 1)
    load, compose = read.read_document, read.compose

    def faulty_load(source: Source, sidecar: str, of: Site) -> Document:
        if source.path == "post-20.md":
            raise ValueError("loaded badly")
        return load(source, sidecar, of)

    def faulty_compose(document: Document, of: Site) -> Composed:
        if document.path == "post-21.md":
            raise ValueError("composed badly")
        return compose(document, of)

    sound, _ = _read(site)
    monkeypatch.setattr(read, "read_document", faulty_load)
    monkeypatch.setattr(read, "compose", faulty_compose)
    known = sound[22]._replace(post=b"as it was known")
    records, cache = _read(site, {known.path: known})
    assert [record.path for record in records] == [f"post-{number:02}.md" for number in range(MANY)]
    faults = {r.path: read_diagnostics(r.diagnostics)[0].message for r in records if r.diagnostics and not r.post}
    assert set(faults) == {"post-02.md", "post-20.md", "post-21.md"}
    assert "loaded badly" in faults["post-20.md"] and "composed badly" in faults["post-21.md"]
    assert records[22].post == b"as it was known"
    others = set(range(MANY)) - {2, 20, 21, 22}
    assert [records[i] for i in sorted(others)] == [sound[i] for i in sorted(others)]
    assert len(cache.bodies_saved) == len(others) and len(cache.records_saved) == MANY


def test_lots_end_with_twenty_files_or_many_bytes() -> None:
    sizes = [100] * 30 + [read.LOT_BYTES, 100, read.LOT_BYTES - 50, 100, 100]
    lots = [sizes[lot] for lot in read._lots(sizes)]
    assert [size for lot in lots for size in lot] == sizes
    assert all(len(lot) <= read.AT_ONCE and sum(lot[:-1]) < read.LOT_BYTES for lot in lots)
    assert list(read._lots([])) == []


def test_a_site_made_in_lots_is_the_site_made_one_by_one(site: SiteFolder, monkeypatch: pytest.MonkeyPatch) -> None:
    site.write("layouts/period.html", "{{ page.no_such_name }}")
    site.write("assets/large.txt", "a" * (apply.SMALL + 1))
    site.write("assets/small.css", "a { color: red }")
    report, lots = site.build(), site.tree()
    shutil.rmtree(site.root / "public")
    shutil.rmtree(site.root / ".dateline")
    monkeypatch.setattr(read, "AT_ONCE", 1)
    monkeypatch.setattr(apply, "AT_ONCE", 1)
    singly = site.build()
    assert report.diagnostics == singly.diagnostics and report.diagnostics
    assert lots == site.tree() and len(lots) > MANY


def test_each_step_of_each_item_has_the_whole_time(monkeypatch: pytest.MonkeyPatch) -> None:
    wound: list[float] = []
    monkeypatch.setattr("signal.setitimer", lambda which, seconds: wound.append(seconds))

    def in_steps(items: Sequence[int]) -> list[int]:
        lot = items[0:2]
        doubled = [2 * item for item in lot]
        return [item + other for item, other in zip(lot, doubled, strict=True)]

    assert processes._work_in_time(in_steps, [1, 2, 3], 60.0) == [3, 6]
    assert wound == [60.0] * 4 + [0]


def test_a_kept_cache_opens_once_and_closes_at_the_end(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    cache = Cache(tmp_path)
    cache.prepare("key")
    opened = []
    connect = cache._database.connect
    monkeypatch.setattr(cache._database, "connect", lambda: opened.append(connect()) or opened[-1])
    with cache.kept_open():
        assert cache.records() == {} and cache.media() == {} and cache.generation()
        with pytest.raises(CacheDamaged), cache.bodies() as fetch:
            fetch("0" * 32)
        assert cache.records() == {}
    assert len(opened) == 2, "one is left after a fault"
    for connection in opened:
        with pytest.raises(Exception, match="closed"):
            connection.execute("SELECT 1")
    assert not (tmp_path / f"{FILE}-wal").exists()


def test_a_kept_cache_that_can_not_be_opened_says_so(tmp_path: Path) -> None:
    (tmp_path / FILE).mkdir()
    cache = Cache(tmp_path)
    with cache.kept_open(), pytest.raises(CacheUnusable):
        cache.records()


def test_what_became_of_outputs_travels_unchanged() -> None:
    found = Diagnostic("layouts/post.html", 3, 8, "“x” is not there: ☃", "error", "Mend it.", "{{ x }}")
    made = Made("2026/ü/index.html", "a.b.c", "d" * 32, 2**40, 2**62)
    told = apply._Told([Written(made, Entry("e" * 64, 2**40), True, ()), Written(None, None, False, (found,))])
    travelled = pickle.loads(pickle.dumps(told))
    assert travelled == told
    assert [type(part) for part in travelled[0]] == [Made, Entry, bool, tuple]
