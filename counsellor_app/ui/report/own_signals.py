"""The counsellor's own signals, one of which may be taken over into the report."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from counsellor_app.casework.coded_case import Record
from counsellor_app.operations.report_texts import own_signals
from counsellor_app.overriding import override
from counsellor_app.ui.theme import set_role
from counsellor_app.ui.wording import format_day

if TYPE_CHECKING:
    from counsellor_app.casework.coded_case import RecordId
    from counsellor_app.casework.pool_records import PoolRecord
    from counsellor_app.ui.vault_lane import VaultLane


class OwnSignals(QPushButton):
    """A menu of the signals that are done, told by their codes; hidden while there are none."""

    chosen = Signal(int)
    """The id of the signal to take over."""

    def __init__(self, lane: VaultLane, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lane = lane
        self._menu = QMenu(self)
        self.setText(self.tr("From a signal of my own"))
        self.setMenu(self._menu)
        set_role(self, "menu")
        self.hide()

    def load(self) -> None:
        """Offer the signals there are."""
        self._lane.ask(self, own_signals, then=self._offer)

    def forget(self) -> None:
        """Offer nothing any more."""
        self._menu.clear()

    def _offer(self, records: tuple[PoolRecord, ...]) -> None:
        self._menu.clear()
        done = [record for record in records if not record.coded.is_draft]
        for record in done:
            action = self._menu.addAction(self._told(record))
            action.triggered.connect(partial(self._choose, record.coded.record_id))
        self.setVisible(bool(done))

    def _choose(self, record_id: RecordId) -> None:
        self.chosen.emit(record_id)

    def _told(self, record: PoolRecord) -> str:
        codebook, language = self._lane.desk_codebook, self._lane.language
        labels = [
            codebook.field(Record.SIGNAL, field).wording(record.coded.answers[field], language)
            for field in ("sg_kind", "sg_theme")
            if field in record.coded.answers
        ]
        return " · ".join((": ".join(labels), format_day(record.coded.day)))

    @override
    def sizeHint(self) -> QSize:
        """With room for the mark that says that there is a menu."""
        hint = super().sizeHint()
        return QSize(hint.width() + self.fontMetrics().height(), hint.height())
