"""python-frontmatter's YAML handler, with a loader that keeps scalars text and knows their lines."""

from __future__ import annotations

from typing import Any

import yaml
from frontmatter.default_handlers import YAMLHandler

from dateline.loaders.matter.entry import NOT_A_TABLE, TWICE, Entry, Value
from dateline.loaders.matter.simple_yaml import NULLS
from dateline.loaders.matter.yaml_faults import refused_at

_LINES = "Begin each line with a key and a colon, as in “title: …”."
_Loader: Any = getattr(yaml, "CBaseLoader", yaml.BaseLoader)


class LineLoader(_Loader):  # type: ignore[misc]
    """Makes the entries of one document, their lines counted from 0."""

    def construct_document(self, node: yaml.Node) -> tuple[Entry, ...]:
        """Return the document's entries. Raises BadMatter where it is no table of plain keys."""
        if isinstance(node, yaml.MappingNode):
            return _distinct(node)
        if isinstance(node, yaml.ScalarNode) and not node.value:
            return ()
        what = "a list" if isinstance(node, yaml.SequenceNode) else "a single value"
        toml = isinstance(node, yaml.ScalarNode) and "=" in node.value
        help_ = "This looks like TOML, which stands between lines of +++." if toml else _LINES
        raise refused_at(node, NOT_A_TABLE.format(what=what), help_)


def load_entries(text: str) -> tuple[Entry, ...]:
    """Read YAML front matter that was found harmless. Raises BadMatter, yaml.YAMLError, ValueError."""
    return YAMLHandler().load(text, Loader=LineLoader) or ()


def scan_events(text: str) -> Any:
    """The events of the parser, one by one, before anything is composed of them."""
    return yaml.parse(text, Loader=_Loader)


def _distinct(node: yaml.MappingNode) -> tuple[Entry, ...]:
    """The entries of a table; a key with two values is refused, equal ones are one."""
    seen: dict[str, Entry] = {}
    merged: list[Entry] = []
    for key, value in node.value:
        if not isinstance(key, yaml.ScalarNode):
            raise refused_at(key, "a key must be a plain word")
        entry = Entry(key.value, _value(value), key.start_mark.line)
        if key.value == "<<" and not key.style:
            merged += _tables_in(entry)
            continue
        former = seen.setdefault(entry.key, entry)
        if former.value != entry.value:
            raise refused_at(key, TWICE.format(key=entry.key), "Keep one of the two.")
    for entry in merged:
        seen.setdefault(entry.key, entry)
    return tuple(seen.values())


def _tables_in(entry: Entry) -> list[Entry]:
    """The entries that a merge key (``<<: *name``) adds: of one table or several, the first before the others."""
    tables = entry.value if isinstance(entry.value, list) else [entry.value]
    pairs = [pair for table in tables if isinstance(table, dict) for pair in table.items()]
    return [Entry(key, value, entry.line) for key, value in pairs]


def _value(node: yaml.Node) -> Value:
    if isinstance(node, yaml.MappingNode):
        return {entry.key: entry.value for entry in _distinct(node)}
    if isinstance(node, yaml.SequenceNode):
        return [_value(item) for item in node.value]
    if node.value in NULLS and not getattr(node, "style", ""):
        return ""
    is_tag_alone = not node.value and node.tag.startswith("!") and len(node.tag) > 1
    return str(node.tag if is_tag_alone else node.value)
