"""How long the window answers to nothing, over a journey with 20,000 notes in the vault.

Run:  .venv/bin/python tests/benchmarks/fluidity.py [NOTES]

A heartbeat of five milliseconds runs in the window's own thread while keys are pressed as a person
would, from the page that opens the vault until it is locked. One JSON object for each step: the
longest stall, the stall that one beat in a hundred exceeds, the most that the window's thread
itself computed between two beats, and the beats counted; then the same for the whole journey beside
a bare Qt window with a table, and for a stall that was planted. No stall may exceed 100 ms; on a
machine busy with other things the share of a processor that was to be had says how much the figures
are worth.
"""

from __future__ import annotations

import json
import os
import statistics
import sys
import tempfile
import time
from datetime import timedelta
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))


from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLineEdit

from counsellor_app.casework.codebook_reader import read_codebook
from counsellor_app.commands.fictitious import fill_demo_vault
from counsellor_app.operations import demonstration, vault_access
from counsellor_app.operations.desk import wall_clock
from counsellor_app.settings import resource
from counsellor_app.ui.collecting import Collecting
from tests.benchmarks.bare_table import bare_window
from tests.benchmarks.demands import share_of_a_processor
from tests.benchmarks.heartbeat import Beats, Heartbeat
from tests.benchmarks.vault import Notes
from tests.journeys.hands import CTRL, NONE, Hands, rest
from tests.journeys.launching import RunningApp

if TYPE_CHECKING:
    from collections.abc import Callable

    from counsellor_app.operations.desk import Desk

NOTES, CONTACTS, LONG = 20_000, 9, 300
"""In all, in each case beside its own note, and in the one case that went on for years."""
MOST_MS = 100
PLANTED_MS = 150
WORDS = "zes woorden die niemand ooit raadt"
CODEBOOK = read_codebook(resource("codebook/codebook.toml").read_text(encoding="utf-8"))
KEY_MS, LOOK_MS = 30, 250
"""Between two keys, and to look at what came."""


class Filling:
    """Copies of an invented case and of one of its contacts, each with other words."""

    def __init__(self, desk: Desk) -> None:
        self._run = desk.vault.connection.run
        self._today = desk.today()
        self._notes = Notes()
        row = desk.vault.connection.row
        case = row("SELECT * FROM cases WHERE status = 'ONGOING' ORDER BY case_id")
        contact = row("SELECT * FROM timeline WHERE record = 'contact' AND is_draft = 0")
        highest = row("SELECT max(case_no) AS number FROM cases")
        assert case is not None
        assert contact is not None
        assert highest is not None
        self._case, self._contact, self._first = case, contact, highest.number("number") + 1

    def fill(self, count: int) -> int:
        """So many notes in all; the number of the case with the longest story."""
        cases = (count - LONG - 1) // (CONTACTS + 1)
        for number in range(cases):
            self._add_case(number, CONTACTS, is_open=number % 20 == 0)
        return self._add_case(cases, LONG, is_open=True)

    def _add_case(self, number: int, contacts: int, *, is_open: bool) -> int:
        received = self._today - timedelta(days=number % 700 if contacts < LONG else 0)
        case_id = self._run(
            "INSERT INTO cases (case_no, status, registered_on, received_on, closed_on,"
            " last_contact_on, retention_until, codebook_version, answers, changed_at)"
            " VALUES (:no, :status, :day, :day, :closed, :day, :until, :version, :answers, :at)",
            no=self._first + number,
            status="ONGOING" if is_open else "CLOSED",
            day=received.isoformat(),
            closed=None if is_open else received.isoformat(),
            until=None if is_open else (received + timedelta(days=730)).isoformat(),
            version=self._case.number("codebook_version"),
            answers=self._case.text("answers"),
            at=self._case.text("changed_at"),
        )
        self._add_words(case_id, "case", case_id, number)
        for _ in range(contacts):
            record_id = self._run(
                "INSERT INTO timeline (case_id, record, day, answers, is_draft, changed_at)"
                " VALUES (:case_id, 'contact', :day, :answers, 0, :at)",
                case_id=case_id,
                day=received.isoformat(),
                answers=self._contact.text("answers"),
                at=self._contact.text("changed_at"),
            )
            self._add_words(case_id, "timeline", record_id, record_id)
        return self._first + number

    def _add_words(self, case_id: int, owner: str, owner_id: int, number: int) -> None:
        self._run(
            "INSERT INTO words (case_id, owner, owner_id, field, body, changed_at, versioned_at)"
            " VALUES (:case_id, :owner, :owner_id, 'note', :body, :at, :at)",
            case_id=case_id,
            owner=owner,
            owner_id=owner_id,
            body=self._notes.text(number),
            at=self._case.text("changed_at"),
        )


def make_vault(folder: Path, count: int) -> int:
    """A closed vault with the demonstration and so many notes more; see `Filling.fill`."""
    desk = demonstration.make_demonstration(
        folder, bytearray(WORDS.encode()), codebook=CODEBOOK, clock=wall_clock
    )
    fill_demo_vault(desk, desk.today())
    with desk.vault.connection.transaction():
        longest = Filling(desk).fill(count)
    vault_access.lock(desk)
    return longest


class Journey:
    """From the page that opens the vault until it is locked, with the heartbeat on all the way."""

    def __init__(self, app: RunningApp, heart: Heartbeat, longest: int) -> None:
        self._app, self._heart, self._longest = app, heart, longest
        self._hands = app.hands

    def go(self) -> None:
        """Each step under its own name."""
        for name, step in self._steps():
            self._heart.begin(name)
            step()
            self._settle()
            self._heart.end()
            tell(name, self._heart.steps[name])

    def _steps(self) -> list[tuple[str, Callable[[], None]]]:
        pages = ("vandaag", "dossiers", "poule", "intervisie", "cijfers", "instellingen")
        visits = [
            (f"{page}{again}", partial(self._press, Qt.Key(Qt.Key.Key_1 + number), CTRL))
            for again in ("", ", again")
            for number, page in enumerate(pages)
        ]
        press = self._press
        return [
            ("start", self._started),
            ("open the vault", self._open),
            *visits,
            ("list of cases to its end", partial(self._run_down, Qt.Key.Key_PageDown, 60)),
            ("search the cases", partial(self._search, "de van")),
            ("search, other words", partial(self._search, str(self._longest))),
            ("open the longest case", partial(press, Qt.Key.Key_Return)),
            ("down its timeline", self._down_timeline),
            ("type a note", partial(self._type, "Ze belde vandaag opnieuw, we spraken af. " * 3)),
            ("new case", partial(press, Qt.Key.Key_N, CTRL)),
            ("type its note", partial(self._type, "Belde over de planning van de reeks. ")),
            ("tab through it", partial(self._run_down, Qt.Key.Key_Tab, 40)),
            ("find and do", self._palette),
            ("pages of the figures", self._figures),
            ("records of the pool", self._records),
            ("handbook", self._handbook),
            ("larger text", partial(press, Qt.Key.Key_Plus, CTRL)),
            ("normal text", partial(press, Qt.Key.Key_0, CTRL)),
            ("a sheet for intervision", self._sheet),
            ("backup", self._back_up),
            ("collecting", partial(rest, 6_000)),
            ("lock", self._lock),
        ]

    def _settle(self) -> None:
        rest(LOOK_MS)
        while self._app.shell.lane.is_busy:
            rest(KEY_MS)

    def _press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
        self._hands.press(key, modifiers)
        rest(KEY_MS)

    def _run_down(self, key: Qt.Key, times: int) -> None:
        for _ in range(times):
            self._press(key)

    def _type(self, text: str) -> None:
        for character in text:
            self._hands.type(character)
            rest(KEY_MS)

    def _started(self) -> None:
        while not isinstance(QApplication.focusWidget(), QLineEdit):
            rest(KEY_MS)

    def _open(self) -> None:
        self._type(WORDS)
        self._press(Qt.Key.Key_Return)
        while self._app.shell.window.desk_view is None:
            rest(KEY_MS)

    def _search(self, text: str) -> None:
        self._press(Qt.Key.Key_F, CTRL)
        self._press(Qt.Key.Key_A, CTRL)
        self._type(text)
        self._settle()

    def _down_timeline(self) -> None:
        self._hands.tab_to("Tijdlijn")
        self._run_down(Qt.Key.Key_Down, 30)
        self._settle()
        self._press(Qt.Key.Key_End)
        self._press(Qt.Key.Key_Home)
        self._settle()
        self._hands.tab_to("Dossiernotitie")

    def _palette(self) -> None:
        self._press(Qt.Key.Key_K, CTRL)
        self._type("register")
        self._settle()
        self._back_to_window()

    def _back_to_window(self) -> None:
        """Where no window manager gives the keyboard back to it."""
        window = self._app.shell.window
        while QGuiApplication.focusWindow() not in {None, window.windowHandle()}:
            self._press(Qt.Key.Key_Escape)
        window.activateWindow()
        rest(LOOK_MS)

    def _figures(self) -> None:
        self._press(Qt.Key.Key_5, CTRL)
        self._settle()
        self._hands.tab_to("Mijn cijfers")
        for _ in range(4):
            self._press(Qt.Key.Key_Right)
            self._settle()

    def _records(self) -> None:
        for _ in range(2):
            self._press(Qt.Key.Key_3, CTRL)
            self._settle()
            self._run_down(Qt.Key.Key_Tab, 4)
            self._run_down(Qt.Key.Key_Down, 6)

    def _handbook(self) -> None:
        self._press(Qt.Key.Key_F1)
        self._settle()
        self._run_down(Qt.Key.Key_Down, 5)
        self._type("reservekopie")
        self._settle()
        self._back_to_window()

    def _sheet(self) -> None:
        self._search(str(self._longest))
        self._press(Qt.Key.Key_Return)
        self._settle()
        self._hands.activate("Voor intervisie")
        self._settle()
        self._hands.activate("Dossiernotitie overnemen")
        self._settle()

    def _back_up(self) -> None:
        self._press(Qt.Key.Key_K, CTRL)
        self._type("reservekopie")
        self._settle()
        self._press(Qt.Key.Key_Return)
        self._back_to_window()

    def _lock(self) -> None:
        self._press(Qt.Key.Key_L, CTRL)
        while not self._app.left:
            rest(KEY_MS)


def press_on_bare(heart: Heartbeat) -> None:
    """The same hands on a window as anyone would write it first."""
    window, table = bare_window(1366, 768)
    hands = Hands()
    heart.begin("bare window")
    window.show()
    window.activateWindow()
    table.setFocus()
    rest(LOOK_MS)
    for key in (Qt.Key.Key_Down, Qt.Key.Key_PageDown, Qt.Key.Key_Tab):
        for _ in range(60):
            hands.press(key)
            rest(KEY_MS)
    heart.begin(f"planted, {PLANTED_MS} ms")
    rest(LOOK_MS)
    time.sleep(PLANTED_MS / 1000)
    rest(LOOK_MS)
    heart.end()
    window.close()


def tell(name: str, beats: Beats, **more: float) -> None:
    """One line."""
    told = {
        "name": name,
        "longest_ms": round(beats.longest, 1),
        "p99_ms": round(beats.p99, 1),
        "longest_worked_ms": round(max(beats.worked, default=0.0), 1),
        "beats": len(beats.late),
        **more,
    }
    sys.stdout.write(json.dumps(told) + "\n")
    sys.stdout.flush()


def main(count: int) -> None:
    """Fill, walk, tell."""
    app = QApplication.instance() or QApplication([])
    collecting = Collecting(app)
    beside, heart = Heartbeat(), Heartbeat()
    press_on_bare(beside)
    with tempfile.TemporaryDirectory() as place:
        for kind in ("DATA", "STATE", "CONFIG", "CACHE"):
            os.environ[f"XDG_{kind}_HOME"] = str(Path(place) / kind.lower())
        longest = make_vault(Path(place) / "kluis", count)
        shares = share_of_a_processor()
        heart.begin("make the window")
        run = RunningApp(Path(place) / "kluis")
        run.shell.code_loaded.connect(collecting.begin)
        Journey(run, heart, longest).go()
        run.end()
    whole = Beats()
    for beats in heart.steps.values():
        whole.late += beats.late
        whole.worked += beats.worked
    tell("whole journey", whole, at_most=MOST_MS, share=round(statistics.median(shares), 2))
    for name, beats in beside.steps.items():
        tell(name, beats)


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else NOTES)
