"""The vault against plain sqlite3: schema, triggers, rows, settings and code are the same.

Run:  .venv/bin/python tests/benchmarks/vault.py [NOTES | guess]

`guess` measures the cost of one guess at a passphrase alone, beside argon2-cffi.

Each line is one JSON object: name, value, unit, reference (the target or the other side's figure)
and, where something was repeated, spread: the lowest and highest of the repeats. The two sides take
turns. Known differences, all in favour of the plain side or of neither: the standard library's
SQLite is older; its search index has no secure-delete (words are added here, never changed) and
refuses to work from triggers without trusted_schema, which is therefore on there.
"""

from __future__ import annotations

import json
import random
import resource
import sqlite3
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from argon2 import low_level

from counsellor_app.casework.free_text import FreeText
from counsellor_app.errors import ExpectedError
from counsellor_app.vault import fingerprint, integrity, keys, pragmas, word_search
from counsellor_app.vault.connection import Connection, open_database
from counsellor_app.vault.database import create_database, open_unchecked
from counsellor_app.vault.integrity import Finding
from counsellor_app.vault.typed_row import TypedRow

Summary = Callable[[list[float]], float]

KEY = bytes(range(32))
NOTES = 100_000
ROUNDS = 5
SEARCHES = 120
POINT_READS = 10_000
COLD_READS = 1_000
SINGLE_COMMITS = 40
PIECE = 500
VOCABULARY = 20_000
WORDS_A_NOTE = 215  # about 1.5 kB

_INSERT = """
INSERT INTO words (owner, owner_id, field, body, changed_at, versioned_at)
VALUES ('pool_record', :number, 'note', :body, '2026-03-12T10:00:00+00:00', '')
"""


class PlainRow(TypedRow, sqlite3.Row):
    """The standard library's row with the accessors of ours."""


@dataclass
class Side:
    """One of the two databases and what was measured on it, in seconds."""

    path: Path
    connection: Connection
    measured: dict[str, list[float]] = field(default_factory=dict)

    def note(self, name: str, seconds: float) -> None:
        """Keep a measurement."""
        self.measured.setdefault(name, []).append(seconds)


def vault_side(folder: Path) -> Side:
    """The vault as it is shipped."""
    path = folder / "vault.db"
    return Side(path, create_database(path, KEY))


def plain_side(folder: Path, vault: Connection) -> Side:
    """The standard library under the vault's schema, settings and triggers."""
    path = folder / "plain.db"
    connection = open_plain(path)
    for row in vault.rows(_OWN_SCHEMA):
        connection.run(row.text("sql"))
    connection.run("INSERT INTO content_mark SELECT 1, 0, x'', x'', zeroblob(32)")
    watch_plain(connection, triggers_of(vault))
    return Side(path, connection)


def open_plain(path: Path) -> Connection:
    """A plain database in our own connection class, every setting of the vault applied."""
    driver = sqlite3.connect(path, isolation_level=None)
    driver.row_factory = PlainRow
    connection = Connection(driver, is_read_only=False)  # pyright: ignore[reportArgumentType]
    for name, value, _ in pragmas.COMMON + pragmas.WRITING:
        connection.set_pragma(name, "ON" if name == "trusted_schema" else value)
    connection.rows("SELECT 1 FROM sqlite_schema LIMIT 1")
    return connection


def triggers_of(vault: Connection) -> list[str]:
    """The triggers that keep the fingerprint, as the vault made them."""
    made = vault.rows("SELECT sql FROM temp.sqlite_schema WHERE type = 'trigger'")
    return [row.text("sql").replace("CREATE TRIGGER", "CREATE TEMP TRIGGER", 1) for row in made]


def watch_plain(connection: Connection, triggers: list[str]) -> None:
    """Keep the fingerprint as `fingerprint.watch` does; its query needs a newer SQLite."""
    row_hash = fingerprint._row_hash(connection)
    connection.add_function("with_row", lambda *row: fingerprint._with_row(row_hash, *row))
    connection.add_function("without_row", lambda *row: fingerprint._without_row(row_hash, *row))
    for sql in triggers:
        connection.run(sql)
    connection.before_commit = lambda: fingerprint._count_commit(connection)


class Notes:
    """Invented notes; words are as unevenly frequent as in real texts."""

    def __init__(self) -> None:
        chance = random.Random(1)
        letters = "eeeeennnaatttiiooorrdslgvhkmubpwjzc"
        self._chance = chance
        self._words = [
            "".join(chance.choices(letters, k=chance.randint(3, 11))) for _ in range(VOCABULARY)
        ]
        self._weights = [1 / (rank + 3) for rank in range(VOCABULARY)]
        pool = chance.choices(self._words, self._weights, k=2_000_000)
        self._texts = [" ".join(pool[i : i + WORDS_A_NOTE]) for i in range(0, 1_900_000, 95)]

    def text(self, number: int) -> str:
        """The text of a note."""
        return self._texts[number % len(self._texts)]

    def queries(self, count: int) -> list[FreeText]:
        """Pairs of words a person would look for: neither the rarest nor the most frequent."""
        chosen = self._chance.choices(self._words[20:4000], k=2 * count)
        return [FreeText(f"{a} {b}") for a, b in zip(chosen[::2], chosen[1::2], strict=True)]


def timed(side: Side, name: str, work: Callable[[Connection], object], times: int = 1) -> None:
    """Do something and keep what one of `times` took: on the clock, and of the processor."""
    wall, processor = time.perf_counter(), time.process_time()
    work(side.connection)
    side.note(name, (time.perf_counter() - wall) / times)
    side.note(f"{name} (CPU)", (time.process_time() - processor) / times)


def insert(connection: Connection, notes: Notes, numbers: range) -> None:
    """Add notes in one transaction."""
    with connection.transaction():
        for number in numbers:
            connection.run(_INSERT, number=number, body=notes.text(number))


def read_all(connection: Connection) -> None:
    """Read every note and hash it, as unlocking does."""
    row_hash = fingerprint._row_hash(connection)
    for row in connection.each("SELECT * FROM words"):
        row_hash.of("words", row)


def read_points(connection: Connection, numbers: list[int]) -> None:
    """Read notes one by one by their number."""
    for number in numbers:
        connection.row("SELECT body FROM words WHERE words_id = :number", number=number)


def open_again(vault: Side, plain: Side, triggers: list[str], *, plain_first: bool) -> None:
    """Close and open both, with every setting and trigger, up to the first answer."""

    def open_vault() -> None:
        vault.connection = open_unchecked(vault.path, KEY)

    def open_other() -> None:
        plain.connection = open_plain(plain.path)
        watch_plain(plain.connection, triggers)

    turns = [(vault, open_vault), (plain, open_other)]
    for side, opening in reversed(turns) if plain_first else turns:
        side.connection.close()
        started = time.perf_counter()
        opening()
        side.connection.row("SELECT body FROM words WHERE words_id = 1")
        side.note("open", time.perf_counter() - started)


def in_turns(vault: Side, plain: Side, number: int) -> tuple[Side, Side]:
    """Who goes first changes each time."""
    return (vault, plain) if number % 2 else (plain, vault)


def report(name: str, value: float, unit: str, reference: float, spread: list[float]) -> None:
    """One line."""
    line: dict[str, object] = {"name": name, "value": round(value, 4), "unit": unit}
    line["reference"] = round(reference, 4)
    if spread:
        line["spread"] = [round(min(spread), 4), round(max(spread), 4)]
    print(json.dumps(line), flush=True)


def compare(name: str, sides: tuple[Side, Side], summary: Summary, target: float = 0) -> None:
    """The median over the rounds: the ratio where there is a target for it, and both in ms."""
    vault, plain = (_by_round(side.measured[name], summary) for side in sides)
    ratios = [own / other for own, other in zip(vault, plain, strict=True)]
    if target:
        ratio = statistics.median(ratios)
        report(f"{name}, vault to plain sqlite3", ratio, "ratio", target, ratios)
    in_ms = [1000 * each for each in vault]
    reference = 1000 * statistics.median(plain)
    report(f"{name}, reference: plain sqlite3", statistics.median(in_ms), "ms", reference, in_ms)


def _by_round(measured: list[float], summary: Summary) -> list[float]:
    size = len(measured) // ROUNDS
    return [summary(measured[size * n : size * (n + 1)]) for n in range(ROUNDS)]


def p95(measured: list[float]) -> float:
    """What one in twenty exceeds."""
    return statistics.quantiles(measured, n=20)[-1]


def unlocking(vault: Side) -> None:
    """What unlocking takes beyond the derivation of the key: the damage check, and the rest."""
    vault.connection.close()
    size_mb = vault.path.stat().st_size / 1e6
    for name, step in (
        ("check", lambda: integrity.check(vault.path, KEY)),
        ("open", lambda: open_unchecked(vault.path, KEY).close()),
    ):
        for _ in range(ROUNDS if name == "open" else 1):
            started = time.perf_counter()
            step()
            vault.note(f"unlock {name}", time.perf_counter() - started)
    check, rest = vault.measured["unlock check"], vault.measured["unlock open"]
    report("unlock beyond key derivation and check", statistics.median(rest), "s", 0.15, rest)
    report(f"damage check of {size_mb:.0f} MB", statistics.median(check), "s", 0.0, check)


def checking_pieces(vault: Side) -> None:
    """How long each of the three checks takes."""
    for finding, is_sound in (
        *integrity._FILE_CHECKS,
        (Finding.CONTENT_CHANGED, fingerprint.holds),
    ):
        connection = open_database(vault.path, KEY, must_exist=True)
        started = time.perf_counter()
        assert is_sound(connection)
        report(f"check for {finding.value}", time.perf_counter() - started, "s", 0.0, [])
        connection.close()


def fill(vault: Side, plain: Side, notes: Notes, count: int) -> None:
    """Put the notes in both, a piece at a time."""
    for turn, first in enumerate(range(0, count, PIECE)):
        numbers = range(first, first + PIECE)
        for side in in_turns(vault, plain, turn):
            timed(side, "insert", partial(insert, notes=notes, numbers=numbers), PIECE)


def use(sides: tuple[Side, Side], notes: Notes, count: int, number: int) -> None:
    """One round in a vault just opened: read, search and save, turn and turn about."""
    chance = random.Random(number)
    read_in_turns(sides, "cold point read", count, COLD_READS, chance)
    for side in sides:
        read_all(side.connection)
    read_in_turns(sides, "point read", count, POINT_READS, chance)
    for turn, query in enumerate(notes.queries(SEARCHES)):
        for side in in_turns(*sides, turn):
            timed(side, "search", partial(word_search.search, query=query, limit=50))
    for turn in range(SINGLE_COMMITS):
        new = count + number * SINGLE_COMMITS + turn
        for side in in_turns(*sides, turn):
            timed(side, "commit", partial(insert, notes=notes, numbers=range(new, new + 1)))


def read_in_turns(
    sides: tuple[Side, Side], name: str, count: int, reads: int, chance: random.Random
) -> None:
    """Read notes at random, the same on both sides."""
    for turn in range(reads // PIECE):
        wanted = chance.choices(range(1, count + 1), k=PIECE)
        for side in in_turns(*sides, turn):
            timed(side, name, partial(read_points, numbers=wanted), PIECE)


def compare_all(vault: Side, plain: Side) -> None:
    """The targets, on the clock and of the processor: the latter hardly feels a busy machine."""
    for suffix in ("", " (CPU)"):
        compare(f"search{suffix}", (vault, plain), p95, 1.3)
        compare(f"point read{suffix}", (vault, plain), statistics.mean, 2.0)
        compare(f"insert{suffix}", (vault, plain), statistics.mean, 2.0)
        compare(f"commit{suffix}", (vault, plain), statistics.median, 2.0)
    compare("cold point read", (vault, plain), statistics.mean)
    compare("open", (vault, plain), statistics.mean)


def guessing() -> None:
    """What one guess costs: whole, and its slow step beside another library's with the same work.

    Both sides give the same bytes. They are compared by processor time, which hardly feels a busy
    machine. The memory is what the process grew by at its most.
    """
    words, salt = bytearray(b"zes woorden die niemand raadt"), bytes(keys.SALT_BYTES)
    for profile in (keys.STANDARD, keys.FLOOR):
        name = f"guess, {profile.memory_kib // keys.MIB} MiB, {profile.passes} passes"
        before = peak_mib()
        ours: list[Cost] = []
        others: list[Cost] = []
        for turn in range(ROUNDS):
            own = partial(keys.stretch, words, salt, profile)
            other = partial(other_stretch, bytes(words), salt, profile)
            sides = [(own, ours), (other, others)]
            given = {bytes(cost_of(act, kept)) for act, kept in sides[:: 1 if turn % 2 else -1]}
            assert len(given) == 1
        ratios = [own.processor / other.processor for own, other in zip(ours, others, strict=True)]
        report(f"{name}, to argon2-cffi (CPU)", statistics.median(ratios), "ratio", 1.3, ratios)
        for kind in ("wall", "processor"):
            own_s, other_s = ([getattr(cost, kind) for cost in side] for side in (ours, others))
            told, reference = statistics.median(own_s), statistics.median(other_s)
            report(f"{name}{' (CPU)' if kind == 'processor' else ''}", told, "s", reference, own_s)
        grown = peak_mib() - before
        if grown:  # the peak of a smaller profile hides under that of a larger
            report(f"{name}, memory", grown, "MiB", profile.memory_kib / keys.MIB, [])
    whole_guess(words)


@dataclass(frozen=True)
class Cost:
    """Seconds on the clock and of the processor."""

    wall: float
    processor: float


def cost_of(act: Callable[[], bytes | bytearray], kept: list[Cost]) -> bytes | bytearray:
    """Do it, keep what it cost, and hand on what it gave."""
    wall, processor = time.perf_counter(), time.process_time()
    given = act()
    kept.append(Cost(time.perf_counter() - wall, time.process_time() - processor))
    return given


def whole_guess(words: bytearray) -> None:
    """Everything between a typed passphrase and knowing that it is wrong."""
    keyhole = keys.new_keyhole(keys.SlotKind.PASSPHRASE, words, keys.STANDARD)
    binding = keys.Binding("ab" * 16, 1, needs_device=False)
    slot = keys.wrap(keyhole, keys.new_data_key(), binding, keys.NO_DEVICE_SECRET)
    taken: list[float] = []
    for turn in range(ROUNDS):
        started = time.perf_counter()
        guessed = keys.slot_secret(slot, bytearray(b"guess %d" % turn))
        try:
            keys.unwrap(slot, guessed, binding, keys.NO_DEVICE_SECRET)
        except ExpectedError:
            taken.append(time.perf_counter() - started)
    assert len(taken) == ROUNDS
    report("wrong guess, whole", statistics.median(taken), "s", 1.0, taken)


def other_stretch(words: bytes, salt: bytes, profile: keys.KdfProfile) -> bytes:
    """The same derivation by the reference implementation in argon2-cffi."""
    return low_level.hash_secret_raw(
        words,
        salt,
        time_cost=profile.passes,
        memory_cost=profile.memory_kib,
        parallelism=profile.lanes,
        hash_len=keys.KEY_BYTES,
        type=low_level.Type.ID,
    )


def peak_mib() -> int:
    """The most memory this process had so far."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024


def main(count: int) -> None:
    """Everything, in some minutes for 100,000 notes."""
    notes = Notes()
    with tempfile.TemporaryDirectory() as place:
        vault = vault_side(Path(place))
        plain = plain_side(Path(place), vault.connection)
        fill(vault, plain, notes, count)
        triggers = triggers_of(vault.connection)
        for number in range(ROUNDS):
            open_again(vault, plain, triggers, plain_first=number % 2 == 0)
            use((vault, plain), notes, count, number)
        compare_all(vault, plain)
        unlocking(vault)
        checking_pieces(vault)
        plain.connection.close()


_OWN_SCHEMA = """
SELECT sql FROM sqlite_schema
WHERE sql IS NOT NULL AND name NOT LIKE 'words_index!_%' ESCAPE '!' AND name <> 'sqlite_sequence'
ORDER BY CASE type WHEN 'table' THEN 0 WHEN 'index' THEN 1 ELSE 2 END, rowid
"""

if __name__ == "__main__":
    if sys.argv[1:] == ["guess"]:
        guessing()
    else:
        main(int(sys.argv[1]) if len(sys.argv) > 1 else NOTES)
