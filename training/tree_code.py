"""Trees as Python: functions that add up what each of some trees says of a row."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from textwrap import wrap
from typing import Any

STAGES = (("FIRST", 0, 40), ("SECOND", 40, 70), ("THIRD", 70, 100), ("REST", 100, None))
"""From which tree to which each stage goes; the bounds between them are in dateline/loaders/dump/model.py."""
_ROOMS = {"early_trees.py": STAGES[:1], "middle_trees.py": STAGES[1:3], "late_trees.py": STAGES[3:]}
_WIDTH, _AT_ONCE = 118, 10


def modules(trees: Sequence[Any]) -> dict[str, str]:
    """The text of each module of trees by its name.

    Takes trees as nested tuples: feature, bound, the tree for what is not above it, the tree for what is; a leaf is
    a whole number.
    """
    return {
        name: _module({stage: trees[start:end] for stage, start, end in stages}) for name, stages in _ROOMS.items()
    }


def functions(trees: Sequence[Any]) -> tuple[Any, ...]:
    """The stages' functions, for trees that are not shipped."""
    held: dict[str, Any] = {}
    for text in modules(trees).values():
        exec(text, held)
    return tuple(held[stage] for stage, _, _ in STAGES)


def _module(stages: dict[str, Sequence[Any]]) -> str:
    lines = ['"""Trees that training/train_dump.py grew, ten a function; not to be edited by hand."""', ""]
    lines += ["from __future__ import annotations", "", "from collections.abc import Sequence"]
    for stage, trees in stages.items():
        names = []
        for start in range(0, len(trees), _AT_ONCE):
            names.append(f"_{stage.lower()}_{start}")
            lines += ["", "", *_function(names[-1], trees[start : start + _AT_ONCE])]
        lines += ["", "", f"{stage} = ({', '.join(names)},)"]
    return "\n".join([*lines, ""])


def _function(name: str, trees: Sequence[Any]) -> Iterator[str]:
    yield f"def {name}(r: Sequence[int]) -> int:"
    yield "    return ("
    text = " + ".join(f"({_expression(tree)})" for tree in trees)
    yield from wrap(text, _WIDTH, initial_indent="        ", subsequent_indent="        ", break_on_hyphens=False)
    yield "    )"


def _expression(tree: Any) -> str:
    if isinstance(tree, int):
        return str(tree)
    feature, bound, low, high = tree
    first = str(low) if isinstance(low, int) else f"({_expression(low)})"
    return f"{first} if r[{feature}]<={bound} else {_expression(high)}"
