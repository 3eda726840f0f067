"""Everything that a vault holds, read through the app and told in plain words and numbers."""

from __future__ import annotations

import dataclasses
import hashlib
from collections.abc import Mapping
from datetime import date
from enum import Enum
from typing import TYPE_CHECKING, Any

from counsellor_app.casework.coded_case import Record
from counsellor_app.casework.free_text import FreeText
from counsellor_app.casework.kept_words import Owner
from counsellor_app.operations import (
    case_notes,
    companies,
    documents,
    finding_cases,
    note_history,
    pool_records,
    report_texts,
    reporting,
    sessions,
)
from counsellor_app.operations.finding_cases import CaseFilter, CaseOrder
from counsellor_app.operations.pooling import published, seats, taking_part
from counsellor_app.pool.limits import Kind
from counsellor_app.vault import care_store, erasure_store, moved_in_store, pool_store, sheet_store
from tests.operations.pool_members import SPRING

if TYPE_CHECKING:
    from collections.abc import Callable

    from counsellor_app.casework.case import Case
    from counsellor_app.operations.desk import Desk

Plain = Any
MANY_BYTES = 16


def told(desk: Desk) -> dict[str, Plain]:
    """Each kind of record with all of its rows, as JSON can hold them."""
    found = {**_casework(desk), **_for_the_pool(desk), **_of_the_vault(desk)}
    return {name: plain(records) for name, records in found.items()}


def _casework(desk: Desk) -> dict[str, Plain]:
    wanted = CaseFilter(order=CaseOrder.CASE_NO, descending=False)
    rows = finding_cases.list_cases(desk, wanted, offset=0, limit=100)
    cases = [case_notes.open_case(desk, row.case_id) for row in rows]
    connection = desk.vault.connection
    sheets = [
        sheet_store.load(connection, row.sheet_id) for row in sheet_store.list_rows(connection)
    ]
    return {
        "cases": cases,
        "earlier wordings": [
            note_history.note_versions(desk, Owner.CASE, case.coded.case_id) for case in cases
        ],
        "papers": [_papers(desk, case) for case in cases],
        "other cases of the company": [
            companies.company_choice(desk, case.coded.case_id).other_cases for case in cases
        ],
        "found by a word": finding_cases.search_words(desk, FreeText("slaapt")),
        "records": {kind: pool_records.list_records(desk, kind) for kind in _POOL_RECORDS},
        "sessions": [
            sessions.open_session(desk, row.session_id) for row in sessions.list_sessions(desk)
        ],
        "sheets": sheets,
        "taken over": [
            moved_in_store.last(connection),
            moved_in_store.cases_of(connection, 1),
        ],
        "codes of erased cases": list(erasure_store.frozen(connection)),
    }


_POOL_RECORDS = (
    Record.QUESTION,
    Record.SIGNAL,
    Record.ACTIVITY,
    Record.LEARNING,
    Record.COMPANY,
)


def _papers(desk: Desk, case: Case) -> list[Plain]:
    return [documents.open_document(desk, paper.document_id) for paper in case.documents]


def _for_the_pool(desk: Desk) -> dict[str, Plain]:
    connection = desk.vault.connection
    rounds = taking_part.rounds(desk)
    digest = rounds[0].digest
    return {
        "card": seats.own_card(desk),
        "keys": pool_store.member(connection),
        "rosters": seats.rosters(desk),
        "rounds": rounds,
        "book": pool_store.book(connection),
        "files of the round": {kind: pool_store.files(connection, digest, kind) for kind in Kind},
        "counted": pool_store.counted(connection),
        "published": published.published_rounds(desk),
        "texts": report_texts.list_texts(desk, SPRING),
        "approved texts": report_texts.approved_texts(desk, SPRING),
        "supplied": report_texts.supplied(desk, SPRING),
    }


def _of_the_vault(desk: Desk) -> dict[str, Plain]:
    connection = desk.vault.connection
    return {
        "ledger": reporting.list_ledger(desk),
        "care": care_store.days(connection),
        "erased": _rows(desk, "SELECT case_no, erased_on, backups_touched FROM erased_case"),
        "restored": _rows(desk, "SELECT restored_at, backup_made_at FROM restored"),
    }


def _rows(desk: Desk, sql: str) -> list[Plain]:
    return [list(row) for row in desk.vault.connection.rows(sql)]


def plain(value: Plain) -> Plain:
    """A value as JSON can hold it; many bytes are told by their number and SHA-256."""
    if dataclasses.is_dataclass(value):
        names = [field.name for field in dataclasses.fields(value)]
        return {name: plain(getattr(value, name)) for name in names}
    for kinds, spell in _SPELLINGS:
        if isinstance(value, kinds):
            return spell(value)
    return value


def _bytes(value: bytes) -> str:
    if len(value) <= MANY_BYTES:
        return value.hex()
    return f"{len(value)} bytes {hashlib.sha256(value).hexdigest()}"


_SPELLINGS: tuple[tuple[type | tuple[type, ...], Callable[[Plain], Plain]], ...] = (
    (FreeText, lambda words: words.reveal()),
    (Enum, lambda member: member.name),
    (date, lambda day: day.isoformat()),  # a moment too
    (bytes, _bytes),
    (Mapping, lambda pairs: {str(plain(key)): plain(each) for key, each in pairs.items()}),
    ((set, frozenset), lambda each: sorted(map(plain, each), key=repr)),
    ((list, tuple), lambda each: list(map(plain, each))),
)
