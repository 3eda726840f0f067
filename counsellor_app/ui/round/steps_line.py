"""The steps of one's role in a round, in one line that wraps: done, now, later."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from counsellor_app.ui.flow_layout import FlowLayout
from counsellor_app.ui.flowing_label import FlowingLabel
from counsellor_app.ui.forms import PlainLabel, clear_layout
from counsellor_app.ui.round.stages import Stage
from counsellor_app.ui.theme import TIGHT, scale_font, set_role

if TYPE_CHECKING:
    from counsellor_app.operations.pooling.standing import PoolStanding

_Steps = tuple[tuple[str, frozenset[Stage]], ...]


class StepsLine(QWidget):
    """Says nothing that the sentences above do not; it shows how far one is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._role = PlainLabel(role="muted")
        self._line = FlowLayout()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(TIGHT)
        column.addWidget(self._role)
        column.addLayout(self._line)

    def forget(self) -> None:
        """Drop the steps."""
        clear_layout(self._line)
        self._role.clear()

    def show_stage(self, standing: PoolStanding, stage: Stage) -> None:
        """Show the steps of the role this member has, or may have."""
        clear_layout(self._line)
        steps = self._steps(standing, stage)
        now = next((n for n, (_, stages) in enumerate(steps) if stage in stages), len(steps))
        for number, (name, _) in enumerate(steps):
            label = FlowingLabel(self._told(number, name, now))
            set_role(label, "good" if number < now else "" if number == now else "muted")
            if number == now:
                scale_font(label, 1, 600)
            self._line.addWidget(label)

    def _told(self, number: int, name: str, now: int) -> str:
        if number < now:
            return self.tr("✓ {step}, done").format(step=name)
        if number == now:
            return self.tr("{number}. {step}, now").format(number=number + 1, step=name)
        return f"{number + 1}. {name}"

    def _steps(self, standing: PoolStanding, stage: Stage) -> _Steps:
        """Joining is done once; after that a round has steps of its own."""
        held = standing.round
        is_again = stage in _JOINING and standing.confirmed is not None
        self.setVisible(stage not in _ASIDE and not is_again)
        if stage in _JOINING:
            self._role.setText(self.tr("Once, to join:"))
            return self._joining()
        if stage is Stage.INVITE or (held is not None and held.is_opener):
            self._role.setText(self.tr("You open this round. Your steps:"))
            return self._opening()
        if stage is Stage.AGREE or (held is not None and held.is_key_holder):
            self._role.setText(self.tr("You hold the key of this round. Your steps:"))
            return self._key_holding(standing)
        self._role.setText(self.tr("Your steps in a round:"))
        return self._contributing()

    def _joining(self) -> _Steps:
        lists = frozenset({Stage.WAIT_ROSTER, Stage.CARDS})
        return (
            (self.tr("Make a card"), frozenset({Stage.CARD})),
            (self.tr("List of members"), lists),
            (self.tr("Compare the words"), frozenset({Stage.COMPARE})),
        )

    def _contributing(self) -> _Steps:
        return (
            (self.tr("Read the round in"), frozenset({Stage.WAIT_ROUND})),
            (self.tr("Read the preview, save the file"), frozenset({Stage.EARLY, Stage.PREVIEW})),
            (self.tr("Read the result in"), frozenset({Stage.SENT, Stage.MISSED})),
        )

    def _key_holding(self, standing: PoolStanding) -> _Steps:
        """One stage, waiting, stands for two steps: before and after the half was given."""
        held = standing.round
        gave = held is not None and held.gave_half_sum
        waiting = frozenset({Stage.SENT, Stage.MISSED})
        asked = frozenset({Stage.AGREE})
        return (
            *self._contributing()[:2],
            (
                self.tr("Look at the list, agree"),
                asked if gave else asked | waiting,
            ),
            (self.tr("Read the result in"), waiting),
        )

    def _opening(self) -> _Steps:
        lists = frozenset({Stage.CLOSE_LIST, Stage.LEAVE_OUT})
        return (
            (self.tr("Invite"), frozenset({Stage.WAIT_ROUND, Stage.INVITE})),
            (self.tr("Read the preview, save the file"), frozenset({Stage.EARLY, Stage.PREVIEW})),
            (self.tr("Read the contributions in"), frozenset({Stage.GATHER})),
            (self.tr("Save the list"), lists),
            (self.tr("Read the half-sum in"), frozenset({Stage.WAIT_HALF_SUM})),
            (self.tr("Save the result"), frozenset({Stage.PUBLISH})),
        )


_JOINING = {Stage.CARD, Stage.WAIT_ROSTER, Stage.CARDS, Stage.COMPARE}
_ASIDE = {Stage.TWO_ROUNDS, Stage.ROLE_LOST}
