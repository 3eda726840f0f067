"""A language is a folder of data: one more is added without a line of code."""

from __future__ import annotations

import sys
from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel

from counsellor_app import __main__, language_packs, settings
from counsellor_app.anonymisation.finding import Reason, reason_in_words
from counsellor_app.casework.codebook import Label
from counsellor_app.casework.codebook_reader import read_codebook
from counsellor_app.casework.coded_case import Record
from counsellor_app.commands.sentences import sentence
from counsellor_app.ui import restart
from counsellor_app.ui.help.handbook import read_chapters, read_legal_notes
from counsellor_app.ui.languages import speak
from counsellor_app.ui.lock import LockReason
from counsellor_app.ui.settings_page import SettingsPage
from counsellor_app.ui.vault_lane import VaultLane
from counsellor_app.ui.wording import format_day
from tests.architecture.source import ROOT
from tests.ui.access.untranslated import untranslated

sys.path.append(str(ROOT / "packaging"))
import translations
from data_texts import data_texts, texts_of
from pseudo_language import plain, pseudo

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

WINDOW = """<?xml version="1.0" encoding="utf-8"?>
<TS version="2.1" language="fr" sourcelanguage="en_GB"><context><name>KeptLine</name>
<message><source>All kept</source><translation>Tout est gardé</translation></message>
</context></TS>
"""
DATA = """
"onbekend" = "inconnu"
"minder dan {threshold}" = "moins de {threshold}"
"Een datum." = "Une date."
"Bron: {source}." = "Source : {source}."
"Deze kluis opent niet." = ""
"""


@pytest.fixture
def french(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A French that has only begun, beside the languages shipped."""
    i18n = tmp_path / "resources" / "i18n"
    i18n.mkdir(parents=True)
    for held in (ROOT / "resources").iterdir():
        if held.name != "i18n":
            (i18n.parent / held.name).symlink_to(held)
    for held in (ROOT / "resources" / "i18n").iterdir():
        (i18n / held.name).symlink_to(held)
    pack = i18n / "fr"
    (pack / "handbook").mkdir(parents=True)
    (pack / "handbook" / "start.md").write_text("# Commencer\n\nBienvenue.\n", encoding="utf-8")
    (pack / "language.json").write_text(
        '{"name": "Français", "locale": "fr_BE"}\n', encoding="utf-8"
    )
    (pack / "data.toml").write_text(DATA, encoding="utf-8")
    (pack / "window.ts").write_text(WINDOW, encoding="utf-8")
    translations.build(i18n)
    monkeypatch.setattr(settings, "_PACKAGE", tmp_path / "counsellor_app")
    _forget_languages()
    yield pack
    _forget_languages()


def _forget_languages() -> None:
    """Other tests ask for a French that is not there, and a language is read once."""
    language_packs.language_pack.cache_clear()
    language_packs._translated.cache_clear()


def test_a_third_language_is_data_alone(qtbot: QtBot, french: Path) -> None:
    """It is offered, kept and spoken, and Dutch stands where it says nothing yet.

    By the window, the days, the codebook, a command, the anonymiser, the law and the handbook.
    """
    settings.save(settings.Settings(language=french.name))
    language = settings.load().language
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    speak(app, language)
    page = SettingsPage(VaultLane(language))
    list(page.pieces())
    qtbot.addWidget(page)
    assert "Français" in {button.text() for button in page.findChildren(QAbstractButton)}
    assert QCoreApplication.translate("KeptLine", "All kept") == "Tout est gardé"
    assert format_day(date(2026, 3, 12)) == "12 mars 2026"
    codebook = read_codebook(settings.resource("codebook/codebook.toml").read_text("utf-8"))
    assert codebook.field(Record.CASE, "gender").wording("UNK", language) == "inconnu"
    assert Label("minder dan {threshold}", "x").filled(threshold=5).text(language) == "moins de 5"
    assert Label("onbekend", "x").beside(Label("nieuw", "y")).text(language) == "inconnu · nieuw"
    assert reason_in_words(Reason.DATE_WORDS, language) == "Une date."
    assert sentence("check", "database_sound") == "Gaaf: het gegevensbestand."
    chapters = read_chapters(language)
    assert [chapter.title for chapter in chapters[:2]] == [
        "Commencer",
        read_chapters("nl")[1].title,
    ]
    assert any("Source : " in chapter.text for chapter in chapters)
    assert read_legal_notes(language) == read_legal_notes("nl")


def test_what_a_language_misses_is_told(french: Path) -> None:
    """Each text without a translation, of the window and of our data; an empty one is none."""
    lacking = translations.missing(french.parent, french.name)
    assert "data.toml: Gaaf: het gegevensbestand." in lacking
    assert "data.toml: onbekend" not in lacking
    unfinished = WINDOW.replace("<translation>Tout est gardé", '<translation type="unfinished">')
    (french / "window.ts").write_text(unfinished, encoding="utf-8")
    assert "window.ts: All kept" in translations.missing(french.parent, french.name)


def test_our_data_says_everything_twice(tmp_path: Path) -> None:
    """Codebook, law, methods, commands and documents: no text is there in one language alone."""
    texts = data_texts()
    assert len(texts) > 1000
    assert all(dutch.strip() and english.strip() for dutch, english in texts.items())
    for told in ('note_nl = "a"', 'nl = { a = "a", b = "b" }\nen = { a = "a" }'):
        path = tmp_path / "half.toml"
        path.write_text(told, encoding="utf-8")
        with pytest.raises(KeyError):
            list(texts_of(path))


def test_the_language_of_a_demonstration(
    french: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """One shipped by its code, one in the making by its folder; no other, and in no real vault."""
    parser = __main__.options
    assert parser(["--demo", "--language", "fr"]).language == "fr"
    assert parser(["--demo", "--language", str(french)]).language == str(french)
    for wrong in (["--demo", "--language", str(tmp_path)], ["--language", "fr"]):
        with pytest.raises(SystemExit):
            parser(wrong)
    assert "--language goes with --demo" in capsys.readouterr().err


def test_a_lock_keeps_the_language_of_a_demonstration(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The process that takes this one's place speaks as this one did; the settings say nothing."""
    started: list[list[str]] = []
    monkeypatch.setattr(restart, "restart", lambda line: started.append(list(line)))
    options = __main__.options(["--demo", "--language", "en"])
    assert __main__._launch(options).language == "en"
    __main__._leave(options, tmp_path, LockReason.ASKED)
    again = __main__.options(started[0])
    assert (again.demo, again.language, again.vault) == (True, "en", tmp_path)
    assert not settings.settings_file().exists()


@pytest.mark.parametrize(
    ("dutch", "made"),
    [
        ("Dossiers", "[Døssįērs ~~~]"),
        ("Nog %n dag", "[Ñøg %n dåg ~~~]"),
        ("Bron: {source}.", "[Brøñ: {source}. ~~]"),
        ("dd/mm/jjjj", "[dd/mm/jjjj]"),
        ("{number} %", "{number} %"),
    ],
)
def test_a_made_up_text_keeps_what_a_program_reads(dutch: str, made: str) -> None:
    """Brackets, marks and length are added to the words, and can be taken away again."""
    assert pseudo(dutch) == made
    assert plain(made) == dutch


@pytest.mark.parametrize("said", ["Alles bewaard", "[Dossiers ~~] van mei", "All kept"])
def test_a_text_without_brackets_is_found(qtbot: QtBot, said: str) -> None:
    """Words outside brackets are told, days of the calendar and what somebody typed are not."""
    label = QLabel(said)
    label.setToolTip("[Døssįērs ~~] 12 juni 2026")
    qtbot.addWidget(label)
    label.show()
    left = untranslated(label, lambda words: words == "van")[1]
    assert len(left) == (0 if "van" in said else 1)
