"""Every place of the window laid out in one picture per mode, for whoever judges how it looks.

    python packaging/contact_sheets.py FOLDER [--mode dark-200]… [--language en] [--each]

A mode is how the window is dressed and the size of its text: nine in all, each in a process of its
own. With --each, every place is kept as a picture of its own too.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

sys.path.insert(0, str(Path(__file__).resolve().parent))
sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QApplication

import high_contrast
import runs
from counsellor_app import settings
from places import Guide
from screenshots import demo_launch, own_home

if TYPE_CHECKING:
    from collections.abc import Iterator

    from counsellor_app.ui.launch import Launch
    from window_hands import Seen

THUMB, GAP, ACROSS = QSize(640, 360), 12, 6
"""Of the pictures on a sheet: pixels across and between, and how many side by side."""
DRESSES = ("light", "dark", "contrast")
SIZES = (100, 150, 200)
MODES = tuple(f"{dress}-{size}" for dress in DRESSES for size in SIZES)


def places(launch: Launch) -> Iterator[Seen]:
    """Setting up, everywhere in an open vault, the ways into it, and a vault that is damaged."""
    folder = launch.folder.parent
    new = replace(launch, folder=folder / "new", demo=None)
    damaged = replace(launch, folder=folder / "damaged", demo=None)
    (folder / "damaged").mkdir(parents=True, exist_ok=True)
    (folder / "damaged" / "header.json").write_text("{", encoding="utf-8")
    guide = _guide(new)
    yield from guide.setting_up()
    runs.end(guide.shell)
    guide = _guide(launch)
    guide.until(lambda: guide.window.desk_view is not None)
    yield from guide.everywhere()
    runs.end(guide.shell)
    guide = _guide(replace(launch, demo=None))
    yield from guide.opening()
    runs.end(guide.shell)
    yield from _guide(damaged).fault()


def _guide(launch: Launch) -> Guide:
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    return Guide(runs.begin(app, launch), launch.folder.parent)


def lay_out(pictures: list[QPixmap]) -> QPixmap:
    """All pictures, smaller, side by side on one."""
    rows = -(-len(pictures) // ACROSS)
    whole = QPixmap((THUMB.width() + GAP) * ACROSS, (THUMB.height() + GAP) * rows)
    whole.fill(Qt.GlobalColor.gray)
    painter = QPainter(whole)
    for at, picture in enumerate(pictures):
        row, column = divmod(at, ACROSS)
        painter.drawPixmap(
            (THUMB.width() + GAP) * column, (THUMB.height() + GAP) * row, _small(picture)
        )
    painter.end()
    return whole


def _small(picture: QPixmap) -> QPixmap:
    """As much smaller as a whole window has to be; a dialog keeps its proportion to it."""
    room = picture.size() * THUMB.width() / runs.LAPTOP.width()
    return picture.scaled(
        room.boundedTo(THUMB),
        Qt.AspectRatioMode.KeepAspectRatio,
        Qt.TransformationMode.SmoothTransformation,
    )


def take(mode: str, options: argparse.Namespace) -> None:
    """One sheet, and each place on it if that was asked."""
    dress, size = mode.split("-")
    own_home(options.folder / f".home-{mode}")
    appearance = "light" if dress == "light" else "dark"
    settings.save(
        settings.Settings(language=options.language, appearance=appearance, text_percent=int(size))
    )
    app = QApplication([])
    if dress == "contrast":
        high_contrast.ask_for_it(app)
    vault = settings.state_folder() / "sheet" / "vault"
    pictures: list[QPixmap] = []
    for number, seen in enumerate(places(demo_launch(vault)), start=1):
        pictures.append(seen.window.grab())
        if options.each:
            name = seen.name.replace("/", " ").replace(" ", "_")
            path = options.folder / mode / f"{number:02}-{name}.png"
            path.parent.mkdir(exist_ok=True)
            pictures[-1].save(str(path))
    path = options.folder / f"sheet-{mode}.png"
    lay_out(pictures).save(str(path))
    print(path, len(pictures), "places", flush=True)


def main() -> int:
    """Each mode that was named, or all of them."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--mode", choices=MODES, action="append")
    parser.add_argument("--language", default="nl")
    parser.add_argument("--each", action="store_true")
    options = parser.parse_args()
    options.folder.mkdir(parents=True, exist_ok=True)
    wanted = options.mode or MODES
    if len(wanted) == 1:
        take(wanted[0], options)
        return 0
    rest_of_line = [one for one in sys.argv[1:] if one not in {"--mode", *wanted}]
    for mode in wanted:
        command = [sys.executable, __file__, *rest_of_line, "--mode", mode]
        subprocess.run(command, check=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
