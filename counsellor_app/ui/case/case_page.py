"""One case: its head, its timeline at the left, and at the right the place one is working in."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from counsellor_app.casework.answers import NO_ANSWERS
from counsellor_app.casework.codebook import Need
from counsellor_app.casework.coded_case import CaseId, CaseStatus, Record
from counsellor_app.errors import BugError
from counsellor_app.operations import case_notes, timeline
from counsellor_app.overriding import override
from counsellor_app.ui.case.case_acts import CaseActs
from counsellor_app.ui.case.case_header import CaseHeader
from counsellor_app.ui.case.case_pane import CasePane
from counsellor_app.ui.case.incoming_papers import IncomingPapers
from counsellor_app.ui.case.keeper import KeepState
from counsellor_app.ui.case.pane_stack import PaneStack
from counsellor_app.ui.case.panes import is_in, make_pane
from counsellor_app.ui.case.timeline_view import TimelineView
from counsellor_app.ui.dialogs import Dialogs
from counsellor_app.ui.figure_keys import shortcuts_of
from counsellor_app.ui.forms import line
from counsellor_app.ui.page import Page
from counsellor_app.ui.place import Part, Place
from counsellor_app.ui.typed_ahead import TypedAhead

if TYPE_CHECKING:
    from counsellor_app.casework.answers import Answers
    from counsellor_app.casework.case import Case, TimelineEntry
    from counsellor_app.ui.case.pane import Pane
    from counsellor_app.ui.vault_lane import VaultLane

TIMELINE_WIDTH = 224
WINDOW_WIDTH = 1180


class CasePage(Page):
    """Shows one case at a time. Each place has a pane of its own that lives until the case is left.

    `hear` is called with every answer of the vault, in the order of asking; what belongs to
    another case is let go.
    """

    def __init__(self, lane: VaultLane, parent: QWidget | None = None) -> None:
        super().__init__(lane, parent)
        self.dialogs = Dialogs()  # replaceable in tests
        self._case: Case | None = None
        self._acts = CaseActs(self)
        self._papers = IncomingPapers(self)
        self._ahead = TypedAhead(self, lane)
        self._build_layout()
        self._header.hide()
        self._body.hide()

    def _build_layout(self) -> None:
        self._header = CaseHeader()
        self._header.act_chosen.connect(self._acts.do)
        self._header.missing_wanted.connect(self._show_missing)
        self._header.step_ticked.connect(self._acts.tick_step)
        self._timeline = TimelineView(self.lane)
        self._timeline.entry_wanted.connect(self.add_entry)
        self._timeline.document_wanted.connect(self._papers.choose)
        self._timeline.place_chosen.connect(self.go_to)
        self._panes = PaneStack(self.lane, self._make_pane)
        self._panes.pane_made.connect(self._show_case_in)
        self._panes.started.connect(self._ahead.end)
        self._panes.said.connect(self.said)
        self._panes.state_changed.connect(self._show_kept)
        self._body = QSplitter(Qt.Orientation.Horizontal)
        self._body.setChildrenCollapsible(False)
        self._body.addWidget(self._timeline)
        self._body.addWidget(self._panes)
        self._body.setStretchFactor(1, 1)
        self._body.setSizes([TIMELINE_WIDTH, WINDOW_WIDTH - TIMELINE_WIDTH])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in (self._header, line(), self._body):
            column.addWidget(widget, int(widget is self._body))
        for keys, act in (("Ctrl+Return", self._finish), ("Alt+0", self._write)):
            for sequence in shortcuts_of(keys):
                shortcut = QShortcut(sequence, self)
                shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
                shortcut.activated.connect(act)

    @property
    def case(self) -> Case | None:
        """What the vault last said of the case shown."""
        return self._case

    def open_case(self, case_id: CaseId | int | None, place: Place | None = None) -> None:
        """Show a case, a new draft for None; at one place of it if that is named.

        The case shown before stays until the new one is there, and for good if something typed in
        it could not be kept.
        """
        self.keep_now()
        then = partial(self._opened, place or Place(Part.CASE))
        if case_id is None:
            self.lane.ask(self, case_notes.start_case, then=then)
        else:
            fetch = partial(case_notes.open_case, case_id=CaseId(case_id))
            self.lane.ask(self, fetch, then=then)
        self._ahead.begin()

    def start_case(self) -> None:
        """Begin a new case, kept as a draft from this moment on."""
        self.open_case(None)

    def _opened(self, place: Place, case: Case) -> None:
        if self._case is None or self._case.coded.case_id != case.coded.case_id:
            if self._panes.state() is KeepState.NOT_KEPT:
                self._ahead.drop()
                return
            self.keep_now()
            self._forget_case()
            self._case = case
            self._header.show_kept(KeepState.KEPT)
        self.hear(case)
        self._header.show()  # with its words, or it would be laid out without them first
        self._body.show()
        self.work_in(place if self._exists(place) else Place(Part.CASE))

    def hear(self, case: Case) -> None:
        """Show what the vault now holds; editors keep what is typed in them."""
        if self._case is None or case.coded.case_id != self._case.coded.case_id:
            return
        self._case = case
        self._drop_gone(case)
        self._show_head()
        self._show_rows()
        self._timeline.allow_adding(is_allowed=case.coded.status is not CaseStatus.CLOSED)
        for pane in self._panes.panes():
            pane.show_case(case)

    def hear_entry(self, entry: TimelineEntry) -> None:
        """Show what the vault now holds of one row."""
        case = self._case
        if case is None or all(
            held.coded.record_id != entry.coded.record_id for held in case.timeline
        ):
            return
        rows = tuple(
            entry if held.coded.record_id == entry.coded.record_id else held
            for held in case.timeline
        )
        self.hear(replace(case, timeline=rows))

    def answers_changed(self) -> None:
        """Count what is missing as it is answered, before it is kept."""
        self._show_head()

    def go_to(self, place: Place, *, is_to_start: bool = False) -> None:
        """Show a place, after handing over what was typed in the one before."""
        if self._case is None or not self._exists(place):
            return
        self.keep_now()
        self._panes.go_to(place, is_to_start=is_to_start)
        self._show_rows()

    def work_in(self, place: Place) -> None:
        """Show a place and put the keyboard where work starts there."""
        self.go_to(place, is_to_start=True)

    def add_entry(self, record: Record) -> None:
        """Begin a row of the timeline and put the cursor in it."""
        if self._case is not None:
            self.keep_now()
            case_id = self._case.coded.case_id
            start = partial(timeline.start_entry, case_id=case_id, record=record)
            self.lane.ask(self, start, then=partial(self._entry_started, case_id))
            self._ahead.begin()

    def register(self) -> None:
        """Register the case, if it is a draft."""
        self._acts.register()

    def list_cases_of(self, company_id: int) -> None:
        """Show the cases that concern a company."""
        self.company_wanted.emit(company_id)

    def place(self) -> Place:
        """Where one is."""
        return self._panes.place() or Place(Part.CASE)

    def point_at_missing(self, codes: tuple[str, ...]) -> None:
        """Show where answers are needed."""
        self.go_to(Place(Part.CASE))
        pane = self._panes.current()
        if isinstance(pane, CasePane):
            pane.show_missing(codes)

    def renew(self, place: Place) -> None:
        """Make the pane of a place anew when it is next wanted."""
        self._panes.remove(place)

    def drop(self) -> None:
        """Forget the case without keeping: it was just erased."""
        self._case = None
        self.forget()

    def _entry_started(self, case_id: CaseId, entry: TimelineEntry) -> None:
        if self._case is None or self._case.coded.case_id != case_id:
            return
        self._case = replace(self._case, timeline=(*self._case.timeline, entry))
        self.work_in(Place(Part.ENTRY, entry.coded.record_id))

    def _make_pane(self, place: Place) -> Pane:
        if self._case is None:
            raise BugError
        return make_pane(self.lane, self._case, place, self)

    def _show_case_in(self, pane: Pane) -> None:
        """While it was made, the vault may have heard of more."""
        if self._case is not None:
            pane.show_case(self._case)

    def _exists(self, place: Place) -> bool:
        return self._case is not None and is_in(self._case, place)

    def _drop_gone(self, case: Case) -> None:
        self._case = case
        places = {self.place(), *(pane.place for pane in self._panes.panes())}
        gone = [place for place in places if not self._exists(place)]
        is_here = self.place() in gone
        for place in gone:
            self._panes.remove(place)
        if is_here:
            self.go_to(Place(Part.CASE))
            self._timeline.start()

    def _answers(self) -> Answers:
        """The case's answers, the newest of them from the screen."""
        held = self._case.coded.answers if self._case else NO_ANSWERS
        pane = self._panes.pane(Place(Part.CASE))
        return pane.on_screen(held) if isinstance(pane, CasePane) else held

    def _missing(self) -> tuple[str, ...]:
        return self.lane.desk_codebook.missing(Record.CASE, self._answers(), Need.INTAKE)

    def _show_missing(self) -> None:
        self.point_at_missing(self._missing())

    def _show_head(self) -> None:
        if self._case is not None:
            shown = replace(self._case, coded=replace(self._case.coded, answers=self._answers()))
            self._header.show_case(shown, len(self._missing()), self.lane.today())

    def _show_rows(self) -> None:
        if self._case is not None:
            self._timeline.show_case(self._case, self.place())

    def _show_kept(self) -> None:
        worst = self._panes.state()
        self._header.show_kept(worst)
        self.pending_changed.emit(worst is not KeepState.KEPT)

    def _finish(self) -> None:
        pane = self._panes.current()
        if pane is not None:
            pane.finish()

    def _write(self) -> None:
        pane = self._panes.current()
        if pane is not None:
            pane.write()

    @override
    def title(self) -> str:
        return self.tr("Case")

    @override
    def arrive(self) -> None:
        if self._case is not None:
            fetch = partial(case_notes.open_case, case_id=self._case.coded.case_id)
            self.lane.ask(self, fetch, then=self.hear)

    @override
    def keep_now(self) -> None:
        self._panes.keep_now()

    @override
    def forget(self) -> None:
        self._ahead.drop()
        self._forget_case()

    def _forget_case(self) -> None:
        self._case = None
        self._panes.forget()
        self._timeline.forget()
        self._header.forget()
        self._header.hide()
        self._body.hide()
