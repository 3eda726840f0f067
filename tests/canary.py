"""Marker words, and the search for them in every byte that was written."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pypdfium2

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

ENCODINGS = ("utf-8", "utf-16-le", "utf-16-be", "utf-32-le")


def canary(place: str) -> str:
    """A word that stands nowhere else; one for each place, so that a leak tells where it began."""
    return f"kanarie{place.lower()}zwq"


def spellings(word: str) -> Iterable[bytes]:
    for variant in (word, word.upper(), word.capitalize()):
        for encoding in ENCODINGS:
            yield variant.encode(encoding)


def readable(path: Path) -> bytes:
    """A file's bytes, and the text of its pages where it is a PDF: those are compressed."""
    raw = path.read_bytes()
    if not raw.startswith(b"%PDF"):
        return raw
    with pypdfium2.PdfDocument(raw) as document:
        texts = [
            document[number].get_textpage().get_text_range() for number in range(len(document))
        ]
    return raw + "\n".join(texts).encode()


def found(words: Iterable[str], content: bytes) -> list[str]:
    return [word for word in words if any(spelling in content for spelling in spellings(word))]


def search(folder: Path, words: Iterable[str]) -> tuple[dict[Path, list[str]], int, int]:
    """Which files hold which words; how many files and bytes were examined."""
    kept = list(words)
    hits: dict[Path, list[str]] = {}
    files = total = 0
    for path in sorted(folder.rglob("*")):
        if path.is_file():
            content = readable(path)
            files, total = files + 1, total + len(content)
            if leaked := found(kept, content):
                hits[path] = leaked
    return hits, files, total
