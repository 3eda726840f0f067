"""The people of a case: known to the anonymiser alone, never counted, never leaving the vault."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from counsellor_app.casework.case import KnownPerson
from counsellor_app.casework.free_text import FreeText
from counsellor_app.operations import persons
from counsellor_app.overriding import override
from counsellor_app.ui import theme
from counsellor_app.ui.case.columns import Columns
from counsellor_app.ui.case.pane import Listener, Pane
from counsellor_app.ui.case.person_roles import person_roles
from counsellor_app.ui.choice_field import ComboField
from counsellor_app.ui.forms import PlainLabel, add_row, form_layout, title_label
from counsellor_app.ui.place import Part, Place
from counsellor_app.ui.scrolled import scrolled
from counsellor_app.ui.words_field import WordsField
from counsellor_app.ui.writing import writes

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from counsellor_app.casework.case import Case, PersonId
    from counsellor_app.ui.vault_lane import VaultLane


WIDE_CHARACTERS = 60
"""From so many characters of the font a card has room for a button beside its fields."""


class PersonCard(QFrame):
    """One person. Emits `changed`, `rested` and `remove_wanted`."""

    changed = Signal()
    rested = Signal()
    remove_wanted = Signal()

    def __init__(self, person: KnownPerson) -> None:
        super().__init__()
        theme.set_role(self, "card")
        self.person_id: PersonId = person.person_id
        self._name = self._words(person.name)
        self._role = ComboField(person_roles())
        self._role.set_answer(person.role)
        self._role.answered.connect(self.changed)
        self._aliases = self._words(FreeText(", ".join(a.reveal() for a in person.aliases)))
        self._aliases.setPlaceholderText(self.tr("Jo, de producer, jp@…"))
        self._build_layout()

    def _words(self, words: FreeText) -> WordsField:
        field = WordsField()
        field.set_words(words)
        field.textEdited.connect(self.changed)
        field.rested.connect(self.rested)
        return field

    def _build_layout(self) -> None:
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(theme.MEDIUM, theme.SMALL, theme.MEDIUM, theme.MEDIUM)
        row.setSpacing(theme.MEDIUM)
        explained = self.tr("Nicknames, initials, function or e-mail address; comma between them")
        fields = (
            (self.tr("Name"), self._name, ""),
            (self.tr("Role"), self._role, ""),
            (self.tr("Also known as"), self._aliases, explained),
        )
        columns = Columns()
        for label, widget, help_text in fields:
            holder = QWidget()
            form = form_layout()
            form.setContentsMargins(0, 0, 0, 0)
            add_row(form, label, widget, help_text)
            holder.setLayout(form)
            columns.add(holder, weight=1)
        row.addWidget(columns, 1)
        self.remove = QPushButton(self.tr("Remove"))
        writes(columns, self.remove)
        self.remove.clicked.connect(self.remove_wanted)
        bottom_right = Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignRight
        row.addWidget(self.remove, 0, bottom_right)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is one column, the button comes under the fields."""
        super().resizeEvent(event)
        is_wide = self.width() >= WIDE_CHARACTERS * self.fontMetrics().averageCharWidth()
        ways = QBoxLayout.Direction
        self._row.setDirection(ways.LeftToRight if is_wide else ways.TopToBottom)

    def person(self) -> KnownPerson:
        """The person as it stands here."""
        aliases = [part.strip() for part in self._aliases.words().reveal().split(",")]
        return KnownPerson(
            self.person_id,
            self._name.words(),
            tuple(FreeText(alias) for alias in aliases if alias),
            self._role.answer() or "UNK",
        )

    def has_words(self) -> bool:
        """Whether anything would be lost by removing the card."""
        return bool(self._name.words() or self._aliases.words())

    def start(self) -> None:
        """Put the keyboard in the name."""
        self._name.setFocus()

    def forget(self) -> None:
        """Drop the words."""
        self._name.forget()
        self._aliases.forget()


class PersonsPane(Pane):
    """A card for each person; cards are added and taken away, and never rewritten."""

    def __init__(self, lane: VaultLane, case: Case, page: Listener) -> None:
        super().__init__(lane, Place(Part.PERSONS), page)
        self._case_id = case.coded.case_id
        self._cards: dict[int, PersonCard] = {}
        self._awaits_new = False
        self._build_layout()
        self.show_case(case)

    def _build_layout(self) -> None:
        explained = PlainLabel(
            self.tr(
                "Names you write here are hidden later in a sheet for intervision, however they "
                "are written. They are for nothing else: never counted, never leaving this vault."
            ),
            role="muted",
        )
        explained.setMaximumWidth(theme.READING_WIDTH)
        self._add = QPushButton(self.tr("+ &Person"))
        writes(self._add)
        self._add.clicked.connect(self._add_person)
        self._list = QVBoxLayout()
        self._list.setSpacing(theme.SMALL)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(theme.MEDIUM, theme.SMALL, theme.MEDIUM, theme.MEDIUM)
        column.setSpacing(theme.SMALL)
        column.addWidget(title_label(self.tr("People in this case")))
        column.addWidget(explained)
        column.addLayout(self._list)
        column.addWidget(self._add, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scrolled(inside))

    @override
    def show_case(self, case: Case) -> None:
        """Bring the cards in line with the vault's list; what is typed in them stays."""
        held = {person.person_id: person for person in case.persons}
        for person_id in [p for p in self._cards if p not in held]:
            card = self._cards.pop(person_id)
            card.forget()
            card.deleteLater()
        for person_id, person in held.items():
            if person_id not in self._cards:
                self._add_card(person)

    @override
    def start(self) -> None:
        """Put the keyboard where a first name goes, or where one is added."""
        first = next(iter(self._cards.values()), None)
        if first is None:
            self._add.setFocus()
        else:
            first.start()

    @override
    def forget(self) -> None:
        """Drop every name."""
        super().forget()
        for card in self._cards.values():
            card.forget()

    def _add_person(self) -> None:
        self._awaits_new = True
        add = partial(persons.add_person, case_id=self._case_id, name=FreeText())
        self.lane.ask(self, add, then=self.page.hear)

    def _add_card(self, person: KnownPerson) -> None:
        card = PersonCard(person)
        card.changed.connect(partial(self._changed, card))
        card.rested.connect(self.keeper.keep_now)
        card.remove_wanted.connect(partial(self._remove, card))
        self._cards[person.person_id] = card
        self._list.addWidget(card)
        if self._awaits_new:
            self._awaits_new = False
            card.start()

    def _changed(self, card: PersonCard) -> None:
        def keep() -> partial[Case]:
            return partial(persons.keep_person, person=card.person())

        self.keeper.keep_soon(f"person {card.person_id}", keep, self.page.hear)

    def _remove(self, card: PersonCard) -> None:
        text = self.tr(
            "A sheet for intervision will no longer hide this name by itself. The backups still "
            "hold the name until those are replaced."
        )
        if not card.has_words() or self.page.dialogs.confirm(
            self, self.tr("Remove this person?"), text, action=self.tr("Remove")
        ):
            self.keeper.keep_now()
            remove = partial(persons.remove_person, person_id=card.person_id)
            self.lane.ask(self, remove, then=self.page.hear)
