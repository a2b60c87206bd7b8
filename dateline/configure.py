"""Read site.toml from disk."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from dateline.model import Diagnostic, Refusal
from dateline.request import Request
from dateline.settings import FILE, base_url_fault, parse_site
from dateline.site import Site


class SettingsError(Refusal):
    """site.toml has mistakes; ``diagnostics`` holds all of them."""

    def __init__(self, diagnostics: tuple[Diagnostic, ...]) -> None:
        count = len(diagnostics)
        super().__init__(f"{FILE} has {count} mistake{'' if count == 1 else 's'}; nothing was built")
        self.diagnostics = diagnostics


class BaseUrlError(Refusal):
    """A base URL that no site can stand at; the text says why."""


def read_settings(request: Request) -> Site:
    """Return the site's settings with what the request overrules.

    Raises SettingsError with every mistake at once, and BaseUrlError.
    """
    site, mistakes = parse_site(_text(request.root / FILE))
    if mistakes:
        raise SettingsError(mistakes)
    if request.base_url and (wrong := base_url_fault(request.base_url)):
        raise BaseUrlError(f"the base URL {request.base_url} {wrong}")
    return replace(site, base_url=request.base_url) if request.base_url else site


def _text(file: Path) -> str:
    try:
        data = file.read_bytes()
    except FileNotFoundError:
        return ""
    except OSError as error:
        raise SettingsError((Diagnostic(FILE, 0, 0, f"it can't be read: {error.strerror}"),)) from None
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise SettingsError((Diagnostic(FILE, line, 0, "this is not UTF-8", help="Save it as UTF-8."),)) from None
