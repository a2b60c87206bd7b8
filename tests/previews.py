"""Previews for tests: a server in a process of its own, clients on bare sockets, a Chromium where there is one."""

from __future__ import annotations

import json
import os
import re
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from sites import SiteFolder

CHROMIUM = Path(os.environ.get("CHROMIUM", "/usr/bin/chromium"))
SWITCHES = [
    "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync",
]  # fmt: skip
SCRIPT = re.compile(rb'<script src="/__dateline__/preview\.js"[^>]*></script>\Z')


@dataclass
class Answer:
    """An HTTP answer, taken apart."""

    status: int
    headers: dict[str, str]
    body: bytes

    @property
    def text(self) -> str:
        return self.body.decode()


@dataclass
class Preview:
    """A running preview of a site."""

    site: SiteFolder
    process: subprocess.Popen[str]
    port: int = 0
    said: list[str] = field(default_factory=list)

    @property
    def origin(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    @property
    def output(self) -> Path:
        return self.site.root / f".dateline/preview/{self.port}/site"

    def ask(self, path: str, method: str = "GET", **headers: str) -> Answer:
        """Return the answer to a request of this machine itself."""
        lines = {"Host": f"127.0.0.1:{self.port}", **{name.replace("_", "-"): value for name, value in headers.items()}}
        head = "".join(f"{name}: {value}\r\n" for name, value in lines.items())
        return self.raw(f"{method} {path} HTTP/1.1\r\n{head}Connection: close\r\n\r\n".encode("latin-1"))

    def raw(self, request: bytes) -> Answer:
        """Return the answer to these very bytes."""
        with self.dial() as line:
            data = b""
            with suppress(OSError):
                line.sendall(request)
            with suppress(ConnectionResetError):
                while block := line.recv(1 << 16):
                    data += block
        head, _, body = data.partition(b"\r\n\r\n")
        first, *rest = head.decode("latin-1").split("\r\n")
        pairs = (one.partition(": ") for one in rest)
        return Answer(int(first.split(" ")[1]) if first else 0, {n.lower(): v for n, _, v in pairs}, body)

    def dial(self) -> socket.socket:
        return socket.create_connection(("127.0.0.1", self.port), timeout=60)

    def shows(self, path: str, words: str, seconds: float = 15) -> None:
        """Wait until a page holds these words."""
        wait(lambda: words in self.ask(path).text, f"{words} on {path}", seconds)

    def becomes(self, path: str, status: int, seconds: float = 15) -> None:
        """Wait until a path is answered so."""
        wait(lambda: self.ask(path).status == status, f"{status} for {path}", seconds)

    def rests(self) -> None:
        """Wait until every build is done."""
        count = -1
        while count != len(self.said):
            count = len(self.said)
            time.sleep(0.8)

    def stop(self, with_signal: int = signal.SIGINT) -> int:
        self.process.send_signal(with_signal)
        return self.process.wait(20)


def wait(until: Callable[[], object], what: str, seconds: float = 15) -> None:
    """Wait until something holds; fail where it does not within so many seconds."""
    end = time.monotonic() + seconds
    while not until():
        assert time.monotonic() < end, f"never came: {what}"
        time.sleep(0.02)


@contextmanager
def preview(site: SiteFolder, *words: str) -> Iterator[Preview]:
    """Preview a site on a free port of the loopback address, and stop at the end."""
    command = [sys.executable, "-m", "dateline", "-C", str(site.root), "serve", "--port", "0", *words]
    environment = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[1])}
    process = subprocess.Popen(command, stderr=subprocess.PIPE, text=True, env=environment, start_new_session=True)
    running = Preview(site, process)
    listener = threading.Thread(target=_listen, args=(running,))
    listener.start()
    try:
        wait(lambda: running.port or process.poll() is not None, "the preview", 60)
        assert process.poll() is None, running.said
        yield running
    finally:
        if process.poll() is None:
            running.stop()
        listener.join(10)
        assert process.stderr
        process.stderr.close()


def _listen(running: Preview) -> None:
    assert running.process.stderr
    for line in running.process.stderr:
        running.said.append(line)
        if found := re.search(r"preview at http://[^:]+:(\d+)/", line):
            running.port = int(found[1])


@contextmanager
def events(running: Preview, edition: str = "") -> Iterator[Callable[[], dict[str, Any]]]:
    """Give a function that waits for the next news."""
    with running.dial() as line:
        host = f"127.0.0.1:{running.port}"
        line.sendall(f"GET /__dateline__/events?edition={edition} HTTP/1.1\r\nHost: {host}\r\n\r\n".encode())
        reader = line.makefile("rb")

        def following() -> dict[str, Any]:
            for row in reader:
                if row.startswith(b"data: "):
                    told: dict[str, Any] = json.loads(row[6:])
                    return told
            raise AssertionError("the line was cut")

        try:
            yield following
        finally:
            reader.close()


def without_script(page: bytes) -> bytes:
    """Return a served page without what the preview adds; fail where it adds nothing."""
    assert SCRIPT.search(page)
    return SCRIPT.sub(b"", page)
