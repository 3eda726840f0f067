"""The window's language: Qt's own texts, ours, and how dates and numbers are written."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator

from counsellor_app import settings

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

_LOCALES = {"nl": "nl_BE", "en": "en_GB"}


def speak(app: QApplication, language: str) -> None:
    """Show everything made from now on in `language`; what is shown already keeps its words."""
    for earlier in app.findChildren(QTranslator):
        app.removeTranslator(earlier)
        earlier.deleteLater()
    QLocale.setDefault(QLocale(_LOCALES.get(language, "nl_BE")))
    qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    ours = str(settings.resource("i18n"))
    for name, folder in ((f"qtbase_{language}", qt), (f"counsellor_{language}", ours)):
        translator = QTranslator(app)
        if translator.load(name, folder):
            app.installTranslator(translator)
