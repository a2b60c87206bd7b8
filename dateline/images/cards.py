"""A drawn card for social networks, for posts that have no picture."""

from __future__ import annotations

from collections.abc import Iterator
from io import BytesIO
from typing import TYPE_CHECKING
from zlib import Z_RLE

from dateline.fingerprint import digest_bytes
from dateline.images.lettering import balanced, font, measure, settable
from dateline.images.renditions import recipe_digest
from dateline.values import Value

if TYPE_CHECKING:
    from PIL.ImageDraw import ImageDraw

WIDTH, HEIGHT = 1200, 630
"""Pixels: what social networks show uncropped."""
MARGIN, HEAD = 72, 150
"""Of the head all is in the accent's colour, of the rest all in ink."""
TITLE_TOP, TITLE_BOTTOM = 172, 500
TITLE_SIZES = range(92, 43, -4)
LEADING = 1.16
PAPER, INK = "#fbf8f1", "#16191d"
FULL, FAINT = 255, 28
"""Strengths of ink or accent on the paper."""
INKS, TINTS = 9, 6
"""Shades of each. With the paper they are sixteen colours: half a byte a pixel, and no search for a palette."""
ACCENTS = ("#9c2f2b", "#1f5f74", "#7a5a12", "#3f6336", "#5b3f86", "#8a3d63")
"""Each dark enough to be read on the paper (at least 5:1)."""


class CardSpec(Value, frozen=True):
    """What a card says."""

    title: str
    site_title: str
    section: str = ""


def card_path(spec: CardSpec) -> str:
    """Return the output path of a card, known without drawing it."""
    return f"assets/images/card.{digest_bytes(recipe_digest(spec).encode())[:12]}.png"


def social_card(spec: CardSpec) -> bytes:
    """Return a PNG of 1200 × 630 pixels: section, title and the paper's name.

    A title in letters that the font lacks gives a card of rules and columns instead of wrong signs. The same
    words give the same bytes on every machine.
    """
    from PIL import Image, ImageDraw

    head, page = Image.new("L", (WIDTH, HEAD)), Image.new("L", (WIDTH, HEIGHT))
    _draw_head(ImageDraw.Draw(head), spec.section)
    title, draw = settable(spec.title), ImageDraw.Draw(page)
    if title:
        _draw_title(draw, title)
    else:
        _draw_columns(draw)
    _draw_name(draw, spec.site_title)
    card = page.point(_steps(0, INKS))
    card.paste(head.point(_steps(INKS, TINTS)), (0, 0))
    card.putpalette(b"".join(_shades(ACCENTS[int(digest_bytes(spec.section.encode()), 16) % len(ACCENTS)])))
    target = BytesIO()
    card.save(target, "PNG", compress_type=Z_RLE)  # Smaller here than by searching, in half of the time.
    return target.getvalue()


def _steps(first: int, count: int) -> list[int]:
    """Return the colour of the palette for each of 256 strengths: none is paper, any other one of ``count`` shades."""
    shades = [-(-strength * count // FULL) for strength in range(FULL + 1)]
    return [first + shade if shade else 0 for shade in shades]


def _shades(accent: str) -> Iterator[bytes]:
    """Yield the palette as red, green and blue: paper, the shades of ink, and those of the accent."""
    paper = bytes.fromhex(PAPER[1:])
    yield paper
    for colour, count in ((INK, INKS), (accent, TINTS)):
        full = bytes.fromhex(colour[1:])
        for n in range(1, count + 1):
            yield bytes((a * (count - n) + b * n) // count for a, b in zip(paper, full, strict=True))


def _draw_head(draw: ImageDraw, section: str) -> None:
    draw.rectangle((0, 0, WIDTH, 18), fill=FULL)
    words = _one_line(section, 34)
    draw.text((MARGIN, 118), words, font=font(34), fill=FULL, anchor="ls")


def _draw_title(draw: ImageDraw, title: str) -> None:
    size, lines = _fitted(title)
    leading = size * LEADING
    top = TITLE_TOP + (TITLE_BOTTOM - TITLE_TOP - leading * len(lines)) / 2
    for number, line in enumerate(lines):
        baseline = round(top + leading * number + size * 0.92)
        draw.text((MARGIN, baseline), line, font=font(size), fill=FULL, anchor="ls")


def _fitted(title: str) -> tuple[int, tuple[str, ...]]:
    """The largest size at which the title fits, and its lines; at the smallest it is cut."""
    width = WIDTH - 2 * MARGIN
    for size in TITLE_SIZES:
        lines = balanced(title, size, width)
        if len(lines) * size * LEADING <= TITLE_BOTTOM - TITLE_TOP:
            return size, lines
    most = int((TITLE_BOTTOM - TITLE_TOP) / (size * LEADING))
    return size, (*lines[: most - 1], _cut(lines[most - 1], size))


def _one_line(text: str, size: int) -> str:
    words = settable(text) or ""
    return words if measure(words, size) <= WIDTH - 2 * MARGIN else _cut(words, size)


def _cut(text: str, size: int) -> str:
    """The beginning of a text that fits on one line, with an ellipsis."""
    kept = text
    while kept and measure(kept + "…", size) > WIDTH - 2 * MARGIN:
        kept = kept[:-1].rstrip()
    return kept + "…"


def _draw_columns(draw: ImageDraw) -> None:
    """A newspaper's page as it looks from across the room."""
    for row, length in enumerate((1056, 780)):
        top = TITLE_TOP + row * 70
        draw.rectangle((MARGIN, top, MARGIN + length, top + 42), fill=FULL)
    for column in range(4):
        left = MARGIN + column * 270
        for line in range(7):
            right = left + (246 if line < 6 else 130 + 25 * column)
            draw.rectangle((left, 332 + line * 24, right, 341 + line * 24), fill=FAINT)


def _draw_name(draw: ImageDraw, site_title: str) -> None:
    draw.rectangle((MARGIN, 532, WIDTH - MARGIN, 534), fill=FAINT)
    draw.text((MARGIN, 583), _one_line(site_title, 32), font=font(32), fill=FULL, anchor="ls")
