"""Whether a text may hold what keeps it back, or comments: asked of every document, before more is imported."""

from __future__ import annotations

from itertools import islice

from dateline.loaders.matter.drafts import DRAFT_WORDS
from dateline.loaders.source.text import Text
from dateline.model import Document

MARKS = (
    "embarg", "sperrfrist", "hold", "not for", "not yet for", "not to be", "never for", "do not ",
    "n't use", "n’t use",
    "n't publ", "n’t publ", "n't rel", "n’t rel", "niet publ", "niet voor", "não publ", "não div", "nao publ",
    "for release", "nicht ", "ne pas", "no publicar", "no difundir", "non pubbl",
    *DRAFT_WORDS, "wip",
)  # fmt: skip
"""One of them stands in small letters wherever words keep a text back."""
KEYS = ("draft", "status", "publi", "private")
"""One of them stands in small letters wherever a key does."""
COMMENT = "%%"
"""Around each of Obsidian's comments."""
HEAD = 3_000
"""Characters of a text without front matter at whose top such words are looked for."""
KEYED = ("front-matter", "metadata-lines", "html-page")
"""Shapes in which keys stand above the text."""
_BELOW_KEYS = 400
"""Characters of the body under front matter."""
_LONGEST_MARK = 160
_LINES = 20
"""Filled lines at the top of a page that are looked at for keys; of marks only the first."""
_OPENERS = tuple("![<{")
"""Signs with which a picture, a tag or a comment begins, above which nothing is read."""
_ANY = tuple(sorted({*MARKS, *KEYS}))
_BELOW = (*MARKS, "publish", "status")
"""As `_ANY`, below keys."""


def may_be_kept_back(text: Text, document: Document) -> bool:
    """Say quickly whether words stand at the top that may be a mark or a key, or signs that may be a comment."""
    if has_comments(text, document):
        return True
    if document.loader in KEYED and any(map(_head(document).lower().__contains__, _BELOW)):
        return True
    if document.loader == "page-dump" and not document.body.startswith("<"):
        return any(map(_top(text, document).lower().__contains__, _ANY))
    unkeyed = document.loader not in ("front-matter", "html-page")
    return unkeyed and any(map(text.whole[:HEAD].lower().__contains__, _ANY))


def has_comments(text: Text, document: Document) -> bool:
    """Say quickly whether a text may hold comments of Obsidian's."""
    return document.markup == "markdown" and COMMENT[0] in text.whole and COMMENT in text.whole


def _top(text: Text, document: Document) -> str:
    """Where marks and keys stand on a page: its title and its first lines, in a tenth of the time of all its head."""
    lines = "\n".join(islice(filter(str.strip, text.lines), _LINES))
    return f"{document.metadata.title or ''}\n{lines[:HEAD]}"


def _head(document: Document) -> str:
    """Where keys stand above a text, its title and the beginning of its body; of a long first line only the title."""
    title, body = document.metadata.title or "", document.body
    if body[:1] in _OPENERS:
        return title + body[:HEAD]
    begins_long = len(body) > _LONGEST_MARK and body.find("\n", 0, _LONGEST_MARK) < 0
    return title if begins_long and document.markup != "html" else title + body[:_BELOW_KEYS]
