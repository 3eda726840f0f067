"""A built program starts itself where a clone starts an interpreter."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from counsellor_app.__main__ import INTAKE_CHILD
from counsellor_app.errors import ErrorCode, ExpectedError
from counsellor_app.intake import reading
from tests.architecture.source import ROOT

if TYPE_CHECKING:
    from pathlib import Path

STARTS = "import sys; sys.frozen = True; sys.path.insert(0, sys.argv.pop(1))"
RUNS = "from counsellor_app.__main__ import main; sys.exit(main())"
MAIL = b"From: a@example.invalid\r\nSubject: Een vraag\r\n\r\nDe tekst.\r\n"


@pytest.fixture
def built(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A program that takes our arguments alone, as a built one does, in the place of Python."""
    program = tmp_path / "counsellor-app"
    line = f'exec "{sys.executable}" -I -c "{STARTS}; {RUNS}" "{ROOT}" "$@"'
    program.write_text(f"#!/bin/sh\n{line}\n", encoding="utf-8")
    program.chmod(0o755)
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(program))
    return program


@pytest.mark.skipif(os.name != "posix", reason="the stand-in for a built program is a shell script")
def test_a_mail_is_read_by_the_program_itself(built: Path, tmp_path: Path) -> None:
    """The parent asks, the same program answers as the child with few rights."""
    path = tmp_path / "mail.eml"
    path.write_bytes(MAIL)
    mail = reading.read_mail(path)
    assert (mail.subject, mail.body.strip()) == ("Een vraag", "De tekst.")


@pytest.mark.skipif(os.name != "posix", reason="as above")
def test_what_the_child_refuses_is_refused(built: Path) -> None:
    """A document that is none comes back as the error the child told, not as a crash."""
    with pytest.raises(ExpectedError) as told:
        reading.render_pages(b"no document", "application/pdf", width=400)
    assert told.value.code is ErrorCode.DOCUMENT_UNREADABLE


@pytest.mark.skipif(os.name != "posix", reason="as above")
def test_the_child_needs_no_display(built: Path) -> None:
    """Without a display it answers all the same, and has nothing to complain of."""
    asked = [str(built), INTAKE_CHILD, "mail"]
    lean = {"PATH": os.environ["PATH"], "HOME": os.environ["HOME"]}
    done = subprocess.run(asked, input=MAIL, capture_output=True, env=lean, check=False, timeout=60)
    assert done.returncode == 0, done.stderr
    assert b"Een vraag" in done.stdout
    assert done.stderr == b""
