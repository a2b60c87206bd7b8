"""Titles and slugs that two pages share, and tags that hold a single post."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping

from dateline.check.facts import Facts
from dateline.check.findings import Finding, Whereabouts
from dateline.check.places import Places

_LATER = re.compile(r"(?:^|/)page/\d+/")
_TAG = re.compile(r"(?:^|/)tags/[^/]+/index\.html$")


def check_titles(pages: Mapping[str, Facts], where: Whereabouts) -> Iterator[Finding]:
    """Yield a warning for each page that has no title, or one that another page has as well."""
    owners: dict[str, str] = {}
    for path, facts in pages.items():
        if facts.redirect or facts.noindex or _LATER.search(path):
            continue
        if not facts.title:
            yield where.find(path, (), "the page has no title")
        elif facts.title in owners:
            message = f"the title “{facts.title}” is also that of {owners[facts.title]}"
            yield where.find(path, ("title:",), message, "warning", "Searchers can't tell the two apart.")
        owners.setdefault(facts.title, path)


def check_slugs(where: Whereabouts) -> Iterator[Finding]:
    """Yield a warning for each post whose slug another post has as well."""
    owners: dict[str, list[str]] = defaultdict(list)
    for output in where.sources:
        slug = output.removesuffix("/index.html").rpartition("/")[2]
        owners[slug].append(output)
    for slug, outputs in owners.items():
        for output in outputs[1:]:
            message = f"the slug “{slug}” is also that of {outputs[0]}"
            yield where.find(output, ("slug:", "title:"), message, "warning")


def check_tags(pages: Mapping[str, Facts], places: Places, where: Whereabouts) -> Iterator[Finding]:
    """Yield a warning for each tag with a single post that search engines are asked to index."""
    for path, facts in pages.items():
        if not _TAG.search(path) or facts.noindex or facts.redirect:
            continue
        posts = {places.resolve(path, reference).path for element, reference in facts.references if element == "a"}
        if len(posts & where.sources.keys()) == 1:
            help = "Merge it with a like one, or let thin tags be left out (min_posts in site.toml)."
            yield Finding(path, 0, 0, f"the tag “{facts.title}” holds a single post", "warning", help)
