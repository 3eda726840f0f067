"""Reads a lock: every line a package with its exact version, its marker and its hashes."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
RUNTIME = ROOT / "requirements.lock"
DEVELOPMENT = ROOT / "requirements-dev.lock"
_PIN = re.compile(r"([a-z0-9-]+)==([^\s;*]+)(?: ; (.+?))?((?: --hash=sha256:[0-9a-f]{64})+)")


@dataclass(frozen=True, slots=True)
class Pin:
    """A line of a lock. `marker` is empty where the package is needed everywhere."""

    name: str
    version: str
    marker: str
    hashes: tuple[str, ...]


def read_lock(text: str) -> tuple[Pin, ...]:
    """The pins of a lock, in its order.

    Raises:
        ValueError: a line is no exact pin with hashes.
    """
    joined = re.sub(r"\s*\\\n\s*", " ", re.sub(r"^\s*#.*\n", "", text, flags=re.MULTILINE))
    return tuple(_pin(line.strip()) for line in joined.splitlines() if line.strip())


def _pin(line: str) -> Pin:
    found = _PIN.fullmatch(line)
    if found is None:
        raise ValueError(f"no exact pin with hashes: {line[:80]!r}")
    name, version, marker, hashes = found.groups(default="")
    return Pin(name, version, marker, tuple(re.findall(r"sha256:(\w+)", hashes)))
