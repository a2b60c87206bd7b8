"""Trees as Python: functions that add what some trees say of each block to its total."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from textwrap import wrap
from typing import Any

STAGES = (("FIRST", 0, 40), ("SECOND", 40, 70), ("THIRD", 70, 100), ("REST", 100, None))
"""From which tree to which each stage goes; the bounds between them are in dateline/loaders/dump/model.py."""
_ROOMS = {"early_trees.py": STAGES[:1], "middle_trees.py": STAGES[1:3], "late_trees.py": STAGES[3:]}
_WIDTH, _AT_ONCE = 118, 8


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
    lines = ['"""Trees that training/train_dump.py grew, eight a function; not to be edited by hand."""', ""]
    lines += ["from __future__ import annotations", "", "from collections.abc import Sequence"]
    for stage, trees in stages.items():
        names = []
        for start in range(0, len(trees), _AT_ONCE):
            names.append(f"_{stage.lower()}_{start}")
            lines += ["", "", *_function(names[-1], trees[start : start + _AT_ONCE])]
        lines += ["", "", f"{stage} = ({', '.join(names)},)"]
    return "\n".join([*lines, ""])


def _function(name: str, trees: Sequence[Any]) -> Iterator[str]:
    used = sorted(set().union(*map(_features, trees)))
    yield f"def {name}(c: Sequence[Sequence[int]], places: Sequence[int], totals: list[int]) -> None:"
    names, numbers = ("".join(form.format(feature) for feature in used) for form in ("c{}, ", "{}, "))
    taken = f"({names})\xa0=\xa0map(c.__getitem__, ({numbers}))".replace(", )", ",)")
    yield from (line.replace("\xa0", " ") for line in _wrapped(taken, 4))  # no line may end before or behind the "="
    yield "    for i in places:"
    yield "        totals[i] += ("
    yield from _wrapped(" + ".join(f"({_expression(tree)})" for tree in trees), 12)
    yield "        )"


def _wrapped(text: str, indent: int) -> list[str]:
    return wrap(text, _WIDTH, initial_indent=" " * indent, subsequent_indent=" " * indent, break_on_hyphens=False)


def _features(tree: Any) -> set[int]:
    return set() if isinstance(tree, int) else {tree[0]} | _features(tree[2]) | _features(tree[3])


def _expression(tree: Any) -> str:
    if isinstance(tree, int):
        return str(tree)
    feature, bound, low, high = tree
    first = str(low) if isinstance(low, int) else f"({_expression(low)})"
    return f"{first} if c{feature}[i]<={bound} else {_expression(high)}"
