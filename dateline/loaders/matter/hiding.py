"""Keys that are no field of a post and hide it all the same, at a generator or in a newsroom."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from dateline.loaders.matter.drafts import DRAFT_WORDS, HIDDEN_STATES, hides
from dateline.loaders.matter.entry import Entry, Remark
from dateline.loaders.matter.keys import plain_key
from dateline.loaders.matter.values import switch_of, text_of
from dateline.patterns import pattern

_ON = frozenset(
    ("hidden", "ishidden", "unlisted", "headless", "eleventyexcludefromcollections", "onhold", "hold", "holdforrelease",
     *DRAFT_WORDS)
)  # fmt: skip
"""Hugo and its themes, Docusaurus, Eleventy, Obsidian's plug-ins, newsrooms; as `plain_key` gives them."""
_OFF = frozenset(("render", "ispublished", "ispublic"))
"""Zola, headless systems."""
_STATES = frozenset(
    ("visibility", "poststatus", "state", "poststate", "publishstatus", "publicationstatus", "workflowstate")
)
"""WordPress, Ghost, headless systems."""
_HIDDEN = HIDDEN_STATES - {"wip"}
"""Blogs show what they call work in progress."""
_NOT_YET = frozenset(("pending", "trash", "future", "internal"))
"""States that hide a post at WordPress and elsewhere, and may be an affair's."""
_NOWHERE = {"render": ("never", "link", "false"), "list": ("never", "false")}
"""What Hugo's ``build: {render: …, list: …}`` says of a page that is not written, or that no list shows."""
_SUSPECT = pattern(r"(?:\A|[_.\s-]|(?<=[a-z])(?=[A-Z]))(?i:draft|embargo|hold|hidden|private)")
_SUSPECT_OFF = pattern(r"(?:\A|[_.\s-]|(?<=[a-z])(?=[A-Z]))(?i:publi|visib)")
_HELD_BACK = "“{key}: {value}” keeps the post back as a draft"
_DOUBT = "“{key}: {value}” may be meant to keep the post back, and does not"
_HELP = "Write draft: true or embargo: 2026-12-01; or take it out."


def hiding_key(entries: Sequence[Entry]) -> Remark | None:
    """Return a remark on the first key among those without a meaning that hides a post; None where none does."""
    for entry in entries:
        inner = _within(entry)
        if _hides(entry) or inner:
            key, value = (f"{entry.key}.{inner.key}", inner.value) if inner else (entry.key, entry.value)
            return Remark(entry.line, 1, _HELD_BACK.format(key=key, value=text_of(value)[:40]), _HELP)
    return None


def suspected(entries: Sequence[Entry]) -> Iterator[Remark]:
    """Yield a remark on each key without a meaning whose name and value sound as if it hid a post."""
    for entry in entries:
        word, switch = text_of(entry.value).casefold(), switch_of(entry.value)
        on = _SUSPECT.search(entry.key) is not None and (switch is True or word in _HIDDEN)
        off = _SUSPECT_OFF.search(entry.key) is not None and (switch is False or word in _HIDDEN)
        if on or off:
            yield Remark(entry.line, 1, _DOUBT.format(key=entry.key, value=word[:40]), _HELP)


def _hides(entry: Entry) -> bool:
    key, word, switch = plain_key(entry.key), text_of(entry.value).casefold(), switch_of(entry.value)
    if key in _STATES:
        return word in _HIDDEN or (key != "state" and word in _NOT_YET)
    if key.startswith("embargo"):
        return any(map(str.isdigit, word))
    return (key in _ON and (switch is True or word in _HIDDEN)) or (key in _OFF and switch is False)


def _within(entry: Entry) -> Entry | None:
    """The key of an inner table that hides the post: of ``meta``, of Hugo's ``build``."""
    if not isinstance(entry.value, dict) or plain_key(entry.key) not in ("meta", "build"):
        return None
    inner = [Entry(key, value, entry.line) for key, value in entry.value.items()]
    if plain_key(entry.key) == "build":
        return next((each for each in inner if text_of(each.value) in _NOWHERE.get(each.key, ())), None)
    return next((each for each in inner if _hides(each) or hides(each.key, each.value)), None)
