<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en_GB">
<context>
    <name>LicencesButton</name>
    <message>
        <source>Licences of parts</source>
        <translation>Licenties van onderdelen</translation>
    </message>
</context>
<context>
    <name>LicencesDialog</name>
    <message>
        <source>Licences of parts</source>
        <translation>Licenties van onderdelen</translation>
    </message>
    <message>
        <source>in {whole}</source>
        <translation>in {whole}</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s)</source>
        <translation>
            <numerusform>%n onderdeel</numerusform>
            <numerusform>%n onderdelen</numerusform>
        </translation>
    </message>
    <message>
        <source>Find a part or a licence</source>
        <translation>Zoek een onderdeel of een licentie</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Onderdelen</translation>
    </message>
    <message>
        <source>Licence of the part chosen</source>
        <translation>Licentie van het gekozen onderdeel</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>The list of licences was not made on this computer. Close the app and start it with ./run: that makes it.</source>
        <translation>De lijst met licenties is op deze computer niet gemaakt. Sluit de app en start haar met ./run: dan wordt de lijst gemaakt.</translation>
    </message>
    <message>
        <source>The app is made of these parts. Qt and PySide6 are under the LGPL, version 3: they are files of their own, and you may put a version of your own in their place.</source>
        <translation>De app bestaat uit deze onderdelen. Qt en PySide6 vallen onder de LGPL, versie 3: het zijn aparte bestanden, en u mag ze door een eigen versie vervangen.</translation>
    </message>
</context>
</TS>
