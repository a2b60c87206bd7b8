"""How long deploys and checks of a large site take, beside rclone sending the same files to the same S3 server.

A deploy that follows another at once reads all files again, the next one only those that changed.

Needs rclone, obstore, sshfs, git, rsync and sshd; run as  PYTHONPATH=.:tests python benchmarks/deploy_speed.py [FILES].
"""

from __future__ import annotations

import contextlib
import json
import os
import shutil
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path

from deploy_servers import sshd

from dateline.check import Subject, check_site
from dateline.deploy import deploy, parse_target

SECRET = "benchmark-secret"


def lay(folder: Path, count: int, edited: int = -1) -> None:
    """Write a site of so many pages, each linked with its neighbours; one body may be edited."""
    entries = {}
    links = "".join(f'<a href="/{n}/">{n}</a>' for n in range(0, count, max(1, count // 40)))
    for n in range(count):
        near = f'<a href="/{(n + 1) % count}/">next</a><a href="/{(n - 1) % count}/">previous</a>'
        words = " ".join(f"word{(n * 31 + k * 17) % 5003}" for k in range(600)) + (" edited" if n == edited else "")
        text = f"<!doctype html><title>Story {n}</title><main id=main>{near}{links}<p>{words}</p></main>"
        entries[f"{n}/index.html"] = text
    entries["index.html"] = f"<!doctype html><title>Paper</title>{links}"
    entries["notes.xml"] = f"<notes>{edited}</notes>"
    table = {}
    for path, text in entries.items():
        data = text.encode()
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        if not (folder / path).exists() or (folder / path).read_bytes() != data:
            (folder / path).write_bytes(data)
        table[path] = [sha256(data).hexdigest(), len(data)]
    manifest = {"version": 1, "preview": False, "drafts": False, "entries": dict(sorted(table.items()))}
    (folder / "dateline.manifest.json").write_text(json.dumps(manifest))


@contextlib.contextmanager
def s3(root: Path) -> Iterator[str]:
    """Serve S3 by rclone on a loopback address and set the variables that clients read."""
    with socket.socket() as own:
        own.bind(("127.0.0.1", 0))
        address = f"127.0.0.1:{own.getsockname()[1]}"
    for bucket in ("ours", "theirs"):
        (root / bucket).mkdir(parents=True)
    words = ["rclone", "serve", "s3", str(root), "--addr", address, "--auth-key", f"BENCHMARK,{SECRET}"]
    server = subprocess.Popen([*words, "--config", os.devnull], stderr=subprocess.DEVNULL)
    os.environ |= {
        "AWS_ENDPOINT_URL": f"http://{address}", "AWS_ACCESS_KEY_ID": "BENCHMARK", "AWS_SECRET_ACCESS_KEY": SECRET,
        "AWS_REGION": "us-east-1", "RCLONE_CONFIG_T_TYPE": "s3", "RCLONE_CONFIG_T_PROVIDER": "Rclone",
        "RCLONE_CONFIG_T_ENV_AUTH": "true", "RCLONE_CONFIG_T_ENDPOINT": f"http://{address}",
    }  # fmt: skip
    time.sleep(1)
    try:
        yield address
    finally:
        server.terminate()
        server.wait()


def reach_by_ssh(home: Path) -> None:
    """Let ssh and SFTP find their keys and settings in a home folder of our own."""
    (home / "bin").mkdir()
    (home / "bin" / "ssh").write_text(f'#!/bin/sh\nexec {shutil.which("ssh")} -F {home}/.ssh/config "$@"\n')
    (home / "bin" / "ssh").chmod(0o755)
    os.environ["PATH"] = f"{home}/bin:{os.environ['PATH']}"
    os.environ["HOME"] = str(home)
    os.environ.pop("SSH_AUTH_SOCK", None)


@contextlib.contextmanager
def timed(what: str) -> Iterator[None]:
    began, worked = time.perf_counter(), sum(os.times()[:4])
    yield
    print(f"{what:<52}{time.perf_counter() - began:8.2f} s, {sum(os.times()[:4]) - worked:6.2f} s of processors")


def main(count: int) -> None:
    if shutil.which("rclone") is None:
        sys.exit("rclone is not installed")
    with tempfile.TemporaryDirectory() as own, s3(Path(own) / "s3"), contextlib.ExitStack() as hosts:
        site, journals = Path(own) / "public", Path(own) / "journals"
        lay(site, count)
        bare = Path(own) / "pages.git"
        subprocess.run(["git", "init", "-q", "--bare", bare], check=True)
        subprocess.run(["git", f"--git-dir={bare}", "config", "uploadpack.allowFilter", "true"], check=True)
        port = hosts.enter_context(sshd(Path(own) / "home"))
        reach_by_ssh(Path(own) / "home")
        for name, url in (
            ("S3", "s3://ours/site"), ("a folder", f"{own}/host"), ("git", f"git+file://{bare}"),
            ("SFTP", f"sftp://127.0.0.1:{port}{own}/sftp"), ("rsync over ssh", f"paper.example:{own}/rsync"),
        ):  # fmt: skip
            target = parse_target(url, {})
            with timed(f"{count} files to {name}"):
                deploy(site, target, journals)
            for which in ("  again, nothing changed", "  and again"):
                with timed(which):
                    report = deploy(site, target, journals)
                assert (report.added, report.updated, report.removed) == (0, 0, 0)
                print(f"  requests: {report.requests}")
            lay(site, count, edited=count // 2)
            with timed("  one body edited"):
                report = deploy(site, target, journals)
            print(f"  sent: {report.updated} files, {report.requests} requests")
            lay(site, count)
        for transfers in (4, 16):
            with timed(f"rclone copy of {count} files to S3, {transfers} at a time"):
                words = ["rclone", "copy", site, f"t:theirs/{transfers}", "--config", os.devnull]
                subprocess.run([*words, f"--transfers={transfers}"], check=True)
        with timed(f"check of {count} pages"):
            findings = check_site(site, Subject("https://paper.example/", {}))
        assert not [one for one in findings if one.severity == "error"], findings[:3]


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 10_000)
