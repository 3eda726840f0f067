"""What a reviewed text of a report says beside its words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from counsellor_app.casework.answers import codes
from counsellor_app.casework.coded_case import Record
from counsellor_app.casework.report_texts import TextKind
from counsellor_app.export.report_told import month_told, word

if TYPE_CHECKING:
    from counsellor_app.anonymisation.report_text import ApprovedText
    from counsellor_app.casework.codebook import Codebook
    from counsellor_app.export.report import TextsBlock

_STEP = "rt_step"
_HEADINGS = {
    TextKind.SIGNAL: "signals",
    TextKind.WORKFLOW: "workflow",
    TextKind.LEARNING: "learning",
    TextKind.RECOMMENDATION: "recommendations",
}


def texts_heading(block: TextsBlock, language: str) -> str:
    """What stands above reviewed texts of one kind."""
    return word("followed" if block.is_followed else _HEADINGS[block.kind], language)


def in_order(block: TextsBlock, codebook: Codebook) -> tuple[ApprovedText, ...]:
    """The texts as they are read: steps of the workflow as a report goes through them."""
    if block.kind is not TextKind.WORKFLOW:
        return block.texts
    steps = [value.code for value in codebook.field(Record.REPORT_TEXT, _STEP).values]
    return tuple(sorted(block.texts, key=lambda text: steps.index(codes(text.codes, _STEP)[0])))


def text_facts(text: ApprovedText, codebook: Codebook, language: str) -> list[tuple[str, str]]:
    """Its codes as labels and answers, and by when, where it says so."""
    facts: list[tuple[str, str]] = []
    for code, answer in text.codes.items():
        field = codebook.field(Record.REPORT_TEXT, code)
        facts.append((field.label.text(language), field.wording(answer, language)))
    if text.due_on is not None:
        facts.append((word("due_on", language), month_told(text.due_on, language)))
    return facts
