"""An open vault with one case, and a dialog that answers where a file goes."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from typing_extensions import override

from counsellor_app.casework.free_text import FreeText
from counsellor_app.operations.persons import add_person
from counsellor_app.ui.dialogs import Dialogs
from tests.builders import a_case
from tests.ui.lists.conftest import Bench

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

    from counsellor_app.casework.case import Case
    from counsellor_app.operations.desk import Desk

NAME = "Kanariegeel"


class ScriptedDialogs(Dialogs):
    """Answers at once; remembers what was asked."""

    def __init__(self, target: Path | None = None, *, agrees: bool = True) -> None:
        self.target = target
        self.agrees = agrees
        self.asked: list[str] = []

    @override
    def confirm(self, parent: QWidget, title: str, text: str, *, action: str) -> bool:
        self.asked.append(title)
        return self.agrees

    @override
    def choose_save_file(
        self, parent: QWidget, title: str, *, name: str, kinds: str = ""
    ) -> Path | None:
        self.asked.append(name)
        return self.target


@pytest.fixture
def bench(qtbot: QtBot, tmp_path: Path) -> Iterator[Bench]:
    """An open vault on Thursday 12 March 2026."""
    made = Bench(qtbot, tmp_path / "vault")
    yield made
    made.shut()
    assert made.failures == []


def _case(desk: Desk) -> Case:
    case = a_case(desk, f"{NAME} belde", behaviour_main="BULLY", segment="PROD")
    return add_person(desk, case.coded.case_id, FreeText(NAME))


@pytest.fixture
def case_id(bench: Bench) -> int:
    """A case whose notes and people hold a name."""
    return bench.do(_case).coded.case_id
