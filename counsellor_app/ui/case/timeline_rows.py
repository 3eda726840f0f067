"""What the rows at the left of a case say, in codes and days."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from counsellor_app.casework.case import DocumentEntry
from counsellor_app.casework.codebook import UNKNOWN, FieldKind, Need
from counsellor_app.casework.coded_case import CaseStatus, Record
from counsellor_app.ui.case.next_steps import is_open_step
from counsellor_app.ui.case.timeline_model import TimelineRow, newest_first
from counsellor_app.ui.place import Part, Place
from counsellor_app.ui.wording import format_day_brief, format_size

if TYPE_CHECKING:
    from datetime import date

    from counsellor_app.casework.answers import Answer
    from counsellor_app.casework.case import Case, TimelineEntry
    from counsellor_app.casework.codebook import Codebook, Field


def record_name(record: Record) -> str:
    """The kind of a row, as its button and its title say it."""
    match record:
        case Record.CONTACT:
            return QCoreApplication.translate("TimelineRows", "Contact")
        case Record.INTERVENTION:
            return QCoreApplication.translate("TimelineRows", "Intervention")
        case Record.REFERRAL:
            return QCoreApplication.translate("TimelineRows", "Referral")
        case Record.CONSENT:
            return QCoreApplication.translate("TimelineRows", "Agreement")
        case _:
            return QCoreApplication.translate("TimelineRows", "Safety")


class TimelineRows:
    """The rows of one case; an entry that stands as it stood is not put in words again."""

    def __init__(self, codebook: Codebook, language: str) -> None:
        self._codebook = codebook
        self._language = language
        self._telling: dict[Record, tuple[Field, ...]] = {}
        self._known: dict[int, tuple[object, TimelineRow]] = {}

    def of(self, case: Case, today: date, *, is_closing: bool) -> tuple[TimelineRow, ...]:
        """The case itself, its people and its closing, then everything done, the newest first."""
        return _parts(case, is_closing=is_closing) + tuple(
            _document_row(entry, today)
            if isinstance(entry, DocumentEntry)
            else self._entry_row(entry, today)
            for entry in newest_first(case)
        )

    def _entry_row(self, entry: TimelineEntry, today: date) -> TimelineRow:
        stands = (entry.coded, entry.next_step_on, is_open_step(entry), today)
        stood, row = self._known.get(entry.coded.record_id, (None, None))
        if row is None or stands != stood:
            row = self._worded(entry, today)
            self._known[entry.coded.record_id] = stands, row
        return row

    def _worded(self, entry: TimelineEntry, today: date) -> TimelineRow:
        coded = entry.coded
        return TimelineRow(
            Place(Part.ENTRY, coded.record_id),
            record=coded.record,
            when=format_day_brief(coded.day, today),
            title=record_name(coded.record),
            summary=self._summary(entry),
            remark=_remark(entry, today),
            is_draft=coded.is_draft,
        )

    def _summary(self, entry: TimelineEntry) -> str:
        """The answers that tell rows apart: required ones but days, unknown left out."""
        answers = entry.coded.answers
        said = [
            _answer_text(field, answers[field.code], self._language)
            for field in self._fields(entry.coded.record)
            if answers.get(field.code, UNKNOWN) not in {UNKNOWN, (UNKNOWN,)}
        ]
        return " · ".join(said)

    def _fields(self, record: Record) -> tuple[Field, ...]:
        if record not in self._telling:
            self._telling[record] = tuple(
                field
                for field in self._codebook.of(record)
                if field.need is Need.ROW and field.kind is not FieldKind.DAY
            )
        return self._telling[record]


class _Counts(QObject):
    """Plurals, which are found in the source by `tr` alone."""

    def people(self, count: int) -> str:
        """So many persons."""
        return self.tr("%n person(s)", "", count)


def _parts(case: Case, *, is_closing: bool) -> tuple[TimelineRow, ...]:
    rows = [
        TimelineRow(
            Place(Part.CASE),
            title=QCoreApplication.translate("TimelineRows", "Intake and case note"),
        ),
        TimelineRow(
            Place(Part.PERSONS),
            title=QCoreApplication.translate("TimelineRows", "People"),
            summary=_Counts().people(len(case.persons)) if case.persons else "",
        ),
    ]
    if is_closing or case.coded.status is CaseStatus.CLOSED:
        closing = QCoreApplication.translate("TimelineRows", "Closing")
        rows.append(TimelineRow(Place(Part.CLOSING), title=closing))
    return tuple(rows)


def _document_row(paper: DocumentEntry, today: date) -> TimelineRow:
    return TimelineRow(
        Place(Part.DOCUMENT, paper.document_id),
        when=format_day_brief(paper.added_on, today),
        title=QCoreApplication.translate("TimelineRows", "Document"),
        summary=f"{document_name(paper.media_type)} · {format_size(paper.size_bytes)}",
    )


def document_name(media_type: str) -> str:
    """The kind of a paper."""
    if media_type == "application/pdf":
        return QCoreApplication.translate("TimelineRows", "PDF")
    if media_type.startswith("image/"):
        return QCoreApplication.translate("TimelineRows", "picture")
    return QCoreApplication.translate("TimelineRows", "text")


def _answer_text(field: Field, answer: Answer, language: str) -> str:
    if field.kind is FieldKind.MINUTES:
        return QCoreApplication.translate("TimelineRows", "{minutes} min").format(minutes=answer)
    return field.wording(answer, language)


def _remark(entry: TimelineEntry, today: date) -> str:
    if entry.coded.is_draft:
        return QCoreApplication.translate("TimelineRows", "to be completed")
    if not is_open_step(entry):
        return ""
    if entry.next_step_on is None:
        return QCoreApplication.translate("TimelineRows", "next step open")
    text = QCoreApplication.translate("TimelineRows", "next step {day}")
    return text.format(day=format_day_brief(entry.next_step_on, today))
