"""What a whole table reads of a session: the phase, its time, and who may speak."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from counsellor_app.ui.sessions.fitted_label import FittedLabel, Sign, TimeLabel
from counsellor_app.ui.sessions.phase_strip import PhaseStrip
from counsellor_app.ui.theme import LARGE, SMALL

if TYPE_CHECKING:
    from counsellor_app.ui.sessions.presenting import Presenting


class PhaseBoard(QWidget):
    """As large as the room allows. When the time is up, a word stands in its place."""

    def __init__(
        self, presenting: Presenting, language: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._presenting = presenting
        self._language = language
        self._name = FittedLabel(weight=600)
        self._time = TimeLabel()
        self._state = FittedLabel(role="muted")
        self._advice = Sign()
        self._presenter = Sign()
        self._speaker = FittedLabel(weight=600)
        self._prompt = FittedLabel()
        self._next = FittedLabel(role="muted")
        self._strip = PhaseStrip()
        self._lay_out()

    def show_time(self) -> None:
        """Show how long the phase still has, and whether its time stands still or is over."""
        left = self._presenting.seconds_left
        if left > 0:
            self._time.show_seconds(left)
        else:
            self._time.show_words(self.tr("Time is up"))
        over = int(-left // 60)
        if self._presenting.is_paused:
            state = self.tr("Paused")
        elif over >= 1:
            state = self.tr("%n minute(s) over time", None, over)
        else:
            state = ""
        self._state.setText(state)

    def show_phase(self) -> str:
        """Show the phase; answers with what is to be announced of it."""
        presenting, language = self._presenting, self._language
        phase = presenting.phase
        self._name.setText(phase.name.text(language))
        self._speaker.setText(phase.speaker.text(language))
        self._prompt.setText(phase.prompt.text(language))
        advice = self.tr("Advice is welcome") if phase.advice else self.tr("No advice yet")
        self._advice.show_sign(advice, is_filled=phase.advice)
        speaks = phase.presenter_speaks
        presenter = self.tr("Presenter may speak") if speaks else self.tr("Presenter listens")
        self._presenter.show_sign(presenter, is_filled=speaks)
        self._strip.show_phases([p.minutes for p in presenting.phases], presenting.index)
        self._next.setText(self._next_text())
        return f"{self._name.text()}. {self._time.text()}. {advice}."

    def _next_text(self) -> str:
        following = self._presenting.next_phase
        if following is None:
            return self.tr("This is the last phase")
        next_up = self.tr("Next: {phase}")
        return next_up.format(phase=following.name.text(self._language))

    def _lay_out(self) -> None:
        signs = QHBoxLayout()
        signs.setSpacing(LARGE)
        signs.addWidget(self._advice)
        signs.addWidget(self._presenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SMALL)
        column.addWidget(self._name, 14)
        column.addWidget(self._time, 37)
        column.addWidget(self._state, 4)
        column.addLayout(signs, 10)
        column.addWidget(self._speaker, 9)
        column.addWidget(self._prompt, 13)
        column.addWidget(self._next, 5)
        column.addWidget(self._strip)
