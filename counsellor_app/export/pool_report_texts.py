"""Reviewed texts and other desks' figures in the pool's report on paper."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.platypus import Flowable, Spacer

from counsellor_app.casework.answers import codes
from counsellor_app.casework.belgian import opened
from counsellor_app.casework.coded_case import Record
from counsellor_app.casework.report_texts import STATUS, TextKind
from counsellor_app.export import page
from counsellor_app.export.pool_report_grid import Column, grid
from counsellor_app.export.report_told import month_told, word

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from reportlab.platypus import Table

    from counsellor_app.anonymisation.report_text import ApprovedText
    from counsellor_app.casework.codebook import Codebook
    from counsellor_app.export.report import ComparisonBlock, TextsBlock

_BEHAVIOUR = "behaviour_main"
_STEP, _DONE = "rt_step", "rt_done"
_ABOUT = ParagraphStyle("about", parent=page.SMALL, spaceAfter=0.8 * mm)
_NONE = "–"
_NUMBER_ROOM = 8 * mm
_APART = 3 * mm


def texts_of(block: TextsBlock, codebook: Codebook, language: str) -> list[list[Flowable]]:
    """The texts of one kind, each as what stays together."""
    if block.kind is TextKind.WORKFLOW:
        return [[_workflow(block.texts, codebook, language)]]
    if block.kind is TextKind.RECOMMENDATION:
        return list(_numbered(block.texts, codebook, language))
    return list(_labelled(block.texts, codebook, language))


def comparison_table(block: ComparisonBlock, codebook: Codebook, language: str) -> Table:
    """The pool's own groups, and beside each what other desks published of it."""
    desks, groups = block.comparison.desks, codebook.field(Record.CASE, _BEHAVIOUR).ladder[0]
    own = {row.codes: row for row in block.own.rows} if block.own else {}
    compared = [g for g in groups if any(g.code in desk.figures for desk in desks)]
    rows = [
        [
            group.label.text(language),
            str(told.count) if (told := own.pop((group.code,), None)) else _NONE,
            *(_figure(desk.figures.get(group.code, _NONE), language) for desk in desks),
        ]
        for group in compared
    ]
    rest = [
        [row.label.text(language), str(row.count), *[_NONE] * len(desks)] for row in own.values()
    ]
    return grid(_desks(block, language), [*rows, *rest])


def comparison_notes(block: ComparisonBlock, language: str) -> Iterator[Flowable]:
    """What each desk counted, since none counts as another does."""
    yield page.text(block.comparison.caveat.text(language), page.SMALL)
    for desk in block.comparison.desks:
        yield page.led(f"{desk.name.text(language)}: ", desk.note.text(language), page.SMALL)


def _figure(told: str, language: str) -> str:
    """A figure as its desk wrote it, with the decimal mark of the language."""
    return told.replace(",", ".") if language == "en" else told


def _desks(block: ComparisonBlock, language: str) -> list[Column]:
    total = "" if block.own is None else word("reports", language).format(number=block.own.total)
    return [
        Column(word("what", language)),
        Column(word("own", language), 25 * mm, is_number=True, unit=total),
        *(
            Column(desk.name.text(language), 32 * mm, is_number=True, unit=desk.unit.text(language))
            for desk in block.comparison.desks
        ),
    ]


def _labelled(
    texts: Sequence[ApprovedText], codebook: Codebook, language: str
) -> Iterator[list[Flowable]]:
    """What each is about above its words."""
    for text in texts:
        lead, *others = [_answer(text, code, codebook, language) for code in text.codes]
        rest = "".join(f" · {other}" for other in others)
        about = page.led(opened(lead), rest, _ABOUT) if rest else page.text(opened(lead), _ABOUT)
        yield [about, *_words(text, language), Spacer(1, _APART)]


def _numbered(
    texts: Sequence[ApprovedText], codebook: Codebook, language: str
) -> Iterator[list[Flowable]]:
    """Numbers, so that one can speak of them; for whom, by when, and what became of each."""
    for number, text in enumerate(texts, start=1):
        told = [*_words(text, language), page.text(_task(text, codebook, language), page.SMALL)]
        numbered = page.table(
            [[page.led(f"{number}", "", page.BODY), told]],
            [_NUMBER_ROOM, page.TEXT_WIDTH - _NUMBER_ROOM],
            ("TOPPADDING", (0, 0), (-1, -1), 2),
            ("BOTTOMPADDING", (0, 0), (-1, -1), 6),
            ("LEFTPADDING", (1, 0), (1, -1), 0),
            may_split_rows=True,
        )
        yield [numbered]


def _workflow(texts: Sequence[ApprovedText], codebook: Codebook, language: str) -> Table:
    """A line for each step, in the order in which a report goes through them."""
    order = [value.code for value in codebook.field(Record.REPORT_TEXT, _STEP).values]
    held = sorted(texts, key=lambda text: order.index(codes(text.codes, _STEP)[0]))
    columns = [
        Column(codebook.field(Record.REPORT_TEXT, _STEP).label.text(language), 30 * mm),
        Column(codebook.field(Record.REPORT_TEXT, _DONE).label.text(language), 34 * mm),
        Column(word("observed", language)),
        Column(word("proposal", language)),
    ]
    rows = [
        [
            _answer(text, _STEP, codebook, language),
            _answer(text, _DONE, codebook, language),
            text.words,
            text.proposal,
        ]
        for text in held
    ]
    return grid(columns, rows, may_split_rows=True)


def _words(text: ApprovedText, language: str) -> Iterator[Flowable]:
    yield from page.paragraphs(text.words)
    if text.proposal:
        lead, *rest = text.proposal.split("\n")
        yield page.led(f"{word('proposal', language)}: ", lead, page.BODY)
        yield from page.paragraphs("\n".join(rest))


def _task(text: ApprovedText, codebook: Codebook, language: str) -> str:
    told = [(word("owner", language), _answer(text, "rt_owner", codebook, language))]
    if text.due_on is not None:
        told.append((word("due_on", language), month_told(text.due_on, language)))
    if codes(text.codes, STATUS):
        told.append((word("status", language), _answer(text, STATUS, codebook, language)))
    return " · ".join(f"{name}: {said}" for name, said in told)


def _answer(text: ApprovedText, code: str, codebook: Codebook, language: str) -> str:
    answer = text.codes.get(code)
    if answer is None:
        return ""
    return codebook.field(Record.REPORT_TEXT, code).wording(answer, language)
