"""What the app found in a text that might point at somebody, each to be decided on by two."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QVBoxLayout, QWidget

from counsellor_app.anonymisation.text_hints import HintKind
from counsellor_app.ui.forms import PlainLabel, clear_layout, name_field
from counsellor_app.ui.theme import MEDIUM, SMALL, TIGHT, scale_font, set_role

if TYPE_CHECKING:
    from collections.abc import Iterable

    from counsellor_app.anonymisation.text_hints import Hint
    from counsellor_app.casework.free_text import FreeText

_WHY = {
    HintKind.KNOWN: QT_TRANSLATE_NOOP(
        "report", "A person of one of your cases, or a company one is about. It has to go."
    ),
    HintKind.PERSON: QT_TRANSLATE_NOOP("report", "This looks like a person's name."),
    HintKind.COMPANY: QT_TRANSLATE_NOOP("report", "This looks like a company."),
    HintKind.PRODUCTION: QT_TRANSLATE_NOOP("report", "This looks like the title of a production."),
    HintKind.PLACE: QT_TRANSLATE_NOOP("report", "A place can lead to one crew."),
    HintKind.DAY: QT_TRANSLATE_NOOP("report", "A day can be laid beside a shooting schedule."),
    HintKind.AGE: QT_TRANSLATE_NOOP("report", "An age beside a function leaves few people."),
    HintKind.FUNCTION: QT_TRANSLATE_NOOP("report", "On many sets one person has this function."),
    HintKind.FUNCTION_AND_MONTH: QT_TRANSLATE_NOOP(
        "report", "A function with a month leaves few people."
    ),
    HintKind.SMALL_NUMBER: QT_TRANSLATE_NOOP("report", "A number under five points at few people."),
    HintKind.FIGURE: QT_TRANSLATE_NOOP(
        "report", "A share or a number of reports belongs in a table, where the rules guard it."
    ),
    HintKind.DETAIL: QT_TRANSLATE_NOOP("report", "An address or a number can lead to somebody."),
    HintKind.CAPITAL: QT_TRANSLATE_NOOP("report", "A word with a capital may be a name."),
}


class HintRows(QWidget):
    """A frame for each wording, with where it stands and why; most have a tick to let it stay."""

    decided = Signal()
    """A tick was set or taken away."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._boxes: dict[FreeText, list[QCheckBox]] = {}
        self._must_go = 0
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SMALL)

    def show_hints(self, hints: Iterable[Hint]) -> None:
        """Show what was found; a wording that may stay already stays ticked."""
        kept = self.kept()
        clear_layout(self._column)
        self._boxes, self._must_go = {}, 0
        for hint in hints:
            self._column.addWidget(self._row(hint, is_kept=hint.wording in kept))

    def kept(self) -> frozenset[FreeText]:
        """The wordings that may stay."""
        return frozenset(
            wording
            for wording, boxes in self._boxes.items()
            if all(box.isChecked() for box in boxes)
        )

    @property
    def left(self) -> int:
        """How many were not decided on, or have to go."""
        return self._must_go + len(self._boxes.keys() - self.kept())

    def forget(self) -> None:
        """Drop every wording."""
        self.show_hints(())

    def _row(self, hint: Hint, *, is_kept: bool) -> QFrame:
        frame = QFrame()
        set_role(frame, "card" if hint.may_stay else "caution")
        column = QVBoxLayout(frame)
        column.setContentsMargins(MEDIUM, SMALL, MEDIUM, SMALL)
        column.setSpacing(TIGHT)
        wording = PlainLabel(f"“{hint.wording.reveal()}”")
        scale_font(wording, 1, 600)
        for label in (wording, PlainLabel(_why(hint.kind))):
            column.addWidget(label)
        if hint.around != hint.wording:
            column.addWidget(PlainLabel(f"… {hint.around.reveal()} …", role="muted"))
        if hint.may_stay:
            column.addWidget(self._box(hint, is_kept=is_kept))
        else:
            self._must_go += 1
        return frame

    def _box(self, hint: Hint, *, is_kept: bool) -> QCheckBox:
        box = QCheckBox(self.tr("May stay"))
        box.setChecked(is_kept)
        told = self.tr("May stay: {wording}").format(wording=hint.wording.reveal())
        name_field(box, told, _why(hint.kind))
        box.toggled.connect(self.decided)
        self._boxes.setdefault(hint.wording, []).append(box)
        return box


def _why(kind: HintKind) -> str:
    why = str(_WHY[kind])
    return QCoreApplication.translate("report", why)
