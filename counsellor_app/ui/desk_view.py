"""The window while a vault is open: navigation, message bar and pages, each made when wanted."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, cast

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from counsellor_app.casework.coded_case import Record
from counsellor_app.ui.focus_in_view import FocusInView
from counsellor_app.ui.message_bar import MessageBar
from counsellor_app.ui.navigation import Navigation
from counsellor_app.ui.pages import (
    CASE,
    CASE_ENTRY,
    ENDING_ENTRY,
    ENTRIES,
    MOVING_IN_ENTRY,
    REACHED_FROM,
    PageEntry,
)
from counsellor_app.ui.theme import MEDIUM, SMALL

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from counsellor_app.ui.page import Page
    from counsellor_app.ui.place import Place
    from counsellor_app.ui.vault_lane import VaultLane


class _ShowsCase(Protocol):
    def open_case(self, case_id: int, place: Place | None = None) -> None: ...

    def start_case(self) -> None: ...


class _ListsCases(Protocol):
    def show_company(self, company_id: int) -> None: ...


class _ShowsRecords(Protocol):
    def open_record(self, record: str, record_id: int) -> None: ...


class _ShowsSessions(Protocol):
    def open_session(self, session_id: int) -> None: ...


class _MakesSheet(Protocol):
    def start_sheet(self, case_id: int) -> None: ...


class DeskView(QWidget):
    """Shows one page at a time. Leaving a page keeps what was typed on it."""

    lock_wanted = Signal()
    """The lock was pressed."""
    page_shown = Signal(str)
    """The title of the page that came into view."""
    pending_changed = Signal(bool)
    """Whether any page holds something that was not handed to the lane."""
    page_made = Signal(object)
    """A `Page` that was just made, for the window to wire what it alone offers."""

    def __init__(
        self,
        lane: VaultLane,
        parent: QWidget | None = None,
        *,
        entries: Sequence[PageEntry] = (*ENTRIES, CASE_ENTRY, MOVING_IN_ENTRY, ENDING_ENTRY),
    ) -> None:
        super().__init__(parent)
        self._lane = lane
        self._entries = {entry.key: entry for entry in entries}
        self._pages: dict[str, Page] = {}
        self._pending: set[str] = set()
        self._current = ""
        self.navigation = Navigation([e for e in entries if e.key not in REACHED_FROM])
        self.message_bar = MessageBar()
        self._stack = QStackedWidget()
        self._build_layout()
        FocusInView(self)
        self.navigation.page_chosen.connect(self.show_page)
        self.navigation.lock_wanted.connect(self.lock_wanted)

    @property
    def current_page(self) -> Page | None:
        """The page in view."""
        return self._pages.get(self._current)

    @property
    def current_key(self) -> str:
        """The key of the page in view."""
        return self._current

    def show_page(self, key: str) -> None:
        """Bring a page into view and let it load."""
        self._leave()
        page = self._page(key)
        self._current = key
        self.navigation.show_chosen(REACHED_FROM.get(key, key))
        self._stack.setCurrentWidget(page)
        page.arrive()
        self.page_shown.emit(page.title() or self._entries[key].label())

    def open_case(self, case_id: int, place: Place | None = None) -> None:
        """Bring a case into view, at one place of it if that is named."""
        self._leave()
        cast("_ShowsCase", self._page(CASE)).open_case(case_id, place)
        self.show_page(CASE)

    def start_case(self) -> None:
        """Bring a new case into view."""
        self._leave()
        cast("_ShowsCase", self._page(CASE)).start_case()
        self.show_page(CASE)

    def start_sheet(self, case_id: int) -> None:
        """Bring a new sheet for intervision of a case into view."""
        self.show_page("intervision")
        cast("_MakesSheet", self._page("intervision")).start_sheet(case_id)

    def list_cases_of(self, company_id: int) -> None:
        """Bring the cases that concern a company into view."""
        self.show_page("cases")
        cast("_ListsCases", self._page("cases")).show_company(company_id)

    def open_record(self, record: str, record_id: int) -> None:
        """Bring a record of the pool or a session into view, see `Page.pool_wanted`."""
        if record == Record.SESSION:
            self.show_page("intervision")
            cast("_ShowsSessions", self._page("intervision")).open_session(record_id)
            return
        self.show_page("pool")
        cast("_ShowsRecords", self._page("pool")).open_record(record, record_id)

    def search(self) -> None:
        """Bring the search of the cases into view, unless the page in view has its own."""
        if self._current != "cases":
            self.show_page("cases")
        self._page("cases").search()

    def keep_now(self) -> None:
        """Let every page hand over what was typed."""
        for page in self._pages.values():
            page.keep_now()

    def forget(self) -> None:
        """Let every page drop its words, and drop the pages."""
        self.message_bar.clear()
        for page in self._pages.values():
            page.forget()
            self._stack.removeWidget(page)
            page.deleteLater()
        self._pages.clear()
        self._current = ""

    def _leave(self) -> None:
        self.message_bar.clear()
        if self.current_page is not None:
            self.current_page.keep_now()

    def _page(self, key: str) -> Page:
        if key not in self._pages:
            page = self._entries[key].make(self._lane)
            self._pages[key] = page
            self._wire(key, page)
            self._stack.addWidget(page)
            self.page_made.emit(page)
        return self._pages[key]

    def _wire(self, key: str, page: Page) -> None:
        page.case_wanted.connect(self.open_case)
        page.place_wanted.connect(self.open_case)
        page.company_wanted.connect(self.list_cases_of)
        page.pool_wanted.connect(self.open_record)
        page.new_case_wanted.connect(self.start_case)
        page.sheet_wanted.connect(self.start_sheet)
        page.page_wanted.connect(self.show_page)
        page.said.connect(self.message_bar.say)
        page.pending_changed.connect(self._note_pending(key))

    def _note_pending(self, key: str) -> Callable[[bool], None]:
        def note(is_pending: bool) -> None:
            (self._pending.add if is_pending else self._pending.discard)(key)
            self.pending_changed.emit(bool(self._pending))

        return note

    def _build_layout(self) -> None:
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        holder = QWidget()
        margin = QVBoxLayout(holder)
        margin.setContentsMargins(MEDIUM, SMALL, MEDIUM, 0)
        margin.addWidget(self.message_bar)
        column.addWidget(holder)
        column.addWidget(self._stack, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.navigation)
        row.addLayout(column, 1)
