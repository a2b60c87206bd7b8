"""Python for a flattened layout, leaner than Jinja's own."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from keyword import iskeyword
from typing import Any

from jinja2 import nodes
from jinja2.compiler import CodeGenerator, Frame
from jinja2.nodes import EvalContext
from jinja2.runtime import exported


class QuickCode(CodeGenerator):
    """Jinja's code for a tree without blocks, with four shortcuts, each of which fails where it would not do.

    An attribute is asked of the value itself, and a function of the site is called itself. Names that
    are always there (``environment.globals``) are not asked whether they are. Texts go into one list
    and are escaped in place. What is missing ends in an error; the page is then made by Jinja's own
    code, which tells what is wrong, or finds that nothing is.
    """

    _in_doubt = False
    """Within what asks whether something is there at all."""

    def visit_Template(self, node: nodes.Template, frame: Frame | None = None) -> None:
        """Write the function ``root``."""
        frame = Frame(EvalContext(self.environment, self.name))
        self.writeline("from jinja2.runtime import " + ", ".join(sorted(exported)))
        self.writeline(f"name = {self.name!r}")
        self.writeline("def root(context, missing=missing, environment=environment):", extra=1)
        self.indent()
        self.write_commons()
        frame.symbols.analyze_node(node)
        self.enter_frame(frame)
        self.pull_dependencies(node.body)
        self.buffer(frame)
        self.blockvisit(node.body, frame)
        self.writeline(f"yield concat({frame.buffer})")
        self.outdent()
        self.writeline("blocks = {}", extra=1)
        self.writeline("debug_info = ''")

    def visit_Name(self, node: nodes.Name, frame: Frame) -> None:
        """Write a name."""
        if node.ctx == "load" and node.name in self.environment.globals:
            self.write(frame.symbols.ref(node.name))
        else:
            super().visit_Name(node, frame)

    def visit_Getattr(self, node: nodes.Getattr, frame: Frame) -> None:
        """Write an attribute."""
        if self._in_doubt or not node.attr.isidentifier() or iskeyword(node.attr):
            super().visit_Getattr(node, frame)
            return
        self.write("(")
        self.visit(node.node, frame)
        self.write(f").{node.attr}")

    def visit_Test(self, node: nodes.Test, frame: Frame) -> None:
        """Write a test, such as ``is defined``."""
        with self._doubt():
            super().visit_Test(node, frame)

    def visit_Filter(self, node: nodes.Filter, frame: Frame) -> None:
        """Write a filter."""
        if node.name not in {"default", "d"}:
            super().visit_Filter(node, frame)
            return
        with self._doubt():
            super().visit_Filter(node, frame)

    @contextmanager
    def _doubt(self) -> Iterator[None]:
        before, self._in_doubt = self._in_doubt, True
        yield
        self._in_doubt = before

    def visit_Call(self, node: nodes.Call, frame: Frame, forward_caller: bool = False) -> None:
        """Write a call."""
        if forward_caller or not self._is_plain(node):
            super().visit_Call(node, frame, forward_caller=forward_caller)
            return
        self.visit(node.node, frame)
        self.write("(")
        for argument in (*node.args, *node.kwargs):
            self.visit(argument, frame)
            self.write(", ")
        self.write(")")

    def _is_plain(self, call: nodes.Call) -> bool:
        """Tell whether a call is of a function that is always there and wants no context."""
        if not isinstance(call.node, nodes.Name) or call.dyn_args is not None or call.dyn_kwargs is not None:
            return False
        function = self.environment.globals.get(call.node.name)
        return callable(function) and not hasattr(function, "jinja_pass_arg")

    def _output_child_pre(self, node: nodes.Expr, frame: Frame, finalize: Any) -> None:
        self.write("(escape_text(text) if type(text := (")

    def _output_child_post(self, node: nodes.Expr, frame: Frame, finalize: Any) -> None:
        self.write(")) is str else text if type(text) is Markup else escape(text))")
