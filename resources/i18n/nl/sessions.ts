<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en_GB">
<context>
    <name>AttendancePanel</name>
    <message>
        <source>Dutch</source>
        <translation>Nederlands</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Engels</translation>
    </message>
    <message>
        <source>Tell the place too</source>
        <translation>Ook de plaats vermelden</translation>
    </message>
    <message>
        <source>Pages of the attendance proof</source>
        <translation>Bladzijden van het aanwezigheidsattest</translation>
    </message>
    <message>
        <source>Back to the session</source>
        <translation>Terug naar de sessie</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Bewaren als PDF…</translation>
    </message>
    <message>
        <source>Colleagues are meant</source>
        <translation>Het gaat om collega’s</translation>
    </message>
    <message>
        <source>Known from a case of yours: {names}. Are colleagues meant, who were there?</source>
        <translation>Bekend uit een dossier van u: {names}. Gaat het om collega’s die er waren?</translation>
    </message>
    <message>
        <source>attendance-{number}.pdf</source>
        <translation>aanwezigheid-{number}.pdf</translation>
    </message>
    <message>
        <source>Save the attendance proof</source>
        <translation>Het aanwezigheidsattest bewaren</translation>
    </message>
    <message>
        <source>The attendance proof is saved, and noted in the register.</source>
        <translation>Het aanwezigheidsattest is bewaard en genoteerd in het register.</translation>
    </message>
    <message>
        <source>For the register of your training: who was there and when. Nothing that was discussed is in it.</source>
        <translation>Voor wie uw vorming bijhoudt: wie er was en wanneer. Niets van wat besproken werd, staat erin.</translation>
    </message>
    <message>
        <source>Language of the proof</source>
        <translation>Taal van het attest</translation>
    </message>
    <message>
        <source>Attendance proof</source>
        <translation>Aanwezigheidsattest</translation>
    </message>
</context>
<context>
    <name>LearningView</name>
    <message>
        <source>Back to the sessions</source>
        <translation>Terug naar de sessies</translation>
    </message>
    <message>
        <source>Note a moment of learning</source>
        <translation>Een leermoment noteren</translation>
    </message>
    <message>
        <source>My learning in {year}</source>
        <translation>Mijn leren in {year}</translation>
    </message>
    <message>
        <source>Supervision</source>
        <translation>Supervisie</translation>
    </message>
    <message>
        <source>Intervision</source>
        <translation>Intervisie</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Bijscholing</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Attest</translation>
    </message>
    <message>
        <source>Next session</source>
        <translation>Volgende sessie</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>In orde</translation>
    </message>
    <message>
        <source>Done this year, on {last}. The next one is due by {day}.</source>
        <translation>Dit jaar gedaan, op {last}. De volgende is nodig vóór of op {day}.</translation>
    </message>
    <message>
        <source>Due by {day}; the last one was on {last}.</source>
        <translation>Nodig vóór of op {day}; de vorige was op {last}.</translation>
    </message>
    <message>
        <source>Due by {day}: once a year, it keeps your certificate valid.</source>
        <translation>Nodig vóór of op {day}: één keer per jaar, zo blijft uw attest geldig.</translation>
    </message>
    <message>
        <source>With the pool {pool} of {pool_goal}, with the sector {sector} of {goal}.</source>
        <translation>Met de poule {pool} van {pool_goal}, met de sector {sector} van {goal}.</translation>
    </message>
    <message>
        <source>No training noted this year yet.</source>
        <translation>Dit jaar is nog geen bijscholing genoteerd.</translation>
    </message>
    <message>
        <source>{all} this year, of which {recognised} with a recognised trainer.</source>
        <translation>{all} dit jaar, waarvan {recognised} bij een erkende begeleider.</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n uur</numerusform>
            <numerusform>%n uur</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuut</numerusform>
            <numerusform>%n minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>No certificate of the basic training noted yet.</source>
        <translation>Nog geen attest van de basisopleiding genoteerd.</translation>
    </message>
    <message>
        <source>Of {day}. At risk: no supervision is noted in {years}.</source>
        <translation>Van {day}. In gevaar: geen supervisie genoteerd in {years}.</translation>
    </message>
    <message>
        <source>Of {day}, kept valid by supervision in each year since.</source>
        <translation>Van {day}, geldig gebleven door supervisie in elk jaar sindsdien.</translation>
    </message>
    <message>
        <source>None is planned. Agree on a day at the end of a session.</source>
        <translation>Er is er geen gepland. Spreek een dag af aan het einde van een sessie.</translation>
    </message>
    <message>
        <source>On {day}.</source>
        <translation>Op {day}.</translation>
    </message>
</context>
<context>
    <name>MethodsView</name>
    <message>
        <source>Go on by itself when the time is up</source>
        <translation>Vanzelf verder als de tijd om is</translation>
    </message>
    <message>
        <source>Back to the sessions</source>
        <translation>Terug naar de sessies</translation>
    </message>
    <message>
        <source>Start: {method}</source>
        <translation>Start: {method}</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message>
        <source>advice is welcome</source>
        <translation>advies mag</translation>
    </message>
    <message>
        <source>presenter listens</source>
        <translation>inbrenger luistert</translation>
    </message>
    <message>
        <source>in all, as a proposal</source>
        <translation>samen, als voorstel</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
</context>
<context>
    <name>PhaseBoard</name>
    <message>
        <source>Time is up</source>
        <translation>De tijd is om</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Gepauzeerd</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) over time</source>
        <translation>
            <numerusform>%n minuut over tijd</numerusform>
            <numerusform>%n minuten over tijd</numerusform>
        </translation>
    </message>
    <message>
        <source>Advice is welcome</source>
        <translation>Advies mag</translation>
    </message>
    <message>
        <source>No advice yet</source>
        <translation>Nog geen advies</translation>
    </message>
    <message>
        <source>Presenter may speak</source>
        <translation>Inbrenger mag spreken</translation>
    </message>
    <message>
        <source>Presenter listens</source>
        <translation>Inbrenger luistert</translation>
    </message>
    <message>
        <source>This is the last phase</source>
        <translation>Dit is de laatste fase</translation>
    </message>
    <message>
        <source>Next: {phase}</source>
        <translation>Straks: {phase}</translation>
    </message>
</context>
<context>
    <name>PresenterBox</name>
    <message>
        <source>Take away</source>
        <translation>Weghalen</translation>
    </message>
    <message>
        <source>Presenter {number}</source>
        <translation>Inbrenger {number}</translation>
    </message>
    <message>
        <source>Take away presenter {number}</source>
        <translation>Inbrenger {number} weghalen</translation>
    </message>
    <message>
        <source>About one&apos;s own acting; nobody can be recognised in it.</source>
        <translation>Over het eigen handelen; niemand is erin te herkennen.</translation>
    </message>
    <message>
        <source>Question, in one neutral line</source>
        <translation>Vraag, in één neutrale regel</translation>
    </message>
    <message>
        <source>Chosen action</source>
        <translation>Gekozen actie</translation>
    </message>
    <message>
        <source>Feedback to the group on</source>
        <translation>Koppelt terug aan de groep op</translation>
    </message>
</context>
<context>
    <name>PresenterLines</name>
    <message>
        <source>Add a presenter</source>
        <translation>Een inbrenger toevoegen</translation>
    </message>
</context>
<context>
    <name>PresenterView</name>
    <message>
        <source>Go on (Space)</source>
        <translation>Verder (spatie)</translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation>Pauze (spatie)</translation>
    </message>
    <message>
        <source>Phase {place} of {count}</source>
        <translation>Fase {place} van {count}</translation>
    </message>
    <message>
        <source>Your vault is about to lock, as nothing was touched for a while. Press any key, such as Shift, to stay here.</source>
        <translation>Uw kluis vergrendelt zo dadelijk, want er werd even niets aangeraakt. Druk op een toets, bijvoorbeeld Shift, om hier te blijven.</translation>
    </message>
    <message>
        <source>Back (←)</source>
        <translation>Vorige fase (←)</translation>
    </message>
    <message>
        <source>Next phase (→)</source>
        <translation>Volgende fase (→)</translation>
    </message>
    <message>
        <source>A minute less (−)</source>
        <translation>Minuut minder (−)</translation>
    </message>
    <message>
        <source>A minute more (+)</source>
        <translation>Minuut meer (+)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Sluiten (Esc)</translation>
    </message>
    <message>
        <source>Window or whole screen (F11)</source>
        <translation>Venster of heel scherm (F11)</translation>
    </message>
    <message>
        <source>Intervision</source>
        <translation>Intervisie</translation>
    </message>
</context>
<context>
    <name>SessionEditor</name>
    <message>
        <source>Lead this session…</source>
        <translation>Deze sessie leiden…</translation>
    </message>
    <message>
        <source>Attendance proof…</source>
        <translation>Aanwezigheidsattest…</translation>
    </message>
    <message>
        <source>Raise a policy signal…</source>
        <translation>Beleidssignaal noteren…</translation>
    </message>
    <message numerus="yes">
        <source>%n signal(s) raised.</source>
        <translation>
            <numerusform>%n signaal genoteerd.</numerusform>
            <numerusform>%n signalen genoteerd.</numerusform>
        </translation>
    </message>
    <message>
        <source>Known from a case of yours: {names}. Among attendees a colleague may be meant; elsewhere the name should go.</source>
        <translation>Bekend uit een dossier van u: {names}. Bij de aanwezigen kan een collega bedoeld zijn; elders hoort de naam weg.</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sessie</translation>
    </message>
    <message>
        <source>No story of a case belongs here: only who met, how you worked and what you agreed. What was told stays with those who were there.</source>
        <translation>Hier hoort geen verhaal van een dossier: alleen wie samenkwam, hoe u werkte en wat u afsprak. Wat verteld werd, blijft bij wie erbij was.</translation>
    </message>
</context>
<context>
    <name>SessionForm</name>
    <message>
        <source>Too long to be kept. Write one person on each line.</source>
        <translation>Te lang om te bewaren. Zet één persoon op elke regel.</translation>
    </message>
    <message>
        <source>Too long to be kept. A few points are enough.</source>
        <translation>Te lang om te bewaren. Enkele punten volstaan.</translation>
    </message>
    <message>
        <source>What was discussed</source>
        <translation>Wat besproken werd</translation>
    </message>
    <message>
        <source>Presenters</source>
        <translation>Inbrengers</translation>
    </message>
    <message>
        <source>Looking back</source>
        <translation>Terugblik</translation>
    </message>
    <message>
        <source>Facilitator</source>
        <translation>Begeleider</translation>
    </message>
    <message>
        <source>One person on each line. With colleagues of the sector also the organisation: name – organisation.</source>
        <translation>Eén persoon per regel. Met collega’s van de sector ook de organisatie: naam – organisatie.</translation>
    </message>
    <message>
        <source>When and who</source>
        <translation>Wanneer en wie</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Starts at</source>
        <translation>Begint om</translation>
    </message>
    <message>
        <source>Duration in minutes</source>
        <translation>Duur in minuten</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>Online counts as a place.</source>
        <translation>Online is ook een plaats.</translation>
    </message>
    <message>
        <source>Attendees</source>
        <translation>Aanwezigen</translation>
    </message>
    <message>
        <source>Written so that the pool may publish it. No case in it.</source>
        <translation>Zo geschreven dat de poule het mag publiceren. Niets van een dossier.</translation>
    </message>
    <message>
        <source>What you take along</source>
        <translation>Wat u meeneemt</translation>
    </message>
    <message>
        <source>Learning points</source>
        <translation>Leerpunten</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Afspraken</translation>
    </message>
    <message>
        <source>Next session on</source>
        <translation>Volgende sessie op</translation>
    </message>
    <message>
        <source>Your own sheets</source>
        <translation>Uw eigen fiches</translation>
    </message>
    <message>
        <source>From the session on, a sheet is kept for a limited time: see Settings.</source>
        <translation>Vanaf de sessie blijft een fiche nog beperkte tijd bewaard: zie Instellingen.</translation>
    </message>
</context>
<context>
    <name>SessionList</name>
    <message>
        <source>Sessions</source>
        <translation>Sessies</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>Nieuwe sessie</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>Methodes</translation>
    </message>
    <message>
        <source>My year</source>
        <translation>Mijn jaar</translation>
    </message>
</context>
<context>
    <name>SessionListModel</name>
    <message>
        <source>Not filled in yet</source>
        <translation>Nog niet ingevuld</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s)</source>
        <translation>
            <numerusform>%n fiche</numerusform>
            <numerusform>%n fiches</numerusform>
        </translation>
    </message>
    <message>
        <source>planned</source>
        <translation>gepland</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>concept</translation>
    </message>
</context>
<context>
    <name>SessionsPanel</name>
    <message>
        <source>No sessions yet</source>
        <translation>Nog geen sessies</translation>
    </message>
    <message>
        <source>Begin the record before you meet or afterwards. Under “Methods” you find how a session goes, with a clock for the whole table.</source>
        <translation>Begin de sessie voordat u samenkomt, of erna. Onder “Methodes” vindt u hoe een sessie verloopt, met een klok voor de hele tafel.</translation>
    </message>
    <message>
        <source>Erase this session?</source>
        <translation>Deze sessie wissen?</translation>
    </message>
    <message>
        <source>Its attendees, lines and answers are erased. Sheets and signals stay. This cannot be undone. The backups still hold it until those are replaced.</source>
        <translation>De aanwezigen, regels en antwoorden worden gewist. Fiches en signalen blijven. Dat kunt u niet ongedaan maken. De reservekopieën bevatten de sessie nog tot ze vervangen zijn.</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Wissen</translation>
    </message>
    <message>
        <source>The session is erased.</source>
        <translation>De sessie is gewist.</translation>
    </message>
</context>
<context>
    <name>SheetsField</name>
    <message>
        <source>There are no approved sheets yet. A sheet is made in a case, with “For intervision”.</source>
        <translation>Er zijn nog geen goedgekeurde fiches. Een fiche maakt u in een dossier, met “Voor intervisie”.</translation>
    </message>
    <message>
        <source>Sheet {number}, for the pool</source>
        <translation>Fiche {number}, voor de poule</translation>
    </message>
    <message>
        <source>Sheet {number}, for the sector</source>
        <translation>Fiche {number}, voor de sector</translation>
    </message>
</context>
<context>
    <name>TimeField</name>
    <message>
        <source>hh:mm</source>
        <translation>uu:mm</translation>
    </message>
    <message>
        <source>This is not a time. Write it as 13:30.</source>
        <translation>Dit is geen uur. Schrijf het als 13:30.</translation>
    </message>
</context>
</TS>
