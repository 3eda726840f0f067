"""Marker words, and the search for them in every byte that was written."""

from __future__ import annotations

import re
import zlib
from io import BytesIO
from typing import TYPE_CHECKING
from zipfile import ZipFile

import pypdfium2

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

_STREAM = re.compile(rb"stream\r?\n(.*?)endstream", re.DOTALL)
ENCODINGS = ("utf-8", "utf-16-le", "utf-16-be", "utf-32-le")


def canary(place: str) -> str:
    """A word that stands nowhere else; one for each place, so that a leak tells where it began."""
    return f"kanarie{place.lower()}zwq"


def spellings(word: str) -> Iterable[bytes]:
    for variant in (word, word.upper(), word.capitalize()):
        for encoding in ENCODINGS:
            yield variant.encode(encoding)


def readable(path: Path) -> bytes:
    """A file's bytes, and what is compressed in them: pages, streams, the members of a zip."""
    raw = path.read_bytes()
    if raw.startswith(b"PK"):
        with ZipFile(BytesIO(raw)) as members:
            return raw + b"\n".join(members.read(name) for name in members.namelist())
    return raw + _of_pdf(raw) if raw.startswith(b"%PDF") else raw


def _of_pdf(raw: bytes) -> bytes:
    with pypdfium2.PdfDocument(raw) as document:
        texts = [
            document[number].get_textpage().get_text_range() for number in range(len(document))
        ]
    return b"\n".join(["\n".join(texts).encode(), *map(_inflated, _STREAM.findall(raw))])


def _inflated(stream: bytes) -> bytes:
    try:
        return zlib.decompressobj().decompress(stream)
    except zlib.error:  # a picture, or ASCII-85 around it: the text of pages is read above
        return b""


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
