<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en_GB">
<context>
    <name>AudienceStep</name>
    <message>
        <source>Nobody of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody is, or I am not sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No company is linked to this case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{line}: the company {company} is in this case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{line}: looks like {company}, which is in this case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One on each line: name – organisation. The list goes when you approve.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Companies of this case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sure means: for the pool alone, or as a composite case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is any of them connected with the case?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BlockingList</name>
    <message>
        <source>Before you can approve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The situation and your question are not written yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) without a decision.</source>
        <translation>
            <numerusform>%n finding without a decision.</numerusform>
            <numerusform>%n findings without a decision.</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With your answers this sheet cannot go to the sector.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose for whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n wording(s) below without a tick.</source>
        <translation>
            <numerusform>%n wording below without a tick.</numerusform>
            <numerusform>%n wordings below without a tick.</numerusform>
        </translation>
    </message>
    <message>
        <source>To the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The situation is not written yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your question is not written yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) to do: {names}.</source>
        <translation>
            <numerusform>%n step to do: {names}.</numerusform>
            <numerusform>%n steps to do: {names}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
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
        <source>Take the note of the case over into the situation</source>
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
        <source>To read along. Nothing of this goes in unless you take it over.</source>
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
        <source>Show in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve the sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under Roles: {listed}. Nobody in the text is called so. In the text: {told}. Readers cannot tell who that is. Is it the same person? Then choose the letter under Roles at the name, in Look through. Is it somebody else? Then write under Roles who it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is still in the text readers will see. Tick with the space bar what may stay; take the rest out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved means: you looked at all that was found, and at every capital and number. It does not promise that nobody will recognise the case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last look before approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This sheet is approved. If you change it, it is a draft again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing left to decide on. You can approve the sheet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConsequenceStep</name>
    <message>
        <source>For the pool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the pool, composite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the sector, composite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the sector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With these answers the sheet cannot go to the sector as it is. Choose the pool, or make it a composite case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The three questions of step 10 are not answered yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You answered yes, or were not sure, at one of the three questions. So: for the pool alone, or as a composite case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You did not confirm that nobody there is connected with the case. So: for the pool alone, or as a composite case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answers leave both open: the pool and the sector.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Composite: write into this sheet what comes from other cases of the same kind, so that it is nobody&apos;s story. The readers are told that it is composite.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This sheet is</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DecisionArea</name>
    <message>
        <source>Everything is decided. On to the steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n still to decide</source>
        <translation>
            <numerusform>%n still to decide</numerusform>
            <numerusform>%n still to decide</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to consider</source>
        <translation>
            <numerusform>%n to consider</numerusform>
            <numerusform>%n to consider</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The situation is still empty. Write first, or take the notes over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was found. Read the sheet once more yourself: what was not found can still be there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DecisionBar</name>
    <message>
        <source>A  Another label…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>W  Own words…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>K  May stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R  Take out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>O  Everywhere in this sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Z  Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S  Sort: {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readers see</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindingList</name>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindingsStep</name>
    <message>
        <source>Nothing of this kind was found in the text. Read it once more yourself: what was not found can still be there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in the review</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
    <message>
        <source>What was found at this step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In your text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readers see</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
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
        <source>Sessions</source>
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
    <name>LifetimeField</name>
    <message>
        <source>Discussed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No session yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>A sheet is kept for %n day(s) after its session.</source>
        <translation>
            <numerusform>A sheet is kept for %n day after its session.</numerusform>
            <numerusform>A sheet is kept for %n days after its session.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) after its session</source>
        <translation>
            <numerusform>%n day after its session</numerusform>
            <numerusform>%n days after its session</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) after its approval</source>
        <translation>
            <numerusform>%n day after its approval</numerusform>
            <numerusform>%n days after its approval</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept until {day}, {after}; then it is proposed for erasure.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OwnWords</name>
    <message>
        <source>Put this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label, for the whole sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readers will see</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PagesPanel</name>
    <message>
        <source>Pages of the sheet</source>
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
        <source>case-sheet-{number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the sheet</source>
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
    <name>ReaderView</name>
    <message>
        <source>As readers will see it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecognitionStep</name>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I am not sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could be about few people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing points at few people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That goes for the groups under Context. Only you can weigh what the words say, and what was told on the set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could somebody who was on that set recognise it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could somebody link it to another sheet?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could a reader learn something new about a person he or she knows?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewPanel</name>
    <message>
        <source>Ctrl+M  Mark words yourself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As readers will see it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SheetHead</name>
    <message>
        <source>Case beside it</source>
        <translation type="unfinished"></translation>
    </message>
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
        <source>2  Look through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3  Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4  Last look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5  Pages</source>
        <translation type="unfinished"></translation>
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
        <source>A sheet starts from a case. Open the case and choose “For intervision”: you get a draft in general terms, without names, that you finish yourself.</source>
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
        <source>The recogniser is made for Dutch. In another language it finds known names and numbers, and misses much else: read more closely yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The notes are in the situation now. Shorten them, then look them through.</source>
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
</context>
<context>
    <name>StandingList</name>
    <message>
        <source>Still standing in the sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{word}
… {around} …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{word}  ·  by your decision in the review
… {around} …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names of people you know: these must go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written like a name you know: may this stay?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found in the text readers see: may this stay?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a capital: may this stay?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers and days: may this stay?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addresses and user names: may this stay?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>The twelve steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n to decide on</source>
        <translation>
            <numerusform>%n to decide on</numerusform>
            <numerusform>%n to decide on</numerusform>
        </translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WalkPanel</name>
    <message>
        <source>Not done after all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} of 12  ·  {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To what is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the last screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked at: next step</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WayOut</name>
    <message>
        <source>PDF, to print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTML, to be read aloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PDF is for printing and handing round. Colleagues who use a screen reader get the HTML page: it is read aloud in the right order, and opens in any browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One for each reader, so that you can count them in again afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edition</source>
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
</context>
<context>
    <name>WriteForm</name>
    <message>
        <source>Context</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the discussion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About your own part: what do you want to find out or decide?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On to looking through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is A, who is B: a role each, no names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most ten lines, in your own words. What could give somebody away is marked while you write; you decide on it in the next step.</source>
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
    <name>findings</name>
    <message>
        <source>person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>production</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>phone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>e-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>web address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>user name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>account number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>national register number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number that leads to somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>function</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>he or she</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody&apos;s own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rare feature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to consider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>certain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>likely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>perhaps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>becomes {written}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>still to decide</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>review keys</name>
    <message>
        <source>To the next finding that is not decided, and back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the finding below or above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is proposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the words offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The label of this person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something more general</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another label for this person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everywhere in this sheet, or here alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another sort of finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the last decision back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write in the text here; Esc leads back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark the words selected in the text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sheet parts</name>
    <message>
        <source>Neutral title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles</source>
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
        <source>My question</source>
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
<context>
    <name>walk</name>
    <message>
        <source>still to decide on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stays, unless you decide otherwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stays as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names and contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company, title, place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Functions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rare features</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who will be there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One name left standing is enough. A letter tells as much about the case and nothing about the person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a small sector a company, a title or a town leads to a handful of people. Its kind tells enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A date can be laid beside a shooting schedule; “week 2” cannot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On many sets one person alone has that function. A group of functions has many people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An age beside a function leaves few people. A band is enough to follow the case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“She” halves the number of people it can be. Keep it only where the case cannot be understood without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever said it, wrote it or stood by knows the words at once. Tell it in your own words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An award, an accident, an illness, an origin: few people share it, and everybody remembers it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“A crew of 23” can be looked up; “about 20” tells as much.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No list finds this: you alone know who was there and what was told about it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever works for a company of this case, or once did, recognises more than you would think.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In doubt a sheet goes to fewer people, or is made of several cases so that it is nobody&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
