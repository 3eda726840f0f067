"""The cryptography of the pool: signatures and sealed boxes, both as standards have them.

Ed25519 (RFC 8032) signs. HPKE (RFC 9180) in base mode, with X25519, HKDF-SHA256 and
ChaCha20-Poly1305, seals.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from cryptography.exceptions import InvalidSignature, InvalidTag
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.hpke import AEAD, KDF, KEM, Suite

from counsellor_app.errors import ErrorCode, ExpectedError

KEY_BYTES = 32
SIGNATURE_BYTES = 64
SEAL_BYTES = 48  # by which a sealed text is longer: an X25519 key and a tag

_SUITE = Suite(KEM.X25519, KDF.HKDF_SHA256, AEAD.CHACHA20_POLY1305)


@dataclass(frozen=True, slots=True)
class MemberKeys:
    """One member's private keys; they live in the vault and never leave it."""

    sign: bytes = field(repr=False)
    seal: bytes = field(repr=False)

    @property
    def sign_key(self) -> bytes:
        """The public half that checks signatures."""
        return Ed25519PrivateKey.from_private_bytes(self.sign).public_key().public_bytes_raw()

    @property
    def seal_key(self) -> bytes:
        """The public half that others seal to."""
        return X25519PrivateKey.from_private_bytes(self.seal).public_key().public_bytes_raw()


def new_keys() -> MemberKeys:
    """Keys from the operating system's generator."""
    return MemberKeys(
        Ed25519PrivateKey.generate().private_bytes_raw(),
        X25519PrivateKey.generate().private_bytes_raw(),
    )


def sign(message: bytes, keys: MemberKeys) -> bytes:
    """The signature of a message."""
    return Ed25519PrivateKey.from_private_bytes(keys.sign).sign(message)


def require_signature(message: bytes, signature: bytes, sign_key: bytes) -> None:
    """Refuse a message that the owner of the key did not sign.

    Raises:
        ExpectedError: POOL_SIGNATURE_WRONG.
    """
    try:
        Ed25519PublicKey.from_public_bytes(sign_key).verify(signature, message)
    except (InvalidSignature, ValueError) as error:
        raise ExpectedError(ErrorCode.POOL_SIGNATURE_WRONG) from error


def seal(plain: bytes, seal_key: bytes, info: bytes) -> bytes:
    """Seal to the owner of a key; opens with the same `info` alone.

    Raises:
        ExpectedError: POOL_CARD_UNUSABLE for a key to which nothing can be sealed.
    """
    try:
        return _SUITE.encrypt(plain, X25519PublicKey.from_public_bytes(seal_key), info=info)
    except ValueError as error:  # a point of small order gives everybody the same secret
        raise ExpectedError(ErrorCode.POOL_CARD_UNUSABLE) from error


def unseal(sealed: bytes, keys: MemberKeys, info: bytes) -> bytes:
    """What was sealed to us with this `info`.

    Raises:
        ExpectedError: POOL_HALF_UNREADABLE.
    """
    try:
        return _SUITE.decrypt(sealed, X25519PrivateKey.from_private_bytes(keys.seal), info=info)
    except (InvalidTag, ValueError) as error:
        raise ExpectedError(ErrorCode.POOL_HALF_UNREADABLE) from error
