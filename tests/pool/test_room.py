"""The room is pure: values over bytes, no files, no clock, cryptography in one module."""

from __future__ import annotations

import ast

from tests.architecture.source import Source, called_name, calls, planted, sources

ALLOWED = {
    "__future__", "base64", "collections", "counsellor_app", "dataclasses", "datetime", "enum",
    "functools", "hashlib", "json", "math", "re", "secrets", "struct", "types", "typing",
    "typing_extensions", "unicodedata",
}  # fmt: skip
WORLDLY = {"open", "today", "now", "time", "monotonic", "read_text", "read_bytes", "iterdir"}
READS_THE_WORD_LIST = "pool.spoken"


def imported(source: Source) -> set[str]:
    names: set[str] = set()
    for node in ast.walk(source.tree):
        if isinstance(node, ast.Import):
            names |= {alias.name.split(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            names.add((node.module or "").split(".")[0])
    return names


def faults(source: Source) -> list[str]:
    foreign = imported(source) - ALLOWED
    if source.module == "pool.sealing":
        foreign -= {"cryptography"}
    worldly = [
        source.where(call)
        for call in calls(source)
        if called_name(call) in WORLDLY and source.module != READS_THE_WORD_LIST
    ]
    return [f"{source.module} imports {name}" for name in sorted(foreign)] + worldly


def test_the_room_is_pure() -> None:
    """No module of the pool imports or calls what reaches out of it."""
    room = [source for source in sources() if source.module.startswith("pool.")]
    assert len(room) >= 15
    assert not [fault for source in room for fault in faults(source)]


def test_the_rule_bites() -> None:
    """A file, a clock, a random generator and a second place of cryptography are each caught."""
    for line in (
        "from pathlib import Path",
        "import random",
        "from cryptography.exceptions import InvalidTag",
        "x = date.today()",
        "x = open('a')",
    ):
        assert faults(planted("pool.round", line)), line
