"""Every kind of host, for real, on loopback addresses."""

from __future__ import annotations

import contextlib
import gzip
import json
import os
import re
import socket
import subprocess
import threading
from concurrent.futures import ThreadPoolExecutor
from hashlib import sha256
from pathlib import Path

import pytest
from deploy_servers import need_library, rsync_daemon, sshd, wrap
from deploy_worlds import Gone, Place, as_bytes, broken_links, folder_files, lay, news, served, shown

import dateline.deploy as deploying
from dateline.deploy import DeployFailed, DeployRefused, Target, TargetError, deploy, parse_target
from dateline.deploy.hosts import open_host
from dateline.deploy.rsync_host import RsyncHost

pytest_plugins = ("deploy_places",)

EVERY = 1 if os.environ.get("DATELINE_EVERY_OPERATION") else 11
"""Between the operations at which a real host is broken off; all of them with the variable set."""


class Breaking:
    """A host that is switched off before or after its k-th operation."""

    def __init__(self, host, k: int, then_acts: bool) -> None:
        self.host, self.left, self.then_acts = host, k, then_acts
        self.sent: list[str] = []

    requests = property(lambda self: self.host.requests)
    notes = property(lambda self: self.host.notes)

    def _count(self, act):
        self.left -= 1
        if self.left < 0:
            if self.then_acts and self.left == -1:
                act()
            raise Gone
        return act()

    def read(self, *paths):
        return self._count(lambda: self.host.read(*paths))

    def occupied(self):
        return self._count(self.host.occupied)

    def write(self, path, data):
        self._count(lambda: self.host.write(path, data))

    def claim(self, path, data):
        self._count(lambda: self.host.claim(path, data))

    def send(self, folder, files, arrived):
        if isinstance(self.host, RsyncHost):
            self._count(lambda: self.host.send(folder, files, arrived))
            self.sent += [path for path, _ in files]
            return
        for file in files:
            self._count(lambda file=file: self.host.send(folder, (file,), arrived))
            self.sent.append(file[0])

    def remove(self, paths):
        self._count(lambda: self.host.remove(paths))

    def close(self):
        self.host.close()


def test_a_site_is_sent_changed_and_found_unchanged(place: Place, tmp_path: Path) -> None:
    target = parse_target(place.url, {})
    first = deploy(lay(tmp_path / "public", news(0)), target, tmp_path / "journals")
    assert served(place) == as_bytes(news(0))
    assert (first.added, first.updated, first.removed) == (len(news(0)), 0, 0)
    same = deploy(tmp_path / "public", target, tmp_path / "journals")
    assert (same.added, same.updated, same.removed) == (0, 0, 0) and same.requests <= 3
    deploy(lay(tmp_path / "public", news(2)), target, tmp_path / "journals")
    style = next(path for path in news(0) if path.endswith(".css"))
    assert served(place) == as_bytes(news(2)) | {style: as_bytes(news(0))[style]}
    remote = json.loads(place.files()["dateline.manifest.json"])
    assert remote["retired"] == [[style]] and remote["entries"].keys() == news(2).keys()


@pytest.mark.parametrize("then_acts", [False, True], ids=["not done", "done but not told"])
def test_D03_broken_off_and_completed(
    place: Place, tmp_path: Path, then_acts: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = parse_target(place.url, {})
    deploy(lay(tmp_path / "public", news(0)), target, tmp_path / "journals")
    slow = target.kind in ("git", "rsync") and EVERY > 1
    for edition, k in enumerate(range(7 if slow else 3 + then_acts, 100, 3 * EVERY if slow else EVERY), 1):
        lay(tmp_path / "public", news(edition))
        broken: list[Breaking] = []

        def breaking(target: Target, folder: Path, k: int = k, broken: list[Breaking] = broken) -> Breaking:
            broken.append(Breaking(open_host(target, folder), k, then_acts))
            return broken[-1]

        monkeypatch.setattr(deploying, "open_host", breaking)
        try:
            deploy(tmp_path / "public", target, tmp_path / "journals")
            break
        except Gone:
            assert broken_links(shown(place)) == []
            ages = [as_bytes(news(e)) for e in range(edition + 1)]
            assert all(any(age.get(path) == data for age in ages) for path, data in shown(place).items())
        again = Breaking(open_host(target, tmp_path), 10**9, False)
        monkeypatch.setattr(deploying, "open_host", lambda target, folder, again=again: again)
        deploy(tmp_path / "public", target, tmp_path / "journals")
        assert {path: served(place)[path] for path in news(edition)} == as_bytes(news(edition))
        assert all(path.endswith(".css") for path in served(place).keys() - news(edition).keys())
        twice = set(again.sent) & set(broken[0].sent)
        assert target.kind == "git" or not twice, "sent again though it had arrived"
    assert k > 10


ROUNDS = 20 if os.environ.get("DATELINE_EVERY_OPERATION") else 1


@pytest.mark.parametrize("round", range(ROUNDS))
def test_D11_two_machines_deploy_at_once(
    place: Place, tmp_path: Path, round: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """One comes first; whatever becomes of the other, the host holds what its manifest says and no broken link."""
    monkeypatch.setattr("dateline.deploy.claims.SETTLE", 1.0)
    target = parse_target(place.url, {})
    deploy(lay(tmp_path / "public", news(0)), target, tmp_path / "journals")
    folders = [lay(tmp_path / f"public {n}", news(n)) for n in (1, 2)]
    ready = threading.Barrier(2)

    def go(n: int) -> str:
        ready.wait()
        try:
            deploy(folders[n], target, tmp_path / f"journals {n}")
        except (DeployFailed, DeployRefused) as told:
            return str(told)
        return ""

    with ThreadPoolExecutor(2) as pool:
        told = list(pool.map(go, range(2)))
    assert "" in told, told
    assert all(re.search(r"^$|under way|took over|ended just now|Somebody pushed", one) for one in told), told
    held = served(place)
    assert broken_links(held) == []
    listed = json.loads(place.files()["dateline.manifest.json"])["entries"]
    assert {path: sha256(held[path]).hexdigest() for path in listed} == {path: one[0] for path, one in listed.items()}
    deploy(folders[1], target, tmp_path / "journals 1", confirm=True)
    assert {path: served(place)[path] for path in news(2)} == as_bytes(news(2))


def test_D10_no_secret_in_messages_or_on_the_host(
    place: Place, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setenv("DATELINE_TEST_TOKEN", "canary-token-in-the-environment")
    target = parse_target(place.url, {})
    report = deploy(lay(tmp_path / "public", news(0)), target, tmp_path / "journals")
    told = repr(report) + caplog.text + "".join(path.read_text() for path in (tmp_path / "journals").iterdir())
    everything = told.encode() + b"".join(place.files().values()) + "".join(place.files()).encode()
    for canary in (b"canary-", str(Path.home()).encode() + b"/", str(tmp_path / "public").encode()):
        assert canary not in everything


def test_a_host_that_is_not_there(place: Place, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """One sentence, no traceback, no secret."""
    target = parse_target(place.url, {})
    if target.kind in ("folder", "fsspec"):
        (tmp_path / "host").write_text("a file, not a folder")
        if target.kind == "fsspec":
            pytest.skip("a place in memory is always there")
    monkeypatch.setattr("dateline.deploy.pool.back_off.__code__", (lambda attempt: None).__code__)
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        closed = str(taken.getsockname()[1])
        for name in ("AWS_ENDPOINT_URL", "AZURE_STORAGE_ENDPOINT", "GOOGLE_ENDPOINT"):
            if name in os.environ:
                monkeypatch.setenv(name, f"http://127.0.0.1:{closed}")
        if key := os.environ.get("GOOGLE_SERVICE_ACCOUNT", ""):
            wrong = re.sub(r"127\.0\.0\.1:\d+", f"127.0.0.1:{closed}", Path(key).read_text())
            (tmp_path / "key.json").write_text(wrong)
            monkeypatch.setenv("GOOGLE_SERVICE_ACCOUNT", str(tmp_path / "key.json"))
        monkeypatch.setenv("RSYNC_RSH", f"ssh -o BatchMode=yes -F /dev/null -p {closed}")
        url = place.url.replace("pages.git", "absent.git").replace("paper.example", "127.0.0.1")
        with contextlib.suppress(IndexError):
            port = url.split("127.0.0.1:")[1].split("/")[0]
            url = url.replace(f":{port}/", f":{closed}/") if port.isdigit() else url
        with pytest.raises((DeployFailed, DeployRefused)) as told:
            deploy(lay(tmp_path / "public", news(0)), parse_target(url, {}), tmp_path / "journals")
    assert "canary" not in str(told.value) and "\n" not in str(told.value) and "Traceback" not in str(told.value)


@pytest.mark.parametrize("kind", ["az", "gs"])
def test_Google_and_Azure_keep_media_types_and_caching(
    kind: str, request: pytest.FixtureRequest, tmp_path: Path
) -> None:
    cloud: Place = request.getfixturevalue(kind)
    from obstore.store import from_url

    packs = kind == "az"  # The emulator of the other one trips over files that lie compressed.
    target, journals = parse_target("paper", {"url": cloud.url, "gzip": packs}), tmp_path / "journals"
    deploy(lay(tmp_path / "public", news(0)), target, journals)
    same = deploy(tmp_path / "public", target, journals)
    assert (same.added, same.updated, same.removed) == (0, 0, 0) and same.requests <= 3
    store = from_url(cloud.url, client_options={"allow_http": True})
    style = next(path for path in news(0) if path.endswith(".css"))
    wanted = (("index.html", "text/html; charset=utf-8", "max-age=0"), (style, "text/css", "immutable"))
    for path, kind, caching in wanted:
        told = store.get(path).attributes
        assert told["Content-Type"].startswith(kind) and caching in told["Cache-Control"]
        if packs:
            assert told["Content-Encoding"] == "gzip"
            assert gzip.decompress(cloud.files()[path]) == as_bytes(news(0))[path]


def test_S3_headers_and_compression(s3: Place, tmp_path: Path) -> None:
    import obstore
    from obstore.store import S3Store

    target = parse_target("paper", {"url": s3.url, "gzip": True})
    deploy(lay(tmp_path / "public", news(0)), target, tmp_path / "journals")
    prefix = s3.url.removeprefix("s3://bucket/")
    store = S3Store("bucket", endpoint=os.environ["AWS_ENDPOINT_URL"], client_options={"allow_http": True})
    style = next(path for path in news(0) if path.endswith(".css"))
    found = {path: obstore.get(store, f"{prefix}/{path}").attributes for path in ("index.html", style, "feed.xml")}
    assert found["index.html"]["Content-Type"] == "text/html; charset=utf-8"
    assert found["index.html"]["Cache-Control"] == "public, max-age=0, must-revalidate"
    assert found[style]["Cache-Control"] == "public, max-age=31536000, immutable"
    assert found["feed.xml"]["Content-Type"] == "application/atom+xml"
    assert gzip.decompress(s3.files()["index.html"]) == as_bytes(news(0))["index.html"]
    assert deploy(tmp_path / "public", target, tmp_path / "journals").added == 0


def test_S3_reads_the_files_of_Amazons_own_client(s3: Place, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "AWS_REGION"):
        monkeypatch.delenv(name)
    (tmp_path / ".aws").mkdir()
    (tmp_path / ".aws" / "credentials").write_text(
        "[desk]\naws_access_key_id = AKIDTEST0000\naws_secret_access_key = canary-s3-secret\n"
    )
    (tmp_path / ".aws" / "config").write_text("[profile desk]\nregion = us-east-1\n")
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("AWS_PROFILE", "desk")
    deploy(lay(tmp_path / "public", news(0)), parse_target(s3.url, {}), tmp_path / "journals")
    assert served(s3) == as_bytes(news(0))


def test_a_wrong_key_is_said_once_and_not_tried_again(s3: Place, tmp_path: Path, monkeypatch) -> None:
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", "canary-wrong-secret")
    with pytest.raises(DeployFailed, match="credentials") as told:
        deploy(lay(tmp_path / "public", news(0)), parse_target(s3.url, {}), tmp_path / "journals")
    assert "canary" not in str(told.value)


def test_sftp_refuses_a_server_that_nobody_vouched_for(sftp: Place, served_ssh, tmp_path: Path, monkeypatch) -> None:
    known = served_ssh[1] / ".ssh" / "known_hosts"
    text = known.read_text()
    other = subprocess.run(["ssh-keygen", "-y", "-f", served_ssh[1] / ".ssh" / "id_ed25519"], capture_output=True)
    known.write_text(f"[127.0.0.1]:{served_ssh[0]} {' '.join(other.stdout.decode().split()[:2])}\n")
    try:
        with pytest.raises(DeployFailed, match=r"(?i)host key"):
            deploy(lay(tmp_path / "public", news(0)), parse_target(sftp.url, {}), tmp_path / "journals")
    finally:
        known.write_text(text)


def test_D04_git_one_commit_a_deploy_and_what_others_put_there_stays(git: Place, tmp_path: Path) -> None:
    bare = git.url.removeprefix("git:")

    def ask(*words: str, given: bytes = b"") -> str:
        asked = ["git", "-c", "user.name=x", "-c", "user.email=x@example.org", f"--git-dir={bare}", *words]
        return subprocess.run(asked, input=given, check=True, capture_output=True).stdout.decode().strip()

    blob = ask("hash-object", "-w", "--stdin", given=b"news.example.org\n")
    tree = ask("mktree", given=f"100644 blob {blob}\tCNAME\n".encode())
    ask("update-ref", "refs/heads/gh-pages", ask("commit-tree", "-m", "theirs", tree))
    target = parse_target(git.url, {})
    with pytest.raises(DeployRefused, match="already files there"):
        deploy(lay(tmp_path / "public", news(0)), target, tmp_path / "journals")
    deploy(tmp_path / "public", target, tmp_path / "journals", confirm=True)
    deploy(lay(tmp_path / "public", news(1)), target, tmp_path / "journals")
    deploy(tmp_path / "public", target, tmp_path / "journals")
    assert ask("rev-list", "--count", "gh-pages") == "3", "theirs and two deploys; the third had nothing to send"
    assert git.files()["CNAME"] == b"news.example.org\n"
    assert ".nojekyll" in ask("ls-tree", "--name-only", "gh-pages").split()


def test_git_never_pushes_over_somebody_elses_work(git: Place, tmp_path: Path, monkeypatch) -> None:
    bare = git.url.removeprefix("git:")
    target = parse_target(git.url, {})
    deploy(lay(tmp_path / "public", news(0)), target, tmp_path / "journals")

    def ask(*words: str) -> str:
        asked = ["git", "-c", "user.name=x", "-c", "user.email=x@example.org", f"--git-dir={bare}", *words]
        return subprocess.run(asked, check=True, capture_output=True).stdout.decode().strip()

    def meanwhile(target: Target, folder: Path):
        host = open_host(target, folder)
        theirs = ask("commit-tree", "-p", "gh-pages", "-m", "theirs", "gh-pages^{tree}")
        ask("update-ref", "refs/heads/gh-pages", theirs)
        return host

    monkeypatch.setattr(deploying, "open_host", meanwhile)
    with pytest.raises(DeployFailed, match="Somebody pushed"):
        deploy(lay(tmp_path / "public", news(1)), target, tmp_path / "journals")
    assert ask("log", "-1", "--format=%s", "gh-pages") == "theirs"


def test_git_a_server_that_leaves_files_out_and_gives_none_singly(git: Place, tmp_path: Path, monkeypatch) -> None:
    """As ssh servers do that don't pass GIT_PROTOCOL on: the first version of the protocol refuses single files."""
    (tmp_path / "gitconfig").write_text("[protocol]\n version = 0\n")
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", str(tmp_path / "gitconfig"))
    target = parse_target(git.url.replace("git:", "git+file://"), {})
    for edition in (0, 1):
        deploy(lay(tmp_path / "public", news(edition)), target, tmp_path / "journals")
    assert served(git).items() >= as_bytes(news(1)).items()
    same = deploy(tmp_path / "public", target, tmp_path / "journals")
    assert (same.added, same.updated, same.removed) == (0, 0, 0) and same.requests <= 3


def test_git_a_remote_by_its_name(git: Place, tmp_path: Path) -> None:
    subprocess.run(["git", "init", "-q", tmp_path / "site"], check=True)
    asked = ["git", "-C", tmp_path / "site", "remote", "add", "pages", git.url.removeprefix("git:")]
    subprocess.run(asked, check=True)
    deploy(lay(tmp_path / "site" / "public", news(0)), parse_target("git:pages", {}), tmp_path / "journals")
    assert served(git) == as_bytes(news(0))


def test_D13_an_old_rsync_is_told(tmp_path: Path) -> None:
    from dateline.deploy.rsync_host import _version_note

    assert "3.2.7" in _version_note(b"rsync  version 3.2.7  protocol version 31\n")[0]
    assert _version_note(b"rsync  version 3.5.0  protocol version 32\n") == ()
    assert _version_note(b"rsync  version v3.5.1  protocol version 32\n") == ()


def test_D13_rsync_follows_no_link_of_the_server_and_takes_no_name_for_an_option(rsync: Place, tmp_path: Path) -> None:
    (tmp_path / "secret").write_text("of this machine")
    (tmp_path / "the host").mkdir()
    (tmp_path / "the host" / "dateline.manifest.json").symlink_to(tmp_path / "secret")
    (tmp_path / "the host" / "--delete").write_text("a name")
    host = RsyncHost(parse_target(rsync.url, {}))
    assert host.read("dateline.manifest.json", "--delete") == (None, b"a name")
    host.close()


def test_D10_an_rsync_daemon_with_a_password(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The password comes from the environment, and stands in no argument and no message."""
    with rsync_daemon(tmp_path, "ed", "canary-rsync-secret") as port:
        log = tmp_path / "arguments"
        wrap("rsync", tmp_path / "bin", f'echo "$@" >> {log}; exec $real "$@"')
        monkeypatch.setenv("PATH", f"{tmp_path}/bin:{os.environ['PATH']}")
        monkeypatch.setenv("RSYNC_PASSWORD", "canary-rsync-secret")
        target = parse_target(f"rsync://ed@127.0.0.1:{port}/paper/site", {})
        for edition in (0, 1):
            deploy(lay(tmp_path / "public", news(edition)), target, tmp_path / "journals")
        held = folder_files(tmp_path / "served" / "site")()
        assert {path: held[path] for path in news(1)} == as_bytes(news(1))
        monkeypatch.setenv("RSYNC_PASSWORD", "canary-wrong-secret")
        with pytest.raises(DeployFailed, match="auth failed") as told:
            deploy(lay(tmp_path / "public", news(2)), target, tmp_path / "journals")
    assert "canary" not in str(told.value) + log.read_text() and len(log.read_text()) > 100


@pytest.mark.parametrize("kind", ["folder", "sftp"])
def test_D04_no_reader_ever_sees_half_a_file(kind: str, request: pytest.FixtureRequest, tmp_path: Path) -> None:
    place: Place = request.getfixturevalue(kind)
    editions = [news(0) | {"feed.xml": f"<feed>{n}" + f"{n}" * 2_000_000 + "</feed>"} for n in (1, 2, 3)]
    whole = {as_bytes(edition)["feed.xml"] for edition in editions}
    target, journals = parse_target(place.url, {}), tmp_path / "journals"
    deploy(lay(tmp_path / "public", editions[0]), target, journals)
    over = threading.Event()
    with ThreadPoolExecutor(1) as pool:
        feed = tmp_path / "host" / "feed.xml"
        reading = pool.submit(lambda: [feed.read_bytes() for _ in iter(over.is_set, True)])
        for edition in editions[1:]:
            deploy(lay(tmp_path / "public", edition), target, journals)
        over.set()
    assert set(reading.result()) <= whole


def test_a_missing_library_names_the_command(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    import dateline.deploy.libraries as libraries

    def missing(name: str):
        raise ImportError(name)

    monkeypatch.setattr(libraries, "import_module", missing)
    for url, extra in (
        ("s3://b/x", "s3"), ("gs://b/x", "gs"), ("az://b/x", "az"), ("sftp://h/x/y", "sftp"),
        ("webdav://h/x", "webdav"), ("memory://x/y", "fsspec"),
    ):  # fmt: skip
        with pytest.raises(TargetError, match=rf"pip install 'dateline\[{extra}\]'"):
            open_host(parse_target(url, {}), tmp_path)


def test_a_missing_program_is_named(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    for url, name in (("h:x/y", "rsync"), ("git@h:x/y.git", "git")):
        with pytest.raises(TargetError, match=f"{name} is not installed"):
            open_host(parse_target(url, {}), tmp_path)


def test_N08_a_folder_host_is_not_left_through_a_link(folder: Place, tmp_path: Path) -> None:
    (tmp_path / "host").mkdir()
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "host" / "assets").symlink_to(tmp_path / "elsewhere")
    with pytest.raises(DeployFailed, match="leads out of its folder"):
        deploy(lay(tmp_path / "public", news(0)), parse_target(folder.url, {}), tmp_path / "journals", confirm=True)
    assert not list((tmp_path / "elsewhere").iterdir())


def test_sftp_a_folder_below_the_home_of_the_account(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    need_library("sshfs")
    home = tmp_path / "home"
    monkeypatch.setenv("HOME", str(home))
    monkeypatch.delenv("SSH_AUTH_SOCK", raising=False)
    with sshd(home, f"ForceCommand internal-sftp -d {home}") as port:
        target = parse_target(f"sftp://127.0.0.1:{port}/~/www/paper", {})
        for edition in (0, 2):
            deploy(lay(tmp_path / "public", news(edition)), target, tmp_path / "journals")
    held = served(Place("", folder_files(home / "www" / "paper")))
    assert held.items() >= as_bytes(news(2)).items()
