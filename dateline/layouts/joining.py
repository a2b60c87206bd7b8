"""Blocks, includes and macros put where a layout calls them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from jinja2 import nodes
from jinja2.visitor import NodeTransformer

DEEPEST = 20
"""How many layouts and macros may stand in one another."""

_BINDING = (nodes.Assign, nodes.AssignBlock, nodes.Import, nodes.FromImport, nodes.Macro, nodes.CallBlock)
_BOUND_BY_PLACE = frozenset(["self", "super", "caller", "varargs", "kwargs", "loop"])


VARYING = object()
_SCOPES = (nodes.For, nodes.With, nodes.Macro, nodes.CallBlock, nodes.FilterBlock, nodes.Block)


class Unsuited(Exception):
    """A layout that may be something else than its parts put together; it is left to Jinja."""


class Parts:
    """What layouts are put together from."""

    def __init__(
        self,
        load: Callable[[str], nodes.Template],
        once: Callable[[str], str],
        keep: Callable[[nodes.Macro, tuple[object, ...], nodes.Template], str],
        given: frozenset[str],
    ) -> None:
        """Take what gives a layout's tree by its name, and a partial that depends on the site alone, rendered.

        ``keep`` gives the name of a function that remembers what a macro makes of a card and of what varies. It takes
        the macro, its fixed arguments (VARYING for others), and its tree, in which ``card`` and ``varying`` are the
        names of what the function is called with. ``given`` are names that mean the same in every layout, such as
        ``t``.
        """
        self.load, self.once, self.keep, self.given = load, once, keep, given
        self.bodies: dict[nodes.Macro, list[nodes.Node] | None] = {}
        """What each macro is put together as."""


class Joiner(NodeTransformer):
    """Puts blocks, includes and macros where they are called; raises Unsuited."""

    def __init__(
        self,
        parts: Parts,
        blocks: Mapping[str, nodes.Block],
        macros: Mapping[str, nodes.Macro],
        depth: int = 0,
    ) -> None:
        """Take the blocks by name, those of the derived layouts first, and the macros that can be called."""
        if depth > DEEPEST:
            raise Unsuited
        self._parts, self._blocks, self._macros, self._depth = parts, blocks, macros, depth

    def join(self, body: list[nodes.Node]) -> list[nodes.Node]:
        """Give a copy of a body with everything in its place, and outputs that follow one another as one."""
        scope: nodes.Scope = self.visit(nodes.Scope(_copy(body)))
        return scope.body

    def _deeper(self, macros: Mapping[str, nodes.Macro]) -> Joiner:
        return Joiner(self._parts, self._blocks, macros, self._depth + 1)

    def visit_Scope(self, node: Any) -> nodes.Node:
        """Join what stands in a node's body."""
        self.generic_visit(node)
        node.body = _merged(node.body)
        if getattr(node, "else_", None):
            node.else_ = _merged(node.else_)
        return node  # type: ignore[no-any-return]

    visit_For = visit_With = visit_If = visit_Scope

    def visit_Block(self, node: nodes.Block) -> list[nodes.Node]:
        """Put the block of the most derived layout in its place."""
        block = self._blocks[node.name]
        if block.required or (_binds(block) and (holds(block, nodes.Block) or "self" in names(block))):
            raise Unsuited
        return _scoped(self._deeper(self._macros).join(block.body))

    def visit_Include(self, node: nodes.Include) -> nodes.Node | list[nodes.Node]:
        """Put an included layout in its place, which sees all that this place sees."""
        if not node.with_context or node.ignore_missing or not isinstance(node.template, nodes.Const):
            return self.generic_visit(node)
        tree = self._parts.load(constant(node.template))
        if holds(tree, nodes.Block, nodes.Extends) or stored(tree) & self._parts.given:
            raise Unsuited
        return _scoped(self._deeper({}).join(tree.body))

    def visit_Output(self, node: nodes.Output) -> list[nodes.Node]:
        """Put what an expression calls in its place, where the call is the whole expression."""
        parts: list[nodes.Node] = []
        for child in node.nodes:
            called = self._called(child) if isinstance(child, nodes.Call) else None
            parts += [nodes.Output([self.visit(child)], lineno=node.lineno)] if called is None else called
        return _merged(parts)

    def _called(self, call: nodes.Call) -> list[nodes.Node] | None:
        """Give what stands for ``self.block()``, ``once``, ``kept`` or a macro; None for any other call."""
        if call.dyn_args is not None or call.dyn_kwargs is not None:
            return None
        function = call.node
        if isinstance(function, nodes.Getattr) and names(function) == {"self"}:
            if call.args or call.kwargs or function.attr not in self._blocks:
                raise Unsuited
            return self.visit_Block(self._blocks[function.attr])
        if not isinstance(function, nodes.Name):
            return None
        if function.name in self._macros:
            return self._expanded(self._macros[function.name], call)
        if function.name in self._parts.given and not call.kwargs:
            if function.name == "once" and isinstance(call.args[0], nodes.Const):
                return [nodes.Output([nodes.TemplateData(str(self._parts.once(constant(call.args[0]))))])]
            if function.name == "kept":
                return self._kept(call)
        return None

    def _expanded(self, macro: nodes.Macro, call: nodes.Call) -> list[nodes.Node] | None:
        """Give a macro's body in which its parameters have their values; None where it is more than that."""
        values = _arguments(macro, call)
        if values is None:
            return None
        body = self._body(macro)
        if body is None:
            return None
        targets: list[nodes.Expr] = [nodes.Name(name, "store") for name in values]
        return [nodes.With(targets, [self.visit(_copy(value)) for value in values.values()], body)]

    def _body(self, macro: nodes.Macro) -> list[nodes.Node] | None:
        """Give a macro's own body, put together; None where it knows more names than its own and those given."""
        if macro not in self._parts.bodies:
            whole = nodes.Scope(self._deeper(getattr(macro, "siblings", {})).join(macro.body))
            own, said, given = stored(whole), names(whole), self._parts.given
            closed = said - own - {argument.name for argument in macro.args} <= given
            plain = closed and not own & given and not said & _BOUND_BY_PLACE
            self._parts.bodies[macro] = whole.body if plain else None
        return self._parts.bodies[macro]

    def _kept(self, call: nodes.Call) -> list[nodes.Node] | None:
        """Give the call of a function that remembers what the macro makes."""
        macro = self._macros.get(getattr(call.args[0], "name", ""))
        if macro is None:
            return None
        fixed = tuple(detail.value if isinstance(detail, nodes.Const) else VARYING for detail in call.args[2:])
        varying = [detail for detail in call.args[2:] if not isinstance(detail, nodes.Const)]
        numbers = iter(range(len(varying)))
        details: list[nodes.Expr] = [
            _copy(detail)
            if isinstance(detail, nodes.Const)
            else nodes.Getitem(nodes.Name("varying", "load"), nodes.Const(next(numbers)), "load")
            for detail in call.args[2:]
        ]
        arguments: list[nodes.Expr] = [nodes.Name("card", "load"), *details]
        body = self._expanded(macro, nodes.Call(call.args[0], arguments, [], None, None))
        if body is None:
            return None
        tree = nodes.Template(body, lineno=call.lineno)
        function = nodes.Name(self._parts.keep(macro, fixed, tree), "load")
        card, *others = (self.visit(_copy(argument)) for argument in (call.args[1], *varying))
        return [nodes.Output([nodes.Call(function, [card, *others], [], None, None)])]


def constant(expression: nodes.Expr) -> str:
    """Give the text of a constant expression. Raises Unsuited."""
    if isinstance(expression, nodes.Const) and isinstance(expression.value, str):
        return expression.value
    raise Unsuited


def below(node: nodes.Node) -> Iterator[nodes.Node]:
    """Yield a node and all below it; several times faster than ``find_all``."""
    waiting: list[Any] = [node]
    while waiting:
        found = waiting.pop()
        if isinstance(found, nodes.Node):
            yield found
            waiting += [getattr(found, field) for field in found.fields]
        elif type(found) is list:
            waiting += found


def names(node: nodes.Node) -> set[str]:
    """Give every name below a node."""
    return {name.name for name in below(node) if isinstance(name, nodes.Name)}


def holds(node: nodes.Node, *kinds: type[nodes.Node]) -> bool:
    """Tell whether there is a node of these kinds below a node."""
    return any(part is not node and isinstance(part, kinds) for part in below(node))


def stored(node: nodes.Node) -> set[str]:
    """Give the names that something below a node gives a value."""
    found: set[str] = set()
    for part in below(node):
        if isinstance(part, nodes.Name):
            if part.ctx != "load":
                found.add(part.name)
        elif isinstance(part, _BINDING):
            found |= bound(part)
    return found


def _binds(node: nodes.Node) -> bool:
    """Tell whether something below a node, loops and the like left out, gives a name a value."""
    below = [child for child in node.iter_child_nodes() if not isinstance(child, _SCOPES)]
    return any(isinstance(child, _BINDING) or _binds(child) for child in below)


def bound(node: nodes.Node) -> set[str]:
    """Give the names that an import or a macro makes known."""
    if isinstance(node, nodes.FromImport):
        return {name if isinstance(name, str) else name[1] for name in node.names}
    if isinstance(node, nodes.Import):
        return {node.target}
    return {node.name} if isinstance(node, nodes.Macro) else set()


def _arguments(macro: nodes.Macro, call: nodes.Call) -> dict[str, nodes.Expr] | None:
    """Give the value of each parameter; None where one has none, or a default that is no constant."""
    order = [argument.name for argument in macro.args]
    values = dict(zip(order[len(order) - len(macro.defaults) :], macro.defaults, strict=True))
    if len(call.args) > len(order) or not all(isinstance(default, nodes.Const) for default in macro.defaults):
        return None
    values |= dict(zip(order, call.args, strict=False))
    values |= {keyword.key: keyword.value for keyword in call.kwargs}
    return {name: values[name] for name in order} if values.keys() == set(order) else None


def _scoped(body: list[nodes.Node]) -> list[nodes.Node]:
    """Give a body as it is where it binds no names, or else in a scope of its own."""
    scope = nodes.Scope(body)
    return [scope] if any(isinstance(part, _BINDING) for part in below(scope)) else body


def _merged(body: list[nodes.Node]) -> list[nodes.Node]:
    merged: list[nodes.Node] = []
    for node in body:
        if isinstance(node, nodes.Output) and merged and isinstance(merged[-1], nodes.Output):
            merged[-1] = nodes.Output(merged[-1].nodes + node.nodes, lineno=merged[-1].lineno)
        else:
            merged.append(node)
    return merged


def _copy(value: Any) -> Any:
    """Copy a node with all below it, or a list of them."""
    if isinstance(value, list):
        return [_copy(part) for part in value]
    if not isinstance(value, nodes.Node):
        return value
    copied = type(value)(*(_copy(getattr(value, field)) for field in value.fields))
    copied.lineno, copied.environment = value.lineno, value.environment
    return copied
