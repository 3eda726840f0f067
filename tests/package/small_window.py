"""A window with one of each kind of control, for hands outside it: python -m … PLACE.

What was typed and chosen is written to PLACE when Enter is pressed in its list.
"""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtWidgets import QApplication, QComboBox, QFormLayout, QLineEdit, QListWidget, QWidget


def main(place: Path) -> int:
    """Show it until it is closed."""
    app = QApplication([])
    window, line, choice, rows = QWidget(), QLineEdit(), QComboBox(), QListWidget()
    window.setWindowTitle("Klein venster")
    line.setAccessibleName("Naam")
    choice.addItems(["telefoon", "mail"])
    rows.setAccessibleName("Rijen")
    rows.addItems(["eerste", "tweede"])
    form = QFormLayout(window)
    form.addRow(line)
    form.addRow("Kanaal", choice)
    form.addRow(rows)

    def tell() -> None:
        told = (line.text(), choice.currentText(), rows.currentItem().text())
        place.write_text("|".join(told), encoding="utf-8")

    rows.itemActivated.connect(tell)
    window.show()
    return app.exec()


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
