"""Pages to learn from: two folders of dumps as blocks with labels, plain and with one text node a line."""

from __future__ import annotations

import json
import random
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from pathlib import Path
from urllib.parse import urlsplit

from dateline.loaders.dump.blocks import Block, split_blocks, visible
from dateline.loaders.dump.join import join_fragments

_WORD = re.compile(r"\w+")
_PUNCTUATED = re.compile(r"(.*\w)([,.;:!?)]+[\"”’]?)")


@dataclass(frozen=True, slots=True)
class Sample:
    """One page, cut into blocks."""

    key: str
    site: str
    blocks: tuple[Block, ...]
    labels: tuple[float, ...]
    """For each block 1 in the article, 0 outside, -1 not known."""
    title: str
    """Empty where it is not known or not to be seen."""
    whole: bool
    """Every block's label is known."""
    crude: bool


def samples(folder: Path) -> Iterator[Sample]:
    """All pages of ``folder/dumps`` and ``folder/dumps-multilingual``, each plain and crude."""
    for key, site, lines, labels, title, whole in (*_whole(folder / "dumps"), *_partial(folder / "dumps-multilingual")):
        yield _sample(key, site, lines, labels, title, whole, crude=False)
        broken, owners = break_lines(lines, key)
        yield _sample(key, site, broken, [labels[i] for i in owners], title, whole, crude=True)


def _sample(key: str, site: str, lines: Sequence[str], labels: Sequence[float], title: str, whole: bool, *,
            crude: bool) -> Sample:  # fmt: skip
    blocks = join_fragments(split_blocks(tuple(lines)))
    known = [[labels[n - 1] for n in block.lines if labels[n - 1] >= 0] for block in blocks]
    return Sample(key, site, blocks, tuple(max(each, default=-1) for each in known), title, whole, crude)


def _whole(folder: Path) -> Iterator[tuple[str, str, list[str], list[float], str, bool]]:
    for page in json.loads((folder / "manifest.json").read_text("utf-8")):
        lines = visible((folder / f"{page['id']}.txt").read_text("utf-8").split("\n"))
        body = "\n".join(visible((folder / f"{page['id']}.body.txt").read_text("utf-8").split("\n")))
        yield page["id"], site_of(page["url"]), lines, align(lines, body), page["h1"] or page["og_title"], True


def _partial(folder: Path) -> Iterator[tuple[str, str, list[str], list[float], str, bool]]:
    for key, page in json.loads((folder / "manifest.json").read_text("utf-8")).items():
        lines = visible((folder / f"{key}.txt").read_text("utf-8").split("\n"))
        title = page.get("title") if page.get("title_in_dump") else ""
        labels = mark(lines, visible(page["with"]), visible(page["without"]))
        yield key, site_of(page["url"]), lines, labels, title or "", False


def site_of(url: str) -> str:
    """The registered domain, roughly: pages of one site never stand on both sides of a fold."""
    parts = (urlsplit(url).hostname or url).split(".")
    return ".".join(parts[-3:] if len(parts) > 2 and len(parts[-2]) <= 3 else parts[-2:])


def align(lines: Sequence[str], body: str) -> list[float]:
    """For each line the share of its words that stand in the true body, in its order; -1 without words."""
    words = [(word, i) for i, line in enumerate(lines) for word in _WORD.findall(line)]
    total = Counter(i for _, i in words)
    hits: Counter[int] = Counter()
    matcher = SequenceMatcher(None, [word for word, _ in words], _WORD.findall(body), autojunk=False)
    for start, _, size in matcher.get_matching_blocks():
        owners = Counter(words[k][1] for k in range(start, start + size))
        for i, count in owners.items():
            if size >= 4 or count == total[i]:
                hits[i] += count
    return [hits[i] / total[i] if total[i] else -1 for i in range(len(lines))]


def mark(lines: Sequence[str], wanted: Sequence[str], unwanted: Sequence[str]) -> list[float]:
    """1 for lines that hold a wanted segment, 0 for those with an unwanted one, -1 for all others."""
    labels: list[float] = [-1] * len(lines)
    text, spans = "", []
    for i, line in enumerate(lines):
        if squeezed := " ".join(line.split()):
            text += " " if text else ""
            spans.append((len(text), len(text) + len(squeezed), i))
            text += squeezed
    for segments, label in ((unwanted, 0), (wanted, 1)):
        for segment in filter(None, (" ".join(each.split()) for each in segments)):
            starts = [found.start() for found in re.finditer(re.escape(segment), text)]
            for start in starts if label == 0 or len(starts) == 1 else []:
                for low, high, i in spans:
                    if low < start + len(segment) and high > start:
                        labels[i] = label
    return labels


def break_lines(lines: Sequence[str], seed: str) -> tuple[list[str], list[int]]:
    """A cruder dump: long lines broken at invented links and bold words; and the line each piece comes from."""
    rng = random.Random(seed)
    blanks = rng.random() < 0.5
    pieces: list[str] = []
    owners: list[int] = []
    for i, line in enumerate(lines):
        words = line.strip().split(" ")
        if not line.strip() and not blanks:
            continue
        cuts: set[int] = set()
        if len(words) > 10:
            for _ in range(min(6, int(rng.expovariate(1 / (len(words) / 45 + 0.3))))):
                start = rng.randrange(len(words))
                cuts |= {start, min(len(words), start + rng.randint(1, 5))}
        before = 0
        for cut in [*sorted(cuts - {0, len(words)}), len(words)]:
            piece = " ".join(words[before:cut])
            before = cut
            found = _PUNCTUATED.fullmatch(piece)
            parts = list(found.groups()) if found and cut in cuts and rng.random() < 0.6 else [piece]
            pieces += parts
            owners += [i] * len(parts)
    return pieces, owners
