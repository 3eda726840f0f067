"""The list of cases: filters, orders and windows, each carried by an index."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from counsellor_app.casework.answers import codes, to_json
from counsellor_app.casework.case_list import CaseFilter, CaseOrder, CaseRow
from counsellor_app.casework.coded_case import CaseStatus
from counsellor_app.casework.free_text import FreeText
from counsellor_app.casework.kept_words import Owner
from counsellor_app.vault import case_list, word_store
from counsellor_app.vault.connection import open_database
from counsellor_app.vault.schema import bring_up_to_date
from counsellor_app.vault.word_store import Place, WordsField

if TYPE_CHECKING:
    from collections.abc import Iterator

    from counsellor_app.vault.connection import Connection

NOW = datetime(2026, 3, 12, 10, 0, tzinfo=UTC)
FIRST = date(2026, 1, 1)
STATUSES = tuple(CaseStatus)
BEHAVIOURS = ("SEX", "BULLY", "CONF")
ROWS = 60


def _answers(n: int) -> dict[str, str | tuple[str, ...]]:
    answers: dict[str, str | tuple[str, ...]] = {"behaviour_main": BEHAVIOURS[n % 3]}
    if n % 4:
        answers["power"] = ("HIER", "FAME")[: n % 2 + 1]
    return answers


def _day(n: int, every: int) -> str | None:
    return None if n % every == 0 else (FIRST + timedelta(days=n * 7 % 50)).isoformat()


@pytest.fixture(scope="module")
def connection(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Connection]:
    """Sixty cases of all kinds, every fifth with a note, every seventh with a company."""
    opened = open_database(tmp_path_factory.mktemp("list") / "d.db", b"k" * 32, must_exist=False)
    bring_up_to_date(opened)
    with opened.transaction():
        _fill(opened)
    yield opened
    opened.close()


def _fill(connection: Connection) -> None:
    company_id = connection.run(
        "INSERT INTO pool_record (record, day, answers, is_draft, codebook_version, changed_at)"
        " VALUES ('company', '2026-01-01', '{}', 0, 1, '')"
    )
    name = Place(Owner.POOL_RECORD, company_id, WordsField.NAME)
    word_store.keep(connection, name, FreeText("Zonnebloem Films"), NOW)
    for n in range(1, ROWS + 1):
        case_id = connection.run(
            "INSERT INTO cases (case_no, status, received_on, last_contact_on, next_step_on,"
            " hearing_due_on, codebook_version, answers, changed_at) VALUES"
            " (:n, :status, :received, :contact, :step, :hearing, 1, :answers, '')",
            n=n,
            status=STATUSES[n % len(STATUSES)].value,
            received=_day(n, 11),
            contact=_day(n, 2),
            step=_day(n, 3),
            hearing=_day(n, 4),
            answers=to_json(_answers(n)),
        )
        if n % 5 == 0:
            place = Place(Owner.CASE, case_id, WordsField.NOTE, case_id)
            word_store.keep(connection, place, FreeText(f"Belde over première {n}"), NOW)
        if n % 7 == 0:
            connection.run(
                "INSERT INTO company_link VALUES (:id, :company)", id=case_id, company=company_id
            )


def numbers(connection: Connection, wanted: CaseFilter) -> list[int]:
    rows = case_list.window(connection, wanted, offset=0, limit=ROWS)
    assert case_list.count(connection, wanted) == len(rows)
    return [row.case_no for row in rows]


def everything(connection: Connection) -> tuple[CaseRow, ...]:
    return case_list.window(connection, CaseFilter(), offset=0, limit=ROWS)


@given(
    statuses=st.frozensets(st.sampled_from(STATUSES), max_size=3),
    chosen=st.frozensets(st.sampled_from(BEHAVIOURS), max_size=2),
    power=st.sampled_from([(), ("HIER",), ("FAME",), ("FAME", "HIER"), ("NONE",)]),
    start=st.none() | st.integers(0, 50),
    days=st.none() | st.integers(0, 30),
)
@settings(max_examples=60, deadline=None)
def test_filters_leave_what_they_say(
    connection: Connection,
    statuses: frozenset[CaseStatus],
    chosen: frozenset[str],
    power: tuple[str, ...],
    start: int | None,
    days: int | None,
) -> None:
    """Any mix of filters leaves the same cases as reading each case by eye."""
    since = None if start is None else FIRST + timedelta(days=start)
    until = None if days is None else FIRST + timedelta(days=20 + days)
    wanted = CaseFilter(
        statuses=statuses,
        codes=(*(("behaviour_main", c) for c in chosen), *(("power", c) for c in power)),
        received_from=since,
        received_to=until,
    )

    def is_wanted(row: CaseRow) -> bool:
        held_power = codes(row.answers, "power")
        return (
            (not statuses or row.status in statuses)
            and (not chosen or row.answers["behaviour_main"] in chosen)
            and (not power or not set(power).isdisjoint(held_power))
            and (since is None or (row.received_on is not None and row.received_on >= since))
            and (until is None or (row.received_on is not None and row.received_on <= until))
        )

    left = [row.case_no for row in everything(connection) if is_wanted(row)]
    assert numbers(connection, wanted) == left


COLUMNS = {
    CaseOrder.CASE_NO: "case_no",
    CaseOrder.RECEIVED: "received_on",
    CaseOrder.LAST_CONTACT: "last_contact_on",
    CaseOrder.NEXT_STEP: "next_step_on",
    CaseOrder.HEARING: "hearing_due_on",
    CaseOrder.STATUS: "status",
}


@pytest.mark.parametrize("order", CaseOrder)
@pytest.mark.parametrize("descending", [False, True])
def test_the_list_is_in_order(connection: Connection, order: CaseOrder, descending: bool) -> None:
    """Each column sorts both ways; what has nothing in the column comes last both times."""
    wanted = CaseFilter(order=order, descending=descending)
    rows = case_list.window(connection, wanted, offset=0, limit=ROWS)
    held = [getattr(row, COLUMNS[order]) for row in rows]
    filled = [value for value in held if value is not None]
    assert len(rows) == ROWS
    assert filled == sorted(filled, reverse=descending)
    assert held[len(filled) :] == [None] * (ROWS - len(filled))


@pytest.mark.parametrize("order", CaseOrder)
@pytest.mark.parametrize("descending", [False, True])
def test_windows_make_the_list(connection: Connection, order: CaseOrder, descending: bool) -> None:
    """Windows one after another hold each case once, in the order of the whole."""
    wanted = CaseFilter(order=order, descending=descending)
    pieces = [
        row.case_no
        for offset in range(0, ROWS, 7)
        for row in case_list.window(connection, wanted, offset=offset, limit=7)
    ]
    assert pieces == numbers(connection, wanted)


@pytest.mark.parametrize("order", CaseOrder)
@pytest.mark.parametrize("descending", [False, True])
def test_no_order_sorts_the_whole_list(
    connection: Connection, order: CaseOrder, descending: bool
) -> None:
    """Every order walks an index: a hundred thousand cases are not sorted for one window."""
    sql = case_list._ROWS + case_list._ORDERS[order, descending] + case_list._WINDOW
    plan = [
        row.text("detail")
        for row in connection.rows("EXPLAIN QUERY PLAN " + sql, limit=1, offset=0)
    ]
    assert not any("TEMP B-TREE" in line for line in plan), plan


def test_the_list_is_searched_as_it_is_typed(connection: Connection) -> None:
    """The beginning of a word without its accent finds the cases in which it stands."""
    assert numbers(connection, CaseFilter(text=FreeText("PREMIE"))) != []
    assert {n % 5 for n in numbers(connection, CaseFilter(text=FreeText("premie bel")))} == {0}


def test_a_company_finds_its_cases(connection: Connection) -> None:
    """The name of a linked company finds the cases that are linked to it."""
    found = numbers(connection, CaseFilter(text=FreeText("zonnebl")))
    assert sorted(found) == [7, 14, 21, 28, 35, 42, 49, 56]


def test_a_number_finds_its_case(connection: Connection) -> None:
    """A case number finds the case, beside notes in which the number stands."""
    assert sorted(numbers(connection, CaseFilter(text=FreeText("#33")))) == [33]


@pytest.mark.parametrize("typed", ["---", '"', "*"])
def test_signs_alone_find_nothing(connection: Connection, typed: str) -> None:
    """A query without letters or digits leaves no case, and is no error."""
    assert numbers(connection, CaseFilter(text=FreeText(typed))) == []


def test_blanks_filter_nothing(connection: Connection) -> None:
    """Spaces in the search field leave the list whole."""
    assert len(numbers(connection, CaseFilter(text=FreeText("  ")))) == ROWS


def test_a_row_shows_days_and_codes(connection: Connection) -> None:
    """A row has the case's days and answers, and no words."""
    row = next(row for row in everything(connection) if row.case_no == 5)
    assert (row.status, row.received_on) == (STATUSES[5 % 5], date(2026, 2, 5))
    assert row.answers == {"behaviour_main": "CONF", "power": ("HIER", "FAME")}
    assert not any(isinstance(getattr(row, name), FreeText) for name in row.__slots__)
