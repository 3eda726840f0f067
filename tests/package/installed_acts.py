"""What counsellors do with the installed program, from the first start to the printed report."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from tests.journeys.half_year import (
    IN_JULY,
    PREVIEW,
    agree,
    hear,
    join_and_contribute,
    list_all,
    publish,
)
from tests.journeys.hands import CTRL
from tests.journeys.intervising import (
    add_person,
    look_once_more,
    look_through,
    make_sheet,
    walk_the_steps,
    words_of_pdf,
)
from tests.journeys.pooling import Elsewhere, invite, make_list, save_card, to_round
from tests.journeys.steps import log_a_first_call

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.journeys.hands import Hands
    from tests.package.installed_desk import InstalledDesk

NOTE = (
    "Noor Delvaux belde op 12 maart na een draaidag in Vilvoorde voor de reeks Zandlopers. "
    "Haar leidinggevende Gilles zei voor de hele ploeg: “Doe niet zo flauw, meiske.” "
    "Noor is 34 jaar, haar nummer is 0470 12 34 56 en ze wil vooral dat het stopt."
)
GONE = ("Noor", "Delvaux", "Gilles", "12 maart", "Vilvoorde", "Zandlopers", "flauw", "0470", "34")
QUESTION = "Hoe blijf ik naast haar staan zonder haar te sturen?"
REPORT_KINDS = ("PDF", "XLSX")
PDF_IN_VIEW = "PDF, om af te drukken"
"""What a list without a label is called on Linux: Qt tells its answer, not its name."""


class Acts:
    """A contributor with a case, an opener and a key holder at installed windows; two elsewhere."""

    def __init__(
        self, desk: Callable[[str], InstalledDesk], say: Callable[[str], None], folder: Path
    ) -> None:
        self._say = say
        self._folder = folder
        self.contributor = desk("Noor Baert")
        self.key_holder = desk("Hugo Smets")
        self.opener = desk("Zoë Adams")
        self.desks = (self.contributor, self.key_holder, self.opener)

    def work(self) -> None:
        """A case and its sheet in March; the half-year in July."""
        card = self._begin_a_case()
        self._make_a_sheet()
        there = self._folder / "elsewhere"
        there.mkdir()
        elsewhere = Elsewhere.of(2, there, self.opener.post)
        try:
            self._count(card, elsewhere)
        finally:
            elsewhere.go()
        self._print()

    def open_again(self, program: str) -> None:
        """The case is there, in another copy of the program."""
        with self.contributor.at_desk() as hands:
            hands.press(Qt.Key.Key_F, CTRL)
            hands.wait_for_focus("Dossiers zoeken")
            hands.type("Zandlopers")
            hands.wait_for("1 dossier")
        self._say(f"the vault stays, and opens with {program}; the case is found by its words")

    def _begin_a_case(self) -> Path:
        with self.contributor.at_desk() as hands:
            self._say("first start: language, wachtzin, recovery code typed back, by keys")
            self.contributor.keep("an empty vault")
            keys = log_a_first_call(hands, NOTE)
            self._say(f"a case: registered with {keys} keys beside its text")
            add_person(hands, "Noor Delvaux")
            self._look_at_dark(hands)
            return save_card(self.contributor, hands)

    def _look_at_dark(self, hands: Hands) -> None:
        """Dark, then as this computer again, which is light."""
        looks = (("dark", Qt.Key.Key_Right, "Donker"), ("light", Qt.Key.Key_Left, "Zoals deze"))
        for shown, key, chosen in looks:
            hands.press(Qt.Key.Key_6, CTRL)
            hands.tab_to("Uiterlijk")
            hands.press(key)
            hands.press(key)
            hands.wait_for_focus(f"Uiterlijk: {chosen}")
            self.contributor.keep(f"settings, {shown}")
            hands.press(Qt.Key.Key_2, CTRL)
            hands.wait_for("Dossiers zoeken")
            self.contributor.keep(f"cases, {shown}")

    def _make_a_sheet(self) -> None:
        with self.contributor.at_desk() as hands:
            hands.press(Qt.Key.Key_F, CTRL)
            hands.wait_for_focus("Dossiers zoeken")
            hands.type("Zandlopers")
            hands.wait_for("1 dossier")
            hands.press(Qt.Key.Key_Return)
            hands.wait_for("Voor intervisie")
            make_sheet(hands, QUESTION)
            decided = look_through(hands, "een kleinerende opmerking")
            walk_the_steps(hands, "Fien Aerts – Poule")
            look_once_more(hands)
            path = self.contributor.save(hands, "Bewaren als bestand")
        text = words_of_pdf(path)
        assert QUESTION in text
        assert [word for word in GONE if word in text] == []
        self._say(f"a sheet: {decided} findings decided, approved, saved as {path.name}")
        self._say(f"read back from it: the question, and none of {', '.join(GONE)}")

    def _count(self, card: Path, elsewhere: Elsewhere) -> None:
        with self.key_holder.at_desk() as hands:
            cards = (card, save_card(self.key_holder, hands), *elsewhere.cards())
        with self.opener.at_desk() as hands:
            roster, heard = make_list(self.opener, hands, cards)
        assert elsewhere.compare(roster) == {heard}
        self._say(f"a list of five members; the same twelve words everywhere: {heard}")
        self.opener.day.set(IN_JULY)
        with self.opener.at_desk() as hands:
            to_round(hands, "Zelf een ronde openen")
            invitation = invite(self.opener, hands)
        own = (*PREVIEW, "dossier 1")
        words, first = join_and_contribute(self.contributor, roster, invitation, own)
        again, second = join_and_contribute(self.key_holder, roster, invitation, PREVIEW)
        assert words == again == heard
        self._say("contributions of the contributor and the key holder, from installed windows")
        others = elsewhere.contribute(invitation, IN_JULY)
        listed = list_all(self.opener, (first, second, *others))
        result = publish(self.opener, agree(self.key_holder, listed))
        hear(self.contributor, result)
        assert elsewhere.hear(result) == ["yes", "yes"]
        self._say("merged: 7 reports of 5 contributions opened and published; all five heard it")

    def _print(self) -> None:
        with self.opener.at_desk() as hands:
            to_round(hands, "Dit publiceerde de poule")
            hands.tab_to("Ronde")
            hands.press(Qt.Key.Key_Right)
            hands.wait_for("Bladzijde 1 van")
            saved: list[Path] = []
            for kind in REPORT_KINDS:
                hands.fill(PDF_IN_VIEW, kind)
                saved.append(self.opener.save(hands, "Bewaren als bestand"))
        words = words_of_pdf(saved[0])
        assert "januari–juni2026" in words.replace(" ", "")
        self._say(f"the report rendered and saved: {', '.join(path.name for path in saved)}")
        self._say(f"read back from its pages: {words[:300]} …")
