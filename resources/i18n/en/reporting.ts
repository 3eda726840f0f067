<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en_GB">
<context>
    <name>ActivityPanel</name>
    <message>
        <source>Pages of the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>activities-{year}-{half}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the activity figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activities and learning say nothing about who reported. These figures may leave; the register remembers exactly what they said.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FigureCharts</name>
    <message>
        <source>Charts of your own figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No new cases in this half-year to draw. Choose another above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chart: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in the table: {title}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FiguresTree</name>
    <message>
        <source>Figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>case {numbers}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cases {numbers}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case {number}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileCheck</name>
    <message>
        <source>Is this file from here?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file: its fingerprint is looked up, nothing in it is read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the file to look up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes: exactly this file left on {day} as line {number}, {kind}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>It left %n time(s) before that as well.</source>
        <translation>
            <numerusform>It left %n time before that as well.</numerusform>
            <numerusform>It left %n times before that as well.</numerusform>
        </translation>
    </message>
    <message>
        <source>No: a file with exactly these contents never left this vault. A file that another program opened and saved again is no longer the same.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LedgerModel</name>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fingerprint of the file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LedgerPanel</name>
    <message>
        <source>All lines follow one from another: none is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From line {number} on the register does not add up: a line was changed, moved, added or taken out, and not by this app. Your cases are safe. A backup of an earlier day may still hold the register as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register of what left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has left yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every file that leaves this vault is listed here: a sheet, a report, a message to the pool, a copy of a backup. Of each the day, what it said, and a fingerprint by which you know it again. A line is never changed or taken away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every file this app wrote outside your vault, without words of a case. With the fingerprint you can tell whether a file is the one that left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the file said</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OwnPanel</name>
    <message>
        <source>Charts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These figures stay with you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a few reports in a half-year, even a total points at people. So the app makes no file with numbers about reports. Does mediarte ask? Then agree on one total for the whole pool with your colleagues, by word of mouth, and say that alone: “The pool received … reports this half-year.” Below five you say: “fewer than five”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReleaseRow</name>
    <message>
        <source>Save as file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In Dutch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportingPage</name>
    <message>
        <source>The figures are saved as a file. The register has a new line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half-year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Plurals</name>
    <message numerus="yes">
        <source>%n text(s) in only one of the two</source>
        <translation>
            <numerusform>%n text in only one of the two</numerusform>
            <numerusform>%n texts in only one of the two</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n other file(s) that said the same</source>
        <translation>
            <numerusform>and %n other file that said the same</numerusform>
            <numerusform>and %n other files that said the same</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>figures</name>
    <message>
        <source>New cases by half-year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Totals</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>forms</name>
    <message>
        <source>PDF, to print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTML, to be read aloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>XLSX, for a spreadsheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV, for a spreadsheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON, for a program</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>half-years</name>
    <message>
        <source>January – June {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>July – December {year}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>register</name>
    <message>
        <source>The file with this fingerprint could not be written. Nothing left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the sector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the pool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbered copies: {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People named as present: {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your vault as it was on {day}, {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases that you erase later are still in that copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round of the pool, {days}: {contributors} counsellors took part, numbers from {threshold} on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round of the pool, {days}: {contributors} of {participants} counsellors took part, numbers from {threshold} on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the report says of itself:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It differs little from line {numbers}. You knew, and saved it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256): {hash}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed by member {member}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the round {fingerprint}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No figure can be read in this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intervision session {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An empty form, without any name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of any case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file that left before differs little from this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}, {kind} (fingerprint {hash})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same sheet, in other words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a sheet that tells much the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {old} then, {new} now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever reads both can see what you left out, and may recognise somebody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever has both can subtract, and then knows a small number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever has both sees which text was changed, added or taken out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did nobody get the earlier file, or will this one take its place? Then you can save it. The register will remember that you knew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case sheet, PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case sheet, HTML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attendance proof, PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty form for a request, PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity figures, PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity figures, JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity figures, CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report of the pool, PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report of the pool, HTML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report of the pool, spreadsheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report of the pool, CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report of the pool, JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pool: own card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pool: list of members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pool: invitation to a round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pool: contribution in two sealed halves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pool: list for whoever holds the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pool: half-sum for whoever opens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pool: result of a round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy of a backup, locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back: the file could not be written</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
