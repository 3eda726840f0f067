<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en_GB">
<context>
    <name>DayCards</name>
    <message>
        <source>Nothing is waiting for you</source>
        <translation>Er wacht niets op u</translation>
    </message>
    <message>
        <source>First replies, hearings and next steps appear here as soon as there are any.</source>
        <translation>Zodra er een eerste reactie, een gesprek of een volgende stap aankomt, ziet u dat hier.</translation>
    </message>
</context>
<context>
    <name>DueCard</name>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Nog %n tonen</numerusform>
            <numerusform>Nog %n tonen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DueRow</name>
    <message>
        <source>Done</source>
        <translation>Gedaan</translation>
    </message>
    <message numerus="yes">
        <source>waiting for %n day(s)</source>
        <translation>
            <numerusform>wacht al %n dag</numerusform>
            <numerusform>wacht al %n dagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n dag te laat</numerusform>
            <numerusform>%n dagen te laat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>nog %n dag</numerusform>
            <numerusform>nog %n dagen</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>vandaag</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <source>Does somebody call or write? Begin a case at once: it takes a few answers, and the rest can wait.</source>
        <translation>Belt of schrijft er iemand? Begin meteen een dossier: met enkele antwoorden bent u klaar, de rest kan wachten.</translation>
    </message>
    <message>
        <source>Begin a case</source>
        <translation>Een dossier beginnen</translation>
    </message>
    <message>
        <source>Did you keep cases in a spreadsheet? You can take them over.</source>
        <translation>Hield u dossiers bij in een rekenblad? Die kunt u overnemen.</translation>
    </message>
    <message>
        <source>Take a list over…</source>
        <translation>Een lijst overnemen…</translation>
    </message>
    <message>
        <source>Do you count along with your colleagues? Your card for the pool is made under “Round”.</source>
        <translation>Telt u mee met uw collega’s? Uw kaart voor de poule maakt u bij “Ronde”.</translation>
    </message>
    <message>
        <source>To the figures</source>
        <translation>Naar de cijfers</translation>
    </message>
    <message>
        <source>Your first steps</source>
        <translation>Uw eerste stappen</translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message>
        <source>Good morning</source>
        <translation>Goedemorgen</translation>
    </message>
    <message>
        <source>Good afternoon</source>
        <translation>Goedemiddag</translation>
    </message>
    <message>
        <source>Good evening</source>
        <translation>Goedenavond</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Te laat</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>In the next 7 days</source>
        <translation>De komende 7 dagen</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>When there is time</source>
        <translation>Als er tijd is</translation>
    </message>
    <message>
        <source>Give a first reply</source>
        <translation>Een eerste reactie geven</translation>
    </message>
    <message>
        <source>Hear and inform the person</source>
        <translation>De persoon horen en informeren</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Volgende stap</translation>
    </message>
    <message>
        <source>Finish a draft</source>
        <translation>Een concept afwerken</translation>
    </message>
    <message>
        <source>Keep or erase: the time to keep it has passed</source>
        <translation>Bewaren of wissen: de bewaartermijn is voorbij</translation>
    </message>
    <message>
        <source>Erase sheets that are past their day</source>
        <translation>Fiches wissen waarvan de dag voorbij is</translation>
    </message>
    <message>
        <source>Note or plan this year&apos;s supervision</source>
        <translation>De supervisie van dit jaar plannen of noteren</translation>
    </message>
    <message>
        <source>Look at the second version of your vault</source>
        <translation>Bekijk de tweede versie van uw kluis</translation>
    </message>
    <message>
        <source>Make a new backup: the last one that was tested is damaged</source>
        <translation>Maak een nieuwe reservekopie: de laatst geteste is beschadigd</translation>
    </message>
    <message>
        <source>Make a backup: there is none of your work of the last days</source>
        <translation>Maak een reservekopie: van uw werk van de laatste dagen is er geen</translation>
    </message>
    <message>
        <source>Test whether a backup opens</source>
        <translation>Test of een reservekopie opengaat</translation>
    </message>
    <message>
        <source>Try your recovery code once more</source>
        <translation>Probeer uw herstelcode nog eens</translation>
    </message>
    <message>
        <source>Case {number}</source>
        <translation>Dossier {number}</translation>
    </message>
    <message>
        <source>Your vault</source>
        <translation>Uw kluis</translation>
    </message>
    <message>
        <source>Intervision</source>
        <translation>Intervisie</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>Poule</translation>
    </message>
    <message>
        <source>received on {day}</source>
        <translation>ontvangen op {day}</translation>
    </message>
    <message>
        <source>by {day} at the latest</source>
        <translation>uiterlijk op {day}</translation>
    </message>
    <message>
        <source>before {day}</source>
        <translation>vóór {day}</translation>
    </message>
    <message>
        <source>kept until {day}</source>
        <translation>te bewaren tot {day}</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>Er is nog geen reservekopie.</translation>
    </message>
    <message>
        <source>Last backup: {moment}</source>
        <translation>Laatste reservekopie: {moment}</translation>
    </message>
    <message>
        <source>not tested yet</source>
        <translation>nog niet getest</translation>
    </message>
    <message>
        <source>tested on {day}</source>
        <translation>getest op {day}</translation>
    </message>
    <message>
        <source>today {time}</source>
        <translation>vandaag {time}</translation>
    </message>
    <message>
        <source>yesterday {time}</source>
        <translation>gisteren {time}</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>New case</source>
        <translation>Nieuw dossier</translation>
    </message>
    <message>
        <source>This vault is open to read only: you see what is in it, and nothing is changed.</source>
        <translation>Deze kluis staat alleen open om te lezen: u ziet wat erin staat, en er verandert niets.</translation>
    </message>
    <message>
        <source>A backup is being made, opened and read whole.</source>
        <translation>Er wordt een reservekopie gemaakt, geopend en helemaal gelezen.</translation>
    </message>
    <message>
        <source>A backup is made. It was opened and read whole: it is sound.</source>
        <translation>Er is een reservekopie gemaakt. Ze is geopend en helemaal gelezen: ze is goed.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
</context>
</TS>
