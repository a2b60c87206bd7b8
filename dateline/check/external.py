"""Links to other sites, asked for politely."""

from __future__ import annotations

import json
import time
import urllib.error
import urllib.request
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime, timedelta
from http.client import HTTPException
from pathlib import Path
from urllib.parse import quote, urlsplit

from dateline.check.findings import Finding, Whereabouts, written_forms
from dateline.placing import write_atomically

AT_ONCE = 8
"""Sites that are asked at the same time; each of them one link after the other."""
PAUSE = 1.0
"""Seconds between two questions to one site."""
TIMEOUT = 15.0
GOOD_FOR = timedelta(days=7)
"""How long an answer counts that was good."""
BAD_FOR = timedelta(hours=6)
"""And one that was bad."""

_AGENT = "Mozilla/5.0 (compatible; Dateline link check)"
_UNTOLD = frozenset({401, 403, 405, 406, 429, 451, 999, 500, 501, 502, 503, 520, 521, 522})
"""Answers that say nothing of whether readers see the page."""

Ask = Callable[[str], int]


def ask(url: str) -> int:
    """Return the status of a web address: HEAD, and GET where HEAD is refused; 0 where nothing answers."""
    status = _request(url, "HEAD")
    return _request(url, "GET") if status >= 400 or status == 0 else status


def _request(url: str, method: str) -> int:
    address = quote(url, safe="/:?#[]@!$&'()*+,;=%~-._")
    try:
        request = urllib.request.Request(address, method=method, headers={"User-Agent": _AGENT, "Accept": "*/*"})
        with urllib.request.urlopen(request, timeout=TIMEOUT) as answer:
            return int(answer.status)
    except urllib.error.HTTPError as error:
        error.close()
        return error.code
    except (OSError, ValueError, HTTPException):
        return 0


def check_addresses(
    links: Mapping[str, str],
    where: Whereabouts,
    memory: Path,
    now: datetime,
    ask: Ask = ask,
    pause: Callable[[float], None] = time.sleep,
) -> tuple[Finding, ...]:
    """Return a finding for each link to another site that readers would find missing.

    ``links`` are addresses with an output that has each; ``memory`` is a file of our own that keeps answers
    for days, safe to delete. Sites are asked one link at a time.
    """
    known = _recall(memory, now)
    sites: dict[str, list[str]] = defaultdict(list)
    for url in sorted(links.keys() - known.keys()):
        sites[urlsplit(url).netloc.lower()].append(url)
    with ThreadPoolExecutor(AT_ONCE) as pool:
        for answers in pool.map(lambda urls: _ask_site(urls, ask, pause), sites.values()):
            known |= {url: (status, now.isoformat()) for url, status in answers}
    _remember(memory, known)
    broken = ((url, known[url][0]) for url in sorted(links) if url in known)
    return tuple(_finding(url, status, links[url], where) for url, status in broken if _is_missing(status))


def _ask_site(urls: Iterable[str], ask: Ask, pause: Callable[[float], None]) -> list[tuple[str, int]]:
    answers: list[tuple[str, int]] = []
    for url in urls:
        if answers:
            pause(PAUSE)
        answers.append((url, ask(url)))
    return answers


def _is_missing(status: int) -> bool:
    return status == 0 or (status >= 400 and status not in _UNTOLD)


def _finding(url: str, status: int, output: str, where: Whereabouts) -> Finding:
    what = f"answers {status}" if status else "does not answer"
    help = "It may be in an archive of the web." if status in (404, 410) else ""
    return where.find(output, (url, *written_forms(url)[:3]), f"the link {url} {what}", "warning", help)


def _recall(memory: Path, now: datetime) -> dict[str, tuple[int, str]]:
    try:
        table = json.loads(memory.read_bytes())
        return {
            str(url): (int(status), str(asked))
            for url, (status, asked) in table.items()
            if now - datetime.fromisoformat(asked) < (BAD_FOR if _is_missing(int(status)) else GOOD_FOR)
        }
    except (OSError, ValueError, TypeError, AttributeError, RecursionError):
        return {}


def _remember(memory: Path, known: Mapping[str, tuple[int, str]]) -> None:
    memory.parent.mkdir(parents=True, exist_ok=True)
    write_atomically(memory, json.dumps(dict(sorted(known.items()))).encode())
