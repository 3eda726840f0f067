"""How many people in the sector this could be: few or more, with the reason, never a number."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from typing import TYPE_CHECKING, Any

from counsellor_app.casework.codebook import Label
from counsellor_app.settings import resource

if TYPE_CHECKING:
    from datetime import date

    from counsellor_app.anonymisation.case_sheet import DraftSheet
    from counsellor_app.casework.codebook import Codebook


class FewnessLevel(StrEnum):
    """Whether the details together fit few people in the sector."""

    FEW = "few"
    MORE = "more"


@dataclass(frozen=True, slots=True)
class Fewness:
    """The level, with the reasons for FEW in the order of importance."""

    level: FewnessLevel
    reasons: tuple[Label, ...] = ()


def pointer(
    draft: DraftSheet, codebook: Codebook, period: tuple[date, date] | None = None
) -> Fewness:
    """What the sheet's context points at."""
    del codebook, period
    held = {one.field: one.code for one in draft.codes.context}
    reasons = tuple(
        Label(rule["nl"], rule["en"])
        for rule in _rules()
        if held.get("function_cluster") in rule["function_cluster"]
    )
    return Fewness(FewnessLevel.FEW if reasons else FewnessLevel.MORE, reasons)


@cache
def _rules() -> list[dict[str, Any]]:
    plain = tomllib.loads(resource("documents/fewness.toml").read_text(encoding="utf-8"))
    return plain["rule"]
