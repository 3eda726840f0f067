"""A sheet that is made of several cases says so to whoever reads it."""

from __future__ import annotations

from dataclasses import replace
from types import MappingProxyType
from typing import TYPE_CHECKING

import pytest

from counsellor_app.anonymisation.case_sheet import COMPOSITE, Audience, Part
from counsellor_app.anonymisation.walk import Answer3, Walk, WalkStep
from counsellor_app.casework.free_text import FreeText
from counsellor_app.operations import intervision
from tests.builders import a_case

if TYPE_CHECKING:
    from pathlib import Path

    from counsellor_app.operations.desk import Desk

UNSURE = Walk(frozenset(WalkStep), Answer3.UNSURE, Answer3.NO, Answer3.NO)


@pytest.mark.parametrize("is_composite", [True, False])
def test_readers_are_told(desk: Desk, tmp_path: Path, is_composite: bool) -> None:
    """Composite: the approved sheet and its page say so; as it is: they do not."""
    case = a_case(desk)
    draft = intervision.start_sheet(desk, case.coded.case_id, Audience.POULE)
    told = {
        Part.ROLES: FreeText(""),
        Part.SITUATION: FreeText("iemand wordt gepest"),
        Part.QUESTION: FreeText("wat kan ik doen?"),
    }
    kept = replace(draft, texts=MappingProxyType({**draft.texts, **told}))
    intervision.keep_sheet(desk, kept)
    intervision.keep_walk(desk, draft.sheet_id, replace(UNSURE, is_composite=is_composite))
    review = intervision.open_sheet(desk, draft.sheet_id)
    confirmed = frozenset(one.word for one in review.remaining)
    intervision.keep_sheet(desk, replace(review.draft, confirmed=confirmed))
    sheet = intervision.approve_sheet(desk, draft.sheet_id)
    assert (COMPOSITE in sheet.codes.alterations) is is_composite
    target = tmp_path / "fiche.html"
    intervision.release_sheet(desk, draft.sheet_id, target, edition="html")
    shown = "Samengesteld uit verschillende casussen" in target.read_text(encoding="utf-8")
    assert shown is is_composite
