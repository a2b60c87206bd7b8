"""A layout with all that it extends, includes and calls, as one tree."""

from __future__ import annotations

from collections.abc import Iterator

from jinja2 import nodes

from dateline.layouts.joining import DEEPEST, Joiner, Parts, Unsuited, below, bound, constant, holds, names, stored

_SCOPES = (nodes.For, nodes.With, nodes.Macro, nodes.CallBlock, nodes.FilterBlock, nodes.AssignBlock)


def flatten(name: str, parts: Parts) -> nodes.Template:
    """Give the tree of a layout that extends nothing, and in which blocks, includes and macros stand where they show.

    Jinja makes the same page of it with a fraction of the calls. Raises Unsuited where that is not sure.
    """
    chain = list(_chain(name, parts))
    for tree in chain:
        _require_plain_scopes(tree)
        if stored(tree) & parts.given:
            raise Unsuited
    blocks: dict[str, nodes.Block] = {}
    for tree in chain:
        for block in below(tree):
            if isinstance(block, nodes.Block):
                blocks.setdefault(block.name, block)
    heads = [node for tree in chain[:-1] for node in _head(tree)]
    macros = _macros([*heads, *chain[-1].body], parts)
    body = [*heads, *Joiner(parts, blocks, macros).join(chain[-1].body)]
    flat = nodes.Template(_needed(body), lineno=1)
    if holds(flat, nodes.Block, nodes.Extends, nodes.EvalContextModifier) or names(flat) & {"self", "super"}:
        raise Unsuited
    return flat


def _chain(name: str, parts: Parts) -> Iterator[nodes.Template]:
    """Yield a layout, the one that it extends, and so on."""
    for _ in range(DEEPEST):
        tree = parts.load(name)
        yield tree
        extends = [node for node in below(tree) if isinstance(node, nodes.Extends)]
        if not extends:
            return
        if len(extends) > 1 or tree.body[0] is not extends[0]:
            raise Unsuited
        name = constant(extends[0].template)
    raise Unsuited


def _require_plain_scopes(tree: nodes.Template) -> None:
    """Raise Unsuited for a block within a loop and the like, whose names it would see."""
    for scope in below(tree):
        if isinstance(scope, _SCOPES) and (holds(scope, nodes.Block) or "self" in names(scope)):
            raise Unsuited


def _head(tree: nodes.Template) -> Iterator[nodes.Node]:
    """Yield what a layout that extends another does before that one begins."""
    for node in tree.body:
        if isinstance(node, nodes.FromImport | nodes.Macro):
            yield node
        elif not isinstance(node, nodes.Extends | nodes.Block | nodes.Output):
            raise Unsuited


def _macros(body: list[nodes.Node], parts: Parts) -> dict[str, nodes.Macro]:
    """Give the macros that a layout's top level defines or imports. Raises Unsuited for two of one name."""
    macros: dict[str, nodes.Macro] = {}
    for node in body:
        found = {node.name: node} if isinstance(node, nodes.Macro) else {}
        if isinstance(node, nodes.FromImport):
            found = _imported(node, parts)
        if macros.keys() & found.keys():
            raise Unsuited
        macros |= found
    return macros


def _imported(node: nodes.FromImport, parts: Parts) -> dict[str, nodes.Macro]:
    """Give the macros that an import makes known; none where their layout does more than define macros."""
    if node.with_context or not isinstance(node.template, nodes.Const):
        return {}
    home = parts.load(constant(node.template)).body
    if not all(isinstance(part, nodes.Macro | nodes.Output) for part in home):
        return {}
    siblings = {part.name: part for part in home if isinstance(part, nodes.Macro)}
    for macro in siblings.values():
        macro.siblings = siblings  # type: ignore[attr-defined]
    pairs = [(name, name) if isinstance(name, str) else name for name in node.names]
    return {alias: siblings[name] for name, alias in pairs if name in siblings}


def _needed(body: list[nodes.Node]) -> list[nodes.Node]:
    """Leave out the macros and imports that nothing calls any more."""
    used = {name.name for name in below(nodes.Scope(body)) if isinstance(name, nodes.Name) and name.ctx == "load"}
    return [node for node in body if not isinstance(node, nodes.FromImport | nodes.Macro) or bound(node) & used]
