"""Changing a way in: a new data key, the whole vault copied under it, one commit point.

A slot that is merely wrapped anew would leave the old passphrase, with an old copy of the header,
valid for today's data. So every change of credentials gives everything new keys, and what was seen
or stolen before opens nothing that is written after.
"""

from __future__ import annotations

import shutil
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from counsellor_app.errors import ErrorCode, ExpectedError
from counsellor_app.vault import database_files, header_files, keys, last_seen
from counsellor_app.vault.atomic_file import disk_error, sync_folder
from counsellor_app.vault.backup import list_backups
from counsellor_app.vault.database import open_checked
from counsellor_app.vault.fingerprint import kept_mark
from counsellor_app.vault.header import Header, sealed
from counsellor_app.vault.keys import KdfProfile, Keyhole, Purpose, SlotKind, wipe
from counsellor_app.vault.opening import keep_header_inside, wrap_header

if TYPE_CHECKING:
    from datetime import date

    from counsellor_app.vault.connection import Connection
    from counsellor_app.vault.database import OpenDatabase
    from counsellor_app.vault.vault import OpenVault

ROOM_NEEDED = 3  # times the database: the copy, its check's temporary pages, and some air


@dataclass(frozen=True, slots=True)
class Credentials:
    """What opens the vault after a rotation."""

    passphrase: Keyhole
    recovery: Keyhole
    needs_device: bool
    device_secret: bytearray
    is_recovery_confirmed: bool


def current(vault: OpenVault) -> Credentials:
    """What opens the vault now.

    Without the device secret in hand (the vault was opened with the recovery code because this
    computer no longer knows it) the option cannot go on and is off.
    """
    passphrase, recovery = (
        keys.keyhole_of(vault.header.slot(kind), vault.data_key, vault.vault_id)
        for kind in SlotKind
    )
    return Credentials(
        passphrase=passphrase,
        recovery=recovery,
        needs_device=vault.header.needs_device and bool(vault.device_secret),
        device_secret=bytearray(vault.device_secret),
        is_recovery_confirmed=vault.header.is_recovery_confirmed,
    )


def with_passphrase(known: Credentials, words: bytearray, kdf: KdfProfile) -> Credentials:
    """The same with a new passphrase, given normalised."""
    return replace(known, passphrase=keys.new_keyhole(SlotKind.PASSPHRASE, words, kdf))


def with_recovery(known: Credentials, secret: bytearray) -> Credentials:
    """The same with a new recovery code that was typed back."""
    keyhole = keys.new_keyhole(SlotKind.RECOVERY, secret, None)
    return replace(known, recovery=keyhole, is_recovery_confirmed=True)


def with_device(known: Credentials, device_secret: bytearray) -> Credentials:
    """The same with a device secret; an empty one turns the option off."""
    return replace(known, needs_device=bool(device_secret), device_secret=device_secret)


def rotate(vault: OpenVault, after: Credentials, today: date) -> bytearray:
    """Move the vault to a new data key; the old key is returned for the backups, to be wiped.

    Writing the new header is the one commit point: whatever stops this before leaves the old vault
    whole, whatever stops it after leaves the new one.

    Raises:
        ExpectedError: DISK_FULL, DISK_FAILED, FOLDER_READ_ONLY; the vault is as it was then.
    """
    _require_room(vault)
    new_key = keys.new_data_key()
    header = _next_header(vault, after, new_key, today)
    path = vault.folder / header.database
    try:
        connection = _copied(vault, header, new_key)
        try:
            header_files.commit(vault.folder, header)
        except BaseException:
            connection.close()
            raise
    except BaseException:
        database_files.sweep_away(path)
        wipe(new_key)
        raise
    return _take_over(vault, header, connection, (new_key, after.device_secret))


def confirm_recovery(vault: OpenVault) -> None:
    """Note in the header that the recovery code was typed back; no key changes.

    Raises:
        ExpectedError: DISK_FULL, DISK_FAILED, FOLDER_READ_ONLY.
    """
    header = sealed(replace(vault.header, is_recovery_confirmed=True), vault.data_key)
    header_files.commit(vault.folder, header)
    vault.header = header
    keep_header_inside(vault.connection, header)


def _require_room(vault: OpenVault) -> None:
    needed = ROOM_NEEDED * vault.database.stat().st_size
    free = shutil.disk_usage(vault.folder).free
    if free < needed:
        raise ExpectedError(ErrorCode.DISK_FULL, missing_bytes=needed - free)


def _next_header(vault: OpenVault, after: Credentials, data_key: bytearray, today: date) -> Header:
    # Backups may be of a later generation: an earlier one was put back since.
    known = {entry.generation for entry in list_backups(vault.folder)}
    generation = max(known | {vault.header.generation}) + 1
    bare = replace(
        vault.header,
        generation=generation,
        changed_on=today,
        needs_device=after.needs_device,
        is_recovery_confirmed=after.is_recovery_confirmed,
    )
    return wrap_header(bare, (after.passphrase, after.recovery), data_key, after.device_secret)


def _copied(vault: OpenVault, header: Header, data_key: bytearray) -> Connection:
    """The database under its new key, proven equal to the old one and on the disk."""
    path = vault.folder / header.database
    key = keys.subkey(data_key, header.vault_id, Purpose.DATABASE)
    database_files.sweep_away(path)  # what an earlier attempt left
    vault.connection.copy_to(path, key)
    found = open_checked(path, key)
    wipe(key)
    try:
        _prove(found, vault)
    except ExpectedError:
        found.connection.close()
        raise
    return found.connection


def _prove(copy: OpenDatabase, vault: OpenVault) -> None:
    if copy.findings or kept_mark(copy.connection) != kept_mark(vault.connection):
        raise ExpectedError(ErrorCode.DISK_FAILED)
    try:
        sync_folder(vault.folder)
    except OSError as error:
        raise disk_error(error) from error


def _take_over(
    vault: OpenVault, header: Header, connection: Connection, fresh: tuple[bytearray, bytearray]
) -> bytearray:
    old_key, old_database = vault.data_key, vault.database
    vault.connection.close()
    wipe(vault.device_secret)
    vault.header, vault.connection = header, connection
    vault.data_key, vault.device_secret = fresh
    database_files.sweep_away(old_database)
    last_seen.follow(connection, header.vault_id)
    keep_header_inside(connection, header)
    return old_key
