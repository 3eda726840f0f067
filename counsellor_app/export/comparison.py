"""What other desks published on kinds of behaviour, to stand beside what the pool printed."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from counsellor_app.casework.codebook import Label
from counsellor_app.settings import resource

if TYPE_CHECKING:
    from collections.abc import Mapping


@dataclass(frozen=True, slots=True)
class Desk:
    """One desk's figures as it published them, by the codes of our groups; `unit` says of what."""

    name: Label
    unit: Label
    note: Label
    figures: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Comparison:
    """All desks, and the caveat that goes with them."""

    caveat: Label
    desks: tuple[Desk, ...]


@cache
def comparison() -> Comparison:
    """The figures that come with the app."""
    plain = tomllib.loads(resource("documents/comparison.toml").read_text(encoding="utf-8"))
    return Comparison(Label.of(plain["caveat"]), tuple(_desk(row) for row in plain["desk"]))


def _desk(row: dict[str, Any]) -> Desk:
    figures = {str(code): str(told) for code, told in row["figures"].items()}
    return Desk(
        Label.of(row), Label.of(row["unit"]), Label.of(row["note"]), MappingProxyType(figures)
    )
