"""The layouts of one build, and a page made with them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from dateline.contexts import SiteView
from dateline.layouts.closure import WORDS, first_wins, missing_layouts
from dateline.layouts.words import WordsError, parse_words
from dateline.model import Diagnostic
from dateline.patterns import pattern

if TYPE_CHECKING:
    from jinja2 import Environment

    from dateline.layouts.quick import QuickPages

Files = Sequence[tuple[str, str]]

_FORBIDDEN = pattern("[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\ud800-\\udfff\\ufffe\\uffff]")


class LayoutError(Exception):
    """Layouts at fault: what ``diagnostics`` says of each."""

    def __init__(self, diagnostics: tuple[Diagnostic, ...]) -> None:
        super().__init__(*(f"{fault.path}:{fault.line}: {fault.message}" for fault in diagnostics))
        self.diagnostics = diagnostics


class LayoutSet:
    """Layouts and interface words by their names; compiled as they are used."""

    def __init__(self, files: Files) -> None:
        self.files = tuple(files)
        self._bound: tuple[SiteView, Environment, QuickPages] | None = None

    def __reduce__(self) -> tuple[type[LayoutSet], tuple[Files]]:
        return LayoutSet, (self.files,)

    @cached_property
    def texts(self) -> dict[str, str]:
        """Name and text of each layout, by the one lookup rule."""
        return first_wins(self.files)

    @cached_property
    def faults(self) -> tuple[Diagnostic, ...]:
        """Every error of syntax in them; looked for once, when the first is met."""
        return check_layouts(self.files)

    def bound(self, site: SiteView) -> tuple[SiteView, Environment, QuickPages]:
        """Jinja for this site, and what is faster; made once. Raises LayoutError for words that cannot be read."""
        if self._bound is None or (self._bound[0] is not site and self._bound[0] != site):
            from dateline.layouts.environment import make_environment
            from dateline.layouts.quick import QuickPages

            try:
                words = parse_words([pair for pair in self.files if pair[0].startswith(WORDS)], site.language)
            except WordsError as error:
                raise LayoutError((_word_fault(error),)) from None
            environment = make_environment(self.texts, site, words)
            self._bound = (site, environment, QuickPages(environment))
        return self._bound

    def prepare(self, site: SiteView, uses: Mapping[str, int]) -> None:
        """Compile the layouts that will make many pages; ``uses`` are the pages by each.

        Done before processes are forked, it is done once for all of them. A layout at fault is told
        of when its first page is made.
        """
        from dateline.layouts.quick import WORTHWHILE

        for name in [name for name, count in uses.items() if count > WORTHWHILE]:
            self.bound(site)[2].prepare(name)


def import_compiler() -> None:
    """Import what layouts are compiled with, which takes as long as to read a hundred articles."""
    from dateline.layouts import environment, quick  # noqa: F401


def parse_layouts(files: Files) -> LayoutSet:
    """The layouts in (name below layouts/, text) pairs, the site's own before the starter's.

    Of two layouts with one name the first is used; words files of one name are merged key by key.
    Nothing is compiled yet: ``check_layouts`` finds the errors of all of them.
    """
    return LayoutSet(files)


def check_layouts(files: Files) -> tuple[Diagnostic, ...]:
    """Every error of syntax, unknown filter, missing layout and unreadable words file at once."""
    from dateline.layouts.faults import syntax_faults

    faults = list(syntax_faults(first_wins(files)))
    for name, line, wanted in missing_layouts(files):
        message = f"uses the layout {wanted!r}, which is not there"
        faults.append(Diagnostic(f"layouts/{name}", line, 0, message))
    for name, text in files:
        if name.startswith(WORDS):
            try:
                parse_words([(f"{WORDS}en.toml", text), *files], "en")
            except WordsError as error:
                faults.append(_word_fault(WordsError(name, error.args[1])))
    return tuple(sorted(faults, key=lambda fault: (fault.path, fault.line)))


def render(
    layouts: LayoutSet, name: str, page: object, site: SiteView, body: str = "", bodies: tuple[str, ...] = ()
) -> str:
    """The text of ``page`` by the layout ``name``.

    ``body`` is a post's sanitised HTML; ``bodies`` those of a feed's entries. Raises LayoutError.
    """
    from markupsafe import Markup

    _, environment, quick = layouts.bound(site)
    try:
        values = {"page": page, "body": Markup(body), "bodies": bodies}
        text = quick.page(name, values) or environment.get_template(name).render(values)
    except Exception as error:
        raise LayoutError(_faults(error, layouts, name, page)) from None
    return text if name.endswith((".html", ".txt", ".json")) else without_forbidden(text)


def without_forbidden(text: str) -> str:
    """The text without characters that XML 1.0 forbids (section 2.2, production Char)."""
    return text if text.isprintable() else _FORBIDDEN.sub("", text)


def _faults(error: Exception, layouts: LayoutSet, name: str, page: object) -> tuple[Diagnostic, ...]:
    from jinja2 import TemplateSyntaxError

    from dateline.layouts.faults import runtime_fault

    if isinstance(error, TemplateSyntaxError):
        return layouts.faults
    return (runtime_fault(error, layouts.texts, name, page),)


def _word_fault(error: WordsError) -> Diagnostic:
    name, message = error.args
    return Diagnostic(f"layouts/{name}", 0, 0, f"cannot be read: {message}")
