"""What the rows at the left of a case say, in codes and days."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from counsellor_app.casework.case import DocumentEntry
from counsellor_app.casework.codebook import UNKNOWN, FieldKind, Need
from counsellor_app.casework.coded_case import CaseStatus, Record
from counsellor_app.ui.case.next_steps import is_open_step
from counsellor_app.ui.case.timeline_model import Part, Place, TimelineRow, newest_first
from counsellor_app.ui.wording import format_day

if TYPE_CHECKING:
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


def timeline_rows(
    case: Case, codebook: Codebook, language: str, *, is_closing: bool = False
) -> tuple[TimelineRow, ...]:
    """The case itself, its people and its closing, then everything done, the newest first."""
    return _parts(case, is_closing=is_closing) + tuple(
        _document_row(entry)
        if isinstance(entry, DocumentEntry)
        else _entry_row(entry, codebook, language)
        for entry in newest_first(case)
    )


def _parts(case: Case, *, is_closing: bool) -> tuple[TimelineRow, ...]:
    people = QCoreApplication.translate("TimelineRows", "%n person(s)", "", len(case.persons))
    rows = [
        TimelineRow(
            Place(Part.CASE),
            title=QCoreApplication.translate("TimelineRows", "Intake and case note"),
        ),
        TimelineRow(
            Place(Part.PERSONS),
            title=QCoreApplication.translate("TimelineRows", "People"),
            summary=people if case.persons else "",
        ),
    ]
    if is_closing or case.coded.status is CaseStatus.CLOSED:
        closing = QCoreApplication.translate("TimelineRows", "Closing")
        rows.append(TimelineRow(Place(Part.CLOSING), title=closing))
    return tuple(rows)


def _document_row(paper: DocumentEntry) -> TimelineRow:
    return TimelineRow(
        Place(Part.DOCUMENT, paper.document_id),
        day=paper.added_on,
        title=document_name(paper.media_type),
        summary=size_text(paper.size_bytes),
    )


def document_name(media_type: str) -> str:
    """The kind of a paper."""
    if media_type == "message/rfc822":
        return QCoreApplication.translate("TimelineRows", "E-mail")
    if media_type == "application/pdf":
        return QCoreApplication.translate("TimelineRows", "Document (PDF)")
    if media_type.startswith("image/"):
        return QCoreApplication.translate("TimelineRows", "Document (picture)")
    return QCoreApplication.translate("TimelineRows", "Document (text)")


def size_text(size_bytes: int) -> str:
    """A size in the unit people know."""
    if size_bytes < 1_000_000:
        thousands = max(1, round(size_bytes / 1000))
        return QCoreApplication.translate("TimelineRows", "{size} kB").format(size=thousands)
    millions = f"{size_bytes / 1_000_000:.1f}".replace(".", ",")
    return QCoreApplication.translate("TimelineRows", "{size} MB").format(size=millions)


def _entry_row(entry: TimelineEntry, codebook: Codebook, language: str) -> TimelineRow:
    coded = entry.coded
    return TimelineRow(
        Place(Part.ENTRY, coded.record_id),
        record=coded.record,
        day=coded.day,
        title=record_name(coded.record),
        summary=summary(entry, codebook, language),
        remark=_remark(entry),
        is_draft=coded.is_draft,
    )


def summary(entry: TimelineEntry, codebook: Codebook, language: str) -> str:
    """The answers that tell rows apart: required ones but days, unknown left out."""
    answers = entry.coded.answers
    said = [
        _answer_text(field, answers[field.code], language)
        for field in codebook.of(entry.coded.record)
        if field.need is Need.ROW
        and field.kind is not FieldKind.DAY
        and answers.get(field.code, UNKNOWN) not in {UNKNOWN, (UNKNOWN,)}
    ]
    return " · ".join(said)


def _answer_text(field: Field, answer: Answer, language: str) -> str:
    if field.kind is FieldKind.MINUTES:
        return QCoreApplication.translate("TimelineRows", "{minutes} min").format(minutes=answer)
    return field.wording(answer, language)


def _remark(entry: TimelineEntry) -> str:
    if entry.coded.is_draft:
        return QCoreApplication.translate("TimelineRows", "to be completed")
    if not is_open_step(entry):
        return ""
    if entry.next_step_on is None:
        return QCoreApplication.translate("TimelineRows", "next step open")
    text = QCoreApplication.translate("TimelineRows", "next step {day}")
    return text.format(day=format_day(entry.next_step_on))
