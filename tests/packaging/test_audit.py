"""The audit finds planted vulnerabilities, and refuses to call nothing examined nothing found."""

from __future__ import annotations

import json
import zipfile
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

NOW = datetime(2026, 12, 1, tzinfo=UTC)


def advisory(number: str = "TEST-1", *, name: str = "pillow", **affected: Any) -> dict[str, Any]:
    """An invented advisory, as OSV writes them."""
    package = {"ecosystem": affected.pop("ecosystem", "PyPI"), "name": name}
    return {
        "id": number,
        "modified": "2026-11-30T10:00:00Z",
        "summary": f"invented, about {name}",
        "affected": [{"package": package, **affected}],
    }


def events(*rows: tuple[str, str], kind: str = "ECOSYSTEM") -> list[dict[str, Any]]:
    return [{"type": kind, "events": [{name: version} for name, version in rows]}]


def concerns(script: Callable[[str], Any], version: str, **affected: Any) -> bool:
    return script("advisories").concerns(affected, version)


@pytest.mark.parametrize(
    ("version", "rows", "expected"),
    [
        ("13.0.0", [("introduced", "0")], True),
        ("0.0.1.dev1", [("introduced", "0")], True),
        ("13.0.0", [("introduced", "0"), ("fixed", "13.0.0")], False),
        ("12.9.9", [("introduced", "0"), ("fixed", "13.0.0")], True),
        ("13.0.0rc1", [("introduced", "0"), ("fixed", "13.0.0")], True),
        ("9.0", [("introduced", "10"), ("fixed", "13")], False),
        ("13.0.0", [("introduced", "12"), ("last_affected", "13.0.0")], True),
        ("13.0.1", [("introduced", "12"), ("last_affected", "13.0.0")], False),
        (
            "10.0",
            [("introduced", "0"), ("fixed", "9"), ("introduced", "10"), ("fixed", "11")],
            True,
        ),
        (
            "9.5",
            [("introduced", "0"), ("fixed", "9"), ("introduced", "10"), ("fixed", "11")],
            False,
        ),
        (
            "11.0",
            [("introduced", "10"), ("fixed", "11"), ("introduced", "0"), ("fixed", "9")],
            False,
        ),
        ("2.10", [("introduced", "2.9"), ("fixed", "2.11")], True),
    ],
)
def test_ranges_are_read_as_osv_means_them(
    script: Callable[[str], Any], version: str, rows: list[tuple[str, str]], expected: bool
) -> None:
    """Introduced counts itself, fixed does not, last affected does; in numbers, not in letters."""
    assert concerns(script, version, ranges=events(*rows)) is expected
    assert concerns(script, version, ranges=events(*rows, kind="SEMVER")) is expected


def test_versions_named_one_by_one_count_too(script: Callable[[str], Any]) -> None:
    """A version may be listed without a range, in another spelling of the same number."""
    assert concerns(script, "13.0.0", versions=["12.0", "13.0"])
    assert not concerns(script, "13.0.1", versions=["12.0", "13.0"])
    assert concerns(script, "3.6.0", versions=["3.6.0"], ranges=events(("introduced", "9")))


def test_what_cannot_be_compared_counts_as_found(script: Callable[[str], Any]) -> None:
    """A version that is no number of a kind we know is for somebody to look at."""
    assert concerns(script, "13.0.0", ranges=events(("introduced", "spring"), ("fixed", "autumn")))
    assert not concerns(script, "13.0.0", ranges=events(("introduced", "abc"), kind="GIT"))


@pytest.fixture
def audited(
    script: Callable[[str], Any], parts: tuple[Any, ...], tmp_path: Path
) -> Callable[..., int]:
    """Runs the audit of what really ships beside invented records; the exit code."""

    def run(*records: Any, accepted: frozenset[str] = frozenset(), zipped: bool = False) -> int:
        module = script("audit")
        folder = tmp_path / "database"
        folder.mkdir()
        for number, record in enumerate(records):
            (folder / f"{number}.json").write_text(json.dumps(record), encoding="utf-8")
        place = folder
        if zipped:
            place = tmp_path / "all.zip"
            with zipfile.ZipFile(place, "w") as whole:
                for path in folder.iterdir():
                    whole.write(path, path.name)
        return module.audit(place, module.items(parts), set(accepted), NOW)

    return run


def test_a_quiet_database_finds_nothing_and_says_how_much_it_read(
    audited: Callable[..., int], capsys: pytest.CaptureFixture[str]
) -> None:
    """Others' packages, other ecosystems and old versions are no finding; the count is printed."""
    records = [
        advisory("TEST-1", name="somebody-elses", ranges=events(("introduced", "0"))),
        advisory("TEST-2", ecosystem="npm", ranges=events(("introduced", "0"))),
        advisory("TEST-3", ranges=events(("introduced", "0"), ("fixed", "1.0"))),
        advisory("TEST-4", name="openssl", ecosystem="Debian:12", versions=["3.6.0"]),
    ]
    assert audited(*records) == 0
    told = capsys.readouterr().out
    assert "beside 4 advisories; the newest is of 2026-11-30, 0 days old" in told
    assert "0 found" in told


@pytest.mark.parametrize("zipped", [False, True])
@pytest.mark.parametrize(
    ("name", "ecosystem"),
    [
        ("Pillow", "PyPI"),  # a wheel, spelt otherwise
        ("jaraco.context", "PyPI"),
        ("ruff", "PyPI"),  # a tool of the development lock
        ("openssl-sys", "crates.io"),  # inside the wheel of cryptography
        ("openssl", "Bitnami"),  # inside two wheels
        ("sqlite", "OSS-Fuzz"),
    ],
)
def test_a_planted_vulnerability_is_found(
    audited: Callable[..., int],
    capsys: pytest.CaptureFixture[str],
    name: str,
    ecosystem: str,
    zipped: bool,
) -> None:
    """In a wheel, in a tool, in a crate and in a C library; from a folder and from a zip."""
    planted = advisory("TEST-9", name=name, ecosystem=ecosystem, ranges=events(("introduced", "0")))
    assert audited(advisory("TEST-1", name="another", versions=["1"]), planted, zipped=zipped) == 1
    told = capsys.readouterr().out
    assert "TEST-9" in told
    assert "TEST-1 " not in told


def test_withdrawn_and_accepted_are_no_finding(
    audited: Callable[..., int], capsys: pytest.CaptureFixture[str]
) -> None:
    """An advisory taken back, or read and set aside with a reason, does not fail; it is counted."""
    everywhere = {"ranges": events(("introduced", "0"))}
    withdrawn = {**advisory("TEST-1", **everywhere), "withdrawn": "2026-11-30T12:00:00Z"}
    accepted = frozenset({"TEST-2"})
    assert audited(withdrawn, advisory("TEST-2", **everywhere), accepted=accepted) == 0
    assert "0 found, 1 accepted" in capsys.readouterr().out


def test_an_old_database_is_called_old(
    audited: Callable[..., int], capsys: pytest.CaptureFixture[str]
) -> None:
    """The age is that of the newest record."""
    old = {**advisory(versions=["1"]), "modified": "2026-10-01T00:00:00Z"}
    assert audited(old) == 0
    assert "61 days old (OLDER THAN 14 DAYS)" in capsys.readouterr().out


@pytest.mark.parametrize("records", [[], [{"id": "TEST-1"}], [["no", "record"]]])
def test_nothing_examined_is_no_clean_bill(
    audited: Callable[..., int], capsys: pytest.CaptureFixture[str], records: list[Any]
) -> None:
    """An empty folder, half a record and something else are refused, not passed."""
    assert audited(*records) == 2
    assert "not examined" in capsys.readouterr().out


def test_a_missing_database_is_refused(
    script: Callable[[str], Any], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A path without a database is no database without findings."""
    item = script("audit").Item("PyPI", "pillow", "13.0.0")
    assert script("audit").audit(tmp_path / "none.zip", [item], set(), NOW) == 2
    assert "not examined" in capsys.readouterr().out


def test_all_that_ships_is_looked_up(script: Callable[[str], Any], parts: tuple[Any, ...]) -> None:
    """Wheels, crates, C libraries with a version of their own, Python and the tools."""
    items = {(item.ecosystem, item.name): item for item in script("audit").items(parts)}
    assert len(items) > 90
    for key in (("PyPI", "sqlcipher3"), ("PyPI", "pytest"), ("", "sqlite"), ("", "python")):
        assert key in items
    shipped = {item.version for item in script("audit").items(parts) if item.name == "openssl"}
    assert len(shipped) >= 2
