"""Uvicorn as the preview wants it: patient with nobody, silent, stopped by the first Ctrl-C."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from socket import socket
from types import FrameType

import uvicorn
from h11 import IDLE, SEND_BODY
from starlette.types import ASGIApp
from uvicorn.protocols.http.h11_impl import H11Protocol

SILENCE = 10.0
"""Seconds that a client gets to say what it wants."""
CONNECTIONS = 256
LARGEST_HEAD = 16 * 1024
"""Bytes of a request's line and headers."""


class _Brisk(H11Protocol):
    """Hangs up on who asks nothing, asks too slowly, or is one too many."""

    _deadline: asyncio.TimerHandle | None = None

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        """Give a new client its time, or none where there are too many."""
        super().connection_made(transport)
        if len(self.connections) > CONNECTIONS:
            transport.abort()
        else:
            self._await_request()

    def data_received(self, data: bytes) -> None:
        """Read what came; whoever has not asked yet must go on."""
        super().data_received(data)
        self._await_request()

    def connection_lost(self, exc: Exception | None) -> None:
        """Forget the client."""
        self._cancel()
        super().connection_lost(exc)

    def on_response_complete(self) -> None:
        """Give the client its time for the next request."""
        super().on_response_complete()
        self._await_request()

    def _await_request(self) -> None:
        """Give a client that owes the rest of a request its time, once a request."""
        if self.conn.their_state not in (IDLE, SEND_BODY):
            self._cancel()
        elif self._deadline is None:
            self._deadline = self.loop.call_later(SILENCE, self.transport.abort)

    def _cancel(self) -> None:
        if self._deadline is not None:
            self._deadline.cancel()
            self._deadline = None


class Server(uvicorn.Server):
    """Serves until it is told to stop, and raises no signal afterwards."""

    def __init__(self, application: ASGIApp, started: Callable[[], None], ending: Callable[[], None]) -> None:
        """Take the application, who is told once it answers, and who is told when it is to end."""
        for name in ("uvicorn", "uvicorn.error"):
            logging.getLogger(name).addHandler(logging.NullHandler())
            logging.getLogger(name).propagate = False
        super().__init__(_config(application))
        self._started, self._ending = started, ending

    def handle_exit(self, sig: int, frame: FrameType | None) -> None:
        """End at a signal, and let nobody else hear of it."""
        self.should_exit = True

    async def startup(self, sockets: list[socket] | None = None) -> None:
        """Answer, and say so."""
        await super().startup(sockets)
        self._started()

    async def shutdown(self, sockets: list[socket] | None = None) -> None:
        """Let go of who listens, then end."""
        self._ending()
        await super().shutdown(sockets)


def _config(application: ASGIApp) -> uvicorn.Config:
    return uvicorn.Config(
        application,
        http=_Brisk,
        ws="none",
        loop="asyncio",
        lifespan="off",
        log_config=None,
        access_log=False,
        server_header=False,
        timeout_keep_alive=int(SILENCE),
        timeout_graceful_shutdown=1,
        h11_max_incomplete_event_size=LARGEST_HEAD,
    )
