"""Every place of the window, one after the other: for pictures, and for the tests of access.

A place is whatever fills the window or a dialog. The way there goes by what buttons and operations
offer; whether the keyboard alone can go it is what the journeys test.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QListWidget

from counsellor_app.casework.coded_case import CaseId, CaseStatus, Record
from counsellor_app.casework.free_text import FreeText
from counsellor_app.operations import documents, persons, timeline
from counsellor_app.operations.finding_cases import CaseFilter, list_cases
from counsellor_app.ui.dialogs import Dialogs
from counsellor_app.ui.place import Part, Place
from window_hands import Seen, WindowHands, rest

if TYPE_CHECKING:
    from collections.abc import Iterator

    from counsellor_app.operations.desk import Desk

KINDS = (Record.QUESTION, Record.SIGNAL, Record.ACTIVITY, Record.LEARNING, Record.COMPANY)
ROWS = (
    Record.CONTACT,
    Record.INTERVENTION,
    Record.REFERRAL,
    Record.CONSENT,
    Record.SAFETY,
)
OLD_LIST = (
    "Nr;Datum;Kanaal;Kleur;Notitie\n"
    "1;12/03/2025;telefoon;geel;Belde over de planning van de zomerreeks.\n"
    "2;vorige zomer;duif;rood;Kwam langs na een gesprek met de productieleider.\n"
    "3;02/06/2025;mail;groen;Stuurde een bericht over een afgezegde vergadering.\n"
)
SIGNAL = "Bij Studio Kaap stopten twee regisseurs in mei."
LETTER = (
    "Beste,\n\nZoals afgesproken bevestig ik ons gesprek van dinsdag. Ik denk nog na over wat u "
    "voorstelde en laat u voor vrijdag iets weten.\n\nMet vriendelijke groeten"
)


class Guide(WindowHands):
    """Leads one run of the app from place to place, in Dutch."""

    # before the vault is open

    def setting_up(self) -> Iterator[Seen]:
        """The four steps, in an empty folder."""
        yield self.here("welkom")
        self.press("Beginnen")
        yield self.here("wachtzin kiezen")
        words = self.field("Voorgestelde woorden").accessibleDescription()
        self.press("Zelf")
        yield self.here("wachtzin bedenken")
        self.type_into("Uw eigen wachtzin", words)
        self.type_into("Typ de wachtzin", words)
        self.press("Verder")
        self.until(lambda: self.shows("Ze staat op papier"))
        yield self.here("herstelcode opschrijven")
        self.press("Ze staat op papier")
        yield self.here("herstelcode overtypen")

    def opening(self) -> Iterator[Seen]:
        """The ways into a vault that is there."""
        self.until(lambda: self.shows("Openen"))
        yield self.here("openen")
        self.shell.front.show_recovery()
        yield self.here("openen met de herstelcode")
        self.shell.front.show_restore()
        yield self.here("reservekopie terugzetten")
        self.shell.front.begin()
        self.settle()

    def fault(self) -> Iterator[Seen]:
        """What is said of a vault that is damaged."""
        self.until(lambda: self.shows("Een reservekopie"))
        yield self.here("beschadigde kluis")

    def unlock(self, passphrase: str) -> None:
        """Open the vault."""
        self.until(lambda: self.shows("Openen"))
        self.settle()
        self.type_into("Wachtzin", passphrase)
        self.press("Openen")
        self.until(lambda: self.window.desk_view is not None)
        self.settle()

    # with an open vault

    def everywhere(self) -> Iterator[Seen]:
        """Every place of an open vault with invented cases."""
        for part in (
            self.lists,
            self.records,
            self.figures,
            self.report,
            self.case,
            self.case_dialogs,
            self.sheet,
            self.sessions,
            self.moving_in,
            self.settings,
            self.dialogs,
        ):
            yield from part()

    def lists(self) -> Iterator[Seen]:
        """What is due, the cases, and what is found."""
        self.desk.show_page("today")
        yield self.here("vandaag")
        self.desk.show_page("cases")
        yield self.here("dossiers")
        self.press("Meer filters")
        yield self.here("dossiers, meer filters")
        self.press("Meer filters")
        self.desk.search()
        self.type_into("Dossiers zoeken", "hoofdtechnieker")
        rest(400)
        yield self.here("dossiers, gezocht")
        self.type_into("Dossiers zoeken", "zzzz")
        rest(400)
        yield self.here("dossiers, niets gevonden")
        self.press("Alle dossiers tonen")  # codespell:ignore

    def records(self) -> Iterator[Seen]:
        """Each kind of record of the pool, the newest of it open."""
        self.desk.show_page("pool")
        for record in KINDS:
            self.desk.open_record(record, 0)
            yield self.here(f"poule, {record.value}")

    def figures(self) -> Iterator[Seen]:
        """The figures, the round and the register."""
        self.desk.show_page("reporting")
        for name in ("Mijn cijfers", "Activiteiten", "Ronde", "Register"):
            self.press(name)
            yield self.here(f"cijfers, {name.lower()}")

    def report(self) -> Iterator[Seen]:
        """Each part of the newest report, and a text on its way through it."""
        self.desk.show_page("reporting")
        self.press("Verslag")
        found = [one for one in self.window.findChildren(QListWidget) if one.isVisible()]
        if not found:
            yield self.here("verslag, nog geen")
            return
        for row in range(found[0].count()):
            found[0].setCurrentRow(row)
            self.settle()
            rest(300)
            yield self.here(f"verslag, deel {row + 1}")
            if self.shows("Nieuw signaal"):
                yield from self.text_of_report()

    def text_of_report(self) -> Iterator[Seen]:
        """A signal, written and reviewed."""
        self.press("Nieuw signaal")
        yield self.here("verslag, tekst schrijven")  # codespell:ignore
        self.type_into("Wat ziet de poule?", SIGNAL)
        rest(1200)
        self.press("Met een collega nalezen")
        yield self.here("verslag, tekst nalezen")  # codespell:ignore

    def case(self) -> Iterator[Seen]:
        """A new case, and each pane of one that is under way."""
        self.desk.start_case()
        yield self.here("nieuw dossier")
        self.press("Meer vragen")
        yield self.here("nieuw dossier, meer vragen")
        case_id = CaseId(self.do(_first_case))  # pyright: ignore[reportArgumentType]
        letter = self.folder / "bevestiging gesprek.txt"
        letter.write_text(LETTER, encoding="utf-8")
        self.do(partial(documents.add_document, case_id=case_id, path=letter))
        self.do(partial(persons.add_person, case_id=case_id, name=FreeText("Els Vermeiren")))
        self.desk.open_case(case_id)
        yield self.here("dossier")
        for part in (Part.PERSONS, Part.CLOSING):
            self.desk.open_case(case_id, Place(part))
            yield self.here(f"dossier, {part.value}")
        case = self.desk.current_page.case
        self.desk.open_case(case_id, Place(Part.DOCUMENT, case.documents[0].document_id))
        yield self.here("dossier, document")
        for record in ROWS:
            begin = partial(timeline.start_entry, case_id=case_id, record=record)
            entry = self.do(begin)
            self.desk.open_case(case_id, Place(Part.ENTRY, entry.coded.record_id))
            yield self.here(f"dossier, {record.value}")

    def case_dialogs(self) -> Iterator[Seen]:
        """What a case asks in a dialog."""
        self.desk.open_case(CaseId(self.do(_first_case)))
        self.settle()
        self.press("Eerdere versies")
        yield from self.dialog("eerdere versies")
        menu = next(
            one.menu()
            for one in self._buttons("Meer")
            if one.isVisible() and getattr(one, "menu", None) and one.menu()
        )
        next(act for act in menu.actions() if "wissen" in self.reads(act.text())).trigger()
        yield from self.dialog("dossier wissen")

    def sheet(self) -> Iterator[Seen]:
        """The sheets, and one at each of its steps."""
        self.desk.show_page("intervision")
        yield self.here("fiches")
        self.desk.start_sheet(CaseId(self.do(_first_case)))
        self.settle()
        yield self.here("fiche, schrijven")
        self.press("Dossiernotitie overnemen")
        self.settle()
        for number, name in enumerate(("nakijken", "stappen", "laatste blik", "bladzijden"), 2):
            self.press(f"{number}  ")
            rest(600)
            yield self.here(f"fiche, {name}")
        self.press("3  ")
        steps = next(one for one in self.window.findChildren(QListWidget) if one.isVisible())
        for row in (9, 10, 11):
            steps.setCurrentRow(row)
            yield self.here(f"fiche, stap {row + 1}")
        self.press("Alle fiches")  # codespell:ignore

    def sessions(self) -> Iterator[Seen]:
        """The sessions, and what stands beside them."""
        self.desk.show_page("intervision")
        self.settle()
        self.press("Sessies")
        yield self.here("sessies")
        self.press("Nieuwe sessie")
        yield self.here("sessie")
        self.press("Aanwezigheidsattest")
        rest(400)
        yield self.here("sessie, attest")
        for name in ("Methodes", "Mijn jaar"):  # codespell:ignore
            self.press(name)
            yield self.here(f"sessies, {name.lower()}")
        self.press("Fiches")

    def moving_in(self) -> Iterator[Seen]:
        """A list of past cases on its way in."""
        path = self.folder / "mijn lijst.csv"
        path.write_text(OLD_LIST, encoding="utf-8")
        asked = Dialogs.choose_open_file
        Dialogs.choose_open_file = lambda *_, **__: path
        self.desk.show_page("moving_in")
        yield self.here("lijst overnemen")
        self.press("Lijst kiezen")
        self.until(lambda: self.shows("Verder"))
        Dialogs.choose_open_file = asked
        yield self.here("lijst overnemen, kolommen")
        self.press("Verder")
        yield self.here("lijst overnemen, woorden")
        self.press("Verder")
        yield self.here("lijst overnemen, nakijken")
        self.press("Overnemen")
        rest(300)
        yield self.here("lijst overnemen, klaar")

    def settings(self) -> Iterator[Seen]:
        """The settings, their dialogs, and the page of somebody who stops."""
        self.desk.show_page("settings")
        yield self.here("instellingen")
        for button, name in (
            ("De wachtzin wijzigen", "wachtzin wijzigen"),
            ("Een nieuwe herstelcode", "nieuwe herstelcode"),
            ("De herstelcode proberen", "herstelcode proberen"),
            ("Licenties", "licenties"),
        ):
            self.press(button)
            yield from self.dialog(name)
        self.desk.show_page("ending")
        yield self.here("stoppen")
        self.press("De hele kluis wissen")
        yield from self.dialog("hele kluis wissen")

    def dialogs(self) -> Iterator[Seen]:
        """What opens from any page."""
        actions = self.window.actions_of_window()
        assert actions is not None
        for asked, name in (
            (actions.find_and_do, "zoeken en doen"),
            (actions.help, "handboek"),
            (actions.shortcuts, "toetsen"),
            (actions.request_form, "leeg formulier"),
        ):
            asked.emit()
            yield from self.dialog(name)


def _first_case(desk: Desk) -> int:
    """The newest case that is under way."""
    under_way = CaseFilter(statuses=frozenset({CaseStatus.ONGOING}))
    return list_cases(desk, under_way, offset=0, limit=1)[0].case_id
