<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en_GB">
<context>
    <name>AfterOpening</name>
    <message>
        <source>Open it all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it to read only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault gets new keys. This takes some seconds.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BackupPlaceStep</name>
    <message>
        <source>A place for your backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a place…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each time you stop, and every half hour while you work, the app makes a locked backup in {folder}. A thief who takes this computer takes that one too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So put a copy on a USB stick or another disk that you keep elsewhere. It stays locked: only your passphrase or your code opens it. Have you none at hand? You can do this any day, under Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This place is on the same disk as your vault. It helps against a mistake, not against theft. Copy it to a USB stick when you have one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup is made, opened and copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy is in {place}. Replace it now and then: once a month is good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another place…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CodeCard</name>
    <message>
        <source>Recovery code</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CodeField</name>
    <message>
        <source>Line {number} of the code</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CodeStep</name>
    <message>
        <source>Write down your recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With this code you open your vault if you ever forget your passphrase. Write it on paper, line by line, and keep the paper at home, away from this computer. Do not make a photo of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without passphrase and code, your notes are lost for good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is on paper</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FaultStep</name>
    <message>
        <source>Your vault is open already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is the matter with your vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your vault is newer than this app</source>
        <translation>Your vault is newer than this app</translation>
    </message>
    <message>
        <source>Put back a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look once more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MovedStep</name>
    <message>
        <source>Your vault is on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The old computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything up to the moment of that backup. Did you write anything after it, then it is still on the old computer only. Did you take part in a round of the pool since, then call the colleague who opens it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From now on, work here only: two vaults that both go on are never put together again. Have you seen that everything is here? Then erase the vault on the old computer: Settings, “Stopping as a counsellor”, “Erase the whole vault”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If your vault was tied to the old computer, it is not tied to this one yet. You can do that under Settings, as well as another passphrase or a new recovery code.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OpeningFlow</name>
    <message>
        <source>Open with your recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is on the paper you wrote when you set up the vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault is opening. This takes a few seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup is back in place. Open your vault.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>Show what I type</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PassphraseStep</name>
    <message>
        <source>Choose a passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take suggested words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Think of my own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With this sentence of words you open your vault each day. Nobody else knows it, and nobody can look it up for you. Six words drawn by chance are best: easy to type, impossible to guess.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type it once more to practise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggested words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This passphrase can be guessed too quickly. Add one or two words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the passphrase once more in the field below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two are not the same. Compare them and type the last one again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadyStep</name>
    <message>
        <source>Your vault is ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After five minutes without use the vault locks by itself. Nothing is lost: every word is kept while you type. With Ctrl+L you lock it at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F1 opens the handbook, also without internet. Would you rather look around first? In an invented vault you can try everything; yours stays locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look around in an invented vault</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecoveryStep</name>
    <message>
        <source>Recovery code</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RestoreStep</name>
    <message>
        <source>Put back a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the backup, and type the passphrase or recovery code the vault had when it was made. What is in the folder now is kept beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no backup in the folder of this vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for a backup on another disk…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups, newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A backup on another disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup (*.zip)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a backup and type what opens it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup is being checked and put back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SetupFlow</name>
    <message>
        <source>Type your code from the paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only then do you know that it is right and can be read.</source>
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
        <source>Step {number} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault is being made. This takes some seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code is being checked.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnlockStep</name>
    <message>
        <source>Open your vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I forgot my passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put back a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type your passphrase first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WelcomeStep</name>
    <message>
        <source>Welcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This app keeps your notes in a vault on this computer: locked, and only for you. Nothing is sent anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting up takes about five minutes. Take a pen and a sheet of paper: you will write down a code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault will be in this folder: {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have a backup to put back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder seems to be copied to a cloud service. The vault stays locked there, but old copies stay there too. A folder on this computer only is safer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Busy</name>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Counted</name>
    <message numerus="yes">
        <source>Locked after %n minute(s) without use. Everything is kept.</source>
        <translation>
            <numerusform>Locked after %n minute without use. Everything is kept.</numerusform>
            <numerusform>Locked after %n minutes without use. Everything is kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This vault is open already, in a window on this computer that was started %n minute(s) ago (process {process}). Your notes are safe. Go to that window, or close it first.</source>
        <translation>
            <numerusform>This vault is open already, in a window on this computer that was started %n minute ago (process {process}). Your notes are safe. Go to that window, or close it first.</numerusform>
            <numerusform>This vault is open already, in a window on this computer that was started %n minutes ago (process {process}). Your notes are safe. Go to that window, or close it first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %n file(s) in the folder of the vault that this app did not make. They may be copies made by a cloud service.</source>
        <translation>
            <numerusform>There are %n file in the folder of the vault that this app did not make. They may be copies made by a cloud service.</numerusform>
            <numerusform>There are %n files in the folder of the vault that this app did not make. They may be copies made by a cloud service.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>unlock</name>
    <message>
        <source>Locked together with the computer. Everything is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked. Everything is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The look around is over. This is your own vault again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault is erased. Nothing opens it any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk refused: not everything is erased. Open the vault and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This vault is open in another window on this computer. Your notes are safe. Go to that window, or close it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This vault is open already, in a window on this computer that was started just now (process {process}). Your notes are safe. Go to that window, or close it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line} is not right. Nothing is lost. Compare it with your paper, letter by letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code is not right. Nothing is lost. It has four lines of ten characters; compare them with your paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app was cut off last time; all that was kept is still there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer version of the app has worked in this vault. This version can show what is in it and changes nothing. Install the newer version to go on writing.</source>
        <translation>A newer version of the app has worked in this vault. This version can show what is in it and changes nothing. Install the newer version to go on writing.</translation>
    </message>
    <message>
        <source>The folder of this vault seems to be copied to a cloud service. The vault stays locked there, but old copies stay there too.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
