"""A draft says of a case only what groups of the codebook can say."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest

from counsellor_app.anonymisation.case_sheet import Audience, DraftSheet, Part, SheetId
from counsellor_app.anonymisation.context_groups import CONTEXT_FIELDS, context_of, groups_at
from counsellor_app.anonymisation.drafting import draft_from, for_audience
from counsellor_app.casework.answers import with_answer
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


WORDS = {
    "nl": (
        "Geweld",
        "A: betrokkene (zelf ondergaan)\nB: collega of groep",
        (
            "Interventie bij een derde\n"
            "Doorverwezen naar: welzijnsactoren van de werkgever, hulpverlening"
        ),
    ),
    "en": (
        "Violence",
        "A: person affected\nB: colleague or group",
        "Intervention with a third party\nReferred to: the employer's well-being actors, care",
    ),
}


@pytest.mark.parametrize("language", WORDS)
def test_a_draft_says_this_and_nothing_else(language: str, codebook: Codebook) -> None:
    """Literally: title, roles and steps in groups of the codebook, in the sheet's language."""
    sheet = draft_from(
        a_coded_case(), codebook, sheet_id=SheetId(4), audience=Audience.POULE, language=language
    )
    title, roles, steps = WORDS[language]
    assert {part: sheet.texts[part].reveal() for part in Part if sheet.texts[part]} == {
        Part.TITLE: title,
        Part.ROLES: roles,
        Part.STEPS: steps,
    }
    assert (sheet.sheet_id, sheet.language) == (4, language)
    assert a_sheet(codebook, Audience.POULE).language == "nl"


def test_a_case_without_steps_and_roles_leaves_them_to_write(codebook: Codebook) -> None:
    """No heading without anything behind it; a role that is told keeps its own letter."""
    case = replace(a_coded_case({"accused_relation": "TEAM"}), timeline=())
    sheet = draft_from(case, codebook, sheet_id=SheetId(1), audience=Audience.POULE)
    assert sheet.read(Part.STEPS) == ""
    assert sheet.read(Part.ROLES) == "B: collega of groep"
    assert sheet.read(Part.TITLE) == ""


def test_a_draft_knows_the_first_and_the_last_day_of_its_case(codebook: Codebook) -> None:
    """From the day it was received to the last of its timeline; nothing where no day is known."""

    def days(case: CodedCase) -> tuple[date, date] | None:
        made = draft_from(case, codebook, sheet_id=SheetId(1), audience=Audience.POULE)
        return made.case_days

    early = with_answer(ANSWERS, "received_on", date(2026, 2, 20))
    assert days(a_coded_case(early)) == (date(2026, 2, 20), date(2026, 3, 2))
    assert days(a_coded_case()) == (date(2026, 3, 2), date(2026, 3, 2))
    assert days(replace(a_coded_case(), timeline=())) is None


def test_turning_keeps_everything_but_the_context(codebook: Codebook) -> None:
    """Risk groups, words and days stay; the sheet knows for whom it is now."""
    pool = a_sheet(codebook, Audience.POULE)
    sector = for_audience(pool, Audience.SECTOR, codebook)
    assert sector.audience is Audience.SECTOR
    context = sector.codes.context
    assert replace(pool, audience=Audience.SECTOR, codes=replace(pool.codes, context=context)) == (
        sector
    )
    assert for_audience(pool, Audience.POULE, codebook) == pool


def test_risk_groups_are_proposed(codebook: Codebook) -> None:
    """Risk groups follow from the codes of the case."""
    assert set(a_sheet(codebook, Audience.POULE).codes.risk_groups) == {"HOURS", "START"}
    free: Answers = {"function_cluster": "TECH", "employment": "SELF", "hours": "N"}
    assert a_sheet(codebook, Audience.POULE, free).codes.risk_groups == ("TECH", "FREE")


def test_the_counsellors_part_is_left_to_write(codebook: Codebook) -> None:
    """Situation, request and question start empty: nothing is copied from notes."""
    sheet = a_sheet(codebook, Audience.POULE)
    assert not any(sheet.read(p) for p in (Part.SITUATION, Part.REQUEST, Part.QUESTION))


def test_a_context_field_without_groups_is_left_out(codebook: Codebook) -> None:
    """Only fields with groups give context."""
    told = context_of(codebook, ANSWERS, is_coarse=False)
    assert told
    assert {one.field for one in told} <= set(CONTEXT_FIELDS)
