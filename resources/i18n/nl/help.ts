<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en_GB">
<context>
    <name>ChapterBrowser</name>
    <message>
        <source>Text of the chapter</source>
        <translation>Tekst van het hoofdstuk</translation>
    </message>
</context>
<context>
    <name>HelpDoor</name>
    <message>
        <source>Help (F1)</source>
        <translation>Hulp (F1)</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Hulp</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>Search in the help</source>
        <translation>Zoeken in de hulp</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Alle toetsen</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Wat het doet</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Toetsen</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Hoofdstukken</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gevonden</translation>
    </message>
    <message numerus="yes">
        <source>Found in %n place(s)</source>
        <translation>
            <numerusform>Op %n plaats gevonden</numerusform>
            <numerusform>Op %n plaatsen gevonden</numerusform>
        </translation>
    </message>
    <message>
        <source>The help says nothing about this. Try another word.</source>
        <translation>Dit staat niet in de hulp. Probeer een ander woord.</translation>
    </message>
</context>
</TS>
