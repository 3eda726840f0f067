"""Everything a counsellor can do, in a process of its own that can be watched from outside.

    python -m tests.journeys.whole_app HOME TOLD

HOME is where the vault, the mail and the colleagues' vaults are made. TOLD is written at the end:
which words were typed into which fields, what was saved, and what windows and clipboard said.
The window is dark and its text at 200 %: all of it is gone through by keyboard in that dress.
"""

from __future__ import annotations

import json
import logging
import sys
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from counsellor_app import diagnostics, hardening, settings
from counsellor_app.ui.collecting import Collecting
from counsellor_app.ui.dialogs import Dialogs
from tests.canary import canary
from tests.journeys.hands import ALT, CTRL, NONE
from tests.journeys.marked_round import (
    IN_JULY,
    NEW_PASSPHRASE,
    change_the_keys,
    erase_the_case,
    join_the_pool,
    make_the_report,
    play_a_round,
    put_back_a_backup,
)
from tests.journeys.marked_words import fill_a_session, fill_the_case, fill_the_pool, make_a_sheet
from tests.journeys.marking import MarkedApp, MarkingHands
from tests.journeys.pooling import Counsellor, Day, Elsewhere, Post

NAME = canary("cardname")
PATIENCE_SECONDS = 120.0
"""New keys for everything take seconds, and more where other tests run beside this."""


def first_day(who: Counsellor, hands: MarkingHands, elsewhere: Elsewhere) -> str:
    """A vault, a case, a sheet, a session, a card; other keys, and their recovery code."""
    fill_the_case(hands, who.post)
    draft_a_case(hands)
    search_for_words(hands)
    fill_the_pool(hands)
    make_a_sheet(hands)
    who.save(hands, "Bewaren als bestand")
    fill_a_session(hands)
    hands.activate("Aanwezigheidsattest")
    hands.wait_for("Bladzijde 1 van")
    who.save(hands, "Bewaren als PDF")
    join_the_pool(who, hands, elsewhere)
    hands.tab_to("Ronde")
    hands.press(Qt.Key.Key_Left)
    hands.wait_for("Bladzijde 1 van")
    who.save(hands, "Bewaren als bestand")
    return change_the_keys(hands, who.passphrase)


def draft_a_case(hands: MarkingHands) -> None:
    """A case whose every field has words, also where a day or a number belongs."""
    hands.press(Qt.Key.Key_N, CTRL)
    hands.wait_for_focus("Kanaal van eerste contact")
    hands.activate("Meer vragen")
    hands.wait_for_focus("Onderneming waar het over gaat")
    hands.mark_all("intake")
    hands.tab_to("Tijdlijn")
    hands.press(Qt.Key.Key_Home)
    hands.press(Qt.Key.Key_Down)
    hands.activate("+ Persoon")
    hands.wait_for_focus("Naam")
    hands.mark_all("person")
    for key in (Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3, Qt.Key.Key_4, Qt.Key.Key_5):
        hands.press(key, ALT)
        hands.wait_for_keyboard()
        hands.mark_all(f"entry{key.name[-1]}")


def search_for_words(hands: MarkingHands) -> None:
    """In the list of cases and its filters, in the list of what can be done, and in the help."""
    hands.press(Qt.Key.Key_2, CTRL)
    hands.wait_for("Nieuw dossier")
    hands.activate("Meer filters")
    hands.mark_all("filter")
    for key, how, place in (
        (Qt.Key.Key_K, CTRL, "palette"),
        (Qt.Key.Key_F1, NONE, "help"),
    ):
        hands.press(key, how)
        look_up(hands, canary(place))
    hands.press(Qt.Key.Key_6, CTRL)
    hands.activate("Licenties van onderdelen")
    look_up(hands, canary("licence"))


def think_of_stopping(hands: MarkingHands) -> None:
    """Up to the passphrase that erases everything, which is not the right one."""
    hands.press(Qt.Key.Key_6, CTRL)
    hands.activate("Kijken wat nog open is")
    hands.activate("De hele kluis wissen")
    hands.wait_for_focus("Typ uw wachtzin")
    hands.type(canary("endphrase"))
    hands.activate("Voorgoed wissen")
    hands.wait_for("Deze wachtzin opent de kluis niet")
    hands.press(Qt.Key.Key_Escape)
    hands.back_to_window()


def look_up(hands: MarkingHands, word: str) -> None:
    """Words in the search field of a dialog, and away from it."""
    hands.wait_until(hands.is_in_dialog, "the dialog")
    hands.type(word)
    while hands.is_in_dialog():
        hands.press(Qt.Key.Key_Escape)
    hands.back_to_window()


def main(home: Path, told: Path) -> None:
    hardening.harden()
    logging.basicConfig(level=logging.DEBUG)
    diagnostics.set_up_logging()
    settings.save(settings.Settings(appearance="dark", text_percent=200))
    app = QApplication(["Counsellor"])
    Collecting(app).begin()
    hands = MarkingHands()
    for folder in ("mail", "papers"):
        (home / folder).mkdir()
    post, day = Post(home / "mail"), Day()
    start = partial(MarkedApp, hands=hands)
    who = Counsellor(NAME, home / "kluis", day, post, start=start)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("tests.journeys.hands.Hands.patience_seconds", PATIENCE_SECONDS)
        post.stand_in_for_choosers(patch)
        patch.setattr(Dialogs, "choose_open_file", lambda *_, **__: post.brought[0])
        elsewhere = Elsewhere.of(4, home, post)
        with who.at_desk():
            code = first_day(who, hands, elsewhere)
        first_passphrase, who.passphrase = who.passphrase, NEW_PASSPHRASE
        restoring = start(who.vault, day.read)
        put_back_a_backup(hands, code)
        restoring.end()
        day.set(IN_JULY)
        with who.at_desk():
            play_a_round(who, hands, elsewhere)
            make_the_report(who, hands)
            erase_the_case(hands)
            think_of_stopping(hands)
    words = [*hands.words, first_passphrase, NEW_PASSPHRASE]
    told.write_text(
        json.dumps(
            {
                "words": words,
                "marked": list(hands.marked),
                "said": [*hands.titles, hands.clipboard(), *hands.seen()],
                "libraries": loaded_libraries(),
            }
        ),
        encoding="utf-8",
    )


def loaded_libraries() -> list[str]:
    """The files of code in this process's memory."""
    maps = Path("/proc/self/maps").read_text(encoding="utf-8").splitlines()
    return sorted({line.split()[-1] for line in maps if ".so" in line})


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
