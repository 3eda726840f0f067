"""What can go wrong, as codes: no sentences for people and no words of a case."""

from __future__ import annotations

from enum import StrEnum


class ErrorCode(StrEnum):
    """What the world did. `ui/wording.py` has the sentence for each."""

    # opening and keys
    WRONG_PASSPHRASE = "wrong_passphrase"
    WRONG_RECOVERY_CODE = "wrong_recovery_code"
    WEAK_PASSPHRASE = "weak_passphrase"
    RECOVERY_CODE_MISTYPED = "recovery_code_mistyped"
    NO_VAULT = "no_vault"
    VAULT_EXISTS = "vault_exists"
    VAULT_IN_USE = "vault_in_use"
    VAULT_TOO_NEW = "vault_too_new"
    VAULT_READ_ONLY = "vault_read_only"
    HEADER_DAMAGED = "header_damaged"
    HEADER_EXTREME = "header_extreme"
    DATABASE_DAMAGED = "database_damaged"
    DATABASE_MISSING = "database_missing"
    OLDER_COPY = "older_copy"
    SETTING_REFUSED = "setting_refused"
    TOO_LITTLE_MEMORY = "too_little_memory"
    DEVICE_SECRET_UNAVAILABLE = "device_secret_unavailable"
    DEVICE_SECRET_MISSING = "device_secret_missing"
    INTERRUPTED = "interrupted"
    # disk
    DISK_FULL = "disk_full"
    DISK_FAILED = "disk_failed"
    FOLDER_READ_ONLY = "folder_read_only"
    FOLDER_SYNCED = "folder_synced"
    FILE_UNREADABLE = "file_unreadable"
    FILE_EXISTS = "file_exists"
    FOLDER_IS_VAULT = "folder_is_vault"
    # backups
    BACKUP_DAMAGED = "backup_damaged"
    BACKUP_FOREIGN = "backup_foreign"
    # casework
    ANSWER_INVALID = "answer_invalid"
    ANSWERS_MISSING = "answers_missing"
    DATE_IN_FUTURE = "date_in_future"
    DATE_TOO_EARLY = "date_too_early"
    AGREEMENT_MISSING = "agreement_missing"
    OTHER_AGREEMENT_MISSING = "other_agreement_missing"
    NO_SUCH_RECORD = "no_such_record"
    TEXT_TOO_LONG = "text_too_long"
    CASE_CLOSED = "case_closed"
    CODEBOOK_INVALID = "codebook_invalid"
    # files from outside
    MAIL_TOO_LARGE = "mail_too_large"
    MAIL_TOO_DEEP = "mail_too_deep"
    MAIL_UNREADABLE = "mail_unreadable"
    DOCUMENT_TOO_LARGE = "document_too_large"
    DOCUMENT_UNREADABLE = "document_unreadable"
    PARSER_STOPPED = "parser_stopped"
    # leaving
    SHEET_UNDECIDED = "sheet_undecided"
    SHEET_EMPTY = "sheet_empty"
    NOT_RELEASABLE = "not_releasable"


class ExpectedError(Exception):
    """What the world did: a code and numbers, never a sentence and never words of a case."""

    def __init__(self, code: ErrorCode, **numbers: int) -> None:
        super().__init__(code.value)
        self.code = code
        self.numbers = numbers


class MissingAnswersError(ExpectedError):
    """Required answers are missing; `fields` are codes of the codebook, in form order."""

    def __init__(self, fields: tuple[str, ...]) -> None:
        super().__init__(ErrorCode.ANSWERS_MISSING, number=len(fields))
        self.fields = fields


class BugError(Exception):
    """What we did; ends in a crash note that holds types and lines only."""
