"""What open pages are told: which of them changed, and what is wrong."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from html import escape

from dateline.console import plain
from dateline.model import Diagnostic
from dateline.serve.addresses import OWN
from dateline.values import Value, changed

MOST = 300
"""Names beyond which a page is told that anything may have changed."""
FAULTS = 50
"""Faults that a page shows."""
EXCERPT = 300
"""Characters of a source line that it shows."""


class News(Value, frozen=True):
    """What became of the site since somebody last heard."""

    edition: str
    changed: frozenset[str] = frozenset()
    """URL paths of pages and files."""
    everything: bool = False
    """Whether anything may have changed."""
    follow: str = ""
    """URL path of the post that was saved last."""
    faults: tuple[Diagnostic, ...] = ()
    moved: tuple[tuple[str, str], ...] = ()
    """(former, new) URL path of a page that one save took from one address to another."""

    def after(self, earlier: News | None) -> News:
        """Return this with what of earlier news was not told yet."""
        if earlier is None:
            return self
        return changed(
            self,
            changed=self.changed | earlier.changed,
            everything=self.everything or earlier.everything,
            follow=self.follow or earlier.follow,
            moved=earlier.moved + self.moved,
        )

    def json(self) -> str:
        """Return the news in one line."""
        everything = self.everything or len(self.changed) > MOST
        faults = _worst_first(found for found in self.faults if found.severity != "notice")
        facts = {
            "edition": self.edition,
            "changed": True if everything else sorted(self.changed),
            "follow": self.follow,
            "moved": dict(self.moved),
            "faults": [_fault(found) for found in faults[:FAULTS]],
            "more": max(0, len(faults) - FAULTS),
        }
        return json.dumps(facts)


def _worst_first(found: Iterable[Diagnostic]) -> Sequence[Diagnostic]:
    return sorted(found, key=lambda item: item.severity != "error")


def _fault(found: Diagnostic) -> dict[str, object]:
    start = max(0, found.column - EXCERPT // 2) if len(found.excerpt) > EXCERPT else 0
    return {
        "path": plain(found.path),
        "line": found.line,
        "column": found.column - start if found.column else 0,
        "message": plain(found.message),
        "severity": found.severity,
        "help": plain(found.help),
        "excerpt": plain(found.excerpt[start : start + EXCERPT]),
    }


def marked(page: bytes, edition: str, name: str, status: str) -> bytes:
    """Return a page with the preview's script behind its last byte; all before it stays as it was built."""
    facts = {"edition": edition, "name": name, "status": status}
    attributes = "".join(f' data-{key}="{escape(value)}"' for key, value in facts.items())
    return page + f'<script src="{OWN}preview.js" defer{attributes}></script>'.encode()


def not_built(faults: Sequence[Diagnostic]) -> bytes:
    """Return the page that stands in for a site that was never built."""
    said = "".join(f"<li>{escape(plain(f'{f.path}:{f.line}: {f.message}'))}</li>" for f in faults[:FAULTS])
    return (
        '<!doctype html><html lang="en"><meta charset="utf-8"><title>Nothing is built yet</title>'
        f"<h1>Nothing is built yet</h1><p>The page appears once this is mended:</p><ul>{said}</ul>"
    ).encode()
