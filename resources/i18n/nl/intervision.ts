<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en_GB">
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
        <source>Case</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>What you know</source>
        <translation>Wat u weet</translation>
    </message>
    <message>
        <source>To read along. Nothing of this goes in by itself.</source>
        <translation>Om mee te lezen. Niets hiervan komt vanzelf in de fiche.</translation>
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
        <source>Still standing in the sheet</source>
        <translation>Wat nog in de fiche staat</translation>
    </message>
    <message>
        <source>Show in the text</source>
        <translation>Toon in de tekst</translation>
    </message>
    <message>
        <source>Approve the sheet</source>
        <translation>Fiche goedkeuren</translation>
    </message>
    <message>
        <source>{word}  ·  {kind}
… {around} …</source>
        <translation>{word}  ·  {kind}
… {around} …</translation>
    </message>
    <message>
        <source>name of somebody you know: take it out</source>
        <translation>naam van iemand uit uw dossiers: haal weg</translation>
    </message>
    <message>
        <source>written like a name you know: may this stay?</source>
        <translation>lijkt op een naam uit uw dossiers: mag dit blijven?</translation>
    </message>
    <message>
        <source>with a capital: may this stay?</source>
        <translation>met een hoofdletter: mag dit blijven?</translation>
    </message>
    <message>
        <source>number or date: may this stay?</source>
        <translation>getal of datum: mag dit blijven?</translation>
    </message>
    <message>
        <source>address or handle: may this stay?</source>
        <translation>adres of gebruikersnaam: mag dit blijven?</translation>
    </message>
    <message>
        <source>This sheet is approved. If you change it, it is a draft again.</source>
        <translation>Deze fiche is goedgekeurd. Past u ze aan, dan is ze opnieuw een concept.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) still to decide on.</source>
        <translation>
            <numerusform>Nog over %n ding te beslissen.</numerusform>
            <numerusform>Nog over %n dingen te beslissen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing left to decide on. You can approve the sheet.</source>
        <translation>Er is niets meer te beslissen. U kunt de fiche goedkeuren.</translation>
    </message>
    <message>
        <source>Everything below still stands in the sheet. Ask yourself: could somebody who was there recognise this? Could two sheets be linked by it? Tick what may stay; take the rest out of the text.</source>
        <translation>Alles hieronder staat nog in de fiche. Vraag u af: kan iemand die erbij was dit herkennen? Kan iemand er twee fiches mee aan elkaar koppelen? Vink aan wat mag blijven. Haal de rest uit de tekst.</translation>
    </message>
    <message>
        <source>Look once more</source>
        <translation>Nakijken</translation>
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
        <source>Erase sheet {number}?</source>
        <translation>Fiche {number} wissen?</translation>
    </message>
    <message>
        <source>The sheet is gone from your vault for good. The backups still hold it until those are replaced, and files you saved before stay where you put them. What left stays noted in the register, without words.</source>
        <translation>De fiche verdwijnt voorgoed uit uw kluis. In de back-ups staat ze nog, tot die vervangen zijn. Bestanden die u eerder bewaarde, blijven staan waar u ze zette. In het register blijft genoteerd dat ze vertrokken is, zonder woorden.</translation>
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
    <name>PagesPanel</name>
    <message>
        <source>Dutch</source>
        <translation>Nederlands</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Engels</translation>
    </message>
    <message>
        <source>Pages of the sheet</source>
        <translation>Bladzijden van de fiche</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Bewaren als pdf…</translation>
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
        <source>case-sheet-{number}.pdf</source>
        <translation>casusfiche-{number}.pdf</translation>
    </message>
    <message>
        <source>Save the sheet</source>
        <translation>Fiche bewaren</translation>
    </message>
    <message>
        <source>Language of the sheet</source>
        <translation>Taal van de fiche</translation>
    </message>
    <message>
        <source>Numbered copies</source>
        <translation>Genummerde exemplaren</translation>
    </message>
    <message>
        <source>One for each reader, so that you can count them in again afterwards.</source>
        <translation>Eén per lezer, zodat u ze achteraf weer kunt inzamelen.</translation>
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
        <source>A sheet starts from a case. Open the case and choose “For intervision”: you get a draft in coarse terms, without names, that you finish yourself.</source>
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
        <translation>Toestand</translation>
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
        <source>The sheet is approved. Nothing has left your vault yet.</source>
        <translation>De fiche is goedgekeurd. Er heeft nog niets uw kluis verlaten.</translation>
    </message>
    <message>
        <source>The sheet is saved as a file. It is noted under Figures, in the register.</source>
        <translation>De fiche is bewaard als bestand. Dat staat genoteerd bij Cijfers, in het register.</translation>
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
        <translation>Wie de fiche leest</translation>
    </message>
    <message>
        <source>1  Write</source>
        <translation>1  Schrijven</translation>
    </message>
    <message>
        <source>2  Look once more</source>
        <translation>2  Nakijken</translation>
    </message>
    <message>
        <source>3  Pages</source>
        <translation>3  Bladzijden</translation>
    </message>
</context>
<context>
    <name>WriteForm</name>
    <message>
        <source>Neutral title</source>
        <translation>Neutrale titel</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Context</translation>
    </message>
    <message>
        <source>The case</source>
        <translation>De casus</translation>
    </message>
    <message>
        <source>For the discussion</source>
        <translation>Voor de bespreking</translation>
    </message>
    <message>
        <source>Letters for people: A, B, C. No names.</source>
        <translation>Letters voor mensen: A, B, C. Geen namen.</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>At most ten lines. Say “week 2” rather than a date, and tell what was said in your own words.</source>
        <translation>Hoogstens tien regels. Schrijf “week 2” in plaats van een datum, en vertel in uw eigen woorden wat er gezegd is.</translation>
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
        <source>About your own part: what do you want to find out or decide?</source>
        <translation>Over uw eigen rol: wat wilt u uitzoeken of beslissen?</translation>
    </message>
    <message>
        <source>My question</source>
        <translation>Mijn intervisievraag</translation>
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
</TS>
