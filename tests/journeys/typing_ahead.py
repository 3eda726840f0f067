"""A quick hand at a slow program: what it types, and what a vault ought to hold of that then.

The same seed types the same keys with the same rests between them, and the program is as slow in
the same places. Keys come from the X server; nobody looks at the window in between.
"""

from __future__ import annotations

import re
import time
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from counsellor_app.casework.codebook_reader import read_codebook
from counsellor_app.casework.coded_case import CaseId
from counsellor_app.operations import case_notes, vault_access
from counsellor_app.operations.desk import wall_clock
from counsellor_app.operations.finding_cases import CaseFilter, count_cases
from counsellor_app.settings import resource
from tests.journeys.steps import FIRST_CALL

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path
    from random import Random

    from counsellor_app.casework.answers import Answer
    from counsellor_app.casework.case import Case
    from counsellor_app.casework.free_text import FreeText
    from tests.journeys.screen_keyboard import ScreenKeyboard

SLOW = """
import time
from pathlib import Path
from random import Random
from counsellor_app.ui.in_pieces import InPieces
from counsellor_app.ui.vault_lane import VaultLane

chance = Random({seed})
done_at_pace, makes_one = VaultLane._done_at_pace, InPieces._makes_one

def slow_lane(lane, bound):
    time.sleep(chance.uniform(0, 0.25))
    return done_at_pace(lane, bound)

def slow_piece(in_pieces, work):
    time.sleep(chance.uniform(0, 0.004))
    return makes_one(in_pieces, work)

def told(change):
    def tell(lane):
        change(lane)
        Path({told!r}).write_text(str(lane._pending))
    return tell

VaultLane._done_at_pace, InPieces._makes_one = slow_lane, slow_piece
VaultLane._begin_one, VaultLane._end_one = map(told, (VaultLane._begin_one, VaultLane._end_one))
"""
"""Put in before the program starts: vault and pages take their time, and it tells what waits."""

KEYS_GO_AT_ONCE = """
from counsellor_app.ui.typed_ahead import TypedAhead

TypedAhead.begin = lambda ahead: None
"""
"""The fault of a window that lets go of what is typed ahead."""

_ANSWERS = (
    "channel_in=TEL first_reply_on=today reporter_role=AFF request_kind=HEAR identity_mode=NAMED "
    "heard_on=today pc=PC227 joined=Y segment=PROD employment=SELF function_cluster=TECH hours=Y "
    "age_band=U26 behaviour_main=BULLY accused_relation=SUP repetition=ONCE danger=NO minor=Y "
    "info_given=SECRECY conflict_check=NONE"
)
ANSWERS = _ANSWERS.split()
"""What the keys of `FIRST_CALL` stand for, in its order."""
WORDS = "Belde na de draaidag, klonk moe; café “Zeppos” genoemd, één keer, zei ze"
LONGEST_REST = 0.12
"""Seconds between two keys of a quick hand, where it does not type them on end."""


@dataclass(slots=True)
class Held:
    """One case."""

    answers: Sequence[str] = ()
    note: list[str] = field(default_factory=list)
    """What was typed in one go; where it was put depends on where the keyboard was before."""
    row_notes: list[list[str]] = field(default_factory=list)

    def in_order(self) -> tuple[object, ...]:
        """Alike for two that hold the same."""
        return (list(self.answers), sorted(self.note), self.row_notes)


class QuickHand:
    """Types cases, and keeps what ought to be there. The first case of the vault is not its own."""

    def __init__(self, keyboard: ScreenKeyboard, chance: Random) -> None:
        self._keyboard = keyboard
        self._chance = chance
        self.typed: list[Held] = []
        self._keyboard.learn(WORDS + "".join(keys for _, keys in FIRST_CALL))

    def work(self, cases: int) -> None:
        """So many cases, some left half answered, some with a row, some gone back to."""
        for _ in range(cases):
            self._log()
            act = self._chance.choice((self._add_row, self._go_back, self._search, self._stay))
            act()

    def _log(self) -> None:
        self._keyboard.press("ctrl+n")
        answered = self._chance.choice((3, 9, len(FIRST_CALL), len(FIRST_CALL)))
        for _, keys in FIRST_CALL[:answered]:
            self._type(keys)
        if answered < len(FIRST_CALL):
            self._keyboard.press("alt+0")
        words = self._words("Nr")  # by which the case is found
        self._type(words)
        self.typed.append(Held(ANSWERS[:answered], [words]))

    def _add_row(self) -> None:
        self._keyboard.press("alt+1")
        self._type("1")
        self._keyboard.press("alt+0")
        words = self._words()
        self._type(words)
        self.typed[-1].row_notes.append([words])

    def _go_back(self) -> None:
        """By its number in the palette."""
        number = self._chance.randrange(len(self.typed))
        self._write_in(self.typed[number], "ctrl+k", str(number + 2))

    def _search(self) -> None:
        """By a word of its note."""
        number = self._chance.randrange(len(self.typed))
        self._write_in(self.typed[number], "ctrl+f", f"Nr{number}x")

    def _stay(self) -> None:
        words = self._words()
        self._type(words)
        self.typed[-1].note.append(words)

    def _write_in(self, held: Held, keys: str, found_by: str) -> None:
        self._keyboard.press(keys)
        self._type(f"{found_by}\n")
        self._keyboard.press("alt+0")
        words = self._words()
        self._type(words)
        held.note.append(words)

    def _words(self, name: str = "Er") -> str:
        begin = self._chance.randrange(len(WORDS) - 20)
        return f"{name}{len(self.typed)}x {WORDS[begin : begin + 20]} "

    def _type(self, keys: str) -> None:
        for letter in keys:
            self._keyboard.type(letter)
            if self._chance.random() < 0.4:
                time.sleep(self._chance.uniform(0, LONGEST_REST))


def held_in(folder: Path, passphrase: str) -> list[Held]:
    """What a vault holds of the cases after its first."""
    codebook = read_codebook(resource("codebook/codebook.toml").read_text(encoding="utf-8"))
    opened = vault_access.unlock(
        folder, bytearray(passphrase.encode()), codebook=codebook, clock=wall_clock
    )
    try:
        count = count_cases(opened.desk, CaseFilter())
        return [
            _held(case_notes.open_case(opened.desk, CaseId(2 + each))) for each in range(count - 1)
        ]
    finally:
        vault_access.lock(opened.desk)


def _held(case: Case) -> Held:
    answers = case.coded.answers
    codes = [pair.split("=")[0] for pair in ANSWERS]
    given = [f"{code}={_shown(answers[code])}" for code in codes if code in answers]
    rows = [_pieces(row.note) for row in case.timeline]
    return Held(given, _pieces(case.note), rows)


def _pieces(note: FreeText) -> list[str]:
    return re.split(r"(?<=.)(?=[NE]r\d)", note.reveal())


def _shown(answer: Answer) -> str:
    if answer == wall_clock().date():
        return "today"
    return ",".join(answer) if isinstance(answer, tuple) else str(answer)
