"""The list of cases: filtered, sorted and cut into windows inside the database."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from counsellor_app.casework.answers import from_json
from counsellor_app.casework.case_list import CaseFilter, CaseOrder, CaseRow
from counsellor_app.casework.coded_case import CaseId, CaseStatus
from counsellor_app.vault import word_search
from counsellor_app.vault.days import day_or_none, day_text

if TYPE_CHECKING:
    from counsellor_app.vault.connection import Connection, Row, Value


def count(connection: Connection, wanted: CaseFilter) -> int:
    """How many cases the filter leaves."""
    row = connection.row(_COUNT + _where(wanted), **_params(wanted))
    return 0 if row is None else row.number("found")


def window(
    connection: Connection, wanted: CaseFilter, *, offset: int, limit: int
) -> tuple[CaseRow, ...]:
    """The rows from `offset` on, at most `limit`, in the filter's order."""
    found = connection.rows(
        _ROWS + _where(wanted) + _ORDERS[wanted.order, wanted.descending] + _WINDOW,
        offset=offset,
        limit=limit,
        **_params(wanted),
    )
    return tuple(_row(row) for row in found)


def _where(wanted: CaseFilter) -> str:
    """Only conditions that filter are named, so that the index of the order can be walked."""
    holds = (
        (_STATUS, bool(wanted.statuses)),
        (_FROM, wanted.received_from is not None),
        (_TO, wanted.received_to is not None),
        (_TEXT, bool(wanted.text)),
    )
    named = [condition for condition, is_asked in holds if is_asked]
    named += [_CODE.replace("#", str(place)) for place in range(len(_by_field(wanted)))]
    return f" WHERE {' AND '.join(named)}" if named else ""


def _params(wanted: CaseFilter) -> dict[str, Value]:
    given: dict[str, tuple[bool, Value]] = {
        "statuses": (bool(wanted.statuses), json.dumps(sorted(wanted.statuses))),
        "received_from": (wanted.received_from is not None, day_text(wanted.received_from)),
        "received_to": (wanted.received_to is not None, day_text(wanted.received_to)),
        "query": (bool(wanted.text), word_search.match_expression(wanted.text)),
        "number": (bool(wanted.text), word_search.case_number(wanted.text)),
    }
    params = {name: value for name, (is_asked, value) in given.items() if is_asked}
    for place, (field, codes) in enumerate(_by_field(wanted).items()):
        params |= {f"field_{place}": field, f"codes_{place}": json.dumps(codes)}
    return params


def _by_field(wanted: CaseFilter) -> dict[str, list[str]]:
    fields: dict[str, list[str]] = {}
    for field, code in wanted.codes:
        fields.setdefault(field, []).append(code)
    return fields


def _row(row: Row) -> CaseRow:
    return CaseRow(
        case_id=CaseId(row.number("case_id")),
        case_no=row.number("case_no"),
        status=CaseStatus(row.text("status")),
        received_on=day_or_none(row.text_or_none("received_on")),
        last_contact_on=day_or_none(row.text_or_none("last_contact_on")),
        next_step_on=day_or_none(row.text_or_none("next_step_on")),
        hearing_due_on=day_or_none(row.text_or_none("hearing_due_on")),
        answers=from_json(row.text("answers")),
    )


_ROWS = """
SELECT case_id, case_no, status, received_on, last_contact_on, next_step_on, hearing_due_on, answers
FROM cases"""
_COUNT = "SELECT count(*) AS found FROM cases"
_WINDOW = " LIMIT :limit OFFSET :offset"

_STATUS = "status IN (SELECT value FROM json_each(:statuses))"
_FROM = "received_on >= :received_from"
_TO = "received_on <= :received_to"
_CODE = """case_id IN (
    SELECT case_id FROM case_code
    WHERE field = :field_# AND code IN (SELECT value FROM json_each(:codes_#))
)"""
_TEXT = """(case_no = :number OR case_id IN (
    SELECT words.case_id FROM words_index JOIN words ON words.words_id = words_index.rowid
    WHERE words_index MATCH :query AND words.case_id IS NOT NULL
    UNION
    SELECT company_link.case_id
    FROM words_index JOIN words ON words.words_id = words_index.rowid
    JOIN company_link ON company_link.company_id = words.owner_id
    WHERE words_index MATCH :query AND words.owner = 'pool_record'
))"""

_ORDERS = {
    (CaseOrder.CASE_NO, False): " ORDER BY case_no",
    (CaseOrder.CASE_NO, True): " ORDER BY case_no DESC",
    (CaseOrder.STATUS, False): " ORDER BY status, received_on DESC",
    (CaseOrder.STATUS, True): " ORDER BY status DESC, received_on",
    (CaseOrder.RECEIVED, False): " ORDER BY received_on NULLS LAST, case_id",
    (CaseOrder.RECEIVED, True): " ORDER BY received_on DESC, case_id DESC",
    (CaseOrder.LAST_CONTACT, False): " ORDER BY last_contact_on NULLS LAST, case_id",
    (CaseOrder.LAST_CONTACT, True): " ORDER BY last_contact_on DESC, case_id DESC",
    (CaseOrder.NEXT_STEP, False): " ORDER BY next_step_on NULLS LAST, case_id",
    (CaseOrder.NEXT_STEP, True): " ORDER BY next_step_on DESC, case_id DESC",
    (CaseOrder.HEARING, False): " ORDER BY hearing_due_on NULLS LAST, case_id",
    (CaseOrder.HEARING, True): " ORDER BY hearing_due_on DESC, case_id DESC",
}
