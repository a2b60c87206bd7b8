"""What the preview is made of: addresses, editions, news, listeners, saves at rest, watched folders, doors."""

from __future__ import annotations

import asyncio
import json
import logging
import os
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from previews import wait

from dateline.model import Diagnostic
from dateline.serve import listeners, serving, watching
from dateline.serve.addresses import BadTarget, host_name, is_foreign, name_below, read_target
from dateline.serve.doors import PORT, PortTaken, Wanted, open_door
from dateline.serve.edition import Edition
from dateline.serve.listeners import Listeners
from dateline.serve.messages import Built, Leaf, Proof, Refused
from dateline.serve.news import News, marked, not_built
from dateline.serve.settling import Mailbox
from dateline.serve.watching import FolderWatch


@pytest.mark.parametrize(
    "target",
    [
        b"/../site.toml", b"/%2e%2e/site.toml", b"/..%2fsite.toml", b"/%2e%2e%2fsite.toml", b"/a/..%5c..%5cb",
        b"/a\\..\\b", b"//etc/passwd", b"/a//b", b"/C:/x", b"/c%3A/x", b"/index.html::$DATA", b"/a%00.html",
        b"/%0d%0aX: y", b"/.git/config", b"/%2egit/config", b"/a/.env", b"/./a", b"/a/.", b"http://127.0.0.1/a",
        b"*", b"", b"a", b"/%ff", b"/%c0%ae%c0%ae/x", b"/" + b"a" * 5000, b"/~/../x", b"/%252e%252e/..",
    ],
)  # fmt: skip
def test_P01_targets_that_climb_hide_or_confuse_are_refused(target: bytes) -> None:
    with pytest.raises(BadTarget):
        read_target(target)


@pytest.mark.parametrize(
    ("target", "path"),
    [
        (b"/", "/"), (b"/a/", "/a/"), (b"/2026/11/05/sch%C3%B6n/", "/2026/11/05/schön/"), (b"/a%20b.pdf", "/a b.pdf"),
        (b"/.well-known/security.txt", "/.well-known/security.txt"), (b"/%252e%252e/", "/%2e%2e/"),
    ],
)  # fmt: skip
def test_P01_a_target_is_decoded_once(target: bytes, path: str) -> None:
    assert read_target(target) == path


def test_P03_names_lie_below_the_base_path_and_not_beside_it() -> None:
    assert name_below("/blog/a/", "/blog/") == "a/index.html"
    assert name_below("/blog/", "/blog/") == "index.html"
    assert name_below("/blog-evil/a", "/blog/") == ""
    assert name_below("/a.css", "/") == "a.css"


def test_P08_hosts_are_read_strictly() -> None:
    good = {"LocalHost:8000": "localhost", "127.0.0.1": "127.0.0.1", "[::1]:80": "[::1]"}
    assert {text: host_name(text) for text in good} == good
    for text in ("", "a b", "a:b", "a:80:80", "user@a", "a/b", "[::1", "::1", "a\x00", "a" * 300, "a:123456"):
        with pytest.raises(ValueError):
            host_name(text)


@pytest.mark.parametrize(
    ("headers", "foreign"),
    [
        ({}, False),
        ({"sec-fetch-site": "none"}, False),
        ({"sec-fetch-site": "same-origin"}, False),
        ({"sec-fetch-site": "cross-site", "sec-fetch-mode": "navigate", "sec-fetch-dest": "document"}, False),
        ({"sec-fetch-site": "cross-site", "sec-fetch-mode": "navigate", "sec-fetch-dest": "iframe"}, True),
        ({"sec-fetch-site": "cross-site", "sec-fetch-mode": "no-cors", "sec-fetch-dest": "script"}, True),
        ({"sec-fetch-site": "same-site", "sec-fetch-mode": "cors"}, True),
        ({"origin": "http://127.0.0.1:8000"}, False),
        ({"origin": "http://127.0.0.1:9000"}, True),
        ({"origin": "null"}, True),
        ({"origin": "https://evil.example", "sec-fetch-site": "none"}, True),
    ],
)
def test_P07_requests_out_of_other_sites_are_known(headers: dict[str, str], foreign: bool) -> None:
    told = {"host": "127.0.0.1:8000", **headers}
    assert is_foreign((name.encode(), value.encode()) for name, value in told.items()) is foreign


def edition(tmp_path: Path, *names: str) -> Edition:
    leaves = {name: Leaf(f"{name}.md", "post.html", "") for name in names}
    return Edition(tmp_path / "site", names=frozenset(names), leaves=leaves)


def built(*names: str, diagnostics: tuple[Diagnostic, ...] = ()) -> Built:
    return Built("/", "content", frozenset(names), {}, frozenset(), diagnostics, "")


def test_P04_only_names_of_the_last_build_are_found(tmp_path: Path) -> None:
    (tmp_path / "site").mkdir()
    (tmp_path / "site/secret.txt").write_text("x")
    assert edition(tmp_path, "a.html").find("secret.txt") is None


def test_P14_while_files_are_replaced_their_former_bytes_are_served(tmp_path: Path) -> None:
    during = edition(tmp_path, "a.html", "b.html").replacing(frozenset({"a.html"}), tmp_path / "former")
    assert during.find("a.html") == tmp_path / "former/a.html"
    assert during.find("b.html") == tmp_path / "site/b.html"
    after = during.rebuilt(built("a.html"), 0, {})
    assert after.find("a.html") == tmp_path / "site/a.html"
    assert after.find("b.html") is None


def test_P14_a_page_loaded_before_a_build_still_finds_its_style_sheet(tmp_path: Path) -> None:
    sheet = "assets/style.0123456789.css"
    before = edition(tmp_path, sheet, "a/index.html").replacing(frozenset({sheet, "a/index.html"}), tmp_path / "former")
    after = before.rebuilt(built("assets/style.9876543210.css"), 0, {})
    assert after.find(sheet) == tmp_path / "former" / sheet
    assert after.find("a/index.html") is None
    during = after.replacing(frozenset(), tmp_path / "other")
    assert during.find(sheet) == tmp_path / "former" / sheet
    assert during.rebuilt(built(), 0, {}).find(sheet) is None


def test_a_save_during_a_build_outlives_it_and_one_before_it_does_not(tmp_path: Path) -> None:
    first = edition(tmp_path, "a.html", "b.html").proven(Proof((("a.html", b"1"),)))
    second = first.proven(Proof((("b.html", b"2"),), gone=("a.html",)))
    assert (second.find("a.html"), second.find("b.html")) == (None, b"2")
    rebuilt = second.rebuilt(built("a.html", "b.html"), first.number, {})
    assert (rebuilt.find("a.html"), rebuilt.find("b.html")) == (None, b"2")
    assert isinstance(second.rebuilt(built("a.html"), second.number, {}).find("a.html"), Path)


def test_C22_faults_go_with_the_next_look_at_their_file(tmp_path: Path) -> None:
    wrong, other = (Diagnostic(f"content/{name}.md", 1, 1, "no") for name in "ab")
    faulty = edition(tmp_path).proven(Proof(read=("content/a.md",), diagnostics=(wrong, other)))
    assert faulty.proven(Proof(read=("content/a.md",))).diagnostics == (other,)
    refused = faulty.refused(Refused("two mistakes", (Diagnostic("site.toml", 2, 1, "what?"),)))
    assert [found.path for found in refused.diagnostics] == ["site.toml"]


def test_P11_untold_news_becomes_one() -> None:
    first = News("x.1", frozenset({"/a/"}), follow="/a/")
    told = json.loads(News("x.2", frozenset({"/b/"})).after(first).json())
    assert (told["edition"], told["changed"], told["follow"]) == ("x.2", ["/a/", "/b/"], "/a/")
    assert json.loads(News("x.3", frozenset(map(str, range(1000)))).json())["changed"] is True


def test_P18_faults_and_names_cannot_break_out() -> None:
    nasty = '</script><script>alert("1")</script>\x1b[31m'
    fault = Diagnostic(nasty, 1, 1, nasty, excerpt=nasty, help=nasty)
    assert b"<script>" not in not_built([fault])
    assert "\x1b" not in News("1", faults=(fault,)).json()
    assert marked(b"", nasty, nasty, nasty).count(b"<script") == 1
    assert marked(b"<p>page", "e", "n", "").startswith(b"<p>page")


def test_P11_a_listener_who_leaves_is_forgotten_and_others_are_told() -> None:
    async def scene() -> None:
        everybody = Listeners()
        lines = [everybody.listen(News(f"{n}")) for n in range(3)]
        for line in lines:
            assert "retry" in await anext(line)
            assert "data" in await anext(line)
        assert len(everybody) == 3
        await lines[0].aclose()  # type: ignore[attr-defined]
        assert len(everybody) == 2
        everybody.tell(News("n"))
        everybody.tell(News("m", frozenset({"/x/"})))
        assert json.loads((await anext(lines[1])).removeprefix("data: "))["edition"] == "m"
        everybody.close()
        for line in lines[1:]:
            assert [part async for part in line] == []
        assert len(everybody) == 0

    asyncio.run(scene())


def test_P11_silence_is_broken_by_a_heartbeat(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(listeners, "HEARTBEAT", 0.01)

    async def scene() -> list[str]:
        line = Listeners().listen(News("1"))
        return [await anext(line) for _ in range(4)]

    assert asyncio.run(scene())[2:] == [": still here\n\n"] * 2


def take(root: Path, *acts: tuple[float, object]) -> frozenset[str]:
    """Return what a mailbox hands over while acts (seconds to wait first, what to do) go on."""

    async def scene() -> frozenset[str]:
        mailbox = Mailbox(root)
        waiting = asyncio.create_task(mailbox.take())
        for seconds, act in acts:
            await asyncio.sleep(seconds)
            mailbox.put(act() if callable(act) else str(act))
        return await asyncio.wait_for(waiting, 8)

    return asyncio.run(scene())


def test_C17_an_empty_moment_is_waited_out(tmp_path: Path) -> None:
    place = tmp_path / "a.md"
    place.write_text("before")

    def save(text: str) -> str:
        place.write_text(text)
        return "a.md"

    assert take(tmp_path, (0, lambda: save("")), (0.04, lambda: save("after"))) == {"a.md"}
    assert place.read_text() == "after"


def test_C17_a_save_is_handed_over_within_fifty_milliseconds(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text("x")
    times = []
    for _ in range(5):
        begun = time.monotonic()
        take(tmp_path, (0, "a.md"))
        times.append(time.monotonic() - begun)
    assert min(times) < 0.05


def test_C17_a_file_that_grows_is_waited_for(tmp_path: Path) -> None:
    place = tmp_path / "a.md"
    done = threading.Event()

    def write() -> None:
        with place.open("w") as file:
            for _ in range(20):
                file.write("more\n")
                file.flush()
                time.sleep(0.008)
        done.set()

    writer = threading.Thread(target=write)
    writer.start()
    take(tmp_path, (0.01, "a.md"))
    writer.join()
    assert done.is_set() and place.read_text().count("more") == 20


def test_C21_a_checkout_is_handed_over_once(tmp_path: Path) -> None:
    acts = [(0.002, f"{n}.md") for n in range(200)]
    assert len(take(tmp_path, *acts)) == 200


@pytest.fixture
def watched(tmp_path: Path) -> Iterator[tuple[Path, list[str]]]:
    """A folder under watch and what was noticed of it."""
    root = tmp_path / "site"
    (root / "content").mkdir(parents=True)
    (root / "content/a.md").write_text("a")
    noticed: list[str] = []
    watch = FolderWatch(root, ("content", "layouts"), (root / ".dateline", root / "public"), noticed.append)
    watch.start(noticed.append)
    yield root, noticed
    watch.stop()


def test_C20_reading_and_writing_the_output_are_not_noticed(watched: tuple[Path, list[str]]) -> None:
    root, noticed = watched
    for folder in (".dateline/preview", "public"):
        (root / folder).mkdir(parents=True)
        (root / folder / "x.html").write_text("x")
    (root / "content/a.md").read_text()
    (root / "content/.a.md.swp").write_text("x")
    (root / "content/a.md~").write_text("x")
    (root / "content/4913").write_text("x")
    (root / "content/.git/objects").mkdir(parents=True)
    (root / "notes.txt").write_text("x")
    time.sleep(0.3)
    assert noticed == []


def test_C18_a_rename_into_the_folder_is_noticed(watched: tuple[Path, list[str]], tmp_path: Path) -> None:
    root, noticed = watched
    (tmp_path / "new").write_text("b")
    os.replace(tmp_path / "new", root / "content/a.md")
    wait(lambda: "content/a.md" in noticed, "the rename")


def test_folders_made_later_and_settings_are_watched(watched: tuple[Path, list[str]]) -> None:
    root, noticed = watched
    (root / "site.toml").write_text("")
    wait(lambda: "site.toml" in noticed, "the settings")
    (root / "layouts").mkdir()
    wait(lambda: "" in noticed, "the folder")
    (root / "layouts/post.html").write_text("x")
    wait(lambda: "layouts/post.html" in noticed, "the layout")


def test_C19_without_events_folders_are_looked_at(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(self: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(watching, "Observer", type("Full", (watching.Observer,), {"start": full}))
    monkeypatch.setattr(watching, "POLL", 0.05)
    (tmp_path / "content").mkdir()
    noticed: list[str] = []
    said: list[str] = []
    watch = FolderWatch(tmp_path, ("content",), (), noticed.append)
    watch.start(said.append)
    (tmp_path / "content/a.md").write_text("a")
    wait(lambda: "content/a.md" in noticed, "the new file")
    watch.stop()
    assert "max_user_watches" in said[0]


def test_C19_network_shares_are_looked_at(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(watching, "_file_system", lambda root: "nfs4")
    said: list[str] = []
    watch = FolderWatch(tmp_path, (), (), said.append)
    watch.start(said.append)
    watch.stop()
    assert "network share" in said[0]


def test_C19_lost_events_mean_that_anything_may_have_changed(watched: tuple[Path, list[str]]) -> None:
    logging.getLogger("watchdog.observers.inotify").warning("Inotify queue overflowed; events were lost")
    assert watched[1] == [""]


def test_P15_the_next_free_port_is_taken_unless_one_was_asked_for() -> None:
    door = open_door(Wanted())
    try:
        assert door.port >= PORT and door.hosts[:3] == ("localhost", "127.0.0.1", "[::1]") and not door.warning
        other = open_door(Wanted())
        assert other.port > door.port
        for one in other.sockets:
            one.close()
        with pytest.raises(PortTaken, match=str(door.port)):
            open_door(Wanted(port=door.port))
    finally:
        for one in door.sockets:
            one.close()


def test_P05_loopback_alone_unless_asked_and_a_warning_then() -> None:
    door = open_door(Wanted(port=0))
    assert {one.getsockname()[0] for one in door.sockets} <= {"127.0.0.1", "::1"}
    lan = open_door(Wanted(port=0, lan=True))
    assert lan.warning and lan.host in lan.hosts
    for one in (*door.sockets, *lan.sockets):
        one.close()
    with pytest.raises(PortTaken, match="no such address"):
        open_door(Wanted(host="no.such.host.invalid", port=0))


def test_P10_a_silent_client_is_cut_off(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(serving, "SILENCE", 0.2)

    async def nothing(scope: object, receive: object, send: object) -> None:
        raise AssertionError("no request was made")

    async def scene() -> tuple[bytes, bytes]:
        door = open_door(Wanted(port=0))
        server = serving.Server(nothing, lambda: None, lambda: None)  # type: ignore[arg-type]
        running = asyncio.create_task(server._serve(list(door.sockets)))
        while not server.started:
            await asyncio.sleep(0.01)
        silent, writer = await asyncio.open_connection("127.0.0.1", door.port)
        slow, slow_writer = await asyncio.open_connection("127.0.0.1", door.port)
        slow_writer.write(b"GET / HTTP/1.1\r\nHost: ")
        ends = await asyncio.wait_for(asyncio.gather(_end(silent), _end(slow)), 3)
        for one in (writer, slow_writer):
            one.close()
        server.should_exit = True
        await running
        return ends[0], ends[1]

    assert asyncio.run(scene()) == (b"", b"")


async def _end(reader: asyncio.StreamReader) -> bytes:
    try:
        return await reader.read()
    except ConnectionResetError:
        return b""


def test_P10_one_connection_too_many_is_dropped(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(serving, "CONNECTIONS", 2)

    async def scene() -> bytes:
        door = open_door(Wanted(port=0))
        server = serving.Server(None, lambda: None, lambda: None)  # type: ignore[arg-type]
        running = asyncio.create_task(server._serve(list(door.sockets)))
        while not server.started:
            await asyncio.sleep(0.01)
        lines = [await asyncio.open_connection("127.0.0.1", door.port) for _ in range(3)]
        end = await asyncio.wait_for(_end(lines[2][0]), 3)
        for _, writer in lines:
            writer.close()
        server.should_exit = True
        await running
        return end

    assert asyncio.run(scene()) == b""
