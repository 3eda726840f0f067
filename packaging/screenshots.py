"""Pictures of every page on the demonstration's vault, for looking at and for the handbook.

    python packaging/screenshots.py FOLDER [--dark] [--text 200] [--language en] [--year DIR]

The window is the real one, drawn without a screen; the cases are invented. With --year, the report
of the pool is taken instead, in a vault of the year that `counsellor-app demo DIR` played. Every
place of the window at once, in each mode: contact_sheets.py.
"""

from __future__ import annotations

import argparse
import os
import shutil
import sys
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parent))
sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QListWidget

from counsellor_app import settings
from counsellor_app.__main__ import DEMO_PASSPHRASE, make_demo
from counsellor_app.casework.codebook_reader import shipped_codebook
from counsellor_app.operations import vault_access
from counsellor_app.operations.desk import wall_clock
from counsellor_app.ui.launch import Demo, Launch
from counsellor_app.ui.shell import Shell

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QPixmap

    from counsellor_app.operations.desk import Clock

LAPTOP = (1366, 768)
MOST_TABS = 150
NAMES = {
    "nl": ("Voor intervisie", "Dossiernotitie overnemen", "Naar het nakijken", "Vondsten"),
    "en": (
        "For intervision",
        "Take the note of the case over",
        "On to looking through",
        "Findings",
    ),
}
FIGURES = {
    "nl": ("Mijn cijfers", "Welk verslag", "Delen van het verslag", "Nieuw signaal"),
    "en": ("My figures", "Which report", "Parts of the report", "New signal"),
}
REVIEW = {
    "nl": ("Wat ziet de poule?", "Met een collega nalezen"),
    "en": ("What does the pool see?", "Review with a colleague"),
}
SIGNAL = "Bij Studio Kaap stopten twee regisseurs in mei."
PAGES = ("vandaag", "dossiers", "poule", "intervisie", "cijfers", "instellingen")


class Photographer:
    """Leads the window from page to page by its own shortcuts, and takes a picture of each."""

    def __init__(self, launch: Launch, language: str, save: Callable[[str, QPixmap], None]) -> None:
        self._language = language
        self._names = NAMES[language]
        self._save = save
        app = QApplication.instance() or QApplication([])
        assert isinstance(app, QApplication)
        self.shell = Shell(app, launch)
        self.shell.window.resize(*LAPTOP)

    def take_all(self) -> None:
        """Every page, then a case, its first row and a sheet made from it."""
        self.shell.start()
        self.rest(500)
        self.take("openen")
        self.wait(lambda: self.shell.window.desk_view is not None)
        for number, name in enumerate(PAGES, start=1):
            self.press(Qt.Key(Qt.Key.Key_0 + number))
            self.take(name)
        self.press(Qt.Key.Key_N)
        self.take("intake")
        self.press(Qt.Key.Key_F)
        self.write("hoofdtechnieker")
        self.take("zoeken")
        self.press(Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier)
        self.take("dossier")
        self.take_sheet()

    def take_report(self) -> None:
        """Each part of the newest report and of the evaluation, and a text under review."""
        figures, which, parts, new = FIGURES[self._language]
        words, review = REVIEW[self._language]
        self.shell.start()
        self.wait(lambda: self.shell.window.desk_view is not None)
        self.press(Qt.Key(Qt.Key.Key_1 + PAGES.index("cijfers")))
        self.tab_to(figures)
        for _ in range(3):
            self.press(Qt.Key.Key_Right, Qt.KeyboardModifier.NoModifier)
        self.take_parts("halfjaar", parts)
        self.activate(new)
        self.tab_to(words)
        self.write(SIGNAL)
        self.activate(review)
        self.rest(1500)
        self.take("verslag-nalezen")
        self.tab_to(which)
        self.press(Qt.Key.Key_Down, Qt.KeyboardModifier.NoModifier)
        self.take_parts("evaluatie", parts)

    def take_parts(self, report: str, name: str) -> None:
        """Down the list of parts, a picture of each."""
        self.tab_to(name)
        parts = QApplication.focusWidget()
        assert isinstance(parts, QListWidget)
        self.wait(lambda: parts.count() > 0 and not self.shell.lane.is_busy)
        for row in range(parts.count()):
            if row:
                self.press(Qt.Key.Key_Down, Qt.KeyboardModifier.NoModifier)
            self.wait(lambda: not self.shell.lane.is_busy)
            self.rest(900)
            self.take(f"verslag-{report}-{row + 1}")

    def take_sheet(self) -> None:
        """A sheet of the case in view, at each of its five steps."""
        sheet, notes, look, findings = self._names
        self.activate(sheet)
        self.wait(lambda: not self.shell.lane.is_busy)
        self.take("fiche-schrijven")
        self.activate(notes)
        self.wait(lambda: not self.shell.lane.is_busy)
        self.activate(look)
        self.take("fiche-nakijken")
        self.tab_to(findings)
        self.take("fiche-beslissen")
        self.tab_to("1  ")
        self.press(Qt.Key.Key_Right, Qt.KeyboardModifier.NoModifier)
        for name in ("stappen", "laatste-blik", "bladzijden"):
            self.press(Qt.Key.Key_Right, Qt.KeyboardModifier.NoModifier)
            self.wait(lambda: not self.shell.lane.is_busy)
            self.take(f"fiche-{name}")

    def activate(self, name: str) -> None:
        """Tab to a control and press it."""
        self.tab_to(name)
        self.press(Qt.Key.Key_Space, Qt.KeyboardModifier.NoModifier)

    def tab_to(self, name: str) -> None:
        """Tab until the control with this name has the keyboard."""
        for _ in range(MOST_TABS):
            widget = QApplication.focusWidget()
            told = [widget.accessibleName(), widget.property("text")] if widget else []
            if any(str(text or "").replace("&", "").startswith(name) for text in told):
                return
            QTest.keyClick(self.shell.window.windowHandle(), Qt.Key.Key_Tab)
        raise LookupError(name)

    def press(
        self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.ControlModifier
    ) -> None:
        """One key."""
        QTest.keyClick(self.shell.window.windowHandle(), key, modifiers)
        self.rest(900)

    def write(self, text: str) -> None:
        """Text, letter by letter."""
        for character in text:
            QTest.keyClick(self.shell.window.windowHandle(), character)
        self.rest(900)

    def take(self, name: str) -> None:
        """A picture of the window as it is."""
        self._save(name, self.shell.window.grab())

    def rest(self, milliseconds: int) -> None:
        """Let the window live."""
        loop = QEventLoop()
        QTimer.singleShot(milliseconds, loop.quit)
        loop.exec()

    def wait(self, condition: Callable[[], bool]) -> None:
        """Let the window live until the condition holds."""
        while not condition():
            self.rest(200)


def demo_launch(vault: Path, clock: Clock = wall_clock) -> Launch:
    """The app on a vault of invented cases, made when it opens."""
    demo = Demo(DEMO_PASSPHRASE, partial(make_demo, vault, clock))
    return Launch(vault, clock, leave=print, on_fault=_raise, demo=demo)


def year_launch(vault: Path, year: Path) -> Launch:
    """The app on a copy of the first vault of a year that was played."""
    shutil.copytree(year / "vaults" / "01", vault)
    demo = Demo("", partial(_open_year, vault, year))
    return Launch(vault, wall_clock, leave=print, on_fault=_raise, demo=demo)


def own_home(folder: Path) -> None:
    """Settings, state and vaults go to this folder, emptied of what an earlier run remembered."""
    shutil.rmtree(folder, ignore_errors=True)
    for variable in ("XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CONFIG_HOME"):
        os.environ[variable] = str(folder.resolve())


def _open_year(vault: Path, year: Path) -> vault_access.Unlocked:
    """The first vault of a year that was played, with its passphrase out of the list there."""
    line = (year / "passphrases.txt").read_text(encoding="utf-8").splitlines()[0]
    typed = bytearray(line.split("\t")[1].encode())
    codebook = shipped_codebook()
    return vault_access.unlock(vault, typed, codebook=codebook, clock=wall_clock)


def _raise(error: BaseException) -> None:
    raise error


def main() -> int:
    """Take the pictures in a home folder of their own."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--dark", action="store_true")
    parser.add_argument("--text", type=int, default=100)
    parser.add_argument("--language", default="nl")
    parser.add_argument("--year", type=Path)
    options = parser.parse_args()
    options.folder.mkdir(parents=True, exist_ok=True)
    own_home(options.folder / ".home")
    appearance = "dark" if options.dark else "light"
    settings.save(
        settings.Settings(
            language=options.language, appearance=appearance, text_percent=options.text
        )
    )
    suffix = f"-{appearance}-{options.text}" + ("" if options.language == "nl" else "-en")

    def save(name: str, picture: QPixmap) -> None:
        path = options.folder / f"{name}{suffix}.png"
        picture.save(str(path))
        print(path)

    vault = settings.state_folder() / "screenshots"
    launch = year_launch(vault, options.year) if options.year else demo_launch(vault)
    photographer = Photographer(launch, options.language, save)
    photographer.take_report() if options.year else photographer.take_all()
    return 0


if __name__ == "__main__":
    sys.exit(main())
