"""One command shows everything: linter, types, spelling and translations run as tests."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.architecture.source import ROOT

BIN = Path(sys.executable).parent


def run(*command: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)


def test_the_linter_is_content() -> None:
    """Ruff finds nothing in the app, the tests and the packaging scripts."""
    done = run(str(BIN / "ruff"), "check", "--output-format", "concise", ".")
    assert done.returncode == 0, done.stdout


def test_the_form_is_kept() -> None:
    """Ruff's formatter would change nothing."""
    done = run(str(BIN / "ruff"), "format", "--check", ".")
    assert done.returncode == 0, done.stdout


@pytest.mark.timeout(600)
def test_the_types_are_strict() -> None:
    """The type checker finds nothing in strict mode."""
    done = run(str(BIN / "basedpyright"))
    assert done.returncode == 0, done.stdout[-4000:]


def test_the_spelling_is_right() -> None:
    """No common misspelling in code and documents."""
    done = run(str(BIN / "codespell"), "counsellor_app", "docs", "packaging", "README.md")
    assert done.returncode == 0, done.stdout


def test_every_text_is_in_every_language() -> None:
    """Extracting the strings again changes no .ts file, and no language misses a text."""
    done = run(sys.executable, "packaging/translations.py", "check")
    assert done.returncode == 0, done.stdout + done.stderr
