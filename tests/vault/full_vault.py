"""A counsellor's vault with something in every table, made as a counsellor would make it.

Everybody in it is invented. It is stored once for each format that was released (stored_vaults.py).
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from types import MappingProxyType
from typing import TYPE_CHECKING

from counsellor_app.anonymisation.case_sheet import Audience, DraftSheet, Part
from counsellor_app.anonymisation.walk import Answer3, Walk, WalkStep
from counsellor_app.casework.codebook import Need
from counsellor_app.casework.coded_case import Record
from counsellor_app.casework.free_text import FreeText
from counsellor_app.casework.report_texts import Check, TextKind
from counsellor_app.casework.session import Attendee, PresenterLine
from counsellor_app.operations import (
    backups,
    case_notes,
    companies,
    documents,
    erasure,
    intervision,
    moving_in,
    persons,
    report_texts,
    sessions,
    timeline,
    vault_access,
    vault_care,
)
from counsellor_app.vault.keys import KdfProfile
from tests.builders import a_case, a_draft, a_record, an_entry, close, required
from tests.operations.pool_members import (
    AUGUST,
    FEBRUARY,
    JANUARY,
    JULY,
    MET_ON,
    PASSPHRASE,
    SPRING,
    YEAR,
    Member,
    Pool,
    members_in,
)

if TYPE_CHECKING:
    from pathlib import Path

    from counsellor_app.casework.case import Case
    from counsellor_app.casework.codebook import Codebook
    from counsellor_app.casework.coded_case import CaseId
    from counsellor_app.operations.desk import Desk
    from tests.operations.conftest import SetClock

MAIL = (
    b"From: Noor <noor@voorbeeld.be>\r\nTo: vp@voorbeeld.be\r\nSubject: De draaidag\r\n"
    b"Date: Tue, 10 Mar 2026 09:00:00 +0100\r\n\r\nWat gisteren gebeurde, laat mij niet los.\r\n"
)
PDF = b"%PDF-1.7\n%%EOF\n"
LIST = (
    "Datum;Naam;Kanaal;Opmerkingen\n03/02/2025;Zo\u00eb Verzonnen;telefonisch;Wou gehoord worden.\n"
)
NEW_PASSPHRASE = b"een verzonnen wachtzin voor wie later leest"
LIGHT = KdfProfile(memory_kib=8192, passes=3, lanes=4)
_WALKED = Walk(frozenset(WalkStep), Answer3.NO, Answer3.NO, Answer3.NO, audience_is_checked=True)
_REVIEWERS = (FreeText("Els Verzonnen"), FreeText("Tom Bedacht"))


def fill(folder: Path, codebook: Codebook) -> tuple[Path, str]:
    """Make it in an empty folder, with a backup from before its last case.

    Returns:
        The folder of the closed vault and its recovery code; `NEW_PASSPHRASE` opens it as well.
    """
    pool = members_in(folder, codebook)
    desk, clock = pool.opener.desk, pool.opener.clock
    code = vault_access.new_recovery_code(desk)
    vault_access.confirm_recovery_code(desk, code)
    case_id = _a_whole_case(desk, clock, folder)
    _records(desk)
    _an_intervision(desk, case_id, folder)
    _texts(desk)
    _an_old_list(desk, folder)
    _a_round(pool)
    _an_erased_case(desk)
    _other_keys(desk)
    _what_is_tried(pool.opener, code)
    _a_round_begun(pool)
    backups.back_up(pool.opener.desk)
    a_case(pool.opener.desk, "Na de back-up.")
    vault = pool.opener.desk.vault.folder
    for member in pool.members:
        vault_access.lock(member.desk)
    return vault, code


def _a_whole_case(desk: Desk, clock: SetClock, folder: Path) -> CaseId:
    """Codes, words and earlier words, one row of each kind, people and papers."""
    case_id = a_case(desk, "Noor belde over Bas.", received_on=MET_ON).coded.case_id
    clock.pass_time(hours=30)
    case_notes.keep_note(desk, case_id, FreeText("Noor belde over Bas. Ze slaapt slecht."))
    for record in (Record.CONTACT, Record.INTERVENTION, Record.REFERRAL, Record.CONSENT):
        an_entry(desk, case_id, record)
    safety = an_entry(desk, case_id, Record.SAFETY)
    kept = timeline.KeptEntry(
        safety.coded.day, safety.coded.answers, FreeText("Thuis veilig."), FreeText("Bellen"),
        date(2026, 3, 20),
    )  # fmt: skip
    timeline.keep_entry(desk, safety.coded.record_id, kept)
    held = persons.add_person(desk, case_id, FreeText("Noor Verzonnen"), "APPLICANT").persons[-1]
    persons.keep_person(desk, replace(held, aliases=(FreeText("Nootje"),)))
    companies.add_company(desk, case_id, FreeText("Studio Nergens"))
    for name, content in (("brief.pdf", PDF), ("mail.eml", MAIL)):
        (folder / name).write_bytes(content)
        documents.add_document(desk, case_id, folder / name)
    a_draft(desk)
    close(desk, a_case(desk, "Wat voorbij is.").coded.case_id)
    return case_id


def _records(desk: Desk) -> None:
    a_record(desk, Record.QUESTION, text="Mag dat op een set?")
    a_record(desk, Record.SIGNAL, text="Callsheets komen te laat.")
    a_record(desk, Record.ACTIVITY)
    a_record(desk, Record.LEARNING)


def _an_intervision(desk: Desk, case_id: CaseId, folder: Path) -> None:
    """A session that was held, a sheet that left and one that is being written."""
    begun = sessions.start_session(desk, kind="SECTOR", method="GOSSIP")
    answers = required(desk.codebook, Record.SESSION, Need.ROW, desk.today(), **begun.coded)
    held = replace(
        begun,
        coded=answers,
        minutes=150,
        place=FreeText("Het Zonnehuis"),
        attendees=(Attendee(FreeText("Els Verzonnen")),),
        presenters=(PresenterLine(FreeText("Hoe blijf ik neutraal?"), FreeText("Bellen"), MET_ON),),
        learning=FreeText("Vroeg doorverwijzen helpt."),
        agreements=FreeText("Telefoons blijven buiten."),
        next_on=date(2026, 9, 10),
    )
    sessions.keep_session(desk, held)
    sessions.finish_session(desk, held.session_id)
    sheet = _written(desk, intervision.start_sheet(desk, case_id, Audience.POULE))
    intervision.keep_walk(desk, sheet.sheet_id, _WALKED)
    intervision.approve_sheet(desk, sheet.sheet_id)
    intervision.release_sheet(desk, sheet.sheet_id, folder / "fiche.pdf")
    _written(desk, intervision.start_sheet(desk, case_id, Audience.POULE))


def _written(desk: Desk, draft: DraftSheet) -> DraftSheet:
    told = {Part.SITUATION: "A wordt gepest door B.", Part.QUESTION: "wat kan ik doen?"}
    texts = {**draft.texts, **{part: FreeText(words) for part, words in told.items()}}
    kept = replace(draft, texts=MappingProxyType(texts))
    intervision.keep_sheet(desk, kept)
    left = intervision.open_sheet(desk, draft.sheet_id).remaining
    return intervision.keep_sheet(desk, replace(kept, confirmed=frozenset(m.word for m in left)))


def _texts(desk: Desk) -> None:
    begun = report_texts.start_text(desk, SPRING, TextKind.SIGNAL)
    codes = {"rt_signal_kind": "RISK", "rt_theme": ("HOURS",)}
    words = FreeText("Lange nachten wegen door op wie net begint.")
    report_texts.keep_text(desk, replace(begun, codes=codes, words=words))
    report_texts.review_text(desk, begun.text_id, _REVIEWERS, Check, [])
    report_texts.keep_supplied(desk, SPRING, {"companies": 412})


def _an_old_list(desk: Desk, folder: Path) -> None:
    path = folder / "dossiers.csv"
    path.write_text(LIST, encoding="utf-8")
    old = moving_in.look_at(desk.codebook, path).list
    guesses = tuple(view.guess.becomes for view in moving_in.propose(desk.codebook, old))
    rules = moving_in.Rules()
    read = moving_in.read(desk.codebook, old, moving_in.ListMapping(guesses), rules, desk.today())
    moving_in.take_over(desk, moving_in.dry_run(desk, read).ready)


def _a_round(pool: Pool) -> None:
    """The spring's round, with enough reports of the others that something was printed."""
    pool.meet()
    for member in pool.members:
        member.reports(3, MET_ON)
    pool.play(SPRING, JULY, AUGUST)


def _an_erased_case(desk: Desk) -> None:
    gone: Case = a_case(desk, "Wat weg is.")
    erasure.erase_case(desk, gone.coded.case_id, keep_codes_for_counting=True)


def _other_keys(desk: Desk) -> None:
    """Lanes and passes as a counsellor's vault has them, with the memory that tests can bear."""
    old, new = bytearray(PASSPHRASE), bytearray(NEW_PASSPHRASE)
    vault_access.change_passphrase(desk, old, new, kdf=LIGHT)


def _what_is_tried(opener: Member, code: str) -> None:
    """A backup tried, the code tried, and a backup put back."""
    folder, clock, codebook = opener.desk.vault.folder, opener.clock, opener.desk.codebook
    vault_care.try_code(opener.desk, code)
    vault_care.try_backup(opener.desk, backups.back_up(opener.desk).name)
    vault_access.lock(opener.desk)
    newest = backups.list_backups(folder)[0].name
    backups.restore(folder, newest, bytearray(NEW_PASSPHRASE), clock=clock)
    again = vault_access.unlock(folder, bytearray(NEW_PASSPHRASE), codebook=codebook, clock=clock)
    opener.desk = again.desk


def _a_round_begun(pool: Pool) -> None:
    """The year's round, to which two have sent and which is not closed."""
    pool.set_day(JANUARY)
    pool.opener.reports(1, date(2026, 11, 3))
    pool.set_day(JANUARY)
    pool.send_in(pool.announce(YEAR, FEBRUARY), pool.opener, pool.members[2])
