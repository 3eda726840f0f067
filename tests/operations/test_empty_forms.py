"""An empty form leaves through the gate, with a line and without anything of this vault."""

from __future__ import annotations

import hashlib
import io
import json
from typing import TYPE_CHECKING

import pytest
from pypdf import PdfReader

from counsellor_app.casework.free_text import FreeText
from counsellor_app.casework.ledger import ReleaseKind
from counsellor_app.operations import case_notes, empty_forms, persons

if TYPE_CHECKING:
    from pathlib import Path

    from counsellor_app.operations.desk import Desk


@pytest.mark.parametrize("language", ["nl", "fr", "en"])
def test_the_form_that_leaves_is_the_one_shown(desk: Desk, tmp_path: Path, language: str) -> None:
    """The file is what was shown, its line says the language and nothing else."""
    target = tmp_path / "formulier.pdf"
    line = empty_forms.release_request_form(desk, language, target)
    assert target.read_bytes() == empty_forms.request_form(desk, language)
    assert line.kind is ReleaseKind.REQUEST_FORM_PDF
    assert line.sha256 == hashlib.sha256(target.read_bytes()).hexdigest()
    assert json.loads(line.content) == {"language": language}


def test_nothing_of_the_vault_is_in_it(desk: Desk) -> None:
    """A vault full of names makes the same bytes as one without any."""
    before = empty_forms.request_form(desk, "nl")
    case = case_notes.start_case(desk)
    persons.add_person(desk, case.coded.case_id, name=FreeText("Kanariegeel Vogelaar"))
    after = empty_forms.request_form(desk, "nl")
    assert before == after
    assert "Kanariegeel" not in PdfReader(io.BytesIO(after)).pages[0].extract_text()
