"""Secret keys as minisign keeps them: locked with a passphrase, by scrypt.

The layout is that of minisign 0.11 (src/minisign.h): kinds, salt and cost in the clear, then
number, key and checksum, exclusive-or with what scrypt makes of the passphrase.
"""

from __future__ import annotations

import base64
import os
import struct
from dataclasses import dataclass, field
from hashlib import blake2b, scrypt

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

_SIGNS, _SCRYPT, _NOTHING, _BLAKE2B = b"Ed", b"Sc", b"\0\0", b"B2"
_HEAD = struct.Struct("<2s2s2s32sQQ")
_LOCKED = 8 + 64 + 32
_MEMORY = 1 << 30
_COST = (33_554_432, _MEMORY)
"""libsodium's "sensitive": a gigabyte for each guess, as minisign asks."""
_MOST_MEMORY = (1 << 31) - 1  # that Python takes


@dataclass(frozen=True, slots=True)
class SecretKey:
    """An Ed25519 key by its seed, and the number by which its public half is found."""

    key_id: bytes
    seed: bytes = field(repr=False)

    @property
    def sign_key(self) -> bytes:
        """The public half."""
        return Ed25519PrivateKey.from_private_bytes(self.seed).public_key().public_bytes_raw()


def new_key() -> SecretKey:
    """A key from the operating system's generator."""
    return SecretKey(os.urandom(8), os.urandom(32))


def public_file(key: SecretKey) -> str:
    """What minisign writes of the public half."""
    number = key.key_id[::-1].hex().upper()
    whole = _SIGNS + key.key_id + key.sign_key
    return f"untrusted comment: minisign public key {number}\n{_base64(whole)}\n"


def locked(key: SecretKey, passphrase: str, cost: tuple[int, int] = _COST) -> str:
    """The file of the secret half; not locked without a passphrase, as after `minisign -W`."""
    kind, cost = (_SCRYPT, cost) if passphrase else (_NOTHING, (0, 0))
    salt = os.urandom(32) if passphrase else bytes(32)
    whole = key.key_id + key.seed + key.sign_key
    whole += _checksum(whole) if passphrase else bytes(32)
    if passphrase:
        whole = _xor(whole, _stretched(passphrase, salt, *cost))
    head = _HEAD.pack(_SIGNS, kind, _BLAKE2B, salt, *cost)
    return f"untrusted comment: minisign encrypted secret key\n{_base64(head + whole)}\n"


def unlocked(text: str, passphrase: str) -> SecretKey:
    """The key in a file that `locked` or minisign wrote.

    Raises:
        ValueError: another file, or another passphrase.
    """
    raw = base64.b64decode(text.splitlines()[1], validate=True)
    if len(raw) != _HEAD.size + _LOCKED:
        raise ValueError("this is no key of minisign")
    signs, kind, sums, salt, operations, memory = _HEAD.unpack_from(raw)
    whole = raw[_HEAD.size :]
    if (signs, sums) != (_SIGNS, _BLAKE2B) or kind not in {_SCRYPT, _NOTHING}:
        raise ValueError("this is no key of minisign")
    if kind == _SCRYPT:
        whole = _xor(whole, _stretched(passphrase, salt, operations, memory))
        if _checksum(whole[:-32]) != whole[-32:]:
            raise ValueError("this is not the passphrase of the key")
    return SecretKey(whole[:8], whole[8:40])


def _checksum(whole: bytes) -> bytes:
    return blake2b(_SIGNS + whole, digest_size=32).digest()


def _xor(left: bytes, right: bytes) -> bytes:
    return bytes(a ^ b for a, b in zip(left, right, strict=True))


def _stretched(passphrase: str, salt: bytes, operations: int, memory: int) -> bytes:
    n, r, p = _cost(operations, memory)
    word = passphrase.encode()
    return scrypt(word, salt=salt, n=n, r=r, p=p, maxmem=_MOST_MEMORY, dklen=_LOCKED)


def _cost(operations: int, memory: int) -> tuple[int, int, int]:
    """What libsodium makes of its two limits (crypto_pwhash_scryptsalsa208sha256, pickparams)."""
    if memory > _MEMORY:
        raise ValueError("this key asks for more memory than minisign ever does")
    r, operations = 8, max(operations, 32_768)
    is_short = operations < memory // 32
    most = operations // (r * 4) if is_short else memory // (r * 128)
    bits = next(bits for bits in range(1, 63) if 1 << bits > most // 2)
    p = 1 if is_short else min(operations // 4 >> bits, 0x3FFFFFFF) // r
    return 1 << bits, r, p


def _base64(raw: bytes) -> str:
    return base64.b64encode(raw).decode("ascii")
