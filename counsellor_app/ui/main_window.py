"""The window: opening the vault, the desk with its pages, and the cover while it locks."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QStatusBar, QVBoxLayout, QWidget

from counsellor_app.errors import BugError
from counsellor_app.overriding import override
from counsellor_app.ui.cover import Cover
from counsellor_app.ui.dressing import dressed
from counsellor_app.ui.forms import notice_frame
from counsellor_app.ui.help.door import HelpDoor
from counsellor_app.ui.in_pieces import InPieces
from counsellor_app.ui.pace_line import PaceLine
from counsellor_app.ui.theme import MEDIUM, SMALL
from counsellor_app.ui.wording import error_sentence, unexpected_sentence

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from counsellor_app.errors import ExpectedError
    from counsellor_app.ui.actions import Actions
    from counsellor_app.ui.desk_view import DeskView
    from counsellor_app.ui.kept_line import KeptLine
    from counsellor_app.ui.screen_capture import ScreenCapture
    from counsellor_app.ui.shortcut_sheet import Shortcuts
    from counsellor_app.ui.vault_lane import VaultLane

NAME = "Counsellor"
START_SIZE = QSize(1180, 680)
"""Fits a laptop of 1366 by 768 with the system's own bars."""
SMALLEST = QSize(720, 480)


class MainWindow(QMainWindow):
    """Holds what is shown; opening and locking themselves are done by others.

    Implements `lock.Lockable`. Its title names the page, never a case. The desk is made when the
    vault opens, so that the page that opens it is there at once and in the language chosen.
    """

    close_wanted = Signal()
    """The window was closed or Ctrl+Q pressed: lock, then end."""
    tour_wanted = Signal()
    """A look around in an invented vault."""
    entered = Signal(object)
    """The `DeskView` that was just made, before it is seen: the vault is open."""
    desk_shown = Signal()
    """The desk is in view, with today's page."""

    def __init__(self, lane: VaultLane, front: QWidget, *, notice: str = "") -> None:
        super().__init__()
        self._lane = lane
        self._may_close = False
        self._front = front
        self._cover = Cover()
        self._desk_view: DeskView | None = None
        self._next: DeskView | None = None
        self._entering = InPieces(self, lane)
        self._actions: Actions | None = None
        self._kept_line: KeptLine | None = None
        self._stack = QStackedWidget()
        self._stack.addWidget(front)
        self._stack.addWidget(self._cover)
        self._below = QVBoxLayout()
        self.setCentralWidget(self._build_centre(notice))
        self._help = HelpDoor(self, lane, self._topic, self._all_shortcuts)
        self.setStatusBar(self._bar_of_front())
        self.setWindowTitle(NAME)
        lane.failed.connect(self._warn)
        lane.broken.connect(self.warn_of_bug)
        self.setMinimumSize(_fitting(SMALLEST))
        self.resize(_fitting(START_SIZE))

    @property
    def desk_view(self) -> DeskView | None:
        """The desk, once it is in view."""
        return self._desk_view

    def replace_front(self, front: QWidget) -> None:
        """Show another page that opens the vault: the language changed."""
        self._stack.removeWidget(self._front)
        self._front.deleteLater()
        self._front = front
        self._stack.addWidget(front)
        self._stack.setCurrentWidget(front)
        self.setStatusBar(self._bar_of_front())

    def enter(self) -> None:
        """The vault is open: show the desk with today's page as soon as it is whole.

        No key waits for it. What is typed between Enter and the desk may be the rest of a
        passphrase, or all of it once more: held, it would choose a page, or stand in a field.
        """
        self._entering.begin(self._pieces_of_desk(), then=self._show_desk)
        if not self.isVisible():
            self._entering.finish()

    def _pieces_of_desk(self) -> Iterator[None]:
        """The page that opened the vault stays in view until then."""
        from counsellor_app.ui.actions import Actions  # noqa: PLC0415 not before it is wanted
        from counsellor_app.ui.desk_view import DeskView  # noqa: PLC0415 as above
        from counsellor_app.ui.kept_line import KeptLine  # noqa: PLC0415 as above

        self._kept_line = KeptLine(self._lane, self)  # before the pages, which Tab goes on to
        self._kept_line.hide()
        self._kept_line.addPermanentWidget(self._help.button())
        yield
        made = self._next = DeskView(self._lane)
        self._stack.addWidget(made)
        yield
        self.menuBar().hide()
        self._actions = Actions(self, may_write=not self._lane.is_read_only)
        self._help.leave_key_to_menu()
        yield
        self._wire(made, self._actions, self._kept_line)
        self.entered.emit(made)
        yield from made.pieces("today")
        yield from dressed(made)

    def _show_desk(self) -> None:
        desk_view = self._desk_view = self._next
        if desk_view is None or self._actions is None or self._kept_line is None:
            raise BugError
        self.setStatusBar(self._kept_line)
        self._kept_line.show()
        self.menuBar().show()
        self._stack.setCurrentWidget(desk_view)
        self._actions.set_open(is_open=True)
        desk_view.show_page("today")
        desk_view.navigation.take_focus()
        self.desk_shown.emit()

    def show_lock_time(self, minutes: int) -> None:
        """Say below after how long without use the vault locks."""
        if self._kept_line is not None:
            self._kept_line.show_lock_time(minutes)

    def show_capture(self, capture: ScreenCapture) -> None:
        """Say below, where there is a choice, whether the window is seen in screen sharing."""
        if not capture.can_hide:
            return
        from counsellor_app.ui.capture_line import CaptureLine  # noqa: PLC0415 not on Linux

        if self._kept_line is None:
            self.statusBar().addPermanentWidget(CaptureLine(capture))
        else:
            self._kept_line.show_capture(CaptureLine(capture))

    def show_below(self, card: QWidget) -> None:
        """Let a card stand between the page and the line below."""
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(MEDIUM, SMALL, MEDIUM, SMALL)
        column.addWidget(card)
        card.destroyed.connect(holder.deleteLater)
        self._below.addWidget(holder)

    def actions_of_window(self) -> Actions | None:
        """The actions, once the vault is open."""
        return self._actions

    def cover(self) -> None:
        """Hide every page at once; a desk that is on its way is made whole first."""
        self._entering.finish()
        if self._actions is not None:
            self._actions.set_open(is_open=False)
        self._stack.setCurrentWidget(self._cover)
        self.setWindowTitle(NAME)
        for window in QGuiApplication.topLevelWindows():
            if window is not self.windowHandle():
                window.close()

    def uncover(self, error: ExpectedError) -> None:
        """Show the page again with what could not be kept."""
        if self._actions is not None and self._desk_view is not None:
            self._actions.set_open(is_open=True)
            self._stack.setCurrentWidget(self._desk_view)
        self._warn(error)

    def keep_now(self) -> None:
        """Hand all that is typed to the lane."""
        if self._desk_view is not None:
            self._desk_view.keep_now()

    def forget(self) -> None:
        """Drop every word."""
        if self._desk_view is not None:
            self._desk_view.forget()

    def close_for_good(self) -> None:
        """Let the window go, after locking."""
        self._may_close = True
        self.close()

    def warn_of_bug(self, _: BaseException) -> None:
        """Say that the fault is ours, and what to do."""
        if self._desk_view is not None:
            self._desk_view.message_bar.warn(unexpected_sentence())

    def _build_centre(self, notice: str) -> QWidget:
        centre = QWidget()
        column = QVBoxLayout(centre)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        if notice:
            column.addWidget(notice_frame(notice))
        column.addWidget(self._stack, 1)
        column.addLayout(self._below)
        return centre

    def _bar_of_front(self) -> QStatusBar:
        bar = self._help.bar()
        bar.addWidget(PaceLine(self._lane), 1)
        return bar

    def _wire(self, desk_view: DeskView, actions: Actions, kept_line: KeptLine) -> None:
        desk_view.page_shown.connect(self._show_title)
        desk_view.pending_changed.connect(kept_line.set_pending)
        actions.new_case.connect(desk_view.start_case)
        actions.search.connect(desk_view.search)
        actions.find_and_do.connect(self._find_and_do)
        actions.request_form.connect(self._show_request_form)
        actions.page.connect(desk_view.show_page)
        actions.protection.connect(partial(desk_view.show_page, "settings"))
        actions.help.connect(self._help.open)
        actions.shortcuts.connect(self._show_shortcuts)
        actions.tour.connect(self.tour_wanted)
        actions.quit.connect(self.close)

    def _show_title(self, title: str) -> None:
        self.setWindowTitle(self.tr("{page} – {app}").format(page=title, app=NAME))

    def _find_and_do(self) -> None:
        from counsellor_app.ui.command_palette import CommandPalette  # noqa: PLC0415 when wanted

        if self._actions is not None and self._desk_view is not None:
            palette = CommandPalette(self._actions.commands(), self._lane, self)
            palette.case_wanted.connect(self._desk_view.open_case)
            palette.come()

    def _show_request_form(self) -> None:
        from counsellor_app.ui.request_form_dialog import (  # noqa: PLC0415 when wanted
            RequestFormDialog,
        )

        if self._desk_view is not None:
            dialog = RequestFormDialog(self._lane, self)
            dialog.said.connect(self._desk_view.message_bar.say)
            dialog.open()

    def _topic(self) -> str:
        """What is in view, as the handbook names it."""
        if self._desk_view is not None:
            return self._desk_view.current_key
        setting_up = self._front.findChild(QWidget, "setting-up")
        return "setting-up" if setting_up and setting_up.isVisible() else "opening"

    def _show_shortcuts(self) -> None:
        from counsellor_app.ui.shortcut_sheet import ShortcutSheet  # noqa: PLC0415 when wanted

        ShortcutSheet(self._all_shortcuts(), self).open()

    def _all_shortcuts(self) -> Sequence[tuple[str, Shortcuts]]:
        from counsellor_app.ui.shortcut_sheet import shortcuts_by_place  # noqa: PLC0415 when wanted

        listed = self._actions.shortcut_list() if self._actions is not None else []
        return shortcuts_by_place(listed)

    def _warn(self, error: ExpectedError) -> None:
        if self._desk_view is not None:
            self._desk_view.message_bar.warn(error_sentence(error))

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        if self._may_close:
            event.accept()
        else:
            event.ignore()
            self.close_wanted.emit()


def _fitting(wanted: QSize) -> QSize:
    available = QGuiApplication.primaryScreen().availableSize()
    return wanted.boundedTo(available * 0.95)
