"""Look for names in posts, settings and words files that are hardly meant as they are written."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Sequence
from pathlib import Path

from dateline.library import Selection
from dateline.model import Diagnostic, Post
from dateline.patterns import pattern
from dateline.settings import FILE, mistake_at
from dateline.site import BARE, Site
from dateline.slugs import slugify
from dateline.suggestion import did_you_mean
from dateline.values import changed

_FEW = 2
"""Posts up to which a section that site.toml doesn't name may be a slip."""
_MANY = 3
"""Posts from which on a section is one, though site.toml doesn't name it."""
_SHORT, _LONG = 4, 7
"""Letters that a misspelt word has at least; and where one letter stands for another: Iran is no Iraq."""
_WORDS = "words/"
_HEADER = pattern(r"\s*\[+\s*([^\]]*?)\s*\]")
_KEY = pattern(r"\s*[\"']?([\w-]+)[\"']?\s*=")


def slips_in_posts(posts: Sequence[Post], site: Site) -> Iterator[Diagnostic]:
    """Yield a warning for each post in a section that differs by a slip from one that the site has."""
    posts_in = Counter(name for post in posts for name in post.sections)
    declared = {section.name for section in site.sections}
    settled = declared | {name for name, count in posts_in.items() if count >= _MANY}
    rare = {name for name, count in posts_in.items() if count <= _FEW} - declared
    strange = {name: _meant(name, settled) for name in rare}
    for post in posts if any(strange.values()) else ():
        for name in post.sections:
            if meant := strange.get(name):
                said = f"“{name}” is a section that hardly any other post is in, and the site has “{meant}”"
                cure = f"Write “{meant}”; or if it is one of its own, name it in {FILE} under [[sections]]."
                yield Diagnostic(post.path, 0, 0, said, "warning", cure)


def _meant(name: str, known: Collection[str]) -> str:
    """Return the known section of which a name is a slip; nothing where it is none."""
    words = slugify(name).split("-")
    return next((other for other in sorted(known) if _is_slip(words, slugify(other).split("-"))), "")


def _is_slip(words: Sequence[str], others: Sequence[str]) -> bool:
    """Tell whether two names differ by one slip in one of their words."""
    if len(words) != len(others):
        return False
    differing = [pair for pair in zip(words, others, strict=True) if pair[0] != pair[1]]
    return len(differing) == 1 and _is_misspelt(*differing[0])


def _is_misspelt(word: str, other: str) -> bool:
    """Tell whether words differ by two letters in the wrong order or one too many, or in long ones by one.

    Who misspells a word rarely begins with its first letter, and numbers differ because they are different.
    """
    least = min(len(word), len(other))
    start = next((n for n in range(least) if word[n] != other[n]), least)
    end = next((n for n in range(least - start) if word[-1 - n] != other[-1 - n]), least - start)
    one, two = word[start : len(word) - end], other[start : len(other) - end]
    if least < _SHORT or not (one + two).isalpha():
        return False
    if len(one) == 2:
        return one == two[::-1]
    replaced = len(one) == len(two) == 1 and least >= _LONG
    return start > 0 and (replaced or len(one) + len(two) == 1)


def slips_in_settings(
    root: Path, site: Site, selection: Selection, sources: Collection[str], layouts: Sequence[tuple[str, str]]
) -> tuple[Diagnostic, ...]:
    """Return a warning for each section, article or phrase that is named in a site's own files and isn't there."""
    found = [*_strange_sections(site, selection), *_strange_articles(site, sources)]
    text = (root / FILE).read_text("utf-8", "replace") if found else ""
    told = (changed(mistake_at(text, key, said, cure), severity="warning") for key, said, cure in found)
    return (*told, *_strange_words(layouts, site.folders.layouts))


_Slip = tuple[str, str, str]
"""The dotted key of a setting, what is wrong with it, and the cure."""


def _strange_sections(site: Site, selection: Selection) -> Iterator[_Slip]:
    posts = (*selection.published, *selection.withheld)
    declared = [section.name for section in site.sections]
    known = sorted({name for post in posts for name in post.sections}.union(declared))
    for name in site.front.sections:
        if name not in known:
            cure = did_you_mean(name, declared) or did_you_mean(name, known) or "Write it as its posts do."
            yield "front.sections", f"front.sections names “{name}”, and there is no such section", cure


def _strange_articles(site: Site, sources: Collection[str]) -> Iterator[_Slip]:
    named = [("stories.split", path) for path in site.stories.split]
    named += [("stories.merge", path) for group in site.stories.merge for path in group]
    for key, path in named:
        if path not in sources:
            yield key, f"{key} names “{path}”, and there is no such article", _cure_of_path(path, site, sources)


def _cure_of_path(path: str, site: Site, sources: Collection[str]) -> str:
    folder = site.folders.content
    inner = path.removeprefix("./").removeprefix(f"{folder}/")
    if inner in sources:
        return f'Write "{inner}": paths go on from {"the site’s folder" if folder == BARE else f"{folder}/"}.'
    return did_you_mean(path, sorted(sources)) or f"Write the path of its source from {folder}/ on."


def _strange_words(layouts: Sequence[tuple[str, str]], folder: str) -> Iterator[Diagnostic]:
    """Yield a warning for each key of a words file that neither the starter's English words have nor a layout uses."""
    files = [(name, text) for name, text in layouts if name.startswith(_WORDS)]
    reference = next((text for name, text in reversed(files) if name == f"{_WORDS}en.toml"), "")
    known = {(table, key) for table, key, _ in _keys(reference)}
    for name, text in files:
        for table, key, line in _keys(text) if text != reference else ():
            if (table, key) not in known and not (table == "phrases" and _is_used(key, layouts)):
                meant = did_you_mean(key, sorted(other for own, other in known if own == table))
                said = f"nothing on the site uses “{key}” of [{table}]"
                yield Diagnostic(f"{folder}/{name}", line, 0, said, "warning", meant or "Take it out.")


def _keys(text: str) -> Iterator[tuple[str, str, int]]:
    """Yield (table, key, line) of a words file; the forms of a phrase's plural are no keys."""
    table = ""
    for number, line in enumerate(text.split("\n"), 1):
        if header := _HEADER.match(line):
            table, dot, key = header[1].partition(".")
            if dot:
                yield table, key.strip("\"'"), number
                table = ""
        elif table and (found := _KEY.match(line)):
            yield table, found[1], number


def _is_used(key: str, layouts: Iterable[tuple[str, str]]) -> bool:
    """Tell whether a layout has a key in quotation marks, or what stands before its last part: "kind_" ~ kind."""
    head = key[: key.rfind("_") + 1]
    quoted = [f"{mark}{wanted}" for mark in "\"'" for wanted in (f"{key}{mark}", head) if wanted]
    return any(one in text for name, text in layouts if not name.startswith(_WORDS) for one in quoted)
