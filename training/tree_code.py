"""Trees as Python: one function a stage, which adds up what each of its trees says of a row."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from textwrap import wrap
from typing import Any

from dateline.loaders.dump.features import NAMES
from dateline.loaders.dump.model import STAGE_NAMES

STAGES = ((0, 40), (40, 70), (70, 100), (100, None))
"""From which tree to which each stage goes; the bounds between them are in dateline/loaders/dump/model.py."""
_WIDTH = 118


def modules(trees: Sequence[Any]) -> Iterator[str]:
    """The text of early_trees.py and of late_trees.py.

    Takes trees as nested tuples: feature, bound, the tree for what is not above it, the tree for what is; a leaf is
    a whole number.
    """
    stages = [trees[start:end] for start, end in STAGES]
    yield _module("Trees that each block is asked", STAGE_NAMES[:2], stages[:2])
    yield _module("Trees for blocks that the early ones leave in doubt", STAGE_NAMES[2:], stages[2:])


def functions(trees: Sequence[Any]) -> list[Any]:
    """The stages' functions, for trees that are not shipped."""
    held: dict[str, Any] = {}
    for text in modules(trees):
        exec(text, held)
    return [held[name] for name in STAGE_NAMES]


def _module(what: str, names: Sequence[str], stages: Sequence[Sequence[Any]]) -> str:
    head = f'"""{what}, grown by training/train_dump.py; not to be edited by hand."""'
    lines = [head, "", "from __future__ import annotations", "", "from collections.abc import Sequence"]
    for name, trees in zip(names, stages, strict=True):
        lines += ["", "", *_function(name, trees)]
    return "\n".join([*lines, ""])


def _function(name: str, trees: Sequence[Any]) -> Iterator[str]:
    used = {feature for tree in trees for feature in _features(tree)}
    yield f"def {name}(row: Sequence[int]) -> int:"
    yield f'    """The sum of {len(trees)} trees."""'
    row = ", ".join(f"f{i}" if i in used else "_" for i in range(len(NAMES)))
    yield from _wrapped("(", row, ") = row")
    yield from _wrapped("return (", " + ".join(f"({_expression(tree)})" for tree in trees), ")")


def _wrapped(before: str, text: str, after: str) -> Iterator[str]:
    yield f"    {before}"
    yield from wrap(text, _WIDTH, initial_indent="        ", subsequent_indent="        ", break_on_hyphens=False)
    yield f"    {after}"


def _features(tree: Any) -> Iterator[int]:
    if not isinstance(tree, int):
        yield tree[0]
        yield from _features(tree[2])
        yield from _features(tree[3])


def _expression(tree: Any) -> str:
    if isinstance(tree, int):
        return str(tree)
    feature, bound, low, high = tree
    first = str(low) if isinstance(low, int) else f"({_expression(low)})"
    return f"{first} if f{feature}<={bound} else {_expression(high)}"
