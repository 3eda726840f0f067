<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en_GB">
<context>
    <name>TourCard</name>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hint {number} of {total}. F6 leads back here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tour</name>
    <message>
        <source>Each day begins here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is late comes first, then what is due today. A line leads to its case. With Ctrl+N you start a new case, also while somebody is on the phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All your cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A case has a number, never a name. With Ctrl+F you search in every word that you wrote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was told and what happened are in the order of time. There is no button to save: each word is kept while you type. Take back what you like with Ctrl+Z.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beside the cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions without a case, signals, activities, what you learned, and companies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For your colleagues: sheets, never cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of a case you make a sheet without names. The app marks what could give somebody away; you decide about each mark. Only what you approved can leave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own figures are for you alone. They only leave as part of the sum of the pool, and all that ever left is in a list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locking, and larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+L locks at once; after a few minutes without use the vault locks by itself. Here you choose the size of the text, and care for keys and backups. Look around as long as you like: nothing here is real.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
