"""What a reviewed text of a report says beside its words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from counsellor_app.casework.coded_case import Record
from counsellor_app.casework.report_texts import TextKind
from counsellor_app.export.report_told import month_told, word

if TYPE_CHECKING:
    from counsellor_app.anonymisation.report_text import ApprovedText
    from counsellor_app.casework.codebook import Codebook
    from counsellor_app.export.report import TextsBlock

_HEADINGS = {
    TextKind.SIGNAL: "signals",
    TextKind.WORKFLOW: "workflow",
    TextKind.LEARNING: "learning",
    TextKind.RECOMMENDATION: "recommendations",
}


def texts_heading(block: TextsBlock, language: str) -> str:
    """What stands above reviewed texts of one kind."""
    return word("followed" if block.is_followed else _HEADINGS[block.kind], language)


def text_facts(text: ApprovedText, codebook: Codebook, language: str) -> list[tuple[str, str]]:
    """Its codes as labels and answers, and by when, where it says so."""
    facts: list[tuple[str, str]] = []
    for code, answer in text.codes.items():
        field = codebook.field(Record.REPORT_TEXT, code)
        facts.append((field.label.text(language), field.wording(answer, language)))
    if text.due_on is not None:
        facts.append((word("due_on", language), month_told(text.due_on, language)))
    return facts
