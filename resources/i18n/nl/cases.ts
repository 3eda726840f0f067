<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en_GB">
<context>
    <name>CaseCells</name>
    <message>
        <source>Draft</source>
        <translation>Concept</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nieuw</translation>
    </message>
    <message>
        <source>Ongoing</source>
        <translation>Lopend</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wacht</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Afgesloten</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Ontvangen</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Waarover</translation>
    </message>
    <message>
        <source>Person asking</source>
        <translation>Wie vraagt</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Laatste contact</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Volgende stap</translation>
    </message>
    <message>
        <source>Hear before</source>
        <translation>Horen vóór</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>niets</translation>
    </message>
</context>
<context>
    <name>CaseTable</name>
    <message>
        <source>Cases</source>
        <translation>Dossiers</translation>
    </message>
</context>
<context>
    <name>CasesPage</name>
    <message>
        <source>Take a list over…</source>
        <translation>Lijst overnemen…</translation>
    </message>
    <message>
        <source>No cases yet</source>
        <translation>Nog geen dossiers</translation>
    </message>
    <message>
        <source>As soon as somebody calls or writes, start a case here. Everything you type is kept at once, in your vault only.</source>
        <translation>Zodra iemand belt of schrijft, begint u hier een dossier. Alles wat u typt, wordt meteen bewaard, alleen in uw kluis.</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Nieuw dossier</translation>
    </message>
    <message>
        <source>No case matches</source>
        <translation>Geen dossier gevonden</translation>
    </message>
    <message>
        <source>Try fewer words or fewer filters.</source>
        <translation>Probeer het met minder woorden of minder filters.</translation>
    </message>
    <message>
        <source>Show all cases</source>
        <translation>Alle dossiers tonen</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n dossier</numerusform>
            <numerusform>%n dossiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter or a double click opens a case</source>
        <translation>Enter of dubbelklik opent een dossier</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Dossiers</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Search in everything you wrote, or type a case number</source>
        <translation>Zoek in alles wat u schreef, of typ een dossiernummer</translation>
    </message>
    <message>
        <source>Search cases</source>
        <translation>Dossiers zoeken</translation>
    </message>
    <message>
        <source>The list narrows as you type. Arrow keys choose a hit, Enter opens it.</source>
        <translation>De lijst wordt korter terwijl u typt. Kies een vindplaats met de pijltjes, open met Enter.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Het zoekveld leegmaken</translation>
    </message>
    <message>
        <source>Status: {status}</source>
        <translation>Status: {status}</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>Meer filters</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Nieuw dossier</translation>
    </message>
    <message numerus="yes">
        <source>More filters (%n)</source>
        <translation>
            <numerusform>Meer filters (%n)</numerusform>
            <numerusform>Meer filters (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HitModel</name>
    <message>
        <source>Case {number}</source>
        <translation>Dossier {number}</translation>
    </message>
    <message>
        <source>timeline</source>
        <translation>tijdlijn</translation>
    </message>
    <message>
        <source>people</source>
        <translation>personen</translation>
    </message>
    <message>
        <source>documents</source>
        <translation>documenten</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>Poule</translation>
    </message>
    <message>
        <source>Intervision session</source>
        <translation>intervisiesessie</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>notities</translation>
    </message>
</context>
<context>
    <name>HitPanel</name>
    <message>
        <source>Found in your words</source>
        <translation>Gevonden in uw woorden</translation>
    </message>
    <message>
        <source>These words are not in your notes.</source>
        <translation>Deze woorden staan niet in uw notities.</translation>
    </message>
    <message numerus="yes">
        <source>The %n best places</source>
        <translation>
            <numerusform>De beste vindplaats</numerusform>
            <numerusform>De %n beste vindplaatsen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Found in %n place(s)</source>
        <translation>
            <numerusform>Op %n plaats gevonden</numerusform>
            <numerusform>Op %n plaatsen gevonden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MoreFilters</name>
    <message>
        <source>Clear these filters</source>
        <translation>Deze filters wissen</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Sorteren op</translation>
    </message>
    <message>
        <source>Received from</source>
        <translation>Ontvangen vanaf</translation>
    </message>
    <message>
        <source>Received until</source>
        <translation>Ontvangen tot en met</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Alle</translation>
    </message>
</context>
</TS>
