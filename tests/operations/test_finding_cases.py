"""Finding cases back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from counsellor_app.casework.coded_case import CaseStatus, Record
from counsellor_app.casework.free_text import FreeText
from counsellor_app.casework.kept_words import Owner
from counsellor_app.operations import case_notes, persons
from counsellor_app.operations.finding_cases import (
    CaseFilter,
    CaseOrder,
    count_cases,
    list_cases,
    search_words,
)
from tests.builders import a_case, a_closed_case, a_contact, a_record

if TYPE_CHECKING:
    from counsellor_app.operations.desk import Desk


def test_the_list_shows_cases_as_they_stand(desk: Desk) -> None:
    """Drafts, running and closed cases are listed with their status and their answers."""
    draft, running, closed = case_notes.start_case(desk), a_case(desk), a_closed_case(desk)
    wanted = CaseFilter(order=CaseOrder.CASE_NO, descending=False)
    rows = list_cases(desk, wanted, offset=0, limit=10)
    assert [row.case_id for row in rows] == [c.coded.case_id for c in (draft, running, closed)]
    assert [row.status for row in rows] == [CaseStatus.DRAFT, CaseStatus.NEW, CaseStatus.CLOSED]
    assert rows[1].answers == running.coded.answers


def test_the_list_is_counted(desk: Desk) -> None:
    """The count is that of the filter, whatever the window."""
    for _ in range(3):
        a_case(desk)
    a_closed_case(desk)
    wanted = CaseFilter(statuses=frozenset({CaseStatus.NEW}))
    assert count_cases(desk, wanted) == 3
    assert len(list_cases(desk, wanted, offset=2, limit=10)) == 1


def test_codes_are_found_as_soon_as_they_are_kept(desk: Desk) -> None:
    """An answer that changes moves the case from one filter to the other."""
    case_id = a_case(desk, pc="PC227").coded.case_id
    case_notes.keep_answer(desk, case_id, "pc", "PSC30301")
    assert count_cases(desk, CaseFilter(codes=(("pc", "PC227"),))) == 0
    assert count_cases(desk, CaseFilter(codes=(("pc", "PSC30301"),))) == 1


def test_the_text_filter_reads_every_corner(desk: Desk) -> None:
    """Words in notes, rows, names and linked companies all find their case."""
    case_id = a_case(desk, "Eerste indruk").coded.case_id
    a_contact(desk, case_id, "Tweede gesprek")
    persons.add_person(desk, case_id, FreeText("Annelies"))
    company_id = a_record(desk, Record.COMPANY, "Zonnebloem Films").coded.record_id
    case_notes.link_company(desk, case_id, company_id)
    a_case(desk, "Iets anders")
    for typed in ("indruk", "twee", "anneli", "zonnebloem", "1"):
        rows = list_cases(desk, CaseFilter(text=FreeText(typed)), offset=0, limit=10)
        assert [row.case_id for row in rows] == [case_id], typed


def test_a_hit_says_where_it_is(desk: Desk) -> None:
    """A hit in a contact names its case, its row and the day of the contact."""
    case = a_case(desk).coded
    entry = a_contact(desk, case.case_id, "Belde over de première")
    (hit,) = search_words(desk, FreeText("premiere"))
    assert (hit.owner, hit.case_id, hit.case_no) == (Owner.TIMELINE, case.case_id, case.case_no)
    assert (hit.record_id, hit.day) == (entry.coded.record_id, entry.coded.day)
    assert hit.pieces == (
        (FreeText("Belde over de "), False),
        (FreeText("première"), True),
    )


def test_records_of_the_pool_are_found(desk: Desk) -> None:
    """A signal is found by its text; it belongs to no case."""
    signal = a_record(desk, Record.SIGNAL, text="Nachtdraai zonder vervoer naar huis")
    (hit,) = search_words(desk, FreeText("nachtdraai"))
    assert (hit.owner, hit.record_id) == (Owner.POOL_RECORD, signal.coded.record_id)
    assert (hit.case_id, hit.case_no, hit.day) == (None, None, signal.coded.day)


def test_what_was_replaced_is_not_found(desk: Desk) -> None:
    """The search knows the text as it stands, not as it was."""
    case_id = a_case(desk, "Eerste versie").coded.case_id
    case_notes.keep_note(desk, case_id, FreeText("Tweede"))
    assert search_words(desk, FreeText("eerste")) == ()
    assert len(search_words(desk, FreeText("tweede"))) == 1


def test_searching_for_nothing_finds_nothing(desk: Desk) -> None:
    """An empty field shows no hits."""
    a_case(desk, "Iets")
    assert search_words(desk, FreeText(" ")) == ()
