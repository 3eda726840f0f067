"""What is counted, in codes alone: no table with words is read."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING

from counsellor_app.casework.coded_case import POOL_RECORDS
from counsellor_app.operations.erasure import thaw_codes
from counsellor_app.vault import case_store, record_store

if TYPE_CHECKING:
    from datetime import date

    from counsellor_app.casework.coded_case import CodedCase, CodedRecord, Record
    from counsellor_app.operations.desk import Desk


def coded_cases(desk: Desk) -> tuple[CodedCase, ...]:
    """All registered cases with their finished rows, oldest first.

    Codes kept of erased cases come last; they have ids below zero and 0 for a number.
    """
    thaw_codes(desk)
    return tuple(case_store.every_coded(desk.vault.connection))


def first_counted_on(desk: Desk) -> date | None:
    """The first day there is anything to count of; None where there is nothing."""
    thaw_codes(desk)
    connection = desk.vault.connection
    days = (case_store.first_entered_on(connection), record_store.first_day(connection))
    return min((day for day in days if day is not None), default=None)


def coded_records(desk: Desk, *records: Record) -> tuple[CodedRecord, ...]:
    """The finished records of the kinds named, or of all, oldest first within a kind."""
    connection = desk.vault.connection
    kinds = (record_store.coded_of_kind(connection, kind) for kind in records or POOL_RECORDS)
    return tuple(chain.from_iterable(kinds))
