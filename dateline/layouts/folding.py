"""What is the same on every page is settled when a layout is compiled."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cached_property
from typing import Any

from jinja2 import Environment, Template, nodes
from jinja2.visitor import NodeTransformer
from markupsafe import Markup, escape

try:
    from markupsafe._speedups import _escape_inner as escape_text
except ImportError:  # another version, or one without the compiled part

    def escape_text(s: str, /) -> str:
        """Give a text with its marks escaped, as a plain text."""
        return str(escape(s))


class FoldingEnvironment(Environment):
    """Jinja that writes a site's constant words and addresses straight into the compiled layouts.

    ``constants`` are objects whose attributes never change, such as ``site``; ``functions`` give the
    same for the same arguments, such as ``t``. A layout that gives one of these names a meaning of
    its own is left as it is.
    """

    constants: Mapping[str, object] = {}
    functions: Mapping[str, Callable[..., object]] = {}

    @cached_property
    def _trees(self) -> dict[tuple[str | None, str], nodes.Template]:
        return {}

    def _parse(self, source: str, name: str | None, filename: str | None) -> nodes.Template:
        """Give a layout's tree; it is read once, also where it is compiled both by Jinja and flattened."""
        key = name, source
        if key not in self._trees:
            self._trees[key] = self._folded(super()._parse(source, name, filename))
        return self._trees[key]

    def _folded(self, tree: nodes.Template) -> nodes.Template:
        known = {*self.constants, *self.functions}
        taken = {node.name for node in tree.find_all(nodes.Name) if node.ctx != "load"}
        folded: nodes.Template = _Folder(self, known - taken).visit(tree)
        return folded


class _Folder(NodeTransformer):
    def __init__(self, environment: FoldingEnvironment, names: set[str]) -> None:
        self.environment = environment
        self.names = names

    def visit_Getattr(self, node: nodes.Getattr) -> nodes.Node:
        if isinstance(node.node, nodes.Name) and node.node.name in self.names:
            owner = self.environment.constants.get(node.node.name)
            value = getattr(owner, node.attr, None)
            if isinstance(value, str | bool | int):
                return nodes.Const(value, lineno=node.lineno)
        return self.generic_visit(node)

    def visit_Call(self, node: nodes.Call) -> nodes.Node:
        self.generic_visit(node)
        if not isinstance(node.node, nodes.Name) or node.node.name not in self.names:
            return node
        function = self.environment.functions.get(node.node.name)
        try:
            value = function(*_constants(node.args), **_named(node)) if function else None
        except (nodes.Impossible, LookupError):
            return node
        return nodes.Const(value, lineno=node.lineno) if isinstance(value, str) else node


def _constants(arguments: list[nodes.Expr]) -> list[Any]:
    return [argument.as_const() for argument in arguments]


def _named(call: nodes.Call) -> dict[str, Any]:
    if call.dyn_args is not None or call.dyn_kwargs is not None:
        raise nodes.Impossible
    return {argument.key: argument.value.as_const() for argument in call.kwargs}


class QuickTemplate(Template):
    """A template whose plain texts are escaped without a Markup made of each."""

    @classmethod
    def from_code(cls, *args: Any, **keywords: Any) -> Template:
        """Return a compiled layout as Jinja does, with the faster way to escape in its code."""
        template = super().from_code(*args, **keywords)
        template.root_render_func.__globals__.update(escape=escape_quickly, escape_text=escape_text)
        return template


def escape_quickly(value: object) -> str:
    """What ``markupsafe.escape`` gives, as a plain text where nothing had to be escaped."""
    if type(value) is str:
        return escape_text(value)
    return value if type(value) is Markup else escape(value)


FoldingEnvironment.template_class = QuickTemplate
