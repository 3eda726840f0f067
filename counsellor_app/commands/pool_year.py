"""Who hears of what in the demonstration's year: drawn from the seed, the same each time."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta
from hashlib import sha256
from typing import TYPE_CHECKING

from counsellor_app.casework.coded_case import Record
from counsellor_app.commands.fictitious import CasePlay, record_steps
from counsellor_app.commands.stories import happenings, stories

if TYPE_CHECKING:
    from counsellor_app.casework.coded_case import RecordId
    from counsellor_app.casework.free_text import FreeText
    from counsellor_app.commands.fictitious import Step
    from counsellor_app.commands.stories import Happening, Story

YEAR = 2026
FIRST_DAY = date(YEAR, 1, 5)
LAST_DAY = date(YEAR, 12, 31)
SHEET_DAY = date(YEAR, 11, 12)
REPORT_DAY = date(YEAR + 1, 1, 15)

_RECEIVING_DAYS = 330
_DAYS_BEFORE_SHEET = 250

# A story told again is about somebody else: drawn from these, as often as they stand here.
_OTHERS = {
    "age_band": ("U26", "U26", "A26_35", "A26_35", "A36_50", "A51P"),
    "behaviour_main": ("BULLY", "BULLY", "SEX", "SEX", "VIOL_V", "DISC"),
    "employment": ("PERM", "PERM", "TEMP", "SELF", "SELF", "INTERN"),
    "function_cluster": ("TECH", "TECH", "PRODUCTION", "CAST", "ART", "SUPPORT"),
    "hours": ("Y", "Y", "N"),
}

_NO_REPORT = {"count_objection": "Y", "request_kind": "SIGNAL"}
"""Answers with which something that was told is no new report of the pool's."""


@dataclass(frozen=True, slots=True)
class PoolYear:
    """A year of `counsellors` who together hear of `cases` new reports."""

    counsellors: int
    cases: int
    seed: int

    def steps_of(self, member: int) -> tuple[list[Step], tuple[CasePlay, ...]]:
        """All that one counsellor (from 0) does in the year, and the cases among it."""
        companies: dict[FreeText, RecordId] = {}
        plays = tuple(
            CasePlay(story, received_on, companies, is_year=True)
            for owner, story, received_on in self.received()
            if owner == member
        )
        steps = [step for play in plays for step in play.steps()]
        steps += self._companies(plays, companies)
        for happening in happenings():
            if happening.on is not None:
                steps += self._attended(member, happening, happening.on, companies)
        return steps, plays

    def received(self) -> tuple[tuple[int, Story, date], ...]:
        """Whose case each new report became, what it was about, and when it came in.

        The first is counsellor 0's and comes in time for the sheet that is written about it. What
        is no report of the pool's (a signal, an objection, a case of a colleague) comes beside
        them, in a year that is large enough.
        """
        told = [story for story in stories() if not story.is_only_today]
        about_sheet = next(story for story in told if story.is_for_sheet)
        others = sorted(
            (story for story in told if story is not about_sheet),
            key=lambda story: self._draw("story", story.days_ago),
        )
        order = [about_sheet, *(story for story in others if _is_report(story))]
        beside = [story for story in others if not _is_report(story)]
        rounds = self.cases // len(order)
        first = FIRST_DAY + timedelta(days=self._draw("day", 0) % _DAYS_BEFORE_SHEET)
        tellings = [
            *((order[number % len(order)], number // len(order)) for number in range(self.cases)),
            *((story, times) for times in range(rounds) for story in beside),
        ]
        rest = (
            (
                self._draw("owner", number) % self.counsellors,
                self._told_again(story, times),
                FIRST_DAY + timedelta(days=self._draw("day", number) % _RECEIVING_DAYS),
            )
            for number, (story, times) in enumerate(tellings[1:], start=1)
        )
        return ((0, about_sheet, first), *rest)

    def _told_again(self, story: Story, times: int) -> Story:
        """The story itself the first time, later with other codes for who it happened to."""
        if not times:
            return story
        draw = {
            field: codes[self._draw(f"{field} {story.days_ago}", times) % len(codes)]
            for field, codes in _OTHERS.items()
        }
        return replace(story, answers=story.answers | draw)

    def _companies(
        self, plays: tuple[CasePlay, ...], companies: dict[FreeText, RecordId]
    ) -> list[Step]:
        wanted = {play.story.company for play in plays}
        known = (h for h in happenings() if h.record is Record.COMPANY and h.name in wanted)
        return [step for told in known for step in record_steps(told, FIRST_DAY, companies)]

    def _attended(
        self, member: int, told: Happening, on: date, companies: dict[FreeText, RecordId]
    ) -> list[Step]:
        """A shared event is counted by the first who was there, learning by each."""
        there = self._there(told, on)
        if member not in there:
            return []
        return record_steps(told, on, companies, is_counted=member == there[0])

    def _there(self, told: Happening, on: date) -> tuple[int, ...]:
        everybody = tuple(range(self.counsellors))
        if told.record is Record.LEARNING and told.is_shared:
            return everybody
        drawn = self._draw("event", on.toordinal())
        # Every other event is the first counsellor's, who speaks for the pool.
        first = 0 if drawn % 2 else drawn // 2 % self.counsellors
        second = (first + 1) % self.counsellors
        return tuple(sorted({first, second})) if told.is_shared else (first,)

    def _draw(self, what: str, number: int) -> int:
        drawn = sha256(f"{self.seed} {what} {number}".encode()).digest()
        return int.from_bytes(drawn[:8])


def _is_report(story: Story) -> bool:
    is_said = any(story.answers.get(field) == held for field, held in _NO_REPORT.items())
    return story.handover != "GIVEN" and not is_said
