"""Sentences under headings: who is in, who is missing, what a list says."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from counsellor_app.ui.forms import PlainLabel, clear_layout, heading_label
from counsellor_app.ui.round.round_wording import names_text
from counsellor_app.ui.theme import MEDIUM, SMALL
from counsellor_app.ui.wording import format_day

if TYPE_CHECKING:
    from collections.abc import Iterable

    from counsellor_app.operations.pooling.key_holding import ListView
    from counsellor_app.operations.pooling.opening import Gathered
    from counsellor_app.operations.pooling.taking_part import RoundView


class FactsBody(QWidget):
    """Read only; each heading stands over its own sentence."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SMALL)

    def show_two(self, first: RoundView, second: RoundView, *, may_let_go: bool) -> None:
        """Two invitations over one period, of which one is meant."""
        told = self.tr("Closes on {day}, with the key at {key_holder}.")
        of_opener = self.tr("The invitation of {opener}")
        parts = [
            (
                of_opener.format(opener=view.opener),
                told.format(day=format_day(view.closes_on), key_holder=view.key_holder),
            )
            for view in (first, second)
        ]
        self._show([*parts, (self.tr("What you can do"), self._choice(may_let_go=may_let_go))])

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

    def _choice(self, *, may_let_go: bool) -> str:
        if may_let_go:
            return self.tr(
                "Ask your colleagues which of the two everybody uses. You did nothing with the "
                "first yet: if the second is meant, take that one, and the first is let go."
            )
        return self.tr(
            "Something was done with the first already, so you stay with it: figures in two "
            "rounds about one period would show what one colleague counts. Call both colleagues "
            "who open."
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
            if heading and self._column.count():
                self._column.addSpacing(MEDIUM - SMALL)
            if heading:
                self._column.addWidget(heading_label(heading))
            self._column.addWidget(PlainLabel(sentence))
        self._column.addStretch(1)
