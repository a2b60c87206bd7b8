"""Pictures without alternative text or size, and files that are not what their names say."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from dateline.check.facts import Facts
from dateline.check.findings import Finding, Whereabouts, picture_name, written_forms

_BEGINNINGS: dict[str, tuple[tuple[int, bytes], ...]] = {
    "jpg": ((0, b"\xff\xd8\xff"),), "jpeg": ((0, b"\xff\xd8\xff"),), "png": ((0, b"\x89PNG\r\n\x1a\n"),),
    "gif": ((0, b"GIF87a"), (0, b"GIF89a")), "webp": ((8, b"WEBP"),),
    "avif": ((4, b"ftypavif"), (4, b"ftypavis"), (4, b"ftypmif1")),
}  # fmt: skip


_SAYS_NOTHING = "the picture “{}” says nothing to readers who don't see it: its alternative text is empty"
_SAY = "Write what it shows: ![a boat at the quay](boat.jpg), or image_alt beside image."


def check_pictures(pages: Mapping[str, Facts], where: Whereabouts) -> Iterator[Finding]:
    """Yield a finding for each picture that has no alt attribute or no width and height, or an empty alt.

    An empty one is fine where a layout decorates; it is told where the article's own source has the picture.
    """
    for path, facts in pages.items():
        for source in dict.fromkeys(facts.without_alt):
            message = f"the picture “{picture_name(source)}” has no alternative text"
            help = 'Say in a few words what it shows; leave it empty (alt="") where it only decorates.'
            yield where.find(path, written_forms(source), message, "error", help)
        for source in dict.fromkeys(facts.empty_alt):
            found = where.find(path, written_forms(source), _SAYS_NOTHING.format(picture_name(source)), "warning", _SAY)
            if found.line:
                yield found
        for source in dict.fromkeys(facts.without_size):
            message = f"the picture “{picture_name(source)}” has no width and height"
            yield where.find(path, written_forms(source), message, "warning", "The page jumps while it loads.")


def check_picture_file(path: str, data: bytes) -> Iterator[Finding]:
    """Yield a finding where a picture is empty, or is not what its name says."""
    ending = path.rpartition(".")[2].lower()
    beginnings = _BEGINNINGS.get(ending)
    if beginnings and not data:
        yield Finding(path, 0, 0, "the picture is empty")
    elif beginnings and not any(data[at : at + len(mark)] == mark for at, mark in beginnings):
        yield Finding(path, 0, 0, f"the file is no {ending.upper()} picture, though its name says so")
