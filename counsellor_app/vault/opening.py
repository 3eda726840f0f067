"""Making a vault and opening one: from a folder and a typed secret to an `OpenVault`."""

from __future__ import annotations

import contextlib
import secrets
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from counsellor_app.errors import ErrorCode, ExpectedError
from counsellor_app.pace import Act, act
from counsellor_app.vault import database_files, header_files, keys, last_seen, left_overs, place
from counsellor_app.vault.atomic_file import disk_error
from counsellor_app.vault.database import create_database, open_checked
from counsellor_app.vault.folder_lock import FolderLock
from counsellor_app.vault.header import (
    VAULT_ID_BYTES,
    Header,
    database_name,
    is_authentic,
    sealed,
    to_bytes,
)
from counsellor_app.vault.integrity import Finding
from counsellor_app.vault.keys import KdfProfile, Keyhole, Purpose, SlotKind, wipe
from counsellor_app.vault.vault import OpenVault

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date
    from pathlib import Path

    from counsellor_app.vault.connection import Connection

    DeviceSecretOf = Callable[[str], bytearray]


@dataclass(frozen=True, slots=True)
class NewSecrets:
    """What a new vault is locked with; `passphrase` is normalised, `recovery` the 20 bytes."""

    passphrase: bytearray
    recovery: bytearray
    kdf: KdfProfile


def create(folder: Path, chosen: NewSecrets, today: date) -> OpenVault:
    """Make a vault in an empty or new folder and open it; its recovery code is not confirmed yet.

    Raises:
        ExpectedError: VAULT_EXISTS, FOLDER_READ_ONLY, DISK_FULL, VAULT_IN_USE, TOO_LITTLE_MEMORY.
    """
    _make_folder(folder)
    _require_empty(folder)
    folder_lock = FolderLock(folder)
    data_key = keys.new_data_key()
    try:
        _require_empty(folder)
        header = _first_header(chosen, data_key, today)
        connection = _first_files(folder, header, data_key)
    except BaseException:
        wipe(data_key)
        folder_lock.release()
        raise
    return OpenVault(
        folder=folder,
        header=header,
        connection=connection,
        folder_lock=folder_lock,
        opened_by=SlotKind.PASSPHRASE,
        data_key=data_key,
        device_secret=bytearray(),
    )


@act(Act.OPENING)
def open_vault(
    folder: Path, kind: SlotKind, typed: bytearray, device_secret_of: DeviceSecretOf
) -> OpenVault:
    """Open a vault with a normalised passphrase or the recovery code's bytes, and check it.

    With damage among its findings the vault can only be read. A sound one is tidied: lost or
    outdated copies of the header, what an interrupted rotation left, the reserve.

    Raises:
        ExpectedError: what `header_files.candidates`, `keys.unwrap`, `FolderLock` and
            `open_checked` raise; HEADER_DAMAGED where the key fits but the header was altered.
    """
    header_files.candidates(folder)  # no lock file in a folder without a vault
    folder_lock = FolderLock(folder)
    try:
        vault = _opened(folder, folder_lock, kind, (typed, device_secret_of))
    except BaseException:
        folder_lock.release()
        raise
    try:
        _tidy(vault)
    except BaseException:
        vault.close()
        raise
    return vault


def _opened(
    folder: Path,
    folder_lock: FolderLock,
    kind: SlotKind,
    secret: tuple[bytearray, DeviceSecretOf],
) -> OpenVault:
    fitted = fit(header_files.candidates(folder), kind, *secret)
    vault_id = fitted.header.vault_id
    key = fitted.database_key()
    try:
        found = open_checked(folder / fitted.header.database, key)
    finally:
        wipe(key)
    findings = found.findings
    if not findings and last_seen.is_older_copy(found.connection, vault_id):
        findings = (Finding.OLDER_COPY,)
    return OpenVault(
        folder=folder,
        header=fitted.header,
        connection=found.connection,
        findings=findings,
        folder_lock=folder_lock,
        opened_by=kind,
        data_key=fitted.data_key,
        device_secret=fitted.device_secret,
    )


def _tidy(vault: OpenVault) -> None:
    if vault.connection.is_read_only:
        return  # damaged: nothing is overwritten that may still be needed
    is_in_doubt = header_files.read_copies(vault.folder).faults
    if not is_in_doubt:  # else a database without a header may belong to the damaged one
        sweep(vault.folder, vault.header)
    with contextlib.suppress(ExpectedError):  # a full disk keeps nobody out; the next time, then
        header_files.mend(vault.folder, vault.header)
        keep_header_inside(vault.connection, vault.header)
        place.keep_reserve(vault.folder)
        left_overs.overwrite(vault.connection)
    last_seen.follow(vault.connection, vault.vault_id)


def sweep(folder: Path, header: Header) -> None:
    """Remove the database an interrupted rotation left, and half-written files.

    Only earlier generations and the very next one: a later one belongs to a header that is not here
    and may still be found.
    """
    for generation in range(1, header.generation + 2):
        if generation != header.generation:
            database_files.sweep_away(folder / database_name(generation))
    for path in folder.glob("*.new"):
        with contextlib.suppress(OSError):
            path.unlink(missing_ok=True)


@dataclass(frozen=True, slots=True)
class Fitted:
    """A header and the data key a typed secret gave."""

    header: Header
    data_key: bytearray
    device_secret: bytearray

    def database_key(self) -> bytearray:
        """The key of its database; the caller wipes it."""
        return keys.subkey(self.data_key, self.header.vault_id, Purpose.DATABASE)


def fit(
    headers: tuple[Header, ...],
    kind: SlotKind,
    typed: bytearray,
    device_secret_of: DeviceSecretOf,
) -> Fitted:
    """The first header the secret opens; one that was altered is passed over.

    Raises:
        ExpectedError: WRONG_PASSPHRASE, WRONG_RECOVERY_CODE, TOO_LITTLE_MEMORY, HEADER_DAMAGED;
            what `device_secret_of` raises.
    """
    refused: ExpectedError | None = None
    for header in headers:
        slot = header.slot(kind)
        needs_device = header.needs_device and kind is SlotKind.PASSPHRASE
        device_secret = device_secret_of(header.vault_id) if needs_device else bytearray()
        secret = keys.slot_secret(slot, typed)
        try:
            data_key = keys.unwrap(slot, secret, header.binding, device_secret)
        except ExpectedError as error:
            refused = refused or error
            continue
        finally:
            wipe(secret)
        if is_authentic(header, data_key):
            return Fitted(header, data_key, device_secret)
        refused = ExpectedError(ErrorCode.HEADER_DAMAGED)
    raise refused or ExpectedError(ErrorCode.HEADER_DAMAGED)


def wrap_header(
    header: Header, keyholes: tuple[Keyhole, ...], data_key: bytearray, device_secret: bytearray
) -> Header:
    """The header with a slot for each keyhole around the data key, and its MAC."""
    slots = tuple(
        keys.wrap(keyhole, data_key, header.binding, device_secret) for keyhole in keyholes
    )
    return sealed(replace(header, slots=slots), data_key)


def keep_header_inside(connection: Connection, header: Header) -> None:
    """Keep a copy of the header in the database, from which an open app can rebuild lost ones."""
    content = to_bytes(header)
    kept = connection.row("SELECT header FROM vault_state")
    if kept is None or kept.blob("header") != content:
        connection.run("UPDATE vault_state SET header = :header", header=content)


def _first_header(chosen: NewSecrets, data_key: bytearray, today: date) -> Header:
    bare = Header(
        vault_id=secrets.token_hex(VAULT_ID_BYTES),
        generation=1,
        created_on=today,
        changed_on=today,
        needs_device=False,
        is_recovery_confirmed=False,
        slots=(),
    )
    keyholes = (
        keys.new_keyhole(SlotKind.PASSPHRASE, chosen.passphrase, chosen.kdf),
        keys.new_keyhole(SlotKind.RECOVERY, chosen.recovery, None),
    )
    return wrap_header(bare, keyholes, data_key, bytearray())


def _first_files(folder: Path, header: Header, data_key: bytearray) -> Connection:
    """Reserve, database, and the header last: before it there is no vault to be half made."""
    path = folder / header.database
    try:
        place.keep_reserve(folder)
        connection = _new_database(path, header, data_key)
        try:
            keep_header_inside(connection, header)
            header_files.commit(folder, header)
        except BaseException:
            connection.close()
            raise
    except BaseException:
        database_files.sweep_away(path)
        place.release_reserve(folder)
        raise
    last_seen.follow(connection, header.vault_id)
    return connection


def _new_database(path: Path, header: Header, data_key: bytearray) -> Connection:
    key = keys.subkey(data_key, header.vault_id, Purpose.DATABASE)
    try:
        return create_database(path, key)
    finally:
        wipe(key)


def _require_empty(folder: Path) -> None:
    if header_files.holds_something(folder):
        raise ExpectedError(ErrorCode.VAULT_EXISTS)


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        folder.chmod(0o700)
    except FileExistsError as error:
        raise ExpectedError(ErrorCode.FOLDER_READ_ONLY) from error
    except OSError as error:
        raise disk_error(error) from error
