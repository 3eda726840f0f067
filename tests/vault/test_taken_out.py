"""Each protection is needed: with one line of the app changed, a row of the proof turns red.

A copy of the app and of the tests is made, one line of it is changed, and a test of a row is run
there. Settings that count on other systems alone, or behind another protection, are not here: the
notes in tests/proof.toml name them.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

import pytest

from tests.sizes import IS_FULL

ROOT = Path(__file__).resolve().parents[2]
COPIED = ("counsellor_app", "tests", "pyproject.toml")
SMALL = {"COUNSELLOR_TESTS": "", "COUNSELLOR_TRIALS_LIMIT": "60" if IS_FULL else "12"}
LEFT_OUT = shutil.ignore_patterns("__pycache__", "*.pyc")

pytestmark = [pytest.mark.slow, pytest.mark.timeout(3600)]


class Protection(NamedTuple):
    """A line of a file, what stands there without the protection, and the test that must fail."""

    file: str
    line: str
    without: str
    test: str
    is_quick: bool = False


PRAGMAS = "vault/pragmas.py"
POWER_CUT = "tests/vault/test_power_cuts.py::test_a_power_cut_loses_nothing_that_was_told[edit]"
ERASED = "tests/vault/test_erased_words.py::test_erased_words_are_nowhere"
OLD_PAGE = "tests/vault/test_integrity.py::test_an_old_page_put_back_is_noticed_or_harmless"
OLD_COPY = "tests/vault/test_opening.py::test_an_older_copy_of_the_folder_is_noticed"
CHILD = "intake/child.py"
ALONE = "tests/intake/test_reading.py::test_the_child_stops_itself"
HARDENED = "tests/ui/test_main.py::test_the_process_is_hardened_first"
OF_R2 = {
    "synchronous": Protection(
        PRAGMAS,
        '("synchronous", "EXTRA", 3)',
        '("synchronous", "OFF", 0)',
        POWER_CUT,
        is_quick=True,
    ),
    "a journal on the disk": Protection(
        PRAGMAS,
        '("journal_mode", "TRUNCATE", "truncate")',
        '("journal_mode", "MEMORY", "memory")',
        POWER_CUT,
    ),
}
OF_R3 = {
    "the header's MAC": Protection(
        "vault/header.py",
        "return hmac.compare_digest(header.mac, _mac(header, data_key))",
        "return True",
        "tests/vault/test_header.py::test_every_flipped_bit_of_a_header_is_noticed",
        is_quick=True,
    ),
}
OF_R4 = {
    "the fingerprint": Protection(
        "vault/integrity.py",
        "if findings or _passes(path, raw_key, _is_as_marked):",
        "if True:",
        OLD_PAGE,
        is_quick=True,
    ),
    "the count of commits": Protection(
        "vault/last_seen.py",
        "return now.commits < seen.commits or is_fork",
        "return is_fork",
        OLD_COPY,
    ),
    "the structure of the pages": Protection(
        "vault/integrity.py",
        "    (Finding.STRUCTURE_DAMAGED, _structure_is_sound),\n",
        "",
        "tests/vault/test_integrity.py::test_a_search_index_of_other_words_is_noticed",
    ),
    "recursive_triggers": Protection(
        PRAGMAS,
        '("recursive_triggers", "ON", 1)',
        '("recursive_triggers", "OFF", 0)',
        "tests/vault/test_fingerprint.py::test_it_holds_after_any_changes",
    ),
}
OF_R7 = {
    "locking_mode": Protection(
        PRAGMAS,
        '("locking_mode", "EXCLUSIVE", "exclusive")',
        '("locking_mode", "NORMAL", "normal")',
        "tests/vault/test_connection.py::test_one_opens_at_a_time",
        is_quick=True,
    ),
}
OF_R9 = {
    "counting commits": Protection(
        "vault/fingerprint.py",
        "UPDATE content_mark SET commits = commits + 1,",
        "UPDATE content_mark SET commits = commits + 0,",
        "tests/vault/test_backup.py::test_a_backup_is_due_when_something_changed",
        is_quick=True,
    ),
}
OF_R12 = {
    "secure_delete": Protection(
        PRAGMAS, '("secure_delete", "ON", 1)', '("secure_delete", "OFF", 0)', ERASED, is_quick=True
    ),
    "foreign_keys": Protection(
        PRAGMAS,
        '("foreign_keys", "ON", 1)',
        '("foreign_keys", "OFF", 0)',
        "tests/operations/test_erasure.py::test_no_byte_of_an_erased_case_remains",
    ),
    "the search index's secure-delete": Protection(
        "vault/tables.py",
        "INSERT INTO words_index (words_index, rank) VALUES ('secure-delete', 1);\n",
        "",
        ERASED,
    ),
}
OF_R13 = {
    "trusted_schema": Protection(
        PRAGMAS,
        '("trusted_schema", "OFF", 0)',
        '("trusted_schema", "ON", 1)',
        "tests/vault/test_pragmas.py::test_a_planted_trigger_calls_no_function_of_ours",
        is_quick=True,
    ),
    "tables of ours alone": Protection(
        "vault/database.py",
        "        schema.require_ours(connection)\n",
        "",
        "tests/vault/test_schema.py::test_a_crafted_vault_is_refused",
    ),
    "the child's memory": Protection(
        CHILD,
        '        _limit("AS", limits.MEMORY_BYTES)\n',
        "        pass\n",
        f"{ALONE}[memory]",
    ),
    "the child's processor": Protection(
        CHILD, '    _limit("CPU", limits.CPU_SECONDS)\n', "", f"{ALONE}[processor]"
    ),
    "the child's files": Protection(
        CHILD,
        '    _limit("FSIZE", 0)\n',
        "",
        "tests/intake/test_reading.py::test_the_child_can_write_no_file",
    ),
}
OF_R14 = {
    "not dumpable": Protection(
        "hardening.py", "prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0)", "prctl(3, 0, 0, 0, 0)", HARDENED
    ),
    "no core dumps": Protection(
        "hardening.py",
        "        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))\n",
        "",
        HARDENED,
        is_quick=True,
    ),
}
OF_R15 = {
    "the filter of system calls": Protection(
        "hardening.py",
        "        give_up_network()\n",
        "",
        "tests/ui/test_hardening.py::test_no_socket_to_another_computer_can_be_opened",
        is_quick=True,
    ),
}
OF_R17 = {
    "temp_store": Protection(
        PRAGMAS,
        '("temp_store", "MEMORY", 2)',
        '("temp_store", "FILE", 1)',
        "tests/vault/test_pragmas.py::test_words_on_the_way_through_a_query_are_in_no_file",
        is_quick=True,
    ),
    "the fence around SQL": Protection(
        "vault/connection.py",
        "        self._driver.set_authorizer(_authorise)\n        if not self.is_read_only:",
        "        if not self.is_read_only:",
        "tests/vault/test_connection.py::test_sql_cannot_leave_the_vault",
    ),
}


def chosen(protections: dict[str, Protection]) -> dict[str, Protection]:
    """All of them when the proof is made, else the quick ones."""
    return {name: each for name, each in protections.items() if IS_FULL or each.is_quick}


def run_without(protection: Protection | None, test: str, place: Path) -> int:
    """What pytest says of a test in a copy of everything, with one line changed if any."""
    for name in COPIED:
        source = ROOT / name
        if source.is_dir():
            shutil.copytree(source, place / name, ignore=LEFT_OUT)
        else:
            shutil.copy(source, place / name)
    (place / "resources").symlink_to(ROOT / "resources")
    if protection is not None:
        file = place / "counsellor_app" / protection.file
        text = file.read_text(encoding="utf-8")
        file.write_text(text.replace(protection.line, protection.without), encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "no:randomly", "-p", "no:cacheprovider", test],
        cwd=place,
        env=os.environ | SMALL | {"PYTHONPATH": str(place)},
        check=False,
        stdout=subprocess.DEVNULL,
        timeout=900,
    )
    return done.returncode


def turns_red(protection: Protection, place: Path) -> bool:
    """Whether its test fails; an error of another kind is none."""
    code = run_without(protection, protection.test, place)
    assert code in {pytest.ExitCode.OK, pytest.ExitCode.TESTS_FAILED}
    return code == pytest.ExitCode.TESTS_FAILED


def test_each_protection_is_one_place_in_the_code() -> None:
    """A line that is another by now, or is there twice, would be taken out in vain."""
    protections = [*OF_R2.values(), *OF_R3.values(), *OF_R4.values(), *OF_R7.values()]
    protections += [*OF_R9.values(), *OF_R12.values(), *OF_R13.values(), *OF_R14.values()]
    protections += [*OF_R15.values(), *OF_R17.values()]
    assert len(protections) > 20
    for each in protections:
        text = (ROOT / "counsellor_app" / each.file).read_text(encoding="utf-8")
        assert text.count(each.line) == 1, (each.file, each.line)


def test_with_all_lines_in_place_the_copy_passes(tmp_path: Path) -> None:
    """What turns red below turns red because of the line."""
    assert run_without(None, OLD_PAGE, tmp_path) == pytest.ExitCode.OK


@pytest.mark.parametrize("name", chosen(OF_R2))
def test_what_r2_needs(name: str, tmp_path: Path) -> None:
    """Without one, a power cut loses or spoils what was told."""
    assert turns_red(OF_R2[name], tmp_path)


@pytest.mark.parametrize("name", chosen(OF_R3))
def test_what_r3_needs(name: str, tmp_path: Path) -> None:
    """Without it a wrong bit passes."""
    assert turns_red(OF_R3[name], tmp_path)


@pytest.mark.parametrize("name", chosen(OF_R4))
def test_what_r4_needs(name: str, tmp_path: Path) -> None:
    """Fingerprint, count and structure: without one, something old or wrong passes."""
    assert turns_red(OF_R4[name], tmp_path)


@pytest.mark.parametrize("name", chosen(OF_R12))
def test_what_r12_needs(name: str, tmp_path: Path) -> None:
    """Without one, erased words stay."""
    assert turns_red(OF_R12[name], tmp_path)


@pytest.mark.parametrize("name", chosen(OF_R9))
def test_what_r9_needs(name: str, tmp_path: Path) -> None:
    """Without it a vault that changed is not backed up."""
    assert turns_red(OF_R9[name], tmp_path)


@pytest.mark.parametrize("name", chosen(OF_R7))
def test_what_r7_needs(name: str, tmp_path: Path) -> None:
    """Without it a second opening gets in."""
    assert turns_red(OF_R7[name], tmp_path)


@pytest.mark.parametrize("name", chosen(OF_R13))
def test_what_r13_needs(name: str, tmp_path: Path) -> None:
    """Without one, a crafted vault or file goes further than it may."""
    assert turns_red(OF_R13[name], tmp_path)


@pytest.mark.parametrize("name", chosen(OF_R14))
def test_what_r14_needs(name: str, tmp_path: Path) -> None:
    """Without one, memory can be looked into, or is left on the disk."""
    assert turns_red(OF_R14[name], tmp_path)


@pytest.mark.parametrize("name", chosen(OF_R15))
def test_what_r15_needs(name: str, tmp_path: Path) -> None:
    """Without it another computer can be reached."""
    assert turns_red(OF_R15[name], tmp_path)


@pytest.mark.parametrize("name", chosen(OF_R17))
def test_what_r17_needs(name: str, tmp_path: Path) -> None:
    """Without one, words get into a file that is not encrypted."""
    assert turns_red(OF_R17[name], tmp_path)
