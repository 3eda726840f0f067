"""The invented sheet of the demonstration: written, walked through, approved."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from counsellor_app.anonymisation.case_sheet import Audience, Part
from counsellor_app.anonymisation.walk import Answer3, Walk, WalkStep
from counsellor_app.casework.free_text import FreeText
from counsellor_app.commands.stories import sheet_told
from counsellor_app.operations import intervision

if TYPE_CHECKING:
    from counsellor_app.anonymisation.case_sheet import SheetId
    from counsellor_app.casework.coded_case import CaseId
    from counsellor_app.operations.desk import Desk

_WALKED = Walk(frozenset(WalkStep), Answer3.NO, Answer3.NO, Answer3.NO, audience_is_checked=True)


def approve_invented_sheet(desk: Desk, case_id: CaseId) -> SheetId:
    """Make the sheet of a case and approve it, on the desk's day."""
    told = sheet_told()
    draft = intervision.start_sheet(desk, case_id, Audience.POULE)
    codes = replace(
        draft.codes,
        tensions=tuple(told["tensions"]),
        risk_groups=tuple(told["risk_groups"]),
        alterations=tuple(told["alterations"]),
        method=told["method"],
    )
    texts = {part: FreeText(told[part.value].strip()) for part in Part}
    intervision.keep_sheet(desk, replace(draft, codes=codes, texts=texts))
    intervision.keep_walk(desk, draft.sheet_id, _WALKED)
    return intervision.approve_sheet(desk, draft.sheet_id).sheet_id
