"""What a vault holds of the words that a robot typed, read back without the window."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import replace
from typing import TYPE_CHECKING

from counsellor_app.anonymisation.case_sheet import Part
from counsellor_app.casework.codebook_reader import read_codebook
from counsellor_app.casework.coded_case import CaseId, Record
from counsellor_app.casework.free_text import FreeText
from counsellor_app.operations import (
    case_notes,
    documents,
    intervision,
    persons,
    pool_records,
    sessions,
    vault_access,
)
from counsellor_app.operations.desk import wall_clock
from counsellor_app.settings import resource
from tests.builders import a_case, a_contact, a_record, kept_entry
from tests.canary import canary
from tests.journeys.launching import QUICK
from tests.journeys.typing_child import PASSPHRASE

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from counsellor_app.casework.codebook import Codebook
    from counsellor_app.operations.desk import Desk

TERM = "zandloper"


def make_vault_with_case(folder: Path) -> None:
    """A vault that is set up, with one registered case."""
    with _new_vault(folder) as desk:
        a_case(desk)


def make_vault_with_words(folder: Path, papers: Path) -> list[str]:
    """A vault with words of every kind that the search finds under `TERM`; which words."""
    with _new_vault(folder) as desk:
        case_id = a_case(desk, words_of("casenote")).coded.case_id
        a_contact(desk, case_id, words_of("contact"))
        persons.add_person(desk, case_id, FreeText(words_of("person")))
        paper = papers / "brief.txt"
        paper.write_text(words_of("paper"), encoding="utf-8")
        documents.add_document(desk, case_id, paper)
        paper.unlink()
        for record in (Record.QUESTION, Record.ACTIVITY):
            a_record(desk, record, text=words_of(record.value))
        session = sessions.start_session(desk, kind="POULE", method="GOSSIP")
        sessions.keep_session(desk, replace(session, learning=FreeText(words_of("session"))))
    places = ("casenote", "contact", "person", "paper", "question", "activity", "session")
    return [canary(place) for place in places]


def words_of(place: str) -> str:
    return f"{canary(place)} {TERM}"


@contextmanager
def _new_vault(folder: Path) -> Iterator[Desk]:
    made = vault_access.create_vault(
        folder,
        bytearray(PASSPHRASE.encode()),
        codebook=_codebook(),
        clock=wall_clock,
        kdf=QUICK,
    )
    vault_access.confirm_recovery_code(made.desk, made.recovery_code)
    yield made.desk
    vault_access.lock(made.desk)


def kept_in(folder: Path, place: str) -> str:
    """The words kept of one editor, in a vault that is whole."""
    typed = bytearray(PASSPHRASE.encode())
    again = vault_access.unlock(folder, typed, codebook=_codebook(), clock=wall_clock)
    assert again.findings == ()
    try:
        return _READ[place](again.desk)
    finally:
        vault_access.lock(again.desk)


def _codebook() -> Codebook:
    return read_codebook(resource("codebook/codebook.toml").read_text(encoding="utf-8"))


def _of_contact(desk: Desk) -> str:
    (entry,) = case_notes.open_case(desk, CaseId(1)).timeline
    return kept_entry(desk, entry.coded.record_id).note.reveal()


def _of_sheet(desk: Desk) -> str:
    (row,) = intervision.list_sheets(desk)
    draft = intervision.open_sheet(desk, row.sheet_id).draft
    return draft.texts[Part.SITUATION].reveal()


def _of_session(desk: Desk) -> str:
    (row,) = sessions.list_sessions(desk)
    return sessions.open_session(desk, row.session_id).learning.reveal()


def _of_question(desk: Desk) -> str:
    (record,) = pool_records.list_records(desk, Record.QUESTION)
    return pool_records.open_record(desk, record.coded.record_id).text.reveal()


_READ = {
    "contact": _of_contact,
    "sheet": _of_sheet,
    "session": _of_session,
    "question": _of_question,
}
