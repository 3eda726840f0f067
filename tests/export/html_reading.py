"""A page as a browser would see it, and whether its colours can be read."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from html.parser import HTMLParser

from typing_extensions import override

from tests.colours import contrast

EMPTY_ELEMENTS = {"meta"}
LOADING = {"script", "link", "img", "iframe", "object", "embed", "base", "form", "svg", "audio"}


@dataclass
class Page(HTMLParser):
    """What a browser would see: elements with their attributes, headings, words, nesting."""

    elements: list[tuple[str, dict[str, str | None]]] = field(default_factory=list)
    headings: list[tuple[int, str]] = field(default_factory=list)
    words: list[str] = field(default_factory=list)
    style: str = ""
    title: str = ""
    open: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        super().__init__(convert_charrefs=True)

    @override
    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))
        if tag not in EMPTY_ELEMENTS:
            self.open.append(tag)

    @override
    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    @override
    def handle_data(self, data: str) -> None:
        if self.open[-1:] == ["style"]:
            self.style += data
        elif self.open[-1:] == ["title"]:
            self.title += data
        elif "body" in self.open:
            self.words.append(data)
            if re.fullmatch("h[1-6]", self.open[-1]):
                self.headings.append((int(self.open[-1][1]), data))

    @property
    def text(self) -> str:
        """The words of the page on one line."""
        return " ".join(" ".join(self.words).split())


def read(data: bytes) -> Page:
    page = Page()
    page.feed(data.decode("utf-8"))
    page.close()
    assert page.open == []
    return page


def require_readable_colours(page: Page, scheme: int) -> None:
    """Text has a contrast of at least 4.5 on the page and on the tint, in light, dark and print."""
    schemes = re.findall(r":root \{[^}]*\}", page.style)
    assert len(schemes) == 3
    colours = dict(re.findall(r"--(\w+): (#[0-9a-f]{6})", schemes[scheme]))
    for words in ("ink", "quiet", "accent"):
        assert contrast(colours[words], colours["paper"]) >= 4.5, words
    for words in ("ink", "accent"):
        assert contrast(colours[words], colours["tint"]) >= 4.5, words
