<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en_GB">
<context>
    <name>Acts</name>
    <message>
        <source>More</source>
        <translation>Meer</translation>
    </message>
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
        <source>To the report</source>
        <translation>Naar het verslag</translation>
    </message>
    <message>
        <source>Read file in…</source>
        <translation>Bestand inlezen…</translation>
    </message>
    <message>
        <source>Make a new file</source>
        <translation>Nieuw bestand maken</translation>
    </message>
    <message>
        <source>Take the second</source>
        <translation>De tweede aannemen</translation>
    </message>
    <message>
        <source>Leave this one out…</source>
        <translation>Deze weglaten…</translation>
    </message>
    <message>
        <source>Open a round yourself</source>
        <translation>Zelf een ronde openen</translation>
    </message>
    <message>
        <source>Open a replacement round</source>
        <translation>Vervangronde openen</translation>
    </message>
    <message>
        <source>Open a round about another period</source>
        <translation>Ronde over een andere periode openen</translation>
    </message>
    <message>
        <source>Leave a contribution out</source>
        <translation>Een bijdrage weglaten</translation>
    </message>
    <message>
        <source>New list of members</source>
        <translation>Nieuwe ledenlijst</translation>
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
        <source>No round now</source>
        <translation>Nu geen ronde</translation>
    </message>
    <message>
        <source>Stay with the first</source>
        <translation>Bij de eerste blijven</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nu niet</translation>
    </message>
</context>
<context>
    <name>Bodies</name>
    <message>
        <source>This is printed, of {number} contributions</source>
        <translation>Dit komt in het verslag, uit {number} bijdragen</translation>
    </message>
    <message>
        <source>This is what the pool printed</source>
        <translation>Dit publiceerde de poule</translation>
    </message>
</context>
<context>
    <name>ByWord</name>
    <message>
        <source>Too few colleagues with this app?</source>
        <translation>Te weinig collega’s met deze app?</translation>
    </message>
    <message>
        <source>The total by word of mouth</source>
        <translation>Het totaal, mondeling</translation>
    </message>
    <message>
        <source>A round needs five colleagues with this app. Until then the pool says one total, and no file is made. Agree at the intervision on one of two ways.</source>
        <translation>Voor een ronde zijn vijf collega’s met deze app nodig. Tot dan noemt de poule één totaal, en er wordt geen bestand gemaakt. Spreek op de intervisie een van deze twee manieren af.</translation>
    </message>
    <message>
        <source>Tell one number to one colleague</source>
        <translation>Eén getal aan één collega</translation>
    </message>
    <message>
        <source>Each tells the colleague who opens how many new reports there were, and nothing about them. That colleague adds up, and keeps the numbers to herself or himself.</source>
        <translation>Ieder zegt aan de collega die opent hoeveel nieuwe meldingen er waren, en niets daarover. Die collega telt op en houdt de getallen voor zich.</translation>
    </message>
    <message>
        <source>Pass a paper around</source>
        <translation>Een papier dat rondgaat</translation>
    </message>
    <message>
        <source>The first writes down a secret number plus the own reports. Each adds the own reports, writes the new number on a fresh paper and passes that on. At the end the first takes the secret number away. So nobody hears the number of another.</source>
        <translation>De eerste schrijft een geheim getal op plus de eigen meldingen. Ieder telt de eigen meldingen erbij, schrijft het nieuwe getal op een nieuw papier en geeft dat door. Op het einde trekt de eerste het geheime getal af. Zo hoort niemand het getal van een ander.</translation>
    </message>
    <message>
        <source>What mediarte hears</source>
        <translation>Wat mediarte hoort</translation>
    </message>
    <message>
        <source>“The pool received … reports this half-year.” Below five, and for none too, you say: “fewer than five”.</source>
        <translation>“De poule kreeg dit halfjaar … meldingen.” Onder de vijf, en ook bij geen enkele, zegt u: “minder dan vijf”.</translation>
    </message>
    <message>
        <source>The app notes nothing of this and marks nothing as counted: all reports go along in the first round with files.</source>
        <translation>De app noteert hier niets van. Geen enkele melding geldt als geteld: alle meldingen gaan mee in de eerste ronde met bestanden.</translation>
    </message>
</context>
<context>
    <name>CardBody</name>
    <message>
        <source>Your name, as your colleagues know it</source>
        <translation>Uw naam, zoals uw collega’s u kennen</translation>
    </message>
    <message>
        <source>The card holds your name and two public keys, and nothing of any case.</source>
        <translation>Op de kaart staan uw naam en twee openbare sleutels, en niets van een dossier.</translation>
    </message>
</context>
<context>
    <name>CardsBody</name>
    <message>
        <source>A new card takes the place of an older one of the same name: so somebody who lost a vault comes back.</source>
        <translation>Een nieuwe kaart komt in de plaats van een oudere op dezelfde naam: zo komt wie de kluis kwijt was terug op de lijst.</translation>
    </message>
    <message>
        <source>Members who stay</source>
        <translation>Leden die blijven</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>nog geen</translation>
    </message>
    <message>
        <source>Your own card goes along by itself.</source>
        <translation>Uw eigen kaart gaat vanzelf mee.</translation>
    </message>
    <message>
        <source>Take the tick away from whoever leaves the pool.</source>
        <translation>Haal het vinkje weg bij wie de poule verlaat.</translation>
    </message>
    <message>
        <source>Cards that came in</source>
        <translation>Kaarten die binnen zijn</translation>
    </message>
</context>
<context>
    <name>Deeds</name>
    <message>
        <source>The list is confirmed. The same words are on every screen.</source>
        <translation>De lijst is bevestigd. Op elk scherm staan dezelfde woorden.</translation>
    </message>
    <message>
        <source>The invitation of {opener} is taken in. The first is let go.</source>
        <translation>De uitnodiging van {opener} is aangenomen. De eerste is vervallen.</translation>
    </message>
    <message>
        <source>The contribution of {name} is left out. Make the list anew.</source>
        <translation>De bijdrage van {name} is weggelaten. Maak de lijst opnieuw.</translation>
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
    <message>
        <source>This list is gone, and nothing was made with it. Ask for the list again, and call the colleague who made it.</source>
        <translation>Deze lijst is weg, en er werd niets mee gedaan. Bel de collega die ze maakte, en vraag de lijst opnieuw.</translation>
    </message>
</context>
<context>
    <name>FactsBody</name>
    <message>
        <source>Closes on {day}, with the key at {key_holder}.</source>
        <translation>Sluit op {day}; {key_holder} houdt de sleutel.</translation>
    </message>
    <message>
        <source>The invitation of {opener}</source>
        <translation>De uitnodiging van {opener}</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>Wat u kunt doen</translation>
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
        <source>Ask your colleagues which of the two everybody uses. You did nothing with the first yet: if the second is meant, take that one, and the first is let go.</source>
        <translation>Vraag uw collega’s welke van de twee iedereen gebruikt. U deed nog niets met de eerste: is de tweede bedoeld, neem dan die aan. De eerste vervalt dan.</translation>
    </message>
    <message>
        <source>Something was done with the first already, so you stay with it: figures in two rounds about one period would show what one colleague counts. Call both colleagues who open.</source>
        <translation>Met de eerste gebeurde al iets, dus blijft u daarbij: cijfers in twee rondes over dezelfde periode zouden tonen wat één collega telt. Bel de twee collega’s die openen.</translation>
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
        <source>Everybody on the list of members takes part. You open the total; whoever holds the key works for another employer than you do. Agree that one of you invites: an app takes one invitation for a period.</source>
        <translation>Iedereen op de ledenlijst doet mee. U opent het totaal; wie de sleutel houdt, werkt voor een andere werkgever dan u. Spreek af dat één van u uitnodigt: per periode neemt elke app maar één uitnodiging aan.</translation>
    </message>
    <message>
        <source>This round takes the place of the one of {opener}, once. Everybody makes a new file; what was sent before is never opened. Whoever holds the key may do so again, if that colleague is still there.</source>
        <translation>Deze ronde komt één keer in de plaats van die van {opener}. Iedereen maakt een nieuw bestand; wat al gestuurd werd, gaat nooit open. Wie de sleutel hield, mag dat opnieuw doen, als die collega er nog is.</translation>
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
    <name>LeaveOutBody</name>
    <message>
        <source>Do this only if your colleague who holds the key cannot open a part, and nobody can send a new file in time. Whoever is left out is not counted; those reports join the next round by themselves. Then you make the list anew.</source>
        <translation>Doe dit alleen als de collega met de sleutel een deel niet kan openen en er niet op tijd een nieuw bestand komt. Wie u weglaat, telt niet mee; die meldingen gaan vanzelf mee in de volgende ronde. Daarna maakt u de lijst opnieuw.</translation>
    </message>
    <message>
        <source>Whose contribution</source>
        <translation>Wiens bijdrage</translation>
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
        <source>You have no reports to count. Send a file all the same: it is as large as any other, so nobody learns anything from who sends.</source>
        <translation>U hebt geen meldingen om te tellen. Stuur toch een bestand: het is even groot als elk ander, dus wie stuurt, verraadt niets.</translation>
    </message>
    <message>
        <source>Opens the total: {opener}. Holds the key: {key_holder}. Closes on: {day}. Participants: {number}.</source>
        <translation>Opent het totaal: {opener}. Houdt de sleutel: {key_holder}. Sluit op: {day}. Deelnemers: {number}.</translation>
    </message>
    <message>
        <source>The list of members was confirmed on {day}.</source>
        <translation>De ledenlijst is bevestigd op {day}.</translation>
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
        <source>Why this report is left out</source>
        <translation>Waarom deze melding niet meetelt</translation>
    </message>
    <message>
        <source>Leaving a report out</source>
        <translation>Een melding niet meetellen</translation>
    </message>
    <message>
        <source>Take the tick away if the reporter asks it, or if a colleague counts the report already. Nobody is told.</source>
        <translation>Haal het vinkje weg als de melder dat vraagt, of als een collega de melding al telt. Niemand krijgt dat te horen.</translation>
    </message>
</context>
<context>
    <name>RoundPanel</name>
    <message>
        <source>Fill in the closing day and who holds the key first.</source>
        <translation>Vul eerst de sluitingsdag in, en wie de sleutel houdt.</translation>
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
        <source>Once, to join:</source>
        <translation>Eén keer, om mee te doen:</translation>
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
        <source>Make a card</source>
        <translation>Kaart maken</translation>
    </message>
    <message>
        <source>Your steps in a round:</source>
        <translation>Uw stappen in een ronde:</translation>
    </message>
    <message>
        <source>List of members</source>
        <translation>Ledenlijst</translation>
    </message>
    <message>
        <source>Compare the words</source>
        <translation>Woorden vergelijken</translation>
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
        <translation>Tabellen in het verslag</translation>
    </message>
    <message>
        <source>This is not printed</source>
        <translation>Dit komt niet in het verslag</translation>
    </message>
    <message>
        <source>{table} (in full)</source>
        <translation>{table} (alle categorieën apart)</translation>
    </message>
    <message>
        <source>{table} (categories taken together: step {step} of {steps})</source>
        <translation>{table} (categorieën samengenomen: stap {step} van {steps})</translation>
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
        <source>There are two invitations for {period}. One of them is meant.</source>
        <translation>Er zijn twee uitnodigingen voor {period}. Eén ervan is bedoeld.</translation>
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
        <source>The round {period} began before you put a backup back. Your part in opening it is closed for you.</source>
        <translation>De ronde {period} begon voor u een reservekopie terugzette. Uw deel in het openen is voor u afgesloten.</translation>
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
        <source>Do without the contribution of one colleague?</source>
        <translation>De bijdrage van één collega weglaten?</translation>
    </message>
    <message>
        <source>Look at what will be printed and what will not, and save the result.</source>
        <translation>Bekijk wat in het verslag komt en wat niet, en bewaar de uitslag.</translation>
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
        <source>You can send along from {first_day} to {last_day}. Figures may still change. By this computer it is {today} today.</source>
        <translation>U kunt meegeven van {first_day} tot {last_day}. De cijfers kunnen nog veranderen. Volgens deze computer is het vandaag {today}.</translation>
    </message>
    <message>
        <source>You mail the file to {opener}. Then you wait for the result.</source>
        <translation>U mailt het bestand naar {opener}. Daarna wacht u op de uitslag.</translation>
    </message>
    <message>
        <source>Did you mail it to {opener}? Then you wait for the result.</source>
        <translation>Mailde u het al naar {opener}? Dan wacht u nu op de uitslag.</translation>
    </message>
    <message>
        <source>The app no longer knows what was done in it, and opens nothing twice. Tell your colleagues: after {last_day} somebody without a part in it can open a replacement round, in which your reports go along, or else in the next. If the sum was opened before, the result comes as usual.</source>
        <translation>De app weet niet meer wat er al gebeurde, en opent niets twee keer. Laat het uw collega’s weten: na {last_day} kan iemand die hier niets opent een vervangronde openen. Daarin gaan uw meldingen mee, of anders in de volgende ronde. Ging de som al open, dan komt de uitslag gewoon.</translation>
    </message>
    <message>
        <source>Did you mail the list to {key_holder}? Then you wait for the half-sum. Nobody else can open the sum.</source>
        <translation>Mailde u de lijst al naar {key_holder}? Dan wacht u nu op de halve som. Zonder die sleutel gaat de som niet open.</translation>
    </message>
    <message>
        <source>The round closes on {last_day}.</source>
        <translation>De ronde sluit op {last_day}.</translation>
    </message>
    <message>
        <source>The round closed on {last_day}. Wait no longer, or call whoever is missing.</source>
        <translation>De ronde sloot op {last_day}. Bel wie ontbreekt, of wacht niet langer.</translation>
    </message>
    <message>
        <source>The round closed on {last_day}, and at least {fewest} contributions are needed. If no more come, nothing is opened, and all reports go along in the next round.</source>
        <translation>De ronde sloot op {last_day}, en er zijn minstens {fewest} bijdragen nodig. Komen er geen meer, dan gaat er niets open, en alle meldingen gaan mee in de volgende ronde.</translation>
    </message>
    <message>
        <source>You wait for the result of {opener}.</source>
        <translation>U wacht op de uitslag van {opener}.</translation>
    </message>
    <message>
        <source>You wait for the next invitation.</source>
        <translation>U wacht op de volgende uitnodiging.</translation>
    </message>
    <message>
        <source>You open this round yourself: your file is taken in at once, and mailed to nobody.</source>
        <translation>U opent deze ronde zelf: uw bestand wordt meteen ingelezen, u mailt het naar niemand.</translation>
    </message>
    <message>
        <source>You mail the file to {opener}. Then you wait for the list: you hold the key.</source>
        <translation>U mailt het bestand naar {opener}. Daarna wacht u op de lijst: u houdt de sleutel.</translation>
    </message>
    <message>
        <source>This round began before you put a backup back. Perhaps you sent a file already: a new one takes its place, and without a new one the first counts.</source>
        <translation>Deze ronde begon voor u een reservekopie terugzette. Misschien stuurde u al een bestand: een nieuw komt in de plaats, en zonder nieuw telt het eerste.</translation>
    </message>
    <message>
        <source>Do you join a pool that had rounds before? Then read the last result in too, first of all.</source>
        <translation>Komt u bij een poule die al rondes had? Lees dan eerst ook de laatste uitslag in.</translation>
    </message>
    <message>
        <source>There are too few on the list of members for a round: five are needed.</source>
        <translation>Er staan te weinig mensen op de ledenlijst voor een ronde: er zijn er vijf nodig.</translation>
    </message>
    <message>
        <source>Did you mail the result to your colleagues? You find the report under Report.</source>
        <translation>Mailde u de uitslag al naar uw collega’s? Het verslag vindt u onder Verslag.</translation>
    </message>
    <message>
        <source>Does the result not come because {opener} or {key_holder} is lost to the round? Then a colleague who is neither opens a replacement round.</source>
        <translation>Komt de uitslag niet omdat {opener} of {key_holder} wegvalt? Dan opent een andere collega een vervangronde.</translation>
    </message>
    <message>
        <source>Does {key_holder} answer no more? Then ask a colleague who neither opens nor holds the key to open a replacement round.</source>
        <translation>Antwoordt {key_holder} niet meer? Vraag dan een collega zonder rol in deze ronde om een vervangronde te openen.</translation>
    </message>
    <message>
        <source>Invite your colleagues to a replacement round.</source>
        <translation>Nodig uw collega’s uit voor een vervangronde.</translation>
    </message>
    <message>
        <source>Make a new list of members: read in new cards, or say who leaves the pool.</source>
        <translation>Maak een nieuwe ledenlijst: lees nieuwe kaarten in, of zeg wie de poule verlaat.</translation>
    </message>
    <message>
        <source>You hold the key: you wait for the list of {opener}, after {last_day} at the latest.</source>
        <translation>U houdt de sleutel: u wacht op de lijst van {opener}. De ronde sluit op {last_day}.</translation>
    </message>
    <message>
        <source>You gave your half of the sum. You wait for the result of {opener}.</source>
        <translation>U gaf uw helft van de som. U wacht op de uitslag van {opener}.</translation>
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
        <source>Saved. Add this file to a mail to {names}.</source>
        <translation>Bewaard. Voeg dit bestand toe aan een mail naar {names}.</translation>
    </message>
    <message>
        <source>It is the part of {names}. Call whoever opens: either a new file comes, or the list is made anew without it.</source>
        <translation>Het gaat om het deel van {names}. Bel wie opent: er komt een nieuw bestand, of de lijst wordt opnieuw gemaakt zonder dit deel.</translation>
    </message>
    <message>
        <source>By this computer it is {day} today. Is that wrong? Then set its clock right.</source>
        <translation>Volgens deze computer is het vandaag {day}. Klopt dat niet? Zet dan de klok juist.</translation>
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
        <source>These are the cards of {names}.</source>
        <translation>Dit zijn de kaarten van {names}.</translation>
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
        <source>This is the half-sum of whoever holds the key. The sum adds up.</source>
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
    <message>
        <source>Leave the contribution of {name} out?</source>
        <translation>De bijdrage van {name} weglaten?</translation>
    </message>
    <message>
        <source>{name} is not counted in this round; those reports join the next one by themselves. Tell {name}. A new file of {name} may still be read in before you make the list.</source>
        <translation>{name} telt niet mee in deze ronde; die meldingen gaan vanzelf mee in de volgende. Laat het {name} weten. Een nieuw bestand van {name} kunt u nog inlezen voor u de lijst maakt.</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Weglaten</translation>
    </message>
    <message>
        <source>Make the list without {names}?</source>
        <translation>De lijst maken zonder {names}?</translation>
    </message>
    <message>
        <source>Did they let you know that they send nothing? Their reports join the next round. Once {key_holder} has agreed to this list, nobody can be added to it.</source>
        <translation>Hebben zij laten weten dat ze niets sturen? Hun meldingen gaan mee in de volgende ronde. Zodra {key_holder} met deze lijst akkoord gaat, kan er niemand meer bij.</translation>
    </message>
    <message>
        <source>Make the list</source>
        <translation>Lijst maken</translation>
    </message>
</context>
</TS>
