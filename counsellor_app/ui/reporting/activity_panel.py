"""Activiteiten: the figures that may leave, as pages, and the way out."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from counsellor_app.operations.reporting import Form, activity_report, release_activity_figures
from counsellor_app.ui.forms import PlainLabel
from counsellor_app.ui.page_pictures import PagePictures
from counsellor_app.ui.reporting.alike_question import save_asking
from counsellor_app.ui.reporting.release_row import ReleaseRow
from counsellor_app.ui.saving import choose_target
from counsellor_app.ui.theme import MEDIUM, SMALL

if TYPE_CHECKING:
    from collections.abc import Callable

    from counsellor_app.casework.half_year import HalfYear
    from counsellor_app.casework.ledger import LedgerLine
    from counsellor_app.ui.dialogs import Dialogs
    from counsellor_app.ui.vault_lane import VaultLane


class ActivityPanel(QWidget):
    """What mediarte may have from one counsellor: activities and learning, nothing of reports."""

    released = Signal()
    """A file was written; the ledger has its line."""

    def __init__(
        self, lane: VaultLane, dialogs: Callable[[], Dialogs], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._lane = lane
        self._dialogs = dialogs
        self._window: HalfYear | None = None
        self._pictures = PagePictures(lane, self.tr("Pages of the report"))
        self._way_out = ReleaseRow((Form.PDF, Form.CSV, Form.JSON))
        self._build_layout()
        self._way_out.language_changed.connect(self._draw)
        self._way_out.save_wanted.connect(self._choose_target)

    def show_window(self, window: HalfYear) -> None:
        """Show the report of a half-year."""
        self._window = window
        self._draw()

    def forget(self) -> None:
        """Drop the pages."""
        self._window = None
        self._pictures.forget()

    def _draw(self) -> None:
        if self._window is not None:
            language = self._way_out.wish().language
            draw = partial(activity_report, window=self._window, language=language)
            self._lane.ask(self, draw, then=self._pictures.show_pdf)

    def _choose_target(self) -> None:
        if self._window is None:
            return
        wish, window = self._way_out.wish(), self._window
        name = self.tr("activities-{year}-{half}").format(year=window.year, half=window.half)
        target = choose_target(
            self._dialogs(),
            self,
            self.tr("Save the activity figures"),
            name=f"{name}.{wish.form.value}",
            kinds=self._way_out.kinds(),
        )
        if target is not None:
            write = partial(
                release_activity_figures,
                window=window,
                target=target.path,
                may_replace=target.may_replace,
                form=wish.form,
                language=wish.language,
            )
            save_asking(self._lane, self, self._dialogs(), write, then=self._tell_released)

    def _tell_released(self, _line: LedgerLine) -> None:
        self.released.emit()

    def _build_layout(self) -> None:
        about = PlainLabel(
            self.tr(
                "Activities and learning say nothing about who reported. These figures may leave; "
                "the register remembers exactly what they said."
            ),
            role="muted",
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, MEDIUM)
        column.setSpacing(SMALL)
        column.addWidget(about)
        column.addWidget(self._pictures, 1)
        column.addWidget(self._way_out)
