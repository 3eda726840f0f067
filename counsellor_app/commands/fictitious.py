"""Plays invented cases day by day, through the same operations as the window."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING

from counsellor_app.casework.case import Case, KnownPerson
from counsellor_app.casework.codebook import Codebook, Field, FieldKind
from counsellor_app.casework.coded_case import CaseId, Record, RecordId
from counsellor_app.casework.derivation import NOT_YET
from counsellor_app.commands.invented_sheet import approve_invented_sheet
from counsellor_app.commands.stories import (
    Character,
    Episode,
    Happening,
    Story,
    Told,
    happenings,
    stories,
)
from counsellor_app.operations import case_notes, persons, pool_records, timeline

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from counsellor_app.casework.answers import Answer
    from counsellor_app.casework.free_text import FreeText
    from counsellor_app.operations.desk import Desk

    Step = tuple[date, Callable[[Desk], object]]
    Companies = dict[FreeText, RecordId]

_HOUR = time(10, 30, tzinfo=UTC)
_NOT_ENTERED = CaseId(0)
_SHEET_DAYS_AGO = 45  # longer than a sheet is kept by default, so that one is past its day


def fill_demo_vault(desk: Desk, today: date) -> None:
    """Fill an empty vault with a counsellor's last two years, up to and including `today`."""
    companies: Companies = {}
    steps: list[Step] = []
    for happening in happenings():
        day = today - timedelta(days=happening.days_ago)
        steps += record_steps(happening, day, companies)
    plays = [
        CasePlay(story, today - timedelta(days=story.days_ago), companies) for story in stories()
    ]
    for case in plays:
        steps += case.steps()
    first = min(plays, key=lambda case: case.received_on)
    discussed_on = today - timedelta(days=_SHEET_DAYS_AGO)
    steps.append((discussed_on, lambda desk: approve_invented_sheet(desk, first.case_id)))
    play(desk, steps, until=today)


def play(desk: Desk, steps: Iterable[Step], *, until: date) -> None:
    """Do every step on its own day, the earliest first; what lies after `until` stays undone."""
    for day, step in sorted(steps, key=lambda dated: dated[0]):
        if day <= until:
            step(on_day(desk, day))


def on_day(desk: Desk, day: date) -> Desk:
    """The same desk on another day."""
    return replace(desk, clock=clock_of(day))


def clock_of(day: date) -> Callable[[], datetime]:
    """A clock that stands still in the middle of a morning."""
    return lambda: datetime.combine(day, _HOUR)


def record_steps(
    told: Happening, day: date, companies: Companies, *, is_counted: bool = True
) -> list[Step]:
    """Entering one record beside the cases; not counted if a colleague counts it for the pool."""

    def enter(desk: Desk) -> None:
        answers = _answers(desk.codebook, told.record, told.answers, day)
        if not is_counted and "ac_counted_by_me" in answers:
            answers["ac_counted_by_me"] = "N"
        record_id = pool_records.start_record(desk, told.record).coded.record_id
        pool_records.keep_record(
            desk, record_id, day=day, answers=answers, name=told.name, text=told.text
        )
        pool_records.finish_record(desk, record_id)
        if told.record is Record.COMPANY:
            companies[told.name] = record_id

    return [(day, enter)]


@dataclass(slots=True)
class CasePlay:
    """One case, from the day it was received on; it has its `case_id` once that day was played."""

    story: Story
    received_on: date
    companies: Companies
    is_year: bool = False
    case_id: CaseId = _NOT_ENTERED

    def steps(self) -> list[Step]:
        """All that happens, in the order of things within a day."""
        steps: list[Step] = [(self.received_on, self._enter), *self._late_answers()]
        for episode in self.story.episodes:
            if not (self.is_year and episode.is_only_today):
                steps += self._told(episode)
        if self.story.state == "waiting":
            steps.append((steps[-1][0], self._wait))
        if self.story.closing:
            steps.append((self._day(self.story.closing["closed_on"]), self._close))
        return steps

    def _day(self, after: int) -> date:
        return self.received_on + timedelta(days=after)

    def _enter(self, desk: Desk) -> None:
        self.case_id = case_notes.start_case(desk).coded.case_id
        case_notes.keep_answers(desk, self.case_id, self._first_answers(desk.codebook))
        case_notes.keep_note(desk, self.case_id, self.story.note)
        for character in self.story.characters:
            self._introduce(desk, character)
        if self.story.company in self.companies:
            case_notes.link_company(desk, self.case_id, self.companies[self.story.company])
        if self.story.state != "draft":
            case_notes.register_case(desk, self.case_id)
        if self.story.handover:
            case_notes.hand_over(desk, self.case_id, self.story.handover)

    def _introduce(self, desk: Desk, character: Character) -> Case:
        case = persons.add_person(desk, self.case_id, character.name, character.role)
        person_id = case.persons[-1].person_id
        known = KnownPerson(person_id, character.name, character.aliases, character.role)
        return persons.keep_person(desk, known)

    def _first_answers(self, codebook: Codebook) -> dict[str, Answer]:
        """What was known on the day itself; days still to come are not yet."""
        late = _late(self.story.answers)
        told = {
            name: NOT_YET if name in late else value
            for name, value in self.story.answers.items()
            if name not in late or codebook.field(Record.CASE, name).values
        }
        told = {name: value for name, value in told.items() if f"{name}_on" not in late}
        answers = _answers(codebook, Record.CASE, told, self.received_on)
        return {"received_on": self.received_on, **answers}

    def _late_answers(self) -> list[Step]:
        """One step for each day that came after receipt, with the choice it belongs to."""

        def answering(name: str) -> Callable[[Desk], object]:
            held = {n: v for n, v in self.story.answers.items() if n in {name, name[:-3]}}
            return lambda desk: case_notes.keep_answers(
                desk, self.case_id, _answers(desk.codebook, Record.CASE, held, self.received_on)
            )

        return [
            (self._day(self.story.answers[name]), answering(name))
            for name in _late(self.story.answers)
        ]

    def _told(self, episode: Episode) -> list[Step]:
        entered: list[RecordId] = []

        def enter(desk: Desk) -> None:
            record_id = timeline.start_entry(desk, self.case_id, episode.record).coded.record_id
            timeline.keep_entry(desk, record_id, self._kept(desk, episode))
            if not episode.is_draft:
                timeline.finish_entry(desk, record_id)
            entered.append(record_id)

        steps: list[Step] = [(self._day(episode.after), enter)]
        if episode.done_after is not None:
            tick = self._day(episode.done_after)
            steps.append((tick, lambda desk: timeline.mark_step_done(desk, entered[0], True)))
        return steps

    def _kept(self, desk: Desk, episode: Episode) -> timeline.KeptEntry:
        ahead = episode.next_step_after
        return timeline.KeptEntry(
            day=desk.today(),
            answers=_answers(desk.codebook, episode.record, episode.answers, self.received_on),
            note=episode.note,
            next_step=episode.next_step,
            next_step_on=None if ahead is None else self._day(ahead),
        )

    def _wait(self, desk: Desk) -> Case:
        return case_notes.set_waiting(desk, self.case_id, True)

    def _close(self, desk: Desk) -> Case:
        closing = _answers(desk.codebook, Record.CASE, self.story.closing, self.received_on)
        return case_notes.close_case(desk, self.case_id, closing)


def _late(told: Told) -> tuple[str, ...]:
    """The answers that are days after the day of receipt."""
    return tuple(n for n, v in told.items() if n.endswith("_on") and isinstance(v, int) and v > 0)


def _answers(codebook: Codebook, record: Record, told: Told, start: date) -> dict[str, Answer]:
    return {name: _answer(codebook.field(record, name), v, start) for name, v in told.items()}


def _answer(field: Field, told: Answer | list[str], start: date) -> Answer:
    if field.kind is FieldKind.DAY and isinstance(told, int):
        return start + timedelta(days=told)
    return tuple(told) if isinstance(told, list) else told
