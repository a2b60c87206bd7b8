"""Bytes of a stranger → an opened picture within limits, or one sentence that says why not."""

from __future__ import annotations

import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from io import BytesIO
from typing import TYPE_CHECKING

from dateline.images.facts import PictureError

if TYPE_CHECKING:
    from PIL import Image

MOST_PIXELS = 40_000_000
"""Of one frame: what a good camera gives; 40 Mpx take 160 MB to decode."""
MOST_SIDE = 32_000
"""Pixels of the longer side: beyond it JPEG and AVIF can't hold a picture."""
MOST_MOVING_PIXELS = 120_000_000
"""Of all frames of an animation together."""
MOST_FRAMES = 300
MOST_BYTES = 64 * 1024 * 1024
FORMATS = ("JPEG", "PNG", "WEBP", "GIF", "AVIF")
ORIENTATION = 0x0112
"""The EXIF tag (Exif 2.3, section 4.6.4)."""


def too_heavy(size: int) -> str:
    """Return why a picture of so many bytes is not even read, or nothing where it is."""
    return f"it has {size >> 20} MB; at most {MOST_BYTES >> 20} MB are read" if size > MOST_BYTES else ""


@contextmanager
def opened(data: bytes) -> Iterator[Image.Image]:
    """Open a picture and yield it, its pixels not yet decoded.

    Raises PictureError for what is no picture, is damaged or is beyond the limits, also when the damage
    shows only while it is decoded: Pillow's plugins raise errors of many types on hostile bytes.
    """
    if reason := too_heavy(len(data)):
        raise PictureError(reason)
    try:
        with _open(data) as image:
            _check_size(image)
            yield image
    except PictureError:
        raise
    except Exception as error:
        raise PictureError(_reason(error, data)) from error


def _open(data: bytes) -> Image.Image:
    # The plugins by name: otherwise Pillow imports all forty-odd to find these.
    from PIL import AvifImagePlugin, GifImagePlugin, Image, JpegImagePlugin, PngImagePlugin, WebPImagePlugin

    del AvifImagePlugin, GifImagePlugin, JpegImagePlugin, PngImagePlugin, WebPImagePlugin
    Image.MAX_IMAGE_PIXELS = MOST_PIXELS
    warnings.filterwarnings("ignore", category=UserWarning, module=r"PIL\b")
    warnings.simplefilter("error", Image.DecompressionBombWarning)
    return Image.open(BytesIO(data), formats=FORMATS)


def _check_size(image: Image.Image) -> None:
    width, height = image.size
    if width * height > MOST_PIXELS or max(width, height) > MOST_SIDE:
        raise PictureError(_too_large(f"{width} × {height} pixels"))
    if image.format not in ("GIF", "PNG", "WEBP", "AVIF"):
        return
    frames = frame_count(image)
    if frames > MOST_FRAMES:
        raise PictureError(f"it has {frames} frames; at most {MOST_FRAMES} are published")
    if frames > 1 and frames * width * height > MOST_MOVING_PIXELS:
        raise PictureError(f"its {frames} frames of {width} × {height} pixels are too many; make it smaller")


def frame_count(image: Image.Image) -> int:
    """Return how many frames move; the further pictures in a phone's JPEG are no frames."""
    return int(getattr(image, "n_frames", 1)) if image.format not in ("JPEG", "MPO") else 1


def orientation(image: Image.Image) -> int:
    """Return the EXIF orientation, 1 to 8; 1 where it is not said or not readable."""
    try:
        value = image.getexif().get(ORIENTATION, 1)
    except Exception:
        return 1
    return value if isinstance(value, int) and 1 <= value <= 8 else 1


def _reason(error: Exception, data: bytes) -> str:
    from PIL import Image, UnidentifiedImageError

    if isinstance(error, Image.DecompressionBombError | Image.DecompressionBombWarning):
        return _too_large("more pixels than can be decoded safely")
    if isinstance(error, UnidentifiedImageError):
        return _foreign(data)
    if isinstance(error, MemoryError):
        return "there is not enough memory to decode it"
    if "truncated" in str(error).lower() or isinstance(error, EOFError):
        return "it is cut short; copy or export it again"
    return f"it is damaged ({_one_line(error)}); export it again"


def _too_large(size: str) -> str:
    return f"it claims {size}; at most {MOST_PIXELS // 1_000_000} megapixels, {MOST_SIDE} a side, are read"


def _foreign(data: bytes) -> str:
    from dateline.images.vectors import is_vector

    if is_vector(data):
        return "it is an SVG, which can carry scripts; put your own into assets/, save others as PNG"
    if data[4:12] in (b"ftypheic", b"ftypheix", b"ftypmif1", b"ftyphevc"):
        return "it is a HEIC picture, which browsers don't show; export it as JPEG"
    return "it is no JPEG, PNG, WebP, GIF or AVIF picture"


def _one_line(error: Exception) -> str:
    return " ".join(str(error).split())[:120] or type(error).__name__
