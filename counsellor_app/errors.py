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
    FILE_UNREADABLE = "file_unreadable"
    FILE_TOO_LARGE = "file_too_large"
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
    DOCUMENT_FOREIGN = "document_foreign"
    DOCUMENTS_LEFT_OUT = "documents_left_out"
    LETTER_NO_FILE = "letter_no_file"
    PARSER_STOPPED = "parser_stopped"
    SPREADSHEET_TOO_LARGE = "spreadsheet_too_large"
    SPREADSHEET_TOO_LONG = "spreadsheet_too_long"
    SPREADSHEET_TOO_WIDE = "spreadsheet_too_wide"
    SPREADSHEET_EMPTY = "spreadsheet_empty"
    SPREADSHEET_UNREADABLE = "spreadsheet_unreadable"
    SPREADSHEET_LOCKED = "spreadsheet_locked"
    SPREADSHEET_OLD_FORMAT = "spreadsheet_old_format"
    SPREADSHEET_OPEN_DOCUMENT = "spreadsheet_open_document"
    # a new version of the app
    VERSION_NO_KEY = "version_no_key"
    VERSION_NO_SIGNATURE = "version_no_signature"
    VERSION_SIGNATURE_UNREADABLE = "version_signature_unreadable"
    VERSION_SIGNATURE_WRONG = "version_signature_wrong"
    VERSION_STRANGER = "version_stranger"
    VERSION_NOT_OURS = "version_not_ours"
    VERSION_TOO_LARGE = "version_too_large"
    # leaving
    SHEET_UNDECIDED = "sheet_undecided"
    SHEET_EMPTY = "sheet_empty"
    SHEET_WALK_OPEN = "sheet_walk_open"
    SHEET_ONLY_POOL = "sheet_only_pool"
    SHEET_DETACHED = "sheet_detached"
    ATTENDANCE_EMPTY = "attendance_empty"
    ATTENDANCE_NAMES = "attendance_names"
    NOT_RELEASABLE = "not_releasable"
    RELEASES_ALIKE = "releases_alike"
    PERIOD_PUBLISHED = "period_published"
    BREAKDOWN_IN_SPRING = "breakdown_in_spring"
    # texts and numbers of the pool's report
    TEXT_EMPTY = "text_empty"
    TEXT_REVIEWERS = "text_reviewers"
    TEXT_CHECKS_OPEN = "text_checks_open"
    TEXT_NOT_REVIEWED = "text_not_reviewed"
    TEXT_NAMES_SOMEBODY = "text_names_somebody"
    TEXT_HINTS_OPEN = "text_hints_open"
    REPORT_TEXT_TOO_LONG = "report_text_too_long"
    SUPPLIED_INVALID = "supplied_invalid"
    # the pool: files and signatures
    POOL_FILE_UNREADABLE = "pool_file_unreadable"
    POOL_FILE_TOO_LARGE = "pool_file_too_large"
    POOL_FILE_TOO_NEW = "pool_file_too_new"
    POOL_FILE_OTHER_KIND = "pool_file_other_kind"
    POOL_SIGNATURE_WRONG = "pool_signature_wrong"
    POOL_STRANGER = "pool_stranger"
    # the pool: cards and roster
    POOL_NAME_REFUSED = "pool_name_refused"
    POOL_CARD_UNUSABLE = "pool_card_unusable"
    POOL_ROSTER_SAME_NAME = "pool_roster_same_name"
    POOL_ROSTER_SAME_CARD = "pool_roster_same_card"
    POOL_ROSTER_TOO_LARGE = "pool_roster_too_large"
    POOL_ROSTER_OLDER = "pool_roster_older"
    POOL_ROSTER_UNCONFIRMED = "pool_roster_unconfirmed"
    POOL_ROSTER_OTHER = "pool_roster_other"
    POOL_NOT_IN_ROSTER = "pool_not_in_roster"
    # the pool: rounds
    POOL_NOT_PARTICIPANT = "pool_not_participant"
    POOL_NOT_YOUR_ROLE = "pool_not_your_role"
    POOL_CODEBOOK_OTHER = "pool_codebook_other"
    POOL_WINDOW_REFUSED = "pool_window_refused"
    POOL_ROLES_REFUSED = "pool_roles_refused"
    POOL_THRESHOLDS_WEAK = "pool_thresholds_weak"
    POOL_PERIOD_TAKEN = "pool_period_taken"
    POOL_REPLACEMENT_REFUSED = "pool_replacement_refused"
    POOL_PREVIOUS_MISSING = "pool_previous_missing"
    POOL_ROUND_UNKNOWN = "pool_round_unknown"
    POOL_ROUND_EARLY = "pool_round_early"
    POOL_ROUND_CLOSED = "pool_round_closed"
    POOL_ROUND_REPLACED = "pool_round_replaced"
    POOL_ROUND_OTHER = "pool_round_other"
    POOL_ROUND_BEGUN = "pool_round_begun"
    POOL_ROUND_RESTORED = "pool_round_restored"
    POOL_FIGURE_TOO_LARGE = "pool_figure_too_large"
    # the pool: halves, list and opening
    POOL_HALF_UNREADABLE = "pool_half_unreadable"
    POOL_CONTRIBUTION_OLDER = "pool_contribution_older"
    POOL_TOO_FEW = "pool_too_few"
    POOL_NOT_CLOSED = "pool_not_closed"
    POOL_LIST_MISMATCH = "pool_list_mismatch"
    POOL_OPENED_ALREADY = "pool_opened_already"
    POOL_COUNT_MISMATCH = "pool_count_mismatch"
    POOL_HALF_SUM_OTHER = "pool_half_sum_other"
    POOL_LEVEL_BELOW_GATE = "pool_level_below_gate"
    POOL_ROUND_SPOILT = "pool_round_spoilt"
    POOL_RESULT_REFUSED = "pool_result_refused"
    POOL_RESULT_OTHER = "pool_result_other"


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
