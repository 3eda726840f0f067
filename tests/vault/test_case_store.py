"""Cases in and out of the vault."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from counsellor_app.casework.case import KnownPerson
from counsellor_app.casework.coded_case import CaseId, CaseStatus, Record, RecordId
from counsellor_app.casework.free_text import FreeText
from counsellor_app.casework.kept_words import Owner
from counsellor_app.errors import ErrorCode, ExpectedError
from counsellor_app.vault import (
    case_store,
    document_store,
    erasure_store,
    person_store,
    timeline_store,
    word_store,
)
from counsellor_app.vault.connection import open_database
from counsellor_app.vault.document_store import NewDocument
from counsellor_app.vault.schema import bring_up_to_date
from counsellor_app.vault.word_store import Place, WordsField

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from counsellor_app.casework.answers import Answers
    from counsellor_app.vault.connection import Connection

NOW = datetime(2026, 3, 12, 10, 0, tzinfo=UTC)
TODAY = NOW.date()
MARK = "GEHEIMTEKEN"


@pytest.fixture(scope="module")
def connection(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Connection]:
    """An empty vault's database; each test clears what it wrote."""
    opened = open_database(tmp_path_factory.mktemp("cases") / "d.db", b"k" * 32, must_exist=False)
    bring_up_to_date(opened)
    yield opened
    opened.close()


@pytest.fixture(autouse=True)
def _no_cases(connection: Connection) -> None:
    for table in ("words", "cases", "erased_case", "frozen_codes"):
        connection.run(f"DELETE FROM {table}")


def a_case(connection: Connection, answers: Answers | None = None) -> CaseId:
    case_id = case_store.add(connection, codebook_version=3, at=NOW)
    held = case_store.coded(connection, case_id)
    case_store.keep(connection, replace(held, answers=answers or {}), NOW)
    return case_id


def a_full_case(connection: Connection) -> CaseId:
    """A case with the mark in every place that takes words."""
    case_id = a_case(connection, {"received_on": TODAY, "pc": "PC227"})
    words = FreeText(MARK)
    note = Place(Owner.CASE, case_id, WordsField.NOTE, case_id)
    word_store.keep(connection, note, words, NOW)
    word_store.keep(connection, note, FreeText(MARK + " verder"), NOW.replace(hour=12))
    row_id = timeline_store.add(connection, case_id, Record.CONTACT, day=TODAY, at=NOW)
    entry = timeline_store.entry(connection, row_id)
    entry = replace(entry, note=words, next_step=words, next_step_on=date(2026, 4, 1))
    timeline_store.keep(connection, entry, NOW)
    person = KnownPerson(person_store.add(connection, case_id, "AFF"), words, (words,), "AFF")
    person_store.keep(connection, person, NOW)
    paper = NewDocument("application/pdf", words, content=MARK.encode(), size_bytes=11)
    document_store.add(connection, case_id, paper, day=TODAY, at=NOW)
    mail = NewDocument("text/plain", words, text=words, size_bytes=11)
    document_store.add(connection, case_id, mail, day=TODAY, at=NOW)
    return case_id


CODES = st.from_regex(r"[A-Z][A-Z0-9_]{0,31}", fullmatch=True)
ANSWERS = st.dictionaries(
    st.from_regex(r"[a-z][a-z_]{0,20}", fullmatch=True),
    CODES
    | st.lists(CODES, min_size=1, max_size=4).map(tuple)
    | st.dates(date(1990, 1, 1), date(2100, 1, 1))
    | st.integers(0, 100_000),
    max_size=8,
)


@given(answers=ANSWERS)
@settings(max_examples=60, deadline=None)
def test_any_answers_come_back(connection: Connection, answers: Answers) -> None:
    """Codes, several codes, days and numbers come back as they were."""
    case_id = a_case(connection, answers)
    assert case_store.coded(connection, case_id).answers == answers
    case_store.remove(connection, case_id)


def test_codes_are_indexed_as_they_change(connection: Connection) -> None:
    """The index of codes holds exactly the codes of the answers as they stand."""
    case_id = a_case(connection, {"a": "X", "b": ("Y", "Z"), "c": TODAY, "d": 4})
    held = case_store.coded(connection, case_id)
    case_store.keep(connection, replace(held, answers={"b": ("Z", "W")}), NOW)
    found = connection.rows("SELECT field, code FROM case_code ORDER BY code")
    assert [(row.text("field"), row.text("code")) for row in found] == [("b", "W"), ("b", "Z")]


def test_numbers_run_on(connection: Connection) -> None:
    """Each case gets the next number."""
    made = [case_store.coded(connection, a_case(connection)).case_no for _ in range(3)]
    assert made == [1, 2, 3]


def test_an_erased_number_is_not_given_again(connection: Connection) -> None:
    """The number of an erased case stays with its stub."""
    case_store.remove(connection, a_case(connection))
    erasure_store.leave_stub(connection, 1, erased_on=TODAY, backups_touched=0)
    assert case_store.coded(connection, a_case(connection)).case_no == 2


def test_a_whole_case_comes_back(connection: Connection) -> None:
    """A case is read with all that stands in it."""
    case = case_store.whole(connection, a_full_case(connection))
    words = FreeText(MARK)
    (entry,), (person,) = case.timeline, case.persons
    assert case.note == FreeText(MARK + " verder")
    assert (entry.note, entry.next_step, entry.next_step_on) == (words, words, date(2026, 4, 1))
    assert (person.name, person.aliases, person.role) == (words, (words,), "AFF")
    assert [(d.title, d.media_type, d.size_bytes, d.added_on) for d in case.documents] == [
        (words, "application/pdf", 11, TODAY),
        (words, "text/plain", 11, TODAY),
    ]


def test_words_stand_in_no_table_of_codes(connection: Connection) -> None:
    """After words were put everywhere, only the tables of words and papers hold any."""
    a_full_case(connection)
    tables = connection.rows(
        "SELECT name FROM pragma_table_list WHERE schema = 'main' AND name NOT LIKE 'sqlite%'"
    )
    holding: set[str] = set()
    for table in (row.text("name") for row in tables):
        for row in connection.rows(f"SELECT * FROM {table}"):
            if any(MARK in str(value) for value in row):
                holding.add(table)
    assert holding - {"words_index"} == {"words", "note_version", "document"}


def test_coded_cases_are_read_without_words(connection: Connection) -> None:
    """Drafts are left out; finished rows come along, unfinished ones do not."""
    case_id = a_full_case(connection)
    assert list(case_store.every_coded(connection)) == []
    case = replace(case_store.coded(connection, case_id), status=CaseStatus.NEW)
    case_store.keep(connection, replace(case, registered_on=TODAY), NOW)
    (row,) = case.timeline
    (read,) = case_store.every_coded(connection)
    assert (read.case_id, read.registered_on, read.timeline) == (case_id, TODAY, ())
    entry = timeline_store.entry(connection, row.record_id)
    timeline_store.keep(connection, replace(entry, coded=replace(row, is_draft=False)), NOW)
    (read,) = case_store.every_coded(connection)
    assert read.timeline == (replace(row, is_draft=False),)


def test_removing_leaves_nothing(connection: Connection) -> None:
    """A removed case leaves no row in any table."""
    connection.run("DELETE FROM sqlite_sequence")
    before = _rows_per_table(connection)
    case_store.remove(connection, a_full_case(connection))
    assert _rows_per_table(connection) == before


def _rows_per_table(connection: Connection) -> dict[str, int]:
    tables = connection.rows(
        "SELECT name FROM pragma_table_list"
        " WHERE schema = 'main' AND name NOT LIKE 'sqlite%' AND name NOT LIKE 'words_index%'"
    )
    counts: dict[str, int] = {}
    for table in (row.text("name") for row in tables):
        row = connection.row(f"SELECT count(*) AS held FROM {table}")
        counts[table] = row.number("held") if row else -1
    return counts


def test_a_removed_row_takes_its_words(connection: Connection) -> None:
    """A row, a person and a paper each take their own words along and leave the others."""
    case = case_store.whole(connection, a_full_case(connection))
    timeline_store.remove(connection, case.timeline[0].coded.record_id)
    person_store.remove(connection, case.persons[0].person_id)
    for document in case.documents:
        document_store.remove(connection, document.document_id)
    left = connection.rows("SELECT owner, field FROM words")
    assert [(row.text("owner"), row.text("field")) for row in left] == [("case", "note")]


NOWHERE = 987_654


@pytest.mark.parametrize(
    "read",
    [
        lambda c: case_store.coded(c, CaseId(NOWHERE)),
        lambda c: case_store.whole(c, CaseId(NOWHERE)),
        lambda c: timeline_store.entry(c, RecordId(NOWHERE)),
        lambda c: timeline_store.case_of(c, RecordId(NOWHERE)),
        lambda c: person_store.case_of(c, NOWHERE),
        lambda c: document_store.case_of(c, NOWHERE),
        lambda c: document_store.content(c, NOWHERE),
    ],
)
def test_what_is_gone_is_said(connection: Connection, read: Callable[[Connection], object]) -> None:
    """Asking for what does not exist is an expected error, not an empty answer."""
    with pytest.raises(ExpectedError) as refused:
        read(connection)
    assert refused.value.code is ErrorCode.NO_SUCH_RECORD


def test_the_weight_of_what_is_gone_is_nothing(connection: Connection) -> None:
    """A case that does not exist weighs nothing."""
    assert erasure_store.weigh(connection, CaseId(NOWHERE)).characters == 0
