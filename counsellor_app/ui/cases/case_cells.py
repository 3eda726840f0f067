"""What the cells of the case list say: codes and days in people's language."""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from counsellor_app.casework.answers import codes
from counsellor_app.casework.belgian import day_in_figures
from counsellor_app.casework.coded_case import CaseStatus, Record

if TYPE_CHECKING:
    from datetime import date

    from counsellor_app.casework.codebook import Codebook
    from counsellor_app.operations.finding_cases import CaseRow


class Column(IntEnum):
    """The columns, from left to right."""

    NUMBER = 0
    RECEIVED = 1
    STATUS = 2
    KIND = 3
    ROLE = 4
    LAST_CONTACT = 5
    NEXT_STEP = 6
    HEARING = 7


def status_text(status: CaseStatus) -> str:
    """A status as the list and its filters name it."""
    match status:
        case CaseStatus.DRAFT:
            return QCoreApplication.translate("CaseCells", "Draft")
        case CaseStatus.NEW:
            return QCoreApplication.translate("CaseCells", "New")
        case CaseStatus.ONGOING:
            return QCoreApplication.translate("CaseCells", "Ongoing")
        case CaseStatus.WAITING:
            return QCoreApplication.translate("CaseCells", "Waiting")
        case CaseStatus.CLOSED:
            return QCoreApplication.translate("CaseCells", "Closed")


def _headings() -> dict[Column, str]:
    translate = QCoreApplication.translate
    return {
        Column.NUMBER: translate("CaseCells", "No."),
        Column.RECEIVED: translate("CaseCells", "Received"),
        Column.STATUS: translate("CaseCells", "Status"),
        Column.KIND: translate("CaseCells", "About"),
        Column.ROLE: translate("CaseCells", "Person asking"),
        Column.LAST_CONTACT: translate("CaseCells", "Last contact"),
        Column.NEXT_STEP: translate("CaseCells", "Next step"),
        Column.HEARING: translate("CaseCells", "Hear before"),
    }


class CaseCells:
    """Turns rows into texts; labels of codes are looked up once, when the codebook is there."""

    def __init__(self) -> None:
        self._labels: dict[tuple[str, str], str] = {}
        self._headings = _headings()
        self._nothing = QCoreApplication.translate("CaseCells", "nothing")
        self._statuses = {status: status_text(status) for status in CaseStatus}

    def learn(self, codebook: Codebook, language: str) -> None:
        """Take the labels of codes from the codebook."""
        self._labels = {
            (field.code, value.code): value.label.text(language)
            for field in codebook.of(Record.CASE)
            for value in field.values
        }

    def heading(self, column: Column) -> str:
        """The heading over a column."""
        return self._headings[column]

    def texts(self, row: CaseRow) -> tuple[str, ...]:
        """One text per column, in their order."""
        return (
            str(row.case_no),
            _day(row.received_on),
            self._statuses[row.status],
            self._answer(row, "behaviour_main"),
            self._answer(row, "reporter_role"),
            _day(row.last_contact_on),
            _day(row.next_step_on),
            _day(row.hearing_due_on),
        )

    def spoken(self, column: Column, text: str) -> str:
        """A cell for ears: a bare day needs its heading, an empty cell says so."""
        return f"{self._headings[column]}: {text or self._nothing}"

    def _answer(self, row: CaseRow, field: str) -> str:
        return ", ".join(
            self._labels.get((field, code), code) for code in codes(row.answers, field)
        )


def _day(day: date | None) -> str:
    return "" if day is None else day_in_figures(day)
