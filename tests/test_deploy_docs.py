"""The how-tos: every target in them can be read, every option of a target is told."""

from __future__ import annotations

import contextlib
import getpass
import gzip
import http.client
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest
from deploy_emulators import KEY, azurite, fake_gcs
from deploy_ftps import over_tls
from deploy_servers import free_port, need_library, need_program, need_variable, rclone, running, sshd, wrap

from dateline.deploy import parse_target
from dateline.deploy.targets import Target

DOCS = Path(__file__).parent.parent / "docs"
PAGES = sorted((DOCS / "how-to").glob("deploy-*.md"))


@pytest.mark.parametrize("file", PAGES, ids=lambda file: file.stem)
def test_every_target_in_a_how_to_can_be_read(file: Path) -> None:
    text = file.read_text("utf-8")
    for block in re.findall(r"^```toml\n(.*?)^```", text, re.DOTALL | re.MULTILINE):
        for name, table in tomllib.loads(block).get("deploy", {}).items():
            assert parse_target(name, table).name == name
    for url in re.findall(r"build\.py deploy (\S+)$", text, re.MULTILINE):
        parse_target(url, {})
    for row in re.findall(r"^\|.*\|$", text, re.MULTILINE):
        for url in re.findall(r"`([a-z0-9+]+://[^`\s]+|\S+@\S+:\S+|[/~]\S+/\S+)`", row):
            if not url.startswith("https://"):
                parse_target(url, {})


def test_every_option_of_a_target_is_told() -> None:
    told = "".join(file.read_text("utf-8") for file in PAGES)
    for option in Target.__slots__:
        if option not in ("name", "kind"):
            assert f"{option} = " in told


# The commands themselves


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """Some articles of the sample site, with a target called live."""
    root = tmp_path / "paper"
    shutil.copytree(DOCS.parent / "content" / "wire", root / "content" / "wire")
    for name in ("2026-10-06-ferry-fares.md", "2026-11-17-heating.md", "2027-01-08-petrel-count.md"):
        shutil.copy(DOCS.parent / "content" / name, root / "content" / name)
    shutil.copy(DOCS.parent / "build.py", root / "build.py")
    settings = (DOCS.parent / "site.toml").read_text("utf-8").partition("[images]")[0]
    (root / "site.toml").write_text(f'search = false\n{settings}\n[deploy.live]\nurl = "{tmp_path}/live"\n', "utf-8")
    return root


def do(command: str, site: Path, **variables: str) -> str:
    """Run a line of a how-to in a shell, as it stands there, and return what it says."""
    path = f"{Path(sys.executable).parent}:{os.environ['PATH']}"
    settings = {**os.environ, "PATH": path, "PYTHONPATH": str(DOCS.parent), **variables}
    done = subprocess.run(["bash", "-c", command], cwd=site, env=settings, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout + done.stderr


def commands(file: Path) -> list[str]:
    blocks = re.findall(r"^```(\w*)\n(.*?)^```", file.read_text("utf-8"), re.DOTALL | re.MULTILINE)
    texts = (text for kind, text in blocks if kind in ("", "sh"))
    lines = [line.partition("   #")[0].strip() for text in texts for line in text.splitlines()]
    return [line for line in lines if "python build.py" in line]


def test_L02_the_day_of_the_README_ends_with_a_deploy_and_what_is_withdrawn_is_gone(site: Path) -> None:
    day = [line for line in commands(DOCS.parent / "README.md") if "serve" not in line and "install" not in line]
    assert [line.split()[2] for line in day if len(line.split()) > 2] == ["new", "inspect", "check", "deploy"]
    said = [do(line, site, SOURCE_DATE_EPOCH="1795600000") for line in day]
    assert any("2027-01-08" in text for text in said), "when the next one is due"
    live = site.parent / "live"
    page = live / "2026/11/17/heating/index.html"
    assert page.is_file() and not list(live.glob("*ferry-fares-rise*"))
    post = site / "content" / "2026-11-17-heating.md"
    title = re.search(r"^title: (.*)$", post.read_text("utf-8"), re.MULTILINE)
    assert title and title[1].strip('"').encode() in b"".join(f.read_bytes() for f in live.rglob("*.*ml"))
    post.write_text(post.read_text("utf-8").replace("\n---\n", "\ndraft: true\n---\n", 1), "utf-8")
    schedule = (DOCS / "how-to" / "schedule.md").read_text("utf-8").splitlines()
    (cron,) = [line.partition("paper && ")[2] for line in schedule if line.startswith("*/15")]
    do(cron.replace("/home/me/dateline-venv/bin/dateline", "python build.py"), site, SOURCE_DATE_EPOCH="1795600000")
    assert not page.parent.exists() and not (site / "public/2026/11/17/heating").exists()
    assert title[1].strip('"').encode() not in b"".join(f.read_bytes() for f in live.rglob("*") if f.is_file())


def test_the_how_to_for_a_server(site: Path, tmp_path: Path) -> None:
    need_program("rsync")
    (command,) = [line for line in commands(DOCS / "how-to" / "deploy-server.md") if "@" in line]
    with sshd(tmp_path / "home", f"ForceCommand cd {tmp_path}/home && eval $SSH_ORIGINAL_COMMAND") as port:
        settings = tmp_path / "home" / ".ssh" / "config"
        text = settings.read_text().replace("paper.example", "example.org")
        settings.write_text(f"{text} HostKeyAlias [127.0.0.1]:{port}\n")
        wrap("ssh", tmp_path / "bin", f'exec $real -F {settings} -l {getpass.getuser()} "$@"')
        do("python build.py -q", site, SOURCE_DATE_EPOCH="1795600000")
        do(command.replace("me@", ""), site, PATH=f"{tmp_path}/bin:{Path(sys.executable).parent}:{os.environ['PATH']}")
    _require_same(site, tmp_path / "home" / "www" / "paper")


def test_the_how_to_for_git_pages(site: Path, tmp_path: Path) -> None:
    need_program("git")
    (command,) = commands(DOCS / "how-to" / "deploy-git-pages.md")[:1]
    bare = tmp_path / "pages.git"
    subprocess.run(["git", "init", "-q", "--bare", bare], check=True)
    (tmp_path / "gitconfig").write_text(f'[url "{bare}"]\n insteadOf = {command.split()[-1]}\n')
    do("python build.py -q", site, SOURCE_DATE_EPOCH="1795600000")
    do(command, site, GIT_CONFIG_GLOBAL=str(tmp_path / "gitconfig"))
    subprocess.run(["git", "clone", "-q", "-b", "gh-pages", bare, tmp_path / "clone"], check=True)
    assert (tmp_path / "clone" / ".nojekyll").is_file()
    _require_same(site, tmp_path / "clone")
    text = (DOCS / "how-to" / "deploy-git-pages.md").read_text("utf-8")
    (script,) = re.findall(r"script: (.*)$", text, re.MULTILINE)
    do(script, tmp_path / "clone", CI_REPOSITORY_URL=str(bare))
    _require_same(site, tmp_path / "clone" / "public")
    assert not (tmp_path / "clone" / "public" / ".git").exists()


def test_the_how_tos_count_what_hosts_take(site: Path) -> None:
    texts = "".join(file.read_text("utf-8") for file in PAGES)
    told = sorted(set(re.findall(r"`(python build\.py check --host \w+)`", texts)))
    assert len(told) > 1
    do("python build.py -q", site, SOURCE_DATE_EPOCH="1795600000")
    for command in told:
        do(command, site, SOURCE_DATE_EPOCH="1795600000")


@contextlib.contextmanager
def secure(scheme: str, own: Path, *account: str) -> Iterator[int]:
    """Serve a folder with the certificate that lies beside it."""
    certificate, key = own / "cert.pem", own / "key.pem"
    if scheme == "webdavs":
        with rclone("webdav", own / "served", *account, "--cert", str(certificate), "--key", str(key)) as port:
            yield port
    else:
        with rclone("ftp", own / "served", *account) as port, over_tls(port, certificate, key) as safe:
            yield safe


@pytest.mark.parametrize("scheme", ["ftps", "webdavs"])
def test_the_how_to_for_servers_with_a_certificate(scheme: str, site: Path, tmp_path: Path) -> None:
    """The password comes from ~/.netrc, as the how-to has it; a certificate that nobody vouches for is refused."""
    openssl = need_program("openssl")
    if scheme == "webdavs":
        need_library("webdav4")
    words = [openssl, "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-subj", "/CN=paper", "-addext"]
    words += ["subjectAltName=IP:127.0.0.1", "-keyout", tmp_path / "key.pem", "-out", tmp_path / "cert.pem"]
    subprocess.run(words, check=True, capture_output=True)
    text = (DOCS / "how-to" / "deploy-server.md").read_text("utf-8")
    (url,) = re.findall(rf"`({scheme}://[^`]+)`", text)
    (entry,) = re.findall(r"^ *(machine .*)$", text, re.MULTILINE)
    (tmp_path / ".netrc").write_text(entry.replace("example.org", "127.0.0.1").replace("…", "secret7of1ed"))
    (tmp_path / ".netrc").chmod(0o600)
    do("python build.py -q", site, SOURCE_DATE_EPOCH="1795600000")
    with secure(scheme, tmp_path, "--user", "me", "--pass", "secret7of1ed") as port:
        command = f"python build.py deploy {url.replace('example.org', f'127.0.0.1:{port}')}"
        with pytest.raises(AssertionError, match="(?i)certificate"):
            do(command, site, HOME=str(tmp_path))
        assert "secret7of1ed" not in do(command, site, HOME=str(tmp_path), SSL_CERT_FILE=str(tmp_path / "cert.pem"))
    _require_same(site, tmp_path / "served" / "paper")


def test_the_how_to_for_an_object_store(site: Path, tmp_path: Path) -> None:
    need_library("obstore")
    (command,) = commands(DOCS / "how-to" / "deploy-object-store.md")[:1]
    (tmp_path / "s3" / "my-bucket").mkdir(parents=True)
    do("python build.py -q", site, SOURCE_DATE_EPOCH="1795600000")
    with rclone("s3", tmp_path / "s3", "--auth-key", "AKIDTEST0000,how-to-secret") as port:
        do(command, site, AWS_ENDPOINT_URL=f"http://127.0.0.1:{port}", AWS_ACCESS_KEY_ID="AKIDTEST0000",
           AWS_SECRET_ACCESS_KEY="how-to-secret", AWS_REGION="us-east-1")  # fmt: skip
    _require_same(site, tmp_path / "s3" / "my-bucket")


def rows(file: Path) -> dict[str, tuple[str, set[str]]]:
    """Return the url of each kind of store, and the variables that the how-to says are read."""
    cells = [line.split("|") for line in file.read_text("utf-8").splitlines() if line.startswith("|")]
    urls = [(re.search(r"`(\w+://[^`]+)`", row[2]), set(re.findall(r"`([A-Z_]{4,})`", row[4]))) for row in cells]
    return {url[1].partition(":")[0]: (url[1], variables) for url, variables in urls if url}


def test_the_how_to_for_Google_Cloud_Storage(site: Path, tmp_path: Path) -> None:
    """With a key file of the kind that Google hands out; GOOGLE_BASE_URL leads to the emulator."""
    need_library("obstore")
    program, openssl = need_variable("DATELINE_FAKE_GCS"), need_program("openssl")
    url, variables = rows(DOCS / "how-to" / "deploy-object-store.md")["gs"]
    assert variables == {"GOOGLE_APPLICATION_CREDENTIALS"}
    secret = subprocess.run([openssl, "genrsa", "2048"], check=True, capture_output=True, text=True).stdout
    account = {"type": "service_account", "client_email": "ed@paper.example", "private_key_id": "1"}
    (tmp_path / "key.json").write_text(json.dumps(account | {"private_key": secret}))
    do("python build.py -q", site, SOURCE_DATE_EPOCH="1795600000")
    with fake_gcs(program, tmp_path / "gs" / "root", "bucket") as emulator:
        said = do(f"python build.py deploy {url}", site, GOOGLE_APPLICATION_CREDENTIALS=str(tmp_path / "key.json"),
                  GOOGLE_BASE_URL=emulator["GOOGLE_ENDPOINT"], GOOGLE_ENDPOINT=emulator["GOOGLE_ENDPOINT"])  # fmt: skip
        assert not any(line in said for line in secret.splitlines())
    _require_same(site, tmp_path / "gs" / "root" / "bucket" / "folder")


def test_the_how_to_for_Azure(site: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    need_library("obstore")
    program = need_variable("DATELINE_AZURITE")
    url, variables = rows(DOCS / "how-to" / "deploy-object-store.md")["az"]
    do("python build.py -q", site, SOURCE_DATE_EPOCH="1795600000")
    with azurite(program, tmp_path / "az", "container") as emulator:
        assert emulator.keys() == variables | {"AZURE_STORAGE_ENDPOINT"}
        assert KEY not in do(f"python build.py deploy {url}", site, **emulator)
        from obstore.store import from_url

        for name, value in emulator.items():
            monkeypatch.setenv(name, value)
        store = from_url(url, client_options={"allow_http": True})
        for one in (one for page in store.list() for one in page):
            file = tmp_path / "arrived" / one["path"]
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(store.get(one["path"]).bytes().to_bytes())
    _require_same(site, tmp_path / "arrived")


def _require_same(site: Path, host: Path) -> None:
    for file in (site / "public").rglob("*"):
        if file.is_file() and file.name != "dateline.manifest.json":
            assert (host / file.relative_to(site / "public")).read_bytes() == file.read_bytes()


MODULES = ("mpm_event", "authz_core", "dir", "mime", "headers", "alias", "filter", "deflate")


def web_server(kind: str, served: Path, own: Path, port: int, snippet: str) -> list[str]:
    """Write the settings of a web server around the how-to's lines, and return the command that runs it."""
    usual = f"{own}/error.log"
    if kind == "nginx":
        (own / "nginx.conf").write_text(
            f"daemon off; pid {own}/pid; error_log {usual}; user {getpass.getuser()}; events {{}}"
            f" http {{ access_log off; include /etc/nginx/mime.types; server {{ listen 127.0.0.1:{port};"
            f" root {served}; {snippet} }} }}"
        )
        return [need_program("nginx"), "-c", str(own / "nginx.conf")]
    program, modules = need_program("apache2"), Path("/usr/lib/apache2/modules")
    loaded = "".join(f"LoadModule {name}_module {modules}/mod_{name}.so\n" for name in MODULES)
    (own / "apache.conf").write_text(
        f"{loaded}ServerName paper.example\nListen 127.0.0.1:{port}\nPidFile {own}/pid\nErrorLog {usual}\n"
        f"User www-data\nGroup www-data\nTypesConfig /etc/mime.types\nDocumentRoot {served}\n"
        f"DirectoryIndex index.html\n<Directory {served}>\nRequire all granted\n</Directory>\n"
        f"<VirtualHost *:{port}>\n{snippet}</VirtualHost>\n"
    )
    return [program, "-D", "FOREGROUND", "-f", str(own / "apache.conf")]


def ask(port: int, path: str) -> tuple[int, http.client.HTTPMessage, bytes]:
    own = http.client.HTTPConnection("127.0.0.1", port)
    own.request("GET", path, headers={"Accept-Encoding": "gzip"})
    answer = own.getresponse()
    data = gzip.decompress(answer.read()) if answer.headers["Content-Encoding"] == "gzip" else answer.read()
    own.close()
    return answer.status, answer.headers, data


@pytest.mark.parametrize(("kind", "of"), [("nginx", "add_header"), ("apache", "Header always")])
def test_O12_the_how_to_for_web_servers(kind: str, of: str, site: Path, tmp_path: Path) -> None:
    text, port = (DOCS / "how-to" / "deploy-server.md").read_text("utf-8"), free_port()
    (snippet,) = re.findall(rf"^```{kind}\n(.*?)^```", text, re.DOTALL | re.MULTILINE)
    (commands,) = [one for one in re.findall(r"^```sh\n(.*?)^```", text, re.DOTALL | re.MULTILINE) if of in one]
    do("python build.py -q", site, SOURCE_DATE_EPOCH="1795600000")
    old, new, _ = (site / "public" / "_redirects").read_text().split()[:3]
    do(commands, site)
    with contextlib.ExitStack() as open_things:
        served = Path(open_things.enter_context(tempfile.TemporaryDirectory()))
        shutil.copytree(site / "public", served, dirs_exist_ok=True)
        served.chmod(0o755)  # Apache's workers are never root.
        words = web_server(kind, served, tmp_path, port, snippet.replace("/srv/paper", str(site)))
        open_things.enter_context(running(words, port, tmp_path / "web.log"))
        style = next((site / "public" / "assets").glob("style.*.css")).name
        page, sheet, missing, moved = (ask(port, path) for path in ("/", f"/assets/{style}", "/nowhere/", old))
    assert [one[0] for one in (page, sheet, missing, moved)] == [200, 200, 404, 301]
    assert moved[1]["Location"].removeprefix(f"http://127.0.0.1:{port}") == new
    assert sheet[1]["Cache-Control"] == "public, max-age=31536000, immutable" and "no-cache" in page[1]["Cache-Control"]
    assert page[1]["Content-Encoding"] == sheet[1]["Content-Encoding"] == "gzip"
    assert page[2] == (site / "public" / "index.html").read_bytes()
    assert missing[2] == (site / "public" / "404.html").read_bytes()
    rule = (site / "public" / "_headers").read_text().split("\n/")[0].splitlines()[1:]
    for name, _, value in (line.strip().partition(": ") for line in rule):
        assert {one[1][name] for one in (page, sheet, missing)} == {value}
