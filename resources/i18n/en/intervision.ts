<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en_GB">
<context>
    <name>CaseBeside</name>
    <message>
        <source>Choose a case to read its notes beside the sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes of the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To read along. Nothing of this goes in by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case {number}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckPanel</name>
    <message>
        <source>Still standing in the sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve the sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{word}  ·  {kind}
… {around} …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name of somebody you know: take it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>written like a name you know: may this stay?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with a capital: may this stay?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number or date: may this stay?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>address or handle: may this stay?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This sheet is approved. If you change it, it is a draft again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) still to decide on.</source>
        <translation>
            <numerusform>%n thing still to decide on.</numerusform>
            <numerusform>%n things still to decide on.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing left to decide on. You can approve the sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything below still stands in the sheet. Ask yourself: could somebody who was there recognise this? Could two sheets be linked by it? Tick what may stay; take the rest out of the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look once more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message>
        <source>Intervision</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IntervisionPage</name>
    <message>
        <source>Sheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase sheet {number}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet is gone from your vault for good. The backups still hold it until those are replaced, and files you saved before stay where you put them. What left stays noted in the register, without words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Erase %n sheet(s)?</source>
        <translation>
            <numerusform>Erase %n sheet?</numerusform>
            <numerusform>Erase %n sheets?</numerusform>
        </translation>
    </message>
    <message>
        <source>They are past the day until which they were to be kept: {numbers}. They are gone from your vault for good; the backups hold them until those are replaced. Collect the printed copies too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) erased.</source>
        <translation>
            <numerusform>%n sheet erased.</numerusform>
            <numerusform>%n sheets erased.</numerusform>
        </translation>
    </message>
    <message>
        <source>The sheet is erased.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intervision</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PagesPanel</name>
    <message>
        <source>Dutch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages of the sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved: these pages can be handed round.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A draft can be looked at here, not saved. Approve it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>case-sheet-{number}.pdf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbered copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One for each reader, so that you can count them in again afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PastNotice</name>
    <message>
        <source>Erase what is past its day…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) past the day until which it was to be kept.</source>
        <translation>
            <numerusform>%n sheet is past the day until which it was to be kept.</numerusform>
            <numerusform>%n sheets are past the day until which they were to be kept.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SheetList</name>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sheets yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sheet starts from a case. Open the case and choose “For intervision”: you get a draft in coarse terms, without names, that you finish yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a sheet you have approved can leave your vault. From then on it no longer knows which case it was made from.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SheetTableModel</name>
    <message>
        <source>Sheet {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set at approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} (past)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SheetView</name>
    <message>
        <source>Sheet {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet is approved. Nothing has left your vault yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet is saved as a file. It is noted under Figures, in the register.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All sheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who will read the sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1  Write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2  Look once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3  Pages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WriteForm</name>
    <message>
        <source>Neutral title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Context</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the discussion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters for people: A, B, C. No names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most ten lines. Say “week 2” rather than a date, and tell what was said in your own words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Situation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the applicant asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What I did so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About your own part: what do you want to find out or decide?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tension</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk-group angle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which kinds of detail you changed; never what they were.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Altered details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preferred method</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sheets</name>
    <message>
        <source>The sector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pool</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
