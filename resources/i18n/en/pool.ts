<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en_GB">
<context>
    <name>GoalsView</name>
    <message>
        <source>Goals of the year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reached} of {goal}, reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reached} of {goal}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pool</name>
    <message>
        <source>Questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody asks how something works; there is no situation behind it. Otherwise start a case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No questions noted yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase this question?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its answers and your remark are erased. This cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bottleneck, risk or opportunity you see in the sector, without anybody&apos;s story in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New signal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No signals noted yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase this signal?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its text and its answers are erased. This cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text for publication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write so that nobody can be recognised. This text never leaves on its own: it may appear in a report of the pool only after two colleagues have read and approved it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Information sessions, guidance of organisations, workshops, consultations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No activities noted yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase this activity?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its numbers, the organisation&apos;s name and your remark are erased. This cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supervision, intervision, training: what keeps your certificate valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New learning moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No learning moments noted yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase this learning moment?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Companies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Companies that joined the pool. Their names help you notice a conflict of interest; they never leave your vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No companies noted yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase this company?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its name, its answers and your remark are erased, and cases no longer point to it. This cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisations guided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Students and starters reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supervision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intervision of the pool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intervision of the sector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not filled in yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>draft</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PoolPage</name>
    <message>
        <source>Kind of record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backups still hold it until those are replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pool</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordForm</name>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordListModel</name>
    <message numerus="yes">
        <source>%n participant(s)</source>
        <translation>
            <numerusform>%n participant</numerusform>
            <numerusform>%n participants</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordPanel</name>
    <message>
        <source>What you note here stays in your vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are goals of the whole pool this year. You see what you noted yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What every counsellor of the pool takes part in each year.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
