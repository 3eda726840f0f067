"""What a note said before."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from counsellor_app.casework.coded_case import Record
from counsellor_app.casework.free_text import FreeText
from counsellor_app.operations import case_notes, pool_records, timeline
from counsellor_app.operations.note_history import Owner, note_versions
from counsellor_app.operations.timeline import KeptEntry
from tests.builders import a_case, a_contact, a_record

if TYPE_CHECKING:
    from counsellor_app.operations.desk import Desk
    from tests.operations.conftest import SetClock


def texts(desk: Desk, owner: Owner, owner_id: int) -> list[str]:
    return [version.text.reveal() for version in note_versions(desk, owner, owner_id)]


def test_a_case_remembers_its_note(desk: Desk, clock: SetClock) -> None:
    """What the note said before a later day's work can be fetched back."""
    case_id = a_case(desk, "zoals gisteren").coded.case_id
    clock.pass_time(days=1)
    case_notes.keep_note(desk, case_id, FreeText("zoals vandaag"))
    (version,) = note_versions(desk, Owner.CASE, case_id)
    assert (version.text, version.kept_at) == (FreeText("zoals gisteren"), clock.at)


def test_a_contact_remembers_its_note(desk: Desk, clock: SetClock) -> None:
    """The notes of a row have their own versions; its next step has none."""
    entry = a_contact(desk, a_case(desk).coded.case_id, "eerst")
    for note, step in (("dan", "bellen"), ("dan", "mailen")):
        clock.pass_time(hours=1)
        kept = KeptEntry(
            entry.coded.day, entry.coded.answers, FreeText(note), next_step=FreeText(step)
        )
        timeline.keep_entry(desk, entry.coded.record_id, kept)
    assert texts(desk, Owner.TIMELINE, entry.coded.record_id) == ["eerst"]


def test_a_signal_remembers_its_text(desk: Desk, clock: SetClock) -> None:
    """The text of a record of the pool has versions too."""
    signal = a_record(desk, Record.SIGNAL, text="eerst")
    clock.pass_time(hours=1)
    changed = replace(signal, text=FreeText("dan"))
    pool_records.keep_record(
        desk,
        signal.coded.record_id,
        day=changed.coded.day,
        answers=changed.coded.answers,
        name=changed.name,
        text=changed.text,
    )
    assert texts(desk, Owner.POOL_RECORD, signal.coded.record_id) == ["eerst"]


def test_a_putting_back_is_itself_undone(desk: Desk, clock: SetClock) -> None:
    """Putting a version back keeps what it replaces."""
    case_id = a_case(desk, "A" * 100).coded.case_id
    clock.pass_time(hours=1)
    case_notes.keep_note(desk, case_id, FreeText("B" * 100))
    clock.pass_time(hours=1)
    case_notes.keep_note(desk, case_id, FreeText("A" * 100))
    assert texts(desk, Owner.CASE, case_id) == ["B" * 100, "A" * 100]


def test_what_has_no_note_has_no_versions(desk: Desk) -> None:
    """A case without notes has no history."""
    assert note_versions(desk, Owner.CASE, a_case(desk).coded.case_id) == ()
