<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en_GB">
<context>
    <name>VersionCheck</name>
    <message>
        <source>Check a new version…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new version comes to you as a file. Check it here before you install it: the app says whether its makers signed it, and installs nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the file of the new version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is genuine: “{file}”, version {version}, signed by the makers of the app on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is newer than this app ({running}). Make a backup, close the app, and install it then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is the version you have ({running}). You need not install it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is older than this app ({running}). Do not install it: what was mended since would be broken again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>This app carries no key of its makers, so it cannot check a file. Nothing was read. Ask whoever gave you the app how to check the new version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no signature beside this file. A signature has the same name with .minisig after it. Put both in one folder, and choose the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature beside this file cannot be read. Do not install the file. Fetch both again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is not what the makers of the app signed: it was damaged or changed. Do not install it. Fetch it again, and tell whoever gave it to you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file was signed with a key that this app does not know. Do not install it. Ask whoever gave it to you where it comes from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The makers signed this file, but not as a version of this app. Do not install it. Look whether you chose the right file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is larger than any version of the app. Do not install it. Look whether you chose the right file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
