"""The device secret against a real Secret Service, and all that keeps one from being there."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from counsellor_app.errors import ErrorCode, ExpectedError
from counsellor_app.vault import device_secret
from counsellor_app.vault.device_secret import DeviceSecretError, Unavailable

if TYPE_CHECKING:
    from collections.abc import Callable

ROOT = Path(__file__).parents[2]
VAULT_ID = "ab" * 16

_MISSING = next(
    (tool for tool in ("dbus-run-session", "gnome-keyring-daemon") if not shutil.which(tool)), ""
)
needs_secret_service = pytest.mark.skipif(
    bool(_MISSING) and not os.environ.get("CI"), reason=f"{_MISSING} is not installed"
)

_BEGIN = """
from counsellor_app.errors import ExpectedError
from counsellor_app.vault import device_secret as d
VAULT = "ab" * 16
def said(call):
    try:
        return call()
    except ExpectedError as error:
        return f"{error.code.value} {getattr(error, 'reason', '')}".strip()
"""


def _in_session(script: str, keyring: str = "unlocked", **environment: str) -> list[str]:
    """The lines a script prints in a session of its own."""
    ended = subprocess.run(
        [ROOT / "tests" / "with-secret-service.sh", sys.executable, "-c", _BEGIN + script],
        env=os.environ | {"PYTHONPATH": str(ROOT), "KEYRING": keyring} | environment,
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    return ended.stdout.splitlines()


@needs_secret_service
def test_a_secret_is_kept_read_and_forgotten_by_a_real_service() -> None:
    """Each vault has its own; a forgotten one is missing, and forgetting again is harmless."""
    lines = _in_session("""
print(d.why_unavailable())
mine, other = d.keep_new(VAULT), d.keep_new("cd" * 16)
print(len(mine), mine != other, d.fetch(VAULT) == mine, d.fetch("cd" * 16) == other)
d.forget(VAULT)
d.forget(VAULT)
print(said(lambda: d.fetch(VAULT)))
print(d.fetch("cd" * 16) == other)
""")
    assert lines == ["None", "32 True True True", "device_secret_missing", "True"]


@needs_secret_service
def test_the_environment_cannot_choose_what_answers() -> None:
    """The null backend, which keeps nothing and says nothing, is never asked."""
    lines = _in_session(
        "kept = d.keep_new(VAULT)\nprint(d.fetch(VAULT) == kept)",
        PYTHON_KEYRING_BACKEND="keyring.backends.null.Keyring",
    )
    assert lines == ["True"]


@needs_secret_service
def test_a_locked_keyring_is_said_to_be_locked() -> None:
    """A collection that exists and was locked, with nobody to answer its prompt."""
    lines = _in_session("""
import secretstorage
d.keep_new(VAULT)
secretstorage.get_default_collection(secretstorage.dbus_init()).lock()
print(said(lambda: d.fetch(VAULT)))
print(said(lambda: d.keep_new(VAULT)))
""")
    assert lines == ["device_secret_unavailable locked"] * 2


@needs_secret_service
def test_a_keyring_that_was_never_made_is_said_to_be_locked() -> None:
    """The service runs, but its first prompt finds no screen."""
    lines = _in_session("print(said(lambda: d.keep_new(VAULT)))", keyring="locked")
    assert lines == ["device_secret_unavailable locked"]


@needs_secret_service
def test_a_bus_without_a_service_is_no_store() -> None:
    """The option is greyed out with that reason."""
    lines = _in_session("print(d.why_unavailable().value)", keyring="none")
    assert lines == ["no_store"]


def test_without_a_bus_there_is_no_store(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Neither the null backend of the environment nor a settings file takes its place."""
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.null.Keyring")
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", f"unix:path={tmp_path / 'no-bus'}")
    calls: list[Callable[[], object]] = [
        lambda: device_secret.keep_new(VAULT_ID),
        lambda: device_secret.fetch(VAULT_ID),
        lambda: device_secret.forget(VAULT_ID),
    ]
    for call in calls:
        with pytest.raises(DeviceSecretError) as raised:
            call()
        assert raised.value.code is ErrorCode.DEVICE_SECRET_UNAVAILABLE
        assert raised.value.reason is Unavailable.NO_STORE
    assert device_secret.why_unavailable() is Unavailable.NO_STORE


def test_an_unknown_system_has_no_store(monkeypatch: pytest.MonkeyPatch) -> None:
    """Only systems whose store is named are asked anything."""
    monkeypatch.setattr(sys, "platform", "freebsd14")
    assert device_secret.why_unavailable() is Unavailable.NO_STORE


class Store:
    """What a key store answers, as the counsellor's system might."""

    def __init__(self, answers: Callable[[], str | None]) -> None:
        self.answers = answers

    def set_password(self, *_: str) -> None:
        return

    def get_password(self, *_: str) -> str | None:
        return self.answers()


def _answering(monkeypatch: pytest.MonkeyPatch, answers: Callable[[], str | None]) -> None:
    monkeypatch.setattr(device_secret, "_store", lambda: Store(answers))


@pytest.mark.parametrize("kept", [None, "", "something else", "é" * 43])
def test_a_store_that_does_not_keep_is_not_trusted(
    monkeypatch: pytest.MonkeyPatch, kept: str | None
) -> None:
    """What is written is read back before anything depends on it."""
    _answering(monkeypatch, lambda: kept)
    with pytest.raises(DeviceSecretError) as raised:
        device_secret.keep_new(VAULT_ID)
    assert raised.value.reason is Unavailable.NOT_KEPT


@pytest.mark.parametrize("kept", [None, "", "AAAA", "é", "A" * 44, "!" * 43])
def test_what_is_no_secret_of_ours_is_missing(
    monkeypatch: pytest.MonkeyPatch, kept: str | None
) -> None:
    """An entry of another length or spelling sends to the recovery code."""
    _answering(monkeypatch, lambda: kept)
    with pytest.raises(ExpectedError) as raised:
        device_secret.fetch(VAULT_ID)
    assert raised.value.code is ErrorCode.DEVICE_SECRET_MISSING


def test_a_store_that_hangs_is_left_behind(monkeypatch: pytest.MonkeyPatch) -> None:
    """The person waits for the limit and no longer."""
    monkeypatch.setattr(device_secret, "TIME_LIMIT_S", 0.2)
    _answering(monkeypatch, lambda: time.sleep(5) or "")
    begun = time.monotonic()
    with pytest.raises(DeviceSecretError) as raised:
        device_secret.fetch(VAULT_ID)
    assert raised.value.reason is Unavailable.NO_ANSWER
    assert time.monotonic() - begun < 2


def test_a_store_that_fails_in_a_way_of_its_own_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever a backend raises arrives as the one expected error."""

    class OddError(Exception):
        pass

    def odd() -> str:
        raise OddError

    _answering(monkeypatch, odd)
    with pytest.raises(DeviceSecretError) as raised:
        device_secret.fetch(VAULT_ID)
    assert raised.value.reason is Unavailable.REFUSED


def test_the_limit_is_ten_seconds() -> None:
    """As promised in the window."""
    assert device_secret.TIME_LIMIT_S == 10
