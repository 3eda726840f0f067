"""The tables of the pool in the first version of the vault: keys, rosters, rounds, results."""

from __future__ import annotations

# No words of a case stand in any of them. `pool_covered` goes with its case, wherever that goes.
POOL_TABLES = """
CREATE TABLE pool_member (
    only INTEGER PRIMARY KEY CHECK (only = 1),
    sign_key BLOB NOT NULL,
    seal_key BLOB NOT NULL,
    card BLOB NOT NULL
) STRICT;

CREATE TABLE pool_roster (
    roster_id INTEGER PRIMARY KEY AUTOINCREMENT,
    digest TEXT NOT NULL UNIQUE,
    file BLOB NOT NULL,
    confirmed_on TEXT
) STRICT;

CREATE TABLE pool_book (
    only INTEGER PRIMARY KEY CHECK (only = 1),
    book BLOB NOT NULL
) STRICT;

CREATE TABLE pool_covered (
    number TEXT NOT NULL,
    level INTEGER NOT NULL CHECK (level BETWEEN 1 AND 3),
    case_id INTEGER NOT NULL,
    PRIMARY KEY (number, level, case_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX pool_covered_by_case ON pool_covered (case_id);

CREATE TABLE pool_file (
    round TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('bijdrage','deelnemers','halfsom')),
    member TEXT NOT NULL,
    file BLOB NOT NULL,
    PRIMARY KEY (round, kind, member)
) STRICT, WITHOUT ROWID;

CREATE TABLE pool_result (
    result_id INTEGER PRIMARY KEY AUTOINCREMENT,
    round TEXT NOT NULL UNIQUE,
    roster TEXT NOT NULL,
    file BLOB NOT NULL
) STRICT;

CREATE TRIGGER case_uncovered AFTER DELETE ON cases BEGIN
    DELETE FROM pool_covered WHERE case_id = old.case_id;
END;
CREATE TRIGGER frozen_uncovered AFTER DELETE ON frozen_codes BEGIN
    DELETE FROM pool_covered WHERE case_id = -old.frozen_id;
END;
"""
