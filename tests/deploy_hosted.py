"""Stand-ins on a loopback address for the services behind Cloudflare's, Netlify's, Vercel's and Neocities' clients.

Each speaks as much of its service's API as the client's upload of a folder needs, keeps what arrives, and checks it as
the service does: by the digests that the client itself names. ``deploy_hosted.cjs`` leads every TLS connection of a
client here, so nothing leaves the machine, and what is asked of anybody else is seen.
"""

from __future__ import annotations

import base64
import contextlib
import json
import re
import threading
from collections.abc import Iterator
from email.parser import BytesParser
from email.policy import HTTP
from hashlib import sha1
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, NamedTuple
from urllib.parse import unquote


class Asked(NamedTuple):
    method: str
    url: str
    """With the host that the client believed to ask."""
    headers: dict[str, str]
    body: bytes


class Service:
    """What all of them have: the files that arrived, and a log of all that was asked."""

    host: str

    def __init__(self) -> None:
        self.files: dict[str, bytes] = {}
        self.parts: dict[str, Any] = {}
        self.asked: list[Asked] = []
        self.unknown: list[str] = []
        self.port = 0

    def hear(self, one: Asked) -> Any:
        """Return what is to be answered, None where nobody knows it."""
        self.asked.append(one)
        host, path = one.url.partition("?")[0].split("/", 1)
        told = self.answer(one.method, f"/{path}", one.headers, one.body) if host == self.host else self.elsewhere(one)
        if told is None:
            self.unknown.append(f"{one.method} {one.url}")
        return told

    def elsewhere(self, one: Asked) -> Any:
        """Return what another host than the service's own answers."""
        return None

    def answer(self, method: str, path: str, headers: dict[str, str], body: bytes) -> Any:
        """Return what is to be sent as JSON, None for what the service doesn't know."""
        raise NotImplementedError


def form(headers: dict[str, str], body: bytes) -> list[tuple[str, str, bytes]]:
    """Return (field, file name, content) of a form (RFC 7578)."""
    head = f"Content-Type: {headers['content-type']}\r\n\r\n".encode()
    fields = BytesParser(policy=HTTP).parsebytes(head + body).iter_parts()
    names = ((str(one.get_param("name", header="content-disposition")), one) for one in fields)
    return [(name, one.get_filename() or "", one.get_payload(decode=True)) for name, one in names]


class Cloudflare(Service):
    """Pages: hashes that are missing, then these files in bundles, then a deployment of names and hashes."""

    host = "api.cloudflare.com"

    def answer(self, method: str, path: str, headers: dict[str, str], body: bytes) -> Any:
        result = self._result(method, path, headers, body)
        return None if result is None else {"success": True, "errors": [], "messages": [], "result": result}

    def _result(self, method: str, path: str, headers: dict[str, str], body: bytes) -> Any:
        root = "/client/v4"
        project = f"{root}/accounts/acct/pages/projects/paper"
        deployment = {"id": "d1", "url": "https://d1.paper.example"}
        deployment |= {"latest_stage": {"name": "deploy", "status": "success"}}
        match method, path:
            case "GET", p if p == project:
                settings = {"production": {}, "preview": {}}
                return {"name": "paper", "production_branch": "main", "deployment_configs": settings}
            case "GET", p if p == f"{project}/upload-token":
                claims = base64.urlsafe_b64encode(b'{"max_file_count_allowed":20000,"exp":4102444800}').decode()
                return {"jwt": f"e30.{claims.strip('=')}.none"}
            case "POST", p if p == f"{root}/pages/assets/check-missing":
                return [one for one in json.loads(body)["hashes"] if one not in self.parts]
            case "POST", p if p == f"{root}/pages/assets/upload":
                self.parts |= {one["key"]: base64.b64decode(one["value"]) for one in json.loads(body)}
                return True
            case "POST", p if p == f"{root}/pages/assets/upsert-hashes":
                return True
            case "POST", p if p == f"{project}/deployments":
                fields = {name: content for name, _, content in form(headers, body)}
                self.files = {name[1:]: self.parts[key] for name, key in json.loads(fields.pop("manifest")).items()}
                self.files |= {name: fields[name] for name in ("_headers", "_redirects") if name in fields}
                return deployment
            case "GET", p if p.startswith(f"{project}/deployments/"):
                return deployment
        return None


class Netlify(Service):
    """A deploy of names and SHA-1 digests is answered by the digests wanted; these files come one by one."""

    host = "api.netlify.com"
    SITE = "11111111-2222-4333-8444-555555555555"

    def elsewhere(self, one: Asked) -> Any:
        return [] if one.url == f"api.netlifysdk.com/site/{self.SITE}/integrations/safe" else None

    def answer(self, method: str, path: str, headers: dict[str, str], body: bytes) -> Any:
        own = {
            "id": self.SITE,
            "site_id": self.SITE,
            "name": "paper",
            "account_slug": "ed",
            "url": "https://paper.example",
        }
        own |= {"admin_url": "https://app.example/paper", "feature_flags": {}, "build_settings": {}, "capabilities": {}}
        match method, path:
            case "GET", p if p == f"/api/v1/sites/{self.SITE}":
                return own
            case "GET", "/api/v1/accounts":
                return [{"id": "ed", "slug": "ed", "name": "Ed", "default": True}]
            case "GET", "/api/v1/user":
                return {"id": "ed", "email": "ed@paper.example"}
            case "POST" | "PUT", p if p.startswith(f"/api/v1/sites/{self.SITE}/deploys"):
                self.parts |= json.loads(body).get("files", {})
                return self._deploy("uploading")
            case "PUT", p if p.startswith("/api/v1/deploys/d1/files/"):
                digest = sha1(body).hexdigest()
                assert self.parts[unquote(p).removeprefix("/api/v1/deploys/d1/files/")] == digest
                self.files |= {name: body for name, wanted in self.parts.items() if wanted == digest}
                return {}
            case "GET", p if p in ("/api/v1/deploys/d1", f"/api/v1/sites/{self.SITE}/deploys/d1"):
                return self._deploy("ready" if len(self.files) == len(self.parts) else "prepared")
        return None

    def _deploy(self, state: str) -> dict[str, object]:
        own = {"id": "d1", "site_id": self.SITE, "state": state, "ssl_url": "https://paper.example"}
        own |= {"deploy_ssl_url": "https://d1.paper.example", "admin_url": "https://app.example/paper"}
        return own | {"required": sorted(set(self.parts.values())), "required_functions": []}


class Vercel(Service):
    """A deployment of names and SHA-1 digests is refused with those missing; these files come one by one."""

    host = "api.vercel.com"

    def answer(self, method: str, path: str, headers: dict[str, str], body: bytes) -> Any:
        team = {"id": "team_ed", "slug": "ed", "name": "Ed"}
        project = {"id": "prj_paper", "name": "paper", "accountId": "team_ed"}
        match method, path:
            case "GET", "/v2/user":
                return {"user": {"id": "u", "username": "ed", "email": "ed@paper.example", "defaultTeamId": "team_ed"}}
            case "GET", "/v1/teams" | "/v2/teams":
                return {"teams": [team], "pagination": {"count": 1, "next": None}}
            case "GET", "/teams/team_ed" | "/v2/teams/team_ed":
                return team
            case (("GET" | "POST" | "PATCH"), p) if re.match(r"/v\d+/projects(/|$)", p):
                return project
            case "POST", "/v2/files":
                assert headers["x-now-digest"] == sha1(body).hexdigest()
                self.parts[headers["x-now-digest"]] = body
                return {"urls": []}
            case "POST", p if re.fullmatch(r"/v\d+/deployments", p):
                named = json.loads(body)["files"]
                missing = sorted({one["sha"] for one in named} - self.parts.keys())
                if missing:
                    return Refused(400, {"error": {"code": "missing_files", "message": "", "missing": missing}})
                self.files = {one["file"]: self.parts[one["sha"]] for one in named}
                return self._deployment
            case "GET", p if re.match(r"/v\d+/(now/)?deployments/", p):
                return [] if p.endswith("/events") else self._deployment
        return None

    _deployment = {
        "id": "dpl_1", "url": "paper-1.example", "readyState": "READY", "name": "paper", "target": "production",
        "alias": ["paper.example"], "aliasAssigned": True, "inspectorUrl": "https://vercel.example/1",
        "projectId": "prj_paper", "createdAt": 0, "creator": {"uid": "u"}, "version": 2,
    }  # fmt: skip


class Neocities(Service):
    """https://neocities.org/api: a list with digests, forms of up to so many files, names to delete."""

    host = "neocities.org"

    def answer(self, method: str, path: str, headers: dict[str, str], body: bytes) -> Any:
        match method, path:
            case "GET", "/api/list":
                listed = [{"path": name, "is_directory": False, "size": len(data), "sha1_hash": sha1(data).hexdigest()}
                          for name, data in self.files.items()]  # fmt: skip
                return {"result": "success", "files": listed}
            case "POST", "/api/upload":
                self.files |= {name: content for name, _, content in form(headers, body)}
                return {"result": "success", "message": "your file(s) have been successfully uploaded"}
            case "POST", "/api/delete":
                for _, _, name in form(headers, body):
                    del self.files[name.decode()]
                return {"result": "success", "message": "file(s) have been deleted"}
        return None


class Refused:
    def __init__(self, status: int, told: Any) -> None:
        self.status, self.told = status, told


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def _go(self) -> None:
        headers = {name.lower(): value for name, value in self.headers.items()}
        one = Asked(self.command, headers["host"].partition(":")[0] + self.path, headers, self._body(headers))
        with self.server.turn:  # type: ignore[attr-defined]
            told = self.server.service.hear(one)  # type: ignore[attr-defined]
        status = told.status if isinstance(told, Refused) else 404 if told is None else 200
        data = json.dumps(told.told if isinstance(told, Refused) else told).encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)

    def _body(self, headers: dict[str, str]) -> bytes:
        if headers.get("transfer-encoding") != "chunked":
            return self.rfile.read(int(headers.get("content-length") or 0))
        pieces = []
        while size := int(self.rfile.readline().split(b";")[0], 16):
            pieces.append(self.rfile.read(size))
            self.rfile.readline()
        self.rfile.readline()
        return b"".join(pieces)

    do_GET = do_POST = do_PUT = do_PATCH = do_DELETE = do_HEAD = _go

    def log_message(self, *args: object) -> None:
        pass


class _Server(ThreadingHTTPServer):
    def handle_error(self, request: object, client_address: object) -> None:
        """Say nothing of a client that breaks off a connection it has no more use for."""


@contextlib.contextmanager
def hosted(service: Service) -> Iterator[Service]:
    """Let a service answer at an address of its own."""
    with _Server(("127.0.0.1", 0), _Handler) as server:
        server.service, server.turn = service, threading.Lock()  # type: ignore[attr-defined]
        service.port = server.server_port
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield service
        server.shutdown()
