<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en_GB">
<context>
    <name>CaseTicks</name>
    <message>
        <source>No case is open.</source>
        <translation>Er is geen dossier open.</translation>
    </message>
    <message>
        <source>Case {number}</source>
        <translation>Dossier {number}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Open case {number}</source>
        <translation>Dossier {number} openen</translation>
    </message>
</context>
<context>
    <name>EndingPage</name>
    <message>
        <source>Erase the whole vault…</source>
        <translation>De hele kluis wissen…</translation>
    </message>
    <message>
        <source>Stopping as a counsellor</source>
        <translation>Stoppen als vertrouwenspersoon</translation>
    </message>
    <message>
        <source>Take your time: nothing is erased before the last step. A case never leaves this vault, not to a colleague either. What somebody still needs to know, you tell in person.</source>
        <translation>Neem uw tijd: voor de laatste stap wordt niets gewist. Een dossier verlaat deze kluis nooit, ook niet naar een collega. Wat iemand nog moet weten, vertelt u zelf.</translation>
    </message>
    <message>
        <source>1. The open cases</source>
        <translation>1. De open dossiers</translation>
    </message>
    <message>
        <source>Tell whoever asked for your help that you stop, and agree who goes on. Tick a case once it is handed over by word of mouth, referred or closed. The ticks are for you, until the vault locks; a case that you close leaves this list.</source>
        <translation>Zeg aan wie u om hulp vroeg dat u stopt, en spreek af wie verdergaat. Vink een dossier aan zodra het mondeling overgedragen, doorverwezen of afgesloten is. De vinkjes zijn voor uzelf, tot de kluis op slot gaat; een dossier dat u afsluit, verdwijnt uit deze lijst.</translation>
    </message>
    <message>
        <source>2. The pool and intervision</source>
        <translation>2. De poule en de intervisie</translation>
    </message>
    <message>
        <source>To the figures</source>
        <translation>Naar de cijfers</translation>
    </message>
    <message>
        <source>To intervision</source>
        <translation>Naar de intervisie</translation>
    </message>
    <message>
        <source>3. What is elsewhere</source>
        <translation>3. Wat elders staat</translation>
    </message>
    <message>
        <source>The app cannot erase this. Note where it is before you go on.</source>
        <translation>De app kan dit niet wissen. Noteer waar het is voor u verdergaat.</translation>
    </message>
    <message>
        <source>4. Erase the whole vault</source>
        <translation>4. De hele kluis wissen</translation>
    </message>
    <message>
        <source>First the keys go, then all cases, notes and backups in the folder of the vault. For an old computer after a move, this is the only step.</source>
        <translation>Eerst verdwijnen de sleutels, dan alle dossiers, notities en reservekopieën in de map van de kluis. Voor een oude computer na een verhuizing is dit de enige stap.</translation>
    </message>
</context>
<context>
    <name>EndingWording</name>
    <message>
        <source>Case {number}: handed over by word of mouth, referred or closed</source>
        <translation>Dossier {number}: mondeling overgedragen, doorverwezen of afgesloten</translation>
    </message>
    <message numerus="yes">
        <source>%n next step(s) not done</source>
        <translation>
            <numerusform>%n volgende stap niet gedaan</numerusform>
            <numerusform>%n volgende stappen niet gedaan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) are in no round yet. Take part in the next one, or tell the pool that they will be missing.</source>
        <translation>
            <numerusform>%n melding zit nog in geen enkele ronde. Doe mee aan de volgende, of zeg de poule dat ze zal ontbreken.</numerusform>
            <numerusform>%n meldingen zitten nog in geen enkele ronde. Doe mee aan de volgende, of zeg de poule dat ze zullen ontbreken.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits for the pool.</source>
        <translation>Voor de poule wacht er niets.</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) for intervision are kept here.</source>
        <translation>
            <numerusform>Er staat hier %n fiche voor intervisie.</numerusform>
            <numerusform>Er staan hier %n fiches voor intervisie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) have no finished record.</source>
        <translation>
            <numerusform>Van %n sessie is het verslag niet af.</numerusform>
            <numerusform>Van %n sessies is het verslag niet af.</numerusform>
        </translation>
    </message>
    <message>
        <source>the vault in {folder}</source>
        <translation>de kluis in {folder}</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) in that folder</source>
        <translation>
            <numerusform>%n reservekopie in die map</numerusform>
            <numerusform>%n reservekopieën in die map</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copy(ies) that a sync program made of it</source>
        <translation>
            <numerusform>%n kopie die een synchronisatieprogramma ervan maakte</numerusform>
            <numerusform>%n kopieën die een synchronisatieprogramma ervan maakte</numerusform>
        </translation>
    </message>
    <message>
        <source>what this computer noted of the vault</source>
        <translation>wat deze computer over de kluis onthield</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) that you copied to another disk: erase them there.</source>
        <translation>
            <numerusform>%n reservekopie die u naar een andere schijf kopieerde: wis ze daar.</numerusform>
            <numerusform>%n reservekopieën die u naar een andere schijf kopieerde: wis ze daar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) that left as sheet, report or form. They hold no names; they are under “What left”.</source>
        <translation>
            <numerusform>%n bestand dat vertrok als fiche, verslag of formulier. Er staan geen namen in; u vindt het bij “Wat vertrok”.</numerusform>
            <numerusform>%n bestanden die vertrokken als fiche, verslag of formulier. Er staan geen namen in; u vindt ze bij “Wat vertrok”.</numerusform>
        </translation>
    </message>
    <message>
        <source>Old copies that a cloud service keeps of this folder: erase them there.</source>
        <translation>Oude kopieën die een clouddienst van deze map bewaart: wis ze daar.</translation>
    </message>
    <message>
        <source>Copies made by others: of this whole computer, or of the folder by hand.</source>
        <translation>Kopieën op een andere manier: van heel deze computer, of met de hand van de map.</translation>
    </message>
    <message>
        <source>The paper with your recovery code: tear it up.</source>
        <translation>Het papier met uw herstelcode: verscheur het.</translation>
    </message>
    <message numerus="yes">
        <source>%n open case(s) are not ticked yet.</source>
        <translation>
            <numerusform>%n open dossier is nog niet aangevinkt.</numerusform>
            <numerusform>%n open dossiers zijn nog niet aangevinkt.</numerusform>
        </translation>
    </message>
    <message>
        <source>You open the round that closes on {day}: without you there is no result. Finish it, or let a colleague begin a new one.</source>
        <translation>U opent de ronde die sluit op {day}: zonder u komt er geen uitslag. Werk ze af, of laat een collega een nieuwe beginnen.</translation>
    </message>
    <message>
        <source>You hold the key of the round that closes on {day}: without you it cannot be opened. Wait for it, or tell the colleague who opens it.</source>
        <translation>U houdt de sleutel van de ronde die sluit op {day}: zonder u gaat ze niet open. Wacht erop, of zeg het aan de collega die opent.</translation>
    </message>
    <message>
        <source>Your figures are in the round that closes on {day}.</source>
        <translation>Uw cijfers zitten in de ronde die sluit op {day}.</translation>
    </message>
    <message>
        <source>You have not sent your figures for the round that closes on {day}.</source>
        <translation>U stuurde uw cijfers nog niet voor de ronde die sluit op {day}.</translation>
    </message>
</context>
<context>
    <name>EraseDialog</name>
    <message>
        <source>Erase the whole vault</source>
        <translation>De hele kluis wissen</translation>
    </message>
    <message>
        <source>Type your passphrase</source>
        <translation>Typ uw wachtzin</translation>
    </message>
    <message>
        <source>Erase the whole vault?</source>
        <translation>De hele kluis wissen?</translation>
    </message>
    <message>
        <source>This will be gone, for good:</source>
        <translation>Dit verdwijnt voorgoed:</translation>
    </message>
    <message>
        <source>The app cannot reach this:</source>
        <translation>Hier kan de app niet bij:</translation>
    </message>
    <message>
        <source>Nobody can bring it back: not you, not the makers, not with the code on paper.</source>
        <translation>Niemand kan het terughalen: u niet, de makers niet, ook niet met de code op papier.</translation>
    </message>
    <message>
        <source>Keep the vault</source>
        <translation>De kluis houden</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Voorgoed wissen</translation>
    </message>
    <message>
        <source>Type your passphrase first.</source>
        <translation>Typ eerst uw wachtzin.</translation>
    </message>
    <message>
        <source>Is everything done?</source>
        <translation>Is alles gedaan?</translation>
    </message>
    <message>
        <source>All cases, notes and backups here are erased now. This cannot be undone.</source>
        <translation>Alle dossiers, notities en reservekopieën hier worden nu gewist. Dat kan niet ongedaan gemaakt worden.</translation>
    </message>
    <message>
        <source>Erase everything</source>
        <translation>Alles wissen</translation>
    </message>
</context>
</TS>
