<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en_GB">
<context>
    <name>DayCards</name>
    <message>
        <source>Nothing is waiting for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First replies, hearings and next steps appear here as soon as there are any.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DueCard</name>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Show %n more</numerusform>
            <numerusform>Show %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DueRow</name>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>waiting for %n day(s)</source>
        <translation>
            <numerusform>waiting for %n day</numerusform>
            <numerusform>waiting for %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <source>Does somebody call or write? Begin a case at once: it takes a few answers, and the rest can wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin a case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you keep cases in a spreadsheet? You can take them over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a list over…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do you count along with your colleagues? Your card for the pool is made under “Round”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your first steps</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message>
        <source>Good morning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good afternoon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good evening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the next 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When there is time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a first reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hear and inform the person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish a draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep or erase: the time to keep it has passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase sheets that are past their day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note or plan this year&apos;s supervision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the second version of your vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new backup: the last one that was tested is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a backup: there is none of your work of the last days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test whether a backup opens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try your recovery code once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intervision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>received on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by {day} at the latest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept until {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last backup: {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not tested yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tested on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday {time}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>New case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This vault is open to read only: you see what is in it, and nothing is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A backup is being made, opened and read whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A backup is made. It was opened and read whole: it is sound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
