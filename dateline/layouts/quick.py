"""Pages by flattened layouts, where those make the same as Jinja's own."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from typing import Any

from jinja2 import Environment, nodes
from jinja2.nodes import EvalContext
from jinja2.runtime import Context
from jinja2.utils import missing
from markupsafe import Markup

from dateline.layouts.flattening import flatten
from dateline.layouts.joining import Parts
from dateline.layouts.quick_code import QuickCode

CARDS_KEPT = 20_000
"""Cards whose text is remembered; some twenty megabytes."""
WORTHWHILE = 60
"""Pages by one layout that Jinja makes before it is flattened, which takes as long as these save."""

Root = Callable[[Context], Iterator[str]]


class QuickPages:
    """Makes pages of one site; what it can't make, it leaves to Jinja."""

    def __init__(self, environment: Environment) -> None:
        """Take Jinja as it is set up for the site."""
        self._values = _Values(environment.globals, page=None, body="", bodies=(), card=None, varying=())
        self._environment = environment.overlay()
        self._environment.globals = self._values
        self._environment.code_generator_class = QuickCode
        self._evaluation = EvalContext(environment)
        self._uses: Counter[str] = Counter()
        self._roots: dict[str, Root | None] = {}
        self._keepers: dict[tuple[nodes.Macro, tuple[object, ...]], str] = {}
        once: Callable[[str], str] = environment.globals["once"]  # type: ignore[assignment]
        self._parts = Parts(self._load, once, self._keep, frozenset(environment.globals))

    def page(self, name: str, values: dict[str, object]) -> str | None:
        """Give the text of a page by the layout of this name, or None where Jinja has to make it, or to tell why not.

        A layout that made one page wrongly is left to Jinja from then on.
        """
        root = self._roots[name] if name in self._roots else self._worthwhile(name)
        try:
            return self._made(root, values) if root else None
        except Exception:
            self._roots[name] = None
            return None

    def _worthwhile(self, name: str) -> Root | None:
        """Give the flattened layout once it has been asked for so often that it is worth the making."""
        self._uses[name] += 1
        return self.prepare(name) if self._uses[name] > WORTHWHILE else None

    def prepare(self, name: str) -> Root | None:
        """Flatten a layout that will make many pages."""
        if name not in self._roots:
            self._roots[name] = self._compiled(name)
        return self._roots[name]

    def _made(self, root: Root, values: dict[str, object]) -> str:
        return next(root(_PageContext(self._environment, self._values | values, self._evaluation)))

    def _compiled(self, name: str) -> Root | None:
        try:
            return self._root(flatten(name, self._parts))
        except Exception:  # Unsuited, or a fault that Jinja tells better
            return None

    def _root(self, tree: nodes.Template) -> Root:
        tree.set_environment(self._environment)
        return self._environment.from_string(tree).root_render_func

    def _load(self, name: str) -> nodes.Template:
        assert self._environment.loader is not None
        text, file, _ = self._environment.loader.get_source(self._environment, name)
        return self._environment.parse(text, name, file)

    def _keep(self, macro: nodes.Macro, fixed: tuple[object, ...], tree: nodes.Template) -> str:
        key = macro, fixed
        if key not in self._keepers:
            self._keepers[key] = name = f"kept_{len(self._keepers)}"
            self._values[name] = None
            self._values[name] = self._keeper(self._root(tree))
        return self._keepers[key]

    def _keeper(self, root: Root) -> Callable[..., Markup]:
        made: dict[object, Markup] = {}

        def kept(card: Any, *varying: object) -> Markup:
            """What a macro makes of a card, made the first time it is asked for: a post stands in many lists."""
            key = (card, varying) if varying else card
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
        self.resolve_or_missing = values.__getitem__  # type: ignore[method-assign,assignment]
        self.eval_ctx = evaluation
        self.vars = {}
        self.exported_vars = set()
        self.name = None
        self.globals_keys = set()
        self.blocks = {}
