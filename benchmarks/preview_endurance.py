"""What a preview is after a long day: memory after many saves, leavings of many connections, requests amid rebuilds.

    python benchmarks/preview_endurance.py SITE [--saves 1000] [--rebuilds 200]

SITE is a folder with Markdown posts in content/; one of them is saved again and again.
"""

from __future__ import annotations

import argparse
import http.client
import os
import signal
import socket
import subprocess
import sys
import threading
import time
from pathlib import Path

from preview_latency import _a_post, _mark, _memory, _save, _url_of


def main() -> None:
    """Measure what the command line names."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("site", type=Path)
    parser.add_argument("--saves", type=int, default=1000)
    parser.add_argument("--rebuilds", type=int, default=200)
    parser.add_argument("--port", type=int, default=18440)
    options = parser.parse_args()
    words = ["-m", "dateline", "-C", str(options.site), "serve", "--port", str(options.port)]
    server = subprocess.Popen([sys.executable, *words], stderr=subprocess.PIPE, text=True)
    assert server.stderr
    while "preview at" not in server.stderr.readline():
        pass
    drain = threading.Thread(target=server.stderr.read, daemon=True)
    drain.start()
    try:
        _connections(server.pid, options.port)
        _requests(options)
        _saves(server.pid, options)
    finally:
        server.send_signal(signal.SIGINT)
        server.wait(30)


def _connections(pid: int, port: int) -> None:
    before = _open(pid)
    for _ in range(3):
        for _ in range(5):
            lines = [socket.create_connection(("127.0.0.1", port)) for _ in range(200)]
            for line in lines:
                line.sendall(f"GET /__dateline__/events HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\n\r\n".encode())
            for line in lines:
                line.close()
    began = time.monotonic()
    while (_open(pid)[0] > before[0] or _open(pid)[1] > before[1]) and time.monotonic() - began < 30:
        time.sleep(0.1)
    print(f"3 × 1,000 connections: descriptors, threads {before} → {_open(pid)} after {time.monotonic() - began:.1f} s")


def _open(pid: int) -> tuple[int, int]:
    return len(os.listdir(f"/proc/{pid}/fd")), len(os.listdir(f"/proc/{pid}/task"))


def _requests(options: argparse.Namespace) -> None:
    post = _a_post(options.site / "content")
    page = _url_of(options.port, post).partition(str(options.port))[2]
    paths = [page, "/", "/archive/", "/feed.xml", "/sitemap.xml"]
    stop, wrong, count = threading.Event(), [], [0]

    def ask() -> None:
        line = http.client.HTTPConnection("127.0.0.1", options.port, timeout=60)
        while not stop.is_set():
            path = paths[count[0] % len(paths)]
            line.request("GET", path)
            answer = line.getresponse()
            body = answer.read()
            count[0] += 1
            if answer.status != 200 or not body.rstrip().endswith((b"</script>", b"</feed>", b"</urlset>")):
                wrong.append((path, answer.status))

    asker = threading.Thread(target=ask)
    asker.start()
    saves = 0
    while saves < options.rebuilds or count[0] < 10_000:
        _save(post, _mark())
        saves += 1
        time.sleep(0.4)
    stop.set()
    asker.join()
    print(f"{count[0]:,} requests amid {saves} saves: {len(wrong)} wrong {wrong[:3]}")


def _saves(pid: int, options: argparse.Namespace) -> None:
    post = _a_post(options.site / "content")
    early = 0.0
    for n in range(1, options.saves + 1):
        _save(post, _mark())
        time.sleep(0.1)
        if n == 10:
            early = _at_rest(pid)
    print(f"memory after 10 saves {early:.0f} MB, after {options.saves:,} {_at_rest(pid):.0f} MB")


def _at_rest(pid: int) -> float:
    time.sleep(10)
    return _memory(pid)


if __name__ == "__main__":
    main()
