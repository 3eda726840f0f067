"""The right side of a list of records: the editor of the one chosen, or what can be begun."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from counsellor_app.errors import ExpectedError, MissingAnswersError
from counsellor_app.ui.kept_editor import KeptEditor

if TYPE_CHECKING:
    from counsellor_app.ui.empty_state import EmptyState

E = TypeVar("E", bound=KeptEditor)


class EditorPlace(QStackedWidget, Generic[E]):
    """One editor at most.

    Further widgets may be added and shown beside it; the editor stays meanwhile.
    """

    pending_changed = Signal(bool)
    """Whether something typed was not handed over yet."""
    failed = Signal(object)
    """An `ExpectedError` that the editor cannot say itself."""

    def __init__(self, nothing: EmptyState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._nothing = nothing
        self._editor: E | None = None
        self.addWidget(nothing)

    @property
    def editor(self) -> E | None:
        """The editor, if there is one."""
        return self._editor

    def put(self, editor: E) -> None:
        """Show this editor; the one before hands over what was typed in it until now."""
        self.keep_now()
        self.drop()
        editor.refused.connect(self.failed)
        editor.pending_changed.connect(self.pending_changed)
        self._editor = editor
        self.addWidget(editor)
        self.show_editor()

    def show_editor(self) -> None:
        """Bring the editor back into view, or what can be begun."""
        self.setCurrentWidget(self._editor or self._nothing)

    def drop(self) -> None:
        """Forget the editor and its words; show what can be begun."""
        if self._editor is not None:
            self._editor.forget()
            self.removeWidget(self._editor)
            self._editor.deleteLater()
            self._editor = None
        self.show_editor()

    def keep_now(self) -> None:
        """Hand over what is pending, at once."""
        if self._editor is not None:
            self._editor.keep_now()

    def say(self, error: ExpectedError) -> None:
        """Answers that are missing are said beside them; anything else is `failed`."""
        if isinstance(error, MissingAnswersError) and self._editor is not None:
            self._editor.show_missing(error)
        else:
            self.failed.emit(error)
