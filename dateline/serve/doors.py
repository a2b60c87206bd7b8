"""Where the preview listens, and under which host names it answers."""

from __future__ import annotations

import errno
import ipaddress
import socket
from collections.abc import Iterator
from contextlib import suppress

from dateline.model import Refusal
from dateline.values import Value

PORT = 8000
TRIED = 50
"""Ports after the default that are tried."""
LOOPBACK = ("localhost", "127.0.0.1", "[::1]")


class PortTaken(Refusal):
    """The port that was asked for is taken, or the address is not this machine's."""


class Wanted(Value, frozen=True):
    """Where a person wants the preview to listen."""

    host: str = "127.0.0.1"
    port: int | None = None
    """None: the default, or the next that is free."""
    lan: bool = False


class Door(Value, frozen=True):
    """Sockets that listen, and what they are called."""

    sockets: tuple[socket.socket, ...]
    host: str
    """As URLs write it."""
    port: int
    hosts: tuple[str, ...]
    """Host names under which requests are answered."""
    warning: str = ""

    @property
    def origin(self) -> str:
        return f"http://{self.host}:{self.port}"


def open_door(wanted: Wanted) -> Door:
    """Listen, and return where. Raises PortTaken."""
    address = "0.0.0.0" if wanted.lan else _address(wanted.host)
    sockets = _listen(address, wanted.port)
    port = sockets[0].getsockname()[1]
    if wanted.lan:
        shown = _own_address()
        return Door(sockets, shown, port, (*LOOPBACK, shown, socket.gethostname().lower()), _warning(shown, port))
    if ipaddress.ip_address(address).is_loopback:
        return Door(sockets, f"[{address}]" if ":" in address else address, port, (*LOOPBACK, _shown(address)))
    names = (*LOOPBACK, wanted.host.lower(), _shown(address), _own_address())
    return Door(sockets, _shown(address), port, names, _warning(_shown(address), port))


def _shown(address: str) -> str:
    return f"[{address}]" if ":" in address else address


def _warning(host: str, port: int) -> str:
    return (
        f"warning: everybody on this network can read the preview, drafts included, at http://{host}:{port}/"
    )


def _address(host: str) -> str:
    try:
        return str(socket.getaddrinfo(host.strip("[]"), None, type=socket.SOCK_STREAM)[0][4][0])
    except (OSError, UnicodeError):
        raise PortTaken(f"--host {host}: this machine has no such address") from None


def _own_address() -> str:
    """Return the address under which others of this network see this machine; nothing is sent for it."""
    with suppress(OSError), socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        probe.connect(("192.0.2.1", 9))
        return str(probe.getsockname()[0])
    return "127.0.0.1"


def _listen(address: str, port: int | None) -> tuple[socket.socket, ...]:
    for number in _ports(port):
        try:
            first = _socket(address, number)
        except OSError as error:
            if error.errno != errno.EADDRINUSE:
                raise PortTaken(f"port {number} of {address} can't be opened: {error.strerror}") from None
            continue
        return (first, *_twin(address, first.getsockname()[1]))
    if port is not None:
        raise PortTaken(f"port {port} is taken; choose another with --port, or leave --port out for the next free one")
    raise PortTaken(f"the ports from {PORT} to {PORT + TRIED} are taken; choose another with --port")


def _ports(port: int | None) -> Iterator[int]:
    if port is None:
        yield from range(PORT, PORT + TRIED + 1)
    else:
        yield port


def _twin(address: str, port: int) -> Iterator[socket.socket]:
    """Yield a socket for the other loopback address, where this machine has it: ``localhost`` may mean either."""
    if address == "127.0.0.1":
        with suppress(OSError):
            yield _socket("::1", port)


def _socket(address: str, port: int) -> socket.socket:
    family = socket.AF_INET6 if ":" in address else socket.AF_INET
    door = socket.socket(family, socket.SOCK_STREAM)
    try:
        door.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        if family == socket.AF_INET6:
            door.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_V6ONLY, 1)
        if hasattr(socket, "TCP_USER_TIMEOUT"):
            door.setsockopt(socket.IPPROTO_TCP, socket.TCP_USER_TIMEOUT, 30_000)
        door.bind((address, port))
        door.listen(512)
    except OverflowError:
        door.close()
        raise PortTaken(f"--port {port}: ports go from 1 to 65535") from None
    except OSError:
        door.close()
        raise
    return door
