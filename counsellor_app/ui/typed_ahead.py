"""Keys pressed for a place that is not there yet wait for it, and are answered in no other."""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer
from PySide6.QtGui import (
    QAction,
    QGuiApplication,
    QInputMethodEvent,
    QKeyEvent,
    QKeySequence,
    QShortcut,
)
from PySide6.QtWidgets import QAbstractButton, QApplication, QMenu, QWidget

from counsellor_app.overriding import override

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtGui import QWindow

    from counsellor_app.ui.vault_lane import VaultLane

_IN_SHORTCUTS = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)

_Typed = QKeyEvent | QInputMethodEvent


class TypedAhead(QObject):
    """From `begin` to `end` the keys of a page's window wait; then they go where the keyboard is.

    Between the key that asks for a case and the case stands the vault: what is typed meanwhile
    would change what is still in view. Where nothing comes of what was asked, because the vault
    refused or the page forgets, the keys are dropped: they were meant for nothing that is seen.
    """

    def __init__(self, page: QWidget, lane: VaultLane) -> None:
        super().__init__(page)
        self._page = page
        self._lane = lane
        self._is_holding = self._is_delivering = False
        self._held: deque[_Typed] = deque()
        lane.busy_changed.connect(self._look_later)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusObjectChanged.connect(self._watch)

    @property
    def is_holding(self) -> bool:
        """Whether keys wait."""
        return self._is_holding

    def begin(self) -> None:
        """Let keys wait from now on; the lane must have been asked for what they wait for."""
        window = self._window()
        if window is not None:
            window.installEventFilter(self)  # a second time does not add another
            self._is_holding = True
            self._watch(QGuiApplication.focusObject())

    def end(self) -> None:
        """The place is there, with the keyboard in it: what was typed is answered, in its order."""
        self._is_holding = False
        self._deliver_held()

    def end_in(self, page: QWidget) -> None:
        """The place is there in another window than the one that was typed in."""
        self._page = page
        self.end()

    def drop(self) -> None:
        """Nothing comes of it."""
        self._is_holding = False
        self._held.clear()

    def _window(self) -> QWindow | None:
        return self._page.window().windowHandle()

    def _watch(self, focused: QObject | None) -> None:
        """What an input method writes comes to the field alone, not to its window."""
        if self._is_holding and focused is not None:
            focused.installEventFilter(self)

    def _look_later(self, is_busy: bool) -> None:
        if not is_busy and self._is_holding:
            QTimer.singleShot(0, self, self._look)

    def _look(self) -> None:
        """The lane has answered all that was asked, and nobody took the keyboard."""
        if not self._lane.is_busy and self._is_holding:
            self.drop()

    def _deliver_held(self) -> None:
        """One of them may ask for another place: the others wait for that then."""
        if self._is_delivering:
            return
        self._is_delivering = True
        try:
            while self._held and not self._is_holding:
                deliver(self._held.popleft(), self._page)
        finally:
            self._is_delivering = False

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not self._is_holding or self._is_delivering:
            return False
        if isinstance(event, QKeyEvent) and watched is self._window():
            return self._keeps_key(event)
        if isinstance(event, QInputMethodEvent) and watched is QGuiApplication.focusObject():
            self._held.append(event.clone())
            return True
        return False

    def _keeps_key(self, event: QKeyEvent) -> bool:
        """Qt asks first whether a key is wanted as it is: who says so takes it from all menus."""
        if locks(event):
            return False
        if event.type() is QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        if event.type() is QEvent.Type.KeyRelease and not self._is_pressed(event):
            return False
        self._held.append(event.clone())
        return True

    def _is_pressed(self, release: QKeyEvent) -> bool:
        """Whether the press of this key waits: else it was before all this."""
        return any(
            isinstance(held, QKeyEvent) and held.key() == release.key() for held in self._held
        )


def locks(pressed: QKeyEvent) -> bool:
    """Whether these keys lock, or lock and quit: at once, whatever else is on its way."""
    is_one = pressed.key() in {Qt.Key.Key_L, Qt.Key.Key_Q}
    return is_one and pressed.modifiers() == Qt.KeyboardModifier.ControlModifier


def deliver(typed: QKeyEvent | QInputMethodEvent, page: QWidget) -> None:
    """As the system would: to menus and shortcuts first, unless the field wants the key itself."""
    window = page.window().windowHandle()
    act = None
    if isinstance(typed, QInputMethodEvent):
        QCoreApplication.sendEvent(page.window().focusWidget() or page, typed)
        return
    if typed.type() is QEvent.Type.KeyPress and not _is_wanted_as_it_is(typed, window):
        act = next(_acts(typed, page.window()), None)
    if act is not None:
        act()
    else:
        QCoreApplication.sendEvent(window, typed)


def _is_wanted_as_it_is(press: QKeyEvent, window: QWindow) -> bool:
    asked = QKeyEvent(QEvent.Type.ShortcutOverride, press.key(), press.modifiers(), press.text())
    asked.ignore()
    QCoreApplication.sendEvent(window, asked)
    return asked.isAccepted()


def _acts(press: QKeyEvent, window: QWidget) -> Iterator[Callable[[], object]]:
    """What these keys stand for in the window as it is now."""
    is_function_key = Qt.Key.Key_F1 <= press.key() <= Qt.Key.Key_F35
    if not (is_function_key or press.modifiers() & _IN_SHORTCUTS):
        return
    keys = QKeySequence(press.keyCombination())
    for shortcut in window.findChildren(QShortcut):
        listened_for = shortcut.keys()
        if shortcut.isEnabled() and keys in listened_for and _is_reached(shortcut):
            yield shortcut.activated.emit
    for action in window.findChildren(QAction):
        owner = action.parent()
        if action.isEnabled() and keys in action.shortcuts() and _is_in_view(owner):
            yield action.trigger
    for button in window.findChildren(QAbstractButton):
        if button.isEnabled() and button.shortcut() == keys and button.isVisible():
            yield button.click


def _is_reached(shortcut: QShortcut) -> bool:
    """Whether it is in view, and has the keyboard in it if it listens there alone."""
    owner = shortcut.parent()
    if shortcut.context() is Qt.ShortcutContext.WindowShortcut or not isinstance(owner, QWidget):
        return _is_in_view(owner)
    focused = owner.window().focusWidget()  # also while another window has the keyboard
    return owner is focused or owner.isAncestorOf(focused)


def _is_in_view(owner: QObject | None) -> bool:
    """What stands in a menu can be done from where the menu hangs."""
    hangs_on = owner.parent() if isinstance(owner, QMenu) else owner
    return isinstance(hangs_on, QWidget) and hangs_on.isVisible()
