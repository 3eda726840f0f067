<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en_GB">
<context>
    <name>HintRows</name>
    <message>
        <source>May stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May stay: {wording}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OwnSignals</name>
    <message>
        <source>From a signal of my own</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PagesPart</name>
    <message>
        <source>Pages of the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) not reviewed yet, so not in the report.</source>
        <translation>
            <numerusform>%n text is not reviewed yet, so not in the report.</numerusform>
            <numerusform>%n texts are not reviewed yet, so not in the report.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go and review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figures of mediarte are not filled in yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill them in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that was filled in is in these pages. Read them through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved. Add this file to a mail to mediarte and the steering group. The register has a new line.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PartList</name>
    <message>
        <source>Parts of the report</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportPanel</name>
    <message>
        <source>No report yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A report is made of what a round of the pool printed. First a round has to be over, and its result read in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which report</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewForm</name>
    <message>
        <source>Reviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The app found %n wording(s) that might point at somebody.</source>
        <translation>
            <numerusform>The app found %n place that might point at somebody.</numerusform>
            <numerusform>The app found %n places that might point at somebody.</numerusform>
        </translation>
    </message>
    <message>
        <source>The app found nothing that points at somebody. You may know more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No number under five</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No company or production</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No function with a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can be recognised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review it with two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the text aloud together with a colleague. Change what is not right; what may stay, you say so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We looked at this together. In the text stands:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>And who with</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SuppliedField</name>
    <message>
        <source>Write a whole number from 0 to 100,000, or leave the field empty.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SuppliedPart</name>
    <message>
        <source>Goal of {year}: {goal}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TextEditor</name>
    <message>
        <source>Review with a colleague</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text was changed, so its review no longer holds. Review it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still to fill in: {fields}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft. What you type is kept. Once two of you reviewed it, it is in the report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviewed on {day} by {first} and {second}. It is in the report. Change a word, and it has to be reviewed again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TextForm</name>
    <message>
        <source>This is longer than the {most} characters there is room for.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TextsPart</name>
    <message>
        <source>Erase this text?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its words and its review are erased. This cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>A person of one of your cases, or a company one is about. It has to go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This looks like a person&apos;s name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This looks like a company.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This looks like the title of a production.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A place can lead to one crew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A day can be laid beside a shooting schedule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An age beside a function leaves few people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On many sets one person has this function.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A function with a month leaves few people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number under five points at few people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A share or a number of reports belongs in a table, where the rules guard it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address or a number can lead to somebody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A word with a capital may be a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half-yearly report, {period}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yearly evaluation {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables for the sector picture and the progress note {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures of mediarte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policy signals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it went, step by step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we learned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommendations of last year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type in what mediarte gave you. A field that stays empty is left out of the report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the pool wants to tell policy makers, in general words, without anybody&apos;s story.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The nine steps of a report, from receipt to deletion. Write about the steps that the pool wants to say something about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Themes of the intervisions of this year, and which training is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say of each what became of it. That comes in the report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say of each who it is for, and by when. They are numbered in this order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} of 9, {reviewed} reviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number}, of which {reviewed} reviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New signal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write about this step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New recommendation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>look through and save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{filled} of {asked} filled in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{answered} of {number} answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing written yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>January – December {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For {owner}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policy signal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does the pool see?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In general words: no company, no number under five, nobody&apos;s story.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does the pool propose?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where did it get stuck?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May stay empty when it went well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What did we learn?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May stay empty when the themes say enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which training is needed?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does the pool recommend?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One thing that somebody can do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By when?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not yet reviewed, not in the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reviewed on {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
