"""Pages by flattened layouts, where those make the same as Jinja's own."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from jinja2 import Environment, nodes
from jinja2.nodes import EvalContext
from jinja2.runtime import Context, missing
from markupsafe import Markup, escape

from dateline.layouts.flattening import flatten
from dateline.layouts.joining import Parts
from dateline.layouts.quick_code import QuickCode

try:
    from markupsafe._speedups import _escape_inner as quick_escape
except ImportError:  # another version, or an installation without the compiled part

    def quick_escape(s: str, /) -> str:
        """Escape a text."""
        return str(escape(s))


CARDS_KEPT = 20_000
"""Cards whose text is remembered; some twenty megabytes."""

Root = Callable[[Context], Iterator[str]]


class QuickPages:
    """Makes pages of one site; what it can't make, it leaves to Jinja."""

    def __init__(self, environment: Environment) -> None:
        """Take Jinja as it is set up for the site."""
        self._environment = environment
        self._values = _Values(environment.globals, page=None, body="", bodies=(), card=None, varying=())
        self._evaluation = EvalContext(environment)
        self._trees: dict[str, nodes.Template] = {}
        self._roots: dict[str, Root | None] = {}
        self._keepers: dict[tuple[nodes.Macro, tuple[object, ...]], str] = {}
        given = frozenset(environment.globals)
        self._parts = Parts(self._load, environment.globals["once"], self._keep, given)

    def page(self, name: str, **values: object) -> str | None:
        """Give the text of a page by the layout of this name, or None where Jinja has to make it, or to tell why not.

        A layout that was left to Jinja once is left to it from then on.
        """
        if name not in self._roots:
            self._roots[name] = self._compiled(name)
        root = self._roots[name]
        try:
            return self._made(root, values) if root else None
        except Exception:
            self._roots[name] = None
            return None

    def _made(self, root: Root, values: dict[str, object]) -> str:
        return next(root(_PageContext(self._environment, self._values | values, self._evaluation)))

    def _compiled(self, name: str) -> Root | None:
        try:
            return self._root(flatten(name, self._parts), name)
        except Exception:  # Unsuited, or a fault that Jinja tells better
            return None

    def _root(self, tree: nodes.Template, name: str) -> Root:
        code = QuickCode(self._environment, name, self._values)
        code.visit(tree)
        namespace: dict[str, Any] = {"environment": self._environment, "quick_escape": quick_escape}
        exec(compile(code.stream.getvalue(), name, "exec"), namespace)
        root: Root = namespace["root"]
        return root

    def _load(self, name: str) -> nodes.Template:
        if name not in self._trees:
            assert self._environment.loader is not None
            text, file, _ = self._environment.loader.get_source(self._environment, name)
            self._trees[name] = self._environment.parse(text, name, file)
        return self._trees[name]

    def _keep(self, macro: nodes.Macro, fixed: tuple[object, ...], tree: nodes.Template) -> str:
        key = macro, fixed
        if key not in self._keepers:
            self._keepers[key] = name = f"kept_{len(self._keepers)}"
            self._values[name] = None
            self._values[name] = self._keeper(self._root(tree, macro.name))
        return self._keepers[key]

    def _keeper(self, root: Root) -> Callable[..., Markup]:
        made: dict[object, Markup] = {}

        def kept(card: Any, *varying: object) -> Markup:
            """What a macro makes of a card, made the first time it is asked for: a post stands in many lists."""
            key = (card.digest, varying) if varying else card.digest
            text = made.get(key)
            if text is None:
                if len(made) >= CARDS_KEPT:
                    made.clear()
                text = made[key] = Markup(self._made(root, {"card": card, "varying": varying}))
            return text

        return kept


class _Values(dict[str, object]):
    """The names of a layout, and Jinja's mark for those that there are not."""

    def __missing__(self, name: str) -> object:
        return missing

    def __or__(self, other: dict[str, object]) -> _Values:  # type: ignore[override]
        joined = _Values(self)
        joined.update(other)
        return joined


class _PageContext(Context):
    """Jinja's context, made in a tenth of the time: no layout derives from one that is flat."""

    def __init__(self, environment: Environment, values: _Values, evaluation: EvalContext) -> None:
        self.environment = environment
        self.parent = values
        self.resolve_or_missing = values.__getitem__  # type: ignore[method-assign]
        self.eval_ctx = evaluation
        self.vars = {}
        self.exported_vars = set()
        self.name = None
        self.globals_keys = set()
        self.blocks = {}
