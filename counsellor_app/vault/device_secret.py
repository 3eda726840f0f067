"""The optional second secret in this computer's own key store; the one module that asks keyring.

Never `keyring.get_keyring()`: the environment or a settings file would choose what answers. Named
classes only, each write read back, each call ended after ten seconds: a locked store may wait for a
prompt nobody sees.
"""

from __future__ import annotations

import base64
import binascii
import hmac
import secrets
import sys
import threading
from enum import StrEnum
from queue import Empty, Queue
from typing import TYPE_CHECKING, TypeVar

from counsellor_app.errors import ErrorCode, ExpectedError
from counsellor_app.vault.keys import KEY_BYTES

if TYPE_CHECKING:
    from collections.abc import Callable

    from keyring.backend import KeyringBackend

TIME_LIMIT_S = 10.0
_USER = "device secret"

T = TypeVar("T")


class Unavailable(StrEnum):
    """Why this computer's key store cannot be used."""

    NO_STORE = "no_store"  # nothing that we trust answers
    LOCKED = "locked"
    NO_ANSWER = "no_answer"  # within ten seconds
    NOT_KEPT = "not_kept"  # what was written does not read back
    REFUSED = "refused"


class DeviceSecretError(ExpectedError):
    """The key store cannot be used; `reason` says why."""

    def __init__(self, reason: Unavailable) -> None:
        super().__init__(ErrorCode.DEVICE_SECRET_UNAVAILABLE)
        self.reason = reason


def why_unavailable() -> Unavailable | None:
    """Why the option cannot be offered here; None where it can. Asks for nothing to be unlocked."""
    try:
        _within_limit(_store)
    except DeviceSecretError as error:
        return error.reason
    return None


def keep_new(vault_id: str) -> bytearray:
    """Make a secret for a vault, keep it here and prove that it was kept.

    Raises:
        DeviceSecretError: with the reason; nothing depends on the secret yet.
    """
    secret = bytearray(secrets.token_bytes(KEY_BYTES))
    spelled = base64.urlsafe_b64encode(secret).rstrip(b"=").decode()

    def write_and_read() -> str | None:
        store = _store()
        # keyring wraps this method without types.
        store.set_password(_service(vault_id), _USER, spelled)  # pyright: ignore[reportUnknownMemberType]
        return store.get_password(_service(vault_id), _USER)

    kept = _within_limit(write_and_read)
    if kept is None or not hmac.compare_digest(kept.encode(), spelled.encode()):
        raise DeviceSecretError(Unavailable.NOT_KEPT)
    return secret


def fetch(vault_id: str) -> bytearray:
    """The secret kept here for a vault.

    Raises:
        ExpectedError: DEVICE_SECRET_MISSING where the store works but does not know the vault;
            DeviceSecretError where it does not work.
    """
    kept = _within_limit(lambda: _store().get_password(_service(vault_id), _USER))
    try:
        secret = base64.urlsafe_b64decode((kept or "").encode() + b"=")
    except (binascii.Error, UnicodeEncodeError):
        secret = b""
    if len(secret) != KEY_BYTES:
        raise ExpectedError(ErrorCode.DEVICE_SECRET_MISSING)
    return bytearray(secret)


def forget(vault_id: str) -> None:
    """Remove the secret of a vault that no longer needs it; one that is gone is no matter."""

    def delete() -> None:
        store = _store()
        if store.get_password(_service(vault_id), _USER) is not None:
            store.delete_password(_service(vault_id), _USER)

    _within_limit(delete)


def _service(vault_id: str) -> str:
    """One service for each vault: Windows moves aside what it finds under the same one."""
    return f"Counsellor vault {vault_id}"


def _within_limit(call: Callable[[], T]) -> T:
    """Run a call of the key store in a thread of its own, which is left behind if it hangs."""
    answers: Queue[T | Exception] = Queue()

    def run() -> None:
        try:
            answers.put(call())
        except Exception as error:  # noqa: BLE001 - carried over to the thread that asked
            answers.put(error)

    threading.Thread(target=run, name="key store", daemon=True).start()
    try:
        answer = answers.get(timeout=TIME_LIMIT_S)
    except Empty as error:
        raise DeviceSecretError(Unavailable.NO_ANSWER) from error
    if isinstance(answer, DeviceSecretError):
        raise answer
    if isinstance(answer, Exception):
        raise DeviceSecretError(_reason(answer)) from answer
    return answer


def _reason(error: Exception) -> Unavailable:
    # InitError: the store has no collection yet and the prompt to make one was not answered.
    is_locked = type(error).__name__ in {"KeyringLocked", "InitError", "LockedException"}
    return Unavailable.LOCKED if is_locked else Unavailable.REFUSED


def _store() -> KeyringBackend:
    """The key store of this system, by name.

    Raises:
        DeviceSecretError: NO_STORE.
    """
    make = _STORES.get(sys.platform)
    if make is None:
        raise DeviceSecretError(Unavailable.NO_STORE)
    try:
        return make()
    except (ImportError, RuntimeError, OSError) as error:
        # RuntimeError is keyring's "not usable here"; OSError a bus that is named and not there.
        raise DeviceSecretError(Unavailable.NO_STORE) from error


# Imported when asked: keyring takes 67 ms, and most counsellors never use the option.


def _secret_service() -> KeyringBackend:
    """GNOME's keyring, KeePassXC, and KDE's wallet since 5.97 answer as Secret Service."""
    from keyring.backends import SecretService  # noqa: PLC0415

    store = SecretService.Keyring()
    _ = store.priority  # raises where no service answers
    return store


def _mac_keychain() -> KeyringBackend:
    from keyring.backends import macOS  # noqa: PLC0415

    return macOS.Keyring()


def _windows_vault() -> KeyringBackend:
    from keyring.backends import Windows  # noqa: PLC0415

    store = Windows.WinVaultKeyring()
    _ = store.priority
    store.persist = "local machine"  # the default roams with the employer's profile
    return store


_STORES: dict[str, Callable[[], KeyringBackend]] = {
    "linux": _secret_service,
    "darwin": _mac_keychain,
    "win32": _windows_vault,
}
