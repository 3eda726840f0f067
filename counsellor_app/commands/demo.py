"""`demo DIR`: plays the year of a pool of invented people, as the window would."""

from __future__ import annotations

import argparse
import json
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from counsellor_app import settings
from counsellor_app.casework.codebook_reader import read_codebook
from counsellor_app.casework.half_year import HalfYear
from counsellor_app.commands.fictitious import clock_of, on_day, play
from counsellor_app.commands.invented_sheet import approve_invented_sheet
from counsellor_app.commands.pool_year import (
    FIRST_DAY,
    LAST_DAY,
    REPORT_DAY,
    SHEET_DAY,
    YEAR,
    PoolYear,
)
from counsellor_app.commands.sentences import error_sentence, say, sentence
from counsellor_app.errors import ExpectedError
from counsellor_app.operations import intervision, reporting, vault_access
from counsellor_app.operations.demonstration import make_demonstration
from counsellor_app.vault import demo_folder

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from counsellor_app.casework.codebook import Codebook
    from counsellor_app.casework.coded_case import CaseId
    from counsellor_app.operations.desk import Desk

DONE, NOT_DONE = 0, 2

_FEWEST_COUNSELLORS = 5
_MOST_COUNSELLORS = 99
_MOST_CASES = 2000
_WINDOWS = (HalfYear(YEAR, 1), HalfYear(YEAR, 2))
_SHEET = "sheet.pdf"
_REPORTS = ("report.pdf", "report.json")
_LEFT_OUT = (
    "left_out_contributions",
    "left_out_rounds",
    "left_out_reports",
    "left_out_pool",
    "left_out_sheet",
)


def main(arguments: Sequence[str]) -> int:
    """Play the year into a folder; the last line printed is a summary as JSON."""
    parser = argparse.ArgumentParser(
        prog="counsellor-app demo",
        description="Speelt het jaar van een poule met verzonnen mensen, zonder venster.",
    )
    parser.add_argument("folder", type=Path, metavar="DIR", help="een lege of nieuwe map")
    parser.add_argument(
        "--counsellors", type=_between(_FEWEST_COUNSELLORS, _MOST_COUNSELLORS), default=7
    )
    parser.add_argument("--cases", type=_between(1, _MOST_CASES), default=6)
    parser.add_argument("--seed", type=int, default=1)
    asked = parser.parse_args(arguments)
    try:
        summary = play_year(asked.folder, PoolYear(asked.counsellors, asked.cases, asked.seed))
    except ExpectedError as error:
        say(error_sentence(error))
        return NOT_DONE
    say(json.dumps(summary, ensure_ascii=False))
    return DONE


def play_year(folder: Path, year: PoolYear) -> dict[str, object]:
    """Play a year into an empty folder and tell what is in it, and what is not.

    Raises:
        ExpectedError: what making vaults and releasing files raises.
    """
    say(sentence("demo", "about"))
    demo_folder.lay_out(folder, "vaults", "contributions")
    pool = _Pool(
        folder, year, read_codebook(settings.resource("codebook/codebook.toml").read_text("utf-8"))
    )
    passphrases: dict[str, str] = {}
    for member in range(year.counsellors):
        name = f"vaults/{member + 1:02}"
        passphrases[name] = vault_access.suggest_passphrase()
        say(sentence("demo", "playing", number=member + 1, total=year.counsellors, year=YEAR))
        pool.play_vault(name, member, bytearray(passphrases[name].encode()))
    demo_folder.write_passphrases(folder, passphrases)
    return {
        "command": "demo",
        "year": YEAR,
        "seed": year.seed,
        "counsellors": year.counsellors,
        "cases": year.cases,
        "vaults": list(passphrases),
        "files": [demo_folder.PASSPHRASES, _SHEET, *_REPORTS],
        "contributions": 0,
        "left_out": [sentence("demo", name) for name in _LEFT_OUT],
    }


@dataclass(frozen=True, slots=True)
class _Pool:
    """The pool at its year's work; everything lands in `folder`."""

    folder: Path
    year: PoolYear
    codebook: Codebook

    def play_vault(self, name: str, member: int, passphrase: bytearray) -> None:
        """One counsellor's year in a vault of its own; the first also releases what leaves."""
        desk = self._set_up(self.folder / name, passphrase)
        try:
            steps, plays = self.year.steps_of(member)
            play(desk, steps, until=LAST_DAY)
            vault_access.back_up(on_day(desk, LAST_DAY))
            if member == 0:
                self._release_sheet(on_day(desk, SHEET_DAY), plays[0].case_id)
                self._release_report(on_day(desk, REPORT_DAY))
        finally:
            vault_access.lock(desk)

    def _set_up(self, place: Path, passphrase: bytearray) -> Desk:
        """A vault on the year's first day."""
        return make_demonstration(
            place, passphrase, codebook=self.codebook, clock=clock_of(FIRST_DAY)
        )

    def _release_sheet(self, desk: Desk, case_id: CaseId) -> None:
        """The sheet of the pool's second intervision, written, approved and printed."""
        sheet_id = approve_invented_sheet(desk, case_id)
        intervision.release_sheet(desk, sheet_id, self.folder / _SHEET)

    def _release_report(self, desk: Desk) -> None:
        for name in _REPORTS:
            reporting.release_activity_figures(desk, _WINDOWS, self.folder / name)


def _between(fewest: int, most: int) -> Callable[[str], int]:
    def number(typed: str) -> int:
        if not fewest <= int(typed) <= most:
            raise argparse.ArgumentTypeError(f"{fewest} … {most}")
        return int(typed)

    return number
