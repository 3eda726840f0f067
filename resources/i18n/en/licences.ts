<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en_GB">
<context>
    <name>LicencesButton</name>
    <message>
        <source>Licences of parts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LicencesDialog</name>
    <message>
        <source>Licences of parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in {whole}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n part(s)</source>
        <translation>
            <numerusform>%n part</numerusform>
            <numerusform>%n parts</numerusform>
        </translation>
    </message>
    <message>
        <source>Find a part or a licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence of the part chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of licences was not made on this computer. Close the app and start it with ./run: that makes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app is made of these parts. Qt and PySide6 are under the LGPL, version 3: they are files of their own, and you may put a version of your own in their place.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
