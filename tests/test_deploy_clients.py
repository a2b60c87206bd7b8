"""What Cloudflare's, Netlify's and Vercel's own clients make of the output, where the environment says where they lie.

DATELINE_WRANGLER, DATELINE_NETLIFY and DATELINE_VERCEL name the commands ``wrangler``, ``netlify`` and
``vercel`` of the npm packages wrangler, netlify-cli and vercel. None of them is asked to log in.
"""

from __future__ import annotations

import contextlib
import http.client
import json
import os
import shutil
import signal
import subprocess
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from deploy_servers import free_port, need_variable

from dateline.build import build
from dateline.request import Request

ROOT = Path(__file__).parent.parent


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
    told = (ROOT / "docs" / "how-to" / "deploy-netlify-cloudflare-vercel.md").read_text("utf-8")
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
