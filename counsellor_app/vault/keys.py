"""The vault's keys: how a secret opens a slot, and what the data key inside it gives.

A slot wraps the data key to a *keyhole*: an X25519 public key whose private half comes from the
passphrase or the recovery code alone. So a rotation can wrap a new data key for a secret nobody has
to type, and an old copy of the vault still opens nothing but itself. The public key is sealed under
the data key: who has only the header has nothing but symmetric cryptography to attack.
"""

from __future__ import annotations

import json
import secrets
from dataclasses import dataclass
from enum import StrEnum, auto
from typing import cast

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from counsellor_app.errors import ErrorCode, ExpectedError

KEY_BYTES = 32
SALT_BYTES = 16
NONCE_BYTES = 12
TAG_BYTES = 16
WRAPPED_BYTES = KEY_BYTES + TAG_BYTES
RECOVERY_BYTES = 20  # 160 bits: 32 characters of five bits

MIB = 1024  # in KiB, the unit of Argon2
MAX_MEMORY_KIB = 1024 * MIB
MAX_PASSES = 20
MAX_LANES = 8


class SlotKind(StrEnum):
    """Which secret opens a slot."""

    PASSPHRASE = auto()
    RECOVERY = auto()


class Purpose(StrEnum):
    """What a key derived from the data key is for; one key never serves two purposes."""

    DATABASE = "database"
    HEADER = "header"
    KEYHOLES = "keyholes"


@dataclass(frozen=True, slots=True)
class KdfProfile:
    """What one guess of a passphrase costs (Argon2id).

    Raises:
        ExpectedError: HEADER_EXTREME outside what a machine survives: a planted header must not
            freeze it.
    """

    memory_kib: int
    passes: int
    lanes: int

    def __post_init__(self) -> None:
        is_sane = (
            8 * self.lanes <= self.memory_kib <= MAX_MEMORY_KIB
            and 1 <= self.passes <= MAX_PASSES
            and 1 <= self.lanes <= MAX_LANES
        )
        if not is_sane:
            raise ExpectedError(ErrorCode.HEADER_EXTREME)


FLOOR = KdfProfile(64 * MIB, 3, 4)
STANDARD = KdfProfile(256 * MIB, 3, 4)


@dataclass(frozen=True, slots=True)
class Binding:
    """What a wrapped key is tied to: moved to another header it does not open."""

    vault_id: str
    generation: int
    needs_device: bool


@dataclass(frozen=True, slots=True)
class Keyhole:
    """What it takes to wrap a data key for a secret without knowing that secret.

    `kdf` is None where the secret is random enough (the recovery code).
    """

    kind: SlotKind
    kdf: KdfProfile | None
    salt: bytes
    public_key: bytes


@dataclass(frozen=True, slots=True)
class Slot:
    """One way into the vault, as the header keeps it."""

    kind: SlotKind
    kdf: KdfProfile | None
    salt: bytes
    sealed_keyhole: bytes
    ephemeral: bytes
    nonce: bytes
    wrapped: bytes


NO_DEVICE_SECRET = bytearray()


def new_data_key() -> bytearray:
    """A data key from the operating system's generator."""
    return bytearray(secrets.token_bytes(KEY_BYTES))


def wipe(*secret: bytearray) -> None:
    """Overwrite secrets in place; best effort, the restart at lock does the rest."""
    for each in secret:
        each[:] = bytes(len(each))


def subkey(data_key: bytearray, vault_id: str, purpose: Purpose) -> bytearray:
    """The key of one purpose."""
    return _hkdf(data_key, salt=bytes.fromhex(vault_id), info=f"key for {purpose}")


def stretch(passphrase: bytearray, salt: bytes, kdf: KdfProfile) -> bytearray:
    """Argon2id of a normalised passphrase: the slow step.

    Raises:
        ExpectedError: TOO_LITTLE_MEMORY.
    """
    stretched = bytearray(KEY_BYTES)
    try:
        Argon2id(
            salt=salt,
            length=KEY_BYTES,
            iterations=kdf.passes,
            lanes=kdf.lanes,
            memory_cost=kdf.memory_kib,
        ).derive_into(cast("bytes", passphrase), stretched)  # its stub forgot buffers
    except MemoryError as error:
        raise ExpectedError(ErrorCode.TOO_LITTLE_MEMORY, mebibytes=kdf.memory_kib // MIB) from error
    return stretched


def slot_secret(slot: Slot | Keyhole, typed: bytearray) -> bytearray:
    """What a typed secret becomes for a slot: stretched where people choose it, as it is else."""
    return bytearray(typed) if slot.kdf is None else stretch(typed, slot.salt, slot.kdf)


def new_keyhole(kind: SlotKind, typed: bytearray, kdf: KdfProfile | None) -> Keyhole:
    """A keyhole for a new secret, with a salt of its own."""
    salt = secrets.token_bytes(SALT_BYTES)
    empty = Keyhole(kind, kdf, salt, b"")
    secret = slot_secret(empty, typed)
    private = _private_key(kind, salt, secret)
    wipe(secret)
    return Keyhole(kind, kdf, salt, private.public_key().public_bytes_raw())


def keyhole_of(slot: Slot, data_key: bytearray, vault_id: str) -> Keyhole:
    """The keyhole of a slot of an open vault."""
    key = subkey(data_key, vault_id, Purpose.KEYHOLES)
    sealed = slot.sealed_keyhole
    public = AESGCM(key).decrypt(sealed[:NONCE_BYTES], sealed[NONCE_BYTES:], slot.kind.encode())
    wipe(key)
    return Keyhole(slot.kind, slot.kdf, slot.salt, public)


def wrap(keyhole: Keyhole, data_key: bytearray, binding: Binding, device_secret: bytearray) -> Slot:
    """Wrap the data key so that only the keyhole's secret opens it, with the device's if asked."""
    ephemeral = X25519PrivateKey.generate()
    public = ephemeral.public_key().public_bytes_raw()
    shared = ephemeral.exchange(X25519PublicKey.from_public_bytes(keyhole.public_key))
    key = _wrapping_key(shared, public, keyhole, _device_part(keyhole.kind, device_secret))
    nonce = secrets.token_bytes(NONCE_BYTES)
    slot = Slot(
        kind=keyhole.kind,
        kdf=keyhole.kdf,
        salt=keyhole.salt,
        sealed_keyhole=_sealed(keyhole, data_key, binding.vault_id),
        ephemeral=public,
        nonce=nonce,
        wrapped=AESGCM(key).encrypt(nonce, data_key, _bound_to(keyhole, binding)),
    )
    wipe(key)
    return slot


def unwrap(slot: Slot, secret: bytearray, binding: Binding, device_secret: bytearray) -> bytearray:
    """The data key of a slot; `secret` comes from `slot_secret`.

    Raises:
        ExpectedError: WRONG_PASSPHRASE or WRONG_RECOVERY_CODE, by the slot's kind.
    """
    private = _private_key(slot.kind, slot.salt, secret)
    keyhole = Keyhole(slot.kind, slot.kdf, slot.salt, private.public_key().public_bytes_raw())
    data_key = bytearray(KEY_BYTES)
    try:
        shared = private.exchange(X25519PublicKey.from_public_bytes(slot.ephemeral))
        key = _wrapping_key(shared, slot.ephemeral, keyhole, _device_part(slot.kind, device_secret))
        AESGCM(key).decrypt_into(slot.nonce, slot.wrapped, _bound_to(keyhole, binding), data_key)
    except (InvalidTag, ValueError) as error:  # ValueError: an ephemeral key that is no key
        raise ExpectedError(_WRONG[slot.kind]) from error
    wipe(key)
    return data_key


_WRONG = {
    SlotKind.PASSPHRASE: ErrorCode.WRONG_PASSPHRASE,
    SlotKind.RECOVERY: ErrorCode.WRONG_RECOVERY_CODE,
}


def _private_key(kind: SlotKind, salt: bytes, secret: bytearray) -> X25519PrivateKey:
    seed = _hkdf(secret, salt=salt, info=f"keyhole of {kind}")
    private = X25519PrivateKey.from_private_bytes(seed)
    wipe(seed)
    return private


def _wrapping_key(
    shared: bytes, ephemeral: bytes, keyhole: Keyhole, device_part: bytearray
) -> bytearray:
    """A key used once: the ephemeral key is new at each wrap, so no nonce can meet it twice."""
    both = bytearray(shared) + device_part
    key = _hkdf(both, salt=ephemeral + keyhole.public_key, info=f"wrap for {keyhole.kind}")
    wipe(both)
    return key


def _device_part(kind: SlotKind, device_secret: bytearray) -> bytearray:
    """The recovery code never needs the device: it is the way in when the device forgot."""
    return device_secret if kind is SlotKind.PASSPHRASE else NO_DEVICE_SECRET


def _sealed(keyhole: Keyhole, data_key: bytearray, vault_id: str) -> bytes:
    key = subkey(data_key, vault_id, Purpose.KEYHOLES)
    nonce = secrets.token_bytes(NONCE_BYTES)
    sealed = nonce + AESGCM(key).encrypt(nonce, keyhole.public_key, keyhole.kind.encode())
    wipe(key)
    return sealed


def _bound_to(keyhole: Keyhole, binding: Binding) -> bytes:
    kdf = keyhole.kdf
    bound = {
        "vault_id": binding.vault_id,
        "generation": binding.generation,
        "needs_device": binding.needs_device,
        "slot": keyhole.kind,
        "kdf": None if kdf is None else [kdf.memory_kib, kdf.passes, kdf.lanes],
        "salt": keyhole.salt.hex(),
    }
    return json.dumps(bound, sort_keys=True).encode()


def _hkdf(secret: bytearray, *, salt: bytes, info: str) -> bytearray:
    derived = bytearray(KEY_BYTES)
    HKDF(SHA256(), KEY_BYTES, salt, b"counsellor vault 1: " + info.encode()).derive_into(
        secret, derived
    )
    return derived
