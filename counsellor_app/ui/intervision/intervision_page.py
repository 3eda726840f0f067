"""Intervisie: the sheets and the sessions, or one sheet."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from counsellor_app.anonymisation.case_sheet import Audience, SheetId
from counsellor_app.anonymisation.engine import shared_engine
from counsellor_app.anonymisation.sheet_wording import sheet_wording
from counsellor_app.casework.coded_case import CaseId
from counsellor_app.language_packs import written_in
from counsellor_app.operations.intervision import (
    erase_sheet,
    erase_sheets,
    list_sheets,
    start_sheet,
)
from counsellor_app.overriding import override
from counsellor_app.ui.dialogs import Dialogs
from counsellor_app.ui.in_pieces import InPieces
from counsellor_app.ui.intervision.home import Home
from counsellor_app.ui.intervision.sheet_list import SheetList
from counsellor_app.ui.intervision.sheet_view import SheetView
from counsellor_app.ui.page import Page
from counsellor_app.ui.sessions.sessions_panel import SessionsPanel
from counsellor_app.ui.typed_ahead import TypedAhead

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from counsellor_app.anonymisation.case_sheet import DraftSheet
    from counsellor_app.anonymisation.kept_sheet import SheetRow
    from counsellor_app.ui.vault_lane import VaultLane


class IntervisionPage(Page):
    """Which case lay beside which sheet is remembered here, in the open window alone."""

    def __init__(self, lane: VaultLane, parent: QWidget | None = None) -> None:
        super().__init__(lane, parent)
        self.dialogs = Dialogs()
        self._beside: dict[SheetId, CaseId] = {}
        self._open_id: SheetId | None = None
        self._list = SheetList()
        self._home = Home()
        self._home.add(self.tr("Sheets"), self._list)
        self._sessions = self._home.add_late(self.tr("Sessions"), self._make_sessions)
        self._sheet: SheetView | None = None
        self._making = InPieces(self, lane)
        self._ahead = TypedAhead(self, lane)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._home)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)
        self._connect()

    def _connect(self) -> None:
        self._list.sheet_chosen.connect(self._open)
        self._list.erasure_wanted.connect(self._ask_erasure)
        self._list.past_erasure_wanted.connect(self._ask_past_erasure)
        self._list.cases_wanted.connect(self._want_cases)
        self._home.part_shown.connect(self._arrive_at)

    def _make_sessions(self) -> SessionsPanel:
        sessions = SessionsPanel(self.lane, lambda: self.dialogs)
        sessions.said.connect(self.said)
        sessions.pending_changed.connect(self.pending_changed)
        sessions.pool_wanted.connect(self.pool_wanted)
        return sessions

    def start_sheet(self, case_id: int) -> None:
        """Make a sheet of a case, for the pool until the counsellor says otherwise."""
        begin = partial(
            start_sheet,
            case_id=CaseId(case_id),
            audience=Audience.POULE,
            language=written_in(self.lane.language),
        )
        self.lane.ask(self, begin, then=partial(self._show_started, CaseId(case_id)))
        self._ahead.begin()

    def open_session(self, session_id: int) -> None:
        """Bring a session into view, in place of a sheet that is open."""
        self._go_home()
        self._home.show_part(self._sessions.want())
        self._sessions.want().open(session_id)

    def _show_started(self, case_id: CaseId, draft: DraftSheet) -> None:
        self._beside[draft.sheet_id] = case_id
        self._open(draft.sheet_id)

    def _open(self, sheet_id: int) -> None:
        if self._sheet is None:
            self._making.begin(self._view_in_pieces(), then=partial(self._open, sheet_id))
        else:
            self._open_in(self._sheet, sheet_id)
        self._ahead.begin()

    def _open_in(self, view: SheetView, sheet_id: int) -> None:
        self._remember()
        self._open_id = SheetId(sheet_id)
        view.open(self._open_id, self._beside.get(self._open_id))
        self._stack.setCurrentWidget(view)

    def _end_waiting(self) -> None:
        """Keys for a sheet that came while another page is in view are meant for neither."""
        if self.isVisible():
            self._ahead.end()
        else:
            self._ahead.drop()

    def _remember(self) -> None:
        """Which case lies beside the sheet that is left."""
        case_id = self._sheet.case_id if self._sheet else None
        if self._open_id is not None and case_id is not None:
            self._beside[self._open_id] = case_id

    def _view_in_pieces(self) -> Iterator[None]:
        """Made when first wanted: its form needs the open vault's codebook."""
        view = SheetView(self.lane, lambda: self.dialogs)
        yield
        view.offer_context()
        yield
        view.started.connect(self._end_waiting)
        view.left.connect(self._show_list)
        view.said.connect(self.said)
        view.pending_changed.connect(self.pending_changed)
        self._stack.addWidget(view)
        self._sheet = view
        yield

    def _show_list(self) -> None:
        self._go_home()
        self._load(then=self._list.take_keyboard)

    def _go_home(self) -> None:
        self.keep_now()
        self._making.stop()
        self._ahead.drop()
        self._remember()
        self._open_id = None
        self._stack.setCurrentWidget(self._home)

    def _load(self, then: Callable[[], None] | None = None) -> None:
        def show(rows: tuple[SheetRow, ...]) -> None:
            self._list.show_rows(rows, self.lane.today())
            if then is not None:
                then()

        self.lane.ask(self, list_sheets, then=show)

    def _ask_erasure(self, sheet_id: int) -> None:
        title = self.tr("Erase sheet {number}?").format(number=sheet_id)
        text = self.tr(
            "The sheet is gone from your vault for good. The backups still hold it until those "
            "are replaced, and files you saved before stay where you put them. What left stays "
            "noted in the register, without words."
        )
        if self.dialogs.confirm(self, title, text, action=self.tr("Erase")):
            self.lane.ask(self, erase_sheet, SheetId(sheet_id), then=self._tell_erased)

    def _ask_past_erasure(self, sheet_ids: tuple[SheetId, ...]) -> None:
        title = self.tr("Erase %n sheet(s)?", None, len(sheet_ids))
        text = self.tr(
            "They are past the day until which they were to be kept: {numbers}. They are gone "
            "from your vault for good; the backups hold them until those are replaced. Collect "
            "the printed copies too."
        ).format(numbers=", ".join(str(one) for one in sheet_ids))
        if self.dialogs.confirm(self, title, text, action=self.tr("Erase")):
            self.lane.ask(self, erase_sheets, sheet_ids, then=self._tell_past_erased)

    def _tell_past_erased(self, number: int) -> None:
        self.said.emit(self.tr("%n sheet(s) erased.", None, number))
        self._load(then=self._list.take_keyboard)

    def _tell_erased(self, _: None) -> None:
        self.said.emit(self.tr("The sheet is erased."))
        self._load()

    def _want_cases(self) -> None:
        self.page_wanted.emit("cases")

    @override
    def title(self) -> str:
        return self.tr("Intervision")

    def _written_in(self) -> Iterator[SessionsPanel | SheetView]:
        """What was made so far and may hold words."""
        for part in (self._sessions.made, self._sheet):
            if part is not None:
                yield part

    def _arrive_at(self, part: QWidget) -> None:
        """Load the part that came into view; what was typed in the other is kept."""
        self.keep_now()
        if isinstance(part, SessionsPanel):
            part.arrive()
        else:
            self._load()

    @override
    def arrive(self) -> None:
        for read in (sheet_wording, shared_engine):  # the first sheet need not wait for them
            self.lane.work(self, read)
        self._load()
        if self._sessions.made is not None:
            self._sessions.made.arrive()

    @override
    def keep_now(self) -> None:
        for part in self._written_in():
            part.keep_now()

    @override
    def forget(self) -> None:
        self._making.stop()
        self._ahead.drop()
        self._beside.clear()
        self._open_id = None
        for part in (self._list, *self._written_in()):
            part.forget()
