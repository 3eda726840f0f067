"""Reviewing a sheet in the vault: decided on, walked through, and nothing of it left behind."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from counsellor_app.anonymisation.case_sheet import Audience, DraftSheet, Part, SheetId
from counsellor_app.anonymisation.decisions import Decision, Treatment
from counsellor_app.anonymisation.finding import Kind
from counsellor_app.anonymisation.walk import Answer3, Walk, WalkStep
from counsellor_app.casework.free_text import FreeText
from counsellor_app.errors import ErrorCode, ExpectedError
from counsellor_app.operations import case_notes, companies, intervision, persons, sessions
from tests.builders import a_case

if TYPE_CHECKING:
    from pathlib import Path

    from counsellor_app.casework.coded_case import CaseId
    from counsellor_app.operations.desk import Desk
    from counsellor_app.operations.sheet_review import SheetReview

NOTES = (
    "Lotte Verbeke (27) belde op 12 maart 2026 vanuit Gent. Verbeke werkt bij Zonneheuvel.\n"
    "Volgens Tom stelt lotte zich aan. Wouter Janssens zag het."
)
WALKED = Walk(
    frozenset(WalkStep),
    Answer3.NO,
    Answer3.NO,
    Answer3.NO,
    audience_is_checked=True,
    participants=FreeText("Griet Peeters – Zilvermeeuw"),
)
MARKERS = ("Lotte", "Verbeke", "Wouter", "Zonneheuvel", "12 maart", "Griet", "Zilvermeeuw", "lotte")


@pytest.fixture
def case_id(desk: Desk) -> CaseId:
    """A case with two people, a company and notes that name them."""
    case_id = a_case(desk, NOTES, segment="PROD", behaviour_main="BULLY").coded.case_id
    persons.add_person(desk, case_id, FreeText("Lotte Verbeke"), "APPLICANT")
    persons.add_person(desk, case_id, FreeText("Tom"), "ACCUSED")
    companies.add_company(desk, case_id, FreeText("Zonneheuvel"))
    return case_id


@pytest.fixture
def sheet_id(desk: Desk, case_id: CaseId) -> SheetId:
    """A draft with the notes taken over, and a question."""
    draft = intervision.start_sheet(desk, case_id, Audience.POULE)
    texts = {**draft.texts, Part.TITLE: FreeText(), Part.QUESTION: FreeText("Wat nu met Lotte?")}
    intervision.keep_sheet(desk, replace(draft, texts=texts))
    intervision.take_over_notes(desk, draft.sheet_id, Part.SITUATION)
    return draft.sheet_id


def on(wording: str, written: str, kind: Kind = Kind.PERSON) -> Decision:
    treatment = Treatment.LABEL if kind is Kind.PERSON else Treatment.GENERALISE
    return Decision(FreeText(wording), treatment, FreeText(written), kind)


DECISIONS = (
    on("Lotte Verbeke", "A"),
    on("Tom", "B"),
    on("Wouter Janssens", "C"),
    on("27", "in de twintig", Kind.AGE),
    on("12 maart 2026", "midden maart 2026", Kind.DATE),
    on("Gent", "een grote stad", Kind.LOCATION),
    on("Zonneheuvel", "een productiehuis", Kind.COMPANY),
)


def confirm_the_rest(desk: Desk, review: SheetReview) -> DraftSheet:
    left = frozenset(one.word for one in review.remaining)
    return intervision.keep_sheet(desk, replace(review.draft, confirmed=left))


def approved(desk: Desk, sheet_id: SheetId) -> DraftSheet:
    confirm_the_rest(desk, intervision.decide(desk, sheet_id, DECISIONS))
    intervision.keep_walk(desk, sheet_id, WALKED)
    intervision.approve_sheet(desk, sheet_id)
    return intervision.open_sheet(desk, sheet_id).draft


def refusal(act: object, *args: object) -> ErrorCode:
    with pytest.raises(ExpectedError) as caught:
        act(*args)  # pyright: ignore[reportCallIssue]
    return caught.value.code


def test_notes_are_taken_over_once_asked(desk: Desk, sheet_id: SheetId) -> None:
    """The notes stand in the part asked for, behind what stood there, every name marked."""
    review = intervision.take_over_notes(desk, sheet_id, Part.SITUATION)
    assert review.draft.texts[Part.SITUATION] == FreeText(f"{NOTES}\n{NOTES}")
    assert {"Lotte Verbeke", "Tom", "Gent"} <= {mark.wording.reveal() for mark in review.marks}


def test_a_review_brings_what_the_window_needs(desk: Desk, sheet_id: SheetId) -> None:
    """Companies, names, roles and labels come with a draft; it says that the text is Dutch."""
    review = intervision.open_sheet(desk, sheet_id)
    assert [name.reveal() for name in review.companies] == ["Zonneheuvel"]
    assert "Lotte Verbeke" in review.known_names
    assert set(review.roles.values()) == {"APPLICANT", "ACCUSED"}
    assert {label.reveal() for label in review.labels.values()} >= {"A", "B", "C"}
    assert review.is_dutch
    assert review.open_points[WalkStep.NAMES] > 1


def test_a_text_in_another_language_is_told(desk: Desk, sheet_id: SheetId) -> None:
    """French is looked through with shapes and known names, and the review says so."""
    french = (
        "Elle a dit que le chef de la production est dans son bureau avec Lotte. "
        "Il est parti et je ne sais pas qui est avec lui, mais elle a peur de lui pour son avenir. "
        "Son adresse est els@voorbeeld.be et le contrat est dans le bureau avec les autres."
    )
    draft = intervision.open_sheet(desk, sheet_id).draft
    intervision.keep_sheet(
        desk, replace(draft, texts={**draft.texts, Part.SITUATION: FreeText(french)})
    )
    review = intervision.open_sheet(desk, sheet_id)
    assert not review.is_dutch
    found = {mark.wording.reveal() for mark in review.marks}
    assert {"Lotte", "els@voorbeeld.be"} <= found


def test_a_name_written_later_in_another_form_has_the_label(desk: Desk, sheet_id: SheetId) -> None:
    """Who was replaced by A stays A: nobody has to remember which forms of the name were meant."""
    draft = intervision.decide(desk, sheet_id, (on("Lotte Verbeke", "A"),)).draft
    texts = {**draft.texts, Part.REQUEST: FreeText("Mevrouw Verbeke wil rust.")}
    intervision.keep_sheet(desk, replace(draft, texts=texts))
    told = intervision.open_sheet(desk, sheet_id).rendered[Part.REQUEST]
    assert "Verbeke" not in told
    assert told.endswith("A wil rust.")


def test_deciding_is_kept_and_undone(desk: Desk, sheet_id: SheetId) -> None:
    """A decision survives opening the sheet again, and the last one can be taken back."""
    intervision.decide(desk, sheet_id, (on("Lotte Verbeke", "A"),))
    after = intervision.decide(desk, sheet_id, (on("Gent", "een grote stad", Kind.LOCATION),))
    assert "A (27) belde" in after.rendered[Part.SITUATION]
    assert intervision.open_sheet(desk, sheet_id).draft == after.draft
    back = intervision.undo_decision(desk, sheet_id)
    assert "vanuit Gent" in back.rendered[Part.SITUATION]
    nothing = intervision.undo_decision(desk, sheet_id)
    assert nothing.rendered[Part.SITUATION] == NOTES
    assert intervision.undo_decision(desk, sheet_id).draft == nothing.draft


def test_a_window_cannot_keep_decisions_of_its_own(desk: Desk, sheet_id: SheetId) -> None:
    """keep_sheet takes texts, codes and ticks; decisions and walk stay as the vault has them."""
    held = intervision.decide(desk, sheet_id, (on("Tom", "B"),)).draft
    intervision.keep_sheet(desk, replace(held, decisions=(), changes=(), walk=WALKED))
    assert intervision.open_sheet(desk, sheet_id).draft == held


def test_every_finding_is_decided_before_approval(desk: Desk, sheet_id: SheetId) -> None:
    """Leaving out any one decision stops approval, whatever else was ticked."""
    intervision.keep_walk(desk, sheet_id, WALKED)
    review = intervision.decide(desk, sheet_id, DECISIONS[1:])
    confirm_the_rest(desk, review)
    assert refusal(intervision.approve_sheet, desk, sheet_id) is ErrorCode.SHEET_UNDECIDED


def test_an_open_walk_stops_approval(desk: Desk, sheet_id: SheetId) -> None:
    """All findings decided, one step not taken."""
    confirm_the_rest(desk, intervision.decide(desk, sheet_id, DECISIONS))
    walk = replace(WALKED, ticked=WALKED.ticked - {WalkStep.RARE})
    review = intervision.keep_walk(desk, sheet_id, walk)
    assert review.open_points == {WalkStep.RARE: 1}
    assert refusal(intervision.approve_sheet, desk, sheet_id) is ErrorCode.SHEET_WALK_OPEN


def test_nothing_of_the_way_there_is_kept(desk: Desk, sheet_id: SheetId) -> None:
    """After approval the sheet's row holds what readers see, and no word of what it was."""
    final = approved(desk, sheet_id)
    assert final.read(Part.SITUATION).startswith("A (in de twintig) belde midden maart 2026")
    (row,) = desk.vault.connection.rows("SELECT fields FROM sheet")
    assert not [marker for marker in MARKERS if marker in row.text("fields")]
    review = intervision.open_sheet(desk, sheet_id)
    assert (review.companies, review.known_names, review.case_id) == ((), (), None)
    assert not review.open_points
    assert all(mark.is_decided for mark in review.marks if mark.needs_decision)


def test_an_approved_sheet_leaves_without_a_marker(
    desk: Desk, sheet_id: SheetId, tmp_path: Path
) -> None:
    """Both editions can be made again from what is kept, and the register holds no word of it."""
    approved(desk, sheet_id)
    for edition in ("pdf", "html"):
        line = intervision.release_sheet(
            desk, sheet_id, tmp_path / f"fiche.{edition}", edition=edition
        )
        assert not [marker for marker in MARKERS if marker in line.content]
    page = (tmp_path / "fiche.html").read_text(encoding="utf-8")
    assert "midden maart 2026" in page
    assert not [marker for marker in MARKERS if marker in page]


def test_a_detached_sheet_takes_no_notes(desk: Desk, sheet_id: SheetId) -> None:
    """Once approved, the notes of the case are out of reach."""
    approved(desk, sheet_id)
    refused = refusal(intervision.take_over_notes, desk, sheet_id, Part.STEPS)
    assert refused is ErrorCode.SHEET_DETACHED


def test_deciding_on_an_approved_sheet_makes_it_a_draft(desk: Desk, sheet_id: SheetId) -> None:
    """It goes on from what readers saw, and what is about the whole is asked anew."""
    approved(desk, sheet_id)
    review = intervision.decide(
        desk, sheet_id, (on("een grote stad", "een plaats", Kind.LOCATION),)
    )
    assert review.approved_on is None
    assert WalkStep.RECOGNITION in review.open_points
    assert "vanuit een plaats" in review.rendered[Part.SITUATION]


def test_towards_the_sector_words_grow_coarser(desk: Desk, sheet_id: SheetId) -> None:
    """What the app offered for the pool becomes what it offers for the sector; handwork stays."""
    intervision.decide(desk, sheet_id, DECISIONS)
    intervision.decide(desk, sheet_id, (on("27", "nog jong", Kind.AGE),))
    intervision.change_audience(desk, sheet_id, Audience.SECTOR)
    shown = intervision.open_sheet(desk, sheet_id).rendered[Part.SITUATION]
    assert "vanuit een stad." in shown
    assert "een bedrijf in de sector" in shown
    assert "maart" not in shown
    assert "nog jong" in shown


def test_a_session_gives_the_day_it_expires(desk: Desk, sheet_id: SheetId) -> None:
    """The lifetime runs from the session; without one, from approval again."""
    approved(desk, sheet_id)
    session = sessions.start_session(desk)
    later = desk.today() + timedelta(days=40)
    sessions.keep_session(desk, replace(session, day=later))
    intervision.set_session(desk, sheet_id, session.session_id)
    (row,) = intervision.list_sheets(desk)
    assert row.expires_on == later + timedelta(days=30)
    intervision.set_session(desk, sheet_id, None)
    (row,) = intervision.list_sheets(desk)
    assert row.expires_on == desk.today() + timedelta(days=30)


def test_pasted_mail_without_end_is_refused(desk: Desk, case_id: CaseId) -> None:
    """200 kB of notes do not fit a part: it is said, and the sheet is as it was."""
    case_notes.keep_note(desk, case_id, FreeText("> Lotte schreef: dag\n" * 10_000))
    draft = intervision.start_sheet(desk, case_id, Audience.POULE)
    refused = refusal(intervision.take_over_notes, desk, draft.sheet_id, Part.SITUATION)
    assert refused is ErrorCode.TEXT_TOO_LONG
    assert intervision.open_sheet(desk, draft.sheet_id).draft == draft


def test_empty_notes_are_nothing(desk: Desk) -> None:
    """A case without notes gives an empty part, and the sheet opens."""
    draft = intervision.start_sheet(desk, a_case(desk).coded.case_id, Audience.POULE)
    review = intervision.take_over_notes(desk, draft.sheet_id, Part.SITUATION)
    assert not review.draft.texts[Part.SITUATION]
    assert review.is_dutch


def test_a_session_that_is_not_there_is_refused(desk: Desk, sheet_id: SheetId) -> None:
    """A sheet is discussed in a session that exists, or in none."""
    refused = refusal(intervision.set_session, desk, sheet_id, 99)
    assert refused is ErrorCode.NO_SUCH_RECORD
