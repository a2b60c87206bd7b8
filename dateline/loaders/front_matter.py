"""Front matter above a body: YAML, TOML or JSON, as Jekyll, Hugo and the others write it."""

from __future__ import annotations

from dateline.dates import Order
from dateline.loaders.body import cut_body
from dateline.loaders.composition import composed, refused
from dateline.loaders.matter.dialect import parts_words_at_spaces
from dateline.loaders.matter.entry import BadMatter, Reading, Remark
from dateline.loaders.matter.fences import Block, find_block
from dateline.loaders.matter.fields import understand
from dateline.loaders.matter.js_matter import read_js
from dateline.loaders.matter.json_matter import read_json
from dateline.loaders.matter.toml_matter import read_toml
from dateline.loaders.matter.yaml_matter import read_yaml
from dateline.loaders.text import Text
from dateline.model import Document
from dateline.values import changed

_NAME = "front-matter"
_UNCLOSED = "front matter begins here and never ends"
_CLOSE = {
    "yaml": "Close it with a line of ---.",
    "toml": "Close it with a line of +++.",
    "json": "A } is missing.",
}


def recognise(text: Text) -> bool:
    """Say whether a text begins with front matter, even with broken one."""
    return find_block(text.lines) is not None


def load(text: Text, order: Order) -> Document:
    """Read a text with front matter.

    Front matter that can't be read gives a Document with an error, which is a draft: it is never
    published by mistake.
    """
    block = find_block(text.lines)
    if block is None:
        raise ValueError("a text without front matter")
    body = cut_body(text.lines, block.body, text.path)
    try:
        reading = read_block(text, block)
    except BadMatter as fault:
        return refused(text, _NAME, _placed(fault.remark, block), body)
    spaced = block.language == "yaml" and parts_words_at_spaces(text.path, reading.entries)
    stated = understand(reading.entries, order, spaced=spaced, path=text.path)
    return composed(text, _NAME, reading, stated, body)


def read_block(text: Text, block: Block) -> Reading:
    """Read the entries of a block of front matter. Raises BadMatter."""
    if not block.closed:
        raise BadMatter(block.opening + 1, 1, _UNCLOSED, _CLOSE[block.language])
    read = {"yaml": read_yaml, "toml": read_toml, "json": read_json, "js": read_js}[block.language]
    return read(text.lines[block.start : block.end], block.start + 1)


def _placed(remark: Remark, block: Block) -> Remark:
    return remark if remark.line else changed(remark, line=block.opening + 1)
