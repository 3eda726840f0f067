"""A file counts as a version of the app only where its makers signed it as one."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from counsellor_app import settings
from counsellor_app.errors import ErrorCode, ExpectedError
from counsellor_app.operations import new_version
from counsellor_app.operations.new_version import CheckedVersion, Standing, check_version
from counsellor_app.pace import Pace, carried
from tests import signed_version
from tests.signed_version import CONTENT, NAME, PUBLIC, SIGNATURE, lay_out, trust

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def trusted(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """The app carries the key that signed."""
    trust(monkeypatch, tmp_path, PUBLIC)


def refused(path: Path) -> ErrorCode:
    with pytest.raises(ExpectedError) as caught:
        check_version(path)
    return caught.value.code


def resigned(comment: str, content: bytes = CONTENT) -> str:
    """What the owner of the key would sign with another comment."""
    key = Ed25519PrivateKey.from_private_bytes(signed_version.SEED)
    of_file = key.sign(new_version.hashlib.blake2b(content).digest())
    whole = key.sign(of_file + comment.encode())
    spelled = [
        new_version.minisign.base64.b64encode(each).decode()
        for each in (b"ED" + signed_version.KEY_ID + of_file, whole)
    ]
    head = "untrusted comment: x"
    return f"{head}\n{spelled[0]}\ntrusted comment: {comment}\n{spelled[1]}\n"


@pytest.mark.usefixtures("trusted")
@pytest.mark.parametrize(
    ("running", "standing"),
    [
        ("0.1.0", Standing.NEWER),
        ("0.1.99", Standing.NEWER),
        ("0.2.0", Standing.SAME),
        ("0.2.1", Standing.OLDER),
        ("0.10.0", Standing.OLDER),
    ],
)
def test_what_the_makers_signed_is_told(tmp_path: Path, running: str, standing: Standing) -> None:
    """Name, version and day of the signed comment; in numbers, not in letters, newer or older."""
    found = check_version(lay_out(tmp_path), running)
    day = new_version.date(2026, 5, 28)
    assert found == CheckedVersion(NAME, "0.2.0", day, standing)


@pytest.mark.usefixtures("trusted")
def test_another_name_of_the_file_does_not_matter(tmp_path: Path) -> None:
    """Browsers rename; what counts is what is in it, and the name that was signed is told."""
    path = lay_out(tmp_path)
    renamed = path.rename(tmp_path / "counsellor (1).bin")
    path.with_name(f"{NAME}.minisig").rename(tmp_path / "counsellor (1).bin.minisig")
    assert check_version(renamed).file == NAME


@pytest.mark.usefixtures("trusted")
def test_a_changed_file_is_refused(tmp_path: Path) -> None:
    """One bit, one byte more, and nothing at all."""
    for content in (b"b version\n", CONTENT + b"\n", b""):
        assert refused(lay_out(tmp_path, content=content)) is ErrorCode.VERSION_SIGNATURE_WRONG


@pytest.mark.usefixtures("trusted")
def test_a_changed_comment_is_refused_before_the_file_is_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A version that was written higher is no version; the file is not hashed for it."""
    monkeypatch.setattr(new_version, "_hash_of", None)
    path = lay_out(tmp_path, SIGNATURE.replace("version:0.2.0", "version:9.2.0"))
    assert refused(path) is ErrorCode.VERSION_SIGNATURE_WRONG


@pytest.mark.usefixtures("trusted")
@pytest.mark.parametrize(
    "comment",
    [
        "",
        "timestamp:1780000000\tfile:a.deb\thashed",  # as minisign writes it without being told
        signed_version.COMMENT.replace("counsellor-app\tversion", "another-app\tversion"),
        signed_version.COMMENT.replace("0.2.0\thashed", "0.2\thashed"),
        signed_version.COMMENT.replace("0.2.0\thashed", "0.2.0-rc1\thashed"),
        signed_version.COMMENT.replace(f"file:{NAME}", "file:../a b"),
        signed_version.COMMENT + "\tversion:9.9.9",
    ],
)
def test_what_was_signed_as_something_else_is_no_version(tmp_path: Path, comment: str) -> None:
    """The makers' key alone is not enough: the comment says what they meant."""
    assert refused(lay_out(tmp_path, resigned(comment))) is ErrorCode.VERSION_NOT_OURS


@pytest.mark.usefixtures("trusted")
def test_what_is_missing_or_no_file_is_told(tmp_path: Path) -> None:
    """No file, a folder, a pipe, no signature, and a signature that is none."""
    path = lay_out(tmp_path)
    beside = path.with_name(f"{NAME}.minisig")
    os.mkfifo(tmp_path / "pipe")
    for other in (tmp_path / "gone", tmp_path, tmp_path / "pipe"):
        assert refused(other) is ErrorCode.FILE_UNREADABLE
    beside.write_bytes(os.urandom(100_000))
    assert refused(path) is ErrorCode.VERSION_SIGNATURE_UNREADABLE
    beside.unlink()
    assert refused(path) is ErrorCode.VERSION_NO_SIGNATURE


@pytest.mark.usefixtures("trusted")
def test_a_stick_pulled_out_half_way_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The signature was read, the version itself cannot be."""

    def gone(*_: object) -> None:
        raise OSError("no such device")

    path = lay_out(tmp_path)
    monkeypatch.setattr(new_version, "step", gone)
    assert refused(path) is ErrorCode.FILE_UNREADABLE


@pytest.mark.usefixtures("trusted")
def test_what_is_too_large_is_not_read_on(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """More than any version could hold ends the reading."""
    monkeypatch.setattr(new_version, "MOST_BYTES", 5)
    assert refused(lay_out(tmp_path)) is ErrorCode.VERSION_TOO_LARGE


def test_another_key_is_a_stranger(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Also one that took the same number: then the signature does not hold."""
    other = PUBLIC.replace("RWQBAgME", "RWQCAgME")
    same_number = PUBLIC.replace("NdamAGC", "NdamAGD")
    trust(monkeypatch, tmp_path, other)
    assert refused(lay_out(tmp_path)) is ErrorCode.VERSION_STRANGER
    (tmp_path / "makers" / "0.pub").write_text(same_number, encoding="utf-8")
    assert refused(lay_out(tmp_path)) is ErrorCode.VERSION_SIGNATURE_WRONG


def test_a_second_key_may_take_over(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """A build that carries two trusts each."""
    trust(monkeypatch, tmp_path, PUBLIC.replace("RWQBAgME", "RWQCAgME"), PUBLIC)
    assert check_version(lay_out(tmp_path)).version == "0.2.0"


def test_a_build_without_a_key_says_so(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """It does not call anything genuine, nor anything false."""
    trust(monkeypatch, tmp_path)
    assert refused(lay_out(tmp_path)) is ErrorCode.VERSION_NO_KEY


def test_the_keys_that_ship_are_keys() -> None:
    """Each file of the folder can be read; one that is none would stop every check."""
    held = list(settings.resource("makers").glob("*.pub"))
    assert len(new_version.makers_keys()) == len(held) <= 2


@pytest.mark.usefixtures("trusted")
def test_it_can_be_stopped(tmp_path: Path) -> None:
    """After the first piece that is read; nothing was to be changed, so nothing is."""

    class Asked(Pace):
        __slots__ = ()

        @property
        def is_stopped(self) -> bool:
            self.stop()
            return super().is_stopped

    pace = Asked()
    with carried(pace):
        assert refused(lay_out(tmp_path)) is ErrorCode.INTERRUPTED
