"""Nikola's ``story.meta``: the fields of an article in a file beside it."""

from __future__ import annotations

from collections.abc import Sequence

from dateline.dates import Order
from dateline.folder import companion_of
from dateline.loaders.document.changes import with_remarks
from dateline.loaders.document.holding import is_held, laid_beside
from dateline.loaders.matter.drafts import hides_by_tag
from dateline.loaders.matter.entry import BadMatter, Entry
from dateline.loaders.matter.fields import Stated, understand
from dateline.loaders.matter.keyed_lines import DOTTED, next_filled, read_lines
from dateline.loaders.matter.toml_matter import read_toml
from dateline.loaders.matter.yaml_matter import read_yaml
from dateline.model import Document, Evidence
from dateline.values import changed

ORIGIN = "metadata file"
_ORDER = ("title", "slug", "date", "tags", "link", "description", "type")
"""Of the values in the oldest form, a line each."""
_READERS = {"---": read_yaml, "+++": read_toml}


def apply_companion(document: Document, text: str, order: Order) -> Document:
    """Return the document with the fields that Nikola's file beside it states.

    Takes that file's text: ``.. title: …`` lines, YAML or TOML between their fences, or the values alone,
    a line each. What can't be read is an error that names the file.
    """
    lines = text.splitlines()
    path = companion_of(document.path)
    try:
        stated = understand(_entries(lines), order)
    except BadMatter as fault:
        return with_remarks(document, path, lines, (fault.remark,), "error")
    document = _laid_over(document, stated)
    document = with_remarks(document, path, lines, stated.warnings, "warning")
    return with_remarks(document, path, lines, stated.errors, "error")


def _laid_over(document: Document, stated: Stated) -> Document:
    """The document with what is stated; the evidence of the fields' former values goes."""
    draft = stated.values["draft"] or document.metadata.draft or hides_by_tag(stated.values.get("tags", ()))
    values = {**stated.values, "draft": draft}
    values |= laid_beside(document, values, stated.embargo, dict(stated.lines))
    kept = tuple(told for told in document.evidence if told.field not in values or is_held(told))
    told = tuple(Evidence(name, ORIGIN, (line,)) for name, line in stated.lines if name in values)
    metadata = changed(document.metadata, **values)
    return changed(document, metadata=metadata, evidence=kept + told + stated.embargo.evidence)


def _entries(lines: Sequence[str]) -> Sequence[Entry]:
    top = next_filled(lines, 0)
    if top is None:
        return ()
    if read := _READERS.get(lines[top].rstrip()):
        end = next((i for i in range(top + 1, len(lines)) if lines[i].rstrip() == lines[top].rstrip()), len(lines))
        return read(lines[top + 1 : end], top + 2).entries
    return _dotted(lines, top) or [
        Entry(key, line.strip(), number) for number, (key, line) in enumerate(zip(_ORDER, lines, strict=False), 1)
    ]


def _dotted(lines: Sequence[str], start: int) -> list[Entry]:
    """What all lines of the form ``.. key: value`` say, whatever stands between them."""
    entries: list[Entry] = []
    while start < len(lines):
        block = read_lines(lines, start, DOTTED)
        entries += block.entries
        start = max(block.end, start + 1)
    return entries
