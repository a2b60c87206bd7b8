"""Lines that recur across the pages of one outlet: they belong to none of its articles."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from dateline.loaders.dump.blocks import visible
from dateline.loaders.source.text import Text

_LEAST = 3


def recurring_lines(texts: Iterable[Text]) -> frozenset[str]:
    """The lines, as they are seen, that stand in at least three of the texts and in half of them.

    Meant for the page dumps of one folder; hand the result to `page_dump.load`.
    """
    counts: Counter[str] = Counter()
    pages = 0
    for text in texts:
        pages += 1
        counts.update(set(filter(None, visible(text.lines))))
    least = max(_LEAST, (pages + 1) // 2)
    return frozenset(line for line, count in counts.items() if count >= least)
