<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en_GB">
<context>
    <name>TourCard</name>
    <message>
        <source>Next</source>
        <translation>Volgende</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Vorige</translation>
    </message>
    <message>
        <source>Hint {number} of {total}. F6 leads back here.</source>
        <translation>Tip {number} van {total}. Met F6 komt u hier terug.</translation>
    </message>
</context>
<context>
    <name>tour</name>
    <message>
        <source>Each day begins here</source>
        <translation>Hier begint elke dag</translation>
    </message>
    <message>
        <source>What is late comes first, then what is due today. A line leads to its case. With Ctrl+N you start a new case, also while somebody is on the phone.</source>
        <translation>Wat te laat is, staat bovenaan. Dan wat vandaag moet. Een regel brengt u naar het dossier. Met Ctrl+N begint u een nieuw dossier, ook terwijl er iemand aan de lijn is.</translation>
    </message>
    <message>
        <source>All your cases</source>
        <translation>Al uw dossiers</translation>
    </message>
    <message>
        <source>A case has a number, never a name. With Ctrl+F you search in every word that you wrote.</source>
        <translation>Een dossier heeft een nummer, nooit een naam. Met Ctrl+F zoekt u in elk woord dat u schreef.</translation>
    </message>
    <message>
        <source>One case</source>
        <translation>Eén dossier</translation>
    </message>
    <message>
        <source>What was told and what happened are in the order of time. There is no button to save: each word is kept while you type. Take back what you like with Ctrl+Z.</source>
        <translation>Wat verteld werd en wat er gebeurde, staat op volgorde van tijd. Er is geen knop om te bewaren: elk woord wordt bewaard terwijl u typt. Met Ctrl+Z neemt u iets terug.</translation>
    </message>
    <message>
        <source>Beside the cases</source>
        <translation>Naast de dossiers</translation>
    </message>
    <message>
        <source>Questions without a case, signals, activities, what you learned, and companies.</source>
        <translation>Vragen zonder dossier, signalen, activiteiten, wat u leerde, en ondernemingen.</translation>
    </message>
    <message>
        <source>For your colleagues: sheets, never cases</source>
        <translation>Voor uw collega’s: fiches, nooit dossiers</translation>
    </message>
    <message>
        <source>Of a case you make a sheet without names. The app marks what could give somebody away; you decide about each mark. Only what you approved can leave.</source>
        <translation>Van een dossier maakt u een fiche zonder namen. De app duidt aan wat iemand kan verraden; u beslist over elk teken. Alleen wat u goedkeurde, kan vertrekken.</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Cijfers</translation>
    </message>
    <message>
        <source>Your own figures are for you alone. They only leave as part of the sum of the pool, and all that ever left is in a list.</source>
        <translation>Uw eigen cijfers zijn voor u alleen. Ze vertrekken enkel als deel van de som van de poule. En alles wat ooit vertrok, staat in een lijst.</translation>
    </message>
    <message>
        <source>Locking, and larger text</source>
        <translation>Op slot, en grotere letters</translation>
    </message>
    <message>
        <source>Ctrl+L locks at once; after a few minutes without use the vault locks by itself. Here you choose the size of the text, and care for keys and backups. Look around as long as you like: nothing here is real.</source>
        <translation>Met Ctrl+L gaat de kluis meteen op slot; na enkele minuten zonder gebruik gebeurt dat vanzelf. Hier kiest u hoe groot de tekst is, en zorgt u voor sleutels en reservekopieën. Kijk rond zolang u wilt: niets hier is echt.</translation>
    </message>
</context>
</TS>
