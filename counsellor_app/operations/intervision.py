"""Preparing a case sheet for intervision: start, write, look once more, approve, release, erase."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from counsellor_app.anonymisation.case_sheet import (
    MAX_PART_CHARACTERS,
    ApprovedSheet,
    Audience,
    DraftSheet,
    SheetId,
    approve,
    review,
)
from counsellor_app.anonymisation.drafting import draft_from, for_audience
from counsellor_app.errors import ErrorCode, ExpectedError
from counsellor_app.export import gate, outgoing
from counsellor_app.export.sheet_pdf import draw_sheet
from counsellor_app.vault import case_store, sheet_store
from counsellor_app.vault.ledger_store import LedgerBook

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path

    from counsellor_app.anonymisation.kept_sheet import SheetRow
    from counsellor_app.anonymisation.remaining import Remaining
    from counsellor_app.casework.coded_case import CaseId
    from counsellor_app.casework.ledger import LedgerLine
    from counsellor_app.operations.desk import Desk

_UNNUMBERED = SheetId(0)


@dataclass(frozen=True, slots=True)
class SheetReview:
    """A sheet with everything in it that a person has to decide on before it can be approved.

    `case_id` is the case a draft was made from; None once approval cut that thread.
    """

    draft: DraftSheet
    approved_on: date | None
    case_id: CaseId | None
    remaining: tuple[Remaining, ...]


def start_sheet(
    desk: Desk, case_id: CaseId, audience: Audience, *, language: str = "nl"
) -> DraftSheet:
    """A draft from the codes of a case; it goes with the case until it is approved.

    Raises:
        ExpectedError: NO_SUCH_RECORD.
    """
    connection = desk.vault.connection
    with connection.transaction():
        case = case_store.coded(connection, case_id)
        draft = draft_from(
            case, desk.codebook, sheet_id=_UNNUMBERED, audience=audience, language=language
        )
        case_store.set_used_in_intervision(connection, case_id)
        return sheet_store.add(connection, draft, case_id, made_on=desk.today(), at=desk.now())


def list_sheets(desk: Desk) -> tuple[SheetRow, ...]:
    """All sheets, newest first, without words."""
    return sheet_store.list_rows(desk.vault.connection)


def open_sheet(desk: Desk, sheet_id: SheetId) -> SheetReview:
    """A sheet as it stands, with what still asks for a decision.

    Raises:
        ExpectedError: NO_SUCH_RECORD.
    """
    connection = desk.vault.connection
    kept = sheet_store.load(connection, sheet_id)
    remaining = review(kept.draft, sheet_store.known_persons(connection), desk.codebook)
    return SheetReview(kept.draft, kept.approved_on, kept.case_id, remaining)


def keep_sheet(desk: Desk, draft: DraftSheet) -> DraftSheet:
    """Keep a sheet as it stands. One that was approved is a draft again, unless nothing changed.

    Raises:
        ExpectedError: TEXT_TOO_LONG, ANSWER_INVALID, NO_SUCH_RECORD.
    """
    if any(len(text) > MAX_PART_CHARACTERS for text in draft.texts.values()):
        raise ExpectedError(ErrorCode.TEXT_TOO_LONG, number=MAX_PART_CHARACTERS)
    draft.codes.check(desk.codebook)
    sheet_store.keep(desk.vault.connection, draft, at=desk.now())
    return draft


def change_audience(desk: Desk, sheet_id: SheetId, audience: Audience) -> DraftSheet:
    """Turn a sheet to other readers; towards the sector its context becomes coarser.

    Raises:
        ExpectedError: NO_SUCH_RECORD.
    """
    connection = desk.vault.connection
    with connection.transaction():
        kept = sheet_store.load(connection, sheet_id)
        return keep_sheet(desk, for_audience(kept.draft, audience, desk.codebook))


def approve_sheet(desk: Desk, sheet_id: SheetId) -> ApprovedSheet:
    """Approve a sheet as it stands in the vault; it is detached from its case for good.

    Raises:
        ExpectedError: SHEET_EMPTY, SHEET_UNDECIDED, NO_SUCH_RECORD.
    """
    connection = desk.vault.connection
    with connection.transaction():
        kept = sheet_store.load(connection, sheet_id)
        sheet = _approve(desk, kept.draft, desk.today())
        sheet_store.mark_approved(connection, sheet, at=desk.now())
        return sheet


def sheet_pdf(desk: Desk, sheet_id: SheetId, *, language: str = "nl", copies: int = 1) -> bytes:
    """The sheet's pages for the screen: as they would leave, or marked as a draft.

    Raises:
        ExpectedError: NO_SUCH_RECORD.
    """
    kept = sheet_store.load(desk.vault.connection, sheet_id)
    if kept.approved_on is None:
        return draw_sheet(kept.draft, desk.codebook, language=language)
    sheet = _approve(desk, kept.draft, kept.approved_on)
    return outgoing.sheet_pdf(sheet, desk.codebook, language=language, copies=copies).data


def release_sheet(
    desk: Desk,
    sheet_id: SheetId,
    target: Path,
    *,
    may_replace: bool = False,
    language: str = "nl",
    copies: int = 1,
) -> LedgerLine:
    """Write an approved sheet as a PDF where the counsellor chose.

    The text is looked at again first: a name that became known since its approval stops it.

    Raises:
        ExpectedError: NOT_RELEASABLE for a draft; SHEET_UNDECIDED; what `gate.release` refuses.
    """
    connection = desk.vault.connection
    kept = sheet_store.load(connection, sheet_id)
    if kept.approved_on is None:
        raise ExpectedError(ErrorCode.NOT_RELEASABLE)
    sheet = _approve(desk, kept.draft, kept.approved_on)
    return gate.release(
        outgoing.sheet_pdf(sheet, desk.codebook, language=language, copies=copies),
        target,
        ledger=LedgerBook(connection),
        vault_folder=desk.vault.folder,
        released_on=desk.today(),
        may_replace=may_replace,
    )


def erase_sheet(desk: Desk, sheet_id: SheetId) -> None:
    """Take a sheet away for good; its lines in the ledger stay and hold none of its words."""
    sheet_store.erase(desk.vault.connection, sheet_id)


def erase_sheets(desk: Desk, sheet_ids: tuple[SheetId, ...]) -> int:
    """Take several sheets away for good, all or none; answers with their number."""
    with desk.vault.connection.transaction():
        for sheet_id in sheet_ids:
            erase_sheet(desk, sheet_id)
    return len(sheet_ids)


def _approve(desk: Desk, draft: DraftSheet, approved_on: date) -> ApprovedSheet:
    persons = sheet_store.known_persons(desk.vault.connection)
    return approve(draft, persons, desk.codebook, approved_on=approved_on)
