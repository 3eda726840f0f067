<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en_GB">
<context>
    <name>Bodies</name>
    <message>
        <source>This is printed, of {number} contributions</source>
        <translation>Dit wordt gedrukt, uit {number} bijdragen</translation>
    </message>
    <message>
        <source>This is what the pool printed</source>
        <translation>Dit heeft de poule gedrukt</translation>
    </message>
    <message>
        <source>Your name, as your colleagues know it</source>
        <translation>Uw naam, zoals uw collega’s u kennen</translation>
    </message>
    <message>
        <source>The card holds your name and two public keys, and nothing of any case.</source>
        <translation>Op de kaart staan uw naam en twee openbare sleutels, en niets van een dossier.</translation>
    </message>
    <message>
        <source>Too few colleagues with this app for a round? Then no file is made. What you can say to mediarte stands under My figures.</source>
        <translation>Te weinig collega’s met deze app voor een ronde? Dan wordt er geen bestand gemaakt. Wat u aan mediarte kunt zeggen, staat onder Mijn cijfers.</translation>
    </message>
</context>
<context>
    <name>FactsBody</name>
    <message>
        <source>Your own card and the members of the list before go along by themselves. A new card takes the place of an older one of the same name.</source>
        <translation>Uw eigen kaart en de leden van de vorige lijst gaan vanzelf mee. Een nieuwe kaart komt in de plaats van een oudere op dezelfde naam.</translation>
    </message>
    <message>
        <source>Cards that came in</source>
        <translation>Kaarten die binnen zijn</translation>
    </message>
    <message>
        <source>In ({number})</source>
        <translation>Binnen ({number})</translation>
    </message>
    <message>
        <source>Missing ({number})</source>
        <translation>Ontbreekt ({number})</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>{number} of {participants} participants, {reports} reports together. Does that look right for the whole pool?</source>
        <translation>{number} van {participants} deelnemers, samen {reports} meldingen. Lijkt dat te kloppen voor de hele poule?</translation>
    </message>
    <message>
        <source>What this list says</source>
        <translation>Wat deze lijst zegt</translation>
    </message>
    <message>
        <source>What you agree to</source>
        <translation>Waarmee u akkoord gaat</translation>
    </message>
    <message>
        <source>Nobody is missing.</source>
        <translation>Er ontbreekt niemand.</translation>
    </message>
    <message>
        <source>Missing: {names}. Did they let you know that they send nothing?</source>
        <translation>Ontbreekt: {names}. Hebben zij laten weten dat ze niets sturen?</translation>
    </message>
    <message>
        <source>There are enough reports to open the breakdown as well.</source>
        <translation>Er zijn genoeg meldingen om ook de verdeling te openen.</translation>
    </message>
    <message>
        <source>The total alone is opened; the breakdown stays shut.</source>
        <translation>Enkel het totaal gaat open; de verdeling blijft dicht.</translation>
    </message>
    <message>
        <source>You agreed to this very list before. You may save the same file again.</source>
        <translation>Met precies deze lijst ging u al akkoord. U mag hetzelfde bestand opnieuw bewaren.</translation>
    </message>
    <message>
        <source>You never see figures of a colleague. You agree once, to this list of {number} people. After that this round can never be opened with another list.</source>
        <translation>U ziet nooit cijfers van een collega. U gaat één keer akkoord, met deze lijst van {number} mensen. Daarna kan deze ronde nooit met een andere lijst worden geopend.</translation>
    </message>
</context>
<context>
    <name>InviteBody</name>
    <message>
        <source>Everybody on the list of members takes part. You open the total; the key holder works for another employer than you do.</source>
        <translation>Iedereen op de ledenlijst doet mee. U opent het totaal; wie de sleutel houdt, werkt voor een andere werkgever dan u.</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Closes on</source>
        <translation>Sluit op</translation>
    </message>
    <message>
        <source>Holds the key</source>
        <translation>Houdt de sleutel</translation>
    </message>
</context>
<context>
    <name>PreviewBody</name>
    <message>
        <source>Names, companies, days, notes, case numbers and everything you wrote.</source>
        <translation>Namen, bedrijven, data, notities, dossiernummers en alles wat u schreef.</translation>
    </message>
    <message>
        <source>Good to know: if {opener} and {key_holder} break the rules together, they can see your numbers.</source>
        <translation>Wel goed te weten: als {opener} én {key_holder} samen de regels breken, kunnen zij uw getallen zien.</translation>
    </message>
    <message>
        <source>New reports</source>
        <translation>Nieuwe meldingen</translation>
    </message>
    <message>
        <source>Reports still to be broken down</source>
        <translation>Meldingen die nog uitgesplitst moeten worden</translation>
    </message>
    <message>
        <source>Reports still to be set in cross tables</source>
        <translation>Meldingen die nog in kruistabellen moeten</translation>
    </message>
    <message>
        <source>Opens the total: {opener}. Holds the key: {key_holder}. Participants: {number}.</source>
        <translation>Opent het totaal: {opener}. Houdt de sleutel: {key_holder}. Deelnemers: {number}.</translation>
    </message>
    <message>
        <source>You compared the words of the list on {day}.</source>
        <translation>U vergeleek de woorden van de lijst op {day}.</translation>
    </message>
    <message>
        <source>Nobody alone. They are split in two halves that cannot be read: {opener} gets the one, {key_holder} the other. They see the sum of everybody alone, from {fewest} participants on.</source>
        <translation>Niemand alleen. Ze worden in twee onleesbare helften gesplitst: {opener} krijgt de ene, {key_holder} de andere. Zij zien alleen de som van iedereen, en enkel vanaf {fewest} deelnemers.</translation>
    </message>
    <message>
        <source>mediarte gets tables with numbers from {threshold} alone.</source>
        <translation>mediarte krijgt alleen tabellen met getallen vanaf {threshold}.</translation>
    </message>
    <message>
        <source>The breakdown is opened from {gate} reports in the whole pool.</source>
        <translation>De verdeling gaat pas open vanaf {gate} meldingen in de hele poule.</translation>
    </message>
    <message>
        <source>These are your numbers</source>
        <translation>Dit zijn uw getallen</translation>
    </message>
    <message>
        <source>This does not go along</source>
        <translation>Dit gaat niet mee</translation>
    </message>
    <message>
        <source>Who can read your numbers?</source>
        <translation>Wie kan uw getallen lezen?</translation>
    </message>
</context>
<context>
    <name>ReportTicks</name>
    <message>
        <source>Reports that are counted</source>
        <translation>Meldingen die meetellen</translation>
    </message>
    <message>
        <source>The reporter asks it</source>
        <translation>De melder vraagt het</translation>
    </message>
    <message>
        <source>A colleague counts it already</source>
        <translation>Een collega telt ze al</translation>
    </message>
    <message>
        <source>Case {number}, registered on {day}</source>
        <translation>Dossier {number}, geregistreerd op {day}</translation>
    </message>
    <message>
        <source>{case}: not counted, the reporter asks it</source>
        <translation>{case}: telt niet mee, op vraag van de melder</translation>
    </message>
    <message>
        <source>{case}: not counted, a colleague does</source>
        <translation>{case}: telt niet mee, een collega telt ze</translation>
    </message>
    <message>
        <source>Reason for leaving a report out</source>
        <translation>Reden om een melding niet mee te tellen</translation>
    </message>
    <message>
        <source>Take the tick away from a report to leave it out.</source>
        <translation>Haal het vinkje weg bij een melding die niet meetelt.</translation>
    </message>
</context>
<context>
    <name>RoundPanel</name>
    <message>
        <source>Fill in the closing day and who holds the key first.</source>
        <translation>Vul eerst de sluitingsdag in, en wie de sleutel houdt.</translation>
    </message>
    <message>
        <source>The list is confirmed. The same words stand on every screen.</source>
        <translation>De lijst is bevestigd. Op elk scherm staan dezelfde woorden.</translation>
    </message>
    <message>
        <source>This list is gone, and nothing was made with it. Ask for the list again, and call the colleague who made it.</source>
        <translation>Deze lijst is weg, en er werd niets mee gedaan. Bel de collega die ze maakte, en vraag de lijst opnieuw.</translation>
    </message>
    <message>
        <source>Files of the pool ({ending})</source>
        <translation>Bestanden van de poule ({ending})</translation>
    </message>
    <message>
        <source>Read files of the pool in</source>
        <translation>Bestanden van de poule inlezen</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>Het bestand bewaren</translation>
    </message>
</context>
<context>
    <name>StepsLine</name>
    <message>
        <source>✓ {step}, done</source>
        <translation>✓ {step}, klaar</translation>
    </message>
    <message>
        <source>{number}. {step}, now</source>
        <translation>{number}. {step}, nu</translation>
    </message>
    <message>
        <source>You open this round. Your steps:</source>
        <translation>U opent deze ronde. Uw stappen:</translation>
    </message>
    <message>
        <source>You hold the key of this round. Your steps:</source>
        <translation>U houdt de sleutel van deze ronde. Uw stappen:</translation>
    </message>
    <message>
        <source>Your steps:</source>
        <translation>Uw stappen:</translation>
    </message>
    <message>
        <source>Make a card</source>
        <translation>Kaart maken</translation>
    </message>
    <message>
        <source>Confirm the list</source>
        <translation>Lijst bevestigen</translation>
    </message>
    <message>
        <source>Read the round in</source>
        <translation>Ronde inlezen</translation>
    </message>
    <message>
        <source>Read the preview, save the file</source>
        <translation>Voorbeeld lezen, bestand bewaren</translation>
    </message>
    <message>
        <source>Read the result in</source>
        <translation>Uitslag inlezen</translation>
    </message>
    <message>
        <source>Look at the list, agree</source>
        <translation>Lijst bekijken, akkoord gaan</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>Uitnodigen</translation>
    </message>
    <message>
        <source>Read the contributions in</source>
        <translation>Bijdragen inlezen</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>Lijst bewaren</translation>
    </message>
    <message>
        <source>Read the half-sum in</source>
        <translation>Halve som inlezen</translation>
    </message>
    <message>
        <source>Save the result</source>
        <translation>Uitslag bewaren</translation>
    </message>
</context>
<context>
    <name>TablesBody</name>
    <message>
        <source>Table</source>
        <translation>Tabel</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Getal</translation>
    </message>
    <message>
        <source>Tables that are printed</source>
        <translation>Tabellen die gedrukt worden</translation>
    </message>
    <message>
        <source>This is not printed</source>
        <translation>Dit wordt niet gedrukt</translation>
    </message>
</context>
<context>
    <name>Talk</name>
    <message>
        <source>Save card…</source>
        <translation>Kaart bewaren…</translation>
    </message>
    <message>
        <source>Save list of members…</source>
        <translation>Ledenlijst bewaren…</translation>
    </message>
    <message>
        <source>The words are right</source>
        <translation>De woorden kloppen</translation>
    </message>
    <message>
        <source>They are not right</source>
        <translation>Ze kloppen niet</translation>
    </message>
    <message>
        <source>Save invitation…</source>
        <translation>Uitnodiging bewaren…</translation>
    </message>
    <message>
        <source>Save as file…</source>
        <translation>Bewaren als bestand…</translation>
    </message>
    <message>
        <source>Save list…</source>
        <translation>Lijst bewaren…</translation>
    </message>
    <message>
        <source>Save result…</source>
        <translation>Uitslag bewaren…</translation>
    </message>
    <message>
        <source>Agree: save half-sum…</source>
        <translation>Akkoord: halve som bewaren…</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Rapport bewaren…</translation>
    </message>
    <message>
        <source>Save tables…</source>
        <translation>Tabellen bewaren…</translation>
    </message>
    <message>
        <source>Read file in…</source>
        <translation>Bestand inlezen…</translation>
    </message>
    <message>
        <source>Save list of members again…</source>
        <translation>Ledenlijst opnieuw bewaren…</translation>
    </message>
    <message>
        <source>Save invitation again…</source>
        <translation>Uitnodiging opnieuw bewaren…</translation>
    </message>
    <message>
        <source>Save result again…</source>
        <translation>Uitslag opnieuw bewaren…</translation>
    </message>
    <message>
        <source>No new list</source>
        <translation>Geen nieuwe lijst</translation>
    </message>
    <message>
        <source>Open a round yourself</source>
        <translation>Zelf een ronde openen</translation>
    </message>
    <message>
        <source>No round now</source>
        <translation>Nu geen ronde</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nu niet</translation>
    </message>
</context>
<context>
    <name>WordsBody</name>
    <message>
        <source>The twelve words</source>
        <translation>De twaalf woorden</translation>
    </message>
    <message>
        <source>The same in digits: {digits}</source>
        <translation>Hetzelfde in cijfers: {digits}</translation>
    </message>
    <message>
        <source>{name} (new)</source>
        <translation>{name} (nieuw)</translation>
    </message>
    <message>
        <source>List {version}, with {number} members: {names}</source>
        <translation>Lijst {version}, met {number} leden: {names}</translation>
    </message>
</context>
<context>
    <name>round</name>
    <message>
        <source>Make your card: with it your colleagues put you on the list of members.</source>
        <translation>Maak uw kaart: daarmee zetten uw collega’s u op de ledenlijst.</translation>
    </message>
    <message>
        <source>Read in the list of members. Do you make the list yourself? Then read in the cards of your colleagues, all at once.</source>
        <translation>Lees de ledenlijst in. Maakt u de lijst zelf? Lees dan de kaarten van uw collega’s in, allemaal tegelijk.</translation>
    </message>
    <message>
        <source>Make the list of members from these cards.</source>
        <translation>Maak de ledenlijst van deze kaarten.</translation>
    </message>
    <message>
        <source>Compare these twelve words. One of you reads them aloud, the others follow on their own screen.</source>
        <translation>Vergelijk deze twaalf woorden. Eén van u leest ze voor, de anderen volgen op hun eigen scherm.</translation>
    </message>
    <message>
        <source>Read in the invitation as soon as it is there.</source>
        <translation>Lees de uitnodiging in zodra ze er is.</translation>
    </message>
    <message>
        <source>Invite your colleagues to a round.</source>
        <translation>Nodig uw collega’s uit voor een ronde.</translation>
    </message>
    <message>
        <source>There is nothing to do now for the round {period}.</source>
        <translation>Voor de ronde {period} moet u nu niets doen.</translation>
    </message>
    <message>
        <source>Read your figures for the round {period}, and save your file.</source>
        <translation>Lees uw cijfers voor de ronde {period}, en bewaar uw bestand.</translation>
    </message>
    <message>
        <source>Your file for the round {period} is made.</source>
        <translation>Uw bestand voor de ronde {period} is gemaakt.</translation>
    </message>
    <message>
        <source>The round {period} is closed without a file of yours. Your reports go along in the next round.</source>
        <translation>De ronde {period} is gesloten zonder een bestand van u. Uw meldingen gaan mee in de volgende ronde.</translation>
    </message>
    <message>
        <source>Read in the files of your colleagues for the round {period}, all at once.</source>
        <translation>Lees de bestanden van uw collega’s voor de ronde {period} in, zo veel tegelijk als u wilt.</translation>
    </message>
    <message>
        <source>Save the list for {key_holder}.</source>
        <translation>Bewaar de lijst voor {key_holder}.</translation>
    </message>
    <message>
        <source>Read in the half-sum of {key_holder} as soon as it is there.</source>
        <translation>Lees de halve som van {key_holder} in zodra ze er is.</translation>
    </message>
    <message>
        <source>Look at what will be printed and what will not, and save the result.</source>
        <translation>Bekijk wat gedrukt wordt en wat niet, en bewaar de uitslag.</translation>
    </message>
    <message>
        <source>Look at this list, and agree to it if it is right.</source>
        <translation>Bekijk deze lijst, en ga akkoord als ze klopt.</translation>
    </message>
    <message>
        <source>The round {period} is over.</source>
        <translation>De ronde {period} is klaar.</translation>
    </message>
    <message>
        <source>You wait for the list of members.</source>
        <translation>U wacht op de ledenlijst.</translation>
    </message>
    <message>
        <source>You wait for the invitation of the colleague who opens the round.</source>
        <translation>U wacht op de uitnodiging van de collega die de ronde opent.</translation>
    </message>
    <message>
        <source>You can send along from {first_day} to {last_day}. Figures may still change.</source>
        <translation>U kunt meegeven van {first_day} tot {last_day}. De cijfers kunnen nog veranderen.</translation>
    </message>
    <message>
        <source>The round closes on {last_day}. After that you wait for the result of {opener}.</source>
        <translation>De ronde sluit op {last_day}. Daarna wacht u op de uitslag van {opener}.</translation>
    </message>
    <message>
        <source>You wait for the result of {opener}.</source>
        <translation>U wacht op de uitslag van {opener}.</translation>
    </message>
    <message>
        <source>You wait for {key_holder}. Nobody else can open the sum.</source>
        <translation>U wacht op {key_holder}. Zonder de sleutel gaat de som niet open.</translation>
    </message>
    <message>
        <source>You wait for the next invitation.</source>
        <translation>U wacht op de volgende uitnodiging.</translation>
    </message>
    <message>
        <source>You hold the key: you wait for the list of {opener}, after {last_day} at the latest.</source>
        <translation>U houdt de sleutel: u wacht op de lijst van {opener}, uiterlijk na {last_day}.</translation>
    </message>
    <message>
        <source>You gave your half of the sum. You wait for the result of {opener}.</source>
        <translation>U gaf uw helft van de som. U wacht op de uitslag van {opener}.</translation>
    </message>
    <message>
        <source>Missing: {missing}. The round closes on {last_day}.</source>
        <translation>Ontbreekt: {missing}. De ronde sluit op {last_day}.</translation>
    </message>
    <message>
        <source>Missing: {missing}. At least {fewest} contributions are needed.</source>
        <translation>Ontbreekt: {missing}. Er zijn minstens {fewest} bijdragen nodig.</translation>
    </message>
    <message>
        <source>Everybody sent a file.</source>
        <translation>Iedereen stuurde een bestand.</translation>
    </message>
    <message>
        <source>Saved. Add this file to a mail to the colleague who makes the list of members.</source>
        <translation>Bewaard. Voeg dit bestand toe aan een mail naar de collega die de ledenlijst maakt.</translation>
    </message>
    <message>
        <source>card-{name}</source>
        <translation>kaart-{name}</translation>
    </message>
    <message>
        <source>Saved. Add this file to a mail to everybody on the list, and compare its words together.</source>
        <translation>Bewaard. Voeg dit bestand toe aan een mail naar iedereen op de lijst. Vergelijk samen de woorden.</translation>
    </message>
    <message>
        <source>members-{version}</source>
        <translation>leden-{version}</translation>
    </message>
    <message>
        <source>round-{ends}</source>
        <translation>ronde-{ends}</translation>
    </message>
    <message>
        <source>half-sum-{ends}</source>
        <translation>halve-som-{ends}</translation>
    </message>
    <message>
        <source>Is something wrong in it? Save a new file: only the last one counts.</source>
        <translation>Is er iets fout aan? Bewaar gewoon een nieuw bestand: enkel het laatste telt.</translation>
    </message>
    <message>
        <source>Saved and taken in at once: you need not send your own file to anybody.</source>
        <translation>Bewaard en meteen ingelezen: uw eigen bestand moet u naar niemand sturen.</translation>
    </message>
    <message>
        <source>contribution-{ends}</source>
        <translation>bijdrage-{ends}</translation>
    </message>
    <message>
        <source>list-{ends}</source>
        <translation>lijst-{ends}</translation>
    </message>
    <message>
        <source>result-{ends}</source>
        <translation>uitslag-{ends}</translation>
    </message>
    <message>
        <source>Saved. This file holds what the pool printed and nothing else: it may go to mediarte.</source>
        <translation>Bewaard. In dit bestand staat wat de poule gedrukt heeft en niets anders: het mag naar mediarte.</translation>
    </message>
    <message>
        <source>report-{ends}</source>
        <translation>rapport-{ends}</translation>
    </message>
    <message>
        <source>Saved. Add this file to a mail to {names}.</source>
        <translation>Bewaard. Voeg dit bestand toe aan een mail naar {names}.</translation>
    </message>
    <message>
        <source>Not taken in: {name}. {why}</source>
        <translation>Niet ingelezen: {name}. {why}</translation>
    </message>
    <message>
        <source>This is the card of {name}.</source>
        <translation>Dit is de kaart van {name}.</translation>
    </message>
    <message>
        <source>This is a list of members: {names}.</source>
        <translation>Dit is een ledenlijst: {names}.</translation>
    </message>
    <message>
        <source>This is the invitation of {opener} to the round {period}.</source>
        <translation>Dit is de uitnodiging van {opener} voor de ronde {period}.</translation>
    </message>
    <message>
        <source>Contributions that came in so far: {names}.</source>
        <translation>Bijdragen die nu binnen zijn: {names}.</translation>
    </message>
    <message>
        <source>This is the list of {opener}.</source>
        <translation>Dit is de lijst van {opener}.</translation>
    </message>
    <message>
        <source>This is the half-sum of the key holder. The sum adds up.</source>
        <translation>Dit is de halve som van wie de sleutel houdt. De som klopt.</translation>
    </message>
    <message>
        <source>This is the pool&apos;s last result. From here on you take part.</source>
        <translation>Dit is de laatste uitslag van de poule. Vanaf hier doet u mee.</translation>
    </message>
    <message>
        <source>This is the result. You were not counted in it; your reports go along in the next round.</source>
        <translation>Dit is de uitslag. U telde niet mee; uw meldingen gaan mee in de volgende ronde.</translation>
    </message>
    <message>
        <source>This is the result. You were counted with a file from before your backup; your reports of that time are not counted again.</source>
        <translation>Dit is de uitslag. U telde mee met een bestand van voor uw reservekopie; uw meldingen van toen tellen niet nog eens mee.</translation>
    </message>
    <message>
        <source>This is the result. You were counted in it.</source>
        <translation>Dit is de uitslag. U telde mee.</translation>
    </message>
</context>
</TS>
