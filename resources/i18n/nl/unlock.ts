<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en_GB">
<context>
    <name>AfterOpening</name>
    <message>
        <source>Open it all the same</source>
        <translation>Toch openen</translation>
    </message>
    <message>
        <source>Open it to read only</source>
        <translation>Openen om te lezen</translation>
    </message>
    <message>
        <source>The vault gets new keys. This takes some seconds.</source>
        <translation>De kluis krijgt nieuwe sleutels. Dat duurt enkele seconden.</translation>
    </message>
</context>
<context>
    <name>BackupPlaceStep</name>
    <message>
        <source>A place for your backups</source>
        <translation>Een plaats voor uw reservekopieën</translation>
    </message>
    <message>
        <source>Choose a place…</source>
        <translation>Een plaats kiezen…</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Each time you stop, and every half hour while you work, the app makes a locked backup in {folder}. A thief who takes this computer takes that one too.</source>
        <translation>Telkens als u stopt, en elk halfuur terwijl u werkt, maakt de app een vergrendelde reservekopie in {folder}. Wie deze computer steelt, heeft die kopie mee.</translation>
    </message>
    <message>
        <source>So put a copy on a USB stick or another disk that you keep elsewhere. It stays locked: only your passphrase or your code opens it. Have you none at hand? You can do this any day, under Settings.</source>
        <translation>Zet daarom een kopie op een USB-stick of een andere schijf, en bewaar die elders. Ze blijft op slot: alleen uw wachtzin of uw code opent ze. Hebt u nu geen stick bij de hand? Het kan elke dag, bij Instellingen.</translation>
    </message>
    <message>
        <source>This place is on the same disk as your vault. It helps against a mistake, not against theft. Copy it to a USB stick when you have one.</source>
        <translation>Deze plaats is op dezelfde schijf als uw kluis. Dat helpt bij een vergissing, niet bij diefstal. Kopieer ze naar een USB-stick zodra u er een hebt.</translation>
    </message>
    <message>
        <source>The backup is made, opened and copied.</source>
        <translation>De reservekopie wordt gemaakt, geopend en gekopieerd.</translation>
    </message>
    <message>
        <source>The copy is in {place}. Replace it now and then: once a month is good.</source>
        <translation>De kopie staat in {place}. Vervang ze af en toe: eens per maand is goed.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Verder</translation>
    </message>
    <message>
        <source>Choose another place…</source>
        <translation>Een andere plaats kiezen…</translation>
    </message>
</context>
<context>
    <name>CodeCard</name>
    <message>
        <source>Recovery code</source>
        <translation>Herstelcode</translation>
    </message>
</context>
<context>
    <name>CodeField</name>
    <message>
        <source>Line {number} of the code</source>
        <translation>Regel {number} van de code</translation>
    </message>
</context>
<context>
    <name>CodeStep</name>
    <message>
        <source>Write down your recovery code</source>
        <translation>Schrijf uw herstelcode op</translation>
    </message>
    <message>
        <source>With this code you open your vault if you ever forget your passphrase. Write it on paper, line by line, and keep the paper at home, away from this computer. Do not make a photo of it.</source>
        <translation>Met deze code opent u uw kluis als u uw wachtzin ooit vergeet. Schrijf ze op papier, regel voor regel, en bewaar het papier thuis, niet bij deze computer. Maak er geen foto van.</translation>
    </message>
    <message>
        <source>Without passphrase and code, your notes are lost for good.</source>
        <translation>Zonder wachtzin en zonder code zijn uw notities voorgoed verloren.</translation>
    </message>
    <message>
        <source>It is on paper</source>
        <translation>Ze staat op papier</translation>
    </message>
</context>
<context>
    <name>FaultStep</name>
    <message>
        <source>Your vault is open already</source>
        <translation>Uw kluis is al open</translation>
    </message>
    <message>
        <source>Something is the matter with your vault</source>
        <translation>Er is iets met uw kluis</translation>
    </message>
    <message>
        <source>Your vault is newer than this app</source>
        <translation>Uw kluis is nieuwer dan deze app</translation>
    </message>
    <message>
        <source>Put back a backup</source>
        <translation>Een reservekopie terugzetten</translation>
    </message>
    <message>
        <source>Look once more</source>
        <translation>Nog eens kijken</translation>
    </message>
</context>
<context>
    <name>MovedStep</name>
    <message>
        <source>Your vault is on this computer</source>
        <translation>Uw kluis staat op deze computer</translation>
    </message>
    <message>
        <source>What is here</source>
        <translation>Wat hier staat</translation>
    </message>
    <message>
        <source>The old computer</source>
        <translation>De oude computer</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Deze computer</translation>
    </message>
    <message>
        <source>To work</source>
        <translation>Aan het werk</translation>
    </message>
    <message>
        <source>Everything up to the moment of that backup. Did you write anything after it, then it is still on the old computer only. Did you take part in a round of the pool since, then call the colleague who opens it.</source>
        <translation>Alles tot het moment van die reservekopie. Schreef u daarna nog iets, dan staat dat enkel op de oude computer. Deed u sindsdien mee aan een ronde van de poule? Bel dan de collega die opent.</translation>
    </message>
    <message>
        <source>From now on, work here only: two vaults that both go on are never put together again. Have you seen that everything is here? Then erase the vault on the old computer: Settings, “Stopping as a counsellor”, “Erase the whole vault”.</source>
        <translation>Werk voortaan alleen hier: twee kluizen die allebei verdergaan, worden nooit meer één. Hebt u gezien dat alles hier staat? Wis dan de kluis op de oude computer: Instellingen, “Stoppen als vertrouwenspersoon”, “De hele kluis wissen”.</translation>
    </message>
    <message>
        <source>If your vault was tied to the old computer, it is not tied to this one yet. You can do that under Settings, as well as another passphrase or a new recovery code.</source>
        <translation>Was uw kluis aan de oude computer gebonden, dan is ze dat nog niet aan deze. Dat kan bij Instellingen, net als een andere wachtzin of een nieuwe herstelcode.</translation>
    </message>
</context>
<context>
    <name>OpeningFlow</name>
    <message>
        <source>Open with your recovery code</source>
        <translation>Openen met uw herstelcode</translation>
    </message>
    <message>
        <source>It is on the paper you wrote when you set up the vault.</source>
        <translation>Ze staat op het papier dat u schreef toen u de kluis maakte.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>The vault is opening. This takes a few seconds.</source>
        <translation>De kluis gaat open. Dat duurt enkele seconden.</translation>
    </message>
    <message>
        <source>The backup is back in place. Open your vault.</source>
        <translation>De reservekopie staat terug. Open uw kluis.</translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>Show what I type</source>
        <translation>Tonen wat ik typ</translation>
    </message>
</context>
<context>
    <name>PassphraseStep</name>
    <message>
        <source>Choose a passphrase</source>
        <translation>Kies een wachtzin</translation>
    </message>
    <message>
        <source>Take suggested words</source>
        <translation>Voorgestelde woorden</translation>
    </message>
    <message>
        <source>Think of my own</source>
        <translation>Zelf bedenken</translation>
    </message>
    <message>
        <source>Other words</source>
        <translation>Andere woorden</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Verder</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>With this sentence of words you open your vault each day. Nobody else knows it, and nobody can look it up for you. Six words drawn by chance are best: easy to type, impossible to guess.</source>
        <translation>Met deze rij woorden opent u elke dag uw kluis. Niemand anders kent ze, en niemand kan ze voor u opzoeken. Zes woorden door het lot gekozen zijn het best: vlot te typen, niet te raden.</translation>
    </message>
    <message>
        <source>Your own passphrase</source>
        <translation>Uw eigen wachtzin</translation>
    </message>
    <message>
        <source>Type it once more to practise</source>
        <translation>Typ de wachtzin zelf, om te oefenen</translation>
    </message>
    <message>
        <source>Suggested words</source>
        <translation>Voorgestelde woorden</translation>
    </message>
    <message>
        <source>This passphrase can be guessed too quickly. Add one or two words.</source>
        <translation>Deze wachtzin is te snel te raden. Voeg een of twee woorden toe.</translation>
    </message>
    <message>
        <source>Type the passphrase once more in the field below.</source>
        <translation>Typ de wachtzin nog eens in het onderste veld.</translation>
    </message>
    <message>
        <source>The two are not the same. Compare them and type the last one again.</source>
        <translation>De twee zijn niet gelijk. Vergelijk ze en typ de laatste opnieuw.</translation>
    </message>
</context>
<context>
    <name>ReadyStep</name>
    <message>
        <source>Your vault is ready</source>
        <translation>Uw kluis is klaar</translation>
    </message>
    <message>
        <source>Locking</source>
        <translation>Vergrendelen</translation>
    </message>
    <message>
        <source>After five minutes without use the vault locks by itself. Nothing is lost: every word is kept while you type. With Ctrl+L you lock it at once.</source>
        <translation>Na vijf minuten zonder gebruik vergrendelt de kluis vanzelf. Er gaat niets verloren: elk woord wordt bewaard terwijl u typt. Met Ctrl+L vergrendelt u meteen.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hulp</translation>
    </message>
    <message>
        <source>F1 opens the handbook, also without internet. Would you rather look around first? In an invented vault you can try everything; yours stays locked.</source>
        <translation>Met F1 opent u het handboek, ook zonder internet. Wilt u eerst even rondkijken? In een verzonnen kluis kunt u alles proberen; de uwe blijft op slot.</translation>
    </message>
    <message>
        <source>To work</source>
        <translation>Aan het werk</translation>
    </message>
    <message>
        <source>Look around in an invented vault</source>
        <translation>Rondkijken in een verzonnen kluis</translation>
    </message>
</context>
<context>
    <name>RecoveryStep</name>
    <message>
        <source>Recovery code</source>
        <translation>Herstelcode</translation>
    </message>
</context>
<context>
    <name>RestoreStep</name>
    <message>
        <source>Put back a backup</source>
        <translation>Een reservekopie terugzetten</translation>
    </message>
    <message>
        <source>Choose the backup, and type the passphrase or recovery code the vault had when it was made. What is in the folder now is kept beside it.</source>
        <translation>Kies de reservekopie en typ de wachtzin of de herstelcode die de kluis toen had. Wat nu in de map staat, blijft ernaast bewaard.</translation>
    </message>
    <message>
        <source>There is no backup in the folder of this vault.</source>
        <translation>In de map van deze kluis staat geen reservekopie.</translation>
    </message>
    <message>
        <source>Look for a backup on another disk…</source>
        <translation>Een reservekopie zoeken op een andere schijf…</translation>
    </message>
    <message>
        <source>Backups, newest first</source>
        <translation>Reservekopieën, nieuwste eerst</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Wachtzin</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Herstelcode</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Terugzetten</translation>
    </message>
    <message>
        <source>Use the recovery code</source>
        <translation>Met de herstelcode</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>A backup on another disk</source>
        <translation>Een reservekopie op een andere schijf</translation>
    </message>
    <message>
        <source>Backup (*.zip)</source>
        <translation>Reservekopie (*.zip)</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation>Met de wachtzin</translation>
    </message>
    <message>
        <source>Choose a backup and type what opens it first.</source>
        <translation>Kies eerst een reservekopie en typ wat ze opent.</translation>
    </message>
    <message>
        <source>The backup is being checked and put back.</source>
        <translation>De reservekopie wordt nagekeken en teruggezet.</translation>
    </message>
</context>
<context>
    <name>SetupFlow</name>
    <message>
        <source>Type your code from the paper</source>
        <translation>Typ de code over van het papier</translation>
    </message>
    <message>
        <source>Only then do you know that it is right and can be read.</source>
        <translation>Alleen zo weet u zeker dat ze juist en leesbaar is.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Nakijken</translation>
    </message>
    <message>
        <source>Show the code once more</source>
        <translation>De code nog eens tonen</translation>
    </message>
    <message>
        <source>Step {number} of {total}</source>
        <translation>Stap {number} van {total}</translation>
    </message>
    <message>
        <source>The vault is being made. This takes some seconds.</source>
        <translation>De kluis wordt gemaakt. Dat duurt enkele seconden.</translation>
    </message>
    <message>
        <source>The code is being checked.</source>
        <translation>De code wordt nagekeken.</translation>
    </message>
</context>
<context>
    <name>UnlockStep</name>
    <message>
        <source>Open your vault</source>
        <translation>Open uw kluis</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Wachtzin</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>I forgot my passphrase</source>
        <translation>Ik ben mijn wachtzin vergeten</translation>
    </message>
    <message>
        <source>Put back a backup</source>
        <translation>Een reservekopie terugzetten</translation>
    </message>
    <message>
        <source>Type your passphrase first.</source>
        <translation>Typ eerst uw wachtzin.</translation>
    </message>
</context>
<context>
    <name>WelcomeStep</name>
    <message>
        <source>Welcome</source>
        <translation>Welkom</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>This app keeps your notes in a vault on this computer: locked, and only for you. Nothing is sent anywhere.</source>
        <translation>Deze app bewaart uw notities in een kluis op deze computer: vergrendeld, en alleen voor u. Er wordt niets verstuurd.</translation>
    </message>
    <message>
        <source>Setting up takes about five minutes. Take a pen and a sheet of paper: you will write down a code.</source>
        <translation>Beginnen duurt ongeveer vijf minuten. Neem een pen en een blad papier: u zult een code opschrijven.</translation>
    </message>
    <message>
        <source>The vault will be in this folder: {folder}</source>
        <translation>De kluis komt in deze map: {folder}</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>I have a backup to put back</source>
        <translation>Ik heb een reservekopie om terug te zetten</translation>
    </message>
    <message>
        <source>This folder seems to be copied to a cloud service. The vault stays locked there, but old copies stay there too. A folder on this computer only is safer.</source>
        <translation>Deze map wordt blijkbaar gekopieerd naar een clouddienst. De kluis blijft daar vergrendeld, maar oude kopieën blijven er ook staan. Een map op alleen deze computer is veiliger.</translation>
    </message>
</context>
<context>
    <name>_Busy</name>
    <message>
        <source>Progress</source>
        <translation>Voortgang</translation>
    </message>
</context>
<context>
    <name>_Counted</name>
    <message numerus="yes">
        <source>Locked after %n minute(s) without use. Everything is kept.</source>
        <translation>
            <numerusform>Vergrendeld na %n minuut zonder gebruik. Alles is bewaard.</numerusform>
            <numerusform>Vergrendeld na %n minuten zonder gebruik. Alles is bewaard.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This vault is open already, in a window on this computer that was started %n minute(s) ago (process {process}). Your notes are safe. Go to that window, or close it first.</source>
        <translation>
            <numerusform>Deze kluis is al open, in een venster op deze computer dat %n minuut geleden gestart is (proces {process}). Uw notities zijn veilig. Ga naar dat venster, of sluit het eerst.</numerusform>
            <numerusform>Deze kluis is al open, in een venster op deze computer dat %n minuten geleden gestart is (proces {process}). Uw notities zijn veilig. Ga naar dat venster, of sluit het eerst.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %n file(s) in the folder of the vault that this app did not make. They may be copies made by a cloud service.</source>
        <translation>
            <numerusform>In de map van de kluis staat %n bestand dat niet van deze app is. Misschien is het een kopie van een clouddienst.</numerusform>
            <numerusform>In de map van de kluis staan %n bestanden die niet van deze app zijn. Misschien zijn het kopieën van een clouddienst.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>unlock</name>
    <message>
        <source>Locked together with the computer. Everything is kept.</source>
        <translation>Samen met de computer vergrendeld. Alles is bewaard.</translation>
    </message>
    <message>
        <source>Locked. Everything is kept.</source>
        <translation>Vergrendeld. Alles is bewaard.</translation>
    </message>
    <message>
        <source>The look around is over. This is your own vault again.</source>
        <translation>Het rondkijken is voorbij. Dit is weer uw eigen kluis.</translation>
    </message>
    <message>
        <source>The vault is erased. Nothing opens it any more.</source>
        <translation>De kluis is gewist. Niets opent ze nog.</translation>
    </message>
    <message>
        <source>The disk refused: not everything is erased. Open the vault and try again.</source>
        <translation>De schijf weigerde: niet alles is gewist. Open de kluis en probeer opnieuw.</translation>
    </message>
    <message>
        <source>This vault is open in another window on this computer. Your notes are safe. Go to that window, or close it first.</source>
        <translation>Deze kluis is al open in een ander venster op deze computer. Uw notities zijn veilig. Ga naar dat venster, of sluit het eerst.</translation>
    </message>
    <message>
        <source>This vault is open already, in a window on this computer that was started just now (process {process}). Your notes are safe. Go to that window, or close it first.</source>
        <translation>Deze kluis is al open, in een venster op deze computer dat zonet gestart is (proces {process}). Uw notities zijn veilig. Ga naar dat venster, of sluit het eerst.</translation>
    </message>
    <message>
        <source>Line {line} is not right. Nothing is lost. Compare it with your paper, letter by letter.</source>
        <translation>Regel {line} klopt niet. Er is niets verloren. Vergelijk ze met uw papier, letter voor letter.</translation>
    </message>
    <message>
        <source>The code is not right. Nothing is lost. It has four lines of ten characters; compare them with your paper.</source>
        <translation>De code klopt niet. Er is niets verloren. Ze heeft vier regels van tien tekens; vergelijk ze met uw papier.</translation>
    </message>
    <message>
        <source>The app was cut off last time; all that was kept is still there.</source>
        <translation>De app werd de vorige keer onderbroken; alles wat bewaard was, is er nog.</translation>
    </message>
    <message>
        <source>A newer version of the app has worked in this vault. This version can show what is in it and changes nothing. Install the newer version to go on writing.</source>
        <translation>Een nieuwere versie van de app heeft in deze kluis gewerkt. Deze versie kan tonen wat erin staat en verandert niets. Installeer de nieuwere versie om verder te schrijven.</translation>
    </message>
    <message>
        <source>The folder of this vault seems to be copied to a cloud service. The vault stays locked there, but old copies stay there too.</source>
        <translation>De map van deze kluis wordt blijkbaar gekopieerd naar een clouddienst. De kluis blijft daar vergrendeld, maar oude kopieën blijven er ook staan.</translation>
    </message>
</context>
</TS>
