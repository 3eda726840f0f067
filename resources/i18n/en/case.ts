<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en_GB">
<context>
    <name>Agreements</name>
    <message>
        <source>This kind of intervention needs the applicant&apos;s agreement first. Fill in the day on which it was given; until then the intervention stays a draft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conciliation needs the other party&apos;s agreement too. Fill in the day on which it was given; until then the intervention stays a draft.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnswersForm</name>
    <message>
        <source>{label} – still needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still needed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CaseActs</name>
    <message>
        <source>Case {number} is registered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throw this draft away?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything written in it will be gone from the vault: answers, notes, timeline, people, documents. The backups still hold it until those are replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The draft is gone from the vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was no room to overwrite all of it. That happens when you open the vault next; make some room before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The case is erased, also from %n backup(s).</source>
        <translation>
            <numerusform>The case is erased, also from %n backup.</numerusform>
            <numerusform>The case is erased, also from %n backups.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CaseHeader</name>
    <message>
        <source>For &amp;intervision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More to do with this case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the applicant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken over from a colleague</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed over to a colleague</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throw this draft away…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase this case…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) still needed</source>
        <translation>
            <numerusform>%n answer still needed</numerusform>
            <numerusform>%n answers still needed</numerusform>
        </translation>
    </message>
    <message>
        <source>Not kept yet, trying again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heard and informed on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Hearing and informing: %n day(s) past {day}</source>
        <translation>
            <numerusform>Hearing and informing: %n day past {day}</numerusform>
            <numerusform>Hearing and informing: %n days past {day}</numerusform>
        </translation>
    </message>
    <message>
        <source>Hear and inform today: the ten days end today</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Hear and inform by {day}: %n day(s) left</source>
        <translation>
            <numerusform>Hear and inform by {day}: %n day left</numerusform>
            <numerusform>Hear and inform by {day}: %n days left</numerusform>
        </translation>
    </message>
    <message>
        <source>Closed on {closed}. Kept until {until}, then proposed for erasing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ongoing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Register case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lose case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reopen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no day agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next step, {day}:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick when it is done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CasePage</name>
    <message>
        <source>Case</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CasePane</name>
    <message>
        <source>Case note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was told, in your own words. It never leaves this vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer &amp;questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More &amp;questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown} ({given} of {all} answered)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClosingPane</name>
    <message>
        <source>Close this case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case {number} is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) of the intake are still needed.</source>
        <translation>
            <numerusform>%n answer of the intake is still needed.</numerusform>
            <numerusform>%n answers of the intake are still needed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) of the timeline are not complete yet.</source>
        <translation>
            <numerusform>%n part of the timeline is not complete yet.</numerusform>
            <numerusform>%n parts of the timeline are not complete yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n next step(s) are still open.</source>
        <translation>
            <numerusform>%n next step is still open.</numerusform>
            <numerusform>%n next steps are still open.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to the first of these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With this outcome the case is kept until {day}. After that the app proposes to erase it; nothing is erased by itself.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommonSteps</name>
    <message>
        <source>Call back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm the appointment by message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the explanation on paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask whether a choice was made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask how the conversation went</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for agreement before speaking with anybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have the request signed by both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask whether the case may be closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aftercare: ask how things are now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Common next steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Common next steps (Alt+Down)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CompanyBox</name>
    <message>
        <source>Choose or add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New company: {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CompanyField</name>
    <message>
        <source>In no other case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added to your companies, see Pool.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo adding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company in question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For you alone: to check for conflicts of interest. Never counted, and it does not leave the vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Also in %n other case(s)</source>
        <translation>
            <numerusform>Also in %n other case</numerusform>
            <numerusform>Also in %n other cases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DayOrCodeField</name>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DocumentPane</name>
    <message>
        <source>Opening…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages of the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} · {size} · added on {day} · kept inside the vault only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing the pages…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this document?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It will be gone from the case and cannot be found any more. The backups still hold it until those are replaced. The file you added it from is not touched.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntryPane</name>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your working notes. Nobody else can read them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was complete. Until the answer is given again, the earlier one is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its answers, its note with all earlier versions and its next step will be gone from the vault. The backups still hold them until those are replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntryWording</name>
    <message>
        <source>Contact is complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this contact?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The contact is complete and kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intervention is complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove intervention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this intervention?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The intervention is complete and kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referral is complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove referral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this referral?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The referral is complete and kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement is complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this agreement?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agreement is complete and kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safety is complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove what was done for safety</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove what was done for safety here?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done for safety is complete and kept.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ErasingDialog</name>
    <message>
        <source>Erase a case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase case {number} for good?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This will be gone:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stays: the number of the case, and today&apos;s date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all answers of the case, and its place in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) of the timeline</source>
        <translation>
            <numerusform>%n part of the timeline</numerusform>
            <numerusform>%n parts of the timeline</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) of notes</source>
        <translation>
            <numerusform>%n character of notes</numerusform>
            <numerusform>%n characters of notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier version(s) of notes</source>
        <translation>
            <numerusform>%n earlier version of notes</numerusform>
            <numerusform>%n earlier versions of notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) with their names</source>
        <translation>
            <numerusform>%n person with their name</numerusform>
            <numerusform>%n people with their names</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) for intervision</source>
        <translation>
            <numerusform>%n sheet for intervision</numerusform>
            <numerusform>%n sheets for intervision</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no backups that hold this case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) in the vault&apos;s folder will be cleaned of it too. Copies you made yourself elsewhere are not reached.</source>
        <translation>
            <numerusform>%n backup in the vault&apos;s folder will be cleaned of it too. Copies you made yourself elsewhere are not reached.</numerusform>
            <numerusform>%n backups in the vault&apos;s folder will be cleaned of it too. Copies you made yourself elsewhere are not reached.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The register knows %n copy(ies) of a backup that left, the newest of {day}. Such a copy may hold this case until you erase the copy yourself.</source>
        <translation>
            <numerusform>The register knows %n copy of a backup that left, of {day}. It may hold this case until you erase the copy yourself.</numerusform>
            <numerusform>The register knows %n copies of a backup that left, the newest of {day}. Such a copy may hold this case until you erase the copy yourself.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep the codes alone for counting, at most 24 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep nothing: this case will not be counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This case has not been counted yet. You may keep its codes, without any word, until the next counting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This case was counted already. The figures of the pool stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Erase for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the case</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>Earlier versions of this note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions, the newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the chosen version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Putting a version back replaces the note as it is now. You can undo it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no earlier versions of this note yet. Once you change it, what stood there before can be found here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Put back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IncomingPapers</name>
    <message>
        <source>Let go to keep this in the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An e-mail, a PDF, a picture or a text. A copy comes into the vault; outside it nothing is touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a document to keep in this case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents (*.pdf *.png *.jpg *.jpeg *.txt *.eml)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Reading %n file(s)…</source>
        <translation>
            <numerusform>Reading %n file…</numerusform>
            <numerusform>Reading %n files…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) kept inside the vault. Outside it nothing was touched.</source>
        <translation>
            <numerusform>%n document is in the vault now. Outside it nothing was touched.</numerusform>
            <numerusform>%n documents are in the vault now. Outside it nothing was touched.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NextStepRow</name>
    <message>
        <source>Call back, send information, …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A day, or in words: morgen, vrijdag, over 2 weken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+Down shows common next steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NotesPanel</name>
    <message>
        <source>Earlier &amp;versions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonCard</name>
    <message>
        <source>Jo, de producer, jp@…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nicknames, initials, function or e-mail address; comma between them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also known as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonRoles</name>
    <message>
        <source>applicant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>person addressed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>manager or employer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>colleague</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>witness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>relative or friend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>care or another service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonsPane</name>
    <message>
        <source>Names you write here are hidden later in a sheet for intervision, however they are written. They are for nothing else: never counted, never leaving this vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ &amp;Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People in this case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sheet for intervision will no longer hide this name by itself. The backups still hold the name until those are replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this person?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimelineRows</name>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intervention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safety</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intake and case note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to be completed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next step open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next step {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>+ {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document or e-mail…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parts of the case, then everything that was done, the newest first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Counts</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
</TS>
