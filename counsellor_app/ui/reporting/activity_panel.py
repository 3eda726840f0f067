"""Activiteiten: the figures that may leave, as pages, and the way out."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from counsellor_app.operations.reporting import Form, activity_report, release_activity_figures
from counsellor_app.ui.forms import PlainLabel, add_row, form_layout
from counsellor_app.ui.page_pictures import PagePictures
from counsellor_app.ui.saving import choose_target
from counsellor_app.ui.theme import LARGE, MEDIUM, READING_WIDTH, SMALL, set_role

if TYPE_CHECKING:
    from collections.abc import Callable

    from counsellor_app.casework.half_year import HalfYear
    from counsellor_app.casework.ledger import LedgerLine
    from counsellor_app.ui.dialogs import Dialogs
    from counsellor_app.ui.vault_lane import VaultLane

_KINDS = {Form.PDF: "PDF (*.pdf)", Form.CSV: "CSV (*.csv)", Form.JSON: "JSON (*.json)"}


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
        self._language = QComboBox()
        self._language.addItem(self.tr("Dutch"), "nl")
        self._language.addItem(self.tr("English"), "en")
        self._form = QComboBox()
        self._form.addItem(self.tr("PDF, to read and print"), Form.PDF.value)
        self._form.addItem(self.tr("CSV, for a spreadsheet"), Form.CSV.value)
        self._form.addItem(self.tr("JSON, for a program"), Form.JSON.value)
        self._pictures = PagePictures(lane, self.tr("Pages of the report"))
        self._save = QPushButton(self.tr("Save as file…"))
        set_role(self._save, "primary")
        self._build_layout()
        self._language.currentIndexChanged.connect(self._draw)
        self._save.clicked.connect(self._choose_target)

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
            draw = partial(activity_report, window=self._window, language=self._chosen_language())
            self._lane.ask(self, draw, then=self._pictures.show_pdf)

    def _chosen_language(self) -> str:
        return str(self._language.currentData())

    def _choose_target(self) -> None:
        if self._window is None:
            return
        form, window = Form(self._form.currentData()), self._window
        name = self.tr("activities-{year}-{half}").format(year=window.year, half=window.half)
        target = choose_target(
            self._dialogs(),
            self,
            self.tr("Save the activity figures"),
            name=f"{name}.{form.value}",
            kinds=_KINDS[form],
        )
        if target is not None:
            write = partial(
                release_activity_figures,
                window=window,
                target=target.path,
                may_replace=target.may_replace,
                form=form,
                language=self._chosen_language(),
            )
            self._lane.ask(self, write, then=self._tell_released)

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
        about.setMaximumWidth(READING_WIDTH)
        row = QHBoxLayout()
        row.setSpacing(LARGE)
        for label, field in (
            (self.tr("Language of the report"), self._language),
            (self.tr("Kind of file"), self._form),
        ):
            form = form_layout()
            add_row(form, label, field)
            row.addLayout(form)
        row.addStretch(1)
        row.addWidget(self._save, 0, Qt.AlignmentFlag.AlignBottom)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, MEDIUM)
        column.setSpacing(SMALL)
        column.addWidget(about)
        column.addWidget(self._pictures, 1)
        column.addLayout(row)
