"""What the hosts' own clients make of the output, where the environment says where they lie.

DATELINE_WRANGLER, DATELINE_NETLIFY, DATELINE_VERCEL and DATELINE_NEOCITIES name the commands ``wrangler``,
``netlify``, ``vercel`` and ``async-neocities`` of the npm packages wrangler, netlify-cli, vercel and async-neocities.
None of them is asked to log in, and none reaches its host: what they upload goes to stand-ins (``deploy_hosted.py``).
"""

from __future__ import annotations

import contextlib
import http.client
import json
import os
import re
import shutil
import signal
import subprocess
import time
import tomllib
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from deploy_hosted import Cloudflare, Neocities, Netlify, Service, Vercel, hosted
from deploy_servers import free_port, need_variable

from dateline.build import build
from dateline.request import Request

ROOT = Path(__file__).parent.parent
HOW_TO = ROOT / "docs" / "how-to" / "deploy-netlify-cloudflare-vercel.md"


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample site, built."""
    root = tmp_path_factory.mktemp("clients") / "paper"
    root.mkdir()
    for name in ("content", "layouts", "assets"):
        shutil.copytree(ROOT / name, root / name)
    (root / "site.toml").write_text("search = false\n" + (ROOT / "site.toml").read_text("utf-8"), "utf-8")
    build(Request(root, datetime(2026, 11, 21, 12, tzinfo=UTC), jobs=1))
    return root


@contextlib.contextmanager
def serving(words: list[str], port: int, folder: Path) -> Iterator[None]:
    """Run a client's own server until it answers; it takes the end of its input for a wish to stop."""
    quiet = {**os.environ, "CI": "1", "WRANGLER_SEND_METRICS": "false", "NETLIFY_CLI_TELEMETRY_DISABLED": "1"}
    with open(folder / "client.log", "wb") as log:
        process = subprocess.Popen(
            words, cwd=folder, env=quiet, stdin=subprocess.PIPE, stdout=log, stderr=log, start_new_session=True
        )
        try:
            for _ in range(600):
                with contextlib.suppress(OSError, http.client.HTTPException):
                    if ask(port, "/")[0] == 200:
                        break
                assert process.poll() is None, (folder / "client.log").read_text()
                time.sleep(0.2)
            yield
        finally:
            os.killpg(process.pid, signal.SIGTERM)
            process.communicate()


def ask(port: int, path: str) -> tuple[int, http.client.HTTPMessage, bytes]:
    own = http.client.HTTPConnection("127.0.0.1", port, timeout=10)
    try:
        own.request("GET", path)
        answer = own.getresponse()
        return answer.status, answer.msg, answer.read()
    finally:
        own.close()


def former_and_new(site: Path) -> tuple[str, str]:
    old, new, _ = (site / "public" / "_redirects").read_text().splitlines()[0].split()
    return old, new


def test_O12_Cloudflare_reads_the_headers_and_the_redirects(site: Path) -> None:
    port = free_port()
    words = [need_variable("DATELINE_WRANGLER"), "pages", "dev", "public", "--ip", "127.0.0.1", "--port", str(port)]
    with serving([*words, "--compatibility-date", "2026-04-01"], port, site):
        _require_served(site, port)
        style = next((site / "public" / "assets").glob("style.*.css")).name
        assert ask(port, f"/assets/{style}")[1]["Cache-Control"] == "public, max-age=31536000, immutable"
        old, new = former_and_new(site)
        status, headers, _ = ask(port, old)
        assert (status, headers["Location"]) == (301, new)
    log = (site / "client.log").read_text()
    assert f"Parsed {len((site / 'public' / '_redirects').read_text().splitlines())} valid redirect" in log


def test_O12_Netlify_reads_the_headers(site: Path) -> None:
    """Where a page stands at a former address, Netlify shows it; it leads on by itself."""
    port = free_port()
    words = [need_variable("DATELINE_NETLIFY"), "dev", "--dir", "public", "--offline", "--no-open", "--port", str(port)]
    with serving([*words, "--framework", "#static", "--internal-disable-edge-functions"], port, site):
        _require_served(site, port)
        old, new = former_and_new(site)
        status, headers, body = ask(port, old)
        assert (status, headers["Location"]) == (301, new) or new.encode() in body


def _require_served(site: Path, port: int) -> None:
    status, headers, body = ask(port, "/")
    assert status == 200 and body == (site / "public" / "index.html").read_bytes()
    assert headers["Content-Security-Policy"].startswith("default-src 'none'")
    assert headers["X-Content-Type-Options"] == "nosniff" and "max-age=0" in headers["Cache-Control"]
    status, _, body = ask(port, "/there/is/nothing/")
    assert status == 404 and body == (site / "public" / "404.html").read_bytes()
    assert ask(port, "/feed.xml")[1]["Content-Type"].partition(";")[0].endswith("xml")


def test_Vercel_takes_the_caching_of_the_how_to(site: Path) -> None:
    told = HOW_TO.read_text("utf-8")
    own = site / "vercel"
    shutil.copytree(site / "public", own)
    (own / "vercel.json").write_text(told.split("```json\n")[1].split("```")[0])
    (own / ".vercel").mkdir()
    linked = {"projectId": "prj_x", "orgId": "team_x", "settings": {"framework": None}}
    (own / ".vercel" / "project.json").write_text(json.dumps(linked))
    words = [need_variable("DATELINE_VERCEL"), "build", "--prod", "--token", "none", "--yes"]
    subprocess.run(words, cwd=own, check=True, capture_output=True)
    routes = json.loads((own / ".vercel" / "output" / "config.json").read_text())["routes"]
    assert any("immutable" in route.get("headers", {}).get("Cache-Control", "") for route in routes)
    assert any(route.get("status") == 404 and route.get("dest") == "/404.html" for route in routes)
    static = own / ".vercel" / "output" / "static"
    assert (static / "index.html").read_bytes() == (site / "public" / "index.html").read_bytes()


# The commands of the how-to, as they stand there

NAMES = {
    "NETLIFY_SITE_ID": Netlify.SITE, "CLOUDFLARE_ACCOUNT_ID": "acct", "VERCEL_ORG_ID": "team_ed",
    "VERCEL_PROJECT_ID": "prj_paper", "ASYNC_NEOCITIES_SITE_NAME": "paper",
}  # fmt: skip
"""What the variables say that are no secret."""
SECRET = "canary7Token5Of3The1Client"
CLIENTS: dict[str, tuple[type[Service], str, str]] = {
    "Netlify": (Netlify, "netlify-cli", "DATELINE_NETLIFY"),
    "Cloudflare Pages": (Cloudflare, "wrangler", "DATELINE_WRANGLER"),
    "Vercel": (Vercel, "vercel", "DATELINE_VERCEL"),
    "Neocities": (Neocities, "async-neocities", "DATELINE_NEOCITIES"),
}


def run_from_table(name: str, service: Service, site: Path, home: Path) -> str:
    """Run a host's command in a shell, with the variables of its row, and return what it says.

    ``npx``, which would fetch the package first, runs the client that lies here.
    """
    _, package, variable = CLIENTS[name]
    (row,) = [line for line in HOW_TO.read_text("utf-8").splitlines() if line.startswith(f"| {name} |")]
    command, *variables = re.findall(r"`([^`]+)`", row)
    assert any(word not in NAMES for word in variables)
    (home / "npx").write_text(f'#!/bin/sh\n[ "$1" = {package} ] && shift && exec {need_variable(variable)} "$@"\n')
    (home / "npx").chmod(0o755)
    settings = {
        "PATH": f"{home}:{os.environ['PATH']}", "HOME": str(home), "CI": "1", "WRANGLER_SEND_METRICS": "false",
        "VERCEL_TELEMETRY_DISABLED": "1", "NODE_OPTIONS": f"--require={ROOT}/tests/deploy_hosted.cjs",
        "DATELINE_STAND_IN": str(service.port), **{word: NAMES.get(word, SECRET) for word in variables},
    }  # fmt: skip
    done = subprocess.run(
        ["bash", "-c", command], cwd=site, env=settings, stdin=subprocess.DEVNULL, capture_output=True, text=True
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout + done.stderr


LEFT_OUT = {
    "Neocities": {"_headers", "_redirects", ".nojekyll"},  # Files without an ending, which free accounts can't have.
    "Netlify": {"_headers", "_redirects", ".nojekyll"},  # The first two are translated.
}


@pytest.mark.parametrize("name", CLIENTS)
def test_D10_the_commands_of_the_how_to_send_the_site_and_no_secret(name: str, site: Path, tmp_path: Path) -> None:
    kind, _, variable = CLIENTS[name]
    need_variable(variable)
    public = files_below(site / "public")
    with hosted(kind()) as service:
        said = run_from_table(name, service, site, tmp_path)
    arrived = service.files
    assert public.keys() - arrived.keys() == LEFT_OUT.get(name, set())
    assert all(arrived[path] == public[path] for path in public.keys() & arrived.keys())
    assert arrived.keys() - public.keys() == ({"netlify.toml"} if kind is Netlify else set())
    if kind is Netlify:
        require_translated(arrived["netlify.toml"].decode(), site)
    assert files_below(site / "public") == public
    require_secret_only_in_headers(service)
    written = (*arrived.values(), *files_below(site).values(), *files_below(tmp_path).values())
    assert SECRET not in said and not any(SECRET.encode() in data for data in written)


def files_below(folder: Path) -> dict[str, bytes]:
    found = (path for path in folder.rglob("*") if path.is_file())
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in found}


def require_secret_only_in_headers(service: Service) -> None:
    """Only the host itself, and only as the authorization of a request."""
    told = [one for one in service.asked if SECRET in str(one)]
    assert told and all(one.url.startswith(f"{service.host}/") for one in told)
    for one in told:
        assert SECRET not in one.url and SECRET.encode() not in one.body
        assert [key for key, value in one.headers.items() if SECRET in value] == ["authorization"]


def require_translated(settings: str, site: Path) -> None:
    """Netlify's client turns _headers and _redirects into settings of its own."""
    table = tomllib.loads(settings)
    lines = [line.split() for line in (site / "public" / "_redirects").read_text().splitlines()]
    assert [[rule["from"], rule["to"], str(rule["status"])] for rule in table["redirects"]] == lines
    rules = {rule["for"]: rule["values"] for rule in table["headers"]}
    lines = [line for place, values in rules.items() for line in (place, *(f"  {k}: {v}" for k, v in values.items()))]
    assert "".join(f"{line}\n" for line in lines) == (site / "public" / "_headers").read_text()
