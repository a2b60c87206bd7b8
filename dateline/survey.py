"""What check is told of a site: where each page comes from, and what may not show."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Literal

from dateline.bodies import paragraphs
from dateline.cache import Cache
from dateline.check import Finding, Subject, Unpublished, check_external, check_site
from dateline.configure import places, read_settings
from dateline.discover import scan_content
from dateline.lock import locked
from dateline.manifest import NAME
from dateline.model import Diagnostic, Post, Refusal
from dateline.permalinks import output_path
from dateline.planning import Planned, plan_site
from dateline.request import Request
from dateline.settings import FILE

ANSWERS = "external-links.json"
"""Where the answers of other sites are remembered, in the cache folder."""

_SENTENCE_END = re.compile(r"(?<=[.!?。])\s+")


def survey(request: Request, host: str, ask_others: bool) -> tuple[Diagnostic, ...]:
    """Return everything that is wrong with the site as it was last built.

    ``host`` names one whose limits are counted (may be empty). Raises Refusal where nothing was built yet or
    the host is not known.
    """
    site = read_settings(request)
    output, cache = places(request, site)
    if not (output / NAME).is_file():
        raise Refusal(f"{output} holds no built site; build it first: python build.py")
    with locked(cache.folder):
        planned = plan_site(request, site, cache, scan_content(request.root, site.folders))
        subject = _subject(request, planned, cache, host)
    try:
        found = check_site(output, subject, request.jobs)
    except ValueError as error:
        raise Refusal(str(error)) from None
    if ask_others:
        found += check_external(output, subject, cache.folder / ANSWERS, request.now)
    return tuple(_diagnostic(finding, request.root) for finding in found)


def _subject(request: Request, planned: Planned, cache: Cache, host: str) -> Subject:
    site = planned.site
    content = request.root / site.folders.content
    with cache.bodies() as fetch:
        unpublished = tuple(_unpublished(planned, content, fetch))
    sources = {output_path(post.url, site.path): content / post.path for post in planned.selection.published}
    layouts = sorted(path for path in (request.root / site.folders.layouts).rglob("*") if path.is_file())
    private = (str(Path.home()), str(request.root))
    return Subject(site.base_url, sources, unpublished, private, (request.root / FILE, *layouts), host)


def _unpublished(planned: Planned, content: Path, fetch: Callable[[str], str]) -> Iterator[Unpublished]:
    selection = planned.selection
    shown = {_name(picture) for post in selection.published for picture in _pictures(post)}
    taken = {post.url for post in selection.published}
    kinds: tuple[tuple[Literal["draft", "scheduled", "expired"], tuple[Post, ...]], ...] = (
        ("draft", selection.drafts),
        ("scheduled", selection.scheduled),
        ("expired", selection.expired),
    )
    for state, posts in kinds:
        for post in posts:
            own = tuple(sorted({_name(picture) for picture in _pictures(post)} - shown))
            texts = (post.summary, *paragraphs(fetch(post.body)))
            url, slug = ("", "") if post.url in taken else (post.url, post.slug)
            yield Unpublished(content / post.path, post.title, url, slug, _sentences(texts), own, state)


def _pictures(post: Post) -> tuple[str, ...]:
    return tuple(name for name in (post.image, *post.references) if name)


def _name(path: str) -> str:
    return path.rpartition("/")[2]


def _sentences(texts: Iterable[str]) -> tuple[str, ...]:
    return tuple(sentence for text in texts for sentence in _SENTENCE_END.split(text) if sentence)


def _diagnostic(finding: Finding, root: Path) -> Diagnostic:
    path = finding.path.removeprefix(f"{root}/")
    return Diagnostic(path, finding.line, finding.column, finding.message, finding.severity, finding.help)
