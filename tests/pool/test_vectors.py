"""The published vectors of the protocol, and an independent implementation of its sealing."""

from __future__ import annotations

import hashlib

from pyhpke import AEADId, CipherSuite, KDFId, KEMId, KEMKey

from counsellor_app.pool import exact, halves
from counsellor_app.pool.contribution import half_info, open_half_a, open_half_b
from counsellor_app.pool.half_sum import half_sum_info
from counsellor_app.pool.limits import Kind
from counsellor_app.pool.sealing import MemberKeys, require_signature, seal, sign, unseal
from counsellor_app.pool.signed_file import sign_file, signed_bytes
from tests.pool.people import figures, played

ROUND = hashlib.sha256(b"voorbeeldronde").digest()
SEED = bytes(range(32))
KEYS = MemberKeys(sign=bytes(range(32)), seal=bytes(range(32, 64)))
NUMBER = bytes(range(16))
HALF_A = bytes.fromhex("da2a6e07b37e65bd56266640f4bc689c")
SUITE = CipherSuite.new(KEMId.DHKEM_X25519_HKDF_SHA256, KDFId.HKDF_SHA256, AEADId.CHACHA20_POLY1305)


def opened_independently(sealed: bytes, private: bytes, info: bytes) -> bytes:
    """What another implementation of RFC 9180 finds in a sealed box."""
    key = KEMKey.from_jwk({"kty": "OKP", "crv": "X25519", **_jwk(private)})
    return SUITE.create_recipient_context(sealed[:32], key, info=info).open(sealed[32:])


def sealed_independently(plain: bytes, public: bytes, info: bytes) -> bytes:
    """A box that another implementation sealed."""
    key = KEMKey.from_jwk({"kty": "OKP", "crv": "X25519", "x": _url(public)})
    enc, context = SUITE.create_sender_context(key, info=info)
    return enc + context.seal(plain)


def _jwk(private: bytes) -> dict[str, str]:
    return {"x": _url(MemberKeys(bytes(32), private).seal_key), "d": _url(private)}


def _url(raw: bytes) -> str:
    return exact.base64(raw).rstrip("=").translate(str.maketrans("+/", "-_"))


def test_the_round_of_the_vectors() -> None:
    """R is a plain SHA-256."""
    assert ROUND.hex() == "e665f97e75cc0c3449d85e4025c84faa702fcd681e37354698ba3fe39edb10b7"


def test_masks() -> None:
    """The masks of the three levels, by their first cells and by their digests."""
    first = halves.mask(1, ROUND, SEED, 4)
    second, third = halves.mask(2, ROUND, SEED, 36), halves.mask(3, ROUND, SEED, 120)
    assert first == (4170306855, 1117421904, 3214530989, 1670857493)
    assert second[:4] == (3065770892, 1356702084, 3981996977, 3371511697)
    assert third[:4] == (827814248, 3343108213, 1814175937, 846284175)
    digests = [
        hashlib.sha256(halves.to_bytes((level, (), ()))).hexdigest()
        for level in (first, second, third)
    ]
    assert digests == [
        "54962164658f31edc8b9ec5eb6258d2de37d83cdee2649114ad3c0bb54b1707b",
        "ff2210b402d1d19901881f3ac7cc5b84a50df480e24aaaf9037374ac6bc8f663",
        "f24191e7e5ee2a1232a30ec231ba6b9008fd05d212c496b14efa9aced4d82fbb",
    ]


def test_half_a() -> None:
    """The figures minus the mask, and their bytes."""
    half = halves.masked(((1, 3, 3, 9), (), ()), ROUND, SEED)
    assert half[0] == (124660442, 3177545395, 1080436310, 2624109812)
    assert halves.to_bytes(half) == HALF_A


def test_three_people() -> None:
    """Sums of halves A and of masks, and the total they give together."""
    seeds = [hashlib.sha256(bytes([at])).digest() for at in range(3)]
    sent = [(1, 2, 2, 2), (1, 0, 1, 1), (1, 5, 7, 7)]
    own = [halves.masked((x, (), ()), ROUND, s) for x, s in zip(sent, seeds, strict=True)]
    masks = [halves.masks(ROUND, seed, (4, 0, 0)) for seed in seeds]
    of_halves = halves.sum_of(own, (4, 0, 0))[0]
    of_masks = halves.sum_of(masks, (4, 0, 0))[0]
    assert of_halves == (473461145, 3182892568, 87157124, 2303901763)
    assert of_masks == (3821506154, 1112074735, 4207810182, 1991065543)
    assert halves.added(of_halves, of_masks) == (3, 7, 10, 10)


def test_signature() -> None:
    """Ed25519 over the kind and the payload."""
    payload = exact.canonical({"proef": 1})
    assert signed_bytes(Kind.CONTRIBUTION, payload).hex() == (
        "706f756c652f312f62696a6472616765007b2270726f6566223a317d"
    )
    signature = sign_file(Kind.CONTRIBUTION, "vp3", payload, KEYS).signature
    assert KEYS.sign_key.hex() == (
        "03a107bff3ce10be1d70dd18e74bc09967e4d6309ba50d5f1ddc8664125531b8"
    )
    assert signature.hex() == (
        "cd5ebd3bf16aa9c0f44613d2e0154692c79b542b09d06afde05c13379a4f0dcf"
        "c641defd11e05faad809d114c0084823a80e34e86682b609fa7ec8813713620b"
    )
    require_signature(signed_bytes(Kind.CONTRIBUTION, payload), signature, KEYS.sign_key)
    assert sign(b"", KEYS) != signature


def test_sealed_half() -> None:
    """The published box opens to half A, here and by the independent implementation."""
    sealed = bytes.fromhex(
        "585a71009ecb5a630936358c3ce7d8b4e053bda6a9db0e930a15e2555fccc45a"
        "5d078c75d3a0651357e5a41d196ce1c9446508560cb9182da0948e339f8097c0"
    )
    info = half_info(b"a", ROUND, "vp3", NUMBER)
    assert info == bytes.fromhex("706f756c652f312f6100") + ROUND + b"vp3\x00" + NUMBER
    assert KEYS.seal_key.hex() == (
        "358072d6365880d1aeea329adf9121383851ed21a28e3b75e965d0d2cd166254"
    )
    assert unseal(sealed, KEYS, info) == HALF_A
    assert opened_independently(sealed, KEYS.seal, info) == HALF_A


def test_what_we_seal_opens_elsewhere_and_the_other_way_round() -> None:
    """Both directions, with an info of ours."""
    info = half_sum_info(ROUND, ROUND)
    assert opened_independently(seal(b"proef", KEYS.seal_key, info), KEYS.seal, info) == b"proef"
    assert unseal(sealed_independently(b"proef", KEYS.seal_key, info), KEYS, info) == b"proef"


def test_a_second_implementation_reads_a_whole_contribution() -> None:
    """Both halves of a real file open with pyhpke to what we open, and give the figures back."""
    round_played = played(reports=7)
    opener, holder = round_played.people[:2]
    digest = round_played.pool_round.digest
    for sent in round_played.participants.contributions:
        info_a, info_b = (half_info(p, digest, sent.by, sent.number) for p in (b"a", b"b"))
        half_a = opened_independently(sent.half_a, opener.keys.seal, info_a)
        seed = opened_independently(sent.half_b, holder.keys.seal, info_b)
        own = halves.from_bytes(half_a, (6, 4, 4))
        assert own == open_half_a(sent, round_played.pool_round, opener.keys)
        masks = halves.masks(digest, seed, (6, 4, 4))
        assert masks == open_half_b(sent, round_played.pool_round, holder.keys)
        pairs = zip(own, masks, strict=True)
        assert tuple(halves.added(a, b) for a, b in pairs) == figures(7)
