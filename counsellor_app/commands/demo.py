"""`demo DIR`: plays the year of a pool of invented people, as the window would."""

from __future__ import annotations

import argparse
import json
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING

from counsellor_app.commands import colleague
from counsellor_app.commands.pool_meetings import CONTRIBUTIONS, PoolMeetings
from counsellor_app.commands.pool_year import LAST_DAY, YEAR, PoolYear
from counsellor_app.commands.sentences import error_sentence, say, sentence
from counsellor_app.errors import ExpectedError
from counsellor_app.operations import vault_access
from counsellor_app.vault import demo_folder

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from counsellor_app.commands.colleague import Colleague

DONE, NOT_DONE = 0, 2

_FEWEST_COUNSELLORS = 5
_MOST_COUNSELLORS = 99
_MOST_CASES = 2000


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
    """Play a year into an empty folder and tell what is in it.

    Every counsellor is a process with a vault of its own; files in one folder are all they share.

    Raises:
        ExpectedError: what making vaults, rounds and files raises.
    """
    say(sentence("demo", "about"))
    demo_folder.lay_out(folder, "vaults", CONTRIBUTIONS)
    passphrases: dict[str, str] = {}
    with ExitStack() as ending:
        members: list[Colleague] = []
        for number in range(1, year.counsellors + 1):
            name = f"vaults/{number:02}"
            passphrases[name] = vault_access.suggest_passphrase()
            say(sentence("demo", "opening", number=number, total=year.counsellors))
            told = first_line(year, number, folder / name, passphrases[name])
            members.append(colleague.start(number, told))
            ending.callback(members[-1].end)
            members[-1].answer()
        meetings = PoolMeetings(folder, members)
        meetings.play()
        meetings.all_do("back_up", LAST_DAY)
    demo_folder.write_passphrases(folder, passphrases)
    return {
        "command": "demo",
        "year": YEAR,
        "seed": year.seed,
        "counsellors": year.counsellors,
        "cases": year.cases,
        "vaults": list(passphrases),
        "files": [demo_folder.PASSPHRASES, *meetings.files],
        "contributions": meetings.contributions,
        "left_out": [],
    }


def first_line(year: PoolYear, number: int, vault: Path, passphrase: str) -> dict[str, object]:
    """What a member's process is told first: who it is, and where its vault is made."""
    return {
        "vault": str(vault.absolute()),
        "passphrase": passphrase,
        "member": number - 1,
        "counsellors": year.counsellors,
        "cases": year.cases,
        "seed": year.seed,
    }


def _between(fewest: int, most: int) -> Callable[[str], int]:
    def number(typed: str) -> int:
        if not fewest <= int(typed) <= most:
            raise argparse.ArgumentTypeError(f"{fewest} … {most}")
        return int(typed)

    return number
