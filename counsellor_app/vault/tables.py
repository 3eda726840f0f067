"""The tables of the first version of the vault; codes and words stand in tables apart."""

from __future__ import annotations

# Every word of a case stands in `words` (and in `note_version`, `document`), every code elsewhere:
# counting reads tables in which there is nothing to give away.
# `content_mark` is kept by fingerprint.py; it says nothing about any case.
TABLES = """
CREATE TABLE vault_state (
    only INTEGER PRIMARY KEY CHECK (only = 1),
    header BLOB NOT NULL,
    rewriting_is_due INTEGER NOT NULL DEFAULT 0 CHECK (rewriting_is_due IN (0, 1))
) STRICT;

CREATE TABLE content_mark (
    only INTEGER PRIMARY KEY CHECK (only = 1),
    commits INTEGER NOT NULL,
    fingerprint BLOB NOT NULL,
    numbering BLOB NOT NULL,
    mark_key BLOB NOT NULL
) STRICT;

CREATE TABLE restored (
    restored_id INTEGER PRIMARY KEY AUTOINCREMENT,
    restored_at TEXT NOT NULL,
    backup_made_at TEXT NOT NULL
) STRICT;

CREATE TABLE vault_care (
    what TEXT PRIMARY KEY CHECK (
        what IN ('code_tried','code_later','backup_tested','backup_failed')
    ),
    day TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE company_link (
    case_id INTEGER PRIMARY KEY REFERENCES cases ON DELETE CASCADE,
    company_id INTEGER NOT NULL REFERENCES pool_record ON DELETE CASCADE
) STRICT;

CREATE TABLE cases (
    case_id INTEGER PRIMARY KEY AUTOINCREMENT,
    case_no INTEGER NOT NULL UNIQUE,
    status TEXT NOT NULL CHECK (status IN ('DRAFT','NEW','ONGOING','WAITING','CLOSED')),
    registered_on TEXT,
    received_on TEXT,
    closed_on TEXT,
    last_contact_on TEXT,
    next_step_on TEXT,
    reply_due_on TEXT,
    hearing_due_on TEXT,
    retention_until TEXT,
    codebook_version INTEGER NOT NULL,
    answers TEXT NOT NULL,
    used_in_intervision INTEGER NOT NULL DEFAULT 0,
    counted_in TEXT NOT NULL DEFAULT '{}',
    changed_at TEXT NOT NULL
) STRICT;
CREATE INDEX cases_by_received ON cases (received_on DESC, case_id DESC);
CREATE INDEX cases_by_status ON cases (status, received_on DESC);
CREATE INDEX cases_by_last_contact ON cases (last_contact_on DESC, case_id DESC);
CREATE INDEX cases_by_next_step ON cases (next_step_on, case_id);
CREATE INDEX cases_by_hearing ON cases (hearing_due_on, case_id);
CREATE INDEX cases_by_reply ON cases (reply_due_on) WHERE reply_due_on IS NOT NULL;
CREATE INDEX cases_by_retention ON cases (retention_until) WHERE retention_until IS NOT NULL;

CREATE TABLE case_code (
    case_id INTEGER NOT NULL REFERENCES cases ON DELETE CASCADE,
    field TEXT NOT NULL,
    code TEXT NOT NULL,
    PRIMARY KEY (field, code, case_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX case_code_by_case ON case_code (case_id);

CREATE TABLE timeline (
    record_id INTEGER PRIMARY KEY AUTOINCREMENT,
    case_id INTEGER NOT NULL REFERENCES cases ON DELETE CASCADE,
    record TEXT NOT NULL CHECK (record IN ('contact','intervention','referral','consent','safety')),
    day TEXT NOT NULL,
    answers TEXT NOT NULL,
    is_draft INTEGER NOT NULL,
    next_step_on TEXT,
    next_step_is_done INTEGER NOT NULL DEFAULT 0,
    changed_at TEXT NOT NULL
) STRICT;
CREATE INDEX timeline_by_case ON timeline (case_id, day, record_id);
CREATE INDEX timeline_by_step ON timeline (next_step_on)
    WHERE next_step_is_done = 0 AND next_step_on IS NOT NULL;
CREATE INDEX timeline_drafts ON timeline (day) WHERE is_draft = 1;

CREATE TABLE pool_record (
    record_id INTEGER PRIMARY KEY AUTOINCREMENT,
    record TEXT NOT NULL CHECK (record IN ('question','signal','activity','learning','company')),
    day TEXT NOT NULL,
    answers TEXT NOT NULL,
    is_draft INTEGER NOT NULL,
    codebook_version INTEGER NOT NULL,
    changed_at TEXT NOT NULL
) STRICT;
CREATE INDEX pool_record_by_day ON pool_record (record, day DESC);

CREATE TABLE session (
    session_id INTEGER PRIMARY KEY AUTOINCREMENT,
    day TEXT NOT NULL,
    starts_at TEXT,
    minutes INTEGER NOT NULL,
    answers TEXT NOT NULL,
    feedback_on TEXT NOT NULL,
    next_on TEXT,
    is_draft INTEGER NOT NULL,
    codebook_version INTEGER NOT NULL,
    changed_at TEXT NOT NULL
) STRICT;
CREATE INDEX session_by_day ON session (day DESC);

CREATE TABLE session_record (
    record_id INTEGER PRIMARY KEY REFERENCES pool_record ON DELETE CASCADE,
    session_id INTEGER NOT NULL REFERENCES session ON DELETE CASCADE
) STRICT;
CREATE INDEX session_record_by_session ON session_record (session_id);

CREATE TABLE person (
    person_id INTEGER PRIMARY KEY AUTOINCREMENT,
    case_id INTEGER NOT NULL REFERENCES cases ON DELETE CASCADE,
    role TEXT NOT NULL
) STRICT;
CREATE INDEX person_by_case ON person (case_id);

CREATE TABLE document (
    document_id INTEGER PRIMARY KEY AUTOINCREMENT,
    case_id INTEGER NOT NULL REFERENCES cases ON DELETE CASCADE,
    media_type TEXT NOT NULL,
    size_bytes INTEGER NOT NULL,
    added_on TEXT NOT NULL,
    content BLOB NOT NULL
) STRICT;
CREATE INDEX document_by_case ON document (case_id);

CREATE TABLE words (
    words_id INTEGER PRIMARY KEY AUTOINCREMENT,
    case_id INTEGER REFERENCES cases ON DELETE CASCADE,
    owner TEXT NOT NULL CHECK (
        owner IN ('case','timeline','person','document','pool_record','session')
    ),
    owner_id INTEGER NOT NULL,
    field TEXT NOT NULL CHECK (field IN (
        'note','next_step','name','aliases','title','text',
        'place','facilitator','attendees','presenters','learning','agreements'
    )),
    body TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    versioned_at TEXT NOT NULL,
    UNIQUE (owner, owner_id, field)
) STRICT;
CREATE INDEX words_by_case ON words (case_id);

CREATE TABLE note_version (
    version_id INTEGER PRIMARY KEY AUTOINCREMENT,
    words_id INTEGER NOT NULL REFERENCES words ON DELETE CASCADE,
    body TEXT NOT NULL,
    kept_at TEXT NOT NULL
) STRICT;
CREATE INDEX note_version_by_words ON note_version (words_id, version_id);

CREATE TABLE sheet (
    sheet_id INTEGER PRIMARY KEY AUTOINCREMENT,
    case_id INTEGER REFERENCES cases ON DELETE CASCADE,
    session_id INTEGER REFERENCES session ON DELETE SET NULL,
    audience TEXT NOT NULL CHECK (audience IN ('POULE','SECTOR')),
    state TEXT NOT NULL CHECK (state IN ('DRAFT','APPROVED')),
    fields TEXT NOT NULL,
    made_on TEXT NOT NULL,
    approved_on TEXT,
    changed_at TEXT NOT NULL
) STRICT;
CREATE INDEX sheet_by_case ON sheet (case_id) WHERE case_id IS NOT NULL;
CREATE INDEX sheet_by_session ON sheet (session_id) WHERE session_id IS NOT NULL;

CREATE TABLE report_text (
    text_id INTEGER PRIMARY KEY AUTOINCREMENT,
    first_on TEXT NOT NULL,
    last_on TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('signal','workflow','learning','recommendation')),
    answers TEXT NOT NULL,
    words TEXT NOT NULL,
    proposal TEXT NOT NULL,
    due_on TEXT,
    review TEXT,
    codebook_version INTEGER NOT NULL,
    changed_at TEXT NOT NULL
) STRICT;
CREATE INDEX report_text_by_period ON report_text (first_on, last_on);

CREATE TABLE supplied_number (
    first_on TEXT NOT NULL,
    last_on TEXT NOT NULL,
    code TEXT NOT NULL,
    amount INTEGER NOT NULL,
    PRIMARY KEY (first_on, last_on, code)
) STRICT, WITHOUT ROWID;

CREATE TABLE erased_case (
    case_no INTEGER PRIMARY KEY,
    erased_on TEXT NOT NULL,
    backups_touched INTEGER NOT NULL
) STRICT;

CREATE TABLE frozen_codes (
    frozen_id INTEGER PRIMARY KEY AUTOINCREMENT,
    status TEXT NOT NULL,
    registered_on TEXT NOT NULL,
    codebook_version INTEGER NOT NULL,
    answers TEXT NOT NULL,
    timeline TEXT NOT NULL,
    counted_in TEXT NOT NULL,
    kept_until TEXT NOT NULL
) STRICT;

CREATE TABLE ledger (
    entry_id INTEGER PRIMARY KEY AUTOINCREMENT,
    released_on TEXT NOT NULL,
    kind TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    content TEXT NOT NULL,
    chain TEXT NOT NULL
) STRICT;

CREATE TABLE moved_in (
    case_id INTEGER PRIMARY KEY REFERENCES cases ON DELETE CASCADE,
    batch INTEGER NOT NULL,
    row_mark BLOB NOT NULL,
    moved_on TEXT NOT NULL
) STRICT;
CREATE INDEX moved_in_by_mark ON moved_in (row_mark);

CREATE TRIGGER case_answered AFTER INSERT ON cases BEGIN
    INSERT OR IGNORE INTO case_code (case_id, field, code)
    SELECT new.case_id, asked.key, given.value
    FROM json_each(new.answers) AS asked,
        json_each(
            CASE asked.type WHEN 'array' THEN asked.value ELSE json_array(asked.value) END
        ) AS given
    WHERE asked.type IN ('array', 'text') AND given.value GLOB '[A-Z]*';
END;
CREATE TRIGGER case_answered_anew AFTER UPDATE OF answers ON cases
WHEN old.answers <> new.answers BEGIN
    DELETE FROM case_code WHERE case_id = old.case_id;
    INSERT OR IGNORE INTO case_code (case_id, field, code)
    SELECT new.case_id, asked.key, given.value
    FROM json_each(new.answers) AS asked,
        json_each(
            CASE asked.type WHEN 'array' THEN asked.value ELSE json_array(asked.value) END
        ) AS given
    WHERE asked.type IN ('array', 'text') AND given.value GLOB '[A-Z]*';
END;

CREATE VIRTUAL TABLE words_index USING fts5 (
    body, content='words', content_rowid='words_id',
    tokenize="unicode61 remove_diacritics 2"
);
INSERT INTO words_index (words_index, rank) VALUES ('secure-delete', 1);

CREATE TRIGGER timeline_gone AFTER DELETE ON timeline BEGIN
    DELETE FROM words WHERE owner = 'timeline' AND owner_id = old.record_id;
END;
CREATE TRIGGER person_gone AFTER DELETE ON person BEGIN
    DELETE FROM words WHERE owner = 'person' AND owner_id = old.person_id;
END;
CREATE TRIGGER document_gone AFTER DELETE ON document BEGIN
    DELETE FROM words WHERE owner = 'document' AND owner_id = old.document_id;
END;
CREATE TRIGGER session_gone AFTER DELETE ON session BEGIN
    DELETE FROM words WHERE owner = 'session' AND owner_id = old.session_id;
END;
CREATE TRIGGER pool_record_gone AFTER DELETE ON pool_record BEGIN
    DELETE FROM words WHERE owner = 'pool_record' AND owner_id = old.record_id;
END;

CREATE TRIGGER words_added AFTER INSERT ON words BEGIN
    INSERT INTO words_index (rowid, body) VALUES (new.words_id, new.body);
END;
CREATE TRIGGER words_gone AFTER DELETE ON words BEGIN
    INSERT INTO words_index (words_index, rowid, body) VALUES ('delete', old.words_id, old.body);
END;
CREATE TRIGGER words_left AFTER DELETE ON words
WHEN (SELECT rewriting_is_due = 0 FROM vault_state) BEGIN
    UPDATE vault_state SET rewriting_is_due = 1;
END;
CREATE TRIGGER sheet_left AFTER DELETE ON sheet BEGIN
    UPDATE vault_state SET rewriting_is_due = 1;
END;
CREATE TRIGGER report_text_left AFTER DELETE ON report_text BEGIN
    UPDATE vault_state SET rewriting_is_due = 1;
END;
CREATE TRIGGER words_changed AFTER UPDATE OF body ON words WHEN old.body <> new.body BEGIN
    INSERT INTO words_index (words_index, rowid, body) VALUES ('delete', old.words_id, old.body);
    INSERT INTO words_index (rowid, body) VALUES (new.words_id, new.body);
END;
"""
