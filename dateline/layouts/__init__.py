"""A Page and layouts → text."""

from __future__ import annotations

from dateline.layouts.closure import WORDS, layout_digests, layouts_behind, missing_layouts
from dateline.layouts.layoutset import LayoutError, LayoutSet, check_layouts, import_compiler, parse_layouts, render
from dateline.layouts.words import Words, parse_words

__all__ = [
    "WORDS",
    "LayoutError",
    "LayoutSet",
    "Words",
    "check_layouts",
    "import_compiler",
    "layout_digests",
    "layouts_behind",
    "missing_layouts",
    "parse_layouts",
    "parse_words",
    "render",
]
