"""Read site.toml from disk."""

from __future__ import annotations

from dataclasses import replace

from dateline.model import Diagnostic, Refusal
from dateline.request import Request
from dateline.settings import FILE, parse_site
from dateline.site import Site


class SettingsError(Refusal):
    """site.toml has mistakes; ``diagnostics`` holds all of them."""

    def __init__(self, diagnostics: tuple[Diagnostic, ...]) -> None:
        count = len(diagnostics)
        super().__init__(f"{FILE} has {count} mistake{'' if count == 1 else 's'}; nothing was built")
        self.diagnostics = diagnostics


def read_settings(request: Request) -> Site:
    """Return the site's settings with what the request overrules.

    Raises SettingsError with every mistake at once.
    """
    file = request.root / FILE
    text = file.read_text("utf-8-sig", "replace") if file.is_file() else ""
    site, mistakes = parse_site(text)
    if mistakes:
        raise SettingsError(mistakes)
    return replace(site, base_url=request.base_url) if request.base_url else site
