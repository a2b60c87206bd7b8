"""What is refused, how targets are read, and what is told afterwards."""

from __future__ import annotations

import json
import os
import re
import sys
import threading
import time
from datetime import UTC, datetime, timedelta
from functools import partial
from hashlib import sha256
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

import pytest
from deploy_worlds import lay, news
from hypothesis import given
from hypothesis import strategies as st

from dateline.credentials import scrub, secret_in_name, secret_values, secrets_in_text
from dateline.deploy import DeployFailed, DeployRefused, TargetError, choose_target, deploy, parse_target
from dateline.deploy.difference import Change, plan_deploy
from dateline.deploy.journal import Journal, open_journal
from dateline.deploy.order import Kind, kind_of, phases
from dateline.deploy.ping import tell
from dateline.deploy.verify import sample, verify
from dateline.manifest import Entry, Manifest, parse_manifest, write_manifest


def send(folder: Path, tmp_path: Path, **options):
    return deploy(folder, parse_target(str(tmp_path / "host"), {}), tmp_path / "journals", **options)


@pytest.mark.parametrize("mark", ["preview", "drafts"])
def test_L03_an_output_with_drafts_or_for_the_preview_is_refused(tmp_path: Path, mark: str) -> None:
    with pytest.raises(DeployRefused, match=mark):
        send(lay(tmp_path / "public", news(0), **{mark: True}), tmp_path, confirm=True)
    assert not (tmp_path / "host").exists()


def test_L03_a_manifest_that_does_not_say_is_not_trusted(tmp_path: Path) -> None:
    folder = lay(tmp_path / "public", news(0))
    table = json.loads((folder / "dateline.manifest.json").read_text())
    del table["drafts"]
    (folder / "dateline.manifest.json").write_text(json.dumps(table))
    with pytest.raises(DeployRefused, match="drafts"):
        send(folder, tmp_path)


def _edited(folder: Path) -> None:
    """In place, to the same length, with its time of modification set back, as a copy with ``cp -p`` has it."""
    file = folder / "index.html"
    status = file.stat()
    with file.open("r+b") as open_file:
        open_file.write(file.read_bytes().replace(b"a", b"b", 1))
    os.utime(file, ns=(status.st_atime_ns, status.st_mtime_ns))


def _replaced(folder: Path) -> None:
    (folder / "other").write_bytes((folder / "index.html").read_bytes()[::-1])
    os.replace(folder / "other", folder / "index.html")


def _missing(folder: Path) -> None:
    (folder / "feed.xml").unlink()


def _extra(folder: Path) -> None:
    (folder / "notes.html").write_text("mine")


def _extra_folder(folder: Path) -> None:
    (folder / "tags" / "mine" / "more").mkdir(parents=True)
    (folder / "tags" / "mine" / "more" / "notes.html").write_text("mine")


def _linked(folder: Path) -> None:
    data = (folder / "feed.xml").read_bytes()
    (folder / "feed.xml").unlink()
    (folder.parent / "elsewhere").write_bytes(data)
    (folder / "feed.xml").symlink_to(folder.parent / "elsewhere")


def _linked_folder(folder: Path) -> None:
    (folder / "tags").rename(folder.parent / "tags")
    (folder / "tags").symlink_to(folder.parent / "tags")


def _unfinished(folder: Path) -> None:
    (folder / "dateline.manifest.json").unlink()


HARMS = [_edited, _replaced, _missing, _extra, _extra_folder, _linked, _linked_folder, _unfinished]


@pytest.mark.parametrize("harm", HARMS, ids=lambda harm: harm.__name__[1:])
@pytest.mark.parametrize("seen", [False, True], ids=["first", "seen before"])
def test_D12_an_output_that_is_not_what_the_manifest_says_is_refused(tmp_path: Path, seen: bool, harm) -> None:
    folder = lay(tmp_path / "public", news(0))
    if seen:
        long_after = datetime.now(UTC) + timedelta(hours=1)
        deploy(folder, parse_target(str(tmp_path / "other"), {}), tmp_path / "journals", clock=lambda: long_after)
    harm(folder)
    with pytest.raises(DeployRefused):
        send(folder, tmp_path, confirm=True)
    assert not (tmp_path / "host").exists()


def reads(act) -> set[str]:
    """Return the names below ``public`` that are opened meanwhile, as the interpreter itself tells."""
    opened, watching = set(), True

    def hear(event: str, arguments: tuple) -> None:
        if watching and event == "open" and isinstance(arguments[0], str) and "/public/" in arguments[0]:
            opened.add(arguments[0].partition("/public/")[2])

    sys.addaudithook(hear)
    act()
    watching = False
    return opened


def test_D12_a_file_that_has_not_changed_is_read_once(tmp_path: Path) -> None:
    folder, ours = lay(tmp_path / "public", news(0)), {"dateline.manifest.json"}
    soon, later = datetime.now(UTC), datetime.now(UTC) + timedelta(hours=1)
    assert reads(lambda: send(folder, tmp_path, clock=lambda: soon)) == {*news(0), *ours}
    assert reads(lambda: send(folder, tmp_path, clock=lambda: soon)) == {*news(0), *ours}, "it changed just before"
    assert reads(lambda: send(folder, tmp_path, clock=lambda: later)) == {*news(0), *ours}
    assert reads(lambda: send(folder, tmp_path, clock=lambda: later)) == ours
    (folder / "feed.xml").touch()
    assert reads(lambda: send(folder, tmp_path, clock=lambda: later)) == {"feed.xml", *ours}
    for damage in (b"", b"[", b'{"index.html":[1]}', b'{"index.html":["",1,2,3]}'):
        next((tmp_path / "journals").glob("*.seen")).write_bytes(damage)
        assert reads(lambda: send(folder, tmp_path, clock=lambda: later)) == {*news(0), *ours}


def test_D06_an_empty_output_is_refused(tmp_path: Path) -> None:
    for site in ({}, {"feed.xml": "<feed/>"}):
        with pytest.raises(DeployRefused, match="front page"):
            send(lay(tmp_path / "public", site), tmp_path, confirm=True)


def test_a_file_that_hides_itself_is_neither_sent_nor_refused(tmp_path: Path) -> None:
    folder = lay(tmp_path / "public", news(0))
    (folder / ".DS_Store").write_bytes(b"x")
    send(folder, tmp_path)
    assert not (tmp_path / "host" / ".DS_Store").exists()


PEM = "-----BEGIN OPENSSH PRIVATE KEY-----\n" + "b3BlbnNzaC1rZXktdjEAAAAABG5vbmUAAAAEbm9uZQ\n" * 3


@pytest.mark.parametrize(
    ("path", "text"),
    [
        ("assets/.env", "A=1"), (".env.production", "A=1"), ("id_ed25519", "a text"), ("assets/server.key", "a text"),
        (".git/config", "a text"), ("backup/site.sql", "a text"), ("index.html~", "a text"), ("credentials.json", "{}"),
        ("assets/app.js", f"var k=`{PEM}`"), ("assets/app.js", 'k="ghp_' + "a1B2" * 9 + '"'),
        ("a/index.html", "<p>AKIA" + "ABCD2345" * 2), ("feed.json", '{"u":"https://me:hunter22@example.org/"}'),
        ("page.html", "token sk_live_" + "a1" * 12), ("assets/cert.txt", PEM),
        ("CNAME", "ghp_" + "a1B2" * 9), (".well-known/own", "ghp_" + "a1B2" * 9), ("_headers", "ghp_" + "a1B2" * 9),
    ],
)  # fmt: skip
def test_N10_what_looks_like_a_key_is_never_sent(tmp_path: Path, path: str, text: str) -> None:
    folder = lay(tmp_path / "public", news(0) | {path: text})
    with pytest.raises(DeployRefused, match="nothing was sent") as told:
        send(folder, tmp_path, confirm=True)
    assert path in str(told.value) and text[-12:] not in str(told.value)
    assert not (tmp_path / "host").exists()


@pytest.mark.parametrize(
    "text",
    [
        "How to read -----BEGIN RSA PRIVATE KEY----- in a file", "AKIAIOSFODNN7EXAMPLE", "https://user@example.org/",
        "https://example.org:8080/a@b", "see ftp://user:password@host.example in the manual", "the npm_ prefix",
        "a commit 3f2a9c1b8e7d6f5a4b3c2d1e0f9a8b7c6d5e4f3a", "mailto:a@b.example", "12:30 https://x.example/?q=1:2@3",
    ],
)  # fmt: skip
def test_N10_an_article_about_keys_is_no_key(text: str) -> None:
    assert list(secrets_in_text(text)) == []


def test_N10_names_that_are_harmless() -> None:
    for path in ("2026/11/05/keys/index.html", "tags/secrets/index.html", "assets/environment.js", "env/index.html",
                 "assets/keynote.html", ".well-known/security.txt", ".env.example", "git/index.html"):  # fmt: skip
        assert secret_in_name(path) == ""


def test_a_secret_is_told_with_its_line() -> None:
    (found,) = secrets_in_text("one\ntwo\n  AKIA" + "ABCD2345" * 2)
    assert (found.kind, found.line, found.column) == ("an AWS access key", 3, 3)


def test_secrets_are_found_in_linear_time() -> None:
    for hostile in ("-----BEGIN " * 100_000, "://a:" * 200_000, "ghp_" * 250_000, "AKIA" * 250_000, "xoxb-" * 200_000):
        began = time.perf_counter()
        list(secrets_in_text(hostile))
        assert time.perf_counter() - began < 3


@given(st.text(alphabet="a:/@", max_size=40))
def test_D10_scrubbing_leaves_no_password_in_an_address(text: str) -> None:
    assert "hunter22" not in scrub(f"fatal: https://me:hunter22@example.org/{text} failed", ())


def test_D10_scrubbing_knows_the_environment() -> None:
    values = secret_values({"GITHUB_TOKEN": "abcdefgh1234", "HOME": "/home/x", "MY_API_KEY": "zyxwvuts9"})
    assert scrub("a abcdefgh1234 b zyxwvuts9 /home/x", values) == "a ••• b ••• /home/x"


@pytest.mark.parametrize(
    ("given_url", "kind"),
    [
        ("public_html/site", "folder"), ("/srv/www/paper", "folder"), ("~/www/paper", "folder"),
        ("file:///srv/www/paper", "folder"), ("C:/www/paper", "folder"), ("./a:b/c", "folder"),
        ("me@example.org:www/paper", "rsync"), ("example.org:/srv/paper", "rsync"), ("me@[::1]:paper/x", "rsync"),
        ("ssh://me@example.org:2222/srv/paper", "rsync"), ("rsync://example.org/module/paper", "rsync"),
        ("git@github.com:me/paper.git", "git"), ("https://codeberg.org/me/paper.git", "git"), ("git:origin", "git"),
        ("ssh://git@example.org/me/paper.git", "git"), ("git+https://example.org/me/paper", "git"),
        ("s3://bucket", "object"), ("s3://bucket/paper", "object"), ("gs://bucket/x", "object"), ("az://c/x", "object"),
        ("sftp://me@example.org/srv/paper", "sftp"), ("ftp://example.org/paper", "ftp"), ("ftps://x.org/p", "ftp"),
        ("webdavs://example.org/paper", "webdav"), ("memory://x/y", "fsspec"), ("hdfs://host/x/y", "fsspec"),
    ],
)  # fmt: skip
def test_a_target_is_known_by_its_address(given_url: str, kind: str) -> None:
    assert parse_target(given_url, {}).kind == kind
    assert parse_target("live", {"url": given_url}).name == "live"


@pytest.mark.parametrize(
    "given_url",
    [
        "", "/", "~", "~/", ".", "..", "//", "~root", "a/../..", "file:///", "file:/", "example.org:", "example.org:/",
        "example.org:~", "ssh://example.org/", "ssh://example.org", "rsync://example.org/", "sftp://example.org/",
        "s3://", "s3:///x", "webdav:///x", "ftp://u:canary-pass@example.org/x",
        "https://me:canary-pass@example.org/x.git",
        "s3://key:canary-pass@bucket/x", "https://example.org/", "-oProxyCommand=x:path", "ssh://-oProxyCommand=x/path",
        "git:--upload-pack=x", "git:", "a\nb", "sftp://example.org:99999/x", "ssh://[x/y",
    ],
)  # fmt: skip
def test_D06_D10_N07_targets_that_make_no_sense_are_refused(given_url: str) -> None:
    with pytest.raises(TargetError) as told:
        parse_target(given_url, {})
    assert "canary" not in str(told.value) and str(told.value).endswith((".", "…"))


def test_the_target_that_a_person_means() -> None:
    tables = {"live": {"url": "/srv/www/live"}, "next": {"url": "/srv/www/next"}}
    assert choose_target("next", tables).url == "/srv/www/next"
    assert choose_target("", {"live": tables["live"]}).name == "live"
    assert choose_target("./next", tables).kind == "folder"
    assert choose_target("s3://bucket", tables).kind == "object"
    for wanted, written, told in (("", tables, "live, next"), ("", {}, "deploy.live"), ("test", tables, "./test"),
                                ("empty", {"empty": {}}, "needs url")):  # fmt: skip
        with pytest.raises(TargetError, match=re.escape(told)):
            choose_target(wanted, written)


def test_settings_that_make_no_sense_are_refused() -> None:
    for settings, word in (
        ({"url": "/srv/a", "pasword": "x"}, "no option “pasword”"), ({"branch": "x"}, "needs url"),
        ({"url": 5}, "text in quotes"), ({"url": "git:o", "branch": "--force"}, "branch"),
        ({"url": "git:o", "branch": "a..b"}, "branch"), ({"url": "/srv/a", "public_url": "example.org"}, "public_url"),
        ({"url": "/srv/a", "gzip": "yes"}, "gzip"),
    ):  # fmt: skip
        with pytest.raises(TargetError, match=word):
            parse_target("live", settings)


def test_D06_a_folder_target_that_overlaps_with_the_output_is_refused(tmp_path: Path, monkeypatch) -> None:
    folder = lay(tmp_path / "site" / "public", news(0))
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    (tmp_path / "home").mkdir()
    for place in (folder, folder / "sub", tmp_path / "site", tmp_path / "home"):
        with pytest.raises(DeployRefused):
            deploy(folder, parse_target(str(place), {}), tmp_path / "journals", confirm=True)


def test_a_folder_that_holds_something_else_asks_first(tmp_path: Path) -> None:
    (tmp_path / "host").mkdir()
    (tmp_path / "host" / "thesis.txt").write_text("mine")
    with pytest.raises(DeployRefused, match="already files there"):
        send(lay(tmp_path / "public", news(0)), tmp_path)


entries = st.dictionaries(
    st.sampled_from(["index.html", "a/index.html", "style.0123456789.css", "feed.xml", "p.01234567.jpg", "é.txt"]),
    st.builds(Entry, st.sampled_from(["0" * 64, "1" * 64]), st.integers(0, 9)),
)


@given(entries, entries)
def test_a_plan_makes_the_host_equal_but_for_kept_styles(here, there) -> None:
    local, remote = Manifest(here), Manifest(there)
    host = dict(there)
    for change in plan_deploy(local, remote):
        if change.action == "remove":
            del host[change.path]
        else:
            assert (change.action == "add") == (change.path not in host)
            host[change.path] = here[change.path]
    assert {path: entry for path, entry in host.items() if path in here} == here
    assert set(host) - set(here) <= {"style.0123456789.css"}
    assert plan_deploy(local, local) == ()


@given(entries, st.lists(st.lists(st.sampled_from(["a.01234567.css", "b.01234567.js"]), max_size=2), max_size=2))
def test_a_manifest_survives_being_written(here, retired) -> None:
    manifest = Manifest(here, retired=tuple(tuple(sorted(names)) for names in retired), deploy="x")
    assert parse_manifest(write_manifest(manifest)) == manifest
    assert write_manifest(parse_manifest(write_manifest(manifest))) == write_manifest(manifest)


@pytest.mark.parametrize(
    "data", [b"", b"[]", b"{}", b'{"version":1}', b"[" * 100_000, b'{"version":1,"entries":{"a":1}}']
)
def test_a_damaged_manifest_is_a_ValueError(data: bytes) -> None:
    with pytest.raises(ValueError, match="manifest"):
        parse_manifest(data)


def test_kinds_of_files() -> None:
    assert kind_of("2026/11/05/storm/index.html") is Kind.POST
    for path in ("index.html", "tags/x/index.html", "2026/11/05/index.html", "2026/index.html", "404.html",
                 "tags/x/page/2/index.html"):  # fmt: skip
        assert kind_of(path) is Kind.LISTING
    for path in ("feed.xml", "tags/x/feed.xml", "feed.json", "sitemap.xml", "robots.txt", "_headers", "_redirects",
                 "pagefind/pagefind.js", "opml.xml"):  # fmt: skip
        assert kind_of(path) is Kind.INDEX
    for path in ("assets/x.css", "assets/data.json", "2026/11/05/storm/p.0123456789.avif", "favicon.ico"):
        assert kind_of(path) is Kind.ASSET


def test_phases_put_what_stands_in_the_way_first() -> None:
    changes = (Change("a/index.html", "add", ()), Change("a", "remove", ()), Change("z.html", "remove", ()))
    assert [[change.path for change in phase] for phase in phases(changes)] == [["a"], ["a/index.html"], ["z.html"]]


def test_a_journal_that_was_cut_short_forgets_only_its_last_line(tmp_path: Path) -> None:
    with open_journal(tmp_path, "url") as journal:
        journal.begin("one")
        journal.sending(["a", "b"])
        journal.note("a", "1")
        journal.note("b", "2")
    (file,) = tmp_path.iterdir()
    whole = file.read_bytes()
    for cut in range(len(whole)):
        file.write_bytes(whole[:cut])
        with open_journal(tmp_path, "url") as journal:
            assert set(journal.arrived.items()) <= {("a", "1"), ("b", "2")}
            journal.begin("one")
            journal.note("c", "3")
        with open_journal(tmp_path, "url") as journal:
            assert journal.arrived["c"] == "3"


def test_D11_two_deploys_on_one_machine(tmp_path: Path) -> None:
    with open_journal(tmp_path, "url"):
        with pytest.raises(DeployRefused, match="running here"), open_journal(tmp_path, "url"):
            pass
        with open_journal(tmp_path, "other") as other:
            assert isinstance(other, Journal)


def _held(site) -> Manifest:
    found = {path: content.encode() if isinstance(content, str) else content for path, content in site.items()}
    return Manifest({path: Entry(sha256(data).hexdigest(), len(data)) for path, data in found.items()}, deploy="d1")


def _web(site, manifest: Manifest):
    def fetch(url: str) -> bytes:
        path = url.removeprefix("https://paper.example/").partition("?")[0]
        if path == "dateline.manifest.json":
            return write_manifest(manifest)
        content = site[path + "index.html" if path.endswith("/") or not path else path]
        return content.encode() if isinstance(content, str) else content

    return fetch


def test_D09_the_public_address_is_compared(tmp_path: Path) -> None:
    site = news(0)
    held, target = _held(site), parse_target("live", {"url": "/srv/x", "public_url": "https://paper.example"})
    sent = tuple(site)
    assert verify(tmp_path, target, held, sent, _web(site, held), lambda seconds: None) == 8
    waits: list[float] = []
    with pytest.raises(DeployFailed, match="manifest.json does not show"):
        verify(tmp_path, target, held, sent, _web(site, Manifest({}, deploy="old")), waits.append)
    assert waits == [1, 2, 5]
    name = sample(sent, held)[3]
    with pytest.raises(DeployFailed, match="does not show what was sent"):
        verify(tmp_path, target, held, sent, _web(site | {name: "rewritten"}, held), lambda seconds: None)
    assert verify(tmp_path, parse_target("/srv/x", {}), held, sent, _web({}, held)) == 0


def test_D09_a_deploy_of_nothing_looks_whether_the_last_one_shows(tmp_path: Path, monkeypatch) -> None:
    shown: dict[str, bytes] = {}

    def fetch(url: str) -> bytes:
        return shown.get(url.partition("?")[0].rpartition("/")[2], b"an error page")

    monkeypatch.setattr("dateline.deploy.verify", partial(verify, fetch=fetch, pause=lambda seconds: None))
    target = parse_target("live", {"url": str(tmp_path / "host"), "public_url": "https://paper.example"})
    lay(tmp_path / "public", news(0))
    for _ in range(2):
        with pytest.raises(DeployFailed, match="does not show what was sent"):
            deploy(tmp_path / "public", target, tmp_path / "journals")
    shown["dateline.manifest.json"] = (tmp_path / "host" / "dateline.manifest.json").read_bytes()
    report = deploy(tmp_path / "public", target, tmp_path / "journals")
    assert (report.added, report.verified) == (0, 0)


def test_D09_over_a_real_server(tmp_path: Path) -> None:
    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            path = self.path.partition("?")[0].lstrip("/")
            file = tmp_path / "host" / (path + "index.html" if path.endswith("/") or not path else path)
            self.send_response(200 if file.is_file() else 404)
            self.end_headers()
            self.wfile.write(file.read_bytes() if file.is_file() else b"")

        def log_message(self, *args: object) -> None:
            pass

    with HTTPServer(("127.0.0.1", 0), Handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        address = f"http://127.0.0.1:{server.server_port}/"
        target = parse_target("live", {"url": str(tmp_path / "host"), "public_url": address})
        report = deploy(lay(tmp_path / "public", news(0)), target, tmp_path / "journals")
        server.shutdown()
    assert report.verified == 8


def test_hubs_are_told_of_what_was_sent() -> None:
    settings = {"url": "/srv/x", "public_url": "https://paper.example/", "websub": "https://hub.example/"}
    target = parse_target("live", settings | {"indexnow": "k1"})
    told: list[tuple[str, bytes, str]] = []
    sent = ("2026/11/05/storm/index.html", "feed.xml", "tags/x/feed.xml", "assets/a.css", "index.html")
    assert tell(target, sent, lambda *call: told.append(call)) == ()
    assert told[0][1] == (
        b"hub.mode=publish&hub.url=https%3A%2F%2Fpaper.example%2Ffeed.xml"
        b"&hub.url=https%3A%2F%2Fpaper.example%2Ftags%2Fx%2Ffeed.xml"
    )
    assert json.loads(told[1][1]) == {
        "host": "paper.example", "key": "k1", "keyLocation": "https://paper.example/k1.txt",
        "urlList": ["https://paper.example/2026/11/05/storm/"],
    }  # fmt: skip

    def down(*call: object) -> None:
        raise OSError

    assert len(tell(target, sent, down)) == 2
    assert tell(target, ("assets/a.css",), down) == ()
