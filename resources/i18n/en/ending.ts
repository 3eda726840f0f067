<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en_GB">
<context>
    <name>CaseTicks</name>
    <message>
        <source>No case is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open case {number}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EndingPage</name>
    <message>
        <source>Erase the whole vault…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping as a counsellor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take your time: nothing is erased before the last step. A case never leaves this vault, not to a colleague either. What somebody still needs to know, you tell in person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1. The open cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell whoever asked for your help that you stop, and agree who goes on. Tick a case once it is handed over by word of mouth, referred or closed. The ticks are for you, until the vault locks; a case that you close leaves this list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2. The pool and intervision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To intervision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3. What is elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app cannot erase this. Note where it is before you go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4. Erase the whole vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First the keys go, then all cases, notes and backups in the folder of the vault. For an old computer after a move, this is the only step.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EndingWording</name>
    <message>
        <source>Case {number}: handed over by word of mouth, referred or closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n next step(s) not done</source>
        <translation>
            <numerusform>%n next step not done</numerusform>
            <numerusform>%n next steps not done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) are in no round yet. Take part in the next one, or tell the pool that they will be missing.</source>
        <translation>
            <numerusform>%n report is in no round yet. Take part in the next one, or tell the pool that it will be missing.</numerusform>
            <numerusform>%n reports are in no round yet. Take part in the next one, or tell the pool that they will be missing.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits for the pool.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) for intervision are kept here.</source>
        <translation>
            <numerusform>%n sheet for intervision is kept here.</numerusform>
            <numerusform>%n sheets for intervision are kept here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) have no finished record.</source>
        <translation>
            <numerusform>%n session has no finished record.</numerusform>
            <numerusform>%n sessions have no finished record.</numerusform>
        </translation>
    </message>
    <message>
        <source>the vault in {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) in that folder</source>
        <translation>
            <numerusform>%n backup in that folder</numerusform>
            <numerusform>%n backups in that folder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copy(ies) that a sync program made of it</source>
        <translation>
            <numerusform>%n copy that a sync program made of it</numerusform>
            <numerusform>%n copies that a sync program made of it</numerusform>
        </translation>
    </message>
    <message>
        <source>what this computer noted of the vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) that you copied to another disk: erase them there.</source>
        <translation>
            <numerusform>%n backup that you copied to another disk: erase it there.</numerusform>
            <numerusform>%n backups that you copied to another disk: erase them there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) that left as sheet, report or form. They hold no names; they are under “What left”.</source>
        <translation>
            <numerusform>%n file that left as sheet, report or form. It holds no names; it stands under “What left”.</numerusform>
            <numerusform>%n files that left as sheet, report or form. They hold no names; they are under “What left”.</numerusform>
        </translation>
    </message>
    <message>
        <source>Old copies that a cloud service keeps of this folder: erase them there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies made by others: of this whole computer, or of the folder by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The paper with your recovery code: tear it up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n open case(s) are not ticked yet.</source>
        <translation>
            <numerusform>%n open case is not ticked yet.</numerusform>
            <numerusform>%n open cases are not ticked yet.</numerusform>
        </translation>
    </message>
    <message>
        <source>You open the round that closes on {day}: without you there is no result. Finish it, or let a colleague begin a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You hold the key of the round that closes on {day}: without you it cannot be opened. Wait for it, or tell the colleague who opens it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your figures are in the round that closes on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have not sent your figures for the round that closes on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EraseDialog</name>
    <message>
        <source>Erase the whole vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type your passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase the whole vault?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This will be gone, for good:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app cannot reach this:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can bring it back: not you, not the makers, not with the code on paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type your passphrase first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is everything done?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All cases, notes and backups here are erased now. This cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase everything</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
