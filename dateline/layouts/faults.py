"""What is wrong with a layout, told so that it can be mended."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from types import TracebackType

from jinja2 import TemplateNotFound, TemplateSyntaxError

from dateline import contexts, model
from dateline.layouts.closure import STARTER
from dateline.layouts.environment import FOLDER, make_environment
from dateline.layouts.plain_words import plainly
from dateline.model import Diagnostic
from dateline.suggestion import did_you_mean
from dateline.values import Value, field_names

_ATTRIBUTE = re.compile(r"'[\w.]*?(\w+) object' has no attribute '(\w+)'")
_NAME = re.compile(r"'(\w+)' is undefined")
_KNOWN = ("page", "site", "body", "bodies", "t", "asset", "once", "direction", "direction_of", "loop")


def syntax_faults(texts: Mapping[str, str]) -> Iterator[Diagnostic]:
    """What Jinja cannot compile in these layouts."""
    environment = make_environment(texts, None, None)
    for name, text in texts.items():
        if name.startswith(STARTER):
            continue
        try:
            environment.compile(text, name, FOLDER + name, raw=True)
        except TemplateSyntaxError as error:
            said = error.message or "is not a layout"
            message, hint, word = plainly(said, environment.filters, environment.tests)
            yield _at(name, error.lineno, message, text, hint, word)
        except RecursionError:
            yield _at(name, 0, "is nested too deeply", text)


def runtime_fault(error: Exception, texts: Mapping[str, str], name: str, page: object) -> Diagnostic:
    """What went wrong while ``page`` was made by the layout ``name``: where, and what would do."""
    if isinstance(error, TemplateNotFound):
        message, hint, word = f"there is no layout {error.name!r}", _meant(str(error.name), texts), str(error.name)
    else:
        message, hint, word = _told(error)
    place, line = _place(error.__traceback__, name)
    shown = getattr(page, "url", "") or type(page).__name__
    return _at(place, line, f"{message} (while making {shown})", texts.get(place, ""), hint, word)


def _told(error: Exception) -> tuple[str, str, str]:
    """(what is wrong, what was meant, the word at fault) as far as the error tells."""
    text = str(error) or type(error).__name__
    attribute, name = _ATTRIBUTE.search(text), _NAME.search(text)
    if attribute:
        kind, wanted = attribute.groups()
        return f"{kind} has no {wanted!r}", _meant(wanted, _field_names(kind)), wanted
    if name:
        return f"there is no variable {name.group(1)!r}", _meant(name.group(1), _KNOWN), name.group(1)
    return text, "", ""


def _field_names(kind: str) -> tuple[str, ...]:
    value = getattr(contexts, kind, None) or getattr(model, kind, None)
    return field_names(value) if isinstance(value, type) and issubclass(value, Value) else ()


def _meant(name: str, known: Mapping[str, str] | tuple[str, ...]) -> str:
    return did_you_mean(name, known)


def _place(trace: TracebackType | None, name: str) -> tuple[str, int]:
    """The innermost line of a layout that the traceback passes through."""
    place = (name, 0)
    while trace is not None:
        file = trace.tb_frame.f_code.co_filename
        if file.startswith(FOLDER):
            place = (file.removeprefix(FOLDER), trace.tb_lineno)
        trace = trace.tb_next
    return place


def _at(name: str, line: int, message: str, text: str, hint: str = "", word: str = "") -> Diagnostic:
    lines = text.splitlines()
    excerpt = lines[line - 1] if 0 < line <= len(lines) else ""
    column = excerpt.find(word) + 1 if word else 0
    return Diagnostic(FOLDER + name, line, column, message, help=hint, excerpt=excerpt)
