"""What a body becomes."""

from __future__ import annotations

from dateline.model import Diagnostic


class Rendered:
    """A body, rendered. Its plain text is read from its HTML when it is first asked for: not every post needs it."""

    __slots__ = ("_text", "_words", "diagnostics", "html", "lane", "more", "references")

    def __init__(
        self,
        html: str,
        lane: str,
        references: tuple[str, ...] = (),
        diagnostics: tuple[Diagnostic, ...] = (),
        more: int | None = None,
        text: str | None = None,
        words: int | None = None,
    ) -> None:
        """Take the text and the number of its words where they are known already."""
        self.html = html
        """Safe HTML; each local link or picture is ``\\x02N\\x03``, N its place in ``references``."""
        self.lane = lane
        """``fast``, ``python-markdown``, ``commonmark``, ``text``, ``html`` or ``refused``."""
        self.references = references
        """Local links and pictures as written, in the order of the placeholders."""
        self.diagnostics = diagnostics
        """Lines count from the body's first; the path is empty."""
        self.more = more
        """Length of the excerpt in ``text``, where the body marks its end."""
        self._text = text
        self._words = words

    @property
    def text(self) -> str:
        """The article's plain text, paragraphs parted by blank lines."""
        if self._text is None:
            from dateline.markup.reading import plainer, text_of

            self._text = text_of(self.html if self.lane == "fast" else plainer(self.html))
        return self._text

    def __eq__(self, other: object) -> bool:
        """Tell whether the other is the same body, rendered."""
        return isinstance(other, Rendered) and self._all() == other._all()

    def _all(self) -> tuple[object, ...]:
        return self.html, self.lane, self.references, self.diagnostics, self.more, self.text, self.words

    @property
    def words(self) -> int:
        """Words of the text, as its spaces part them; 1 where there is none."""
        return self.text.count(" ") + 1 if self._words is None else self._words
