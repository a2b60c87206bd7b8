"""Markdown as CommonMark means it."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache

CELL_STYLE = re.compile(r'(<t[hd]) style="text-align: (left|right|center)"')
IMAGE = re.compile(r'<img src="([^"]*)" alt="([^"]*)"')


def convert(body: str) -> str:
    """Give the HTML of CommonMark with tables, footnotes, strikethrough, heading ids; not sanitised."""
    html = _extended()(body).replace(" />", ">")
    if "<td" in html or "<th" in html:
        html = CELL_STYLE.sub(r'\1 class="align-\2"', html)
    return html


def convert_plain(body: str) -> str:
    """Give the HTML of CommonMark without extensions, an image's attributes in Python-Markdown's order."""
    html = _plain()(body)
    if "!" in body:
        return IMAGE.sub(r'<img alt="\2" src="\1"', html).replace(" />", ">")
    return html.replace("<hr />", "<hr>") if "<hr" in html else html


@cache
def _plain() -> Callable[[str], str]:
    from pyromark import Markdown

    return Markdown().html


@cache
def _extended() -> Callable[[str], str]:
    from pyromark import Markdown, Options

    return Markdown(
        options=Options.ENABLE_TABLES
        | Options.ENABLE_FOOTNOTES
        | Options.ENABLE_STRIKETHROUGH
        | Options.ENABLE_HEADING_ATTRIBUTES
    ).html
