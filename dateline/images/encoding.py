"""A picture and a spec → the bytes of one rendition."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING, Any

from dateline.images.opening import opened
from dateline.images.pixels import bare, true_colours, upright
from dateline.images.renditions import RenditionSpec

if TYPE_CHECKING:
    from PIL import Image

PAPER = (255, 255, 255)
"""What shows through a transparent picture in a format that has no transparency."""
DEFAULT_DELAY = 100
"""Milliseconds of a frame that tells none or too short a time, as browsers take it."""


def encode(data: bytes, spec: RenditionSpec) -> bytes:
    """Return one rendition: upright, in sRGB, of the spec's size and kind, with nothing in it but pixels.

    The same bytes and spec give the same bytes. Raises PictureError where the picture can't be decoded.
    """
    target = BytesIO()
    with opened(data) as image:
        if spec.animated:
            _save_frames(image, spec, target)
        else:
            image.draft(image.mode, (3 * max(spec.width, spec.height) // 2,) * 2)
            still = _prepared(image, spec)
            still.save(target, **_options(spec))
    return target.getvalue()


def _prepared(image: Image.Image, spec: RenditionSpec) -> Image.Image:
    """The picture upright, in sRGB, in its final size and in a mode that its format can hold."""
    pixels = _resized(true_colours(upright(image)), spec)
    if spec.kind == "jpeg" and pixels.mode == "RGBA":
        pixels = _on_paper(pixels)
    return bare(_few_colours(pixels) if spec.lossless else pixels)


def _resized(image: Image.Image, spec: RenditionSpec) -> Image.Image:
    from PIL.Image import Resampling

    if image.size == (spec.width, spec.height):
        return image.copy()
    return image.resize((spec.width, spec.height), Resampling.LANCZOS, reducing_gap=3.0)


def _few_colours(image: Image.Image) -> Image.Image:
    """Scaling a drawing gives it thousands of colours; 256 look the same and weigh half."""
    from PIL.Image import Dither

    return image.quantize(256, dither=Dither.NONE)


def _on_paper(image: Image.Image) -> Image.Image:
    from PIL import Image

    paper = Image.new("RGBA", image.size, (*PAPER, 255))
    return Image.alpha_composite(paper, image).convert("RGB")


def _options(spec: RenditionSpec) -> dict[str, Any]:
    """What each encoder is told; one thread, since more make the bytes depend on the machine."""
    if spec.kind == "jpeg":
        return {"format": "JPEG", "quality": spec.quality, "optimize": True, "progressive": True}
    if spec.kind == "webp":
        return {"format": "WEBP", "quality": max(1, spec.quality - 2), "lossless": spec.lossless, "method": 4}
    if spec.kind == "avif":
        return {"format": "AVIF", "quality": max(1, spec.quality - 20), "speed": 8, "max_threads": 1}
    return {"format": spec.kind.upper(), "optimize": True}


def _save_frames(image: Image.Image, spec: RenditionSpec, target: BytesIO) -> None:
    from PIL import ImageSequence

    loop = int(image.info.get("loop", 1))
    frames, delays = [], []
    for frame in ImageSequence.Iterator(image):
        delays.append(_delay(frame.info.get("duration", 0)))
        frames.append(bare(_resized(true_colours(frame), spec)))
    moving: dict[str, Any] = {"save_all": True, "append_images": frames[1:], "duration": delays, "loop": loop}
    frames[0].save(target, **_options(spec), **moving)


def _delay(stated: float) -> int:
    return int(stated) if stated >= 20 else DEFAULT_DELAY
