"""One place of the case page. What is typed in it belongs to the one id it was made for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from counsellor_app.casework.coded_case import CaseStatus
from counsellor_app.ui.case.keeper import Keeper

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from counsellor_app.casework.case import Case, TimelineEntry
    from counsellor_app.errors import ExpectedError
    from counsellor_app.ui.dialogs import Dialogs
    from counsellor_app.ui.place import Place
    from counsellor_app.ui.vault_lane import VaultLane


class Listener(Protocol):
    """The page, as a pane knows it. Calls and no signals, as a case holds words."""

    def hear(self, case: Case) -> None:
        """The vault now holds this."""

    def hear_entry(self, entry: TimelineEntry) -> None:
        """The vault now holds this row."""

    def answers_changed(self) -> None:
        """The case's answers on the screen changed, and may not be kept yet."""

    def go_to(self, place: Place) -> None:
        """Show another place."""

    def list_cases_of(self, company_id: int) -> None:
        """Show the cases that concern a company."""

    def register(self) -> None:
        """Register the case."""

    @property
    def dialogs(self) -> Dialogs:
        """Questions, replaceable in tests."""
        ...


class Pane(QWidget):
    """A pane never changes the id it writes to: rows cannot be mixed, however late an answer comes.

    Texts are set once, when the pane is made. Later answers of the vault reach `show_case`, which
    shows codes, days and what is missing, and leaves every editor alone. Nothing is asked of a pane
    before its `pieces` are made.

    Emits `said` with a sentence for the message bar.
    """

    said = Signal(str)

    def __init__(self, lane: VaultLane, place: Place, page: Listener) -> None:
        super().__init__()
        self.lane = lane
        self.place = place
        self.page = page
        self.keeper = Keeper(lane, self)
        self._today = lane.today()

    def today(self) -> date:
        """The desk's day; a field that loses the keyboard by locking still has one."""
        if self.lane.is_open:
            self._today = self.lane.today()
        return self._today

    def pieces(self) -> Iterable[None]:
        """Make its controls, a few between two turns of the window; notes last."""
        return ()

    def show_case(self, case: Case) -> None:
        """Show what the vault now holds, beside the editors."""

    def may_write_in(self, case: Case, *, is_draft: bool = False) -> bool:
        """Whether what is shown can be changed; a draft can, also in a case that is closed."""
        is_open = is_draft or case.coded.status is not CaseStatus.CLOSED
        return is_open and not self.lane.is_read_only

    def keep_now(self) -> None:
        """Hand everything typed to the lane at once."""
        self.keeper.keep_now()

    def start(self) -> None:
        """Put the cursor where work starts."""

    def write(self) -> None:
        """Put the keyboard in the note, where there is one."""

    def finish(self) -> None:
        """What Ctrl+Enter does here."""

    def forget(self) -> None:
        """Drop every word."""
        self.keeper.drop()

    def refuse(self, error: ExpectedError) -> None:
        """Leave an error without a place of its own here to the message bar."""
        self.lane.failed.emit(error)
