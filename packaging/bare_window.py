"""What the built program is compared with: a window with one line in it."""

import sys

from PySide6.QtWidgets import QApplication, QLabel, QMainWindow

app = QApplication(sys.argv)
window = QMainWindow()
window.setCentralWidget(QLabel("Hello"))
window.resize(1180, 680)
window.show()
sys.exit(app.exec())
