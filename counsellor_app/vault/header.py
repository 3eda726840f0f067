"""The vault's header: what is readable without a key, read strictly, authenticated with one."""

from __future__ import annotations

import hashlib
import hmac
import json
from dataclasses import dataclass, replace
from datetime import date
from typing import Any, NoReturn, cast

from counsellor_app.errors import ErrorCode, ExpectedError
from counsellor_app.vault.keys import (
    KEY_BYTES,
    NONCE_BYTES,
    SALT_BYTES,
    WRAPPED_BYTES,
    Binding,
    KdfProfile,
    Purpose,
    Slot,
    SlotKind,
    subkey,
    wipe,
)

MAGIC = "counsellor-vault"
FORMAT = 1
MAX_BYTES = 16 * 1024
MAX_SALT_BYTES = 64
MAX_GENERATION = 999_999
MAC_BYTES = 32
VAULT_ID_BYTES = 16

_KDF_NAME = "argon2id"

_Plain = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Header:
    """One header, as read or about to be written.

    `is_recovery_confirmed` is false until the recovery code was typed back. `mac` covers all else
    and is checked by `is_authentic` once a slot gave the data key.
    """

    vault_id: str
    generation: int
    created_on: date
    changed_on: date
    needs_device: bool
    is_recovery_confirmed: bool
    slots: tuple[Slot, ...]
    mac: bytes = b""

    @property
    def database(self) -> str:
        """The database's file name; never a path."""
        return database_name(self.generation)

    @property
    def binding(self) -> Binding:
        """What the wrapped keys in the slots are tied to."""
        return Binding(self.vault_id, self.generation, self.needs_device)

    def slot(self, kind: SlotKind) -> Slot:
        """The one slot of a kind."""
        return next(slot for slot in self.slots if slot.kind is kind)


def database_name(generation: int) -> str:
    """The database's file name in a generation of keys."""
    return f"data-{generation:06d}.db"


def sealed(header: Header, data_key: bytearray) -> Header:
    """The header with its MAC."""
    return replace(header, mac=_mac(header, data_key))


def is_authentic(header: Header, data_key: bytearray) -> bool:
    """Whether whoever wrote the header held the data key."""
    return hmac.compare_digest(header.mac, _mac(header, data_key))


def to_bytes(header: Header) -> bytes:
    """The one spelling a header has on disk."""
    return _canonical(_plain(header) | {"mac": header.mac.hex()})


def from_bytes(content: bytes) -> Header:
    """Read a header. What we would not have written ourselves, byte for byte, is refused.

    So unknown, missing and repeated fields, paths and other spellings are all caught by one rule.

    Raises:
        ExpectedError: HEADER_DAMAGED, HEADER_EXTREME for parameters that would freeze the machine,
            VAULT_TOO_NEW for a later format.
    """
    if len(content) > MAX_BYTES:
        raise ExpectedError(ErrorCode.HEADER_DAMAGED)
    plain = _parsed(content)
    _refuse_newer(plain)
    try:
        header = _header(plain)
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise ExpectedError(ErrorCode.HEADER_DAMAGED) from error
    if to_bytes(header) != content:
        raise ExpectedError(ErrorCode.HEADER_DAMAGED)
    return header


def _parsed(content: bytes) -> _Plain:
    try:
        plain: object = json.loads(content.decode("ascii"))
    except (ValueError, RecursionError) as error:
        raise ExpectedError(ErrorCode.HEADER_DAMAGED) from error
    if not isinstance(plain, dict):
        raise ExpectedError(ErrorCode.HEADER_DAMAGED)
    return cast("_Plain", plain)


def _refuse_newer(plain: _Plain) -> None:
    number = plain.get("format")
    if plain.get("magic") == MAGIC and type(number) is int and number > FORMAT:
        raise ExpectedError(ErrorCode.VAULT_TOO_NEW)


def _header(plain: _Plain) -> Header:
    if plain["magic"] != MAGIC or _number(plain, "format") != FORMAT:
        _refuse("not our header")
    header = Header(
        vault_id=_vault_id(plain),
        generation=_number(plain, "generation"),
        created_on=date.fromisoformat(plain["created_on"]),
        changed_on=date.fromisoformat(plain["changed_on"]),
        needs_device=_flag(plain, "needs_device"),
        is_recovery_confirmed=_flag(plain, "recovery_confirmed"),
        slots=tuple(_slot(each) for each in cast("list[_Plain]", plain["slots"])),
        mac=_bytes(plain, "mac", MAC_BYTES),
    )
    if not 1 <= header.generation <= MAX_GENERATION or plain["database"] != header.database:
        _refuse("generation and database disagree")
    if [slot.kind for slot in header.slots] != list(SlotKind):
        _refuse("exactly one slot of each kind, in order")
    return header


def _slot(plain: _Plain) -> Slot:
    kind = SlotKind(plain["type"])
    if len(plain["salt"]) > 2 * MAX_SALT_BYTES:
        raise ExpectedError(ErrorCode.HEADER_EXTREME)
    return Slot(
        kind=kind,
        kdf=_kdf(plain["kdf"], kind),
        salt=_bytes(plain, "salt", SALT_BYTES),
        sealed_keyhole=_bytes(plain, "keyhole", NONCE_BYTES + WRAPPED_BYTES),
        ephemeral=_bytes(plain, "ephemeral", KEY_BYTES),
        nonce=_bytes(plain, "nonce", NONCE_BYTES),
        wrapped=_bytes(plain, "wrapped", WRAPPED_BYTES),
    )


def _kdf(plain: _Plain | None, kind: SlotKind) -> KdfProfile | None:
    if (plain is None) != (kind is SlotKind.RECOVERY):
        _refuse("only what people choose is stretched, and that always")
    if plain is None:
        return None
    if plain["name"] != _KDF_NAME:
        _refuse("unknown key derivation")
    return KdfProfile(
        _number(plain, "memory_kib"), _number(plain, "passes"), _number(plain, "lanes")
    )


def _plain(header: Header) -> _Plain:
    return {
        "magic": MAGIC,
        "format": FORMAT,
        "vault_id": header.vault_id,
        "generation": header.generation,
        "database": header.database,
        "created_on": header.created_on.isoformat(),
        "changed_on": header.changed_on.isoformat(),
        "needs_device": header.needs_device,
        "recovery_confirmed": header.is_recovery_confirmed,
        "slots": [_plain_slot(slot) for slot in header.slots],
    }


def _plain_slot(slot: Slot) -> _Plain:
    kdf = slot.kdf
    return {
        "type": slot.kind.value,
        "kdf": kdf
        and {
            "name": _KDF_NAME,
            "memory_kib": kdf.memory_kib,
            "passes": kdf.passes,
            "lanes": kdf.lanes,
        },
        "salt": slot.salt.hex(),
        "keyhole": slot.sealed_keyhole.hex(),
        "ephemeral": slot.ephemeral.hex(),
        "nonce": slot.nonce.hex(),
        "wrapped": slot.wrapped.hex(),
    }


def _mac(header: Header, data_key: bytearray) -> bytes:
    key = subkey(data_key, header.vault_id, Purpose.HEADER)
    mac = hmac.digest(key, _canonical(_plain(header)), hashlib.sha256)
    wipe(key)
    return mac


def _canonical(plain: _Plain) -> bytes:
    return json.dumps(plain, sort_keys=True, separators=(",", ":")).encode("ascii") + b"\n"


def _number(plain: _Plain, key: str) -> int:
    value = plain[key]
    if type(value) is not int:
        _refuse(key)
    return value


def _flag(plain: _Plain, key: str) -> bool:
    value = plain[key]
    if type(value) is not bool:
        _refuse(key)
    return value


def _bytes(plain: _Plain, key: str, length: int) -> bytes:
    value = bytes.fromhex(plain[key])
    if len(value) != length:
        _refuse(key)
    return value


def _vault_id(plain: _Plain) -> str:
    return _bytes(plain, "vault_id", VAULT_ID_BYTES).hex()


def _refuse(fault: str) -> NoReturn:
    raise ValueError(fault)
