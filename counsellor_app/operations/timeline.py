"""Following a case up: contacts, interventions, referrals, consents, safety and next steps."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from counsellor_app.casework.case import TimelineEntry, require_agreements
from counsellor_app.casework.codebook import Need
from counsellor_app.casework.coded_case import TIMELINE_RECORDS, CaseId, Record, RecordId
from counsellor_app.casework.free_text import NO_WORDS, FreeText
from counsellor_app.errors import BugError
from counsellor_app.operations.case_notes import follow_timeline, note_reply, require_open
from counsellor_app.operations.limits import require_past, require_plausible, require_room
from counsellor_app.vault import case_store, timeline_store

if TYPE_CHECKING:
    from datetime import date

    from counsellor_app.casework.answers import Answers
    from counsellor_app.casework.case import Case
    from counsellor_app.casework.coded_case import CodedRecord
    from counsellor_app.operations.desk import Desk


@dataclass(frozen=True, slots=True)
class KeptEntry:
    """All a page may change in a row; what is left out is emptied."""

    day: date
    answers: Answers
    note: FreeText = NO_WORDS
    next_step: FreeText = NO_WORDS
    next_step_on: date | None = None


def start_entry(desk: Desk, case_id: CaseId, record: Record) -> TimelineEntry:
    """Begin a row of today: a draft, in the vault from this moment on.

    Raises:
        ExpectedError: NO_SUCH_RECORD, CASE_CLOSED.
    """
    if record not in TIMELINE_RECORDS:
        raise BugError(record.value)
    connection = desk.vault.connection
    with connection.transaction():
        require_open(case_store.coded(connection, case_id))
        record_id = timeline_store.add(connection, case_id, record, day=desk.today(), at=desk.now())
        return timeline_store.entry(connection, record_id)


def keep_entry(desk: Desk, record_id: RecordId, kept: KeptEntry) -> TimelineEntry:
    """Keep a row as it stands; a finished row must stay complete.

    Raises:
        ExpectedError: ANSWER_INVALID, DATE_IN_FUTURE, DATE_TOO_EARLY, TEXT_TOO_LONG, CASE_CLOSED
            (a draft may still be finished in a closed case); for a finished row as `finish_entry`.
    """
    require_room(kept.note, kept.next_step)
    require_past(kept.day, desk.today())
    require_plausible(kept.next_step_on)
    connection = desk.vault.connection
    with connection.transaction():
        held = timeline_store.entry(connection, record_id)
        changed = _with(held, kept)
        desk.codebook.check(changed.coded.record, changed.coded.answers, desk.today())
        if not changed.coded.is_draft:
            require_open(
                case_store.coded(connection, timeline_store.case_of(connection, record_id))
            )
            _require_complete(desk, changed.coded)
        timeline_store.keep(connection, changed, desk.now())
        follow_timeline(desk, timeline_store.case_of(connection, record_id))
        return timeline_store.entry(connection, record_id)


def finish_entry(desk: Desk, record_id: RecordId) -> Case:
    """Take the draft mark of a row away: from now on it counts.

    Raises:
        MissingAnswersError: required answers of the row are missing.
        ExpectedError: AGREEMENT_MISSING or OTHER_AGREEMENT_MISSING for interventions 2 and 3.
    """
    connection = desk.vault.connection
    with connection.transaction():
        held = timeline_store.entry(connection, record_id)
        _require_complete(desk, held.coded)
        finished = replace(held, coded=replace(held.coded, is_draft=False))
        timeline_store.keep(connection, finished, desk.now())
        case_id = timeline_store.case_of(connection, record_id)
        if held.coded.record is Record.CONTACT:
            note_reply(desk, case_id, finished.coded)
        follow_timeline(desk, case_id)
        return case_store.whole(connection, case_id)


def remove_entry(desk: Desk, record_id: RecordId) -> Case:
    """Delete a row with its words and their versions."""
    connection = desk.vault.connection
    with connection.transaction():
        case_id = timeline_store.case_of(connection, record_id)
        timeline_store.remove(connection, record_id)
        follow_timeline(desk, case_id)
        return case_store.whole(connection, case_id)


def mark_step_done(desk: Desk, record_id: RecordId, is_done: bool) -> Case:
    """Tick the next step off, or untick it."""
    connection = desk.vault.connection
    with connection.transaction():
        held = timeline_store.entry(connection, record_id)
        timeline_store.keep(connection, replace(held, next_step_is_done=is_done), desk.now())
        case_id = timeline_store.case_of(connection, record_id)
        follow_timeline(desk, case_id)
        return case_store.whole(connection, case_id)


def _with(held: TimelineEntry, kept: KeptEntry) -> TimelineEntry:
    """The row as it stands now; another next step is a new one, and not done."""
    is_same_step = (kept.next_step, kept.next_step_on) == (held.next_step, held.next_step_on)
    return replace(
        held,
        coded=replace(held.coded, day=kept.day, answers=kept.answers),
        note=kept.note,
        next_step=kept.next_step,
        next_step_on=kept.next_step_on,
        next_step_is_done=held.next_step_is_done and is_same_step,
    )


def _require_complete(desk: Desk, coded: CodedRecord) -> None:
    if coded.record is Record.INTERVENTION:
        require_agreements(coded.answers)
    desk.codebook.require(coded.record, coded.answers, Need.ROW)
