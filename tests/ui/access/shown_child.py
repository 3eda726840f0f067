"""The window on a real display, for a reader outside it: says what its own tree holds.

    python -m tests.ui.access.shown_child VAULT

A line of JSON for each page, with the names and roles of its controls; a line is read before the
next page is shown.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from threading import Thread
from typing import TYPE_CHECKING

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication

from counsellor_app import settings
from tests.ui.access.invented import WORDS
from tests.ui.access.survey import LAPTOP, end, launched
from tests.ui.access.tree import name_of, walk

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

PAGES = ("today", "cases")


def names(window: QWidget) -> list[str]:
    """Names in the tree, of whatever has one."""
    root = QAccessible.queryAccessibleInterface(window)
    return sorted(name for name in map(name_of, walk(root)) if name)


def _wait_for_line(told: list[str]) -> None:
    told.append(sys.stdin.readline())


def main(vault: Path) -> None:
    """Open the vault and show the pages, one for each line that is read."""
    settings.save(settings.Settings(language="nl", appearance="light"))
    app = QApplication(["Counsellor"])
    guide = launched(app, vault, LAPTOP)
    guide.unlock(WORDS)
    for page in PAGES:
        guide.desk.show_page(page)
        guide.settle()
        print(json.dumps(names(guide.window)), flush=True)
        told: list[str] = []
        Thread(target=_wait_for_line, args=(told,), daemon=True).start()
        guide.until(lambda told=told: bool(told))
    end(guide.shell)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
