"""Plain text as HTML: escaped paragraphs, nothing else has a meaning."""

from __future__ import annotations

from dateline.patterns import pattern

PARAGRAPHS = pattern(r"\n(?:[^\S\n]*\n)+")
BULLET = pattern(r"[-•] +(?=\S)")
ADDRESS = pattern(r"""https?://[^\s<>"'`{}|\\^\[\]]{1,2000}""")


def convert(body: str) -> str:
    """Give the HTML of plain text.

    Paragraphs are parted by blank lines; one that begins with ``## `` is a subheading; two or
    more items in a row that begin with a bullet are a list; web addresses become links.
    """
    html: list[str] = []
    items: list[str] = []
    for block in PARAGRAPHS.split(body.strip()):
        lines = block.split("\n")
        if all(BULLET.match(line) for line in lines):
            items += lines
            continue
        html += _listed(items)
        items = []
        html.append(_block(block))
    html += _listed(items)
    return "".join(html)


def _block(block: str) -> str:
    block = block.strip()
    if not block:
        return ""
    if block.startswith("## ") and "\n" not in block:
        return f"<h2>{_inline(block[3:].strip())}</h2>\n"
    return f"<p>{_inline(block)}</p>\n"


def _listed(items: list[str]) -> list[str]:
    if len(items) < 2:
        return [_block(item) for item in items]
    return ["<ul>\n", *(f"<li>{_inline(BULLET.sub('', item, count=1))}</li>\n" for item in items), "</ul>\n"]


def _inline(text: str) -> str:
    if "://" not in text:
        return _escaped(text)
    parts: list[str] = []
    end = 0
    for match in ADDRESS.finditer(text):
        address = _without_ending(match[0])
        link = _escaped(address).replace('"', "&quot;")
        parts += (_escaped(text[end : match.start()]), f'<a href="{link}">{link}</a>')
        end = match.start() + len(address)
    return "".join(parts) + _escaped(text[end:])


def _without_ending(address: str) -> str:
    """A sentence's own mark at the end of an address is not part of it; nor is an unopened bracket."""
    address = address.rstrip(".,;:!?*_")
    if address.endswith(")") and "(" not in address:
        address = address.rstrip(").,;:!?")
    return address


def _escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
