<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en_GB">
<context>
    <name>GoalsView</name>
    <message>
        <source>Goals of the year</source>
        <translation>Doelen van het jaar</translation>
    </message>
    <message>
        <source>{reached} of {goal}, reached</source>
        <translation>{reached} van {goal}, gehaald</translation>
    </message>
    <message>
        <source>{reached} of {goal}</source>
        <translation>{reached} van {goal}</translation>
    </message>
</context>
<context>
    <name>Pool</name>
    <message>
        <source>Questions</source>
        <translation>Vragen</translation>
    </message>
    <message>
        <source>Somebody asks how something works; there is no situation behind it. Otherwise start a case.</source>
        <translation>Iemand wil weten hoe iets werkt, en er zit geen situatie achter. Is die er wel, begin dan een dossier.</translation>
    </message>
    <message>
        <source>New question</source>
        <translation>Nieuwe vraag</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Vraag</translation>
    </message>
    <message>
        <source>No questions noted yet</source>
        <translation>Nog geen vragen genoteerd</translation>
    </message>
    <message>
        <source>Erase this question?</source>
        <translation>Deze vraag wissen?</translation>
    </message>
    <message>
        <source>Its answers and your remark are erased. This cannot be undone.</source>
        <translation>De antwoorden en uw opmerking worden gewist. Dat kunt u niet ongedaan maken.</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Opmerking</translation>
    </message>
    <message>
        <source>Signals</source>
        <translation>Signalen</translation>
    </message>
    <message>
        <source>A bottleneck, risk or opportunity you see in the sector, without anybody&apos;s story in it.</source>
        <translation>Een knelpunt, risico of kans die u in de sector ziet, zonder iemands verhaal erin.</translation>
    </message>
    <message>
        <source>New signal</source>
        <translation>Nieuw signaal</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>Signaal</translation>
    </message>
    <message>
        <source>No signals noted yet</source>
        <translation>Nog geen signalen genoteerd</translation>
    </message>
    <message>
        <source>Erase this signal?</source>
        <translation>Dit signaal wissen?</translation>
    </message>
    <message>
        <source>Its text and its answers are erased. This cannot be undone.</source>
        <translation>De tekst en de antwoorden worden gewist. Dat kunt u niet ongedaan maken.</translation>
    </message>
    <message>
        <source>Text for publication</source>
        <translation>Tekst voor publicatie</translation>
    </message>
    <message>
        <source>Write so that nobody can be recognised. This text never leaves on its own: it may appear in a report of the pool only after two colleagues have read and approved it.</source>
        <translation>Schrijf zo dat niemand te herkennen is. Deze tekst vertrekt nooit vanzelf: hij komt pas in een verslag van de poule als twee collega’s hem hebben nagelezen en goedgekeurd.</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Activiteiten</translation>
    </message>
    <message>
        <source>Information sessions, guidance of organisations, workshops, consultations.</source>
        <translation>Infosessies, begeleiding van organisaties, workshops en overleg.</translation>
    </message>
    <message>
        <source>New activity</source>
        <translation>Nieuwe activiteit</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activiteit</translation>
    </message>
    <message>
        <source>No activities noted yet</source>
        <translation>Nog geen activiteiten genoteerd</translation>
    </message>
    <message>
        <source>Erase this activity?</source>
        <translation>Deze activiteit wissen?</translation>
    </message>
    <message>
        <source>Its numbers, the organisation&apos;s name and your remark are erased. This cannot be undone.</source>
        <translation>De aantallen, de naam van de organisatie en uw opmerking worden gewist. Dat kunt u niet ongedaan maken.</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Leren</translation>
    </message>
    <message>
        <source>Supervision, intervision, training: what keeps your certificate valid.</source>
        <translation>Supervisie, intervisie en bijscholing: zo blijft uw attest geldig.</translation>
    </message>
    <message>
        <source>New learning moment</source>
        <translation>Nieuw leermoment</translation>
    </message>
    <message>
        <source>Learning moment</source>
        <translation>Leermoment</translation>
    </message>
    <message>
        <source>No learning moments noted yet</source>
        <translation>Nog geen leermomenten genoteerd</translation>
    </message>
    <message>
        <source>Erase this learning moment?</source>
        <translation>Dit leermoment wissen?</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>Ondernemingen</translation>
    </message>
    <message>
        <source>Companies that joined the pool. Their names help you notice a conflict of interest; they never leave your vault.</source>
        <translation>Ondernemingen die bij de poule zijn aangesloten. Met hun naam ziet u een belangenconflict op tijd. De namen verlaten uw kluis nooit.</translation>
    </message>
    <message>
        <source>New company</source>
        <translation>Nieuwe onderneming</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Onderneming</translation>
    </message>
    <message>
        <source>No companies noted yet</source>
        <translation>Nog geen ondernemingen genoteerd</translation>
    </message>
    <message>
        <source>Erase this company?</source>
        <translation>Deze onderneming wissen?</translation>
    </message>
    <message>
        <source>Its name, its answers and your remark are erased, and cases no longer point to it. This cannot be undone.</source>
        <translation>De naam, de antwoorden en uw opmerking worden gewist. Dossiers verwijzen er niet meer naar. Dat kunt u niet ongedaan maken.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Organisations guided</source>
        <translation>Organisaties begeleid</translation>
    </message>
    <message>
        <source>Students and starters reached</source>
        <translation>Studenten en starters bereikt</translation>
    </message>
    <message>
        <source>Supervision</source>
        <translation>Supervisie</translation>
    </message>
    <message>
        <source>Intervision of the pool</source>
        <translation>Intervisie van de poule</translation>
    </message>
    <message>
        <source>Intervision of the sector</source>
        <translation>Intervisie van de sector</translation>
    </message>
    <message>
        <source>Not filled in yet</source>
        <translation>Nog niet ingevuld</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>concept</translation>
    </message>
</context>
<context>
    <name>PoolPage</name>
    <message>
        <source>Kind of record</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>The backups still hold it until those are replaced.</source>
        <translation>In de reservekopieën staat het nog, tot die vervangen zijn.</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Wissen</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>Poule</translation>
    </message>
</context>
<context>
    <name>RecordForm</name>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
</context>
<context>
    <name>RecordListModel</name>
    <message numerus="yes">
        <source>%n participant(s)</source>
        <translation>
            <numerusform>%n deelnemer</numerusform>
            <numerusform>%n deelnemers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordPanel</name>
    <message>
        <source>What you note here stays in your vault.</source>
        <translation>Wat u hier noteert, blijft in uw kluis.</translation>
    </message>
    <message>
        <source>These are goals of the whole pool this year. You see what you noted yourself.</source>
        <translation>Dit zijn de doelen van de hele poule voor dit jaar. U ziet hier alleen wat u zelf noteerde.</translation>
    </message>
    <message>
        <source>What every counsellor of the pool takes part in each year.</source>
        <translation>Hieraan neemt elke vertrouwenspersoon van de poule elk jaar deel.</translation>
    </message>
</context>
</TS>
