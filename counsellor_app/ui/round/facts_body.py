"""Sentences under headings: who is in, who is missing, what a list says."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from counsellor_app.ui.forms import PlainLabel, clear_layout, heading_label
from counsellor_app.ui.round.round_wording import names_text
from counsellor_app.ui.theme import SMALL

if TYPE_CHECKING:
    from collections.abc import Iterable

    from counsellor_app.operations.pool_key import ListView
    from counsellor_app.operations.pool_opening import Gathered


class FactsBody(QWidget):
    """Read only; each heading stands over its own sentence."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SMALL)

    def show_cards(self, names: Iterable[str]) -> None:
        """The cards that came in, for a new list."""
        told = self.tr(
            "Your own card and the members of the list before go along by themselves. A new card "
            "takes the place of an older one of the same name."
        )
        self._show([(self.tr("Cards that came in"), names_text(names)), ("", told)])

    def show_gathered(self, gathered: Gathered) -> None:
        """Who sent and who did not yet."""
        came = self.tr("In ({number})").format(number=len(gathered.came))
        missing = self.tr("Missing ({number})").format(number=len(gathered.missing))
        nobody = self.tr("nobody")
        self._show(
            [
                (came, names_text(gathered.came) or nobody),
                (missing, names_text(gathered.missing) or nobody),
            ]
        )

    def show_list(self, view: ListView) -> None:
        """What the key holder agrees to."""
        sizes = self.tr(
            "{number} of {participants} participants, {reports} reports together. Does that look "
            "right for the whole pool?"
        )
        self._show(
            [
                (
                    self.tr("What this list says"),
                    sizes.format(
                        number=view.contributions,
                        participants=view.round.participants,
                        reports=view.reports,
                    ),
                ),
                ("", self._missing(view)),
                ("", self._levels(view)),
                (self.tr("What you agree to"), self._agreement(view)),
            ]
        )

    def forget(self) -> None:
        """Drop everything shown."""
        clear_layout(self._column)

    def _missing(self, view: ListView) -> str:
        if not view.missing:
            return self.tr("Nobody is missing.")
        told = self.tr("Missing: {names}. Did they let you know that they send nothing?")
        return told.format(names=names_text(view.missing))

    def _levels(self, view: ListView) -> str:
        if view.levels > 1:
            return self.tr("There are enough reports to open the breakdown as well.")
        return self.tr("The total alone is opened; the breakdown stays shut.")

    def _agreement(self, view: ListView) -> str:
        if view.is_again:
            return self.tr("You agreed to this very list before. You may save the same file again.")
        told = self.tr(
            "You never see figures of a colleague. You agree once, to this list of {number} "
            "people. After that this round can never be opened with another list."
        )
        return told.format(number=view.contributions)

    def _show(self, parts: Iterable[tuple[str, str]]) -> None:
        clear_layout(self._column)
        for heading, sentence in parts:
            if heading:
                self._column.addWidget(heading_label(heading))
            self._column.addWidget(PlainLabel(sentence))
        self._column.addStretch(1)
