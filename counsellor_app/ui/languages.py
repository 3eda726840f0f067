"""The window's language: Qt's own texts, ours, and how dates and numbers are written."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from shiboken6 import isValid

from counsellor_app.language_packs import folder, language_pack

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication


_spoken: list[QTranslator] = []
"""Held here: to look for them among what belongs to the application takes a twelfth of the start,
for each of those is then made known to Python with all that its class can do.
"""


def speak(app: QApplication, language: str) -> None:
    """Show everything made from now on in `language`; what is shown already keeps its words."""
    for earlier in filter(isValid, _spoken):
        app.removeTranslator(earlier)
        earlier.deleteLater()
    _spoken.clear()
    QLocale.setDefault(QLocale(language_pack(language).locale))
    qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    ours = folder(language)
    for name, place in (
        (f"qtbase_{ours.name}", qt),
        (f"counsellor_{ours.name}", str(ours.parent)),
    ):
        translator = QTranslator(app)
        if translator.load(name, place):
            app.installTranslator(translator)
        _spoken.append(translator)
