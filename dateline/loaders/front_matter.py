"""Front matter above a body: YAML, TOML or JSON, as Jekyll, Hugo and the others write it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from dateline.dates import Order
from dateline.loaders.document.composition import composed, refused
from dateline.loaders.matter.dialect import parts_words_at_spaces
from dateline.loaders.matter.entry import BadMatter, Reading, Remark
from dateline.loaders.matter.fences import MatterBlock, find_block, find_plain_block
from dateline.loaders.matter.fields import understand
from dateline.loaders.matter.js_matter import read_js
from dateline.loaders.matter.json_matter import read_json
from dateline.loaders.matter.misplaced import hides_draft
from dateline.loaders.matter.toml_matter import read_toml
from dateline.loaders.matter.yaml_matter import read_yaml
from dateline.loaders.source.body import Body, cut_body, trimmed
from dateline.loaders.source.text import Text
from dateline.model import Document
from dateline.values import changed

_NAME = "front-matter"
_FAULTS = {
    "unclosed": "front matter begins here and never ends",
    "misplaced": "this looks like front matter, which only a first line of ---, +++ or { opens",
}
_SECOND = "a second block of front matter, and it may keep a draft back"
_CURES = {
    "yaml": "Close it with a line of ---.",
    "toml": "Close it with a line of +++.",
    "json": "A } is missing.",
    "misplaced": "Begin the file with a line of ---, put nothing above it, and end the keys with another.",
}


def read(text: Text, order: Order) -> Document | None:
    """Read a text with front matter; None where it has none.

    Front matter that can't be read gives a Document with an error, which is a draft: it is never
    published by mistake.
    """
    found = _parted(text)
    if found is None:
        return None
    block, lines, body = found
    if hides_draft(body.text):
        return refused(text, _NAME, Remark(body.line, 1, _SECOND, "Move its keys up into the first block."), body)
    try:
        reading = _read_block(block, lines)
    except BadMatter as fault:
        return refused(text, _NAME, _placed(fault.remark, block), body)
    spaced = partial(parts_words_at_spaces, text.path, reading.entries if block.language == "yaml" else ())
    stated = understand(reading.entries, order, path=text.path, spaced=spaced)
    return composed(text, _NAME, reading, stated, body, order)


def _parted(text: Text) -> tuple[MatterBlock, Sequence[str], Body] | None:
    """Return the front matter, its lines and the body; only in the commonest form is the body not parted into lines."""
    plain = None if text.path.endswith(".mdx") else find_plain_block(text.whole)
    if plain:
        block, lines, end = plain
        return block, lines, trimmed(text.whole[end:], block.body + 1)
    found = find_block(text.lines)
    if found is None:
        return None
    return found, text.lines[found.start : found.end], cut_body(text.lines, found.body, text.path)


def _read_block(block: MatterBlock, lines: Sequence[str]) -> Reading:
    """Read the entries of a block of front matter. Raises BadMatter."""
    if block.fault:
        cure = _CURES[block.language if block.fault == "unclosed" else block.fault]
        raise BadMatter(block.opening + 1, 1, _FAULTS[block.fault], cure)
    read = {"yaml": read_yaml, "toml": read_toml, "json": read_json, "js": read_js}[block.language]
    return read(lines, block.start + 1)


def _placed(remark: Remark, block: MatterBlock) -> Remark:
    return remark if remark.line else changed(remark, line=block.opening + 1)
