<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en_GB">
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
    <message>
        <source>Your name, as your colleagues know it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card holds your name and two public keys, and nothing of any case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too few colleagues with this app for a round? Then no file is made. What you can say to mediarte stands under My figures.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FactsBody</name>
    <message>
        <source>Your own card and the members of the list before go along by themselves. A new card takes the place of an older one of the same name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cards that came in</source>
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
        <source>Everybody on the list of members takes part. You open the total; the key holder works for another employer than you do.</source>
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
        <source>Opens the total: {opener}. Holds the key: {key_holder}. Participants: {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You compared the words of the list on {day}.</source>
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
        <source>Reason for leaving a report out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the tick away from a report to leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RoundPanel</name>
    <message>
        <source>Fill in the closing day and who holds the key first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list is confirmed. The same words stand on every screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This list is gone, and nothing was made with it. Ask for the list again, and call the colleague who made it.</source>
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
        <source>You open this round. Your steps:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You hold the key of this round. Your steps:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your steps:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm the list</source>
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
</context>
<context>
    <name>Talk</name>
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
        <source>Save report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save tables…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read file in…</source>
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
        <source>Open a round yourself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No round now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
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
        <source>You can send along from {first_day} to {last_day}. Figures may still change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The round closes on {last_day}. After that you wait for the result of {opener}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You wait for the result of {opener}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You wait for {key_holder}. Nobody else can open the sum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You wait for the next invitation.</source>
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
        <source>Missing: {missing}. The round closes on {last_day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing: {missing}. At least {fewest} contributions are needed.</source>
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
        <source>Saved. This file holds what the pool printed and nothing else: it may go to mediarte.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>report-{ends}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved. Add this file to a mail to {names}.</source>
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
        <source>This is the half-sum of the key holder. The sum adds up.</source>
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
</context>
</TS>
