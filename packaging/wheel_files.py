"""The files of installed wheels, and the licence texts among them."""

from __future__ import annotations

import re
from functools import cache
from importlib import metadata
from pathlib import Path

from lock import ROOT

OWN_TEXTS = Path(__file__).resolve().parent / "licence_texts"


@cache
def contents(wheel: str) -> tuple[metadata.PackagePath, ...]:
    """Every file that a wheel brought."""
    return tuple(metadata.files(wheel) or ())


@cache
def licence_files(name: str) -> dict[str, str]:
    """The licence texts of a wheel by their paths."""
    files = [
        file
        for file in contents(name)
        if ".dist-info/" in file.as_posix()
        and re.search(r"(?i)licen[cs]|copying|notice", str(file))
    ]
    texts = {file.as_posix(): _decoded(file.read_binary()) for file in sorted(files, key=str)}
    return {path: _whole(text, texts) for path, text in texts.items()}


def _whole(text: str, texts: dict[str, str]) -> str:
    """The text with those put in that it only points to, as PDFium's do."""
    for line, path in re.findall(r"(#include \./(\S+))", text):
        text = text.replace(line, next(t for name, t in texts.items() if name.endswith(path)))
    return text


def _decoded(text: bytes) -> str:
    try:
        return text.decode("utf-8")
    except UnicodeDecodeError:
        return text.decode("latin-1")  # as some texts of the nineties are


def text_of(reference: str) -> str:
    """The licence text that shipped.toml means by `own:`, `root:` or `WHEEL:` and a path.

    Raises:
        ValueError: not one file answers to it.
    """
    owner, _, path = reference.partition(":")
    if owner in {"own", "root"}:
        return ({"own": OWN_TEXTS, "root": ROOT}[owner] / path).read_text(encoding="utf-8")
    found = [text for name, text in licence_files(owner).items() if name.endswith(f"/{path}")]
    if len(found) != 1:
        raise ValueError(f"{len(found)} files answer to {reference}")
    return found[0]
