"""The sheet as readers will get it, and the way out for an approved one."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from counsellor_app import settings
from counsellor_app.operations.intervision import (
    list_sheets,
    release_sheet,
    set_session,
    sheet_pdf,
)
from counsellor_app.operations.sessions import list_sessions
from counsellor_app.ui.forms import PlainLabel, heading_label
from counsellor_app.ui.intervision.lifetime_field import LifetimeField
from counsellor_app.ui.intervision.side_column import SideColumn
from counsellor_app.ui.intervision.way_out import Edition, WayOut
from counsellor_app.ui.page_pictures import PagePictures
from counsellor_app.ui.reporting.alike_question import save_asking
from counsellor_app.ui.saving import choose_target
from counsellor_app.ui.theme import LARGE, MEDIUM, SMALL

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from counsellor_app.anonymisation.case_sheet import SheetId
    from counsellor_app.casework.ledger import LedgerLine
    from counsellor_app.casework.session import SessionId, SessionRow
    from counsellor_app.operations.desk import Desk
    from counsellor_app.operations.sheet_review import SheetReview
    from counsellor_app.ui.dialogs import Dialogs
    from counsellor_app.ui.vault_lane import VaultLane


@dataclass(frozen=True, slots=True)
class _Lifetime:
    """The sessions there are, and what is known of one sheet's days."""

    sessions: tuple[SessionRow, ...]
    session_id: SessionId | None
    expires_on: date | None


def _read_lifetime(desk: Desk, sheet_id: SheetId) -> _Lifetime:
    rows = {row.sheet_id: row for row in list_sheets(desk)}
    row = rows[sheet_id]
    return _Lifetime(list_sessions(desk), row.session_id, row.expires_on)


def _set_session(desk: Desk, sheet_id: SheetId, session_id: SessionId | None) -> _Lifetime:
    set_session(desk, sheet_id, session_id)
    return _read_lifetime(desk, sheet_id)


class PagesPanel(QWidget):
    """Pages as pictures at the left; at the right how they leave and until when they are kept."""

    released = Signal()
    """A file was written; the ledger has its line."""

    def __init__(
        self, lane: VaultLane, dialogs: Callable[[], Dialogs], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._lane = lane
        self._dialogs = dialogs
        self._review: SheetReview | None = None
        self._pictures = PagePictures(lane, self.tr("Pages of the sheet"))
        self._state = PlainLabel(role="muted")
        self._way_out = WayOut()
        self._lifetime = LifetimeField(lane.desk_codebook, lane.language)
        self._side = SideColumn()
        self._build_layout()
        self._way_out.language_changed.connect(self.draw)
        self._way_out.save_wanted.connect(self._choose_target)
        self._lifetime.chosen.connect(self._join)

    def show_review(self, review: SheetReview) -> None:
        """Remember the sheet as it stands; its pages are drawn when they come into view."""
        self._review = review
        is_approved = review.approved_on is not None
        self._way_out.show_state(is_approved=is_approved)
        self._state.setText(
            self.tr("Approved: these pages can be handed round.")
            if is_approved
            else self.tr("A draft can be looked at here, not saved. Approve it first.")
        )
        if self.isVisible():
            self.draw()

    def take_keyboard(self) -> None:
        """Put the keyboard on the pages, for scrolling."""
        self._pictures.setFocus()

    def keep_now(self) -> None:
        """Nothing is typed here."""

    def forget(self) -> None:
        """Drop pages and sheet."""
        self._review = None
        self._pictures.forget()
        self._lifetime.show_sessions((), None)

    def draw(self) -> None:
        """Draw the pages as they stand, and offer the sessions there are."""
        if self._review is None:
            return
        draw = partial(
            sheet_pdf,
            sheet_id=self._review.draft.sheet_id,
            language=self._way_out.wish().language,
        )
        self._lane.ask(self, draw, then=self._pictures.show_pdf)
        read = partial(_read_lifetime, sheet_id=self._review.draft.sheet_id)
        self._lane.ask(self, read, then=self._show_lifetime)

    def _show_lifetime(self, held: _Lifetime) -> None:
        if self._review is not None:
            self._lifetime.show_sessions(held.sessions, held.session_id)
            days = settings.load().sheet_lifetime_days
            self._lifetime.show_until(held.expires_on, days)

    def _join(self, session_id: SessionId | None) -> None:
        if self._review is not None:
            sheet_id = self._review.draft.sheet_id
            join = partial(_set_session, sheet_id=sheet_id, session_id=session_id)
            self._lane.ask(self, join, then=self._show_lifetime)

    def _choose_target(self) -> None:
        if self._review is None:
            return
        sheet_id, wish = self._review.draft.sheet_id, self._way_out.wish()
        name = self.tr("case-sheet-{number}").format(number=sheet_id)
        is_pdf = wish.edition is Edition.PDF
        target = choose_target(
            self._dialogs(),
            self,
            self.tr("Save the sheet"),
            name=f"{name}.{wish.edition}",
            kinds="PDF (*.pdf)" if is_pdf else "HTML (*.html)",
        )
        if target is not None:
            write = partial(
                release_sheet,
                sheet_id=sheet_id,
                target=target.path,
                may_replace=target.may_replace,
                language=wish.language,
                copies=wish.copies,
                edition=wish.edition,
            )
            save_asking(self._lane, self, self._dialogs(), write, then=self._tell_released)

    def _tell_released(self, _line: LedgerLine) -> None:
        self.released.emit()

    def _build_layout(self) -> None:
        beside = QWidget()
        side = QVBoxLayout(beside)
        side.setContentsMargins(0, 0, SMALL, 0)
        side.setSpacing(MEDIUM)
        side.addWidget(self._state)
        side.addWidget(self._way_out)
        side.addWidget(self._lifetime)
        side.addStretch(1)
        self._side.setWidget(beside)
        row = QHBoxLayout()
        row.setSpacing(LARGE)
        row.addWidget(self._pictures, 1)
        row.addWidget(self._side)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, MEDIUM)
        column.setSpacing(SMALL)
        column.addWidget(heading_label(self.tr("The pages")))
        column.addLayout(row, 1)
