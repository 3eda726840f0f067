"""A proof of attendance leaves through the gate, with a line and without a word of any case."""

from __future__ import annotations

import io
import json
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from pypdf import PdfReader

from counsellor_app.casework.free_text import FreeText
from counsellor_app.casework.ledger import ReleaseKind
from counsellor_app.casework.session import Attendee, IntervisionSession, PresenterLine, SessionId
from counsellor_app.errors import ErrorCode, ExpectedError
from counsellor_app.operations import persons, reporting, sessions
from tests.builders import a_case

if TYPE_CHECKING:
    from pathlib import Path

    from counsellor_app.operations.desk import Desk

CANARY = "Kanariegeel"


@pytest.fixture
def held(desk: Desk) -> IntervisionSession:
    """A session with a word of its own wherever a case could have slipped in."""
    begun = sessions.start_session(desk, kind="POULE", method="BALINT")
    return sessions.keep_session(
        desk,
        replace(
            begun,
            starts_at="09:00",
            minutes=90,
            place=FreeText("Het Zonnehuis"),
            attendees=(Attendee(FreeText("Jan De Smet")), Attendee(FreeText("Mieke Aerts"))),
            presenters=(PresenterLine(FreeText(f"{CANARY}?"), FreeText(CANARY)),),
            learning=FreeText(CANARY),
            agreements=FreeText(CANARY),
        ),
    )


def refusal(act: object, *args: object, **more: object) -> ErrorCode:
    with pytest.raises(ExpectedError) as caught:
        act(*args, **more)  # pyright: ignore[reportCallIssue]
    return caught.value.code


def text(data: bytes) -> str:
    return " ".join(page.extract_text() for page in PdfReader(io.BytesIO(data)).pages)


def test_a_proof_leaves_with_its_line(desk: Desk, held: IntervisionSession, tmp_path: Path) -> None:
    """The file is what was shown; the register says how many, not who."""
    target = tmp_path / "attest.pdf"
    line = sessions.release_attendance(desk, held.session_id, target)
    assert target.read_bytes() == sessions.attendance_pdf(desk, held.session_id)
    assert "Jan De Smet" in text(target.read_bytes())
    (entry,) = reporting.list_ledger(desk).entries
    assert entry.line == line
    assert line.kind is ReleaseKind.ATTENDANCE_PDF
    assert json.loads(line.content) == {
        "attendees": 2,
        "held_on": "2026-03-12",
        "kind": "POULE",
        "language": "nl",
        "session": held.session_id,
    }


@pytest.mark.parametrize("language", ["nl", "en"])
def test_nothing_of_the_session_is_told(
    desk: Desk, held: IntervisionSession, language: str
) -> None:
    """No question, action, learning point or agreement is in the pages, in either language."""
    data = sessions.attendance_pdf(desk, held.session_id, language=language, with_place=True)
    assert "Zonnehuis" in text(data)
    assert CANARY not in text(data)


def test_the_place_is_told_on_wish_alone(desk: Desk, held: IntervisionSession) -> None:
    """Unless it was asked for, nobody reads where the group meets."""
    assert "Zonnehuis" not in text(sessions.attendance_pdf(desk, held.session_id))


def test_a_name_of_a_case_stops_the_proof(
    desk: Desk, held: IntervisionSession, tmp_path: Path
) -> None:
    """It is pointed out, and printed only once the counsellor said that a colleague is meant."""
    persons.add_person(desk, a_case(desk).coded.case_id, FreeText("Mieke Aerts"))
    target = tmp_path / "attest.pdf"
    assert sessions.names_to_check(desk, held.session_id) == (FreeText("Mieke Aerts"),)
    for act in (sessions.attendance_pdf, sessions.release_attendance):
        args = (target,) if act is sessions.release_attendance else ()
        assert refusal(act, desk, held.session_id, *args) is ErrorCode.ATTENDANCE_NAMES
    assert not target.exists()
    assert reporting.list_ledger(desk).entries == ()
    sessions.release_attendance(desk, held.session_id, target, names_are_checked=True)
    assert "Mieke Aerts" in text(target.read_bytes())


def test_a_name_in_the_record_is_pointed_out(desk: Desk, held: IntervisionSession) -> None:
    """A name of a case that slipped into a line is found wherever it stands."""
    persons.add_person(desk, a_case(desk).coded.case_id, FreeText(f"Els {CANARY}"))
    assert sessions.names_to_check(desk, held.session_id) == (FreeText(CANARY),)


def test_nobody_there_nothing_to_prove(desk: Desk, tmp_path: Path) -> None:
    """A session without attendees gives no file."""
    begun = sessions.start_session(desk)
    target = tmp_path / "attest.pdf"
    assert refusal(sessions.release_attendance, desk, begun.session_id, target) is (
        ErrorCode.ATTENDANCE_EMPTY
    )
    assert refusal(sessions.attendance_pdf, desk, SessionId(99)) is ErrorCode.NO_SUCH_RECORD
    assert not target.exists()


def test_the_gate_keeps_its_rules(desk: Desk, held: IntervisionSession, tmp_path: Path) -> None:
    """A proof is not saved among the vault's files, nor over another file unasked."""
    inside, taken = desk.vault.folder / "a.pdf", tmp_path / "taken.pdf"
    taken.write_text("van vroeger")
    release = sessions.release_attendance
    assert refusal(release, desk, held.session_id, inside) is ErrorCode.FOLDER_IS_VAULT
    assert refusal(release, desk, held.session_id, taken) is ErrorCode.FILE_EXISTS
    assert taken.read_text() == "van vroeger"
    release(desk, held.session_id, taken, may_replace=True)
    assert taken.read_bytes().startswith(b"%PDF")
