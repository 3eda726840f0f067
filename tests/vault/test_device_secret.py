"""The device secret against a real Secret Service, and all that keeps one from being there."""

from __future__ import annotations

import base64
import importlib
import os
import shutil
import subprocess
import sys
import threading
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from counsellor_app.errors import ErrorCode, ExpectedError
from counsellor_app.vault import credentials, device_secret, rotation
from counsellor_app.vault.device_secret import DeviceSecretError, Unavailable
from tests.new_vault import TODAY, new_vault, opened

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
d.TIME_LIMIT_S = 120  # what answers here, and how: not how busy this machine is
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
        timeout=300,
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


_BACKENDS = {
    "null": "keyring.backends.null.Keyring",
    "fail": "keyring.backends.fail.Keyring",
    "chainer": "keyring.backends.chainer.ChainerBackend",
    "third party": "elsewhere.PlaintextKeyring",
}
_ELSEWHERE = """
from keyring.backend import KeyringBackend
class PlaintextKeyring(KeyringBackend):
    priority = 99
    kept = {}
    def get_password(self, service, username): return self.kept.get(service)
    def set_password(self, service, username, password): self.kept[service] = password
    def delete_password(self, service, username): self.kept.pop(service)
"""


@pytest.mark.parametrize("how", ["environment", "settings file"])
@pytest.mark.parametrize("backend", _BACKENDS)
def test_no_backend_of_somebody_elses_choice_is_taken(
    backend: str, how: str, tmp_path: Path
) -> None:
    """Keyring itself would take it, which is shown beside; here there is no store."""
    (tmp_path / "elsewhere.py").write_text(_ELSEWHERE)
    configuration = tmp_path / "python_keyring"
    configuration.mkdir()
    chosen = {"PYTHON_KEYRING_BACKEND": _BACKENDS[backend]} if how == "environment" else {}
    if how == "settings file":
        (configuration / "keyringrc.cfg").write_text(
            f"[backend]\ndefault-keyring={_BACKENDS[backend]}\n"
        )
    script = """
import keyring
from counsellor_app.vault import device_secret
print(type(keyring.get_keyring()).__module__, device_secret.why_unavailable())
"""
    ended = subprocess.run(
        [sys.executable, "-c", script],
        env=os.environ
        | {"PYTHONPATH": f"{ROOT}:{tmp_path}", "XDG_CONFIG_HOME": str(tmp_path)}
        | {"DBUS_SESSION_BUS_ADDRESS": f"unix:path={tmp_path / 'no-bus'}"}
        | chosen,
        capture_output=True,
        text=True,
        check=True,
        timeout=300,
    )
    assert ended.stdout.split() == [_BACKENDS[backend].rpartition(".")[0], "no_store"]


class _NotFoundError(Exception):
    winerror, funcname = 1168, "CredRead"


class WindowsStore:
    """What keyring's class for Windows calls, as the Credential Manager would answer."""

    CRED_TYPE_GENERIC = 1
    CRED_PERSIST_SESSION, CRED_PERSIST_LOCAL_MACHINE, CRED_PERSIST_ENTERPRISE = 1, 2, 3

    error = _NotFoundError

    def __init__(self) -> None:
        self.kept: dict[str, dict[str, Any]] = {}

    def CredRead(self, *, Type: int, TargetName: str) -> dict[str, Any]:  # noqa: N802, N803
        assert Type == self.CRED_TYPE_GENERIC
        if TargetName not in self.kept:
            raise self.error
        held = dict(self.kept[TargetName])
        return held | {"CredentialBlob": held["CredentialBlob"].encode("utf-16-le")}

    def CredWrite(self, credential: dict[str, Any], _flags: int) -> None:  # noqa: N802
        self.kept[credential["TargetName"]] = credential

    def CredDelete(self, *, Type: int, TargetName: str) -> None:  # noqa: N802, N803
        assert Type == self.CRED_TYPE_GENERIC
        del self.kept[TargetName]


@pytest.fixture
def windows(monkeypatch: pytest.MonkeyPatch) -> WindowsStore:
    """The real class of keyring for Windows over a store in memory; Windows itself is untested."""
    from keyring.backends import Windows

    store = WindowsStore()
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setattr(Windows, "missing_deps", False)
    for name in ("win32cred", "pywintypes"):
        monkeypatch.setattr(Windows, name, store, raising=False)
    return store


def test_on_windows_the_secret_stays_on_the_machine(windows: WindowsStore) -> None:
    """Not in the roaming profile; 43 characters are 86 bytes there, and read back as they were."""
    assert device_secret.why_unavailable() is None
    secret = device_secret.keep_new(VAULT_ID)
    ((target, kept),) = windows.kept.items()
    assert (target, kept["UserName"]) == (f"Counsellor vault {VAULT_ID}", "device secret")
    assert kept["Persist"] == WindowsStore.CRED_PERSIST_LOCAL_MACHINE
    assert len(kept["CredentialBlob"].encode("utf-16-le")) == 86
    assert device_secret.fetch(VAULT_ID) == secret


def test_on_windows_each_vault_has_an_entry_of_its_own(windows: WindowsStore) -> None:
    """One does not move the other aside, and forgetting takes what was moved aside as well."""
    first, other = device_secret.keep_new(VAULT_ID), device_secret.keep_new("cd" * 16)
    assert (device_secret.fetch(VAULT_ID), device_secret.fetch("cd" * 16)) == (first, other)
    again = device_secret.keep_new(VAULT_ID)
    assert device_secret.fetch(VAULT_ID) == again != first
    device_secret.forget(VAULT_ID)
    assert list(windows.kept) == [f"Counsellor vault {'cd' * 16}"]


def test_what_was_forgotten_may_be_forgotten_again(windows: WindowsStore) -> None:
    """Erasing a vault asks for it whether the secret is still there or not."""
    device_secret.keep_new(VAULT_ID)
    for _ in range(2):
        device_secret.forget(VAULT_ID)
        assert windows.kept == {}
    with pytest.raises(ExpectedError) as caught:
        device_secret.fetch(VAULT_ID)
    assert caught.value.code is ErrorCode.DEVICE_SECRET_MISSING


def test_a_vault_is_opened_by_its_words_alone_again(windows: WindowsStore, tmp_path: Path) -> None:
    """Turned on and off; off once more asks nothing of the store."""
    vault = new_vault(tmp_path / "vault")
    rotation.confirm_recovery(vault)
    credentials.turn_device_secret_on(vault, TODAY)
    assert vault.header.needs_device
    for _ in range(2):
        credentials.turn_device_secret_off(vault, TODAY)
        assert windows.kept == {}
    vault.close()
    opened(vault.folder).close()


@pytest.mark.parametrize(
    ("system", "module", "name"),
    [("darwin", "macOS", "Keyring"), ("linux", "SecretService", "Keyring")],
)
def test_each_system_is_asked_for_its_own_store(
    system: str, module: str, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The class of keyring for it, whatever else is installed; macOS itself is untested."""

    class Kept(Store):
        priority = 5

        def __init__(self) -> None:
            super().__init__(lambda: base64.urlsafe_b64encode(bytes(32)).decode().rstrip("="))

    monkeypatch.setattr(sys, "platform", system)
    monkeypatch.setattr(importlib.import_module(f"keyring.backends.{module}"), name, Kept)
    assert device_secret.fetch(VAULT_ID) == bytes(32)


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
    """The person has the answer while the store still waits: no clock of a busy machine counts."""
    monkeypatch.setattr(device_secret, "TIME_LIMIT_S", 0.2)
    is_over, has_ended = threading.Event(), threading.Event()

    def hang() -> str:
        is_over.wait(120)
        has_ended.set()
        return ""

    _answering(monkeypatch, hang)
    with pytest.raises(DeviceSecretError) as raised:
        device_secret.fetch(VAULT_ID)
    was_left_behind = not has_ended.is_set()
    is_over.set()
    assert raised.value.reason is Unavailable.NO_ANSWER
    assert was_left_behind
    assert has_ended.wait(120), "the thread of the store ends by itself"


def test_a_call_that_hangs_does_not_keep_the_app_from_ending() -> None:
    """Its thread is one the interpreter does not wait for."""
    script = """
import threading
from counsellor_app.vault import device_secret
device_secret.TIME_LIMIT_S = 0.2
device_secret._store = lambda: threading.Event().wait()
print(device_secret.why_unavailable())
"""
    ended = subprocess.run(
        [sys.executable, "-c", script],
        env=os.environ | {"PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=True,
        timeout=300,
    )
    assert ended.stdout == "no_answer\n"


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
