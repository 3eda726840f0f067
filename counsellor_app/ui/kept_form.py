"""The fields of one record, kept as they are typed."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget


class KeptForm(QWidget):
    """Bound to one record for life: what is typed can go nowhere else."""

    rested = Signal()
    """What the form holds is to be kept."""
    refused = Signal(object)
    """An `ExpectedError`: what was pasted is more than any note may hold."""
    pending_changed = Signal(bool)
    """Whether something typed was not handed over yet."""

    def keep_now(self) -> None:
        """Hand over what is pending, at once."""
        raise NotImplementedError

    def forget(self) -> None:
        """Drop the words and the history of typing them."""
        raise NotImplementedError

    def focus_first(self) -> None:
        """Put the cursor in the first field."""
        raise NotImplementedError

    def focus_on(self, code: str) -> None:
        """Put the cursor in the field with this code; nowhere if the form has none of it."""
        raise NotImplementedError
