"""What is being done, in a sentence; and why some of it is not stopped halfway."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from counsellor_app.pace import Act

_CONTEXT = "pace"

_DOING = {
    Act.OPENING: QT_TRANSLATE_NOOP("pace", "The vault is being opened and checked."),
    Act.BACKUP: QT_TRANSLATE_NOOP("pace", "A backup is being made and checked."),
    Act.TRYING_BACKUP: QT_TRANSLATE_NOOP("pace", "The backup is being opened and read."),
    Act.COPYING_BACKUP: QT_TRANSLATE_NOOP("pace", "The backup is being checked and copied."),
    Act.RESTORING: QT_TRANSLATE_NOOP("pace", "The backup is being checked and put back."),
    Act.COMPARING: QT_TRANSLATE_NOOP("pace", "The two versions are being compared."),
    Act.NEW_KEYS: QT_TRANSLATE_NOOP("pace", "The vault and its backups get new keys."),
    Act.ERASING: QT_TRANSLATE_NOOP("pace", "Erasing, in the vault and in its backups."),
    Act.READING: QT_TRANSLATE_NOOP("pace", "The file is being read."),
    Act.LOOKING_THROUGH: QT_TRANSLATE_NOOP("pace", "The text is being looked through."),
    Act.COUNTING: QT_TRANSLATE_NOOP("pace", "The figures are being counted."),
    Act.DRAWING: QT_TRANSLATE_NOOP("pace", "The pages are being drawn."),
}

_WHOLE = {
    Act.NEW_KEYS: QT_TRANSLATE_NOOP("pace", "This is finished first: old and new may not mix."),
    Act.ERASING: QT_TRANSLATE_NOOP("pace", "This is finished first: half erased is not erased."),
}


def doing_sentence(act: Act) -> str:
    """What is being done."""
    sentence = str(_DOING[act])
    return QCoreApplication.translate(_CONTEXT, sentence)


def whole_sentence(act: Act) -> str:
    """Why it is not stopped; nothing for what can be."""
    reason = str(_WHOLE.get(act, ""))
    return QCoreApplication.translate(_CONTEXT, reason) if reason else ""
