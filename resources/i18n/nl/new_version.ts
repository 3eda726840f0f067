<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en_GB">
<context>
    <name>VersionCheck</name>
    <message>
        <source>Check a new version…</source>
        <translation>Nieuwe versie controleren…</translation>
    </message>
    <message>
        <source>A new version comes to you as a file. Check it here before you install it: the app says whether its makers signed it, and installs nothing.</source>
        <translation>Een nieuwe versie krijgt u als een bestand. Controleer het hier voor u het installeert: de app zegt of haar makers het ondertekenden, en installeert niets.</translation>
    </message>
    <message>
        <source>Choose the file of the new version</source>
        <translation>Kies het bestand van de nieuwe versie</translation>
    </message>
    <message>
        <source>This file is genuine: “{file}”, version {version}, signed by the makers of the app on {day}.</source>
        <translation>Dit bestand is echt: “{file}”, versie {version}, ondertekend door de makers van de app op {day}.</translation>
    </message>
    <message>
        <source>It is newer than this app ({running}). Make a backup, close the app, and install it then.</source>
        <translation>Het is nieuwer dan deze app ({running}). Maak een reservekopie, sluit de app en installeer het daarna.</translation>
    </message>
    <message>
        <source>It is the version you have ({running}). You need not install it.</source>
        <translation>Het is de versie die u hebt ({running}). U hoeft ze niet te installeren.</translation>
    </message>
    <message>
        <source>It is older than this app ({running}). Do not install it: what was mended since would be broken again.</source>
        <translation>Het is ouder dan deze app ({running}). Installeer het niet: wat sindsdien hersteld werd, gaat dan weer stuk.</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>This app carries no key of its makers, so it cannot check a file. Nothing was read. Ask whoever gave you the app how to check the new version.</source>
        <translation>Deze app heeft geen sleutel van haar makers en kan dus geen bestand controleren. Er is niets gelezen. Vraag aan wie u de app gaf hoe u de nieuwe versie kunt controleren.</translation>
    </message>
    <message>
        <source>There is no signature beside this file. A signature has the same name with .minisig after it. Put both in one folder, and choose the file again.</source>
        <translation>Naast dit bestand staat geen handtekening. Een handtekening heeft dezelfde naam, met .minisig erachter. Zet beide in één map en kies het bestand opnieuw.</translation>
    </message>
    <message>
        <source>The signature beside this file cannot be read. Do not install the file. Fetch both again.</source>
        <translation>De handtekening naast dit bestand kan niet gelezen worden. Installeer het bestand niet. Haal beide opnieuw.</translation>
    </message>
    <message>
        <source>This file is not what the makers of the app signed: it was damaged or changed. Do not install it. Fetch it again, and tell whoever gave it to you.</source>
        <translation>Dit bestand is niet wat de makers van de app ondertekenden: het is beschadigd of veranderd. Installeer het niet. Haal het opnieuw en zeg het aan wie het u gaf.</translation>
    </message>
    <message>
        <source>This file was signed with a key that this app does not know. Do not install it. Ask whoever gave it to you where it comes from.</source>
        <translation>Dit bestand is ondertekend met een sleutel die deze app niet kent. Installeer het niet. Vraag aan wie het u gaf waar het vandaan komt.</translation>
    </message>
    <message>
        <source>The makers signed this file, but not as a version of this app. Do not install it. Look whether you chose the right file.</source>
        <translation>De makers ondertekenden dit bestand, maar niet als een versie van deze app. Installeer het niet. Kijk of u het juiste bestand koos.</translation>
    </message>
    <message>
        <source>This file is larger than any version of the app. Do not install it. Look whether you chose the right file.</source>
        <translation>Dit bestand is groter dan elke versie van de app. Installeer het niet. Kijk of u het juiste bestand koos.</translation>
    </message>
</context>
</TS>
