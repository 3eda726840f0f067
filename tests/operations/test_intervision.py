"""From a case to a sheet that leaves: nothing goes along that was not decided on."""

from __future__ import annotations

import io
from dataclasses import replace
from datetime import timedelta
from types import MappingProxyType
from typing import TYPE_CHECKING

import pytest
from pypdf import PdfReader

from counsellor_app.anonymisation.case_sheet import Audience, DraftSheet, Part
from counsellor_app.anonymisation.walk import Answer3, Walk, WalkStep
from counsellor_app.casework.coded_case import CaseId, Record
from counsellor_app.casework.free_text import FreeText
from counsellor_app.casework.ledger import ReleaseKind
from counsellor_app.errors import ErrorCode, ExpectedError
from counsellor_app.operations import case_notes, erasure, intervision, persons, reporting
from tests.builders import a_case, an_entry

if TYPE_CHECKING:
    from pathlib import Path

    from counsellor_app.operations.desk import Desk

CANARY = "Kanariegeel"


@pytest.fixture
def case_id(desk: Desk) -> CaseId:
    """A case with a name in its notes and among its people."""
    case = a_case(desk, f"{CANARY} belde over {CANARY}", segment="PROD", behaviour_main="BULLY")
    persons.add_person(desk, case.coded.case_id, FreeText(f"Els {CANARY}"))
    an_entry(desk, case.coded.case_id, Record.INTERVENTION, iv_kind="I1")
    return case.coded.case_id


def written(desk: Desk, draft: DraftSheet, **parts: str) -> DraftSheet:
    told = {"situation": "A wordt gepest door B.", "question": "wat kan ik doen?", **parts}
    texts = {**draft.texts, **{Part(name): FreeText(words) for name, words in told.items()}}
    kept = replace(draft, texts=MappingProxyType(texts))
    intervision.keep_sheet(desk, kept)
    remaining = intervision.open_sheet(desk, draft.sheet_id).remaining
    return intervision.keep_sheet(
        desk, replace(kept, confirmed=frozenset(one.word for one in remaining))
    )


WALKED = Walk(
    frozenset(WalkStep),
    Answer3.NO,
    Answer3.NO,
    Answer3.NO,
    audience_is_checked=True,
    participants=FreeText("Griet – Zilvermeeuw"),
)


def approved(desk: Desk, case_id: CaseId, **parts: str) -> DraftSheet:
    draft = intervision.start_sheet(desk, case_id, Audience.POULE)
    written(desk, draft, **parts)
    intervision.keep_walk(desk, draft.sheet_id, WALKED)
    intervision.approve_sheet(desk, draft.sheet_id)
    return intervision.open_sheet(desk, draft.sheet_id).draft


def refusal(act: object, *args: object, **more: object) -> ErrorCode:
    with pytest.raises(ExpectedError) as caught:
        act(*args, **more)  # pyright: ignore[reportCallIssue]
    return caught.value.code


def pdf_text(data: bytes) -> str:
    return " ".join(page.extract_text() for page in PdfReader(io.BytesIO(data)).pages)


def test_a_sheet_starts_from_codes_alone(desk: Desk, case_id: CaseId) -> None:
    """Title, context and steps come from groups; not a word of the notes comes along."""
    draft = intervision.start_sheet(desk, case_id, Audience.POULE)
    assert draft.read(Part.TITLE) == "Pesterijen"
    assert ("segment", "MAKING") in {(one.field, one.code) for one in draft.codes.context}
    assert not any(CANARY in draft.read(part) for part in Part)
    assert case_notes.open_case(desk, case_id).is_used_in_intervision


def test_a_sheet_of_no_case_is_refused(desk: Desk) -> None:
    """There is no sheet without a case, and nothing is kept."""
    assert refusal(intervision.start_sheet, desk, CaseId(9), Audience.POULE) is (
        ErrorCode.NO_SUCH_RECORD
    )
    assert intervision.list_sheets(desk) == ()


def test_a_draft_is_kept_as_written(desk: Desk, case_id: CaseId) -> None:
    """What was kept is what is opened, and the list knows it without words."""
    draft = written(desk, intervision.start_sheet(desk, case_id, Audience.SECTOR))
    review = intervision.open_sheet(desk, draft.sheet_id)
    assert review.draft == draft
    assert review.case_id == case_id
    (row,) = intervision.list_sheets(desk)
    assert (row.audience, row.approved_on, row.expires_on) == (Audience.SECTOR, None, None)


def test_approval_cuts_the_thread_to_the_case(desk: Desk, case_id: CaseId) -> None:
    """An approved sheet belongs to no case, and going on with it does not bring the case back."""
    draft = approved(desk, case_id)
    review = intervision.open_sheet(desk, draft.sheet_id)
    assert (review.approved_on, review.case_id) == (desk.today(), None)
    intervision.keep_sheet(desk, written(desk, draft, request="iets anders"))
    assert intervision.open_sheet(desk, draft.sheet_id).case_id is None
    (row,) = desk.vault.connection.rows("SELECT case_id FROM sheet")
    assert row["case_id"] is None


def test_an_approved_sheet_expires(desk: Desk, case_id: CaseId) -> None:
    """Thirty days after approval a sheet is proposed for erasure."""
    approved(desk, case_id)
    (row,) = intervision.list_sheets(desk)
    assert row.expires_on == desk.today() + timedelta(days=30)


def test_editing_makes_it_a_draft_again(desk: Desk, case_id: CaseId) -> None:
    """A change after approval takes approval away; keeping the same does not."""
    draft = approved(desk, case_id)
    intervision.keep_sheet(desk, draft)
    assert intervision.open_sheet(desk, draft.sheet_id).approved_on == desk.today()
    written(desk, draft, request="A wil nog iets.")
    assert intervision.open_sheet(desk, draft.sheet_id).approved_on is None


def test_a_known_name_stops_approval(desk: Desk, case_id: CaseId) -> None:
    """A name of the case's people cannot be ticked away."""
    draft = intervision.start_sheet(desk, case_id, Audience.POULE)
    written(desk, draft, situation=f"toen zei {CANARY} niets")
    assert refusal(intervision.approve_sheet, desk, draft.sheet_id) is ErrorCode.SHEET_UNDECIDED


def test_an_alias_stops_approval(desk: Desk, case_id: CaseId) -> None:
    """What people call somebody is known like the name itself."""
    person = case_notes.open_case(desk, case_id).persons[0]
    persons.keep_person(desk, replace(person, aliases=(FreeText("Elsie"),)))
    draft = intervision.start_sheet(desk, case_id, Audience.POULE)
    written(desk, draft, situation="toen zei Elsie niets")
    assert refusal(intervision.approve_sheet, desk, draft.sheet_id) is ErrorCode.SHEET_UNDECIDED


def test_erasing_the_case_takes_its_draft_along(desk: Desk, case_id: CaseId) -> None:
    """A draft goes with its case; an approved sheet, which knows no case, stays."""
    kept = approved(desk, case_id)
    intervision.start_sheet(desk, case_id, Audience.POULE)
    erasure.erase_case(desk, case_id, keep_codes_for_counting=False)
    assert [row.sheet_id for row in intervision.list_sheets(desk)] == [kept.sheet_id]


def test_a_name_of_another_case_stops_approval(desk: Desk, case_id: CaseId) -> None:
    """Somebody known from any case here is known."""
    other = a_case(desk).coded.case_id
    persons.add_person(desk, other, FreeText("Zonneschijn"))
    draft = intervision.start_sheet(desk, case_id, Audience.POULE)
    written(desk, draft, situation="toen zei Zonneschijn niets")
    assert refusal(intervision.approve_sheet, desk, draft.sheet_id) is ErrorCode.SHEET_UNDECIDED


def test_a_name_known_since_stops_the_file(desk: Desk, case_id: CaseId, tmp_path: Path) -> None:
    """An approved sheet is looked at again before it leaves and before its pages are shown."""
    draft = approved(desk, case_id, situation="zij werkt met Avondrood")
    persons.add_person(desk, case_id, FreeText("Avondrood"))
    target = tmp_path / "fiche.pdf"
    assert refusal(intervision.release_sheet, desk, draft.sheet_id, target) is (
        ErrorCode.SHEET_UNDECIDED
    )
    assert refusal(intervision.sheet_pdf, desk, draft.sheet_id) is ErrorCode.SHEET_UNDECIDED
    assert not target.exists()
    assert reporting.list_ledger(desk).entries == ()


def test_a_draft_does_not_leave(desk: Desk, case_id: CaseId, tmp_path: Path) -> None:
    """A draft can be looked at, marked as one, and not released."""
    draft = written(desk, intervision.start_sheet(desk, case_id, Audience.POULE))
    assert "Concept" in pdf_text(intervision.sheet_pdf(desk, draft.sheet_id))
    assert refusal(intervision.release_sheet, desk, draft.sheet_id, tmp_path / "f.pdf") is (
        ErrorCode.NOT_RELEASABLE
    )
    assert not (tmp_path / "f.pdf").exists()


def test_a_released_sheet_holds_no_known_name(desk: Desk, case_id: CaseId, tmp_path: Path) -> None:
    """The file is what was shown; no known name stands in it, nor in the ledger."""
    draft = approved(desk, case_id)
    target = tmp_path / "fiche.pdf"
    line = intervision.release_sheet(desk, draft.sheet_id, target, copies=2)
    assert target.read_bytes() == intervision.sheet_pdf(desk, draft.sheet_id, copies=2)
    assert "Exemplaar 2 van 2" in pdf_text(target.read_bytes())
    (entry,) = reporting.list_ledger(desk).entries
    assert entry.line == line
    assert line.kind is ReleaseKind.SHEET_PDF
    assert CANARY not in pdf_text(target.read_bytes()) + line.content
    assert "gepest" not in line.content


def test_the_vaults_folder_is_refused(desk: Desk, case_id: CaseId) -> None:
    """A sheet is not saved among the vault's own files."""
    draft = approved(desk, case_id)
    inside = desk.vault.folder / "fiche.pdf"
    assert refusal(intervision.release_sheet, desk, draft.sheet_id, inside) is (
        ErrorCode.FOLDER_IS_VAULT
    )


def test_towards_the_sector_details_grow_coarser(desk: Desk, case_id: CaseId) -> None:
    """Another audience gets another context, and an approved sheet is a draft again."""
    draft = approved(desk, case_id)
    turned = intervision.change_audience(desk, draft.sheet_id, Audience.SECTOR)
    assert all(one.step == 1 for one in turned.codes.context)
    assert intervision.open_sheet(desk, draft.sheet_id).approved_on is None


def test_a_part_has_a_limit(desk: Desk, case_id: CaseId) -> None:
    """A pasted book is refused, and what was kept before stays."""
    draft = written(desk, intervision.start_sheet(desk, case_id, Audience.POULE))
    texts = {**draft.texts, Part.SITUATION: FreeText("x" * 20_001)}
    too_long = replace(draft, texts=MappingProxyType(texts))
    assert refusal(intervision.keep_sheet, desk, too_long) is ErrorCode.TEXT_TOO_LONG
    assert intervision.open_sheet(desk, draft.sheet_id).draft == draft
    crowd = replace(WALKED, participants=FreeText("x" * 20_001))
    assert refusal(intervision.keep_walk, desk, draft.sheet_id, crowd) is ErrorCode.TEXT_TOO_LONG
    assert intervision.open_sheet(desk, draft.sheet_id).draft == draft


def test_erasing_takes_a_sheet_away(desk: Desk, case_id: CaseId) -> None:
    """An erased sheet is in no list and cannot be opened."""
    draft = approved(desk, case_id)
    intervision.erase_sheet(desk, draft.sheet_id)
    assert intervision.list_sheets(desk) == ()
    assert refusal(intervision.open_sheet, desk, draft.sheet_id) is ErrorCode.NO_SUCH_RECORD
