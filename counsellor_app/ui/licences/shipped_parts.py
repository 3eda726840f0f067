"""The parts that the app is made of, as the list of licences names them."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

from counsellor_app import settings

BETWEEN = "\n\n" + "─" * 24 + "\n\n"


@dataclass(frozen=True, slots=True)
class ShippedPart:
    """A part, with its licence as SPDX writes it; `inside` the part it is built into."""

    name: str
    version: str
    inside: str
    licence: str
    text: str


def shipped_parts() -> tuple[ShippedPart, ...]:
    """All parts in order of name; none where the list was never made (`packaging/licences.py`)."""
    try:
        listed: dict[str, Any] = json.loads(settings.unpacked("licences/parts.json"))
    except FileNotFoundError:
        return ()
    texts: list[str] = listed["texts"]
    return tuple(_part(row, texts) for row in listed["parts"])


def _part(row: dict[str, Any], texts: list[str]) -> ShippedPart:
    numbers: list[int] = row["texts"]
    return ShippedPart(
        name=row["name"],
        version=row["version"],
        inside=row["inside"],
        licence=row["licence"],
        text=BETWEEN.join(texts[number] for number in numbers),
    )
