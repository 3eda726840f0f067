"""A system that asks for high contrast, played for pictures and tests where there is none."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QColor, QPalette

from counsellor_app.ui import theme
from counsellor_app.ui.intervision import mark_style

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

BLACK, WHITE, YELLOW, CYAN, GREEN = "#000000", "#ffffff", "#ffff00", "#00ffff", "#3ff23f"


def black_palette() -> QPalette:
    """Of a system on which everything is black, white, yellow and cyan."""
    palette = QPalette(QColor(BLACK), QColor(BLACK))
    for role in QPalette.ColorRole:
        if role is not QPalette.ColorRole.NColorRoles:
            is_ink = "Text" in role.name
            palette.setColor(role, QColor(WHITE if is_ink else BLACK))
    for role, colour in (("Highlight", YELLOW), ("HighlightedText", BLACK), ("Link", CYAN)):
        palette.setColor(QPalette.ColorRole[role], QColor(colour))
    for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(GREEN))
    return palette


def ask_for_it(app: QApplication) -> None:
    """From now on this process runs as under such a system."""
    app.setStyle("Fusion")
    for module in (theme, mark_style):
        vars(module)["is_high_contrast"] = lambda _app: True
    setattr(type(app.style()), "standardPalette", lambda _style: black_palette())  # noqa: B010
    app.setPalette(black_palette())
