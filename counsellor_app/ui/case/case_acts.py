"""What is done with a whole case from its header: registering, waiting, handing over, erasing."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject

from counsellor_app.casework.answers import code
from counsellor_app.casework.coded_case import CaseId, CaseStatus, RecordId
from counsellor_app.errors import ExpectedError, MissingAnswersError
from counsellor_app.operations import case_notes, erasure, timeline
from counsellor_app.ui.case.case_header import Act
from counsellor_app.ui.case.erasing_dialog import ErasingDialog
from counsellor_app.ui.place import Part, Place

if TYPE_CHECKING:
    from collections.abc import Callable

    from counsellor_app.casework.case import Case
    from counsellor_app.operations.desk import Desk
    from counsellor_app.operations.erasure import ErasurePreview, ErasureReceipt
    from counsellor_app.ui.case.case_page import CasePage

_R = TypeVar("_R")


class CaseActs(QObject):
    """Each act is one operation; the page hears what came of it."""

    def __init__(self, page: CasePage) -> None:
        super().__init__(page)
        self._page = page

    def do(self, act: Act) -> None:
        """Do what was chosen in the header."""
        acts: dict[Act, Callable[[], None]] = {
            Act.REGISTER: self.register,
            Act.CLOSE: partial(self._page.work_in, Place(Part.CLOSING)),
            Act.REOPEN: self._reopen,
            Act.WAIT: partial(self._set_waiting, is_waiting=True),
            Act.GO_ON: partial(self._set_waiting, is_waiting=False),
            Act.RECEIVED: partial(self._hand_over, "RECEIVED"),
            Act.GIVEN: partial(self._hand_over, "GIVEN"),
            Act.SHEET: self._make_sheet,
            Act.DISCARD: self._ask_discard,
            Act.ERASE: self._ask_erase,
        }
        if self._page.case is not None:
            self._page.keep_now()
            acts[act]()

    def register(self) -> None:
        """Take the draft mark away, or show what is still needed."""
        case = self._page.case
        if case is None or case.coded.status is not CaseStatus.DRAFT:
            return
        self._page.keep_now()
        self._ask(case_notes.register_case, self._registered, self._not_registered)

    def tick_step(self, record_id: int) -> None:
        """A next step was done."""
        mark = partial(timeline.mark_step_done, record_id=RecordId(record_id), is_done=True)
        self._page.lane.ask(self._page, mark, then=self._page.hear)

    def _registered(self, case: Case) -> None:
        self._page.hear(case)
        text = self.tr("Case {number} is registered.")
        self._page.said.emit(text.format(number=case.coded.case_no))

    def _not_registered(self, error: ExpectedError) -> None:
        if isinstance(error, MissingAnswersError):
            self._page.point_at_missing(error.fields)
        else:
            self._page.lane.failed.emit(error)

    def _reopen(self) -> None:
        self._ask(case_notes.reopen_case, self._reopened)

    def _reopened(self, case: Case) -> None:
        self._page.hear(case)
        self._page.go_to(Place(Part.CASE))
        self._page.renew(Place(Part.CLOSING))

    def _set_waiting(self, *, is_waiting: bool) -> None:
        self._ask(partial(case_notes.set_waiting, is_waiting=is_waiting), self._page.hear)

    def _hand_over(self, direction: str) -> None:
        """Chosen again, a direction is taken back."""
        case = self._page.case
        if case is not None:
            is_so = code(case.coded.answers, "handover") == direction
            wanted = "NONE" if is_so else direction
            self._ask(partial(case_notes.hand_over, direction=wanted), self._page.hear)

    def _make_sheet(self) -> None:
        if self._page.case is not None:
            self._page.sheet_wanted.emit(self._page.case.coded.case_id)

    def _ask_discard(self) -> None:
        if self._page.dialogs.confirm(
            self._page,
            self.tr("Throw this draft away?"),
            self.tr(
                "Everything written in it will be gone from the vault: answers, notes, timeline, "
                "people, documents. The backups still hold it until those are replaced."
            ),
            action=self.tr("Throw away"),
        ):
            self._ask(case_notes.discard_draft, self._discarded)

    def _discarded(self, _nothing: None) -> None:
        self._left(self.tr("The draft is gone from the vault."))

    def _ask_erase(self) -> None:
        self._ask(erasure.what_erasing_takes, self._show_erasing)

    def _show_erasing(self, preview: ErasurePreview) -> None:
        dialog = ErasingDialog(self._page, preview)
        dialog.erasing_wanted.connect(self._erase)
        dialog.open()

    def _erase(self, keep_codes: bool) -> None:
        erase = partial(erasure.erase_case, keep_codes_for_counting=keep_codes)
        self._ask(erase, self._erased)

    def _erased(self, receipt: ErasureReceipt) -> None:
        count = receipt.backups_touched
        text = self.tr("The case is erased, also from %n backup(s).", "", count)
        if not receipt.is_overwritten:
            rest = self.tr(
                "There was no room to overwrite all of it. That happens when you open the vault "
                "next; make some room before."
            )
            text = f"{text} {rest}"
        self._left(text)

    def _left(self, sentence: str) -> None:
        self._page.drop()
        self._page.said.emit(sentence)
        self._page.page_wanted.emit("cases")

    def _ask(
        self,
        operation: Callable[[Desk, CaseId], _R],
        then: Callable[[_R], None],
        otherwise: Callable[[ExpectedError], None] | None = None,
    ) -> None:
        case = self._page.case
        if case is not None:
            case_id = case.coded.case_id
            self._page.lane.ask(self._page, operation, case_id, then=then, otherwise=otherwise)
