"""The way to the help from anywhere in the window, also while the vault is locked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QPushButton, QStatusBar

from counsellor_app.ui.icons import set_icon
from counsellor_app.ui.theme import set_role

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QMainWindow

    from counsellor_app.ui.help.help_window import HelpWindow
    from counsellor_app.ui.shortcut_sheet import Shortcuts
    from counsellor_app.ui.vault_lane import VaultLane


class HelpDoor(QObject):
    """Opens one help window, at the chapter about what is in view.

    `topic` tells what is in view, as in handbook.toml; `shortcuts` are listed as the last chapter.
    """

    def __init__(
        self,
        window: QMainWindow,
        lane: VaultLane,
        topic: Callable[[], str],
        shortcuts: Callable[[], Sequence[tuple[str, Shortcuts]]],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._lane = lane
        self._topic = topic
        self._shortcuts = shortcuts
        self._opened: HelpWindow | None = None
        self._key = QAction(window)
        self._key.setShortcut(QKeySequence("F1"))
        self._key.triggered.connect(self.open)
        window.addAction(self._key)

    def leave_key_to_menu(self) -> None:
        """From now on a menu has F1."""
        self._key.setEnabled(False)

    def bar(self) -> QStatusBar:
        """The line below while there is no desk: help alone."""
        bar = QStatusBar()
        bar.setSizeGripEnabled(False)
        bar.addPermanentWidget(self.button())
        return bar

    def button(self) -> QPushButton:
        """A button that opens the help."""
        button = QPushButton(self.tr("Help (F1)"))
        set_role(button, "link")
        set_icon(button, "help")
        button.clicked.connect(self.open)
        return button

    def open(self) -> None:
        """Show the help, or bring it to the front."""
        if self._opened is None:
            self._opened = self._make()
        self._opened.show_topic(self._topic())
        self._opened.show()
        self._opened.raise_()
        self._opened.activateWindow()

    def _make(self) -> HelpWindow:
        from counsellor_app.ui.help.help_window import HelpWindow  # noqa: PLC0415 when wanted

        made = HelpWindow(self._lane.language, self._shortcuts(), self._window)
        made.destroyed.connect(self._forget)
        return made

    def _forget(self) -> None:
        self._opened = None
