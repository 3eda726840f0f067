"""The pool's year in the demonstration: two intervisions, two rounds, and the files between."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

from counsellor_app.commands.pool_year import LAST_DAY, REPORT_DAY, SHEET_DAY, YEAR
from counsellor_app.commands.sentences import say, sentence
from counsellor_app.errors import ErrorCode, ExpectedError

if TYPE_CHECKING:
    from pathlib import Path

    from counsellor_app.commands.colleague import Colleague

CONTRIBUTIONS = "contributions"
"""Where all files of the pool stand, as a mailbox would hold them."""

MEETING_DAY = date(YEAR, 5, 12)
_SPRING_ENDS_ON = date(YEAR, 6, 30)
_OPEN = timedelta(days=31)

_SHEET = "sheet.pdf"
_SPRING_REPORT = "report-spring.pdf"
_REPORTS = {
    "report.pdf": "half_year",
    "report.html": "half_year",
    "report.xlsx": "half_year",
    "report.csv": "half_year",
    "evaluation.pdf": "evaluation",
    "sector.xlsx": "sector",
    "report.json": "figures",
}
"""The documents of the year, and what each is made as."""


@dataclass(slots=True)
class PoolMeetings:
    """The first member opens, the second holds the key; all others contribute."""

    folder: Path
    members: list[Colleague]
    files: list[str] = field(default_factory=list)
    contributions: int = 0

    def play(self) -> None:
        """Meet, count the half-year, meet again, count the year."""
        self.meet()
        spring = self.announce("2026-1", MEETING_DAY, _SPRING_ENDS_ON)
        told_on = self._count("2026-1", spring, _SPRING_ENDS_ON)
        self._write_texts("spring", told_on, _SPRING_ENDS_ON)
        self._report(_SPRING_REPORT, "half_year", told_on, spring)
        self._opener.ask("sheet", SHEET_DAY, file=str(self.folder / _SHEET))
        self.files.append(_SHEET)
        winter = self.announce("2026", SHEET_DAY, LAST_DAY)
        self._count("2026", winter, LAST_DAY)
        self._write_texts("year", REPORT_DAY, LAST_DAY)
        for name, kind in _REPORTS.items():
            self._report(name, kind, REPORT_DAY, winter)

    def all_do(self, do: str, on: date, **told: object) -> list[dict[str, Any]]:
        """Everybody does the same, at once."""
        for member in self.members:
            member.send(do, on, **told)
        return [member.answer() for member in self.members]

    @property
    def _opener(self) -> Colleague:
        return self.members[0]

    @property
    def _key_holder(self) -> Colleague:
        return self.members[1]

    def _place(self, name: str) -> str:
        return str(self.folder.absolute() / CONTRIBUTIONS / f"{name}.poule")

    def meet(self) -> None:
        """Cards, one roster, and twelve words that must be the same on every screen."""
        cards = {member: self._place(f"kaart-{member.number:02}") for member in self.members}
        for member, file in cards.items():
            member.send("card", MEETING_DAY, name=member.name, file=file)
        for member in self.members:
            member.answer()
        roster = self._place("lijst")
        self._opener.ask("roster", MEETING_DAY, cards=list(cards.values()), file=roster)
        heard = self.all_do("join", MEETING_DAY, roster=roster)
        if any(told != heard[0] for told in heard):
            raise ExpectedError(ErrorCode.POOL_ROSTER_UNCONFIRMED)
        self.all_do("confirm", MEETING_DAY, digest=heard[0]["digest"])

    def announce(self, name: str, on: date, last_on: date) -> str:
        """The opener invites at an intervision; everybody takes the invitation in."""
        file = self._place(f"ronde-{name}")
        self._opener.ask(
            "invite",
            on,
            first_on=date(YEAR, 1, 1).isoformat(),
            last_on=last_on.isoformat(),
            closes_on=(last_on + _OPEN).isoformat(),
            key_holder=self._key_holder.name,
            file=file,
        )
        return str(self.all_do("take_round", on, file=file)[0]["round"])

    def _count(self, name: str, round_digest: str, last_on: date) -> date:
        """Contributions, list, half-sum and result, a day each; the day the result was told."""
        say(sentence("demo", "counting", last=f"{last_on.day}/{last_on.month}/{last_on.year}"))
        came = self.send_in(name, round_digest, last_on)
        return self.add_up(name, round_digest, last_on, came)

    def send_in(self, name: str, round_digest: str, last_on: date) -> list[str]:
        """Everybody contributes on the first day after the period; where the files lie."""
        came = [self._place(f"bijdrage-{name}-{m.number:02}") for m in self.members]
        for member, file in zip(self.members, came, strict=True):
            member.send("contribute", _day(last_on, 1), round_digest=round_digest, file=file)
        for member in self.members:
            member.answer()
        self.contributions += len(came)
        return came

    def add_up(self, name: str, round_digest: str, last_on: date, came: list[str]) -> date:
        """List, half-sum and result, a day each, which everybody takes in.

        Raises:
            ExpectedError: what a contribution among those that came is refused for.
        """
        listed, half_sum = self._place(f"deelnemers-{name}"), self._place(f"halfsom-{name}")
        result, told_on = self._place(f"uitslag-{name}"), _day(last_on, 4)
        self._opener.ask(
            "close_list", _day(last_on, 2), round_digest=round_digest, came=came, file=listed
        )
        self._key_holder.ask("half_sum", _day(last_on, 3), listed=listed, file=half_sum)
        self._opener.ask(
            "publish", told_on, round_digest=round_digest, half_sum=half_sum, file=result
        )
        self.all_do("take_result", told_on, file=result)
        return told_on

    def _write_texts(self, report: str, on: date, last_on: date) -> None:
        """What a report says beside its numbers, written and reviewed by the opener."""
        self._opener.ask(
            "write_texts",
            on,
            report=report,
            first_on=date(YEAR, 1, 1).isoformat(),
            last_on=last_on.isoformat(),
            counsellors=len(self.members),
        )

    def _report(self, name: str, kind: str, on: date, round_digest: str) -> None:
        file = str(self.folder.absolute() / name)
        self._opener.ask("report", on, kind=kind, round_digest=round_digest, file=file)
        self.files.append(name)


def _day(last_on: date, number: int) -> date:
    return last_on + timedelta(days=number)
