"""Write the parts of docs/reference/ that the code itself tells: python docs/generate.py"""

from __future__ import annotations

import argparse
import ast
import inspect
import json
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any, Literal, get_args, get_origin, get_type_hints

from msgspec.structs import FieldInfo

DOCS = Path(__file__).resolve().parent
sys.path.insert(0, str(DOCS.parent))

from dateline import commandline, site  # noqa: E402
from dateline.deploy import targets  # noqa: E402
from dateline.values import NO_DEFAULT, Value, fields  # noqa: E402

TABLES = (
    "Section", "Author", "MenuItem", "Front", "Markdown", "Feeds", "Tags", "Stories", "Images", "Kinds", "Folders",
    "Cluster",
)  # fmt: skip
"""The tables of site.toml in the order of the page; Site itself stands before them."""

EXAMPLES = {
    "Site": """\
title = "The Averil Lantern"
tagline = "News of Port Averil"
base_url = "https://lantern.example/"     # or with a path: https://example.org/lantern/
language = "en-GB"
timezone = "Europe/Lisbon"
permalink = "/{year}/{month}/{slug}/"
date_order = "mdy"                        # 03/04/2026 is the fourth of March
undated = "error"
page_size = 30
latest = 5
related = 4
update_tolerance = 30
publisher = "Lantern Trust"
corrections_email = "corrections@lantern.example"
search = false
""",
    "Section": """\
[[sections]]
name = "News"
slug = "home-news"
description = "The islands, their parliament and their weather."
aliases = ["Local", "Politics"]
""",
    "Author": """\
[[authors]]
name = "Nell Ashcombe"
slug = "nell"
bio = "Nell Ashcombe covers the harbour."
aliases = ["nashcombe", "N. Ashcombe"]
""",
    "MenuItem": """\
[[menu]]
title = "Tide tables"
url = "/tags/tides/"

[[footer]]
title = "The harbour office"
url = "https://harbour.example/"
""",
    "Front": """\
[front]
seconds = 2
latest = 20
sections = ["News", "Sport"]
per_section = 6
stories = 3
""",
    "Markdown": """\
[markdown]
engine = "commonmark"
extensions = ["tables", "footnotes"]
fast_lane = false
smart_quotes = false
leftovers = "drop"
""",
    "Feeds": """\
[feeds]
size = 50
tags = false
sections = true
authority = "old-lantern.example"         # the host's name before the site moved
""",
    "Tags": """\
[tags]
infer = true
most = 3
min_posts = 2
index_min_posts = 5

[tags.aliases]
"Türkiye" = ["Turkey", "Turkiye"]
"Harbour" = ["harbor", "the port"]
""",
    "Stories": """\
[stories]
enabled = true
window = 21
merge = [["2026-11-11-crew.md", "wire/steering.txt"]]
split = ["2026-11-19-mayor.md"]
""",
    "Images": """\
[images]
widths = [480, 960, 1440]
formats = ["avif", "webp"]
quality = 70
social_cards = true
""",
    "Kinds": """\
[pages]
days = false
authors = true
text = false
""",
    "Folders": """\
[folders]
content = "articles"
layouts = "theme"
assets = "static"
output = "build/site"
cache = "build/cache"
""",
    "Cluster": """\
[cluster]
address = "tcp://10.0.0.5:8786"
""",
    "Target": """\
[deploy.live]
url = "nell@lantern.example:/srv/www/lantern"
public_url = "https://lantern.example/"
websub = "https://hub.example/"
indexnow = "8f3a1c5d9b2e4f60"

[deploy.pages]
url = "git@git.example:lantern/pages.git"
branch = "main"

[deploy.bucket]
url = "s3://lantern-site"
gzip = true
""",
}  # fmt: skip

_NAMES = {str: "text", int: "whole number", bool: "`true` or `false`"}


def settings_page() -> str:
    """Return what site.toml may say: a heading, a table and an example for each of its tables."""
    parts = [_table("Site", site.Site, site), *(_table(name, getattr(site, name), site) for name in TABLES)]
    return "\n".join([*parts, _table("Target", targets.Target, targets)])


def _table(name: str, record: type, module: ModuleType) -> str:
    heading, told = _heading(name, record)
    lines = [f"## {heading}", "", f"{told}", ""] if heading else []
    lines += ["| setting | type | default | meaning |", "|---|---|---|---|"]
    lines += [_row(record, field, meanings(module)) for field in fields(record) if _is_plain(record, field)]
    return "\n".join([*lines, "", "```toml", EXAMPLES[name].rstrip(), "```", ""])


def _heading(name: str, record: type) -> tuple[str, str]:
    if name == "Site":
        return "", ""
    if name == "Target":
        return "`[deploy.NAME]`", "Where `dateline deploy NAME` sends the site. See [the how-to guides](../how-to/)."
    tables, _, told = (inspect.getdoc(record) or "").partition(": ")
    return tables.replace("``", "`"), told[:1].upper() + told[1:].replace("``", "`")


def _is_plain(record: type, field: FieldInfo) -> bool:
    """Whether a field is a setting itself, not a table of its own, nor worked out of others."""
    hint = get_type_hints(record)[field.name]
    tables = get_origin(hint) is tuple and _is_table(get_args(hint)[0])
    apart = {site.Site: ("deploy",), targets.Target: ("name", "kind")}.get(record, ())
    return not (tables or _is_table(hint) or field.name in apart)


def _is_table(hint: Any) -> bool:
    return isinstance(hint, type) and issubclass(hint, Value)


def _row(record: type, field: FieldInfo, said: dict[tuple[str, str], str]) -> str:
    hint = get_type_hints(record)[field.name]
    meaning = said[record.__name__, field.name].replace("``", "`")
    cells = (f"`{field.name}`", _type(field.name, hint), _default(field), meaning)
    return "| " + " | ".join(cell.replace("|", "\\|") for cell in cells) + " |"


def _type(name: str, hint: Any) -> str:
    if get_origin(hint) is Literal:
        return " or ".join(f'`"{choice}"`' for choice in get_args(hint))
    if get_origin(hint) is not tuple:
        return _NAMES[hint]
    inner = get_args(hint)[0]
    if name == "aliases" and get_origin(inner) is tuple:
        return "table of lists of texts"
    return "list of lists of texts" if get_origin(inner) is tuple else f"list of {_NAMES[inner]}s"


def _default(field: FieldInfo) -> str:
    if field.default is NO_DEFAULT:
        return "needed"
    if field.name == "url":
        return "needed"
    value = field.default
    return "none" if value in ("", ()) and not isinstance(value, bool) else f"`{json.dumps(value, ensure_ascii=False)}`"


def meanings(module: ModuleType) -> dict[tuple[str, str], str]:
    """Return the docstring below each field of a module's classes, by (class, field)."""
    found = {}
    for node in ast.parse(inspect.getsource(module)).body:
        if isinstance(node, ast.ClassDef):
            for line, after in zip(node.body, node.body[1:], strict=False):
                if isinstance(line, ast.AnnAssign) and isinstance(after, ast.Expr):
                    said = ast.literal_eval(after.value)
                    found[node.name, ast.unparse(line.target)] = " ".join(str(said).split())
    return found


def commands_page() -> str:
    """Return every command with its options, as the parser of the command line has them."""
    parser = commandline._parser()
    commands = next(a for a in parser._actions if isinstance(a, argparse._SubParsersAction))
    helps = {choice.dest: choice.help or "" for choice in commands._choices_actions}
    own = [a for a in parser._actions if not isinstance(a, argparse._SubParsersAction)]
    parts = ["### Before every command", "", *_options(own), ""]
    for name, command in commands.choices.items():
        words = " ".join(_words(action) for action in command._actions if not action.option_strings)
        options = [action for action in command._actions if action.option_strings]
        parts += [f"### `{' '.join(['dateline', name, words]).rstrip()}`", ""]
        parts += [f"{helps[name][:1].upper()}{helps[name][1:]}.", "", *_options(options), ""]
    return "\n".join(parts)


def _words(action: argparse.Action) -> str:
    name = str(action.metavar or action.dest)
    return {"+": f"{name}...", "*": f"[{name}...]", "?": f"[{name}]"}.get(str(action.nargs or ""), name)


def _options(actions: list[argparse.Action]) -> Iterator[str]:
    shown = [action for action in actions if action.option_strings and action.dest != "help"]
    if shown:
        yield "| option | what it does |"
        yield "|---|---|"
    for action in shown:
        value = f" {action.metavar}" if action.metavar else ""
        names = ", ".join(f"`{name}{value}`" for name in action.option_strings)
        yield f"| {names} | {(action.help or '').replace('|', chr(92) + '|')} |"


PAGES = {"reference/settings.md": settings_page, "reference/cli.md": commands_page}


def renewed(text: str, made: str) -> str:
    """Return a page with what stands between its two marks replaced."""
    between = re.compile(r"(<!-- made by docs/generate\.py -->\n).*?(<!-- end -->)", re.DOTALL)
    return between.sub(lambda marks: f"{marks[1]}\n{made.rstrip()}\n\n{marks[2]}", text)


def main() -> None:
    """Renew every page."""
    for name, make in PAGES.items():
        file = DOCS / name
        file.write_text(renewed(file.read_text("utf-8"), make()), "utf-8")


if __name__ == "__main__":
    main()
