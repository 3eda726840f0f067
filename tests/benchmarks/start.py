"""Starting the window and painting the list of cases, each against its own measure.

Run:  .venv/bin/python tests/benchmarks/start.py [REPEATS]

Each line is one JSON object: name, value, unit, reference, and spread: lowest and highest of the
repeats. Time runs from the start of the process until the window is active and takes keys; memory
is the largest the process had in RAM until all that starting set off was done. The reference is a
bare PySide6 window with a table of 10,000 rows; the two take turns, and medians are compared.
"""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

if TYPE_CHECKING:
    from collections.abc import Callable

    from counsellor_app.operations.vault_access import Created

REPEATS = 5
MOST_TIME, MOST_MEMORY, MOST_PAINT = 1.6, 1.8, 2.0
FEW, MANY = 1_000, 100_000
PASSPHRASE = b"zes gewone woorden uit de lijst 4711"


def bare() -> None:
    """A window with a table, as anyone would write it first."""
    from PySide6.QtWidgets import QApplication

    from tests.benchmarks.bare_table import bare_window

    app = QApplication([])
    window, _table = bare_window(1180, 680)
    window.show()
    tell_when(window.isActiveWindow, lambda: True)
    app.exec()


def unlock_page(folder: Path) -> None:
    """Our window, through the same hardening and composition, until the passphrase can be typed."""
    from counsellor_app import __main__, diagnostics, hardening

    hardening.harden()
    diagnostics.set_up_logging()
    from PySide6.QtWidgets import QLineEdit

    from counsellor_app.ui import application
    from counsellor_app.ui.unlock.unlock_step import UnlockStep

    options = __main__.options(["--vault", str(folder)])
    launch = __main__._launch(options)
    app = application.make_app()
    shell = application.Shell(app, launch)
    shell.start()
    tell_when(
        lambda: (
            isinstance(shell.front.currentWidget(), UnlockStep)
            and isinstance(app.focusWidget(), QLineEdit)
        ),
        lambda: not shell.lane.is_busy,
    )
    app.exec()


def tell_when(is_ready: Callable[[], bool], is_settled: Callable[[], bool]) -> None:
    """Print a line once keys are taken, and the largest memory once all work is done; then end."""
    from PySide6.QtCore import QCoreApplication, QTimer

    timer = QTimer(QCoreApplication.instance())
    told: list[bool] = []

    def look() -> None:
        if is_ready() and not told:
            told.append(True)
            print("ready", flush=True)
        if told and is_settled():
            print(most_memory(), flush=True)
            os._exit(0)  # the window would ask to lock first

    timer.timeout.connect(look)
    timer.start(0)


def most_memory() -> int:
    """KiB this process had in RAM at most; getrusage would count its parent's too."""
    status = Path("/proc/self/status").read_text(encoding="ascii")
    return int(status.split("VmHWM:")[1].split()[0])


def paint_list(cases: int, folder: Path) -> None:
    """Seconds from asking for the page of cases to its first painted rows, the vault being open."""
    from PySide6.QtWidgets import QApplication, QTableView

    from counsellor_app.ui.cases.cases_page import CasesPage
    from counsellor_app.ui.theme import Theme
    from counsellor_app.ui.vault_lane import VaultLane

    app = QApplication([])
    Theme(app).apply(appearance="light", text_percent=100)
    lane = VaultLane("nl")
    page = CasesPage(lane)
    page.resize(1180, 680)
    lane.open(page, lambda: _vault_with(cases, folder), then=lambda _made: None)
    while not lane.is_open:
        app.processEvents()
    table = page.findChild(QTableView)
    began = time.perf_counter()
    page.show()
    page.arrive()
    while lane.is_busy or not _is_painted(table):
        app.processEvents()
    page.grab()
    print(time.perf_counter() - began, flush=True)
    os._exit(0)


def _vault_with(cases: int, folder: Path) -> Created:
    from counsellor_app.operations.desk import wall_clock
    from counsellor_app.operations.vault_access import create_vault
    from counsellor_app.ui.unlock.opening import Opening
    from counsellor_app.vault.keys import KdfProfile

    quick = KdfProfile(memory_kib=1024, passes=1, lanes=1)
    codebook = Opening(folder, wall_clock).codebook()
    made = create_vault(
        folder, bytearray(PASSPHRASE), codebook=codebook, clock=wall_clock, kdf=quick
    )
    _fill(made.desk.vault.connection, cases)
    return made


def _is_painted(table: object) -> bool:
    from PySide6.QtWidgets import QTableView

    assert isinstance(table, QTableView)
    model = table.model()
    return table.isVisible() and model.rowCount() > 0 and bool(model.index(0, 0).data())


def _fill(connection: object, cases: int) -> None:
    from counsellor_app.vault.connection import Connection

    assert isinstance(connection, Connection)
    with connection.transaction():
        for number in range(1, cases + 1):
            connection.run(
                "INSERT INTO cases (case_no, status, registered_on, received_on,"
                " codebook_version, answers, changed_at)"
                " VALUES (:number, 'ONGOING', :day, :day, 1, :answers, :at)",
                number=number,
                day=f"20{10 + number % 16}-{1 + number % 12:02}-{1 + number % 28:02}",
                answers='{"behaviour_main":"BULLY","channel_in":"PHONE"}',
                at="2026-03-12T09:00:00+00:00",
            )


def run_child(*arguments: str) -> tuple[float, float]:
    """Wall seconds until the child's line, and the number in it."""
    with tempfile.TemporaryDirectory() as home:
        began = time.perf_counter()
        child = subprocess.Popen(
            [sys.executable, __file__, *arguments],
            stdout=subprocess.PIPE,
            text=True,
            env=os.environ | {"QT_QPA_PLATFORM": "offscreen", "XDG_STATE_HOME": home},
        )
        assert child.stdout is not None
        first = child.stdout.readline()
        seconds = time.perf_counter() - began
        number = float(child.stdout.readline() if first == "ready\n" else first)
        child.communicate()
        return seconds, number


def report(name: str, ours: list[float], theirs: list[float], unit: str, most: float) -> None:
    """One line: the ratio of medians, and its limit."""
    ratio = statistics.median(ours) / statistics.median(theirs)
    line = {
        "name": name,
        "value": round(ratio, 2),
        "unit": "times",
        "reference": most,
        "medians": [round(statistics.median(side), 3) for side in (ours, theirs)],
        "spread": [[round(min(side), 3), round(max(side), 3)] for side in (ours, theirs)],
        "of": unit,
        "repeats": len(ours),
    }
    print(json.dumps(line), flush=True)


def make_closed_vault(folder: Path) -> None:
    """A vault that is set up and closed, for the page that opens it."""
    from counsellor_app.operations import vault_access
    from counsellor_app.operations.desk import wall_clock
    from counsellor_app.ui.unlock.opening import Opening

    codebook = Opening(folder, wall_clock).codebook()
    made = vault_access.create_vault(
        folder, bytearray(PASSPHRASE), codebook=codebook, clock=wall_clock
    )
    vault_access.confirm_recovery_code(made.desk, made.recovery_code)
    vault_access.lock(made.desk)


def compare(repeats: int) -> None:
    """Take turns, and print the three lines."""
    ours: list[tuple[float, float]] = []
    theirs: list[tuple[float, float]] = []
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place) / "vault"
        make_closed_vault(folder)
        for number in range(repeats + 1):
            turns = [(theirs, ("bare",)), (ours, ("unlock", str(folder)))]
            for kept, arguments in reversed(turns) if number % 2 else turns:
                measured = run_child(*arguments)
                if number:  # the first round only warms the disk's cache
                    kept.append(measured)
    report("start_to_unlock_page", *_sides(ours, theirs, 0), "seconds", MOST_TIME)
    report("memory_at_unlock_page", *_sides(ours, theirs, 1), "KiB", MOST_MEMORY)
    many: list[float] = []
    few: list[float] = []
    for number in range(repeats):
        turns = [(few, FEW), (many, MANY)]
        for kept, cases in reversed(turns) if number % 2 else turns:
            kept.append(run_child("list", str(cases))[1])
    report("first_paint_100000_cases_vs_1000", many, few, "seconds", MOST_PAINT)


def _sides(
    ours: list[tuple[float, float]], theirs: list[tuple[float, float]], part: int
) -> tuple[list[float], list[float]]:
    return [each[part] for each in ours], [each[part] for each in theirs]


def main() -> None:
    """Be one of the children, or compare them."""
    match sys.argv[1:]:
        case ["bare"]:
            bare()
        case ["unlock", folder]:
            unlock_page(Path(folder))
        case ["list", cases]:
            with tempfile.TemporaryDirectory() as place:
                paint_list(int(cases), Path(place) / "vault")
        case [repeats]:
            compare(int(repeats))
        case _:
            compare(REPEATS)


if __name__ == "__main__":
    main()
