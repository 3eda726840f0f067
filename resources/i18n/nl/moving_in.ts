<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en_GB">
<context>
    <name>CheckStep</name>
    <message>
        <source>they stay open</source>
        <translation>blijven open</translation>
    </message>
    <message>
        <source>close them today</source>
        <translation>vandaag afsluiten</translation>
    </message>
    <message>
        <source>do not count them</source>
        <translation>niet meetellen</translation>
    </message>
    <message>
        <source>count them in the next round</source>
        <translation>meetellen in de volgende ronde</translation>
    </message>
    <message>
        <source>take them over, and propose to erase them</source>
        <translation>overnemen, en voorstellen om te wissen</translation>
    </message>
    <message>
        <source>leave them behind</source>
        <translation>niet overnemen</translation>
    </message>
    <message>
        <source>Cases without a day of closing</source>
        <translation>Dossiers zonder einddatum</translation>
    </message>
    <message>
        <source>Cases received since this half-year began</source>
        <translation>Dossiers van dit halfjaar</translation>
    </message>
    <message>
        <source>Only if you have not reported them anywhere yet.</source>
        <translation>Alleen als u ze nog nergens gemeld hebt.</translation>
    </message>
    <message>
        <source>Cases kept longer than agreed</source>
        <translation>Dossiers die langer bewaard zijn dan afgesproken</translation>
    </message>
    <message>
        <source>Row {number}, as an example, becomes</source>
        <translation>Zo wordt bijvoorbeeld rij {number}</translation>
    </message>
    <message numerus="yes">
        <source>and %n row(s) more</source>
        <translation>
            <numerusform>en nog %n rij</numerusform>
            <numerusform>en nog %n rijen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) not understood</source>
        <translation>
            <numerusform>%n rij niet begrepen</numerusform>
            <numerusform>%n rijen niet begrepen</numerusform>
        </translation>
    </message>
    <message>
        <source>{column}: {count} of {filled}</source>
        <translation>{column}: {count} van {filled}</translation>
    </message>
    <message>
        <source>What goes to the note as it stands in your list</source>
        <translation>Wat in de notitie komt, zoals het in uw lijst staat</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) are ready to be taken over.</source>
        <translation>
            <numerusform>%n dossier staat klaar om over te nemen.</numerusform>
            <numerusform>%n dossiers staan klaar om over te nemen.</numerusform>
        </translation>
    </message>
    <message>
        <source>{closed} are closed, {open} are open.</source>
        <translation>{closed} afgesloten, {open} open.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are in your vault already and stay as they are.</source>
        <translation>
            <numerusform>%n rij staat al in uw kluis en blijft zoals ze is.</numerusform>
            <numerusform>%n rijen staan al in uw kluis en blijven zoals ze zijn.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) were closed so long ago that they should be erased.</source>
        <translation>
            <numerusform>%n dossier is zo lang geleden afgesloten dat het gewist hoort te worden.</numerusform>
            <numerusform>%n dossiers zijn zo lang geleden afgesloten dat ze gewist horen te worden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) will count in the next round, the others not.</source>
        <translation>
            <numerusform>%n dossier telt mee in de volgende ronde, de andere niet.</numerusform>
            <numerusform>%n dossiers tellen mee in de volgende ronde, de andere niet.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of them counts in the figures of the pool.</source>
        <translation>Ze tellen niet mee in de cijfers van de poule.</translation>
    </message>
    <message>
        <source>Row {number}: {reason} (“{text}”)</source>
        <translation>Rij {number}: {reason} (“{text}”)</translation>
    </message>
    <message>
        <source>Row {number}: {reason}</source>
        <translation>Rij {number}: {reason}</translation>
    </message>
</context>
<context>
    <name>ChooseStep</name>
    <message>
        <source>Choose a list…</source>
        <translation>Lijst kiezen…</translation>
    </message>
    <message>
        <source>Taken over today</source>
        <translation>Vandaag overgenomen</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>Terugdraaien…</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) of a list</source>
        <translation>
            <numerusform>%n dossier uit een lijst</numerusform>
            <numerusform>%n dossiers uit een lijst</numerusform>
        </translation>
    </message>
    <message>
        <source>Did you keep your cases in Excel or another spreadsheet? Take them over: first you see what was understood, then you decide.</source>
        <translation>Hield u uw dossiers bij in Excel of een ander rekenblad? Neem ze over. Eerst ziet u wat begrepen is, daarna beslist u.</translation>
    </message>
    <message>
        <source>A file as .xlsx or .csv, with one case in each row. It stays as it is.</source>
        <translation>Een bestand als .xlsx of .csv, met één dossier per rij. Het bestand zelf verandert niet.</translation>
    </message>
    <message>
        <source>Past cases do not count again in the figures of the pool.</source>
        <translation>Oude dossiers tellen niet opnieuw mee in de cijfers van de poule.</translation>
    </message>
</context>
<context>
    <name>ColumnsStep</name>
    <message>
        <source>What is each column? Look at what was guessed and change what is not right. Whatever has no place of its own goes to the note of its case, so nothing is lost.</source>
        <translation>Wat betekent elke kolom? Kijk na wat geraden is en verander wat niet klopt. Wat geen eigen plaats heeft, komt in de notitie van het dossier. Zo gaat niets verloren.</translation>
    </message>
    <message>
        <source>Choose which column is the day on which the request was received.</source>
        <translation>Kies welke kolom de dag is waarop de vraag binnenkwam.</translation>
    </message>
    <message>
        <source>Two columns are the same. Choose for one of them the note.</source>
        <translation>Twee kolommen worden hetzelfde. Kies voor een van de twee de notitie.</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Blad</translation>
    </message>
    <message>
        <source>0 if there are no names</source>
        <translation>0 als er geen namen zijn</translation>
    </message>
    <message>
        <source>The names of the columns are in row</source>
        <translation>De namen van de kolommen staan in rij</translation>
    </message>
    <message>
        <source>Your column</source>
        <translation>Uw kolom</translation>
    </message>
    <message>
        <source>For example</source>
        <translation>Bijvoorbeeld</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Wordt</translation>
    </message>
    <message>
        <source>{column} becomes</source>
        <translation>{column} wordt</translation>
    </message>
</context>
<context>
    <name>MovingIn</name>
    <message>
        <source>name: {role}</source>
        <translation>naam: {role}</translation>
    </message>
    <message>
        <source>in the note of the case</source>
        <translation>in de notitie</translation>
    </message>
    <message>
        <source>leave behind</source>
        <translation>niet overnemen</translation>
    </message>
    <message>
        <source>hours spent</source>
        <translation>bestede uren</translation>
    </message>
    <message>
        <source>Guessed from the name</source>
        <translation>Geraden op de naam</translation>
    </message>
    <message>
        <source>Guessed from what is in it</source>
        <translation>Geraden op de inhoud</translation>
    </message>
    <message>
        <source>Not recognised, so it goes to the note</source>
        <translation>Niet herkend, dus in de notitie</translation>
    </message>
    <message>
        <source>Column {number}</source>
        <translation>Kolom {number}</translation>
    </message>
    <message>
        <source>no day on which it was received</source>
        <translation>er staat geen dag waarop de vraag binnenkwam</translation>
    </message>
    <message>
        <source>the day cannot be read</source>
        <translation>de dag is niet te lezen</translation>
    </message>
    <message>
        <source>the day is still to come</source>
        <translation>de dag moet nog komen</translation>
    </message>
    <message>
        <source>the day is before 1990</source>
        <translation>de dag ligt voor 1990</translation>
    </message>
    <message>
        <source>closed before it was received</source>
        <translation>afgesloten voor de vraag binnenkwam</translation>
    </message>
    <message>
        <source>{field}: {answer}</source>
        <translation>{field}: {answer}</translation>
    </message>
    <message>
        <source>Note: {words}</source>
        <translation>Notitie: {words}</translation>
    </message>
</context>
<context>
    <name>MovingInPage</name>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Take a list over</source>
        <translation>Lijst overnemen</translation>
    </message>
    <message>
        <source>Step 1 of 4: the file</source>
        <translation>Stap 1 van 4: het bestand</translation>
    </message>
    <message>
        <source>Step 2 of 4: your columns</source>
        <translation>Stap 2 van 4: uw kolommen</translation>
    </message>
    <message>
        <source>Step 3 of 4: your words</source>
        <translation>Stap 3 van 4: uw woorden</translation>
    </message>
    <message>
        <source>Step 4 of 4: look before you keep anything</source>
        <translation>Stap 4 van 4: nakijken voor u iets bewaart</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Overnemen</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Verder</translation>
    </message>
    <message>
        <source>Lists (*.xlsx *.csv *.xls *.ods *.txt *.tsv)</source>
        <translation>Lijsten (*.xlsx *.csv *.xls *.ods *.txt *.tsv)</translation>
    </message>
    <message>
        <source>Choose a list</source>
        <translation>Lijst kiezen</translation>
    </message>
    <message numerus="yes">
        <source>Erase %n case(s) that you took over?</source>
        <translation>
            <numerusform>%n overgenomen dossier wissen?</numerusform>
            <numerusform>%n overgenomen dossiers wissen?</numerusform>
        </translation>
    </message>
    <message>
        <source>They go from your vault and from its backups, with all you added to them since. Your own file stays as it is.</source>
        <translation>Ze gaan uit uw kluis en uit de reservekopieën, met alles wat u er sindsdien bij schreef. Uw eigen bestand blijft zoals het is.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Terugdraaien</translation>
    </message>
    <message>
        <source>Erasing</source>
        <translation>Bezig met wissen</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) erased. Your vault is as it was.</source>
        <translation>
            <numerusform>%n dossier gewist. Uw kluis is weer zoals ze was.</numerusform>
            <numerusform>%n dossiers gewist. Uw kluis is weer zoals ze was.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProgressStep</name>
    <message>
        <source>Progress</source>
        <translation>Voortgang</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>To the cases</source>
        <translation>Naar de dossiers</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>Terugdraaien…</translation>
    </message>
    <message>
        <source>Taking over</source>
        <translation>Bezig met overnemen</translation>
    </message>
    <message>
        <source>{done} of {all} cases</source>
        <translation>{done} van {all} dossiers</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) taken over</source>
        <translation>
            <numerusform>%n dossier overgenomen</numerusform>
            <numerusform>%n dossiers overgenomen</numerusform>
        </translation>
    </message>
    <message>
        <source>You stopped before the end. Choose the same list again for the rest.</source>
        <translation>U stopte voor het einde. Kies dezelfde lijst opnieuw voor de rest.</translation>
    </message>
    <message>
        <source>They are in your list of cases now. Your own file was not changed.</source>
        <translation>Ze staan nu bij uw dossiers. Uw eigen bestand is niet veranderd.</translation>
    </message>
    <message>
        <source>Erase your file when you no longer need it: it is not protected.</source>
        <translation>Wis dat bestand zodra u het niet meer nodig hebt: het is niet beveiligd.</translation>
    </message>
</context>
<context>
    <name>ValuesStep</name>
    <message>
        <source>Every value was understood. There is nothing to choose here.</source>
        <translation>Elk woord is begrepen. Hier is niets te kiezen.</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) of your list are unknown here. Choose what each means, or let it go to the note of its case.</source>
        <translation>
            <numerusform>%n woord uit uw lijst is hier niet bekend. Kies wat het betekent, of laat het in de notitie van het dossier staan.</numerusform>
            <numerusform>%n woorden uit uw lijst zijn hier niet bekend. Kies wat elk betekent, of laat het in de notitie van het dossier staan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the most frequent are shown; the others go to the note.</source>
        <translation>Alleen de meest gebruikte staan hier; de andere komen in de notitie.</translation>
    </message>
    <message>
        <source>in the note of the case</source>
        <translation>in de notitie</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) in your list</source>
        <translation>
            <numerusform>%n keer in uw lijst</numerusform>
            <numerusform>%n keer in uw lijst</numerusform>
        </translation>
    </message>
    <message>
        <source>Looks like this. Is it right?</source>
        <translation>Lijkt hierop. Klopt het?</translation>
    </message>
</context>
</TS>
