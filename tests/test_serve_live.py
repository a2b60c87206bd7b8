"""A running preview, asked over the network: what it serves, to whom, and what every way of saving does."""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import threading
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from previews import Preview, events, preview, wait, without_script
from sites import SETTINGS, SiteFolder, tree

from dateline.build import build
from dateline.model import Include
from dateline.request import Request

POST = "/2026/11/05/storm/"


@pytest.fixture(scope="module")
def live(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Preview]:
    """A preview that all tests of this module share; each mends what it breaks."""
    site = SiteFolder(tmp_path_factory.mktemp("live") / "site")
    site.write("site.toml", SETTINGS)
    site.post("storm", "Storm over the sound", "Wind first.", date="2026-11-05", slug="storm")
    site.post("calm", "Calm", "Nothing moves.", date="2026-11-06", slug="calm", tags="[sea]")
    site.post("draft", "Not yet", "Half a thought.", date="2026-11-07", slug="not-yet", draft="true")
    site.post("future", "Tomorrow", "It comes.", date="2199-01-01", slug="tomorrow")
    site.write("assets/film.mp4", bytes(range(256)) * 8192)
    site.post("film", "Film", "[see](/assets/film.mp4)", date="2026-11-08", slug="film")
    with preview(site) as running:
        running.rests()
        yield running


HOSTS = {
    "localhost:{}": 0, "127.0.0.1:{}": 0, "[::1]:{}": 0,
    "evil.example:{}": 403, "127.0.0.1.evil.example": 403, "a b": 400,
}  # fmt: skip
ORIGINS = {"": 0, "http://{}": 0, "https://evil.example": 403, "null": 403}
METHODS = {"GET": 0, "HEAD": 0, "POST": 405}


def test_P05_to_P09_hosts_origins_and_methods(live: Preview) -> None:
    """The whole matrix, for a page and for events: whoever is not let in by one rule is not let in by another."""
    cells = [(host, origin, method) for host in HOSTS for origin in ORIGINS for method in METHODS]
    assert len(cells) >= 60
    for host, origin, method in cells:
        headers = {"Host": host.format(live.port)}
        if origin:
            headers["Origin"] = origin.format(headers["Host"])
        answer = live.ask("/", method, **headers)
        wanted = HOSTS[host] or METHODS[method] or ORIGINS[origin] or 200
        assert answer.status == wanted, (host, origin, method)
        assert not any(name.startswith("access-control") for name in answer.headers)
        if wanted != 200:
            assert "Storm" not in answer.text


def test_P07_every_answer_is_closed_to_other_sites(live: Preview) -> None:
    for path in ("/", "/nothing/", "/__dateline__/preview.js", "/feed.xml"):
        headers = live.ask(path).headers
        assert headers["cross-origin-resource-policy"] == "same-origin"
        assert headers["x-content-type-options"] == "nosniff"
        assert headers["cache-control"] == "no-store"
    assert live.ask("/__dateline__/events", "HEAD").body == b""
    for path in ("/", "/__dateline__/events", "/__dateline__/origin?name=index.html"):
        assert live.ask(path, Sec_Fetch_Site="cross-site", Sec_Fetch_Mode="no-cors").status == 403
    assert live.ask("/__dateline__/events", Origin="https://evil.example").status == 403


@pytest.mark.parametrize(
    "request_",
    [
        b"GET / HTTP/1.1\r\n\r\n",
        b"GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n",
        b"GET http://127.0.0.1/ HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n",
        b"GET /\x01 HTTP/1.1\r\nHost: x\r\n\r\n",
        b"GARBAGE\r\n\r\n",
        b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03" * 10,
        b"GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nX: " + b"a" * 1_000_000 + b"\r\n\r\n",
        b"GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nOrigin: http://[\r\nConnection: close\r\n\r\n",
    ],
)
def test_P08_malformed_requests_are_refused_and_the_server_lives(live: Preview, request_: bytes) -> None:
    assert live.raw(request_).status in (0, 400, 403, 431)
    assert live.ask("/").status == 200


def test_P01_P17_nothing_beside_the_site_is_served(live: Preview) -> None:
    paths = [
        "/../site.toml", "/%2e%2e/%2e%2e/site.toml", "/..%2f..%2fsite.toml", "/dateline.manifest.json", "/.nojekyll",
        "/assets/", "/assets", "/content/storm.md", "/.dateline/preview/site/index.html", "/index.html?raw??",
    ]  # fmt: skip
    answers = {path: live.ask(path) for path in paths}
    assert {answers[path].status for path in paths[:-1]} <= {400, 404}
    assert answers[paths[-1]].status == 200 and without_script(answers[paths[-1]].body)
    assert all(b"base_url =" not in answer.body for answer in answers.values())


def test_P02_a_link_in_the_output_is_not_followed(live: Preview) -> None:
    place = live.output / "robots.txt"
    data = place.read_bytes()
    place.unlink()
    place.symlink_to(live.site.root / "site.toml")
    assert live.ask("/robots.txt").status == 404
    place.unlink()
    place.write_bytes(data)
    assert live.ask("/robots.txt").status == 200


def test_missing_pages_and_missing_slashes(live: Preview) -> None:
    missing = live.ask("/no/such/page/")
    assert missing.status == 404 and b"<title>" in without_script(missing.body)
    bare = live.ask(POST[:-1])
    assert (bare.status, bare.headers["location"]) == (307, POST)


def test_P13_ranges_of_large_files(live: Preview) -> None:
    path = next(p for p in (live.output).rglob("*.mp4"))
    url, whole = "/" + path.relative_to(live.output).as_posix(), path.read_bytes()
    part = live.ask(url, Range="bytes=1000-1999")
    assert (part.status, part.body) == (206, whole[1000:2000])
    assert part.headers["content-range"] == f"bytes 1000-1999/{len(whole)}"
    assert live.ask(url, Range=f"bytes={len(whole)}-").status == 416
    head = live.ask(url, "HEAD")
    assert (head.status, head.headers["content-length"], head.body) == (200, str(len(whole)), b"")
    assert live.ask(url).body == whole


def test_P16_what_is_served_is_what_a_build_makes_and_a_script(live: Preview, tmp_path: Path) -> None:
    live.rests()
    request = Request(
        live.site.root, datetime.now(UTC), Include(True, True, True), tmp_path / "out", tmp_path / "cache",
        live.origin + "/", jobs=1, preview=True,
    )  # fmt: skip
    build(request)
    for path, data in tree(tmp_path / "out").items():
        if path.startswith(".") or path == "dateline.manifest.json":
            continue
        answer = live.ask("/" + path.removesuffix("index.html"))
        served = without_script(answer.body) if path.endswith(".html") else answer.body
        assert (path, served) == (path, data)
    stored = tree(live.output)
    assert not any(b"__dateline__" in data for data in stored.values())
    assert not (live.site.root / "public").exists()


def test_drafts_and_what_is_to_come_are_shown_and_marked(live: Preview) -> None:
    assert 'data-status="draft"' in live.ask("/2026/11/07/not-yet/").text
    assert 'data-status="scheduled"' in live.ask("/2199/01/01/tomorrow/").text
    assert 'data-status=""' in live.ask(POST).text
    assert 'content="noindex"' in live.ask(POST).text


def truncate_and_write(place: Path, text: str) -> None:
    with place.open("w") as file:
        file.flush()
        time.sleep(0.03)
        file.write(text[: len(text) // 2])
        file.flush()
        file.write(text[len(text) // 2 :])


def rename_over(place: Path, text: str) -> None:
    beside = place.with_name(f"{place.name}.tmp")
    beside.write_text(text)
    os.replace(beside, place)


def vim(place: Path, text: str) -> None:
    """With 'backup' by renaming: a probe file, the old file moved away, a new one written, the backup removed."""
    swap = place.with_name(f".{place.name}.swp")
    swap.write_bytes(b"b0VIM 9.0")
    probe = place.with_name("4913")
    probe.write_bytes(b"")
    probe.unlink()
    backup = place.with_name(f"{place.name}~")
    place.rename(backup)
    time.sleep(0.02)
    place.write_text(text)
    backup.unlink()
    swap.unlink()


def emacs(place: Path, text: str) -> None:
    """A lock that is a dangling link, an auto-save file, a backup copy, then a rewrite in place."""
    lock = place.with_name(f".#{place.name}")
    lock.symlink_to("somebody@somewhere.1:1")
    auto = place.with_name(f"#{place.name}#")
    auto.write_text(text)
    place.with_name(f"{place.name}~").write_text(place.read_text())
    place.write_text(text)
    auto.unlink()
    lock.unlink()
    place.with_name(f"{place.name}~").unlink()


def jetbrains(place: Path, text: str) -> None:
    """The new text in one file, the old moved to another, then the new in its place."""
    fresh, old = place.with_name(f"{place.name}___jb_tmp___"), place.with_name(f"{place.name}___jb_old___")
    fresh.write_text(text)
    place.rename(old)
    fresh.rename(place)
    old.unlink()


def vs_code(place: Path, text: str) -> None:
    handle = os.open(place, os.O_WRONLY | os.O_TRUNC)
    os.write(handle, text.encode())
    os.fsync(handle)
    os.close(handle)


def network_share(place: Path, text: str) -> None:
    """Removed, and after a moment there again under the same name."""
    place.unlink()
    time.sleep(0.03)
    place.write_text(text)


def from_outside(place: Path, text: str) -> None:
    """Written on the same disk, but in a folder that nobody watches."""
    outside = place.parents[2] / "outside.md"
    outside.write_text(text)
    os.replace(outside, place)


STYLES = [truncate_and_write, rename_over, vim, emacs, jetbrains, vs_code, network_share, from_outside]


@pytest.mark.parametrize("save", STYLES, ids=lambda style: style.__name__)
def test_C17_C18_every_way_of_saving_is_seen(live: Preview, save: Callable[[Path, str], None]) -> None:
    place = live.site.root / "content/storm.md"
    said: list[int] = []
    watcher = threading.Thread(target=lambda: said.extend(live.ask(POST).status for _ in range(30)))
    watcher.start()
    save(place, place.read_text().replace("Wind", f"Wind ({save.__name__})", 1))
    live.shows(POST, f"({save.__name__})", 5)
    watcher.join()
    assert set(said) == {200}
    place.write_text(place.read_text().replace(f" ({save.__name__})", ""))
    live.rests()


@pytest.mark.parametrize("change", [("Wind first.", "Gusts *and* “hail”."), ("title: Storm", "title: Great storm")])
def test_what_a_save_shows_at_once_is_what_the_build_then_makes(live: Preview, change: tuple[str, str]) -> None:
    place = live.site.root / "content/storm.md"
    good = place.read_text()
    before = live.ask(POST).body
    place.write_text(good.replace(*change))
    wait(lambda: without_script(live.ask(POST).body) != without_script(before), "the change")
    at_once = without_script(live.ask(POST).body)
    stored = live.output / "2026/11/05/storm/index.html"
    assert at_once != stored.read_bytes() or live.said[-1].startswith("shown")
    live.rests()
    assert stored.read_bytes() == at_once == without_script(live.ask(POST).body)
    place.write_text(good)
    live.rests()


def test_a_new_post_a_renamed_one_and_a_deleted_one(live: Preview) -> None:
    place = live.site.post("fresh", "Fresh", "Just in.", date="2026-11-09", slug="fresh")
    live.shows("/2026/11/09/fresh/", "Just in.")
    live.shows("/", "Fresh")
    place.write_text(place.read_text().replace("slug: fresh", "slug: renamed"))
    live.becomes("/2026/11/09/fresh/", 404)
    assert live.ask("/2026/11/09/renamed/").status == 200
    live.rests()
    place.unlink()
    live.becomes("/2026/11/09/renamed/", 404)
    wait(lambda: "Fresh" not in live.ask("/").text, "the list without it")
    live.rests()


def test_C22_a_fault_is_told_and_the_last_good_page_stays(live: Preview) -> None:
    place = live.site.root / "content/storm.md"
    good = place.read_text()
    with events(live) as following:
        following()
        place.write_text(good.replace("date: 2026-11-05", 'date: [oops\ntitle: "<script>alert(1)</script>'))
        told = following()
        while not any(fault["severity"] == "error" for fault in told["faults"]):
            told = following()
        fault = next(fault for fault in told["faults"] if fault["severity"] == "error")
        assert fault["path"] == "content/storm.md" and fault["message"]
        assert "Wind first." in live.ask(POST).text
        live.site.post("other", "Other", "Elsewhere.", date="2026-11-10", slug="other")
        live.shows("/", "Other")
        assert "Wind first." in live.ask(POST).text
        place.write_text(good)
        while told["faults"]:
            told = following()
    (live.site.root / "content/other.md").unlink()
    live.rests()
    assert live.process.poll() is None


def test_C22_settings_and_layouts_at_fault_keep_the_last_good_site(live: Preview) -> None:
    settings = live.site.root / "site.toml"
    with events(live) as following:
        following()
        settings.write_text(SETTINGS + "\nnonsense = = 1\n")
        while not following()["faults"]:
            pass
        assert "Wind first." in live.ask(POST).text
        settings.write_text(SETTINGS)
        while following()["faults"]:
            pass
        layout = live.site.write("layouts/404.html", "{% if %}")
        told = following()
        while not told["faults"]:
            told = following()
        assert told["faults"][0]["path"].endswith("404.html") and told["faults"][0]["line"] == 1
        layout.unlink()
        while told["faults"]:
            told = following()
    live.rests()


def test_C22_a_layout_at_fault_on_every_post_ends_no_process(live: Preview) -> None:
    text = '{% extends "_base.html" %}{% block main %}{{ page.nothing }}{% endblock %}'
    layout = live.site.write("layouts/post.html", text)
    with events(live) as following:
        while not following()["faults"]:
            pass
        live.rests()
        layout.unlink()
        while following()["faults"]:
            pass
    live.rests()
    assert not [line for line in live.said if "Traceback" in line or "came to its end" in line]


def test_C22_a_layout_may_be_saved_with_what_it_asks_for(live: Preview) -> None:
    live.ask(POST)
    drawing = live.site.write("assets/anchor.svg", '<svg xmlns="http://www.w3.org/2000/svg"/>')
    layout = live.site.write("layouts/_footer.html", "<footer>{{ asset('anchor.svg') }}</footer>")
    live.shows(POST, "/assets/anchor.")
    live.rests()
    with events(live) as following:
        assert not following()["faults"]
    layout.unlink()
    live.rests()
    drawing.unlink()
    live.rests()


def test_layouts_and_style_sheets_are_shown(live: Preview) -> None:
    live.ask(POST)
    layout = live.site.write("layouts/_footer.html", "<footer>Set by hand</footer>")
    live.shows(POST, "Set by hand")
    live.shows("/archive/", "Set by hand")
    sheet = live.site.write("assets/style.css", "body { color: rgb(1, 2, 3) }")
    wait(lambda: "rgb(1, 2, 3)" in live.ask(_sheet(live)).text, "the new style")
    layout.unlink()
    sheet.unlink()
    wait(lambda: "Set by hand" not in live.ask(POST).text, "the old footer")
    live.rests()


def _sheet(live: Preview) -> str:
    return live.ask(POST).text.partition('rel="stylesheet" href="')[2].partition('"')[0]


def test_origin_names_source_layouts_and_reasons(live: Preview) -> None:
    text = "A headline without marks\n\nSomething happened in the harbour.\n"
    place = live.site.write("content/2026-11-04-told.txt", text)
    live.shows("/2026/11/04/", "A headline without marks")
    found = re.search(r'href="/(2026/11/04/[^"/]+/)"', live.ask("/2026/11/04/").text)
    assert found
    told = json.loads(live.ask(f"/__dateline__/origin?name={found[1]}index.html").text)
    assert told["source"] == "content/2026-11-04-told.txt"
    assert told["layouts"][0].startswith("post.html")
    assert told["facts"]["evidence"]["date"]["origin"] == "file name"
    assert live.ask("/__dateline__/origin?name=../site.toml").status == 404
    place.unlink()
    live.rests()


def test_P14_no_request_fails_and_none_is_mixed_during_rebuilds(live: Preview) -> None:
    place = live.site.root / "content/calm.md"
    good = place.read_text()
    stop = threading.Event()
    wrong: list[object] = []
    count = [0]

    def ask() -> None:
        while not stop.is_set():
            for path in ("/2026/11/06/calm/", "/", "/tags/sea/", "/feed.xml"):
                answer = live.ask(path)
                count[0] += 1
                whole = answer.body.rstrip().endswith((b"</script>", b"</feed>"))
                if answer.status != 200 or not whole or len(set(_marks(answer.text))) > 1:
                    wrong.append((path, answer.status, set(_marks(answer.text))))

    askers = [threading.Thread(target=ask) for _ in range(2)]
    for asker in askers:
        asker.start()
    for n in range(12):
        place.write_text(good.replace("title: Calm", f"title: Calm mark{n:03}").replace("moves", f"moves mark{n:03}"))
        time.sleep(0.35)
    stop.set()
    for asker in askers:
        asker.join()
    place.write_text(good)
    live.rests()
    assert wrong == [] and count[0] > 100


def _marks(text: str) -> list[str]:
    return [part[:3] for part in text.split("mark")[1:] if part[:3].isdigit()]


def test_C21_many_files_at_once_are_one_build(live: Preview) -> None:
    before = len([line for line in live.said if " files in " in line])
    for n in range(120):
        live.site.post(f"many/{n}", f"Many {n}", date="2026-10-01", slug=f"many-{n}")
    live.becomes("/2026/10/01/many-119/", 200, 30)
    live.rests()
    assert len([line for line in live.said if " files in " in line]) - before == 1
    for n in range(120):
        (live.site.root / f"content/many/{n}.md").unlink()
    live.becomes("/2026/10/01/many-119/", 404, 30)
    live.rests()


def test_C20_builds_start_no_builds(live: Preview) -> None:
    live.rests()
    count = len(live.said)
    time.sleep(1)
    assert len(live.said) == count


def test_P11_listeners_who_vanish_leave_nothing(live: Preview) -> None:
    live.ask("/")
    place = Path(f"/proc/{live.process.pid}")
    if not place.exists():
        pytest.skip("this system has no /proc")

    def state() -> tuple[int, int]:
        return len(os.listdir(place / "fd")), len(os.listdir(place / "task"))

    before = state()
    for _ in range(3):
        lines = [live.dial() for _ in range(100)]
        for line in lines:
            line.sendall(f"GET /__dateline__/events HTTP/1.1\r\nHost: 127.0.0.1:{live.port}\r\n\r\n".encode())
            assert line.recv(5) == b"HTTP/"
        for line in lines:
            line.close()
    wait(lambda: state()[0] <= before[0] + 1 and state()[1] <= before[1] + 1, "descriptors and threads back", 15)


def _session(process: subprocess.Popen[str]) -> set[int]:
    """Return the processes that a preview has started, itself included, that still run."""
    found = set()
    for entry in Path("/proc").iterdir():
        if entry.name.isdigit():
            try:
                fields = (entry / "stat").read_text().rpartition(")")[2].split()
            except OSError:
                continue
            if int(fields[3]) == process.pid and fields[0] != "Z":
                found.add(int(entry.name))
    return found


def _parent(process: int) -> int:
    return int(Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()[1])


@pytest.mark.skipif(not Path("/proc/self/stat").exists(), reason="this system has no /proc")
def test_a_builder_that_dies_is_followed_by_another(live: Preview) -> None:
    builders = [one for one in _session(live.process) if _parent(one) not in (live.process.pid, os.getpid())]
    assert builders
    for one in builders:
        os.kill(one, signal.SIGKILL)
    place = live.site.root / "content/calm.md"
    good = place.read_text()
    place.write_text(good.replace("Nothing moves.", "Something stirs."))
    live.shows("/2026/11/06/calm/", "Something stirs.")
    place.write_text(good)
    live.shows("/2026/11/06/calm/", "Nothing moves.")
    live.rests()


@pytest.mark.skipif(not Path("/proc/self/stat").exists(), reason="this system has no /proc")
@pytest.mark.parametrize("with_signal", [signal.SIGINT, signal.SIGTERM])
@pytest.mark.parametrize("busy", [False, True], ids=["idle", "during a build"])
def test_ctrl_c_leaves_nothing_behind(site: SiteFolder, with_signal: int, busy: bool) -> None:
    site.post("one", "One", date="2026-11-05")
    with preview(site) as running, running.dial() as line:
        line.sendall(f"GET /__dateline__/events HTTP/1.1\r\nHost: 127.0.0.1:{running.port}\r\n\r\n".encode())
        assert len(_session(running.process)) > 1
        if busy:
            for n in range(40):
                site.post(f"more-{n}", f"More {n}", date="2026-11-06")
            time.sleep(0.6)
        assert running.stop(with_signal) == 0
        wait(lambda: not _session(running.process), "the end of every process", 10)
        assert not any("Traceback" in line for line in running.said)


def test_a_site_that_cannot_be_built_yet_is_served_once_it_can(site: SiteFolder) -> None:
    good = (site.root / "site.toml").read_text()
    site.write("site.toml", "title = \n")
    site.post("one", "One", date="2026-11-05", slug="one")
    with preview(site) as running:
        answer = running.ask("/")
        assert answer.status == 503 and "site.toml" in answer.text
        site.write("site.toml", good)
        running.becomes("/2026/11/05/one/", 200)


def test_P15_a_port_that_is_taken_is_named(live: Preview) -> None:
    done = live.site.run("serve", "--port", str(live.port))
    assert done.returncode == 2 and f"port {live.port} is taken" in done.stderr and "Traceback" not in done.stderr


def test_a_site_below_a_path(site: SiteFolder) -> None:
    site.write("site.toml", SETTINGS.replace("https://test.example/", "https://test.example/blog/"))
    site.post("one", "One", date="2026-11-05", slug="one")
    with preview(site) as running:
        assert running.ask("/blog/2026/11/05/one/").status == 200
        assert running.ask("/2026/11/05/one/").status == 404
        assert [running.ask(path).headers["location"] for path in ("/", "/blog")] == ["/blog/", "/blog/"]


def test_C09_a_preview_keeps_its_things_where_it_is_told(site: SiteFolder, tmp_path: Path) -> None:
    site.post("cod", "Cod", date="2026-11-01")
    with preview(site, "--cache-dir", str(tmp_path / "cache")) as running:
        assert running.ask("/2026/11/01/cod/").status == 200
    assert sorted(path.name for path in site.root.iterdir()) == ["content", "site.toml"]


def test_a_browser_that_listens_only_after_a_post_moved_is_told_where(live: Preview) -> None:
    live.site.post("swell", "Swell", "It rolls.", date="2026-11-04", slug="swell")
    live.becomes("/2026/11/04/swell/", 200)
    with events(live) as following:
        late = following()["edition"]
    place = live.site.root / "content/swell.md"
    place.write_text(place.read_text().replace("slug: swell", "slug: surge"))
    live.becomes("/2026/11/04/surge/", 200)
    with events(live, late) as following:
        assert following()["moved"] == {"/2026/11/04/swell/": "/2026/11/04/surge/"}
    place.unlink()
    live.becomes("/2026/11/04/surge/", 404)
    live.rests()
