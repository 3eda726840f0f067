"""The contracts between the rooms hold, and each of them bites when it is broken on purpose."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.architecture.source import PACKAGE, ROOT

BREACHES = {
    "the rooms are layered": ("casework/case.py", "import counsellor_app.operations.desk"),
    "intake knows only errors": ("intake/limits.py", "import counsellor_app.settings"),
    "Qt stays in the ui": ("casework/answers.py", "import PySide6.QtCore"),
    "one module speaks SQLCipher": ("vault/case_store.py", "import sqlcipher3"),
    "one module asks the keyring": ("vault/header.py", "import keyring"),
    "one room draws pages": ("operations/reporting.py", "import reportlab"),
    "one module writes spreadsheets": ("export/report_sheets.py", "import openpyxl"),
    "one module seals, one keys": ("vault/backup.py", "import cryptography"),
    "one module tags": ("anonymisation/names.py", "import pycrfsuite"),
    "one gate out": ("operations/documents.py", "import counsellor_app.export.gate"),
    "counting never meets words": (
        "casework/coded_case.py",
        "import counsellor_app.casework.free_text",
    ),
    "no text travels in a contribution": (
        "pool/contributor.py",
        "import counsellor_app.casework.report_texts",
    ),
    "export never meets a case": ("export/page.py", "import counsellor_app.casework.case"),
    "the ui asks operations": ("ui/page.py", "import counsellor_app.vault.connection"),
    "nothing speaks to a network": ("diagnostics.py", "import socket"),
}


def lint(folder: Path) -> str:
    """What import-linter says of the package in `folder`."""
    command = [str(Path(sys.executable).parent / "lint-imports"), "--no-cache"]
    environment = {**os.environ, "PYTHONPATH": str(folder), "NO_COLOR": "1", "COLUMNS": "200"}
    done = subprocess.run(
        command, cwd=folder, env=environment, capture_output=True, text=True, check=False
    )
    return done.stdout + done.stderr


def broken(output: str) -> set[str]:
    return set(re.findall(r"^(.+?) BROKEN", output, flags=re.MULTILINE))


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """The package and its contracts, to be broken."""
    ignored = shutil.ignore_patterns("__pycache__")
    shutil.copytree(PACKAGE, tmp_path / "counsellor_app", ignore=ignored)
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    return tmp_path


def test_the_contracts_are_kept() -> None:
    """All contracts of pyproject.toml hold in the app as it is."""
    output = lint(ROOT)
    assert re.search(r"Contracts: \d+ kept, 0 broken", output), output


def test_every_contract_has_a_breach() -> None:
    """No contract is without the deliberate breach that shows it bites."""
    text = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    assert set(re.findall(r'^name = "(.+)"$', text, flags=re.MULTILINE)) - {
        "counsellor-app"
    } == set(BREACHES)


@pytest.mark.parametrize("contract", BREACHES)
def test_a_deliberate_breach_is_caught(copy: Path, contract: str) -> None:
    """One import in the wrong room breaks the contract that forbids it."""
    file, line = BREACHES[contract]
    path = copy / "counsellor_app" / file
    path.write_text(path.read_text(encoding="utf-8") + f"\n{line}\n", encoding="utf-8")
    assert contract in broken(lint(copy))


def test_a_room_without_a_place_is_caught(copy: Path) -> None:
    """A new module at the top must be placed among the layers before it may exist."""
    (copy / "counsellor_app" / "common.py").write_text('"""Anything."""\n', encoding="utf-8")
    assert "common" in lint(copy)
