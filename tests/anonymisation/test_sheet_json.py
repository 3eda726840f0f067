"""How a draft is spelled in the vault: vaults of today are opened by every later version."""

from __future__ import annotations

import json
from datetime import date
from types import MappingProxyType

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
from counsellor_app.anonymisation.sheet_json import from_json, to_json
from counsellor_app.anonymisation.walk import Answer3, Walk, WalkStep
from counsellor_app.casework.free_text import FreeText

LABEL = Decision(FreeText("Lotte"), Treatment.LABEL, FreeText("A"), Kind.PERSON)
PLACE = Decision(
    FreeText("Gent"), Treatment.KEEP, FreeText(), Kind.LOCATION, part=Part.ROLES, start=3
)
DRAFT = DraftSheet(
    SheetId(7),
    Audience.SECTOR,
    MappingProxyType({Part.TITLE: FreeText("Ĳ € “é”"), Part.QUESTION: FreeText("wat nu?")}),
    SheetCodes((ContextGroup("segment", 1, "MAKING"),), ("POWER",), ("HOURS",), ("AGE",), "BALINT"),
    frozenset({FreeText("Canvas"), FreeText("Been")}),
    (LABEL, PLACE),
    (Change((PLACE,), (LABEL,)),),
    Walk(
        frozenset({WalkStep.PLACES, WalkStep.NAMES}),
        Answer3.YES,
        None,
        Answer3.UNSURE,
        audience_is_checked=True,
        participants=FreeText("Els – Huis"),
        is_composite=True,
    ),
    (date(2026, 1, 2), date(2026, 3, 4)),
    "en",
)
SPELLED = {
    "texts": {"title": "Ĳ € “é”", "question": "wat nu?"},
    "context": [["segment", 1, "MAKING"]],
    "tensions": ["POWER"],
    "risk_groups": ["HOURS"],
    "alterations": ["AGE"],
    "method": "BALINT",
    "confirmed": ["Been", "Canvas"],
    "decisions": [
        ["Lotte", "label", "A", "PERSON", None, None],
        ["Gent", "keep", "", "LOCATION", "roles", 3],
    ],
    "changes": [
        [
            [["Gent", "keep", "", "LOCATION", "roles", 3]],
            [["Lotte", "label", "A", "PERSON", None, None]],
        ]
    ],
    "walk": {
        "ticked": ["names", "places"],
        "answers": ["yes", None, "unsure"],
        "audience_is_checked": True,
        "participants": "Els – Huis",
        "is_composite": True,
    },
    "case_days": ["2026-01-02", "2026-03-04"],
    "language": "en",
}


def test_a_draft_has_one_spelling() -> None:
    """Literally: letters as they are, fields in order, so that the same draft is the same text."""
    assert to_json(DRAFT) == json.dumps(SPELLED, ensure_ascii=False, sort_keys=True)


def test_what_was_spelled_is_read() -> None:
    """Every field comes back to its place."""
    assert from_json(json.dumps(SPELLED), SheetId(7), Audience.SECTOR) == DRAFT


def test_a_draft_without_anything_is_read_back() -> None:
    """No days, no parts, no decisions: empty, not missing."""
    bare = DraftSheet(SheetId(1), Audience.POULE, MappingProxyType({}))
    assert json.loads(to_json(bare))["case_days"] == []
    assert from_json(to_json(bare), SheetId(1), Audience.POULE) == bare


def test_each_answer_of_the_walk_comes_back_as_itself() -> None:
    """Three different answers: recognised, linked and inferred are not taken for each other."""
    walk = Walk(frozenset(), Answer3.NO, Answer3.YES, Answer3.UNSURE)
    draft = DraftSheet(SheetId(1), Audience.POULE, MappingProxyType({}), walk=walk)
    assert from_json(to_json(draft), SheetId(1), Audience.POULE).walk == walk
