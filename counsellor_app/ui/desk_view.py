"""The window while a vault is open: navigation, message bar and pages, each made when wanted."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Protocol, cast

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from counsellor_app.casework.coded_case import Record
from counsellor_app.ui.dressing import dressed
from counsellor_app.ui.focus_in_view import FocusInView
from counsellor_app.ui.in_pieces import InPieces
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
from counsellor_app.ui.writing import WritingAtRest

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

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
        self._making = InPieces(self, lane)
        self._build_layout()
        FocusInView(self)
        if lane.is_read_only:
            WritingAtRest(self)
        self.navigation.page_chosen.connect(self.show_page)
        self.navigation.lock_wanted.connect(self.lock_wanted)

    @property
    def current_page(self) -> Page | None:
        """The page in view; one that is on its way is made whole first."""
        self._making.finish()
        return self._pages.get(self._current)

    @property
    def current_key(self) -> str:
        """The key of the page in view, as `current_page`."""
        self._making.finish()
        return self._current

    def show_page(self, key: str) -> None:
        """Bring a page into view and let it load."""
        self._leave()
        self._when_made(key, partial(self._show, key))

    def pieces(self, key: str) -> Iterator[None]:
        """Make a page out of sight, see `InPieces`."""
        page = self._page(key)
        yield
        yield from page.pieces()
        yield from dressed(page)

    def open_case(self, case_id: int, place: Place | None = None) -> None:
        """Bring a case into view, at one place of it if that is named."""
        self._leave()
        cast("_ShowsCase", self._page_at_once(CASE)).open_case(case_id, place)
        self._show(CASE)

    def start_case(self) -> None:
        """Bring a new case into view."""
        self._leave()
        cast("_ShowsCase", self._page_at_once(CASE)).start_case()
        self._show(CASE)

    def start_sheet(self, case_id: int) -> None:
        """Bring a new sheet for intervision of a case into view."""

        def go_on() -> None:
            self._show("intervision")
            cast("_MakesSheet", self._pages["intervision"]).start_sheet(case_id)

        self._leave()
        self._when_made("intervision", go_on)

    def list_cases_of(self, company_id: int) -> None:
        """Bring the cases that concern a company into view."""

        def go_on() -> None:
            self._show("cases")
            cast("_ListsCases", self._pages["cases"]).show_company(company_id)

        self._leave()
        self._when_made("cases", go_on)

    def open_record(self, record: str, record_id: int) -> None:
        """Bring a record of the pool or a session into view, see `Page.pool_wanted`."""
        key = "intervision" if record == Record.SESSION else "pool"

        def go_on() -> None:
            self._show(key)
            page = self._pages[key]
            if record == Record.SESSION:
                cast("_ShowsSessions", page).open_session(record_id)
            else:
                cast("_ShowsRecords", page).open_record(record, record_id)

        self._leave()
        self._when_made(key, go_on)

    def search(self) -> None:
        """Bring the search of the cases into view, unless the page in view has its own."""

        def go_on() -> None:
            if self._current != "cases":
                self._show("cases")
            self._pages["cases"].search()

        if self._current != "cases":
            self._leave()
        self._when_made("cases", go_on)

    def keep_now(self) -> None:
        """Let every page hand over what was typed."""
        for page in self._pages.values():
            page.keep_now()

    def forget(self) -> None:
        """Let every page drop its words, and drop the pages."""
        self._making.stop()
        self.message_bar.clear()
        for page in self._pages.values():
            page.forget()
            self._stack.removeWidget(page)
            page.deleteLater()
        self._pages.clear()
        self._current = ""

    def _leave(self) -> None:
        self.message_bar.clear()
        page = self._pages.get(self._current)
        if page is not None:
            page.keep_now()

    def _when_made(self, key: str, go_on: Callable[[], None]) -> None:
        """Make a page that is wanted for the first time out of sight; the one before stays."""
        self._making.stop()
        if key in self._pages:
            go_on()
        else:
            self._making.begin(self.pieces(key), then=go_on, keys_wait=True)
            if not self.isVisible():
                self._making.finish()

    def _page_at_once(self, key: str) -> Page:
        """A case's own page keeps what is typed ahead for it, and so must be there from the key."""
        self._making.stop()
        return self._page(key)

    def _show(self, key: str) -> None:
        page = self._pages[key]
        self._current = key
        self.navigation.show_chosen(REACHED_FROM.get(key, key))
        self._stack.setCurrentWidget(page)
        page.arrive()
        self.page_shown.emit(page.title() or self._entries[key].label())

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
