<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en_GB">
<context>
    <name>CheckStep</name>
    <message>
        <source>they stay open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>close them today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>do not count them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>count them in the next round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take them over, and propose to erase them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leave them behind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases without a day of closing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases received since this half-year began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only if you have not reported them anywhere yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases kept longer than agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {number}, as an example, becomes</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n row(s) more</source>
        <translation>
            <numerusform>and %n row more</numerusform>
            <numerusform>and %n rows more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) not understood</source>
        <translation>
            <numerusform>%n row not understood</numerusform>
            <numerusform>%n rows not understood</numerusform>
        </translation>
    </message>
    <message>
        <source>{column}: {count} of {filled}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What goes to the note as it stands in your list</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) are ready to be taken over.</source>
        <translation>
            <numerusform>%n case is ready to be taken over.</numerusform>
            <numerusform>%n cases are ready to be taken over.</numerusform>
        </translation>
    </message>
    <message>
        <source>{closed} are closed, {open} are open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are in your vault already and stay as they are.</source>
        <translation>
            <numerusform>%n row is in your vault already and stays as it is.</numerusform>
            <numerusform>%n rows are in your vault already and stay as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) were closed so long ago that they should be erased.</source>
        <translation>
            <numerusform>%n case was closed so long ago that it should be erased.</numerusform>
            <numerusform>%n cases were closed so long ago that they should be erased.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) will count in the next round, the others not.</source>
        <translation>
            <numerusform>%n case will count in the next round, the others not.</numerusform>
            <numerusform>%n cases will count in the next round, the others not.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of them counts in the figures of the pool.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {number}: {reason} (“{text}”)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {number}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChooseStep</name>
    <message>
        <source>Choose a list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken over today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) of a list</source>
        <translation>
            <numerusform>%n case of a list</numerusform>
            <numerusform>%n cases of a list</numerusform>
        </translation>
    </message>
    <message>
        <source>Did you keep your cases in Excel or another spreadsheet? Take them over: first you see what was understood, then you decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file as .xlsx or .csv, with one case in each row. It stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Past cases do not count again in the figures of the pool.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ColumnsStep</name>
    <message>
        <source>What is each column? Look at what was guessed and change what is not right. Whatever has no place of its own goes to the note of its case, so nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose which column is the day on which the request was received.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two columns are the same. Choose for one of them the note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 if there are no names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The names of the columns are in row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{column} becomes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MovingIn</name>
    <message>
        <source>name: {role}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the note of the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leave behind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hours spent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guessed from the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guessed from what is in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not recognised, so it goes to the note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no day on which it was received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the day cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the day is still to come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the day is before 1990</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed before it was received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: {answer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note: {words}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MovingInPage</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a list over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step 1 of 4: the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step 2 of 4: your columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step 3 of 4: your words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step 4 of 4: look before you keep anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists (*.xlsx *.csv *.xls *.ods *.txt *.tsv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Erase %n case(s) that you took over?</source>
        <translation>
            <numerusform>Erase %n case that you took over?</numerusform>
            <numerusform>Erase %n cases that you took over?</numerusform>
        </translation>
    </message>
    <message>
        <source>They go from your vault and from its backups, with all you added to them since. Your own file stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erasing</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) erased. Your vault is as it was.</source>
        <translation>
            <numerusform>%n case erased. Your vault is as it was.</numerusform>
            <numerusform>%n cases erased. Your vault is as it was.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProgressStep</name>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {all} cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) taken over</source>
        <translation>
            <numerusform>%n case taken over</numerusform>
            <numerusform>%n cases taken over</numerusform>
        </translation>
    </message>
    <message>
        <source>You stopped before the end. Choose the same list again for the rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are in your list of cases now. Your own file was not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase your file when you no longer need it: it is not protected.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ValuesStep</name>
    <message>
        <source>Every value was understood. There is nothing to choose here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) of your list are unknown here. Choose what each means, or let it go to the note of its case.</source>
        <translation>
            <numerusform>%n value of your list is unknown here. Choose what it means, or let it go to the note of its case.</numerusform>
            <numerusform>%n values of your list are unknown here. Choose what each means, or let it go to the note of its case.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the most frequent are shown; the others go to the note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the note of the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) in your list</source>
        <translation>
            <numerusform>%n time in your list</numerusform>
            <numerusform>%n times in your list</numerusform>
        </translation>
    </message>
    <message>
        <source>Looks like this. Is it right?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
