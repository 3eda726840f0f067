"""The texts of one part as lines of a list: a step without a text has a line as well."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from counsellor_app.casework.answers import code
from counsellor_app.casework.coded_case import Record
from counsellor_app.casework.report_texts import TextKind
from counsellor_app.ui.report.text_form import STEP
from counsellor_app.ui.report.text_list import TextRow
from counsellor_app.ui.report.text_wording import first_line
from counsellor_app.ui.wording import format_day

if TYPE_CHECKING:
    from collections.abc import Sequence

    from counsellor_app.casework.codebook import Codebook
    from counsellor_app.casework.report_texts import ReportText


def text_rows(
    kind: TextKind, texts: Sequence[ReportText], codebook: Codebook, language: str
) -> list[TextRow]:
    """The key of a line is the text's id, or the code of a step that has none."""
    if kind is TextKind.WORKFLOW:
        return _rows_of_steps(texts, codebook, language)
    rows: list[TextRow] = []
    for place, text in enumerate(texts, start=1):
        name = first_line(text, codebook, language)
        if kind is TextKind.RECOMMENDATION:
            name = f"{place}. {name}"
        rows.append(TextRow(text.text_id, name, _state(text)))
    return rows


def _rows_of_steps(texts: Sequence[ReportText], codebook: Codebook, language: str) -> list[TextRow]:
    rows: list[TextRow] = []
    steps = codebook.field(Record.REPORT_TEXT, STEP).values
    for place, step in enumerate(steps, start=1):
        held = [text for text in texts if code(text.codes, STEP) == step.code]
        name = f"{place}. {step.label.text(language)}"
        rows += [TextRow(text.text_id, name, _state(text)) for text in held]
        if not held:
            nothing = QCoreApplication.translate("report", "nothing written yet")
            rows.append(TextRow(step.code, name, nothing))
    return rows


def _state(text: ReportText) -> str:
    if text.review is None:
        return QCoreApplication.translate("report", "not yet reviewed, not in the report")
    told = QCoreApplication.translate("report", "reviewed on {day}")
    return told.format(day=format_day(text.review.reviewed_on))
