"""Answer browsers: pages of the edition, events, and the preview's own files."""

from __future__ import annotations

import os
import stat
from collections.abc import Awaitable, Callable, Collection
from importlib import resources
from pathlib import Path
from urllib.parse import quote

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import (
    FileResponse,
    JSONResponse,
    PlainTextResponse,
    RedirectResponse,
    Response,
    StreamingResponse,
)
from starlette.routing import Route
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from dateline.hosting import IMMUTABLE, cache_control, media_type
from dateline.serve.addresses import OWN, BadTarget, host_name, is_foreign, name_below, read_target
from dateline.serve.desk import Desk
from dateline.serve.news import marked, not_built

LARGE = 1 << 20
"""Bytes from which a file is sent in pieces."""
NOT_HERE = b"<!doctype html><title>404</title><p>Not here."
HEADERS = {
    b"cache-control": b"no-store",
    b"cross-origin-resource-policy": b"same-origin",
    b"cross-origin-opener-policy": b"same-origin",
    b"x-content-type-options": b"nosniff",
    b"x-frame-options": b"SAMEORIGIN",
    b"referrer-policy": b"same-origin",
}


class Gate:
    """Lets in only those who ask this machine itself, for reading, and not out of another site's page."""

    def __init__(self, app: ASGIApp, hosts: Collection[str]) -> None:
        self._app = app
        self._hosts = frozenset(hosts)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        async def send_with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                kept = [pair for pair in message["headers"] if pair[0] not in HEADERS]
                message["headers"] = [*kept, *HEADERS.items()]
            await send(message)

        refusal = self._refuse(scope)
        await (refusal or self._app)(scope, receive, send_with_headers)

    def _refuse(self, scope: Scope) -> Response | None:
        hosts = [value for name, value in scope["headers"] if name == b"host"]
        try:
            host = host_name(hosts[0].decode("latin-1")) if len(hosts) == 1 else ""
            scope["dateline.path"] = read_target(scope["raw_path"])
        except BadTarget as error:
            return PlainTextResponse(f"Bad request: {error}.\n", 400)
        except ValueError:
            return PlainTextResponse("Bad request: no host.\n", 400)
        if host not in self._hosts:
            return PlainTextResponse("The preview is not served under this host name.\n", 403)
        if scope["method"] not in ("GET", "HEAD"):
            return PlainTextResponse("Only GET and HEAD.\n", 405, {"allow": "GET, HEAD"})
        if is_foreign(scope["headers"]):
            return PlainTextResponse("Other sites may not read the preview.\n", 403)
        return None


def make_application(desk: Desk, hosts: Collection[str]) -> ASGIApp:
    """Return the ASGI application of a preview, served under these host names."""
    counter = _Counter(desk)
    routes = [
        Route(f"{OWN}events", counter.events),
        Route(f"{OWN}origin", counter.origin),
        Route(f"{OWN}preview.js", _own_file("preview.js")),
        Route(f"{OWN}preview.css", _own_file("preview.css")),
        Route("/{path:path}", counter.page),
    ]
    return Gate(Starlette(routes=routes), hosts)


def _own_file(name: str) -> Callable[[Request], Awaitable[Response]]:
    data = resources.files("dateline.serve").joinpath(name).read_bytes()

    async def answer(request: Request) -> Response:
        return Response(data, media_type=media_type(name))

    return answer


class _Counter:
    """Hands out what the desk holds."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    async def events(self, request: Request) -> Response:
        """The line on which a browser hears of news."""
        if request.method == "HEAD":
            return Response(media_type="text/event-stream")
        lines = self._desk.listeners.listen(self._desk.news(request.query_params.get("edition", "")))
        return StreamingResponse(lines, media_type="text/event-stream")

    async def origin(self, request: Request) -> Response:
        """Where a page comes from."""
        told = await self._desk.explain(request.query_params.get("name", ""))
        return JSONResponse(told) if told is not None else PlainTextResponse("Nothing is known of it.\n", 404)

    async def page(self, request: Request) -> Response:
        """A file of the site."""
        edition, path = self._desk.edition, request.scope["dateline.path"]
        if not self._desk.built:
            return self._html(not_built(edition.diagnostics), "", 503)
        name = name_below(path, edition.base)
        if edition.has(name):
            return self._file(name) or self._missing()
        if edition.has(f"{path.removeprefix(edition.base)}/index.html") or f"{path}/" == edition.base:
            return RedirectResponse(quote(f"/{path.lstrip('/')}/"), 307)
        if path == "/":
            return RedirectResponse(quote(edition.base), 307)
        return self._missing()

    def _missing(self) -> Response:
        found = self._read("404.html")
        return self._html(found if isinstance(found, bytes) else NOT_HERE, "404.html", 404)

    def _html(self, data: bytes, name: str, status: int = 200) -> Response:
        leaf = self._desk.edition.leaves.get(name)
        page = marked(data, self._desk.name, name, leaf.status if leaf else "")
        return Response(page, status, media_type="text/html; charset=utf-8")

    def _file(self, name: str) -> Response | None:
        """Return a file as an answer: read at once, so that it is of one edition, or in pieces where it is large."""
        found = self._read(name)
        if found is None:
            return None
        if isinstance(found, Path):
            return FileResponse(found, media_type=media_type(name), content_disposition_type="inline")
        if media_type(name).startswith("text/html"):
            self._desk.look_at(name)
            return self._html(found, name)
        return Response(found, media_type=media_type(name))

    def _read(self, name: str) -> bytes | Path | None:
        """Return the bytes of a name, or the place of a large file; None for what is missing or no plain file."""
        place = self._desk.edition.find(name)
        if not isinstance(place, Path):
            return place
        home = self._desk.edition.folder.parent
        if os.path.realpath(place) != os.path.join(os.path.realpath(home), os.path.relpath(place, home)):
            return None
        return _read_plain(place)


def _read_plain(place: Path) -> bytes | Path | None:
    try:
        status = os.lstat(place)
        if not stat.S_ISREG(status.st_mode):
            return None
        steady = cache_control(place.name) == IMMUTABLE or media_type(place.name).startswith(("video/", "audio/"))
        return place if steady or status.st_size > LARGE else place.read_bytes()
    except OSError:
        return None
