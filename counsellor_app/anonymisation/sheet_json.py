"""A draft sheet as JSON for the vault, and back."""

from __future__ import annotations

import json
from types import MappingProxyType
from typing import Any

from counsellor_app.anonymisation.case_sheet import (
    Audience,
    DraftSheet,
    Part,
    SheetCodes,
    SheetId,
)
from counsellor_app.anonymisation.context_groups import ContextGroup
from counsellor_app.casework.free_text import FreeText


def to_json(draft: DraftSheet) -> str:
    """The sheet's words and codes as text that only the vault may hold."""
    held = draft.codes
    plain = {
        "texts": {part.value: text.reveal() for part, text in draft.texts.items()},
        "context": [[one.field, one.step, one.code] for one in held.context],
        "tensions": held.tensions,
        "risk_groups": held.risk_groups,
        "alterations": held.alterations,
        "method": held.method,
        "confirmed": sorted(word.reveal() for word in draft.confirmed),
    }
    return json.dumps(plain, ensure_ascii=False, sort_keys=True)


def from_json(text: str, sheet_id: SheetId, audience: Audience) -> DraftSheet:
    """Read `to_json` back."""
    plain: dict[str, Any] = json.loads(text)
    codes = SheetCodes(
        context=tuple(ContextGroup(field, step, code) for field, step, code in plain["context"]),
        tensions=tuple(plain["tensions"]),
        risk_groups=tuple(plain["risk_groups"]),
        alterations=tuple(plain["alterations"]),
        method=plain["method"],
    )
    return DraftSheet(
        sheet_id,
        audience,
        MappingProxyType({Part(name): FreeText(words) for name, words in plain["texts"].items()}),
        codes,
        frozenset(FreeText(word) for word in plain["confirmed"]),
    )
