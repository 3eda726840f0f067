<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en_GB">
<context>
    <name>Agreements</name>
    <message>
        <source>This kind of intervention needs the applicant&apos;s agreement first. Fill in the day on which it was given; until then the intervention stays a draft.</source>
        <translation>Voor deze interventie hebt u eerst het akkoord van de verzoeker nodig. Vul de dag in waarop u het kreeg. Tot dan blijft de interventie een concept.</translation>
    </message>
    <message>
        <source>Conciliation needs the other party&apos;s agreement too. Fill in the day on which it was given; until then the intervention stays a draft.</source>
        <translation>Verzoening kan pas als ook de andere partij akkoord gaat. Vul de dag in waarop u dat akkoord kreeg. Tot dan blijft de interventie een concept.</translation>
    </message>
</context>
<context>
    <name>AnswersForm</name>
    <message>
        <source>{label} – still needed</source>
        <translation>{label} – nog nodig</translation>
    </message>
    <message>
        <source>Still needed</source>
        <translation>Nog nodig</translation>
    </message>
</context>
<context>
    <name>CaseActs</name>
    <message>
        <source>Case {number} is registered.</source>
        <translation>Dossier {number} is geregistreerd.</translation>
    </message>
    <message>
        <source>Throw this draft away?</source>
        <translation>Dit concept weggooien?</translation>
    </message>
    <message>
        <source>Everything written in it will be gone from the vault: answers, notes, timeline, people, documents. The backups still hold it until those are replaced.</source>
        <translation>Alles wat erin staat, verdwijnt uit de kluis: antwoorden, notities, tijdlijn, personen en documenten. In de reservekopieën staat het nog, tot die vervangen zijn.</translation>
    </message>
    <message>
        <source>The draft is gone from the vault.</source>
        <translation>Het concept is uit de kluis verdwenen.</translation>
    </message>
    <message>
        <source>There was no room to overwrite all of it. That happens when you open the vault next; make some room before.</source>
        <translation>Er was niet genoeg plaats om alles meteen te overschrijven. Dat gebeurt als u de kluis weer opent; maak eerst wat plaats vrij.</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Weggooien</translation>
    </message>
    <message numerus="yes">
        <source>The case is erased, also from %n backup(s).</source>
        <translation>
            <numerusform>Het dossier is gewist, ook uit %n reservekopie.</numerusform>
            <numerusform>Het dossier is gewist, ook uit %n reservekopieën.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CaseHeader</name>
    <message>
        <source>For &amp;intervision</source>
        <translation>Voor &amp;intervisie</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>&amp;Meer</translation>
    </message>
    <message>
        <source>More to do with this case</source>
        <translation>Meer met dit dossier doen</translation>
    </message>
    <message>
        <source>Waiting for the applicant</source>
        <translation>Wacht op verzoeker</translation>
    </message>
    <message>
        <source>No longer waiting</source>
        <translation>Niet langer wachten</translation>
    </message>
    <message>
        <source>Taken over from a colleague</source>
        <translation>Overgenomen van een collega</translation>
    </message>
    <message>
        <source>Handed over to a colleague</source>
        <translation>Overgedragen aan een collega</translation>
    </message>
    <message>
        <source>Throw this draft away…</source>
        <translation>Dit concept weggooien…</translation>
    </message>
    <message>
        <source>Erase this case…</source>
        <translation>Dossier wissen…</translation>
    </message>
    <message>
        <source>Case {number}</source>
        <translation>Dossier {number}</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) still needed</source>
        <translation>
            <numerusform>Nog %n antwoord nodig</numerusform>
            <numerusform>Nog %n antwoorden nodig</numerusform>
        </translation>
    </message>
    <message>
        <source>Not kept yet, trying again</source>
        <translation>Nog niet bewaard, er wordt opnieuw geprobeerd</translation>
    </message>
    <message>
        <source>Heard and informed on {day}</source>
        <translation>Gehoord en geïnformeerd op {day}</translation>
    </message>
    <message numerus="yes">
        <source>Hearing and informing: %n day(s) past {day}</source>
        <translation>
            <numerusform>Horen en informeren moest tegen {day}: %n dag te laat</numerusform>
            <numerusform>Horen en informeren moest tegen {day}: %n dagen te laat</numerusform>
        </translation>
    </message>
    <message>
        <source>Hear and inform today: the ten days end today</source>
        <translation>Horen en informeren: vandaag is de laatste dag</translation>
    </message>
    <message numerus="yes">
        <source>Hear and inform by {day}: %n day(s) left</source>
        <translation>
            <numerusform>Horen en informeren tegen {day}: nog %n dag</numerusform>
            <numerusform>Horen en informeren tegen {day}: nog %n dagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Closed on {closed}. Kept until {until}, then proposed for erasing.</source>
        <translation>Afgesloten op {closed}. Bewaard tot {until}; daarna stelt de app voor om te wissen.</translation>
    </message>
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
        <source>Closed</source>
        <translation>Afgesloten</translation>
    </message>
    <message>
        <source>&amp;Register case</source>
        <translation>Dossier &amp;registreren</translation>
    </message>
    <message>
        <source>C&amp;lose case</source>
        <translation>Dossier af&amp;sluiten</translation>
    </message>
    <message>
        <source>&amp;Reopen</source>
        <translation>He&amp;ropenen</translation>
    </message>
    <message>
        <source>no day agreed</source>
        <translation>zonder datum</translation>
    </message>
    <message>
        <source>Next step, {day}:</source>
        <translation>Volgende stap, {day}:</translation>
    </message>
    <message>
        <source>Tick when it is done</source>
        <translation>Vink aan als het gedaan is</translation>
    </message>
</context>
<context>
    <name>CasePage</name>
    <message>
        <source>Case</source>
        <translation>Dossier</translation>
    </message>
</context>
<context>
    <name>CasePane</name>
    <message>
        <source>Case note</source>
        <translation>Dossiernotitie</translation>
    </message>
    <message>
        <source>What was told, in your own words. It never leaves this vault.</source>
        <translation>Wat er verteld werd, in uw eigen woorden. Dit verlaat de kluis nooit.</translation>
    </message>
    <message>
        <source>Fewer &amp;questions</source>
        <translation>Minder &amp;vragen</translation>
    </message>
    <message>
        <source>More &amp;questions</source>
        <translation>Meer &amp;vragen</translation>
    </message>
    <message>
        <source>{shown} ({given} of {all} answered)</source>
        <translation>{shown} ({given} van {all} beantwoord)</translation>
    </message>
</context>
<context>
    <name>ClosingPane</name>
    <message>
        <source>Close this case</source>
        <translation>Dit dossier afsluiten</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Afsluiting</translation>
    </message>
    <message>
        <source>Case {number} is closed.</source>
        <translation>Dossier {number} is afgesloten.</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) of the intake are still needed.</source>
        <translation>
            <numerusform>Er is nog %n antwoord van de intake nodig.</numerusform>
            <numerusform>Er zijn nog %n antwoorden van de intake nodig.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) of the timeline are not complete yet.</source>
        <translation>
            <numerusform>%n onderdeel van de tijdlijn is nog niet klaar.</numerusform>
            <numerusform>%n onderdelen van de tijdlijn zijn nog niet klaar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n next step(s) are still open.</source>
        <translation>
            <numerusform>%n volgende stap staat nog open.</numerusform>
            <numerusform>%n volgende stappen staan nog open.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to the first of these</source>
        <translation>Ga naar de eerste</translation>
    </message>
    <message>
        <source>With this outcome the case is kept until {day}. After that the app proposes to erase it; nothing is erased by itself.</source>
        <translation>Met deze uitkomst blijft het dossier bewaard tot {day}. Daarna stelt de app voor om het te wissen; vanzelf wordt er niets gewist.</translation>
    </message>
</context>
<context>
    <name>CommonSteps</name>
    <message>
        <source>Call back</source>
        <translation>Terugbellen</translation>
    </message>
    <message>
        <source>Confirm the appointment by message</source>
        <translation>De afspraak bevestigen met een bericht</translation>
    </message>
    <message>
        <source>Send the explanation on paper</source>
        <translation>De uitleg op papier bezorgen</translation>
    </message>
    <message>
        <source>Ask whether a choice was made</source>
        <translation>Vragen of er gekozen is</translation>
    </message>
    <message>
        <source>Ask how the conversation went</source>
        <translation>Vragen hoe het gesprek verliep</translation>
    </message>
    <message>
        <source>Ask for agreement before speaking with anybody</source>
        <translation>Akkoord vragen voor een gesprek met iemand anders</translation>
    </message>
    <message>
        <source>Have the request signed by both</source>
        <translation>Het verzoek door beiden laten ondertekenen</translation>
    </message>
    <message>
        <source>Ask whether the case may be closed</source>
        <translation>Vragen of het dossier mag worden afgesloten</translation>
    </message>
    <message>
        <source>Aftercare: ask how things are now</source>
        <translation>Nazorg: vragen hoe het nu gaat</translation>
    </message>
    <message>
        <source>Common next steps</source>
        <translation>Veelgebruikte volgende stappen</translation>
    </message>
    <message>
        <source>Common next steps (Alt+Down)</source>
        <translation>Veelgebruikte volgende stappen (Alt+pijl omlaag)</translation>
    </message>
</context>
<context>
    <name>CompanyBox</name>
    <message>
        <source>Choose or add</source>
        <translation>Kies of voeg toe</translation>
    </message>
    <message>
        <source>New company: {name}</source>
        <translation>Nieuwe onderneming: {name}</translation>
    </message>
</context>
<context>
    <name>CompanyField</name>
    <message>
        <source>In no other case</source>
        <translation>In geen ander dossier</translation>
    </message>
    <message>
        <source>Added to your companies, see Pool.</source>
        <translation>Toegevoegd aan uw ondernemingen (Poule).</translation>
    </message>
    <message>
        <source>Undo adding</source>
        <translation>Toch niet toevoegen</translation>
    </message>
    <message>
        <source>Company in question</source>
        <translation>Onderneming waar het over gaat</translation>
    </message>
    <message>
        <source>For you alone: to check for conflicts of interest. Never counted, and it does not leave the vault.</source>
        <translation>Alleen voor u: voor de controle op belangenconflict. Wordt nooit geteld en verlaat de kluis niet.</translation>
    </message>
    <message numerus="yes">
        <source>Also in %n other case(s)</source>
        <translation>
            <numerusform>Ook in %n ander dossier</numerusform>
            <numerusform>Ook in %n andere dossiers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DayOrCodeField</name>
    <message>
        <source>today</source>
        <translation>vandaag</translation>
    </message>
</context>
<context>
    <name>DocumentPane</name>
    <message>
        <source>Opening…</source>
        <translation>Wordt geopend…</translation>
    </message>
    <message>
        <source>Text of the document</source>
        <translation>Tekst van het document</translation>
    </message>
    <message>
        <source>Pages of the document</source>
        <translation>Bladzijden van het document</translation>
    </message>
    <message>
        <source>{kind} · {size} · added on {day} · kept inside the vault only</source>
        <translation>{kind} · {size} · toegevoegd op {day} · bestaat enkel in de kluis</translation>
    </message>
    <message>
        <source>Remove document</source>
        <translation>Document verwijderen</translation>
    </message>
    <message>
        <source>Drawing the pages…</source>
        <translation>De bladzijden worden getekend…</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Bladzijde {number} van {count}</translation>
    </message>
    <message>
        <source>Remove this document?</source>
        <translation>Dit document verwijderen?</translation>
    </message>
    <message>
        <source>It will be gone from the case and cannot be found any more. The backups still hold it until those are replaced. The file you added it from is not touched.</source>
        <translation>Het is dan weg uit het dossier en niet meer te vinden. In de reservekopieën blijft het tot die vervangen zijn. Het bestand waaruit u het toevoegde, blijft staan.</translation>
    </message>
</context>
<context>
    <name>EntryPane</name>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>Your working notes. Nobody else can read them.</source>
        <translation>Uw werknotities. Niemand anders kan ze lezen.</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Datum</translation>
    </message>
    <message>
        <source>This was complete. Until the answer is given again, the earlier one is kept.</source>
        <translation>Dit was klaar. Zolang u het antwoord niet opnieuw geeft, blijft het vorige bewaard.</translation>
    </message>
    <message>
        <source>Its answers, its note with all earlier versions and its next step will be gone from the vault. The backups still hold them until those are replaced.</source>
        <translation>De antwoorden, de notitie met alle eerdere versies en de volgende stap verdwijnen uit de kluis. In de reservekopieën staan ze nog, tot die vervangen zijn.</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
</context>
<context>
    <name>EntryWording</name>
    <message>
        <source>Contact is complete</source>
        <translation>Contact is klaar</translation>
    </message>
    <message>
        <source>Remove contact</source>
        <translation>Contact verwijderen</translation>
    </message>
    <message>
        <source>Remove this contact?</source>
        <translation>Dit contact verwijderen?</translation>
    </message>
    <message>
        <source>The contact is complete and kept.</source>
        <translation>Het contact is klaar en bewaard.</translation>
    </message>
    <message>
        <source>Intervention is complete</source>
        <translation>Interventie is klaar</translation>
    </message>
    <message>
        <source>Remove intervention</source>
        <translation>Interventie verwijderen</translation>
    </message>
    <message>
        <source>Remove this intervention?</source>
        <translation>Deze interventie verwijderen?</translation>
    </message>
    <message>
        <source>The intervention is complete and kept.</source>
        <translation>De interventie is klaar en bewaard.</translation>
    </message>
    <message>
        <source>Referral is complete</source>
        <translation>Doorverwijzing is klaar</translation>
    </message>
    <message>
        <source>Remove referral</source>
        <translation>Doorverwijzing verwijderen</translation>
    </message>
    <message>
        <source>Remove this referral?</source>
        <translation>Deze doorverwijzing verwijderen?</translation>
    </message>
    <message>
        <source>The referral is complete and kept.</source>
        <translation>De doorverwijzing is klaar en bewaard.</translation>
    </message>
    <message>
        <source>Agreement is complete</source>
        <translation>Akkoord is klaar</translation>
    </message>
    <message>
        <source>Remove agreement</source>
        <translation>Akkoord verwijderen</translation>
    </message>
    <message>
        <source>Remove this agreement?</source>
        <translation>Dit akkoord verwijderen?</translation>
    </message>
    <message>
        <source>The agreement is complete and kept.</source>
        <translation>Het akkoord is klaar en bewaard.</translation>
    </message>
    <message>
        <source>Safety is complete</source>
        <translation>Veiligheid is klaar</translation>
    </message>
    <message>
        <source>Remove what was done for safety</source>
        <translation>Veiligheidsstap verwijderen</translation>
    </message>
    <message>
        <source>Remove what was done for safety here?</source>
        <translation>Deze veiligheidsstap verwijderen?</translation>
    </message>
    <message>
        <source>What was done for safety is complete and kept.</source>
        <translation>De veiligheidsstap is klaar en bewaard.</translation>
    </message>
</context>
<context>
    <name>ErasingDialog</name>
    <message>
        <source>Erase a case</source>
        <translation>Dossier wissen</translation>
    </message>
    <message>
        <source>Erase case {number} for good?</source>
        <translation>Dossier {number} voorgoed wissen?</translation>
    </message>
    <message>
        <source>This will be gone:</source>
        <translation>Dit is dan weg:</translation>
    </message>
    <message>
        <source>What stays: the number of the case, and today&apos;s date.</source>
        <translation>Dit blijft: het nummer van het dossier en de datum van vandaag.</translation>
    </message>
    <message>
        <source>all answers of the case, and its place in the list</source>
        <translation>alle antwoorden van het dossier, en zijn plaats in de lijst</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) of the timeline</source>
        <translation>
            <numerusform>%n onderdeel van de tijdlijn</numerusform>
            <numerusform>%n onderdelen van de tijdlijn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) of notes</source>
        <translation>
            <numerusform>%n teken aan notities, namen en teksten</numerusform>
            <numerusform>%n tekens aan notities, namen en teksten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier version(s) of notes</source>
        <translation>
            <numerusform>%n eerdere versie van een notitie</numerusform>
            <numerusform>%n eerdere versies van notities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) with their names</source>
        <translation>
            <numerusform>%n persoon met naam</numerusform>
            <numerusform>%n personen met hun namen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documenten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) for intervision</source>
        <translation>
            <numerusform>%n fiche voor intervisie</numerusform>
            <numerusform>%n fiches voor intervisie</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no backups that hold this case.</source>
        <translation>Er zijn geen reservekopieën met dit dossier.</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) in the vault&apos;s folder will be cleaned of it too. Copies you made yourself elsewhere are not reached.</source>
        <translation>
            <numerusform>Het wordt ook uit %n reservekopie in de map van de kluis gehaald. Kopieën die u zelf elders maakte, bereikt de app niet.</numerusform>
            <numerusform>Het wordt ook uit %n reservekopieën in de map van de kluis gehaald. Kopieën die u zelf elders maakte, bereikt de app niet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The register knows %n copy(ies) of a backup that left, the newest of {day}. Such a copy may hold this case until you erase the copy yourself.</source>
        <translation>
            <numerusform>Volgens het register is er %n kopie van een reservekopie naar een andere plek gegaan, van {day}. Daarin kan dit dossier nog staan, tot u die kopie zelf wist.</numerusform>
            <numerusform>Volgens het register zijn er %n kopieën van een reservekopie naar een andere plek gegaan, de nieuwste van {day}. Daarin kan dit dossier nog staan, tot u die kopieën zelf wist.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep the codes alone for counting, at most 24 months</source>
        <translation>Enkel de codes bewaren om te tellen, hoogstens 24 maanden</translation>
    </message>
    <message>
        <source>Keep nothing: this case will not be counted</source>
        <translation>Niets bewaren: dit dossier telt dan niet mee</translation>
    </message>
    <message>
        <source>This case has not been counted yet. You may keep its codes, without any word, until the next counting.</source>
        <translation>Dit dossier werd nog niet geteld. U mag de codes bewaren, zonder één woord, tot er geteld is.</translation>
    </message>
    <message>
        <source>This case was counted already. The figures of the pool stay as they are.</source>
        <translation>Dit dossier is al geteld. De cijfers van de poule blijven zoals ze zijn.</translation>
    </message>
    <message>
        <source>&amp;Erase for good</source>
        <translation>Voorgoed &amp;wissen</translation>
    </message>
    <message>
        <source>Keep the case</source>
        <translation>Dossier houden</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>Earlier versions of this note</source>
        <translation>Eerdere versies van deze notitie</translation>
    </message>
    <message>
        <source>Versions, the newest first</source>
        <translation>Versies, de nieuwste bovenaan</translation>
    </message>
    <message>
        <source>Text of the chosen version</source>
        <translation>Tekst van de gekozen versie</translation>
    </message>
    <message>
        <source>Putting a version back replaces the note as it is now. You can undo it.</source>
        <translation>Een versie terugzetten vervangt de notitie van nu. U kunt dat ongedaan maken.</translation>
    </message>
    <message>
        <source>There are no earlier versions of this note yet. Once you change it, what stood there before can be found here.</source>
        <translation>Er zijn nog geen eerdere versies van deze notitie. Zodra u ze wijzigt, vindt u hier wat er vroeger stond.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>&amp;Put back</source>
        <translation>&amp;Terugzetten</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Laten zoals het is</translation>
    </message>
</context>
<context>
    <name>IncomingPapers</name>
    <message>
        <source>Let go to keep this in the case</source>
        <translation>Laat los om dit in het dossier te bewaren</translation>
    </message>
    <message>
        <source>An e-mail, a PDF, a picture or a text. A copy comes into the vault; outside it nothing is touched.</source>
        <translation>Een e-mail, een PDF, een foto of een tekst. Er komt een kopie in de kluis; daarbuiten verandert er niets.</translation>
    </message>
    <message>
        <source>Choose a document to keep in this case</source>
        <translation>Kies een document voor dit dossier</translation>
    </message>
    <message>
        <source>Documents (*.pdf *.png *.jpg *.jpeg *.txt *.eml)</source>
        <translation>Documenten (*.pdf *.png *.jpg *.jpeg *.txt *.eml)</translation>
    </message>
    <message numerus="yes">
        <source>Reading %n file(s)…</source>
        <translation>
            <numerusform>%n bestand wordt gelezen…</numerusform>
            <numerusform>%n bestanden worden gelezen…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) kept inside the vault. Outside it nothing was touched.</source>
        <translation>
            <numerusform>%n document staat nu in de kluis. Daarbuiten is er niets veranderd.</numerusform>
            <numerusform>%n documenten staan nu in de kluis. Daarbuiten is er niets veranderd.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NextStepRow</name>
    <message>
        <source>Call back, send information, …</source>
        <translation>Terugbellen, informatie sturen, …</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gedaan</translation>
    </message>
    <message>
        <source>A day, or in words: morgen, vrijdag, over 2 weken</source>
        <translation>Een datum, of in woorden: morgen, vrijdag, over 2 weken</translation>
    </message>
    <message>
        <source>Alt+Down shows common next steps</source>
        <translation>Alt+pijl omlaag toont veelgebruikte volgende stappen</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Volgende stap</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Tegen</translation>
    </message>
</context>
<context>
    <name>NotesPanel</name>
    <message>
        <source>Earlier &amp;versions</source>
        <translation>&amp;Eerdere versies</translation>
    </message>
</context>
<context>
    <name>PersonCard</name>
    <message>
        <source>Jo, de producer, jp@…</source>
        <translation>Jo, de producer, jp@…</translation>
    </message>
    <message>
        <source>Nicknames, initials, function or e-mail address; comma between them</source>
        <translation>Bijnamen, initialen, functie of e-mailadres, met een komma ertussen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Also known as</source>
        <translation>Ook bekend als</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
</context>
<context>
    <name>PersonRoles</name>
    <message>
        <source>applicant</source>
        <translation>verzoeker</translation>
    </message>
    <message>
        <source>person addressed</source>
        <translation>aangesproken persoon</translation>
    </message>
    <message>
        <source>manager or employer</source>
        <translation>leidinggevende of werkgever</translation>
    </message>
    <message>
        <source>colleague</source>
        <translation>collega</translation>
    </message>
    <message>
        <source>witness</source>
        <translation>getuige</translation>
    </message>
    <message>
        <source>relative or friend</source>
        <translation>naaste</translation>
    </message>
    <message>
        <source>care or another service</source>
        <translation>hulpverlener of andere dienst</translation>
    </message>
    <message>
        <source>somebody else</source>
        <translation>iemand anders</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>onbekend</translation>
    </message>
</context>
<context>
    <name>PersonsPane</name>
    <message>
        <source>Names you write here are hidden later in a sheet for intervision, however they are written. They are for nothing else: never counted, never leaving this vault.</source>
        <translation>Namen die u hier noteert, worden later in een fiche voor intervisie verborgen, hoe ze ook geschreven staan. Ze dienen voor niets anders: ze worden nooit geteld en verlaten deze kluis nooit.</translation>
    </message>
    <message>
        <source>+ &amp;Person</source>
        <translation>+ &amp;Persoon</translation>
    </message>
    <message>
        <source>People in this case</source>
        <translation>Personen in dit dossier</translation>
    </message>
    <message>
        <source>A sheet for intervision will no longer hide this name by itself. The backups still hold the name until those are replaced.</source>
        <translation>Een fiche voor intervisie verbergt deze naam dan niet meer vanzelf. In de reservekopieën staat de naam nog, tot die vervangen zijn.</translation>
    </message>
    <message>
        <source>Remove this person?</source>
        <translation>Deze persoon verwijderen?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
</context>
<context>
    <name>TimelineRows</name>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Intervention</source>
        <translation>Interventie</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Doorverwijzing</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Akkoord</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Veiligheid</translation>
    </message>
    <message>
        <source>Intake and case note</source>
        <translation>Intake en notitie</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Afsluiting</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>beeld</translation>
    </message>
    <message>
        <source>text</source>
        <translation>tekst</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>to be completed</source>
        <translation>nog af te werken</translation>
    </message>
    <message>
        <source>next step open</source>
        <translation>volgende stap open</translation>
    </message>
    <message>
        <source>next step {day}</source>
        <translation>volgende stap {day}</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>+ {name}</source>
        <translation>+ {name}</translation>
    </message>
    <message>
        <source>Add: {name}</source>
        <translation>Toevoegen: {name}</translation>
    </message>
    <message>
        <source>Document or e-mail…</source>
        <translation>Document of e-mail…</translation>
    </message>
    <message>
        <source>&amp;Add something else</source>
        <translation>Iets anders &amp;toevoegen</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Tijdlijn</translation>
    </message>
    <message>
        <source>The parts of the case, then everything that was done, the newest first</source>
        <translation>De delen van het dossier, en dan alles wat gedaan is, het nieuwste bovenaan</translation>
    </message>
</context>
<context>
    <name>_Counts</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n persoon</numerusform>
            <numerusform>%n personen</numerusform>
        </translation>
    </message>
</context>
</TS>
