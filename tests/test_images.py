"""Pictures: what strangers' bytes do, what is published of them, under which names."""

from __future__ import annotations

import struct
import subprocess
import sys
import zlib
from io import BytesIO
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, PngImagePlugin

from dateline.images import (
    CardSpec,
    PictureError,
    PictureFacts,
    RenditionSpec,
    card_path,
    describe_picture,
    encode,
    inspect_picture,
    plan_renditions,
    recipe_digest,
    rendition_path,
    social_card,
)
from dateline.images import cards as cards_room
from dateline.images import renditions as renditions_room
from dateline.images.lettering import balanced, measure, wrapped

RED, GREEN, BLUE, WHITE, BLACK, GOLD = "#ff0000", "#00ff00", "#0000ff", "#ffffff", "#000000", "#ffcc00"
WIDTHS = (320, 640, 960, 1280, 1920)


def saved(image: Image.Image, kind: str = "PNG", **options: object) -> bytes:
    target = BytesIO()
    image.save(target, kind, **options)
    return target.getvalue()


def loaded(data: bytes) -> Image.Image:
    image = Image.open(BytesIO(data))
    image.load()
    return image


def photo(width: int = 96, height: int = 64) -> Image.Image:
    """A smooth picture of many colours."""
    ramp = Image.linear_gradient("L").resize((width, height))
    across = Image.linear_gradient("L").rotate(90).resize((width, height))
    return Image.merge("RGB", (ramp, across, ramp.point(lambda value: value // 2 + 90)))


def png_chunk(kind: bytes, body: bytes) -> bytes:
    return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))


def png(width: int, height: int, depth: int, colour: int, rows: bytes, *extra: bytes) -> bytes:
    """A PNG written by hand (PNG specification, third edition, section 5)."""
    header = png_chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, depth, colour, 0, 0, 0))
    pixels = png_chunk(b"IDAT", zlib.compress(rows))
    return b"\x89PNG\r\n\x1a\n" + header + b"".join(extra) + pixels + png_chunk(b"IEND", b"")


def gif(frames: int, width: int = 1, height: int = 1) -> bytes:
    """A GIF written by hand (GIF89a, sections 18 to 27): every frame is one black pixel."""
    screen = b"GIF89a" + struct.pack("<HHBBB", width, height, 0x80, 0, 0) + b"\x00\x00\x00\xff\xff\xff"
    control, place = b"\x21\xf9\x04\x00\x05\x00\x00\x00", b"\x2c" + struct.pack("<HHHHB", 0, 0, 1, 1, 0)
    frame = control + place + b"\x02\x02\x44\x01\x00"
    return screen + frame * frames + b"\x3b"


def jpeg_markers(data: bytes) -> set[int]:
    """The segments before the pixels (ITU T.81, annex B)."""
    markers, at = set(), 2
    while data[at + 1] != 0xDA:
        markers.add(data[at + 1])
        at += 2 + int.from_bytes(data[at + 2 : at + 4], "big")
    return markers


def png_chunks(data: bytes) -> set[bytes]:
    kinds, at = set(), 8
    while at < len(data):
        kinds.add(data[at + 4 : at + 8])
        at += 12 + int.from_bytes(data[at : at + 4], "big")
    return kinds


def webp_chunks(data: bytes) -> set[bytes]:
    kinds, at = set(), 12
    while at < len(data):
        size = int.from_bytes(data[at + 4 : at + 8], "little")
        kinds.add(data[at : at + 4])
        at += 8 + size + size % 2
    return kinds


def near(seen: object, wanted: tuple[int, ...], tolerance: int = 12) -> bool:
    return all(abs(a - b) <= tolerance for a, b in zip(seen, wanted, strict=True))  # type: ignore[call-overload]


# --- what a picture is -------------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "GIF", "AVIF"])
def test_size_and_kind_of_every_format(kind: str) -> None:
    facts = inspect_picture(saved(photo(), kind))
    assert (facts.width, facts.height, facts.kind, facts.frames) == (96, 64, kind.lower(), 1)
    assert not facts.animated and not facts.transparent


VISUAL = ((RED, GREEN, BLUE), (WHITE, BLACK, GOLD))
"""Rows of the picture as a person should see it."""

STORED_AT = {
    1: lambda x, y: (x, y),
    2: lambda x, y: (2 - x, y),
    3: lambda x, y: (2 - x, 1 - y),
    4: lambda x, y: (x, 1 - y),
    5: lambda x, y: (y, x),
    6: lambda x, y: (y, 2 - x),
    7: lambda x, y: (1 - y, 2 - x),
    8: lambda x, y: (1 - y, x),
}
"""Where a camera stores the visual block (x, y), by Exif 2.3's wording of each value."""


def oriented(orientation: int, kind: str) -> bytes:
    stored = Image.new("RGB", (32, 48) if orientation >= 5 else (48, 32))
    for y, row in enumerate(VISUAL):
        for x, colour in enumerate(row):
            column, line = STORED_AT[orientation](x, y)
            stored.paste(colour, (column * 16, line * 16, column * 16 + 16, line * 16 + 16))
    exif = Image.Exif()
    exif[0x0112] = orientation
    exactly: dict[str, object] = {"quality": 95, "subsampling": 0} if kind == "JPEG" else {}
    return saved(stored, kind, exif=exif, **exactly, **({"lossless": True} if kind == "WEBP" else {}))


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP"])
@pytest.mark.parametrize("orientation", range(1, 9))
def test_M03_every_orientation_comes_out_upright(orientation: int, kind: str) -> None:
    data = oriented(orientation, kind)
    facts = inspect_picture(data)
    assert (facts.width, facts.height) == (48, 32)
    seen = loaded(encode(data, RenditionSpec(48, 32, "png"))).convert("RGB")
    for y, row in enumerate(VISUAL):
        for x, colour in enumerate(row):
            wanted = tuple(bytes.fromhex(colour[1:]))
            assert near(seen.getpixel((x * 16 + 8, y * 16 + 8)), wanted), (x, y)


@pytest.mark.parametrize("value", [0, 9, 65_535])
def test_an_orientation_that_does_not_exist_turns_nothing(value: int) -> None:
    exif = Image.Exif()
    exif[0x0112] = value
    facts = inspect_picture(saved(photo(), "JPEG", exif=exif))
    assert (facts.width, facts.height) == (96, 64)


def test_broken_exif_does_not_refuse_the_picture() -> None:
    data = saved(photo(), "JPEG", exif=b"Exif\x00\x00MM\x00\x2a\xff\xff\xff\xff")
    assert inspect_picture(data).width == 96


def test_dominant_colour_is_that_of_the_largest_area() -> None:
    image = Image.new("RGB", (100, 100), "#204080")
    image.paste("#f0c020", (0, 0, 100, 30))
    colour = bytes.fromhex(inspect_picture(saved(image)).colour[1:])
    assert near(colour, (0x20, 0x40, 0x80), 6)


def test_transparent_pictures_have_no_colour_behind_them() -> None:
    assert inspect_picture(saved(Image.new("RGBA", (8, 8), (255, 0, 0, 90)))).colour == ""
    opaque = inspect_picture(saved(Image.new("RGBA", (8, 8), (255, 0, 0, 255))))
    assert not opaque.transparent and opaque.colour == "#ff0000"


def test_one_pixel() -> None:
    data = saved(Image.new("RGB", (1, 1), RED))
    (webp, fallback) = plan_renditions(inspect_picture(data), WIDTHS, ("webp",))
    assert (webp.width, webp.height, fallback.kind) == (1, 1, "png")
    assert loaded(encode(data, webp)).convert("RGB").getpixel((0, 0)) == (255, 0, 0)


def test_phone_pictures_with_a_second_picture_inside_are_stills() -> None:
    data = saved(photo(), "MPO", save_all=True, append_images=[photo(48, 32)])
    facts = inspect_picture(data)
    assert (facts.kind, facts.frames, facts.width) == ("jpeg", 1, 96)


# --- what is refused ---------------------------------------------------------------------------------------


def refusal(data: bytes) -> str:
    with pytest.raises(PictureError) as caught:
        inspect_picture(data)
    assert "\n" not in str(caught.value) and len(str(caught.value)) < 200
    return str(caught.value)


@pytest.mark.parametrize("size", [(30_000, 30_000), (7_000, 7_000), (9_000, 5_000)])
def test_M01_bombs_are_refused_before_they_are_decoded(size: tuple[int, int]) -> None:
    assert "megapixels" in refusal(png(*size, 8, 2, b"\0" * 100))
    assert "megapixels" in refusal(gif(1, *size))


def test_M01_a_large_photograph_within_the_limit_is_read() -> None:
    data = saved(Image.new("1", (8000, 4900)))
    assert inspect_picture(data).width == 8000


def test_M01_a_picture_too_tall_for_any_format() -> None:
    assert "megapixels" in refusal(saved(Image.new("1", (100, 32_001))))


def test_M01_too_many_bytes() -> None:
    assert "MB" in refusal(b"\0" * (64 * 1024 * 1024 + 1))


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "GIF", "AVIF"])
def test_M02_a_truncated_file_is_refused(kind: str) -> None:
    whole = saved(photo(200, 150), kind)
    refusal(whole[: len(whole) * 6 // 10])


@pytest.mark.parametrize("kind", ["GIF", "WEBP"])
def test_M02_an_animation_with_a_damaged_end_is_refused(kind: str) -> None:
    frames = [photo(60, 40).rotate(30 * turn) for turn in range(6)]
    whole = saved(frames[0], kind, save_all=True, append_images=frames[1:], duration=100)
    assert inspect_picture(whole).frames == 6
    refusal(whole[: len(whole) * 9 // 10])


def test_M02_a_truncated_photograph_is_called_cut_short() -> None:
    whole = saved(photo(400, 300), "JPEG")
    assert "cut short" in refusal(whole[: len(whole) // 2])


def test_M02_png_text_bomb_is_refused_though_pillow_raises_valueerror() -> None:
    text = png_chunk(b"zTXt", b"Comment\0\0" + zlib.compress(b"\0" * 3_000_000))
    data = png(1, 1, 8, 0, b"\0\0", text)
    with pytest.raises(ValueError, match="MAX_TEXT_CHUNK"):
        loaded(data)
    assert "damaged" in refusal(data)


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "no JPEG"),
        (b"%PDF-1.7\n", "no JPEG"),
        (b"\x89PNG\r\n\x1a\n", ""),
        (b"<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>", "SVG"),
        (b"\xef\xbb\xbf<?xml version='1.0'?>\n<!-- x -->\n<svg width='1' height='1'/>", "SVG"),
        ("<svg/>".encode("utf-16"), "SVG"),
        (b"\0\0\0\x18ftypheic\0\0\0\0heicmif1", "HEIC"),
        (b"BM" + b"\0" * 60, "no JPEG"),
        (b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 9 9\n", "no JPEG"),
    ],
)
def test_M02_M04_other_files_are_refused_by_what_they_are(data: bytes, said: str) -> None:
    assert said in refusal(data)


def test_M05_a_gif_of_ten_thousand_frames() -> None:
    assert "10000 frames" in refusal(gif(10_000))
    assert inspect_picture(gif(300)).frames == 300


def test_M05_few_but_huge_frames() -> None:
    assert "too many" in refusal(gif(20, 4000, 3000))


@settings(max_examples=150, deadline=None)
@given(
    st.sampled_from(["JPEG", "PNG", "WEBP", "GIF", "AVIF"]),
    st.lists(st.tuples(st.floats(0, 0.999), st.integers(0, 255)), min_size=1, max_size=12),
)
def test_M02_damaged_bytes_give_facts_or_a_sentence(kind: str, blows: list[tuple[float, int]]) -> None:
    data = bytearray(DAMAGED[kind])
    for where, value in blows:
        data[int(where * len(data))] = value
    try:
        facts = inspect_picture(bytes(data))
        encode(bytes(data), RenditionSpec(min(facts.width, 20), min(facts.height, 20), "webp"))
    except PictureError as error:
        assert str(error)


DAMAGED = {kind: saved(photo(40, 30), kind) for kind in ("JPEG", "PNG", "WEBP", "GIF", "AVIF")}


# --- what is published -------------------------------------------------------------------------------------

SECRET = b"51 deg 30 min north"


def gossipy(kind: str) -> bytes:
    """A picture that carries its place, a comment, XMP and a thumbnail's worth of notes."""
    exif = Image.Exif()
    exif[0x010E] = SECRET.decode()
    exif.get_ifd(0x8825).update({1: "N", 2: (51.0, 30.0, 0.0), 29: SECRET.decode()})
    options: dict[str, object] = {"exif": exif}
    if kind == "JPEG":
        options |= {"comment": SECRET, "xmp": b"<x:xmpmeta>" + SECRET}
    if kind == "PNG":
        notes = PngImagePlugin.PngInfo()
        notes.add_text("Comment", SECRET.decode())
        notes.add_itxt("XML:com.adobe.xmp", SECRET.decode(), zip=False)
        options |= {"pnginfo": notes}
    if kind in ("WEBP", "AVIF"):
        options |= {"xmp": b"<x:xmpmeta>" + SECRET}
    if kind == "GIF":
        options = {"comment": SECRET}
    return saved(photo(), kind, **options)


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "GIF", "AVIF"])
@pytest.mark.parametrize("target", ["jpeg", "png", "webp", "avif"])
def test_M03_place_and_comments_are_gone(kind: str, target: str) -> None:
    source = gossipy(kind)
    assert SECRET in source
    published = encode(source, RenditionSpec(96, 64, target))  # type: ignore[arg-type]
    for trace in (SECRET, b"Exif", b"xmp", b"GPS", b"ICC_PROFILE", b"Comment"):
        assert trace not in published
    if target == "jpeg":
        assert jpeg_markers(published) <= {0xE0, 0xDB, 0xC2, 0xC4}
    if target == "png":
        assert png_chunks(published) <= {b"IHDR", b"PLTE", b"tRNS", b"IDAT", b"IEND"}
    if target == "webp":
        assert webp_chunks(published) <= {b"VP8 ", b"VP8L", b"VP8X", b"ALPH"}


def test_M03_an_animation_loses_its_comment_too() -> None:
    frames = [Image.new("RGB", (20, 10), colour) for colour in (RED, GREEN, BLUE)]
    options = {"append_images": frames[1:], "duration": [200, 300, 10], "loop": 0, "comment": SECRET}
    source = saved(frames[0], "GIF", save_all=True, **options)
    specs = plan_renditions(inspect_picture(source), (10,), ("avif", "webp"))
    planned = [(spec.kind, spec.width, spec.animated) for spec in specs]
    assert planned == [("webp", 10, True), ("gif", 10, True)]
    for spec in specs:
        published = encode(source, spec)
        assert SECRET not in published
        moving = loaded(published)
        assert (moving.n_frames, moving.size, moving.info["loop"]) == (3, (10, 5), 0)  # type: ignore[attr-defined]
        moving.seek(1)
        assert near(moving.convert("RGB").getpixel((5, 2)), (0, 255, 0))


def test_M06_the_name_does_not_decide_what_a_picture_is() -> None:
    facts = inspect_picture(saved(photo(), "JPEG"))
    spec = plan_renditions(facts, WIDTHS, ())[-1]
    assert rendition_path("harbour.png", "0" * 32, spec).endswith(".jpg")


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "GIF"])
def test_M06_what_is_hidden_behind_the_pixels_is_not_published(kind: str) -> None:
    source = saved(photo(), kind) + b"PK\x03\x04<script>alert(1)</script>"
    for target in ("webp", "jpeg", "png"):
        assert b"<script>" not in encode(source, RenditionSpec(48, 32, target))


def test_M07_same_bytes_each_time_and_in_every_process() -> None:
    source = saved(photo(), "JPEG")
    program = (
        "import sys; from hashlib import sha256\n"
        "from dateline.images import CardSpec, RenditionSpec, encode, social_card\n"
        "data = sys.stdin.buffer.read()\n"
        "made = [encode(data, RenditionSpec(48, 32, kind)) for kind in ('webp', 'avif', 'jpeg', 'png')]\n"
        "print(sha256(b''.join(made) + social_card(CardSpec('A title', 'A paper', 'News'))).hexdigest())\n"
    )
    assert output_of(program, "1", source) == output_of(program, "2", source) != b""


def output_of(program: str, seed: str = "0", source: bytes = b"") -> bytes:
    """What a process of its own prints, under another hash seed."""
    environment = {"PYTHONHASHSEED": seed, "PYTHONPATH": ":".join(sys.path)}
    command = [sys.executable, "-c", program]
    return subprocess.run(command, input=source, env=environment, stdout=subprocess.PIPE, check=True).stdout


# --- colours -----------------------------------------------------------------------------------------------


def test_cmyk_becomes_rgb() -> None:
    data = saved(Image.new("CMYK", (16, 16), (0, 255, 255, 0)), "JPEG", quality=95)
    assert near(loaded(encode(data, RenditionSpec(16, 16, "jpeg", 95))).getpixel((8, 8)), (254, 0, 0))


def test_sixteen_bits_are_scaled_not_cut_off() -> None:
    grey = png(3, 1, 16, 0, b"\0" + struct.pack(">HHH", 0, 0x8080, 0xFFFF))
    seen = loaded(encode(grey, RenditionSpec(3, 1, "png"))).convert("RGB")
    assert [seen.getpixel((x, 0)) for x in range(3)] == [(0, 0, 0), (128, 128, 128), (255, 255, 255)]
    colour = png(1, 1, 16, 2, b"\0" + struct.pack(">HHH", 0xFFFF, 0x8080, 0))
    assert loaded(encode(colour, RenditionSpec(1, 1, "png"))).convert("RGB").getpixel((0, 0)) == (255, 128, 0)


def palette_picture() -> bytes:
    image = Image.new("P", (16, 16), 1)
    image.putpalette([255, 0, 0, 0, 0, 255])
    image.paste(0, (0, 0, 8, 16))
    return saved(image, transparency=0)


def test_palette_with_transparency() -> None:
    data = palette_picture()
    facts = inspect_picture(data)
    assert facts.transparent and facts.drawn
    clear = loaded(encode(data, RenditionSpec(16, 16, "webp", lossless=True))).convert("RGBA")
    assert clear.getpixel((2, 8))[3] == 0 and clear.getpixel((12, 8)) == (0, 0, 255, 255)  # type: ignore[index]
    still = loaded(encode(data, RenditionSpec(16, 16, "png", lossless=True))).convert("RGBA")
    assert still.getpixel((2, 8))[3] == 0 and still.getpixel((12, 8)) == (0, 0, 255, 255)  # type: ignore[index]


def test_what_is_transparent_lies_on_white_where_the_format_has_no_transparency() -> None:
    shown = loaded(encode(palette_picture(), RenditionSpec(16, 16, "jpeg", 95)))
    assert near(shown.getpixel((2, 8)), (255, 255, 255))


def swapped_profile() -> bytes:
    """An ICC profile (ICC.1:2010) whose red primary is sRGB's green and the other way round, gamma 2.2."""

    def xyz(x: float, y: float, z: float) -> bytes:
        return b"XYZ \0\0\0\0" + struct.pack(">iii", *(round(v * 65536) for v in (x, y, z)))

    gamma = b"curv\0\0\0\0" + struct.pack(">IH", 1, round(2.2 * 256)) + b"\0\0"
    named = b"desc\0\0\0\0" + struct.pack(">I", 5) + b"swap\0" + b"\0" * 78 + b"\0"
    red, green, blue = (0.4361, 0.2225, 0.0139), (0.3851, 0.7169, 0.0971), (0.1431, 0.0606, 0.7142)
    tags = [
        (b"desc", named), (b"wtpt", xyz(0.9642, 1.0, 0.8249)), (b"cprt", b"text\0\0\0\0none\0\0\0\0"),
        (b"rXYZ", xyz(*green)), (b"gXYZ", xyz(*red)), (b"bXYZ", xyz(*blue)),
        (b"rTRC", gamma), (b"gTRC", gamma), (b"bTRC", gamma),
    ]  # fmt: skip
    table, bodies = struct.pack(">I", len(tags)), b""
    for name, body in tags:
        table += name + struct.pack(">II", 132 + 12 * len(tags) + len(bodies), len(body))
        bodies += body + b"\0" * (-len(body) % 4)
    head = b"\0\0\0\0" + struct.pack(">I", 0x02100000) + b"mntrRGB XYZ " + b"\0" * 12 + b"acsp" + b"\0" * 28
    head += struct.pack(">iii", 63190, 65536, 54061) + b"\0" * 48
    whole = head + table + bodies
    return struct.pack(">I", len(whole) + 4) + whole


@pytest.mark.parametrize("mode", ["RGB", "RGBA"])
def test_a_colour_profile_is_applied_not_dropped(mode: str) -> None:
    colour = (255, 0, 0) if mode == "RGB" else (255, 0, 0, 128)
    data = saved(Image.new(mode, (8, 8), colour), icc_profile=swapped_profile())
    seen = loaded(encode(data, RenditionSpec(8, 8, "png")))
    assert near(seen.convert("RGB").getpixel((4, 4)), (0, 255, 0), 16)
    assert "icc_profile" not in seen.info
    assert mode == "RGB" or near(seen.convert("RGBA").getpixel((4, 4)), (0, 255, 0, 128), 16)


def test_a_damaged_profile_is_ignored() -> None:
    data = saved(Image.new("RGB", (8, 8), RED), icc_profile=b"nonsense" * 40)
    assert loaded(encode(data, RenditionSpec(8, 8, "png"))).convert("RGB").getpixel((4, 4)) == (255, 0, 0)


# --- which renditions --------------------------------------------------------------------------------------


def test_a_photograph_in_webp_with_one_fallback() -> None:
    specs = plan_renditions(PictureFacts(1600, 900, "jpeg"), WIDTHS, ("webp",))
    shown = [(spec.kind, spec.width, spec.height) for spec in specs]
    assert shown == [
        ("webp", 320, 180), ("webp", 640, 360), ("webp", 960, 540), ("webp", 1280, 720), ("webp", 1600, 900),
        ("jpeg", 1280, 720),
    ]  # fmt: skip


def test_without_modern_formats_the_own_kind_comes_in_all_sizes() -> None:
    specs = plan_renditions(PictureFacts(700, 700, "png"), (320, 640, 960), ())
    assert [(spec.kind, spec.width) for spec in specs] == [("png", 320), ("png", 700)]


@pytest.mark.parametrize(
    ("facts", "fallback"),
    [
        (PictureFacts(9, 9, "webp"), "jpeg"),
        (PictureFacts(9, 9, "avif", transparent=True), "png"),
        (PictureFacts(9, 9, "gif", drawn=True), "png"),
        (PictureFacts(9, 9, "webp", frames=3), "webp"),
    ],
)
def test_the_fallback_is_what_every_browser_shows(facts: PictureFacts, fallback: str) -> None:
    assert plan_renditions(facts, WIDTHS, ("webp",))[-1].kind == fallback


SIDES = st.integers(1, 40_000)


@given(SIDES, SIDES, st.lists(st.integers(1, 4000), max_size=6), st.sets(st.sampled_from(["webp", "avif"])))
def test_nothing_is_enlarged_or_bent(width: int, height: int, widths: list[int], formats: set[str]) -> None:
    specs = plan_renditions(PictureFacts(width, height, "jpeg"), tuple(widths), tuple(sorted(formats)))
    assert len(set(specs)) == len(specs) and specs[-1].kind == "jpeg"
    for spec in specs:
        assert 1 <= spec.width <= width
        assert spec.height == 1 or abs(spec.height - height * spec.width / width) <= 0.5
        assert spec.height >= 1
        assert spec.kind != "webp" or spec.height <= 16_383
    for a, b in pairwise(specs):
        assert a.kind != b.kind or a.width < b.width


def test_a_chart_is_encoded_without_loss() -> None:
    chart = Image.new("RGB", (64, 64), WHITE)
    chart.paste(BLUE, (10, 10, 20, 64))
    facts = inspect_picture(saved(chart))
    assert facts.drawn
    spec = plan_renditions(facts, WIDTHS, ("webp",))[0]
    assert loaded(encode(saved(chart), spec)).convert("RGB").tobytes() == chart.tobytes()


def test_a_photograph_of_few_colours_is_no_chart() -> None:
    for image in (photo(), photo().convert("L"), photo().quantize(200)):
        assert not inspect_picture(saved(image)).drawn


# --- names -------------------------------------------------------------------------------------------------

SPEC = RenditionSpec(640, 360, "webp")


@pytest.mark.parametrize(
    ("source", "stem"),
    [
        ("harbour.jpg", "harbour-640."),
        ("2026/Am Meer & Öl.JPG", "am-meer-ol-640."),
        ("con.png", "con-x-640."),
        ("-rf.png", "rf-640."),
        ("../../etc/passwd.png", "passwd-640."),
        ("trailing. .png", "trailing-640."),
        (".png", "png-640."),
    ],
)
def test_N05_N07_names_that_some_system_would_trip_over(source: str, stem: str) -> None:
    path = rendition_path(source, "0" * 32, SPEC)
    assert path.startswith(f"assets/images/{stem}") and path.endswith(".webp")


def test_N06_a_name_of_any_length_fits() -> None:
    assert all(len(part) <= 255 for part in rendition_path("ж" * 5000 + ".png", "0" * 32, SPEC).split("/"))


def test_N08_a_name_in_any_script_is_ascii_and_not_empty() -> None:
    for name in ("海.png", "🙂.png", "…", "\u202e.gif"):
        path = rendition_path(name, "0" * 32, SPEC)
        assert path.isascii() and path.count("/") == 2 and not path.startswith("assets/images/-")


def test_B20_names_change_with_picture_settings_and_encoder(monkeypatch: pytest.MonkeyPatch) -> None:
    names = {
        rendition_path("a.png", "0" * 32, SPEC),
        rendition_path("a.png", "1" * 32, SPEC),
        rendition_path("a.png", "0" * 32, RenditionSpec(640, 360, "webp", 70)),
        rendition_path("a.png", "0" * 32, RenditionSpec(640, 361, "webp")),
    }
    monkeypatch.setattr(renditions_room, "_encoder", lambda: "pillow 99.0")
    assert len(names | {rendition_path("a.png", "0" * 32, SPEC)}) == 5
    assert recipe_digest(SPEC) != recipe_digest(CardSpec("a", "b"))


def test_a_build_with_nothing_to_encode_does_not_load_the_encoder() -> None:
    program = (
        "import sys; from dateline.images import *\n"
        "facts = PictureFacts(1600, 900, 'jpeg'); specs = plan_renditions(facts, (320, 640), ('webp',))\n"
        "describe_picture('a.jpg', '0' * 32, facts, specs); card_path(CardSpec('a', 'b'))\n"
        "print(sorted({'PIL.Image', 'PIL._imaging', 'importlib.resources'} & set(sys.modules)))\n"
    )
    assert output_of(program) == b"[]\n"


def test_a_page_gets_sizes_types_and_addresses() -> None:
    facts = PictureFacts(800, 600, "jpeg", colour="#123456")
    specs = plan_renditions(facts, (400,), ("webp",))
    picture = describe_picture("posts/quay.jpg", "0" * 32, facts, specs, "/blog/")
    assert [(r.width, r.height, r.media_type) for r in picture.renditions] == [
        (400, 300, "image/webp"), (400, 300, "image/jpeg"),
    ]  # fmt: skip
    assert picture.url == picture.renditions[-1].url
    assert picture.url == "/blog/" + rendition_path("posts/quay.jpg", "0" * 32, specs[-1])
    assert (picture.width, picture.height, picture.colour) == (400, 300, "#123456")


# --- the owner's own SVG -----------------------------------------------------------------------------------


# --- cards -------------------------------------------------------------------------------------------------


def inked(data: bytes) -> tuple[int, int, int, int]:
    """The box around everything that is not paper, below the band at the top."""
    image = loaded(data).convert("L").crop((0, 40, 1200, 630))
    box = image.point(lambda value: 255 if value < 170 else 0).getbbox()
    assert box
    return box


@pytest.mark.parametrize(
    "title",
    ["Short", "A headline of ordinary length that says it", "W" * 300, "many words " * 40, "Ö" * 60, "·"],
)
def test_a_card_keeps_its_margins(title: str) -> None:
    data = social_card(CardSpec(title, "The name of a paper " * 9, "Section " * 30))
    assert loaded(data).size == (1200, 630) and len(data) < 60_000
    left, _, right, bottom = inked(data)
    assert left >= 66 and right <= 1200 - 66 and bottom <= 630 - 70


def test_a_card_says_what_it_is_told() -> None:
    words = CardSpec("Harbour reopens", "The Paper", "News")
    cards = [words, CardSpec("Harbour closes", "The Paper"), CardSpec("Harbour reopens", "The Post", "News")]
    assert len({social_card(spec) for spec in cards}) == 3
    assert len({card_path(spec) for spec in cards}) == 3
    assert card_path(words) == card_path(CardSpec("Harbour reopens", "The Paper", "News"))


def test_letters_that_the_font_lacks_give_a_plain_card() -> None:
    arabic, hebrew = (social_card(CardSpec(title, "Paper")) for title in ("أخبار اليوم", "חדשות היום"))
    assert arabic == hebrew != social_card(CardSpec("News today", "Paper"))


TITLES = ["Überfluß", "Łódź", "Iğdır’da şölen", "Новини з Києва", "Ειδήσεις", "Tiếng Việt", "«¿Qué?» – 5 €"]


@pytest.mark.parametrize("title", TITLES)
def test_the_languages_of_the_interface_are_set(title: str) -> None:
    assert social_card(CardSpec(title, "P")) != social_card(CardSpec("", "P"))


def test_signs_without_a_glyph_are_left_out() -> None:
    assert social_card(CardSpec("Rovers win 🏆", "P")) == social_card(CardSpec("Rovers win", "P"))


@given(st.text("abc WiÖ", max_size=120), st.integers(200, 1100))
@settings(deadline=None, max_examples=40)
def test_lines_hold_every_word_and_stay_within_the_width(text: str, width: int) -> None:
    for lines in (wrapped(text, 44, width), balanced(text, 44, width)):
        assert "".join("".join(lines).split()) == "".join(text.split())
        assert all(measure(line, 44) <= width for line in lines)
    assert len(balanced(text, 44, width)) == len(wrapped(text, 44, width))


def luminance(colour: str) -> float:
    """Relative luminance as WCAG 2.2 defines it."""
    parts = [value / 255 for value in bytes.fromhex(colour[1:])]
    linear = [value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4 for value in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


@pytest.mark.parametrize("colour", [*cards_room.ACCENTS, cards_room.INK])
def test_words_on_a_card_can_be_read(colour: str) -> None:
    assert (luminance(cards_room.PAPER) + 0.05) / (luminance(colour) + 0.05) >= 5
