"""Mails, backups, headers, contributions, codebooks: read or refused, quickly, without a trace."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING, Any

import pytest

from counsellor_app.errors import ErrorCode, ExpectedError
from counsellor_app.intake import reading
from tests.intake.mutations import mutated_mail
from tests.sizes import trials

if TYPE_CHECKING:
    from collections.abc import Callable

ROOT = Path(__file__).parents[2]
COUNT = {
    "mail": trials(1500, full=100_000),
    "backup": trials(100, full=20_000),
    "header": trials(1500, full=20_000),
    "contribution": trials(500, full=20_000),
    "codebook": trials(60, full=20_000),
    "programme": trials(200, full=20_000),
}
IN_THE_CHILD = trials(4, full=200)
MOST_SECONDS = 2.0
MOST_MEGABYTES = 256

pytestmark = [
    pytest.mark.slow,
    pytest.mark.timeout(7200),
    pytest.mark.skipif(sys.platform != "linux", reason="memory is measured by /proc"),
]


def read_mutated(kind: str, count: int, home: Path, *fault: str) -> dict[str, Any]:
    """What a child tells that read so many; `home` is where it lives and may write."""
    place = home / "place"
    place.mkdir()
    done = subprocess.run(
        [sys.executable, "-m", "tests.intake.mutating_child", kind, str(count), str(place), *fault],
        cwd=ROOT,
        env={
            "HOME": str(home),
            "TMPDIR": str(home),
            "PATH": os.environ["PATH"],
            "PYTHONDONTWRITEBYTECODE": "1",
        },
        stdout=subprocess.PIPE,
        check=True,
        timeout=7000,
    )
    return json.loads(done.stdout)


def faults_in(told: dict[str, Any], home: Path) -> set[str]:
    """What should not be."""
    seen = {
        "raises": bool(told["others"]),
        "is slow": told["slowest"] > MOST_SECONDS,
        "takes memory": told["grown_mb"] > MOST_MEGABYTES,
        "touches": bool(told["touched"]),
        "writes": {path.name for path in home.iterdir()} != {"place"},
    }
    return {fault for fault, is_there in seen.items() if is_there}


@pytest.mark.parametrize("kind", COUNT)
def test_mutated_files_are_read_or_refused(
    kind: str, home: Path, record_property: Callable[..., None]
) -> None:
    """0 other errors, 0 over 2 s or 256 MB, 0 files outside, 0 sockets; and many are refused."""
    told = read_mutated(kind, COUNT[kind], home)
    record_property("examined", COUNT[kind])
    assert faults_in(told, home) == set(), told
    assert told["refused"] > COUNT[kind] // 50


@pytest.mark.parametrize(
    ("fault", "seen"),
    [
        ("raises", {"raises"}),
        ("is slow", {"is slow"}),
        ("takes memory", {"takes memory"}),
        ("writes", {"touches", "writes"}),
    ],
)
def test_what_goes_wrong_is_seen(fault: str, seen: set[str], home: Path) -> None:
    """The control: one file among forty at which the reading goes wrong, in each way."""
    assert faults_in(read_mutated("mail", 40, home, fault), home) == seen


def test_the_real_child_ends_as_well(tmp_path: Path, record_property: Callable[..., None]) -> None:
    """A sample of mutated mails as files, in the process in which the app reads them."""
    path, chance, ended = tmp_path / "bericht.eml", Random(13), list[str]()
    for _ in range(IN_THE_CHILD):
        path.write_bytes(mutated_mail(chance))
        ended.append(_end_of(path))
    record_property("examined", IN_THE_CHILD)
    assert set(ended) <= {"", ErrorCode.MAIL_UNREADABLE, ErrorCode.MAIL_TOO_DEEP}


def _end_of(path: Path) -> str:
    try:
        reading.read_mail(path).body.encode()
    except ExpectedError as error:
        return error.code
    return ""
