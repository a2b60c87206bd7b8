"""Count how common words are in folders of plain news texts; print the table of dateline/names/commonness.py.

usage: python training/commonness.py FOLDER [FOLDER …]

Each folder is a language of its own: a word's share is the largest that it has in any. A text is a ``.txt``
file; where there is a ``NAME.body.txt`` beside ``NAME.txt``, only the body counts.
"""

from __future__ import annotations

import sys
import textwrap
from collections import Counter
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from dateline.names import content_terms

LEVELS = (0.32, 0.16, 0.08, 0.05)
LEAST = 6
"""Texts that must use a word."""


def texts(folder: Path) -> list[str]:
    """Return the bodies of a folder's texts."""
    bodies = sorted(folder.glob("*.body.txt"))
    return [path.read_text("utf-8", "replace") for path in bodies or sorted(folder.glob("*.txt"))]


def shares(folder: Path) -> dict[str, float]:
    """Return term → share of a folder's texts that use it."""
    found = [set(content_terms(text)) for text in texts(folder)]
    counts = Counter(term for terms in found for term in terms)
    return {term: count / len(found) for term, count in counts.items() if count >= LEAST and term.isalpha()}


def main() -> None:
    largest: dict[str, float] = {}
    for folder in map(Path, sys.argv[1:]):
        for term, share in shares(folder).items():
            largest[term] = max(share, largest.get(term, 0.0))
    above = 1.01
    for level in LEVELS:
        terms = sorted(term for term, share in largest.items() if level <= share < above)
        print(f"{level}:", *textwrap.wrap(" ".join(terms), 115), sep="\n")
        above = level


if __name__ == "__main__":
    main()
