"""The settings every vault database runs under, and what its SQL may never do."""

from __future__ import annotations

Value = str | int | bytes | None

Setting = tuple[str, str, Value]
"""Name, the value set, the value that must be read back."""

# Taken only as far as the vault is large. Unlocking reads every row, so that a vault of up to some
# 100,000 notes answers from memory afterwards; a page not in memory costs three times a plain one.
CACHE_KIB = 262_144

COMMON: tuple[Setting, ...] = (
    ("temp_store", "MEMORY", 2),  # sorting must never spill words into a plain file
    ("secure_delete", "ON", 1),
    ("foreign_keys", "ON", 1),
    ("recursive_triggers", "ON", 1),  # else REPLACE deletes rows behind the triggers' back
    ("trusted_schema", "OFF", 0),  # a planted trigger may not call functions of ours
    ("cell_size_check", "ON", 1),
    ("mmap_size", "0", 0),
    ("fullfsync", "ON", 1),  # macOS: plain fsync leaves data in the drive's cache
    ("cache_size", str(-CACHE_KIB), -CACHE_KIB),
)
WRITING: tuple[Setting, ...] = (
    ("locking_mode", "EXCLUSIVE", "exclusive"),
    ("journal_mode", "TRUNCATE", "truncate"),  # WAL loses commits without any check noticing
    ("synchronous", "EXTRA", 3),  # FULL lost acknowledged commits at simulated power cuts
)
READING: tuple[Setting, ...] = (("query_only", "ON", 1),)

# Read back without being set. Memory security costs three to nine times the work, and locking
# ends the process instead; `cipher_status` is 1 only where pages really are encrypted.
LEFT_ALONE: tuple[tuple[str, Value], ...] = (
    ("cipher_memory_security", "0"),
    ("cipher_status", "1"),
)

FORBIDDEN_FUNCTIONS = frozenset({"load_extension", "sqlcipher_export", "fts3_tokenizer"})
FORBIDDEN_PRAGMAS = frozenset({"key", "hexkey", "rekey", "hexrekey", "writable_schema"})
