<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en_GB">
<context>
    <name>HintRows</name>
    <message>
        <source>May stay</source>
        <translation>Mag blijven</translation>
    </message>
    <message>
        <source>May stay: {wording}</source>
        <translation>Mag blijven: {wording}</translation>
    </message>
</context>
<context>
    <name>OwnSignals</name>
    <message>
        <source>From a signal of my own</source>
        <translation>Uit een eigen signaal</translation>
    </message>
</context>
<context>
    <name>PagesPart</name>
    <message>
        <source>Pages of the report</source>
        <translation>Bladzijden van het verslag</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) not reviewed yet, so not in the report.</source>
        <translation>
            <numerusform>%n tekst is nog niet nagelezen en staat niet in het verslag.</numerusform>
            <numerusform>%n teksten zijn nog niet nagelezen en staan niet in het verslag.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go and review</source>
        <translation>Ga nalezen</translation>
    </message>
    <message>
        <source>The figures of mediarte are not filled in yet.</source>
        <translation>De cijfers van mediarte zijn nog niet ingevuld.</translation>
    </message>
    <message>
        <source>Fill them in</source>
        <translation>Vul ze in</translation>
    </message>
    <message>
        <source>All that was filled in is in these pages. Read them through.</source>
        <translation>Alles wat u invulde staat in deze bladzijden. Lees ze na.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Verslag bewaren</translation>
    </message>
    <message>
        <source>Saved. Add this file to a mail to mediarte and the steering group. The register has a new line.</source>
        <translation>Bewaard. Voeg dit bestand toe aan een mail aan mediarte en de stuurgroep. Het register heeft een nieuwe regel.</translation>
    </message>
</context>
<context>
    <name>PartList</name>
    <message>
        <source>Parts of the report</source>
        <translation>Delen van het verslag</translation>
    </message>
</context>
<context>
    <name>ReportPanel</name>
    <message>
        <source>No report yet</source>
        <translation>Nog geen verslag</translation>
    </message>
    <message>
        <source>A report is made of what a round of the pool printed. First a round has to be over, and its result read in.</source>
        <translation>Een verslag wordt gemaakt van wat een ronde van de poule publiceerde. Eerst moet een ronde voorbij zijn, en haar uitslag ingelezen.</translation>
    </message>
    <message>
        <source>To the round</source>
        <translation>Naar de ronde</translation>
    </message>
    <message>
        <source>Which report</source>
        <translation>Welk verslag</translation>
    </message>
</context>
<context>
    <name>ReviewForm</name>
    <message>
        <source>Reviewed</source>
        <translation>Nagelezen</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Niet nu</translation>
    </message>
    <message numerus="yes">
        <source>The app found %n wording(s) that might point at somebody.</source>
        <translation>
            <numerusform>De app vond %n plaats die naar iemand zou kunnen wijzen.</numerusform>
            <numerusform>De app vond %n plaatsen die naar iemand zouden kunnen wijzen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The app found nothing that points at somebody. You may know more.</source>
        <translation>De app vond niets dat naar iemand wijst. U weet misschien meer.</translation>
    </message>
    <message>
        <source>No number under five</source>
        <translation>Geen getal onder vijf</translation>
    </message>
    <message>
        <source>No company or production</source>
        <translation>Geen bedrijf of productie</translation>
    </message>
    <message>
        <source>No function with a month</source>
        <translation>Geen functie met een maand</translation>
    </message>
    <message>
        <source>Nobody can be recognised</source>
        <translation>Niemand is te herkennen</translation>
    </message>
    <message>
        <source>Review it with two</source>
        <translation>Met twee nalezen</translation>
    </message>
    <message>
        <source>Read the text aloud together with a colleague. Change what is not right; what may stay, you say so.</source>
        <translation>Lees de tekst samen met een collega hardop. Verander wat niet juist is, en zeg van de rest dat het mag blijven.</translation>
    </message>
    <message>
        <source>We looked at this together. In the text stands:</source>
        <translation>Dit keken we samen na. In de tekst staat:</translation>
    </message>
    <message>
        <source>Who read it</source>
        <translation>Wie las de tekst na</translation>
    </message>
    <message>
        <source>And who with</source>
        <translation>En samen met wie</translation>
    </message>
</context>
<context>
    <name>SuppliedField</name>
    <message>
        <source>Write a whole number from 0 to 100,000, or leave the field empty.</source>
        <translation>Schrijf een geheel getal van 0 tot 100.000, of laat het veld leeg.</translation>
    </message>
</context>
<context>
    <name>SuppliedPart</name>
    <message>
        <source>Goal of {year}: {goal}</source>
        <translation>Doel voor {year}: {goal}</translation>
    </message>
</context>
<context>
    <name>TextEditor</name>
    <message>
        <source>Review with a colleague</source>
        <translation>Met een collega nalezen</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>Wissen…</translation>
    </message>
    <message>
        <source>The text was changed, so its review no longer holds. Review it again.</source>
        <translation>De tekst is veranderd, dus het nalezen telt niet meer. Lees hem opnieuw na.</translation>
    </message>
    <message>
        <source>Still to fill in: {fields}.</source>
        <translation>Nog in te vullen: {fields}.</translation>
    </message>
    <message>
        <source>Draft. What you type is kept. Once two of you reviewed it, it is in the report.</source>
        <translation>Concept. Wat u typt, wordt bewaard. Hebben twee van u de tekst nagelezen, dan staat hij in het verslag.</translation>
    </message>
    <message>
        <source>Reviewed on {day} by {first} and {second}. It is in the report. Change a word, and it has to be reviewed again.</source>
        <translation>Nagelezen op {day} door {first} en {second}. De tekst staat in het verslag. Verandert u er iets aan, dan moet hij opnieuw nagelezen worden.</translation>
    </message>
</context>
<context>
    <name>TextForm</name>
    <message>
        <source>This is longer than the {most} characters there is room for.</source>
        <translation>Dit is langer dan de {most} tekens waar plaats voor is.</translation>
    </message>
</context>
<context>
    <name>TextsPart</name>
    <message>
        <source>Erase this text?</source>
        <translation>Deze tekst wissen?</translation>
    </message>
    <message>
        <source>Its words and its review are erased. This cannot be undone.</source>
        <translation>De woorden en het nalezen worden gewist. Dat kan niet ongedaan gemaakt worden.</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Wissen</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>A person of one of your cases, or a company one is about. It has to go.</source>
        <translation>Iemand uit een dossier van u, of een onderneming waar een dossier over gaat. Dit moet eruit.</translation>
    </message>
    <message>
        <source>This looks like a person&apos;s name.</source>
        <translation>Dit lijkt op de naam van een persoon.</translation>
    </message>
    <message>
        <source>This looks like a company.</source>
        <translation>Dit lijkt op een bedrijf.</translation>
    </message>
    <message>
        <source>This looks like the title of a production.</source>
        <translation>Dit lijkt op de titel van een productie.</translation>
    </message>
    <message>
        <source>A place can lead to one crew.</source>
        <translation>Een plaats kan naar één ploeg leiden.</translation>
    </message>
    <message>
        <source>A day can be laid beside a shooting schedule.</source>
        <translation>Een dag kan naast een draaiplanning gelegd worden.</translation>
    </message>
    <message>
        <source>An age beside a function leaves few people.</source>
        <translation>Een leeftijd naast een functie laat weinig mensen over.</translation>
    </message>
    <message>
        <source>On many sets one person has this function.</source>
        <translation>Op veel sets heeft één persoon deze functie.</translation>
    </message>
    <message>
        <source>A function with a month leaves few people.</source>
        <translation>Een functie met een maand laat weinig mensen over.</translation>
    </message>
    <message>
        <source>A number under five points at few people.</source>
        <translation>Een getal onder vijf wijst naar weinig mensen.</translation>
    </message>
    <message>
        <source>A share or a number of reports belongs in a table, where the rules guard it.</source>
        <translation>Een aandeel of een aantal meldingen hoort in een tabel, waar de regels erover waken.</translation>
    </message>
    <message>
        <source>An address or a number can lead to somebody.</source>
        <translation>Een adres of een nummer kan naar iemand leiden.</translation>
    </message>
    <message>
        <source>A word with a capital may be a name.</source>
        <translation>Een woord met een hoofdletter kan een naam zijn.</translation>
    </message>
    <message>
        <source>Half-yearly report, {period}</source>
        <translation>Halfjaarverslag, {period}</translation>
    </message>
    <message>
        <source>Yearly evaluation {year}</source>
        <translation>Jaarlijkse evaluatie {year}</translation>
    </message>
    <message>
        <source>Tables for the sector picture and the progress note {year}</source>
        <translation>Tabellen voor Sectorfoto en voortgangsnota {year}</translation>
    </message>
    <message>
        <source>The pages</source>
        <translation>De bladzijden</translation>
    </message>
    <message>
        <source>Figures of mediarte</source>
        <translation>Cijfers van mediarte</translation>
    </message>
    <message>
        <source>Policy signals</source>
        <translation>Beleidssignalen</translation>
    </message>
    <message>
        <source>How it went, step by step</source>
        <translation>Werking per stap</translation>
    </message>
    <message>
        <source>What we learned</source>
        <translation>Wat we leerden</translation>
    </message>
    <message>
        <source>Recommendations of last year</source>
        <translation>Aanbevelingen van vorig jaar</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Aanbevelingen</translation>
    </message>
    <message>
        <source>Type in what mediarte gave you. A field that stays empty is left out of the report.</source>
        <translation>Typ in wat mediarte u gaf. Een veld dat leeg blijft, komt niet in het verslag.</translation>
    </message>
    <message>
        <source>What the pool wants to tell policy makers, in general words, without anybody&apos;s story.</source>
        <translation>Wat de poule het beleid wil meegeven, in algemene woorden, zonder iemands verhaal.</translation>
    </message>
    <message>
        <source>The nine steps of a report, from receipt to deletion. Write about the steps that the pool wants to say something about.</source>
        <translation>De negen stappen van een melding, van ontvangst tot wissen. Schrijf over de stappen waar de poule iets over wil zeggen.</translation>
    </message>
    <message>
        <source>Themes of the intervisions of this year, and which training is needed.</source>
        <translation>Thema’s van de intervisies van dit jaar, en welke vorming nodig is.</translation>
    </message>
    <message>
        <source>Say of each what became of it. That comes in the report.</source>
        <translation>Duid van elke aanbeveling aan wat ervan gekomen is. Dat staat in het verslag.</translation>
    </message>
    <message>
        <source>Say of each who it is for, and by when. They are numbered in this order.</source>
        <translation>Zeg van elke aanbeveling voor wie ze is en tegen wanneer. Ze worden in deze volgorde genummerd.</translation>
    </message>
    <message>
        <source>{number} of 9, {reviewed} reviewed</source>
        <translation>{number} van 9, {reviewed} nagelezen</translation>
    </message>
    <message>
        <source>{number}, of which {reviewed} reviewed</source>
        <translation>{number}, waarvan {reviewed} nagelezen</translation>
    </message>
    <message>
        <source>New signal</source>
        <translation>Nieuw signaal</translation>
    </message>
    <message>
        <source>Write about this step</source>
        <translation>Over deze stap schrijven</translation>
    </message>
    <message>
        <source>New text</source>
        <translation>Nieuwe tekst</translation>
    </message>
    <message>
        <source>New recommendation</source>
        <translation>Nieuwe aanbeveling</translation>
    </message>
    <message>
        <source>look through and save</source>
        <translation>bekijken en bewaren</translation>
    </message>
    <message>
        <source>{filled} of {asked} filled in</source>
        <translation>{filled} van {asked} ingevuld</translation>
    </message>
    <message>
        <source>{answered} of {number} answered</source>
        <translation>{answered} van {number} aangeduid</translation>
    </message>
    <message>
        <source>nothing written yet</source>
        <translation>nog niets geschreven</translation>
    </message>
    <message>
        <source>January – December {year}</source>
        <translation>januari – december {year}</translation>
    </message>
    <message>
        <source>For {owner}</source>
        <translation>Voor {owner}</translation>
    </message>
    <message>
        <source>Policy signal</source>
        <translation>Beleidssignaal</translation>
    </message>
    <message>
        <source>What does the pool see?</source>
        <translation>Wat ziet de poule?</translation>
    </message>
    <message>
        <source>In general words: no company, no number under five, nobody&apos;s story.</source>
        <translation>In algemene woorden: geen bedrijf, geen getal onder vijf, niemands verhaal.</translation>
    </message>
    <message>
        <source>What does the pool propose?</source>
        <translation>Wat stelt de poule voor?</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Stap</translation>
    </message>
    <message>
        <source>Where did it get stuck?</source>
        <translation>Waar liep het vast?</translation>
    </message>
    <message>
        <source>May stay empty when it went well.</source>
        <translation>Mag leeg blijven als het goed ging.</translation>
    </message>
    <message>
        <source>What did we learn?</source>
        <translation>Wat leerden we?</translation>
    </message>
    <message>
        <source>May stay empty when the themes say enough.</source>
        <translation>Mag leeg blijven als de thema’s genoeg zeggen.</translation>
    </message>
    <message>
        <source>Which training is needed?</source>
        <translation>Welke vorming is nodig?</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Aanbeveling</translation>
    </message>
    <message>
        <source>What does the pool recommend?</source>
        <translation>Wat beveelt de poule aan?</translation>
    </message>
    <message>
        <source>One thing that somebody can do.</source>
        <translation>Eén ding dat iemand kan doen.</translation>
    </message>
    <message>
        <source>By when?</source>
        <translation>Tegen wanneer?</translation>
    </message>
    <message>
        <source>not yet reviewed, not in the report</source>
        <translation>nog niet nagelezen, niet in het verslag</translation>
    </message>
    <message>
        <source>reviewed on {day}</source>
        <translation>nagelezen op {day}</translation>
    </message>
</context>
</TS>
