"""The commands that stand in the documents, each with the places where it stands."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from tests.architecture.source import ROOT

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

FOLDERS = ("docs", "packaging", "resources", "tests")
_HEAD = re.compile(
    r"(?:[A-Z]+=\S+ )*(?:sudo |nice )?"
    r"(?:make [a-z]|\./run\b|counsellor-app |python3? |py |\.venv[/\\]"
    r"|(?:packaging|tests)/\S+\.sh\b|uv |curl |iscc |git (?:clone|log|tag)"
    r"|apt-get |pip |pytest |build/\S+/python )"
)
_FENCE = re.compile(r"^```\w*\n(.*?)^```", re.MULTILINE | re.DOTALL)
_INLINE = re.compile(r"`([^`\n]+)`")
_AFTER = re.compile(r"\s{2,}.*|\s+#\s.*|\s*;\s*$|\s+\(.*\)$")


def documents() -> list[Path]:
    """Every page of the project."""
    below = [path for folder in FOLDERS for path in (ROOT / folder).rglob("*.md")]
    return sorted([*ROOT.glob("*.md"), *below])


def commands() -> dict[str, list[str]]:
    """Each command as it is written, and the documents in which it is."""
    found: dict[str, list[str]] = {}
    for path in documents():
        for command in commands_in(path.read_text(encoding="utf-8")):
            found.setdefault(command, []).append(str(path.relative_to(ROOT)))
    return found


def commands_in(page: str) -> Iterator[str]:
    """What could be typed, without what is said beside it."""
    for line in (*_block_lines(page), *_INLINE.findall(_FENCE.sub("", page))):
        if _HEAD.match(line):
            yield _AFTER.sub("", line).strip()


def _block_lines(page: str) -> Iterator[str]:
    """Lines between fences, and lines of a block that is indented; a line's end may be escaped."""
    for block in _FENCE.findall(page):
        yield from block.replace("\\\n", " ").splitlines()
    is_block, before = False, ""
    for line in page.replace(" \\\n", " ").splitlines():
        is_block = line.startswith("    ") and (is_block or not before.strip())
        if is_block:
            yield line.strip()
        before = line
