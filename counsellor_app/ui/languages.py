"""The window's language: Qt's own texts, ours, and how dates and numbers are written."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator

from counsellor_app.language_packs import folder, language_pack

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication


def speak(app: QApplication, language: str) -> None:
    """Show everything made from now on in `language`; what is shown already keeps its words."""
    for earlier in app.findChildren(QTranslator):
        app.removeTranslator(earlier)
        earlier.deleteLater()
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
