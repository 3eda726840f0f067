"""The settings file: whatever stands there, the app begins, with what is allowed of it."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from counsellor_app import settings
from counsellor_app.settings import MAX_BYTES, Settings

if TYPE_CHECKING:
    from pathlib import Path

CHOSEN = Settings("en", 15, "/elsewhere", "dark", 150, 14)


@pytest.fixture
def kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where the settings are kept, in a folder that is not there yet."""
    path = tmp_path / "config" / "settings.json"
    monkeypatch.setattr(settings, "settings_file", lambda: path)
    return path


def test_what_is_chosen_is_there_again(kept: Path) -> None:
    """Kept whole, in a folder made for it, with nothing left beside it."""
    settings.save(CHOSEN)
    assert settings.load() == CHOSEN
    assert [path.name for path in kept.parent.iterdir()] == [kept.name]


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\xff\xfe",
        b"null",
        b"[1, 2]",
        b"[" * (MAX_BYTES - 1),
        b'{"a":' * (MAX_BYTES // 5),
        b'{"appearance": "dark"} ' + b" " * MAX_BYTES,
    ],
    ids=["empty", "bytes", "null", "list", "brackets", "objects", "large"],
)
def test_what_is_no_settings_file_is_taken_for_none(kept: Path, content: bytes) -> None:
    """A file of another kind, or larger than ours ever is, does not keep anyone from the vault."""
    kept.parent.mkdir()
    kept.write_bytes(content)
    assert settings.load() == Settings()


def test_a_folder_in_its_place_is_taken_for_none(kept: Path) -> None:
    """It cannot be read as a file at all."""
    kept.mkdir(parents=True)
    assert settings.load() == Settings()


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("language", "xx"),
        ("language", "../../elsewhere"),
        ("lock_after_minutes", 100_000),
        ("lock_after_minutes", True),
        ("lock_after_minutes", "15"),
        ("vault_folder", None),
        ("appearance", "pink"),
        ("text_percent", 151),
        ("sheet_lifetime_days", 14.0),
    ],
)
def test_what_is_not_allowed_takes_its_default(kept: Path, name: str, value: object) -> None:
    """One choice that is not offered leaves the others as they were chosen."""
    settings.save(CHOSEN)
    kept.write_text(json.dumps(json.loads(kept.read_text("utf-8")) | {name: value}), "utf-8")
    assert settings.load() == replace(CHOSEN, **{name: getattr(Settings(), name)})
