"""Where one can be in a case."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Part(StrEnum):
    """What a row leads to."""

    CASE = "case"
    PERSONS = "persons"
    CLOSING = "closing"
    DOCUMENT = "document"
    ENTRY = "entry"


@dataclass(frozen=True, slots=True)
class Place:
    """Where one can be on the case page; `number` is the record's or document's id, else 0."""

    part: Part
    number: int = 0
