"""A key that keeps a draft back and stands outside the block of keys: seen, so that no gap publishes it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from dateline.loaders.kept_back import hints
from dateline.loaders.kept_back.places import lines_above
from dateline.loaders.matter.drafts import SURE_STATES, hides
from dateline.loaders.matter.entry import Remark
from dateline.loaders.matter.keys import fields_of, plain_key
from dateline.patterns import pattern
from dateline.sentences import ends_sentence

_PAIR = pattern(
    r"[\s>*_`|+#•–-]{0,12}(?:<!--\s{0,9})?(?:\.\.\s{1,9})?[\"']?(?P<key>[A-Za-z][A-Za-z _-]{1,24}[A-Za-z])"
    r"[\"']?[*_`]{0,3}\s{0,4}[:=|：]{1,2}[*_`]{0,3}\s{0,9}[\"'“”*_`]{0,4}(?P<value>[A-Za-z0-9-]{1,12})[\"'“”*_`|\s,;.]{0,12}(?:-->)?\s{0,9}"
)
_KEYED = pattern(r"[\s*_]{0,8}([A-Za-z][\w -]{1,40}?)[*_]{0,3}\s?:")
_OTHER = pattern(r"[\s>*_+•–-]{0,12}([^\W\d][\w' -]{1,40}?)[*_]{0,3}\s?:")
_ALONE = frozenset(("private", "public", "status"))
"""Keys that tell of beaches and bills as well, in a table, in a list, in a part of a text."""
_BELOW_KEYS = frozenset(("draft", "isdraft", "published", "publish", "unpublished"))
"""The keys that count once front matter has said the rest."""
_NO_TEXT = ("![", "[![", "<", "# ")
"""What a picture, a tag or the title once more begins with."""
_PLAIN_STATE = pattern(rf"status\s?:\s{{0,4}}(?:{'|'.join(SURE_STATES)})\s*", re.IGNORECASE)
_VAGUE = frozenset(("pending", "skip", "inactive", "idea", "trash", "archived", "review", "t", "n", "f", "0"))
"""Values that hide a post among its keys, and may be any affair's elsewhere, or a count."""
_MOST = 20
"""Lines above the text that are looked at."""
_PARAGRAPH = 60
_LONG = 140
_MESSAGE = "“{line}” is meant to keep a draft back, and stands outside the block of keys"
_HELP = "Put all keys into one block at the top of the file, between lines of ---; or take this line out."


def find_stray(lines: Sequence[str], start: int) -> Remark | None:
    """Find a key that keeps a draft back among the short lines above the first paragraph.

    Takes all lines and the index to begin at. A block of code ends the search: it may show front matter.
    """
    parted = False
    for index in _above_text(lines, start):
        line = lines[index]
        key = _hiding_key(line)
        if key and (key not in _ALONE or not (parted or _is_of_a_list(lines, index))):
            return _remark(line, index)
        parted = parted or line.startswith("##")
    return None


def find_repeated(lines: Sequence[str], start: int) -> Remark | None:
    """As `find_stray`, in a text below front matter: its first line may tell a state, others only drafts."""
    for index in _above_text(lines, start):
        line = lines[index]
        first = all(not each.strip() or each.lstrip().startswith(_NO_TEXT) for each in lines[start:index])
        if (_hiding_key(line) in _BELOW_KEYS and not _is_row(lines, index)) or (first and _PLAIN_STATE.fullmatch(line)):
            return _remark(line, index)
    return None


def _remark(line: str, index: int) -> Remark:
    return Remark(index + 1, 1, _MESSAGE.format(line=line.strip()[:60]), _HELP)


def _above_text(lines: Sequence[str], start: int) -> Iterator[int]:
    """The filled lines from an index on, up to the first paragraph."""
    for filled, (index, _) in enumerate(lines_above(lines, start), 1):
        if filled > _MOST:
            return
        yield index
        if _is_paragraph(lines[index]):
            return


def _hiding_key(line: str) -> str:
    """The plain key of a line that hides a post; empty where it doesn't."""
    if len(line) > _LONG or line.startswith(("    ", "\t")) or not any(map(line.lower().__contains__, hints.KEYS)):
        return ""
    found = _PAIR.fullmatch(line)
    if not found or (value := found["value"].casefold()) in _VAGUE:
        return ""
    key = plain_key(found["key"].strip())
    return key if hides(key, value) else ""


def _is_row(lines: Sequence[str], index: int) -> bool:
    """Say whether a line is one of several rows of a table."""
    beside = (*lines[max(index - 1, 0) : index], *lines[index + 1 : index + 2])
    return lines[index].lstrip().startswith("|") and any(each.lstrip().startswith("|") for each in beside)


def _is_of_a_list(lines: Sequence[str], index: int) -> bool:
    """Say whether a line is a row of a table, or stands among lines of the same kind of which none has a known key."""
    line = lines[index]
    if line.lstrip().startswith("|"):
        return True
    if (found := _PAIR.fullmatch(line)) and found["value"].casefold() in SURE_STATES:
        return False
    beside = [*_run(lines, range(index - 1, -1, -1)), *_run(lines, range(index + 1, len(lines)))]
    pairs = [found[1] for each in beside if (found := _OTHER.match(each))]
    return bool(pairs) and not any(map(fields_of, pairs))


def _run(lines: Sequence[str], numbers: range) -> Iterator[str]:
    """The lines up to a blank one; few of them."""
    for index in numbers[:_MOST]:
        if not lines[index].strip():
            return
        yield lines[index][:_LONG]


def _is_paragraph(line: str) -> bool:
    """Say whether a line is text, and no long value of a known key."""
    if len(line) < _PARAGRAPH or not (len(line) > _LONG or ends_sentence(line.rstrip())):
        return False
    found = _KEYED.match(line)
    return found is None or not fields_of(found[1])
