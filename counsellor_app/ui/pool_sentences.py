"""A sentence for each refusal in a round of the pool: what stays safe, and whom to ask."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

from counsellor_app.errors import ErrorCode

POOL_SENTENCES = {
    ErrorCode.POOL_FILE_UNREADABLE: QT_TRANSLATE_NOOP(
        "errors",
        "This is not a file of the pool, or it was damaged on its way. Nothing was taken over. "
        "Ask your colleague to send it again as an attachment.",
    ),
    ErrorCode.POOL_FILE_TOO_LARGE: QT_TRANSLATE_NOOP(
        "errors",
        "This file is larger than a file of this round can be, so it was not read. Nothing was "
        "changed. Check whether it belongs to another round.",
    ),
    ErrorCode.POOL_FILE_TOO_NEW: QT_TRANSLATE_NOOP(
        "errors",
        "This file was made by a newer version of the app. Nothing was taken over. Install the "
        "newer version to read it.",
    ),
    ErrorCode.POOL_FILE_OTHER_KIND: QT_TRANSLATE_NOOP(
        "errors",
        "This is a file of the pool, but not the kind that is needed here. Nothing was taken "
        "over. Choose another file.",
    ),
    ErrorCode.POOL_SIGNATURE_WRONG: QT_TRANSLATE_NOOP(
        "errors",
        "The signature on this file is wrong: it was changed on its way, or somebody else made "
        "it. Nothing was taken over. Call the colleague it seems to come from.",
    ),
    ErrorCode.POOL_STRANGER: QT_TRANSLATE_NOOP(
        "errors",
        "Whoever made this file is not the person it should come from by the list of members. "
        "Nothing was taken over. Ask your colleague which list they use.",
    ),
    ErrorCode.POOL_NAME_REFUSED: QT_TRANSLATE_NOOP(
        "errors",
        "A card needs a name of at most 80 characters, on one line. Nothing has been made yet. "
        "Type the name by which your colleagues know you.",
    ),
    ErrorCode.POOL_CARD_UNUSABLE: QT_TRANSLATE_NOOP(
        "errors",
        "Nothing can be sealed for the key on this card. It was not taken over. Ask your "
        "colleague for a new card.",
    ),
    ErrorCode.POOL_ROSTER_SAME_NAME: QT_TRANSLATE_NOOP(
        "errors",
        "Two cards have the same name, so nobody could tell them apart. No list was made or "
        "taken over. Leave out the old card, or let one of the two add something to the name.",
    ),
    ErrorCode.POOL_ROSTER_SAME_CARD: QT_TRANSLATE_NOOP(
        "errors",
        "One member is on the list twice. No list was made or taken over. Keep one card for "
        "each person.",
    ),
    ErrorCode.POOL_ROSTER_TOO_LARGE: QT_TRANSLATE_NOOP(
        "errors",
        "A list holds at most 1,000 members. No list was made or taken over. Split the pool in "
        "two.",
    ),
    ErrorCode.POOL_ROSTER_OLDER: QT_TRANSLATE_NOOP(
        "errors",
        "You have a list of members that is as new or newer. Yours was kept. Ask your "
        "colleagues which list was read aloud last.",
    ),
    ErrorCode.POOL_ROSTER_UNCONFIRMED: QT_TRANSLATE_NOOP(
        "errors",
        "The twelve words of this list of members were not compared yet. Nothing has been made."
        " Compare them aloud with your colleagues first.",
    ),
    ErrorCode.POOL_ROSTER_OTHER: QT_TRANSLATE_NOOP(
        "errors",
        "This round was made with another list of members than yours. Nothing was taken over. "
        "Take the newest list in, and compare its twelve words first.",
    ),
    ErrorCode.POOL_NOT_IN_ROSTER: QT_TRANSLATE_NOOP(
        "errors",
        "Your own card is not on this list of members. It was not taken over. Give your card to"
        " whoever makes the list.",
    ),
    ErrorCode.POOL_NOT_PARTICIPANT: QT_TRANSLATE_NOOP(
        "errors",
        "This invitation was made without the person it concerns. Nothing was taken over. Ask "
        "whoever opens the round.",
    ),
    ErrorCode.POOL_NOT_YOUR_ROLE: QT_TRANSLATE_NOOP(
        "errors",
        "In this round that is the task of a colleague. Nothing has been made. The round says "
        "who opens and who holds the key.",
    ),
    ErrorCode.POOL_CODEBOOK_OTHER: QT_TRANSLATE_NOOP(
        "errors",
        "This round counts with another list of codes than your app. Nothing was sent. Let "
        "everybody install the same version, and have a new invitation made.",
    ),
    ErrorCode.POOL_WINDOW_REFUSED: QT_TRANSLATE_NOOP(
        "errors",
        "The period or the closing day of this round cannot be right. Nothing was taken over. A"
        " round is about the first half-year or a whole year, and closes after it, within a "
        "year.",
    ),
    ErrorCode.POOL_ROLES_REFUSED: QT_TRANSLATE_NOOP(
        "errors",
        "Whoever opens and whoever holds the key must be two different confidential counsellors "
        "who take part. Nothing was taken over. Have a new invitation made.",
    ),
    ErrorCode.POOL_THRESHOLDS_WEAK: QT_TRANSLATE_NOOP(
        "errors",
        "This round asks for less protection than the pool allows. Nothing was taken over, and "
        "your figures stay here. Talk about it with your colleagues.",
    ),
    ErrorCode.POOL_PERIOD_TAKEN: QT_TRANSLATE_NOOP(
        "errors",
        "You have a round about this period already. The second was not taken over: two rounds "
        "would show what one colleague counts. Ask your colleagues which of them is meant.",
    ),
    ErrorCode.POOL_REPLACEMENT_REFUSED: QT_TRANSLATE_NOOP(
        "errors",
        "This round may not take the place of the first. Nothing was taken over. It can only do"
        " so once, after the first has closed, and opened by another colleague.",
    ),
    ErrorCode.POOL_PREVIOUS_MISSING: QT_TRANSLATE_NOOP(
        "errors",
        "This round or result follows on another result than the last one you have. Nothing was"
        " taken over. Take the results in that came before, in their order.",
    ),
    ErrorCode.POOL_ROUND_UNKNOWN: QT_TRANSLATE_NOOP(
        "errors",
        "Your app does not know the round this file belongs to. Nothing was taken over. Take "
        "the invitation in first.",
    ),
    ErrorCode.POOL_ROUND_EARLY: QT_TRANSLATE_NOOP(
        "errors",
        "The period of this round is not over yet. Nothing has been made. Come back when it is;"
        " if it is, check the date of this computer.",
    ),
    ErrorCode.POOL_ROUND_CLOSED: QT_TRANSLATE_NOOP(
        "errors",
        "This round is closed. Nothing has been made, and your reports go into the next round. "
        "If the closing day is still to come, check the date of this computer.",
    ),
    ErrorCode.POOL_ROUND_REPLACED: QT_TRANSLATE_NOOP(
        "errors",
        "Another round has taken the place of this one. Nothing was changed. Go on with the new"
        " round.",
    ),
    ErrorCode.POOL_ROUND_OTHER: QT_TRANSLATE_NOOP(
        "errors",
        "This file belongs to another round. Nothing was taken over. Choose the file of this "
        "round.",
    ),
    ErrorCode.POOL_ROUND_BEGUN: QT_TRANSLATE_NOOP(
        "errors",
        "Something was done in this round already, so the app keeps to it: figures in two rounds "
        "about one period would show what one colleague counts. Nothing was changed.",
    ),
    ErrorCode.POOL_ROUND_RESTORED: QT_TRANSLATE_NOOP(
        "errors",
        "A backup was put back after this round could begin, so the app no longer knows what "
        "was done in it. Nothing was opened. Let colleagues take over this role in a "
        "replacement round.",
    ),
    ErrorCode.POOL_FIGURE_TOO_LARGE: QT_TRANSLATE_NOOP(
        "errors",
        "One of your figures is larger than a round can carry. Nothing has been made. Look for "
        "a typing mistake in hours or numbers of people.",
    ),
    ErrorCode.POOL_HALF_UNREADABLE: QT_TRANSLATE_NOOP(
        "errors",
        "A sealed part of this file does not open with your key. Nothing was taken over. Ask "
        "whoever made it for a new file.",
    ),
    ErrorCode.POOL_CONTRIBUTION_OLDER: QT_TRANSLATE_NOOP(
        "errors",
        "You have a newer contribution of this colleague already. The newer one was kept. You "
        "need do nothing.",
    ),
    ErrorCode.POOL_TOO_FEW: QT_TRANSLATE_NOOP(
        "errors",
        "Too few contributions came in to open this round. Nobody's figures can be seen, and "
        "all reports go into the next round. Wait for more colleagues, or let the round lapse.",
    ),
    ErrorCode.POOL_NOT_CLOSED: QT_TRANSLATE_NOOP(
        "errors",
        "This round is still open and not everybody has sent a contribution. Nothing was "
        "opened. Wait until the closing day, or until everybody is in.",
    ),
    ErrorCode.POOL_LIST_MISMATCH: QT_TRANSLATE_NOOP(
        "errors",
        "The list in this file does not agree with the contributions or with the round. Nothing"
        " was opened. Ask whoever opens for a new file.",
    ),
    ErrorCode.POOL_OPENED_ALREADY: QT_TRANSLATE_NOOP(
        "errors",
        "You have opened this period with another list already. It was not opened again, and "
        "never will be: two lists would show what one colleague counts. Tell whoever opens.",
    ),
    ErrorCode.POOL_COUNT_MISMATCH: QT_TRANSLATE_NOOP(
        "errors",
        "The sum counts another number of colleagues than the list. Nothing is shown. Ask whoever "
        "opens to make the list again.",
    ),
    ErrorCode.POOL_HALF_SUM_OTHER: QT_TRANSLATE_NOOP(
        "errors",
        "This file belongs to another list than the one you sent. Nothing was opened. Take in "
        "the answer to your last list.",
    ),
    ErrorCode.POOL_LEVEL_BELOW_GATE: QT_TRANSLATE_NOOP(
        "errors",
        "The answer of whoever holds the key opens more than the number of reports allows. Nothing "
        "is shown. Ask that colleague to check the version of the app.",
    ),
    ErrorCode.POOL_ROUND_SPOILT: QT_TRANSLATE_NOOP(
        "errors",
        "The figures of this round do not add up, so at least one contribution is wrong. "
        "Nothing is shown, and all reports go into the next round. Tell your colleagues that this "
        "round cannot be used.",
    ),
    ErrorCode.POOL_RESULT_REFUSED: QT_TRANSLATE_NOOP(
        "errors",
        "This result does not agree with its round, or prints more than the rules of the round "
        "allow. It was not taken over. Ask whoever opens.",
    ),
    ErrorCode.POOL_RESULT_OTHER: QT_TRANSLATE_NOOP(
        "errors",
        "You have another result already. It was kept, and this one was not taken over. Ask "
        "your colleagues which of them they have.",
    ),
}
