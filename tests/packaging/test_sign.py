"""What is given out is signed as minisign does, and the app agrees."""

from __future__ import annotations

import shutil
import subprocess
import sys
from typing import TYPE_CHECKING, Any

import pytest

from counsellor_app.operations.new_version import Standing, check_version
from tests import signed_version
from tests.architecture.source import ROOT

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

SMALL = (32_768, 1 << 20)
"""What a guess costs here, in steps and bytes; a real key takes a gigabyte."""


@pytest.fixture
def sign(script: Callable[[str], Any], monkeypatch: pytest.MonkeyPatch) -> Any:
    """The script, on the day and with the version of the kept signature."""
    monkeypatch.setenv("SOURCE_DATE_EPOCH", str(signed_version.DAY))
    module = script("sign")
    monkeypatch.setattr(module, "app_version", lambda: signed_version.VERSION)
    return module


@pytest.fixture
def keys(script: Callable[[str], Any]) -> Any:
    """The script that reads and writes keys."""
    return script("minisign_key")


def test_the_same_bytes_as_minisign(sign: Any, keys: Any, tmp_path: Path) -> None:
    """With the same key and file, ours and minisign's own signature are one and the same."""
    key = keys.SecretKey(signed_version.KEY_ID, signed_version.SEED)
    path = signed_version.lay_out(tmp_path)
    assert sign.signature(key, path) == signed_version.SIGNATURE
    assert keys.public_file(key) == signed_version.PUBLIC


def test_a_locked_key_opens_with_its_passphrase_alone(keys: Any) -> None:
    """Written, read back, refused with another passphrase, and never shown."""
    key = keys.new_key()
    text = keys.locked(key, "zes woorden", cost=SMALL)
    assert keys.unlocked(text, "zes woorden") == key
    assert key.seed.hex() not in repr(key)
    for wrong in ("zes", ""):
        with pytest.raises(ValueError, match="not the passphrase"):
            keys.unlocked(text, wrong)
    with pytest.raises(ValueError, match="no key"):
        keys.unlocked(keys.public_file(key), "zes woorden")


def test_the_cost_is_that_of_libsodium(keys: Any) -> None:
    """Its sensitive and its interactive limits, as its own code turns them into N, r and p."""
    assert keys._cost(33_554_432, 1_073_741_824) == (2**20, 8, 1)
    assert keys._cost(524_288, 16_777_216) == (2**14, 8, 1)
    with pytest.raises(ValueError, match="more memory"):
        keys._cost(33_554_432, 1 << 40)


def test_all_that_is_given_out_is_signed(
    sign: Any, keys: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each file gets a signature that the app takes; a file changed or added is noticed."""
    key = keys.new_key()
    (tmp_path / "out").mkdir()
    for name in ("a.tar.xz", "b.deb", "SHA256SUMS"):
        (tmp_path / "out" / name).write_text(name, encoding="ascii")
    assert len(sign.sign_files(key, tmp_path / "out")) == 3
    signed_version.trust(monkeypatch, tmp_path, keys.public_file(key))
    found = check_version(tmp_path / "out" / "b.deb", "0.1.0")
    assert (found.file, found.version, found.standing) == ("b.deb", "0.2.0", Standing.NEWER)
    public = tmp_path / "makers" / "0.pub"
    assert sign.unsigned(public, tmp_path / "out") == []
    (tmp_path / "out" / "a.tar.xz").write_text("other", encoding="ascii")
    (tmp_path / "out" / "c.zip").write_text("c", encoding="ascii")
    assert sign.unsigned(public, tmp_path / "out") == ["a.tar.xz", "c.zip"]


def test_a_key_is_made_outside_the_clone_and_never_twice(
    sign: Any, keys: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Readable by its owner alone; what is there is not written over."""
    monkeypatch.setattr(sign, "locked", lambda key, word: keys.locked(key, word, cost=SMALL))
    with pytest.raises(ValueError, match="clone"):
        sign.make_key(ROOT / "build", "zes woorden")
    sign.make_key(tmp_path, "zes woorden")
    secret = tmp_path / "counsellor.key"
    assert secret.stat().st_mode & 0o077 == 0
    with pytest.raises(FileExistsError):
        sign.make_key(tmp_path, "zes woorden")


def git(*arguments: str) -> list[str]:
    done = subprocess.run(
        ["git", *arguments], cwd=ROOT, capture_output=True, text=True, check=False
    )
    return done.stdout.split()


@pytest.mark.skipif(shutil.which("git") is None, reason="git tells what is in the clone")
def test_no_secret_key_is_in_the_clone() -> None:
    """Nothing that git keeps is, or says it is, the secret half of a key."""
    assert git("ls-files", "*.key", "*.sec") == []
    words = "minisign encrypted secret " + "key"
    assert git("grep", "-l", words) == ["packaging/minisign_key.py"]


def test_it_explains_itself() -> None:
    """Without a command it says what it can do, and does nothing."""
    done = subprocess.run(
        [sys.executable, "packaging/sign.py"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 2
    assert "never lies in the clone" in done.stdout
