"""Trees as Python: functions that add what some trees say of each block to its total."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from textwrap import wrap
from typing import Any

STAGES = (("first", 0, 40), ("second", 40, 70), ("third", 70, 100), ("rest", 100, None))
"""From which tree to which each stage goes; the bounds between them are in dateline/loaders/dump/model.py."""
_ROOMS = {"early_trees.py": STAGES[:1], "middle_trees.py": STAGES[1:3], "late_trees.py": STAGES[3:]}
_WIDTH = 118
_OFTEN = 1.0
"""What a block is asked for more often, were each answer as likely, is looked up but once: that saves an eighth."""


def modules(trees: Sequence[Any]) -> dict[str, str]:
    """The text of each module of trees by its name.

    Takes trees as nested tuples: feature, bound, the tree for what is not above it, the tree for what is; a leaf is
    a whole number.
    """
    return {
        name: _module({stage: trees[start:end] for stage, start, end in stages}) for name, stages in _ROOMS.items()
    }


def functions(trees: Sequence[Any]) -> tuple[Any, ...]:
    """The function of each stage, for trees that are not shipped."""
    held: dict[str, Any] = {}
    for text in modules(trees).values():
        exec(text, held)
    return tuple(held[stage] for stage, _, _ in STAGES)


def _module(stages: dict[str, Sequence[Any]]) -> str:
    lines = ['"""Trees that training/train_dump.py grew, a function for each stage; not to be edited by hand."""', ""]
    lines += ["from __future__ import annotations", "", "from collections.abc import Sequence"]
    for stage, trees in stages.items():
        lines += ["", "", *_function(stage, trees)]
    return "\n".join([*lines, ""])


def _function(name: str, trees: Sequence[Any]) -> Iterator[str]:
    asked: Counter[int] = Counter()
    for tree in trees:
        _count(tree, 1.0, asked)
    used = sorted(asked)
    often = [feature for feature in used if asked[feature] > _OFTEN]
    yield f"def {name}(c: Sequence[Sequence[int]], places: Sequence[int], totals: list[int]) -> None:"
    yield '    """Add what these trees say of the blocks at some places to their totals."""'
    names, numbers = ("".join(form.format(feature) for feature in used) for form in ("c{}, ", "{}, "))
    taken = f"({names})\xa0=\xa0map(c.__getitem__, ({numbers}))".replace(", )", ",)")
    yield from (line.replace("\xa0", " ") for line in _wrapped(taken, 4))  # no line may end before or behind the "="
    yield "    for i in places:"
    yield from (f"        v{feature} = c{feature}[i]" for feature in often)
    yield "        totals[i] += ("
    yield from _wrapped(" + ".join(f"({_expression(tree, often)})" for tree in trees), 12)
    yield "        )"


def _wrapped(text: str, indent: int) -> list[str]:
    return wrap(text, _WIDTH, initial_indent=" " * indent, subsequent_indent=" " * indent, break_on_hyphens=False)


def _count(tree: Any, share: float, asked: Counter[int]) -> None:
    """Add how often each feature is asked for, where so large a share of all blocks comes to a tree."""
    if not isinstance(tree, int):
        asked[tree[0]] += share
        _count(tree[2], share / 2, asked)
        _count(tree[3], share / 2, asked)


def _expression(tree: Any, often: Collection[int]) -> str:
    if isinstance(tree, int):
        return str(tree)
    feature, bound, low, high = tree
    first = str(low) if isinstance(low, int) else f"({_expression(low, often)})"
    told = f"v{feature}" if feature in often else f"c{feature}[i]"
    return f"{first} if {told}<={bound} else {_expression(high, often)}"
