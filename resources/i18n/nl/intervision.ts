<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en_GB">
<context>
    <name>AudienceStep</name>
    <message>
        <source>Nobody of them</source>
        <translation>Niemand van hen</translation>
    </message>
    <message>
        <source>Somebody is, or I am not sure</source>
        <translation>Iemand wel, of ik twijfel</translation>
    </message>
    <message>
        <source>No company is linked to this case.</source>
        <translation>Aan deze casus is geen onderneming gekoppeld.</translation>
    </message>
    <message>
        <source>{line}: the company {company} is in this case.</source>
        <translation>{line}: de onderneming {company} komt in deze casus voor.</translation>
    </message>
    <message>
        <source>{line}: looks like {company}, which is in this case.</source>
        <translation>{line}: lijkt op {company}, die in deze casus voorkomt.</translation>
    </message>
    <message>
        <source>One on each line: name – organisation. The list goes when you approve.</source>
        <translation>Eén per regel: naam – organisatie. De lijst verdwijnt bij de goedkeuring.</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Deelnemers</translation>
    </message>
    <message>
        <source>Companies of this case</source>
        <translation>Ondernemingen in deze casus</translation>
    </message>
    <message>
        <source>Not sure means: for the pool alone, or as a composite case.</source>
        <translation>Twijfel betekent: alleen voor de poule, of als samengestelde casus.</translation>
    </message>
    <message>
        <source>Is any of them connected with the case?</source>
        <translation>Is iemand van hen verbonden met de betrokkenen?</translation>
    </message>
</context>
<context>
    <name>BlockingList</name>
    <message>
        <source>Before you can approve</source>
        <translation>Voor u kunt goedkeuren</translation>
    </message>
    <message>
        <source>The situation and your question are not written yet.</source>
        <translation>De situatie en uw vraag zijn nog niet geschreven.</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Schrijven</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) without a decision.</source>
        <translation>
            <numerusform>%n vondst zonder beslissing.</numerusform>
            <numerusform>%n vondsten zonder beslissing.</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Beslissen</translation>
    </message>
    <message>
        <source>With your answers this sheet cannot go to the sector.</source>
        <translation>Met uw antwoorden kan deze fiche niet naar de sector.</translation>
    </message>
    <message>
        <source>Choose for whom</source>
        <translation>Kies voor wie</translation>
    </message>
    <message numerus="yes">
        <source>%n wording(s) below without a tick.</source>
        <translation>
            <numerusform>%n woord hieronder zonder vinkje.</numerusform>
            <numerusform>%n woorden hieronder zonder vinkje.</numerusform>
        </translation>
    </message>
    <message>
        <source>To the list</source>
        <translation>Naar de lijst</translation>
    </message>
    <message>
        <source>The situation is not written yet.</source>
        <translation>De situatie is nog niet geschreven.</translation>
    </message>
    <message>
        <source>Your question is not written yet.</source>
        <translation>Uw intervisievraag is nog niet geschreven.</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) to do: {names}.</source>
        <translation>
            <numerusform>%n stap te doen: {names}.</numerusform>
            <numerusform>%n stappen te doen: {names}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Verder gaan</translation>
    </message>
</context>
<context>
    <name>CaseBeside</name>
    <message>
        <source>Choose a case to read its notes beside the sheet.</source>
        <translation>Kies een dossier om de notities naast de fiche te lezen.</translation>
    </message>
    <message>
        <source>Notes of the case</source>
        <translation>Notities van het dossier</translation>
    </message>
    <message>
        <source>Take the note of the case over into the situation</source>
        <translation>Dossiernotitie overnemen in de situatie</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>What you know</source>
        <translation>Wat u weet</translation>
    </message>
    <message>
        <source>To read along. Nothing of this goes in unless you take it over.</source>
        <translation>Om mee te lezen. Niets hiervan komt in de fiche, tenzij u het overneemt.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Geen</translation>
    </message>
    <message>
        <source>Case {number}</source>
        <translation>Dossier {number}</translation>
    </message>
</context>
<context>
    <name>CheckPanel</name>
    <message>
        <source>Show in the text</source>
        <translation>Toon in de tekst</translation>
    </message>
    <message>
        <source>Approve the sheet</source>
        <translation>Fiche goedkeuren</translation>
    </message>
    <message>
        <source>Under Roles: {listed}. Nobody in the text is called so. In the text: {told}. Readers cannot tell who that is. Is it the same person? Then choose the letter under Roles at the name, in Look through. Is it somebody else? Then write under Roles who it is.</source>
        <translation>Bij Rollen staan: {listed}. Niemand in de tekst heet zo. In de tekst staan: {told}. Lezers weten dan niet wie dat is. Is het dezelfde persoon? Kies dan in stap 2, Nakijken, bij de naam de letter die bij Rollen staat. Is het iemand anders? Schrijf dan bij Rollen wie het is.</translation>
    </message>
    <message>
        <source>This is still in the text readers will see. Tick with the space bar what may stay; take the rest out.</source>
        <translation>Dit staat nog in de tekst die lezers te zien krijgen. Vink met de spatiebalk aan wat mag blijven; haal de rest eruit.</translation>
    </message>
    <message>
        <source>Approved means: you looked at all that was found, and at every capital and number. It does not promise that nobody will recognise the case.</source>
        <translation>Goedgekeurd betekent: u keek na wat gevonden werd, en elke hoofdletter en elk getal. Het belooft niet dat niemand de casus herkent.</translation>
    </message>
    <message>
        <source>Last look before approval</source>
        <translation>Laatste blik vóór goedkeuring</translation>
    </message>
    <message>
        <source>This sheet is approved. If you change it, it is a draft again.</source>
        <translation>Deze fiche is goedgekeurd. Past u ze aan, dan is ze opnieuw een concept.</translation>
    </message>
    <message>
        <source>Nothing left to decide on. You can approve the sheet.</source>
        <translation>Er is niets meer te beslissen. U kunt de fiche goedkeuren.</translation>
    </message>
</context>
<context>
    <name>ConsequenceStep</name>
    <message>
        <source>For the pool</source>
        <translation>Voor de poule</translation>
    </message>
    <message>
        <source>For the pool, composite</source>
        <translation>Voor de poule, samengesteld</translation>
    </message>
    <message>
        <source>For the sector, composite</source>
        <translation>Voor de sector, samengesteld</translation>
    </message>
    <message>
        <source>For the sector</source>
        <translation>Voor de sector</translation>
    </message>
    <message>
        <source>With these answers the sheet cannot go to the sector as it is. Choose the pool, or make it a composite case.</source>
        <translation>Met deze antwoorden kan de fiche niet zoals ze is naar de sector. Kies de poule, of maak er een samengestelde casus van.</translation>
    </message>
    <message>
        <source>The three questions of step 10 are not answered yet.</source>
        <translation>De drie vragen van stap 10 zijn nog niet beantwoord.</translation>
    </message>
    <message>
        <source>You answered yes, or were not sure, at one of the three questions. So: for the pool alone, or as a composite case.</source>
        <translation>U antwoordde ja of twijfelde bij een van de drie vragen. Dus: alleen voor de poule, of als samengestelde casus.</translation>
    </message>
    <message>
        <source>You did not confirm that nobody there is connected with the case. So: for the pool alone, or as a composite case.</source>
        <translation>U bevestigde niet dat niemand daar met de betrokkenen verbonden is. Dus: alleen voor de poule, of als samengestelde casus.</translation>
    </message>
    <message>
        <source>Your answers leave both open: the pool and the sector.</source>
        <translation>Uw antwoorden laten beide open: de poule en de sector.</translation>
    </message>
    <message>
        <source>Composite: write into this sheet what comes from other cases of the same kind, so that it is nobody&apos;s story. The readers are told that it is composite.</source>
        <translation>Samengesteld: verwerk in deze fiche wat uit andere, gelijkaardige casussen komt, zodat ze niemands verhaal is. De lezers krijgen te zien dat ze samengesteld is.</translation>
    </message>
    <message>
        <source>This sheet is</source>
        <translation>Deze fiche is</translation>
    </message>
</context>
<context>
    <name>DecisionArea</name>
    <message>
        <source>Everything is decided. On to the steps</source>
        <translation>Alles is beslist. Naar de stappen</translation>
    </message>
    <message numerus="yes">
        <source>%n still to decide</source>
        <translation>
            <numerusform>nog %n te beslissen</numerusform>
            <numerusform>nog %n te beslissen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to consider</source>
        <translation>
            <numerusform>%n om te overwegen</numerusform>
            <numerusform>%n om te overwegen</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is decided</source>
        <translation>Alles is beslist</translation>
    </message>
    <message>
        <source>The situation is still empty. Write first, or take the notes over.</source>
        <translation>De situatie is nog leeg. Schrijf eerst, of neem de notities over.</translation>
    </message>
    <message>
        <source>Nothing was found. Read the sheet once more yourself: what was not found can still be there.</source>
        <translation>Er is niets gevonden. Lees de fiche zelf nog eens na: wat niet gevonden is, kan er nog staan.</translation>
    </message>
</context>
<context>
    <name>DecisionBar</name>
    <message>
        <source>A  Another label…</source>
        <translation>A  Ander label…</translation>
    </message>
    <message>
        <source>W  Own words…</source>
        <translation>W  Eigen woorden…</translation>
    </message>
    <message>
        <source>K  May stay</source>
        <translation>K  Kan blijven</translation>
    </message>
    <message>
        <source>R  Take out</source>
        <translation>R  Weghalen</translation>
    </message>
    <message>
        <source>O  Everywhere in this sheet</source>
        <translation>O  Overal in deze fiche</translation>
    </message>
    <message>
        <source>Ctrl+Z  Undo</source>
        <translation>Ctrl+Z  Ongedaan maken</translation>
    </message>
    <message>
        <source>S  Sort: {kind}</source>
        <translation>S  Soort: {kind}</translation>
    </message>
    <message>
        <source>Readers see</source>
        <translation>Lezers zien</translation>
    </message>
    <message>
        <source>Or</source>
        <translation>Of</translation>
    </message>
</context>
<context>
    <name>FindingList</name>
    <message>
        <source>Findings</source>
        <translation>Vondsten</translation>
    </message>
</context>
<context>
    <name>FindingsStep</name>
    <message>
        <source>Nothing of this kind was found in the text. Read it once more yourself: what was not found can still be there.</source>
        <translation>Er is niets van deze soort gevonden in de tekst. Lees hem zelf nog eens na: wat niet gevonden werd, kan er toch staan.</translation>
    </message>
    <message>
        <source>Show in the review</source>
        <translation>Toon bij het nakijken</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n plaats</numerusform>
            <numerusform>%n plaatsen</numerusform>
        </translation>
    </message>
    <message>
        <source>What was found at this step</source>
        <translation>Wat bij deze stap gevonden is</translation>
    </message>
    <message>
        <source>In your text</source>
        <translation>In uw tekst</translation>
    </message>
    <message>
        <source>Readers see</source>
        <translation>Lezers zien</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Waar</translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message>
        <source>Intervision</source>
        <translation>Intervisie</translation>
    </message>
</context>
<context>
    <name>IntervisionPage</name>
    <message>
        <source>Sheets</source>
        <translation>Fiches</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessies</translation>
    </message>
    <message>
        <source>Erase sheet {number}?</source>
        <translation>Fiche {number} wissen?</translation>
    </message>
    <message>
        <source>The sheet is gone from your vault for good. The backups still hold it until those are replaced, and files you saved before stay where you put them. What left stays noted in the register, without words.</source>
        <translation>De fiche verdwijnt voorgoed uit uw kluis. In de reservekopieën staat ze nog, tot die vervangen zijn. Bestanden die u eerder bewaarde, blijven staan waar u ze zette. In het register blijft genoteerd dat ze vertrokken is, zonder woorden.</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Wissen</translation>
    </message>
    <message numerus="yes">
        <source>Erase %n sheet(s)?</source>
        <translation>
            <numerusform>%n fiche wissen?</numerusform>
            <numerusform>%n fiches wissen?</numerusform>
        </translation>
    </message>
    <message>
        <source>They are past the day until which they were to be kept: {numbers}. They are gone from your vault for good; the backups hold them until those are replaced. Collect the printed copies too.</source>
        <translation>Voorbij de dag tot wanneer u ze zou bewaren: {numbers}. Ze verdwijnen voorgoed uit uw kluis; de reservekopieën bevatten ze tot die vervangen zijn. Verzamel ook de afgedrukte exemplaren.</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) erased.</source>
        <translation>
            <numerusform>%n fiche gewist.</numerusform>
            <numerusform>%n fiches gewist.</numerusform>
        </translation>
    </message>
    <message>
        <source>The sheet is erased.</source>
        <translation>De fiche is gewist.</translation>
    </message>
    <message>
        <source>Intervision</source>
        <translation>Intervisie</translation>
    </message>
</context>
<context>
    <name>LifetimeField</name>
    <message>
        <source>Discussed in</source>
        <translation>Besproken in</translation>
    </message>
    <message>
        <source>No session yet</source>
        <translation>Nog geen sessie</translation>
    </message>
    <message numerus="yes">
        <source>A sheet is kept for %n day(s) after its session.</source>
        <translation>
            <numerusform>Een fiche wordt tot %n dag na de sessie bewaard.</numerusform>
            <numerusform>Een fiche wordt tot %n dagen na de sessie bewaard.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) after its session</source>
        <translation>
            <numerusform>%n dag na de sessie</numerusform>
            <numerusform>%n dagen na de sessie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) after its approval</source>
        <translation>
            <numerusform>%n dag na de goedkeuring</numerusform>
            <numerusform>%n dagen na de goedkeuring</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept until {day}, {after}; then it is proposed for erasure.</source>
        <translation>Verloopt op {day}, {after}; dan wordt ze voorgesteld om te wissen.</translation>
    </message>
</context>
<context>
    <name>OwnWords</name>
    <message>
        <source>Put this</source>
        <translation>Zet dit neer</translation>
    </message>
    <message>
        <source>Label, for the whole sheet</source>
        <translation>Label, voor de hele fiche</translation>
    </message>
    <message>
        <source>Readers will see</source>
        <translation>Lezers zien</translation>
    </message>
</context>
<context>
    <name>PagesPanel</name>
    <message>
        <source>Pages of the sheet</source>
        <translation>Bladzijden van de fiche</translation>
    </message>
    <message>
        <source>Approved: these pages can be handed round.</source>
        <translation>Goedgekeurd: deze bladzijden mag u uitdelen.</translation>
    </message>
    <message>
        <source>A draft can be looked at here, not saved. Approve it first.</source>
        <translation>Een concept kunt u hier bekijken, niet bewaren. Keur het eerst goed.</translation>
    </message>
    <message>
        <source>case-sheet-{number}</source>
        <translation>casusfiche-{number}</translation>
    </message>
    <message>
        <source>Save the sheet</source>
        <translation>Fiche bewaren</translation>
    </message>
    <message>
        <source>The pages</source>
        <translation>De bladzijden</translation>
    </message>
</context>
<context>
    <name>PastNotice</name>
    <message>
        <source>Erase what is past its day…</source>
        <translation>Wissen wat voorbij is…</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) past the day until which it was to be kept.</source>
        <translation>
            <numerusform>%n fiche is voorbij de dag tot wanneer u ze zou bewaren.</numerusform>
            <numerusform>%n fiches zijn voorbij de dag tot wanneer u ze zou bewaren.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReaderView</name>
    <message>
        <source>As readers will see it</source>
        <translation>Zoals lezers het zien</translation>
    </message>
</context>
<context>
    <name>RecognitionStep</name>
    <message>
        <source>No</source>
        <translation>Nee</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>I am not sure</source>
        <translation>Ik twijfel</translation>
    </message>
    <message>
        <source>It could be about few people</source>
        <translation>Dit kan over weinigen gaan</translation>
    </message>
    <message>
        <source>Nothing points at few people</source>
        <translation>Niets wijst op weinigen</translation>
    </message>
    <message>
        <source>That goes for the groups under Context. Only you can weigh what the words say, and what was told on the set.</source>
        <translation>Dat geldt voor de groepen onder Context. Wat in de woorden staat en wat op de set verteld werd, kunt alleen u wegen.</translation>
    </message>
    <message>
        <source>Could somebody who was on that set recognise it?</source>
        <translation>Zou iemand die op die set was, dit herkennen?</translation>
    </message>
    <message>
        <source>Could somebody link it to another sheet?</source>
        <translation>Zou iemand dit aan een andere fiche kunnen koppelen?</translation>
    </message>
    <message>
        <source>Could a reader learn something new about a person he or she knows?</source>
        <translation>Zou een lezer iets nieuws te weten komen over iemand die hij of zij kent?</translation>
    </message>
</context>
<context>
    <name>ReviewPanel</name>
    <message>
        <source>Ctrl+M  Mark words yourself</source>
        <translation>Ctrl+M  Zelf woorden aanduiden</translation>
    </message>
    <message>
        <source>Your text</source>
        <translation>Uw tekst</translation>
    </message>
    <message>
        <source>As readers will see it</source>
        <translation>Zoals lezers het zien</translation>
    </message>
</context>
<context>
    <name>SheetHead</name>
    <message>
        <source>Case beside it</source>
        <translation>Dossier ernaast</translation>
    </message>
    <message>
        <source>Sheet {number}</source>
        <translation>Fiche {number}</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Goedgekeurd</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Concept</translation>
    </message>
    <message>
        <source>All sheets</source>
        <translation>Alle fiches</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Voor</translation>
    </message>
    <message>
        <source>Who will read the sheet</source>
        <translation>Wie de fiche zal lezen</translation>
    </message>
    <message>
        <source>1  Write</source>
        <translation>1  Schrijven</translation>
    </message>
    <message>
        <source>2  Look through</source>
        <translation>2  Nakijken</translation>
    </message>
    <message>
        <source>3  Steps</source>
        <translation>3  Stappen</translation>
    </message>
    <message>
        <source>4  Last look</source>
        <translation>4  Laatste blik</translation>
    </message>
    <message>
        <source>5  Pages</source>
        <translation>5  Bladzijden</translation>
    </message>
</context>
<context>
    <name>SheetList</name>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Wissen</translation>
    </message>
    <message>
        <source>No sheets yet</source>
        <translation>Nog geen fiches</translation>
    </message>
    <message>
        <source>A sheet starts from a case. Open the case and choose “For intervision”: you get a draft in general terms, without names, that you finish yourself.</source>
        <translation>Een fiche begint bij een dossier. Open het dossier en kies “Voor intervisie”: u krijgt een concept in grove termen, zonder namen, dat u zelf afwerkt.</translation>
    </message>
    <message>
        <source>To the cases</source>
        <translation>Naar de dossiers</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Fiches</translation>
    </message>
    <message>
        <source>Only a sheet you have approved can leave your vault. From then on it no longer knows which case it was made from.</source>
        <translation>Alleen een goedgekeurde fiche kan uw kluis verlaten. Vanaf dan weet ze niet meer van welk dossier ze komt.</translation>
    </message>
</context>
<context>
    <name>SheetTableModel</name>
    <message>
        <source>Sheet {number}</source>
        <translation>Fiche {number}</translation>
    </message>
    <message>
        <source>set at approval</source>
        <translation>bepaald bij goedkeuring</translation>
    </message>
    <message>
        <source>{day} (past)</source>
        <translation>{day} (voorbij)</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Concept</translation>
    </message>
    <message>
        <source>Approved on {day}</source>
        <translation>Goedgekeurd op {day}</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Voor</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Gemaakt op</translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation>Te bewaren tot</translation>
    </message>
</context>
<context>
    <name>SheetView</name>
    <message>
        <source>The recogniser is made for Dutch. In another language it finds known names and numbers, and misses much else: read more closely yourself.</source>
        <translation>De herkenner is gemaakt voor het Nederlands. In een andere taal vindt hij bekende namen en nummers, en mist hij veel: lees zelf des te aandachtiger.</translation>
    </message>
    <message>
        <source>The notes are in the situation now. Shorten them, then look them through.</source>
        <translation>De notities staan in de situatie. Kort ze in en kijk ze dan na.</translation>
    </message>
    <message>
        <source>The sheet is approved. Nothing has left your vault yet.</source>
        <translation>De fiche is goedgekeurd. Er heeft nog niets uw kluis verlaten.</translation>
    </message>
    <message>
        <source>The sheet is saved as a file. It is noted under Figures, in the register.</source>
        <translation>De fiche is bewaard als bestand. Dat staat genoteerd bij Cijfers, in het register.</translation>
    </message>
</context>
<context>
    <name>StandingList</name>
    <message>
        <source>Still standing in the sheet</source>
        <translation>Wat nog in de fiche staat</translation>
    </message>
    <message>
        <source>{word}
… {around} …</source>
        <translation>{word}
… {around} …</translation>
    </message>
    <message>
        <source>{word}  ·  by your decision in the review
… {around} …</source>
        <translation>{word}  ·  volgens uw beslissing bij het nakijken
… {around} …</translation>
    </message>
    <message>
        <source>Names of people you know: these must go</source>
        <translation>Namen van mensen die u kent: deze moeten weg</translation>
    </message>
    <message>
        <source>Written like a name you know: may this stay?</source>
        <translation>Geschreven als een naam die u kent: mag dit blijven?</translation>
    </message>
    <message>
        <source>Found in the text readers see: may this stay?</source>
        <translation>Gevonden in de tekst die lezers zien: mag dit blijven?</translation>
    </message>
    <message>
        <source>With a capital: may this stay?</source>
        <translation>Met een hoofdletter: mag dit blijven?</translation>
    </message>
    <message>
        <source>Numbers and days: may this stay?</source>
        <translation>Getallen en dagen: mag dit blijven?</translation>
    </message>
    <message>
        <source>Addresses and user names: may this stay?</source>
        <translation>Adressen en gebruikersnamen: mag dit blijven?</translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>The twelve steps</source>
        <translation>De twaalf stappen</translation>
    </message>
    <message numerus="yes">
        <source>%n to decide on</source>
        <translation>
            <numerusform>nog %n te beslissen</numerusform>
            <numerusform>nog %n te beslissen</numerusform>
        </translation>
    </message>
    <message>
        <source>done</source>
        <translation>klaar</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>te doen</translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation>niets gevonden</translation>
    </message>
</context>
<context>
    <name>WalkPanel</name>
    <message>
        <source>Not done after all</source>
        <translation>Toch niet klaar</translation>
    </message>
    <message>
        <source>{number} of 12  ·  {name}</source>
        <translation>{number} van 12  ·  {name}</translation>
    </message>
    <message>
        <source>To what is open</source>
        <translation>Naar wat open staat</translation>
    </message>
    <message>
        <source>To the last screen</source>
        <translation>Naar het laatste scherm</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Volgende stap</translation>
    </message>
    <message>
        <source>Looked at: next step</source>
        <translation>Nagekeken: volgende stap</translation>
    </message>
</context>
<context>
    <name>WayOut</name>
    <message>
        <source>PDF, to print</source>
        <translation>PDF, om af te drukken</translation>
    </message>
    <message>
        <source>HTML, to be read aloud</source>
        <translation>HTML, om te laten voorlezen</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Nederlands</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Engels</translation>
    </message>
    <message>
        <source>Save as file…</source>
        <translation>Bewaren als bestand…</translation>
    </message>
    <message>
        <source>The PDF is for printing and handing round. Colleagues who use a screen reader get the HTML page: it is read aloud in the right order, and opens in any browser.</source>
        <translation>De PDF is om af te drukken en rond te delen. Collega’s die met een schermlezer werken, krijgen de HTML: die wordt in de juiste volgorde voorgelezen en opent in elke browser.</translation>
    </message>
    <message>
        <source>One for each reader, so that you can count them in again afterwards.</source>
        <translation>Eén per lezer, zodat u ze achteraf weer kunt inzamelen en tellen.</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Uitgave</translation>
    </message>
    <message>
        <source>Language of the sheet</source>
        <translation>Taal van de fiche</translation>
    </message>
    <message>
        <source>Numbered copies</source>
        <translation>Genummerde exemplaren</translation>
    </message>
</context>
<context>
    <name>WriteForm</name>
    <message>
        <source>Context</source>
        <translation>Context</translation>
    </message>
    <message>
        <source>For the discussion</source>
        <translation>Voor de bespreking</translation>
    </message>
    <message>
        <source>About your own part: what do you want to find out or decide?</source>
        <translation>Over uw eigen rol: wat wilt u uitzoeken of beslissen?</translation>
    </message>
    <message>
        <source>On to looking through</source>
        <translation>Naar het nakijken</translation>
    </message>
    <message>
        <source>Who is A, who is B: a role each, no names.</source>
        <translation>Wie is A, wie is B: telkens een rol, geen namen.</translation>
    </message>
    <message>
        <source>At most ten lines, in your own words. What could give somebody away is marked while you write; you decide on it in the next step.</source>
        <translation>Hoogstens tien regels, in uw eigen woorden. Wat iemand kan verraden, wordt aangeduid terwijl u schrijft; u beslist erover in de volgende stap.</translation>
    </message>
    <message>
        <source>Tension</source>
        <translation>Spanningsveld</translation>
    </message>
    <message>
        <source>Risk-group angle</source>
        <translation>Risicogroep-invalshoek</translation>
    </message>
    <message>
        <source>Which kinds of detail you changed; never what they were.</source>
        <translation>Welke soort details u aanpaste, nooit wat er stond.</translation>
    </message>
    <message>
        <source>Altered details</source>
        <translation>Aangepaste details</translation>
    </message>
    <message>
        <source>Preferred method</source>
        <translation>Gewenste methode</translation>
    </message>
</context>
<context>
    <name>findings</name>
    <message>
        <source>person</source>
        <translation>persoon</translation>
    </message>
    <message>
        <source>place</source>
        <translation>plaats</translation>
    </message>
    <message>
        <source>company</source>
        <translation>onderneming</translation>
    </message>
    <message>
        <source>production</source>
        <translation>productie</translation>
    </message>
    <message>
        <source>date</source>
        <translation>datum</translation>
    </message>
    <message>
        <source>phone number</source>
        <translation>telefoonnummer</translation>
    </message>
    <message>
        <source>e-mail address</source>
        <translation>e-mailadres</translation>
    </message>
    <message>
        <source>web address</source>
        <translation>webadres</translation>
    </message>
    <message>
        <source>user name</source>
        <translation>gebruikersnaam</translation>
    </message>
    <message>
        <source>account number</source>
        <translation>rekeningnummer</translation>
    </message>
    <message>
        <source>national register number</source>
        <translation>rijksregisternummer</translation>
    </message>
    <message>
        <source>number that leads to somebody</source>
        <translation>nummer dat naar iemand leidt</translation>
    </message>
    <message>
        <source>age</source>
        <translation>leeftijd</translation>
    </message>
    <message>
        <source>function</source>
        <translation>functie</translation>
    </message>
    <message>
        <source>he or she</source>
        <translation>hij of zij</translation>
    </message>
    <message>
        <source>somebody&apos;s own words</source>
        <translation>woorden van iemand zelf</translation>
    </message>
    <message>
        <source>rare feature</source>
        <translation>zeldzaam kenmerk</translation>
    </message>
    <message>
        <source>number</source>
        <translation>aantal</translation>
    </message>
    <message>
        <source>to consider</source>
        <translation>te overwegen</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>zeker</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>waarschijnlijk</translation>
    </message>
    <message>
        <source>perhaps</source>
        <translation>misschien</translation>
    </message>
    <message>
        <source>may stay</source>
        <translation>kan blijven</translation>
    </message>
    <message>
        <source>taken out</source>
        <translation>weggelaten</translation>
    </message>
    <message>
        <source>becomes {written}</source>
        <translation>wordt {written}</translation>
    </message>
    <message>
        <source>still to decide</source>
        <translation>te beslissen</translation>
    </message>
</context>
<context>
    <name>review keys</name>
    <message>
        <source>To the next finding that is not decided, and back</source>
        <translation>Naar de volgende vondst zonder beslissing, en terug</translation>
    </message>
    <message>
        <source>To the finding below or above</source>
        <translation>Naar de vondst eronder of erboven</translation>
    </message>
    <message>
        <source>What is proposed</source>
        <translation>Wat voorgesteld wordt</translation>
    </message>
    <message>
        <source>One of the words offered</source>
        <translation>Een van de aangeboden woorden</translation>
    </message>
    <message>
        <source>The label of this person</source>
        <translation>Het label van deze persoon</translation>
    </message>
    <message>
        <source>Something more general</source>
        <translation>Iets algemeners</translation>
    </message>
    <message>
        <source>May stay</source>
        <translation>Kan blijven</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Weghalen</translation>
    </message>
    <message>
        <source>Another label for this person</source>
        <translation>Een ander label voor deze persoon</translation>
    </message>
    <message>
        <source>Words of your own</source>
        <translation>Eigen woorden</translation>
    </message>
    <message>
        <source>Everywhere in this sheet, or here alone</source>
        <translation>Overal in deze fiche, of alleen hier</translation>
    </message>
    <message>
        <source>Another sort of finding</source>
        <translation>Een andere soort vondst</translation>
    </message>
    <message>
        <source>Take the last decision back</source>
        <translation>De laatste beslissing ongedaan maken</translation>
    </message>
    <message>
        <source>Write in the text here; Esc leads back</source>
        <translation>Hier in de tekst schrijven; Esc leidt terug</translation>
    </message>
    <message>
        <source>Mark the words selected in the text</source>
        <translation>De woorden aanduiden die in de tekst geselecteerd zijn</translation>
    </message>
</context>
<context>
    <name>sheet parts</name>
    <message>
        <source>Neutral title</source>
        <translation>Neutrale titel</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>Situatie</translation>
    </message>
    <message>
        <source>What the applicant asked</source>
        <translation>Vraag van de verzoeker</translation>
    </message>
    <message>
        <source>What I did so far</source>
        <translation>Mijn stappen tot nu toe</translation>
    </message>
    <message>
        <source>My question</source>
        <translation>Mijn intervisievraag</translation>
    </message>
</context>
<context>
    <name>sheets</name>
    <message>
        <source>The sector</source>
        <translation>De sector</translation>
    </message>
    <message>
        <source>The pool</source>
        <translation>De poule</translation>
    </message>
</context>
<context>
    <name>walk</name>
    <message>
        <source>still to decide on</source>
        <translation>nog te beslissen</translation>
    </message>
    <message>
        <source>stays, unless you decide otherwise</source>
        <translation>blijft, tenzij u anders beslist</translation>
    </message>
    <message>
        <source>stays as it is</source>
        <translation>blijft zoals het is</translation>
    </message>
    <message>
        <source>taken out</source>
        <translation>weggelaten</translation>
    </message>
    <message>
        <source>Names and contacts</source>
        <translation>Namen en contact</translation>
    </message>
    <message>
        <source>Company, title, place</source>
        <translation>Bedrijf, titel, plaats</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Functions</source>
        <translation>Functies</translation>
    </message>
    <message>
        <source>Ages</source>
        <translation>Leeftijden</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Gender</translation>
    </message>
    <message>
        <source>Quotations</source>
        <translation>Citaten</translation>
    </message>
    <message>
        <source>Rare features</source>
        <translation>Zeldzame kenmerken</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Aantallen</translation>
    </message>
    <message>
        <source>Three questions</source>
        <translation>Drie vragen</translation>
    </message>
    <message>
        <source>Who will be there</source>
        <translation>Wie er zal zijn</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Voor wie</translation>
    </message>
    <message>
        <source>One name left standing is enough. A letter tells as much about the case and nothing about the person.</source>
        <translation>Eén naam die blijft staan, is genoeg. Een letter zegt evenveel over de casus en niets over de persoon.</translation>
    </message>
    <message>
        <source>In a small sector a company, a title or a town leads to a handful of people. Its kind tells enough.</source>
        <translation>In een kleine sector leidt een bedrijf, een titel of een gemeente naar een handvol mensen. Het soort zegt genoeg.</translation>
    </message>
    <message>
        <source>A date can be laid beside a shooting schedule; “week 2” cannot.</source>
        <translation>Een datum kan iemand naast een draaiplanning leggen; “week 2” niet.</translation>
    </message>
    <message>
        <source>On many sets one person alone has that function. A group of functions has many people.</source>
        <translation>Op veel sets heeft maar één persoon die functie. Een groep van functies telt veel mensen.</translation>
    </message>
    <message>
        <source>An age beside a function leaves few people. A band is enough to follow the case.</source>
        <translation>Een leeftijd naast een functie laat weinig mensen over. Een leeftijdsgroep volstaat om de casus te volgen.</translation>
    </message>
    <message>
        <source>“She” halves the number of people it can be. Keep it only where the case cannot be understood without it.</source>
        <translation>“Zij” halveert het aantal mensen over wie het kan gaan. Houd het alleen waar de casus anders niet te begrijpen is.</translation>
    </message>
    <message>
        <source>Whoever said it, wrote it or stood by knows the words at once. Tell it in your own words.</source>
        <translation>Wie het zei, schreef of hoorde, herkent de woorden meteen. Vertel het in uw eigen woorden.</translation>
    </message>
    <message>
        <source>An award, an accident, an illness, an origin: few people share it, and everybody remembers it.</source>
        <translation>Een prijs, een ongeval, een ziekte, een afkomst: weinig mensen delen het, en iedereen onthoudt het.</translation>
    </message>
    <message>
        <source>“A crew of 23” can be looked up; “about 20” tells as much.</source>
        <translation>“Een ploeg van 23” kan iemand opzoeken; “ongeveer 20” zegt evenveel.</translation>
    </message>
    <message>
        <source>No list finds this: you alone know who was there and what was told about it.</source>
        <translation>Dit vindt geen enkele lijst: alleen u weet wie erbij was en wat erover verteld is.</translation>
    </message>
    <message>
        <source>Whoever works for a company of this case, or once did, recognises more than you would think.</source>
        <translation>Wie voor een bedrijf uit deze casus werkt of werkte, herkent meer dan u denkt.</translation>
    </message>
    <message>
        <source>In doubt a sheet goes to fewer people, or is made of several cases so that it is nobody&apos;s.</source>
        <translation>Bij twijfel gaat een fiche naar minder mensen, of wordt ze uit verschillende casussen samengesteld, zodat ze van niemand is.</translation>
    </message>
</context>
</TS>
