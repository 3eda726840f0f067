<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en_GB">
<context>
    <name>ActivityPanel</name>
    <message>
        <source>Pages of the report</source>
        <translation>Bladzijden van het verslag</translation>
    </message>
    <message>
        <source>activities-{year}-{half}</source>
        <translation>activiteiten-{year}-{half}</translation>
    </message>
    <message>
        <source>Save the activity figures</source>
        <translation>Activiteitencijfers bewaren</translation>
    </message>
    <message>
        <source>Activities and learning say nothing about who reported. These figures may leave; the register remembers exactly what they said.</source>
        <translation>Activiteiten en leren zeggen niets over wie iets meldde. Deze cijfers mogen naar buiten. Het register onthoudt precies wat erin stond.</translation>
    </message>
</context>
<context>
    <name>FigureCharts</name>
    <message>
        <source>Charts of your own figures</source>
        <translation>Grafieken van uw eigen cijfers</translation>
    </message>
    <message>
        <source>No new cases in this half-year to draw. Choose another above.</source>
        <translation>In dit halfjaar zijn er geen nieuwe dossiers om te tekenen. Kies hierboven een ander.</translation>
    </message>
    <message>
        <source>Chart: {title}</source>
        <translation>Grafiek: {title}</translation>
    </message>
    <message>
        <source>Show in the table</source>
        <translation>In de tabel tonen</translation>
    </message>
    <message>
        <source>Show in the table: {title}</source>
        <translation>In de tabel tonen: {title}</translation>
    </message>
</context>
<context>
    <name>FiguresTree</name>
    <message>
        <source>Figure</source>
        <translation>Cijfer</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Aantal</translation>
    </message>
    <message>
        <source>Formed by</source>
        <translation>Gevormd door</translation>
    </message>
    <message>
        <source>Your own figures</source>
        <translation>Uw eigen cijfers</translation>
    </message>
    <message>
        <source>case {numbers}</source>
        <translation>dossier {numbers}</translation>
    </message>
    <message>
        <source>cases {numbers}</source>
        <translation>dossiers {numbers}</translation>
    </message>
    <message>
        <source>Case {number}</source>
        <translation>Dossier {number}</translation>
    </message>
</context>
<context>
    <name>FileCheck</name>
    <message>
        <source>Is this file from here?</source>
        <translation>Komt dit bestand van hier?</translation>
    </message>
    <message>
        <source>Choose a file: its fingerprint is looked up, nothing in it is read.</source>
        <translation>Kies een bestand: de vingerafdruk wordt opgezocht, de inhoud wordt niet gelezen.</translation>
    </message>
    <message>
        <source>Choose the file to look up</source>
        <translation>Kies het bestand om op te zoeken</translation>
    </message>
    <message>
        <source>Yes: exactly this file left on {day} as line {number}, {kind}.</source>
        <translation>Ja: precies dit bestand vertrok op {day}, als regel {number}: {kind}.</translation>
    </message>
    <message numerus="yes">
        <source>It left %n time(s) before that as well.</source>
        <translation>
            <numerusform>Het vertrok daarvoor ook al %n keer.</numerusform>
            <numerusform>Het vertrok daarvoor ook al %n keer.</numerusform>
        </translation>
    </message>
    <message>
        <source>No: a file with exactly these contents never left this vault. A file that another program opened and saved again is no longer the same.</source>
        <translation>Nee: een bestand met precies deze inhoud is nooit uit deze kluis vertrokken. Een bestand dat een ander programma opende en opnieuw bewaarde, is niet meer hetzelfde.</translation>
    </message>
</context>
<context>
    <name>LedgerModel</name>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>What left</source>
        <translation>Wat vertrok</translation>
    </message>
    <message>
        <source>Fingerprint of the file</source>
        <translation>Vingerafdruk van het bestand</translation>
    </message>
</context>
<context>
    <name>LedgerPanel</name>
    <message>
        <source>All lines follow one from another: none is missing.</source>
        <translation>Alle regels sluiten op elkaar aan: er ontbreekt er geen.</translation>
    </message>
    <message>
        <source>From line {number} on the register does not add up: a line was changed, moved, added or taken out, and not by this app. Your cases are safe. A backup of an earlier day may still hold the register as it was.</source>
        <translation>Vanaf regel {number} klopt het register niet: er is een regel veranderd, verplaatst, bijgezet of weggehaald, en niet door deze app. Uw dossiers zijn veilig. In een reservekopie van vroeger staat het register misschien nog zoals het was.</translation>
    </message>
    <message>
        <source>Register of what left</source>
        <translation>Register van wat vertrok</translation>
    </message>
    <message>
        <source>Nothing has left yet</source>
        <translation>Er is nog niets vertrokken</translation>
    </message>
    <message>
        <source>Every file that leaves this vault is listed here: a sheet, a report, a message to the pool, a copy of a backup. Of each the day, what it said, and a fingerprint by which you know it again. A line is never changed or taken away.</source>
        <translation>Hier komt elk bestand te staan dat deze kluis verlaat: een fiche, een verslag, een bericht aan de poule, een kopie van een reservekopie. Van elk ziet u de dag, wat erin stond, en een vingerafdruk waaraan u het later herkent. Een regel wordt nooit veranderd of weggenomen.</translation>
    </message>
    <message>
        <source>Every file this app wrote outside your vault, without words of a case. With the fingerprint you can tell whether a file is the one that left.</source>
        <translation>Elk bestand dat de app buiten uw kluis schreef, zonder woorden uit een dossier. Aan de vingerafdruk ziet u of een bestand hetzelfde is als wat vertrok.</translation>
    </message>
    <message>
        <source>What the file said</source>
        <translation>Wat er in het bestand stond</translation>
    </message>
</context>
<context>
    <name>OwnPanel</name>
    <message>
        <source>Charts</source>
        <translation>Grafieken</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabel</translation>
    </message>
    <message>
        <source>These figures stay with you</source>
        <translation>Deze cijfers blijven bij u</translation>
    </message>
    <message>
        <source>With a few reports in a half-year, even a total points at people. So the app makes no file with numbers about reports. Does mediarte ask? Then agree on one total for the whole pool with your colleagues, by word of mouth, and say that alone: “The pool received … reports this half-year.” Below five you say: “fewer than five”.</source>
        <translation>Bij enkele meldingen per halfjaar wijst zelfs een totaal naar mensen. Daarom maakt de app geen bestand met cijfers over meldingen. Vraagt mediarte ernaar? Spreek dan met uw collega’s mondeling één totaal voor de hele poule af, en zeg of mail alleen dat: “De poule kreeg dit halfjaar … meldingen.” Zijn het er minder dan vijf, zeg dan: “minder dan vijf”.</translation>
    </message>
</context>
<context>
    <name>ReleaseRow</name>
    <message>
        <source>Save as file…</source>
        <translation>Bewaren als bestand…</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>Taal van het verslag</translation>
    </message>
    <message>
        <source>In Dutch</source>
        <translation>In het Nederlands</translation>
    </message>
    <message>
        <source>In English</source>
        <translation>In het Engels</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Soort bestand</translation>
    </message>
</context>
<context>
    <name>ReportingPage</name>
    <message>
        <source>The figures are saved as a file. The register has a new line.</source>
        <translation>De cijfers zijn bewaard als bestand. Het register heeft een nieuwe regel.</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Cijfers</translation>
    </message>
    <message>
        <source>Half-year</source>
        <translation>Halfjaar</translation>
    </message>
    <message>
        <source>My figures</source>
        <translation>Mijn cijfers</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Activiteiten</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Ronde</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Verslag</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Register</translation>
    </message>
</context>
<context>
    <name>_Plurals</name>
    <message numerus="yes">
        <source>%n text(s) in only one of the two</source>
        <translation>
            <numerusform>%n tekst staat maar in een van de twee</numerusform>
            <numerusform>%n teksten staan maar in een van de twee</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n other file(s) that said the same</source>
        <translation>
            <numerusform>en nog %n bestand dat hetzelfde zei</numerusform>
            <numerusform>en nog %n bestanden die hetzelfde zeiden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>en nog %n</numerusform>
            <numerusform>en nog %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>figures</name>
    <message>
        <source>New cases by half-year</source>
        <translation>Nieuwe dossiers per halfjaar</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>Totalen</translation>
    </message>
</context>
<context>
    <name>forms</name>
    <message>
        <source>PDF, to print</source>
        <translation>PDF, om af te drukken</translation>
    </message>
    <message>
        <source>HTML, to be read aloud</source>
        <translation>HTML, om te laten voorlezen</translation>
    </message>
    <message>
        <source>XLSX, for a spreadsheet</source>
        <translation>XLSX, voor een rekenblad</translation>
    </message>
    <message>
        <source>CSV, for a spreadsheet</source>
        <translation>CSV, voor een rekenblad</translation>
    </message>
    <message>
        <source>JSON, for a program</source>
        <translation>JSON, voor een programma</translation>
    </message>
</context>
<context>
    <name>half-years</name>
    <message>
        <source>January – June {year}</source>
        <translation>januari – juni {year}</translation>
    </message>
    <message>
        <source>July – December {year}</source>
        <translation>juli – december {year}</translation>
    </message>
</context>
<context>
    <name>register</name>
    <message>
        <source>The file with this fingerprint could not be written. Nothing left.</source>
        <translation>Het bestand met deze vingerafdruk kon niet geschreven worden. Er is niets vertrokken.</translation>
    </message>
    <message>
        <source>Sheet {number}</source>
        <translation>Fiche {number}</translation>
    </message>
    <message>
        <source>For the sector</source>
        <translation>Voor de sector</translation>
    </message>
    <message>
        <source>For the pool</source>
        <translation>Voor de poule</translation>
    </message>
    <message>
        <source>Approved on {day}</source>
        <translation>Goedgekeurd op {day}</translation>
    </message>
    <message>
        <source>Numbered copies: {number}</source>
        <translation>Genummerde exemplaren: {number}</translation>
    </message>
    <message>
        <source>People named as present: {number}</source>
        <translation>Als aanwezig genoemd: {number}</translation>
    </message>
    <message>
        <source>Your vault as it was on {day}, {size}</source>
        <translation>Uw kluis zoals ze was op {day}, {size}</translation>
    </message>
    <message>
        <source>Cases that you erase later are still in that copy.</source>
        <translation>Dossiers die u later wist, staan nog in die kopie.</translation>
    </message>
    <message>
        <source>Round of the pool, {days}: {contributors} counsellors took part, numbers from {threshold} on</source>
        <translation>Ronde van de poule, {days}: {contributors} vertrouwenspersonen deden mee, getallen vanaf {threshold}</translation>
    </message>
    <message>
        <source>Round of the pool, {days}: {contributors} of {participants} counsellors took part, numbers from {threshold} on</source>
        <translation>Ronde van de poule, {days}: {contributors} van de {participants} vertrouwenspersonen deden mee, getallen vanaf {threshold}</translation>
    </message>
    <message>
        <source>What the report says of itself:</source>
        <translation>Wat het verslag over zichzelf zegt:</translation>
    </message>
    <message>
        <source>Reports in all</source>
        <translation>Meldingen in totaal</translation>
    </message>
    <message>
        <source>It differs little from line {numbers}. You knew, and saved it.</source>
        <translation>Het verschilt weinig van regel {numbers}. U wist dat, en bewaarde het toch.</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256): {hash}</source>
        <translation>Vingerafdruk (SHA-256): {hash}</translation>
    </message>
    <message>
        <source>Signed by member {member}</source>
        <translation>Ondertekend door lid {member}</translation>
    </message>
    <message>
        <source>Of the round {fingerprint}</source>
        <translation>Van de ronde {fingerprint}</translation>
    </message>
    <message>
        <source>No figure can be read in this file</source>
        <translation>In dit bestand valt geen enkel cijfer te lezen</translation>
    </message>
    <message>
        <source>Intervision session {number}</source>
        <translation>Intervisiesessie {number}</translation>
    </message>
    <message>
        <source>An empty form, without any name</source>
        <translation>Een leeg formulier, zonder naam</translation>
    </message>
    <message>
        <source>Held on {day}</source>
        <translation>Gehouden op {day}</translation>
    </message>
    <message>
        <source>Nothing of any case</source>
        <translation>Niets uit een dossier</translation>
    </message>
    <message>
        <source>A file that left before differs little from this one</source>
        <translation>Een bestand dat al vertrok, verschilt weinig van dit</translation>
    </message>
    <message>
        <source>Save it all the same</source>
        <translation>Toch bewaren</translation>
    </message>
    <message>
        <source>{day}, {kind} (fingerprint {hash})</source>
        <translation>{day}, {kind} (vingerafdruk {hash})</translation>
    </message>
    <message>
        <source>the same sheet, in other words</source>
        <translation>dezelfde fiche, in andere woorden</translation>
    </message>
    <message>
        <source>a sheet that tells much the same</source>
        <translation>een fiche die grotendeels hetzelfde vertelt</translation>
    </message>
    <message>
        <source>{name}: {old} then, {new} now</source>
        <translation>{name}: toen {old}, nu {new}</translation>
    </message>
    <message>
        <source>Whoever reads both can see what you left out, and may recognise somebody.</source>
        <translation>Wie beide leest, ziet wat u wegliet en herkent misschien iemand.</translation>
    </message>
    <message>
        <source>Whoever has both can subtract, and then knows a small number.</source>
        <translation>Wie beide heeft, kan ze van elkaar aftrekken en kent dan een klein getal.</translation>
    </message>
    <message>
        <source>Whoever has both sees which text was changed, added or taken out.</source>
        <translation>Wie beide heeft, ziet welke tekst veranderde, erbij kwam of wegviel.</translation>
    </message>
    <message>
        <source>Did nobody get the earlier file, or will this one take its place? Then you can save it. The register will remember that you knew.</source>
        <translation>Kreeg niemand het eerste bestand, of komt dit in de plaats? Dan kunt u het bewaren. Het register onthoudt dat u het wist.</translation>
    </message>
    <message>
        <source>Case sheet, PDF</source>
        <translation>Casusfiche, PDF</translation>
    </message>
    <message>
        <source>Case sheet, HTML</source>
        <translation>Casusfiche, HTML</translation>
    </message>
    <message>
        <source>Attendance proof, PDF</source>
        <translation>Aanwezigheidsattest, PDF</translation>
    </message>
    <message>
        <source>Empty form for a request, PDF</source>
        <translation>Leeg formulier voor een verzoek, PDF</translation>
    </message>
    <message>
        <source>Activity figures, PDF</source>
        <translation>Activiteitencijfers, PDF</translation>
    </message>
    <message>
        <source>Activity figures, JSON</source>
        <translation>Activiteitencijfers, JSON</translation>
    </message>
    <message>
        <source>Activity figures, CSV</source>
        <translation>Activiteitencijfers, CSV</translation>
    </message>
    <message>
        <source>Report of the pool, PDF</source>
        <translation>Verslag van de poule, PDF</translation>
    </message>
    <message>
        <source>Report of the pool, HTML</source>
        <translation>Verslag van de poule, HTML</translation>
    </message>
    <message>
        <source>Report of the pool, spreadsheet</source>
        <translation>Verslag van de poule, rekenblad</translation>
    </message>
    <message>
        <source>Report of the pool, CSV</source>
        <translation>Verslag van de poule, CSV</translation>
    </message>
    <message>
        <source>Report of the pool, JSON</source>
        <translation>Verslag van de poule, JSON</translation>
    </message>
    <message>
        <source>Pool: own card</source>
        <translation>Poule: eigen kaart</translation>
    </message>
    <message>
        <source>Pool: list of members</source>
        <translation>Poule: ledenlijst</translation>
    </message>
    <message>
        <source>Pool: invitation to a round</source>
        <translation>Poule: uitnodiging voor een ronde</translation>
    </message>
    <message>
        <source>Pool: contribution in two sealed halves</source>
        <translation>Poule: bijdrage in twee verzegelde helften</translation>
    </message>
    <message>
        <source>Pool: list for whoever holds the key</source>
        <translation>Poule: deelnemerslijst voor wie de sleutel houdt</translation>
    </message>
    <message>
        <source>Pool: half-sum for whoever opens</source>
        <translation>Poule: halve som voor wie opent</translation>
    </message>
    <message>
        <source>Pool: result of a round</source>
        <translation>Poule: uitslag van een ronde</translation>
    </message>
    <message>
        <source>Copy of a backup, locked</source>
        <translation>Kopie van een reservekopie, vergrendeld</translation>
    </message>
    <message>
        <source>Taken back: the file could not be written</source>
        <translation>Ingetrokken: het bestand kon niet geschreven worden</translation>
    </message>
</context>
</TS>
