"""Deploys to a host that fails at every possible moment."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from deploy_worlds import Gone, MemoryStore, as_bytes, broken_links, lay, news, page

import dateline.deploy as deploying
from dateline.deploy import DeployFailed, DeployRefused, deploy, parse_target, preview_deploy
from dateline.deploy.pool import PooledHost
from dateline.deploy.retry import back_off

OURS = {"dateline.manifest.json", "dateline.deploy.json"}
NOW = datetime(2026, 11, 21, 12, tzinfo=UTC)


@pytest.fixture
def put(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    """Deploy a site to a store, with journals that last, as long as no other folder is named."""

    def act(store: MemoryStore, site, journals: str = "journals", clock=lambda: NOW, **options):
        host = PooledHost(store, pause=lambda attempt: None)
        monkeypatch.setattr(deploying, "open_host", lambda target, folder: host)
        folder = lay(tmp_path / "public", site)
        return deploy(folder, parse_target("memory://paper/site", {}), tmp_path / journals, clock=clock, **options)

    return act


def held(store: MemoryStore) -> dict[str, bytes]:
    return {path: data for path, data in store.files.items() if path not in OURS}


def styles(edition: int) -> set[str]:
    return {path for path in news(edition) if path.endswith(".css")}


@pytest.mark.parametrize("then_acts", [False, True], ids=["not done", "done but not told"])
@pytest.mark.parametrize("journal", ["kept", "lost"])
def test_D03_broken_off_at_every_operation(put, tmp_path, then_acts: bool, journal: str) -> None:
    start = MemoryStore()
    put(start, news(0))
    versions = {path: {as_bytes(news(e)).get(path) for e in (0, 2)} for e in (0, 2) for path in news(e)}
    for k in range(10_000):
        store = MemoryStore(start.files)
        store.left, store.then_acts = k, then_acts
        try:
            put(store, news(2), f"journals {k}")
            break
        except Gone:
            pass
        assert broken_links(held(store)) == []
        assert all(data in versions[path] for path, data in held(store).items())
        first = [write for write in store.writes if write[0] not in OURS]
        store.writes, store.left = [], 10**9
        put(store, news(2), f"journals {k}" if journal == "kept" else f"others {k}", confirm=journal == "lost")
        again = [write for write in store.writes if write[0] not in OURS]
        assert held(store) == as_bytes(news(2)) | {p: as_bytes(news(0))[p] for p in styles(0)}
        assert "dateline.deploy.json" not in store.files
        if journal == "kept":
            assert not set(first) & set(again), "sent again though it had arrived"
    assert k > 25


@pytest.mark.parametrize("journal", ["kept", "lost"])
def test_D03_a_site_that_changed_after_a_deploy_broke_off(put, journal: str) -> None:
    """Edition 2 breaks off at k, then edition 0 (taken back) or 1 is sent, breaks off too, and at last goes."""
    start = MemoryStore()
    put(start, news(0))
    for k in range(4, 30, 5):
        for other in (0, 1):
            for m in (9, 17):
                store = MemoryStore(start.files)
                for edition, left in ((2, k), (other, m), (other, 10**9)):
                    store.left = left
                    try:
                        own = left if journal == "lost" else ""
                        put(store, news(edition), f"j {k} {other} {m} {own}", confirm=True)
                    except Gone:
                        assert broken_links(held(store)) == []
                kept = {path: data for path, data in held(store).items() if path not in news(other)}
                assert {p: d for p, d in held(store).items() if p not in kept} == as_bytes(news(other))
                assert set(kept) <= styles(0) | styles(1) | styles(2)


def test_D01_assets_then_pages_then_lists_then_feeds_then_removals_then_the_manifest(put) -> None:
    store = MemoryStore()
    put(store, news(0))
    store.writes.clear()
    removed: list[str] = []
    forget = store.remove
    store.remove = lambda path: (removed.append(path), store.writes.append((f"removed {path}", b"")), forget(path))
    put(store, news(2))
    order = [path for path, _ in store.writes]
    assert order[0] == "dateline.deploy.json"
    assert order[-2:] == ["dateline.manifest.json", "removed dateline.deploy.json"]
    place = {path: n for n, path in enumerate(order)}
    pictures = [n for path, n in place.items() if path.endswith((".css", ".jpg", ".svg")) and "removed" not in path]
    pages = [n for path, n in place.items() if path.endswith(".html") and "removed" not in path]
    feeds = [place["feed.xml"], place["sitemap.xml"]]
    gone = [n for path, n in place.items() if path.startswith("removed") and "deploy" not in path]
    assert max(pictures) < min(pages) and max(pages) < min(feeds) and max(feeds) < min(gone)
    assert place["2026/11/06/p5/index.html"] < place["2026/11/04/p3/index.html"] < place["index.html"], "new first"
    assert removed[0].startswith("tags/") and removed[-2].endswith(".jpg")


def test_D02_the_last_two_generations_of_styles_stay(put) -> None:
    store = MemoryStore()
    for edition in range(5):
        put(store, news(edition))
        there = {path for path in store.files if path.endswith(".css")}
        assert there == set().union(*(styles(e) for e in range(max(0, edition - 2), edition + 1)))
        put(store, news(edition))
        assert there == {path for path in store.files if path.endswith(".css")}, "a deploy of nothing ages nothing"


def test_L02_a_withdrawn_post_and_its_picture_are_gone_at_once(put) -> None:
    store = MemoryStore()
    put(store, news(0))
    put(store, news(1))
    assert not [path for path in store.files if "p0" in path or path.endswith("p.00000000.jpg")]


def test_nothing_changed_sends_nothing_in_at_most_three_requests(put) -> None:
    store = MemoryStore()
    put(store, news(0))
    store.writes.clear()
    store.reads = 0
    report = put(store, news(0))
    assert (report.added, report.updated, report.removed, report.size) == (0, 0, 0, 0)
    assert store.writes == [] and report.requests == store.reads <= 3
    assert report.unchanged == len(news(0))


def test_one_body_edited_sends_its_page_the_feed_and_the_manifest(put) -> None:
    store, site = MemoryStore(), news(0)
    put(store, site)
    store.writes.clear()
    site |= {"2026/11/01/p0/index.html": site["2026/11/01/p0/index.html"] + "more", "feed.xml": "<feed>0</feed>"}
    put(store, site)
    assert {path for path, _ in store.writes} - OURS == {"2026/11/01/p0/index.html", "feed.xml"}


def test_D05_a_file_of_equal_size_is_sent(put) -> None:
    store, site = MemoryStore(), news(0)
    put(store, site)
    site["sitemap.xml"] = str(site["sitemap.xml"]).replace("0", "7")
    put(store, site)
    assert store.files["sitemap.xml"] == b"<urlset>7</urlset>"


def test_D07_only_names_of_our_own_last_manifest_are_removed(put) -> None:
    store = MemoryStore({"somebody/else.html": b"theirs"})
    with pytest.raises(DeployRefused, match="already files there"):
        put(store, news(0))
    put(store, news(0), confirm=True)
    store.files["later.html"] = b"theirs too"
    put(store, news(3))
    assert store.files["somebody/else.html"] == b"theirs" and store.files["later.html"] == b"theirs too"


def test_D06_many_removals_ask_first(put) -> None:
    large = news(0) | {f"archive/{n}/index.html": page("/") for n in range(200)}
    store = MemoryStore()
    put(store, large)
    before = dict(store.files)
    with pytest.raises(DeployRefused, match="remove 200 of the .* --yes"):
        put(store, news(0))
    assert store.files == before
    put(store, news(0), confirm=True)
    assert held(store) == as_bytes(news(0))


LIMITS = [(60, 25, False), (60, 26, True), (200, 40, False), (200, 41, True)]


@pytest.mark.parametrize(("before", "gone", "asks"), LIMITS)
def test_D06_so_many_removals_are_fine(put, before: int, gone: int, asks: bool) -> None:
    """Twenty-five, or a fifth of what the host holds."""
    site = {"index.html": page("/")} | {f"pictures/{n}.jpg": b"x" for n in range(before - 1)}
    left = dict(list(site.items())[: before - gone])
    store = MemoryStore()
    put(store, site)
    if asks:
        with pytest.raises(DeployRefused, match=f"remove {gone} of the {before} files"):
            put(store, left)
    else:
        put(store, left)
        assert held(store) == as_bytes(left)


def test_D08_waits_grow_up_to_a_bound_and_are_never_the_same_for_two(monkeypatch: pytest.MonkeyPatch) -> None:
    waits: list[float] = []
    monkeypatch.setattr("time.sleep", waits.append)
    for attempt in range(1, 12):
        for _ in range(50):
            back_off(attempt)
        most = min(20.0, 0.25 * 2**attempt)
        assert min(waits) >= 0 and most / 2 < max(waits) <= most and len(set(waits)) == 50
        waits.clear()


def test_D08_a_host_that_stumbles_is_asked_again_at_most_five_times(put) -> None:
    store = MemoryStore()
    store.refusals = {"index.html": 4}
    put(store, news(0))
    assert held(store) == as_bytes(news(0))
    store.refusals = {"feed.xml": 5}
    with pytest.raises(DeployFailed, match="feed.xml: busy. What the host serves is whole"):
        put(store, news(1))


def test_D11_two_deploys_at_once(put, tmp_path: Path) -> None:
    store = MemoryStore()
    put(store, news(0))
    store.left = 12
    with pytest.raises(Gone):
        put(store, news(1), "machine A")
    store.left = 10**9
    with pytest.raises(DeployRefused, match="2026-11-21 12:00 UTC.*--yes"):
        put(store, news(2), "machine B", clock=lambda: NOW + timedelta(minutes=5))
    put(store, news(2), "machine B", clock=lambda: NOW + timedelta(minutes=31))
    assert held(store).keys() >= news(2).keys()


def test_D11_a_note_that_is_being_written_is_read_again(put, monkeypatch: pytest.MonkeyPatch) -> None:
    store, waits = MemoryStore(), []
    put(store, news(0))
    note = {"version": 1, "id": "theirs", "alive": NOW.isoformat(), "paths": []}
    store.files["dateline.deploy.json"] = b""

    def wait(seconds: float) -> None:
        waits.append(seconds)
        store.files["dateline.deploy.json"] = json.dumps(note).encode()

    monkeypatch.setattr("time.sleep", wait)
    with pytest.raises(DeployRefused, match="under way"):
        put(store, news(1), "machine B")
    assert len(waits) == 1


def test_D11_a_deploy_that_was_taken_over_stops(put) -> None:
    store = MemoryStore()
    put(store, news(0))
    write = store.write

    def takes_over(path: str, data: bytes) -> None:
        write(path, data)
        if path == "index.html":
            note = {"version": 1, "id": "theirs", "alive": NOW.isoformat(), "paths": []}
            store.files["dateline.deploy.json"] = json.dumps(note).encode()

    store.write = takes_over
    manifest = store.files["dateline.manifest.json"]
    with pytest.raises(DeployFailed, match="took over"):
        put(store, news(2))
    assert store.files["dateline.manifest.json"] == manifest
    assert "2026/11/01/p0/index.html" in store.files, "nothing is removed any more"


def test_D11_a_deploy_that_ended_while_ours_began(put) -> None:
    store = MemoryStore()
    put(store, news(0))
    write = store.write

    def ends(path: str, data: bytes) -> None:
        if path == "dateline.deploy.json":
            other = json.loads(store.files["dateline.manifest.json"]) | {"deploy": "other"}
            store.files["dateline.manifest.json"] = json.dumps(other).encode()
        write(path, data)

    store.write = ends
    before = held(store)
    with pytest.raises(DeployFailed, match="ended just now"):
        put(store, news(2))
    assert held(store) == before


def test_a_hostile_manifest_on_the_host_is_refused(put) -> None:
    for path in ("../../etc/passwd", "/etc/passwd", "a//b", "a\\b", "", "x\ny", "\ud800"):
        table = {"version": 1, "preview": False, "drafts": False, "entries": {path: ["0", 1]}}
        store = MemoryStore({"dateline.manifest.json": json.dumps(table).encode()})
        with pytest.raises(DeployRefused, match="can't be compared"):
            put(store, news(0))
        note = {"version": 1, "id": "x", "alive": NOW.isoformat(), "paths": [path]}
        store = MemoryStore({"dateline.deploy.json": json.dumps(note).encode()})
        with pytest.raises(DeployRefused, match="can't be compared"):
            put(store, news(0))


def test_a_file_and_a_folder_that_change_places(put) -> None:
    """On hosts with real folders a name can't be both; what stands in the way goes first."""
    store = MemoryStore()
    put(store, news(0) | {"about": "a file", "press/index.html": page("/")})
    order: list[str] = []
    write, forget = store.write, store.remove
    store.write = lambda path, data: (order.append(path), write(path, data))
    store.remove = lambda path: (order.append(f"-{path}"), forget(path))
    put(store, news(0) | {"about/index.html": page("/"), "press": "a file"})
    assert order.index("-about") < order.index("about/index.html")
    assert order.index("-press/index.html") < order.index("press")


def test_a_dry_run_changes_nothing(tmp_path: Path) -> None:
    host = tmp_path / "host"
    target = parse_target(str(host), {})
    deploy(lay(tmp_path / "public", news(0)), target, tmp_path / "journals")
    before = {path: path.read_bytes() for path in host.rglob("*") if path.is_file()}
    changes = preview_deploy(lay(tmp_path / "public", news(1)), target, tmp_path / "journals")
    assert {path: path.read_bytes() for path in host.rglob("*") if path.is_file()} == before
    found = {change.path: (change.action, change.because) for change in changes}
    assert found["2026/11/05/p4/index.html"] == ("add", ("not on the host",))
    assert found["index.html"] == ("update", ("its content differs",))
    assert found["2026/11/01/p0/index.html"] == ("remove", ("no longer part of the site",))
    assert not any(path.endswith(".css") and action == "remove" for path, (action, _) in found.items())


def test_progress_counts_every_change(put) -> None:
    told: list[tuple[int, int]] = []
    store = MemoryStore()
    put(store, news(0), progress=lambda done, of, path: told.append((done, of)))
    assert told == [(n + 1, len(news(0))) for n in range(len(news(0)))]


def test_T6_a_file_that_a_build_changes_meanwhile_stops_the_deploy(put, tmp_path: Path) -> None:
    store = MemoryStore()
    write = store.write

    def edits(path: str, data: bytes) -> None:
        write(path, data)
        (tmp_path / "public" / "index.html").write_text("newer")

    store.write = edits
    with pytest.raises(DeployFailed, match="index.html changed while it was being sent"):
        put(store, news(0))
    assert "index.html" not in store.files
