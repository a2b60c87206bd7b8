"""Front matter above a body: YAML, TOML or JSON, as Jekyll, Hugo and the others write it."""

from __future__ import annotations

from functools import partial

from dateline.dates import Order
from dateline.loaders.body import cut_body
from dateline.loaders.composition import composed, refused
from dateline.loaders.matter.dialect import parts_words_at_spaces
from dateline.loaders.matter.entry import BadMatter, Reading, Remark
from dateline.loaders.matter.fences import Block, find_block
from dateline.loaders.matter.fields import understand
from dateline.loaders.matter.js_matter import read_js
from dateline.loaders.matter.json_matter import read_json
from dateline.loaders.matter.misplaced import hides_draft
from dateline.loaders.matter.toml_matter import read_toml
from dateline.loaders.matter.yaml_matter import read_yaml
from dateline.loaders.text import Text
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
    block = find_block(text.lines)
    if block is None:
        return None
    body = cut_body(text.lines, block.body, text.path)
    if hides_draft(text.lines, body.line - 1):
        return refused(text, _NAME, Remark(body.line, 1, _SECOND, "Move its keys up into the first block."), body)
    try:
        reading = read_block(text, block)
    except BadMatter as fault:
        return refused(text, _NAME, _placed(fault.remark, block), body)
    spaced = partial(parts_words_at_spaces, text.path, reading.entries if block.language == "yaml" else ())
    stated = understand(reading.entries, order, path=text.path, spaced=spaced)
    return composed(text, _NAME, reading, stated, body)


def read_block(text: Text, block: Block) -> Reading:
    """Read the entries of a block of front matter. Raises BadMatter."""
    if block.fault:
        cure = _CURES[block.language if block.fault == "unclosed" else block.fault]
        raise BadMatter(block.opening + 1, 1, _FAULTS[block.fault], cure)
    read = {"yaml": read_yaml, "toml": read_toml, "json": read_json, "js": read_js}[block.language]
    return read(text.lines[block.start : block.end], block.start + 1)


def _placed(remark: Remark, block: Block) -> Remark:
    return remark if remark.line else changed(remark, line=block.opening + 1)
