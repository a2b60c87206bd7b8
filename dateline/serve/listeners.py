"""Browsers that listen for news: one pending item each, a heartbeat, no trace when they leave."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator

from dateline.serve.news import News

HEARTBEAT = 10.0
"""Seconds of silence after which a line is tried, so that a listener who left is noticed."""
RETRY = 500
"""Milliseconds after which a browser listens again."""


class Listeners:
    """Who listens, and what each has not been told yet."""

    def __init__(self) -> None:
        self._pending: dict[asyncio.Event, News | None] = {}
        self._closed = False

    def __len__(self) -> int:
        return len(self._pending)

    def tell(self, news: News) -> None:
        """Tell all who listen; news that somebody has not heard yet becomes one with it."""
        for bell, earlier in self._pending.items():
            self._pending[bell] = news.after(earlier)
            bell.set()

    def close(self) -> None:
        """Let every line end."""
        self._closed = True
        for bell in self._pending:
            bell.set()

    async def listen(self, first: News) -> AsyncIterator[str]:
        """Yield server-sent events (HTML Living Standard, section 9.2), the first at once."""
        bell = asyncio.Event()
        bell.set()
        self._pending[bell] = first
        try:
            yield f"retry: {RETRY}\n\n"
            while not self._closed:
                news, self._pending[bell] = self._pending[bell], None
                bell.clear()
                yield f"data: {news.json()}\n\n" if news else ": still here\n\n"
                await _ring(bell)
        finally:
            del self._pending[bell]


async def _ring(bell: asyncio.Event) -> None:
    try:
        await asyncio.wait_for(bell.wait(), HEARTBEAT)
    except TimeoutError:
        return
