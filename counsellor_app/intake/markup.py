"""What a reader sees of a page in HTML, as plain text; runs only inside the child process."""

from __future__ import annotations

import re
from html.parser import HTMLParser

from counsellor_app.overriding import override

_BLOCKS = frozenset({
    "address", "article", "aside", "blockquote", "center", "dd", "div", "dl", "dt", "fieldset",
    "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr",
    "li", "main", "nav", "ol", "p", "pre", "section", "table", "tr", "ul",
})  # fmt: skip
_CELLS = frozenset({"td", "th"})
_UNSEEN = frozenset({"script", "style", "head", "title"})
_BLANKS = re.compile(r"[ \t\r\n\f]+")  # a space that does not break is a letter to a page
_MARKED_SECTION = re.compile(r"<!\[+")


def text_of_html(markup: str) -> str:
    """The lines of a page: each block begins one, cells of a row stand on the same."""
    page = _Page()
    # Marked sections of a kind it does not know end the library's reader; browsers see comments.
    page.feed(_MARKED_SECTION.sub("<!", markup))
    page.close()
    return "\n".join(" ".join(line.split()) for line in "".join(page.pieces).split("\n"))


class _Page(HTMLParser):
    """Collects what is seen, from above to below."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.pieces: list[str] = []
        self._is_line_begun = False
        self._unseen = 0
        self._verbatim = 0

    @override
    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._unseen = 0 if tag == "body" else self._unseen + (tag in _UNSEEN)
        self._verbatim += tag == "pre"
        if tag == "br":
            self._end_line()
        elif tag in _CELLS:
            self.pieces.append(" ")
        elif tag in _BLOCKS and self._is_line_begun:
            self._end_line()

    @override
    def handle_endtag(self, tag: str) -> None:
        if tag in _UNSEEN and self._unseen:
            self._unseen -= 1
        elif tag == "pre" and self._verbatim:
            self._verbatim -= 1
        if tag in _BLOCKS and self._is_line_begun:
            self._end_line()

    @override
    def handle_data(self, data: str) -> None:
        if self._unseen:
            return
        seen = data if self._verbatim else _BLANKS.sub(" ", data)
        self.pieces.append(seen)
        self._is_line_begun = self._is_line_begun or seen != " "

    def _end_line(self) -> None:
        self.pieces.append("\n")
        self._is_line_begun = False
