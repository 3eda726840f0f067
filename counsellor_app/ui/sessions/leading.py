"""Opens the presenter's view over the whole screen, one at a time, and closes it when locked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from counsellor_app.casework.methods import method
from counsellor_app.ui.sessions.presenter_view import PresenterView
from counsellor_app.ui.sessions.presenting import Presenting, passing_seconds

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget


class Leading:
    """The view belongs to a widget of the main window, which gets the keyboard back."""

    def __init__(
        self, owner: QWidget, language: str, clock: Callable[[], float] = passing_seconds
    ) -> None:
        self._owner = owner
        self._language = language
        self._clock = clock
        self._view: PresenterView | None = None

    def begin(self, code: str, *, goes_on: bool) -> None:
        """Show the method with this code, unless a view is open or there is no such method."""
        chosen = method(code)
        if chosen is None or self._view is not None:
            return
        presenting = Presenting(chosen.phases, clock=self._clock, goes_on=goes_on)
        self._view = PresenterView(chosen, presenting, self._language, parent=self._owner)
        self._view.left.connect(self._forget)
        self._view.showFullScreen()
        self._view.activateWindow()

    def end(self) -> None:
        """Close the view, if there is one."""
        if self._view is not None:
            self._view.close()

    def _forget(self) -> None:
        self._view = None
        self._owner.window().activateWindow()
