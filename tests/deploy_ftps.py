"""TLS before a server of plain FTP (RFC 4217): AUTH, PBSZ and PROT are answered here, the rest by the server."""

from __future__ import annotations

import contextlib
import re
import socket
import ssl
import threading
from collections.abc import Iterator
from pathlib import Path


@contextlib.contextmanager
def over_tls(server: int, certificate: Path, key: Path) -> Iterator[int]:
    """Give the port at which the FTP server behind another port speaks TLS, and nothing else."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate, key)
    with socket.create_server(("127.0.0.1", 0)) as own:
        threading.Thread(target=_listen, args=(own, server, context), daemon=True).start()
        yield own.getsockname()[1]
        own.shutdown(socket.SHUT_RDWR)


def _listen(own: socket.socket, server: int, context: ssl.SSLContext) -> None:
    with contextlib.suppress(OSError):
        while True:
            near, _ = own.accept()
            far = socket.create_connection(("127.0.0.1", server))
            threading.Thread(target=_control, args=(near, far, context), daemon=True).start()


def _control(near: socket.socket, far: socket.socket, context: ssl.SSLContext) -> None:
    """Carry a control connection, of which nothing but AUTH comes in the clear."""
    with contextlib.suppress(OSError), near, far:
        replies = far.makefile("rb")
        near.sendall(replies.readline())
        assert _line(near).upper().startswith(b"AUTH TLS")
        near.sendall(b"234 TLS it is\r\n")
        with context.wrap_socket(near, server_side=True) as safe:
            threading.Thread(target=_replies, args=(replies, safe, context), daemon=True).start()
            while line := _line(safe):
                if line[:4].upper() in (b"PBSZ", b"PROT"):
                    safe.sendall(b"200 fine\r\n")
                else:
                    far.sendall(line)


def _line(near: socket.socket) -> bytes:
    line = b""
    while not line.endswith(b"\n") and (one := near.recv(1)):
        line += one
    return line


def _replies(replies, safe: ssl.SSLSocket, context: ssl.SSLContext) -> None:
    """Carry what the server says, with a port of ours where it offers one for data."""
    with contextlib.suppress(OSError, ValueError):
        for line in replies:
            if found := re.match(rb"229 .*\|\|\|(\d+)\|", line):
                line = b"229 here (|||%d|)\r\n" % _offer(int(found[1]), context)
            if found := re.match(rb"227 .*\(127,0,0,1,(\d+),(\d+)\)", line):
                port = _offer(256 * int(found[1]) + int(found[2]), context)
                line = b"227 here (127,0,0,1,%d,%d)\r\n" % divmod(port, 256)
            safe.sendall(line)


def _offer(port: int, context: ssl.SSLContext) -> int:
    own = socket.create_server(("127.0.0.1", 0))
    threading.Thread(target=_data, args=(own, port, context), daemon=True).start()
    return own.getsockname()[1]


def _data(own: socket.socket, port: int, context: ssl.SSLContext) -> None:
    with contextlib.suppress(OSError), own, socket.create_connection(("127.0.0.1", port)) as far:
        near, _ = own.accept()
        with context.wrap_socket(near, server_side=True) as safe:
            down = threading.Thread(target=_carry, args=(far, safe, safe), daemon=True)
            down.start()
            _carry(safe, far, safe)
            far.shutdown(socket.SHUT_WR)
            down.join()


def _carry(one: socket.socket, other: socket.socket, safe: ssl.SSLSocket) -> None:
    """Carry bytes one way until there are no more, and end the TLS then: data goes one way only."""
    with contextlib.suppress(OSError, ValueError):  # It may have ended meanwhile.
        while data := one.recv(65536):
            other.sendall(data)
        safe.unwrap()
