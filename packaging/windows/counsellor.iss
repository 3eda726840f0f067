; The installer for Windows, for Inno Setup 6. Written, not tried: nobody has run it yet.
;
;   iscc /DVersion=0.1.0 packaging\windows\counsellor.iss
;
; For one user, without an administrator: the vault is in that user's own folder too. Signing is
; asked for with /Ssigntool=… and /DSigned; packaging/RELEASE.md says with which certificate.

#ifndef Version
  #error "say which: iscc /DVersion=0.1.0"
#endif

[Setup]
AppId={{6E3F1B0D-4C1B-4E57-9E44-6D8C0B4B9B51}
AppName=Counsellor
AppVersion={#Version}
VersionInfoVersion={#Version}
AppPublisher=Counsellor
DefaultDirName={autopf}\Counsellor
DefaultGroupName=Counsellor
DisableProgramGroupPage=yes
PrivilegesRequired=lowest
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0.17763
SourceDir=..\..
LicenseFile=LICENSE
SetupIconFile=build\icons\counsellor.ico
UninstallDisplayIcon={app}\counsellor-app.exe
OutputDir=build\packages
OutputBaseFilename=counsellor-app-{#Version}-windows-x86_64
Compression=lzma2
SolidCompression=yes
WizardStyle=modern
ShowLanguageDialog=auto
; A program that is open keeps what is typed and closes; it is never ended from outside.
CloseApplications=yes
RestartApplications=no
#ifdef Signed
SignTool=signtool
SignedUninstaller=yes
#endif

[Languages]
Name: "nl"; MessagesFile: "compiler:Languages\Dutch.isl"
Name: "en"; MessagesFile: "compiler:Default.isl"

[Files]
Source: "build\frozen\counsellor-app\*"; DestDir: "{app}"; Flags: recursesubdirs ignoreversion

[InstallDelete]
; What an earlier version brought along and this one does not.
Type: filesandordirs; Name: "{app}\_internal"

[Icons]
Name: "{autoprograms}\Counsellor"; Filename: "{app}\counsellor-app.exe"

[Run]
Filename: "{app}\counsellor-app.exe"; Flags: nowait postinstall skipifsilent

; There is no [UninstallDelete]: the vault, its backups and the settings stay where they are.
