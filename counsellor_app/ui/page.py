"""What the window asks of every page: arrive, keep, forget."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from collections.abc import Iterator

    from counsellor_app.ui.vault_lane import VaultLane


class Page(QWidget):
    """One page of the window. It shows what operations answer, and decides nothing itself.

    Pages never ask whether to save: what is typed is handed to the lane within a second, and
    `keep_now` hands over the rest.
    """

    case_wanted = Signal(int)
    """The id of a case to open."""
    place_wanted = Signal(int, object)
    """The id of a case to open, and the `Place` in it to open it at."""
    company_wanted = Signal(int)
    """The id of a company whose cases are to be listed."""
    pool_wanted = Signal(str, int)
    """A kind of record of the pool to go to, or "" if unknown; and a record's id, or 0.

    A session of intervision is asked for in the same way.
    """
    new_case_wanted = Signal()
    """A new case is to be started."""
    sheet_wanted = Signal(int)
    """The id of a case to make a sheet of for intervision."""
    page_wanted = Signal(str)
    """The key of another page, as in `ui/pages.py`."""
    erasing_wanted = Signal()
    """The whole vault is to be erased; its owner proved who she is."""
    said = Signal(str)
    """A sentence for the message bar, without words of a case."""
    pending_changed = Signal(bool)
    """Whether something typed has not been handed to the lane yet."""

    def __init__(self, lane: VaultLane, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lane = lane

    def title(self) -> str:
        """The page's name for navigation and window; never words of a case."""
        return ""

    def pieces(self) -> Iterator[None]:
        """What is dear of it, in turns before it is first seen; else `arrive` makes the rest."""
        yield from ()

    def arrive(self) -> None:
        """The page comes into view: load, and show what there is."""

    def search(self) -> None:
        """Put the cursor where searching starts, if the page has such a place."""

    def keep_now(self) -> None:
        """Hand everything typed to the lane at once."""

    def forget(self) -> None:
        """Drop every word: models, editors with their undo history, previews."""
