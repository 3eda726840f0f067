"""What two settings keep from happening, seen to happen without them."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from counsellor_app.errors import BugError
from counsellor_app.vault import pragmas
from counsellor_app.vault.connection import open_database
from tests.vault.databases import KEY

if TYPE_CHECKING:
    from counsellor_app.vault.connection import Connection

WITHOUT = {"temp_store": ("FILE", 1), "trusted_schema": ("ON", 1)}


def opened_without(setting: str, path: Path, monkeypatch: pytest.MonkeyPatch) -> Connection:
    """A database under every setting but one."""
    others = tuple(
        (name, *WITHOUT[name]) if name == setting else (name, value, back)
        for name, value, back in pragmas.COMMON
    )
    monkeypatch.setattr(pragmas, "COMMON", others)
    return open_database(path, KEY, must_exist=False)


def files_held() -> list[str]:
    """Files SQLite made for itself that this process has open; they have no name any more."""
    links = [each.readlink() for each in Path("/proc/self/fd").iterdir() if each.is_symlink()]
    return [link.name for link in links if link.name.startswith("etilqs_")]


def files_while_sorting(connection: Connection) -> list[str]:
    """Make a temporary table of some megabytes of words, and look what is open then."""
    connection.run("CREATE TEMP TABLE beside (words TEXT)")
    with connection.transaction():
        for _ in range(100):
            connection.run("INSERT INTO beside VALUES (:words)", words="op de trap verteld " * 4000)
    return files_held()


def is_called_by_a_planted_trigger(connection: Connection) -> bool:
    """Whether a trigger in the file reaches a function of ours with what is written."""
    seen = list[object]()
    connection.add_function("ours", seen.append)
    connection.run("CREATE TABLE kept (words TEXT)")
    connection.run("CREATE TRIGGER spy AFTER INSERT ON kept BEGIN SELECT ours(new.words); END")
    connection.run("INSERT INTO kept VALUES ('op de trap')")
    return bool(seen)


@pytest.mark.skipif(sys.platform != "linux", reason="open files are listed by /proc")
def test_words_on_the_way_through_a_query_are_in_no_file(path: Path) -> None:
    """SQLite's own temporary files would not be encrypted: there are none."""
    connection = open_database(path, KEY, must_exist=False)
    assert files_while_sorting(connection) == []
    connection.close()


@pytest.mark.skipif(sys.platform != "linux", reason="open files are listed by /proc")
def test_without_its_setting_there_is_such_a_file(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The control."""
    connection = opened_without("temp_store", path, monkeypatch)
    assert len(files_while_sorting(connection)) == 1
    connection.close()


def test_a_planted_trigger_calls_no_function_of_ours(path: Path) -> None:
    """The second fence behind refusing a vault whose triggers are not ours."""
    connection = open_database(path, KEY, must_exist=False)
    with pytest.raises(BugError):
        is_called_by_a_planted_trigger(connection)
    connection.close()


def test_without_its_setting_the_trigger_would(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The control."""
    connection = opened_without("trusted_schema", path, monkeypatch)
    assert is_called_by_a_planted_trigger(connection)
    connection.close()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "data.db"
