"""Whether any bytes at all can be read and shown: mutated files through all that `inspect` does with one.

python benchmarks/fuzz_reading.py [--count 100000] [--seed 1] [--keep FOLDER] [FOLDER...]

Besides the seeds below, the files of the folders are mutated. Prints each exception with its file's name in --keep,
how many of which shape were read, and the slowest.
"""

from __future__ import annotations

import argparse
import json
import random
import sys
import time
import traceback
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from dateline.inspection import Inspection, describe, tell  # noqa: E402
from dateline.loaders import load  # noqa: E402
from dateline.loaders.document.freezing import write_sidecar  # noqa: E402
from dateline.loaders.document.sidecar import apply_sidecar  # noqa: E402
from dateline.loaders.source.text import read_text  # noqa: E402
from dateline.model import Source  # noqa: E402
from dateline.posts import compose, settle_document  # noqa: E402
from dateline.settings import parse_site  # noqa: E402

BODY = "\n\nThe harbour board said on Monday (5 May) that fares rise.\n\n# Head\n\nIt *met* [twice](a.md).\n"
SEEDS = (
    "---\ntitle: Ferry\ndate: 2021-03-05\nauthor: Ana Ruiz and Bo Li\ntags: [a, b]\nimage: {src: a.jpg}\n---" + BODY,
    '---\ntitle: "Fares: what\'s new"\ndate: 2021-03-05T10:00:00+01:00\ntags:\n  - a\n  - b\nx: &x y\nz: *x\n---' + BODY,
    '+++\ntitle = "Ferry"\ndate = 2021-03-05\n[taxonomies]\ntags = ["a"]\n[extra]\nauthor = {name = "A"}\n+++' + BODY,
    '{\n"title": "Ferry", "tags": ["a"], "author": {"name": "A"}\n}' + BODY,
    'export const meta = {\n  title: `Ferry`,\n  date: new Date("2021-03-05"),\n  authors: [ana],\n}' + BODY,
    "Title: Ferry\nDate: 2021-03-05 10:00\nAuthors: Ana Ruiz; Bo Li\nTags: a,\n    b\nStatus: draft" + BODY,
    "<!--\n.. title: Ferry\n.. slug: ferry\n.. date: 2021-03-05 10:00:00 UTC+01:00\n.. tags: a, private\n-->" + BODY,
    ".. comment\n\nFerry\n#####\n\n:date: 2021-03-05\n:tags: a, b\n:authors: Ana Ruiz" + BODY,
    " date 2025-07-21 Council closes bridge" + BODY,
    "BREAKING NEWS\nCouncil closes bridge over the river\nBy Ana Ruiz | 21 July 2025" + BODY,
    "Home\nNews\nSport\nShare\nTweet\nSubscribe\nPrivacy policy\n" * 3 + "Council closes bridge" + BODY * 4 + "Also Read; x\n",
    "---\ntitle: {{ title }}\n---\n{% raw %}{{< x >}}<Foo a={1} />{: .b}\n<!--more-->\n{{ y }}" + BODY,
    "<html><head><title>Ferry</title></head><body><h1>Ferry</h1><p>Text &amp; more.</p></body></html>",
)
PIECES = (
    b"---", b"+++", b";;;", b"{", b"}", b"[", b"]", b"(", b")", b": ", b":", b"\n", b"\r", b"\t", b'"', b"'", b"\xff",
    b"\0", b"- ", b"  ", b"title:", b"date: ", b"tags:", b"draft: true", b"\xe2\x80\xa8", b"\xef\xbb\xbf", b"&a ", b"*a",
    b"!!x ", b"|", b">", b"#", b"\\", b"\\ud800", b"<", b"<!--", b"-->", b"{{", b"}}", b"{%", b"%}", b"```", b"&#0;",
    b"\xe2\x80\xae", b"\xe2\x80\x8b", b"\xc2\x85", b"99999-99-99", b"2024-02-30", b"0000", b"=", b"..", b"http://", b"\xcc\x81",
)  # fmt: skip
PATHS = ("a.md", "a.txt", "2021-03-05-a.html", "_drafts/a.mdx", "2021/03/05/index.fr.md", "a.rst", "a")
SITE, _ = parse_site("")


def read_seeds(folders: Sequence[str]) -> list[bytes]:
    """Return the texts to mutate: the seeds and the files of the folders, none longer than 20,000 bytes."""
    files = (path for folder in folders for path in sorted(Path(folder).rglob("*")) if path.is_file())
    return [*(seed.encode() for seed in SEEDS), *(path.read_bytes()[:20_000] for path in files)]


def mutants(seeds: Sequence[bytes], dice: random.Random) -> Iterator[bytes]:
    """Yield seeds with pieces put in, bytes changed, stretches repeated, and halves of two joined."""
    while True:
        data = bytearray(dice.choice(seeds))
        if dice.random() < 0.3:
            other = dice.choice(seeds)
            data[dice.randrange(len(data) + 1) :] = other[dice.randrange(len(other) + 1) :]
        for _ in range(dice.randrange(1, 8)):
            mutate(data, dice)
        yield bytes(data)


def mutate(data: bytearray, dice: random.Random) -> None:
    """Change one place of a text."""
    place, kind = dice.randrange(len(data) + 1), dice.random()
    if kind < 0.6:
        data[place : place + dice.choice((0, 0, 0, 1, 3, 20))] = dice.choice(PIECES)
    elif kind < 0.75:
        data[place : place + 1] = bytes([dice.randrange(256)])
    elif kind < 0.9:
        data[place:place] = data[place : place + dice.randrange(1, 60)] * dice.randrange(1, 30)
    else:
        del data[place : place + dice.randrange(1, 400)]


def inspect(data: bytes, path: str) -> str:
    """Do all that `inspect` and `accept` do with a file; return the name of its shape."""
    document = settle_document(load(Source(path, data, ""), SITE.date_order), SITE)
    inspection = Inspection(path, document, compose(document, SITE), read_text(path, data).lines)
    json.dumps(describe(inspection)).encode()
    "\n".join(tell(inspection, coloured=True)).encode()
    apply_sidecar(document, write_sidecar(document), "dmy")
    apply_sidecar(document, data.decode("utf-8", "replace") + "\0", "dmy")
    return document.loader


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folders", nargs="*")
    parser.add_argument("--count", type=int, default=100_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--keep", type=Path, default=Path("fuzz-finds"))
    options = parser.parse_args()
    dice, loaders, faults, slowest = random.Random(options.seed), Counter[str](), 0, (0.0, "")
    for number, data in zip(range(options.count), mutants(read_seeds(options.folders), dice), strict=False):
        path, start = dice.choice(PATHS), time.process_time()
        try:
            loaders[inspect(data, path)] += 1
        except Exception:
            faults += 1
            keep(options.keep, f"{number}-{path.replace('/', '_')}", data)
            traceback.print_exc(limit=-3)
        took = time.process_time() - start
        if took > slowest[0]:
            slowest = (took, keep(options.keep, "slowest", data) if took > 1 else path)
    print(f"{options.count} files, {faults} exceptions, slowest {slowest[0] * 1000:.0f} ms ({slowest[1]})")
    print(", ".join(f"{name} {count}" for name, count in loaders.most_common()))


def keep(folder: Path, name: str, data: bytes) -> str:
    """Write a file to look at later; return its path."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / name).write_bytes(data)
    return str(folder / name)


if __name__ == "__main__":
    main()
