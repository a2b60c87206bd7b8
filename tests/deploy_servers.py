"""Real servers on loopback addresses, each skipping its tests with a message where its program is missing."""

from __future__ import annotations

import contextlib
import getpass
import importlib.util
import os
import shutil
import socket
import subprocess
import tempfile
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest


def need_program(name: str) -> str:
    """Return where a program lies, or skip the test."""
    ours = f"{tempfile.gettempdir()}/pytest"
    usual = (place for place in os.environ["PATH"].split(":") if not place.startswith(ours))
    places = ":".join((*usual, "/usr/sbin", str(Path(os.sys.executable).parent)))
    found = shutil.which(name, path=places)
    if found is None:
        pytest.skip(f"{name} is not installed")
    return found


def need_variable(name: str) -> str:
    """Return what an environment variable says, or skip the test."""
    if name not in os.environ:
        pytest.skip(f"{name} does not say where the emulator lies")
    return os.environ[name]


def need_library(name: str) -> None:
    if importlib.util.find_spec(name) is None:
        pytest.skip(f"the library {name} is not installed")


def free_port() -> int:
    with socket.socket() as own:
        own.bind(("127.0.0.1", 0))
        return own.getsockname()[1]


def await_port(port: int, process: subprocess.Popen[bytes]) -> None:
    for _ in range(1600):
        with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port), 0.2):
            return
        assert process.poll() is None, "the server ended by itself"
        time.sleep(0.025)
    raise AssertionError("the server does not answer")


@contextlib.contextmanager
def running(words: list[str], port: int, log: Path) -> Iterator[None]:
    with open(log, "wb") as file:
        process = subprocess.Popen(words, stdin=subprocess.DEVNULL, stdout=file, stderr=file)
    try:
        await_port(port, process)
        yield
    finally:
        process.terminate()
        process.wait(10)


@contextlib.contextmanager
def rclone(kind: str, root: Path, *options: str) -> Iterator[int]:
    """Serve a folder by rclone and give the port."""
    program, port = need_program("rclone"), free_port()
    root.mkdir(parents=True, exist_ok=True)
    words = [program, "serve", kind, str(root), "--addr", f"127.0.0.1:{port}", "--config", os.devnull, *options]
    with running(words, port, root.parent / f"{kind}.log"):
        yield port


@contextlib.contextmanager
def sshd(own: Path, more: str = "") -> Iterator[int]:
    """Run an SSH server of our own, and a home folder ``own`` whose keys and configuration reach it."""
    program, keygen, port = need_program("sshd"), need_program("ssh-keygen"), free_port()
    ssh = own / ".ssh"
    ssh.mkdir(parents=True, mode=0o700)
    for key in ("host", "id_ed25519"):
        subprocess.run([keygen, "-q", "-t", "ed25519", "-N", "", "-C", "test", "-f", ssh / key], check=True)
    (ssh / "authorized_keys").write_text((ssh / "id_ed25519.pub").read_text())
    host = " ".join((ssh / "host.pub").read_text().split()[:2])
    (ssh / "known_hosts").write_text(f"[127.0.0.1]:{port} {host}\n")
    (ssh / "config").write_text(
        f"Host 127.0.0.1 paper.example\n HostName 127.0.0.1\n Port {port}\n User {getpass.getuser()}\n"
        f" IdentityFile {ssh}/id_ed25519\n IdentitiesOnly yes\n UserKnownHostsFile {ssh}/known_hosts\n"
        " StrictHostKeyChecking yes\n"
    )
    (ssh / "sshd_config").write_text(
        f"Port {port}\nListenAddress 127.0.0.1\nHostKey {ssh}/host\nPidFile none\nStrictModes no\n"
        f"AuthorizedKeysFile {ssh}/authorized_keys\nPasswordAuthentication no\nKbdInteractiveAuthentication no\n"
        "UsePAM no\nPermitRootLogin prohibit-password\nSubsystem sftp internal-sftp\nMaxStartups 100\n"
        f"SetEnv PATH={own}/bin:{os.environ['PATH']}\n{more}\n"
    )
    if os.geteuid() == 0:
        Path("/run/sshd").mkdir(exist_ok=True)
    with running([program, "-D", "-e", "-f", str(ssh / "sshd_config")], port, own / "sshd.log"):
        yield port


@contextlib.contextmanager
def rsync_daemon(own: Path, user: str, password: str) -> Iterator[int]:
    """Serve the folder ``served`` as the module ``paper`` by rsync's own protocol."""
    program, port = need_program("rsync"), free_port()
    (own / "served").mkdir()
    (own / "secrets").write_text(f"{user}:{password}\n")
    (own / "secrets").chmod(0o600)
    (own / "rsyncd.conf").write_text(
        f"use chroot = no\n[paper]\npath = {own}/served\nread only = no\nauth users = {user}\n"
        f"secrets file = {own}/secrets\nuid = {os.getuid()}\ngid = {os.getgid()}\n"
    )
    words = [program, "--daemon", "--no-detach", "--address=127.0.0.1", f"--port={port}", f"--config={own}/rsyncd.conf"]
    with running(words, port, own / "rsyncd.log"):
        yield port


class Cable:
    """A line to a server on this machine that breaks once so many bytes went over it, until it is mended."""

    def __init__(self, port: int) -> None:
        self._server, self._left, self.carried = port, 10**12, 0
        self._open: list[socket.socket] = []
        self._threads: list[threading.Thread] = []
        self._own = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._own.getsockname()[1]
        self.blinks = False
        self._counting = threading.Lock()
        self._listening = threading.Thread(target=self._listen, daemon=True)
        self._listening.start()

    def cut_after(self, count: int, *, blinks: bool = False) -> None:
        """Break after so many bytes; one that blinks works again at once for new connections."""
        self._left, self.carried, self.blinks = count, 0, blinks

    def mend(self) -> None:
        self._left, self.carried = 10**12, 0

    def close(self) -> None:
        self._own.shutdown(socket.SHUT_RDWR)
        self._own.close()
        self._listening.join()
        self._drop()
        for thread in self._threads:
            thread.join()
        for end in self._open:
            end.close()

    def _listen(self) -> None:
        with contextlib.suppress(OSError):
            while True:
                near, _ = self._own.accept()
                if self._left <= 0:
                    near.close()
                    continue
                far = socket.create_connection(("127.0.0.1", self._server))
                self._open += (near, far)
                for one, other in ((near, far), (far, near)):
                    one.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
                    self._threads.append(threading.Thread(target=self._carry, args=(one, other), daemon=True))
                    self._threads[-1].start()

    def _carry(self, one: socket.socket, other: socket.socket) -> None:
        with contextlib.suppress(OSError):
            while data := one.recv(16384):
                with self._counting:
                    fits = min(len(data), max(0, self._left))
                    self._left -= len(data)
                    self.carried += len(data)
                other.sendall(data[:fits])
                if fits < len(data):
                    if self.blinks:
                        self._left = 10**12
                    self._drop()
            other.shutdown(socket.SHUT_WR)

    def _drop(self) -> None:
        for end in tuple(self._open):
            with contextlib.suppress(OSError):
                end.shutdown(socket.SHUT_RDWR)


def wrap(program: str, folder: Path, script: str) -> None:
    """Put a shell script before a program, in a folder of its own for the path; in it, $real is the program."""
    folder.mkdir(exist_ok=True)
    (folder / program).unlink(missing_ok=True)
    (folder / program).write_text(f"#!/bin/sh\nreal={need_program(program)}\n{script}\n")
    (folder / program).chmod(0o755)
