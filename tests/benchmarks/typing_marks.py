"""How long after a key its paragraph is marked again, beside the same edit without the engine.

    python tests/benchmarks/typing_marks.py [--keys 60] [--kilobytes 5 50 200]

Each key goes to the shown editor as the system would send it. Without the engine the time runs
until the text is painted again; with it, until the marks that were read for this very key are
painted. Both sides alternate key by key, in texts of the same words; one JSON line for each.
"""

from __future__ import annotations

import argparse
import gc
import json
import os
import statistics
import sys
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget

from counsellor_app.anonymisation.engine import shared_engine
from counsellor_app.casework.free_text import FreeText
from counsellor_app.ui.intervision.live_reading import Known, LiveReading, marks_of
from counsellor_app.ui.intervision.marked_editor import MarkedEditor
from counsellor_app.ui.vault_lane import VaultLane

NAMES = ("Lotte Verbeke", "Karel Windels")
PARAGRAPHS = (
    (
        "Lotte Verbeke belde op 12 maart 2026, net na de draaidag van de reeks Zandlopers. Karel "
        "zou in Vilvoorde voor de hele ploeg gezegd hebben dat ze niet flauw moest doen."
    ),
    (
        "Ze is 34 jaar en werkt als scriptsupervisor. Haar nummer is 0470 12 34 56, mailen kan op "
        "lotte.verbeke@voorbeeld.example. Ze sliep drie nachten slecht en wil vooral dat het stopt."
    ),
    (
        "Ik heb uitgelegd wat ik wel en niet kan doen, en dat niets zonder haar toestemming verder "
        "gaat. We spraken af dat ze erover nadenkt en dat ik volgende week donderdag terugbel."
    ),
)
LETTERS = "de regisseur "


class Bench:
    """Two editors side by side with the same text; only one is read while it is typed in."""

    def __init__(self, text: str) -> None:
        self.lane = VaultLane()
        self._window = QWidget()
        row = QHBoxLayout(self._window)
        self.plain, self.read = MarkedEditor(), MarkedEditor()
        for editor in (self.plain, self.read):
            row.addWidget(editor)
        self._reading = LiveReading(self.lane, self._window)
        self._reading.watch(self.read)
        self._fill(text)
        self._loop = QEventLoop()
        self._reading.marked.connect(self._loop.quit)
        self._window.resize(1100, 640)
        self._window.show()
        QTest.qWaitForWindowExposed(self._window)

    def _fill(self, text: str) -> None:
        engine = shared_engine()
        found = engine.find(text, NAMES)
        self._reading.know(Known(NAMES, seen=engine.seen(text, found)))
        marks = tuple(marks_of(text, found, frozenset()))
        for editor in (self.plain, self.read):
            editor.set_words(FreeText(text))
            editor.mark_text(text, marks)
            cursor = QTextCursor(editor.document().findBlockByNumber(editor.blockCount() // 2))
            cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
            editor.setTextCursor(cursor)
            editor.centerCursor()

    def type_plain(self, letter: str) -> float:
        """Milliseconds from a key to its paint, without the engine."""
        began = time.perf_counter()
        QTest.keyClick(self.plain, letter)
        self.plain.viewport().repaint()
        return 1000 * (time.perf_counter() - began)

    def type_read(self, letter: str) -> float:
        """Milliseconds from a key to the paint of the marks read for it."""
        began = time.perf_counter()
        QTest.keyClick(self.read, letter)
        self.read.viewport().repaint()
        self._loop.exec()
        self.read.viewport().repaint()
        return 1000 * (time.perf_counter() - began)

    def end(self) -> None:
        """Close the window and end the threads."""
        self.lane.stop()
        self._window.close()


def measure(kilobytes: int, keys: int) -> tuple[list[float], list[float]]:
    """The milliseconds of each key, without and with the engine."""
    lines = [PARAGRAPHS[n % 3] for n in range(max(3, kilobytes * 1000 // 170))]
    bench = Bench("\n".join(lines))
    plain: list[float] = []
    read: list[float] = []
    for number in range(keys):
        letter = LETTERS[number % len(LETTERS)]
        plain.append(bench.type_plain(letter))
        _rest()
        read.append(bench.type_read(letter))
        _rest()
    bench.end()
    return plain, read


def _rest() -> None:
    """A typist's pause, so that keys do not pile up."""
    loop = QEventLoop()
    QTimer.singleShot(20, loop.quit)
    loop.exec()


def _row(kilobytes: int, side: str, times: list[float]) -> dict[str, object]:
    ordered = sorted(times)
    return {
        "measure": "key to marks painted" if side == "engine" else "key to text painted",
        "kilobytes": kilobytes,
        "keys": len(times),
        "median_ms": round(statistics.median(times), 2),
        "p95_ms": round(ordered[int(0.95 * (len(ordered) - 1))], 2),
        "highest_ms": round(ordered[-1], 2),
    }


def main() -> None:
    """Measure each size and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--keys", type=int, default=60)
    parser.add_argument("--kilobytes", type=int, nargs="+", default=[5, 50, 200])
    options = parser.parse_args()
    app = QApplication([])
    gc.disable()
    for kilobytes in options.kilobytes:
        plain, read = measure(kilobytes, options.keys)
        for side, times in (("none", plain), ("engine", read)):
            print(json.dumps(_row(kilobytes, side, times)))
    app.quit()


if __name__ == "__main__":
    main()
