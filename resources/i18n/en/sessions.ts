<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en_GB">
<context>
    <name>AttendancePanel</name>
    <message>
        <source>Dutch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell the place too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages of the attendance proof</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colleagues are meant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known from a case of yours: {names}. Are colleagues meant, who were there?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attendance-{number}.pdf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the attendance proof</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The attendance proof is saved, and noted in the register.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the register of your training: who was there and when. Nothing that was discussed is in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the proof</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attendance proof</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LearningView</name>
    <message>
        <source>Back to the sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note a moment of learning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My learning in {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supervision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intervision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done this year, on {last}. The next one is due by {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due by {day}; the last one was on {last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due by {day}: once a year, it keeps your certificate valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the pool {pool} of {pool_goal}, with the sector {sector} of {goal}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No training noted this year yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{all} this year, of which {recognised} with a recognised trainer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>No certificate of the basic training noted yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of {day}. At risk: no supervision is noted in {years}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of {day}, kept valid by supervision in each year since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None is planned. Agree on a day at the end of a session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On {day}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MethodsView</name>
    <message>
        <source>Go on by itself when the time is up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start: {method}</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>presenter listens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in all, as a proposal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhaseBoard</name>
    <message>
        <source>Time is up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) over time</source>
        <translation>
            <numerusform>%n minute over time</numerusform>
            <numerusform>%n minutes over time</numerusform>
        </translation>
    </message>
    <message>
        <source>Advice is welcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No advice yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presenter may speak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presenter listens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the last phase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: {phase}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PresenterBox</name>
    <message>
        <source>Take away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presenter {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take away presenter {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About one&apos;s own acting; nobody can be recognised in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question, in one neutral line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feedback to the group on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PresenterLines</name>
    <message>
        <source>Add a presenter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PresenterView</name>
    <message>
        <source>Go on (Space)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phase {place} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your vault is about to lock, as nothing was touched for a while. Press any key, such as Shift, to stay here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back (←)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next phase (→)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A minute less (−)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A minute more (+)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window or whole screen (F11)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intervision</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SessionEditor</name>
    <message>
        <source>Lead this session…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attendance proof…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raise a policy signal…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n signal(s) raised.</source>
        <translation>
            <numerusform>%n signal raised.</numerusform>
            <numerusform>%n signals raised.</numerusform>
        </translation>
    </message>
    <message>
        <source>Known from a case of yours: {names}. Among attendees a colleague may be meant; elsewhere the name should go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No story of a case belongs here: only who met, how you worked and what you agreed. What was told stays with those who were there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SessionForm</name>
    <message>
        <source>Too long to be kept. Write one person on each line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too long to be kept. A few points are enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was discussed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presenters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facilitator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One person on each line. With colleagues of the sector also the organisation: name – organisation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When and who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duration in minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Online counts as a place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attendees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written so that the pool may publish it. No case in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you take along</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next session on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own sheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the session on, a sheet is kept for a limited time: see Settings.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SessionList</name>
    <message>
        <source>Sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Methods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My year</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SessionListModel</name>
    <message>
        <source>Not filled in yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s)</source>
        <translation>
            <numerusform>%n sheet</numerusform>
            <numerusform>%n sheets</numerusform>
        </translation>
    </message>
    <message>
        <source>planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>draft</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SessionsPanel</name>
    <message>
        <source>No sessions yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin the record before you meet or afterwards. Under “Methods” you find how a session goes, with a clock for the whole table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase this session?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its attendees, lines and answers are erased. Sheets and signals stay. This cannot be undone. The backups still hold it until those are replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session is erased.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SheetsField</name>
    <message>
        <source>There are no approved sheets yet. A sheet is made in a case, with “For intervision”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet {number}, for the pool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet {number}, for the sector</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimeField</name>
    <message>
        <source>hh:mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a time. Write it as 13:30.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
