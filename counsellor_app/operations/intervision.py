"""Preparing a case sheet for intervision: start, write, look once more, approve, release, erase."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from counsellor_app.anonymisation.case_sheet import (
    MAX_PART_CHARACTERS,
    ApprovedSheet,
    Audience,
    DraftSheet,
    Part,
    SheetId,
    approve,
    reopened,
    settled,
)
from counsellor_app.anonymisation.deciding import (
    decided,
    labelled_alike,
    rewritten,
    undone,
    with_notes,
)
from counsellor_app.anonymisation.drafting import draft_from
from counsellor_app.anonymisation.engine import shared_engine
from counsellor_app.anonymisation.turning import turned
from counsellor_app.errors import ErrorCode, ExpectedError
from counsellor_app.export import outgoing
from counsellor_app.export.sheet_pdf import draw_sheet
from counsellor_app.operations import leaving
from counsellor_app.operations.erasure import leave_nothing
from counsellor_app.operations.sheet_review import SheetReview, marks_of, persons_of, review_of
from counsellor_app.pace import Act, act
from counsellor_app.vault import case_store, session_store, sheet_store

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date
    from pathlib import Path

    from counsellor_app.anonymisation.decisions import Decision
    from counsellor_app.anonymisation.kept_sheet import KeptSheet, SheetRow
    from counsellor_app.anonymisation.walk import Walk
    from counsellor_app.casework.coded_case import CaseId
    from counsellor_app.casework.ledger import LedgerLine
    from counsellor_app.casework.session import SessionId
    from counsellor_app.operations.desk import Desk

_UNNUMBERED = SheetId(0)


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


@act(Act.LOOKING_THROUGH)
def open_sheet(desk: Desk, sheet_id: SheetId) -> SheetReview:
    """A sheet as it stands, with what still asks for a decision.

    Raises:
        ExpectedError: NO_SUCH_RECORD.
    """
    return review_of(desk, sheet_store.load(desk.vault.connection, sheet_id))


def keep_sheet(desk: Desk, draft: DraftSheet) -> DraftSheet:
    """Keep what was written and ticked; decisions follow their places, the walk stays as kept.

    One that was approved is a draft again, unless nothing changed.

    Raises:
        ExpectedError: TEXT_TOO_LONG, ANSWER_INVALID, NO_SUCH_RECORD.
    """
    if any(len(text) > MAX_PART_CHARACTERS for text in draft.texts.values()):
        raise ExpectedError(ErrorCode.TEXT_TOO_LONG, number=MAX_PART_CHARACTERS)
    draft.codes.check(desk.codebook)
    connection = desk.vault.connection
    with connection.transaction():
        kept = sheet_store.load(connection, draft.sheet_id)
        new = rewritten(kept.draft, draft)
        if new.decisions and new.texts != kept.draft.texts:
            new = labelled_alike(new, marks_of(desk, new, kept.case_id))
        return _keep(desk, kept, new)


def decide(desk: Desk, sheet_id: SheetId, decisions: tuple[Decision, ...]) -> SheetReview:
    """Decide on wordings; for a person the decision counts for every form of the name.

    Raises:
        ExpectedError: NO_SUCH_RECORD.
    """
    connection = desk.vault.connection
    with connection.transaction():
        kept = sheet_store.load(connection, sheet_id)
        marks = marks_of(desk, kept.draft, kept.case_id)
        _keep(desk, kept, decided(kept.draft, marks, decisions))
        return open_sheet(desk, sheet_id)


def undo_decision(desk: Desk, sheet_id: SheetId) -> SheetReview:
    """Take the last decision back; nothing happens where there is none.

    Raises:
        ExpectedError: NO_SUCH_RECORD.
    """
    connection = desk.vault.connection
    with connection.transaction():
        kept = sheet_store.load(connection, sheet_id)
        _keep(desk, kept, undone(kept.draft))
        return open_sheet(desk, sheet_id)


def keep_walk(desk: Desk, sheet_id: SheetId, walk: Walk) -> SheetReview:
    """Keep how far the walk is.

    Raises:
        ExpectedError: TEXT_TOO_LONG, NO_SUCH_RECORD.
    """
    return change_walk(desk, sheet_id, lambda _held: walk)


def change_walk(desk: Desk, sheet_id: SheetId, change: Callable[[Walk], Walk]) -> SheetReview:
    """Change the walk as it stands now, so that two quick ticks do not undo each other.

    Raises:
        ExpectedError: TEXT_TOO_LONG, NO_SUCH_RECORD.
    """
    connection = desk.vault.connection
    with connection.transaction():
        kept = sheet_store.load(connection, sheet_id)
        walk = change(kept.draft.walk)
        if len(walk.participants) > MAX_PART_CHARACTERS:
            raise ExpectedError(ErrorCode.TEXT_TOO_LONG, number=MAX_PART_CHARACTERS)
        sheet_store.keep(connection, replace(kept.draft, walk=walk), at=desk.now())
        return open_sheet(desk, sheet_id)


def take_over_notes(desk: Desk, sheet_id: SheetId, part: Part) -> SheetReview:
    """Put the notes of the sheet's case behind what stands in one part.

    Raises:
        ExpectedError: SHEET_DETACHED once the sheet knows no case; TEXT_TOO_LONG, NO_SUCH_RECORD.
    """
    connection = desk.vault.connection
    with connection.transaction():
        kept = sheet_store.load(connection, sheet_id)
        if kept.case_id is None:
            raise ExpectedError(ErrorCode.SHEET_DETACHED)
        notes = case_store.whole(connection, kept.case_id).note
        keep_sheet(desk, with_notes(kept.draft, part, notes))
        return open_sheet(desk, sheet_id)


def set_session(desk: Desk, sheet_id: SheetId, session_id: SessionId | None) -> None:
    """Say in which session a sheet is discussed; its lifetime runs from that day.

    Raises:
        ExpectedError: NO_SUCH_RECORD.
    """
    connection = desk.vault.connection
    with connection.transaction():
        sheet_store.load(connection, sheet_id)
        if session_id is not None:
            session_store.load(connection, session_id)
        session_store.join_sheet(connection, sheet_id, session_id)


def change_audience(desk: Desk, sheet_id: SheetId, audience: Audience) -> DraftSheet:
    """Turn a sheet to other readers; towards the sector codes and ready words become coarser.

    Raises:
        ExpectedError: NO_SUCH_RECORD.
    """
    connection = desk.vault.connection
    with connection.transaction():
        kept = sheet_store.load(connection, sheet_id)
        return _keep(desk, kept, turned(kept.draft, audience, desk.codebook))


def approve_sheet(desk: Desk, sheet_id: SheetId) -> ApprovedSheet:
    """Approve a sheet as it stands in the vault; it is detached from its case for good.

    Raises:
        ExpectedError: what `approve` refuses; NO_SUCH_RECORD.
    """
    connection = desk.vault.connection
    with connection.transaction():
        kept = sheet_store.load(connection, sheet_id)
        sheet = _approve(desk, kept, desk.today())
        final = settled(
            kept.draft, sheet_store.known_persons(connection), desk.codebook, shared_engine()
        )
        sheet_store.mark_approved(connection, final, approved_on=sheet.approved_on, at=desk.now())
        return sheet


@act(Act.DRAWING)
def sheet_pdf(desk: Desk, sheet_id: SheetId, *, language: str = "nl", copies: int = 1) -> bytes:
    """The sheet's pages for the screen: as they would leave, or marked as a draft.

    Raises:
        ExpectedError: NO_SUCH_RECORD.
    """
    kept = sheet_store.load(desk.vault.connection, sheet_id)
    if kept.approved_on is None:
        return draw_sheet(kept.draft, desk.codebook, language=language)
    sheet = _approve(desk, kept, kept.approved_on)
    return outgoing.sheet_pdf(sheet, desk.codebook, language=language, copies=copies).data


@act(Act.DRAWING)
def release_sheet(  # noqa: PLR0913  the file, and three choices that are the counsellor's own
    desk: Desk,
    sheet_id: SheetId,
    target: Path,
    *,
    may_replace: bool = False,
    language: str = "nl",
    copies: int = 1,
    edition: str = "pdf",
    seen: frozenset[int] = frozenset(),
) -> LedgerLine:
    """Write an approved sheet where the counsellor chose: numbered copies as "pdf", or "html".

    The text is looked at again first: a name that became known since its approval stops it.

    Raises:
        ExpectedError: NOT_RELEASABLE for a draft; SHEET_UNDECIDED; what `leaving.release` refuses.
    """
    kept = sheet_store.load(desk.vault.connection, sheet_id)
    if kept.approved_on is None:
        raise ExpectedError(ErrorCode.NOT_RELEASABLE)
    sheet = _approve(desk, kept, kept.approved_on)
    if edition == "html":
        made = outgoing.sheet_html(sheet, desk.codebook, language=language)
    else:
        made = outgoing.sheet_pdf(sheet, desk.codebook, language=language, copies=copies)
    return leaving.release(desk, made, target, may_replace=may_replace, seen=seen)


def erase_sheet(desk: Desk, sheet_id: SheetId) -> None:
    """Take a sheet away for good; its lines in the ledger stay and hold none of its words."""
    erase_sheets(desk, (sheet_id,))


def erase_sheets(desk: Desk, sheet_ids: tuple[SheetId, ...]) -> int:
    """Take several sheets away for good, all or none; answers with their number."""
    with desk.vault.connection.transaction():
        for sheet_id in sheet_ids:
            sheet_store.erase(desk.vault.connection, sheet_id)
    leave_nothing(desk)
    return len(sheet_ids)


def _approve(desk: Desk, kept: KeptSheet, approved_on: date) -> ApprovedSheet:
    return approve(
        kept.draft,
        sheet_store.known_persons(desk.vault.connection),
        desk.codebook,
        shared_engine(),
        approved_on=approved_on,
        case_persons=persons_of(desk, kept.case_id),
    )


def _keep(desk: Desk, kept: KeptSheet, new: DraftSheet) -> DraftSheet:
    if kept.approved_on is not None and new != kept.draft:
        new = reopened(new)
    sheet_store.keep(desk.vault.connection, new, at=desk.now())
    return new
