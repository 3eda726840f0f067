"""Papers and mails that come into a case: chosen, dropped or pasted, one or several."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from counsellor_app.errors import ErrorCode, ExpectedError
from counsellor_app.operations import documents
from counsellor_app.ui.file_drop import FileDrop
from counsellor_app.ui.place import Part, Place

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from counsellor_app.casework.case import Case, DocumentId
    from counsellor_app.casework.coded_case import CaseId
    from counsellor_app.ui.case.case_page import CasePage

MOST_AT_ONCE = 50


@dataclass(slots=True)
class _Batch:
    """What was given at once, for the case that was shown then. `newest` is what came in last."""

    case_id: CaseId
    waiting: list[Path]
    held: set[DocumentId]
    kept: int = 0
    newest: DocumentId | None = None
    refused: list[ErrorCode] = field(default_factory=list[ErrorCode])


class IncomingPapers(QObject):
    """Each file is one operation, so that other work has its turn; one sentence tells of all."""

    def __init__(self, page: CasePage) -> None:
        super().__init__(page)
        self._page = page
        drop = FileDrop(
            page,
            self.tr("Let go to keep this in the case"),
            self.tr(
                "An e-mail, a PDF, a picture or a text. A copy comes into the vault; outside it "
                "nothing is touched."
            ),
            is_ready=lambda: page.case is not None,
        )
        drop.files_given.connect(self.keep)
        drop.letter_given.connect(self._say_no_file)

    def choose(self) -> None:
        """Choose a file and keep it in the case."""
        path = self._page.dialogs.choose_open_file(
            self._page,
            self.tr("Choose a document to keep in this case"),
            kinds=self.tr("Documents (*.pdf *.png *.jpg *.jpeg *.txt *.eml)"),
        )
        if path is not None:
            self.keep((path,))

    def keep(self, paths: Sequence[Path]) -> None:
        """Keep files in the case; of e-mails their text and headers."""
        case = self._page.case
        if case is not None:
            held = {paper.document_id for paper in case.documents}
            batch = _Batch(case.coded.case_id, list(paths[:MOST_AT_ONCE]), held)
            batch.refused += [ErrorCode.DOCUMENTS_LEFT_OUT] * len(paths[MOST_AT_ONCE:])
            self._page.said.emit(self.tr("Reading %n file(s)…", None, len(batch.waiting)))
            self._go_on(batch)

    def _say_no_file(self) -> None:
        self._page.lane.failed.emit(ExpectedError(ErrorCode.LETTER_NO_FILE))

    def _go_on(self, batch: _Batch) -> None:
        if not batch.waiting:
            self._end(batch)
            return
        path = batch.waiting.pop(0)
        self._page.lane.ask(
            self._page,
            partial(documents.add_document, case_id=batch.case_id, path=path),
            then=partial(self._kept, batch),
            otherwise=partial(self._not_kept, batch),
        )

    def _kept(self, batch: _Batch, case: Case) -> None:
        batch.kept += 1
        for paper in case.documents:
            if paper.document_id not in batch.held:
                batch.newest = paper.document_id
                batch.held.add(paper.document_id)
        self._page.hear(case)
        self._go_on(batch)

    def _not_kept(self, batch: _Batch, error: ExpectedError) -> None:
        batch.refused.append(error.code)
        self._go_on(batch)

    def _end(self, batch: _Batch) -> None:
        shown = self._page.case
        is_here = shown is not None and shown.coded.case_id == batch.case_id
        if is_here and batch.newest is not None:
            self._page.work_in(Place(Part.DOCUMENT, batch.newest))
        if batch.refused:
            alone = not batch.kept and len(set(batch.refused)) == 1
            code = batch.refused[0] if alone else ErrorCode.DOCUMENTS_LEFT_OUT
            self._page.lane.failed.emit(ExpectedError(code))
        else:
            self._page.said.emit(self._kept_text(batch.kept))

    def _kept_text(self, count: int) -> str:
        return self.tr(
            "%n document(s) kept inside the vault. Outside it nothing was touched.", None, count
        )
