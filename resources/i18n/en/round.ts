<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en_GB">
<context>
    <name>Acts</name>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save card…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save list of members…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words are right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are not right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save invitation…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save result…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agree: save half-sum…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read file in…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave this one out…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a round yourself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a replacement round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a round about another period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave a contribution out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New list of members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save list of members again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save invitation again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save result again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No new list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No round now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay with the first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Bodies</name>
    <message>
        <source>This is printed, of {number} contributions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is what the pool printed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ByWord</name>
    <message>
        <source>Too few colleagues with this app?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The total by word of mouth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A round needs five colleagues with this app. Until then the pool says one total, and no file is made. Agree at the intervision on one of two ways.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell one number to one colleague</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each tells the colleague who opens how many new reports there were, and nothing about them. That colleague adds up, and keeps the numbers to herself or himself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass a paper around</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first writes down a secret number plus the own reports. Each adds the own reports, writes the new number on a fresh paper and passes that on. At the end the first takes the secret number away. So nobody hears the number of another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What mediarte hears</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“The pool received … reports this half-year.” Below five, and for none too, you say: “fewer than five”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app notes nothing of this and marks nothing as counted: all reports go along in the first round with files.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CardBody</name>
    <message>
        <source>Your name, as your colleagues know it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card holds your name and two public keys, and nothing of any case.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CardsBody</name>
    <message>
        <source>A new card takes the place of an older one of the same name: so somebody who lost a vault comes back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members who stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own card goes along by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the tick away from whoever leaves the pool.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cards that came in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Deeds</name>
    <message>
        <source>The list is confirmed. The same words are on every screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The invitation of {opener} is taken in. The first is let go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The contribution of {name} is left out. Make the list anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files of the pool ({ending})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read files of the pool in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This list is gone, and nothing was made with it. Ask for the list again, and call the colleague who made it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FactsBody</name>
    <message>
        <source>Closes on {day}, with the key at {key_holder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The invitation of {opener}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In ({number})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing ({number})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} of {participants} participants, {reports} reports together. Does that look right for the whole pool?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this list says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you agree to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask your colleagues which of the two everybody uses. You did nothing with the first yet: if the second is meant, take that one, and the first is let go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something was done with the first already, so you stay with it: figures in two rounds about one period would show what one colleague counts. Call both colleagues who open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing: {names}. Did they let you know that they send nothing?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are enough reports to open the breakdown as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The total alone is opened; the breakdown stays shut.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You agreed to this very list before. You may save the same file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You never see figures of a colleague. You agree once, to this list of {number} people. After that this round can never be opened with another list.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InviteBody</name>
    <message>
        <source>Everybody on the list of members takes part. You open the total; whoever holds the key works for another employer than you do. Agree that one of you invites: an app takes one invitation for a period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This round takes the place of the one of {opener}, once. Everybody makes a new file; what was sent before is never opened. Whoever holds the key may do so again, if that colleague is still there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds the key</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LeaveOutBody</name>
    <message>
        <source>Do this only if your colleague who holds the key cannot open a part, and nobody can send a new file in time. Whoever is left out is not counted; those reports join the next round by themselves. Then you make the list anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose contribution</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreviewBody</name>
    <message>
        <source>Names, companies, days, notes, case numbers and everything you wrote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good to know: if {opener} and {key_holder} break the rules together, they can see your numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports still to be broken down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports still to be set in cross tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have no reports to count. Send a file all the same: it is as large as any other, so nobody learns anything from who sends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens the total: {opener}. Holds the key: {key_holder}. Closes on: {day}. Participants: {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of members was confirmed on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody alone. They are split in two halves that cannot be read: {opener} gets the one, {key_holder} the other. They see the sum of everybody alone, from {fewest} participants on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mediarte gets tables with numbers from {threshold} alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The breakdown is opened from {gate} reports in the whole pool.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are your numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This does not go along</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who can read your numbers?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportTicks</name>
    <message>
        <source>Reports that are counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reporter asks it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A colleague counts it already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case {number}, registered on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{case}: not counted, the reporter asks it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{case}: not counted, a colleague does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why this report is left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaving a report out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the tick away if the reporter asks it, or if a colleague counts the report already. Nobody is told.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RoundPanel</name>
    <message>
        <source>Fill in the closing day and who holds the key first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepsLine</name>
    <message>
        <source>✓ {step}, done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number}. {step}, now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once, to join:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You open this round. Your steps:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You hold the key of this round. Your steps:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your steps in a round:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List of members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the round in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the preview, save the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the result in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the list, agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the contributions in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the half-sum in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the result</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TablesBody</name>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables that are printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{table} (in full)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{table} (categories taken together: step {step} of {steps})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WordsBody</name>
    <message>
        <source>The twelve words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same in digits: {digits}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} (new)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List {version}, with {number} members: {names}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>round</name>
    <message>
        <source>Make your card: with it your colleagues put you on the list of members.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read in the list of members. Do you make the list yourself? Then read in the cards of your colleagues, all at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the list of members from these cards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare these twelve words. One of you reads them aloud, the others follow on their own screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read in the invitation as soon as it is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invite your colleagues to a round.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are two invitations for {period}. One of them is meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to do now for the round {period}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read your figures for the round {period}, and save your file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your file for the round {period} is made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The round {period} is closed without a file of yours. Your reports go along in the next round.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The round {period} began before you put a backup back. Your part in opening it is closed for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read in the files of your colleagues for the round {period}, all at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the list for {key_holder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read in the half-sum of {key_holder} as soon as it is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do without the contribution of one colleague?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at what will be printed and what will not, and save the result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at this list, and agree to it if it is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The round {period} is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You wait for the list of members.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You wait for the invitation of the colleague who opens the round.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can send along from {first_day} to {last_day}. Figures may still change. By this computer it is {today} today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You mail the file to {opener}. Then you wait for the result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you mail it to {opener}? Then you wait for the result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app no longer knows what was done in it, and opens nothing twice. Tell your colleagues: after {last_day} somebody without a part in it can open a replacement round, in which your reports go along, or else in the next. If the sum was opened before, the result comes as usual.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you mail the list to {key_holder}? Then you wait for the half-sum. Nobody else can open the sum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The round closes on {last_day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The round closed on {last_day}. Wait no longer, or call whoever is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The round closed on {last_day}, and at least {fewest} contributions are needed. If no more come, nothing is opened, and all reports go along in the next round.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You wait for the result of {opener}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You wait for the next invitation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You open this round yourself: your file is taken in at once, and mailed to nobody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You mail the file to {opener}. Then you wait for the list: you hold the key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This round began before you put a backup back. Perhaps you sent a file already: a new one takes its place, and without a new one the first counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do you join a pool that had rounds before? Then read the last result in too, first of all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are too few on the list of members for a round: five are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you mail the result to your colleagues? You find the report under Report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does the result not come because {opener} or {key_holder} is lost to the round? Then a colleague who is neither opens a replacement round.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does {key_holder} answer no more? Then ask a colleague who neither opens nor holds the key to open a replacement round.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invite your colleagues to a replacement round.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new list of members: read in new cards, or say who leaves the pool.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You hold the key: you wait for the list of {opener}, after {last_day} at the latest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You gave your half of the sum. You wait for the result of {opener}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody sent a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved. Add this file to a mail to the colleague who makes the list of members.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>card-{name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved. Add this file to a mail to everybody on the list, and compare its words together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>members-{version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>round-{ends}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>half-sum-{ends}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is something wrong in it? Save a new file: only the last one counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved and taken in at once: you need not send your own file to anybody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contribution-{ends}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list-{ends}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>result-{ends}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved. Add this file to a mail to {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is the part of {names}. Call whoever opens: either a new file comes, or the list is made anew without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By this computer it is {day} today. Is that wrong? Then set its clock right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not taken in: {name}. {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the card of {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are the cards of {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a list of members: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the invitation of {opener} to the round {period}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contributions that came in so far: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the list of {opener}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the half-sum of whoever holds the key. The sum adds up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the pool&apos;s last result. From here on you take part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the result. You were not counted in it; your reports go along in the next round.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the result. You were counted with a file from before your backup; your reports of that time are not counted again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the result. You were counted in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the contribution of {name} out?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not counted in this round; those reports join the next one by themselves. Tell {name}. A new file of {name} may still be read in before you make the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the list without {names}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did they let you know that they send nothing? Their reports join the next round. Once {key_holder} has agreed to this list, nobody can be added to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
