"""Damage, swaps and old pages: all are noticed at unlock, and each check is needed for it."""

from __future__ import annotations

import random
import shutil
from typing import TYPE_CHECKING

import pytest
from sqlcipher3 import dbapi2

from counsellor_app.errors import ErrorCode, ExpectedError
from counsellor_app.vault import fingerprint, integrity
from counsellor_app.vault.connection import open_database
from counsellor_app.vault.database import open_checked, open_unchecked
from counsellor_app.vault.integrity import Finding
from tests.sizes import trials
from tests.vault.databases import KEY, PAGE, add_note, invented_text, is_noticed, make_vault

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

FLIPS = trials(400, full=2000)
TRUNCATIONS = trials(100, full=500)


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A closed, sound vault that no test changes."""
    path = tmp_path_factory.mktemp("sound") / "data.db"
    make_vault(path)
    return path


@pytest.fixture
def victim(sound: Path, tmp_path: Path) -> Path:
    """A copy of the sound vault to damage."""
    return shutil.copy(sound, tmp_path / "data.db")


def test_a_sound_vault_passes(sound: Path) -> None:
    """The checks say nothing about a vault that is whole; without this the others prove nothing."""
    assert integrity.check(sound, KEY) == ()


def test_every_flipped_bit_is_noticed(
    sound: Path, victim: Path, record_property: Callable[..., None]
) -> None:
    """One wrong bit, anywhere in the file, again and again."""
    content, chance = sound.read_bytes(), random.Random(1)
    missed = []
    for _ in range(FLIPS):
        place, bit = chance.randrange(len(content)), 1 << chance.randrange(8)
        victim.write_bytes(content[:place] + bytes([content[place] ^ bit]) + content[place + 1 :])
        if not is_noticed(victim):
            missed.append(place)
    record_property("examined", FLIPS)
    assert missed == []


@pytest.mark.parametrize("is_aligned", [True, False])
def test_every_truncation_is_noticed(sound: Path, victim: Path, *, is_aligned: bool) -> None:
    """A file cut short, at the end of a page or within one, 50 times each."""
    content, chance = sound.read_bytes(), random.Random(2)
    missed = []
    for _ in range(TRUNCATIONS // 2):
        length = chance.randrange(1, len(content))
        length -= length % PAGE if is_aligned and length > PAGE else 0
        victim.write_bytes(content[:length])
        if not is_noticed(victim):
            missed.append(length)
    assert missed == []


def test_page_checks_alone_miss_a_truncation_at_a_page(sound: Path, victim: Path) -> None:
    """The control: SQLCipher's own check says nothing about a file cut at the end of a page."""
    victim.write_bytes(sound.read_bytes()[: -4 * PAGE])
    bare = dbapi2.connect(str(victim))
    bare.set_key(f"x'{KEY.hex()}'")
    assert bare.execute("PRAGMA cipher_integrity_check").fetchall() == []
    bare.close()
    assert is_noticed(victim)


def test_swapped_pages_are_noticed(sound: Path, victim: Path) -> None:
    """Two pages that changed places are found, whichever two."""
    pages = _pages(sound)
    chance = random.Random(3)
    for _ in range(20):
        one, other = chance.sample(range(len(pages)), 2)
        swapped = list(pages)
        swapped[one], swapped[other] = swapped[other], swapped[one]
        victim.write_bytes(b"".join(swapped))
        assert is_noticed(victim)


def test_an_old_page_put_back_is_noticed_or_harmless(victim: Path) -> None:
    """A page of an earlier state brings nothing back: it is noticed, or nothing reads otherwise."""
    before, after = _edit(victim)
    truth = _readable(victim)
    noticed = 0
    for number, (old, new) in enumerate(zip(before, after, strict=False)):
        if old == new:
            continue
        victim.write_bytes(b"".join([*after[:number], old, *after[number + 1 :]]))
        if is_noticed(victim):
            noticed += 1
        else:
            assert _readable(victim) == truth
    assert noticed >= 10


def test_without_the_fingerprint_an_old_page_passes(
    victim: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The control: with the fingerprint off, an old page reverts a note and nothing is found."""
    before, after = _edit(victim)
    truth = _readable(victim)
    monkeypatch.setattr(fingerprint, "holds", lambda _: True)
    passed = 0
    for number, (old, new) in enumerate(zip(before, after, strict=False)):
        if old == new:
            continue
        victim.write_bytes(b"".join([*after[:number], old, *after[number + 1 :]]))
        passed += not is_noticed(victim) and _readable(victim) != truth
    assert passed >= 1


def test_a_row_changed_behind_the_triggers_is_noticed(victim: Path) -> None:
    """Whoever holds the key but not the app's way of writing is found out."""
    connection = open_database(victim, KEY, must_exist=True)
    connection.run("UPDATE words SET changed_at = 'later' WHERE words_id = 1")
    connection.close()
    assert integrity.check(victim, KEY) == (Finding.CONTENT_CHANGED,)


def test_numbers_given_out_are_part_of_it(victim: Path) -> None:
    """Turning the numbering back, so that a number would be given out twice, is noticed."""
    connection = open_database(victim, KEY, must_exist=True)
    connection.run("UPDATE sqlite_sequence SET seq = 1 WHERE name = 'words'")
    connection.close()
    assert integrity.check(victim, KEY) == (Finding.CONTENT_CHANGED,)


def test_a_search_index_that_stopped_erasing_is_noticed(victim: Path) -> None:
    """The index must stay in the mode in which deleted words really go."""
    connection = open_unchecked(victim, KEY)
    connection.run("INSERT INTO words_index (words_index, rank) VALUES ('secure-delete', 0)")
    connection.close()
    assert integrity.check(victim, KEY) == (Finding.STRUCTURE_DAMAGED,)


def test_a_search_index_of_other_words_is_noticed(victim: Path) -> None:
    """An index that would not find what was written, or find what was erased, is damage."""
    connection = open_unchecked(victim, KEY)
    connection.run("INSERT INTO words_index (rowid, body) VALUES (9999, 'erased')")
    connection.close()
    assert integrity.check(victim, KEY) == (Finding.STRUCTURE_DAMAGED,)


def test_with_damage_the_vault_is_only_read(victim: Path) -> None:
    """Nothing new is built on damage; what can be read stays readable."""
    _edit(victim)
    connection = open_database(victim, KEY, must_exist=True)
    connection.run("DELETE FROM words WHERE words_id = 2")
    connection.close()
    opened = open_checked(victim, KEY)
    assert opened.findings == (Finding.CONTENT_CHANGED,)
    assert opened.connection.is_read_only
    assert opened.connection.row("SELECT body FROM words WHERE words_id = 3") is not None
    opened.connection.close()


def test_a_vault_in_use_is_not_called_damaged(victim: Path) -> None:
    """Checking a vault that somebody holds open says so, and finds nothing."""
    holder = open_database(victim, KEY, must_exist=True)
    with pytest.raises(ExpectedError) as refused:
        integrity.check(victim, KEY)
    holder.close()
    assert refused.value.code is ErrorCode.VAULT_IN_USE


def _edit(path: Path) -> tuple[list[bytes], list[bytes]]:
    """Change, add and remove notes; the pages before and after."""
    before = _pages(path)
    connection = open_unchecked(path, KEY)
    with connection.transaction():
        for number in (3, 9, 17, 30):
            connection.run(
                "UPDATE words SET body = :body WHERE words_id = :number",
                body=invented_text(1000 + number, 40),
                number=number,
            )
        connection.run("DELETE FROM words WHERE words_id IN (5, 6)")
        add_note(connection, 77, invented_text(77, 40))
    connection.close()
    return before, _pages(path)


def _pages(path: Path) -> list[bytes]:
    content = path.read_bytes()
    return [content[start : start + PAGE] for start in range(0, len(content), PAGE)]


def _readable(path: Path) -> list[object]:
    """Everything that can be read or found in a vault."""
    connection = open_database(path, KEY, must_exist=True)
    try:
        rows = [tuple(row) for row in connection.rows("SELECT * FROM words ORDER BY words_id")]
        terms = connection.rows(
            "SELECT rowid FROM words_index WHERE words_index MATCH 'ba* OR der* OR ko*'"
        )
        mark = fingerprint.kept_mark(connection)
        return [rows, [row["rowid"] for row in terms], mark]
    finally:
        connection.close()
