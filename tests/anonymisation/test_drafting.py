"""A draft says of a case only what groups of the codebook can say."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from counsellor_app.anonymisation.case_sheet import Audience, DraftSheet, Part, SheetId
from counsellor_app.anonymisation.context_groups import CONTEXT_FIELDS, context_of, groups_at
from counsellor_app.anonymisation.drafting import draft_from, for_audience
from counsellor_app.casework.coded_case import (
    CaseId,
    CaseStatus,
    CodedCase,
    CodedRecord,
    Record,
    RecordId,
)

if TYPE_CHECKING:
    from counsellor_app.casework.answers import Answers
    from counsellor_app.casework.codebook import Codebook

ANSWERS: Answers = {
    "behaviour_main": "VIOL_V",
    "segment": "PROD",
    "employment": "AGENCY",
    "function_cluster": "DIRECT",
    "context": "NIGHT",
    "age_band": "U26",
    "hours": "Y",
    "reporter_role": "AFF",
    "accused_relation": "TEAM",
}


def a_coded_case(answers: Answers = ANSWERS) -> CodedCase:
    rows = (
        CodedRecord(Record.INTERVENTION, RecordId(1), date(2026, 3, 2), {"iv_kind": "I2"}),
        CodedRecord(Record.REFERRAL, RecordId(2), date(2026, 3, 2), {"ref_to": ("PAPS", "GP")}),
        CodedRecord(Record.REFERRAL, RecordId(3), date(2026, 3, 2), {"ref_to": ("POLICE",)}, True),
    )
    return CodedCase(CaseId(7), 7, CaseStatus.ONGOING, date(2026, 3, 1), 1, answers, rows)


def a_sheet(codebook: Codebook, audience: Audience, answers: Answers = ANSWERS) -> DraftSheet:
    return draft_from(a_coded_case(answers), codebook, sheet_id=SheetId(1), audience=audience)


def context(draft: DraftSheet) -> dict[str, str]:
    return {one.field: one.code for one in draft.codes.context}


def test_codes_become_groups(codebook: Codebook) -> None:
    """The pool reads groups of the first step, never the code of the case."""
    assert context(a_sheet(codebook, Audience.POULE)) == {
        "segment": "MAKING",
        "employment": "SHORT",
        "function_cluster": "MAKING",
        "context": "FLOOR",
    }


def test_the_sector_reads_coarser_groups(codebook: Codebook) -> None:
    """The sector reads the second step; what falls in a remainder there is left out."""
    sheet = a_sheet(codebook, Audience.SECTOR)
    assert all(one.step == 1 for one in sheet.codes.context)
    assert "employment" not in context(sheet)
    assert context(sheet)["segment"] == "MAKING"


def test_turning_to_the_sector_never_refines(codebook: Codebook) -> None:
    """Towards the sector the context becomes what it would have been; back, it stays coarse."""
    pool = a_sheet(codebook, Audience.POULE)
    sector = for_audience(pool, Audience.SECTOR, codebook)
    assert sector.codes.context == a_sheet(codebook, Audience.SECTOR).codes.context
    for audience in Audience:
        assert for_audience(sector, audience, codebook).codes.context == sector.codes.context


@pytest.mark.parametrize("audience", Audience)
def test_what_is_unknown_is_not_told(audience: Audience, codebook: Codebook) -> None:
    """An unknown answer says nothing, and neither does a remainder that takes it in."""
    unknown = dict.fromkeys(ANSWERS, "UNK")
    sheet = a_sheet(codebook, audience, unknown)
    assert sheet.codes.context == ()
    assert sheet.read(Part.ROLES) == ""


def test_no_group_offered_holds_one_value_of_the_unknown(codebook: Codebook) -> None:
    """Every group on offer says something, on every step of every ladder."""
    for field in CONTEXT_FIELDS:
        for step in range(len(codebook.field(Record.CASE, field).ladder)):
            assert all("UNK" not in group.members for group in groups_at(codebook, field, step))


def test_roles_and_steps_come_from_labels(codebook: Codebook) -> None:
    """Roles are letters with labels of groups; drafts of the timeline are left out."""
    sheet = a_sheet(codebook, Audience.POULE)
    assert sheet.read(Part.ROLES).startswith("A: betrokkene")
    assert "B: collega of groep" in sheet.read(Part.ROLES)
    assert "hulpverlening" in sheet.read(Part.STEPS)
    assert "handhaving" not in sheet.read(Part.STEPS)


def test_risk_groups_are_proposed(codebook: Codebook) -> None:
    """Risk groups follow from the codes of the case."""
    assert set(a_sheet(codebook, Audience.POULE).codes.risk_groups) == {"HOURS", "START"}


def test_the_counsellors_part_is_left_to_write(codebook: Codebook) -> None:
    """Situation, request and question start empty: nothing is copied from notes."""
    sheet = a_sheet(codebook, Audience.POULE)
    assert not any(sheet.read(p) for p in (Part.SITUATION, Part.REQUEST, Part.QUESTION))


def test_a_context_field_without_groups_is_left_out(codebook: Codebook) -> None:
    """Only fields with groups give context."""
    told = context_of(codebook, ANSWERS, is_coarse=False)
    assert {one.field for one in told} <= set(CONTEXT_FIELDS)
