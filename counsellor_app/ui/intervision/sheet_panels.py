"""The panels of a sheet's five steps: writing from the start, the others when first taken."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QStackedWidget, QWidget

from counsellor_app.ui.intervision.check_panel import CheckPanel
from counsellor_app.ui.intervision.pages_panel import PagesPanel
from counsellor_app.ui.intervision.review_panel import ReviewPanel
from counsellor_app.ui.intervision.sheet_head import Step
from counsellor_app.ui.intervision.walk_panel import WalkPanel
from counsellor_app.ui.intervision.write_form import WriteForm
from counsellor_app.ui.late_part import LatePart

if TYPE_CHECKING:
    from collections.abc import Callable

    from counsellor_app.operations.sheet_review import SheetReview

Panel = WriteForm | ReviewPanel | WalkPanel | CheckPanel | PagesPanel


@dataclass(frozen=True, slots=True)
class Makers:
    """How each late panel is made."""

    look: Callable[[], ReviewPanel]
    walk: Callable[[], WalkPanel]
    check: Callable[[], CheckPanel]
    pages: Callable[[], PagesPanel]


class SheetPanels(QStackedWidget):
    """One panel in view. A panel that is not made yet costs nothing, and holds no word."""

    def __init__(self, form: WriteForm, makers: Makers, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._form = form
        self.addWidget(form)
        self.look = LatePart(self, makers.look)
        self.walk = LatePart(self, makers.walk)
        self.check = LatePart(self, makers.check)
        self.pages = LatePart(self, makers.pages)

    def of(self, step: Step, review: SheetReview | None) -> Panel:
        """The panel of a step; a new one is shown how the sheet stands."""
        if step is Step.WRITE:
            return self._form
        late = self._late()[step - Step.REVIEW]
        is_new = late.made is None
        panel = late.want()
        if is_new and review is not None:
            panel.show_review(review)
        return panel

    def made(self) -> tuple[Panel, ...]:
        """The panels of the steps taken so far."""
        return self._form, *(late.made for late in self._late() if late.made)

    def _late(
        self,
    ) -> tuple[
        LatePart[ReviewPanel], LatePart[WalkPanel], LatePart[CheckPanel], LatePart[PagesPanel]
    ]:
        return self.look, self.walk, self.check, self.pages
