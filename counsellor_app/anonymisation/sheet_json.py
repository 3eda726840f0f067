"""A draft sheet as JSON for the vault, and back."""

from __future__ import annotations

import json
from datetime import date
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
from counsellor_app.anonymisation.decisions import Change, Decision, Treatment
from counsellor_app.anonymisation.finding import Kind
from counsellor_app.anonymisation.walk import Answer3, Walk, WalkStep
from counsellor_app.casework.free_text import FreeText


def to_json(draft: DraftSheet) -> str:
    """The sheet's words, codes and decisions as text that only the vault may hold."""
    held = draft.codes
    plain = {
        "texts": {part.value: text.reveal() for part, text in draft.texts.items()},
        "context": [[one.field, one.step, one.code] for one in held.context],
        "tensions": held.tensions,
        "risk_groups": held.risk_groups,
        "alterations": held.alterations,
        "method": held.method,
        "confirmed": sorted(word.reveal() for word in draft.confirmed),
        "decisions": [_decision(one) for one in draft.decisions],
        "changes": [
            [[_decision(one) for one in side] for side in (change.before, change.after)]
            for change in draft.changes
        ],
        "walk": _walk(draft.walk),
        "case_days": [day.isoformat() for day in draft.case_days or ()],
        "language": draft.language,
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
    texts = plain["texts"]
    days = [date.fromisoformat(day) for day in plain["case_days"]]
    return DraftSheet(
        sheet_id,
        audience,
        MappingProxyType({part: FreeText(texts[part.value]) for part in Part if part in texts}),
        codes,
        frozenset(FreeText(word) for word in plain["confirmed"]),
        tuple(_to_decision(row) for row in plain["decisions"]),
        tuple(
            Change(*(tuple(_to_decision(row) for row in side) for side in change))
            for change in plain["changes"]
        ),
        _to_walk(plain["walk"]),
        (days[0], days[1]) if days else None,
        plain["language"],
    )


def _decision(one: Decision) -> list[str | int | None]:
    return [
        one.wording.reveal(),
        one.treatment.value,
        one.written.reveal(),
        one.kind.value,
        None if one.part is None else one.part.value,
        one.start,
    ]


def _to_decision(row: list[Any]) -> Decision:
    wording, treatment, written, kind, part, start = row
    return Decision(
        FreeText(wording),
        Treatment(treatment),
        FreeText(written),
        Kind(kind),
        None if part is None else Part(part),
        start,
    )


def _walk(walk: Walk) -> dict[str, Any]:
    return {
        "ticked": sorted(step.value for step in walk.ticked),
        "answers": [None if answer is None else answer.value for answer in walk.answers],
        "audience_is_checked": walk.audience_is_checked,
        "participants": walk.participants.reveal(),
        "is_composite": walk.is_composite,
    }


def _to_walk(plain: dict[str, Any]) -> Walk:
    recognised, linked, inferred = (
        None if answer is None else Answer3(answer) for answer in plain["answers"]
    )
    return Walk(
        frozenset(WalkStep(step) for step in plain["ticked"]),
        recognised,
        linked,
        inferred,
        audience_is_checked=plain["audience_is_checked"],
        participants=FreeText(plain["participants"]),
        is_composite=plain["is_composite"],
    )
