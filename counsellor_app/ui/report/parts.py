"""The parts of a report that a counsellor sees to, and how far each is."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto
from typing import TYPE_CHECKING

from counsellor_app.aggregation.pool_plan_reader import pool_plan
from counsellor_app.casework.answers import code
from counsellor_app.casework.report_texts import STATUS, ReportText, TextKind
from counsellor_app.operations import report_texts
from counsellor_app.operations.pooling.standing import standing

if TYPE_CHECKING:
    from collections.abc import Mapping

    from counsellor_app.aggregation.pool_plan import SuppliedNumber
    from counsellor_app.operations.desk import Desk
    from counsellor_app.operations.pool_report import ReportChoice


class Part(Enum):
    """What stands in the list beside the report, in its order."""

    PAGES = auto()
    SUPPLIED = auto()
    SIGNALS = auto()
    WORKFLOW = auto()
    LEARNING = auto()
    FOLLOWED = auto()
    RECOMMENDATIONS = auto()


KIND_OF = {
    Part.SIGNALS: TextKind.SIGNAL,
    Part.WORKFLOW: TextKind.WORKFLOW,
    Part.LEARNING: TextKind.LEARNING,
    Part.RECOMMENDATIONS: TextKind.RECOMMENDATION,
}
"""The parts that hold texts."""

_ROWS_OF = {
    Part.SUPPLIED: {"T9", "E10"},
    Part.SIGNALS: {"T10"},
    Part.WORKFLOW: {"E8"},
    Part.LEARNING: {"E11"},
    Part.FOLLOWED: {"E13"},
    Part.RECOMMENDATIONS: {"E13"},
}
"""Which rows of the table programme show what is filled in there."""


@dataclass(frozen=True, slots=True)
class ReportState:
    """All that was filled in for a report.

    `waiting` are texts of each kind that stay out of the report, for want of a review that holds.
    `names` are those of the pool who may review, the own name first.
    """

    choice: ReportChoice
    texts: tuple[ReportText, ...]
    waiting: Mapping[TextKind, int]
    asked: tuple[SuppliedNumber, ...]
    numbers: Mapping[str, int]
    followed: tuple[ReportText, ...]
    names: tuple[str, ...]

    def of(self, part: Part) -> tuple[ReportText, ...]:
        """The texts of a part."""
        return tuple(text for text in self.texts if text.kind is KIND_OF.get(part))

    def waiting_in(self, part: Part) -> int:
        """How many texts of a part stay out of the report."""
        return self.waiting.get(KIND_OF[part], 0) if part in KIND_OF else 0

    @property
    def parts(self) -> tuple[Part, ...]:
        """The parts of this report; FOLLOWED only where last year has recommendations."""
        shown = [part for part in Part if part is Part.PAGES or self._shows(part)]
        return tuple(part for part in shown if part is not Part.FOLLOWED or self.followed)

    @property
    def first_waiting(self) -> Part | None:
        """The first part with a text that stays out of the report."""
        return next((part for part in self.parts if self.waiting_in(part)), None)

    @property
    def supplied(self) -> int:
        """How many of the numbers asked of mediarte were filled in."""
        return sum(number.code in self.numbers for number in self.asked)

    @property
    def answered(self) -> int:
        """Of how many of last year's recommendations it was said what became of them."""
        return sum(code(text.codes, STATUS) is not None for text in self.followed)

    def _shows(self, part: Part) -> bool:
        return not _ROWS_OF[part].isdisjoint(self.choice.parts)


def read_state(desk: Desk, choice: ReportChoice) -> ReportState:
    """Everything the window shows beside the pages of a report."""
    period, shown = choice.period, choice.parts
    pool = standing(desk)
    own = () if pool.name is None else (pool.name,)
    asked = pool_plan(desk.codebook).supplied
    return ReportState(
        choice=choice,
        texts=report_texts.list_texts(desk, period),
        waiting=report_texts.unreviewed(desk, period),
        asked=tuple(number for number in asked if not shown.isdisjoint(number.part_of)),
        numbers=report_texts.supplied(desk, period),
        followed=report_texts.last_recommendations(desk, period),
        names=(*own, *(member.name for member in pool.colleagues)),
    )
