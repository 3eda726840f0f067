"""`verify FILE`: the exit code says whether the file is genuine, the lines say what it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from counsellor_app.commands import verify
from tests.commands.conftest import run
from tests.signed_version import NAME, PUBLIC, lay_out, trust

if TYPE_CHECKING:
    from pathlib import Path

    import pytest


def test_a_genuine_file_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Exit 0; what was signed, and how it stands beside this version."""
    trust(monkeypatch, tmp_path, PUBLIC)
    assert verify.main([str(lay_out(tmp_path))]) == 0
    first, second = capsys.readouterr().out.splitlines()
    assert f"Dit bestand is echt: {NAME}, versie 0.2.0" in first
    assert "2026-05-28" in first
    assert second.startswith("Het is ")


def test_a_false_file_and_a_missing_one_are_told_apart(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Exit 1 is for what the makers did not sign, 2 for what could not be found out."""
    trust(monkeypatch, tmp_path, PUBLIC)
    assert verify.main([str(lay_out(tmp_path, content=b"other"))]) == 1
    assert "Installeer het niet." in capsys.readouterr().out
    assert verify.main([str(tmp_path / "gone")]) == 2


def test_a_clone_has_no_key_and_says_so(tmp_path: Path) -> None:
    """As a process of its own: until the makers have a key, nothing is called genuine."""
    ran = run(tmp_path, "verify", str(lay_out(tmp_path)))
    assert ran.code == 2
    assert ran.lines[0].startswith("Deze app heeft geen sleutel van haar makers")
